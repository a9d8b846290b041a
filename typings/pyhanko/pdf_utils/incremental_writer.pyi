from typing import Any, BinaryIO

from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.pdf_utils.writer import BasePdfFileWriter

class IncrementalPdfFileWriter(BasePdfFileWriter):
    def __init__(
        self, input_stream: BinaryIO, prev: PdfFileReader | None = None, strict: bool = True, decode_limits: Any = None
    ) -> None: ...
    def write_in_place(self) -> None: ...
