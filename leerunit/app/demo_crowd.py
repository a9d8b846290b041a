"""Fewer students than the demo tells of, or many more: invented ones, each with a question of their own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from leerunit.app.demo_content import DemoContent, DemoPerson, DemoQuestion
from leerunit.domain.vocabulary import Role, Visibility

_FIRST = [
    "Anouk",
    "Bas",
    "Celine",
    "Daan",
    "Elif",
    "Floor",
    "Gijs",
    "Hanna",
    "Imran",
    "Jade",
    "Koen",
    "Lina",
    "Milan",
    "Nora",
    "Olaf",
    "Puck",
    "Quin",
    "Roos",
    "Stijn",
    "Tess",
]
_LAST = [
    "Bedenksel",
    "Droombeeld",
    "Fabel",
    "Gedachte",
    "Hersenspinsel",
    "Invalshoek",
    "Kladblok",
    "Legende",
    "Maquet",
    "Nepnaam",
    "Opzet",
    "Plattegrond",
    "Raamwerk",
    "Schijngestalte",
    "Sjabloon",
    "Sprookje",
    "Testgeval",
    "Verzinsel",
    "Voorstel",
    "Zeepbel",
]


def with_students(content: DemoContent, number: int | None) -> DemoContent:
    """Return the demo with so many students; None leaves the ten it tells of."""
    told = content.students
    if number is None or number == len(told):
        return content
    if number < len(told):
        gone = {person.key for person in told[number:]}
        people = {key: person for key, person in content.people.items() if key not in gone}
        return replace(content, people=people)
    newcomers = [_newcomer(told[index % len(told)], index) for index in range(number - len(told))]
    people = content.people | {person.key: person for person in newcomers}
    questions = [*content.questions, *_questions(content, newcomers)]
    return replace(content, people=people, questions=tuple(questions))


def _newcomer(like: DemoPerson, index: int) -> DemoPerson:
    round_, place = divmod(index, len(_FIRST) * len(_LAST))
    name = f"{_FIRST[place % len(_FIRST)]} {_LAST[place // len(_FIRST)]}{f' {round_ + 1}' if round_ else ''}"
    return replace(like, key=f"x{index:04}", name=name, student_number=f"X{300_000 + index}")


def _questions(content: DemoContent, newcomers: list[DemoPerson]) -> Iterator[DemoQuestion]:
    """Give each a question of the demo, without what others wrote at it."""
    whole = [each for each in content.questions if content.people[each.asker].role is Role.STUDENT]
    for index, person in enumerate(newcomers):
        like = whole[index % len(whole)]
        is_named = like.visibility is Visibility.CHOSEN
        yield replace(
            like,
            key=f"{person.key}-q",
            asker=person.key,
            note=None,
            grows_into="",
            picture="",
            visibility=Visibility.MY_COACH if is_named else like.visibility,
            people=(),
        )
