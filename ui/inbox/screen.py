"""The teacher's inbox: read in, trust, read, answer."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from leerunit.domain.views.portfolios import CardView, Imported, ReceivedCard
from leerunit.domain.vocabulary import Role
from ui.common import dates, theme, verdict_words
from ui.common.arrow_list import ArrowList
from ui.common.avatar import Avatar
from ui.common.buttons import PlainButton, PrimaryButton
from ui.common.chips import Chip, IconWord
from ui.common.files import ask_files, ask_folder
from ui.common.jobs import Done, Failed, Stopped
from ui.common.kept_text import Keeping, Kept
from ui.common.layouts import ScrollPane, column, row
from ui.common.notices import EmptyState
from ui.common.overriding import override
from ui.common.surface import Card, Surface
from ui.common.text import PlainLabel
from ui.common.work_bar import WorkBar
from ui.inbox.meeting import MeetingSheet
from ui.inbox.reading import Reading, kept_of
from ui.inbox.report import ImportReport
from ui.screen import Screen, ScreenContext

LIST = 332


class InboxScreen(Screen):
    """The list at the left, the portfolio that is read at the right; PDFs may be dropped anywhere on it."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.setAcceptDrops(True)
        self._shown: UUID | None = None
        self.list = ArrowList()
        self.work = WorkBar(context.jobs)
        self.reading = Reading(context.autosave, self._keeping)
        self.stack = QStackedWidget()
        self.report: ImportReport | None = None
        layout = row(self, spacing=0)
        layout.addWidget(self._left())
        self._empty = self._nothing_yet()
        for part in (self._empty, self.reading):
            self.stack.addWidget(part)
        layout.addWidget(self.stack, 1)
        self.list.opened.connect(self._open)
        self.reading.exporting.connect(self._ask_where)

    def _left(self) -> QWidget:
        look = theme.current()
        side = Surface("sunk", edge="right")
        side.setFixedWidth(look.px(LIST) if not look.is_large else look.px(250))
        body = column(side, spacing=0, margins=(0, 0, 1, 0))
        head = row(spacing=12, margins=(20, 18, 20, 10))
        head.addWidget(PlainLabel(self.tr("Inbox"), "title"), 1)
        self.open_button = PlainButton(self.tr("Open"), "folder-open", keys="Ctrl+O")
        self.open_button.clicked.connect(self._ask_files)
        head.addWidget(self.open_button)
        body.addLayout(head)
        work = column(margins=(16, 0, 16, 8))
        work.addWidget(self.work)
        body.addLayout(work)
        self.list_pane = ScrollPane(fill="sunk", margins=(16, 0, 16, 16))
        self.list_pane.body.addWidget(self.list)
        self.list_pane.body.addStretch(1)
        body.addWidget(self.list_pane, 1)
        return side

    def _nothing_yet(self) -> QWidget:
        pane = ScrollPane()
        button = PrimaryButton(self.tr("Open a portfolio"), "folder-open")
        button.clicked.connect(self._ask_files)
        pane.body.addWidget(
            EmptyState(
                "inbox",
                self.tr("No portfolios yet"),
                self.tr("Open the file a student gave you, or drop it here."),
                button,
            )
        )
        pane.body.addStretch(1)
        return pane

    # --- showing

    def refresh(self) -> None:
        cards = self.context.desk.inbox.portfolios()
        self.list.show_cards((card.received_id, self._card(card)) for card in cards)
        known = {card.received_id for card in cards}
        if self._shown not in known:
            self._shown = cards[0].received_id if cards else None
        self._show()

    def _card(self, received: ReceivedCard) -> Card:
        card = Card(clickable=True, padding=12)
        verdict = verdict_words.verdict(received.verdict)
        card.setAccessibleName(f"{received.student_name}, {received.unit_name}, {verdict}")
        line = row(spacing=12)
        if not theme.current().is_large:
            line.addWidget(Avatar(received.student_name, Role.STUDENT))
        words = column(spacing=3)
        head = row(spacing=8)
        head.addWidget(PlainLabel(received.student_name, "strong"), 1)
        if received.is_new:
            head.addWidget(IconWord(self.tr("new"), "eye", tone="petrol", weight=600))
        words.addLayout(head)
        day = dates.near(received.made_on, self.context.clock.today())
        words.addWidget(PlainLabel(f"{received.unit_name}, {day}", "meta", tone="ink-2"))
        chips = row()
        chips.addWidget(Chip(verdict, verdict_words.ICON[received.verdict]))
        chips.addStretch(1)
        words.addLayout(chips)
        line.addLayout(words, 1)
        card.body.addLayout(line)
        return card

    def _open(self, received_id: UUID) -> None:
        self._shown = received_id
        self.context.faults.attempt(self._show)

    def _show(self) -> None:
        self.list.choose(self._shown)
        if self._shown is None:
            self.stack.setCurrentWidget(self._empty)
            return
        shown = self._shown
        portfolio = self.context.desk.inbox.open(shown)
        before = self.reading.portfolio
        self.reading.show_portfolio(portfolio)
        self.stack.setCurrentWidget(self.reading)
        if portfolio.card.is_new and (before is None or before.card != portfolio.card):
            self.context.desk.inbox.mark_read(shown)

    def show_item(self, item_id: UUID | None) -> None:
        if item_id is not None:
            self._open(item_id)

    def panes(self) -> tuple[QWidget, ...]:
        return (self.list_pane, self.reading.pane)

    # --- answers

    def _keeping(self, received: UUID, item: UUID) -> Keeping:
        service = self.context.desk.inbox

        def reread() -> Kept:
            found = next((one for one in service.open(received).items if one.item_id == item), None)
            return kept_of(found.answer if found is not None else None)

        return Keeping(
            save=lambda text, version: service.write_answer(received, item, text, version).version,
            reread=reread,
            key=f"answer {received} {item}",
        )

    def _ask_where(self) -> None:
        folder = ask_folder(self, self.tr("In which folder should the answers come?"))
        if folder is not None:
            self.export_to(folder)

    def export_to(self, folder: Path) -> None:
        """Keep what is typed, then write the answers at this portfolio as one signed file."""
        shown = self._shown
        if shown is None or not self.context.autosave.keep_all():
            return
        self.context.faults.attempt(
            lambda: self.context.desk.inbox.export_answers(shown, folder),
            lambda path: self.context.notices.toast(
                self.tr("Made: {0}. Give it along, by mail or on a stick.").format(path.name), icon="file-up"
            ),
        )

    # --- reading files in

    def _ask_files(self) -> None:
        self.read_in(ask_files(self, self.tr("Which portfolios?"), self.tr("Portfolios (*.pdf)")))

    def read_in(self, paths: tuple[Path, ...]) -> None:
        """Read files in, with progress and a way to stop; then tell what each brought."""
        if not paths or self.work.is_busy:
            return
        service = self.context.desk.inbox
        self.open_button.setEnabled(False)
        self.work.run(
            self.tr("The files are being read and checked…"),
            lambda reporter: service.import_files(paths, reporter),
            lambda end: self._read(paths, end),
        )

    def _read(self, paths: tuple[Path, ...], end: Done[tuple[Imported, ...]] | Failed | Stopped) -> None:
        self.open_button.setEnabled(True)
        match end:
            case Done(files):
                self._tell(tuple(zip(paths, files, strict=True)))
            case Failed(error):
                self.context.faults.tell(error)
            case Stopped():
                self.context.notices.toast(self.tr("Stopped. Nothing was read in."), icon="info")

    def _tell(self, files: tuple[tuple[Path, Imported], ...]) -> None:
        if self.report is not None:
            self.report.leave()
            self.report.deleteLater()
        self.report = ImportReport(self, files)
        self.report.meeting.connect(self._meet)
        self.report.open_sheet()

    def _meet(self, path: Path) -> None:
        self.context.faults.attempt(
            lambda: self.context.desk.cards.look(path), lambda card: self._show_meeting(path, card)
        )

    def _show_meeting(self, path: Path, card: CardView) -> None:
        if self.report is not None:
            self.report.leave()
        sheet = MeetingSheet(self, card)
        sheet.meeting.trusted.connect(lambda: self._trust(path, sheet))
        sheet.closed.connect(sheet.deleteLater)
        sheet.open_sheet()

    def _trust(self, path: Path, sheet: MeetingSheet) -> None:
        def again(_card: CardView) -> None:
            sheet.leave()
            self.read_in((path,))

        self.context.faults.attempt(lambda: self.context.desk.cards.accept(path), again)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _files_of(event):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.read_in(_files_of(event))


def _files_of(event: QDropEvent) -> tuple[Path, ...]:
    """Return the local PDFs that are dragged."""
    paths = (Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
    return tuple(path for path in paths if path.suffix.lower() == ".pdf")
