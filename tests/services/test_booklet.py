"""The harvest on paper: only whose owner agrees now, no count, no name that was not meant to be there."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from pypdf import PdfReader

from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.harvest import BookletMade, ChangedFor, HarvestUse, Period
from leerunit.domain.views.voices import NewVoice
from leerunit.domain.vocabulary import EntryKind, Language, QuestionState, Visibility, Voice, VoiceUse
from tests.builders import COACH, FIEN, KEEPER, SEM, SmallUnit

PAIN = "Hoe merk ik dat iemand pijn heeft?"
BREAKFAST = "Hoe krijg ik iedereen op tijd aan het ontbijt?"


class Unhurried:
    def report(self, done: int, total: int) -> None:
        pass

    def check(self) -> None:
        pass


def told(unit: SmallUnit, text: str, state: QuestionState = QuestionState.ANSWERED) -> UUID:
    """Fien's question with a story, in the booklet."""
    fien = unit.desk_of(FIEN)
    question = fien.questions.ask(text, visibility=Visibility.UNIT)
    fien.questions.add_entry(question, EntryKind.OCCASION, "Ik twijfelde en zei niets.")
    fien.harvest.write_change(question, ChangedFor.RESIDENT, "De ochtend is rustig.", 0)
    fien.questions.set_state(question, state, "Het was mijn wens.")
    fien.harvest.agree(question, HarvestUse.BOOKLET)
    return question


def make(unit: SmallUnit, folder: Path, *questions: UUID, name: str = KEEPER) -> BookletMade:
    harvest = unit.desk_of(name).harvest
    return harvest.make_booklet(folder, Period(), questions, Language.DUTCH, Unhurried())


def make_page(unit: SmallUnit, folder: Path, *questions: UUID) -> BookletMade:
    return unit.desk_of(KEEPER).harvest.make_plain_page(folder, Period(), questions, Language.DUTCH)


def words_of(made: BookletMade) -> str:
    text = subprocess.run(
        ["pdftotext", "-layout", str(made.path), "-"], check=True, capture_output=True, text=True
    ).stdout
    return " ".join(text.split())


def test_a_booklet_tells_in_seasons_and_counts_nothing(unit: SmallUnit, tmp_path: Path) -> None:
    made = make(unit, tmp_path, told(unit, PAIN), told(unit, BREAKFAST, QuestionState.LET_GO))
    words = words_of(made)
    for sentence in (
        "Wat het leren ons bracht",
        "Onze bedoeling: Een dag hier voelt als een eigen dag.",
        PAIN,
        "Ik twijfelde en zei niets.",
        "Voor de bewoner: De ochtend is rustig.",
        BREAKFAST,
        "Wat ik losliet",
        "Wat ervoor in de plaats kwam",
        "najaar",
        "schooljaar 2026–2027",
    ):
        assert sentence in words
    assert made.stories == 2
    assert "7 september" not in words
    assert "Voorbeeld" not in words
    reader = PdfReader(made.path)
    assert len(reader.pages) == 3
    assert [str(each["/Title"]) for each in reader.outline if isinstance(each, dict)] == [
        "Oogst",
        PAIN,
        BREAKFAST,
    ]


def test_the_same_stories_give_the_same_file(unit: SmallUnit, tmp_path: Path) -> None:
    question = told(unit, PAIN)
    first, second = make(unit, tmp_path, question), make(unit, tmp_path, question)
    assert first.path == second.path
    assert len(list(tmp_path.glob("*.pdf"))) == 1


def test_a_page_for_residents_is_one_page_without_a_name(unit: SmallUnit, tmp_path: Path) -> None:
    made = make_page(unit, tmp_path, told(unit, PAIN))
    words = words_of(made)
    assert "Wat studenten hier leerden, dit najaar" in words
    assert f"{PAIN} De ochtend is rustig." in words
    assert "Wilt u iets zeggen of vragen?" in words
    assert "Fien" not in words
    assert len(PdfReader(made.path).pages) == 1


def test_one_page_stays_one_page_whatever_was_written(unit: SmallUnit, tmp_path: Path) -> None:
    long = [told(unit, f"{number} {PAIN} " + "Lang verhaal. " * 60) for number in range(6)]
    made = make_page(unit, tmp_path, *long)
    assert len(PdfReader(made.path).pages) == 1
    assert made.left_out > 0
    assert made.stories + made.left_out == 6


Withdraws = Callable[[SmallUnit, UUID], None]
WAYS: dict[str, Withdraws] = {
    "booklet": lambda unit, one: unit.desk_of(FIEN).harvest.agree(one, HarvestUse.BOOKLET, given=False),
    "harvest": lambda unit, one: unit.desk_of(FIEN).harvest.agree(one, HarvestUse.UNIT, given=False),
    "private": lambda unit, one: unit.desk_of(FIEN).questions.share(one, Visibility.ONLY_ME),
    "coach": lambda unit, one: unit.desk_of(FIEN).questions.share(one, Visibility.MY_COACH),
    "bin": lambda unit, one: unit.desk_of(FIEN).questions.remove(one),
}


