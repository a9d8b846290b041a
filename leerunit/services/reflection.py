"""Looking back: a free story always, a model beside it if it helps, a deepening question for who asks one."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select

from leerunit.access.guard import Guard, Sitting
from leerunit.access.policy import Permission
from leerunit.access.subjects import About, AboutKind
from leerunit.domain.views.reflection import DeepeningQuestion, KeptReflection, ReflectionHelp
from leerunit.domain.vocabulary import Area, Language
from leerunit.services.deepening import add_deepening, let_rest, offered, rewrite_deepening, the_bank
from leerunit.services.question_writing import the_question
from leerunit.services.reflection_writing import begin_reflection, use_model, write_field
from leerunit.services.use_case import use_case
from leerunit.store.schema import PromptWording

_CHANGES = frozenset({Area.QUESTIONS})


class Reflection:
    """Use cases of reflections. A field is named by its key in the model, the free story by ""."""

    def __init__(self, guard: Guard) -> None:
        self._guard = guard

    @use_case(Permission.SEE_REFLECTION_HELP)
    def help(self, language: Language) -> ReflectionHelp:
        """Return what stands ready for who looks back; questions in the unit's own words stay as they are."""
        with self._guard.reading(Permission.SEE_REFLECTION_HELP) as sitting:
            wording = _wording(sitting)
            return ReflectionHelp(offered(sitting, language), wording is not None and wording.simpler)

    @use_case(Permission.CHOOSE_WORDING)
    def choose_wording(self, *, simpler: bool) -> None:
        """Have prompts asked in simpler words from now on, or in plain ones."""
        with self._guard.writing(Permission.CHOOSE_WORDING, quiet=True) as sitting:
            wording = _wording(sitting)
            if wording is None:
                wording = PromptWording(created_at=sitting.now, person_id=sitting.me)
                sitting.session.add(wording)
            wording.simpler = simpler

    @use_case(Permission.WRITE_QUESTION)
    def begin(self, question_id: UUID, model: str, key: str, text: str) -> KeptReflection:
        """Keep the first words of a reflection at my question. Refused: EMPTY_TEXT, TEXT_TOO_LONG."""
        about = About(AboutKind.QUESTION, question_id)
        with self._guard.writing(
            Permission.WRITE_QUESTION, about, areas=_CHANGES, action="begin_reflection"
        ) as sitting:
            return begin_reflection(sitting, the_question(sitting, question_id), model, key, text)

    @use_case(Permission.REWRITE_OWN_WORDS)
    def write(self, text_id: UUID, key: str, text: str, expected_version: int) -> int:
        """Keep what I typed in a field of the reflection named by `text_id`; return its new version.

        `expected_version` 0: the field has no words yet. Refused: CHANGED_MEANWHILE, NOT_ALLOWED.
        """
        about = About(AboutKind.TEXT, text_id)
        with self._guard.writing(Permission.REWRITE_OWN_WORDS, about, areas=_CHANGES, quiet=True) as sitting:
            return write_field(sitting, key, text, expected_version)

    @use_case(Permission.REWRITE_OWN_WORDS)
    def use_model(self, text_id: UUID, model: str) -> None:
        """Let another model ask, "" for the free story alone; every word stays. Refused: NOT_FOUND."""
        about = About(AboutKind.TEXT, text_id)
        with self._guard.writing(
            Permission.REWRITE_OWN_WORDS, about, areas=_CHANGES, action="use_model"
        ) as sitting:
            use_model(sitting, model)

    @use_case(Permission.SEE_DEEPENING_BANK)
    def bank(self, language: Language) -> tuple[DeepeningQuestion, ...]:
        """Return the unit's bank of deepening questions, resting ones included."""
        with self._guard.reading(Permission.SEE_DEEPENING_BANK) as sitting:
            return the_bank(sitting, language)

    @use_case(Permission.EDIT_DEEPENING_BANK)
    def add_deepening(self, text: str) -> str:
        """Add a question to the unit's bank; return its key. Refused: EMPTY_TEXT, TEXT_TOO_LONG."""
        with self._guard.writing(Permission.EDIT_DEEPENING_BANK, action="add_deepening") as sitting:
            return add_deepening(sitting, text)

    @use_case(Permission.EDIT_DEEPENING_BANK)
    def rewrite_deepening(self, key: str, text: str) -> None:
        """Ask a question of the bank in the unit's words. Refused: NOT_FOUND, EMPTY_TEXT."""
        with self._guard.writing(Permission.EDIT_DEEPENING_BANK, action="rewrite_deepening") as sitting:
            rewrite_deepening(sitting, key, text)

    @use_case(Permission.EDIT_DEEPENING_BANK)
    def let_rest(self, key: str, *, resting: bool = True) -> None:
        """Offer a question of the bank no more, or again. Refused: NOT_FOUND."""
        action = "rest_deepening" if resting else "offer_deepening"
        with self._guard.writing(Permission.EDIT_DEEPENING_BANK, action=action) as sitting:
            let_rest(sitting, key, resting=resting)


def _wording(sitting: Sitting) -> PromptWording | None:
    return sitting.session.scalar(select(PromptWording).where(PromptWording.person_id == sitting.me))
