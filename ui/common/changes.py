"""After a commit the store tells which areas changed; screens showing them read again, hidden ones later."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from leerunit.domain.vocabulary import Area
from ui.common.courier import Courier


class Changes:
    """Connects screens to areas. `tell` may be called from any thread."""

    def __init__(self) -> None:
        self._courier = Courier()
        self._shown: dict[QWidget, tuple[frozenset[Area], Callable[[], None]]] = {}
        self._stale: set[QWidget] = set()
        self._gather = QTimer(self._courier)
        self._gather.setSingleShot(True)
        self._gather.timeout.connect(self._refresh_visible)

    def follow(self, screen: QWidget, areas: frozenset[Area], refresh: Callable[[], None]) -> None:
        """Refresh `screen` when one of `areas` changes; it starts stale."""
        self._shown[screen] = (areas, refresh)
        self._stale.add(screen)

    def forget(self, screen: QWidget) -> None:
        self._shown.pop(screen, None)
        self._stale.discard(screen)

    def forget_all(self) -> None:
        self._shown.clear()
        self._stale.clear()

    def tell(self, areas: frozenset[Area]) -> None:
        """Say that areas changed."""
        self._courier.bring(lambda: self._mark(areas))

    def brought_forward(self, screen: QWidget) -> None:
        """Say that a screen is shown now; it reads again only if it is stale."""
        self._refresh(screen)

    def _mark(self, areas: frozenset[Area]) -> None:
        self._stale.update(screen for screen, (own, _) in self._shown.items() if own & areas)
        self._gather.start(0)

    def _refresh_visible(self) -> None:
        for screen in tuple(self._stale):
            if screen.isVisible():
                self._refresh(screen)

    def _refresh(self, screen: QWidget) -> None:
        if screen in self._stale and screen in self._shown:
            self._stale.discard(screen)
            self._shown[screen][1]()
