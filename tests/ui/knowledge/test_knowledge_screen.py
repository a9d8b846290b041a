"""Who knows what by keys: adding, finding as one types, changing, withdrawing, for a guest too."""

from __future__ import annotations

from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leerunit.domain.views.knowledge import NewOffer, Offering, OfferView
from leerunit.domain.vocabulary import ItemKind, OfferKind, Voice
from tests.builders import COACH, FIEN, SEM, SmallUnit
from tests.ui.bench import screen_of, window_of
from tests.ui.hands import PATIENCE, focused, press, question_answered, sees, tab_to, words_on, write
from tests.ui.search.test_palette import look_for
from ui.common.chips import IconWord
from ui.knowledge.screen import KnowledgeScreen
from ui.knowledge.view_state import Group, cut
from ui.main_window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier
WOUNDS = NewOffer(OfferKind.BRING, "Ik ben thuis in wondzorg.", "op dinsdag")


def knowledge_of(window: MainWindow) -> KnowledgeScreen:
    """Go from Today to who knows what, by its link."""
    tab_to("Wie weet wat")
    press(Qt.Key.Key_Return)
    screen = screen_of(window)
    assert isinstance(screen, KnowledgeScreen)
    return screen


def test_one_says_it_changes_it_and_withdraws_it_by_keys(
    qapp: QApplication, unit: SmallUnit, tmp_path: Path, qtbot: QtBot
) -> None:
    with window_of(qapp, unit, FIEN, tmp_path) as window:
        screen = knowledge_of(window)
        assert "Nog niemand schreef iets op" in words_on(screen)
        press(Qt.Key.Key_N, CTRL)
        write("Ik ken veel liedjes.")
        tab_to("Wanneer? (mag leeg blijven)")
        write("bij de koffie")
        press(Qt.Key.Key_Return, CTRL)
        sees(qtbot, screen, "\u201cIk ken veel liedjes.\u201d")
        assert {"komt brengen", "bij de koffie"} <= set(words_on(screen)) | chips(screen)
        tab_to(f"Wijzig: {FIEN}, Ik ken veel liedjes.")
        press(Qt.Key.Key_Return)
        assert focused().accessibleName() == "In je eigen woorden"
        write("Samen zingen? ")
        press(Qt.Key.Key_Return, CTRL)
        sees(qtbot, screen, "\u201cSamen zingen? Ik ken veel liedjes.\u201d")
        tab_to(f"Trek in: {FIEN}, Samen zingen? Ik ken veel liedjes.")
        press(Qt.Key.Key_Return)
        sees(qtbot, screen, "Nog niemand schreef iets op")
        assert unit.desk_of(COACH).knowledge.board().offers == ()
        press(Qt.Key.Key_Z, CTRL)
        sees(qtbot, screen, "\u201cSamen zingen? Ik ken veel liedjes.\u201d")


def test_typing_finds_by_word_name_and_theme_and_a_talk_is_planned_from_there(
    qapp: QApplication, unit: SmallUnit, tmp_path: Path, qtbot: QtBot
) -> None:
    themes = unit.desk_of(SEM).themes.all().themes
    unit.desk_of(SEM).knowledge.offer(NewOffer(OfferKind.TAKE, "Zingen", "", (themes[0].theme_id,)))
    unit.desk_of(COACH).knowledge.offer(WOUNDS)
    with window_of(qapp, unit, FIEN, tmp_path) as window:
        screen = knowledge_of(window)
        assert {themes[0].name, "Over iets anders", "\u201cZingen\u201d"} <= set(words_on(screen))
        for sought in ("zorg wond", "ingrid", "brengen"):
            screen.seek.setText(sought)
            sees(qtbot, screen, f"\u201c{WOUNDS.text}\u201d")
            assert "\u201cZingen\u201d" not in words_on(screen)
        screen.seek.setText(themes[0].name[:4])
        sees(qtbot, screen, "\u201cZingen\u201d")
        screen.seek.setText("onvindbaar")
        sees(qtbot, screen, "Niets gevonden")
        screen.seek.clear()
        tab_to(f"Spreek iets af: {SEM}, Zingen")
        press(Qt.Key.Key_Return)
        press(Qt.Key.Key_Return, CTRL)
        (moment,) = unit.desk_of(SEM).moments.coming()
        assert moment.title == "Praten met Sem"


def test_a_host_writes_for_someone_and_reads_back_first_then_anyone_ends_it(
    qapp: QApplication, unit: SmallUnit, tmp_path: Path, qtbot: QtBot
) -> None:
    with window_of(qapp, unit, FIEN, tmp_path) as window:
        look_for(qtbot, window, "zeg halen")
        press(Qt.Key.Key_Return)
        assert focused().accessibleName() == "In je eigen woorden"
        press(Qt.Key.Key_Escape)
        screen = screen_of(window)
        assert isinstance(screen, KnowledgeScreen)
        tab_to("Voor iemand zonder account")
        press(Qt.Key.Key_Return)
        tab_to("Voornaam (mag leeg blijven)")
        write("Riet")
        tab_to("In eigen woorden")
        write("Elke week soep koken.")
        press(Qt.Key.Key_Return, CTRL)
        assert unit.desk_of(FIEN).knowledge.board().offers == ()
        assert unit.desk_of(FIEN).drafts.mine() == ()
        tab_to("Voorgelezen: het klopt, en de hele unit mag het lezen")
        press(Qt.Key.Key_Space)
        press(Qt.Key.Key_Return, CTRL)
        sees(qtbot, screen, "Riet")
        (offer,) = unit.desk_of(SEM).knowledge.board().offers
        assert (offer.name, offer.voice) == ("Riet", Voice.VOLUNTEER)
        tab_to("Trek in voor Riet: Riet, Elke week soep koken.")
        with question_answered("Trek in"):
            press(Qt.Key.Key_Return)
        sees(qtbot, screen, "Nog niemand schreef iets op")


def test_the_palette_goes_to_an_offer(
    qapp: QApplication, unit: SmallUnit, tmp_path: Path, qtbot: QtBot
) -> None:
    unit.desk_of(COACH).knowledge.offer(WOUNDS)
    riet = Offering(Voice.VOLUNTEER, "Riet", agreed=True)
    soup = unit.desk_of(SEM).knowledge.offer_for(riet, NewOffer(OfferKind.BRING, "Soep koken"))
    with window_of(qapp, unit, FIEN, tmp_path) as window:
        assert window.bench is not None
        window.bench.open_item(ItemKind.OFFER, soup)
        screen = screen_of(window)
        assert isinstance(screen, KnowledgeScreen)
        there = "Trek in voor Riet: Riet, Soep koken"
        qtbot.waitUntil(lambda: focused().accessibleName() == there, timeout=PATIENCE)


def test_a_long_list_is_shown_in_parts() -> None:
    riet = OfferView(uuid4(), OfferKind.BRING, "Soep", "", (), None, "", None, Voice.VOLUNTEER, False, True)
    groups = (Group("Welbevinden", (riet,) * 3), Group("", (riet,) * 2))
    assert [len(group.offers) for group in cut(groups, 4)] == [3, 1]
    assert cut(groups, 3) == groups[:1]
    assert cut(groups, 5) == groups


def chips(screen: KnowledgeScreen) -> set[str]:
    """Return the words that stand beside a picture."""
    return {one.text() for one in screen.findChildren(IconWord) if one.isVisible()}
