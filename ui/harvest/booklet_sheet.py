"""The booklet on paper: which stories go along, and one plain page for who lives here."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QWidget

from leerunit.domain.views.harvest import BookletMade, HarvestStory, HarvestView, Period
from ui.common import language
from ui.common.buttons import LinkButton, PlainButton, PrimaryButton
from ui.common.choices import Tick
from ui.common.files import ask_folder, open_folder
from ui.common.jobs import Done, Failed, Stopped
from ui.common.layouts import clear, column
from ui.common.names import first_name
from ui.common.notices import Banner, EmptyState
from ui.common.question_row import sealed_words
from ui.common.sheet import SideSheet
from ui.common.text import meta
from ui.common.work_bar import WorkBar
from ui.screen import ScreenContext


class BookletSheet(SideSheet):
    """Only stories whose owners agreed to the booklet stand here; all go along unless one is ticked off."""

    def __init__(self, over: QWidget, context: ScreenContext, view: HarvestView) -> None:
        make = PrimaryButton(self.tr("Make the booklet (PDF)"), "book-open", keys="Ctrl+Return")
        super().__init__(over, self.tr("The harvest on paper"), make)
        self.make = make
        self._context = context
        self._period = view.counts.period
        self.page = PlainButton(self.tr("One plain page (PDF)"), "file-text")
        self.footer.insertWidget(1, self.page)
        self.make.clicked.connect(lambda: self._ask(self.make_booklet))
        self.page.clicked.connect(lambda: self._ask(self.make_page))
        self.ticks: dict[UUID, Tick] = {}
        quiet = self.tr("Only stories whose owners agreed stand here. Their latest word counts.")
        self.body.addWidget(meta(quiet, tone="ink-2"))
        self._add_stories([story for story in reversed(view.stories) if story.in_booklet])
        self.work = WorkBar(context.jobs)
        self.body.addWidget(self.work)
        self._made = column(spacing=10)
        self.body.addLayout(self._made)
        self.body.addStretch(1)
        self._allow()

    def _add_stories(self, stories: list[HarvestStory]) -> None:
        for story in stories:
            first = first_name(story.owner_name)
            question = sealed_words() if story.is_sealed else story.question
            tick = Tick(_short(f"{first}: {question}"))
            tick.setAccessibleName(f"{first}: {question}")
            tick.setChecked(True)
            tick.toggled.connect(lambda _on: self._allow())
            self.ticks[story.question_id] = tick
            self.body.addWidget(tick)
        if not stories:
            self.body.addWidget(
                EmptyState(
                    "book-open",
                    self.tr("No story with consent yet"),
                    self.tr("Ask someone whether their story may go along."),
                )
            )

    @property
    def chosen(self) -> tuple[UUID, ...]:
        return tuple(question_id for question_id, tick in self.ticks.items() if tick.isChecked())

    def _allow(self) -> None:
        may = bool(self.chosen) and not self.work.is_busy
        self.make.setEnabled(may)
        self.page.setEnabled(may)

    def _ask(self, make: Callable[[Path], None]) -> None:
        folder = ask_folder(self, self.tr("In which folder should it come?"))
        if folder is not None:
            make(folder)

    def make_booklet(self, folder: Path) -> None:
        """Write the booklet into a folder, with progress and a way to stop."""
        harvest, chosen, spoken = self._context.desk.harvest, self.chosen, language.current()
        period: Period = self._period
        clear(self._made)
        self.work.run(
            self.tr("The booklet is being made…"),
            lambda reporter: harvest.make_booklet(folder, period, chosen, spoken, reporter),
            self._over,
        )
        self._allow()

    def make_page(self, folder: Path) -> None:
        """Write the plain page into a folder."""
        harvest, chosen, spoken = self._context.desk.harvest, self.chosen, language.current()
        period: Period = self._period
        clear(self._made)
        self.work.run(
            self.tr("The page is being made…"),
            lambda _reporter: harvest.make_plain_page(folder, period, chosen, spoken),
            self._over,
        )
        self._allow()

    def _over(self, end: Done[BookletMade] | Failed | Stopped) -> None:
        self._allow()
        match end:
            case Done(made):
                self._tell(made)
            case Failed(error):
                self._context.faults.tell(error)
            case Stopped():
                self._context.notices.toast(self.tr("Stopped. Nothing was made."), icon="info")

    def _tell(self, made: BookletMade) -> None:
        button = LinkButton(self.tr("Open the folder"), "folder-open")
        button.clicked.connect(lambda: open_folder(made.path.parent))
        self._made.addWidget(Banner(made.path.name, icon="check", tone="moss", action=button))
        if made.left_out:
            told = self.tr("One page has room for {0} of these stories. Choose which ones go along.")
            self._made.addWidget(Banner(told.format(made.stories), icon="info", tone="sand"))
        if made.look_at:
            bold = self.tr("Look once more before it leaves")
            rest = self.tr("Someone could be recognised by: {0}").format(", ".join(made.look_at))
            self._made.addWidget(Banner(bold, rest, icon="eye"))


def _short(text: str, limit: int = 62) -> str:
    line = " ".join(text.split())
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"
