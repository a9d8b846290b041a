from collections.abc import Iterable
from io import BytesIO
from typing import BinaryIO

from asn1crypto import algos, cms, keys, x509
from pyhanko.pdf_utils.writer import BasePdfFileWriter
from pyhanko.sign.fields import MDPPerm, SigFieldSpec, SigSeedSubFilter
from pyhanko_certvalidator.registry import CertificateStore

class Signer:
    signing_cert: x509.Certificate | None
    cert_registry: CertificateStore
    signature_mechanism: algos.SignedDigestAlgorithm | None
    def __init__(
        self,
        *,
        prefer_pss: bool = False,
        embed_roots: bool = True,
        signature_mechanism: algos.SignedDigestAlgorithm | None = None,
        signing_cert: x509.Certificate | None = None,
        cert_registry: CertificateStore | None = None,
    ) -> None: ...
    async def async_sign_raw(self, data: bytes, digest_algorithm: str, dry_run: bool = False) -> bytes: ...
    async def async_sign(
        self, data_digest: bytes, digest_algorithm: str, dry_run: bool = False, use_pades: bool = True
    ) -> cms.ContentInfo: ...

class SimpleSigner(Signer):
    signing_key: keys.PrivateKeyInfo
    def __init__(
        self,
        signing_cert: x509.Certificate,
        signing_key: keys.PrivateKeyInfo,
        cert_registry: CertificateStore,
        signature_mechanism: algos.SignedDigestAlgorithm | None = None,
        prefer_pss: bool = False,
        embed_roots: bool = True,
        attribute_certs: Iterable[cms.ContentInfo] | None = None,
    ) -> None: ...
    def sign_raw(self, data: bytes, digest_algorithm: str) -> bytes: ...

class ExternalSigner(Signer): ...

class PdfSignatureMetadata:
    def __init__(
        self,
        field_name: str | None = None,
        md_algorithm: str | None = None,
        location: str | None = None,
        reason: str | None = None,
        contact_info: str | None = None,
        name: str | None = None,
        *,
        certify: bool = False,
        subfilter: SigSeedSubFilter | None = None,
        docmdp_permissions: MDPPerm = ...,
        signer_key_usage: set[str] = ...,
        tight_size_estimates: bool = False,
    ) -> None: ...

class PdfSigner:
    def __init__(
        self,
        signature_meta: PdfSignatureMetadata,
        signer: Signer,
        *,
        new_field_spec: SigFieldSpec | None = None,
    ) -> None: ...
    def sign_pdf(
        self,
        pdf_out: BasePdfFileWriter,
        existing_fields_only: bool = False,
        bytes_reserved: int | None = None,
        *,
        in_place: bool = False,
        output: BinaryIO | None = None,
        chunk_size: int = 4096,
    ) -> BytesIO: ...

def sign_pdf(
    pdf_out: BasePdfFileWriter,
    signature_meta: PdfSignatureMetadata,
    signer: Signer,
    *,
    new_field_spec: SigFieldSpec | None = None,
    existing_fields_only: bool = False,
    bytes_reserved: int | None = None,
    in_place: bool = False,
    output: BinaryIO | None = None,
) -> BytesIO: ...
