"""Every sentence of the window stands in the Dutch file, and every plural in the English one."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.architecture.conftest import Plant
from tests.architecture.tree import ROOT

LANGUAGES: dict[str, list[str]] = {"nl": [], "en": ["-pluralonly"]}


def untranslated(root: Path, language: str, work: Path) -> list[str]:
    """Brings a copy of the translation file up to date, as `make texts` does, and lists what is missing."""
    file = work / f"leerunit_{language}.ts"
    known = root / "resources" / "i18n" / file.name
    if known.exists():
        shutil.copyfile(known, file)
    sources = sorted((root / "ui").rglob("*.py"))
    command: list[str | Path] = [Path(sys.executable).with_name("pyside6-lupdate"), *sources, "-ts", file]
    command += ["-source-language", "en", "-target-language", language, "-no-obsolete"]
    command += ["-locations", "none", *LANGUAGES[language]]
    subprocess.run(command, check=True, capture_output=True, timeout=60)
    return [
        f"{file.name} lacks '{message.findtext('source')}': run make texts and translate it"
        for message in ElementTree.parse(file).iter("message")
        if is_unfinished(message)
    ]


def is_unfinished(message: ElementTree.Element) -> bool:
    translation = message.find("translation")
    return translation is None or translation.get("type") == "unfinished"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_translated(language: str, tmp_path: Path) -> None:
    assert untranslated(ROOT, language, tmp_path) == []


def test_a_sentence_without_dutch_is_found(plant: Plant, tmp_path_factory: pytest.TempPathFactory) -> None:
    source = "class Today(QWidget):\n    def build(self):\n        self.tr('Good morning')\n"
    root = plant({"ui/today/screen.py": source})
    assert len(untranslated(root, "nl", tmp_path_factory.mktemp("nl"))) == 1
    assert untranslated(root, "en", tmp_path_factory.mktemp("en")) == []
