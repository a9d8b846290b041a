from collections.abc import Generator
from typing import Any, BinaryIO

from pyhanko.pdf_utils.writer import BasePdfFileWriter
from pyhanko.sign.fields import SigFieldSpec
from pyhanko.sign.signers.pdf_byterange import PdfSignedData

class SigObjSetup:
    def __init__(self, sig_placeholder: PdfSignedData) -> None: ...

class SigIOSetup:
    def __init__(
        self, md_algorithm: str, in_place: bool = False, chunk_size: int = 4096, output: BinaryIO | None = None
    ) -> None: ...

class PdfCMSEmbedder:
    def __init__(self, new_field_spec: SigFieldSpec | None = None) -> None: ...
    def write_cms(
        self, field_name: str | None, writer: BasePdfFileWriter, existing_fields_only: bool = False
    ) -> Generator[Any, Any, None]: ...
