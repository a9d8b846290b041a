"""Someone without account at a story: handing over the screen, and taking consent back."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from leerunit.domain.views.questions import StoryEntry
from leerunit.domain.views.voices import NewVoice
from leerunit.domain.vocabulary import Voice, VoiceUse
from ui.common import ask
from ui.questions.guest_page import GuestPage
from ui.questions.parts import StoryParts
from ui.questions.voice_sheet import VoiceSheet


class VoicePart(QObject):
    """`changed`: read the story again."""

    changed = Signal()

    def __init__(self, page: StoryParts) -> None:
        super().__init__(page)
        self._page = page
        self._context = page.context

    def begin(self) -> None:
        """Open the sheet that comes before."""
        self._context.autosave.keep_all()
        sheet = VoiceSheet(self._page)
        sheet.handed_over.connect(lambda voice, asks: self._hand_over(sheet, voice, asks))
        sheet.closed.connect(sheet.deleteLater)
        sheet.open_sheet()

    def _hand_over(self, sheet: VoiceSheet, voice: Voice, asks: str) -> None:
        sheet.leave()
        QTimer.singleShot(0, self, lambda: self._listen(voice, asks))

    def _listen(self, voice: Voice, asks: str) -> None:
        people = (self._context.member.person.name, self._page.story.owner_name)
        page = GuestPage(self._page, voice, asks, people, self._keep)
        page.spoken()
        page.deleteLater()
        ask.press_lock(self._page)

    def _keep(self, new: NewVoice) -> str | None:
        tell, question_id = self._context.desk.voices.tell, self._page.story.question_id
        refused: list[str] = []
        kept = self._context.faults.attempt(lambda: tell(question_id, new), refused=refused.append)
        return None if kept else "".join(refused)

    def withdraw(self, entry: StoryEntry, use: VoiceUse) -> None:
        """End one use of someone's words; the use for the question only when that is asked first."""
        if use is VoiceUse.QUESTION and not self._is_sure():
            return
        withdraw = self._context.desk.voices.withdraw
        if self._context.faults.attempt(lambda: withdraw(entry.entry_id, use)):
            gone = self.tr("The words are gone, everywhere.")
            kept = self.tr("That is done, also in what was released.")
            said = {VoiceUse.QUESTION: gone, VoiceUse.BOOKLET: self.tr("That is done.")}.get(use, kept)
            self._context.notices.toast(said, None, "wind")
        self.changed.emit()

    def _is_sure(self) -> bool:
        return ask.ask(
            self._page,
            self.tr("Take these words back?"),
            self.tr("They are gone at once, from the portfolio too, and cannot come back."),
            self.tr("Take them back"),
            icon="wind",
        )
