"""The published definition is the one that is used."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import fastjsonschema
import pytest

from leerunit.domain.portfolio import Entry, PortfolioItem
from leerunit.domain.vocabulary import EntryKind, Language, Voice
from leerunit.portfolio.definition import VERSION
from leerunit.portfolio.payload import NewerVersion, NotOurs, PayloadInvalid, from_json, prepared, to_json
from leerunit.portfolio.schema import DOC_NAME, FOLDER, SCHEMA_NAME, documentation, schema, schema_text
from tests.portfolio.samples import content, coordinating, given, question, uid, unknown_item

FIRST = "leerunit-portfolio-1.schema.json"


def test_published_files_are_current() -> None:
    """Renew with `python -m leerunit.portfolio.schema`."""
    assert (FOLDER / SCHEMA_NAME).read_text("utf-8") == schema_text()
    assert (FOLDER / DOC_NAME).read_text("utf-8") == documentation()


@pytest.mark.parametrize("language", Language)
def test_what_is_written_follows_the_schema_that_was_published_first(language: Language) -> None:
    data = json.loads(to_json(content(*content().items, unknown_item(), language=language)))
    assert data["version"] == 1
    fastjsonschema.compile(json.loads((FOLDER / FIRST).read_text("utf-8")))(data)


@pytest.mark.parametrize(
    ("kind", "voice"),
    [(EntryKind.COMPLIMENT, Voice.COACH), (EntryKind.FEEDBACK_OBSERVATION, Voice.NEIGHBOUR)],
)
def test_a_word_that_is_new_asks_for_the_version_that_knows_it(kind: EntryKind, voice: Voice) -> None:
    entry = Entry(uid(90), kind, "Wat een rust bracht je.", voice, "", date(2026, 10, 1), consent=True)
    told = replace(question(), entries=(*question().entries, entry))
    data = json.loads(to_json(content(told)))
    assert data["version"] == VERSION == 2
    fastjsonschema.compile(schema())(data)
    with pytest.raises(fastjsonschema.JsonSchemaValueException):
        fastjsonschema.compile(json.loads((FOLDER / FIRST).read_text("utf-8")))(data | {"version": 1})
    assert from_json(json.dumps(data).encode()) == prepared(content(told))


@pytest.mark.parametrize("item", [given(), coordinating()])
def test_a_kind_of_item_that_is_new_asks_for_the_version_that_knows_it(item: PortfolioItem) -> None:
    data = json.loads(to_json(content(question(), item)))
    assert data["version"] == 2
    fastjsonschema.compile(schema())(data)
    assert from_json(json.dumps(data).encode()) == prepared(content(question(), item))
    assert json.loads(to_json(content(question())))["version"] == 1


def test_what_comes_from_a_later_program_names_the_version_it_needs() -> None:
    data = json.loads(to_json(content())) | {"version": VERSION + 1}
    with pytest.raises(NewerVersion) as refusal:
        from_json(json.dumps(data).encode())
    assert refusal.value.needed == VERSION + 1


def paths(value: object, at: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """Return the path to every value inside a document."""
    found = [at] if at else []
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, each in inner:
        found += paths(each, (*at, key))
    return found


PATHS = paths(json.loads(to_json(content())))


@pytest.mark.parametrize(
    "wrong", [None, [], {}, 1.5, -1, True, "x" * 100_001], ids=lambda each: repr(each)[:9]
)
def test_a_wrong_value_anywhere_is_refused(wrong: object) -> None:
    for path in PATHS[:: 7 if isinstance(wrong, str) else 1]:
        data = json.loads(to_json(content()))
        holder = data
        for key in path[:-1]:
            holder = holder[key]
        if holder[path[-1]] == wrong and type(holder[path[-1]]) is type(wrong):
            continue
        holder[path[-1]] = wrong
        with pytest.raises((PayloadInvalid, NotOurs, NewerVersion)):
            from_json(json.dumps(data).encode())


def test_a_missing_key_anywhere_is_refused() -> None:
    for path in PATHS:
        data = json.loads(to_json(content()))
        holder = data
        for key in path[:-1]:
            holder = holder[key]
        if isinstance(holder, dict):
            del holder[path[-1]]
            with pytest.raises((PayloadInvalid, NotOurs)):
                from_json(json.dumps(data).encode())
