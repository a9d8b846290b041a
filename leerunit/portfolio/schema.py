"""The definition of the payload, published: JSON Schema and a page of documentation.

`python -m leerunit.portfolio.schema` writes both of the newest version into `resources/schema`; a test keeps
them current. Those of earlier versions stay as they were published.
"""

from __future__ import annotations

import json
from pathlib import Path

from leerunit.portfolio.definition import FORMAT, PORTFOLIO, RECORDS, VERSION
from leerunit.portfolio.records import Field, fields_schema
from leerunit.portfolio.strict_json import JsonValue

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "schema"
SCHEMA_NAME = f"{FORMAT}-{VERSION}.schema.json"
DOC_NAME = f"{FORMAT}-{VERSION}.md"

_INTRODUCTION = f"""# The data in a LEERunit portfolio: `{FORMAT}`, version {VERSION}

Made from `leerunit/portfolio/definition.py`; do not edit. A portfolio PDF carries exactly one attached file,
`portfolio.json`, in UTF-8 and in one spelling only: keys sorted, no white space, no needless escapes.
Readers refuse a newer version, a key they do not know, a key that occurs twice, NaN and infinity; an item of
a kind they do not know is kept whole. Texts are plain text, never markup. A portfolio is written in
the oldest version that knows every word in it.
"""


def schema() -> dict[str, JsonValue]:
    """Return the JSON Schema (draft 2020-12) of the payload."""
    top = fields_schema(PORTFOLIO.fields)
    inner: dict[str, JsonValue] = {record.name: fields_schema(record.fields) for record in RECORDS[1:]}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"{FORMAT} {VERSION}",
        **top,
        "$defs": inner,
    }


def schema_text() -> str:
    """Return the schema as it stands in `resources/schema`."""
    return json.dumps(schema(), ensure_ascii=False, indent=1) + "\n"


def documentation() -> str:
    """Return the page of documentation (Markdown) as it stands in `resources/schema`."""
    tables = [f"## {record.name}\n\n{_table(record.fields)}" for record in RECORDS]
    return "\n".join([_INTRODUCTION, *tables])


def _table(fields: tuple[Field, ...]) -> str:
    rows = ["| key | value | must | meaning |", "| --- | --- | --- | --- |", *_rows(fields, "")]
    return "\n".join(rows) + "\n"


def _rows(fields: tuple[Field, ...], before: str) -> list[str]:
    rows = []
    for field in fields:
        value = "object" if field.shape is None else _value(field.shape.schema())
        must = "no" if field.optional else "yes"
        rows.append(f"| `{before}{field.key}` | {value} | {must} | {field.doc} |")
        rows += _rows(field.nest, f"{before}{field.key}.")
    return rows


def _value(found: dict[str, JsonValue]) -> str:
    if "$ref" in found:
        return str(found["$ref"]).rpartition("/")[2]
    if "const" in found:
        return f"`{json.dumps(found['const'])}`"
    if isinstance(words := found.get("enum"), list):
        return " ".join(f"`{word}`" for word in words)
    if isinstance(kinds := found.get("anyOf"), list):
        return "one of " + ", ".join(
            _value(kind) for kind in kinds if isinstance(kind, dict) and "$ref" in kind
        )
    if isinstance(items := found.get("items"), dict):
        return f"list of {_value(items)}"
    return str(found.get("description", found["type"]))


def publish() -> None:
    """Write schema and documentation into `resources/schema`."""
    FOLDER.mkdir(exist_ok=True)
    (FOLDER / SCHEMA_NAME).write_text(schema_text(), "utf-8")
    (FOLDER / DOC_NAME).write_text(documentation(), "utf-8")


if __name__ == "__main__":
    publish()
