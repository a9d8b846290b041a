"""What was made: which file, how large, what it holds, and that it was read back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from leerunit.domain.portfolio import Verdict
from leerunit.domain.views.portfolios import Exported
from ui.common import verdict_words
from ui.common.buttons import LinkButton
from ui.common.layouts import clear, column
from ui.common.notices import Banner


def size_words(size: int) -> str:
    """84 kB"""
    return QLocale().formattedDataSize(size, 0, QLocale.DataSizeFormat.DataSizeSIFormat)


def pieces(count: int) -> str:
    if count == 1:
        return QCoreApplication.translate("made", "one piece")
    return QCoreApplication.translate("made", "{0} pieces").format(count)


def open_folder(folder: Path) -> None:
    """Show a folder in the file window of the PC."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


class Made(QWidget):
    """A banner for each file; hidden while there is nothing to tell."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._body = column(self, spacing=10)
        self.files: tuple[Exported, ...] = ()
        self.hide()

    def show_files(self, files: tuple[Exported, ...]) -> None:
        """Tell about the files just made."""
        self.files = files
        clear(self._body)
        for one in files:
            self._body.addWidget(self._banner(one))
        self.setVisible(bool(files))

    def _banner(self, made: Exported) -> Banner:
        words = self.tr("{0}, {1}, {2}. Read back: {3}.").format(
            made.path.name,
            size_words(made.size),
            pieces(made.items),
            verdict_words.verdict(made.verdict).lower(),
        )
        real = made.verdict is Verdict.AUTHENTIC
        button = LinkButton(self.tr("Open the folder"), "folder-open")
        button.clicked.connect(lambda: open_folder(made.path.parent))
        title = self.tr("The portfolio of {0} is made").format(made.student_name)
        return Banner(
            title,
            words,
            icon=verdict_words.ICON[made.verdict],
            tone="moss" if real else "terra",
            action=button,
        )
