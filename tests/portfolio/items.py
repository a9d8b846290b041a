"""Items made for the tests: invented people, places and words."""

from __future__ import annotations

from datetime import UTC, date, datetime
from uuid import UUID

from leerunit.domain.portfolio import (
    CoordinatingItem,
    Entry,
    EvaluationItem,
    EvaluationPart,
    GivenItem,
    QualificationLink,
    QuestionItem,
    RoleMonths,
    SignedBy,
    UnknownItem,
    VoiceWords,
    YieldItem,
)
from leerunit.domain.vocabulary import (
    EntryKind,
    EvaluationKind,
    Outcome,
    QuestionState,
    Role,
    ShiftRole,
    StepState,
    Voice,
)

STORY = (
    (
        EntryKind.OCCASION,
        Voice.SELF,
        "",
        (2026, 9, 3),
        "Bij de ochtendzorg draait een bewoner haar hoofd weg zodra ik kom.",
    ),
    (
        EntryKind.WHY,
        Voice.SELF,
        "",
        (2026, 9, 3),
        "Ik wil dat haar dag rustig begint, en leren eerst te kijken.",
    ),
    (
        EntryKind.FEEDBACK_OBSERVATION,
        Voice.RELATIVE,
        "",
        (2026, 10, 2),
        "Stil zijn betekent niet dat er niets is.",
    ),
    (
        EntryKind.FEEDBACK_PEER,
        Voice.PEER,
        "Sem Nergens",
        (2026, 10, 5),
        "Jij zag het eerder, omdat je bleef staan.",
    ),
    (
        EntryKind.FEEDBACK_QUESTION,
        Voice.COACH,
        "Ingrid Proefstuk",
        (2026, 10, 6),
        "Wat zag je vlak daarvoor?",
    ),
    (
        EntryKind.LOOKING_BACK,
        Voice.SELF,
        "",
        (2026, 10, 9),
        "Zij keek naar de radio, ik keek naar het washandje.",
    ),
)
PARTS = (
    ("handelen", "Ik begon meteen met de taak omdat ik bang was achter te lopen."),
    ("terugblikken", "Ik voelde me gehaast en praatte veel."),
    ("essentie", "Mijn tempo bepaalde haar reactie. Rust is ook zorg."),
    ("alternatieven", "Eerst naast haar zitten, wachten op oogcontact, dan vertellen wat ik ga doen."),
    ("uitproberen", "De derde ochtend pakte zij zelf het washandje. Dit houd ik vast."),
)
STEPS = (
    (StepState.DONE, "medestudent", "Twee ochtenden meekijken zonder zelf te helpen"),
    (StepState.BUSY, "", "Drie ochtenden uitproberen: eerst koffie en muziek, daarna pas wassen"),
    (StepState.PLANNED, "iedereen", "In de werkplaats laten zien wat ik ontdekte"),
)

LINKS = (
    QualificationLink("25656", "2020", "B1-K1-W6", "Communiceert met de zorgvrager en het sociale netwerk"),
    QualificationLink("25656", "2020", "B1-K1-W4", "Voert zorg-/begeleidingsactiviteiten uit"),
)


def uid(number: int) -> UUID:
    return UUID(int=0x0190_0000_0000_7000_8000_0000_0000_0000 + number)


def story(base: int) -> tuple[Entry, ...]:
    """Return a story with every kind of entry that one usually has."""
    told = [
        Entry(
            uid(base + 1 + at),
            kind,
            text,
            voice,
            author,
            date(*on),
            consent=bool(author) or voice is Voice.RELATIVE,
        )
        for at, (kind, voice, author, on, text) in enumerate(STORY)
    ]
    steps = [
        Entry(
            uid(base + 20 + at),
            EntryKind.STEP,
            text,
            Voice.SELF,
            "",
            date(2026, 9, 10 + at),
            step_state=state,
            step_with=who,
        )
        for at, (state, who, text) in enumerate(STEPS)
    ]
    model = Entry(
        uid(base + 40),
        EntryKind.REFLECTION,
        "",
        Voice.SELF,
        "",
        date(2026, 10, 20),
        parts=PARTS,
        model="korthagen",
    )
    return (*told[:2], *steps, *told[2:], model)


def question(number: int = 1) -> QuestionItem:
    """Return a question with its whole story."""
    base = 1000 * number
    return QuestionItem(
        id=uid(base),
        revision=3,
        question="Hoe merk ik wat een bewoner prettig vindt als praten niet meer lukt?",
        state=QuestionState.ANSWERED,
        started_on=date(2026, 9, 3),
        changed_on=date(2026, 11, 2),
        value_for="bewoner",
        entries=story(base),
        yield_text="De bewoner doet weer een stukje zelf. Twee medestudenten begonnen ook met koffie eerst.",
        links=LINKS,
    )


def let_go(number: int = 2) -> QuestionItem:
    base = 1000 * number
    text = "De lijst werkte niet, alles klonk hetzelfde. Het oefenen hielp wel: eerst vertellen."
    return QuestionItem(
        id=uid(base),
        revision=1,
        question="Hoe schrijf ik op wat ik zie, zonder oordeel, in goed Nederlands?",
        state=QuestionState.LET_GO,
        started_on=date(2026, 9, 14),
        changed_on=date(2026, 10, 30),
        entries=(
            Entry(
                uid(base + 1),
                EntryKind.OCCASION,
                "In mijn verslagen schrijf ik snel woorden als lastig of dwars.",
                Voice.SELF,
                "",
                date(2026, 9, 14),
            ),
            Entry(uid(base + 2), EntryKind.LOOKING_BACK, text, Voice.SELF, "", date(2026, 10, 28)),
        ),
        yield_text="Eerst vertellen, dan pas schrijven.",
        leads_to="Hoe vertel ik een moment in drie zinnen?",
    )


