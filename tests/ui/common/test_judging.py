"""Words that judge are found as whole words, in the language of the window; nothing else is."""

from __future__ import annotations

import pytest

from leerunit.domain.vocabulary import Language
from ui.common.judging import judging_word

DUTCH, ENGLISH = Language.DUTCH, Language.ENGLISH


@pytest.mark.parametrize(
    ("text", "language", "word"),
    [
        ("Je komt Altijd zo binnen.", DUTCH, "Altijd"),
        ("dat is lui", DUTCH, "lui"),
        ("Je bent ongeïnteresseerd!", DUTCH, "ongeïnteresseerd"),
        ("You never ask.", ENGLISH, "never"),
        ("You fell too slow.", ENGLISH, "too slow"),
    ],
)
def test_a_judging_word_is_named_as_it_was_written(text: str, language: Language, word: str) -> None:
    assert judging_word(text, language) == word


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("De luifel klepperde, luister maar.", DUTCH),
        ("Ik zag dat je eerst ging zitten.", DUTCH),
        ("never mind in het Nederlands", DUTCH),
        ("Nevertheless, a laziness of summer.", ENGLISH),
        ("", DUTCH),
    ],
)
def test_words_that_only_look_alike_bring_no_hint(text: str, language: Language) -> None:
    assert judging_word(text, language) == ""
