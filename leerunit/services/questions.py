"""Learning questions: asking, telling on, sharing, reacting. The owner decides; the others read and react."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from leerunit.access.guard import Guard
from leerunit.access.policy import Permission
from leerunit.access.subjects import About, AboutKind
from leerunit.domain.views.questions import QuestionCard, QuestionStory, TextVersion
from leerunit.domain.vocabulary import Area, EntryKind, QuestionState, StepState, Visibility, Voice, VoiceUse
from leerunit.services.question_cards import my_cards, shared_cards
from leerunit.services.question_entries import NewEntry, add_own_entry, add_reaction, set_step_state
from leerunit.services.question_pieces import put_back_entry, recast, remove_entry
from leerunit.services.question_sharing import share_question
from leerunit.services.question_story import read_story
from leerunit.services.question_texts import restore_version, versions_of, write_on
from leerunit.services.question_writing import (
    ask_question,
    grow_question,
    link_question,
    mark_question_read,
    put_back_question,
    remove_question,
    set_question_state,
    the_question,
    unlink_question,
)
from leerunit.services.use_case import use_case
from leerunit.services.voice_consent import keep_consent

_CHANGES = frozenset({Area.QUESTIONS})


def _question(question_id: UUID) -> About:
    return About(AboutKind.QUESTION, question_id)


class Questions:
    """Use cases of learning questions. Refused: NOT_FOUND for what is missing or may not be read."""

    def __init__(self, guard: Guard) -> None:
        self._guard = guard

    @use_case(Permission.LIST_QUESTIONS)
    def mine(self, most: int | None = None) -> tuple[QuestionCard, ...]:
        """Return my questions, the one touched last first; at most so many."""
        with self._guard.reading(Permission.LIST_QUESTIONS) as sitting:
            return my_cards(sitting, most)

    @use_case(Permission.LIST_QUESTIONS)
    def shared_with_me(self, most: int | None = None) -> tuple[QuestionCard, ...]:
        """Return questions of others that I may read now, the one touched last first; at most so many."""
        with self._guard.reading(Permission.LIST_QUESTIONS) as sitting:
            return shared_cards(sitting, most)

    @use_case(Permission.READ_QUESTION)
    def open(self, question_id: UUID) -> QuestionStory:
        """Return a question with its story; opening someone else's is noted for its owner."""
        with self._guard.reading(Permission.READ_QUESTION, _question(question_id)) as sitting:
            return read_story(sitting, question_id)

    @use_case(Permission.ASK_QUESTION)
    def ask(self, text: str, *, visibility: Visibility = Visibility.ONLY_ME) -> UUID:
        """Keep a new question. Refused: EMPTY_TEXT, TEXT_TOO_LONG, NOTHING_CHOSEN for `chosen`."""
        with self._guard.writing(Permission.ASK_QUESTION, areas=_CHANGES) as sitting:
            return ask_question(sitting, text, visibility)

    @use_case(Permission.REWRITE_OWN_WORDS)
    def rewrite(self, text_id: UUID, text: str, expected_version: int, *, anew: bool = False) -> int:
        """Keep what I typed in a text of mine; return its new version. Refused: CHANGED_MEANWHILE.

        `anew`: what stood there stays among the versions, also if I wrote it minutes ago.
        """
        about = About(AboutKind.TEXT, text_id)
        with self._guard.writing(Permission.REWRITE_OWN_WORDS, about, areas=_CHANGES, quiet=True) as sitting:
            return write_on(sitting, text_id, text, expected_version, anew=anew)

    @use_case(Permission.WRITE_QUESTION)
    def add_entry(
        self,
        question_id: UUID,
        kind: EntryKind,
        text: str,
        *,
        on: date | None = None,
        step_with: str = "",
        step_state: StepState | None = None,
        parts: tuple[tuple[str, str], ...] = (),
        model: str | None = None,
    ) -> UUID:
        """Write on in my question's story; `parts` are (field key, text) of the reflection `model`."""
        new = NewEntry(kind, text, on, step_with, step_state, parts, model)
        about = _question(question_id)
        with self._guard.writing(Permission.WRITE_QUESTION, about, areas=_CHANGES) as sitting:
            return add_own_entry(sitting, the_question(sitting, question_id), new)

    @use_case(Permission.REACT_TO_QUESTION)
    def react(
        self,
        question_id: UUID,
        kind: EntryKind,
        text: str,
        *,
        nameless: Voice | None = None,
        consent: bool = False,
    ) -> UUID:
        """Write at a question I may read; its owner can reply.

        `nameless`: I write down the words of a relative, resident, volunteer or colleague without account;
        without their `consent` nobody quotes them. Refused: NOT_ALLOWED for other kinds or voices.
        """
        about = _question(question_id)
        with self._guard.writing(Permission.REACT_TO_QUESTION, about, areas=_CHANGES) as sitting:
            question = the_question(sitting, question_id)
            entry_id = add_reaction(sitting, question, kind, text, nameless, consent=consent)
            if nameless is not None:
                keep_consent(sitting, entry_id, {VoiceUse.PORTFOLIO} if consent else ())
            return entry_id

    @use_case(Permission.WRITE_QUESTION)
    def set_step(self, entry_id: UUID, state: StepState) -> None:
        """Say how far a step of my question is."""
        about = About(AboutKind.ENTRY, entry_id)
        with self._guard.writing(
            Permission.WRITE_QUESTION, about, areas=_CHANGES, action="set_step"
        ) as sitting:
            set_step_state(sitting, entry_id, state)

    @use_case(Permission.WRITE_QUESTION)
    def set_state(self, question_id: UUID, state: QuestionState, why: str = "") -> None:
        """Move my question to any state, with one optional line of why."""
        with self._guard.writing(
            Permission.WRITE_QUESTION, _question(question_id), areas=_CHANGES, action="set_state"
        ) as sitting:
            set_question_state(sitting, the_question(sitting, question_id), state, why)

    @use_case(Permission.SHARE_QUESTION)
    def share(
        self,
        question_id: UUID,
        visibility: Visibility,
        *,
        people: tuple[UUID, ...] = (),
        until: date | None = None,
    ) -> None:
        """Change who may read my question; `people` and `until` (that day included) belong to `chosen`.

        Refused: NOTHING_CHOSEN, NOT_FOUND for people who could not read it, SEALED_STILL.
        """
        about = _question(question_id)
        with self._guard.writing(
            Permission.SHARE_QUESTION, about, areas=_CHANGES, action=f"share_{visibility.value}"
        ) as sitting:
            share_question(sitting, the_question(sitting, question_id), visibility, people, until)

    @use_case(Permission.WRITE_QUESTION)
    def grow(self, question_id: UUID, text: str) -> UUID:
        """Let a new, private question grow out of mine. Refused: CHANGED_MEANWHILE if one did already."""
        with self._guard.writing(
            Permission.WRITE_QUESTION, _question(question_id), areas=_CHANGES, action="grow_question"
        ) as sitting:
            return grow_question(sitting, the_question(sitting, question_id), text)

    @use_case(Permission.WRITE_QUESTION)
    def link(self, question_id: UUID, framework: str, version: str, code: str, title: str) -> None:
        """Link my question to a work process or role, afterwards."""
        with self._guard.writing(
            Permission.WRITE_QUESTION, _question(question_id), areas=_CHANGES, action="link_question"
        ) as sitting:
            link_question(sitting, question_id, framework, version, code, title)

    @use_case(Permission.WRITE_QUESTION)
    def unlink(self, question_id: UUID, framework: str, version: str, code: str) -> None:
        """Take such a link away."""
        with self._guard.writing(
            Permission.WRITE_QUESTION, _question(question_id), areas=_CHANGES, action="unlink_question"
        ) as sitting:
            unlink_question(sitting, question_id, framework, version, code)

    @use_case(Permission.READ_VERSIONS)
    def versions(self, text_id: UUID) -> tuple[TextVersion, ...]:
        """Return the versions of a text of mine, the newest first."""
        with self._guard.reading(Permission.READ_VERSIONS, About(AboutKind.TEXT, text_id)) as sitting:
            return versions_of(sitting, text_id)

    @use_case(Permission.REWRITE_OWN_WORDS)
    def restore(self, text_id: UUID, number: int) -> int:
        """Put an earlier version of a text of mine back as a new one; return its number."""
        about = About(AboutKind.TEXT, text_id)
        with self._guard.writing(
            Permission.REWRITE_OWN_WORDS, about, areas=_CHANGES, action="restore_text"
        ) as sitting:
            return restore_version(sitting, text_id, number)

    @use_case(Permission.REWRITE_OWN_WORDS)
    def recast(self, text_id: UUID, kind: EntryKind, *, on: date | None = None, step_with: str = "") -> None:
        """Say what the piece of my story with this text is; Refused NOT_ALLOWED for words to others."""
        about = About(AboutKind.TEXT, text_id)
        with self._guard.writing(
            Permission.REWRITE_OWN_WORDS, about, areas=_CHANGES, action="recast_entry"
        ) as sitting:
            recast(sitting, kind, on, step_with)

    @use_case(Permission.REWRITE_OWN_WORDS)
    def remove_entry(self, text_id: UUID) -> None:
        """Take the piece with this text, that I wrote, out of the story."""
        about = About(AboutKind.TEXT, text_id)
        with self._guard.writing(
            Permission.REWRITE_OWN_WORDS, about, areas=_CHANGES, action="remove_entry"
        ) as sitting:
            remove_entry(sitting)

    @use_case(Permission.REWRITE_OWN_WORDS)
    def put_back_entry(self, entry_id: UUID) -> None:
        """Put a piece that I took out back where it stood."""
        about = About(AboutKind.REMOVED_ENTRY, entry_id)
        with self._guard.writing(
            Permission.REWRITE_OWN_WORDS, about, areas=_CHANGES, action="put_back_entry"
        ) as sitting:
            put_back_entry(sitting)

    @use_case(Permission.WRITE_QUESTION)
    def remove(self, question_id: UUID) -> None:
        """Put my question in the bin."""
        with self._guard.writing(
            Permission.WRITE_QUESTION, _question(question_id), areas=_CHANGES, action="remove_question"
        ) as sitting:
            remove_question(sitting, the_question(sitting, question_id))

    @use_case(Permission.WRITE_QUESTION)
    def put_back(self, question_id: UUID) -> None:
        """Take my question out of the bin."""
        about = About(AboutKind.REMOVED_QUESTION, question_id)
        with self._guard.writing(
            Permission.WRITE_QUESTION, about, areas=_CHANGES, action="put_back_question"
        ) as sitting:
            put_back_question(sitting, the_question(sitting, question_id))

    @use_case(Permission.MARK_READ)
    def mark_read(self, question_id: UUID) -> None:
        """Note that I have read what stands at a question now."""
        with self._guard.writing(Permission.MARK_READ, _question(question_id), quiet=True) as sitting:
            mark_question_read(sitting, question_id)