def own_yield(number: int = 3) -> YieldItem:
    return YieldItem(
        id=uid(1000 * number),
        revision=1,
        method="Onderzoeken zonder oordeel",
        on=date(2026, 10, 12),
        question="Wat doe ik als mijn voorstel leuk wordt gevonden, maar niet haalbaar heet?",
        text="Ik geef te snel op als iemand tijd noemt. Ik kan vragen wat er wél kan.",
    )


def given(number: int = 8) -> GivenItem:
    """Return what a student wrote at another's question, with the asker's consent."""
    return GivenItem(
        id=uid(1000 * number),
        revision=1,
        text="Ik ga eerst zitten. Dan pas vraag ik iets.",
        entry_kind=EntryKind.FEEDBACK_PEER,
        on=date(2026, 10, 5),
        question="Hoe begin ik een ochtend zonder haast?",
        asker="Sem Nergens",
    )


def coordinating(number: int = 9) -> CoordinatingItem:
    return CoordinatingItem(
        id=uid(1000 * number),
        revision=1,
        roles=(
            RoleMonths(ShiftRole.COORDINATOR, (date(2026, 9, 7), date(2026, 10, 3), date(2027, 1, 4))),
            RoleMonths(ShiftRole.BUDDY, (date(2026, 11, 2),)),
        ),
        text="Ik leerde eerst rond te kijken en dan pas te verdelen.",
    )


STUDENT_SAYS = VoiceWords(
    Voice.SELF,
    "Fien Voorbeeld",
    "Meestal wel. Alleen 's ochtends winnen de lijstjes het nog van de mensen.",
    role=Role.STUDENT,
)
COACH_SAYS = VoiceWords(
    Voice.COACH,
    "Ingrid Proefstuk",
    "Ja, als we eerst kijken en dan pas doen. Ik zie jou dat steeds vaker kiezen.",
    role=Role.LEARNING_COACH,
)
RELATIVE_SAYS = VoiceWords(
    Voice.RELATIVE, "", "Het is 's ochtends stiller op de gang. Dat vind ik fijn als ik kom.", consent=True
)
TALK = (
    EvaluationPart(
        "Doen we de goede dingen?",
        (STUDENT_SAYS, COACH_SAYS),
        Outcome.AGREED,
        "Eén ochtend in de week beginnen we bij wat een bewoner wil.",
    ),
    EvaluationPart(
        "Wat merkte een bewoner van jouw leren?",
        (STUDENT_SAYS, COACH_SAYS, RELATIVE_SAYS),
        Outcome.DIFFERS,
        "Wachten of een vaste volgorde: we weten het nog niet. Beide mogen hier blijven staan.",
    ),
)
MARK = "7f3a91c2d40b" + "0" * 52


def evaluation(number: int = 5) -> EvaluationItem:
    """Return an interim evaluation: one part agreed, one seen differently, signed by two."""
    student = SignedBy("Fien Voorbeeld", Role.STUDENT, datetime(2026, 11, 17, 9, 52, tzinfo=UTC), 2, MARK)
    coach = SignedBy(
        "Ingrid Proefstuk", Role.LEARNING_COACH, datetime(2026, 11, 17, 9, 55, tzinfo=UTC), 2, MARK
    )
    return EvaluationItem(
        id=uid(1000 * number),
        revision=2,
        evaluation_kind=EvaluationKind.INTERIM,
        on=date(2026, 11, 17),
        moment="Gesprek halverwege de periode",
        parts=TALK,
        reaction="Ik wil dit samen aan de bewoner vragen.",
        sign_offs=(student, coach),
        template_name="Tussenevaluatie",
        template_version=5,
    )


def feedback(number: int = 6) -> EvaluationItem:
    """Return feedback of five voices on one question, without outcome or signature."""
    words = (
        (Voice.RESIDENT, "", "Zij komt zitten, de anderen staan."),
        (
            Voice.RELATIVE,
            "",
            "Ik voelde dat mijn zorgen serieus werden genomen. Ik had graag eerder een terugkoppeling gehad.",
        ),
        (Voice.PEER, "Sem Nergens", "Bij jou durf ik te zeggen dat ik iets niet weet."),
        (Voice.COLLEAGUE, "", "Je vraagt door waar wij het al vanzelfsprekend vonden. Kies soms je moment."),
        (Voice.SELF, "Fien Voorbeeld", "Ik luister goed en stel het besluit te lang uit."),
    )
    voices = tuple(VoiceWords(voice, author, text, consent=True) for voice, author, text in words)
    return EvaluationItem(
        id=uid(1000 * number),
        revision=1,
        evaluation_kind=EvaluationKind.FEEDBACK_360,
        on=date(2026, 11, 5),
        moment="Week 14, één open vraag per perspectief",
        parts=(EvaluationPart("Wat zie jij mij doen?", voices),),
        reaction="Ik neem mee: terugkoppelen binnen twee dagen.",
    )


def unknown_item(number: int = 9) -> UnknownItem:
    start = '{"extra":[1,{"deep":"woorden"}],"kind":"podcast","revision":4,"title":"Een opname","uuid":"'
    text = f'{start}{uid(1000 * number)}"}}'
    return UnknownItem(uid(1000 * number), 4, "podcast", "Een opname", text)
