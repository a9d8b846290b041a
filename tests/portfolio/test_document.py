"""The document itself, read by programs that are not ours."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import fields, is_dataclass, replace
from io import BytesIO
from itertools import product
from pathlib import Path

import pikepdf
import pytest

from leerunit.catalogue.paper import paper
from leerunit.domain.portfolio import Entry, PortfolioContent
from leerunit.domain.vocabulary import EntryKind, EvaluationKind, Language, QuestionState, Role, Voice
from leerunit.portfolio.payload import to_json
from leerunit.portfolio.sign import Signer
from leerunit.portfolio.write import write_portfolio, write_unsigned
from leerunit.progress import Cancelled, SilentReporter
from tests.portfolio.poppler import asked, squeezed, text_of
from tests.portfolio.samples import (
    NOW,
    content,
    evaluation,
    let_go,
    own_yield,
    question,
    signed_pdf,
    uid,
    unit_key,
    unknown_item,
)


@pytest.fixture(scope="module")
def signed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("signed") / "portfolio.pdf"
    path.write_bytes(signed_pdf())
    return path


def written(made: PortfolioContent, path: Path) -> Path:
    path.write_bytes(write_unsigned(made, reporter=SilentReporter())[0])
    return path


def words_of(value: object) -> list[str]:
    """Return every text that a person typed."""
    if type(value) is str:
        return [value]
    if isinstance(value, Entry):
        return [value.text, value.author, value.step_with, *(text for _, text in value.parts)]
    if isinstance(value, tuple):
        return [text for each in value for text in words_of(each)]
    if is_dataclass(value) and not isinstance(value, type):
        skipped = {"framework", "version", "code", "content_hash", "purpose"}
        names = [field.name for field in fields(value) if field.name not in skipped]
        return [text for name in names for text in words_of(getattr(value, name))]
    return []


def test_qpdf_finds_nothing(signed: Path) -> None:
    assert "No syntax or stream encoding errors" in asked("qpdf", "--check", signed)


def test_pdfsig_says_valid_and_whole(signed: Path) -> None:
    said = asked("pdfsig", "-nocert", signed)
    assert said.count("Signature #") == 1
    assert "Signature is Valid" in said
    assert "Total document signed" in said
    assert "ETSI.CAdES.detached" in said


def test_pyhanko_says_intact_valid_and_entire(signed: Path) -> None:
    from pyhanko_certvalidator import ValidationContext

    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.validation import SignatureCoverageLevel, validate_pdf_signature

    with signed.open("rb") as file:
        found = PdfFileReader(file).embedded_signatures[0]
        status = validate_pdf_signature(found, ValidationContext(trust_roots=[], allow_fetching=False))
        assert status.intact
        assert status.valid
        assert status.coverage is SignatureCoverageLevel.ENTIRE_FILE


def test_exactly_one_data_file(signed: Path, tmp_path: Path) -> None:
    listed = asked("pdfdetach", "-list", signed).splitlines()
    assert listed == ["1 embedded files", "1: portfolio.json"]
    asked("pdfdetach", "-save", "1", "-o", tmp_path / "out.json", signed)
    assert (tmp_path / "out.json").read_bytes() == to_json(content())


def test_fonts_are_embedded(signed: Path) -> None:
    rows = [line.split() for line in asked("pdffonts", signed).splitlines()[2:]]
    assert rows
    for row in rows:
        assert row[-5:-2] == ["yes", "yes", "yes"], row
        assert "Atkinson" in row[0]


def test_metadata_holds_what_is_listed_and_no_more(signed: Path) -> None:
    said = dict(line.split(":", 1) for line in asked("pdfinfo", signed).splitlines())
    assert said["Title"].strip() == "Portfolio van Fien Voorbeeld"
    assert "Author" not in said
    assert "Subject" not in said
    assert "Keywords" not in said
    with pikepdf.open(signed) as pdf:
        assert pdf.Root.Lang == "nl"
        assert pdf.Root.AF[0].AFRelationship == pikepdf.Name.Source
        assert pikepdf.Name.MarkInfo not in pdf.Root
        packet = pdf.Root.Metadata.read_bytes().decode()
    assert "Portfolio van Fien Voorbeeld" in packet
    assert "D100011" not in packet


def test_every_word_is_on_paper(signed: Path) -> None:
    text = text_of(signed)
    for word in words_of(content()):
        for part in word.split():
            assert squeezed(part) in text, part


def test_bookmarks_and_page_numbers(signed: Path) -> None:
    with pikepdf.open(signed) as pdf, pdf.open_outline() as outline:
        titles = [item.title for item in outline.root]
        pages = len(pdf.pages)
    assert titles[:2] == ["Portfolio", "Inhoud"]
    text = asked("pdftotext", signed, "-")
    assert f"pagina {pages} van {pages}" in text
    assert f"pagina 1 van {pages}" in text


def test_two_builds_are_equal_to_the_byte() -> None:
    first = write_unsigned(content(), reporter=SilentReporter())
    assert write_unsigned(content(), reporter=SilentReporter()) == first


def test_another_process_builds_the_same(tmp_path: Path) -> None:
    code = (
        "import sys; from tests.portfolio.samples import content;"
        "from leerunit.portfolio.write import write_unsigned; from leerunit.progress import SilentReporter;"
        "sys.stdout.buffer.write(write_unsigned(content(), reporter=SilentReporter())[0])"
    )
    root = Path(__file__).resolve().parents[2]
    made = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, cwd=root).stdout
    assert made == write_unsigned(content(), reporter=SilentReporter())[0]


@pytest.mark.parametrize("state", QuestionState)
@pytest.mark.parametrize("language", Language)
def test_every_state_in_every_language(state: QuestionState, language: Language, tmp_path: Path) -> None:
    made = content(replace(question(), state=state), language=language)
    text = text_of(written(made, tmp_path / "x.pdf"))
    assert squeezed(paper(language).month_year(question().started_on)) in text


@pytest.mark.parametrize("language", Language)
def test_every_kind_of_entry_in_every_voice(language: Language, tmp_path: Path) -> None:
    told = question().entries[0]
    entries = tuple(
        replace(told, id=uid(7_000 + at), kind=kind, voice=voice, text=f"{kind} {voice}", consent=True)
        for at, (kind, voice) in enumerate(product(EntryKind, Voice))
    )
    text = text_of(
        written(content(replace(question(), entries=entries), language=language), tmp_path / "x.pdf")
    )
    for entry in entries:
        assert squeezed(entry.text) in text


def test_letting_go_is_learning(tmp_path: Path) -> None:
    text = text_of(written(content(let_go()), tmp_path / "x.pdf"))
    assert squeezed("Wat loslaten mij leerde") in text
    assert squeezed("Hoe vertel ik een moment in drie zinnen?") in text


@pytest.mark.parametrize("language", Language)
def test_every_word_of_the_closed_lists_is_known(language: Language) -> None:
    texts = paper(language)
    for role in Role:
        assert texts.say(f"roles.{role}")
    for kind in EvaluationKind:
        assert texts.say(f"evaluations.{kind}")
    for voice in Voice:
        assert texts.say(f"voices.{voice}")
        assert voice is Voice.SELF or texts.say(f"voice_roles.{voice}")


def test_both_languages_have_the_same_sentences() -> None:
    dutch, english = (paper(language)._texts for language in Language)
    assert dutch.keys() == english.keys()


def test_an_unknown_kind_is_shown_as_text(tmp_path: Path) -> None:
    text = text_of(written(content(unknown_item()), tmp_path / "x.pdf"))
    assert squeezed('"deep":"woorden"') in text


def test_empty_portfolio(tmp_path: Path) -> None:
    empty = replace(content(), items=(), guides=())
    assert "pagina 2 van 2" in asked("pdftotext", written(empty, tmp_path / "x.pdf"), "-")


@pytest.mark.slow
def test_two_hundred_items(tmp_path: Path) -> None:
    items = tuple(
        make(number) for number in range(10, 60) for make in (question, let_go, own_yield, evaluation)
    )
    items = tuple(replace(item, id=uid(90_000 + at)) for at, item in enumerate(items))
    path = written(content(*items), tmp_path / "x.pdf")
    assert "No syntax" in asked("qpdf", "--check", path)
    assert asked("pdftotext", path, "-").count("Wat loslaten mij leerde") == 50


class Stops:
    """A reporter whose person says stop at the n-th question."""

    def __init__(self, at: int) -> None:
        self.left = at
        self.told: list[tuple[int, int]] = []

    def report(self, done: int, total: int) -> None:
        self.told.append((done, total))

    def check(self) -> None:
        self.left -= 1
        if self.left < 0:
            raise Cancelled


@pytest.mark.parametrize("at", [0, 1, 2])
def test_stopping(at: int) -> None:
    with pytest.raises(Cancelled):
        write_portfolio(content(), unit_key(), signed_at=NOW, reporter=Stops(at))


def test_progress_ends_at_its_total() -> None:
    reporter = Stops(99)
    write_portfolio(content(own_yield()), unit_key(), signed_at=NOW, reporter=reporter)
    assert reporter.told[-1][0] == reporter.told[-1][1]
    assert [done for done, _ in reporter.told] == sorted(done for done, _ in reporter.told)


def test_signing_leaves_the_finished_bytes_as_they_were() -> None:
    finished, _ = write_unsigned(content(), reporter=SilentReporter())
    assert Signer(unit_key()).sign_pdf(finished, NOW).startswith(finished)
    assert BytesIO(finished).read(8) == b"%PDF-1.7"
