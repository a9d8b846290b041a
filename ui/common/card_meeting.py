"""Meeting a card for the first time: six words to compare with the real ones, then trust or not."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QWidget

from leerunit.domain.views.portfolios import CardView
from leerunit.domain.vocabulary import StoreKind
from ui.common import dates, theme
from ui.common.buttons import LinkButton, PrimaryButton
from ui.common.chips import Chip, IconWord
from ui.common.choices import Radio
from ui.common.layouts import column, row
from ui.common.notices import Picture
from ui.common.segments import Segments
from ui.common.surface import Card
from ui.common.text import PlainLabel


class CheckWords(QWidget):
    """The words of a key, numbered, in two columns; the same in every language."""

    def __init__(self, words: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        look = theme.current()
        grid.setHorizontalSpacing(look.gap(14))
        grid.setVerticalSpacing(look.gap(8))
        for at, word in enumerate(words):
            line, side = divmod(at, 2)
            grid.addWidget(PlainLabel(str(at + 1), "meta", tone="ink-3", wrap=False), line, side * 2)
            grid.addWidget(PlainLabel(word, "section", wrap=False), line, side * 2 + 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        self.setAccessibleName(" ".join(words))


class CardHead(QWidget):
    """Whose card it is, where, and until when it counts."""

    def __init__(self, card: CardView, chip: Chip | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = row(self, spacing=14)
        is_unit = card.kind == StoreKind.UNIT
        line.addWidget(Picture("tree-deciduous" if is_unit else "school", 26), 0, Qt.AlignmentFlag.AlignTop)
        words = column(spacing=0)
        words.addWidget(PlainLabel(card.name, "section"))
        until = self.tr("Card valid until {0}.").format(dates.month(card.valid_until))
        place = f"{card.place}. {until}" if card.place else until
        words.addWidget(PlainLabel(place, "meta", tone="ink-2"))
        line.addLayout(words, 1)
        if chip is not None:
            line.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)


class CardMeeting(QWidget):
    """`trusted` when the words are equal and one trusts the card, `later` when one leaves it for now."""

    trusted = Signal()
    later = Signal()

    def __init__(self, card: CardView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = card
        self._is_unit = card.kind == StoreKind.UNIT
        body = column(self, spacing=14)
        box = Card(padding=20)
        box.body.setSpacing(theme.current().gap(14))
        box.body.addWidget(CardHead(card, Chip(self.tr("Not known yet"), "shield-question-mark")))
        box.body.addWidget(PlainLabel(self._explained(), "lead", tone="ink-2"))
        box.body.addWidget(self._words(card))
        box.body.addWidget(self._outcomes())
        box.body.addWidget(self._ways())
        body.addWidget(box)
        body.addWidget(self._foot())
        self._look()

    def _explained(self) -> str:
        if self._is_unit:
            return self.tr(
                "A card is like a signature at school: you believe it once you held it beside the real one. "
                "The real one hangs in the unit, on the poster."
            )
        return self.tr(
            "A card is like a signature at school: you believe it once you held it beside the real one. "
            "The teacher finds the real one in their own workplace."
        )

    def _words(self, card: CardView) -> QWidget:
        holder = Card(fill="sunk")
        says = IconWord(self.tr("In this file it says"), "file-text", weight=600)
        holder.body.addWidget(says, 0, Qt.AlignmentFlag.AlignLeft)
        holder.body.addWidget(CheckWords(card.check_words))
        if self._is_unit:
            how = self.tr(
                "Walk by the unit, or call the number you had already. Have the words read aloud. "
                "Do not look in a mail: someone can change that."
            )
        else:
            how = self.tr(
                "Ask the teacher, beside you or at the number you had already, to read the words aloud. "
                "Do not look in a mail: someone can change that."
            )
        holder.body.addWidget(PlainLabel(how, "meta", tone="ink-2"))
        return holder

    def _outcomes(self) -> QWidget:
        holder = QWidget()
        column_of = column(holder, spacing=4)
        self.equal = Radio(self.tr("All equal, in the same order"))
        self.differs = Radio(self.tr("There is a difference, if only one"))
        self.not_now = Radio(self.tr("I look later"))
        group = QButtonGroup(holder)
        for radio in (self.equal, self.differs, self.not_now):
            group.addButton(radio)
            radio.toggled.connect(self._look)
            column_of.addWidget(radio)
        return holder

    def _ways(self) -> QWidget:
        holder = QWidget()
        body = column(holder, spacing=6)
        body.addWidget(PlainLabel(self.tr("How did you compare?"), "meta", tone="ink-2"))
        choices: tuple[tuple[object, str], ...]
        if self._is_unit:
            choices = (
                ("there", self.tr("I stood before the poster")),
                ("call", self.tr("I called the unit")),
                ("came", self.tr("They came by")),
            )
        else:
            choices = (("there", self.tr("We sat together")), ("call", self.tr("I called the teacher")))
        self.way = Segments(self.tr("How did you compare?"), choices, None)
        self.way.picked.connect(self._look)
        body.addWidget(self.way)
        return holder

    def _foot(self) -> QWidget:
        holder = QWidget()
        foot = column(holder, spacing=8)
        self.why = PlainLabel("", "meta", tone="ink-2")
        foot.addWidget(self.why)
        line = row(spacing=16)
        verb = self.tr("I trust this unit") if self._is_unit else self.tr("I trust this teacher")
        self.button = PrimaryButton(verb, "shield-check", keys="Ctrl+Return", show_keys=True)
        self.button.clicked.connect(self.trusted)
        line.addWidget(self.button)
        self.later_button = LinkButton(self.tr("Later"))
        self.later_button.clicked.connect(self.later)
        line.addWidget(self.later_button)
        line.addStretch(1)
        foot.addLayout(line)
        return holder

    def _look(self) -> None:
        if self.differs.isChecked():
            self.why.set_tone("terra")
            self.why.setText(
                self.tr("The words differ. Do not trust this card, and call. What you had does not change.")
            )
        elif not self.equal.isChecked():
            self.why.set_tone("ink-2")
            self.why.setText(self.tr("You can trust it once you compared all words."))
        elif self.way.value() is None:
            self.why.set_tone("ink-2")
            self.why.setText(self.tr("Say how you compared them."))
        else:
            self.why.set_tone("ink-2")
            self.why.setText(self.tr("Only this store remembers it. You can always withdraw it."))
        self.button.setEnabled(self.equal.isChecked() and self.way.value() is not None)
        self.button.setAccessibleDescription(self.why.text())
