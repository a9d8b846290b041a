"""One received portfolio: whether it is real, what is new, its pieces, and an answer at each."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from leerunit.domain.portfolio import PortfolioItem, Verdict
from leerunit.domain.views.portfolios import ReceivedItem, ReceivedPortfolio, WrittenAnswer
from ui.common import dates, theme, verdict_words
from ui.common.autosave import Autosave
from ui.common.buttons import LinkButton, PrimaryButton
from ui.common.chips import Chip, ChipTone
from ui.common.kept_text import Keeping, Kept, KeptText
from ui.common.layouts import ScrollPane, clear, column, row
from ui.common.margin import MarginLine
from ui.common.notices import Banner
from ui.common.portfolio_page import ItemPage
from ui.common.surface import Card, Hairline, Surface
from ui.common.text import PlainLabel
from ui.inbox.view_state import News, has_answers, news_of, shape_of

ITEM_ICON = {
    "question": "message-circle-question-mark",
    "own_yield": "lightbulb",
    "evaluation": "handshake",
    "given": "message-square-quote",
    "coordinating": "users-round",
}


class AnswerBox(QWidget):
    """The place at a piece where the teacher writes back; kept while it is typed."""

    def __init__(
        self,
        item: ReceivedItem,
        first_name: str,
        autosave: Autosave,
        keeping: Keeping,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        body = column(self, spacing=6)
        head = row(spacing=12)
        head.addWidget(PlainLabel(self.tr("Your answer to {0}").format(first_name), "strong"), 1)
        self.sent = PlainLabel("", "meta", tone="ink-3", wrap=False)
        head.addWidget(self.sent)
        body.addLayout(head)
        self.field = KeptText(
            autosave,
            self.tr("Your answer to {0} at: {1}").format(first_name, item.item.title),
            kept_of(item.answer),
            keeping,
            hint=self.tr("What struck you? What would you ask?"),
        )
        body.addWidget(self.field)

    def show_answer(self, answer: WrittenAnswer | None) -> None:
        """Bring in what is kept; what is being typed stays."""
        self.field.show_kept(kept_of(answer))
        left = answer.exported_at if answer is not None else None
        words = self.tr("in a file since {0}").format(dates.short(dates.day_of(left))) if left else ""
        self.sent.setText(words)


def kept_of(answer: WrittenAnswer | None) -> Kept:
    """Return an answer as the field begins with it."""
    return Kept() if answer is None else Kept(answer.text, answer.version)


class ItemBlock(QWidget):
    """A piece with its answer, beside the margin line."""

    def __init__(
        self, item: ReceivedItem, answer: AnswerBox, *, is_news: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        inner = QWidget()
        body = column(inner, spacing=16)
        if is_news:
            word = self.tr("new since last time") if item.is_new else self.tr("changed since last time")
            body.addWidget(Chip(word, "eye", ChipTone.PETROL), 0, Qt.AlignmentFlag.AlignLeft)
        body.addWidget(ItemPage(item.item))
        self.answer = answer
        body.addWidget(self.answer)
        column(self).addWidget(MarginLine("", inner, margin=16, gap=20, bottom=8))


class Reading(QWidget):
    """`exporting` asks for the answers as a file. `keeping(received, item)` tells where an answer goes."""

    exporting = Signal()

    def __init__(
        self,
        autosave: Autosave,
        keeping: Callable[[UUID, UUID], Keeping],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._autosave, self._keeping = autosave, keeping
        self.blocks: dict[UUID, ItemBlock] = {}
        self.portfolio: ReceivedPortfolio | None = None
        whole = column(self, spacing=0)
        self.pane = ScrollPane(margins=(32, 20, 32, 24), spacing=16)
        whole.addWidget(self.pane, 1)
        whole.addWidget(self._foot())

    def _foot(self) -> QWidget:
        foot = Surface("card", edge="top")
        line = row(foot, spacing=16, margins=(32, 12, 32, 14))
        self.reads = PlainLabel("", "meta", tone="ink-2")
        line.addWidget(self.reads, 1)
        self.button = PrimaryButton(
            self.tr("Export the answers"), "file-up", keys="Ctrl+E", show_keys=not theme.current().is_large
        )
        self.button.clicked.connect(self.exporting)
        line.addWidget(self.button)
        return foot

    def show_portfolio(self, portfolio: ReceivedPortfolio) -> None:
        """Show a portfolio; pages that are still right stay, with what is being typed in them."""
        if self.portfolio is None or shape_of(portfolio) != shape_of(self.portfolio):
            self._build(portfolio)
        self.portfolio = portfolio
        for item in portfolio.items:
            self.blocks[item.item_id].answer.show_answer(item.answer)
        ready = has_answers(portfolio)
        self.button.setEnabled(ready)
        name = first_name(portfolio)
        if ready:
            self.reads.setText(self.tr("{0} reads it first, and chooses who else may.").format(name))
        else:
            self.reads.setText(self.tr("Write at a piece, then the answers can leave."))
        self.button.setAccessibleDescription(self.reads.text())

    def _build(self, portfolio: ReceivedPortfolio) -> None:
        body = self.pane.body
        self.end_drafts()
        clear(body)
        self.blocks = {}
        body.addWidget(PlainLabel(portfolio.card.student_name, "title"))
        body.addWidget(PlainLabel(self._below_name(portfolio), tone="ink-2"))
        body.addWidget(self._verdict(portfolio))
        self.how = PlainLabel(
            self.tr(
                "The unit sealed these pages with its own key. You compared the words of that key once, "
                "at its card. If one letter were different, the seal would not fit. It says where the "
                "file comes from, nothing about the student or about what stands in it."
            ),
            "meta",
            tone="ink-2",
        )
        body.addWidget(self.how)
        self.how.hide()
        news = news_of(portfolio)
        if news:
            self._add_news(portfolio, news)
        for item in portfolio.items:
            body.addWidget(Hairline())
            keeping = self._keeping(portfolio.card.received_id, item.item_id)
            answer = AnswerBox(item, first_name(portfolio), self._autosave, keeping)
            block = ItemBlock(item, answer, is_news=item.item_id in {one.item.item_id for one in news})
            self.blocks[item.item_id] = block
            body.addWidget(block)
        body.addStretch(1)
        self.pane.verticalScrollBar().setValue(0)

    def _below_name(self, portfolio: ReceivedPortfolio) -> str:
        made = self.tr("made on {0}").format(dates.long(portfolio.card.made_on))
        parts = (portfolio.programme, portfolio.card.unit_name, made)
        return ", ".join(part for part in parts if part)

    def _verdict(self, portfolio: ReceivedPortfolio) -> Banner:
        verdict = portfolio.card.verdict
        rest = verdict_words.advice(verdict)
        if verdict is Verdict.AUTHENTIC and portfolio.signed_at is not None:
            rest = self.tr("Signed by {0}, on {1} at {2}").format(
                portfolio.card.unit_name,
                dates.long(dates.day_of(portfolio.signed_at)),
                dates.time(portfolio.signed_at),
            )
        tone = "moss" if verdict is Verdict.AUTHENTIC else "sand"
        icon = verdict_words.ICON[verdict]
        link = LinkButton(self.tr("How do we know?"))
        link.clicked.connect(lambda: self.how.setVisible(self.how.isHidden()))
        return Banner(verdict_words.verdict(verdict), rest, icon=icon, tone=tone, action=link)

    def _add_news(self, portfolio: ReceivedPortfolio, news: tuple[News, ...]) -> None:
        head = row(spacing=12)
        head.addWidget(PlainLabel(self.tr("New since last time"), "section"), 1)
        if portfolio.previous_on is not None:
            words = self.tr("last time: {0}").format(dates.short(portfolio.previous_on))
            head.addWidget(PlainLabel(words, "meta", tone="ink-2", wrap=False))
        self.pane.body.addLayout(head)
        card = Card()
        for one in news:
            link = LinkButton(self._news_words(one.item.item, is_new=one.is_new), _icon(one.item.item))
            link.clicked.connect(lambda _on=False, key=one.item.item_id: self.go_to(key))
            card.body.addWidget(link)
        self.pane.body.addWidget(card)

    def _news_words(self, item: PortfolioItem, *, is_new: bool) -> str:
        title = item.title if len(item.title) <= 70 else item.title[:69].rstrip() + "\u2026"
        if is_new:
            return self.tr("{0} (new)").format(title)
        return self.tr("{0} (changed)").format(title)

    def end_drafts(self) -> None:
        """Keep what is typed in the fields that go away now."""
        for block in self.blocks.values():
            block.answer.field.end()

    def go_to(self, item_id: UUID) -> None:
        """Show a piece and put the focus at its answer."""
        block = self.blocks[item_id]
        self.pane.ensureWidgetVisible(block, 0, theme.current().px(40))
        block.answer.field.setFocus()


def first_name(portfolio: ReceivedPortfolio) -> str:
    """Return the name as one speaks to someone."""
    words = portfolio.card.student_name.split()
    return words[0] if words else portfolio.card.student_name


def _icon(item: PortfolioItem) -> str:
    return ITEM_ICON.get(item.kind, "file-text")
