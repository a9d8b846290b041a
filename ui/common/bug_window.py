"""The window after an unexpected error: what happened in places of the program, without names or texts."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from ui.common import theme
from ui.common.ask import Ask
from ui.common.buttons import PlainButton
from ui.common.faults import BugReport, kept_sentence


class BugWindow(Ask):
    """Says that it is our fault, that the words are safe, and offers the report to copy."""

    def __init__(self, parent: QWidget, report: BugReport) -> None:
        super().__init__(parent, "", "", "")
        self.set_words(self.tr("Something went wrong in the program"), kept_sentence())
        self._report = report.as_text()
        text = QPlainTextEdit(self._report)
        text.setReadOnly(True)
        text.setFrameShape(QFrame.Shape.NoFrame)
        text.setFont(theme.current().font("meta"))
        text.setAccessibleName(self.tr("Report without names or texts"))
        text.setTabChangesFocus(True)
        text.setFixedHeight(theme.current().px(120))
        self.middle.addWidget(text)
        copy = PlainButton(self.tr("Copy the report"))
        copy.clicked.connect(self._copy)
        self.middle.addWidget(copy)
        self.no.hide()
        self.yes.setText(self.tr("Go on"))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
