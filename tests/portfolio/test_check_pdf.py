"""The command that CI runs on exported files: it passes good ones and fails on each planted fault."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from leerunit.portfolio.write import write_unsigned
from leerunit.progress import SilentReporter
from reportlab.pdfgen.canvas import Canvas
from tests.check_pdf import main
from tests.portfolio.samples import content, signed_pdf


def said(folder: Path, data: bytes, capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    (folder / "x.pdf").write_bytes(data)
    status = main([str(folder)])
    return status, capsys.readouterr().out


def test_good_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, out = said(tmp_path, signed_pdf(), capsys)
    assert (status, out) == (0, "ok    x.pdf\n1 files, 0 wrong\n")


def other_words() -> bytes:
    with pikepdf.open(BytesIO(signed_pdf())) as pdf:
        stream = pdf.Root.AF[0].EF.F
        stream.write(stream.read_bytes().replace(b"washandje", b"handdoek"))
        out = BytesIO()
        pdf.save(out)
    return out.getvalue()


def foreign() -> bytes:
    out = BytesIO()
    canvas = Canvas(out)
    canvas.drawString(72, 720, "Een brief")
    canvas.save()
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "words"),
    [
        pytest.param(lambda: write_unsigned(content(), reporter=SilentReporter())[0], "check_signature"),
        pytest.param(lambda: signed_pdf() + b"\nmore", "check_signature"),
        pytest.param(lambda: signed_pdf()[:-300], "check_syntax"),
        pytest.param(other_words, "check_words"),
        pytest.param(foreign, "check_fonts"),
        pytest.param(lambda: b"", "check_syntax"),
    ],
)
def test_planted_fault(data: object, words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert callable(data)
    status, out = said(tmp_path, data(), capsys)
    assert status == 1
    assert words in out


def test_wrong_use(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert main([]) == 2
    assert main([str(tmp_path / "nowhere")]) == 2
    assert main([str(tmp_path)]) == 1
    monkeypatch.setenv("PATH", str(tmp_path))
    assert main([str(tmp_path)]) == 1
