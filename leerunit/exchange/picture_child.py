"""The child process that makes a picture anew: its dots alone, not where and when it was taken."""

from __future__ import annotations

import io
import sys

from PIL import Image, ImageOps

MEMORY_LIMIT = 1_500_000_000
MOST_DOTS = 60_000_000
WIDEST = 4_000
"""Dots across at most; a larger picture is made smaller."""
KINDS = ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF")


def main() -> None:
    """Read a picture from the input and write it anew to the output; say nothing when it is none."""
    _limit()
    try:
        made = made_anew(sys.stdin.buffer.read())
    except (OSError, ValueError, SyntaxError, MemoryError, Image.DecompressionBombError):
        sys.exit(1)
    sys.stdout.buffer.write(made)


def made_anew(data: bytes) -> bytes:
    """Return the picture as PNG if it was one, else as JPEG; upright, without anything but its dots.

    Raises OSError, ValueError, SyntaxError or DecompressionBombError for what is no picture of these kinds.
    """
    Image.MAX_IMAGE_PIXELS = MOST_DOTS
    with Image.open(io.BytesIO(data), formats=KINDS) as found:
        if found.width * found.height > MOST_DOTS:
            raise ValueError
        is_png = found.format == "PNG"
        upright = ImageOps.exif_transpose(found)
        upright.thumbnail((WIDEST, WIDEST))
        dots = upright.convert("RGBA" if is_png else "RGB")
    bare = Image.new(dots.mode, dots.size)
    bare.paste(dots)
    out = io.BytesIO()
    bare.save(out, "PNG" if is_png else "JPEG", **({} if is_png else {"quality": 88}))
    return out.getvalue()


def _limit() -> None:
    try:
        import resource
    except ImportError:  # Windows: time alone is held, by the parent
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    main()
