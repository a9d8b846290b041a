"""The top bar: where one is, search, whether all is saved, who is signed in, and the lock."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from leerunit.domain.views.people import Member
from leerunit.domain.vocabulary import StoreKind
from ui.common import icons, labels, painting, theme
from ui.common.autosave import Keeping
from ui.common.avatar import SMALL, Avatar
from ui.common.buttons import QUIET, Button, EnterButton
from ui.common.chips import IconWord
from ui.common.keycap import keycap_width, paint_keycap
from ui.common.layouts import row
from ui.common.overriding import override
from ui.common.surface import Surface
from ui.common.text import PlainLabel, plain_tooltip


class SearchButton(EnterButton):
    """Looks like a field, opens the search; a plain button when room is short."""

    def __init__(self, words: str, short: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._long, self._short = words, short
        self.is_compact = False
        self.setText(words)
        self.setAccessibleName(words)
        self.setFont(theme.current().font("body"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_compact(self, *, compact: bool) -> None:
        self.is_compact = compact
        self.setToolTip(plain_tooltip(f"{self._long} (Ctrl K)"))
        self.updateGeometry()

    def _words(self) -> str:
        return self._short if self.is_compact else self._long

    @override
    def sizeHint(self) -> QSize:
        look = theme.current()
        if not self.is_compact:
            return QSize(look.px(300), look.px(36))
        words = round(QFontMetricsF(self.font()).horizontalAdvance(self._short))
        return QSize(look.gap(36) + look.px(18) + words, look.px(32))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = theme.current()
        focused = self.hasFocus()
        line = "petrol" if focused else ("field" if self.underMouse() else "line-strong")
        painting.box(
            painter, self.rect(), fill="card", line=line, radius=look.px(8), width=2 if focused else 1
        )
        side = look.px(18)
        left = look.gap(13)
        icons.paint(painter, "search", QPoint(left, (self.height() - side) // 2), side, "ink-2")
        left += side + look.gap(9)
        painter.setFont(self.font())
        painter.setPen(look.colour("ink-2"))
        area = QRect(left, 0, self.width() - left, self.height())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, self._words())
        if not self.is_compact:
            at = self.width() - keycap_width("Ctrl K") - look.gap(10)
            paint_keycap(painter, "Ctrl K", at, self.height(), ink="ink-2", bare=False)


class Person(EnterButton):
    """Who is signed in, always in sight; opens what is one's own."""

    def __init__(self, name: str, role_words: str, avatar: Avatar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = theme.current()
        self._name, self._role = name, role_words
        self.setText(name)
        self.setAccessibleName(f"{name}, {role_words}")
        self._letters = (look.font("meta", 600), look.font("tiny", 400))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        avatar.setParent(self)
        self._avatar = avatar
        avatar.move(look.gap(8), (self.sizeHint().height() - avatar.height()) // 2)

    def _left(self) -> int:
        return self._avatar.width() + theme.current().gap(18)

    @override
    def sizeHint(self) -> QSize:
        bold, small = self._letters
        words = max(
            QFontMetricsF(bold).horizontalAdvance(self._name),
            QFontMetricsF(small).horizontalAdvance(self._role),
        )
        look = theme.current()
        return QSize(self._left() + round(words) + look.gap(9), look.px(36) + look.gap(4))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = theme.current()
        if self.underMouse():
            painting.box(painter, self.rect().adjusted(1, 1, -1, -1), fill="sunk", radius=look.px(7))
        if self.hasFocus():
            painting.box(painter, self.rect(), line="petrol", radius=look.px(8), width=2)
        bold, small = self._letters
        half = look.px(17)
        top = (self.height() - half - look.px(16)) // 2
        painter.setPen(look.colour("ink"))
        painter.setFont(bold)
        wide = self.width() - self._left()
        painter.drawText(QRect(self._left(), top, wide, half), Qt.AlignmentFlag.AlignVCenter, self._name)
        painter.setPen(look.colour("ink-3"))
        painter.setFont(small)
        painter.drawText(
            QRect(self._left(), top + half, wide, look.px(16)), Qt.AlignmentFlag.AlignVCenter, self._role
        )


class Account(QFrame):
    """The box with the person and the lock."""

    def __init__(self, member: Member, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        person = member.person
        avatar = Avatar(person.name, member.role, SMALL + 2)
        self.person = Person(person.name, labels.role(member.role), avatar)
        self.lock = Button(self.tr("Lock"), "lock", dress=QUIET, keys="Ctrl+L", show_keys=False, small=True)
        self.lock.setFont(theme.current().font("meta", 400))
        self.lock.setToolTip("Ctrl L")
        layout = row(self, spacing=0, margins=(1, 1, 3, 1))
        layout.addWidget(self.person)
        layout.addSpacing(theme.current().gap(5))
        layout.addWidget(self.lock)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = theme.current()
        painting.box(painter, self.rect(), fill="card", line="line", radius=look.px(8))
        at = self.lock.x() - look.gap(3)
        painting.hairline(painter, at, look.gap(8), at, self.height() - look.gap(8))


class TopBar(Surface):
    """`searched`, `asked_own` (the person) and `asked_lock` tell what was wanted."""

    searched = Signal()
    asked_own = Signal()
    asked_lock = Signal()

    def __init__(self, member: Member, place_name: str, place: str, parent: QWidget | None = None) -> None:
        super().__init__("paper", edge="bottom", parent=parent)
        look = theme.current()
        self._place = place
        self._name = PlainLabel(place_name, "strong", max_lines=1)
        self._at = PlainLabel(f" \u00b7 {place}" if place else "", "body", tone="ink-2", wrap=False)
        self.search = SearchButton(self.tr("Search in everything"), self.tr("Search"))
        self.saved = IconWord("", "check", letter="meta")
        self.account = Account(member)
        layout = row(self, spacing=0, margins=(32, 6, 16, 7))
        layout.addWidget(self._name, 0)
        layout.addWidget(self._at)
        layout.addStretch(1)
        layout.addWidget(self.search)
        layout.addSpacing(look.gap(24))
        layout.addWidget(self.saved)
        layout.addSpacing(look.gap(14))
        layout.addWidget(self.account)
        self.setFixedHeight(max(look.gap(56), self.account.sizeHint().height() + look.gap(10)))
        self.search.clicked.connect(self.searched)
        self.account.person.clicked.connect(self.asked_own)
        self.account.lock.clicked.connect(self.asked_lock)
        self._state: tuple[Keeping, str] = (Keeping.QUIET, "")
        self.is_compact = False

    def set_compact(self, *, compact: bool) -> None:
        """Leave out what also stands in a tooltip."""
        self.is_compact = compact
        self._at.setVisible(not compact)
        self._name.setToolTip(plain_tooltip(self._place) if compact and self._place else "")
        self.search.set_compact(compact=compact)
        self._show_saved()

    def show_saved(self, state: Keeping, words: str) -> None:
        """Say whether all is saved."""
        self._state = (state, words)
        self._show_saved()

    def _show_saved(self) -> None:
        state, words = self._state
        trouble = state is Keeping.NOT_KEPT
        shown = words.rsplit(" ", 1)[0] if self.is_compact and state is Keeping.KEPT else words
        icon = {Keeping.NOT_KEPT: "triangle-alert", Keeping.WAITING: "pen-line"}.get(state, "check")
        self.saved.tone = self.saved.icon_tone = "terra" if trouble else "ink-2"
        self.saved.set(shown, icon)
        self.saved.setVisible(bool(words))
        self.saved.setToolTip(plain_tooltip(words))


def place_words(member: Member, store_name: str, store_place: str, workplace_word: str) -> tuple[str, str]:
    """Return the two parts of the name at the left of the bar."""
    if member.store_kind is StoreKind.TEACHER:
        return workplace_word, store_place
    if member.unit is not None:
        return member.unit.name, member.unit.place
    return store_name, store_place
