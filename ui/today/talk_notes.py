"""A guide's questions for the next talk with a student: a few lines that vanish after it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from leerunit.domain.views.scratchpad import DAYS_WITHOUT_TALK, QuestionsForTalk
from ui.common import dates, labels
from ui.common.autosave import Autosave
from ui.common.buttons import LinkButton
from ui.common.chips import IconWord
from ui.common.fields import Labelled, Picker
from ui.common.kept_text import Keeping, Kept, KeptText
from ui.common.layouts import clear, column, let_go_of_focus
from ui.common.names import first_name
from ui.common.overriding import override
from ui.common.sheet import SideSheet
from ui.common.surface import Card
from ui.common.text import PlainLabel, body, meta, section
from ui.common.walking import Walk
from ui.screen import ScreenContext


def until_words(one: QuestionsForTalk | None, today: date) -> str:
    """Return when the questions vanish; beforehand in general, then with the day."""
    translate = QCoreApplication.translate
    if one is None:
        rule = translate("talk_notes", "Vanishes after the talk; with no talk planned, after {0} days.")
        return rule.format(DAYS_WITHOUT_TALK)
    day = dates.near(one.until, today)
    if one.talk_at is not None and dates.day_of(one.talk_at) == one.until:
        return translate("talk_notes", "Vanishes after the talk: {0} is the last day.").format(day)
    return translate("talk_notes", "Vanishes after the talk, and in any case: {0} is the last day.").format(
        day
    )


class TalkNotesSheet(SideSheet):
    """`erasing(UUID)` and `planning(UUID, name)` at its links; what is typed is kept by `save(id, words)`."""

    erasing = Signal(object)
    planning = Signal(object, str)

    def __init__(
        self,
        over: QWidget,
        students: Sequence[tuple[UUID, str]],
        autosave: Autosave,
        read: Callable[[], tuple[QuestionsForTalk, ...]],
        save: Callable[[UUID, str], object],
    ) -> None:
        super().__init__(over, "")
        self.title.setText(self.tr("Questions for the next talk"))
        self._autosave, self._read, self._save = autosave, read, save
        self.student = Picker(self.tr("With whom?"), tuple(students))
        self.student.currentIndexChanged.connect(self._changed)
        self.body.addWidget(Labelled(self.tr("With whom?"), self.student))
        self._field_place = column(spacing=8)
        self.body.addLayout(self._field_place)
        self.field: KeptText | None = None
        self.until = meta("", tone="ink-2")
        self.body.addWidget(self.until)
        self.sealed = IconWord(self.tr("Sealed: only you can read it."), "lock", letter="meta")
        self.body.addWidget(self.sealed)
        words = self.tr("Questions to ask, not things to remember about someone. Students know that you may.")
        self.body.addWidget(meta(words, tone="ink-2"))
        self.erase = LinkButton(self.tr("Erase now, the talk was there"), "trash-2", small=True)
        self.erase.clicked.connect(lambda: self.erasing.emit(self.about()))
        self.plan = LinkButton(self.tr("Plan a moment together"), "calendar-plus", small=True)
        self.plan.clicked.connect(lambda: self.planning.emit(self.about(), self.student.currentText()))
        for link in (self.plan, self.erase):
            self.body.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)
        self._today: date | None = None

    def about(self) -> UUID:
        """Return the student whom the questions are for."""
        value = self.student.value()
        assert isinstance(value, UUID)
        return value

    def show_for(self, student_id: UUID, today: date) -> None:
        """Show the questions for one student and go to the field."""
        self._today = today
        self.student.choose(student_id)
        self._show()
        if self.field is not None:
            self.field.setFocus()

    def _changed(self) -> None:
        if self._today is not None:
            self._show()

    def _known(self, student_id: UUID) -> QuestionsForTalk | None:
        return next((one for one in self._read() if one.student_id == student_id), None)

    def _show(self) -> None:
        self.end()
        clear(self._field_place)
        student_id = self.about()
        known = self._known(student_id)
        if known is not None and known.is_sealed:
            self._field_place.addWidget(body(labels.still_sealed(), tone="ink-2"))
        else:
            self.field = KeptText(
                self._autosave,
                self.tr("What do you want to ask?"),
                Kept(known.text if known is not None else ""),
                Keeping(lambda words, _version: self._keep(student_id, words), Kept, ""),
                hint=self.tr("A question on each line"),
                lines=4,
            )
            self._field_place.addWidget(self.field)
        self._say_until(known)

    def _keep(self, student_id: UUID, words: str) -> int:
        self._save(student_id, words)
        self._say_until(self._known(student_id))
        return 0

    def _say_until(self, known: QuestionsForTalk | None) -> None:
        assert self._today is not None
        self.until.setText(until_words(known, self._today))
        self.erase.setVisible(known is not None)
        self.plan.setVisible(known is None or known.talk_at is None)

    def end(self) -> None:
        """Keep what is typed; its field goes away."""
        if self.field is not None:
            self.field.end()
            self.field = None

    def empty(self) -> None:
        """Take the erased words away from the field too."""
        if self.field is not None:
            self.field.text.clear()
        self._say_until(None)

    @override
    def leave(self) -> None:
        self.end()
        super().leave()


class TalkNotes(QWidget):
    """In the panel of a guide: for whom questions lie ready, and the way to write some."""

    def __init__(
        self, context: ScreenContext, over: QWidget, plan: Callable[[tuple[UUID, str]], object]
    ) -> None:
        super().__init__()
        self._context, self._over, self._plan_with = context, over, plan
        self._shown: tuple[QuestionsForTalk, ...] = ()
        self._circle: tuple[tuple[UUID, str], ...] = ()
        self.sheet: TalkNotesSheet | None = None
        self.walk = Walk(self)
        layout = column(self, spacing=8)
        self.head = section(self.tr("For your next talk"))
        layout.addWidget(self.head)
        self._cards = column(spacing=8)
        layout.addLayout(self._cards)
        self.write = LinkButton(self.tr("Questions for a next talk"), "pencil", small=True)
        self.write.clicked.connect(self._write)
        layout.addWidget(self.write)
        self.head.hide()

    @property
    def ready_for(self) -> frozenset[UUID]:
        """The students for whom questions lie ready."""
        return frozenset(one.student_id for one in self._shown)

    def read(self) -> None:
        """Read for whom questions lie ready."""
        shown = self._context.desk.scratchpad.mine()
        if shown == self._shown:
            return
        self._shown = shown
        self.head.setVisible(bool(shown))
        let_go_of_focus(self)
        self.walk.begin()
        clear(self._cards)
        for one in shown:
            self._cards.addWidget(self._card(one))

    def know(self, circle: tuple[tuple[UUID, str], ...]) -> None:
        """Take in whom I guide."""
        self._circle = circle
        self.write.setVisible(bool(circle))

    def _card(self, one: QuestionsForTalk) -> QWidget:
        card = Card(clickable=True)
        name = first_name(one.student_name)
        until = until_words(one, self._context.clock.today())
        card.body.addWidget(PlainLabel(self.tr("With {0}").format(name), "strong"))
        card.body.addWidget(PlainLabel(one.text or labels.still_sealed(), "body", max_lines=4))
        card.body.addWidget(meta(until, tone="ink-2"))
        card.setAccessibleName(self.tr("Your questions for {0}. {1}").format(name, until))
        card.opened.connect(lambda: self.open_for(one.student_id))
        self.walk.add(card)
        return card

    def _write(self) -> None:
        if self._circle:
            self.open_for(self._circle[0][0])

    def open_for(self, student_id: UUID) -> None:
        """Open the questions for one student."""
        context, pad = self._context, self._context.desk.scratchpad
        sheet = TalkNotesSheet(self._over, self._circle, context.autosave, pad.mine, pad.note)
        self.sheet = sheet
        sheet.erasing.connect(lambda student: self._erase(sheet, student))
        sheet.planning.connect(lambda student, name: self._plan(sheet, (student, name)))
        sheet.closed.connect(sheet.deleteLater)
        sheet.open_sheet()
        context.faults.attempt(lambda: sheet.show_for(student_id, context.clock.today()))

    def _erase(self, sheet: TalkNotesSheet, student_id: UUID) -> None:
        words = "" if sheet.field is None else sheet.field.words()
        pad, faults = self._context.desk.scratchpad, self._context.faults
        if faults.attempt(lambda: pad.erase(student_id)):
            sheet.empty()
            sheet.leave()
            undo = (lambda: faults.attempt(lambda: pad.note(student_id, words))) if words.strip() else None
            self._context.notices.toast(self.tr("Erased. Nothing of it is kept."), undo, "trash-2")

    def _plan(self, sheet: TalkNotesSheet, with_whom: tuple[UUID, str]) -> None:
        sheet.leave()
        self._plan_with(with_whom)
