"""Files at a question: adding, opening a copy, saving elsewhere, into the bin."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from leerunit.domain.views.beside import AttachmentView
from ui.common import files
from ui.common.jobs import Done, Failed, Stopped
from ui.common.opened_files import OpenedFiles
from ui.questions.beside_deeds import Do
from ui.questions.parts import StoryParts

PICTURES = "*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tif *.tiff"
DOCUMENTS = "*.pdf *.txt *.md *.docx *.odt *.xlsx *.ods *.pptx *.odp"


def in_its_program(path: Path) -> None:
    """Open a file in the program that this computer has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


class FileDeeds(QObject):
    """`show` opens a copy outside; a test gives another."""

    def __init__(self, page: StoryParts, do: Do) -> None:
        super().__init__(page)
        self._page = page
        self._context = page.context
        self._files = page.context.desk.attachments
        self._do = do
        self._id = page.story.question_id
        self.show: Callable[[Path], object] = in_its_program
        self.opened = OpenedFiles()
        page.context.autosave.destroyed.connect(self.opened.close)
        self._here = [True]
        here = self._here
        page.destroyed.connect(here.clear)

    def add(self) -> None:
        """Ask for a file and put it with the question."""
        kinds = self.tr("Pictures and documents ({0})").format(f"{PICTURES} {DOCUMENTS}")
        path = files.ask_file(self._page, self.tr("Which file belongs to it?"), kinds)
        if path is not None:
            self.take(path)

    def take(self, path: Path) -> None:
        """Put a file with the question, beside the window: a picture is made anew first."""
        add, question_id = self._files.add, self._id
        self._context.jobs.start(lambda _reporter: add(question_id, path), self._taken)

    def _taken(self, end: Done[UUID] | Failed | Stopped) -> None:
        if not self._here:
            return
        match end:
            case Done(value=attachment_id):
                out = self._files.remove
                said = self.tr("The file is kept with the question.")
                self._do(lambda: None, said, lambda: out(self._id, attachment_id))
            case Failed(error=error):
                self._context.faults.tell(error)
            case Stopped():
                pass

    def open(self, file: AttachmentView) -> None:
        """Open a copy outside; it goes when the lock falls."""
        path = self.opened.place(Path(file.name).suffix)
        save = self._files.save
        self._context.faults.attempt(
            lambda: save(self._id, file.attachment_id, path), lambda _: self.show(path)
        )

    def save(self, file: AttachmentView) -> None:
        """Ask where a copy must stand, and write it there."""
        ending = Path(file.name).suffix.lstrip(".")
        kinds = self.tr("This kind of file ({0})").format(f"*.{ending}")
        path = files.ask_new_file(self._page, self.tr("Save as"), kinds, file.name, ending)
        if path is None:
            return
        save = self._files.save
        if self._context.faults.attempt(lambda: save(self._id, file.attachment_id, path)):
            self._context.notices.toast(self.tr("Saved: {0}").format(path.name), None, "save")

    def take_out(self, file: AttachmentView) -> None:
        """Put a file in the bin; it can be put back."""
        out, back = self._files.remove, self._files.put_back
        said = self.tr("The file is in the bin for thirty days.")
        self._do(lambda: out(self._id, file.attachment_id), said, lambda: back(self._id, file.attachment_id))