@pytest.mark.parametrize("way", WAYS)
def test_what_is_withdrawn_is_not_in_the_next_booklet(unit: SmallUnit, tmp_path: Path, way: str) -> None:
    gone, stays = told(unit, PAIN), told(unit, BREAKFAST)
    WAYS[way](unit, gone)
    for made in (make(unit, tmp_path, gone, stays), make_page(unit, tmp_path, gone, stays)):
        assert PAIN not in words_of(made)
        assert BREAKFAST in words_of(made)
    WAYS[way](unit, stays)
    for written in (make, make_page):
        with pytest.raises(Refused, match=f"^{RefusalCode.NOTHING_CHOSEN.value}$"):
            written(unit, tmp_path, gone, stays)


def test_what_nobody_chose_or_what_is_unknown_is_not_printed(unit: SmallUnit, tmp_path: Path) -> None:
    chosen, other = told(unit, PAIN), told(unit, BREAKFAST)
    assert BREAKFAST not in words_of(make(unit, tmp_path, chosen, uuid4()))
    assert BREAKFAST in words_of(make(unit, tmp_path, chosen, other))


def test_what_others_wrote_stays_out(unit: SmallUnit, tmp_path: Path) -> None:
    question = told(unit, PAIN)
    unit.desk_of(SEM).questions.react(question, EntryKind.FEEDBACK_PEER, "Kanariezwaluw bij jou.")
    words = words_of(make(unit, tmp_path, question))
    assert "anariezwaluw" not in words
    assert "Sem" not in words


def test_a_voice_stands_there_only_while_it_agrees_to_the_booklet(unit: SmallUnit, tmp_path: Path) -> None:
    question = told(unit, PAIN)
    voices = unit.desk_of(FIEN).voices
    uses = frozenset({VoiceUse.BOOKLET})
    agreed = voices.tell(question, NewVoice(Voice.RELATIVE, "Thuis kwam de radio eerst.", uses))
    voices.tell(question, NewVoice(Voice.VOLUNTEER, "Kanariezwaluw.", frozenset({VoiceUse.PORTFOLIO})))
    words = words_of(make(unit, tmp_path, question))
    assert "Wie mij hielp" in words
    assert "“Thuis kwam de radio eerst.”" in words
    assert "anariezwaluw" not in words
    voices.withdraw(agreed, VoiceUse.BOOKLET)
    words = words_of(make(unit, tmp_path, question))
    assert "radio" not in words
    assert "Een naaste" not in words


def test_a_question_that_a_guest_brought_is_not_its_hosts_to_print(unit: SmallUnit) -> None:
    fien = unit.desk_of(FIEN)
    question = fien.voices.bring(Voice.VOLUNTEER, "Mag de soep op tafel?", visibility=Visibility.UNIT)
    fien.questions.set_state(question, QuestionState.ANSWERED)
    fien.harvest.agree(question, HarvestUse.UNIT)
    with pytest.raises(Refused, match=f"^{RefusalCode.CONSENT_MISSING.value}$"):
        fien.harvest.agree(question, HarvestUse.BOOKLET)


def test_words_to_look_at_once_more_are_named(unit: SmallUnit, tmp_path: Path) -> None:
    question = told(unit, PAIN)
    unit.desk_of(FIEN).questions.add_entry(question, EntryKind.EXPLORING, "Met Sem keek ik bij kamer 12.")
    assert make(unit, tmp_path, question).look_at == ("kamer 12", "Sem")
    assert make_page(unit, tmp_path, question).look_at == ()


def test_a_bsn_never_gets_on_paper(unit: SmallUnit, tmp_path: Path) -> None:
    question = told(unit, "Wat zegt 111222333 over iemand?")
    with pytest.raises(Refused, match=f"^{RefusalCode.BSN_IN_TEXT.value}$"):
        make(unit, tmp_path, question)
    assert list(tmp_path.glob("*.pdf")) == []


@pytest.mark.parametrize("name", [FIEN, SEM])
def test_a_student_does_not_make_the_booklet(unit: SmallUnit, tmp_path: Path, name: str) -> None:
    with pytest.raises(Refused, match=f"^{RefusalCode.NOT_ALLOWED.value}$"):
        make(unit, tmp_path, told(unit, PAIN), name=name)


def test_nasty_words_print_as_words(unit: SmallUnit, tmp_path: Path) -> None:
    question = told(unit, "<b>Mag dit?</b> & <img src='x'/> 😀 نعم?")
    words = words_of(make(unit, tmp_path, question, name=COACH))
    assert "<b>Mag dit?</b> & <img src='x'/>" in words
    assert len(PdfReader(make_page(unit, tmp_path, question).path).pages) == 1
