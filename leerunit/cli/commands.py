"""The commands and their arguments. Exit status: 0 done, 1 not (or not all) as hoped, 2 wrong use."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from leerunit import __version__
from leerunit.catalogue.paper import Paper, paper
from leerunit.cli.self_check import self_check
from leerunit.cli.verify import verify
from leerunit.clock import WallClock
from leerunit.domain.vocabulary import Language


def run(arguments: Sequence[str]) -> int:
    """Carry out one command line; wrong use ends in SystemExit with status 2."""
    _speak_utf8()
    words = paper(Language.DUTCH)
    chosen = _parser(words).parse_args(arguments)
    if chosen.command == "verify":
        return verify(chosen.files, chosen.trust, as_json=chosen.json, words=words, clock=WallClock())
    return self_check(words)


def _speak_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def _parser(words: Paper) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="leerunit",
        description=words.say("cli.about"),
        epilog=words.say("cli.examples"),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"LEERunit {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar=words.say("cli.command"))
    checking = commands.add_parser(
        "verify", help=words.say("cli.verify_help"), description=words.say("cli.verify_help")
    )
    checking.add_argument("files", nargs="+", type=Path, metavar="FILE", help=words.say("cli.verify_file"))
    checking.add_argument(
        "--trust",
        action="append",
        default=[],
        type=Path,
        metavar="CARD",
        help=words.say("cli.verify_trust"),
    )
    checking.add_argument("--json", action="store_true", help=words.say("cli.verify_json"))
    commands.add_parser(
        "self-check", help=words.say("cli.self_check_help"), description=words.say("cli.self_check_help")
    )
    return parser
