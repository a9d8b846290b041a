"""Rows of the bin: what I threw away is mine to see, to put back and to erase, and nobody else's."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

from leerunit.domain.views.bin import BinKind
from leerunit.domain.vocabulary import Area
from tests.access.house import ACTORS, OTHERS, TEACHER_WORKPLACE, House
from tests.access.matrix import GONE, NO, OK, Row, Scene, missing_id, only

CHANGES = frozenset({Area.QUESTIONS})
RECORDS = (BinKind.QUESTION, BinKind.ENTRY, BinKind.NOTE, BinKind.ATTACHMENT)


def prepare(house: House) -> None:
    with TemporaryDirectory() as made:
        path = Path(made) / "aantekening.txt"
        for who in (*ACTORS, *OTHERS.values()):
            path.write_text("Een aantekening.", encoding="utf-8")
            question = house.asked[who, "unit"].question
            with house.desk_of(who) as desk:
                file = desk.attachments.add(question, path)
                desk.attachments.remove(question, file)
            house.more[f"file thrown {who}"] = file


def _thrown(scene: Scene, relation: str, kind: BinKind) -> UUID:
    if relation == "missing" or scene.actor == TEACHER_WORKPLACE:
        return missing_id()
    who = scene.owner(relation)
    match kind:
        case BinKind.QUESTION:
            return scene.house.removed[who]
        case BinKind.ENTRY:
            return scene.house.more[f"removed piece {who}"]
        case BinKind.NOTE:
            return scene.house.more[f"note thrown {who}"]
        case BinKind.OWN_LOG:
            return scene.house.more.get(f"own log thrown {who}", missing_id())
        case BinKind.CHAFING:
            return scene.house.more.get(f"chafing thrown {who}", missing_id())
        case BinKind.ATTACHMENT:
            return scene.house.more.get(f"file thrown {who}", missing_id())


def _own(actor: str, relation: str) -> str:
    if actor == TEACHER_WORKPLACE:
        return NO
    return OK if relation == "own" else GONE


def _erasing(kind: BinKind) -> Row:
    return Row(
        "Bin.erase",
        lambda s, relation: s.desk.bin.erase(kind, _thrown(s, relation, kind)),
        _own,
        kind.value,
        writes=f"erase_{kind.value}",
        areas=CHANGES,
    )


def _mine(scene: Scene) -> object:
    """Everything shown is one's own; the rest of the answer is looked at for words of others."""
    items = scene.desk.bin.mine()
    mine = {_thrown(scene, "own", kind) for kind in RECORDS}
    assert mine <= {item.item_id for item in items}
    own_word = scene.actor.replace("_", "")
    words = [item.text for item in items if item.item_id in mine and item.kind is not BinKind.ATTACHMENT]
    assert all(own_word in text for text in words)
    return [item for item in items if item.item_id not in mine]


ROWS = [
    Row("Bin.mine", lambda s, _: _mine(s), only(ACTORS), relations=()),
    Row("Bin.sweep", lambda s, _: s.desk.bin.sweep(), only(ACTORS), relations=()),
    *map(_erasing, RECORDS),
    Row(
        "Bin.erase",
        lambda s, relation: s.desk.bin.erase(BinKind.OWN_LOG, _thrown(s, relation, BinKind.OWN_LOG)),
        lambda actor, relation: GONE if actor == "student" else _own(actor, relation),
        "own log",
        writes="erase_own_log",
        areas=frozenset({Area.OWN_LOG}),
    ),
    Row(
        "Bin.erase",
        lambda s, relation: s.desk.bin.erase(BinKind.CHAFING, _thrown(s, relation, BinKind.CHAFING)),
        _own,
        "chafing",
        writes="erase_chafing",
        areas=frozenset({Area.CHAFING}),
    ),
]
