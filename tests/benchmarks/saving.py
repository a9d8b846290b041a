"""Keeping what was typed, a second after the last key."""

from __future__ import annotations

from contextlib import closing
from itertools import count
from pathlib import Path

from leerunit.store.engine import connect, keep_log
from tests.benchmarks.large_unit import a_large_unit
from tests.benchmarks.measuring import Result, compared

WORDS = "Zij pakte vandaag zelf het washandje en keek daarna naar mij. "


def save_note(folder: Path) -> Result:
    """Writing on in a shared note, search and history kept in step; the floor writes one row and commits."""
    with a_large_unit(folder, questions=50, entries=40) as large:
        story = large.desk.questions.open(large.ids[0])
        entry = story.entries[0]
        typed, version = count(1), [entry.version]

        def ours() -> None:
            text = WORDS * (next(typed) % 20 + 1)
            version[0] = large.desk.questions.rewrite(entry.text_id, text, version[0])

        place, key = folder / "floor.db", bytes(32)
        place.touch()
        keep_log(place, key)
        with closing(connect(place, key)) as bare:
            bare.execute("CREATE TABLE note (id INTEGER PRIMARY KEY, body TEXT)")
            bare.execute("INSERT INTO note VALUES (1, '')")

            def floor() -> None:
                bare.execute("BEGIN IMMEDIATE")
                bare.execute("UPDATE note SET body = ? WHERE id = 1", (WORDS * (next(typed) % 20 + 1),))
                bare.execute("COMMIT")

            return compared("save_note", ours, floor, "one row written and committed to disk", runs=101)
