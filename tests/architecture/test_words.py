"""Words on screen and on paper, and words that have no place in the tree."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from leerunit.domain.vocabulary import Role, SessionRole, ShiftRole
from tests.architecture.conftest import Plant
from tests.architecture.tree import ROOT, Module, Rule, called_name, modules, text_of

JUDGED = (
    *("overdue", "te laat", "achterstallig", "achterstand", "backlog", "deadlines?"),
    *("scores?", "rankings?", "ranglijst(en)?", "badges?", "onvoldoende", "insufficient"),
    *("blamed?", "at fault", "guilty", "schuld(ig)?", "verwijt(en)?", "nalatig", "gefaald", "in gebreke"),
    *("you should have", "you forgot", "je had moeten", "je vergat"),
    # The name of a method of intervision stands.
    *("incidents?(?! method)", "incidenten", "managers?", "leidinggevenden?"),
)
JUDGING = re.compile(rf"\b({'|'.join(JUDGED)})\b", re.IGNORECASE)
TEXTS = (
    *("resources/i18n/*.ts", "resources/texts/*.toml", "resources/help/**/*.md", "resources/forms/*.toml"),
    *("resources/reflection/*.toml", "resources/themes/*.toml"),
)
"""What the program says itself; the demo holds what its people wrote, who may feel guilty."""
DATA = ("resources/methods/*.json", "resources/qualifications/*.json")
# Put together from parts, so that this file does not hold what it looks for.
PLACES = ["/" + name + "/" for name in ("root", "home/[a-z]+", "work/(main|shared)", "Users/[a-z]+")]
REGISTRIES = [
    name + r"\." + end for name, end in (("pypi", "org"), ("pythonhosted", "org"), ("npmjs", "org"))
]
OF_A_MACHINE = re.compile(rf"(?<![\w.$}}])({'|'.join(PLACES)})|{'|'.join(REGISTRIES)}")
NOT_OURS = {".git", ".hypothesis", ".venv", "build", "dist", "__pycache__"}
WRITTEN = {
    "",
    ".cfg",
    ".css",
    ".ini",
    ".json",
    ".md",
    ".py",
    ".pyi",
    ".qss",
    ".sh",
    ".toml",
    ".ts",
    ".txt",
    ".yml",
}


def judging_words(root: Path) -> list[str]:
    return [
        f"{place} says '{found.group()}': nobody is graded, blamed or late here; say what can happen next"
        for place, text in [*texts_of_resources(root), *texts_of_the_window(root)]
        if (found := JUDGING.search(text))
    ]


def texts_of_resources(root: Path) -> Iterator[tuple[str, str]]:
    for pattern in TEXTS:
        for path in sorted(root.glob(pattern)):
            for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
                yield f"{path.relative_to(root).as_posix()}:{number}", line
    for pattern in DATA:
        for path in sorted(root.glob(pattern)):
            for text in texts_of_data(json.loads(path.read_text(encoding="utf-8"))):
                yield path.relative_to(root).as_posix(), text


def texts_of_data(value: object) -> Iterator[str]:
    """Every text in a file of data but the names that only the program reads."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from (text for key, each in value.items() if key != "key" for text in texts_of_data(each))
    elif isinstance(value, list):
        yield from (text for each in value for text in texts_of_data(each))


def texts_of_the_window(root: Path) -> Iterator[tuple[str, str]]:
    for module in modules(root, "ui"):
        for call in translations(module):
            for argument in call.args:
                yield module.at(call), text_of(argument)


def translations(module: Module) -> Iterator[ast.Call]:
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Call) and called_name(node).split(".")[-1] in {"tr", "translate"}:
            yield node


def sentences_built_before_translation(root: Path) -> list[str]:
    """lupdate takes the text between the quotes; a sentence put together at run time is never found again."""
    return [
        f"{module.at(call)} translates a sentence that is put together: translate the whole, then fill it in"
        for module in modules(root, "ui")
        for call in translations(module)
        if any(is_built(argument) for argument in call.args[:2])
    ]


def is_built(node: ast.expr) -> bool:
    filled = (
        isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "format"
    )
    return filled or isinstance(node, ast.JoinedStr | ast.BinOp)


def traces_of_a_machine(root: Path) -> list[str]:
    return [
        f"{path.relative_to(root).as_posix()}: '{found.group()}' belongs to one machine; leave it out"
        for path in written_files(root)
        if (found := OF_A_MACHINE.search(path.read_text(encoding="utf-8")))
    ]


def written_files(root: Path) -> Iterator[Path]:
    for path in sorted(root.rglob("*")):
        parts = path.relative_to(root).parts
        if path.is_file() and path.suffix in WRITTEN and not any(is_made(part) for part in parts):
            yield path


def is_made(part: str) -> bool:
    return part in NOT_OURS or part.endswith((".egg-info", "_cache")) or part.startswith(".coverage")


RULES = (judging_words, sentences_built_before_translation, traces_of_a_machine)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_the_house_keeps_the_rule(rule: Rule) -> None:
    assert rule(ROOT) == []


@pytest.mark.parametrize(
    ("place", "text"),
    [
        ("resources/i18n/leerunit_nl.ts", "<translation>3 vragen te laat</translation>"),
        ("resources/texts/en.toml", 'late = "Overdue"'),
        ("resources/help/nl/start.md", "De ranking van de unit"),
        ("ui/today/screen.py", "label = self.tr('Your score')"),
        ("ui/today/screen.py", "label = self.tr('Report an incident to your manager')"),
        ("resources/methods/own.json", '{"methods": [{"key": "a", "nl": "Wiens schuld was het?"}]}'),
    ],
)
def test_a_judging_word_is_found(plant: Plant, place: str, text: str) -> None:
    assert len(judging_words(plant({place: text}))) == 1


def test_words_that_only_look_alike_are_fine(plant: Plant) -> None:
    fine = 'a = "underscored, later, plate laatst, Incident method, onschuldig"'
    method = '{"methods": [{"key": "incident", "nl": "Incidentmethode"}]}'
    places = {"resources/texts/nl.toml": fine, "resources/methods/own.json": method}
    assert judging_words(plant(places)) == []


def test_nobody_is_a_manager() -> None:
    assert [role for role in [*Role, *ShiftRole, *SessionRole] if "manage" in role] == []


@pytest.mark.parametrize(
    "call",
    [
        "self.tr(f'{n} notes')",
        "self.tr('a' + b)",
        "self.tr('{} notes'.format(n))",
        "translate('Today', '%d' % n)",
    ],
)
def test_a_sentence_built_before_translation_is_found(plant: Plant, call: str) -> None:
    assert len(sentences_built_before_translation(plant({"ui/today/screen.py": call}))) == 1


def test_a_sentence_filled_after_translation_is_fine(plant: Plant) -> None:
    source = "a = self.tr('{n} notes').format(n=n)\nb = self.tr('%n note(s)', '', n)\n"
    assert sentences_built_before_translation(plant({"ui/today/screen.py": source})) == []


@pytest.mark.parametrize("text", ["see " + "/" + "root/notes", "index = https://pypi" + ".org/simple"])
def test_a_trace_of_a_machine_is_found(plant: Plant, text: str) -> None:
    assert len(traces_of_a_machine(plant({"packaging/notes.md": text, ".venv/notes.md": text}))) == 1
