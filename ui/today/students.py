"""Students in their own words: cards side by side; who shares nothing is shown as just that."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from leerunit.domain.views.today import StudentCard
from leerunit.domain.vocabulary import Role, ShiftRole
from ui.common import dates, labels, painting, theme
from ui.common.avatar import MEDIUM, Avatar
from ui.common.chips import Chip, ChipTone, IconWord, VisibilityLabel
from ui.common.layouts import column, row
from ui.common.names import first_name
from ui.common.overriding import override
from ui.common.question_row import Dot, sealed_words
from ui.common.quote import QuoteLabel, QuoteSize
from ui.common.surface import Card, Hairline
from ui.common.text import PlainLabel, meta
from ui.common.walking import Walk

NARROWEST = 184


class NothingShared(QFrame):
    """Says that someone shares no question now, which betrays nothing."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = self.tr("{0} shares no question now").format(first_name(name))
        column(self, margins=(12, 10, 12, 10)).addWidget(PlainLabel(words, "body", tone="ink-2"))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painting.box(
            QPainter(self), self.rect(), fill="sunk", line="line-strong", radius=look.px(6), dashed=True
        )


class StudentTile(Card):
    """One student; with a shared question the whole card opens it."""

    def __init__(
        self,
        student: StudentCard,
        today: date,
        *,
        coordinates: bool = False,
        has_notes: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(clickable=True, padding=0, parent=parent)
        self.student = student
        look = theme.current()
        if student.question is None:
            self.setCursor(Qt.CursorShape.ArrowCursor)
        upper = column(spacing=12, margins=(14, 14, 14, 12))
        head = row(spacing=10)
        head.addWidget(Avatar(student.name, Role.STUDENT, MEDIUM))
        names = column(spacing=0)
        names.addWidget(PlainLabel(student.name, "strong"))
        names.addWidget(meta(labels.role(Role.STUDENT), tone="ink-2"))
        head.addLayout(names, 1)
        upper.addLayout(head)
        upper.addWidget(self._words(student))
        upper.addStretch(1)
        if coordinates:
            chip = Chip(labels.shift_role(ShiftRole.COORDINATOR), "compass", ChipTone.PETROL)
            upper.addWidget(chip, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.setSpacing(0)
        self.body.addLayout(upper, 1)
        divider = row(margins=(2, 0, 2, 0))
        divider.addWidget(Hairline())
        self.body.addLayout(divider)
        foot = self._foot(student, today)
        if has_notes:
            foot.addWidget(IconWord(self.tr("your questions lie ready"), "pencil"))
        self.body.addLayout(foot)
        self.setMinimumHeight(look.px(230))

    def _words(self, student: StudentCard) -> QWidget:
        card = student.question
        if card is None:
            self.setAccessibleName(self.tr("{0} shares no question now").format(student.name))
            return NothingShared(student.name)
        words = sealed_words() if card.is_sealed else card.text
        self.setAccessibleName(f"{student.name}: {words}")
        return QuoteLabel(words, QuoteSize.SMALL, max_lines=5)

    def _foot(self, student: StudentCard, today: date) -> QVBoxLayout:
        foot = column(spacing=2, margins=(14, 8, 14, 10))
        moment = student.next_moment
        if moment is None:
            foot.addWidget(IconWord(self.tr("no moment yet"), "circle-dashed"))
        else:
            day = dates.weekday_and_day(dates.day_of(moment.starts_at))
            icon = "flame" if moment.is_sacred else "calendar-days"
            tone = "flame" if moment.is_sacred else "ink-2"
            words = f"{day}, {labels.moment(moment.kind).lower()}"
            foot.addWidget(IconWord(words, icon, icon_tone=tone))
        if student.question is None:
            foot.addWidget(IconWord(self.tr("nothing shared"), "circle-dashed"))
            return foot
        line = row(spacing=8)
        line.addWidget(VisibilityLabel(student.question.visibility, self._seen_by(student)))
        if student.question.has_new_reactions:
            line.addWidget(Dot())
        line.addStretch(1)
        foot.addLayout(line)
        return foot

    def _seen_by(self, student: StudentCard) -> str:
        from leerunit.domain.vocabulary import Visibility

        assert student.question is not None
        match student.question.visibility:
            case Visibility.MY_COACH:
                return self.tr("with you")
            case Visibility.CHOSEN:
                return self.tr("with you, chosen")
            case _:
                return ""


class StudentGrid(QWidget):
    """Students in as many columns as fit; arrows walk, Enter opens."""

    def __init__(self, open_question: Callable[[UUID], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open = open_question
        self._shown: tuple[object, ...] = ()
        self.walk = Walk(self, columns=4)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.current().gap(12))

    def show_students(
        self,
        students: Sequence[StudentCard],
        today: date,
        coordinating: Collection[UUID] = frozenset(),
        noted: Collection[UUID] = frozenset(),
    ) -> None:
        """Show these students; nothing happens when they stand there already.

        `noted` are those for whom I have questions ready.
        """
        shown = (today, frozenset(coordinating), frozenset(noted), *students)
        if shown == self._shown:
            return
        self._shown = shown
        is_seen = self.isVisible()
        if is_seen:
            self.hide()  # shown one by one, each tile would lay out all of the window once more
        for tile in self.walk.parts:
            self._grid.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self.walk.begin()
        for student in students:
            known = student.person_id
            tile = StudentTile(student, today, coordinates=known in coordinating, has_notes=known in noted)
            tile.opened.connect(lambda one=student: self._opened(one))
            self.walk.add(tile)
        self._place()
        if is_seen:
            self.show()

    def _opened(self, student: StudentCard) -> None:
        if student.question is not None:
            self._open(student.question.question_id)

    def _place(self) -> None:
        columns = self._columns()
        for number in range(self.walk.columns):
            self._grid.setColumnStretch(number, 0)
        self.walk.columns = columns
        for number in range(columns):
            self._grid.setColumnStretch(number, 1)
        for number, tile in enumerate(self.walk.parts):
            self._grid.addWidget(tile, number // columns, number % columns)

    def _columns(self) -> int:
        look = theme.current()
        return max(1, min(4, self.width() // (look.px(NARROWEST) + look.gap(12))))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._columns() != self.walk.columns:
            self._place()
