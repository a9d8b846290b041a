"""Making and judging portfolio files."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from statistics import median

import pikepdf
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa

from leerunit.domain.portfolio import Entry, PortfolioContent, PortfolioItem, QuestionItem, Verdict
from leerunit.portfolio.keys import secret_key_of
from leerunit.portfolio.pages.markup import printed
from leerunit.portfolio.pages.style import BODY
from leerunit.portfolio.read import examine_many
from leerunit.portfolio.write import write_portfolio
from leerunit.progress import SilentReporter
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate
from tests.benchmarks.measuring import Result, compared, milliseconds
from tests.portfolio.samples import NOW, content, evaluation, known, own_yield, question, uid, unit_key

PAGES = 32
MANY, FILES, DIFFERENT = 300, 1000, 20
PLAIN = ParagraphStyle("plain", fontName=BODY.fontName, fontSize=11, leading=16)


def export_32_pages(folder: Path) -> Result:
    """A signed portfolio of 32 pages, read back; the floor is ReportLab printing the same words alone."""
    items: list[PortfolioItem] = [*map(_story, range((PAGES - 6) // 2)), own_yield(), evaluation()]
    made = content(*items)
    pages = len(pikepdf.open(BytesIO(_signed(made))).pages)
    while pages < PAGES:
        items.insert(0, _story(len(items)))
        made = content(*items)
        pages = len(pikepdf.open(BytesIO(_signed(made))).pages)
    return compared(
        "export_32_pages", lambda: _signed(made), lambda: _plain(made), f"ReportLab alone, {pages} p."
    )


def export_300(folder: Path) -> Result:
    """300 signed portfolios one after another, each read back."""
    contents = [_portfolio(number) for number in range(MANY)]
    _signed(contents[0]), _plain(contents[0])
    ours = milliseconds(lambda: [_signed(each) for each in contents])
    floor = milliseconds(lambda: [_plain(each) for each in contents])
    return Result("export_300", ours / 1000, "s ", floor / 1000, "ReportLab alone, the same words")


def verify_1000(folder: Path) -> Result:
    """1,000 files judged in the child process; the floor opens each and tries one signature on its bytes."""
    written = [_signed(_portfolio(number)) for number in range(DIFFERENT)]
    paths = [folder / f"{number}.pdf" for number in range(FILES)]
    for number, path in enumerate(paths):
        path.write_bytes(written[number % DIFFERENT])
    cards = known(unit_key())

    def ours() -> None:
        verdicts = {examined.verdict for _, examined in examine_many(paths, cards, now=NOW)}
        assert verdicts == {Verdict.AUTHENTIC}

    secret = secret_key_of(unit_key())
    public: rsa.RSAPublicKey = secret.public_key()
    value = secret.sign(b"leervraag", padding.PKCS1v15(), hashes.SHA256())

    def floor() -> None:
        for path in paths:
            data = path.read_bytes()
            sha256(data).digest()
            pikepdf.open(BytesIO(data)).close()
            public.verify(value, b"leervraag", padding.PKCS1v15(), hashes.SHA256())

    pairs = [(milliseconds(ours), milliseconds(floor)) for _ in range(3)]
    return Result(
        "verify_1000",
        median(pair[0] for pair in pairs) / 1000,
        "s ",
        median(pair[1] for pair in pairs) / 1000,
        "read, hash, open, one signature",
    )


def _signed(made: PortfolioContent) -> bytes:
    return write_portfolio(made, unit_key(), signed_at=NOW, reporter=SilentReporter())


def _portfolio(number: int) -> PortfolioContent:
    made = content(_story(number), _story(number + 1), replace(own_yield(), text=f"Wat ik zag: {number}."))
    return replace(made, portfolio_id=uid(10_000 + number))


def _story(number: int) -> QuestionItem:
    """Return a question of its own, so that no two pages are the same."""
    like = question()
    told: list[Entry] = [
        replace(
            each, id=uid(100_000 + 50 * number + place), text=f"{each.text} Dat was dag {number + place}."
        )
        for place, each in enumerate(like.entries)
    ]
    return replace(
        like, id=uid(1_000 + number), question=f"{like.question[:-1]}, keer {number}?", entries=tuple(told)
    )


def _plain(made: PortfolioContent) -> bytes:
    out = BytesIO()
    flow: list[Flowable] = [
        Paragraph(printed(text, PLAIN.fontName), PLAIN) for item in made.items for text in _words(item)
    ]
    SimpleDocTemplate(out).build(flow)
    return out.getvalue()


def _words(item: PortfolioItem) -> Iterator[str]:
    yield item.title
    if isinstance(item, QuestionItem):
        for entry in item.entries:
            yield entry.text
            yield from (text for _, text in entry.parts)
