from typing import Any

from asn1crypto.core import Sequence

class Name(Sequence):
    human_friendly: str

class Certificate(Sequence):
    public_key: Any
    subject: Name
    issuer: Name
    serial_number: int
    sha256: bytes
    sha256_fingerprint: str
    not_valid_before: Any
    not_valid_after: Any
