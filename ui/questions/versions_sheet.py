"""Get back what you wrote: the versions of one text, the differences with now, and putting one back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from uuid import UUID

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from leerunit.domain.views.questions import TextVersion
from ui.common import dates
from ui.common.buttons import DisabledAction, PrimaryButton
from ui.common.chips import IconWord
from ui.common.fields import Labelled, Picker
from ui.common.layouts import clear, column
from ui.common.overriding import override
from ui.common.sheet import SideSheet
from ui.common.surface import Card
from ui.common.text import PlainLabel, meta
from ui.common.walking import Walk
from ui.questions.comparison import ComparedText, compared, first_change


class VersionCard(Card):
    """One earlier moment of the text; it is shown when it gets the focus."""

    reached = Signal()

    def __init__(self, version: TextVersion, when: str, change: str) -> None:
        super().__init__(clickable=True, padding=10)
        self.version = version
        self.body.addWidget(PlainLabel(when, "strong"))
        self.body.addWidget(meta(change, tone="ink-2"))
        self.setAccessibleName(f"{when}, {change}")

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn:
            self.reached.emit()
        return super().event(event)


class VersionsSheet(SideSheet):
    """`asked(UUID)` when another text is looked at; `restored(UUID, int)` to put a version of one back."""

    asked = Signal(object)
    restored = Signal(object, int)

    def __init__(self, over: QWidget, texts: Sequence[tuple[UUID, str]], chosen: UUID, today: date) -> None:
        super().__init__(over, self.tr("Earlier versions"), width=720)
        self._today = today
        self.text_id = chosen
        self._chosen: TextVersion | None = None
        self.picker = Picker(self.tr("Which text?"), tuple(texts))
        self.picker.choose(chosen)
        self.picker.currentIndexChanged.connect(self._picked)
        self.body.addWidget(Labelled(self.tr("Which text?"), self.picker))
        self._list = column(spacing=8)
        self.body.addLayout(self._list)
        self.walk = Walk(self)
        self._then_title = PlainLabel("", "strong")
        self.then = ComparedText(self.tr("The text as it was then"), is_then=True)
        self.now = ComparedText(self.tr("The text as it is now"), is_then=False)
        self._beside = QWidget()
        beside = column(self._beside, spacing=12)
        for part in (self._then_title, self.then, PlainLabel(self.tr("Now"), "strong"), self.now):
            beside.addWidget(part)
        beside.addWidget(meta(self.tr("Struck through: it stood there then. Underlined: it came later.")))
        self.body.addWidget(self._beside)
        self.body.addStretch(1)
        self.footer.insertWidget(0, IconWord(self.tr("Only you see earlier versions."), "lock"))
        verb = PrimaryButton(self.tr("Put this one back"), "undo-2", keys="Ctrl+Return")
        verb.clicked.connect(self._restore)
        self.action = DisabledAction(verb)
        self.footer.addWidget(self.action)

    @override
    def open_sheet(self) -> None:
        super().open_sheet()
        self.picker.setFocus()

    def show_versions(self, versions: Sequence[TextVersion]) -> None:
        """Show the versions of the chosen text, the newest (as it is now) first."""
        self.walk.begin()
        clear(self._list)
        self._chosen = None
        now = versions[0].text if versions else ""
        for newer, version in pairwise(versions):
            card = VersionCard(version, self._when(version), self._change(version, newer))
            card.reached.connect(lambda one=version: self._compare(one, now))
            card.opened.connect(card.setFocus)
            self.walk.add(card)
            self._list.addWidget(card)
        if len(versions) < 2:
            quiet = self.tr("No earlier version yet. It comes by itself when you write on.")
            self._list.addWidget(PlainLabel(quiet, "body", tone="ink-2"))
            self.action.forbid(self.tr("There is nothing to put back yet."))
            self._beside.hide()
            return
        self._beside.show()
        self._compare(versions[1], now)

    def _when(self, version: TextVersion) -> str:
        day = dates.capital(dates.near(dates.day_of(version.at), self._today))
        return f"{day}, {dates.time(version.at)}"

    def _change(self, version: TextVersion, newer: TextVersion) -> str:
        change = first_change(*compared(version.text, newer.text))
        if change is None:
            return self.tr("the same words")
        is_added, words = change
        if is_added:
            return self.tr("after that came: \u2018{0}\u2019").format(words)
        return self.tr("after that went: \u2018{0}\u2019").format(words)

    def _compare(self, version: TextVersion, now: str) -> None:
        self._chosen = version
        before, after = compared(version.text, now)
        self._then_title.setText(self._when(version))
        self.then.show_runs(before)
        self.now.show_runs(after)
        for card in self.walk.parts:
            if isinstance(card, VersionCard):
                card.set_chosen(card.version is version)
        self.action.allow()

    def _picked(self) -> None:
        value = self.picker.value()
        if isinstance(value, UUID):
            self.text_id = value
            self.asked.emit(value)

    def _restore(self) -> None:
        if self._chosen is not None:
            self.restored.emit(self.text_id, self._chosen.number)
