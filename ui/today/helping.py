"""Asking a guide to come along: what a student asks, and who asks for a guide. Urgent is a telephone call."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from leerunit.domain.views.helping import HelpAsked, HelpNow
from leerunit.domain.vocabulary import HelpLevel
from ui.common.buttons import LinkButton, PlainButton, PrimaryButton
from ui.common.choices import Radio
from ui.common.fields import Labelled, TextField
from ui.common.layouts import clear, column, let_go_of_focus
from ui.common.names import first_name
from ui.common.overriding import override
from ui.common.sheet import SideSheet
from ui.common.surface import Card
from ui.common.text import PlainLabel, meta, plain_tooltip, section
from ui.common.walking import Walk
from ui.common.writing import WritingField
from ui.screen import ScreenContext


def level_words(level: HelpLevel) -> str:
    """Return what is asked."""
    match level:
        case HelpLevel.WATCH:
            return QCoreApplication.translate("helping", "Look along")
        case HelpLevel.THINK:
            return QCoreApplication.translate("helping", "Think along")
        case HelpLevel.COME:
            return QCoreApplication.translate("helping", "Come now")


class HelpSheet(SideSheet):
    """`asked(HelpLevel, str)` at the verb; to come now shows whom to call."""

    asked = Signal(object, str)

    def __init__(self, over: QWidget, phone: str) -> None:
        verb = PrimaryButton(self.tr("Ask for someone"), "life-buoy", keys="Ctrl+Return")
        super().__init__(over, self.tr("Someone with you"), verb)
        walk = Walk(self)
        self.radios: dict[HelpLevel, Radio] = {}
        for level in HelpLevel:
            radio = Radio(level_words(level))
            radio.clicked.connect(self._follow)
            walk.add(radio)
            self.radios[level] = radio
            self.body.addWidget(radio)
        self.radios[HelpLevel.WATCH].setChecked(True)
        self.call = Card(line="petrol")
        self.call.body.addWidget(section(phone or self.tr("Call who is on duty in the unit.")))
        self.call.body.addWidget(meta(self.tr("Is it urgent? Then call. This is no alarm."), tone="ink-2"))
        self.body.addWidget(self.call)
        self.writing = WritingField(self.tr("What is it about? (may stay empty)"), lines=2)
        self.labelled = Labelled(self.tr("What is it about? (may stay empty)"), self.writing)
        self.body.addWidget(self.labelled)
        self.body.addWidget(meta(self.tr("No names. Those who guide you see it today."), tone="ink-2"))
        self.body.addStretch(1)
        verb.clicked.connect(lambda: self.asked.emit(self.level(), self.writing.words()))
        self._follow()

    @override
    def open_sheet(self) -> None:
        super().open_sheet()
        self.radios[HelpLevel.WATCH].setFocus()

    def level(self) -> HelpLevel:
        return next(level for level, radio in self.radios.items() if radio.isChecked())

    def _follow(self) -> None:
        self.call.setVisible(self.level() is HelpLevel.COME)


class PhoneSheet(SideSheet):
    """`kept(str)` with whom to call."""

    kept = Signal(str)

    def __init__(self, over: QWidget, phone: str) -> None:
        verb = PrimaryButton(self.tr("Keep"), keys="Ctrl+Return")
        super().__init__(over, self.tr("Whom do students call?"), verb)
        self.line = TextField(self.tr("In one line"), hint=self.tr("For example: the one on duty, 12 34"))
        self.line.set_words(phone)
        self.labelled = Labelled(self.tr("In one line"), self.line)
        self.body.addWidget(self.labelled)
        self.body.addStretch(1)
        verb.clicked.connect(lambda: self.kept.emit(self.line.words()))


class HelpPart(QWidget):
    """In the panel of a student what was asked and who comes; `ask` is the way to ask, for elsewhere."""

    def __init__(self, context: ScreenContext, over: QWidget) -> None:
        super().__init__()
        self._context, self._over = context, over
        self._phone = ""
        self.ask = PlainButton(self.tr("Ask for help"), "life-buoy", small=True)
        self.ask.setToolTip(plain_tooltip(self.tr("Someone looks along, thinks along or comes now")))
        self.ask.clicked.connect(self._open)
        self._asked = column(self, spacing=8)

    def refresh(self) -> None:
        now = self._context.desk.helping.mine()
        self._phone = now.phone
        self.ask.setVisible(not now.asked)
        self.setVisible(bool(now.asked))
        let_go_of_focus(self)
        clear(self._asked)
        for one in now.asked:
            self._asked.addWidget(self._card(one))

    def _card(self, one: HelpAsked) -> QWidget:
        card = Card(line="petrol")
        card.body.addWidget(PlainLabel(self.tr("You asked: {0}").format(level_words(one.level)), "strong"))
        comes = self.tr("{0} comes to you.").format(first_name(one.coming_name))
        waits = self.tr("Those who guide you see it on their Today.")
        card.body.addWidget(meta(comes if one.coming_name else waits, tone="ink-2"))
        if one.level is HelpLevel.COME and self._phone:
            card.body.addWidget(PlainLabel(self._phone, "strong"))
        end = LinkButton(self.tr("No longer needed"), small=True)
        end.clicked.connect(self._end)
        card.body.addWidget(end, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _end(self) -> None:
        self._context.faults.attempt(self._context.desk.helping.end)

    def _open(self) -> None:
        sheet = HelpSheet(self._over, self._phone)
        sheet.asked.connect(lambda level, words: self._ask(sheet, level, words))
        sheet.closed.connect(sheet.deleteLater)
        sheet.open_sheet()

    def _ask(self, sheet: HelpSheet, level: HelpLevel, words: str) -> None:
        helping = self._context.desk.helping
        if self._context.faults.attempt(lambda: helping.ask(level, words), refused=sheet.labelled.refuse):
            sheet.leave()
            said = self.tr("Asked. Is it urgent? Then call.")
            self._context.notices.toast(said, self._end, "life-buoy")


class HelpOfStudents(QWidget):
    """In the panel of a guide: who asks for someone, and the telephone of the unit."""

    def __init__(self, context: ScreenContext, over: QWidget) -> None:
        super().__init__()
        self._context, self._over = context, over
        self._layout = column(self, spacing=8)
        self._asked = column(spacing=8)
        self._layout.addLayout(self._asked)
        self.phone = LinkButton(self.tr("Whom do students call?"), "phone", small=True)
        self.phone.clicked.connect(self._open_phone)
        self._layout.addWidget(self.phone)
        self._line, self.is_asked = "", False

    def refresh(self) -> None:
        now: HelpNow = self._context.desk.helping.of_my_students()
        self._line, self.is_asked = now.phone, bool(now.asked)
        self.phone.setVisible(now.may_set_phone)
        let_go_of_focus(self)
        clear(self._asked)
        for one in now.asked:
            self._asked.addWidget(self._card(one))

    def _card(self, one: HelpAsked) -> QWidget:
        card = Card(line="petrol")
        name = first_name(one.student_name)
        asks = self.tr("{0} asks: {1}").format(name, level_words(one.level).lower())
        card.body.addWidget(PlainLabel(asks, "strong"))
        if one.words:
            card.body.addWidget(PlainLabel(one.words, "body", max_lines=4))
        if one.coming_name:
            comes = self.tr("{0} goes there.").format(first_name(one.coming_name))
            card.body.addWidget(meta(comes, tone="ink-2"))
        else:
            come = PlainButton(self.tr("I am coming"), "hand", small=True)
            come.setAccessibleName(self.tr("I am coming to {0}").format(one.student_name))
            come.clicked.connect(lambda: self._come(one))
            card.body.addWidget(come, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _come(self, one: HelpAsked) -> None:
        coming = self._context.desk.helping.coming
        self._context.faults.attempt(lambda: coming(one.student_id))

    def _open_phone(self) -> None:
        sheet = PhoneSheet(self._over, self._line)
        sheet.kept.connect(lambda line: self._keep(sheet, line))
        sheet.closed.connect(sheet.deleteLater)
        sheet.open_sheet()

    def _keep(self, sheet: PhoneSheet, line: str) -> None:
        keep = self._context.desk.helping.set_phone
        if self._context.faults.attempt(lambda: keep(line), refused=sheet.labelled.refuse):
            sheet.leave()
            self._context.notices.toast(
                self.tr("Kept. Students see it when someone is to come."), None, "phone"
            )
