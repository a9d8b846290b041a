"""At a question of one's own: who may know something, asked by a key; those without account in words."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leerunit.domain.views.knowledge import NewOffer, Offering
from leerunit.domain.vocabulary import OfferKind, Voice
from tests.builders import COACH, FIEN, SEM, SmallUnit
from tests.ui.hands import focused, press, sees, settle, words_on
from tests.ui.questions.story_window import at_question, page_of
from ui.questions.ask_sheet import AskSheet
from ui.questions.knows import KnowsCard

TITLE = "Wie weet hier iets van?"


def test_who_knows_something_is_asked_by_a_key_and_only_the_owner_is_told(
    qapp: QApplication, unit: SmallUnit, tmp_path: Path, qtbot: QtBot
) -> None:
    fien = unit.desk_of(FIEN)
    question = fien.questions.ask("Hoe kook ik soep met mensen erbij?")
    theme = fien.themes.all().themes[0].theme_id
    fien.themes.set_for(question, (theme,))
    unit.desk_of(COACH).knowledge.offer(NewOffer(OfferKind.BRING, "Ik ken liedjes.", "", (theme,)))
    riet = Offering(Voice.VOLUNTEER, "Riet", agreed=True)
    soup = NewOffer(OfferKind.BRING, "Elke week soep.", "op donderdag")
    unit.desk_of(SEM).knowledge.offer_for(riet, soup)
    with at_question(qapp, unit, FIEN, tmp_path, question) as window:
        page = page_of(window)
        sees(qtbot, page.panel, TITLE)
        told = {"Vraag Ingrid om feedback", "Vraag Riet op de afdeling", "op donderdag"}
        assert told <= set(words_on(page.panel.knows))
        coach, guest = page.panel.knows.findChildren(KnowsCard)
        assert guest.focusPolicy() is Qt.FocusPolicy.NoFocus
        coach.setFocus()
        press(Qt.Key.Key_Return)
        (sheet,) = page.findChildren(AskSheet)
        assert sheet.whom.person is not None
        assert sheet.whom.person.name == COACH
        assert focused().accessibleName() == "Waar mag Ingrid op letten?"
        assert "Vraag Riet op de afdeling: Elke week soep." in words_on(sheet)
        sheet.leave()
        unit.desk_of(COACH).knowledge.withdraw(unit.desk_of(COACH).knowledge.board().offers[0].offer_id)
        page.panel.knows.follow(page.context, page.story)
        settle(qapp)
        assert "Vraag Ingrid om feedback" not in words_on(page.panel.knows)
        page.panel.knows.follow(page.context, replace(page.story, may_write=False))
        assert not page.panel.knows.isVisible()
