"""Hands on the keyboard: real key events where the focus is, and an answer for Qt's own file dialog."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCompleter,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from leerunit.clock import Clock, WallClock
from leerunit.domain.vocabulary import Language
from ui.common import fonts, language, settings, theme
from ui.common.ask import Ask
from ui.common.text import PlainLabel
from ui.main_window import MainWindow

PATIENCE = 20_000


@contextmanager
def an_open_window(
    qtbot: QtBot,
    folder: Path,
    store: Path | None = None,
    *,
    clock: Clock | None = None,
    text_size: int = 100,
) -> Iterator[MainWindow]:
    """Show the window with settings of its own, active, as after a start; closed at the end."""
    fonts.load_all()
    file = folder / "settings.json"
    settings.write(file, settings.Settings(mode=theme.Mode.LIGHT, text_size=text_size))
    window = MainWindow(file, clock or WallClock())
    qtbot.addWidget(window)
    window.begin(store)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=PATIENCE)
    try:
        yield window
    finally:
        window.lock()
        window.jobs.stop_all()
        if window.workplace is not None:
            window.workplace.close()
        window.hide()
        language.use(Language.ENGLISH)
        theme.use(the_app(), dark=False, scale=1.0)


def the_app() -> QApplication:
    """The application of this test run."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app


def settle(qapp: QApplication) -> None:
    """Let queued news, refreshes and layouts happen."""
    for _ in range(12):
        qapp.sendPostedEvents()
        qapp.processEvents()


def focused() -> QWidget:
    """The part that has the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the focus"
    return widget


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, *, times: int = 1) -> None:
    """Press a key where the focus is, then let what follows happen."""
    for _ in range(times):
        QTest.keyClick(focused(), key, held)
        settle(the_app())


def write(words: str) -> None:
    """Type words where the focus is."""
    QTest.keyClicks(focused(), words)
    the_app().processEvents()


def rewrite(words: str) -> None:
    """Type words over what stands in the field with the focus."""
    press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    write(words)


def tab_to(name: str) -> None:
    """Go on with Tab until the part with this name (or these words on it) has the focus."""
    met: list[str] = []
    for _ in range(60):
        part = focused()
        named = part.accessibleName() or str(part.property("text") or "")
        if named == name:
            return
        met.append(named)
        press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never reaches {name!r}; it goes along {sorted(set(met))}")


def words_on(part: QWidget) -> list[str]:
    """All sentences that can be seen in a part of the window, also those that can be written on."""
    labels = [label.text() for label in part.findChildren(PlainLabel) if label.isVisible()]
    fields = [field.toPlainText() for field in part.findChildren(QPlainTextEdit) if field.isVisible()]
    return labels + fields


def stands_at(qtbot: QtBot, name: str) -> None:
    """Wait until the part with this name has the focus."""

    def there() -> None:
        if QApplication.activeWindow() is None:
            back_to_window()
        assert focused().accessibleName() == name

    qtbot.waitUntil(there, timeout=PATIENCE)


def can_be_pressed(qtbot: QtBot, part: QWidget, name: str) -> None:
    """Wait until the button with these words can be pressed."""

    def is_open() -> bool:
        buttons = part.findChildren(QAbstractButton)
        return any(one.text() == name and one.isVisible() and one.isEnabled() for one in buttons)

    try:
        qtbot.waitUntil(is_open, timeout=PATIENCE)
    except QtBot.TimeoutError as late:
        raise AssertionError(f"{name!r} stays shut: {words_on(part)}") from late


def sees(qtbot: QtBot, part: QWidget, sentence: str) -> None:
    """Wait until a sentence can be seen."""

    try:
        qtbot.waitUntil(lambda: sentence in words_on(part), timeout=PATIENCE)
    except QtBot.TimeoutError as late:
        raise AssertionError(f"{sentence!r} is not among {words_on(part)}") from late


@contextmanager
def _again_and_again(deed: Callable[[], None]) -> Iterator[None]:
    """Try a deed every 50 ms, also while a dialog holds up what opened it."""
    timer = QTimer()
    timer.setInterval(50)
    timer.timeout.connect(deed)
    timer.start()
    try:
        yield
    finally:
        timer.stop()


@contextmanager
def file_dialog_answered(path: Path) -> Iterator[None]:
    """While this is open, the file dialog that comes up gets this path by keys, then Enter."""
    answered: list[Path] = []
    with _again_and_again(lambda: _answer(path, answered)):
        yield
    assert answered, "no file dialog came up"
    back_to_window()


def _answer(path: Path, answered: list[Path]) -> None:
    """Type the path, and at a later call press Enter: the dialog reads its folder meanwhile."""
    dialog = QApplication.activeModalWidget()
    if not isinstance(dialog, QFileDialog) or not _is_in_front(dialog):
        return
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(field, QLineEdit)
    if field.text() == str(path):
        answered.append(path)
        QTest.keyClick(field, Qt.Key.Key_Return)
        return
    field.setCompleter(QCompleter(field))  # the list of a full one would take the Enter
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, str(path))


@contextmanager
def question_answered(verb: str) -> Iterator[None]:
    """While this is open, the dialog that asks gets Enter on the button with this verb."""
    answered: list[str] = []
    with _again_and_again(lambda: _say_yes(verb, answered)):
        yield
    assert answered == [verb], "nothing was asked"
    back_to_window()


def _say_yes(verb: str, answered: list[str]) -> None:
    dialog = QApplication.activeModalWidget()
    if not isinstance(dialog, Ask) or not _is_in_front(dialog):
        return
    focus = QApplication.focusWidget()
    if focus is None or focus.property("text") != verb:
        return
    answered.append(verb)
    QTest.keyClick(focus, Qt.Key.Key_Return)


def _is_in_front(dialog: QWidget) -> bool:
    """Do what a desktop does: a dialog that comes up is the active window, at the latest at the next call."""
    is_there = dialog.isActiveWindow()
    if not is_there:
        dialog.activateWindow()
    return is_there


def back_to_window() -> None:
    """Do what a desktop does when a dialog closes: the window is active again."""
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, MainWindow):
            widget.activateWindow()
    QApplication.processEvents()
