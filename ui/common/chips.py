"""Small words with a picture: state, who can see it, and other labels. Never a picture alone."""

from __future__ import annotations

from enum import Enum, unique

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from leerunit.domain.vocabulary import QuestionState, Visibility
from ui.common import icons, labels, painting, pictures, theme
from ui.common.overriding import override


@unique
class ChipTone(Enum):
    """Fill, line, ink and icon colour."""

    PLAIN = ("sand", None, "ink-2", "ink-2")
    PETROL = ("petrol-tint", None, "petrol-deep", "petrol")
    MOSS = ("moss-tint", None, "moss", "moss")
    TERRA = ("terra-tint", None, "terra", "terra")
    OUTLINE = ("card", "line-strong", "ink-2", "ink-2")
    FLAME = ("sand", None, "ink-2", "flame")


class IconWord(QLabel):
    """An icon and a word on the page, without a box; the size of `letter`."""

    def __init__(
        self,
        word: str,
        icon: str,
        *,
        letter: str = "meta",
        tone: str = "ink-2",
        icon_tone: str = "",
        weight: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.current().font(letter, weight))
        self.icon_name = icon
        self.letter = letter
        self.tone = tone
        self.icon_tone = icon_tone or tone
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setText(word)

    def set(self, word: str, icon: str) -> None:
        self.icon_name = icon
        self.setText(word)
        self.update()

    def _insets(self) -> tuple[int, int]:
        """Return the space at both ends and the height."""
        return 0, max(theme.current().px(22), round(theme.current().line_height(self.letter)))

    def _icon_side(self) -> int:
        return theme.current().px(15)

    def _gap(self) -> int:
        return theme.current().gap(7)

    @override
    def sizeHint(self) -> QSize:
        side, height = self._insets()
        words = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        return QSize(self._icon_side() + self._gap() + round(words) + 2 + 2 * side, height)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), theme.current().px(60)), self.sizeHint().height())

    def _paint_box(self, painter: QPainter) -> None:
        """Paint what lies behind the word: nothing here."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._paint_box(painter)
        side, _ = self._insets()
        icon = self._icon_side()
        icons.paint(painter, self.icon_name, QPoint(side, (self.height() - icon) // 2), icon, self.icon_tone)
        left = side + icon + self._gap()
        area = QRect(left, 0, self.width() - left, self.height())
        words = QFontMetricsF(self.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, area.width())
        painter.setPen(theme.current().colour(self.tone))
        painter.setFont(self.font())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, words)


class Chip(IconWord):
    """An icon and a word in a tinted box, 24 high."""

    def __init__(
        self, word: str, icon: str, tone: ChipTone = ChipTone.PLAIN, *, parent: QWidget | None = None
    ) -> None:
        self.chip_tone = tone
        super().__init__(word, icon, tone=tone.value[2], icon_tone=tone.value[3], weight=500, parent=parent)

    def set_chip(self, word: str, icon: str, tone: ChipTone) -> None:
        self.chip_tone = tone
        self.tone, self.icon_tone = tone.value[2], tone.value[3]
        self.set(word, icon)

    @override
    def _insets(self) -> tuple[int, int]:
        return theme.current().gap(7), theme.current().px(24)

    @override
    def _gap(self) -> int:
        return theme.current().gap(5)

    @override
    def _paint_box(self, painter: QPainter) -> None:
        fill, line, _, _ = self.chip_tone.value
        painting.box(painter, self.rect(), fill=fill, line=line, radius=theme.current().px(6))


def state_tone(state: QuestionState) -> ChipTone:
    """Return the tint of a state: petrol under way, moss answered and let go alike, sand for the rest."""
    match state:
        case QuestionState.UNDERWAY:
            return ChipTone.PETROL
        case QuestionState.ANSWERED | QuestionState.LET_GO:
            return ChipTone.MOSS
        case QuestionState.ASKED | QuestionState.PARKED:
            return ChipTone.PLAIN


class StateChip(Chip):
    """The state of a learning question."""

    def __init__(self, state: QuestionState, parent: QWidget | None = None) -> None:
        super().__init__(labels.state(state), pictures.STATE[state], state_tone(state), parent=parent)


class VisibilityLabel(IconWord):
    """Who can see an item. `names` (of chosen people) replace the general word."""

    def __init__(self, visibility: Visibility, names: str = "", parent: QWidget | None = None) -> None:
        word = names or labels.visibility(visibility)
        super().__init__(word, pictures.VISIBILITY[visibility], parent=parent)
        self.setAccessibleDescription(labels.visible_to_sentence(visibility))


class SacredLabel(IconWord):
    """The flame with its word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(labels.sacred(), "flame", icon_tone="flame", parent=parent)
