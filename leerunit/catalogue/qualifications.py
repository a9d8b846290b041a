"""Qualifications of schools, from `resources/qualifications`: official names by their codes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from types import MappingProxyType
from typing import Any


@dataclass(frozen=True, slots=True)
class Part:
    """A work process or role; `framework` is the crebo or profile, `whole` what it is a part of, in words."""

    framework: str
    code: str
    title: str
    whole: str


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


@cache
def parts() -> tuple[Part, ...]:
    """Return every work process, then every CanMEDS role of nursing at hbo, in the order of the file."""
    processes = [
        Part(each["crebo"], code, title, f"{each['title']} ({each['crebo']})")
        for each in _told()
        for task in each["kerntaken"]
        if isinstance(task, dict) and "werkprocessen" in task
        for code, title, *_ in task["werkprocessen"]
    ]
    roles = [
        Part(f"hbo-v {profile}", role, role, f"CanMEDS, hbo-v {profile}")
        for profile, told in _file()["hbo_v"].items()
        for role in told["roles"]
    ]
    return (*processes, *roles)


def _told() -> list[dict[str, Any]]:
    told: list[dict[str, Any]] = _file()["qualifications"]
    return told


def _file() -> dict[str, Any]:
    source = (resources.files("resources.qualifications") / "qualifications.json").read_text("utf-8")
    file: dict[str, Any] = json.loads(source)
    return file
