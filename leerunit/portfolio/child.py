"""The child process that reads hostile files: one path a line in, one answer a line out.

The only module of the core that catches everything: whatever a file does to a library, it gets a verdict.
"""

from __future__ import annotations

import base64
import hashlib
import json
import stat
import sys
from dataclasses import replace
from pathlib import Path

import pikepdf

from leerunit.domain.portfolio import Reason, Verdict
from leerunit.portfolio.inspect_file import FILE_LIMIT, Finding, inspect

MEMORY_LIMIT = 512_000_000
"""Bytes of address space, where the system can hold a process to it."""

INFLATE_LIMIT = 64_000_000
"""Bytes that qpdf itself may inflate a stream of the file's structure to."""


def main() -> None:
    """Answer until the input ends."""
    _limit()
    for line in sys.stdin.buffer:
        finding = examine(Path(json.loads(line)))
        sys.stdout.buffer.write(_spelled(finding) + b"\n")
        sys.stdout.buffer.flush()
        if finding.reason is Reason.MEMORY_LIMIT:
            return


def examine(path: Path) -> Finding:
    """Return what the file is; raises nothing."""
    try:
        data = _read(path)
        return replace(inspect(data), sha256=hashlib.sha256(data).hexdigest())
    except OSError:
        return Finding(Verdict.REFUSED, Reason.NOT_READABLE)
    except MemoryError:
        return Finding(Verdict.REFUSED, Reason.MEMORY_LIMIT)
    except RecursionError:
        return Finding(Verdict.REFUSED, Reason.TOO_DEEP)
    except pikepdf.PdfError:
        return Finding(Verdict.DAMAGED)
    except Exception:  # the border: see above
        return Finding(Verdict.REFUSED, Reason.NOT_READABLE)


def _read(path: Path) -> bytes:
    found = path.stat()
    if not stat.S_ISREG(found.st_mode):
        raise OSError
    with path.open("rb") as file:
        return file.read(FILE_LIMIT + 1)


def _spelled(finding: Finding) -> bytes:
    return json.dumps(
        {
            "verdict": finding.verdict,
            "reason": finding.reason,
            "needed": finding.needed,
            "sha256": finding.sha256,
            "payload": base64.b64encode(finding.payload).decode(),
            "certificate": base64.b64encode(finding.certificate).decode(),
            "signed_at": finding.signed_at.isoformat() if finding.signed_at else None,
        }
    ).encode()


def _limit() -> None:
    pikepdf.settings.set_qpdf_limits(
        doc_max_warnings=100,
        parser_max_nesting=100,
        parser_max_container_size=1_000_000,
        max_stream_filters=5,
        flate_max_memory=INFLATE_LIMIT,
        png_max_memory=INFLATE_LIMIT,
        run_length_max_memory=INFLATE_LIMIT,
        tiff_max_memory=INFLATE_LIMIT,
    )
    try:
        import resource
    except ImportError:  # Windows: time alone is held, by the parent
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    main()
