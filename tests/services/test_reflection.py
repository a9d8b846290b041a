"""Looking back: kept field by field, another model keeps every letter, and what helps is never forced."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leerunit.catalogue.reflection import deepening_questions, reflection_models
from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.domain.views.questions import StoryEntry
from leerunit.domain.vocabulary import EntryKind, Language, Visibility
from tests.builders import COACH, FIEN, KEEPER, SEM, SmallUnit, a_unit
from tests.services.stored_words import stored_words

ASKED = "Hoe begin ik de ochtend zonder haast?"
MODELS = {model.key: model.keys for model in reflection_models(Language.DUTCH)}


def refused(code: RefusalCode) -> pytest.RaisesExc[Refused]:
    return pytest.raises(Refused, match=f"^{code.value}$")


def the_reflection(unit: SmallUnit, question: UUID, name: str = FIEN) -> StoryEntry:
    (entry,) = unit.desk_of(name).questions.open(question).entries
    return entry


@pytest.fixture
def question(unit: SmallUnit) -> UUID:
    return unit.desk_of(FIEN).questions.ask(ASKED)


@pytest.fixture(scope="module")
def lasting(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SmallUnit]:
    """One unit for all examples of a property: each asks a question of its own."""
    folder: Path = tmp_path_factory.mktemp("lasting")
    with a_unit(folder) as small:
        yield small


def test_the_first_words_make_the_piece_and_the_rest_follows(unit: SmallUnit, question: UUID) -> None:
    reflection = unit.desk_of(FIEN).reflection
    kept = reflection.begin(question, "starr", "situatie", "Ze zat al rechtop.")
    assert reflection.write(kept.text_id, "actie", "Ik wachtte.", 0) == 1
    assert reflection.write(kept.text_id, "", "Het was stil.", 1) == 2
    entry = the_reflection(unit, question)
    assert (entry.kind, entry.reflection_model) == (EntryKind.REFLECTION, "starr")
    assert entry.text == "Het was stil."
    assert entry.parts == (("situatie", "Ze zat al rechtop."), ("actie", "Ik wachtte."))


def test_fields_stand_in_the_order_of_the_model_whichever_was_written_first(
    unit: SmallUnit, question: UUID
) -> None:
    reflection = unit.desk_of(FIEN).reflection
    kept = reflection.begin(question, "korthagen", "uitproberen", "Eerst zitten.")
    reflection.write(kept.text_id, "handelen", "Ik begon meteen.", 0)
    assert [key for key, _ in the_reflection(unit, question).parts] == ["handelen", "uitproberen"]


def test_the_free_story_needs_no_model(unit: SmallUnit, question: UUID) -> None:
    unit.desk_of(FIEN).reflection.begin(question, "", "", "Ik vertel het gewoon.")
    entry = the_reflection(unit, question)
    assert (entry.text, entry.reflection_model, entry.parts) == ("Ik vertel het gewoon.", None, ())


def test_nothing_is_no_beginning_but_a_field_may_become_empty(unit: SmallUnit, question: UUID) -> None:
    reflection = unit.desk_of(FIEN).reflection
    with refused(RefusalCode.EMPTY_TEXT):
        reflection.begin(question, "gibbs", "gevoelens", "  ")
    kept = reflection.begin(question, "gibbs", "gevoelens", "Onrust.")
    assert reflection.write(kept.text_id, "analyse", "", 0) == 0
    reflection.write(kept.text_id, "gevoelens", "", 1)
    assert the_reflection(unit, question).parts == (("gevoelens", ""),)


def test_two_windows_never_write_over_each_other(unit: SmallUnit, question: UUID) -> None:
    reflection = unit.desk_of(FIEN).reflection
    kept = reflection.begin(question, "starr", "situatie", "Hier.")
    reflection.write(kept.text_id, "situatie", "Daar.", 1)
    for key, known in (("situatie", 1), ("taak", 3)):
        with refused(RefusalCode.CHANGED_MEANWHILE):
            reflection.write(kept.text_id, key, "Ergens anders.", known)
    assert the_reflection(unit, question).parts == (("situatie", "Daar."),)


def test_only_a_reflection_has_a_model(unit: SmallUnit, question: UUID) -> None:
    desk = unit.desk_of(FIEN)
    desk.questions.add_entry(question, EntryKind.STEP, "Eerst koffie.")
    text_id = the_reflection(unit, question).text_id
    with refused(RefusalCode.NOT_ALLOWED):
        desk.reflection.use_model(text_id, "starr")
    with refused(RefusalCode.NOT_ALLOWED):
        desk.reflection.write(text_id, "situatie", "Nee.", 0)


def test_an_unknown_model_is_refused_and_changes_nothing(unit: SmallUnit, question: UUID) -> None:
    reflection = unit.desk_of(FIEN).reflection
    kept = reflection.begin(question, "starr", "situatie", "Hier.")
    with refused(RefusalCode.NOT_FOUND):
        reflection.use_model(kept.text_id, "zelfbedacht")
    assert the_reflection(unit, question).reflection_model == "starr"


def test_a_reader_sees_it_and_cannot_touch_it(unit: SmallUnit, question: UUID) -> None:
    kept = unit.desk_of(FIEN).reflection.begin(question, "starr", "situatie", "Ze zat al rechtop.")
    with refused(RefusalCode.NOT_FOUND):
        unit.desk_of(SEM).reflection.write(kept.text_id, "situatie", "Nee.", 1)
    unit.desk_of(FIEN).questions.share(question, Visibility.UNIT)
    with refused(RefusalCode.NOT_ALLOWED):
        unit.desk_of(SEM).reflection.use_model(kept.text_id, "gibbs")
    assert the_reflection(unit, question, SEM).parts == (("situatie", "Ze zat al rechtop."),)


def test_private_words_are_sealed_in_every_field(unit: SmallUnit, question: UUID) -> None:
    desk = unit.desk_of(FIEN)
    kept = desk.reflection.begin(question, "starr", "situatie", "Kanariezwaluw hier.")
    desk.reflection.write(kept.text_id, "taak", "Kanariezwaluw daar.", 0)
    assert "anariezwaluw" not in stored_words(desk)
    assert unit.desk_of(COACH).search.find("Kanariezwaluw") == ()
    assert len(desk.search.find("Kanariezwaluw")) == 1


WORDS = st.text(alphabet=st.characters(exclude_categories=["C"]), min_size=1, max_size=60).filter(str.strip)


@settings(max_examples=6, deadline=None)
@given(data=st.data())
def test_switching_models_five_times_keeps_every_letter(lasting: SmallUnit, data: st.DataObject) -> None:
    check_switching(lasting, data)


@pytest.mark.torture
@settings(max_examples=200, deadline=None)
@given(data=st.data())
def test_two_hundred_times_switching_keeps_every_letter(lasting: SmallUnit, data: st.DataObject) -> None:
    check_switching(lasting, data)


def check_switching(lasting: SmallUnit, data: st.DataObject) -> None:
    desk = lasting.desk_of(FIEN)
    question = desk.questions.ask(ASKED)
    model = data.draw(st.sampled_from(sorted(MODELS)))
    free = data.draw(WORDS)
    text_id = desk.reflection.begin(question, model, "", free).text_id
    written: dict[str, str] = {}
    versions: dict[str, int] = {}
    for _ in range(5):
        for key in data.draw(st.sets(st.sampled_from((*MODELS[model], "een_eigen_veld")), max_size=3)):
            written[key] = data.draw(WORDS)
            versions[key] = desk.reflection.write(text_id, key, written[key], versions.get(key, 0))
        model = data.draw(st.sampled_from(sorted(MODELS)))
        desk.reflection.use_model(text_id, model)
    (entry,) = desk.questions.open(question).entries
    assert entry.text == free
    assert dict(entry.parts) == written
    assert entry.reflection_model == model
    asked = [key for key, _ in entry.parts if key in MODELS[model]]
    assert asked == [key for key in MODELS[model] if key in written]
    assert [key for key, _ in entry.parts][: len(asked)] == asked
    desk.sign_out()


def test_simpler_words_are_chosen_for_oneself(unit: SmallUnit) -> None:
    unit.desk_of(FIEN).reflection.choose_wording(simpler=True)
    assert unit.desk_of(FIEN).reflection.help(Language.DUTCH).simpler
    assert not unit.desk_of(SEM).reflection.help(Language.DUTCH).simpler
    unit.desk_of(FIEN).reflection.choose_wording(simpler=False)
    assert not unit.desk_of(FIEN).reflection.help(Language.DUTCH).simpler


def test_the_bank_begins_with_questions_in_the_language_of_the_window(unit: SmallUnit) -> None:
    reflection = unit.desk_of(FIEN).reflection
    for language in Language:
        assert reflection.help(language).deepening == tuple(deepening_questions(language).values())


def test_the_educator_adds_rewrites_and_lets_rest(unit: SmallUnit) -> None:
    keeper = unit.desk_of(KEEPER).reflection
    first, second = list(deepening_questions(Language.DUTCH))[:2]
    added = keeper.add_deepening("Wat zei je  lijf?")
    keeper.rewrite_deepening(first, "Wat wil wie hier woont?")
    keeper.let_rest(second)
    offered = unit.desk_of(FIEN).reflection.help(Language.DUTCH).deepening
    assert offered[0] == "Wat wil wie hier woont?"
    assert offered[-1] == "Wat zei je lijf?"
    assert deepening_questions(Language.DUTCH)[second] not in offered
    resting = [each.key for each in keeper.bank(Language.DUTCH) if each.is_resting]
    assert resting == [second]
    keeper.let_rest(second, resting=False)
    keeper.rewrite_deepening(added, "Wat voelde je in je lijf?")
    offered = unit.desk_of(FIEN).reflection.help(Language.DUTCH).deepening
    assert offered[1] == deepening_questions(Language.DUTCH)[second]
    assert offered[-1] == "Wat voelde je in je lijf?"


def test_a_question_that_is_not_there_or_empty_is_refused(unit: SmallUnit) -> None:
    keeper = unit.desk_of(KEEPER).reflection
    with refused(RefusalCode.NOT_FOUND):
        keeper.rewrite_deepening("bestaat_niet", "Wat dan?")
    with refused(RefusalCode.NOT_FOUND):
        keeper.let_rest("bestaat_niet")
    with refused(RefusalCode.EMPTY_TEXT):
        keeper.add_deepening("   ")


@pytest.mark.parametrize("name", [FIEN, COACH])
def test_the_bank_is_edited_by_the_educator_alone(unit: SmallUnit, name: str) -> None:
    with refused(RefusalCode.NOT_ALLOWED):
        unit.desk_of(name).reflection.add_deepening("Wat dan?")
    with refused(RefusalCode.NOT_ALLOWED):
        unit.desk_of(name).reflection.bank(Language.DUTCH)
