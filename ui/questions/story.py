"""One question as a story: its words, its state, its lines, where it goes on, and who may read it."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from leerunit.domain.views.questions import AnswerOnItem, QuestionStory, StoryEntry
from leerunit.domain.vocabulary import EntryKind, QuestionState, Role
from ui.common import theme
from ui.common.buttons import LinkButton
from ui.common.chips import StateChip
from ui.common.layouts import ScrollPane, clear, column, row
from ui.common.notices import Banner
from ui.common.question_row import sealed_words
from ui.common.quote import Mark, QuoteLabel, QuoteSize
from ui.common.sheet import PanelSplit
from ui.common.text import meta
from ui.common.writing import GrowingText
from ui.giving import open_gift, words_of
from ui.questions.answer_card import AnswerCard
from ui.questions.beside_deeds import BesideDeeds
from ui.questions.beside_line import BesideLine
from ui.questions.bring_sheet import brought_words
from ui.questions.composer import Written
from ui.questions.deeds import Deeds
from ui.questions.feedback_part import FeedbackPart
from ui.questions.file_deeds import FileDeeds
from ui.questions.live_text import LiveText, StoredText
from ui.questions.owner_deeds import OwnerDeeds
from ui.questions.panel_beside import BesidePart
from ui.questions.panel_files import FilesPart
from ui.questions.parts import StoryParts
from ui.questions.story_lines import StoryLines
from ui.questions.talk_part import TalkPart
from ui.questions.unit_ask import UnitAskPart
from ui.questions.view_as_sheet import open_view_as
from ui.questions.voice_part import VoicePart
from ui.questions.words_part import WordsPart
from ui.screen import ScreenContext


class StoryPage(StoryParts):
    """The page of one question. `left` to the list; `show_story` brings in what was read anew."""

    left = Signal()

    def __init__(self, context: ScreenContext, story: QuestionStory, roles: Mapping[UUID, Role]) -> None:
        super().__init__(context, story)
        self.roles = roles
        self.pane = ScrollPane(margins=(32, 18, 32, 18), spacing=0)
        self.lines = StoryLines(context, self._answer)
        self.feedback = FeedbackPart(context, self.panel.asked, self)
        for name, field in (
            ("composer", self.composer.field),
            ("with", self.composer.step_with),
            ("wondered", self.composer.wondered.field),
            ("why", self.pills.why),
        ):
            context.autosave.hold(field, f"{name}/{story.question_id}")
        self.pills.show_begun_why()
        if self.composer.wondered.words() and not story.may_write:
            self.composer.begin(EntryKind.FEEDBACK_OBSERVATION)
        self.main = QWidget()
        whole = column(self.main, spacing=0)
        whole.addWidget(self.pane, 1)
        whole.addWidget(self.composer)
        self.split = PanelSplit(self.main, self.panel, self.tr("About this question"), width=312)
        column(self).addWidget(self.split)
        self.main.setFocusProxy(self.composer)
        QShortcut(QKeySequence("Ctrl+Down"), self).activated.connect(self.show_answer)
        for keys, pages in (("PgUp", -1), ("PgDown", 1)):
            QShortcut(QKeySequence(keys), self).activated.connect(lambda n=pages: self._turn(n))
        self.question: LiveText | None = None
        self._build_top()
        self.deeds = Deeds(self)
        self.voices = VoicePart(self)
        self.talk = TalkPart(self)
        self.unit_ask = UnitAskPart(self)
        self.beside_deeds = BesideDeeds(self, self.deeds.do)
        self.owner_deeds = OwnerDeeds(self, self.deeds.do)
        self.owner_deeds.left.connect(self.left)
        self.file_deeds = FileDeeds(self, self.deeds.do)
        self._connect()
        self.show_story(story, roles)

    def _build_top(self) -> None:
        body, look = self.pane.body, theme.current()
        top = row(spacing=12)
        words = self.tr("My learning questions") if self.story.may_write else self.tr("Learning questions")
        self.back = LinkButton(words, "arrow-left")
        self.back.clicked.connect(self.left)
        top.addWidget(self.back)
        top.addStretch(1)
        top.addWidget(self.split.open_button)
        body.addLayout(top)
        body.addSpacing(look.gap(10))
        body.addWidget(self._words())
        self.brought = meta("", tone="ink-2")
        body.addWidget(self.brought)
        body.addSpacing(look.gap(12))
        if self.story.may_write:
            body.addWidget(self.pills)
        else:
            self.state_line = row(spacing=12)
            body.addLayout(self.state_line)
        body.addSpacing(look.gap(4))
        self.beside = BesideLine()
        body.addWidget(self.beside)
        self._news = column(spacing=0)
        body.addLayout(self._news)
        self.words = WordsPart(self.context)
        body.addWidget(self.words)
        body.addSpacing(look.gap(14))
        body.addWidget(self.lines)
        body.addWidget(self.feedback)
        body.addStretch(1)

    def _words(self) -> QWidget:
        story = self.story
        if not story.may_write or story.is_sealed:
            self.quote = QuoteLabel(sealed_words() if story.is_sealed else story.text, QuoteSize.LARGE)
            return self.quote
        holder = QWidget()
        line = row(holder, spacing=12)
        name = self.tr("The question")
        field = GrowingText(name, letter="quoteL", enter_keeps=True)
        line.addWidget(_hanging_mark(field), 0, Qt.AlignmentFlag.AlignTop)
        stored = StoredText(story.text_id, story.text, story.version)
        self.question = LiveText(self.context, story.question_id, stored, field)
        self.question.visited.connect(lambda: self.deeds.note_text(story.text_id, name))
        line.addWidget(self.question, 1)
        return holder

    def _connect(self) -> None:
        deeds = self.deeds
        self.pills.moved.connect(deeds.move)
        self.pills.explained.connect(deeds.explain)
        self.lines.visited.connect(deeds.note_text)
        self.lines.step_moved.connect(deeds.move_step)
        self.composer.kept.connect(self._keep)
        self.composer.asked_model.connect(deeds.look_back)
        self.composer.asked_feedback.connect(lambda: self.feedback.ask())
        self.panel.knows.asked.connect(self.feedback.ask)
        self.feedback.begins.connect(self.composer.begin)
        self.feedback.changed.connect(deeds.read_again)
        self.feedback.through_me.connect(self.voices.begin)
        self.composer.asked_voice.connect(self.voices.begin)
        self.lines.asked_withdrawal.connect(self.voices.withdraw)
        self.voices.changed.connect(deeds.read_again)
        self.talk.changed.connect(deeds.read_again)
        self.unit_ask.changed.connect(deeds.read_again)
        self.words.changed.connect(deeds.read_again)
        self.lines.asked_talk.connect(self.talk.begin)
        self.panel.visible_to.wanted.connect(deeds.share)
        self.panel.visible_to.asked_people.connect(deeds.choose_people)
        self.panel.asked_view.connect(lambda: open_view_as(self))
        self.panel.asked_versions.connect(deeds.versions)
        self.panel.asked_growth.connect(deeds.grow)
        self.panel.asked_harvest.connect(lambda: self.context.go("harvest", self.story.question_id))
        self.panel.asked_removal.connect(deeds.remove)
        self.panel.chosen_for_portfolio.connect(deeds.choose_for_portfolio)
        self.lines.asked_recast.connect(deeds.recast)
        self.lines.asked_model.connect(deeds.look_on)
        self.lines.asked_out.connect(deeds.take_out)
        self.lines.asked_reply.connect(self.composer.begin_reply)
        self.lines.asked_step.connect(deeds.change_step)
        self.lines.asked_gift.connect(self._give)
        self.lines.prompted.connect(self.composer.begin)
        self._connect_beside(self.panel.beside, self.beside_deeds)
        self._connect_files(self.panel.files, self.file_deeds)
        self.panel.owners.asked_invitation.connect(self.owner_deeds.invite)
        self.panel.owners.parted.connect(self.owner_deeds.part)
        self.panel.owners.asked_leaving.connect(self.owner_deeds.leave)

    def _give(self, entry: StoryEntry) -> None:
        self.context.autosave.keep_all()
        open_gift(self, self.context, words_of(entry), entry.entry_id)

    def _connect_files(self, part: FilesPart, deeds: FileDeeds) -> None:
        part.asked_file.connect(deeds.add)
        part.asked_open.connect(deeds.open)
        part.asked_save.connect(deeds.save)
        part.asked_out.connect(deeds.take_out)

    def _connect_beside(self, part: BesidePart, deeds: BesideDeeds) -> None:
        part.asked_themes.connect(deeds.choose_themes)
        part.asked_links.connect(deeds.link)
        part.marked_rule.connect(deeds.mark_rule)
        self.beside.asked_ending.connect(deeds.conclude_rule)
        self.beside.walked.connect(lambda question_id: self.context.go("questions", question_id))

    # --- showing

    def show_story(self, story: QuestionStory, roles: Mapping[UUID, Role]) -> None:
        """Show the story as it is in the store; what is being typed stays."""
        self.story, self.roles = story, roles
        if self.question is not None:
            self.question.show_text(StoredText(story.text_id, story.text, story.version))
        elif not story.is_sealed:
            self.quote.set_text(story.text)
        if story.may_write:
            self.pills.show_state(story.state)
        else:
            self._show_state(story.state)
        self.beside.show_story(story)
        self._show_news(story)
        self.words.show_story(story)
        self.lines.show_story(story)
        self.feedback.show_story(story)
        self.talk.show_talks()
        self.brought.setText(brought_words(story))
        self.brought.setVisible(story.brought_by is not None)
        self.composer.follow(story)
        self._show_panel(story)

    def _show_panel(self, story: QuestionStory) -> None:
        is_student = self.context.member.role is Role.STUDENT
        self.panel.show_story(story, self.context.clock.today(), self.roles, has_portfolio=is_student)
        self.panel.knows.follow(self.context, story)

    def _show_news(self, story: QuestionStory) -> None:
        """Say that a teacher wrote back, with the way to it."""
        clear(self._news)
        fresh = [answer for answer in story.answers if not answer.is_read]
        if not fresh or not story.may_write:
            return
        go = LinkButton(self.tr("To the answer"), "arrow-right")
        go.clicked.connect(self.show_answer)
        bold = self.tr("{0} wrote back to you, from school.").format(fresh[0].author_name)
        rest = self.tr("You are the first to read it. It stands below.")
        self._news.addSpacing(theme.current().gap(12))
        self._news.addWidget(Banner(bold, rest, icon="reply", tone="petrol", action=go))

    def show_answer(self) -> None:
        """Bring the first answer that was not read into sight."""
        fresh = next((answer for answer in self.story.answers if not answer.is_read), None)
        line = None if fresh is None else self.lines.line_of(fresh.answer_id)
        if line is not None:
            self.pane.ensureWidgetVisible(line)
            line.right.setFocus()

    def _show_state(self, state: QuestionState) -> None:
        clear(self.state_line)
        self.state_line.addWidget(StateChip(state))
        self.state_line.addWidget(
            meta(self.tr("asked by {0}").format(self.story.owner_name), tone="ink-2"), 1
        )

    def _answer(self, answer: AnswerOnItem) -> QWidget:
        card = AnswerCard(answer, owns=self.story.may_write)
        card.read.connect(lambda: self.deeds.read_answer(answer.answer_id))
        card.asked_reply.connect(lambda: self.composer.begin(EntryKind.REPLY))
        card.asked_step.connect(lambda: self.composer.begin(EntryKind.STEP))
        return card

    # --- writing

    def _keep(self, written: Written) -> None:
        if self.context.faults.attempt(lambda: self.deeds.write(written), self._kept):
            self.composer.take()

    def _kept(self, entry_id: UUID) -> None:
        self.deeds.note_kept()
        self.deeds.read_again()
        line = self.lines.line_of(entry_id)
        if line is not None:
            QTimer.singleShot(0, line, lambda: self.pane.ensureWidgetVisible(line))

    def begin(self) -> None:
        """Put the cursor where the story goes on."""
        self.composer.field.setFocus()

    def _turn(self, pages: int) -> None:
        bar = self.pane.verticalScrollBar()
        bar.setValue(bar.value() + pages * bar.pageStep())

    def leave_part(self) -> bool:
        """Esc: leave the line of why; False when there was none."""
        return self.pills.close_why()

    def end(self) -> None:
        """Keep everything that is typed; the page goes away."""
        if self.question is not None:
            self.question.end()
        self.lines.end()


def _hanging_mark(field: GrowingText) -> QWidget:
    """Return the quotation mark so that it stands on the first line of a field."""
    holder, mark = QWidget(), Mark(22)
    mark.setParent(holder)
    drop = max(0, field.fontMetrics().ascent() - mark.height())
    mark.move(0, drop)
    holder.setFixedSize(mark.width(), mark.height() + drop)
    return holder
