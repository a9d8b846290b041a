"""Asking for a folder or a file. The dialog closes without an answer when the PC goes on the lock."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget


def documents() -> Path:
    """Return the folder of documents of this account."""
    return Path(
        QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or Path.home()
    )


def open_folder(folder: Path) -> None:
    """Show a folder in the file window of the PC."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _asked(dialog: QFileDialog) -> tuple[Path, ...]:
    answered = dialog.exec() == QFileDialog.DialogCode.Accepted
    chosen = tuple(Path(name) for name in dialog.selectedFiles()) if answered else ()
    dialog.deleteLater()
    return chosen


def _dialog(parent: QWidget, title: str, start: Path | None) -> QFileDialog:
    dialog = QFileDialog(parent.window(), title, str(start or documents()))
    dialog.setOption(QFileDialog.Option.DontUseCustomDirectoryIcons)
    # Qt's own Dutch lacks these two.
    label = QFileDialog.DialogLabel
    dialog.setLabelText(label.LookIn, QCoreApplication.translate("files", "Look in:"))
    dialog.setLabelText(label.FileType, QCoreApplication.translate("files", "Kind of file:"))
    return dialog


def ask_folder(parent: QWidget, title: str, start: Path | None = None) -> Path | None:
    """Ask for a folder; None if nothing was chosen."""
    dialog = _dialog(parent, title, start)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    chosen = _asked(dialog)
    return chosen[0] if chosen else None


def ask_files(parent: QWidget, title: str, kinds: str, start: Path | None = None) -> tuple[Path, ...]:
    """Ask for files to open; `kinds` as `Portfolios (*.pdf)`."""
    dialog = _dialog(parent, title, start)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setNameFilter(kinds)
    return _asked(dialog)


def ask_file(parent: QWidget, title: str, kinds: str, start: Path | None = None) -> Path | None:
    """Ask for one file to open."""
    dialog = _dialog(parent, title, start)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(kinds)
    chosen = _asked(dialog)
    return chosen[0] if chosen else None


def ask_new_file(parent: QWidget, title: str, kinds: str, name: str, ending: str) -> Path | None:
    """Ask where to write a new file; `ending` such as `pdf` is added when it lacks."""
    dialog = _dialog(parent, title, None)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(kinds)
    dialog.setDefaultSuffix(ending)
    dialog.selectFile(name)
    chosen = _asked(dialog)
    return chosen[0] if chosen else None
