from asn1crypto.core import Sequence

class PrivateKeyInfo(Sequence):
    algorithm: str

class PublicKeyInfo(Sequence):
    algorithm: str
