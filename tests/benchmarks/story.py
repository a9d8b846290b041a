"""Opening one question with a long story."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from leerunit.store.engine import DATABASE, connect
from tests.benchmarks.large_unit import a_large_unit
from tests.benchmarks.measuring import Result, compared

QUESTIONS, ENTRIES = 50, 200
FLOOR = """
SELECT s.kind, s."on", t.body FROM story_entry s JOIN text_version t ON t.text_id = s.text_id AND t.is_current
WHERE s.question_id = ? ORDER BY s."on"
"""


def story_page(folder: Path) -> Result:
    """A question with 200 entries through the door; the floor reads its rows from the file alone."""
    with a_large_unit(folder, questions=QUESTIONS, entries=ENTRIES) as large:
        question_id = large.ids[QUESTIONS // 2]
        with closing(connect(large.unit.workplace.folder / DATABASE, large.desk._guard._keyring.dek)) as bare:
            told = [question_id.hex, str(question_id), question_id.bytes]
            key = next(each for each in told if len(bare.execute(FLOOR, (each,)).fetchall()) == ENTRIES)

            def ours() -> None:
                assert len(large.desk.questions.open(question_id).entries) == ENTRIES

            return compared(
                "story_page", ours, lambda: bare.execute(FLOOR, (key,)).fetchall(), "the rows alone", runs=25
            )
