"""Questions that grew out of each other, as one line that can be walked."""

from __future__ import annotations

from uuid import UUID

from leerunit.app import Desk
from leerunit.domain.vocabulary import Visibility
from tests.builders import FIEN, SEM, SmallUnit

WORDS = ("Van wie is de ochtend?", "Wie bepaalt de volgorde?", "Hoe vraag ik ernaar?")


def three(desk: Desk) -> list[UUID]:
    first = desk.questions.ask(WORDS[0])
    second = desk.questions.grow(first, WORDS[1])
    return [first, second, desk.questions.grow(second, WORDS[2])]


def shown(desk: Desk, question: UUID) -> list[tuple[str, bool]]:
    return [(link.text, link.is_here) for link in desk.questions.open(question).beside.chain]


def test_a_question_alone_has_no_chain(unit: SmallUnit) -> None:
    desk = unit.desk_of(FIEN)
    assert shown(desk, desk.questions.ask(WORDS[0])) == []


def test_the_whole_line_is_seen_from_everywhere_in_it(unit: SmallUnit) -> None:
    desk = unit.desk_of(FIEN)
    for place, question in enumerate(three(desk)):
        assert shown(desk, question) == [(text, at == place) for at, text in enumerate(WORDS)]


def test_a_reader_meets_only_what_they_may_read(unit: SmallUnit) -> None:
    desk, other = unit.desk_of(FIEN), unit.desk_of(SEM)
    questions = three(desk)
    desk.questions.share(questions[1], Visibility.UNIT)
    assert shown(other, questions[1]) == []
    desk.questions.share(questions[2], Visibility.UNIT)
    assert shown(other, questions[1]) == [(WORDS[1], True), (WORDS[2], False)]
    desk.questions.remove(questions[2])
    assert shown(other, questions[1]) == []
