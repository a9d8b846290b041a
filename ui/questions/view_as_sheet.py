"""My question through the eyes of one reader: exactly their page, read only, and what they do not get."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from leerunit.domain.views.feedback import Asked
from leerunit.domain.views.people import PersonView
from leerunit.domain.views.questions import AnswerOnItem, QuestionStory
from leerunit.domain.views.view_as import SeenBy, Unseen
from ui.common import dates, labels, theme
from ui.common.chips import IconWord, StateChip
from ui.common.fields import Labelled, Picker
from ui.common.layouts import clear, column, row
from ui.common.names import first_name
from ui.common.notices import Banner, EmptyState, Picture
from ui.common.overriding import override
from ui.common.quote import QuoteLabel, QuoteSize
from ui.common.sheet import PAGES, SideSheet
from ui.common.surface import Card, Hairline
from ui.common.text import PlainLabel, meta, section
from ui.questions.answer_card import AnswerCard
from ui.questions.parts import StoryParts
from ui.questions.story_lines import StoryLines
from ui.screen import ScreenContext

UNSEEN = {
    Unseen.PIECES: "file-text",
    Unseen.NEXT_STEP: "arrow-right",
    Unseen.VOICES: "message-square-quote",
    Unseen.ANSWERS: "reply",
    Unseen.CHANGES: "rotate-ccw",
    Unseen.VERSIONS: "history",
}


def unseen_words(what: Unseen) -> str:
    """Return what a reader does not get, as the owner calls it."""
    say = QCoreApplication.translate
    match what:
        case Unseen.PIECES:
            return say("view_as", "Pieces of your story")
        case Unseen.NEXT_STEP:
            return say("view_as", "Your next step")
        case Unseen.VOICES:
            return say("view_as", "What others wrote to you")
        case Unseen.ANSWERS:
            return say("view_as", "What your teacher wrote back")
        case Unseen.CHANGES:
            return say("view_as", "When it changed, and why")
        case Unseen.VERSIONS:
            return say("view_as", "Earlier versions")


class ViewAsSheet(SideSheet):
    """`asked(UUID)` when another reader is chosen; `show_seen` shows the question as they get it."""

    asked = Signal(object)

    def __init__(self, over: QWidget, context: ScreenContext, people: Sequence[PersonView]) -> None:
        super().__init__(over, self.tr("See it as someone else"), width=760)
        self._context = context
        self._people = {person.person_id: person for person in people}
        choices = tuple((person.person_id, labels.with_roles(person)) for person in people)
        self.picker = Picker(self.tr("Through whose eyes?"), choices)
        self.picker.currentIndexChanged.connect(lambda: self.asked.emit(self.picker.value()))
        self.picker.installEventFilter(self)
        self.body.addWidget(Labelled(self.tr("Through whose eyes?"), self.picker))
        self._page = column(spacing=12)
        self.body.addLayout(self._page)
        self.body.addStretch(1)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the pages of the story be turned while the reader is being chosen."""
        if watched is self.picker and isinstance(event, QKeyEvent) and Qt.Key(event.key()) in PAGES:
            if event.type() is QEvent.Type.KeyPress:
                self.turn(PAGES[Qt.Key(event.key())])
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def show_seen(self, seen: SeenBy, asked: Asked | None) -> None:
        """Show what this reader gets; `asked` is what the owner asked them, if anything."""
        clear(self._page)
        name = first_name(seen.reader_name)
        if seen.story is None:
            bold = self.tr("{0} does not see this question.").format(name)
            line = self.tr("For {0} it is not there. You share it when you want to.").format(name)
            self._page.addWidget(EmptyState("eye-off", bold, line))
            return
        bold = self.tr("This is how {0} sees your question.").format(name)
        rest = self.tr("Only you look; nothing is asked or shared by it.")
        self._page.addWidget(Banner(bold, rest, icon="eye", tone="petrol"))
        self._add_story(seen.story)
        if asked is not None:
            self._add_request(asked)
        self._add_unseen(seen, name)

    def _add_story(self, story: QuestionStory) -> None:
        look = theme.current()
        asker = self.tr("A question of {0}").format(first_name(story.owner_name))
        self._page.addWidget(meta(asker, tone="ink-2"))
        self._page.addWidget(QuoteLabel(story.text, QuoteSize.MEDIUM))
        chips = row(spacing=8)
        chips.addWidget(StateChip(story.state))
        chips.addStretch(1)
        self._page.addLayout(chips)
        self._page.addSpacing(look.gap(4))
        lines = StoryLines(self._as_reader(), self._answer)
        lines.show_story(story)
        self._page.addWidget(lines)

    def _as_reader(self) -> ScreenContext:
        """Return the context in which "you" is the reader."""
        reader = self._people.get(self._chosen())
        if reader is None:
            return self._context
        return replace(self._context, member=replace(self._context.member, person=reader))

    def _chosen(self) -> UUID:
        value = self.picker.value()
        assert isinstance(value, UUID)
        return value

    def _answer(self, answer: AnswerOnItem) -> QWidget:
        return AnswerCard(answer, owns=False)

    def _add_request(self, asked: Asked) -> None:
        card = Card(line="petrol", padding=16)
        head = row(spacing=10)
        head.addWidget(Picture("message-square-quote", 18), 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(PlainLabel(self.tr("What you asked"), "strong"), 1)
        card.body.addLayout(head)
        card.body.addWidget(PlainLabel(asked.focus, "lead"))
        self._page.addWidget(card)

    def _add_unseen(self, seen: SeenBy, name: str) -> None:
        self._page.addWidget(Hairline())
        self._page.addWidget(section(self.tr("What {0} does not see").format(name)))
        gone = self.tr("For {0} this is not there; there is no empty place either.").format(name)
        self._page.addWidget(meta(gone, tone="ink-2"))
        for what in seen.unseen:
            self._page.addWidget(IconWord(unseen_words(what), UNSEEN[what], letter="body"))
        if seen.until is not None:
            last = self.tr("Until {0}, after that it is shut.").format(dates.with_weekday(seen.until))
            self._page.addWidget(IconWord(last, "lock"))


def open_view_as(page: StoryParts) -> None:
    """Open the sheet over the page of a question of mine, at the first of its readers."""
    context, story = page.context, page.story
    context.autosave.keep_all()
    people: list[PersonView] = []
    if not context.faults.attempt(lambda: _others(context, story), people.extend) or not people:
        return
    sheet = ViewAsSheet(page, context, people)
    sheet.asked.connect(lambda reader_id: _look(sheet, context, story.question_id, reader_id))
    sheet.closed.connect(sheet.deleteLater)
    if _look(sheet, context, story.question_id, people[0].person_id):
        sheet.open_sheet()
        sheet.picker.setFocus()
    else:
        sheet.deleteLater()


def _others(context: ScreenContext, story: QuestionStory) -> list[PersonView]:
    """Return all others by name, those who read along first."""
    reading = {reader.person_id for reader in story.readers}
    me = context.member.person.person_id
    others = [person for person in context.desk.people.members() if person.person_id != me]
    return sorted(others, key=lambda person: person.person_id not in reading)


def _look(sheet: ViewAsSheet, context: ScreenContext, question_id: UUID, reader_id: UUID) -> bool:
    today = context.clock.today()

    def look() -> tuple[SeenBy, Asked | None]:
        seen = context.desk.view_as.question(question_id, reader_id)
        return seen, _request(context.desk.feedback.at(question_id).asked, reader_id, today)

    return context.faults.attempt(look, lambda both: sheet.show_seen(*both))


def _request(asked: Sequence[Asked], reader_id: UUID, today: date) -> Asked | None:
    found = (one for one in asked if one.person_id == reader_id)
    return next((one for one in found if not one.is_over and one.until >= today), None)
