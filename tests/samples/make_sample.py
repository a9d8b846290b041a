"""`python -m tests.samples.make_sample`: keep a store and a portfolio as this version writes them.

Run once for each released version; a sample that stands is never made again.
"""

from __future__ import annotations

import json
import shutil
import sys
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

from leerunit import __version__
from leerunit.app import Desk
from leerunit.domain.views.conversations import NewEvaluation, NewMoment, NewSession
from leerunit.domain.views.knowledge import NewOffer
from leerunit.domain.vocabulary import (
    EntryKind,
    EvaluationKind,
    ItemKind,
    MomentKind,
    OfferKind,
    OwnLogKind,
    Shift,
    ShiftRole,
    StepState,
    Visibility,
)
from leerunit.progress import SilentReporter
from tests.builders import COACH, FIEN, MORNING, PASSPHRASE, SEM, SmallUnit, a_unit

SAMPLES = Path(__file__).parent
SHARED = "Hoe vraag ik door zonder uit te vragen?"
PRIVATE = "Waarom durf ik dat aan tafel niet?"
TAKEN_HOME = "Ik mag stil blijven."
GIVEN = "Stil zijn is ook vragen."
PIECES = 5
CHAFES = "Het belletje gaat altijd tijdens het eten."
OFFERED = "Ik ken oude liedjes."
HELD_BACK = "Ik hield me in aan tafel."


def main() -> int:
    folder = SAMPLES / __version__
    if folder.exists():
        sys.stderr.write(f"{folder.name} is there already; a sample is never made again\n")
        return 1
    with TemporaryDirectory() as name, a_unit(Path(name)) as unit:
        folder.mkdir()
        _write(unit, folder)
        unit.workplace.close()
        kept = folder / "unit.leerunit"
        kept.mkdir()
        for file in ("store.db", "vault.json"):
            shutil.copyfile(unit.workplace.folder / file, kept / file)
    return 0


def _write(unit: SmallUnit, folder: Path) -> None:
    fien = unit.desk_of(FIEN)
    _write_questions(unit, fien)
    _write_talks(unit, fien)
    _write_since_0_3(unit, fien)
    made = fien.portfolios.export_mine(folder, SilentReporter())
    made.path.rename(folder / "portfolio.pdf")
    card = unit.desk_of(COACH).cards.write_own(folder)
    card.rename(folder / "unit.leerunit-card")
    told = {
        "version": __version__,
        "made_at": MORNING.isoformat(),
        "passphrase": PASSPHRASE,
        "people": sorted(unit.people),
        "shared": SHARED,
        "private": PRIVATE,
        "taken_home": TAKEN_HOME,
        "pieces": PIECES,
        "given": GIVEN,
        "chafes": CHAFES,
        "offered": OFFERED,
        "held_back": HELD_BACK,
    }
    (folder / "told.json").write_text(json.dumps(told, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def _write_questions(unit: SmallUnit, fien: Desk) -> None:
    shared = fien.questions.ask(SHARED)
    fien.questions.add_entry(shared, EntryKind.OCCASION, "Een bewoner zweeg toen ik verder vroeg.")
    step = fien.questions.add_entry(shared, EntryKind.STEP, "Eerst mee koffie drinken", step_with="Sem")
    fien.questions.set_step(step, StepState.DONE)
    parts = (("gebeurtenis", "Het werd stil."), ("gevoelens", "Ik schrok."))
    fien.questions.add_entry(shared, EntryKind.REFLECTION, "", parts=parts, model="four_g")
    fien.questions.share(shared, Visibility.UNIT)
    unit.desk_of(COACH).questions.react(shared, EntryKind.FEEDBACK_QUESTION, "Wat hoorde je in die stilte?")
    fien.questions.link(shared, "25656", "", "B1-K1-W6", "Communiceert")
    private = fien.questions.ask(PRIVATE)
    fien.questions.add_entry(private, EntryKind.WHY, "Omdat iedereen kijkt.")
    fien.portfolios.choose(ItemKind.QUESTION, shared, chosen=True)


def _write_talks(unit: SmallUnit, fien: Desk) -> None:
    present = (unit.people[FIEN], unit.people[SEM], unit.people[COACH])
    session = fien.intervision.begin(
        NewSession("gossip", "Wanneer zwijg ik?", present[0], present[2], present)
    )
    fien.intervision.write_note(session, 1, "Fien vertelde over de stilte.", 0)
    fien.intervision.agree(session, FIEN, "Eén keer tot tien tellen.")
    fien.intervision.write_yield(session, TAKEN_HOME, 0)
    fien.intervision.close(session)
    fien.portfolios.choose(ItemKind.OWN_YIELD, _yield_of(fien, session), chosen=True)
    sem = unit.desk_of(SEM)
    evaluation = sem.evaluations.begin(NewEvaluation(EvaluationKind.PEER, unit.people[FIEN], ()))
    asked = sem.evaluations.open(evaluation).questions[0]
    sem.evaluations.write_voice(evaluation, asked.key, "Je wachtte tot zij zelf begon.", 0)
    sem.evaluations.finish_voice(evaluation)
    fien.evaluations.write_reaction(evaluation, "Fijn dat je het zag.", 0)
    fien.evaluations.sign(evaluation, PASSPHRASE)
    sem.evaluations.sign(evaluation, PASSPHRASE)
    fien.portfolios.choose(ItemKind.EVALUATION, evaluation, chosen=True)
    coming = MORNING + timedelta(days=3)
    fien.moments.plan(NewMoment(MomentKind.REFLECTION, "Reflectie", coming, "Huiskamer", is_sacred=True))


def _write_since_0_3(unit: SmallUnit, fien: Desk) -> None:
    coach = unit.desk_of(COACH)
    (shared,) = (card.question_id for card in coach.questions.shared_with_me())
    coach.questions.react(shared, EntryKind.COMPLIMENT, "Wat een rust bracht je.")
    coach.own_log.write(OwnLogKind.HELD_BACK, HELD_BACK)
    fien.gifts.give(GIVEN)
    fien.chafing.write(CHAFES)
    fien.knowledge.offer(NewOffer(OfferKind.BRING, OFFERED))
    fien.themes.set_for(shared, [fien.themes.all().themes[0].theme_id])
    fien.day.fill(MORNING.date(), Shift.EARLY, ShiftRole.COORDINATOR, unit.people[FIEN])


def _yield_of(desk: Desk, session: UUID) -> UUID:
    mine = desk.intervision.open(session).my_yield
    assert mine is not None
    return mine.yield_id


if __name__ == "__main__":
    raise SystemExit(main())
