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


def whose_question(given: GivenTo) -> str:
    """Return at whose question it was, as long as one may know it."""
    if given.asker_name:
        return QCoreApplication.translate("given", "At a question of {0}").format(given.asker_name)
    return QCoreApplication.translate("given", "At a question of another")


class QuestionWords(QWidget):
    """Whose question it was; at what goes along, how it stands, and the link for who may ask."""

    def __init__(self, given: GivenTo | None) -> None:
        super().__init__()
        layout = column(self, spacing=0)
        self._stand = QWidget()
        below = column(self._stand, spacing=0)
        self.ask = LinkButton(self.tr("Ask for the question too"), "book-marked", small=True)
        if given is not None:
            layout.addWidget(meta(whose_question(given), tone="ink-2"))
            below.addWidget(meta(QCoreApplication.translate("given", WORDS[given.stand]), tone="ink-2"))
        below.addWidget(self.ask, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._stand)
        self.ask.setVisible(given is not None and given.stand is WordsStand.MAY_ASK)
        if given is None:
            self.hide()

    def show_when(self, *, chosen: bool) -> None:
        """Show how it stands where it goes along."""
        self._stand.setVisible(chosen)
