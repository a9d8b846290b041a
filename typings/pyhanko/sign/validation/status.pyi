from enum import Enum

from asn1crypto import x509

class SignatureCoverageLevel(Enum):
    UNCLEAR = ...
    CONTIGUOUS_BLOCK_FROM_START = ...
    ENTIRE_REVISION = ...
    ENTIRE_FILE = ...

class PdfSignatureStatus:
    intact: bool
    valid: bool
    trusted: bool
    coverage: SignatureCoverageLevel | None
    signing_cert: x509.Certificate
    md_algorithm: str
    pkcs7_signature_mechanism: str
    @property
    def bottom_line(self) -> bool: ...
