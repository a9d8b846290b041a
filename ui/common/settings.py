"""What this PC remembers: language, light or dark, text size, the store opened last. Nothing about people.

A small JSON file; if it is damaged the program starts with defaults. The lock is not a setting.
"""

from __future__ import annotations

import json
import os
import sys
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from leerunit.domain.vocabulary import Language
from ui.common.theme import TEXT_SIZES, Mode


@dataclass(frozen=True, slots=True)
class Settings:
    """`text_size` in percent, one of `TEXT_SIZES`; `stores` are folders, the last one first."""

    language: Language = Language.DUTCH
    mode: Mode = Mode.SYSTEM
    text_size: int = 100
    stores: tuple[str, ...] = ()

    def with_store(self, folder: Path) -> Settings:
        others = tuple(s for s in self.stores if s != str(folder))
        return replace(self, stores=(str(folder), *others)[:9])

    def without_store(self, folder: Path) -> Settings:
        return replace(self, stores=tuple(s for s in self.stores if s != str(folder)))


def usual_file() -> Path:
    """Return where this account keeps the settings."""
    if sys.platform == "win32":
        base = Path(os.environ.get("APPDATA", Path.home() / "AppData" / "Roaming"))
    else:
        base = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
    return base / "leerunit" / "settings.json"


def read(file: Path) -> Settings:
    """Read the settings; whatever cannot be read gets its default."""
    try:
        raw = json.loads(file.read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return Settings()
    if not isinstance(raw, dict):
        return Settings()
    settings = Settings()
    for field in fields(Settings):
        if field.name in raw:
            settings = _with(settings, field.name, raw[field.name])
    return settings


def _with(settings: Settings, name: str, value: Any) -> Settings:
    """Return the settings with one value, or unchanged when the value makes no sense."""
    try:
        if name == "language":
            return replace(settings, language=Language(value))
        if name == "mode":
            return replace(settings, mode=Mode(value))
        if name == "text_size":
            return replace(settings, text_size=value) if value in TEXT_SIZES else settings
        return replace(settings, stores=tuple(s for s in value if isinstance(s, str))[:9])
    except (TypeError, ValueError):
        return settings


def write(file: Path, settings: Settings) -> None:
    """Write the settings whole or not at all; a PC that cannot keep them loses only these."""
    beside = file.with_name(file.name + ".new")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        beside.write_text(json.dumps(asdict(settings), indent=1), "utf-8")
        beside.replace(file)
    except OSError:
        return
