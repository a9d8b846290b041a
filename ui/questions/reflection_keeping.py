"""Where the words of a reflection go: the first ones begin the piece, the rest follows field by field."""

from __future__ import annotations

from uuid import UUID

from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.questions import StoryEntry
from ui.common.kept_text import Keeping, Kept
from ui.questions.reflection import FREE
from ui.screen import ScreenContext


class ReflectionKeeping:
    """One reflection at a question; `text_id` is None until it has words."""

    def __init__(self, context: ScreenContext, question_id: UUID, entry: StoryEntry | None) -> None:
        self._context = context
        self._question_id = question_id
        self.model = "" if entry is None else entry.reflection_model or ""
        self.text_id = None if entry is None else entry.text_id
        self.entry_id = None if entry is None else entry.entry_id
        self.begun = {} if entry is None else stored_fields(entry)

    def keeping(self, key: str) -> Keeping:
        """Return where the words of one field go."""
        place = self.text_id or self._question_id
        return Keeping(
            lambda words, version: self._save(key, words, version),
            lambda: self._read(key),
            f"reflection/{place}/{key}",
        )

    def _save(self, key: str, words: str, version: int) -> int:
        reflection = self._context.desk.reflection
        if self.text_id is not None:
            return reflection.write(self.text_id, key, words, version or self._begun_at(key))
        if not words.strip():
            return 0
        kept = reflection.begin(self._question_id, self.model, key, words)
        self.text_id, self.entry_id = kept.text_id, kept.entry_id
        return kept.version

    def _begun_at(self, key: str) -> int:
        """Return the number of a field without words: the free story has an empty text as soon as any has."""
        return 1 if key == FREE else 0

    def _read(self, key: str) -> Kept:
        story = self._context.desk.questions.open(self._question_id)
        entry = next((one for one in story.entries if one.entry_id == self.entry_id), None)
        if entry is None:
            raise Refused(RefusalCode.NOT_FOUND)
        return stored_fields(entry).get(key, Kept())

    def use_model(self, model: str) -> None:
        """Let another model ask. Refused and Unavailable as the service says."""
        self.model = model
        if self.text_id is not None:
            self._context.desk.reflection.use_model(self.text_id, model)

    def remove(self) -> None:
        """Take the piece out of the story: it holds no word any more."""
        if self.text_id is not None:
            self._context.desk.questions.remove_entry(self.text_id)


def stored_fields(entry: StoryEntry) -> dict[str, Kept]:
    """Return the free story and all fields of a reflection as the store holds them."""
    parts = {part.key: Kept(part.text, part.version) for part in entry.part_texts}
    return {FREE: Kept(entry.text, entry.version), **parts}
