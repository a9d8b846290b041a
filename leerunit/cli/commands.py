"""The commands and their arguments. Exit status: 0 done, 1 not (or not all) as hoped, 2 wrong use."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from leerunit import __version__
from leerunit.catalogue.paper import Paper, paper
from leerunit.cli.bring_in import bring_in
from leerunit.cli.check import check
from leerunit.cli.demo import demo
from leerunit.cli.export import export
from leerunit.cli.self_check import self_check
from leerunit.cli.terminal import NOT_AS_HOPED, WRONG_USE, WrongUse, complain, sentence
from leerunit.cli.verify import verify
from leerunit.clock import WallClock
from leerunit.domain.refusals import Refused, Unavailable
from leerunit.domain.vocabulary import Language
from leerunit.progress import Cancelled
from leerunit.store.places import code_of

STOPPED = 130
"""Exit status of a program that the person stopped, as shells have it."""


def run(arguments: Sequence[str]) -> int:
    """Carry out one command line; wrong use ends in SystemExit with status 2."""
    _speak_utf8()
    words = paper(_language())
    parser = _parser(words)
    chosen = parser.parse_args(arguments)
    try:
        return _COMMANDS[chosen.command](chosen, words)
    except WrongUse as mistake:
        complain(str(mistake))
        return WRONG_USE
    except (Refused, Unavailable) as error:
        complain(sentence(error, words))
        return NOT_AS_HOPED
    except (Cancelled, KeyboardInterrupt):
        complain(words.say("cli.stopped"))
        return STOPPED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return NOT_AS_HOPED
    except OSError as fault:
        complain(sentence(Unavailable(code_of(fault)), words))
        return NOT_AS_HOPED


def _language() -> Language:
    is_english = os.environ.get("LEERUNIT_LANGUAGE", "").casefold().startswith("en")
    return Language.ENGLISH if is_english else Language.DUTCH


def _speak_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def _verify(chosen: Namespace, words: Paper) -> int:
    return verify(chosen.files, chosen.trust, as_json=chosen.json, words=words, clock=WallClock())


def _demo(chosen: Namespace, words: Paper) -> int:
    return demo(chosen.folder, chosen.students, opens=chosen.open, words=words)


def _export(chosen: Namespace, words: Paper) -> int:
    return export(chosen.store, chosen.name, chosen.out, words)


def _import(chosen: Namespace, words: Paper) -> int:
    return bring_in(chosen.store, chosen.name, chosen.files, as_json=chosen.json, words=words)


def _check(chosen: Namespace, words: Paper) -> int:
    return check(chosen.store, chosen.name, words)


def _self_check(_chosen: Namespace, words: Paper) -> int:
    return self_check(words)


_COMMANDS: Mapping[str, Callable[[Namespace, Paper], int]] = MappingProxyType(
    {
        "check": _check,
        "demo": _demo,
        "export": _export,
        "import": _import,
        "self-check": _self_check,
        "verify": _verify,
    }
)


def _parser(words: Paper) -> ArgumentParser:
    parser = ArgumentParser(
        prog="leerunit",
        description=words.say("cli.about"),
        epilog=words.say("cli.examples"),
        formatter_class=RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"LEERunit {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar=words.say("cli.command"))

    def command(name: str) -> ArgumentParser:
        told = words.say(f"cli.{name.replace('-', '_')}_help")
        return commands.add_parser(name, help=told, description=told)

    _describe_demo(command("demo"), words)
    exporting = command("export")
    _describe_store(exporting, words, words.say("cli.as_name"))
    exporting.add_argument(
        "--out", type=Path, default=Path(), metavar="DIR", help=words.say("cli.export_out")
    )
    importing = command("import")
    _describe_store(importing, words, words.say("cli.as_name"))
    _describe_files(importing, words)
    verifying = command("verify")
    _describe_files(verifying, words)
    verifying.add_argument(
        "--trust", action="append", default=[], type=Path, metavar="CARD", help=words.say("cli.verify_trust")
    )
    _describe_store(command("check"), words, words.say("cli.check_as"))
    command("self-check")
    return parser


def _describe_demo(parser: ArgumentParser, words: Paper) -> None:
    parser.add_argument("folder", type=Path, metavar="FOLDER", help=words.say("cli.demo_folder"))
    parser.add_argument("--students", type=int, metavar="N", help=words.say("cli.demo_students"))
    parser.add_argument("--open", action="store_true", help=words.say("cli.demo_open"))


def _describe_files(parser: ArgumentParser, words: Paper) -> None:
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help=words.say("cli.verify_file"))
    parser.add_argument("--json", action="store_true", help=words.say("cli.verify_json"))


def _describe_store(parser: ArgumentParser, words: Paper, who: str) -> None:
    parser.add_argument("store", type=Path, metavar="STORE", help=words.say("cli.store"))
    parser.add_argument("--as", dest="name", metavar="NAME", help=who)
