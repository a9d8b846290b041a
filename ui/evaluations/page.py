"""One evaluation on screen: the questions at the left, the voices in the middle, who signed at the foot."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from leerunit.domain.views.conversations import EvaluationView
from leerunit.domain.views.people import PersonView
from leerunit.domain.vocabulary import Outcome, Role
from ui.common import dates, labels, theme
from ui.common.buttons import LinkButton
from ui.common.kept_text import Kept, KeptText
from ui.common.layouts import ScrollPane, clear, column, row
from ui.common.notices import Banner
from ui.common.surface import Surface
from ui.common.text import PlainLabel
from ui.evaluations.keeping import EvaluationPaths
from ui.evaluations.own_voice import OwnVoices
from ui.evaluations.question import Paths, QuestionBlock
from ui.evaluations.question_list import QuestionList
from ui.evaluations.signing import SignAsk, SignBar
from ui.evaluations.view_state import derive
from ui.screen import ScreenContext

LIST = 236


class EvaluationPage(QWidget):
    """`leaving` goes back to the list."""

    leaving = Signal()

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self.context = context
        self.view: EvaluationView | None = None
        self.roles: dict[str, Role] = {}
        self.blocks: dict[str, QuestionBlock] = {}
        self.reaction: KeptText | None = None
        self.list = QuestionList()
        self.list.chosen.connect(self.go_to)
        self.pane = ScrollPane(margins=(32, 18, 32, 24), spacing=18)
        self.own = OwnVoices()
        self.bar = SignBar()
        self._questions: QVBoxLayout = column(spacing=20)
        self._reaction: QVBoxLayout = column(spacing=6)
        self.changed = Banner(
            self.tr("The text changed after a signature."),
            self.tr("What was signed is kept. Read the change and sign again."),
        )
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        whole = column(self, spacing=0)
        whole.addWidget(self._head())
        across = row(spacing=0)
        side = Surface("sunk", edge="right")
        side.setFixedWidth(theme.current().px(LIST))
        column(side, spacing=0, margins=(0, 0, 1, 0)).addWidget(self.list)
        across.addWidget(side)
        if theme.current().is_large:
            side.hide()
        across.addWidget(self.pane, 1)
        whole.addLayout(across, 1)
        self.pane.body.addWidget(self.changed)
        self.pane.body.addWidget(self.own)
        self.pane.body.addLayout(self._questions)
        self.pane.body.addLayout(self._reaction)
        self.changed.hide()
        self.pane.body.addStretch(1)
        (self.pane.body if theme.current().is_large else whole).addWidget(self.bar)

    def _head(self) -> QWidget:
        head = Surface("paper", edge="bottom")
        body = column(head, spacing=2, margins=(32, 10, 32, 14))
        back = LinkButton(self.tr("All evaluations"), "arrow-left", small=True)
        back.clicked.connect(self.leaving)
        body.addWidget(back)
        self.title = PlainLabel("", "title")
        self.who = PlainLabel("", tone="ink-2")
        body.addWidget(self.title)
        body.addWidget(self.who)
        return head

    def _connect(self) -> None:
        service = self.context.desk.evaluations
        act = self._act
        self.own.finishing.connect(
            lambda voice, consent: act(lambda one: service.finish_voice(one, voice, consent=consent))
        )
        self.own.reopening.connect(lambda voice: act(lambda one: service.reopen_voice(one, voice)))
        self.own.leaving_out.connect(lambda voice: act(lambda one: service.leave_out(one, voice)))
        self.bar.signing.connect(self._ask_sign)
        for keys, step in (("Ctrl+Down", 1), ("Ctrl+Up", -1)):
            QShortcut(QKeySequence(keys), self).activated.connect(lambda step=step: self._walk(step))

    # --- showing

    def know(self, people: tuple[PersonView, ...]) -> None:
        """Remember who is what, for the shapes of their initials."""
        self.roles.clear()
        self.roles.update({one.name: one.roles[0] for one in people if one.roles})

    def show_evaluation(self, view: EvaluationView) -> None:
        """Show an evaluation; what is being typed stays."""
        if self.view is None or self._shape(self.view) != self._shape(view):
            self._rebuild(view)
        self.view = view
        state = derive(view)
        for asked in view.questions:
            self.blocks[asked.key].show_question(asked, view)
        self.list.show_questions(view)
        self.own.show_state(view, state)
        self.bar.show_signers(view, state, self.roles)
        self._show_reaction(view)
        self.changed.setVisible(state.text_changed)

    def _shape(self, view: EvaluationView) -> tuple[object, ...]:
        return (view.card.evaluation_id, tuple(asked.key for asked in view.questions))

    def _rebuild(self, view: EvaluationView) -> None:
        self.end()
        clear(self._questions)
        card = view.card
        self.title.setText(view.template_name or labels.evaluation_kind(card.kind))
        names = [name for name in card.voices if name != card.about_name]
        nameless = [labels.voice(voice) for voice in card.nameless]
        people = ", ".join((card.about_name, *names, *nameless))
        day = dates.full(card.on)
        self.who.setText(", ".join(part for part in (people, card.moment, day) if part))
        where = EvaluationPaths(self.context.desk, card.evaluation_id)
        paths = Paths(where.voice, where.outcome)
        for asked in view.questions:
            block = QuestionBlock(self.context.autosave, paths, self.roles)
            block.settling.connect(self._settle)
            self.blocks[asked.key] = block
            self._questions.addWidget(block)
        self.pane.verticalScrollBar().setValue(0)

    def _show_reaction(self, view: EvaluationView) -> None:
        kept = Kept(view.reaction, view.reaction_version)
        if view.may_react and self.reaction is not None:
            self.reaction.show_kept(kept)
            return
        self._end_reaction()
        clear(self._reaction)
        if not view.may_react and not view.reaction:
            return
        if not view.may_react:
            heading = self.tr("Reaction of {0}").format(view.card.about_name)
            self._reaction.addWidget(PlainLabel(heading, "strong"))
            self._reaction.addWidget(PlainLabel(view.reaction))
            return
        where = EvaluationPaths(self.context.desk, view.card.evaluation_id)
        self._reaction.addWidget(PlainLabel(self.tr("My reaction"), "strong"))
        self.reaction = KeptText(
            self.context.autosave, self.tr("My reaction"), kept, where.reaction(), hint=self.tr("If you like")
        )
        self._reaction.addWidget(self.reaction)

    def _walk(self, step: int) -> None:
        """Go to the next or previous question, from the one with the focus."""
        keys = tuple(self.blocks)
        focus = QApplication.focusWidget()
        at = next(
            (n for n, one in enumerate(keys) if focus is not None and self.blocks[one].isAncestorOf(focus)),
            -1 if step > 0 else len(keys),
        )
        if 0 <= at + step < len(keys):
            self.go_to(keys[at + step])

    def go_to(self, key: str) -> None:
        """Show a question and put the focus in it."""
        block = self.blocks[key]
        self.pane.ensureWidgetVisible(block, 0, theme.current().px(30))
        field = next(iter((*block.fields.values(), block.outcome_field)), None)
        (block.why_button if field is None else field).setFocus()

    def end(self) -> None:
        """Keep what is typed in the fields that go away."""
        for block in self.blocks.values():
            block.end()
        self.blocks = {}
        self._end_reaction()
        self.view = None

    def _end_reaction(self) -> None:
        if self.reaction is not None:
            self.reaction.end()
            self.reaction = None

    # --- doing

    def _act(self, work: Callable[[UUID], object]) -> None:
        if self.view is None or not self.context.autosave.keep_all():
            return
        evaluation = self.view.card.evaluation_id
        self.context.faults.attempt(lambda: work(evaluation))

    def _settle(self, key: str, outcome: Outcome, words: str, version: int) -> None:
        service = self.context.desk.evaluations
        self._act(lambda one: service.settle(one, key, outcome, words, expected_version=version))

    def _ask_sign(self) -> None:
        if self.view is None or not self.context.autosave.keep_all():
            return
        dialog = SignAsk(self, self.sign)
        dialog.asked()
        dialog.deleteLater()

    def sign(self, passphrase: str, refuse: Callable[[str], None]) -> bool:
        """Sign the text that is shown; return whether that went well."""
        if self.view is None:
            return False
        service, evaluation = self.context.desk.evaluations, self.view.card.evaluation_id
        content = self.view.content_hash
        return self.context.faults.attempt(
            lambda: service.sign(evaluation, passphrase, content_hash=content),
            lambda _none: self.context.notices.toast(
                self.tr("Signed: you have read this."), icon="signature"
            ),
            refused=refuse,
        )
