"""Every use case, tried by everyone on everyone's records: the right answer, no leak, and its audit line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from sqlalchemy import select

from leerunit.app import Desk
from leerunit.domain.refusals import Refused
from leerunit.domain.vocabulary import Area
from leerunit.services.use_case import USE_CASES
from leerunit.store.audit import chain_head
from leerunit.store.schema import AuditLine
from tests.access.house import TEACHER_WORKPLACE, House, TeachersHouse
from tests.access.matrix import EVERYONE, OK, Row, Scene, Secrets, all_rows, all_services, secrets_of_all

ROWS = all_rows()


def test_every_use_case_has_a_row() -> None:
    all_services()
    missing = sorted(of_services() - {row.name for row in ROWS})
    assert not missing, f"add rows to tests/access/matrix_rows_*.py for {missing}"


def test_every_row_is_of_a_use_case() -> None:
    all_services()
    assert sorted({row.name for row in ROWS} - of_services()) == []


def of_services() -> set[str]:
    """Return the names of all use cases but those that other tests made."""
    return {name for name, known in USE_CASES.items() if known.module.startswith("leerunit.services.")}


@pytest.fixture(scope="module")
def secrets(house: House) -> Secrets:
    return secrets_of_all(house)


@contextmanager
def scene(actor: str, house: House, teachers_house: TeachersHouse, folder: Path) -> Iterator[Scene]:
    files = folder / "files"
    files.mkdir(parents=True)
    if actor == TEACHER_WORKPLACE:
        with teachers_house.desk(teachers_house.copy(folder / "Docent.leerunit")) as desk:
            yield Scene(desk, actor, house, files)
    else:
        with house.desk_of(actor, house.copy(folder / "Proeftuin.leerunit")) as desk:
            yield Scene(desk, actor, house, files)


def audit_lines(desk: Desk, after: int = 0) -> list[tuple[int, str, object]]:
    with desk._guard._store.reading() as session:
        rows = session.execute(
            select(AuditLine.seq, AuditLine.action, AuditLine.actor_id)
            .where(AuditLine.seq > after)
            .order_by(AuditLine.seq)
        )
        return [(row.seq, row.action, row.actor_id) for row in rows]


def last_line(desk: Desk) -> int:
    with desk._guard._store.reading() as session:
        return chain_head(session).seq


def outcome(row: Row, scene: Scene, relation: str) -> tuple[str, object]:
    try:
        return OK, row.act(scene, relation)
    except Refused as refusal:
        return refusal.code.value, None


@pytest.fixture(scope="module")
def desks(
    house: House, teachers_house: TeachersHouse, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Mapping[str, Scene]]:
    """Everyone at a desk of their own, for the rows that spoil nothing."""
    with ExitStack() as stack:
        yield {
            actor: stack.enter_context(scene(actor, house, teachers_house, tmp_path_factory.mktemp(actor)))
            for actor in EVERYONE
        }


@pytest.mark.parametrize("row", [row for row in ROWS if not row.spoils], ids=lambda row: row.title)
def test_the_matrix_of_what_is_read(row: Row, desks: Mapping[str, Scene], secrets: Secrets) -> None:
    wrong = [
        problem
        for actor in row.actors
        for relation in row.relations or ("",)
        for problem in problems(row, desks[actor], relation, secrets)
    ]
    assert not wrong, "\n".join([row.title, *wrong])


@pytest.mark.parametrize("row", [row for row in ROWS if row.spoils], ids=lambda row: row.title)
def test_the_matrix_of_what_is_written(
    row: Row, house: House, teachers_house: TeachersHouse, secrets: Secrets, tmp_path: Path
) -> None:
    wrong: list[str] = []
    for actor in row.actors:
        with scene(actor, house, teachers_house, tmp_path / actor) as stage:
            for relation in row.relations or ("",):
                wrong += problems(row, stage, relation, secrets)
    assert not wrong, "\n".join([row.title, *wrong])


def problems(row: Row, stage: Scene, relation: str, secrets: Secrets) -> list[str]:
    """Try one cell; return what is wrong with it."""
    cell = f"{stage.actor}/{relation}"
    heard: list[frozenset[Area]] = []
    stage.desk._guard._notify = heard.append
    before = last_line(stage.desk)
    found, shown = outcome(row, stage, relation)
    fresh = audit_lines(stage.desk, before)
    wrong = []
    if found != (expected := row.expect(stage.actor, relation)):
        wrong.append(f"{cell}: {found} instead of {expected}")
    if leaked := secrets.leaked(shown, stage.actor):
        wrong.append(f"{cell}: shows {leaked}")
    actions = [action for _, action, _ in fresh]
    if actions != (lines := expected_lines(row, relation, found)):
        wrong.append(f"{cell}: audit lines {actions} instead of {lines}")
    if any(actor_id != stage.desk.member.person.person_id for _, _, actor_id in fresh):
        wrong.append(f"{cell}: an audit line names another actor")
    if frozenset().union(*heard) != (row.areas if found == OK else frozenset()):
        wrong.append(f"{cell}: tells {heard}")
    return wrong


def expected_lines(row: Row, relation: str, found: str) -> list[str]:
    if found != OK:
        return []
    if row.opens and relation != "own":
        return ["opened"]
    return [] if row.writes is None else [row.writes]
