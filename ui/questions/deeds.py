"""What can be done at a question: each deed is one call, said in a toast and undone where it can be."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from leerunit.domain.views.questions import StoryEntry, TextVersion
from leerunit.domain.vocabulary import EntryKind, ItemKind, QuestionState, StepState, Visibility
from ui.common import ask, dates, labels, language, pictures
from ui.common.autosave import Keeping
from ui.questions.composer import Written
from ui.questions.grow_sheet import GrowSheet
from ui.questions.owner_words import sure_to_close
from ui.questions.parts import StoryParts
from ui.questions.readers import ChoosePeople, until_of
from ui.questions.reflection_keeping import ReflectionKeeping
from ui.questions.reflection_sheet import ReflectionSheet
from ui.questions.step_sheet import StepSheet
from ui.questions.text_names import texts_with_names
from ui.questions.versions_sheet import VersionsSheet
from ui.questions.write_on import write_on


class Deeds(QObject):
    """`changed`: read the story again; `removed`: it is in the bin now."""

    changed = Signal()
    removed = Signal()

    def __init__(self, page: StoryParts) -> None:
        super().__init__(page)
        self._page = page
        self._context = page.context
        self._questions = page.context.desk.questions
        self._id = page.story.question_id
        self._text = (page.story.text_id, self.tr("The question"))

    def do(
        self, work: Callable[[], object], said: str = "", undo: Callable[[], object] | None = None
    ) -> bool:
        """Do one thing, say it, offer to undo it, and read the story again."""
        done = self._context.faults.attempt(work)
        if done:
            self.note_kept()
            if said:
                self._context.notices.toast(said, None if undo is None else lambda: self.do(undo))
        self.read_again()
        return done

    def read_again(self) -> None:
        self.changed.emit()

    def note_kept(self) -> None:
        """Say in the top bar that something was kept, unless a text still waits."""
        self._context.autosave.keep_all()
        self._context.autosave.note(Keeping.KEPT)

    def note_text(self, text_id: UUID, name: str) -> None:
        """Remember which text was written in last; its versions are shown first."""
        self._text = (text_id, name)

    # --- writing on

    def write(self, written: Written) -> UUID:
        """Keep a new piece of the story. Refused and Unavailable as the service says."""
        owns = self._page.story.may_write
        return write_on(self._context.desk, self._id, written, owns=owns)

    def look_back(self, model: str) -> None:
        """Look back with a model, going on with what stands in the bar."""
        keeping = ReflectionKeeping(self._context, self._id, None)
        keeping.model = model
        self._context.faults.attempt(
            lambda: self._open_reflection(keeping, self._page.composer.field.words())
        )

    def look_on(self, entry: StoryEntry) -> None:
        """Go on with a reflection that stands in the story, with any model."""
        self._context.autosave.keep_all()
        self._context.faults.attempt(lambda: self._look_on(entry.entry_id))

    def _look_on(self, entry_id: UUID) -> None:
        entries = self._questions.open(self._id).entries
        for entry in entries:
            if entry.entry_id == entry_id:
                self._open_reflection(ReflectionKeeping(self._context, self._id, entry), "")

    def _open_reflection(self, keeping: ReflectionKeeping, begun: str) -> None:
        stands_ready = self._context.desk.reflection.help(language.current())
        sheet = ReflectionSheet(self._page, self._context, keeping, stands_ready)
        sheet.kept.connect(self.note_kept)
        sheet.closed.connect(self._back_from_reflection)
        sheet.closed.connect(sheet.deleteLater)
        if begun.strip() and sheet.take_over(begun):
            self._page.composer.take()
        sheet.open_sheet()

    def _back_from_reflection(self) -> None:
        """Read the story with what was written; the cursor stands where it goes on."""
        self.read_again()
        self._page.composer.field.setFocus()

    def move_step(self, entry_id: UUID, state: StepState) -> None:
        self.do(lambda: self._questions.set_step(entry_id, state))

    def recast(self, entry: StoryEntry, kind: EntryKind) -> None:
        """Say that a piece of my story is of another kind."""
        recast, before = self._questions.recast, entry.kind
        said = self.tr("This piece is now: {0}").format(labels.entry(kind))
        self.do(
            lambda: recast(entry.text_id, kind, on=entry.on, step_with=entry.step_with),
            said,
            lambda: recast(entry.text_id, before, on=entry.on, step_with=entry.step_with),
        )

    def change_step(self, entry: StoryEntry) -> None:
        """Say with whom and when a step is."""
        self._context.autosave.keep_all()
        sheet = StepSheet(self._page, entry)
        sheet.changed.connect(lambda with_whom, on: self._change_step(sheet, entry, with_whom, on))
        sheet.closed.connect(sheet.deleteLater)
        sheet.open_sheet()

    def _change_step(self, sheet: StepSheet, entry: StoryEntry, with_whom: str, on: date) -> None:
        recast, text_id = self._questions.recast, entry.text_id
        if self.do(
            lambda: recast(text_id, EntryKind.STEP, on=on, step_with=with_whom),
            self.tr("The step is changed."),
            lambda: recast(text_id, EntryKind.STEP, on=entry.on, step_with=entry.step_with),
        ):
            sheet.leave()

    def take_out(self, entry: StoryEntry) -> None:
        """Take a piece I wrote out of the story; it can be put back."""
        self._context.autosave.keep_all()
        out, back = self._questions.remove_entry, self._questions.put_back_entry
        said = self.tr("Taken out of the story.")
        self.do(lambda: out(entry.text_id), said, lambda: back(entry.entry_id))

    def read_answer(self, answer_id: UUID) -> None:
        """Note that I have read a teacher's answer; from now on it follows the question."""
        self.do(lambda: self._context.desk.answers.mark_read(answer_id))

    def choose_for_portfolio(self, chosen: bool) -> None:
        """Take the question along in my portfolio, or not."""
        choose = self._context.desk.portfolios.choose
        self.do(lambda: choose(ItemKind.QUESTION, self._id, chosen))

    # --- state

    def move(self, state: QuestionState) -> None:
        """Move the question to another state, and offer a line of why."""
        before = self._page.story.state
        move = self._questions.set_state
        said = self.tr("This question is now: {0}").format(labels.state(state))
        if self.do(lambda: move(self._id, state), said, lambda: move(self._id, before)):
            self._page.pills.ask_why()

    def explain(self, why: str) -> None:
        """Put a line of why at the change that was made last."""
        state = self._page.story.state
        self.do(lambda: self._questions.set_state(self._id, state, why))

    # --- who may read it

    def share(self, visibility: Visibility) -> None:
        """Change who may read along; more readers are asked for first."""
        if visibility is Visibility.CHOSEN:
            self._page.panel.visible_to.revert()
            self.choose_people()
        elif self._is_sure(visibility):
            self._share(visibility, (), None)
        else:
            self._page.panel.visible_to.revert()

    def _is_sure(self, visibility: Visibility) -> bool:
        if visibility is Visibility.ONLY_ME:
            return sure_to_close(self._page, self._page.story)
        if self._page.story.visibility is Visibility.UNIT:
            return True
        follows = self.tr("They then also read what others wrote with it. You can change this any time.")
        if visibility is Visibility.UNIT:
            question = self.tr("Make it visible to the whole unit?")
            unit = self._context.member.unit
            name = "" if unit is None else unit.name
            words = self.tr("All students and guides of {0} can read this question then.").format(name)
        else:
            question = self.tr("Let your learning coach read along?")
            words = self.tr("Those who guide you now can read this question then.")
        icon = pictures.VISIBILITY[visibility]
        return ask.ask(self._page, question, f"{words} {follows}", self.tr("Make it visible"), icon=icon)

    def choose_people(self) -> None:
        """Open the sheet in which people are named."""
        self._context.faults.attempt(self._open_people)

    def _open_people(self) -> None:
        story = self._page.story
        people = [
            person for person in self._context.desk.people.members() if person.person_id != story.owner_id
        ]
        named = tuple(reader for reader in story.readers if not reader.is_asked)
        readers = named if story.visibility is Visibility.CHOSEN else ()
        sheet = ChoosePeople(self._page, people, readers, self._context.clock.today())
        sheet.chosen.connect(lambda chosen, until: self._name(sheet, chosen, until))
        sheet.closed.connect(sheet.deleteLater)
        sheet.open_sheet()

    def _name(self, sheet: ChoosePeople, people: tuple[UUID, ...], until: date | None) -> None:
        if self._share(Visibility.CHOSEN, people, until):
            sheet.leave()

    def _share(self, visibility: Visibility, people: tuple[UUID, ...], until: date | None) -> bool:
        before = self._page.story
        readers = tuple(reader.person_id for reader in before.readers if not reader.is_asked)
        share = self._questions.share

        def undo() -> None:
            if before.visibility is Visibility.CHOSEN:
                share(self._id, before.visibility, people=readers, until=until_of(before.readers))
            else:
                share(self._id, before.visibility)

        said = self.tr("Visible to: {0}").format(labels.visibility(visibility))
        if until is not None:
            said = self.tr("{0}, until {1}").format(said, dates.short(until))
        can_undo = bool(readers) or before.visibility is not Visibility.CHOSEN
        back = undo if can_undo else None
        return self.do(lambda: share(self._id, visibility, people=people, until=until), said, back)

    # --- versions, growing, the bin

    def versions(self) -> None:
        """Open the earlier versions of the text that was written in last."""
        self._context.autosave.keep_all()
        texts = self._texts()
        chosen = self._text[0] if self._text[0] in dict(texts) else self._page.story.text_id
        sheet = VersionsSheet(self._page, texts, chosen, self._context.clock.today())
        sheet.asked.connect(lambda text_id: self._read_versions(sheet, text_id))
        sheet.restored.connect(lambda text_id, number: self._restore(sheet, text_id, number))
        sheet.closed.connect(sheet.deleteLater)
        self._read_versions(sheet, chosen)
        sheet.open_sheet()

    def _texts(self) -> list[tuple[UUID, str]]:
        story, today = self._page.story, self._context.clock.today()
        mine = [text for entry in story.entries if entry.may_write for text in texts_with_names(entry, today)]
        return [(story.text_id, self.tr("The question")), *mine]

    def _read_versions(self, sheet: VersionsSheet, text_id: UUID) -> None:
        def show(versions: tuple[TextVersion, ...]) -> None:
            sheet.show_versions(versions)

        self._context.faults.attempt(lambda: self._questions.versions(text_id), show)

    def _restore(self, sheet: VersionsSheet, text_id: UUID, number: int) -> None:
        current = self._questions.versions(text_id)[0].number
        restore = self._questions.restore
        said = self.tr("Put back. What stood there is still among the versions.")
        if self.do(lambda: restore(text_id, number), said, lambda: restore(text_id, current)):
            sheet.leave()

    def grow(self) -> None:
        """Let a new question grow out of this one."""
        sheet = GrowSheet(self._page, self._page.story.text, self._context.autosave, f"grow/{self._id}")
        sheet.grown.connect(lambda text: self._grow(sheet, text))
        sheet.closed.connect(sheet.deleteLater)
        sheet.open_sheet()

    def _grow(self, sheet: GrowSheet, text: str) -> None:
        def show(question_id: UUID) -> None:
            sheet.taken()
            self._context.notices.toast(self.tr("A new question grew from this. Only you can read it."))
            self._context.go("questions", question_id)

        self._context.faults.attempt(
            lambda: self._questions.grow(self._id, text), show, refused=sheet.labelled.refuse
        )

    def remove(self) -> None:
        """Put the question in the bin; it can be put back."""
        back = self._questions.put_back
        if self._context.faults.attempt(lambda: self._questions.remove(self._id)):
            faults = self._context.faults
            self._context.notices.toast(
                self.tr("In the bin."), lambda: faults.attempt(lambda: back(self._id)), "trash-2"
            )
            self.removed.emit()
