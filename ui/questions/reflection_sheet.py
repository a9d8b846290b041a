"""Looking back with a model: one field a part; another model keeps every letter."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.common.autosave import Autosave
from ui.common.buttons import PrimaryButton
from ui.common.fields import Labelled
from ui.common.layouts import clear, column
from ui.common.overriding import override
from ui.common.segments import Segments
from ui.common.sheet import SideSheet
from ui.common.text import meta
from ui.common.writing import WritingField
from ui.questions.reflection import MODELS, part_name


class ReflectionSheet(SideSheet):
    """`kept(str, tuple[tuple[str, str], ...])`: the model and (part, text) of all parts with words.

    `key` names the place where the words are held at lock.
    """

    kept = Signal(str, object)

    def __init__(self, over: QWidget, model: str, autosave: Autosave, key: str) -> None:
        super().__init__(over, self.tr("Looking back"), PrimaryButton(self.tr("Keep"), keys="Ctrl+Return"))
        self._autosave = autosave
        self._key = key
        self.model = model
        self._words: dict[str, str] = {}
        self.fields: dict[str, WritingField] = {}
        choices = [(one, name) for one, (name, _) in MODELS.items()]
        self.models = Segments(self.tr("Which model helps you?"), choices, model)
        self.models.picked.connect(self._switch)
        self.body.addWidget(self.models)
        quiet = self.tr("Fill in what helps; the rest may stay empty. Another model keeps what you wrote.")
        self.body.addWidget(meta(quiet, tone="ink-2"))
        self._parts = column(spacing=12)
        self.body.addLayout(self._parts)
        self.body.addStretch(1)
        assert self.lead is not None
        self.lead.clicked.connect(self._keep)
        self._show(model)

    @override
    def open_sheet(self) -> None:
        super().open_sheet()
        self.fields[MODELS[self.model][1][0]].field.setFocus()

    def _switch(self, model: object) -> None:
        assert isinstance(model, str)
        self._words |= {part: field.words() for part, field in self.fields.items()}
        self.model = model
        self._show(model)

    def _show(self, model: str) -> None:
        clear(self._parts)
        self.fields = {}
        for part in MODELS[model][1]:
            field = WritingField(part_name(part), lines=2)
            field.set_words(self._words.get(part, ""))
            self._autosave.hold(field.field, f"{self._key}/{part}")
            self._parts.addWidget(Labelled(part_name(part), field))
            self.fields[part] = field
        self.fields[MODELS[model][1][0]].setFocus()

    def parts(self) -> tuple[tuple[str, str], ...]:
        """Return the parts of the model, then words that stand under parts of another one."""
        own = {part: field.words() for part, field in self.fields.items()}
        others = {p: words for p, words in self._words.items() if p not in own and words.strip()}
        return tuple((own | others).items())

    def take(self) -> None:
        """Empty all fields: their words are kept."""
        for field in self.fields.values():
            field.field.clear()

    def _keep(self) -> None:
        if any(words.strip() for _, words in self.parts()):
            self.kept.emit(self.model, self.parts())
