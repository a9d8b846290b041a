"""Looking back: one's own story first, a model beside it if it helps; another model keeps every letter."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from leerunit.domain.views.reflection import Prompt, ReflectionHelp
from ui.common.autosave import Autosave
from ui.common.buttons import PrimaryButton
from ui.common.choices import Tick
from ui.common.kept_text import Kept, KeptText
from ui.common.layouts import column
from ui.common.overriding import override
from ui.common.pill_choice import PillChoice
from ui.common.sheet import SideSheet
from ui.common.surface import Hairline
from ui.common.text import PlainLabel, meta
from ui.questions.deeper import Deeper
from ui.questions.reflection import FREE, model_with, models, part_name
from ui.questions.reflection_keeping import ReflectionKeeping
from ui.screen import ScreenContext


class ReflectionField(QWidget):
    """One field: its name, what the model asks there, and the words, kept while typed."""

    def __init__(
        self, autosave: Autosave, key: str, name: str, begin: Kept, keeping: ReflectionKeeping
    ) -> None:
        super().__init__()
        layout = column(self, spacing=4)
        self.name = PlainLabel(name, "strong")
        self.asks = meta("", tone="ink-2")
        self.text = KeptText(autosave, name, begin, keeping.keeping(key), lines=3 if key == FREE else 2)
        for part in (self.name, self.asks, self.text):
            layout.addWidget(part)
        self.asks.hide()
        self.setFocusProxy(self.text)

    def ask(self, name: str, words: str) -> None:
        """Put a prompt above the field; what stands in it stays."""
        self.name.setText(name)
        self.asks.setText(words)
        self.asks.setVisible(bool(words))
        self.text.text.setAccessibleName(name)
        self.text.text.setAccessibleDescription(words)

    def words(self) -> str:
        return self.text.words()


class ReflectionSheet(SideSheet):
    """`kept` when it was left with words in it. `help` stands ready for who looks back."""

    kept = Signal()

    def __init__(
        self, over: QWidget, context: ScreenContext, keeping: ReflectionKeeping, help_: ReflectionHelp
    ) -> None:
        done = PrimaryButton(self.tr("Done"), "check", keys="Ctrl+Return")
        super().__init__(over, self.tr("Looking back"), done)
        self._context = context
        self._keeping = keeping
        self.model = keeping.model
        self.fields: dict[str, ReflectionField] = {}
        done.clicked.connect(self.leave)
        self.free = self._field(FREE, self.tr("Your story"))
        self.free.ask(self.tr("Your story"), self.tr("Tell it the way it went. More is not needed."))
        self.body.addWidget(self.free)
        self.body.addWidget(Hairline())
        self._add_choices(help_)
        self._parts = column(spacing=14)
        self.body.addLayout(self._parts)
        self._others = meta(self.tr("What you wrote with another model still stands here."), tone="ink-2")
        self.body.addWidget(self._others)
        self._rest = column(spacing=14)
        self.body.addLayout(self._rest)
        self.body.addStretch(1)
        self._add_deeper(help_)
        for key in keeping.begun:
            if key != FREE:
                self._field(key, part_name(key))
        self._arrange()

    def _add_choices(self, help_: ReflectionHelp) -> None:
        choices = [(FREE, self.tr("My story only")), *((one.key, one.name) for one in models())]
        name = self.tr("Does a model help you?")
        self.body.addWidget(PlainLabel(name, "strong"))
        self.models = PillChoice(name, choices, self.model)
        self.models.picked.connect(self._switch)
        self.body.addWidget(self.models)
        quiet = self.tr("Fill in what helps; the rest may stay empty. Another model keeps what you wrote.")
        self.body.addWidget(meta(quiet, tone="ink-2"))
        self.simpler = Tick(self.tr("Ask it in simpler words"))
        self.simpler.setChecked(help_.simpler)
        self.simpler.toggled.connect(self._choose_wording)
        self.body.addWidget(self.simpler)

    def _add_deeper(self, help_: ReflectionHelp) -> None:
        day = self._context.clock.today().toordinal()
        self.deeper = Deeper(lambda: help_.deepening, self, begin_at=day)
        self.deeper.setContentsMargins(24, 4, 24, 0)
        self.deeper.changed.connect(self._keep_in_sight)
        whole = self.panel.layout()
        assert isinstance(whole, QVBoxLayout)
        whole.insertWidget(2, self.deeper)

    def _field(self, key: str, name: str) -> ReflectionField:
        """Return the field with this key; it is made once and stays until the sheet goes."""
        if key not in self.fields:
            begin = self._keeping.begun.get(key, Kept())
            self.fields[key] = ReflectionField(self._context.autosave, key, name, begin, self._keeping)
        return self.fields[key]

    # --- which fields are asked

    def _switch(self, model: object) -> None:
        assert isinstance(model, str)
        if not self._context.faults.attempt(lambda: self._keeping.use_model(model)):
            self.models.choose(self.model)
            return
        self.model = model
        self._arrange()
        self._first().setFocus()
        self._keep_in_sight()

    def _keep_in_sight(self) -> None:
        """Bring what has the focus into sight once everything stands where it will be."""
        QTimer.singleShot(0, self, self._show_focused)

    def _show_focused(self) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and self.pane.isAncestorOf(focused):
            self.pane.ensureWidgetVisible(focused)

    def _choose_wording(self, simpler: bool) -> None:
        self._context.faults.attempt(lambda: self._context.desk.reflection.choose_wording(simpler=simpler))
        self._arrange()

    def _prompts(self) -> tuple[Prompt, ...]:
        model = model_with(self.model)
        return () if model is None else model.prompts

    def _arrange(self) -> None:
        """Show the fields of the model in its order, then those of other models that hold words."""
        simpler = self.simpler.isChecked()
        prompts = self._prompts()
        self.simpler.setVisible(bool(prompts))
        for prompt in prompts:
            field = self._field(prompt.key, prompt.name)
            field.ask(prompt.name, prompt.asks(simpler=simpler))
            self._parts.addWidget(field)
            field.show()
        asked = {FREE, *(prompt.key for prompt in prompts)}
        others = {key: field for key, field in self.fields.items() if key not in asked}
        for key, field in others.items():
            field.ask(part_name(key), "")
            self._rest.addWidget(field)
            field.setVisible(bool(field.words().strip()))
        self._others.setVisible(any(field.words().strip() for field in others.values()))
        self._order_tab(prompts)

    def _order_tab(self, prompts: tuple[Prompt, ...]) -> None:
        before: QWidget = self.simpler
        rest = [key for key in self.fields if key != FREE and key not in {one.key for one in prompts}]
        for key in (*(prompt.key for prompt in prompts), *rest):
            QWidget.setTabOrder(before, self.fields[key].text.text)
            before = self.fields[key].text.text

    def _first(self) -> QWidget:
        """Return where the cursor begins: the first field without words, or the story."""
        asked = [self.fields[prompt.key] for prompt in self._prompts()]
        empty = next((field for field in asked if not field.words().strip()), None)
        return (empty or (asked[0] if asked else self.free)).text.text

    # --- opening and leaving

    def take_over(self, words: str) -> bool:
        """Go on with words that were begun elsewhere; True when they are safe here."""
        self.free.text.text.set_words(words)
        return self.free.text.draft.keep()

    @override
    def open_sheet(self) -> None:
        super().open_sheet()
        self._first().setFocus()
        self._keep_in_sight()

    @override
    def leave(self) -> None:
        """Keep everything and go back; while something cannot be kept the sheet stays."""
        if not self.isVisible():
            return
        fields = tuple(self.fields.values())
        kept = [field.text.draft.keep() for field in fields]
        if not all(kept):
            return
        if any(field.words().strip() for field in fields):
            self.kept.emit()
        else:
            self._context.faults.attempt(self._keeping.remove)
        super().leave()
        for field in fields:
            field.text.end()
