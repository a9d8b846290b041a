"""Step 1: what one begins with, in which language, and where it all stands."""

from __future__ import annotations

from enum import Enum, unique
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from leerunit.app import check_new_place
from leerunit.domain.refusals import Refused, Unavailable
from leerunit.domain.vocabulary import Language
from ui.common import language, painting, refusal_words, theme
from ui.common.buttons import LinkButton, PlainButton
from ui.common.choices import RadioDot
from ui.common.fields import TextField
from ui.common.layouts import column, row
from ui.common.notices import Picture
from ui.common.overriding import override
from ui.common.segments import Segments
from ui.common.surface import Card
from ui.common.text import PlainLabel
from ui.first_start.page import Page


@unique
class Door(Enum):
    UNIT = "unit"
    TEACHER = "teacher"
    DEMO = "demo"


ARROWS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}


class PictureTile(QWidget):
    """An icon on a rounded square."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chosen = False
        look = theme.current()
        side = look.px(46)
        self.setFixedSize(side, side)
        picture = Picture(icon, 24, parent=self)
        picture.move((side - picture.width()) // 2, (side - picture.height()) // 2)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        fill = "card" if self.chosen else "sand"
        painting.box(QPainter(self), self.rect(), fill=fill, radius=theme.current().px(8))


class DoorCard(Card):
    """One of the three doors: the whole card is a radio. Arrows walk, Enter goes on with the chosen one."""

    walked = Signal(int)
    confirmed = Signal()

    def __init__(self, door: Door, icon: str, name: str, words: str) -> None:
        super().__init__(clickable=True, line="line-strong", padding=18)
        self.door = door
        self.setAccessibleName(name)
        self.setAccessibleDescription(words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        head = row()
        self._tile = PictureTile(icon)
        self._dot = RadioDot()
        head.addWidget(self._tile)
        head.addStretch(1)
        head.addWidget(self._dot)
        self.body.addLayout(head)
        self.body.addSpacing(theme.current().gap(2))
        self.body.addWidget(PlainLabel(name, "section"))
        self.body.addWidget(PlainLabel(words, "body", tone="ink-2"))
        self.body.addStretch(1)

    @override
    def set_chosen(self, chosen: bool) -> None:
        super().set_chosen(chosen)
        self._tile.chosen = chosen
        self._dot.set_checked(checked=chosen)
        self._tile.update()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = ARROWS.get(Qt.Key(event.key()), 0)
        if step:
            self.walked.emit(step)
            return
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.is_chosen:
            self.confirmed.emit()
            return
        super().keyPressEvent(event)


class Doors(Page):
    """`picked(Door)`, `language_picked(Language)`; `elsewhere` asks for a store that is there already."""

    picked = Signal(object)
    language_picked = Signal(object)
    elsewhere = Signal()

    def __init__(self, door: Door, chosen: Language, folder: Path) -> None:
        super().__init__("", may_go_back=False)
        self.title.setText(self.tr("What do you begin with?"))
        self.folder = folder
        self._starts_at_language = False
        self.cards = self._cards()
        line = column(spacing=16) if theme.current().is_large else row(spacing=16)
        for card in self.cards:
            card.opened.connect(lambda one=card: self.choose(one.door))
            card.walked.connect(self._walk)
            card.confirmed.connect(self.go_on)
            line.addWidget(card, 1)
        self.body.addLayout(line)
        self.body.addSpacing(theme.current().gap(10))
        self._add_language(chosen)
        self._add_folder()
        self.body.addStretch(1)
        other = LinkButton(self.tr("Open a folder of LEERunit"), "folder-open")
        other.clicked.connect(self.elsewhere)
        self.foot.insertWidget(0, other)
        self.choose(door)

    def _cards(self) -> tuple[DoorCard, ...]:
        return (
            DoorCard(
                Door.UNIT,
                "tree-deciduous",
                self.tr("New LEER-unit"),
                self.tr("For a ward or district team where students carry the care. You become its keeper."),
            ),
            DoorCard(
                Door.TEACHER,
                "inbox",
                self.tr("Read students' portfolios"),
                self.tr("For teachers. You open portfolios, check that they are real, and write back."),
            ),
            DoorCard(
                Door.DEMO,
                "coffee",
                self.tr("Look at a demo unit"),
                self.tr("Look around among invented people and questions. Afterwards you throw it all away."),
            ),
        )

    def _add_language(self, chosen: Language) -> None:
        bar = Segments(self.tr("Language"), tuple((one, language.name(one)) for one in Language), chosen)
        bar.picked.connect(self.language_picked)
        later = PlainLabel(self.tr("you can change it later"), "meta", tone="ink-2", wrap=False)
        self._languages = bar
        self.add_row("languages", self.tr("Language"), bar, later)

    def _add_folder(self) -> None:
        self.folder_field = TextField(self.tr("Where everything stands"), icon="folder")
        self.folder_field.setText(str(self.folder))
        self.folder_field.edited.connect(self._typed)
        self.folder_field.returnPressed.connect(self.go_on)
        button = PlainButton(self.tr("Another folder"), "folder-open")
        button.clicked.connect(self._ask)
        self.add_row("hard-drive", self.tr("Where everything stands"), self.folder_field, button)
        words = self.tr("Encrypted on this PC. Not on a network drive: there it can be damaged.")
        self.body.addWidget(PlainLabel(words, "meta", tone="ink-2"))

    def _typed(self) -> None:
        self.folder = Path(self.folder_field.text().strip()).expanduser()
        self.refuse("")

    @override
    def go_on(self) -> None:
        sentence = self._why_not()
        if sentence:
            self.folder_field.set_wrong(wrong=True)
            self.folder_field.setAccessibleDescription(sentence)
            self.folder_field.setFocus()
            self.refuse(sentence)
            return
        self.forward.emit()

    def _why_not(self) -> str:
        """Return why nothing can be made in the folder; empty when it can."""
        if not self.folder_field.text().strip() or not self.folder.is_absolute():
            return self.tr("Choose a folder first, written in full.")
        try:
            check_new_place(self.folder)
        except Refused as error:
            return refusal_words.refused(error)
        except Unavailable:
            return self.tr("LEERunit may not write in this folder. Choose another one.")
        return ""

    def _ask(self) -> None:
        from ui.common.files import ask_folder

        chosen = ask_folder(self, self.tr("In which folder?"), self.folder.parent)
        if chosen is not None:
            self.folder_field.setText(str(chosen))

    def choose(self, door: Door) -> None:
        """Choose a door."""
        self.door = door
        for card in self.cards:
            card.set_chosen(card.door is door)
        self.picked.emit(door)

    @override
    def first_field(self) -> QWidget:
        if self._starts_at_language:
            return self._languages.segment(self._languages.value())
        return next(card for card in self.cards if card.is_chosen)

    def start_at_language(self) -> None:
        """Begin where one was when the page was read in another language."""
        self._starts_at_language = True

    def _walk(self, step: int) -> None:
        doors = [card.door for card in self.cards]
        at = (doors.index(self.door) + step) % len(doors)
        self.choose(doors[at])
        self.cards[at].setFocus()
