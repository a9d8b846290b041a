"""Ctrl+K of one visit: what can be done from the palette, and where what is found is shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from leerunit.domain.vocabulary import GUIDES, ItemKind, Language
from ui.common import language, theme
from ui.common.settings import Settings
from ui.common.theme import TEXT_SIZES, Mode
from ui.giving import open_gift
from ui.planning import open_plan
from ui.search.palette import Means, Palette
from ui.search.view_state import Action, Do
from ui.workbench import Workbench

translate = QCoreApplication.translate
Deed = tuple[Action, Callable[[], object]]
BEGINNINGS = (
    ("questions", "message-circle-question-mark"),
    ("intervision", "messages-square"),
    ("evaluations", "handshake"),
    ("chafing", "droplet"),
    ("knowledge", "lightbulb"),
)
"""Screens where something new can be begun, with its picture."""


@dataclass(frozen=True, slots=True)
class Ways:
    """What the palette can ask of the visit around the workbench."""

    look: Settings
    look_otherwise: Callable[[Settings], object]
    own: Callable[[], object]
    keys: Callable[[], object]
    lock: Callable[[], object]


def open_palette(bench: Workbench, ways: Ways) -> None:
    """Show the palette over the workbench, or go to its field when it is there already."""
    shown = next((one for one in bench.findChildren(Palette) if one.isVisible()), None)
    if shown is not None:
        shown.field.selectAll()
        return
    bench.leave_sheets()
    deeds = {action.key: (action, do) for action, do in deeds_of(bench, ways)}
    context = bench.context
    actions = (*_with_person(bench), *(action for action, _ in deeds.values()))
    palette = Palette(
        bench, Means(context.desk, context.jobs, context.faults, context.clock.today(), actions)
    )
    palette.opened.connect(lambda kind, item_id: _open(bench, kind, item_id))
    palette.asked.connect(lambda deed: _do(bench, deeds, deed))
    palette.closed.connect(palette.deleteLater)
    palette.open_palette()


def _open(bench: Workbench, kind: ItemKind, item_id: UUID) -> None:
    if kind is ItemKind.OWN_LOG:
        bench.asked_own_log.emit()
    else:
        bench.open_item(kind, item_id)


def _with_person(bench: Workbench) -> Iterator[Action]:
    """What can be done with someone who was found."""
    if bench.has("today"):
        name = translate("finding", "Plan a moment with {0}")
        yield Action("plan", "calendar-plus", name, with_person=True)


def _do(bench: Workbench, deeds: Mapping[str, Deed], wanted: Do) -> None:
    if wanted.person is not None:
        open_plan(bench, bench.context, wanted.person)
    else:
        deeds[wanted.key][1]()


def deeds_of(bench: Workbench, ways: Ways) -> Iterator[Deed]:
    """All that can be done, in the order of the palette."""
    yield from _new(bench)
    for place in bench.places:
        words = translate("finding", "Go to {0}").format(place.name)
        yield Action(f"go {place.key}", place.icon, words, keys=place.shortcut), _going(bench, place.key)
    yield from _looks(ways)
    mine = translate("finding", "My passphrase and this screen")
    yield (
        Action("own", "key-round", mine, translate("finding", "settings account password language colours")),
        ways.own,
    )
    yield (
        Action(
            "keys",
            "life-buoy",
            translate("finding", "Keys that always work"),
            translate("finding", "help shortcuts"),
            "F1",
        ),
        ways.keys,
    )
    away = translate("finding", "sign out log off leave switch user")
    yield Action("lock", "lock-keyhole", translate("finding", "Lock this PC"), away, "Ctrl+L"), ways.lock


def _going(bench: Workbench, key: str) -> Callable[[], object]:
    return lambda: bench.go(key)


def _new(bench: Workbench) -> Iterator[Deed]:
    names = {
        "questions": (translate("finding", "New learning question"), translate("finding", "ask write note")),
        "intervision": (
            translate("finding", "Begin an intervision"),
            translate("finding", "new session talk"),
        ),
        "evaluations": (
            translate("finding", "Begin an evaluation"),
            translate("finding", "new talk look back"),
        ),
        "chafing": (
            translate("finding", "Write down what chafes"),
            translate("finding", "energy leak friction annoys bothers note"),
        ),
        "knowledge": (
            translate("finding", "Say what you bring or want to get"),
            translate("finding", "offer knowledge skill share teach learn"),
        ),
    }
    for key, icon in BEGINNINGS:
        if bench.has(key):
            name, also = names[key]
            keys = "Ctrl+N" if key == "questions" else ""
            yield Action(f"new {key}", icon, name, also, keys), _beginning(bench, key)
    if bench.has("today"):
        plan = translate("finding", "Plan a moment"), translate("finding", "new appointment talk coffee")
        yield Action("plan", "calendar-plus", *plan), lambda: open_plan(bench, bench.context, None)
    if bench.has("harvest"):
        give = (
            translate("finding", "Give the unit an insight"),
            translate("finding", "present gift tip share"),
        )
        yield Action("gift", "gift", *give), lambda: open_gift(bench, bench.context)
    if bench.has("today") and bench.context.member.role in GUIDES:
        log = translate("finding", "Write in my own log"), translate("finding", "held back stepped in note")
        yield Action("own log", "hand", *log, "Ctrl+Shift+N"), bench.asked_own_log.emit


def _beginning(bench: Workbench, key: str) -> Callable[[], object]:
    def begin() -> None:
        bench.go(key)
        bench.begin_new()

    return begin


def _looks(ways: Ways) -> Iterator[Deed]:
    for action, new in (*_light(ways.look), *_sizes(ways.look), *_languages(ways.look)):
        yield action, _looking(ways, new)


def _light(look: Settings) -> Iterator[tuple[Action, Settings]]:
    if theme.current().dark:
        words = translate("finding", "Light screen"), translate("finding", "day white colours")
        yield Action("light", "sun", *words), replace(look, mode=Mode.LIGHT)
    else:
        words = translate("finding", "Dark screen"), translate("finding", "night black colours")
        yield Action("dark", "sun", *words), replace(look, mode=Mode.DARK)


def _sizes(look: Settings) -> Iterator[tuple[Action, Settings]]:
    at = TEXT_SIZES.index(look.text_size)
    if at + 1 < len(TEXT_SIZES):
        words = translate("finding", "Larger letters"), translate("finding", "text size zoom in")
        yield Action("larger", "plus", *words), replace(look, text_size=TEXT_SIZES[at + 1])
    if at:
        words = translate("finding", "Smaller letters"), translate("finding", "text size zoom out")
        yield Action("smaller", "file-text", *words), replace(look, text_size=TEXT_SIZES[at - 1])


def _languages(look: Settings) -> Iterator[tuple[Action, Settings]]:
    for other in Language:
        if other is not look.language:
            words = language.name(other), translate("finding", "language")
            yield Action(f"speak {other}", "languages", *words), replace(look, language=other)


def _looking(ways: Ways, new: Settings) -> Callable[[], object]:
    return lambda: ways.look_otherwise(new)
