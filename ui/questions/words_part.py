"""At one's own question: may its words go along in the portfolio of someone who answered it?"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from leerunit.domain.views.giving import WordsAsked
from leerunit.domain.views.questions import QuestionStory
from ui.common.buttons import LinkButton, PlainButton
from ui.common.chips import IconWord
from ui.common.layouts import FlowLayout, clear, column, row
from ui.common.names import first_name
from ui.common.notices import Picture
from ui.common.surface import Card
from ui.common.text import PlainLabel, meta
from ui.screen import ScreenContext


class WordsCard(Card):
    """Someone asks; `answered(bool)`."""

    answered = Signal(bool)

    def __init__(self, asked: WordsAsked, parent: QWidget | None = None) -> None:
        super().__init__(line="petrol", padding=16, parent=parent)
        name = first_name(asked.name)
        title = self.tr("{0} takes an own answer to your question along in a portfolio").format(name)
        told = self.tr(
            "May your question go along, in your words and with your name? Nothing else of your story does. "
            "Without it, it says: a question of a fellow student. "
            "You may take it back any time. If you would rather not, nobody is told."
        )
        head = row(spacing=10)
        head.addWidget(Picture("book-marked", 18))
        head.addWidget(PlainLabel(title, "strong"), 1)
        self.body.addLayout(head)
        self.body.addWidget(meta(told, tone="ink-2"))
        holder = QWidget()
        foot = FlowLayout(holder, spacing=10)
        self.agree = PlainButton(self.tr("Yes, it may"), "check", small=True)
        self.agree.clicked.connect(lambda: self.answered.emit(True))
        self.rather_not = LinkButton(self.tr("Rather not"), small=True)
        self.rather_not.clicked.connect(lambda: self.answered.emit(False))
        foot.addWidget(self.agree)
        foot.addWidget(self.rather_not)
        self.body.addWidget(holder)
        self.setAccessibleName(f"{title}. {told}")


class WordsPart(QWidget):
    """Who asks, and with whom it goes along. `changed`: read the story again."""

    changed = Signal()

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._story: QuestionStory | None = None
        self._shown: tuple[WordsAsked, ...] = ()
        self._layout = column(self, spacing=10, margins=(0, 12, 0, 0))
        self.hide()

    def show_story(self, story: QuestionStory) -> None:
        """Show how it stands at this question; nothing takes no room."""
        asked = story.beside.words_asked
        self._story = story
        if asked != self._shown:
            self._shown = asked
            clear(self._layout)
            for one in asked:
                self._layout.addWidget(self._line(one) if one.is_agreed else self._card(one))
        self.setVisible(bool(asked))

    def _card(self, asked: WordsAsked) -> WordsCard:
        card = WordsCard(asked)
        card.answered.connect(lambda agreed: self._answer(asked, agreed))
        return card

    def _line(self, asked: WordsAsked) -> QWidget:
        holder = QWidget()
        line = FlowLayout(holder, spacing=10)
        words = self.tr("This question goes along in the portfolio of {0}").format(asked.name)
        line.addWidget(IconWord(words, "book-marked"))
        back = LinkButton(self.tr("Take back"), small=True)
        back.setAccessibleName(f"{self.tr('Take back')}: {words}")
        back.clicked.connect(lambda: self._take_back(asked))
        line.addWidget(back)
        return holder

    def _answer(self, asked: WordsAsked, agreed: bool) -> None:
        name = first_name(asked.name)
        if agreed:
            said = self.tr("Your question goes along with what {0} wrote.").format(name)
        else:
            said = self.tr("It stays with you. {0} is not told.").format(name)
        self._do(asked, agreed, said, None)

    def _take_back(self, asked: WordsAsked) -> None:
        said = self.tr("Taken back. From now on your question goes along nowhere with {0}.")
        self._do(asked, agreed=False, said=said.format(first_name(asked.name)), before=True)

    def _do(self, asked: WordsAsked, agreed: bool | None, said: str, before: bool | None) -> None:
        story, faults = self._story, self._context.faults
        assert story is not None
        answer = self._context.desk.giving.answer
        if faults.attempt(lambda: answer(story.question_id, asked.person_id, agreed=agreed)) and said:
            back = self._do
            self._context.notices.toast(said, lambda: back(asked, before, "", None), "book-marked")
        self.changed.emit()
