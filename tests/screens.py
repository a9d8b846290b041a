"""`make screens`: a picture of every screen with demo content, in build/screens/<language>-<light or dark>/.

Also of the doors (first start, signing in), of one item of each screen that has items, and of the day with
text twice as large. Nothing on the screen of this computer is needed.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QApplication, QWidget

from leerunit.app import Desk, open_workplace
from leerunit.app.demo import DemoResult, build_demo
from leerunit.clock import WallClock
from leerunit.domain.vocabulary import Language, Role, Voice
from leerunit.store.slots import KdfCost
from ui import register
from ui.common import fonts, settings, theme
from ui.main_window import MainWindow
from ui.questions.ask_sheet import AskSheet
from ui.questions.guest_page import GuestPage
from ui.questions.screen import Questions
from ui.screen import ScreenKind
from ui.search.palette import Palette
from ui.start import make_application

OUT = Path(__file__).resolve().parents[1] / "build" / "screens"
SETTLE_ROUNDS = 12
SOUGHT = "no"
ROLES = (Role.STUDENT, Role.LEARNING_COACH, Role.PRACTICE_EDUCATOR)
FIRST_ITEM: dict[str, Callable[[Desk], UUID | None]] = {
    "questions": lambda desk: next((c.question_id for c in desk.questions.mine()), None),
    "intervision": lambda desk: next((c.session_id for c in desk.intervision.sessions()), None),
    "evaluations": lambda desk: next((c.evaluation_id for c in desk.evaluations.cards()), None),
    "inbox": lambda desk: next((c.received_id for c in desk.inbox.portfolios()), None),
}
TOLD: dict[str, Callable[[Desk], UUID | None]] = {
    "rule": lambda desk: next((found.question_id for found in desk.rules.found()), None),
    "picture": lambda desk: next(
        (
            card.question_id
            for card in desk.questions.shared_with_me()
            if desk.questions.open(card.question_id).beside.attachments
        ),
        None,
    ),
}
"""Questions of others that show what may stand beside a story."""


class Quiet:
    """Nobody waits for the demo here."""

    def report(self, done: int, total: int) -> None:
        pass

    def check(self) -> None:
        pass


@dataclass(frozen=True, slots=True)
class Way:
    """One way the window can look."""

    language: Language
    mode: theme.Mode

    @property
    def folder(self) -> Path:
        return OUT / f"{self.language.value}-{self.mode.value}"


WAYS = tuple(Way(language, mode) for language in Language for mode in (theme.Mode.LIGHT, theme.Mode.DARK))


def main() -> int:
    """Make the demo, take every picture, and print how many there are."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = make_application()
    fonts.load_all()
    shutil.rmtree(OUT, ignore_errors=True)
    with tempfile.TemporaryDirectory() as made:
        place = Path(made)
        demo = build_demo(place / "demo", students=None, reporter=Quiet(), cost=KdfCost.QUICK)
        for way in WAYS:
            taken = sum(1 for _ in pictures(app, way, demo, place))
            print(f"{way.folder.relative_to(OUT.parents[1])}: {taken} pictures", flush=True)
    return 0


def pictures(app: QApplication, way: Way, demo: DemoResult, place: Path) -> Iterator[Path]:
    """Take all pictures of one way to look; yields each file as it stands there."""
    way.folder.mkdir(parents=True)
    window = a_window(way, place)
    window.begin(None)
    yield take(app, window, way, "first-start")
    for store, names in ((demo.unit_store, people(demo)), (demo.home.teacher_store, {})):
        workplace = open_workplace(store)
        window.use_workplace(workplace)
        yield take(app, window, way, f"door-{workplace.threshold().kind.value}")
        tiles = {tile.name: tile.person_id for tile in workplace.threshold().tiles}
        for role, name in (names or {Role.TEACHER.value: next(iter(tiles))}).items():
            window.enter(workplace.sign_in(tiles[name], demo.passphrase))
            yield from screens(app, window, way, role)
            window.lock()
    window.jobs.stop_all()
    window.close()
    yield from large(app, way, demo, place)


def a_window(way: Way, place: Path, *, text_size: int = 100) -> MainWindow:
    file = place / f"settings-{text_size}.json"
    settings.write(file, settings.Settings(language=way.language, mode=way.mode, text_size=text_size))
    window = MainWindow(file, WallClock())
    window.show()
    return window


