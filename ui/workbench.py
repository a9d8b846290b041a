"""The window of one signed-in person: rail, top bar, and the screens they may use."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from leerunit.domain.vocabulary import ItemKind
from ui.common import autosave, theme
from ui.common.buttons import LinkButton
from ui.common.changes import Changes
from ui.common.layouts import ScrollPane, clear, column, row
from ui.common.notices import Banner
from ui.common.overriding import override
from ui.common.sheet import NARROW, PanelSplit, Scrim
from ui.rail import Rail, RailEntry
from ui.screen import RailPlace, Screen, ScreenContext, ScreenKind
from ui.top_bar import TopBar


@dataclass(frozen=True, slots=True)
class Place:
    """Where someone is: a screen and perhaps one item in it."""

    key: str = ""
    item: UUID | None = None


class Workbench(QWidget):
    """`asked_lock`, `asked_own`, `asked_help` and `asked_search` go to the window."""

    asked_lock = Signal()
    asked_own = Signal()
    asked_help = Signal()
    asked_own_log = Signal()
    asked_search = Signal()

    def __init__(
        self,
        kinds: tuple[ScreenKind, ...],
        context: Callable[[Workbench], ScreenContext],
        changes: Changes,
        names: tuple[str, str],
    ) -> None:
        super().__init__()
        self.context = context(self)
        self.changes = changes
        self._kinds = {kind.key: kind for kind in kinds if kind.suits(self.context.member)}
        self._screens: dict[str, Screen] = {}
        self.place = Place()
        self._back: list[Place] = []
        self.rail = Rail(self._entries(RailPlace.RAIL), self._entries(RailPlace.FOOT))
        self.bar = TopBar(self.context.member, *names)
        self.stack = QStackedWidget()
        self._notices: QVBoxLayout = column(spacing=0, margins=(32, 0, 32, 0))
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        layout = row(self, spacing=0)
        layout.addWidget(self.rail)
        right = column(spacing=0)
        right.addWidget(self.bar)
        right.addLayout(self._notices)
        right.addWidget(self.stack, 1)
        layout.addLayout(right, 1)
        QWidget.setTabOrder(self.rail, self.bar)

    def _connect(self) -> None:
        self.rail.chosen.connect(lambda key: self.go(key))
        self.rail.helped.connect(self.asked_help)
        self.bar.asked_lock.connect(self.asked_lock)
        self.bar.asked_own.connect(self.asked_own)
        self.bar.searched.connect(self.asked_search)
        self.context.autosave.changed.connect(self._show_saved)
        for keys, act in (
            ("Ctrl+N", self.begin_new),
            ("Ctrl+Shift+N", self.asked_own_log.emit),
            ("Ctrl+K", self.asked_search.emit),
            ("F6", self._next_pane),
            ("Esc", self.back),
            ("Alt+Left", self.back),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def _entries(self, place: RailPlace) -> tuple[RailEntry, ...]:
        kinds = [kind for kind in self._kinds.values() if kind.place is place]
        if place is RailPlace.FOOT:
            return tuple(RailEntry(k.key, k.icon, k.title(), "Alt+0") for k in kinds)
        has_keys = place is RailPlace.RAIL
        keys = [f"Alt+{n}" if has_keys and n < 8 else "" for n in range(1, len(kinds) + 1)]
        return tuple(RailEntry(k.key, k.icon, k.title(), key) for k, key in zip(kinds, keys, strict=True))

    @property
    def places(self) -> tuple[RailEntry, ...]:
        """Where one can go: as in the rail, then what is not in it."""
        return tuple(entry for place in RailPlace for entry in self._entries(place))

    @property
    def first(self) -> str:
        """The screen one starts at."""
        return next(iter(self._kinds), "")

    def has(self, key: str) -> bool:
        return key in self._kinds

    def go(self, key: str, item: UUID | None = None) -> None:
        """Show a screen, and one item in it if given."""
        if key not in self._kinds:
            return
        self.leave_sheets()
        if self.place.key and self.place != Place(key, item):
            self._back.append(self.place)
            del self._back[:-30]
        self._show(Place(key, item))

    def leave_sheets(self) -> None:
        """Close what lies over the screen."""
        for scrim in self.findChildren(Scrim):
            scrim.left.emit()

    def open_item(self, kind: ItemKind, item: UUID) -> None:
        """Show the screen that holds a kind of item, at that item."""
        for key, line in self._kinds.items():
            if kind in line.items:
                self.go(key, item)
                return

    def back(self) -> None:
        """Leave an item for its list, or else go to where one came from."""
        screen = self._screens.get(self.place.key)
        if screen is not None and screen.go_back():
            self.place = Place(self.place.key)
            return
        if self._back:
            self._show(self._back.pop())

    def _show(self, place: Place) -> None:
        screen = self._screen(place.key)
        self.place = place
        # Filled before it is shown: shown first, each new part would lay out all of the window once more.
        self.changes.brought_forward(screen)
        self.context.faults.attempt(lambda: screen.show_item(place.item))
        self.stack.setCurrentWidget(screen)
        self.rail.mark(place.key)
        self._settle(screen)
        # Parts that were made just now are shown a moment later; only then can they take the focus.
        QTimer.singleShot(0, screen, lambda: self._settle_shown(screen))

    def _settle_shown(self, screen: Screen) -> None:
        # Someone may have locked the PC meanwhile: then the keys belong to the door.
        if self.isVisible():
            self._settle(screen)

    def _settle(self, screen: Screen) -> None:
        """Put the focus in the main pane, unless it is in the screen or over it already."""
        focus = QApplication.focusWidget()
        sheets = any(scrim.isVisible() for scrim in self.findChildren(Scrim))
        if sheets or (focus is not None and screen.isAncestorOf(focus)):
            return
        if self.stack.currentWidget() is screen and not _focus_in(screen.panes()[0]) and focus is None:
            self.rail.go_to_current()

    def _screen(self, key: str) -> Screen:
        if key not in self._screens:
            kind = self._kinds[key]
            screen = kind.build(self.context)
            screen.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._screens[key] = screen
            self.stack.addWidget(screen)
            self.changes.follow(screen, kind.areas, lambda: self._refresh(screen))
        return self._screens[key]

    def _refresh(self, screen: Screen) -> None:
        self.context.faults.attempt(screen.refresh)

    def begin_new(self) -> None:
        """Put the focus where something new is written on this screen, else where a question is caught."""
        screen = self._screens.get(self.place.key)
        if screen is not None and type(screen).begin_new is Screen.begin_new:
            self.go("today")
            screen = self._screens.get(self.place.key)
        if screen is not None:
            screen.begin_new()

    def _next_pane(self) -> None:
        screen = self._screens.get(self.place.key)
        if screen is None:
            return
        panes = screen.panes()
        focus = QApplication.focusWidget()
        at = next(
            (n for n, p in enumerate(panes) if focus is not None and (p is focus or p.isAncestorOf(focus))),
            -1,
        )
        pane = panes[(at + 1) % len(panes)]
        split = screen.findChild(PanelSplit)
        if split is not None and split.is_drawer and pane is not panes[0]:
            split.open_drawer()
            return
        _focus_in(pane)

    def _show_saved(self, state: object) -> None:
        keeper = self.context.autosave
        self.bar.show_saved(keeper.state, autosave.words_for(keeper.state, keeper.kept_at))

    def show_banner(self, bold: str, rest: str, action: str, on_action: Callable[[], None] | None) -> None:
        """Show what is wrong above the screen, until it is solved."""
        self.clear_banner()
        button = LinkButton(action or self.tr("Close"))
        banner = Banner(bold, rest, action=button)
        button.clicked.connect(self.clear_banner)
        if on_action is not None:
            button.clicked.connect(on_action)
        self._notices.addSpacing(theme.current().gap(12))
        self._notices.addWidget(banner)

    def clear_banner(self) -> None:
        clear(self._notices)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        compact = theme.current().is_large or self.width() < NARROW * (0.6 + 0.4 * theme.current().scale)
        if compact != self.rail.is_compact or event.oldSize().width() < 0:
            self.rail.set_compact(compact=compact)
            self.bar.set_compact(compact=theme.current().is_large or self.width() < NARROW)

    def leave(self) -> None:
        """Forget every screen, so that none is told about changes any more."""
        for screen in self._screens.values():
            self.changes.forget(screen)
        self._screens.clear()


def _focus_in(pane: QWidget) -> bool:
    """Put the focus on the first part of a pane that takes it; False when there is none."""
    if isinstance(pane, ScrollPane) and pane.start is not None and isValid(pane.start):
        pane.start.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True
    if pane.focusPolicy() is not Qt.FocusPolicy.NoFocus or pane.focusProxy() is not None:
        pane.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True
    for part in pane.findChildren(QWidget):
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isVisible() and part.isEnabled():
            part.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
    return False
