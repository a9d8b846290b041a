"""Reflection models and deepening questions as data: in both languages, each prompt in two wordings."""

from __future__ import annotations

import pytest

from leerunit.catalogue.paper import paper
from leerunit.catalogue.reflection import deepening_questions, reflection_models
from leerunit.domain.vocabulary import Language


def test_the_models_of_the_field_are_there_the_quick_one_first() -> None:
    keys = [model.key for model in reflection_models(Language.DUTCH)]
    assert keys == ["two_questions", "starr", "starrt", "korthagen", "gibbs", "four_g"]
    assert len(reflection_models(Language.DUTCH)[0].prompts) == 2


@pytest.mark.parametrize("language", Language)
def test_every_prompt_has_a_plain_and_a_simpler_wording(language: Language) -> None:
    for model in reflection_models(language):
        for prompt in model.prompts:
            assert prompt.name
            assert prompt.plain
            assert prompt.simpler
            assert prompt.plain != prompt.simpler, (model.key, prompt.key)
            assert len(prompt.simpler) <= len(prompt.plain), (model.key, prompt.key)


def test_both_languages_have_the_same_models_and_fields() -> None:
    dutch, english = (
        [(model.key, model.keys) for model in reflection_models(language)] for language in Language
    )
    assert dutch == english


@pytest.mark.parametrize("language", Language)
def test_paper_has_a_name_for_every_field(language: Language) -> None:
    sentences = paper(language)
    for model in reflection_models(language):
        for key in model.keys:
            assert sentences.word(f"reflection.{key}", ""), key


def test_a_starrt_is_a_starr_with_one_more_field() -> None:
    models = {model.key: model.keys for model in reflection_models(Language.DUTCH)}
    assert models["starrt"][:-1] == models["starr"]


def test_deepening_questions_ask_in_both_languages() -> None:
    dutch, english = deepening_questions(Language.DUTCH), deepening_questions(Language.ENGLISH)
    assert list(dutch) == list(english)
    assert len(dutch) >= 10
    assert all(words.endswith("?") for words in (*dutch.values(), *english.values()))
