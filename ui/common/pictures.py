"""Which icon stands for what; names of Lucide, see `resources/icons`."""

from __future__ import annotations

from leerunit.domain.vocabulary import EntryKind, ItemKind, MomentKind, QuestionState, StoreKind, Visibility

STATE = {
    QuestionState.ASKED: "message-circle-question-mark",
    QuestionState.UNDERWAY: "footprints",
    QuestionState.ANSWERED: "message-circle-reply",
    QuestionState.LET_GO: "leaf",
    QuestionState.PARKED: "circle-parking",
}
VISIBILITY = {
    Visibility.ONLY_ME: "lock",
    Visibility.MY_COACH: "user-round",
    Visibility.CHOSEN: "user-round-check",
    Visibility.UNIT: "users-round",
    Visibility.COMMUNITY: "users-round",
}
ENTRY = {
    EntryKind.RESIDENT_WISH: "circle-question-mark",
    EntryKind.OCCASION: "ear",
    EntryKind.WHY: "lightbulb",
    EntryKind.VALUE_FOR: "heart",
    EntryKind.STEP: "footprints",
    EntryKind.EXPLORING: "search",
    EntryKind.TRYING: "footprints",
    EntryKind.LOOKING_BACK: "rotate-ccw",
    EntryKind.REFLECTION: "rotate-ccw",
    EntryKind.YIELD: "sprout",
    EntryKind.FEEDBACK_QUESTION: "message-square-quote",
    EntryKind.FEEDBACK_OBSERVATION: "message-square-quote",
    EntryKind.FEEDBACK_PEER: "message-square-quote",
    EntryKind.THEORY: "book-open",
    EntryKind.REPLY: "reply",
    EntryKind.COMPLIMENT: "sun",
}
MOMENT = {
    MomentKind.INTERVISION: "messages-square",
    MomentKind.REFLECTION: "rotate-ccw",
    MomentKind.EVALUATION: "handshake",
    MomentKind.LESSON: "school",
    MomentKind.TALK: "coffee",
    MomentKind.ACTIVITY: "users-round",
}
ITEM = {
    ItemKind.PERSON: "user-round",
    ItemKind.QUESTION: "message-circle-question-mark",
    ItemKind.ENTRY: "message-circle-question-mark",
    ItemKind.SESSION: "messages-square",
    ItemKind.OWN_YIELD: "sprout",
    ItemKind.EVALUATION: "handshake",
    ItemKind.MOMENT: "calendar-days",
    ItemKind.RECEIVED_ITEM: "inbox",
    ItemKind.ANSWER: "reply",
    ItemKind.OWN_LOG: "hand",
    ItemKind.CHAFING: "droplet",
    ItemKind.OFFER: "lightbulb",
    ItemKind.GIVEN: "message-square-quote",
    ItemKind.COORDINATING: "users-round",
}
STORE = {StoreKind.UNIT: "tree-deciduous", StoreKind.TEACHER: "inbox"}
PORTFOLIO = "book-marked"
