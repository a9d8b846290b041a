"""Files at a question, through the real door: cleaned, sealed with it, opened by who may read it."""

from __future__ import annotations

import zipfile
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PIL import Image
from sqlalchemy import select
from sqlalchemy.orm import undefer

from leerunit.app import Desk
from leerunit.domain.refusals import FaultCode, RefusalCode, Refused, Unavailable
from leerunit.domain.views.beside import AttachmentView
from leerunit.domain.vocabulary import Visibility
from leerunit.exchange.attached import SIZE_LIMIT
from leerunit.store.schema import Attachment
from tests.builders import FIEN, SEM, SmallUnit

PLACE = "Nergenshof, kamer aan de tuin"
NOTE = "Zij lachte toen de radio aanging."


def refused(code: RefusalCode) -> Any:
    return pytest.raises(Refused, match=f"^{code.value}$")


@pytest.fixture
def question(unit: SmallUnit) -> UUID:
    return unit.desk_of(FIEN).questions.ask("Hoe begin ik de ochtend zonder haast?")


def a_note(folder: Path, name: str = "aantekening.txt") -> Path:
    path = folder / name
    path.write_text(NOTE, encoding="utf-8")
    return path


def a_photo(folder: Path, *, kind: str = "JPEG") -> Path:
    """A picture lying on its side that says where it was taken."""
    path = folder / f"foto.{kind.lower()}"
    exif = Image.Exif()
    exif[0x010E] = PLACE
    exif[0x0112] = 6
    Image.new("RGB", (60, 40), (200, 60, 40)).save(path, kind, exif=exif.tobytes())
    return path


def shown(desk: Desk, question: UUID) -> tuple[AttachmentView, ...]:
    return desk.questions.open(question).beside.attachments


def stored_files(desk: Desk) -> list[tuple[bytes, UUID | None]]:
    """What anyone with a key to the file can read of the files in it."""
    with desk._guard._store.reading() as session:
        rows = session.scalars(select(Attachment).options(undefer(Attachment.content)))
        return [(row.content, row.sealed_for) for row in rows]


def test_a_file_is_shown_by_name_and_size_and_comes_back_as_it_was(
    unit: SmallUnit, question: UUID, tmp_path: Path
) -> None:
    desk = unit.desk_of(FIEN)
    kept = desk.attachments.add(question, a_note(tmp_path))
    (file,) = shown(desk, question)
    assert (file.attachment_id, file.name, file.media_type) == (kept, "aantekening.txt", "text/plain")
    assert (file.size, file.added_by) == (len(NOTE.encode()), FIEN)
    desk.attachments.save(question, kept, tmp_path / "terug.txt")
    assert (tmp_path / "terug.txt").read_text(encoding="utf-8") == NOTE


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_a_picture_keeps_its_dots_and_not_where_it_was_taken(
    unit: SmallUnit, question: UUID, tmp_path: Path, kind: str
) -> None:
    photo = a_photo(tmp_path, kind=kind)
    assert PLACE.encode() in photo.read_bytes()
    desk = unit.desk_of(FIEN)
    kept = desk.attachments.add(question, photo)
    out = tmp_path / "uit"
    desk.attachments.save(question, kept, out)
    assert PLACE.encode() not in out.read_bytes()
    with Image.open(out) as made:
        assert (made.format, made.size, len(made.getexif())) == (kind, (40, 60), 0)


def test_documents_come_along_and_anything_else_is_refused(
    unit: SmallUnit, question: UUID, tmp_path: Path
) -> None:
    desk = unit.desk_of(FIEN)
    pdf = tmp_path / "artikel.PDF"
    pdf.write_bytes(b"%PDF-1.7 een artikel")
    document = tmp_path / "verslag.odt"
    with zipfile.ZipFile(document, "w") as packed:
        packed.writestr("mimetype", "application/vnd.oasis.opendocument.text")
    for path in (pdf, document):
        desk.attachments.add(question, path)
    assert [file.name for file in shown(desk, question)] == ["artikel.pdf", "verslag.odt"]
    for name, content in (
        ("programma.exe", b"MZ\x90"),
        ("foto.jpg", b"\xff\xd8\xff geen foto"),
        ("brief.txt", b"\xff\xfe\0"),
        ("bladzij.html", b"<script>"),
    ):
        path = tmp_path / name
        path.write_bytes(content)
        with refused(RefusalCode.FILE_KIND):
            desk.attachments.add(question, path)
    assert len(shown(desk, question)) == 2


def test_too_large_and_gone_are_told_and_nothing_is_kept(
    unit: SmallUnit, question: UUID, tmp_path: Path
) -> None:
    desk = unit.desk_of(FIEN)
    large = tmp_path / "groot.pdf"
    with large.open("wb") as file:
        file.write(b"%PDF-1.7")
        file.truncate(SIZE_LIMIT + 1)
    with refused(RefusalCode.FILE_TOO_LARGE):
        desk.attachments.add(question, large)
    with pytest.raises(Unavailable, match=f"^{FaultCode.FILE_UNREADABLE.value}$"):
        desk.attachments.add(question, tmp_path / "weg.pdf")
    assert shown(desk, question) == ()


def test_a_private_file_is_sealed_with_its_question_and_opens_with_it(
    unit: SmallUnit, question: UUID, tmp_path: Path
) -> None:
    desk, other = unit.desk_of(FIEN), unit.desk_of(SEM)
    kept = desk.attachments.add(question, a_note(tmp_path))
    ((content, sealed_for),) = stored_files(desk)
    assert sealed_for == unit.people[FIEN]
    assert NOTE.encode() not in content
    with refused(RefusalCode.NOT_FOUND):
        other.attachments.save(question, kept, tmp_path / "gluren.txt")
    desk.questions.share(question, Visibility.UNIT)
    other.attachments.save(question, kept, tmp_path / "gedeeld.txt")
    assert (tmp_path / "gedeeld.txt").read_text(encoding="utf-8") == NOTE
    desk.questions.share(question, Visibility.ONLY_ME)
    ((content, sealed_for),) = stored_files(desk)
    assert (sealed_for, NOTE.encode() in content) == (unit.people[FIEN], False)
    desk.attachments.save(question, kept, tmp_path / "eigen.txt")
    assert (tmp_path / "eigen.txt").read_text(encoding="utf-8") == NOTE
    assert not (tmp_path / "gluren.txt").exists()


def test_removed_put_back_and_after_thirty_days_erased(
    unit: SmallUnit, question: UUID, tmp_path: Path
) -> None:
    desk = unit.desk_of(FIEN)
    kept = desk.attachments.add(question, a_note(tmp_path))
    desk.attachments.remove(question, kept)
    assert shown(desk, question) == ()
    with refused(RefusalCode.NOT_FOUND):
        desk.attachments.save(question, kept, tmp_path / "weg.txt")
    desk.attachments.put_back(question, kept)
    assert [file.name for file in shown(desk, question)] == ["aantekening.txt"]
    desk.attachments.remove(question, kept)
    unit.clock.moment += timedelta(days=31)
    unit.desk_of(FIEN).bin.sweep()
    assert stored_files(unit.desk_of(FIEN)) == []


def test_a_file_of_one_question_is_not_found_at_another(
    unit: SmallUnit, question: UUID, tmp_path: Path
) -> None:
    desk = unit.desk_of(FIEN)
    other = desk.questions.ask("Een andere vraag?")
    kept = desk.attachments.add(question, a_note(tmp_path))
    with refused(RefusalCode.NOT_FOUND):
        desk.attachments.save(other, kept, tmp_path / "uit.txt")
