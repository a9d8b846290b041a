"""The foot of an evaluation: who signed, and the button that says "I have read this"."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from leerunit.domain.views.conversations import EvaluationView
from leerunit.domain.vocabulary import Role
from ui.common import dates, theme
from ui.common.ask import Ask
from ui.common.avatar import Avatar
from ui.common.buttons import PrimaryButton
from ui.common.chips import IconWord
from ui.common.fields import Labelled, PassphraseField
from ui.common.layouts import FlowLayout, clear, column, row
from ui.common.overriding import override
from ui.common.surface import Surface
from ui.common.text import PlainLabel
from ui.evaluations.view_state import EvaluationState, Signer


class SignAsk(Ask):
    """Asks for the passphrase once more; `sign(passphrase, refuse)` returns whether it was signed."""

    def __init__(self, parent: QWidget, sign: Callable[[str, Callable[[str], None]], bool]) -> None:
        super().__init__(parent, "", "", "", icon="signature")
        self._sign = sign
        self.set_words(
            self.tr("Sign that you have read this?"),
            self.tr("Your signature says: I have read this. It does not say that you agree with all of it."),
        )
        self.yes.setText(self.tr("Sign"))
        self.field = PassphraseField(self.tr("Your passphrase"))
        self.labelled = Labelled(self.tr("Your passphrase"), self.field)
        self.middle.addWidget(self.labelled)

    @override
    def accept(self) -> None:
        if self._sign(self.field.text(), self.labelled.refuse):
            self.field.forget()
            super().accept()

    @override
    def reject(self) -> None:
        self.field.forget()
        super().reject()

    @override
    def asked(self) -> bool:
        self.field.setFocus()
        return bool(self.exec())


class SignBar(Surface):
    """`signing` asks for the passphrase."""

    signing = Signal()

    def __init__(self) -> None:
        super().__init__("card", edge="top")
        line: QHBoxLayout = row(self, spacing=20, margins=(32, 12, 32, 14))
        holder = QWidget()
        self._people = FlowLayout(holder, spacing=24, line_spacing=8)
        line.addWidget(holder, 1)
        words = column(spacing=0)
        self.means = PlainLabel(self.tr("Signing means: I have read this."), "meta", weight=600)
        self.why = PlainLabel("", "meta", tone="ink-2")
        for label in (self.means, self.why):
            label.setMaximumWidth(theme.current().px(330))
        words.addWidget(self.means)
        words.addWidget(self.why)
        line.addLayout(words)
        self.button = PrimaryButton(self.tr("Sign"), "signature", keys="Ctrl+Return")
        self.button.clicked.connect(self.signing)
        line.addWidget(self.button)

    def show_signers(self, view: EvaluationView, state: EvaluationState, roles: dict[str, Role]) -> None:
        """Show who signed, and whether I can."""
        clear(self._people)
        for signer in state.signers:
            self._people.addWidget(self._signer(view, signer, roles.get(signer.name)))
        self.button.setEnabled(view.may_sign)
        if view.may_sign and state.text_changed:
            self.why.setText(self.tr("The text changed after a signature. Read the change and sign again."))
        elif view.may_sign:
            self.why.setText(self.tr("You need not agree on everything."))
        elif not view.all_voices_finished:
            self.why.setText(self.tr("You can once everyone has written."))
        else:
            self.why.setText(self.tr("You signed this text."))
        self.button.setAccessibleDescription(self.why.text())

    def _signer(self, view: EvaluationView, signer: Signer, role: Role | None) -> QWidget:
        holder = QWidget()
        line = row(holder, spacing=10)
        line.addWidget(Avatar(signer.name, role, 36 if not theme.current().is_large else 26))
        words = column(spacing=0)
        words.addWidget(PlainLabel(signer.name, "strong", wrap=False))
        if signer.at is not None:
            day = dates.short(dates.day_of(signer.at))
            words.addWidget(IconWord(self.tr("read and signed, {0}").format(day), "signature", tone="moss"))
        elif signer.earlier:
            words.addWidget(IconWord(self.tr("signed an earlier text"), "history"))
        elif view.all_voices_finished:
            words.addWidget(IconWord(self.tr("signs after the talk"), "circle-dashed"))
        else:
            words.addWidget(IconWord(self.tr("not signed yet"), "circle-dashed"))
        line.addLayout(words)
        return holder
