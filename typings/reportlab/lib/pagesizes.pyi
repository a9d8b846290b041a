A4: tuple[float, float]
A3: tuple[float, float]
A5: tuple[float, float]

def landscape(pagesize: tuple[float, float]) -> tuple[float, float]: ...
