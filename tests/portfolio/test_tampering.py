"""Whatever is done to a signed file, it is not called authentic; an untouched one is never called changed."""

from __future__ import annotations

import hashlib
import re
import sys
from collections.abc import Callable, Iterator
from io import BytesIO

import pikepdf
import pypdf
import pytest

from leerunit.domain.portfolio import Reason, Verdict
from leerunit.portfolio.payload import prepared, to_json
from leerunit.portfolio.sign import Signer
from leerunit.portfolio.write import write_unsigned
from leerunit.progress import SilentReporter
from tests.portfolio.conftest import Examine
from tests.portfolio.samples import NOW, content, other_key, own_yield, signed_pdf, unit_key

SEED = 20261120
SAMPLE = 150
NEVER = {Verdict.AUTHENTIC, Verdict.UNKNOWN_UNIT}


def resaved(data: bytes, change: object = None) -> bytes:
    out = BytesIO()
    with pikepdf.open(BytesIO(data)) as pdf:
        if callable(change):
            change(pdf)
        pdf.save(out)
    return out.getvalue()


def drawn(number: int, what: str, below: int) -> int:
    """Return the same number from 0 up to `below` every time it is asked for."""
    return int.from_bytes(hashlib.sha256(f"{SEED} {number} {what}".encode()).digest()) % below


def mutations(data: bytes, count: int) -> Iterator[tuple[str, bytes]]:
    """Yield changed copies: bits, bytes, cuts, swapped and doubled blocks, each with a name."""
    for number in range(count):
        at, size = drawn(number, "at", len(data)), 1 + drawn(number, "size", 200)
        kind = number % 6
        if kind in {0, 1}:
            bit = 1 << drawn(number, "bit", 8)
            yield f"bit {at}", data[:at] + bytes((data[at] ^ bit,)) + data[at + 1 :]
        elif kind == 2:
            yield f"byte {at}", data[:at] + bytes((drawn(number, "byte", 256),)) + data[at + 1 :]
        elif kind == 3:
            yield f"cut {at}", data[:at]
        elif kind == 4:
            yield f"gone {at} {size}", data[:at] + data[at + size :]
        else:
            other = drawn(number, "other", len(data))
            yield f"copied {other} {at}", data[:at] + data[other : other + size] + data[at:]


def check_mutations(look: Examine, count: int) -> None:
    data = signed_pdf()
    seen: dict[Verdict, int] = {}
    for name, changed in mutations(data, count):
        if changed == data:
            continue
        verdict = look(changed).verdict
        seen[verdict] = seen.get(verdict, 0) + 1
        assert verdict not in NEVER, name
    sys.stdout.write(f"{sum(seen.values())} mutations of {len(data)} bytes, seed {SEED}: {seen}\n")


def test_untouched_file_is_authentic(look: Examine) -> None:
    found = look(signed_pdf())
    assert (found.verdict, found.reason) == (Verdict.AUTHENTIC, None)
    assert found.content == prepared(content())
    assert (found.items, found.student, found.signed_at) == (5, "Fien Voorbeeld", NOW)
    assert len(found.check_words) == 6


def test_sample_of_mutations(look: Examine) -> None:
    check_mutations(look, SAMPLE)


@pytest.mark.torture
def test_thousands_of_mutations(look: Examine) -> None:
    check_mutations(look, 3_000)


@pytest.mark.torture
def test_every_byte_of_the_signature_block(look: Examine) -> None:
    data = signed_pdf()
    start, end = contents_of(data)
    for at in range(start - 40, end + 40):
        changed = data[:at] + bytes((data[at] ^ 1,)) + data[at + 1 :]
        assert look(changed).verdict not in NEVER, at


@pytest.mark.parametrize("tail", [b"\n", b" ", b"\0", b"%", b"\n%%EOF\n", b"x" * 5_000, b"\n%PDF-1.7"])
def test_bytes_after_the_end(look: Examine, tail: bytes) -> None:
    assert look(signed_pdf() + tail).verdict is Verdict.CHANGED


@pytest.mark.parametrize("head", [b"\n", b" ", b"%PDF-1.4\n"])
def test_bytes_before_the_start(look: Examine, head: bytes) -> None:
    assert look(head + signed_pdf()).verdict not in NEVER


def test_appended_revision(look: Examine) -> None:
    writer = pypdf.PdfWriter(BytesIO(signed_pdf()), incremental=True)
    writer.add_metadata({"/Subject": "changed"})
    out = BytesIO()
    writer.write(out)
    assert out.getvalue().startswith(signed_pdf())
    assert look(out.getvalue()).verdict is Verdict.CHANGED


def test_saved_again_by_another_program(look: Examine) -> None:
    assert look(resaved(signed_pdf())).verdict is Verdict.CHANGED


