"""`export STORE --as NAME`: a student's own portfolio, or for a guide those that students released."""

from __future__ import annotations

from pathlib import Path

from leerunit.app import Desk, open_workplace
from leerunit.catalogue.paper import Paper
from leerunit.cli.signing_in import sign_in
from leerunit.cli.tables import shown
from leerunit.cli.terminal import DONE, Bar
from leerunit.domain.portfolio import Verdict
from leerunit.domain.views.portfolios import Exported


def export(store: Path, name: str | None, out: Path, words: Paper) -> int:
    """Write portfolios into a folder and print a line a file; return 0. A folder that is not there is made.

    Raises WrongUse, Cancelled, Refused and Unavailable as `Portfolios.export_mine` does.
    """
    workplace = open_workplace(store)
    try:
        desk = sign_in(workplace, name, words)
        out.mkdir(parents=True, exist_ok=True)
        for made in _exported(desk, out, words):
            print(_line(made, words))
    finally:
        workplace.close()
    return DONE


def _exported(desk: Desk, out: Path, words: Paper) -> tuple[Exported, ...]:
    bar = Bar(words.say("cli.export_making"))
    try:
        if desk.member.person.is_student:
            return (desk.portfolios.export_mine(out, bar),)
        return desk.portfolios.export_released(out, bar)
    finally:
        bar.clear()


def _line(made: Exported, words: Paper) -> str:
    number = made.items
    items = words.say("cli.export_item") if number == 1 else words.say("cli.export_items", number=number)
    told = words.say(
        "cli.export_made",
        file=shown(made.path),
        size=kilobytes(made.size),
        items=items,
        revision=made.revision,
    )
    return told if made.verdict is Verdict.AUTHENTIC else f"{told} ({made.verdict})"


def kilobytes(size: int) -> int:
    """Return a size in kB, at least 1."""
    return max(1, round(size / 1000))
