"""What a reader writes at another's question: which kind, the second field of an observation, a soft hint."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from leerunit.domain.vocabulary import EntryKind, Role
from ui.common import labels, language, pictures
from ui.common.buttons import PillButton
from ui.common.judging import judging_word
from ui.common.layouts import FlowLayout, column
from ui.common.text import meta
from ui.common.walking import Walk
from ui.common.wording import QT_TRANSLATE_NOOP
from ui.common.writing import WritingField

COMPLIMENT_KEYS = "Alt+C"
DEEDS: dict[EntryKind, str] = {
    EntryKind.FEEDBACK_QUESTION: QT_TRANSLATE_NOOP("reader_bar", "Ask a question"),
    EntryKind.FEEDBACK_OBSERVATION: QT_TRANSLATE_NOOP("reader_bar", "I saw, I wondered"),
    EntryKind.FEEDBACK_PEER: QT_TRANSLATE_NOOP("reader_bar", "Write along"),
    EntryKind.COMPLIMENT: QT_TRANSLATE_NOOP("reader_bar", "A compliment"),
}
HINTS: dict[EntryKind, str] = {
    EntryKind.FEEDBACK_QUESTION: QT_TRANSLATE_NOOP("reader_bar", "What would you like to know?"),
    EntryKind.FEEDBACK_OBSERVATION: QT_TRANSLATE_NOOP("reader_bar", "I saw… I heard…"),
    EntryKind.FEEDBACK_PEER: QT_TRANSLATE_NOOP("reader_bar", "What do you recognise, or do differently?"),
    EntryKind.COMPLIMENT: QT_TRANSLATE_NOOP("reader_bar", "What did you like to see? One line is enough."),
    EntryKind.THEORY: QT_TRANSLATE_NOOP("reader_bar", "What from theory goes with it?"),
    EntryKind.REPLY: QT_TRANSLATE_NOOP("reader_bar", "Write back…"),
}


def reader_kinds(role: Role) -> tuple[EntryKind, ...]:
    """Return what someone can write at a question of another; a guide's first is a question."""
    kind = EntryKind
    own: tuple[EntryKind, ...]
    match role:
        case Role.STUDENT:
            own = (kind.FEEDBACK_PEER, kind.FEEDBACK_QUESTION, kind.FEEDBACK_OBSERVATION)
        case Role.TEACHER:
            own = (kind.FEEDBACK_QUESTION, kind.THEORY, kind.FEEDBACK_OBSERVATION)
        case _:
            own = (kind.FEEDBACK_QUESTION, kind.FEEDBACK_OBSERVATION)
    return (*own, kind.COMPLIMENT, kind.REPLY)


def reader_hint(kind: EntryKind) -> str:
    """Return what invites to write this to another; nothing for what is not written to others."""
    return QCoreApplication.translate("reader_bar", HINTS[kind]) if kind in HINTS else ""


class ReaderBar(QWidget):
    """Pills with what can be written, the first is chosen; `picked(EntryKind)` by hand. Arrows walk."""

    picked = Signal(object)

    def __init__(self, kinds: Sequence[EntryKind], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = column(self, spacing=8)
        holder = QWidget()
        flow = FlowLayout(holder, spacing=8)
        group = QButtonGroup(self)
        walk = Walk(self, columns=len(kinds))
        self.pills: dict[EntryKind, PillButton] = {}
        for kind in kinds:
            if kind is EntryKind.REPLY:
                continue
            words = DEEDS.get(kind, "")
            name = QCoreApplication.translate("reader_bar", words) if words else labels.entry(kind)
            pill = PillButton(name, pictures.ENTRY[kind], soft=True)
            pill.clicked.connect(lambda _on=False, one=kind: self.picked.emit(one))
            group.addButton(pill)
            walk.add(pill)
            flow.addWidget(pill)
            self.pills[kind] = pill
        self.pills[EntryKind.COMPLIMENT].setShortcut(COMPLIMENT_KEYS)
        self.pills[EntryKind.COMPLIMENT].setToolTip("Alt C")
        self._group = group
        layout.addWidget(holder)
        self.hint = meta("", tone="ink-2")
        self.hint.hide()
        layout.addWidget(self.hint)

    def show_kind(self, kind: EntryKind) -> None:
        """Show which kind is written now; a reply is none of the pills."""
        self._group.setExclusive(False)
        for one, pill in self.pills.items():
            pill.setChecked(one is kind)
        self._group.setExclusive(kind in self.pills)

    def look_at(self, kind: EntryKind, text: str) -> None:
        """Say softly that a word may sound like a judgement; a compliment may."""
        word = "" if kind is EntryKind.COMPLIMENT else judging_word(text, language.current())
        soft = self.tr("‘{0}’ may sound like a judgement. What did you see or hear?")
        self.hint.setText(soft.format(word))
        self.hint.setVisible(bool(word))


def wonder_field() -> WritingField:
    """Return the second field of an observation."""
    name = QCoreApplication.translate("reader_bar", "I wondered")
    hint = QCoreApplication.translate("reader_bar", "I wondered… (may stay empty)")
    return WritingField(name, hint=hint, most_lines=4)
