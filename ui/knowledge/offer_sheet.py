"""Saying what one brings or wants to get: in own words, about which themes, and when."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from leerunit.domain.views.beside import ThemeView
from leerunit.domain.views.knowledge import NewOffer, Offering, OfferView
from leerunit.domain.vocabulary import OfferKind, Visibility, Voice
from ui.common.autosave import Autosave
from ui.common.buttons import DisabledAction, PrimaryButton
from ui.common.chips import VisibilityLabel
from ui.common.choices import Tick
from ui.common.fields import Labelled, TextField
from ui.common.layouts import FlowLayout, column
from ui.common.overriding import override
from ui.common.segments import Segments
from ui.common.sheet import SideSheet
from ui.common.text import meta, strong
from ui.common.voice_pills import VoicePills
from ui.common.walking import Walk
from ui.common.writing import WritingField

SPEAKERS = (Voice.VOLUNTEER, Voice.NEIGHBOUR, Voice.RELATIVE, Voice.COLLEAGUE)
_THEME_ICON = "bookmark"


class OfferFields(QWidget):
    """What, about which themes, when. `shown` is what stands there already."""

    def __init__(
        self,
        choices: tuple[tuple[OfferKind, str], tuple[OfferKind, str]],
        themes: Sequence[ThemeView],
        shown: OfferView | None,
        words: tuple[str, str],
    ) -> None:
        super().__init__()
        layout = column(self, spacing=14)
        name, hint = words
        kind = OfferKind.BRING if shown is None else shown.kind
        self.kind = Segments(self.tr("Bring or get"), choices, kind)
        layout.addWidget(self.kind)
        self.writing = WritingField(name, hint=hint, lines=3)
        self.labelled = Labelled(name, self.writing)
        layout.addWidget(self.labelled)
        self.ticks: dict[UUID, Tick] = {}
        self._add_themes(themes, () if shown is None else shown.themes)
        hint = self.tr("For example: Thursday mornings, or ask for me at coffee")
        self.when = TextField(self.tr("When? (may stay empty)"), hint=hint)
        layout.addWidget(Labelled(self.tr("When? (may stay empty)"), self.when))
        if shown is not None:
            self.writing.set_words(shown.text)
            self.when.set_words(shown.when)

    def _add_themes(self, themes: Sequence[ThemeView], had: Sequence[ThemeView]) -> None:
        layout = self.layout()
        assert layout is not None
        offered = (*themes, *(theme for theme in had if theme.is_removed))
        if not offered:
            return
        part, holder = QWidget(), QWidget()
        lines = column(part, spacing=6)
        lines.addWidget(strong(self.tr("What is it about? (may stay empty)")))
        lines.addWidget(holder)
        flow = FlowLayout(holder, spacing=18, line_spacing=4)
        walk = Walk(self)
        chosen = {theme.theme_id for theme in had}
        for theme in offered:
            tick = Tick(theme.name, _THEME_ICON)
            tick.setChecked(theme.theme_id in chosen)
            walk.add(tick)
            flow.addWidget(tick)
            self.ticks[theme.theme_id] = tick
        layout.addWidget(part)

    def offer(self) -> NewOffer:
        """Return what was filled in."""
        kind = self.kind.value()
        return NewOffer(
            kind if isinstance(kind, OfferKind) else OfferKind.BRING,
            self.writing.words(),
            self.when.words(),
            tuple(theme_id for theme_id, tick in self.ticks.items() if tick.isChecked()),
        )


class OfferSheet(SideSheet):
    """`kept(NewOffer)` at the verb. Esc keeps what was typed for the next time."""

    kept = Signal(object)

    def __init__(
        self, over: QWidget, themes: Sequence[ThemeView], autosave: Autosave, shown: OfferView | None = None
    ) -> None:
        verb = PrimaryButton(self.tr("Keep"), "check", keys="Ctrl+Return")
        super().__init__(over, self.tr("What do you come to bring, what to get?"), verb)
        choices = (
            (OfferKind.BRING, self.tr("I come to bring")),
            (OfferKind.TAKE, self.tr("I come to get")),
        )
        hint = self.tr("For example: I am at home in wound care. Walk along whenever you like.")
        self.fields = OfferFields(choices, themes, shown, (self.tr("In your own words"), hint))
        self.body.addWidget(self.fields)
        self.body.addWidget(VisibilityLabel(Visibility.UNIT))
        seen = self.tr("The whole unit reads this as soon as you keep it. You can withdraw it any time.")
        self.body.addWidget(meta(seen, tone="ink-2"))
        self.body.addStretch(1)
        place = "offer" if shown is None else f"offer/{shown.offer_id}"
        autosave.hold(self.fields.writing.field, place)
        autosave.hold(self.fields.when, f"{place}/when")
        verb.clicked.connect(lambda: self.kept.emit(self.fields.offer()))

    @override
    def open_sheet(self) -> None:
        super().open_sheet()
        self.fields.writing.field.setFocus()

    def take(self) -> None:
        """Empty the fields: the words are kept."""
        self.fields.writing.field.clear()
        self.fields.when.clear()


class GuestOfferSheet(SideSheet):
    """`kept(Offering, NewOffer)` at the verb; before that nothing of it is kept, not even as a draft."""

    kept = Signal(object, object)

    def __init__(self, over: QWidget, themes: Sequence[ThemeView]) -> None:
        super().__init__(over, self.tr("For someone without an account"))
        quiet = self.tr("Beside you, in their words; you write it down.")
        self.body.addWidget(meta(quiet, tone="ink-2"))
        self.body.addWidget(strong(self.tr("Who is it?")))
        self.whose = VoicePills(SPEAKERS)
        self.body.addWidget(self.whose)
        self.name = TextField(self.tr("First name (may stay empty)"))
        only = self.tr("Only if they want it there. Never a surname.")
        self.named = Labelled(self.tr("First name (may stay empty)"), self.name, help_text=only)
        self.body.addWidget(self.named)
        choices = ((OfferKind.BRING, self.tr("Comes to bring")), (OfferKind.TAKE, self.tr("Comes to get")))
        hint = self.tr("For example: I like to cook soup, with whoever wants to peel.")
        self.fields = OfferFields(choices, themes, None, (self.tr("In their own words"), hint))
        self.fields.writing.field.edited.connect(self._follow)
        self.body.addWidget(self.fields)
        self.agreed = Tick(self.tr("Read back: it is right, and the whole unit may read it"))
        self.agreed.clicked.connect(self._follow)
        self.body.addWidget(self.agreed)
        end = self.tr("They can have it withdrawn any time, by anyone of the unit.")
        self.body.addWidget(meta(end, tone="ink-2"))
        self.body.addStretch(1)
        verb = PrimaryButton(self.tr("Keep"), "heart", keys="Ctrl+Return")
        verb.clicked.connect(self._keep)
        self.action = DisabledAction(verb)
        self.footer.addWidget(self.action)
        self._follow()

    @override
    def open_sheet(self) -> None:
        super().open_sheet()
        self.whose.setFocus()

    def _follow(self) -> None:
        if not self.fields.writing.words().strip():
            self.action.forbid(self.tr("Their words are still missing."))
        elif not self.agreed.isChecked():
            self.action.forbid(self.tr("Read it back first."))
        else:
            self.action.allow()

    def _keep(self) -> None:
        offering = Offering(self.whose.voice(), self.name.words(), self.agreed.isChecked())
        self.kept.emit(offering, self.fields.offer())
