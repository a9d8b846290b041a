"""What is asked before a question that is owned together becomes private."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from leerunit.domain.views.questions import QuestionStory
from ui.common import ask


def sure_to_close(over: QWidget, story: QuestionStory) -> bool:
    """Ask before a question that is owned together becomes private; one alone is never asked."""
    others = [owner.name for owner in story.beside.owners if owner.person_id != story.owner_id]
    if not others:
        return True

    translate = QCoreApplication.translate
    question = translate("owners", "Make it yours alone to read?")
    told = translate(
        "owners", "{0} owns it with you and cannot read or write here then. What was written stays."
    )
    verb = translate("owners", "Only for me")
    return ask.ask(over, question, told.format(", ".join(others)), verb, icon="lock")
