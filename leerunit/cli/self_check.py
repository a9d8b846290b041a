"""`self-check`: does this installation have what it needs; every line is tried for real."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from contextlib import closing
from importlib import resources
from pathlib import Path

from leerunit.catalogue.paper import Paper


def self_check(words: Paper) -> int:
    """Print a line a part. Return 0 when all is well, 1 otherwise."""
    parts: tuple[tuple[str, Callable[[], bool]], ...] = (
        ("resources", _has_resources),
        ("encryption", _encrypts),
        ("search", _searches),
    )
    is_well = True
    for name, tries in parts:
        works = tries()
        is_well = is_well and works
        answer = words.say("cli.self_check_well" if works else "cli.self_check_not")
        print(f"{words.say(f'cli.self_check_{name}')}: {answer}")
    return 0 if is_well else 1


def _has_resources() -> bool:
    root = resources.files("resources")
    needed = (
        "fonts/OFL.txt",
        "style/tokens.json",
        "texts/nl.toml",
        "texts/en.toml",
        "demo/demo_content.nl.json",
    )
    return all((root / name).is_file() for name in needed)


def _encrypts() -> bool:
    import sqlcipher3

    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "try.db"
        with closing(sqlcipher3.connect(str(place))) as store:
            store.execute(f"pragma key=\"x'{'07' * 32}'\"")
            store.execute("create table word (text)")
            store.execute("insert into word values ('leervraag')")
            store.commit()
        written = place.read_bytes()
    return b"leervraag" not in written and not written.startswith(b"SQLite format 3")


def _searches() -> bool:
    import sqlcipher3

    with closing(sqlcipher3.connect(":memory:")) as store:
        store.execute("create virtual table word using fts5(text, tokenize='unicode61 remove_diacritics 2')")
        store.execute("insert into word values ('coördineren')")
        found = store.execute("select count(*) from word where word match '\"coordin\"*'").fetchone()
    return bool(found == (1,))
