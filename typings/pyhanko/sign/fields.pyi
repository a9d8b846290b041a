from enum import Enum
from typing import Any

from pyhanko.pdf_utils.writer import BasePdfFileWriter

class SigSeedSubFilter(Enum):
    ADOBE_PKCS7_DETACHED = ...
    PADES = ...
    ETSI_RFC3161 = ...

class MDPPerm(Enum):
    NO_CHANGES = ...
    FILL_FORMS = ...
    ANNOTATE = ...

class InvisSigSettings:
    def __init__(
        self, set_print_flag: bool = True, set_hidden_flag: bool = False, box_out_of_bounds: bool = False
    ) -> None: ...

class SigFieldSpec:
    def __init__(
        self,
        sig_field_name: str,
        on_page: int = 0,
        box: tuple[int, int, int, int] | None = None,
        *,
        combine_annotation: bool = True,
        empty_field_appearance: bool = False,
        invis_sig_settings: InvisSigSettings = ...,
        readable_field_name: str | None = None,
        doc_mdp_update_value: MDPPerm | None = None,
    ) -> None: ...

def append_signature_field(pdf_out: BasePdfFileWriter, sig_field_spec: SigFieldSpec) -> Any: ...
