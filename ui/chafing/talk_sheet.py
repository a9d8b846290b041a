"""Planning a talk about what chafes: who is at it, and nobody else, reads what was written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from PySide6.QtWidgets import QWidget

from leerunit.domain.views.conversations import NewMoment
from leerunit.domain.views.people import PersonView
from ui.common import labels
from ui.common.choices import Radio, Tick
from ui.common.layouts import column
from ui.common.overriding import override
from ui.common.plan_sheet import PlanSheet
from ui.common.text import PlainLabel, meta
from ui.common.walking import Walk


class TalkSheet(PlanSheet):
    """What, when, where, and with whom: chosen people, or all of the unit."""

    def __init__(self, over: QWidget, today: date, others: Sequence[PersonView], *, with_all: bool) -> None:
        super().__init__(over, today)
        self.title.setText(self.tr("Make it a conversation"))
        self.chosen = Radio(self.tr("Whom I choose"))
        self.everyone = Radio(self.tr("All of the unit"))
        (self.everyone if with_all else self.chosen).setChecked(True)
        self.people: dict[UUID, Tick] = {}
        self._list = QWidget()
        ticks = column(self._list, spacing=6, margins=(26, 0, 0, 0))
        for one in others:
            self.people[one.person_id] = Tick(labels.with_roles(one))
            ticks.addWidget(self.people[one.person_id])
        self._missing = PlainLabel(self.tr("Choose who is at it, or all of the unit."), "meta", tone="terra")
        self._missing.hide()
        self._add_who()
        self._follow()

    def _add_who(self) -> None:
        walk = Walk(self)
        part = QWidget()
        lines = column(part, spacing=8)
        lines.addWidget(PlainLabel(self.tr("Who is at it?"), "strong"))
        reads = self.tr(
            "They read what you wrote until that day is over; nobody else does. The unit sees title and time."
        )
        lines.addWidget(meta(reads, tone="ink-2"))
        for radio in (self.chosen, self.everyone):
            radio.clicked.connect(self._follow)
            walk.add(radio)
        for line in (self.chosen, self._list, self._missing, self.everyone):
            lines.addWidget(line)
        self.body.insertWidget(1, part)

    def _follow(self) -> None:
        self._list.setVisible(self.chosen.isChecked())
        self._missing.hide()

    def _named(self) -> tuple[UUID, ...]:
        if self.everyone.isChecked():
            return ()
        return tuple(person for person, tick in self.people.items() if tick.isChecked())

    @override
    def _plan(self) -> None:
        if self.chosen.isChecked() and not self._named():
            self._missing.show()
            next(iter(self.people.values()), self.everyone).setFocus()
            return
        super()._plan()

    @override
    def moment(self) -> NewMoment:
        return replace(super().moment(), with_ids=self._named())
