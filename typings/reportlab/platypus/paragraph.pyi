from collections.abc import Sequence
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus.flowables import Flowable

class Paragraph(Flowable):
    style: ParagraphStyle
    frags: list[Any]
    text: str
    blPara: Any
    def __init__(
        self,
        text: str,
        style: ParagraphStyle | None = None,
        bulletText: str | None = None,
        frags: list[Any] | None = None,
        caseSensitive: int = 1,
        encoding: str = "utf8",
    ) -> None: ...
    def split(self, availWidth: float, availHeight: float) -> Sequence[Paragraph]: ...
    def breakLines(self, width: float | Sequence[float]) -> Any: ...
    def getPlainText(self, identify: bool | None = None) -> str: ...
