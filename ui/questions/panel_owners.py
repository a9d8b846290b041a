"""In the panel: whose question it is when several own it, inviting someone, leaving."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from leerunit.domain.views.beside import OwnerView
from leerunit.domain.views.questions import QuestionStory
from leerunit.domain.vocabulary import Role
from ui.common import theme
from ui.common.avatar import Avatar
from ui.common.buttons import LinkButton
from ui.common.layouts import clear, column, row
from ui.common.menu_button import MoreButton
from ui.common.surface import Hairline
from ui.common.text import PlainLabel, section


class OwnersPart(QWidget):
    """`asked_invitation`, `asked_leaving` and `parted(UUID)` go to the page of the story."""

    asked_invitation = Signal()
    asked_leaving = Signal()
    parted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = column(self, spacing=8)
        layout.addWidget(Hairline())
        layout.addSpacing(theme.current().gap(8))
        layout.addWidget(section(self.tr("Together")))
        self._people = column(spacing=8)
        layout.addLayout(self._people)
        self.invite = LinkButton(self.tr("Own it with someone"), "user-round-plus", small=True)
        self.invite.clicked.connect(self.asked_invitation)
        self.leave = LinkButton(self.tr("Step out"), "door-open", small=True)
        self.leave.clicked.connect(self.asked_leaving)
        layout.addWidget(self.invite)
        layout.addWidget(self.leave)
        self._shown: object = None

    def show_story(self, story: QuestionStory, roles: Mapping[UUID, Role]) -> None:
        """Show who owns this question; one alone is only asked whether someone joins."""
        beside = story.beside
        self.invite.setVisible(beside.is_first_owner)
        self.leave.setVisible(story.may_write and not beside.is_first_owner)
        self.setVisible(story.may_write or bool(beside.owners))
        shown = (beside.owners, beside.is_first_owner, tuple(roles.items()))
        if shown == self._shown:
            return
        self._shown = shown
        clear(self._people)
        for owner in beside.owners:
            may_part = beside.is_first_owner and owner.person_id != story.owner_id
            self._people.addLayout(self._line(owner, roles.get(owner.person_id), may_part=may_part))

    def _line(self, owner: OwnerView, role: Role | None, *, may_part: bool) -> QHBoxLayout:
        line = row(spacing=10)
        line.addWidget(Avatar(owner.name, role))
        line.addWidget(PlainLabel(owner.name, "body"), 1)
        if may_part:
            more = MoreButton(self.tr("More with {0}").format(owner.name))
            more.offer(self.tr("Go on without {0}").format(owner.name), "x", lambda: self._part(owner))
            line.addWidget(more)
        return line

    def _part(self, owner: OwnerView) -> None:
        self.parted.emit(owner.person_id)
