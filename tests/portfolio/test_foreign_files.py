"""Files of strangers: never authentic, never a traceback, nothing written, within the limits."""

from __future__ import annotations

import os
import zlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pikepdf
import pypdf
import pytest

from leerunit.domain.portfolio import Reason, Verdict
from leerunit.portfolio.read import Reader, examine, examine_many, judged
from reportlab.pdfgen.canvas import Canvas
from tests.portfolio.conftest import Examine
from tests.portfolio.samples import NOW, known, signed_pdf, unit_key

FOREIGN = {Verdict.NOT_A_PORTFOLIO, Verdict.DAMAGED, Verdict.PROTECTED, Verdict.REFUSED}
BOMB = 300_000_000


def plain() -> bytes:
    out = BytesIO()
    canvas = Canvas(out, invariant=1)
    canvas.drawString(72, 720, "Een brief")
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def untouched(pdf: pikepdf.Pdf) -> None:
    return None


def with_pikepdf(change: Callable[[pikepdf.Pdf], None], **saving: object) -> bytes:
    out = BytesIO()
    with pikepdf.open(BytesIO(plain())) as pdf:
        change(pdf)
        if "password" in saving:
            pdf.save(out, encryption=pikepdf.Encryption(owner="o", user=str(saving["password"])))
        else:
            pdf.save(out)
    return out.getvalue()


def attached(name: str, data: bytes) -> bytes:
    writer = pypdf.PdfWriter(clone_from=BytesIO(plain()))
    writer.add_attachment(name, data)
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def packed(raw: bytes, *filters: str, size: int = 10) -> bytes:
    """Return a PDF whose portfolio.json is this raw stream with these filters."""

    def change(pdf: pikepdf.Pdf) -> None:
        stream = pikepdf.Stream(pdf, b"")
        names = [pikepdf.Name(f"/{each}") for each in filters]
        stream.write(raw, filter=pikepdf.Array(names) if len(names) > 1 else names[0])
        stream.stream_dict.Params = pikepdf.Dictionary(Size=size)
        name = pikepdf.String("portfolio.json")
        spec = pikepdf.Dictionary(
            Type=pikepdf.Name.Filespec, F=name, UF=name, EF=pikepdf.Dictionary(F=stream, UF=stream)
        )
        pdf.Root.Names = pikepdf.Dictionary(
            EmbeddedFiles=pikepdf.Dictionary(Names=pikepdf.Array([name, spec]))
        )

    return with_pikepdf(change)


