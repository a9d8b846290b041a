"""Where a demo is put: beside what others keep there, over what an earlier demo made, and never over more."""

from __future__ import annotations

import json
import shutil
from pathlib import Path, PurePosixPath

from leerunit.domain.refusals import RefusalCode, Refused
from leerunit.store.places import disk_translated

MADE = "demo.json"
"""Names what a demo made, so that the next one replaces that and nothing else."""

_FORMAT = "leerunit-demo"


def check_replaceable(folder: Path) -> None:
    """Refused: FOLDER_IN_USE when a file stands where the folder should be, or it is the whole disk."""
    if not folder.name or (folder.exists() and not folder.is_dir()):
        raise Refused(RefusalCode.FOLDER_IN_USE, folder.name)


def put_in_place(made: Path, folder: Path) -> None:
    """Move a finished demo into its folder; what an earlier demo made goes, everything else stays.

    Refused: FOLDER_IN_USE when something there has the name of what was made; nothing has changed then.
    """
    names = [MADE, *_pieces(made)]
    with disk_translated():
        earlier = _made_before(folder)
        for name in names:
            if name not in earlier and (folder / name).exists():
                raise Refused(RefusalCode.FOLDER_IN_USE, name)
        told = json.dumps({"format": _FORMAT, "made": names}, ensure_ascii=False, indent=1)
        (made / MADE).write_text(told + "\n", encoding="utf-8")
        for name in earlier:
            _take_away(folder / name)
        for name in names:
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (made / name).rename(folder / name)


def _pieces(made: Path) -> list[str]:
    """Return what was made: stores as whole folders, the rest file by file."""
    pieces: list[str] = []
    for path in sorted(made.iterdir()):
        is_shelf = path.is_dir() and path.suffix != ".leerunit"
        found = sorted(path.iterdir()) if is_shelf else [path]
        pieces += [each.relative_to(made).as_posix() for each in found]
    return pieces


def _made_before(folder: Path) -> list[str]:
    """Return what the list of an earlier demo names, as far as it stays inside the folder."""
    try:
        told = json.loads((folder / MADE).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return []
    named = told.get("made") if isinstance(told, dict) and told.get("format") == _FORMAT else None
    if not isinstance(named, list):
        return []
    return [name for name in named if isinstance(name, str) and _is_inside(name)]


def _is_inside(name: str) -> bool:
    path = PurePosixPath(name)
    return bool(path.parts) and not path.is_absolute() and ".." not in path.parts and "\\" not in name


def _take_away(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
