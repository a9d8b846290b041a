"""Other programs' opinion of exported portfolios: `python -m tests.check_pdf FOLDER`.

Asks qpdf and poppler about every PDF in the folder. One line a file; exit status 1 when anything is amiss, 2
for wrong use. A missing tool is a failure, not a pass.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path

TOOLS = ("qpdf", "pdfsig", "pdfdetach", "pdftotext", "pdffonts", "pdfinfo", "pdftoppm")
SECONDS = 120
PAGE_SHADES = 8
"""Different values of grey that a page with words on it has at least."""


class Amiss(Exception):
    """Something about a file is not as promised."""


def run(*command: str | Path) -> str:
    """Return what a tool prints; Amiss when it fails."""
    done = subprocess.run([str(part) for part in command], capture_output=True, check=False, timeout=SECONDS)
    if done.returncode:
        words = (done.stderr or done.stdout).decode("utf-8", "replace").strip().splitlines()
        raise Amiss(f"{command[0]} failed: {words[-1] if words else done.returncode}")
    return done.stdout.decode("utf-8", "replace")


def require(held: bool, words: str) -> None:
    """Amiss with these words unless it holds."""
    if not held:
        raise Amiss(words)


def check_syntax(path: Path, folder: Path) -> None:
    require("No syntax or stream encoding errors" in run("qpdf", "--check", path), "qpdf has a warning")


def check_signature(path: Path, folder: Path) -> None:
    said = run("pdfsig", "-nocert", path)
    require(said.count("Signature #") == 1, "not exactly one signature")
    require("Signature is Valid" in said, "the signature is not valid")
    require("Total document signed" in said, "not the total document is signed")


def check_data_file(path: Path, folder: Path) -> None:
    listed = run("pdfdetach", "-list", path).splitlines()
    require(listed == ["1 embedded files", "1: portfolio.json"], "not exactly one portfolio.json")


def check_words(path: Path, folder: Path) -> None:
    data = folder / "portfolio.json"
    run("pdfdetach", "-save", "1", "-o", data, path)
    text = squeezed(run("pdftotext", "-raw", path, "-"))
    for words in typed(json.loads(data.read_text("utf-8"))):
        missing = [word for word in words.split() if squeezed(word)[:40] not in text]
        require(not missing, f"not on paper: {' '.join(missing)[:60]!r}")


def check_fonts(path: Path, folder: Path) -> None:
    rows = [line.split() for line in run("pdffonts", path).splitlines()[2:]]
    require(bool(rows), "no fonts at all")
    require(all(row[-5] == "yes" for row in rows), "a font is not embedded")
    require(all(row[-3] == "yes" for row in rows), "a font cannot be copied from")


def check_about(path: Path, folder: Path) -> None:
    said = dict(line.split(":", 1) for line in run("pdfinfo", path).splitlines() if ":" in line)
    require("Portfolio" in said.get("Title", ""), "no title")
    require(said.get("Encrypted", "").strip() == "no", "encrypted")
    require(said.get("JavaScript", "").strip() == "no", "holds JavaScript")
    for name in ("Author", "Subject", "Keywords"):
        require(name not in said, f"metadata holds {name}")


def check_pictures(path: Path, folder: Path) -> None:
    run("pdftoppm", "-r", "40", "-gray", path, folder / "page")
    pictures = sorted(folder.glob("page*.pgm"))
    require(bool(pictures), "no page can be shown")
    for number, picture in enumerate(pictures, 1):
        require(len(set(picture.read_bytes()[20:])) >= PAGE_SHADES, f"page {number} is empty")


CHECKS: tuple[Callable[[Path, Path], None], ...] = (
    check_syntax,
    check_signature,
    check_data_file,
    check_words,
    check_fonts,
    check_about,
    check_pictures,
)


def squeezed(text: str) -> str:
    """Return the text without white space and what has no width, letters composed."""
    kept = unicodedata.normalize("NFKC", text)
    return "".join(c for c in kept if not c.isspace() and unicodedata.category(c) not in {"Cf", "Cc"})


def typed(value: object, key: str = "") -> Iterator[str]:
    """Yield every text in the data that a person typed or chose to be printed."""
    printed = {
        "display_name",
        "student_number",
        "school",
        "programme",
        "crebo",
        "motto",
        "organisation",
        "place",
    }
    printed |= {"title", "text", "yield", "leads_to", "value_for", "step_with", "heading", "outcome_text"}
    printed |= {"reaction", "author", "question", "name"}
    if isinstance(value, dict):
        for inner, each in value.items():
            yield from typed(each, inner)
    elif isinstance(value, list):
        for each in value:
            yield from typed(each, key)
    elif isinstance(value, str) and key in printed:
        yield value


def faults(path: Path) -> list[str]:
    """Return what is amiss with one file."""
    found = []
    with tempfile.TemporaryDirectory() as name:
        for check in CHECKS:
            try:
                check(path, Path(name))
            except (Amiss, subprocess.TimeoutExpired, ValueError, OSError, IndexError) as fault:
                found.append(re.sub(r"\s+", " ", f"{check.__name__}: {fault}"))
    return found


def main(arguments: list[str]) -> int:
    """Check a folder; return the exit status."""
    if len(arguments) != 1 or not Path(arguments[0]).is_dir():
        sys.stderr.write("use: python -m tests.check_pdf FOLDER\n")
        return 2
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    if missing:
        sys.stderr.write(f"missing: {' '.join(missing)} (apt-get install qpdf poppler-utils)\n")
        return 1
    paths = sorted(Path(arguments[0]).glob("*.pdf"))
    wrong = 0
    for path in paths:
        found = faults(path)
        wrong += bool(found)
        sys.stdout.write(f"{'WRONG' if found else 'ok   '} {path.name}\n")
        sys.stdout.writelines(f"      {each}\n" for each in found)
    sys.stdout.write(f"{len(paths)} files, {wrong} wrong\n")
    return 1 if wrong or not paths else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
