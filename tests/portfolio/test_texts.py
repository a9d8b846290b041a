"""Any text can be printed: built, complete on paper, nothing of it run or fetched."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from leerunit.domain.portfolio import PortfolioContent
from leerunit.domain.vocabulary import Voice
from leerunit.portfolio.pages.markup import cleaned
from leerunit.portfolio.write import write_unsigned
from leerunit.progress import SilentReporter
from tests.portfolio.nasty import NASTY
from tests.portfolio.poppler import asked, squeezed, text_of
from tests.portfolio.samples import (
    content,
    coordinating,
    evaluation,
    given,
    let_go,
    own_yield,
    question,
)


def written(made: PortfolioContent, path: Path) -> Path:
    path.write_bytes(write_unsigned(made, reporter=SilentReporter())[0])
    return path


def stuffed(text: str) -> PortfolioContent:
    """Return a portfolio with this text in every field that a person can fill."""
    told = let_go().entries
    item = replace(
        let_go(),
        question=text,
        value_for=text,
        yield_text=text,
        leads_to=text,
        entries=(
            replace(told[0], text=text, author=text, voice=Voice.PEER, parts=(("x", text),)),
            replace(told[1], text=text, step_with=text),
        ),
    )
    voices = tuple(replace(each, text=text, author=text) for each in evaluation().parts[1].voices)
    talk = replace(
        evaluation(),
        moment=text,
        reaction=text,
        template_name=text,
        parts=(replace(evaluation().parts[0], heading=text, outcome_text=text, voices=voices),),
        sign_offs=tuple(replace(each, name=text) for each in evaluation().sign_offs),
    )
    words = replace(given(), question=text, asker=text, text=text)
    made = content(
        item,
        replace(own_yield(), question=text, text=text, method=text),
        talk,
        words,
        replace(coordinating(), text=text),
    )
    student = replace(
        made.student, name=text, motto=text, school=text, programme=text, cohort=text, route=text
    )
    unit = replace(made.unit, name=text, place=text, organisation=text)
    return replace(made, student=student, unit=unit)


@pytest.mark.parametrize("number", range(len(NASTY)))
def test_nasty_text_in_every_field(number: int, tmp_path: Path) -> None:
    text = NASTY[number]
    path = written(stuffed(text), tmp_path / "x.pdf")
    found = text_of(path)
    for word in cleaned(text).split():
        assert squeezed(word)[:60] in found, ascii(word[:60])
    with pikepdf.open(path) as pdf:
        kinds = [each.get("/Subtype") for each in pdf.objects if isinstance(each, pikepdf.Stream)]
    assert "/Image" not in kinds


def test_shapeless_letters_are_listed(tmp_path: Path) -> None:
    path = written(content(replace(own_yield(), text="Wij aten 寿司 😀 🧑‍⚕️.")), tmp_path / "x.pdf")
    assert "adult" in asked("pdftotext", path, "-")
    assert "😀" in text_of(path)
    assert "寿司" in text_of(path)


def test_an_outcome_longer_than_a_page_is_printed_whole(tmp_path: Path) -> None:
    told = "Wij zaten aan tafel en wachtten. " * 400
    path = written(content(replace(question(), yield_text=told + "Slot")), tmp_path / "x.pdf")
    assert text_of(path).count(squeezed("wachtten.")) == 400
    assert "Slot" in text_of(path)
