from typing import Any, BinaryIO

from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature

class PdfFileReader:
    root: Any
    trailer: Any
    def __init__(self, stream: BinaryIO, strict: bool = True, decode_limits: Any = None) -> None: ...
    @property
    def embedded_signatures(self) -> list[EmbeddedPdfSignature]: ...
    @property
    def embedded_regular_signatures(self) -> list[EmbeddedPdfSignature]: ...
