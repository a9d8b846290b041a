"""What chafes in daily work: a note of its writer, until they make it a conversation."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from leerunit.domain.vocabulary import ChafingFor
from leerunit.store.schema.base import Deletable, may_point_to, points_to


class ChafingNote(Deletable):
    """What chafes with `person_id`; sealed to them but for who is at `moment_id`, as long as that is ahead.

    `session_id`: the intervision it was brought into, in words of its own. `came_of_it_text_id`: their line
    of what the conversation brought. `rested_at`: they let it rest.
    """

    __tablename__ = "chafing_note"

    person_id: Mapped[UUID] = mapped_column(points_to("person"), index=True)
    wanted: Mapped[ChafingFor]
    text_id: Mapped[UUID] = mapped_column(unique=True)
    moment_id: Mapped[UUID | None] = mapped_column(may_point_to("moment"), index=True)
    session_id: Mapped[UUID | None] = mapped_column(may_point_to("intervision_session"), index=True)
    came_of_it_text_id: Mapped[UUID | None]
    rested_at: Mapped[datetime | None]
