"""Below the stories: one line of counts, and room for what it means; the note stays with its count."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from leerunit.domain.views.harvest import CountNote, HarvestCounts, HarvestView
from ui.common import dates, theme
from ui.common.buttons import LinkButton
from ui.common.kept_text import Keeping, Kept, KeptText
from ui.common.layouts import clear, column, row
from ui.common.notices import Picture
from ui.common.sheet import SideSheet
from ui.common.surface import Hairline, Surface
from ui.common.text import PlainLabel, meta
from ui.harvest import words
from ui.harvest.view_state import Span, period_of
from ui.screen import ScreenContext


class CountsFoot(Surface):
    """Hidden while there is nothing to count."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__("card", edge="top")
        self._context = context
        self._shown: HarvestCounts | None = None
        self._span = Span.THIS_YEAR
        self._notes: tuple[CountNote, ...] = ()
        self.field: KeptText | None = None
        whole = column(self, spacing=6, margins=(32, 10, 32, 10))
        self._line = row(spacing=14)
        whole.addLayout(self._line)
        self.earlier = LinkButton(self.tr("What we read in it before"), "history", small=True)
        self.earlier.clicked.connect(self._show_earlier)
        whole.addWidget(self.earlier, 0, Qt.AlignmentFlag.AlignLeft)

    def show_view(self, view: HarvestView, span: Span) -> None:
        """Show the counts of a view; what is being typed at the same counts stays."""
        self._notes = view.earlier_notes
        self.earlier.setVisible(bool(view.earlier_notes))
        said = words.counts(view.counts)
        self.setVisible(bool(said) or bool(view.earlier_notes))
        kept = Kept() if view.note is None else Kept(view.note.text, view.note.version)
        if view.counts == self._shown and self.field is not None:
            self.field.show_kept(kept)
            return
        self.end()
        self._shown, self._span = view.counts, span
        clear(self._line)
        if said:
            self._build(said, kept)

    def _build(self, said: str, kept: Kept) -> None:
        self._line.addWidget(Picture("wheat", 18, "ink-2"))
        question = self.tr("What does this tell us?")
        large = theme.current().is_large
        self._line.addWidget(PlainLabel(f"{said} {question}", "meta", tone="ink-2", wrap=large), int(large))
        period = period_of(self._span, self._context.clock.today())
        write = self._context.desk.harvest.write_note
        self.field = KeptText(
            self._context.autosave,
            question,
            kept,
            Keeping(lambda text, version: write(period, text, version), self._reread, f"note/{said}"),
            hint=self.tr("Write down together what you read in it…"),
            lines=1,
        )
        self._line.addWidget(self.field, 1)

    def _reread(self) -> Kept:
        note = self._context.desk.harvest.see(period_of(self._span, self._context.clock.today())).note
        return Kept() if note is None else Kept(note.text, note.version)

    def _show_earlier(self) -> None:
        sheet = EarlierNotes(self.window(), self._notes)
        sheet.closed.connect(sheet.deleteLater)
        sheet.open_sheet()

    def end(self) -> None:
        """Keep what is typed; the field goes away."""
        if self.field is not None:
            self.field.end()
            self.field = None
        self._shown = None


class EarlierNotes(SideSheet):
    """Each note with the counts it was written at."""

    def __init__(self, over: QWidget, notes: Sequence[CountNote]) -> None:
        super().__init__(over, self.tr("What we read in it before"))
        for note in notes:
            self.body.addWidget(PlainLabel(note.text))
            who = f"{note.author_name}, {dates.short_with_year(note.on)}"
            self.body.addWidget(meta(f"{words.counts(note.counts)} {who}", tone="ink-2"))
            self.body.addWidget(Hairline())
        self.body.addStretch(1)
