"""What of an evaluation can be found by those who take part: words once every voice has finished."""

from __future__ import annotations

from uuid import UUID

from leerunit.access.guard import Sitting
from leerunit.domain.vocabulary import ItemKind
from leerunit.services.evaluation_talk import Talk, read_talk
from leerunit.store.search import Entry, for_person, put_entry


def index_evaluation(sitting: Sitting, evaluation_id: UUID) -> None:
    """Make an evaluation findable as it is now; while a voice is writing only by its form and moment."""
    talk = read_talk(sitting, evaluation_id)
    hosts = {voice.host_id for voice in talk.voices if voice.host_id is not None}
    moment = talk.evaluation.moment
    entry = Entry(
        kind=ItemKind.EVALUATION,
        item_id=evaluation_id,
        owner_id=talk.evaluation.about_id,
        title=f"{talk.form_name}, {moment}" if moment else talk.form_name,
        body=_body(talk) if talk.has_all else "",
        scope=frozenset(for_person(person_id) for person_id in talk.participants | hosts),
    )
    put_entry(sitting.session, entry)


def _body(talk: Talk) -> str:
    texts = [talk.said(voice, asked.key) for asked in talk.questions for voice in talk.voices]
    texts += [talk.words.text(outcome.text_id) for outcome in talk.outcomes.values()]
    texts.append(talk.words.text(talk.evaluation.reaction_text_id))
    return "\n".join(text for text in texts if text)
