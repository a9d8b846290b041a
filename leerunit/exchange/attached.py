"""A file that someone puts with a question: what kind it is by its bytes, and a picture made anew."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from leerunit.domain.refusals import FaultCode, RefusalCode, Refused, Unavailable
from leerunit.domain.wording import clean_line

SIZE_LIMIT = 20_000_000
"""Bytes of one file."""

TIME_LIMIT = 30.0
"""Seconds to make a picture anew."""

PNG, JPEG, PDF = "image/png", "image/jpeg", "application/pdf"
_PICTURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"RIFF", b"GIF8", b"BM", b"II*\0", b"MM\0*")
_OFFICE = "application/vnd.openxmlformats-officedocument"
_DOCUMENTS = {
    ".docx": f"{_OFFICE}.wordprocessingml.document",
    ".xlsx": f"{_OFFICE}.spreadsheetml.sheet",
    ".pptx": f"{_OFFICE}.presentationml.presentation",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".ods": "application/vnd.oasis.opendocument.spreadsheet",
    ".odp": "application/vnd.oasis.opendocument.presentation",
}
_ENDINGS = {PNG: ".png", JPEG: ".jpg", PDF: ".pdf", "text/plain": ".txt"} | {
    kind: ending for ending, kind in _DOCUMENTS.items()
}
NAME_LIMIT = 120


@dataclass(frozen=True, slots=True)
class AttachedFile:
    """What will be kept: `name` without its folder, with the ending of what it is."""

    name: str
    media_type: str
    content: bytes


def take_in(path: Path) -> AttachedFile:
    """Read a file and make a picture anew.

    Refused: FILE_TOO_LARGE over 20 MB, FILE_KIND for what is no picture, PDF, text or office document.
    Unavailable: FILE_UNREADABLE.
    """
    try:
        if not path.is_file():
            raise Unavailable(FaultCode.FILE_UNREADABLE)
        with path.open("rb") as file:
            data = file.read(SIZE_LIMIT + 1)
    except OSError as fault:
        raise Unavailable(FaultCode.FILE_UNREADABLE) from fault
    if len(data) > SIZE_LIMIT:
        raise Refused(RefusalCode.FILE_TOO_LARGE)
    if data.startswith(_PICTURES):
        data = _made_anew(data)
        kind = PNG if data.startswith(_PICTURES[0]) else JPEG
    else:
        kind = _kind(data, path.suffix.lower())
    stem = clean_line(path.stem, empty=RefusalCode.FILE_KIND, limit=10_000)[:NAME_LIMIT]
    return AttachedFile(f"{stem}{_ENDINGS[kind]}", kind, data)


def ending_of(media_type: str) -> str:
    """Return the ending of a file of this kind, such as `.pdf`."""
    return _ENDINGS.get(media_type, "")


def _kind(data: bytes, ending: str) -> str:
    if data.startswith(b"%PDF-"):
        return PDF
    if data.startswith(b"PK\x03\x04") and ending in _DOCUMENTS:
        return _DOCUMENTS[ending]
    if ending in {".txt", ".md"} and _is_text(data):
        return "text/plain"
    raise Refused(RefusalCode.FILE_KIND)


def _is_text(data: bytes) -> bool:
    try:
        return "\0" not in data.decode("utf-8")
    except UnicodeDecodeError:
        return False


def _made_anew(data: bytes) -> bytes:
    """Return a picture's dots alone, made in a child process. Refused: FILE_KIND when it is none."""
    home = str(Path(__file__).resolve().parents[2])
    found = os.environ.get("PYTHONPATH")
    paths = os.pathsep.join(part for part in (home, found) if part)
    try:
        done = subprocess.run(
            [sys.executable, "-P", "-m", "leerunit.exchange.picture_child"],
            input=data,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=os.environ | {"PYTHONPATH": paths},
            timeout=TIME_LIMIT,
            check=False,
        )
    except subprocess.TimeoutExpired as fault:
        raise Refused(RefusalCode.FILE_KIND) from fault
    if done.returncode or not done.stdout:
        raise Refused(RefusalCode.FILE_KIND)
    return done.stdout
