"""What is one's own: passphrase, and how this PC looks. Opened from the name in the top bar."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.vocabulary import Language, StoreKind
from ui.common import language, refusal_words
from ui.common.buttons import LinkButton, PlainButton
from ui.common.fields import Labelled, PassphraseField
from ui.common.jobs import Done, Failed, Stopped
from ui.common.segments import Segments
from ui.common.settings import Settings
from ui.common.sheet import SideSheet
from ui.common.surface import Hairline
from ui.common.text import PlainLabel
from ui.common.theme import TEXT_SIZES, Mode
from ui.screen import ScreenContext


class OwnSheet(SideSheet):
    """`settings_changed(Settings, field)` asks the window to look otherwise; the sheet then opens anew."""

    settings_changed = Signal(object, str)

    def __init__(self, over: QWidget, context: ScreenContext, current: Settings) -> None:
        super().__init__(over, context.member.person.name)
        self._context = context
        self._settings = current
        self._bars: dict[str, Segments] = {}
        self._add_look()
        self.body.addWidget(Hairline())
        self._add_passphrase()
        if context.member.store_kind is StoreKind.UNIT:
            self._add_bin()
        self.body.addStretch(1)

    def _add_look(self) -> None:
        self.body.addWidget(PlainLabel(self.tr("This PC"), "section"))
        languages = tuple((one, language.name(one)) for one in Language)
        modes = (
            (Mode.SYSTEM, self.tr("As the PC")),
            (Mode.LIGHT, self.tr("Light")),
            (Mode.DARK, self.tr("Dark")),
        )
        sizes = tuple((size, f"{size} %") for size in TEXT_SIZES)
        now = self._settings
        for name, field, choices, value in (
            (self.tr("Language"), "language", languages, now.language),
            (self.tr("Light or dark"), "mode", modes, now.mode),
            (self.tr("Size of the text"), "text_size", sizes, now.text_size),
        ):
            bar = Segments(name, choices, value)
            bar.picked.connect(lambda chosen, field=field: self._pick(field, chosen))
            self._bars[field] = bar
            self.body.addWidget(Labelled(name, bar))

    def _pick(self, field: str, chosen: object) -> None:
        match field, chosen:
            case "language", Language():
                new = replace(self._settings, language=chosen)
            case "mode", Mode():
                new = replace(self._settings, mode=chosen)
            case "text_size", int():
                new = replace(self._settings, text_size=chosen)
            case _:
                return
        self.leave()
        self.settings_changed.emit(new, field)

    def go_to(self, field: str) -> None:
        """Put the focus on the choice that was made, so that arrows go on from there."""
        bar = self._bars[field]
        bar.segment(bar.value()).setFocus()

    def _add_bin(self) -> None:
        self.body.addWidget(Hairline())
        self.bin = LinkButton(self.tr("What I threw away"), "trash-2")
        self.bin.clicked.connect(self._go_to_bin)
        self.body.addWidget(self.bin, 0, Qt.AlignmentFlag.AlignLeft)

    def _go_to_bin(self) -> None:
        self.leave()
        self._context.go("bin", None)

    def _add_passphrase(self) -> None:
        self.body.addWidget(PlainLabel(self.tr("Another passphrase"), "section"))
        self._old = PassphraseField(self.tr("Passphrase of now"))
        self._new = PassphraseField(self.tr("New passphrase"))
        self._again = PassphraseField(self.tr("New passphrase, again"))
        self._labelled = {
            field: Labelled(field.accessibleName(), field) for field in (self._old, self._new, self._again)
        }
        for part in self._labelled.values():
            self.body.addWidget(part)
        button = PlainButton(self.tr("Change passphrase"), "key-round")
        button.clicked.connect(self._change)
        self._again.returnPressed.connect(self._change)
        self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.closed.connect(self._forget)

    def _change(self) -> None:
        if self._new.text() != self._again.text():
            self._labelled[self._again].refuse(refusal_words.refused(Refused(RefusalCode.PASSPHRASE_DIFFERS)))
            return
        old, new, people = self._old.text(), self._new.text(), self._context.desk.people
        self._context.jobs.start(lambda _reporter: people.change_passphrase(old, new), self._changed)

    def _changed(self, end: Done[None] | Failed | Stopped) -> None:
        match end:
            case Done():
                self._forget()
                self.leave()
                self._context.notices.toast(
                    self.tr("From now on your new passphrase opens this"), icon="key-round"
                )
            case Failed(Refused(code=RefusalCode.WRONG_PASSPHRASE) as error):
                self._labelled[self._old].refuse(refusal_words.refused(error))
            case Failed(error):
                self._context.faults.tell(error, refused=self._labelled[self._new].refuse)
            case Stopped():
                pass

    def _forget(self) -> None:
        for field in self._labelled:
            field.forget()
