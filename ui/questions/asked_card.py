"""What is asked of me at another's question, and whom I asked at mine."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from leerunit.domain.views.feedback import Asked, AskedOfMe
from ui.common import dates, labels
from ui.common.avatar import Avatar
from ui.common.buttons import LinkButton, PlainButton
from ui.common.chips import IconWord
from ui.common.layouts import FlowLayout, clear, column, row
from ui.common.names import first_name
from ui.common.notices import Picture
from ui.common.surface import Card, Hairline
from ui.common.text import PlainLabel, meta, section


class AskedCard(Card):
    """The question of someone who asks me to look along.

    `answers` to write, `asks_first` to ask something back, `not_now` and `after_all` to say when.
    """

    answers = Signal()
    asks_first = Signal()
    not_now = Signal()
    after_all = Signal()

    def __init__(self, of_me: AskedOfMe, parent: QWidget | None = None) -> None:
        super().__init__(line="petrol", padding=16, parent=parent)
        name = first_name(of_me.asker_name)
        head = row(spacing=10)
        head.addWidget(Picture("message-square-quote", 18), 0, Qt.AlignmentFlag.AlignVCenter)
        title = self.tr("{0} asks you").format(name)
        head.addWidget(PlainLabel(title, "strong"), 1)
        head.addWidget(IconWord(self.tr("until {0}").format(dates.with_weekday(of_me.until)), "clock"))
        self.body.addLayout(head)
        self.body.addWidget(PlainLabel(of_me.focus, "lead"))
        self.body.addWidget(meta(self._quiet(of_me, name), tone="ink-2"))
        foot_line = QWidget()
        self._foot = FlowLayout(foot_line, spacing=10)
        self._add_deeds(of_me, name)
        self.body.addWidget(foot_line)
        self.setAccessibleName(f"{title}: {of_me.focus}")

    def _quiet(self, of_me: AskedOfMe, name: str) -> str:
        if of_me.is_answered:
            return self.tr("You wrote to {0}. You may write more below.").format(name)
        if of_me.not_now:
            return self.tr("You said: not now. That is fine; {0} knows it.").format(name)
        return self.tr("Only {0} decides who else reads what you write.").format(name)

    def _add_deeds(self, of_me: AskedOfMe, name: str) -> None:
        self.give = PlainButton(self.tr("Write to {0}").format(name), "pencil", small=True)
        self.give.clicked.connect(self.answers)
        self.first = PlainButton(self.tr("Ask something first"), "circle-question-mark", small=True)
        self.first.clicked.connect(self.asks_first)
        for button in (self.give, self.first):
            self._foot.addWidget(button)
        if of_me.is_answered:
            return
        words = self.tr("After all") if of_me.not_now else self.tr("Not now")
        self.later = LinkButton(words, small=True)
        self.later.clicked.connect(self.after_all if of_me.not_now else self.not_now)
        self._foot.addWidget(self.later)


class AskedPeople(QWidget):
    """Whom I asked at my question, in the margin; `taken_back(UUID)` names the person."""

    taken_back = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Asked, ...] = ()
        layout = column(self, spacing=8)
        layout.addWidget(Hairline())
        layout.addWidget(section(self.tr("Asked for feedback")))
        self._people = column(spacing=10)
        layout.addLayout(self._people)
        self.hide()

    def show_asked(self, asked: tuple[Asked, ...]) -> None:
        """Show these people; nobody asked shows nothing."""
        if asked != self._shown:
            self._shown = asked
            clear(self._people)
            for one in asked:
                self._people.addWidget(self._row(one))
        self.setVisible(bool(asked))

    def _row(self, one: Asked) -> QWidget:
        holder = QWidget()
        line = row(holder, spacing=10)
        line.addWidget(Avatar(one.name, one.role, 32), 0, Qt.AlignmentFlag.AlignTop)
        words = column(spacing=1)
        words.addWidget(PlainLabel(one.name, "strong"))
        words.addWidget(PlainLabel(f"\u201c{one.focus}\u201d", "meta", tone="ink-2", max_lines=3))
        words.addWidget(meta(how_it_stands(one), tone="ink-2"))
        back = LinkButton(self.tr("Take back"), small=True)
        back.setAccessibleName(self.tr("Take back what you asked {0}").format(one.name))
        back.clicked.connect(lambda: self.taken_back.emit(one.person_id))
        words.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        line.addLayout(words, 1)
        return holder

    def back_of(self, person_id: UUID) -> LinkButton:
        """Return the link that takes back what one person was asked."""
        at = next(n for n, one in enumerate(self._shown) if one.person_id == person_id)
        return self.findChildren(LinkButton)[at]


def how_it_stands(one: Asked) -> str:
    """Return how far a request is, in words that ask nothing of anybody."""
    role = "" if one.role is None else labels.role(one.role)
    if one.is_answered:
        words = QCoreApplication.translate("asked", "wrote to you")
    elif one.not_now:
        words = QCoreApplication.translate("asked", "says: not now")
    elif one.is_over:
        words = QCoreApplication.translate("asked", "could read until {0}").format(dates.short(one.until))
    else:
        words = QCoreApplication.translate("asked", "reads until {0}").format(dates.short(one.until))
    return f"{role}, {words}" if role else words
