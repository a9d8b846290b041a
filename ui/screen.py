"""What a screen is: a line in the register, a builder, and a widget that can be refreshed and left.

Recipe: make a package `ui/<name>/` with `screen.py` holding a subclass of `Screen`, and add one `ScreenKind`
to `ui/register.py`. The window builds a screen when it is first shown, calls `refresh()` then and whenever
one of its `areas` changed (at once if it is visible, else when it is shown again), and destroys it at lock.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, unique
from typing import TYPE_CHECKING, Protocol
from uuid import UUID

from PySide6.QtWidgets import QWidget

from leerunit.clock import Clock
from leerunit.domain.views.people import Member
from leerunit.domain.vocabulary import Area, ItemKind, Role, StoreKind
from ui.common.autosave import Autosave
from ui.common.faults import Faults
from ui.common.jobs import JobRunner

if TYPE_CHECKING:
    from leerunit.app import Desk

BOTH_STORES = frozenset({StoreKind.UNIT, StoreKind.TEACHER})
UNIT_ONLY = frozenset({StoreKind.UNIT})
TEACHER_ONLY = frozenset({StoreKind.TEACHER})


@unique
class RailPlace(Enum):
    """Where a screen is found: in the rail (Alt 1-7 in register order), at its foot (Alt 0), or nowhere."""

    RAIL = "rail"
    FOOT = "foot"
    HIDDEN = "hidden"


class Notices(Protocol):
    """What the window can say at its edge."""

    def toast(self, sentence: str, undo: Callable[[], object] | None = None, icon: str = "check") -> None:
        """Tell what was done; `undo` is offered for 8 seconds and under Ctrl+Z."""
        ...

    def banner(
        self, bold: str, rest: str = "", action: str = "", on_action: Callable[[], None] | None = None
    ) -> None:
        """Tell what is wrong and what still works; it stays until `clear_banner` or the action."""
        ...

    def clear_banner(self) -> None: ...


@dataclass(frozen=True, slots=True)
class ScreenContext:
    """Everything a screen may use.

    `desk` are the services of the signed-in person. `faults.attempt(...)` runs a service call and says what
    went wrong. `autosave.watch(...)` keeps a text while it is typed. `jobs.start(...)` runs long work.
    `go(key, item)` shows another screen; `open_item(kind, id)` shows the screen that holds an item.
    """

    desk: Desk
    member: Member
    clock: Clock
    faults: Faults
    autosave: Autosave
    jobs: JobRunner
    notices: Notices
    go: Callable[[str, UUID | None], None]
    open_item: Callable[[ItemKind, UUID], None]
    window: QWidget


class Screen(QWidget):
    """Base of all screens. Build the widgets in `__init__`; read the desk only in `refresh`."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self.context = context

    def refresh(self) -> None:
        """Read one view from the desk and show it; must keep what is being typed."""
        raise NotImplementedError

    def show_item(self, item_id: UUID | None) -> None:
        """Show one item of this screen, or its list when None."""

    def begin_new(self) -> None:
        """Ctrl+N: put the focus where something new is written."""

    def go_back(self) -> bool:
        """Esc: leave an item for its list; False when there is nothing to leave."""
        return False

    def panes(self) -> tuple[QWidget, ...]:
        """Return the panes F6 walks through, in order; the first is the main one."""
        return (self,)


@dataclass(frozen=True, slots=True)
class ScreenKind:
    """A line of the register.

    `title` is asked each time, so that it follows the language. `roles` None means all. `areas` are those
    whose change makes the screen read again. `items` are the kinds of record this screen can show one of.
    """

    key: str
    icon: str
    title: Callable[[], str]
    build: Callable[[ScreenContext], Screen]
    stores: frozenset[StoreKind] = UNIT_ONLY
    roles: frozenset[Role] | None = None
    keeper_only: bool = False
    place: RailPlace = RailPlace.RAIL
    areas: frozenset[Area] = frozenset()
    items: frozenset[ItemKind] = frozenset()

    def suits(self, member: Member) -> bool:
        """Whether this person, in this store, has the screen."""
        if member.store_kind not in self.stores:
            return False
        if self.roles is not None and member.role not in self.roles:
            return False
        return member.person.is_keeper or not self.keeper_only
