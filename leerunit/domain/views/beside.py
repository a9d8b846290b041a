"""What stands at a question beside its story: themes, where it came from and led to, what a rule proved."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from leerunit.domain.views.giving import WordsAsked
from leerunit.domain.vocabulary import RuleProved


@dataclass(frozen=True, slots=True)
class ThemeView:
    """A theme of a unit; `is_removed`: it stays at the questions it had and is offered no more."""

    theme_id: UUID
    name: str
    is_removed: bool = False


@dataclass(frozen=True, slots=True)
class ThemeList:
    """The themes of my unit in order; `may_keep`: I may rename, add, remove and order them."""

    themes: tuple[ThemeView, ...]
    may_keep: bool


@dataclass(frozen=True, slots=True)
class RuleEndingView:
    """What a "must this?" question proved, with its optional line."""

    proved: RuleProved
    line: str
    on: date


@dataclass(frozen=True, slots=True)
class RuleFound:
    """A "must this?" question that I may read and that came to an end."""

    question_id: UUID
    text: str
    owner_id: UUID
    owner_name: str
    ending: RuleEndingView


@dataclass(frozen=True, slots=True)
class ChainLink:
    """One question in the chain this one is part of, in order; only those I may read."""

    question_id: UUID
    text: str
    is_here: bool


@dataclass(frozen=True, slots=True)
class LinkChoice:
    """A work process or role a question can come back in; `is_mine`: of the programme I follow."""

    framework: str
    version: str
    code: str
    title: str
    whole: str
    is_mine: bool
    is_linked: bool


@dataclass(frozen=True, slots=True)
class OwnerView:
    """Someone who owns a question with others, or could."""

    person_id: UUID
    name: str


@dataclass(frozen=True, slots=True)
class AttachmentView:
    """A file at a question; `size` in bytes. `is_sealed`: it waits behind a former passphrase."""

    attachment_id: UUID
    name: str
    media_type: str
    size: int
    added_by: str
    is_sealed: bool = False


@dataclass(frozen=True, slots=True)
class Beside:
    """All of it for one question. `chain` is empty when the question stands alone.

    `offered_themes`: what its owner can choose from; empty for a reader. `owners`: all of them when there are
    several. `is_first_owner`: I asked it, and decide who reads along. `words_asked`: who answered it
    and asked for its words; for the first owner alone.
    """

    themes: tuple[ThemeView, ...] = ()
    is_rule: bool = False
    rule_ending: RuleEndingView | None = None
    chain: tuple[ChainLink, ...] = ()
    offered_themes: tuple[ThemeView, ...] = ()
    owners: tuple[OwnerView, ...] = ()
    is_first_owner: bool = False
    attachments: tuple[AttachmentView, ...] = ()
    words_asked: tuple[WordsAsked, ...] = ()
