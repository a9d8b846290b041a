"""Where the words of an evaluation go, and where they are read again after a clash."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from leerunit.domain.views.conversations import EvaluationQuestion
from leerunit.domain.vocabulary import Outcome
from ui.common.kept_text import Keeping, Kept

if TYPE_CHECKING:
    from leerunit.app import Desk


class EvaluationPaths:
    """The texts of one evaluation."""

    def __init__(self, desk: Desk, evaluation: UUID) -> None:
        self._service = desk.evaluations
        self._id = evaluation

    def voice(self, key: str, voice: UUID) -> Keeping:
        """Return where a voice's words under a question go."""

        def save(text: str, version: int) -> int:
            return self._service.write_voice(self._id, key, text, version, voice_id=voice)

        def reread() -> Kept:
            found = next(one for one in self._asked(key).voices if one.voice_id == voice)
            return Kept(found.text or "", found.version)

        return Keeping(save, reread, f"voice {voice} {key}")

    def outcome(self, key: str) -> Keeping:
        """Return where the words of what came of a question go."""

        def save(text: str, version: int) -> int:
            outcome: Outcome = self._asked(key).outcome
            self._service.settle(self._id, key, outcome, text, expected_version=version)
            return self._asked(key).outcome_version

        def reread() -> Kept:
            asked = self._asked(key)
            return Kept(asked.outcome_text, asked.outcome_version)

        return Keeping(save, reread, f"outcome {self._id} {key}")

    def reaction(self) -> Keeping:
        """Return where my reaction goes."""

        def reread() -> Kept:
            view = self._service.open(self._id)
            return Kept(view.reaction, view.reaction_version)

        return Keeping(
            lambda text, version: self._service.write_reaction(self._id, text, version),
            reread,
            f"reaction {self._id}",
        )

    def _asked(self, key: str) -> EvaluationQuestion:
        return next(one for one in self._service.open(self._id).questions if one.key == key)
