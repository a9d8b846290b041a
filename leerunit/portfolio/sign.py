"""Signing a finished PDF: pyHanko writes the field, the block is our own spelling (see `cms`)."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa

from leerunit.portfolio.cms import RESERVED, build
from leerunit.portfolio.keys import SigningKey, certificate_der, secret_key_of

FIELD_NAME = "LEERunit"


class Signer:
    """A key, loaded once; signs any number of documents."""

    def __init__(self, key: SigningKey) -> None:
        self.certificate = certificate_der(key.certificate_pem)
        self._secret: rsa.RSAPrivateKey = secret_key_of(key)

    def sign_value(self, data: bytes) -> bytes:
        """Return the signature value over the data (PKCS#1 v1.5, SHA-256)."""
        return self._secret.sign(data, padding.PKCS1v15(), hashes.SHA256())

    def sign_pdf(self, finished: bytes, signed_at: datetime) -> bytes:
        """Return the PDF with one signature over all of it; `signed_at` is aware, kept in whole seconds."""
        from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
        from pyhanko.sign.fields import SigFieldSpec, SigSeedSubFilter
        from pyhanko.sign.signers.cms_embedder import PdfCMSEmbedder, SigIOSetup, SigObjSetup
        from pyhanko.sign.signers.pdf_byterange import SignatureObject

        out = BytesIO()
        writer = IncrementalPdfFileWriter(BytesIO(finished))
        steps = PdfCMSEmbedder(SigFieldSpec(FIELD_NAME)).write_cms(FIELD_NAME, writer)
        next(steps)
        placeholder = SignatureObject(
            timestamp=signed_at.astimezone(UTC).replace(microsecond=0),
            subfilter=SigSeedSubFilter.PADES,
            bytes_reserved=RESERVED,
        )
        steps.send(SigObjSetup(placeholder))
        prepared, _ = steps.send(SigIOSetup("sha256", output=out))
        steps.send(build(self.certificate, prepared.document_digest, self.sign_value))
        return out.getvalue()
