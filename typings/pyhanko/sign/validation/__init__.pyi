from typing import Any

from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature as EmbeddedPdfSignature
from pyhanko.sign.validation.status import PdfSignatureStatus as PdfSignatureStatus, SignatureCoverageLevel as SignatureCoverageLevel

def validate_pdf_signature(
    embedded_sig: EmbeddedPdfSignature,
    signer_validation_context: Any = None,
    ts_validation_context: Any = None,
    diff_policy: Any = None,
    key_usage_settings: Any = None,
    skip_diff: bool = False,
) -> PdfSignatureStatus: ...
