"""What my own question brought, for whom; and whether the unit and the booklet may tell it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.harvest import ChangedFor, ChangeText, HarvestStory, HarvestUse
from leerunit.domain.vocabulary import Visibility
from ui.common import ask, pictures
from ui.common.buttons import PrimaryButton
from ui.common.choices import Tick
from ui.common.fields import Labelled
from ui.common.kept_text import Keeping, Kept, KeptText
from ui.common.overriding import override
from ui.common.quote import QuoteLabel, QuoteSize
from ui.common.sheet import SideSheet
from ui.common.surface import Hairline
from ui.common.text import meta
from ui.harvest import words
from ui.screen import ScreenContext


class BroughtSheet(SideSheet):
    """Everything is kept while it is typed or ticked; leaving needs no button."""

    def __init__(
        self, over: QWidget, context: ScreenContext, story: HarvestStory, word_for_resident: str
    ) -> None:
        done = PrimaryButton(self.tr("Done"), "check", keys="Ctrl+Return")
        super().__init__(over, self.tr("What did it bring?"), done)
        done.clicked.connect(self.leave)
        self._context = context
        self._story = story
        self.body.addWidget(QuoteLabel(story.question, QuoteSize.SMALL))
        quiet = self.tr("Write what helps, in your own words. The rest may stay empty.")
        self.body.addWidget(meta(quiet, tone="ink-2"))
        self.fields: dict[ChangedFor, KeptText] = {}
        for change in story.changes:
            self._add_field(change, words.whom(change.whom, word_for_resident))
        self.body.addWidget(Hairline())
        self._add_ticks()
        self.body.addStretch(1)

    def _add_field(self, change: ChangeText, name: str) -> None:
        question_id, write = self._story.question_id, self._context.desk.harvest.write_change
        keeping = Keeping(
            lambda text, version: write(question_id, change.whom, text, version),
            lambda: self._reread(change.whom),
            f"brought/{question_id}/{change.whom.value}",
        )
        field = KeptText(self._context.autosave, name, Kept(change.text, change.version), keeping)
        self.fields[change.whom] = field
        self.body.addWidget(Labelled(name, field))

    def _reread(self, whom: ChangedFor) -> Kept:
        for story in self._context.desk.harvest.see().mine:
            if story.question_id == self._story.question_id:
                return next(Kept(each.text, each.version) for each in story.changes if each.whom is whom)
        raise Refused(RefusalCode.NOT_FOUND)

    # --- who may tell it

    def _add_ticks(self) -> None:
        story = self._story
        self.unit = Tick(self.tr("In the harvest of the unit"), "wheat")
        self.booklet = Tick(self.tr("Also in the booklet for residents and relatives"), "book-open")
        self.unit.setChecked(story.in_harvest)
        self.booklet.setChecked(story.in_booklet)
        self.unit.clicked.connect(lambda on: self._agree(HarvestUse.UNIT, given=on))
        self.booklet.clicked.connect(lambda on: self._agree(HarvestUse.BOOKLET, given=on))
        self.body.addWidget(self.unit)
        self.body.addWidget(meta(self.tr("Everyone in the unit can then read this story."), tone="ink-2"))
        self.body.addWidget(self.booklet)
        paper = self.tr("On paper, with your first name. What others wrote stays out, unless they agreed.")
        self.body.addWidget(meta(paper, tone="ink-2"))
        back = self.tr("You can take it back any time; a booklet that is printed already stays as it is.")
        self.body.addWidget(meta(back, tone="ink-2"))

    def _agree(self, use: HarvestUse, *, given: bool) -> None:
        if given and not self._is_shared():
            self._show_now()
            return
        agree = self._context.desk.harvest.agree
        self._context.faults.attempt(lambda: agree(self._story.question_id, use, given=given))
        self._show_now()

    def _is_shared(self) -> bool:
        """Make the question visible to the whole unit first, if its owner wants that."""
        if self._now().is_shared_with_unit:
            return True
        sure = ask.ask(
            self,
            self.tr("Make it visible to the whole unit?"),
            self.tr(
                "A story in the harvest can be read by everyone in the unit, with what others wrote at it."
            ),
            self.tr("Make it visible"),
            icon=pictures.VISIBILITY[Visibility.UNIT],
        )
        share = self._context.desk.questions.share
        return sure and self._context.faults.attempt(lambda: share(self._story.question_id, Visibility.UNIT))

    def _now(self) -> HarvestStory:
        mine = self._context.desk.harvest.see().mine
        return next((one for one in mine if one.question_id == self._story.question_id), self._story)

    def _show_now(self) -> None:
        now = self._now()
        self.unit.setChecked(now.in_harvest)
        self.booklet.setChecked(now.in_booklet)

    @override
    def open_sheet(self) -> None:
        super().open_sheet()
        next(iter(self.fields.values())).text.setFocus()

    @override
    def leave(self) -> None:
        """Keep everything and go back; while something cannot be kept the sheet stays."""
        if not self.isVisible():
            return
        fields = tuple(self.fields.values())
        kept = [field.draft.keep() for field in fields]
        if all(kept):
            super().leave()
            for field in fields:
                field.end()