def people(demo: DemoResult) -> dict[str, str]:
    """One person for each role whose screens differ: the first of the demo."""
    first: dict[str, str] = {}
    for person in demo.people:
        if person.role in ROLES:
            first.setdefault(person.role.value, person.name)
    return first


def screens(app: QApplication, window: MainWindow, way: Way, role: str) -> Iterator[Path]:
    """Every screen of whoever is signed in, then one item of it."""
    assert window.desk is not None
    for kind in register.SCREENS:
        if kind.suits(window.desk.member):
            yield show(app, window, way, kind, role, None)
            item = FIRST_ITEM[kind.key](window.desk) if kind.key in FIRST_ITEM else None
            if item is not None:
                yield show(app, window, way, kind, role, item)
                yield from feedback(app, window, way, role)
    yield search(app, window, way, role)
    for name, find in TOLD.items():
        item = find(window.desk) if role == Role.LEARNING_COACH.value else None
        if item is not None:
            yield show(app, window, way, register.kind_of("questions"), f"{role}-{name}", item)


def show(
    app: QApplication, window: MainWindow, way: Way, kind: ScreenKind, role: str, item: UUID | None
) -> Path:
    assert window.bench is not None
    window.bench.go(kind.key, item)
    return take(app, window, way, f"{role}-{kind.key}{'-one' if item is not None else ''}")


def feedback(app: QApplication, window: MainWindow, way: Way, role: str) -> Iterator[Path]:
    """At a question of one's own: the sheet to ask for feedback, and the page of a guest."""
    assert window.bench is not None
    screen = window.bench.stack.currentWidget()
    if not isinstance(screen, Questions) or screen.story is None or not screen.story.story.may_write:
        return
    screen.story.feedback.ask()
    (sheet,) = (one for one in screen.findChildren(AskSheet) if one.isVisible())
    yield take(app, window, way, f"{role}-ask-feedback")
    sheet.leave()
    name = screen.story.story.owner_name
    guest = GuestPage(screen, Voice.RELATIVE, "Hoe begon thuis de ochtend?", (name, name), lambda _new: "")
    guest.writing.set_words("Thuis kwam de radio eerst. Zachtjes, in de keuken.")
    guest.show()
    guest.verb.click()
    yield take(app, guest, way, f"{role}-guest")
    guest.reject()
    guest.deleteLater()


def search(app: QApplication, window: MainWindow, way: Way, role: str) -> Path:
    """The palette with what is found by two letters that begin many words."""
    assert window.bench is not None
    window.bench.asked_search.emit()
    (palette,) = (one for one in window.findChildren(Palette) if one.isVisible())
    palette.field.setText(SOUGHT)
    while window.jobs.is_busy:
        app.processEvents()
    file = take(app, window, way, f"{role}-search")
    palette.leave()
    return file


def large(app: QApplication, way: Way, demo: DemoResult, place: Path) -> Iterator[Path]:
    """The student's day and one question with text twice as large."""
    window = a_window(way, place, text_size=200)
    workplace = open_workplace(demo.unit_store)
    window.use_workplace(workplace)
    yield take(app, window, way, "large-door")
    name = people(demo)[Role.STUDENT.value]
    (tile,) = (tile for tile in workplace.threshold().tiles if tile.name == name)
    window.enter(workplace.sign_in(tile.person_id, demo.passphrase))
    yield take(app, window, way, "large-today")
    yield show(app, window, way, register.kind_of("questions"), "large", item_of(window))
    window.lock()
    window.jobs.stop_all()
    window.close()


def item_of(window: MainWindow) -> UUID | None:
    assert window.desk is not None
    return FIRST_ITEM["questions"](window.desk)


def take(app: QApplication, window: QWidget, way: Way, name: str) -> Path:
    """Let the window settle and take its picture."""
    for _ in range(SETTLE_ROUNDS):
        app.sendPostedEvents()
        app.processEvents()
    file = way.folder / f"{name}.png"
    if not window.grab().save(str(file)):
        raise OSError(f"{name} could not be written")
    return file


if __name__ == "__main__":
    sys.exit(main())
