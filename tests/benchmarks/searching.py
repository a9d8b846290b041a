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
FLOOR = """
SELECT e.title, e.body FROM search_index i JOIN search_entry e ON e.n = i.rowid
WHERE search_index MATCH ? ORDER BY i.rowid DESC LIMIT 40
"""


def search_keystroke_100k(folder: Path) -> Result:
    """All of the search with its rights, for each beginning of words; the floor asks the index alone."""
    beginnings = [typed[:length] for typed in TYPED for length in range(2, len(typed) + 1)]
    with a_large_unit(folder, questions=QUESTIONS, entries=ENTRIES) as large:
        search = large.desk.search
        with closing(connect(large.unit.workplace.folder / DATABASE, large.desk._guard._keyring.dek)) as bare:

            def finding(typed: str) -> Callable[[], object]:
                return lambda: search.find(typed)

            def asking(typed: str) -> Callable[[], object]:
                question = " AND ".join(f'"{word}" *' for word in typed.split())
                return lambda: bare.execute(FLOOR, (question,)).fetchall()

            for typed in beginnings:
                finding(typed)(), asking(typed)()
            pairs = [(milliseconds(finding(typed)), milliseconds(asking(typed))) for typed in beginnings * 3]
    return of_pairs("search_keystroke_100k", pairs, "the full-text index alone, without rights")
