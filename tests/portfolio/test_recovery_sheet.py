"""The sheet for the safe."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from leerunit.domain.vocabulary import Language
from leerunit.portfolio.recovery_sheet import write_recovery_sheet
from leerunit.portfolio.words import check_word, recovery_words
from tests.portfolio.poppler import asked, text_of

WORDS = recovery_words(bytes(range(16)))
MADE = date(2026, 8, 31)


@pytest.mark.parametrize("language", Language)
def test_all_words_are_on_one_page(language: Language, tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    path.write_bytes(write_recovery_sheet("LEER-unit <De> Proeftuin & co", WORDS, language, MADE))
    text = text_of(path)
    for number, word in enumerate(WORDS, 1):
        assert f"{number}{word}" in text
    assert check_word(WORDS) in text
    assert "<De>Proeftuin&co" in text
    assert "Pages:           1" in asked("pdfinfo", path)
    assert "No syntax" in asked("qpdf", "--check", path)
    assert asked("pdfdetach", "-list", path).strip() == "0 embedded files"


def test_same_input_same_bytes() -> None:
    sheets = {write_recovery_sheet("De Proeftuin", WORDS, Language.DUTCH, MADE) for _ in range(2)}
    assert len(sheets) == 1
