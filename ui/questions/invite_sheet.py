"""Asking someone to own a question together."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from leerunit.domain.views.beside import OwnerView
from leerunit.domain.views.questions import QuestionStory
from leerunit.domain.vocabulary import Visibility
from ui.common.buttons import DisabledAction, PrimaryButton
from ui.common.choices import Radio
from ui.common.layouts import column
from ui.common.overriding import override
from ui.common.quote import QuoteLabel, QuoteSize
from ui.common.sheet import SideSheet
from ui.common.text import PlainLabel, meta
from ui.common.walking import Walk


class InviteSheet(SideSheet):
    """`invited(OwnerView)` at the verb."""

    invited = Signal(object)

    def __init__(self, over: QWidget, story: QuestionStory, candidates: Sequence[OwnerView]) -> None:
        super().__init__(over, self.tr("With whom do you own this question?"))
        self.body.addWidget(QuoteLabel(story.text, QuoteSize.SMALL))
        self.radios = {person: Radio(person.name, "user-round") for person in candidates}
        holder = QWidget()
        people = column(holder, spacing=4)
        walk = Walk(self)
        for radio in self.radios.values():
            radio.toggled.connect(self._check)
            walk.add(radio)
            people.addWidget(radio)
        self.body.addWidget(holder)
        if not candidates:
            self.body.addWidget(PlainLabel(self.tr("Nobody else can join here now."), "body", tone="ink-2"))
        if story.visibility is Visibility.ONLY_ME:
            opens = self.tr(
                "Only you can read this question now. Who joins reads everything that stands here."
            )
            self.body.addWidget(PlainLabel(opens, "body"))
        both = self.tr("You both write in this story. You stay the one who decides who reads along.")
        leaves = self.tr("Who joined can step out any time; what they wrote stays.")
        self.body.addWidget(meta(f"{both} {leaves}", tone="ink-2"))
        self.body.addStretch(1)
        verb = PrimaryButton(self.tr("Own it together"), "user-round-plus", keys="Ctrl+Return")
        verb.clicked.connect(self._invite)
        self.action = DisabledAction(verb)
        self.footer.addWidget(self.action)
        self._check()

    @override
    def open_sheet(self) -> None:
        super().open_sheet()
        next(iter(self.radios.values()), self.close_button).setFocus()

    def _chosen(self) -> OwnerView | None:
        return next((person for person, radio in self.radios.items() if radio.isChecked()), None)

    def _check(self) -> None:
        if self._chosen() is None:
            self.action.forbid(self.tr("Nobody is chosen yet."))
        else:
            self.action.allow()

    def _invite(self) -> None:
        person = self._chosen()
        if person is not None:
            self.invited.emit(person)
