"""Under what one wrote at another's question: whether the question goes along."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from leerunit.domain.views.giving import GivenTo, WordsStand
from ui.common.buttons import LinkButton
from ui.common.layouts import column
from ui.common.text import meta
from ui.common.wording import QT_TRANSLATE_NOOP

WORDS = {
    WordsStand.CANNOT: QT_TRANSLATE_NOOP("given", "Your words go along alone."),
    WordsStand.MAY_ASK: QT_TRANSLATE_NOOP("given", "Your words go along alone, unless the asker says yes."),
    WordsStand.ASKED: QT_TRANSLATE_NOOP("given", "You asked. Until a yes your words go along alone."),
    WordsStand.AGREED: QT_TRANSLATE_NOOP("given", "The question goes along, with the name of who asked it."),
}


def given_words(given: GivenTo, month: str) -> str:
    """Return at whose question it was, as long as one may know it, and in which month."""
    if given.asker_name:
        words = QCoreApplication.translate("given", "{0}, at a question of {1}")
        return words.format(month, given.asker_name)
    return QCoreApplication.translate("given", "{0}, at a question of another").format(month)


class QuestionWords(QWidget):
    """How it stands, and for who may ask the link to do so; only at what goes along."""

    def __init__(self, given: GivenTo | None) -> None:
        super().__init__()
        self._given = given
        layout = column(self, spacing=0)
        self.ask = LinkButton(self.tr("Ask whether the question may go along"), "book-marked", small=True)
        if given is not None:
            layout.addWidget(meta(QCoreApplication.translate("given", WORDS[given.stand]), tone="ink-2"))
        layout.addWidget(self.ask, 0, Qt.AlignmentFlag.AlignLeft)
        self.ask.setVisible(given is not None and given.stand is WordsStand.MAY_ASK)
        self.hide()

    def show_when(self, *, chosen: bool) -> None:
        """Show it where there is something to say."""
        self.setVisible(chosen and self._given is not None)
