"""`verify FILE...`: what each file is, in words or as one JSON object a line."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path

from leerunit.catalogue.paper import Paper
from leerunit.cli.tables import shown
from leerunit.clock import Clock
from leerunit.domain.portfolio import Examined, KnownCard, Verdict
from leerunit.domain.refusals import Refused
from leerunit.exchange.cards import SIZE_LIMIT, read_card
from leerunit.portfolio.read import examine_many

WRONG_USE = 2


def verify(files: Sequence[Path], cards: Sequence[Path], *, as_json: bool, words: Paper, clock: Clock) -> int:
    """Print a verdict a file. Return 0 when all are authentic, 1 otherwise, 2 for a bad card."""
    known: list[KnownCard] = []
    for place in cards:
        try:
            known.append(_known(place))
        except (OSError, Refused):
            print(words.say("cli.verify_no_card", file=shown(place)), file=sys.stderr)
            return WRONG_USE
    all_authentic = True
    for path, examined in examine_many(list(files), known, now=clock.now()):
        print(_as_json(path, examined) if as_json else _in_words(path, examined, words), flush=True)
        all_authentic = all_authentic and examined.verdict is Verdict.AUTHENTIC
    return 0 if all_authentic else 1


def _known(place: Path) -> KnownCard:
    with place.open("rb") as source:
        return KnownCard(read_card(source.read(SIZE_LIMIT + 1)))


def _as_json(path: Path, examined: Examined) -> str:
    return json.dumps(
        {
            "file": shown(path),
            "verdict": examined.verdict.value,
            "reason": examined.reason.value if examined.reason else None,
            "unit": examined.unit,
            "student": examined.student,
            "items": examined.items,
            "signed_at": examined.signed_at.isoformat() if examined.signed_at else None,
        },
        ensure_ascii=False,
    )


def _in_words(path: Path, examined: Examined, words: Paper) -> str:
    sentence = words.say(f"cli.verdict_{examined.verdict.value}", unit=examined.unit or "")
    lines = [f"{shown(path)}: {sentence}"]
    if examined.student is not None:
        lines.append("  " + words.say("cli.verify_of", student=examined.student, unit=examined.unit or "-"))
    if examined.verdict is Verdict.UNKNOWN_UNIT and examined.check_words:
        lines.append("  " + words.say("cli.verify_words", words=" ".join(examined.check_words)))
    return "\n".join(lines)
