"""For a guide: the portfolios that students released, to export for them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from leerunit.domain.views.portfolios import Exported, Releasable
from leerunit.domain.vocabulary import Role
from ui.common import dates
from ui.common.avatar import Avatar
from ui.common.buttons import PrimaryButton
from ui.common.files import ask_folder
from ui.common.jobs import Done, Failed, Stopped
from ui.common.layouts import ScrollPane, clear, column, row
from ui.common.notices import EmptyState
from ui.common.surface import Card
from ui.common.text import PlainLabel
from ui.common.work_bar import WorkBar
from ui.portfolio.made import Made
from ui.screen import Screen, ScreenContext


class ReleasedScreen(Screen):
    """Exports all that is released at once; the student decided what goes along."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.pane = ScrollPane(margins=(32, 18, 32, 24), spacing=14)
        column(self, spacing=0).addWidget(self.pane)
        head = row(spacing=16)
        head.addWidget(PlainLabel(self.tr("Portfolios"), "title"), 1)
        self.button = PrimaryButton(self.tr("Export to a folder"), "download", keys="Ctrl+Return")
        self.button.clicked.connect(self._ask_where)
        head.addWidget(self.button)
        self.pane.body.addLayout(head)
        lead = self.tr("A student decides what goes along and when it may leave. Then it stands here.")
        self.pane.body.addWidget(PlainLabel(lead, tone="ink-2"))
        self.work = WorkBar(context.jobs)
        self.made = Made()
        self.pane.body.addWidget(self.work)
        self.pane.body.addWidget(self.made)
        self._list = column(spacing=10)
        self.pane.body.addLayout(self._list)
        self.pane.body.addStretch(1)
        self._released: tuple[Releasable, ...] = ()

    def refresh(self) -> None:
        self._released = self.context.desk.portfolios.releasable()
        clear(self._list)
        for one in self._released:
            self._list.addWidget(self._card(one))
        if not self._released:
            self._list.addWidget(
                EmptyState(
                    "book-user",
                    self.tr("No portfolio has been released yet"),
                    self.tr("A student releases it under Portfolios. You need to do nothing for it."),
                )
            )
        self._allow()

    def _allow(self) -> None:
        self.button.setVisible(bool(self._released))
        self.button.setEnabled(not self.work.is_busy)

    def _card(self, one: Releasable) -> QWidget:
        card = Card()
        line = row(spacing=12)
        line.addWidget(Avatar(one.name, Role.STUDENT))
        words = column(spacing=0)
        words.addWidget(PlainLabel(one.name, "strong"))
        when = dates.near(one.released_on, self.context.clock.today())
        words.addWidget(PlainLabel(self.tr("released {0}").format(when), "meta", tone="ink-2"))
        line.addLayout(words, 1)
        card.body.addLayout(line)
        return card

    def _ask_where(self) -> None:
        folder = ask_folder(self, self.tr("In which folder should the portfolios come?"))
        if folder is not None:
            self.export_to(folder)

    def export_to(self, folder: Path) -> None:
        """Export every released portfolio into a folder, with progress and a way to stop."""
        service = self.context.desk.portfolios
        self.made.show_files(())
        self.work.run(
            self.tr("The portfolios are being made and signed…"),
            lambda reporter: service.export_released(folder, reporter),
            self._exported,
        )
        self._allow()

    def _exported(self, end: Done[tuple[Exported, ...]] | Failed | Stopped) -> None:
        self._allow()
        match end:
            case Done(made):
                self.made.show_files(made)
            case Failed(error):
                self.context.faults.tell(error)
            case Stopped():
                self.context.notices.toast(self.tr("Stopped. Nothing was made."), icon="info")
