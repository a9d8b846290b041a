"""What an answer file would deliver, before anything is kept: from whom, and for whom; names only."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from leerunit.domain.views.portfolios import AnswerPlan
from leerunit.domain.vocabulary import Role
from ui.answers.view_state import Stage
from ui.common.avatar import Avatar
from ui.common.buttons import PlainButton, PrimaryButton
from ui.common.chips import IconWord
from ui.common.layouts import column, row
from ui.common.names import first_name
from ui.common.notices import Banner, Picture
from ui.common.surface import Card, Hairline
from ui.common.text import PlainLabel


class PlanCard(Card):
    """`delivering` puts the answers with those they are for, `leaving` leaves the file as it is."""

    delivering = Signal()
    leaving = Signal()

    def __init__(self, plan: AnswerPlan, stage: Stage, parent: QFrame | None = None) -> None:
        super().__init__(padding=28, parent=parent)
        self.plan = plan
        self.body.setSpacing(14)
        self.body.addWidget(PlainLabel(self._title(plan, stage), "title"))
        self.body.addWidget(PlainLabel(self._below(plan), tone="ink-2"))
        self._add_sender(plan)
        for name in plan.for_students:
            self.body.addWidget(Hairline())
            self.body.addLayout(self._student(name))
        if plan.homeless:
            self.body.addWidget(Hairline())
            self.body.addLayout(self._nobody(plan))
        self.body.addWidget(Hairline())
        self._add_foot(stage)

    def _title(self, plan: AnswerPlan, stage: Stage) -> str:
        if not plan.for_students:
            return self.tr("Nobody in this file stands here")
        if stage is Stage.NOTHING_NEW:
            return self.tr("These answers are here already")
        return self.tr("There is an answer for {0}").format(first_name(plan.for_students[0]))

    def _below(self, plan: AnswerPlan) -> str:
        others = [first_name(name) for name in plan.for_students[1:]]
        if not others:
            return self.tr("LEERunit shows no more than the name here.")
        return self.tr("And also for {0}. LEERunit shows no more than names here.").format(", ".join(others))

    def _add_sender(self, plan: AnswerPlan) -> None:
        place = self.tr("{0}. You know this card.").format(plan.card.place) if plan.card.place else ""
        words = self.tr("File {0}, unchanged. It comes beside your own questions, never in them.")
        rest = f"{place} {words.format(plan.file)}".strip()
        self.from_whom = Banner(
            self.tr("From {0}, teacher").format(plan.sender), rest, icon="shield-check", tone="sand"
        )
        self.body.addWidget(self.from_whom)

    def _student(self, name: str) -> QVBoxLayout:
        line = row(spacing=14)
        line.addWidget(Avatar(name, Role.STUDENT, 40))
        words = column(spacing=0)
        words.addWidget(PlainLabel(name, "strong"))
        words.addWidget(PlainLabel(self.tr("sees it at the next sign-in"), "meta", tone="ink-2"))
        line.addLayout(words, 1)
        only = IconWord(self.tr("only {0} opens it").format(first_name(name)), "lock")
        line.addWidget(only, 0, Qt.AlignmentFlag.AlignVCenter)
        holder = column()
        holder.addLayout(line)
        return holder

    def _nobody(self, plan: AnswerPlan) -> QVBoxLayout:
        line = row(spacing=14)
        line.addWidget(Picture("circle-question-mark", 26, "ink-2"))
        words = column(spacing=0)
        words.addWidget(PlainLabel(self.tr("Something for whom or what is not here"), "strong"))
        rest = self.tr("It stays in the file; give that back to {0}.").format(plan.sender)
        words.addWidget(PlainLabel(rest, "meta", tone="ink-2"))
        line.addLayout(words, 1)
        holder = column()
        holder.addLayout(line)
        return holder

    def _add_foot(self, stage: Stage) -> None:
        foot = row(spacing=12)
        foot.addWidget(
            PlainLabel(self.tr("Is such an answer here already? Nothing is doubled."), "meta", tone="ink-2"),
            1,
        )
        self.leave_button = PlainButton(
            self.tr("Not now") if stage is Stage.TO_DELIVER else self.tr("Close"), ""
        )
        self.leave_button.clicked.connect(self.leaving)
        foot.addWidget(self.leave_button)
        self.button = PrimaryButton(self.tr("Deliver the answers"), "inbox", keys="Ctrl+Return")
        self.button.clicked.connect(self.delivering)
        self.button.setAutoDefault(True)
        foot.addWidget(self.button)
        self.body.addLayout(foot)
        self.button.setVisible(stage is Stage.TO_DELIVER)

    def focus_first(self) -> None:
        """Put the focus where Enter does what one came for."""
        (self.button if self.button.isVisibleTo(self) else self.leave_button).setFocus()


class Delivered(QWidget):
    """Where the answers are now."""

    def __init__(self, plan: AnswerPlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        names = ", ".join(first_name(name) for name in plan.for_students)
        words = self.tr("{0} reads it first, at the next sign-in, and chooses who else may.").format(names)
        column(self).addWidget(Banner(self.tr("Delivered"), words, icon="inbox", tone="moss"))
