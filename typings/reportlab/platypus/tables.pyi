from collections.abc import Sequence
from typing import Any

from reportlab.platypus.flowables import Flowable

class TableStyle:
    def __init__(self, cmds: Sequence[tuple[Any, ...]] | None = None, parent: TableStyle | None = None, **kw: Any) -> None: ...

class Table(Flowable):
    def __init__(
        self,
        data: Sequence[Sequence[Any]],
        colWidths: Sequence[float | None] | float | None = None,
        rowHeights: Sequence[float | None] | float | None = None,
        style: TableStyle | Sequence[tuple[Any, ...]] | None = None,
        repeatRows: int | tuple[int, ...] = 0,
        **kw: Any,
    ) -> None: ...
