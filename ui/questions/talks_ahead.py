"""In the margin of a story: the moments to which it goes along, and taking it to one more."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QMenu, QWidget

from leerunit.domain.views.conversations import MomentView, TakenAlong
from leerunit.domain.views.questions import QuestionStory
from ui.common import dates, icons, pictures
from ui.common.buttons import LinkButton
from ui.common.chips import IconWord
from ui.common.layouts import clear, column
from ui.common.question_link import QuestionLink
from ui.common.surface import Hairline
from ui.common.text import meta
from ui.common.walking import Walk


def moment_words(moment: MomentView) -> str:
    """Return when a moment is and what it is called, on one line."""
    day = dates.with_weekday(dates.day_of(moment.starts_at))
    words = QCoreApplication.translate("talks_ahead", "{0}, {1}: {2}")
    return words.format(day, dates.time(moment.starts_at), moment.title)


class TalksAhead(QWidget):
    """`asked` to plan a talk, `asked_along` to take the question to a moment that is planned already.

    `walked(UUID)` to another question of the same moment, `left_out(MomentView)`.
    """

    asked = Signal()
    asked_along = Signal()
    walked = Signal(object)
    left_out = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = column(self, spacing=6)
        layout.addWidget(Hairline())
        self._rows = column(spacing=6)
        layout.addLayout(self._rows)
        self._walk = Walk(self)
        self.make = LinkButton(self.tr("Make it a talk"), "coffee", small=True)
        self.make.clicked.connect(self.asked)
        layout.addWidget(self.make)
        self.along = LinkButton(self.tr("Take it along to\u2026"), "calendar-plus", small=True)
        self.along.clicked.connect(self.asked_along)
        layout.addWidget(self.along)
        self._shown: object = None

    def show_story(self, story: QuestionStory) -> None:
        """Show where it goes along, each with the other questions that go along too."""
        ahead = tuple(moment for moment in story.moments if not moment.is_past)
        if ahead == self._shown:
            return
        self._shown = ahead
        self._walk.begin()
        clear(self._rows)
        for moment in ahead:
            self._add(moment, story.question_id)

    def _add(self, moment: MomentView, question_id: UUID) -> None:
        day = dates.with_weekday(dates.day_of(moment.starts_at))
        at = self.tr("{0}, {1}").format(day, dates.time(moment.starts_at))
        self._rows.addWidget(IconWord(at, "flame" if moment.is_sacred else "calendar-days"))
        self._rows.addWidget(meta(moment.title, tone="ink-2"))
        for taken in moment.questions:
            if taken.question_id != question_id:
                self._add_other(taken, moment)
            elif taken.may_leave:
                self._add_leaving(moment)

    def _add_other(self, taken: TakenAlong, moment: MomentView) -> None:
        link = QuestionLink(taken)
        link.setAccessibleDescription(self.tr("Goes along to {0}").format(moment.title))
        link.opened.connect(lambda: self.walked.emit(taken.question_id))
        self._walk.add(link)
        self._rows.addWidget(link)

    def _add_leaving(self, moment: MomentView) -> None:
        leave = LinkButton(self.tr("Leave it out after all"), "x", small=True)
        leave.setAccessibleDescription(moment_words(moment))
        leave.clicked.connect(lambda: self.left_out.emit(moment))
        self._rows.addWidget(leave)


class AlongMenu(QMenu):
    """The coming moments to choose from; `chosen(MomentView)`, or `asked_new` for one more."""

    chosen = Signal(object)
    asked_new = Signal()

    def __init__(self, moments: tuple[MomentView, ...], parent: QWidget) -> None:
        super().__init__(parent)
        for moment in moments:
            words = moment_words(moment).replace("&", "&&")
            action = self.addAction(icons.icon(pictures.MOMENT[moment.kind]), words)
            action.triggered.connect(lambda _on=False, one=moment: self.chosen.emit(one))
        new = self.addAction(icons.icon("calendar-plus"), self.tr("Plan a moment"))
        new.triggered.connect(lambda _on=False: self.asked_new.emit())
        self.setActiveAction(self.actions()[0])
