"""Rows of what comes and goes by file: cards, received portfolios, answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from operator import eq
from pathlib import Path
from uuid import UUID, uuid4

from leerunit.app import Desk
from leerunit.domain.portfolio import Answer
from leerunit.domain.vocabulary import Area, ItemKind, StoreKind
from leerunit.exchange.answers import write_answers
from leerunit.exchange.cards import write_card
from leerunit.portfolio.keys import SigningKey, make_signing_key
from leerunit.progress import SilentReporter
from tests.access.house import ACTORS, MORNING, OTHERS, TEACHER_WORKPLACE, House, TeachersHouse, may_read
from tests.access.matrix import EVERYONE, GONE, NO, OK, Expect, Row, Scene, missing_id, only
from tests.access.matrix_rows_questions import reads

CARDS = frozenset({Area.CARDS})
INBOX = frozenset({Area.INBOX})
ANSWERS = frozenset({Area.ANSWERS})
DELIVERED = frozenset({Area.ANSWERS, Area.QUESTIONS, Area.EVALUATIONS})
MEETING = frozenset(EVERYONE) - {"student", "trainee_guide"}
"""Who hands out and accepts cards."""

STUDENTS = ("student", *OTHERS.values())
ELSEWHERE = "answer_for_another_unit"


def _card_of(name: str, kind: StoreKind) -> bytes:
    return write_card(make_signing_key(name, "Elders", kind, MORNING).certificate_pem)


STRANGERS = {
    StoreKind.UNIT: _card_of("Toos Verzonnen", StoreKind.TEACHER),
    StoreKind.TEACHER: _card_of("LEER-unit Elders", StoreKind.UNIT),
}
"""A card that is of use in each kind of store."""


def answer_word(owner: str, visibility: str) -> str:
    """Return the word that stands only in one answer to one student."""
    return f"terug{owner}{visibility.replace('_', '')}x"


def prepare(house: House) -> None:
    """Let every student have an answer they have read and one they have not, and a new one in a file.

    One of them exports a portfolio twice, for the teacher.
    """
    key = make_signing_key("Toos Antwoord", "ROC Denkbeeld", StoreKind.TEACHER, MORNING)
    files = house.folder.parent
    card = files / "toos.leerunit-card"
    card.write_bytes(write_card(key.certificate_pem))
    with house.desk_of("keeper") as desk:
        desk.cards.accept(card)
        desk.cards.write_own(files).rename(files / "unit.leerunit-card")
    for who in STUDENTS:
        with house.desk_of(who) as desk:
            _answer(house, desk, who, key)
    with house.desk_of("student") as desk:
        desk.portfolios.choose(ItemKind.QUESTION, desk.questions.ask("Wat is rust?"), True)
        for name in ("eerst.pdf", "later.pdf"):
            desk.portfolios.export_mine(files, SilentReporter()).path.rename(files / name)


def _answer(house: House, desk: Desk, who: str, key: SigningKey) -> None:
    files = house.folder.parent
    for visibility in ("my_coach", "unit", "chosen"):
        answer = Answer(
            answer_id=uuid4(),
            portfolio_id=uuid4(),
            student_id=house.people[who],
            unit_fingerprint=desk.cards.own().fingerprint,
            item_id=house.asked[who, visibility].question,
            item_hash="0" * 64,
            text=answer_word(who, visibility),
            author_name="Toos Antwoord",
            written_at=MORNING,
        )
        file = files / f"{who} {visibility}.leerunit-answer"
        file.write_bytes(write_answers([answer], key))
        if visibility == "chosen":
            continue
        desk.answers.deliver(file)
        (found,) = desk.questions.open(house.asked[who, visibility].question).answers
        house.more[f"answer {who} {visibility}"] = found.answer_id
        if visibility == "my_coach":
            desk.answers.mark_read(found.answer_id)


def prepare_teacher(house: House, teachers_house: TeachersHouse) -> None:
    """Let the teacher know the unit, and have a portfolio of it with an answer."""
    files = house.folder.parent
    with teachers_house.desk(teachers_house.folder) as desk:
        desk.cards.accept(files / "unit.leerunit-card")
        (found,) = desk.inbox.import_files([files / "eerst.pdf"], SilentReporter())
        assert found.received_id is not None
        item = desk.inbox.open(found.received_id).items[0].item_id
        desk.inbox.write_answer(found.received_id, item, "Mooi gezien.", 0)
        house.more |= {"received": found.received_id, "received item": item}


def secrets(_house: House) -> Mapping[str, Callable[[str], bool]]:
    """An answer is its student's; once they read it, whoever reads the question reads it too."""
    readers: dict[str, Callable[[str], bool]] = {}
    for relation, who in (("unit", "student"), *OTHERS.items()):
        readers[answer_word(who, "my_coach")] = partial(_reads_along, who, relation)
        readers[answer_word(who, "unit")] = partial(eq, who)
        readers[answer_word(who, "chosen")] = partial(eq, who)
    return readers


def _reads_along(owner: str, relation: str, actor: str) -> bool:
    return actor == owner or (actor != TEACHER_WORKPLACE and may_read(actor, relation, "my_coach"))


