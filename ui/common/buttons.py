"""Buttons: one that leads, plain ones, links, states as pills, and actions that cannot be done yet."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QShortcutEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ui.common import icons, painting, theme
from ui.common.keycap import key_words, keycap_width, paint_keycap
from ui.common.overriding import override
from ui.common.text import PlainLabel, plain_tooltip


@dataclass(frozen=True, slots=True)
class Dress:
    """Colours of a button; None paints nothing."""

    fill: str | None
    line: str | None
    ink: str
    hover_fill: str | None
    hover_line: str | None
    dashed: bool = False


LEADING = Dress("petrol", None, "on-petrol", "petrol-deep", None)
PLAIN = Dress("card", "line-strong", "ink", "card", "field")
QUIET = Dress(None, None, "ink-2", "sand", None)
LINK = Dress(None, None, "petrol", None, None)
CHOSEN = Dress("petrol", None, "on-petrol", "petrol-deep", None)
CHOSEN_SOFT = Dress("petrol-tint", "petrol", "petrol-deep", "petrol-tint", "petrol")
NOT_YET = Dress("sand", "field", "ink-2", "sand", "field", dashed=True)


class EnterButton(QAbstractButton):
    """A painted button that Enter presses too, as Space does."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
            return
        super().keyPressEvent(event)


class Button(QPushButton):
    """A button painted from tokens: icon, words, and perhaps the key that does the same.

    `keys` both shows the key cap and makes the shortcut work within the window.
    """

    def __init__(
        self,
        text: str,
        icon: str = "",
        *,
        dress: Dress = PLAIN,
        keys: str = "",
        show_keys: bool = True,
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setText(text)
        look = theme.current()
        self.dress = dress
        self.chosen_dress = CHOSEN
        self.icon_name = icon
        self.icon_last = False
        self._small = small
        self._keys = key_words(keys) if show_keys else ""
        self.radius = look.px(8)
        letter = "meta" if small else "body"
        self.setFont(look.font(letter, 600))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        if keys:
            self.setShortcut(keys)

    @override
    def setText(self, text: str) -> None:
        """Show other words; the shortcut stays, where Qt takes one from the words."""
        kept = self.shortcut()
        super().setText(text)
        self.setShortcut(kept)

    @override
    def event(self, event: QEvent) -> bool:
        """Let the shortcut act at once; Qt first shows the button pressed for a tenth of a second."""
        if isinstance(event, QShortcutEvent) and not event.isAmbiguous():
            self.click()
            return True
        return super().event(event)

    def set_icon(self, name: str) -> None:
        self.icon_name = name
        self.updateGeometry()
        self.update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
            return
        super().keyPressEvent(event)

    def _padding(self) -> int:
        return theme.current().gap(11 if self._small else 14)

    def _icon_size(self) -> int:
        return theme.current().px(15 if self._small else 18) if self.icon_name else 0

    def _parts(self) -> tuple[int, int, int]:
        """Return the widths of icon with its gap, words, and key cap with its gap."""
        look = theme.current()
        words = QFontMetricsF(self.font()).horizontalAdvance(self.text().replace("&", ""))
        icon = self._icon_size()
        cap = keycap_width(self._keys) + look.gap(10) if self._keys else 0
        return icon + (look.gap(8) if icon and self.text() else 0), round(words), cap

    @override
    def sizeHint(self) -> QSize:
        look = theme.current()
        height = look.px(30 if self._small else 36)
        return QSize(max(sum(self._parts()) + 2 * self._padding() + 2, height), height)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _dress_now(self) -> Dress:
        dress = self.chosen_dress if self.isChecked() else self.dress
        if not self.isEnabled():
            return NOT_YET
        if self.underMouse() or self.isDown():
            return replace(dress, fill=dress.hover_fill, line=dress.hover_line)
        return dress

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        dress = self._dress_now()
        painting.box(
            painter, self.rect(), fill=dress.fill, line=dress.line, radius=self.radius, dashed=dress.dashed
        )
        self._paint_focus(painter, dress)
        icon, words, cap = self._parts()
        left = max(self._padding(), round((self.width() - icon - words - cap) / 2))
        side = self._icon_size()
        words_at = left if self.icon_last else left + icon
        icon_at = left + words + icon - side if self.icon_last else left
        if self.icon_name:
            icons.paint(
                painter, self.icon_name, QPoint(icon_at, (self.height() - side) // 2), side, dress.ink
            )
        painter.setPen(theme.current().colour(dress.ink))
        painter.setFont(self.font())
        area = QRect(words_at, 0, words + 4, self.height())
        painter.drawText(
            area,
            Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextHideMnemonic | Qt.TextFlag.TextSingleLine,
            self.text(),
        )
        if self._keys:
            edge = left + icon + words + theme.current().gap(10)
            paint_keycap(painter, self._keys, edge, self.height(), ink=dress.ink, bare=dress.fill == "petrol")

    def _paint_focus(self, painter: QPainter, dress: Dress) -> None:
        if not self.hasFocus():
            return
        if dress.fill in {"petrol", "petrol-deep"}:
            painting.box(
                painter, self.rect().adjusted(3, 3, -3, -3), line="on-petrol", radius=self.radius - 3, width=2
            )
        else:
            painting.box(painter, self.rect(), line="petrol", radius=self.radius, width=2)


class PrimaryButton(Button):
    """The one action a screen leads to; at most one on a screen."""

    def __init__(
        self,
        text: str,
        icon: str = "",
        *,
        keys: str = "",
        show_keys: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, icon, dress=LEADING, keys=keys, show_keys=show_keys, parent=parent)


class PlainButton(Button):
    """Any other action."""

    def __init__(
        self,
        text: str,
        icon: str = "",
        *,
        keys: str = "",
        show_keys: bool = False,
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, icon, dress=PLAIN, keys=keys, show_keys=show_keys, small=small, parent=parent)


class LinkButton(Button):
    """A quiet action written as a link; it starts at its own left edge."""

    def __init__(
        self, text: str, icon: str = "", *, small: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, icon, dress=LINK, small=small, parent=parent)

    @override
    def _padding(self) -> int:
        return theme.current().gap(5)


class PillButton(Button):
    """A choice among a few that stand side by side, such as the five states; checkable."""

    def __init__(
        self, text: str, icon: str = "", *, soft: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, icon, dress=PLAIN, small=True, parent=parent)
        self.setFont(theme.current().font("meta", 500))
        self.setCheckable(True)
        if soft:
            self.chosen_dress = CHOSEN_SOFT


class DisabledAction(QWidget):
    """An action that cannot be done yet, with the reason in words beside it.

    `allow()` makes it an ordinary button; `forbid(reason)` the dashed one again.
    """

    def __init__(self, button: Button, reason: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = button
        self.reason = PlainLabel("", "meta", tone="ink-2")
        self.reason.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.current().gap(16))
        row.addWidget(self.reason, 1)
        row.addWidget(button)
        self.forbid(reason) if reason else self.allow()

    def allow(self) -> None:
        self.reason.setText("")
        self.button.setEnabled(True)
        self.button.setToolTip("")
        self.button.setAccessibleDescription("")

    def forbid(self, reason: str) -> None:
        self.reason.setText(reason)
        self.button.setEnabled(False)
        self.button.setToolTip(plain_tooltip(reason))
        self.button.setAccessibleDescription(reason)
