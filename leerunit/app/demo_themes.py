"""What stands beside some of the demo's questions: themes, what a rule proved, a picture."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from pathlib import Path
from uuid import UUID

from leerunit.app.demo_content import DemoQuestion
from leerunit.app.demo_picture import week_board
from leerunit.app.desk import Desk


def theme_ids(desk: Desk, names: Iterable[str]) -> tuple[UUID, ...]:
    """Return the themes of a unit by name. KeyError for one that it does not have."""
    known = {theme.name: theme.theme_id for theme in desk.themes.all().themes}
    return tuple(known[name] for name in names)


def tell_about(question: DemoQuestion, question_id: UUID, desk: Desk) -> None:
    """Give a question its themes, say that it asks about a rule, and put its picture with it."""
    if question.themes:
        desk.themes.set_for(question_id, theme_ids(desk, question.themes))
    if question.rule is not None:
        desk.rules.mark(question_id, is_rule=True)
    if question.picture:
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / question.picture
            file.write_bytes(week_board())
            desk.attachments.add(question_id, file)


def conclude(question: DemoQuestion, question_id: UUID, desk: Desk) -> None:
    """Say what a rule proved to be."""
    if question.rule is not None:
        desk.rules.conclude(question_id, *question.rule)
