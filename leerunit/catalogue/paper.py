"""Sentences for paper and the command line, from `resources/texts`."""

from __future__ import annotations

import tomllib
from datetime import date
from functools import cache
from importlib import resources
from typing import Any

from leerunit.domain.vocabulary import Language


class Paper:
    """The sentences of one language; a key is `section.name`."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self._texts = _texts(language)

    def say(self, key: str, **values: object) -> str:
        """Return a sentence with its values filled in, as they are. KeyError for an unknown key."""
        return self._texts[key].format_map(values) if values else self._texts[key]

    def word(self, key: str, otherwise: str) -> str:
        """Return a sentence, or `otherwise` for a key that is not there."""
        return self._texts.get(key, otherwise)

    def month(self, day: date) -> str:
        """Return the name of the month."""
        return self._texts[f"months.{day.month}"]

    def month_year(self, day: date) -> str:
        """Return month and year ("november 2026")."""
        return f"{self.month(day)} {day.year}"

    def day(self, day: date) -> str:
        """Return day, month and year ("20 november 2026")."""
        return f"{day.day} {self.month_year(day)}"

    def period(self, first: date, last: date) -> str:
        """Return a span of months; the year once when it is one year."""
        if (first.year, first.month) == (last.year, last.month):
            return self.month_year(last)
        begin = self.month(first) if first.year == last.year else self.month_year(first)
        return self.say("cover.period_value", first=begin, last=self.month_year(last))


@cache
def paper(language: Language) -> Paper:
    """Return the sentences of a language."""
    return Paper(language)


@cache
def _texts(language: Language) -> dict[str, str]:
    source = (resources.files("resources.texts") / f"{language}.toml").read_text("utf-8")
    return {
        f"{section}.{name}": text
        for section, texts in tomllib.loads(source).items()
        for name, text in _strings(texts)
    }


def _strings(texts: dict[str, Any]) -> list[tuple[str, str]]:
    return [(name, text) for name, text in texts.items() if isinstance(text, str)]
