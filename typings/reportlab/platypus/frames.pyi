class Frame:
    id: str | None
    _x1: float
    _y1: float
    _width: float
    _height: float
    def __init__(
        self,
        x1: float,
        y1: float,
        width: float,
        height: float,
        leftPadding: float = 6,
        bottomPadding: float = 6,
        rightPadding: float = 6,
        topPadding: float = 6,
        id: str | None = None,
        showBoundary: int = 0,
    ) -> None: ...
