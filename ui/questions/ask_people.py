"""Whom to ask: the kind of voice first, then the person."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum, unique
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QWidget

from leerunit.domain.views.people import PersonView
from leerunit.domain.vocabulary import Role
from ui.common import theme
from ui.common.buttons import PillButton
from ui.common.choices import RadioDot
from ui.common.layouts import FlowLayout, clear, column, row
from ui.common.names import first_name
from ui.common.notices import Picture
from ui.common.overriding import override
from ui.common.surface import Card
from ui.common.text import PlainLabel, meta, strong
from ui.common.walking import Walk


@unique
class Kind(Enum):
    """From which side someone looks along."""

    PEER = "peer"
    GUIDE = "guide"
    TEACHER = "teacher"
    THROUGH_ME = "through_me"


def kind_of(person: PersonView) -> Kind:
    """Return on which side someone stands."""
    if Role.STUDENT in person.roles:
        return Kind.PEER
    return Kind.TEACHER if Role.TEACHER in person.roles else Kind.GUIDE


class KindCard(Card):
    """A kind of voice to choose, as one button."""

    def __init__(self, kind: Kind, name: str, words: str, icon: str) -> None:
        super().__init__(clickable=True, line="field", padding=10)
        self.kind = kind
        self._dot = RadioDot()
        line = row(spacing=10)
        line.addWidget(self._dot)
        told = column(spacing=0)
        told.addWidget(PlainLabel(name, "strong"))
        told.addWidget(meta(words, tone="ink-2"))
        line.addLayout(told, 1)
        line.addWidget(Picture(icon, 18), 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(line)
        self.setAccessibleName(name)
        self.setAccessibleDescription(words)

    @override
    def set_chosen(self, chosen: bool) -> None:
        super().set_chosen(chosen)
        self._dot.set_checked(checked=chosen)


class AskWhom(QWidget):
    """`picked` when the person changes; `through_me` when someone without account is to speak."""

    picked = Signal()
    through_me = Signal()

    def __init__(self, people: Sequence[PersonView], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people = people
        self.person: PersonView | None = None
        layout = column(self, spacing=8)
        layout.addWidget(strong(self.tr("Whom?")))
        self.cards = self._cards()
        layout.addWidget(self._grid())
        self._holder = QWidget()
        self._flow = FlowLayout(self._holder, spacing=8)
        layout.addWidget(self._holder)
        self._nobody = meta(
            self.tr("Nobody is chosen yet. Who looked along, or whom would you like to?"), tone="ink-2"
        )
        layout.addWidget(self._nobody)
        self._walk = Walk(self, columns=6)
        self.pills: dict[str, PillButton] = {}
        self.setFocusProxy(self.cards[0])
        if self.cards[0].kind is not Kind.THROUGH_ME:
            self.choose(self.cards[0].kind)

    def _cards(self) -> list[KindCard]:
        offered: dict[Kind, tuple[str, str, str]] = {
            Kind.PEER: (self.tr("A fellow student"), self.tr("chooses whether it suits"), "users-round"),
            Kind.GUIDE: (self.tr("Someone who guides"), self.tr("asks and looks along"), "user-round"),
            Kind.TEACHER: (self.tr("Teacher on location"), self.tr("joins theory to it"), "school"),
        }
        present = {kind_of(person) for person in self._people}
        cards = [KindCard(kind, *words) for kind, words in offered.items() if kind in present]
        relative = (self.tr("A relative, through me"), self.tr("beside you, without a name"), "heart")
        return [*cards, KindCard(Kind.THROUGH_ME, *relative)]

    def _grid(self) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.current().gap(8))
        across = 1 if theme.current().is_large else 2
        walk = Walk(self, columns=across)
        for at, card in enumerate(self.cards):
            card.opened.connect(self._opens(card.kind))
            walk.add(card)
            grid.addWidget(card, at // across, at % across)
        return holder

    def _opens(self, kind: Kind) -> Callable[[], None]:
        return self.through_me.emit if kind is Kind.THROUGH_ME else lambda: self.choose(kind)

    def choose(self, kind: Kind) -> None:
        """Offer the people of one side."""
        for card in self.cards:
            card.set_chosen(card.kind is kind)
        clear(self._flow)
        self._walk.begin()
        self.pills = {}
        self.person = None
        group = QButtonGroup(self._holder)
        offered = [person for person in self._people if kind_of(person) is kind]
        seen = [first_name(person.name) for person in offered]
        for person in offered:
            is_clear = seen.count(first_name(person.name)) == 1
            pill = PillButton(first_name(person.name) if is_clear else person.name, soft=True)
            pill.setAccessibleName(person.name)
            pill.setToolTip(person.name)
            pill.clicked.connect(lambda _on=False, one=person: self._pick(one))
            group.addButton(pill)
            self._walk.add(pill)
            self._flow.addWidget(pill)
            self.pills[person.name] = pill
        if len(offered) == 1:
            self.pills[offered[0].name].setChecked(True)
            self.person = offered[0]
        self._nobody.setVisible(self.person is None)
        self.picked.emit()

    def choose_person(self, person_id: UUID) -> bool:
        """Choose one person, on whatever side they stand; False when they cannot be asked."""
        person = next((one for one in self._people if one.person_id == person_id), None)
        if person is None:
            return False
        self.choose(kind_of(person))
        self.pills[person.name].setChecked(True)
        self._pick(person)
        return True

    def _pick(self, person: PersonView) -> None:
        self.person = person
        self._nobody.hide()
        self.picked.emit()
