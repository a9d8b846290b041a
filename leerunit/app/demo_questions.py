"""The demo's learning questions, reactions and planned moments, as deeds of those who wrote them."""

from __future__ import annotations

from uuid import UUID

from leerunit.app.demo_content import DemoMoment, DemoQuestion, DemoReaction, DemoReading, DemoStep
from leerunit.app.demo_diary import Deed, Diary
from leerunit.app.demo_house import DemoHouse
from leerunit.app.demo_themes import conclude, tell_about
from leerunit.app.desk import Desk
from leerunit.catalogue.qualifications import work_processes
from leerunit.domain.views.conversations import NewMoment
from leerunit.domain.views.harvest import HarvestUse
from leerunit.domain.vocabulary import EntryKind, QuestionState, Visibility

_FREE = "free"
_ENDED = frozenset({QuestionState.ANSWERED, QuestionState.LET_GO})


class DemoQuestions:
    """Notes in the diary what happens around questions; `ids` has each question once it is asked."""

    def __init__(self, house: DemoHouse, diary: Diary) -> None:
        self.ids: dict[str, UUID] = {}
        self._house = house
        self._diary = diary

    def note_all(self) -> None:
        """Note everything of the people who are there: their questions, and what is written at those."""
        content, people = self._house.content, self._house.ids
        told = [question for question in content.questions if question.asker in people]
        keys = {question.key for question in told}
        for question in told:
            self.note_question(question)
        for reaction in content.reactions:
            if reaction.by in people and reaction.question in keys:
                self._diary.note(
                    reaction.day, 15, reaction.by, self._react(reaction), self._mark_read(reaction.question)
                )
                self._note_owner_reads(reaction)
        for reading in content.readings:
            self._note_reading(reading, keys)
        for moment in content.moments:
            if moment.by in people and keys.issuperset(moment.questions):
                self._diary.note(moment.planned, 10, moment.by, self._plan(moment))

    def note_question(self, question: DemoQuestion) -> None:
        """Note a question with its owner's whole story."""
        asker, note = question.asker, self._diary.note
        note(
            question.asked,
            14,
            asker,
            self._ask(question),
            *self._beginning(question),
            self._tell_about(question),
        )
        if question.visibility is not Visibility.ONLY_ME:
            note(question.shared, 9, asker, self._share(question))
        for step in question.steps:
            written = step.day if step.day >= 0 else max(0, question.shared - 1)
            note(written, 10, asker, self._take_step(question, step))
        self._note_looking_back(question)
        self._note_state(question)
        self._note_coach(question)

    def _note_coach(self, question: DemoQuestion) -> None:
        told = question.note
        if told is None:
            return
        coach = self._house.coach_of(question.asker)
        reaction = DemoReaction(question.key, coach, told.day, told.kind, told.text)
        self._diary.note(told.day, 11, coach, self._react(reaction), self._mark_read(question.key))
        if not told.is_new:
            self._note_owner_reads(reaction)

    def _note_looking_back(self, question: DemoQuestion) -> None:
        if question.reflection is not None:
            self._diary.note(question.reflection.day, 15, question.asker, self._reflect(question))
        if question.yield_text:
            self._diary.note(
                question.yield_day,
                12,
                question.asker,
                self._write(question, question.yield_kind, question.yield_text),
            )

    def _note_state(self, question: DemoQuestion) -> None:
        begun = QuestionState.UNDERWAY
        if question.state is QuestionState.ASKED:
            return
        if question.state is not begun:
            first_step = max(step.day for step in question.steps)
            self._diary.note(first_step, 11, question.asker, self._go_on(question, begun, ""))
        deeds: list[Deed] = [self._go_on(question, question.state, question.state_why)]
        if question.grows_into:
            deeds.append(self._grow(question))
        if question.state in _ENDED and question.visibility is Visibility.UNIT:
            deeds.append(self._bring_in(question))
        deeds.append(lambda desk: conclude(question, self.ids[question.key], desk))
        deeds += [self._link(question, framework, code) for framework, code in question.links]
        self._diary.note(question.state_day, 16, question.asker, *deeds)

    def _note_owner_reads(self, reaction: DemoReaction) -> None:
        owner = next(each.asker for each in self._house.content.questions if each.key == reaction.question)
        if reaction.by != owner and reaction.day > 0:
            self._diary.note(reaction.day - 1, 8, owner, self._mark_read(reaction.question))

    def _note_reading(self, reading: DemoReading, keys: set[str]) -> None:
        if reading.by in self._house.ids:
            deeds = [self._mark_read(key) for key in reading.questions if key in keys]
            self._diary.note(reading.day, 16, reading.by, *deeds)

    def _ask(self, question: DemoQuestion) -> Deed:
        def ask(desk: Desk) -> None:
            self.ids[question.key] = desk.questions.ask(question.text)

        return ask

    def _tell_about(self, question: DemoQuestion) -> Deed:
        return lambda desk: tell_about(question, self.ids[question.key], desk)

    def _beginning(self, question: DemoQuestion) -> tuple[Deed, ...]:
        told = {
            EntryKind.OCCASION: question.occasion,
            EntryKind.WHY: question.why,
            EntryKind.VALUE_FOR: question.value_for,
        }
        return tuple(self._write(question, kind, text) for kind, text in told.items() if text)

    def _write(self, question: DemoQuestion, kind: EntryKind, text: str) -> Deed:
        return lambda desk: desk.questions.add_entry(self.ids[question.key], kind, text)

    def _take_step(self, question: DemoQuestion, step: DemoStep) -> Deed:
        return lambda desk: desk.questions.add_entry(
            self.ids[question.key],
            EntryKind.STEP,
            step.text,
            on=self._diary.day(step.day),
            step_with=step.with_whom,
            step_state=step.state,
        )

    def _reflect(self, question: DemoQuestion) -> Deed:
        def reflect(desk: Desk) -> None:
            told = question.reflection
            if told is not None:
                is_free = told.model == _FREE
                desk.questions.add_entry(
                    self.ids[question.key],
                    EntryKind.REFLECTION,
                    told.parts[0][1] if is_free else "",
                    parts=() if is_free else told.parts,
                    model=told.model,
                )

        return reflect

    def _share(self, question: DemoQuestion) -> Deed:
        def share(desk: Desk) -> None:
            people = tuple(self._house.ids[key] for key in question.people if key in self._house.ids)
            until = self._diary.day(question.until) if people else None
            desk.questions.share(self.ids[question.key], question.visibility, people=people, until=until)

        return share

    def _go_on(self, question: DemoQuestion, state: QuestionState, why: str) -> Deed:
        return lambda desk: desk.questions.set_state(self.ids[question.key], state, why)

    def _bring_in(self, question: DemoQuestion) -> Deed:
        return lambda desk: desk.harvest.agree(self.ids[question.key], HarvestUse.BOOKLET)

    def _grow(self, question: DemoQuestion) -> Deed:
        return lambda desk: desk.questions.grow(self.ids[question.key], question.grows_into)

    def _link(self, question: DemoQuestion, framework: str, code: str) -> Deed:
        title = work_processes().get((framework, code), code)
        return lambda desk: desk.questions.link(self.ids[question.key], framework, "", code, title)

    def _react(self, reaction: DemoReaction) -> Deed:
        return lambda desk: desk.questions.react(
            self.ids[reaction.question],
            reaction.kind,
            reaction.text,
            nameless=reaction.voice,
            consent=reaction.voice is not None,
        )

    def _mark_read(self, key: str) -> Deed:
        return lambda desk: desk.questions.mark_read(self.ids[key])

    def _plan(self, moment: DemoMoment) -> Deed:
        return lambda desk: desk.moments.plan(
            NewMoment(
                moment.kind,
                moment.title,
                self._diary.moment(moment.day, moment.at),
                moment.place,
                moment.is_sacred,
                tuple(self.ids[key] for key in moment.questions),
            )
        )
