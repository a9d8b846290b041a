"""Evaluations: every voice writes, then all read each other, then they say what came of it and sign."""

from __future__ import annotations

from uuid import UUID

from leerunit.access.guard import Guard
from leerunit.access.policy import Permission
from leerunit.access.subjects import About, AboutKind
from leerunit.catalogue.forms import evaluation_forms
from leerunit.domain.views.conversations import EvaluationCard, EvaluationView, NewEvaluation
from leerunit.domain.vocabulary import Area, EvaluationKind, Outcome
from leerunit.services.evaluation_begin import begin_evaluation, withdraw_evaluation
from leerunit.services.evaluation_outcomes import changes_outcome, settle_question, write_reaction
from leerunit.services.evaluation_signing import check_may_sign, sign_evaluation
from leerunit.services.evaluation_views import evaluation_cards, evaluation_view
from leerunit.services.evaluation_voices import finish_voice, leave_out_voice, reopen_voice, write_voice
from leerunit.services.use_case import use_case
from leerunit.store.vault import Vault

_CHANGES = frozenset({Area.EVALUATIONS})


def _evaluation(evaluation_id: UUID) -> About:
    return About(AboutKind.EVALUATION, evaluation_id)


class Evaluations:
    """Use cases of evaluations. Refused: NOT_FOUND for one that is missing or in which I take no part."""

    def __init__(self, guard: Guard, vault: Vault) -> None:
        self._guard = guard
        self._vault = vault

    @use_case(Permission.LIST_EVALUATIONS)
    def forms(self) -> tuple[tuple[EvaluationKind, str, tuple[str, ...]], ...]:
        """Return (kind, name, questions) of every form."""
        with self._guard.reading(Permission.LIST_EVALUATIONS):
            forms = evaluation_forms().values()
            return tuple(
                (form.kind, form.name, tuple(question.heading for question in form.questions))
                for form in forms
            )

    @use_case(Permission.LIST_EVALUATIONS)
    def cards(self) -> tuple[EvaluationCard, ...]:
        """Return the evaluations about me and those in which I am or write down a voice, the newest first."""
        with self._guard.reading(Permission.LIST_EVALUATIONS) as sitting:
            return evaluation_cards(sitting)

    @use_case(Permission.READ_EVALUATION)
    def open(self, evaluation_id: UUID) -> EvaluationView:
        """Return an evaluation; the words of others once every voice has finished."""
        with self._guard.reading(Permission.READ_EVALUATION, _evaluation(evaluation_id)) as sitting:
            return evaluation_view(sitting, evaluation_id)

    @use_case(Permission.BEGIN_EVALUATION)
    def begin(self, new: NewEvaluation) -> UUID:
        """Begin an evaluation about someone of my unit, with the form of its kind or questions of our own.

        Whoever it is about writes too if the form says so, and so do I when it is about another. The voices
        without account are written down by me. Refused: NOT_FOUND for people outside the unit, NOTHING_CHOSEN
        without any voice, NOT_ALLOWED for a nameless voice that has accounts, TEXT_TOO_LONG.
        """
        about = About(AboutKind.PERSON, new.about_id)
        with self._guard.writing(Permission.BEGIN_EVALUATION, about, areas=_CHANGES) as sitting:
            return begin_evaluation(sitting, new)

    @use_case(Permission.WRITE_VOICE)
    def write_voice(
        self, evaluation_id: UUID, key: str, text: str, expected_version: int, *, voice_id: UUID | None = None
    ) -> int:
        """Keep my words under a question, sealed to me until I finish; return the version now current.

        `expected_version` is 0 at first; `voice_id` names a voice whose words I write down. Refused:
        NOT_FOUND for a question or a voice that is not mine, NOT_ALLOWED without a voice or when it has
        finished, CHANGED_MEANWHILE, TEXT_TOO_LONG.
        """
        about = _evaluation(evaluation_id)
        with self._guard.writing(Permission.WRITE_VOICE, about, areas=_CHANGES, quiet=True) as sitting:
            return write_voice(sitting, evaluation_id, voice_id, key, text, expected_version)

    @use_case(Permission.WRITE_VOICE)
    def finish_voice(
        self, evaluation_id: UUID, voice_id: UUID | None = None, *, consent: bool = False
    ) -> None:
        """Say that my words are ready; all are read when every voice has finished.

        `consent`: whoever has no account agrees that these words stand here. Refused: EMPTY_TEXT without a
        word, CONSENT_MISSING, NOT_ALLOWED when it has finished, SEALED_STILL; else as `write_voice`.
        """
        with self._guard.writing(
            Permission.WRITE_VOICE, _evaluation(evaluation_id), areas=_CHANGES, action="finish_voice"
        ) as sitting:
            finish_voice(sitting, evaluation_id, voice_id, consent=consent)

    @use_case(Permission.WRITE_VOICE)
    def reopen_voice(self, evaluation_id: UUID, voice_id: UUID | None = None) -> None:
        """Write on in words that were ready; until I finish again nobody reads the others' words.

        What was signed stays kept with its sign-offs. Refused: NOT_ALLOWED when it has not finished.
        """
        with self._guard.writing(
            Permission.WRITE_VOICE, _evaluation(evaluation_id), areas=_CHANGES, action="reopen_voice"
        ) as sitting:
            reopen_voice(sitting, evaluation_id, voice_id)

    @use_case(Permission.WRITE_VOICE)
    def leave_out(self, evaluation_id: UUID, voice_id: UUID) -> None:
        """Go on without a voice that has not finished; what was drafted in it is gone.

        Whose voice it is may always do so; who began it or whom it is about when nothing was written, or
        when that person has left the unit. Refused: NOT_FOUND, NOT_ALLOWED, NOTHING_CHOSEN for the last one.
        """
        with self._guard.writing(
            Permission.WRITE_VOICE, _evaluation(evaluation_id), areas=_CHANGES, action="leave_out_voice"
        ) as sitting:
            leave_out_voice(sitting, evaluation_id, voice_id)

    @use_case(Permission.BEGIN_EVALUATION)
    def withdraw(self, evaluation_id: UUID) -> None:
        """Take an evaluation away that I began by mistake.

        Refused: NOT_ALLOWED when another began it or once a word is written.
        """
        with self._guard.writing(
            Permission.BEGIN_EVALUATION,
            _evaluation(evaluation_id),
            areas=_CHANGES,
            action="withdraw_evaluation",
        ) as sitting:
            withdraw_evaluation(sitting, evaluation_id)

    @use_case(Permission.SETTLE_EVALUATION)
    def settle(
        self,
        evaluation_id: UUID,
        key: str,
        outcome: Outcome,
        text: str,
        *,
        expected_version: int | None = None,
    ) -> None:
        """Say how a question ended: agreed, seen differently, or open again, with the words for it.

        `expected_version` is the version of the words that were shown, 0 when there were none. Refused:
        NOT_FINISHED, NOT_ALLOWED for who only writes down, NOT_FOUND for a question, CHANGED_MEANWHILE.
        """
        errand = self._guard.errand(Permission.SETTLE_EVALUATION, _evaluation(evaluation_id))
        with errand.reading() as sitting:
            is_typing = not changes_outcome(sitting, evaluation_id, key, outcome)
        with errand.writing(areas=_CHANGES, quiet=is_typing) as sitting:
            settle_question(sitting, evaluation_id, key, outcome, text, expected_version)

    @use_case(Permission.REACT_TO_EVALUATION)
    def write_reaction(self, evaluation_id: UUID, text: str, expected_version: int) -> int:
        """Keep what I say to an evaluation about me; return the version now current.

        Refused: NOT_FINISHED, NOT_ALLOWED when it is about another, CHANGED_MEANWHILE, TEXT_TOO_LONG.
        """
        about = _evaluation(evaluation_id)
        with self._guard.writing(
            Permission.REACT_TO_EVALUATION, about, areas=_CHANGES, quiet=True
        ) as sitting:
            return write_reaction(sitting, evaluation_id, text, expected_version)

    @use_case(Permission.SIGN_EVALUATION)
    def sign(self, evaluation_id: UUID, passphrase: str, *, content_hash: str | None = None) -> None:
        """Say that I have read exactly this text; my passphrase is asked again.

        `content_hash` is that of the text that was shown. Refused: NOT_FINISHED, NOT_ALLOWED for who only
        writes down, SIGNED_ALREADY, WRONG_PASSPHRASE, CHANGED_MEANWHILE when the text is another one now.
        """
        errand = self._guard.errand(Permission.SIGN_EVALUATION, _evaluation(evaluation_id))
        with errand.reading() as sitting:
            check_may_sign(sitting, evaluation_id)
            me = sitting.me
        self._vault.unlock(me, passphrase)
        with errand.writing(areas=_CHANGES) as sitting:
            sign_evaluation(sitting, evaluation_id, content_hash)
