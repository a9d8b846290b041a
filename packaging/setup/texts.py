"""`make texts`: takes the sentences of `ui/` into the translation files and compiles them.

The source language is English. The Dutch file holds every sentence, the English one the plural forms only.
Ends with status 1 when a Dutch sentence is missing, so that nothing stays untranslated unseen.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[2]
TRANSLATIONS = ROOT / "resources" / "i18n"
LANGUAGES: dict[str, list[str]] = {"nl": [], "en": ["-pluralonly"]}


def main() -> int:
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "ui").rglob("*.py"))
    unfinished: list[str] = []
    for language, options in LANGUAGES.items():
        target = TRANSLATIONS / f"leerunit_{language}.ts"
        command = [str(tool("lupdate")), *sources, "-ts", str(target), "-source-language", "en"]
        command += ["-target-language", language, "-no-obsolete", "-locations", "none", *options]
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
        subprocess.run(
            [str(tool("lrelease")), "-silent", str(target), "-qm", str(target.with_suffix(".qm"))], check=True
        )
        unfinished += [f"{target.name}: {sentence}" for sentence in untranslated(target)]
    for line in unfinished:
        print(f"not translated yet: {line}")
    return 1 if unfinished else 0


def tool(name: str) -> Path:
    return Path(sys.executable).with_name(f"pyside6-{name}")


def untranslated(file: Path) -> list[str]:
    """The sources of the messages that are still marked unfinished."""
    tree = ElementTree.parse(file)  # our own file, written by lupdate a moment ago
    messages = [message for message in tree.iter("message") if is_unfinished(message)]
    return [message.findtext("source") or "" for message in messages]


def is_unfinished(message: ElementTree.Element) -> bool:
    translation = message.find("translation")
    return translation is None or translation.get("type") == "unfinished"


if __name__ == "__main__":
    raise SystemExit(main())
