"""A guest beside the student: tells, hears it read back, and chooses what it may be used for.

All other screens are shut meanwhile, and afterwards the passphrase opens them again. Who rather not leaves
nothing: the words are held by this page alone.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from leerunit.domain.views.voices import NewVoice
from leerunit.domain.vocabulary import Voice
from ui.common import painting
from ui.common.buttons import PlainButton, PrimaryButton
from ui.common.chips import IconWord
from ui.common.layouts import ScrollPane, column, row
from ui.common.margin import MarginColumn
from ui.common.names import first_name
from ui.common.overriding import override
from ui.common.segments import Segments
from ui.common.surface import Surface
from ui.common.text import PlainLabel
from ui.common.writing import WritingField
from ui.questions.guest_choice import GuestChoice, ReadBack

Keep = Callable[[NewVoice], str | None]


class GuestPage(QDialog):
    """Covers the window. `people`: who hosts the guest, and whose question it is.

    `keep` keeps the words; it returns None, or what does not fit ("" when the store cannot keep them now).
    """

    def __init__(self, over: QWidget, voice: Voice, asks: str, people: tuple[str, str], keep: Keep) -> None:
        super().__init__(over.window())
        self._voice, self._keep_words = voice, keep
        self._host, self._owner = map(first_name, people)
        self.setModal(True)
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle(self.tr("A guest speaks"))
        self.setGeometry(over.window().geometry())
        whole: QVBoxLayout = column(self, spacing=0)
        whole.addWidget(self._head())
        self.pane = ScrollPane(margins=(40, 24, 40, 20), spacing=0)
        whole.addWidget(self.pane, 1)
        self.verb = PrimaryButton(self.tr("Read it back"), "check", keys="Ctrl+Return")
        self.rather_not = PlainButton(self.tr("Rather not"))
        whole.addWidget(self._foot())
        self._build(asks)
        self.verb.clicked.connect(self._go_on)
        self.rather_not.clicked.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+L"), self).activated.connect(self.reject)
        self._told()

    def _head(self) -> QWidget:
        head = Surface("rail", edge="bottom")
        line = row(head, spacing=16, margins=(40, 16, 40, 16))
        guest = self.tr("You are a guest of {0}. No account is needed.").format(self._host)
        line.addWidget(PlainLabel(guest, "body", tone="ink-2"), 1)
        line.addWidget(IconWord(self.tr("The rest of LEERunit is shut now"), "lock", letter="body"))
        return head

    def _foot(self) -> QWidget:
        foot = Surface("card", edge="top")
        line = row(foot, spacing=16, margins=(40, 14, 40, 14))
        line.addWidget(self.rather_not)
        no = self.tr("Then we keep nothing, not even that we asked.")
        line.addWidget(PlainLabel(no, "meta", tone="ink-2"), 1)
        self.later = PlainLabel("", "meta", tone="ink-2")
        self.later.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.later, 1)
        line.addWidget(self.verb)
        return foot

    def _build(self, asks: str) -> None:
        self.lines = MarginColumn(margin=112, gap=24, bottom=16)
        question = asks or self.tr("What would you like to tell?")
        self.lines.add(self._margin(self.tr("{0} asks").format(self._host)), PlainLabel(question, "title"))
        telling = QWidget()
        layout = column(telling, spacing=10)
        typing = [(True, self.tr("{0} types").format(self._host)), (False, self.tr("I type myself"))]
        self.who_types = Segments(self.tr("Who types?"), typing, True)
        head = row(spacing=16)
        head.addWidget(self.who_types)
        head.addWidget(
            PlainLabel(self.tr("One sentence is enough. Rather no names."), "body", tone="ink-2"), 1
        )
        layout.addLayout(head)
        hint = self.tr("Tell it. One sentence is enough.")
        self.writing = WritingField(self.tr("What you tell"), hint=hint, lines=3, letter="lead")
        self.writing.field.edited.connect(self._told)
        layout.addWidget(self.writing)
        self.problem = PlainLabel("", "body", tone="terra")
        self.problem.hide()
        layout.addWidget(self.problem)
        self.lines.add(self._margin(self.tr("Tell it")), telling)
        self.pane.body.addWidget(self.lines)
        self.after = MarginColumn(margin=112, gap=24, bottom=16)
        self.back = ReadBack(self._voice, self._host)
        self.back.otherwise.clicked.connect(self._tell_again)
        self.choice = GuestChoice(self._owner)
        self.after.add(self._margin(self.tr("Read back")), self.back)
        self.after.add(self._margin(self.tr("Your choice")), self.choice)
        self.after.hide()
        self.pane.body.addWidget(self.after)
        self.pane.body.addStretch(1)

    def _margin(self, words: str) -> QWidget:
        return PlainLabel(words, "body", tone="ink-2", weight=600)

    # --- telling, reading back, choosing

    @property
    def is_read_back(self) -> bool:
        return not self.after.isHidden()

    def _told(self) -> None:
        self.problem.hide()
        self.verb.setEnabled(bool(self.writing.words().strip()))

    def _tell_again(self) -> None:
        self._show_reading(reading=False)
        self.writing.field.setFocus()

    def _show_reading(self, *, reading: bool) -> None:
        self.writing.field.set_read_only(read_only=reading)
        self.after.setVisible(reading)
        self.verb.setText(self.tr("This is good") if reading else self.tr("Read it back"))
        self.verb.setShortcut("Ctrl+Return")  # other words on a button take its key away
        later = self.tr("You may come back to your choice. Say it to {0}, or to anyone here.")
        self.later.setText(later.format(self._host) if reading else "")

    def _go_on(self) -> None:
        if not self.is_read_back:
            self.back.show_words(self.writing.words().strip())
            self._show_reading(reading=True)
            QTimer.singleShot(0, self.after, lambda: self.pane.ensureWidgetVisible(self.after))
            self.choice.setFocus()
            return
        new = NewVoice(self._voice, self.writing.words().strip(), self.choice.uses())
        problem = self._keep_words(new)
        if problem is None:
            self.accept()
            return
        self._tell_again()
        self.problem.setText(problem or self.tr("This is not kept yet. The words still stand here."))
        self.problem.show()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes to "Rather not" first when something was told; there Enter or Esc leaves."""
        is_esc = event.key() == Qt.Key.Key_Escape
        if is_esc and self.writing.words().strip() and not self.rather_not.hasFocus():
            self.rather_not.setFocus()
            return
        super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painting.fill(QPainter(self), self.rect(), "paper")

    def spoken(self) -> bool:
        """Show the page; True when words were kept."""
        self.writing.field.setFocus()
        return bool(self.exec() == QDialog.DialogCode.Accepted)
