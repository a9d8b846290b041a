"""What the palette shows: results in groups, then what can be done. Pure, without widgets."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from leerunit.domain.views.search import Found
from leerunit.domain.vocabulary import ItemKind, Role, Visibility
from ui.common import dates, labels, pictures
from ui.search.lines import NOTHING, Line, filled, matched

translate = QCoreApplication.translate

FEW = 5
"""Rows of a group that are shown at first."""

MOST = 20
"""Rows of a group that the search is asked for."""

QUOTED = frozenset(
    {
        ItemKind.QUESTION,
        ItemKind.ENTRY,
        ItemKind.SESSION,
        ItemKind.OWN_YIELD,
        ItemKind.ANSWER,
        ItemKind.OFFER,
    }
)
OPENS = {
    ItemKind.ENTRY: ItemKind.QUESTION,
    ItemKind.ANSWER: ItemKind.QUESTION,
    ItemKind.OWN_YIELD: ItemKind.SESSION,
}


@dataclass(frozen=True, slots=True)
class Open:
    """Go to an item."""

    kind: ItemKind
    item_id: UUID


@dataclass(frozen=True, slots=True)
class Look:
    """Look for something else."""

    query: str


@dataclass(frozen=True, slots=True)
class More:
    """Show the rest of a group."""

    group: str


@dataclass(frozen=True, slots=True)
class Do:
    """Do what an action does, with someone if it needs one."""

    key: str
    person: tuple[UUID, str] | None = None


Target = Open | Look | More | Do


@dataclass(frozen=True, slots=True)
class Row:
    """One line to choose. `person` is who stands in the picture instead of an icon.

    `beside` stands after the title, `below` on a second line, `at_end` with an icon at the right; `keys` do
    the same as choosing it.
    """

    target: Target
    title: Line
    icon: str = ""
    person: tuple[str, Role | None] | None = None
    beside: Line = NOTHING
    below: Line = NOTHING
    at_end: str = ""
    end_icon: str = ""
    keys: str = ""

    @property
    def spoken(self) -> str:
        """The row as it is read aloud."""
        parts = (self.title.text, self.beside.text, self.below.text, self.at_end)
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class Group:
    name: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Action:
    """Something that can be done; `also` are other words people use for it.

    `with_person`: it is done with someone who was found, whose name fills `{0}` of its own name.
    """

    key: str
    icon: str
    name: str
    also: str = ""
    keys: str = ""
    with_person: bool = False


@dataclass(frozen=True, slots=True)
class Asked:
    """What was looked for, by whom (`me`), and which groups are shown whole."""

    query: str
    me: str
    today: date
    whole: frozenset[str] = frozenset()


def derive(asked: Asked, found: Sequence[Found], near: str, actions: Sequence[Action]) -> tuple[Group, ...]:
    """Return the groups in order; one that has nothing is left out."""
    groups = []
    for name, rows in groupby(found, key=lambda one: labels.item(one.kind)):
        groups.append(_few(asked, name, [_row(asked, one) for one in rows]))
    deeds = [*_with_someone(asked, found, actions), *_plain(asked, actions)]
    if deeds:
        groups.append(Group(translate("search", "Actions"), tuple(deeds)))
    if near:
        perhaps = filled(translate("search", "Did you mean \u2018{0}\u2019?"), Line(near))
        groups.append(Group("", (Row(Look(near), perhaps, "search"),)))
    return tuple(groups)


def offers_deeds(groups: Sequence[Group]) -> bool:
    """Tell whether something can be done."""
    return any(isinstance(row.target, Do) for group in groups for row in group.rows)


def _plain(asked: Asked, actions: Iterable[Action]) -> Iterable[Row]:
    for action in actions:
        line = None if action.with_person else matched(asked.query, action.name, action.also)
        if line is not None:
            yield Row(Do(action.key), line, action.icon, keys=action.keys)


def _with_someone(asked: Asked, found: Sequence[Found], actions: Iterable[Action]) -> Iterable[Row]:
    """What can be done with the first person who was found, unless that is oneself."""
    person = next((one for one in found if one.kind is ItemKind.PERSON and one.title != asked.me), None)
    if person is None:
        return
    name = Line(person.title, person.title_marks)
    theirs = next((one for one in found if _is_question_of(one, person.title)), None)
    if theirs is not None:
        ask = filled(translate("search", "Ask {0} a question"), name)
        yield Row(_target(theirs), ask, "circle-question-mark")
    for action in actions:
        if action.with_person:
            who = (person.item_id, person.title)
            yield Row(Do(action.key, who), filled(action.name, name), action.icon)


def _is_question_of(found: Found, name: str) -> bool:
    return found.owner_name == name and found.kind in {ItemKind.QUESTION, ItemKind.ENTRY}


def first_choice(groups: Sequence[Group], query: str) -> int:
    """Return the row that Enter takes: not the person whose name was looked for already."""
    rows = [row for group in groups for row in group.rows]
    return 1 if len(rows) > 1 and rows[0].target == Look(query.strip()) else 0


def _few(asked: Asked, name: str, rows: list[Row]) -> Group:
    if name in asked.whole or len(rows) <= FEW + 1:
        return Group(name, tuple(rows))
    more = Row(More(name), Line(translate("search", "Show more of these")), "chevron-down")
    return Group(name, (*rows[:FEW], more))


def _row(asked: Asked, found: Found) -> Row:
    at_end, end_icon = "", ""
    if found.is_sacred:
        at_end, end_icon = labels.sacred(), "flame"
    elif found.is_private:
        at_end, end_icon = labels.visibility(Visibility.ONLY_ME), pictures.VISIBILITY[Visibility.ONLY_ME]
    is_person = found.kind is ItemKind.PERSON
    return Row(
        target=_target(found),
        title=_title(asked, found),
        icon=_icon(found),
        person=(found.title, found.owner_role) if is_person else None,
        beside=_beside(asked, found),
        below=_below(found),
        at_end=at_end,
        end_icon=end_icon,
    )


def _target(found: Found) -> Target:
    if found.kind is ItemKind.PERSON:
        return Look(found.title)
    return Open(OPENS.get(found.kind, found.kind), found.within_id or found.item_id)


def _icon(found: Found) -> str:
    return pictures.ITEM[found.kind] if found.state is None else pictures.STATE[found.state]


def _title(asked: Asked, found: Found) -> Line:
    title = Line(found.title, found.title_marks)
    if found.kind in QUOTED:
        return filled("\u201c{0}\u201d", title)
    if found.kind is ItemKind.EVALUATION and found.owner_name not in {"", asked.me}:
        return filled(translate("search", "{0} with {1}"), title, Line(found.owner_name, found.owner_marks))
    return title


def _beside(asked: Asked, found: Found) -> Line:
    owner = Line(found.owner_name, found.owner_marks)
    day = Line(dates.near(found.on, asked.today)) if found.on is not None else NOTHING
    match found.kind:
        case ItemKind.PERSON:
            return Line(labels.role(found.owner_role)) if found.owner_role is not None else NOTHING
        case ItemKind.QUESTION | ItemKind.ENTRY | ItemKind.ANSWER:
            state = Line(labels.state(found.state)) if found.state is not None else NOTHING
            return state if found.owner_name in {"", asked.me} else _listed(owner, state)
        case ItemKind.OFFER:
            voice = Line(labels.voice(found.voice)) if found.voice is not None else NOTHING
            return _listed(owner, voice)
        case ItemKind.SESSION | ItemKind.OWN_YIELD:
            brings = filled(translate("search", "{0} brings it in"), owner) if owner.text else NOTHING
            return _listed(brings, day)
        case _:
            return day


def _listed(*lines: Line) -> Line:
    """Join what there is with commas."""
    joined = NOTHING
    for line in lines:
        if line.text:
            joined = joined + Line(", ") + line if joined.text else line
    return joined


def _below(found: Found) -> Line:
    """The words in which it was found, unless the title says them already."""
    if not found.marks or found.excerpt in found.title or found.kind is ItemKind.PERSON:
        return NOTHING
    words = Line(found.excerpt, found.marks)
    return Line("\u2026 ") + words if found.excerpt[:1].islower() else words
