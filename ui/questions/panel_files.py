"""In the panel: the files at a question, by name and size; nothing opens by itself."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from leerunit.domain.views.beside import AttachmentView
from leerunit.domain.views.questions import QuestionStory
from ui.common import theme
from ui.common.buttons import LinkButton
from ui.common.layouts import clear, column, row
from ui.common.menu_button import MoreButton
from ui.common.question_row import sealed_words
from ui.common.surface import Hairline
from ui.common.text import PlainLabel, meta, plain_tooltip, section

LONGEST = 22


class FilesPart(QWidget):
    """`asked_file` for one more; `asked_open`, `asked_save` and `asked_out` with the AttachmentView."""

    asked_file = Signal()
    asked_open = Signal(object)
    asked_save = Signal(object)
    asked_out = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = column(self, spacing=8)
        layout.addWidget(Hairline())
        layout.addSpacing(theme.current().gap(8))
        layout.addWidget(section(self.tr("Attachments")))
        self._files = column(spacing=4)
        layout.addLayout(self._files)
        self.add = LinkButton(self.tr("Add a file"), "plus", small=True)
        self.add.clicked.connect(self.asked_file)
        layout.addWidget(self.add)
        self.buttons: list[LinkButton] = []
        self._shown: object = None

    def show_story(self, story: QuestionStory) -> None:
        """Show the files of this question; adding and taking out are its owner's."""
        files = story.beside.attachments
        self.add.setVisible(story.may_write and not story.is_sealed)
        self.setVisible(bool(files) or story.may_write)
        shown = (files, story.may_write)
        if shown == self._shown:
            return
        self._shown = shown
        clear(self._files)
        self.buttons = []
        for file in files:
            self._add_line(file, may_write=story.may_write)

    def _add_line(self, file: AttachmentView, *, may_write: bool) -> None:
        if file.is_sealed:
            self._files.addWidget(meta(sealed_words(), tone="ink-2"))
            return
        size = QLocale().formattedDataSize(file.size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
        icon = "image" if file.media_type.startswith("image/") else "file-text"
        button = LinkButton(_short(file.name), icon, small=True)
        button.setAccessibleName(self.tr("Open {0}, {1}").format(file.name, size))
        button.setToolTip(plain_tooltip(f"{file.name}, {size}, {file.added_by}"))
        button.clicked.connect(lambda: self.asked_open.emit(file))
        self.buttons.append(button)
        more = MoreButton(self.tr("More with {0}").format(file.name))
        more.offer(self.tr("Open"), "eye", lambda: self.asked_open.emit(file))
        more.offer(self.tr("Save as…"), "save", lambda: self.asked_save.emit(file))
        if may_write:
            more.offer(self.tr("Put in the bin"), "trash-2", lambda: self.asked_out.emit(file))
        line = row(spacing=6)
        line.addWidget(button)
        line.addStretch(1)
        line.addWidget(PlainLabel(size, "meta", tone="ink-2", wrap=False))
        line.addWidget(more)
        self._files.addLayout(line)


def _short(name: str) -> str:
    """Return a name that fits, with its ending."""
    if len(name) <= LONGEST:
        return name
    stem, _, ending = name.rpartition(".")
    return f"{stem[: LONGEST - len(ending) - 1].rstrip()}\u2026{ending}"
