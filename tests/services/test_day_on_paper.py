"""The day on one page: what everyone of the unit may read and nothing else, whatever there is of it."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader

from leerunit.domain.day_sheet import DaySheetMade
from leerunit.domain.refusals import RefusalCode
from leerunit.domain.views.conversations import NewMoment
from leerunit.domain.vocabulary import Language, MomentKind, Shift, ShiftRole, Visibility
from tests.builders import COACH, FIEN, MORNING, SEM, SmallUnit
from tests.portfolio.poppler import squeezed, text_of
from tests.services.test_today import refused

DAY = MORNING.date()
OPEN, MINE, COACHED = "Van wie is de ochtend?", "Durf ik dit aan?", "Hoe houd ik het vol?"


def write(unit: SmallUnit, folder: Path, language: Language = Language.DUTCH) -> DaySheetMade:
    return unit.desk_of(COACH).day_on_paper.write(folder, DAY, language)


def travel(unit: SmallUnit, text: str, visibility: Visibility) -> None:
    fien = unit.desk_of(FIEN)
    fien.day.let_travel(fien.questions.ask(text, visibility=visibility), DAY, travels=True)


@pytest.mark.parametrize(
    ("language", "told"),
    [(Language.DUTCH, "maandag 7 september 2026"), (Language.ENGLISH, "Monday 7 September 2026")],
)
def test_the_page_holds_what_everyone_may_read(
    unit: SmallUnit, tmp_path: Path, language: Language, told: str
) -> None:
    coach, people = unit.desk_of(COACH), unit.people
    coach.day.fill(DAY, Shift.EARLY, ShiftRole.COORDINATOR, people[SEM])
    coach.day.fill(DAY, Shift.EARLY, ShiftRole.BUDDY, people[FIEN], people[SEM])
    for text, visibility in (
        (OPEN, Visibility.UNIT),
        (MINE, Visibility.ONLY_ME),
        (COACHED, Visibility.MY_COACH),
    ):
        travel(unit, text, visibility)
    at = MORNING + timedelta(hours=5)
    coach.moments.plan(NewMoment(MomentKind.INTERVISION, "Intervisie", at, "Teamkamer"))
    coach.moments.plan(NewMoment(MomentKind.TALK, "Onder vier ogen", at, with_ids=(people[FIEN],)))
    coach.moments.plan(NewMoment(MomentKind.LESSON, "Les van morgen", at + timedelta(days=1)))
    coach.day.hand_over(people[FIEN], "Fien oefent met stil zijn.")
    made = write(unit, tmp_path, language)
    words = text_of(made.path)
    for text in (told, SEM, f"{FIEN},", OPEN, "13:30", "Intervisie, Teamkamer", "eigen dag"):
        assert squeezed(text) in words, text
    for text in (MINE, COACHED, "vier ogen", "van morgen", "stil zijn"):
        assert squeezed(text) not in words, text
    assert (made.is_whole, made.look_at, len(PdfReader(made.path).pages)) == (True, (), 1)
    assert [round(side) for side in PdfReader(made.path).pages[0].mediabox[2:]] == [595, 842]


def test_it_is_one_page_whatever_is_in_it(unit: SmallUnit, tmp_path: Path) -> None:
    coach = unit.desk_of(COACH)
    for shift in Shift:
        for role in ShiftRole:
            for name in (COACH, FIEN, SEM):
                coach.day.fill(DAY, shift, role, unit.people[name], unit.people[SEM])
    for number in range(12):
        travel(unit, f"Vraag {number}: " + "hoe gaat het verder met de ochtend? " * 40, Visibility.UNIT)
        starts = MORNING + timedelta(minutes=number)
        coach.moments.plan(NewMoment(MomentKind.LESSON, f"Les {number} " + "ochtend " * 20, starts))
    made = write(unit, tmp_path)
    assert len(PdfReader(made.path).pages) == 1
    assert not made.is_whole
    assert squeezed("Wat we vandaag leerden") in text_of(made.path)


def test_what_could_lead_to_someone_is_told_and_a_bsn_is_never_printed(
    unit: SmallUnit, tmp_path: Path
) -> None:
    travel(unit, "Wat wil mevrouw De Wit van kamer 12?", Visibility.UNIT)
    assert write(unit, tmp_path).look_at
    travel(unit, "Is 111222333 goed?", Visibility.UNIT)
    with refused(RefusalCode.BSN_IN_TEXT):
        write(unit, tmp_path)
