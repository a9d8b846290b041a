"""Marks a text in a table for translation; the text tool finds it by this name."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Return `text` as it is; it is translated in `context` when it is shown."""
    assert context
    return text
