"""Rows of what stands at a question beside its story: themes, and what a "must this?" question proved."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from uuid import UUID

from leerunit.app import Desk
from leerunit.domain.vocabulary import Area, RuleProved, Visibility
from tests.access.house import ACTORS, OTHERS, TEACHER_WORKPLACE, House, canary
from tests.access.matrix import GONE, NO, OK, Expect, Row, Scene, missing_id, only
from tests.access.matrix_rows_questions import asked, owns, reads

CHANGES = frozenset({Area.QUESTIONS})
TOLD = ("only_me", "unit")
THEME = "een thema"
FILE, THROWN = "een bijlage van ", "een weggegooide bijlage van "
OPENED = "geopend bij "
TOGETHER = "een vraag van tijn en de student samen"
SHARED_WORD = "kwiksamenx"
EDUCATORS = ("practice_educator", "keeper")


def prepare(house: House) -> None:
    """Let everyone have a private and a shared "must this?" question that proved a habit; add a theme."""
    for who in (*ACTORS, *OTHERS.values()):
        with house.desk_of(who) as desk:
            for variant in TOLD:
                question = house.asked[who, variant].question
                desk.rules.mark(question, True)
                desk.rules.conclude(question, RuleProved.HABIT, f"Gewoonte {canary(who, variant)}.")
                house.more[FILE + who + variant] = _attach(house, desk, who, variant, question)
            house.more[THROWN + who] = _thrown(house, desk, who)
            opened = desk.questions.ask("Met een bijlage?", visibility=Visibility.UNIT)
            house.more[OPENED + who] = opened
            house.more[OPENED + FILE + who] = _attach(house, desk, who, "saved", opened)
    with house.desk_of("tijn") as desk:
        house.more[TOGETHER] = desk.questions.ask(f"Samen {SHARED_WORD}?")
        desk.owners.invite(house.more[TOGETHER], house.people["student"])
    with house.desk_of("keeper") as desk:
        house.more[THEME] = desk.themes.add("Samen koken")


def _attach(house: House, desk: Desk, who: str, variant: str, question: UUID) -> UUID:
    path = house.folder.parent / f"{canary(who, variant)}.txt"
    path.write_text(f"Bijlage {canary(who, variant)}.", encoding="utf-8")
    kept = desk.attachments.add(question, path)
    path.unlink()
    return kept


def _thrown(house: House, desk: Desk, who: str) -> UUID:
    path = house.folder.parent / "weg.txt"
    path.write_text("Weg ermee.", encoding="utf-8")
    question = house.asked[who, "unit"].question
    thrown = desk.attachments.add(question, path)
    desk.attachments.remove(question, thrown)
    path.unlink()
    return thrown


def secrets(_house: House) -> Mapping[str, Callable[[str], bool]]:
    """The word of the question that is owned together."""
    return {SHARED_WORD: lambda actor: actor == "student"}


def _companion(scene: Scene) -> UUID:
    """Return someone this actor could own a question with."""
    guides = ("keeper", "learning_coach")
    name = "kaya" if scene.actor == "student" else next(one for one in guides if one != scene.actor)
    return scene.house.people[name]


def _leaves(actor: str, _relation: str) -> str:
    if actor == TEACHER_WORKPLACE:
        return NO
    return OK if actor == "student" else GONE


def _educators(actor: str, relation: str) -> str:
    if actor not in EDUCATORS:
        return NO
    return GONE if relation == "missing" else OK


def _theme_row(name: str, line: str) -> Row:
    """A deed on one theme of the unit, and on one that is not there."""

    def act(scene: Scene, relation: str) -> object:
        theme = missing_id() if relation == "missing" else scene.house.more[THEME]
        deeds = {
            "rename": lambda: scene.desk.themes.rename(theme, "Samen eten"),
            "remove": lambda: scene.desk.themes.remove(theme),
            "put_back": lambda: scene.desk.themes.put_back(theme),
            "order": lambda: scene.desk.themes.order([theme]),
        }
        return deeds[name]()

    return Row(f"Themes.{name}", act, _educators, relations=("own", "missing"), writes=line, areas=CHANGES)


def _filing(variant: str) -> list[Row]:
    """A file at a question follows its question; `FILE + who + variant` names one that stands there."""
    may: Expect = owns(variant)

    def question(scene: Scene, relation: str) -> UUID:
        return asked(scene, relation, variant).question

    def file(scene: Scene, relation: str) -> UUID:
        is_there = relation != "missing" and scene.actor != TEACHER_WORKPLACE
        return scene.house.more[FILE + scene.owner(relation) + variant] if is_there else missing_id()

    def add(scene: Scene, relation: str) -> object:
        path = scene.folder / "aantekening.txt"
        path.write_text("Eerst koffie.", encoding="utf-8")
        return scene.desk.attachments.add(question(scene, relation), path)

    def save(scene: Scene, relation: str) -> object:
        """At a question of its own: an opening is noted once a day for each record."""
        path = scene.folder / "bewaard.txt"
        whose = None if relation == "missing" else scene.owner(relation)
        at, kept = question(scene, relation), file(scene, relation)
        if variant == "unit" and whose is not None and scene.actor != TEACHER_WORKPLACE:
            at, kept = scene.house.more[OPENED + whose], scene.house.more[OPENED + FILE + whose]
        scene.desk.attachments.save(at, kept, path)
        return path.read_text(encoding="utf-8")

    return [
        Row("Attachments.add", add, may, variant, writes="add_attachment", areas=CHANGES),
        Row("Attachments.save", save, reads(variant), variant, opens=True),
        Row(
            "Attachments.remove",
            lambda s, r: s.desk.attachments.remove(question(s, r), file(s, r)),
            may,
            variant,
            writes="remove_attachment",
            areas=CHANGES,
        ),
    ]


def _put_back(scene: Scene, _relation: str) -> object:
    """Put back the file that each has thrown away at their shared question."""
    return scene.desk.attachments.put_back(
        scene.house.asked[scene.actor, "unit"].question, scene.house.more[THROWN + scene.actor]
    )


def _owning(variant: str) -> list[Row]:
    may: Expect = owns(variant)
    return [
        Row(
            "Owners.candidates",
            lambda s, r: s.desk.owners.candidates(asked(s, r, variant).question),
            may,
            variant,
        ),
        Row(
            "Owners.invite",
            lambda s, r: s.desk.owners.invite(asked(s, r, variant).question, _companion(s)),
            may,
            variant,
            writes="invite_owner",
            areas=CHANGES,
        ),
        Row(
            "Owners.part",
            lambda s, r: s.desk.owners.part(asked(s, r, variant).question, _companion(s)),
            may,
            variant,
            writes="part_owner",
            areas=CHANGES,
        ),
    ]


def _for_owners(variant: str) -> list[Row]:
    may: Expect = owns(variant)
    return [
        Row("Links.choices", lambda s, r: s.desk.links.choices(asked(s, r, variant).question), may, variant),
        Row(
            "Themes.set_for",
            lambda s, r: s.desk.themes.set_for(asked(s, r, variant).question, [s.house.more[THEME]]),
            may,
            variant,
            writes="set_themes",
            areas=CHANGES,
        ),
        Row(
            "Rules.mark",
            lambda s, r: s.desk.rules.mark(asked(s, r, variant).question, False),
            may,
            variant,
            writes="mark_rule",
            areas=CHANGES,
        ),
        Row(
            "Rules.conclude",
            lambda s, r: s.desk.rules.conclude(asked(s, r, variant).question, RuleProved.RULE, "Het moest."),
            may,
            variant,
            writes="conclude_rule",
            areas=CHANGES,
        ),
    ]


ROWS = [
    Row(
        "Attachments.put_back",
        _put_back,
        only(ACTORS),
        relations=(),
        writes="put_back_attachment",
        areas=CHANGES,
        actors=tuple(ACTORS),
    ),
    Row(
        "Owners.leave",
        lambda s, _: s.desk.owners.leave(s.house.more[TOGETHER]),
        _leaves,
        relations=(),
        writes="leave_question",
        areas=CHANGES,
    ),
    Row("Themes.all", lambda s, _: s.desk.themes.all(), only(ACTORS), relations=()),
    Row(
        "Themes.add",
        lambda s, _: s.desk.themes.add("Nachtzorg"),
        only(EDUCATORS),
        relations=(),
        writes="add_theme",
        areas=CHANGES,
    ),
    _theme_row("rename", "rename_theme"),
    _theme_row("remove", "remove_theme"),
    _theme_row("put_back", "put_back_theme"),
    _theme_row("order", "order_themes"),
    Row("Rules.found", lambda s, _: s.desk.rules.found(), only(ACTORS), relations=()),
    *(row for variant in TOLD for row in (*_owning(variant), *_filing(variant), *_for_owners(variant))),
]