def zeros(size: int) -> bytes:
    packer = zlib.compressobj(9)
    parts = [packer.compress(b" " * 1_000_000) for _ in range(size // 1_000_000)]
    return b"".join(parts) + packer.flush()


def deep_tree(pdf: pikepdf.Pdf) -> None:
    node = pdf.make_indirect(pikepdf.Dictionary())
    node.Kids = pikepdf.Array([node, node, node])
    pdf.Root.Names = pikepdf.Dictionary(EmbeddedFiles=node)


def runs_something(pdf: pikepdf.Pdf) -> None:
    target = pikepdf.Dictionary(S=pikepdf.Name.Launch, F=pikepdf.String("/bin/true"))
    pdf.Root.OpenAction = target
    script = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=pikepdf.String("app.alert(1)"))
    pdf.Root.AA = pikepdf.Dictionary(WC=script)


STRANGERS: dict[str, Callable[[], bytes]] = {
    "empty": lambda: b"",
    "text": lambda: b"Beste docent,\n" * 50,
    "json": lambda: b'{"format":"leerunit-portfolio","version":1}',
    "only a header": lambda: b"%PDF-1.7\n",
    "header and noise": lambda: b"%PDF-1.7\n" + bytes(range(256)) * 200,
    "reportlab": plain,
    "truncated": lambda: plain()[: len(plain()) // 2],
    "no cross-reference": lambda: plain().replace(b"startxref", b"startxxxx"),
    "encrypted": lambda: with_pikepdf(untouched, password="geheim"),
    "encrypted without password": lambda: with_pikepdf(untouched, password=""),
    "other attachment": lambda: attached("notes.txt", b"hallo"),
    "our name, not json": lambda: attached("portfolio.json", b"\x00\x01"),
    "our name, other json": lambda: attached("portfolio.json", b'{"format":"europass"}'),
    "our name, a list": lambda: attached("portfolio.json", b"[1,2,3]"),
    "path as name": lambda: attached("../../portfolio.json", b"{}"),
    "tree in a circle": lambda: with_pikepdf(deep_tree),
    "runs something": lambda: with_pikepdf(runs_something),
    "png": lambda: b"\x89PNG\r\n\x1a\n" + b"\0" * 100,
    "deep arrays": lambda: plain().replace(b"/Type /Catalog", b"/X " + b"[" * 5000 + b"/Type /Catalog"),
}


@pytest.mark.parametrize("name", STRANGERS)
def test_stranger(look: Examine, name: str) -> None:
    found = look(STRANGERS[name]())
    assert found.verdict in FOREIGN
    assert found.content is None
    assert found.check_words == ()


@pytest.mark.parametrize(
    ("name", "verdict"),
    [
        ("text", Verdict.NOT_A_PORTFOLIO),
        ("reportlab", Verdict.NOT_A_PORTFOLIO),
        ("encrypted", Verdict.PROTECTED),
        ("encrypted without password", Verdict.PROTECTED),
        ("truncated", Verdict.DAMAGED),
        ("header and noise", Verdict.DAMAGED),
        ("our name, other json", Verdict.NOT_A_PORTFOLIO),
    ],
)
def test_stranger_by_name(look: Examine, name: str, verdict: Verdict) -> None:
    assert look(STRANGERS[name]()).verdict is verdict


@pytest.mark.parametrize(
    "bomb",
    [
        pytest.param(lambda: packed(zeros(BOMB), "FlateDecode"), id="one to a thousand"),
        pytest.param(lambda: packed(zlib.compress(zeros(BOMB)), "FlateDecode", "FlateDecode"), id="doubled"),
        pytest.param(lambda: packed(zeros(BOMB), "FlateDecode", size=BOMB), id="honest about its size"),
        pytest.param(lambda: packed(b"[" * 2_000_000, "Crypt"), id="unknown filter"),
        pytest.param(lambda: attached("portfolio.json", b"[" * 5_000_000), id="deep json"),
        pytest.param(
            lambda: attached("portfolio.json", b'{"format":"leerunit-portfolio","a":' + b"[" * 500_000),
            id="deep",
        ),
        pytest.param(lambda: plain() + b" " * 65_000_000, id="too many bytes"),
        pytest.param(lambda: plain() + b"<<" * 3_000_000, id="many dictionaries"),
    ],
)
def test_bomb(look: Examine, bomb: Callable[[], bytes]) -> None:
    assert look(bomb()).verdict in FOREIGN


def test_places_that_are_no_files(tmp_path: Path) -> None:
    fifo = tmp_path / "fifo"
    os.mkfifo(fifo)
    places = [tmp_path, tmp_path / "nothing.pdf", fifo, Path("/dev/zero"), tmp_path / ("n" * 300)]
    for _, found in examine_many(places, known(unit_key()), now=NOW):
        assert (found.verdict, found.reason) == (Verdict.REFUSED, Reason.NOT_READABLE)


def test_names_are_only_text(tmp_path: Path) -> None:
    names = ["een portfolio.pdf", "\u202efdp.pdf", "-rf.pdf", "nieuwe\nregel.pdf", os.fsdecode(b"\xff.pdf")]
    for name in names:
        path = tmp_path / name
        path.write_bytes(signed_pdf())
        assert examine(path, known(unit_key()), now=NOW).verdict is Verdict.AUTHENTIC


def test_nothing_is_written(tmp_path: Path) -> None:
    path = tmp_path / "portfolio.pdf"
    path.write_bytes(signed_pdf())
    path.chmod(0o444)
    before = path.stat().st_mtime_ns
    examine(path, known(unit_key()), now=NOW)
    assert list(tmp_path.iterdir()) == [path]
    assert path.stat().st_mtime_ns == before


def test_late_child_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "portfolio.pdf"
    path.write_bytes(signed_pdf())
    with Reader(time_limit=0.001) as hasty:
        found = judged(hasty.look(path), [], now=NOW)
        assert (found.verdict, found.reason) == (Verdict.REFUSED, Reason.TIME_LIMIT)
    with Reader() as patient:
        assert judged(patient.look(path), known(unit_key()), now=NOW).verdict is Verdict.AUTHENTIC


def test_killed_child_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "portfolio.pdf"
    path.write_bytes(signed_pdf())
    with Reader() as reader:
        for _ in range(3):
            assert judged(reader.look(path), known(unit_key()), now=NOW).verdict is Verdict.AUTHENTIC
            assert reader._child is not None
            reader._child.kill()
            reader._child.wait()


def test_child_that_dies_at_work_is_a_verdict(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("leerunit.portfolio.read._command", lambda: ["false"])
    found = examine(tmp_path / "x.pdf", [], now=NOW)
    assert (found.verdict, found.reason) == (Verdict.REFUSED, Reason.READER_STOPPED)
