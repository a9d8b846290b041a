"""Files that leave: named so that every system can keep them, made aside, and never over another file."""

from __future__ import annotations

import os
import re
import secrets
import shutil
import unicodedata
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from types import TracebackType
from typing import Self

from leerunit.store.places import disk_translated, settle, write_atomically

NAME_BYTES = 150
"""Bytes of a name before its suffix: room for a number behind it on every file system."""

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]')


def safe_name(*parts: str) -> str:
    """Return the parts as one file name without its suffix, fit for Windows, macOS and Linux."""
    joined = _FORBIDDEN.sub(" ", unicodedata.normalize("NFC", " ".join(parts)))
    kept = joined.encode("utf-8", "ignore")[:NAME_BYTES].decode("utf-8", "ignore")
    return " ".join(kept.split()).strip(". ") or "LEERunit"


class Tray:
    """Files made aside, in a hidden folder where they will stand; what is not handed out goes at the end.

    Unavailable: DISK_FULL, READ_ONLY, PLACE_GONE, FILE_UNWRITABLE.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._aside = folder / f".leerunit-{secrets.token_hex(6)}"

    def __enter__(self) -> Self:
        with disk_translated():
            self._aside.mkdir(mode=0o700)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        shutil.rmtree(self._aside, ignore_errors=True)

    def lay(self, content: bytes) -> Path:
        """Keep a file aside and return where it lies."""
        laid = self._aside / secrets.token_hex(6)
        with disk_translated():
            write_atomically(laid, content)
        return laid

    def hand_out(self, laid: Path, name: str, suffix: str) -> Path:
        """Give the file its name in the folder, with a number behind it when that name is taken."""
        with disk_translated():
            target = _taken(self._folder, name, suffix)
            try:
                laid.replace(target)
            except OSError:
                target.unlink(missing_ok=True)
                raise
            settle(self._folder)
        return target


def write_out(folder: Path, name: str, suffix: str, content: bytes) -> Path:
    """Write one file under a name that is free; the same content under that name is left as it is."""
    standing = folder / f"{name}{suffix}"
    with disk_translated():
        if (
            standing.is_file()
            and standing.stat().st_size == len(content)
            and standing.read_bytes() == content
        ):
            return standing
    with Tray(folder) as tray:
        return tray.hand_out(tray.lay(content), name, suffix)


def _taken(folder: Path, name: str, suffix: str) -> Path:
    """Take the first free name by making an empty file, so that nobody else can take it meanwhile."""
    for target in _names(folder, name, suffix):
        try:
            os.close(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        except FileExistsError:
            continue
        return target
    raise AssertionError("names do not end")


def _names(folder: Path, name: str, suffix: str) -> Iterator[Path]:
    yield folder / f"{name}{suffix}"
    for number in count(2):
        yield folder / f"{name} ({number}){suffix}"
