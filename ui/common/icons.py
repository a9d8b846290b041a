"""Line icons in any colour: an SVG of `resources/icons`, painted once per name, size, colour and screen."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPoint, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from resources import FOLDER
from ui.common import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

FILLED = frozenset({"flame"})
STROKE = "1.75"


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    text = (FOLDER / "icons" / f"{name}.svg").read_text("utf-8")
    text = text.replace('stroke-width="2"', f'stroke-width="{STROKE}"')
    return text.replace('fill="none"', 'fill="currentColor"') if name in FILLED else text


@lru_cache(maxsize=1024)
def _pixmap(name: str, size: int, colour: str, ratio: float) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(QColor(0, 0, 0, 0))
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


def pixmap(name: str, size: int, colour: QColor | str, ratio: float = 1.0) -> QPixmap:
    """Return an icon of `size` logical pixels; `colour` is a token or a colour."""
    shade = colour if isinstance(colour, QColor) else theme.current().colour(colour)
    return _pixmap(name, size, shade.name(), ratio)


def icon(name: str, size: int = 18, colour: QColor | str = "ink-2") -> QIcon:
    """Return an icon for plain Qt parts such as menus."""
    from PySide6.QtGui import QIcon

    made = QIcon(pixmap(name, size, colour))
    made.addPixmap(pixmap(name, size, colour, 2.0), QIcon.Mode.Normal)
    return made


def paint(painter: QPainter, name: str, at: QPoint, size: int, colour: QColor | str) -> None:
    """Paint an icon with its top left at `at`."""
    device = painter.device()
    ratio = device.devicePixelRatioF() if device is not None else 1.0
    painter.drawPixmap(at, pixmap(name, size, colour, ratio))


def size_of(pixels: int) -> QSize:
    return QSize(pixels, pixels)