def _card(scene: Scene) -> Path:
    place = scene.folder / "kennismaking.leerunit-card"
    kind = StoreKind.TEACHER if scene.actor == TEACHER_WORKPLACE else StoreKind.UNIT
    place.write_bytes(STRANGERS[kind])
    return place


def _file(scene: Scene, relation: str) -> Path:
    return scene.house.folder.parent / f"{OTHERS[relation]} chosen.leerunit-answer"


def _delivers(actor: str, relation: str) -> str:
    """Anyone of a unit brings its answers home; those for another unit are not shown."""
    if actor == TEACHER_WORKPLACE:
        return NO
    return ELSEWHERE if relation == "foreign" else OK


def _mark_answer(visibility: str) -> Callable[[Scene, str], object]:
    def act(scene: Scene, relation: str) -> None:
        key = f"answer {scene.owner(relation)} {visibility}" if relation != "missing" else ""
        scene.desk.answers.mark_read(scene.house.more.get(key, missing_id()))

    return act


def _marks(visibility: str, *, is_read: bool) -> Expect:
    def expect(actor: str, relation: str) -> str:
        if actor == TEACHER_WORKPLACE:
            return NO
        if relation == "own":
            return OK if actor == "student" else GONE
        readable = is_read and reads(visibility)(actor, relation) == OK
        return NO if readable else GONE

    return expect


def _in_inbox(act: Callable[[Scene, UUID], object]) -> Callable[[Scene, str], object]:
    return lambda scene, relation: act(
        scene, scene.house.more["received"] if relation == "own" else missing_id()
    )


def _teacher_only(actor: str, relation: str) -> str:
    if actor != TEACHER_WORKPLACE:
        return NO
    return OK if relation == "own" else GONE


def _write_answer(scene: Scene, received_id: UUID) -> object:
    item = scene.house.more["received item"]
    return scene.desk.inbox.write_answer(received_id, item, "Mooi gezien, en verder?", 1)


def _import(scene: Scene, _relation: str) -> object:
    file = scene.house.folder.parent / "later.pdf"
    return scene.desk.inbox.import_files([file], SilentReporter())


TEACHER_ROWS = [
    Row(
        "Inbox.portfolios",
        lambda s, _: s.desk.inbox.portfolios(),
        only([TEACHER_WORKPLACE]),
        relations=(),
    ),
    Row(
        "Inbox.import_files",
        _import,
        only([TEACHER_WORKPLACE]),
        relations=(),
        writes="import_portfolios",
        areas=INBOX,
    ),
    Row(
        "Inbox.open",
        _in_inbox(lambda s, received: s.desk.inbox.open(received)),
        _teacher_only,
        relations=("own", "missing"),
    ),
    Row(
        "Inbox.mark_read",
        _in_inbox(lambda s, received: s.desk.inbox.mark_read(received)),
        _teacher_only,
        relations=("own", "missing"),
        areas=INBOX,
    ),
    Row(
        "Inbox.write_answer",
        _in_inbox(_write_answer),
        _teacher_only,
        relations=("own", "missing"),
        areas=ANSWERS,
    ),
    Row(
        "Inbox.export_answers",
        _in_inbox(lambda s, received: s.desk.inbox.export_answers(received, s.folder)),
        _teacher_only,
        relations=("own", "missing"),
        writes="export_answers",
        areas=ANSWERS,
    ),
]

ANSWER_ROWS = [
    Row(
        "Answers.look",
        lambda s, relation: s.desk.answers.look(_file(s, relation)),
        _delivers,
        relations=tuple(OTHERS),
    ),
    Row(
        "Answers.deliver",
        lambda s, relation: s.desk.answers.deliver(_file(s, relation)),
        _delivers,
        relations=tuple(OTHERS),
        writes="deliver_answers",
        areas=DELIVERED,
    ),
    Row("Answers.mine", lambda s, _: s.desk.answers.mine(), only(ACTORS), relations=()),
    Row(
        "Answers.mark_read",
        _mark_answer("unit"),
        _marks("unit", is_read=False),
        "not read",
        areas=DELIVERED,
    ),
    Row(
        "Answers.mark_read",
        _mark_answer("my_coach"),
        _marks("my_coach", is_read=True),
        "read",
        areas=DELIVERED,
    ),
]

CARD_ROWS = [
    Row("Cards.own", lambda s, _: s.desk.cards.own(), only(EVERYONE), relations=()),
    Row("Cards.known", lambda s, _: s.desk.cards.known(), only(EVERYONE), relations=()),
    Row(
        "Cards.write_own",
        lambda s, _: s.desk.cards.write_own(s.folder),
        only(MEETING),
        relations=(),
        writes="hand_out_card",
    ),
    Row("Cards.look", lambda s, _: s.desk.cards.look(_card(s)), only(MEETING), relations=()),
    Row(
        "Cards.accept",
        lambda s, _: s.desk.cards.accept(_card(s)),
        only(MEETING),
        relations=(),
        writes="accept_card",
        areas=CARDS,
    ),
    Row(
        "Cards.withdraw",
        lambda s, _: s.desk.cards.withdraw("0" * 64),
        lambda actor, _: GONE if actor in MEETING else NO,
        relations=(),
        writes="withdraw_card",
        areas=CARDS,
    ),
]

ROWS = [*CARD_ROWS, *TEACHER_ROWS, *ANSWER_ROWS]
