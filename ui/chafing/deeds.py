"""What can be done with what chafes: plan a talk, bring it in, let it rest, throw it away."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from leerunit.domain.views.chafing import Chafing
from leerunit.domain.views.conversations import NewMoment, NewSession
from leerunit.domain.views.people import PersonView
from leerunit.domain.vocabulary import ChafingFor, ItemKind
from ui.chafing.rows import ChafingRow
from ui.chafing.talk_sheet import TalkSheet
from ui.common.begin_session import BeginSheet
from ui.common.text import meta
from ui.screen import ScreenContext


class ChafingDeeds(QObject):
    """Acts on a row; `over` is what sheets slide over, `done` puts the focus where one goes on."""

    def __init__(self, context: ScreenContext, over: QWidget, done: Callable[[], object]) -> None:
        super().__init__(over)
        self._context, self._over, self._done = context, over, done
        self._chafing = context.desk.chafing

    def follow(self, row: ChafingRow) -> None:
        """Act on what is asked in a row."""
        note_id, chafing = row.note.note_id, self._chafing
        row.choosing.connect(lambda wanted: self._attempt(lambda: chafing.choose(note_id, wanted)))
        row.talking.connect(lambda: self._talk(row.note))
        row.bringing_in.connect(lambda: self._bring_in(row.note))
        row.opening_session.connect(lambda: self._open_session(row.note))
        row.taking_back.connect(
            lambda: self._say(lambda: chafing.take_back(note_id), self.tr("Only you read it again."))
        )
        row.ending.connect(lambda line: self._end(row, line))
        row.resting.connect(
            lambda: self._say(
                lambda: chafing.rest(note_id), self.tr("It rests now."), lambda: chafing.wake(note_id)
            )
        )
        row.waking.connect(lambda: self._say(lambda: chafing.wake(note_id), self.tr("You go on with it.")))
        row.throwing.connect(
            lambda: self._say(
                lambda: chafing.remove(note_id), self.tr("In the bin."), lambda: chafing.put_back(note_id)
            )
        )

    def _attempt(self, deed: Callable[[], object]) -> bool:
        return self._context.faults.attempt(deed)

    def _say(
        self, deed: Callable[[], object], sentence: str, undo: Callable[[], object] | None = None
    ) -> None:
        self._context.autosave.keep_all()
        if self._attempt(deed):
            back = None if undo is None else lambda: self._attempt(undo)
            self._context.notices.toast(sentence, back)
            self._done()

    def _end(self, row: ChafingRow, line: str) -> None:
        note_id, chafing = row.note.note_id, self._chafing
        refused = row.ended.refuse if line else None
        if self._context.faults.attempt(lambda: chafing.came_of_it(note_id, line), refused=refused):
            said = self.tr("Kept. Only you read it.") if line else self.tr("Taken back.")
            undo = (lambda: self._attempt(lambda: chafing.came_of_it(note_id, ""))) if line else None
            self._context.notices.toast(said, undo)
            self._done()

    # --- a conversation

    def _talk(self, note: Chafing) -> None:
        self._context.autosave.keep_all()
        self._context.faults.attempt(
            self._context.desk.people.members, lambda people: self._open_talk(note, people)
        )

    def _open_talk(self, note: Chafing, people: tuple[PersonView, ...]) -> None:
        me = self._context.member.person.person_id
        others = [one for one in people if one.person_id != me]
        with_all = note.wanted is ChafingFor.UNIT_TALK
        sheet = TalkSheet(self._over, self._context.clock.today(), others, with_all=with_all)
        self._context.autosave.hold(sheet.title_field, f"chafing/{note.note_id}/title")
        sheet.planned.connect(lambda new: self._plan(sheet, note.note_id, new))
        sheet.closed.connect(sheet.deleteLater)
        sheet.open_sheet()

    def _plan(self, sheet: TalkSheet, note_id: UUID, new: NewMoment) -> None:
        talk = self._chafing.talk
        if self._context.faults.attempt(lambda: talk(note_id, new), refused=sheet.what.refuse):
            sheet.title_field.clear()
            sheet.leave()
            said = self.tr("Planned. Who is at it can read along.")
            back = self._chafing.take_back
            self._context.notices.toast(said, lambda: self._attempt(lambda: back(note_id)), "calendar-plus")
            self._done()

    # --- an intervision

    def _bring_in(self, note: Chafing) -> None:
        self._context.autosave.keep_all()
        intervision, people = self._context.desk.intervision, self._context.desk.people
        self._context.faults.attempt(
            lambda: (intervision.methods(), people.members()), lambda found: self._open_begin(note, *found)
        )

    def _open_begin(
        self, note: Chafing, methods: tuple[tuple[str, str, int], ...], people: tuple[PersonView, ...]
    ) -> None:
        sheet = BeginSheet(self._over, methods, people, self._context.member)
        copied = self.tr("Who is there reads this question. Your note itself stays yours.")
        sheet.body.insertWidget(0, meta(copied, tone="ink-2"))
        self._context.autosave.hold(sheet.question.field, f"chafing/{note.note_id}/question")
        if not sheet.question.words():
            sheet.question.set_words(note.text)
        sheet.brings.choose(self._context.member.person.person_id)
        sheet.beginning.connect(lambda new: self._begin(sheet, note.note_id, new))
        sheet.closed.connect(sheet.deleteLater)
        sheet.open_sheet()
        sheet.question.field.setFocus()

    def _begin(self, sheet: BeginSheet, note_id: UUID, new: NewSession) -> None:
        def begun(session_id: UUID) -> None:
            sheet.question.set_words("")
            sheet.leave()
            self._context.notices.toast(
                self.tr("Begun. Who is there can read along."),
                lambda: self._attempt(lambda: self._context.desk.intervision.withdraw(session_id)),
                "messages-square",
            )
            self._context.open_item(ItemKind.SESSION, session_id)

        bring_in = self._chafing.bring_in
        self._context.faults.attempt(lambda: bring_in(note_id, new), begun, refused=sheet.refuse)

    def _open_session(self, note: Chafing) -> None:
        if note.session_id is not None:
            self._context.open_item(ItemKind.SESSION, note.session_id)
