"""The right part: where a resident could be recognised, who may export, and the button that signs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from leerunit.domain.views.portfolios import Finding, PortfolioDraft
from ui.common.buttons import LinkButton, PlainButton, PrimaryButton
from ui.common.layouts import FlowLayout, ScrollPane, clear, column, row
from ui.common.notices import Picture
from ui.common.surface import Card, Hairline
from ui.common.text import PlainLabel
from ui.common.wording import QT_TRANSLATE_NOOP
from ui.portfolio.masking import MASK, masked_excerpt
from ui.portfolio.view_state import Hindrance, PortfolioState

KIND = {
    "bsn": QT_TRANSLATE_NOOP("findings", "A citizen service number"),
    "name": QT_TRANSLATE_NOOP("findings", "Possibly the name of a resident"),
    "room": QT_TRANSLATE_NOOP("findings", "Possibly a room number"),
    "birth_date": QT_TRANSLATE_NOOP("findings", "Possibly a date of birth"),
    "postcode": QT_TRANSLATE_NOOP("findings", "Possibly a postcode"),
    "phone": QT_TRANSLATE_NOOP("findings", "Possibly a telephone number"),
    "mail": QT_TRANSLATE_NOOP("findings", "Possibly a mail address"),
}
OTHER = QT_TRANSLATE_NOOP("findings", "Could someone guess whom this is about?")
HINDRANCE = {
    Hindrance.EMPTY_PERIOD: QT_TRANSLATE_NOOP(
        "findings", "You can sign once something stands in this period."
    ),
    Hindrance.NOTHING_CHOSEN: QT_TRANSLATE_NOOP("findings", "You can sign once you have chosen a piece."),
    Hindrance.BSN: QT_TRANSLATE_NOOP(
        "findings", "You can sign once the citizen service number is out of it."
    ),
    Hindrance.TO_LOOK_AT: QT_TRANSLATE_NOOP("findings", "You can sign once you have looked at these places."),
}


def kind_words(kind: str) -> str:
    """Return what a finding is, as a question one can answer."""
    return QCoreApplication.translate("findings", KIND.get(kind, OTHER))


class FindingCard(Card):
    """A place to look at; its words are masked until one asks to see them."""

    opened_piece = Signal(object)
    looked_at = Signal(object)
    revealed = Signal(object, bool)

    def __init__(self, finding: Finding, *, seen: bool) -> None:
        super().__init__(line="terra-line" if finding.blocks or not seen else "line")
        self.finding = finding
        head = row(spacing=10)
        head.addWidget(Picture("check" if seen and not finding.blocks else "triangle-alert", 18, "terra"))
        head.addWidget(PlainLabel(kind_words(finding.kind), "strong"), 1)
        self.body.addLayout(head)
        self.body.addWidget(PlainLabel(finding.item_title, "meta", tone="ink-2", max_lines=2))
        self.excerpt = PlainLabel(masked_excerpt(finding), "body", tone="terra")
        self.body.addWidget(self.excerpt)
        if finding.blocks:
            self.body.addWidget(
                PlainLabel(self.tr("This number never leaves the unit. Take it out of the text."), "meta")
            )
        self._add_buttons(finding, seen=seen)

    def _add_buttons(self, finding: Finding, *, seen: bool) -> None:
        holder = QWidget()
        buttons = FlowLayout(holder, spacing=8)
        self.show_button = PlainButton(self.tr("Show"), "eye", small=True)
        self.show_button.clicked.connect(self.reveal)
        self.change_button = PlainButton(self.tr("Change it"), "pencil", small=True)
        self.change_button.clicked.connect(lambda: self.opened_piece.emit(finding))
        buttons.addWidget(self.show_button)
        buttons.addWidget(self.change_button)
        self.leave_button = LinkButton(self.tr("Leave it so"), small=True)
        self.leave_button.clicked.connect(lambda: self.looked_at.emit(finding))
        buttons.addWidget(self.leave_button)
        self.leave_button.setVisible(not finding.blocks and not seen)
        self.body.addWidget(holder)

    def reveal(self) -> None:
        """Show the words, or mask them again."""
        hidden = MASK in self.excerpt.text()
        self.excerpt.setText(self.finding.excerpt if hidden else masked_excerpt(self.finding))
        self.show_button.setText(self.tr("Hide") if hidden else self.tr("Show"))
        self.revealed.emit(self.finding, hidden)


class PrivacyPanel(QWidget):
    """`exporting` asks to sign and export, `releasing(bool)` to release or withdraw."""

    exporting = Signal()
    releasing = Signal(bool)
    opened_piece = Signal(object)
    looked_at = Signal(object)
    revealed = Signal(object, bool)

    def __init__(self) -> None:
        super().__init__()
        self._is_released = False
        whole = column(self, spacing=0)
        pane = ScrollPane(fill="sunk", margins=(24, 20, 24, 12), spacing=12)
        head = row(spacing=10)
        head.addWidget(Picture("eye", 18))
        head.addWidget(PlainLabel(self.tr("Privacy check"), "section"), 1)
        pane.body.addLayout(head)
        self.lead = PlainLabel("", "meta", tone="ink-2")
        pane.body.addWidget(self.lead)
        self._cards: QVBoxLayout = column(spacing=12)
        pane.body.addLayout(self._cards)
        pane.body.addWidget(Hairline())
        self._add_release(pane)
        pane.body.addStretch(1)
        whole.addWidget(pane, 1)
        self._add_foot(whole)
        self._shown: tuple[object, ...] | None = None

    def _add_release(self, pane: ScrollPane) -> None:
        pane.body.addWidget(PlainLabel(self.tr("Who may export it too"), "strong"))
        self.release_words = PlainLabel("", "meta", tone="ink-2")
        pane.body.addWidget(self.release_words)
        self.release_button = PlainButton("", "user-round-check", small=True)
        self.release_button.clicked.connect(lambda: self.releasing.emit(not self._is_released))
        pane.body.addWidget(self.release_button)
        self.again_button = PlainButton(self.tr("Release as it is now"), "user-round-check", small=True)
        self.again_button.clicked.connect(lambda: self.releasing.emit(True))
        pane.body.addWidget(self.again_button)

    def _add_foot(self, whole: QVBoxLayout) -> None:
        whole.addWidget(Hairline())
        foot = column(spacing=10, margins=(24, 12, 24, 20))
        self.button = PrimaryButton(self.tr("Sign and export"), "signature", keys="Ctrl+Return")
        self.why = PlainLabel("", "meta", tone="ink-2")
        self.button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        foot.addWidget(self.why)
        foot.addWidget(self.button)
        self.button.clicked.connect(self.exporting)
        whole.addLayout(foot)

    def findings(self) -> tuple[FindingCard, ...]:
        return tuple(
            widget
            for at in range(self._cards.count())
            if isinstance(widget := _widget(self._cards, at), FindingCard)
        )

    def show_state(self, draft: PortfolioDraft, state: PortfolioState, looked_at: frozenset[Finding]) -> None:
        self._show_findings(state, looked_at)
        self._show_release(draft, state)
        if state.hindrance is None:
            self.why.setText(self.tr("Your unit signs it. After that nobody can change it unnoticed."))
            self.allow(allowed=True)
        else:
            self.why.setText(QCoreApplication.translate("findings", HINDRANCE[state.hindrance]))
            self.allow(allowed=False)

    def allow(self, *, allowed: bool) -> None:
        """Let the button sign, or show it dashed with the reason above it."""
        self.button.setEnabled(allowed)
        self.button.setAccessibleDescription(self.why.text())

    def _show_findings(self, state: PortfolioState, looked_at: frozenset[Finding]) -> None:
        shape = tuple((finding, finding in looked_at) for finding in state.findings)
        if self._shown == (state.has_chosen, shape):
            return
        self._shown = (state.has_chosen, shape)
        clear(self._cards)
        if state.findings:
            self.lead.setText(self.tr("We hesitate at a few places. You decide."))
        elif state.has_chosen:
            self.lead.setText(self.tr("Nothing to look at in what you chose. You know best."))
        else:
            self.lead.setText(self.tr("Choose what goes along, then we look with you."))
        for finding, seen in shape:
            card = FindingCard(finding, seen=seen)
            card.opened_piece.connect(self.opened_piece)
            card.looked_at.connect(self.looked_at)
            card.revealed.connect(self.revealed)
            self._cards.addWidget(card)

    def _show_release(self, draft: PortfolioDraft, state: PortfolioState) -> None:
        self._is_released = draft.is_released
        if draft.is_released:
            self.release_words.setText(self._released_words(draft))
            self.release_button.setText(self.tr("Take back"))
            self.release_button.set_icon("undo-2")
        else:
            self.release_words.setText(
                self.tr("Now only you. If you release it, your guides can export what you chose for you.")
            )
            self.release_button.setText(self.tr("Release"))
            self.release_button.set_icon("user-round-check")
        self.release_button.setEnabled(draft.is_released or state.hindrance is None)
        self.again_button.setVisible(draft.is_released and not draft.released_is_current)
        self.again_button.setEnabled(state.hindrance is None)

    def _released_words(self, draft: PortfolioDraft) -> str:
        if draft.released_is_current:
            return self.tr("You released it: your guides can export it as it is. You can take that back.")
        return self.tr(
            "You changed something after releasing it. Your guides can export it as it was then, "
            "until you release it again."
        )


def _widget(layout: QVBoxLayout, at: int) -> QWidget | None:
    item = layout.itemAt(at)
    return item.widget() if item is not None else None
