"""`import STORE FILE...`: read portfolios into a teacher's workplace; what was there already stays."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from leerunit.app import open_workplace
from leerunit.catalogue.paper import Paper
from leerunit.cli.signing_in import sign_in
from leerunit.cli.tables import shown
from leerunit.cli.terminal import DONE, NOT_AS_HOPED, Bar
from leerunit.domain.portfolio import Verdict
from leerunit.domain.views.portfolios import Imported


def bring_in(store: Path, name: str | None, files: Sequence[Path], *, as_json: bool, words: Paper) -> int:
    """Print a line a file: what is new, changed and unchanged. Return 0 when all were real, 1 otherwise.

    Raises WrongUse, Cancelled, Refused and Unavailable as `Inbox.import_files` does.
    """
    workplace = open_workplace(store)
    bar = Bar(words.say("cli.import_reading"))
    try:
        found = sign_in(workplace, name, words).inbox.import_files(list(files), bar)
    finally:
        bar.clear()
        workplace.close()
    for path, imported in zip(files, found, strict=True):
        print(_as_json(path, imported) if as_json else _in_words(path, imported, words))
    return DONE if all(each.verdict is Verdict.AUTHENTIC for each in found) else NOT_AS_HOPED


def _as_json(path: Path, imported: Imported) -> str:
    return json.dumps(
        {
            "file": shown(path),
            "verdict": imported.verdict.value,
            "reason": imported.reason.value if imported.reason else None,
            "unit": imported.unit,
            "student": imported.student,
            "new": imported.new,
            "changed": imported.changed,
            "unchanged": imported.unchanged,
            "older": imported.older,
        },
        ensure_ascii=False,
    )


def _in_words(path: Path, imported: Imported, words: Paper) -> str:
    if imported.verdict is not Verdict.AUTHENTIC:
        told = words.say(f"cli.verdict_{imported.verdict}", unit=imported.unit or "")
        return f"{shown(path)}: {told}"
    told = words.say(
        "cli.import_older" if imported.older else "cli.import_line",
        new=imported.new,
        changed=imported.changed,
        unchanged=imported.unchanged,
        student=imported.student or "-",
    )
    return f"{shown(path)}: {told}"
