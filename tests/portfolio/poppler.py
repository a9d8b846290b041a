"""The tools of poppler and qpdf, asked about bytes; a missing tool fails the test that needs it."""

from __future__ import annotations

import subprocess
import unicodedata
from pathlib import Path


def asked(*command: str | Path) -> str:
    """Return what a tool prints; AssertionError with its words when it fails."""
    done = subprocess.run([str(part) for part in command], capture_output=True, check=False, timeout=120)
    assert done.returncode == 0, (command[0], done.stdout[-500:], done.stderr[-500:])
    return done.stdout.decode("utf-8", "replace")


def text_of(path: Path) -> str:
    """Return the text of a PDF without white space, letters composed: what can be compared."""
    return squeezed(asked("pdftotext", "-raw", path, "-"))


def squeezed(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).split())
