from typing import BinaryIO

class BasePdfFileWriter:
    def write(self, stream: BinaryIO) -> None: ...
