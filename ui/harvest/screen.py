"""The harvest: what learning brought, told first and counted last."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from PySide6.QtWidgets import QBoxLayout, QWidget

from leerunit.domain.views.harvest import HarvestStory, HarvestView
from leerunit.domain.vocabulary import ItemKind
from ui.common import theme
from ui.common.arrow_list import ArrowList
from ui.common.buttons import PlainButton, PrimaryButton
from ui.common.layouts import ScrollPane, clear, column, row
from ui.common.menu_button import Choice, MenuButton
from ui.common.notices import EmptyState
from ui.common.overriding import override
from ui.common.pill_choice import PillChoice
from ui.common.segments import Segments
from ui.common.text import PlainLabel
from ui.harvest import words
from ui.harvest.booklet_sheet import BookletSheet
from ui.harvest.foot import CountsFoot
from ui.harvest.gifts import Gifts
from ui.harvest.habits import Habits
from ui.harvest.sheet import BroughtSheet
from ui.harvest.stories import LargeStory, SmallStory
from ui.harvest.view_state import Chosen, Span, Whose, derive, period_of
from ui.screen import Screen, ScreenContext


class HarvestScreen(Screen):
    """One story large, the others beside it; below them the counts with their note."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.chosen = Chosen()
        self.view: HarvestView | None = None
        self.large: LargeStory | None = None
        self._large_shown: HarvestStory | None = None
        whole = column(self, spacing=0)
        self.pane = ScrollPane(margins=(32, 20, 32, 24), spacing=0)
        self.foot = CountsFoot(context)
        whole.addWidget(self.pane, 1)
        whole.addWidget(self.foot)
        self._build_head()
        self._build_stories()
        self._build_empty()
        self.habits = Habits()
        self.habits.opened.connect(self._choose_story)
        self.pane.body.addWidget(self.habits)
        self.gifts = Gifts(context, self)
        self.pane.body.addWidget(self.gifts)
        self.pane.body.addStretch(1)

    def _build_head(self) -> None:
        body, look = self.pane.body, theme.current()
        self.head = row(spacing=16)
        titles = column(spacing=2)
        titles.addWidget(PlainLabel(self.tr("What does learning bring?"), "title"))
        self.lead = PlainLabel("", tone="ink-2")
        titles.addWidget(self.lead)
        self.head.addLayout(titles, 1)
        self.booklet = PrimaryButton(self.tr("Make the harvest booklet (PDF)"), "book-open", keys="Ctrl+P")
        self.booklet.clicked.connect(self._open_booklet)
        self.head.addWidget(self.booklet)
        body.addLayout(self.head)
        body.addSpacing(look.gap(14))
        choices = row(spacing=16)
        self.whose = Segments(
            self.tr("Whose harvest"),
            [(Whose.UNIT, self.tr("Of the unit")), (Whose.MINE, self.tr("My own"))],
            self.chosen.whose,
        )
        self.whose.picked.connect(self._choose_whose)
        spans = [Choice(span, words.span(span), "calendar-days") for span in Span]
        self.span = MenuButton(self.tr("Which period?"), spans)
        self.span.picked.connect(self._choose_span)
        choices.addWidget(self.whose)
        choices.addWidget(self.span)
        choices.addStretch(1)
        body.addLayout(choices)
        body.addSpacing(look.gap(12))
        self.themes = PillChoice(self.tr("Theme"), (), None)
        self.themes.picked.connect(self._choose_theme)
        body.addWidget(self.themes)
        body.addSpacing(look.gap(16))

    def _build_stories(self) -> None:
        self.stories = QWidget()
        beside = row(self.stories, spacing=20)
        if theme.current().is_large:
            beside.setDirection(QBoxLayout.Direction.TopToBottom)
        self._large = column(spacing=0)
        beside.addLayout(self._large, 11)
        self.others = ArrowList(spacing=14)
        self.others.opened.connect(self._choose_story)
        right = column(spacing=0)
        right.addWidget(self.others)
        right.addStretch(1)
        beside.addLayout(right, 10)
        self.pane.body.addWidget(self.stories)

    def _build_empty(self) -> None:
        self.none_yet = EmptyState(
            "wheat",
            self.tr("The first harvest is still to come"),
            self.tr("A question that was answered or let go can become a story here."),
        )
        mine = PlainButton(self.tr("My learning questions"), "message-circle-question-mark")
        mine.clicked.connect(lambda: self.context.go("questions", None))
        self.none_mine = EmptyState(
            "sprout",
            self.tr("No question of yours came to an end in this period"),
            self.tr("Once you answer a question or let it go, it stands here, for you alone at first."),
            mine,
        )
        self.pane.body.addWidget(self.none_yet)
        self.pane.body.addWidget(self.none_mine)

    # --- reading

    @override
    def refresh(self) -> None:
        period = period_of(self.chosen.span, self.context.clock.today())
        self.view = self.context.desk.harvest.see(period)
        self.lead.setText(
            self.tr("Questions of {0} that were answered or let go, told by who asked them.").format(
                self.view.unit_name
            )
        )
        self.booklet.setVisible(self.view.may_make_booklet)
        self._show()
        self.foot.show_view(self.view, self.chosen.span)
        self.gifts.refresh()

    def _show(self) -> None:
        assert self.view is not None
        shown = derive(self.view, self.chosen)
        themes = [(None, self.tr("All")), *((name, name) for name in shown.themes)]
        self.themes.offer(themes, shown.theme)
        self.themes.setVisible(bool(shown.themes))
        self._show_large(shown.large, self.view.word_for_resident)
        self.others.show_cards(
            (story.question_id, SmallStory(story, self.view.word_for_resident)) for story in shown.others
        )
        self.habits.show_stories(shown.habits)
        is_mine = self.chosen.whose is Whose.MINE
        self.stories.setVisible(shown.large is not None)
        self.others.setVisible(bool(shown.others))
        self.none_yet.setVisible(shown.large is None and not is_mine)
        self.none_mine.setVisible(shown.large is None and is_mine)

    def _show_large(self, story: HarvestStory | None, word_for_resident: str) -> None:
        if story == self._large_shown and (story is None) == (self.large is None):
            return
        clear(self._large)
        self.large, self._large_shown = None, story
        if story is None:
            return
        self.large = LargeStory(story, word_for_resident)
        self.large.asked_whole.connect(lambda: self.context.open_item(ItemKind.QUESTION, story.question_id))
        self.large.asked_change.connect(lambda: self.change(story.question_id))
        self._large.addWidget(self.large)
        self._large.addStretch(1)

    # --- choosing

    def _choose_whose(self, whose: object) -> None:
        assert isinstance(whose, Whose)
        self.chosen = replace(self.chosen, whose=whose, theme=None, story=None)
        self._show()

    def _choose_span(self, span: object) -> None:
        assert isinstance(span, Span)
        self.chosen = replace(self.chosen, span=span, theme=None, story=None)
        self.context.faults.attempt(self.refresh)

    def _choose_theme(self, name: object) -> None:
        self.chosen = replace(self.chosen, theme=name if isinstance(name, str) else None, story=None)
        self._show()

    def _choose_story(self, question_id: UUID) -> None:
        assert self.view is not None
        theme = self.chosen.theme
        shown = derive(self.view, self.chosen)
        if question_id not in {story.question_id for story in shown.others}:
            theme = None
        self.chosen = replace(self.chosen, theme=theme, story=question_id)
        self._show()
        if self.large is not None:
            self.large.whole.setFocus()
            self.pane.ensureVisible(0, 0)

    @override
    def show_item(self, item_id: UUID | None) -> None:
        """Show one story large: of the unit if it stands there, else my own."""
        if item_id is None or self.view is None:
            return
        if not any(story.question_id == item_id for story in (*self.view.stories, *self.view.mine)):
            self.span.choose(Span.EVER)
            self.chosen = replace(self.chosen, span=Span.EVER)
            self.refresh()
        in_unit = any(story.question_id == item_id for story in self.view.stories)
        whose = Whose.UNIT if in_unit else Whose.MINE
        self.whose.segment(whose).setChecked(True)
        self.chosen = replace(self.chosen, whose=whose, theme=None, story=item_id)
        self._show()

    def change(self, question_id: UUID) -> None:
        """Open what my own question brought, and who may tell it."""
        assert self.view is not None
        story = next((one for one in self.view.mine if one.question_id == question_id), None)
        if story is None:
            return
        sheet = BroughtSheet(self, self.context, story, self.view.word_for_resident)
        sheet.closed.connect(lambda: self.context.faults.attempt(self.refresh))
        sheet.closed.connect(sheet.deleteLater)
        sheet.open_sheet()

    def _open_booklet(self) -> None:
        if self.view is None:
            return
        sheet = BookletSheet(self, self.context, self.view)
        sheet.closed.connect(sheet.deleteLater)
        sheet.open_sheet()

    @override
    def panes(self) -> tuple[QWidget, ...]:
        parts: list[QWidget] = [self.whose]
        if self.large is not None:
            parts.append(self.large.whole)
        parts.append(self.gifts.give)
        if self.foot.field is not None:
            parts.append(self.foot.field)
        return tuple(parts)
