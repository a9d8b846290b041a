from datetime import datetime

from pyhanko.sign.fields import SigSeedSubFilter

class PreparedByteRangeDigest:
    document_digest: bytes
    reserved_region_start: int
    reserved_region_end: int

class PdfSignedData: ...

class SignatureObject(PdfSignedData):
    def __init__(
        self,
        timestamp: datetime | None = None,
        subfilter: SigSeedSubFilter = ...,
        name: str | None = None,
        location: str | None = None,
        reason: str | None = None,
        *,
        bytes_reserved: int | None = None,
    ) -> None: ...
