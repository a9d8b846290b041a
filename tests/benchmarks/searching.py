"""A keystroke in the search box of a unit with 100,000 notes."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from leerunit.store.engine import DATABASE, connect
from tests.benchmarks.large_unit import a_large_unit
from tests.benchmarks.measuring import Result, milliseconds, of_pairs

QUESTIONS, ENTRIES = 10_000, 9
TYPED = ("koffie met melk", "bewoner lacht", "rustig wachten", "samen eten")
SHOWN = 20
"""Rows of a group that the palette asks for."""

FLOOR = """
SELECT e.title, e.body FROM (
    SELECT rowid AS n FROM search_index WHERE search_index MATCH ? ORDER BY rowid DESC LIMIT 60
) AS found
JOIN search_entry AS e ON e.n = found.n
LEFT JOIN story_entry AS s ON s.id = e.item_id
JOIN learning_question AS q ON q.id = coalesce(s.question_id, e.item_id)
WHERE q.deleted_at IS NULL AND (q.owner_id = ? OR (q.visibility = 'unit' AND q.unit_id = ?))
ORDER BY e.n DESC LIMIT 20
"""


def search_keystroke_100k(folder: Path) -> Result:
    """All of the search, for each beginning of words; the floor is the same with who may read it in SQL."""
    beginnings = [typed[:length] for typed in TYPED for length in range(1, len(typed) + 1)]
    with a_large_unit(folder, questions=QUESTIONS, entries=ENTRIES) as large:
        search = large.desk.search
        member = large.desk.member
        assert member.unit is not None
        me, unit = member.person.person_id.hex, member.unit.unit_id.hex
        with closing(connect(large.unit.workplace.folder / DATABASE, large.desk._guard._keyring.dek)) as bare:

            def finding(typed: str) -> Callable[[], object]:
                return lambda: search.find(typed, limit=SHOWN)

            def asking(typed: str) -> Callable[[], object]:
                words = " AND ".join(f'{{title body}} : "{word}" *' for word in typed.split())
                question = f'{words} AND scope : ("p{me}" OR "u{unit}")'
                return lambda: bare.execute(FLOOR, (question, me, unit)).fetchall()

            for typed in beginnings:
                finding(typed)(), asking(typed)()
            pairs = [(milliseconds(finding(typed)), milliseconds(asking(typed))) for typed in beginnings * 3]
    return of_pairs("search_keystroke_100k", pairs, "the same search with rights, in SQL alone")
