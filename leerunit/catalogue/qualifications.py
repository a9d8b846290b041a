"""Qualifications of schools, from `resources/qualifications`: official names by their codes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from importlib import resources
from types import MappingProxyType
from typing import Any


@cache
def programmes() -> Mapping[str, str]:
    """Return the name of each programme by its crebo."""
    return MappingProxyType({each["crebo"]: each["title"] for each in _told()})


@cache
def work_processes() -> Mapping[tuple[str, str], str]:
    """Return the name of each work process by (crebo, code)."""
    return MappingProxyType(
        {
            (each["crebo"], code): title
            for each in _told()
            for task in each["kerntaken"]
            if isinstance(task, dict) and "werkprocessen" in task
            for code, title, *_ in task["werkprocessen"]
        }
    )


def _told() -> list[dict[str, Any]]:
    source = (resources.files("resources.qualifications") / "qualifications.json").read_text("utf-8")
    told: list[dict[str, Any]] = json.loads(source)["qualifications"]
    return told
