"""The demo's evaluations, as deeds of those whose voices they are."""

from __future__ import annotations

from uuid import UUID

from leerunit.app.demo_content import DemoAnswer, DemoEvaluation
from leerunit.app.demo_diary import Deed, Diary
from leerunit.app.demo_house import PASSPHRASE, DemoHouse
from leerunit.app.desk import Desk
from leerunit.domain.views.conversations import EvaluationView, NewEvaluation
from leerunit.domain.vocabulary import Outcome, Voice


class DemoEvaluations:
    """Notes in the diary what happens in evaluations; `ids` has each once it is begun."""

    def __init__(self, house: DemoHouse, diary: Diary) -> None:
        self.ids: dict[str, UUID] = {}
        self._house = house
        self._diary = diary

    def note_all(self) -> None:
        """Note the evaluations whose voices are all there."""
        there = self._house.ids
        for evaluation in self._house.content.evaluations:
            if evaluation.about in there and all(person in there for person in evaluation.people):
                self._note_evaluation(evaluation)

    def _note_evaluation(self, evaluation: DemoEvaluation) -> None:
        key, day = evaluation.key, evaluation.day
        note = self._diary.note
        note(day, 9, evaluation.by, self._begin_evaluation(evaluation))
        for person in evaluation.people:
            note(day, 11, person, *self._own_voice(evaluation, person))
        for voice in evaluation.nameless:
            note(day, 12, evaluation.by, self._voice_written_down(evaluation, voice))
        for number, text in evaluation.agreed:
            note(day, 14, evaluation.by, self._settle(key, number, text))
        note(
            day,
            15,
            evaluation.about,
            lambda desk: desk.evaluations.write_reaction(self.ids[key], evaluation.reply, 0),
        )
        for person in evaluation.signed_by:
            note(day, 16, person, lambda desk: desk.evaluations.sign(self.ids[key], PASSPHRASE))

    def _begin_evaluation(self, evaluation: DemoEvaluation) -> Deed:
        def begin(desk: Desk) -> None:
            there = self._house.ids
            self.ids[evaluation.key] = desk.evaluations.begin(
                NewEvaluation(
                    evaluation.kind,
                    there[evaluation.about],
                    tuple(there[person] for person in evaluation.people),
                    evaluation.nameless,
                    evaluation.moment,
                    questions=evaluation.questions,
                )
            )

        return begin

    def _own_voice(self, evaluation: DemoEvaluation, person: str) -> tuple[Deed, ...]:
        told = [answer for answer in evaluation.answers if answer.who == person]
        writing = [self._answer(evaluation.key, answer) for answer in told]
        return (*writing, lambda desk: desk.evaluations.finish_voice(self.ids[evaluation.key]))

    def _answer(self, key: str, answer: DemoAnswer) -> Deed:
        def write(desk: Desk) -> None:
            asked = desk.evaluations.open(self.ids[key]).questions[answer.question - 1]
            desk.evaluations.write_voice(self.ids[key], asked.key, answer.text, 0)

        return write

    def _voice_written_down(self, evaluation: DemoEvaluation, voice: Voice) -> Deed:
        def write(desk: Desk) -> None:
            view = desk.evaluations.open(self.ids[evaluation.key])
            voice_id = _hosted(view, voice)
            for answer in evaluation.answers:
                if answer.who == voice.value:
                    asked = view.questions[answer.question - 1]
                    desk.evaluations.write_voice(
                        self.ids[evaluation.key], asked.key, answer.text, 0, voice_id=voice_id
                    )
            desk.evaluations.finish_voice(self.ids[evaluation.key], voice_id, consent=True)

        return write

    def _settle(self, key: str, number: int, text: str) -> Deed:
        def settle(desk: Desk) -> None:
            asked = desk.evaluations.open(self.ids[key]).questions[number - 1]
            desk.evaluations.settle(self.ids[key], asked.key, Outcome.AGREED, text)

        return settle


def _hosted(view: EvaluationView, voice: Voice) -> UUID:
    """Return the voice without account that is written down by whoever looks."""
    return next(
        each.voice_id for each in view.questions[0].voices if each.author_id is None and each.voice is voice
    )
