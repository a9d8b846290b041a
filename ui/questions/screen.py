"""Learning questions: the list, and one of them as a story."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.questions import QuestionCard, QuestionStory
from leerunit.domain.vocabulary import Role, Visibility, Voice
from ui.common.asking import Asking
from ui.common.layouts import column
from ui.common.overriding import override
from ui.questions.bank_sheet import BankSheet
from ui.questions.bring_sheet import BringSheet
from ui.questions.listing import ListPage, Whose
from ui.questions.story import StoryPage
from ui.questions.theme_keeping import ThemeKeeping
from ui.screen import Screen, ScreenContext

AT_ONCE = 40
"""So many questions are shown at first, and more each time one asks."""
GONE = frozenset({RefusalCode.NOT_FOUND, RefusalCode.NOT_ALLOWED})


class Questions(Screen):
    """Shows the list until an item is asked for."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.stack = QStackedWidget()
        column(self).addWidget(self.stack)
        self.asking = Asking(context.desk, context.faults, context.autosave, "asking/questions")
        self.asking.asked.connect(lambda question_id, _visibility: context.go("questions", question_id))
        first = Whose.MINE if context.member.role is Role.STUDENT else Whose.SHARED
        self.list = ListPage(self.asking, context.clock.today, first)
        self.list.asked_bin.connect(lambda: context.go("bin", None))
        self.list.opened.connect(lambda question_id: context.go("questions", question_id))
        self.list.switched.connect(self._switch)
        self.list.asked_more.connect(self._show_more)
        self.list.asked_themes.connect(self._keep_themes)
        self.list.asked_bank.connect(self._open_bank)
        self.list.bank.setVisible(context.member.role is Role.PRACTICE_EDUCATOR)
        self.list.asked_bring.connect(self._bring)
        self.stack.addWidget(self.list)
        self.story: StoryPage | None = None
        self._roles: dict[UUID, Role] = {}
        self._may_keep = False
        self._most = AT_ONCE

    # --- reading

    @override
    def refresh(self) -> None:
        people = self.context.desk.people.members()
        self._roles = {person.person_id: person.roles[0] for person in people if person.roles}
        self._may_keep = self.context.desk.themes.all().may_keep
        if self.story is not None:
            self._read_story()
        elif self.isVisible():  # else it is read when the list is shown
            self._read_list()

    def _read_list(self) -> None:
        desk = self.context.desk
        lists: dict[Whose, Callable[[int | None], tuple[QuestionCard, ...]]] = {
            Whose.MINE: desk.questions.mine,
            Whose.SHARED: desk.questions.shared_with_me,
            Whose.BOARD: desk.unit_board.questions,
        }
        cards = lists[self.list.chosen](self._most + 1)
        has_more = len(cards) > self._most
        self.list.show_cards(cards[: self._most], self._roles, may_keep=self._may_keep, has_more=has_more)

    def _show_more(self) -> None:
        self._most += AT_ONCE
        self.context.faults.attempt(self._read_list)

    def _switch(self) -> None:
        self._most = AT_ONCE
        self.context.faults.attempt(self._read_list)

    def _open_bank(self) -> None:
        sheet = BankSheet(self, self.context)
        sheet.closed.connect(sheet.deleteLater)
        if self.context.faults.attempt(sheet.read):
            sheet.open_sheet()

    def _keep_themes(self) -> None:
        keeping = ThemeKeeping(self, self.context)
        keeping.closed.connect(keeping.deleteLater)
        keeping.open_sheet()

    def _open(self, question_id: UUID) -> QuestionStory | None:
        """Return the story, and note a moment later that it was read; None when it is out of reach."""
        try:
            story = self.context.desk.questions.open(question_id)
        except Refused as refusal:
            if refusal.code not in GONE:
                raise
            return None
        QTimer.singleShot(0, self, lambda: self._note_read(question_id))  # first it is painted
        return story

    def _note_read(self, question_id: UUID) -> None:
        """Note that a story was read, unless the window was locked meanwhile."""
        if self.isVisible():
            mark_read = self.context.desk.questions.mark_read
            self.context.faults.attempt(lambda: mark_read(question_id))

    def _read_story(self) -> None:
        assert self.story is not None
        story = self._open(self.story.story.question_id)
        if story is None:
            self._say_gone()
            self._show_list()
        elif story.may_write != self.story.story.may_write or story.is_sealed != self.story.story.is_sealed:
            self._show_story(story)
        else:
            self.story.show_story(story, self._roles)

    def _say_gone(self) -> None:
        self.context.notices.toast(self.tr("This question is not shared with you any more."), None, "info")

    # --- showing

    @override
    def show_item(self, item_id: UUID | None) -> None:
        if item_id is None:
            self._show_list()
            return
        story = self._open(item_id)
        if story is None:
            self._say_gone()
            self._show_list()
        elif self.story is not None and self.story.story.question_id == item_id:
            self.story.show_story(story, self._roles)
        else:
            self._show_story(story)

    def _show_story(self, story: QuestionStory) -> None:
        self._end_story()
        page = StoryPage(self.context, story, self._roles)
        page.left.connect(lambda: self.context.go("questions", None))
        page.deeds.changed.connect(lambda: self.context.faults.attempt(self._read_story))
        page.deeds.removed.connect(lambda: self.context.go("questions", None))
        self.story = page
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)

    def _show_list(self) -> None:
        self._end_story()
        self.stack.setCurrentWidget(self.list)
        self._read_list()

    def _end_story(self) -> None:
        if self.story is None:
            return
        self.story.end()
        self.stack.removeWidget(self.story)
        self.story.hide()
        self.story.deleteLater()
        self.story = None

    # --- a question of someone else

    def _bring(self) -> None:
        sheet = BringSheet(self)
        sheet.brought.connect(lambda *told: self._brought(sheet, *told))
        sheet.closed.connect(sheet.deleteLater)
        sheet.open_sheet()

    def _brought(self, sheet: BringSheet, voice: Voice, text: str, visibility: Visibility) -> None:
        def show(question_id: UUID) -> None:
            sheet.leave()
            self.context.go("questions", question_id)

        bring = self.context.desk.voices.bring
        self.context.faults.attempt(
            lambda: bring(voice, text, visibility=visibility), show, refused=sheet.labelled.refuse
        )

    # --- keys

    @override
    def begin_new(self) -> None:
        if self.story is not None:
            self.context.go("questions", None)
        self.asking.setFocus()

    @override
    def go_back(self) -> bool:
        if self.story is None:
            return False
        if not self.story.leave_part():
            self._show_list()
            self.list.rows.setFocus()
        return True

    @override
    def panes(self) -> tuple[QWidget, ...]:
        if self.story is None:
            return (self.list.pane,)
        return (self.story.main, self.story.panel)
