"""Files that the true key signed over what our writer would not make: refused, or named for what they are."""

from __future__ import annotations

import json

import pikepdf
import pytest

from leerunit.domain.portfolio import Reason, Verdict
from leerunit.portfolio.definition import VERSION
from leerunit.portfolio.finish import finish
from leerunit.portfolio.pages.layout import lay_out
from leerunit.portfolio.payload import prepared, to_json
from leerunit.portfolio.sign import Signer
from leerunit.portfolio.write import write_unsigned
from leerunit.progress import SilentReporter
from tests.portfolio.conftest import Examine
from tests.portfolio.samples import NOW, content, known, own_yield, signed_pdf, unit_key
from tests.portfolio.test_tampering import resaved


def signed_with(change: object, payload: bytes | None = None) -> bytes:
    """Return a file signed by the true key over a PDF that our writer would not make."""
    ready = prepared(content())
    data = to_json(ready) if payload is None else payload
    finished = finish(lay_out(ready), data, title="x", language="nl", made_at=NOW)
    return Signer(unit_key()).sign_pdf(resaved(finished, change), NOW)


def name_of_key(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Names.EmbeddedFiles.Names[0] = pikepdf.String("other.json")


def name_in_unicode(pdf: pikepdf.Pdf) -> None:
    pdf.Root.AF[0].UF = pikepdf.String("portfolio.json\u202e")


def two_streams(pdf: pikepdf.Pdf) -> None:
    pdf.Root.AF[0].EF.UF = pikepdf.Stream(pdf, to_json(content(own_yield())))


def second_file(pdf: pikepdf.Pdf) -> None:
    pdf.attachments["notes.txt"] = b"more"


def second_of_our_name(pdf: pikepdf.Pdf) -> None:
    embedded = pikepdf.Stream(pdf, to_json(content(own_yield())))
    name = pikepdf.String("portfolio.json")
    spec = pikepdf.Dictionary(Type=pikepdf.Name.Filespec, F=name, UF=name, EF=pikepdf.Dictionary(F=embedded))
    pdf.Root.AF.append(pdf.make_indirect(spec))


@pytest.mark.parametrize(
    "change",
    [name_of_key, name_in_unicode, two_streams, second_file, second_of_our_name],
    ids=lambda f: f.__name__,
)
def test_two_readers_may_not_see_two_attachments(look: Examine, change: object) -> None:
    found = look(signed_with(change))
    assert (found.verdict, found.reason) == (Verdict.REFUSED, Reason.ATTACHMENTS_DIFFER)
    assert found.content is None


@pytest.mark.parametrize(
    ("change", "verdict"),
    [
        (lambda data: data | {"version": VERSION + 1}, Verdict.TOO_NEW),
        (lambda data: data | {"version": True}, Verdict.REFUSED),
        (lambda data: data | {"version": 0}, Verdict.REFUSED),
        (lambda data: data | {"extra": 1}, Verdict.REFUSED),
        (lambda data: data | {"content_hash": "0" * 64}, Verdict.REFUSED),
        (lambda data: {key: value for key, value in data.items() if key != "student"}, Verdict.REFUSED),
        (lambda data: data | {"format": "something-else"}, Verdict.NOT_A_PORTFOLIO),
    ],
)
def test_signed_but_not_whole(look: Examine, change: object, verdict: Verdict) -> None:
    assert callable(change)
    found = look(signed_with(None, json.dumps(change(json.loads(to_json(content())))).encode()))
    assert found.verdict is verdict
    assert found.content is None
    assert (found.needed_version == VERSION + 1) is (verdict is Verdict.TOO_NEW)


def test_unknown_kind_travels_whole(look: Examine) -> None:
    from tests.portfolio.samples import unknown_item

    with_unknown = content(own_yield(), unknown_item())
    finished, _ = write_unsigned(with_unknown, reporter=SilentReporter())
    found = look(Signer(unit_key()).sign_pdf(finished, NOW))
    assert found.verdict is Verdict.AUTHENTIC
    assert found.content is not None
    assert found.content.items[1] == unknown_item()


def test_no_card_known(look: Examine) -> None:
    found = look(signed_pdf(), [])
    assert (found.verdict, found.reason) == (Verdict.UNKNOWN_UNIT, Reason.UNKNOWN_KEY)
    assert found.unit == "LEER-unit De Proeftuin"
    assert found.card == known(unit_key())[0].card
