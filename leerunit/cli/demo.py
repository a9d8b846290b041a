"""`demo FOLDER`: make the demo, tell what it made, and open the window on it where there is a screen."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from leerunit.app.demo import DemoResult, build_demo
from leerunit.app.demo_teacher import HomeComing
from leerunit.catalogue.paper import Paper
from leerunit.cli.export import kilobytes
from leerunit.cli.tables import print_table, shown
from leerunit.cli.terminal import DONE, Bar, WrongUse

MOST_STUDENTS = 2000


def demo(folder: Path, students: int | None, *, opens: bool, words: Paper) -> int:
    """Make the demo and print a table of it; return 0. Raises WrongUse, Refused and Unavailable."""
    if students is not None and not 1 <= students <= MOST_STUDENTS:
        raise WrongUse(words.say("cli.demo_students_wrong"))
    bar = Bar(words.say("cli.demo_making"))
    try:
        made = build_demo(folder, students=students, reporter=bar)
    finally:
        bar.clear()
    _tell(made, folder, words)
    if opens and has_screen():
        print(words.say("cli.demo_opens"))
        _open(made.unit_store)
    else:
        print(words.say("cli.demo_look", store=made.unit_store))
    return DONE


def has_screen() -> bool:
    """Tell whether someone sits at a terminal with a display; never in CI."""
    if os.environ.get("CI") or not sys.stdout.isatty():
        return False
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _tell(made: DemoResult, folder: Path, words: Paper) -> None:
    print(f"{words.say('cli.demo_stands', folder=shown(folder))}")
    print(f"\n{words.say('cli.demo_portfolios')}")
    print_table(
        [
            (
                shown(each.path.relative_to(folder)),
                words.say("cli.size", size=kilobytes(each.size)),
                words.say(f"cli.short_{read.verdict}"),
                words.say("cli.demo_read_in", new=read.new, changed=read.changed),
            )
            for each, read in zip(made.portfolios, made.home.imported, strict=True)
        ]
    )
    print(f"\n{words.say('cli.demo_cards')}")
    print_table([(shown(path.relative_to(folder)),) for path in made.cards])
    _tell_answer(made.home, folder, words)
    print(f"\n{words.say('cli.demo_stores')}")
    print_table([(shown(store.relative_to(folder)),) for store in (made.unit_store, made.home.teacher_store)])
    print(f"\n{words.say('cli.demo_people', passphrase=made.passphrase)}")
    print_table(
        [
            (person.name, words.say(f"roles.{person.role}"), made.unit_names[person.unit])
            for person in made.people
        ]
    )
    print()


def _tell_answer(home: HomeComing, folder: Path, words: Paper) -> None:
    if home.answer is not None and home.answer_file is not None:
        print(f"\n{words.say('cli.demo_answer')}")
        print(f"  {shown(home.answer_file.relative_to(folder))}")
        first = home.answer.text.split("\n")[0]
        print(f"  {words.say('cli.demo_answer_stands', author=home.answer.author_name, text=first)}")


def _open(store: Path) -> None:
    """Start the window as a process that goes on when this one ends."""
    subprocess.Popen(
        [sys.executable, "-m", "ui", str(store)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
