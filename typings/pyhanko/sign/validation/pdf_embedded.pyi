from datetime import datetime
from typing import Any

from asn1crypto import cms, x509
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation.status import SignatureCoverageLevel

class EmbeddedPdfSignature:
    reader: PdfFileReader
    field_name: str
    sig_object: Any
    signer_cert: x509.Certificate
    signed_data: cms.SignedData
    signer_info: cms.SignerInfo
    byte_range: list[int]
    pkcs7_content: bytes
    self_reported_timestamp: datetime | None
    def compute_digest(self) -> bytes: ...
    def evaluate_signature_coverage(self) -> SignatureCoverageLevel: ...