def contents_of(data: bytes) -> tuple[int, int]:
    match = re.search(rb"/Contents (<[0-9A-F]+>)", data)
    assert match is not None
    return match.span(1)


def in_block(data: bytes, change: Callable[[bytes], bytes]) -> bytes:
    start, end = contents_of(data)
    return data[:start] + change(data[start:end]) + data[end:]


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda block: block.lower(), id="hex in small letters"),
        pytest.param(lambda block: block[:-2] + b"1>", id="last digit of the padding"),
        pytest.param(lambda block: block[:-21] + b"DEADBEEF" * 2 + block[-5:], id="inside the padding"),
        pytest.param(lambda block: block.replace(b"0>", b" >"), id="space in the padding"),
        pytest.param(lambda block: b"<" + b"0" * (len(block) - 2) + b">", id="empty"),
        pytest.param(lambda block: b"(" + block[1:-1] + b")", id="another kind of string"),
        pytest.param(lambda block: b"<3080" + block[5:], id="indefinite length"),
    ],
)
def test_block_spelled_another_way(look: Examine, change: Callable[[bytes], bytes]) -> None:
    changed = in_block(signed_pdf(), change)
    assert changed != signed_pdf()
    assert look(changed).verdict is Verdict.CHANGED


@pytest.mark.parametrize(
    "new",
    [
        b"[0 0 0 0]",
        b"[0 1 2 3]",
        b"[0 -1 5 5]",
        b"[0 99999999 5 5]",
        b"[0 10 10 10]",
        b"[1 2]",
        b"[(a) (b) (c) (d)]",
        b"null",
        b"[0 1.5 2 3]",
        b"[[0] 1 2 3]",
    ],
)
def test_byte_range_spelled_another_way(look: Examine, new: bytes) -> None:
    data = signed_pdf()
    match = re.search(rb"/ByteRange (\[[^]]*\])", data)
    assert match is not None
    room = match.end(1) - match.start(1)
    changed = data[: match.start(1)] + new.ljust(room) + data[match.end(1) :]
    assert look(changed).verdict is Verdict.CHANGED


def test_other_key_with_the_same_name(look: Examine) -> None:
    finished, _ = write_unsigned(content(), reporter=SilentReporter())
    found = look(Signer(other_key()).sign_pdf(finished, NOW))
    assert (found.verdict, found.reason) == (Verdict.UNKNOWN_UNIT, Reason.SAME_NAME_OTHER_KEY)


def test_unsigned(look: Examine) -> None:
    finished, _ = write_unsigned(content(), reporter=SilentReporter())
    assert look(finished).verdict is Verdict.UNSIGNED


def test_signature_taken_out(look: Examine) -> None:
    def without(pdf: pikepdf.Pdf) -> None:
        del pdf.Root.AcroForm
        del pdf.pages[0].Annots

    assert look(resaved(signed_pdf(), without)).verdict in {Verdict.UNSIGNED, Verdict.CHANGED}


def test_second_signature(look: Examine) -> None:
    from leerunit.portfolio.cms import RESERVED, build
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign.fields import SigFieldSpec
    from pyhanko.sign.signers.cms_embedder import PdfCMSEmbedder, SigIOSetup, SigObjSetup
    from pyhanko.sign.signers.pdf_byterange import SignatureObject

    for key in (unit_key(), other_key()):
        signer, out = Signer(key), BytesIO()
        steps = PdfCMSEmbedder(SigFieldSpec("Second")).write_cms(
            "Second", IncrementalPdfFileWriter(BytesIO(signed_pdf()))
        )
        next(steps)
        steps.send(SigObjSetup(SignatureObject(timestamp=NOW, bytes_reserved=RESERVED)))
        prepared_digest, _ = steps.send(SigIOSetup("sha256", output=out))
        steps.send(build(signer.certificate, prepared_digest.document_digest, signer.sign_value))
        assert look(out.getvalue()).verdict is Verdict.CHANGED


def test_signature_of_another_portfolio(look: Examine) -> None:
    finished, _ = write_unsigned(content(own_yield()), reporter=SilentReporter())
    other = Signer(unit_key()).sign_pdf(finished, NOW)
    start, end = contents_of(other)
    assert look(in_block(signed_pdf(), lambda _: other[start:end])).verdict is Verdict.CHANGED


def test_data_swapped_in_an_update(look: Examine) -> None:
    forged = to_json(content(own_yield()))
    writer = pypdf.PdfWriter(BytesIO(signed_pdf()), incremental=True)
    writer.add_attachment("portfolio.json", forged)
    out = BytesIO()
    writer.write(out)
    assert look(out.getvalue()).verdict not in NEVER
