"""What the owner does with what stands beside the story: themes, and what a "must this?" question proved."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QObject

from leerunit.domain.views.beside import LinkChoice
from leerunit.domain.vocabulary import RuleProved
from ui.questions.link_sheet import LinkSheet
from ui.questions.parts import StoryParts
from ui.questions.rule_sheet import RuleSheet
from ui.questions.theme_keeping import ThemeKeeping
from ui.questions.theme_sheet import ThemeSheet


class Do(Protocol):
    """Does one thing, says it, offers to undo it, and reads the story again; tells whether it went well."""

    def __call__(
        self, work: Callable[[], object], said: str = "", undo: Callable[[], object] | None = None
    ) -> bool: ...


class BesideDeeds(QObject):
    """Each deed is one call, done by `do`."""

    def __init__(self, page: StoryParts, do: Do) -> None:
        super().__init__(page)
        self._page = page
        self._context = page.context
        self._do = do
        self._id = page.story.question_id

    # --- themes

    def choose_themes(self) -> None:
        """Open the sheet in which themes are chosen."""
        self._context.faults.attempt(self._open_themes)

    def _open_themes(self) -> None:
        may_keep = self._context.desk.themes.all().may_keep
        sheet = ThemeSheet(self._page, self._page.story.beside, may_keep=may_keep)
        sheet.chosen.connect(lambda themes: self._set_themes(sheet, themes))
        sheet.asked_keeping.connect(lambda: self._keep_themes(sheet))
        sheet.closed.connect(sheet.deleteLater)
        sheet.open_sheet()

    def _set_themes(self, sheet: ThemeSheet, themes: tuple[UUID, ...]) -> None:
        before = tuple(theme.theme_id for theme in self._page.story.beside.themes)
        set_for = self._context.desk.themes.set_for
        if set(themes) == set(before):
            sheet.leave()
            return
        said = self.tr("The themes are kept.")
        if self._do(lambda: set_for(self._id, themes), said, lambda: set_for(self._id, before)):
            sheet.leave()

    def _keep_themes(self, sheet: ThemeSheet) -> None:
        sheet.leave()
        keeping = ThemeKeeping(self._page, self._context)
        keeping.closed.connect(keeping.deleteLater)
        keeping.open_sheet()

    # --- what it comes back in

    def link(self) -> None:
        """Open the sheet of work processes and roles."""
        sheet = LinkSheet(self._page)
        sheet.turned.connect(lambda choice: self._turn(sheet, choice))
        sheet.closed.connect(sheet.deleteLater)
        if self._read_links(sheet):
            sheet.open_sheet()

    def _read_links(self, sheet: LinkSheet) -> bool:
        choices = self._context.desk.links.choices
        return self._context.faults.attempt(lambda: choices(self._id), sheet.show_choices)

    def _turn(self, sheet: LinkSheet, choice: LinkChoice) -> None:
        link = partial(
            self._context.desk.questions.link,
            self._id,
            choice.framework,
            choice.version,
            choice.code,
            choice.title,
        )
        unlink = partial(
            self._context.desk.questions.unlink,
            self._id,
            choice.framework,
            choice.version,
            choice.code,
        )
        if choice.is_linked:
            self._do(unlink, self.tr("The link is taken away."), link)
        else:
            self._do(link, self.tr("Comes back in: {0}").format(choice.title), unlink)
        self._read_links(sheet)

    # --- must this?

    def mark_rule(self, is_rule: bool) -> None:
        """Say whether the question asks about a rule."""
        self._do(lambda: self._context.desk.rules.mark(self._id, is_rule))

    def conclude_rule(self) -> None:
        """Open the sheet that asks what it proved to be."""
        sheet = RuleSheet(self._page, self._page.story)
        self._context.autosave.hold(sheet.line, f"rule/{self._id}")
        sheet.concluded.connect(lambda proved, line: self._conclude(sheet, proved, line))
        sheet.closed.connect(sheet.deleteLater)
        sheet.open_sheet()

    def _conclude(self, sheet: RuleSheet, proved: RuleProved | None, line: str) -> None:
        before = self._page.story.beside.rule_ending
        conclude = self._context.desk.rules.conclude

        def undo() -> None:
            conclude(self._id, *((None, "") if before is None else (before.proved, before.line)))

        if self._do(lambda: conclude(self._id, proved, line), self.tr("Kept with the question."), undo):
            sheet.line.clear()
            sheet.leave()
