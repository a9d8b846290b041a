"""Answers that come home: open the file a teacher gave along, look, deliver."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QVBoxLayout

from leerunit.domain.views.portfolios import AnswerPlan, CardView
from ui.answers.plan import Delivered, PlanCard
from ui.answers.to_me import AnswersToMe
from ui.answers.view_state import Stage, stage_of
from ui.common import theme
from ui.common.buttons import PrimaryButton
from ui.common.card_meeting import CardMeeting
from ui.common.files import ask_file
from ui.common.layouts import ScrollPane, clear, column
from ui.common.notices import Banner, EmptyState
from ui.common.overriding import override
from ui.common.text import PlainLabel
from ui.screen import Screen, ScreenContext

ENDING = ".leerunit-answer"


class AnswersScreen(Screen):
    """Whoever delivers sees names only; the words open for whom they are."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.setAcceptDrops(True)
        self.plan: PlanCard | None = None
        self.meeting: CardMeeting | None = None
        self.pane = ScrollPane(margins=(32, 18, 32, 24), spacing=14)
        column(self, spacing=0).addWidget(self.pane)
        self.pane.body.addWidget(PlainLabel(self.tr("Answers"), "title"))
        lead = self.tr("A teacher who read a portfolio can write back. The answer comes as a file.")
        self.pane.body.addWidget(PlainLabel(lead, tone="ink-2"))
        self._place: QVBoxLayout = column(spacing=14)
        self.pane.body.addLayout(self._place)
        self.to_me = AnswersToMe()
        self.to_me.reading.connect(self._have_read)
        self.to_me.opening.connect(context.open_item)
        self.pane.body.addWidget(self.to_me)
        self.pane.body.addStretch(1)
        self.start()

    def refresh(self) -> None:
        self.to_me.show_answers(self.context.desk.answers.mine())

    def _have_read(self, answer: UUID) -> None:
        words = self.tr("Whoever may read the piece, can read this too now.")
        self.context.faults.attempt(
            lambda: self.context.desk.answers.mark_read(answer),
            lambda _none: self.context.notices.toast(words),
        )

    def start(self) -> None:
        """Show where to begin."""
        self.plan = self.meeting = None
        clear(self._place)
        self._place.addWidget(self._begin())

    def _begin(self) -> EmptyState:
        self.open_button = PrimaryButton(self.tr("Open an answer file"), "folder-open", keys="Ctrl+O")
        self.open_button.clicked.connect(self._ask)
        return EmptyState(
            "reply",
            self.tr("Did you get an answer file?"),
            self.tr("Open it, or drop it here. You see for whom it is before anything happens."),
            self.open_button,
        )

    def _ask(self) -> None:
        path = ask_file(self, self.tr("Which answer file?"), self.tr("Answers (*{0})").format(ENDING))
        if path is not None:
            self.look_at(path)

    def look_at(self, path: Path) -> None:
        """Show what a file would deliver; nothing is kept yet."""
        self.context.faults.attempt(
            lambda: self.context.desk.answers.look(path), lambda plan: self._show_plan(path, plan)
        )

    def _show_plan(self, path: Path, plan: AnswerPlan) -> None:
        clear(self._place)
        self.plan = self.meeting = None
        me = self.context.member
        stage = stage_of(plan, me.role, is_keeper=me.person.is_keeper)
        if stage is Stage.ASK_A_GUIDE:
            self.start()
            self._place.insertWidget(0, self._ask_a_guide(plan))
            return
        if stage is Stage.TO_MEET:
            self._meet(path, plan)
            return
        self.plan = PlanCard(plan, stage)
        self.plan.setMaximumWidth(theme.current().px(720))
        self.plan.delivering.connect(lambda: self._deliver(path))
        self.plan.leaving.connect(self.start)
        self._place.addWidget(self.plan)
        self.plan.focus_first()

    def _ask_a_guide(self, plan: AnswerPlan) -> Banner:
        bold = self.tr("{0} is not known here yet").format(plan.sender)
        words = self.tr("Give the file to your learning coach: they meet the teacher's card first.")
        return Banner(bold, words, icon="shield-question-mark", tone="sand")

    def _meet(self, path: Path, plan: AnswerPlan) -> None:
        words = self.tr("{0} wrote back, but is not known here yet").format(plan.sender)
        self._place.addWidget(PlainLabel(words, "section"))
        self.meeting = CardMeeting(plan.card)
        self.meeting.setMaximumWidth(theme.current().px(760))
        self.meeting.later.connect(self.start)
        self.meeting.trusted.connect(lambda: self._trust(path))
        self._place.addWidget(self.meeting)
        self.meeting.equal.setFocus(Qt.FocusReason.TabFocusReason)

    def _trust(self, path: Path) -> None:
        def known(_card: CardView) -> None:
            self.look_at(path)

        self.context.faults.attempt(lambda: self.context.desk.cards.accept(path), known)

    def _deliver(self, path: Path) -> None:
        self.context.faults.attempt(lambda: self.context.desk.answers.deliver(path), self._delivered)

    def _delivered(self, plan: AnswerPlan) -> None:
        self.start()
        self._place.insertWidget(0, Delivered(plan))
        self.open_button.setFocus()

    def go_back(self) -> bool:
        if self.plan is None and self.meeting is None:
            return False
        self.start()
        return True

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _file_of(event) is not None:
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        path = _file_of(event)
        if path is not None:
            event.acceptProposedAction()
            self.look_at(path)


def _file_of(event: QDropEvent) -> Path | None:
    """Return the first answer file that is dragged."""
    paths = (Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
    return next((path for path in paths if path.suffix == ENDING), None)
