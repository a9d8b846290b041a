"""Looking back: models with their prompts, questions that go deeper, and what was kept."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Prompt:
    """A field of a model: its name, and what it asks in plain (B1) and in simpler words."""

    key: str
    name: str
    plain: str
    simpler: str

    def asks(self, *, simpler: bool) -> str:
        """Return what it asks in the words that someone chose."""
        return self.simpler if simpler else self.plain


@dataclass(frozen=True, slots=True)
class ReflectionModel:
    """A helper beside the free story; every field may stay empty."""

    key: str
    name: str
    prompts: tuple[Prompt, ...]

    @property
    def keys(self) -> tuple[str, ...]:
        return tuple(prompt.key for prompt in self.prompts)


@dataclass(frozen=True, slots=True)
class ReflectionHelp:
    """What stands ready for who looks back; `simpler`: prompts are asked in simpler words."""

    deepening: tuple[str, ...]
    simpler: bool


@dataclass(frozen=True, slots=True)
class DeepeningQuestion:
    """A question in the unit's bank. `is_own`: the unit's words; `is_resting`: it is not offered now."""

    key: str
    text: str
    is_own: bool
    is_resting: bool


@dataclass(frozen=True, slots=True)
class KeptReflection:
    """A reflection that was begun: its piece, the text that names it, the number of the words just kept."""

    entry_id: UUID
    text_id: UUID
    version: int
