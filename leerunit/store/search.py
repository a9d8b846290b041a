"""Search in all that is not sealed: FTS5 kept in step with `search_entry` by triggers. Knows the dialect.

`scope` tokens say who may find an entry and make search quick; whoever shows a hit checks the right again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from uuid import UUID

from sqlalchemy import Connection, delete, insert, select, text, update
from sqlalchemy.orm import Session

from leerunit.domain.vocabulary import ItemKind
from leerunit.store.schema import SearchEntry
from leerunit.store.spelling import Sought, other_spellings

INDEX = "search_index"

_CREATE = (
    """
CREATE VIEW search_index_source AS
SELECT n, title, body, also, scope,
    'k' || replace(item_kind, '_', '') || coalesce(' o' || owner_id, '') AS facets
FROM search_entry""",
    """
CREATE VIRTUAL TABLE search_index USING fts5(
    title, body, also, scope, facets, content='search_index_source', content_rowid='n',
    tokenize='unicode61 remove_diacritics 2', prefix='1 2 3'
)""",
    "CREATE VIRTUAL TABLE search_index_terms USING fts5vocab('search_index', 'row')",
)
_TRIGGERS = {
    "search_entry_added": """
AFTER INSERT ON search_entry BEGIN
    INSERT INTO search_index(rowid, title, body, also, scope, facets)
    SELECT * FROM search_index_source WHERE n = new.n;
END""",
    "search_entry_gone": """
BEFORE DELETE ON search_entry BEGIN
    INSERT INTO search_index(search_index, rowid, title, body, also, scope, facets)
    SELECT 'delete', * FROM search_index_source WHERE n = old.n;
END""",
    "search_entry_changes": """
BEFORE UPDATE ON search_entry BEGIN
    INSERT INTO search_index(search_index, rowid, title, body, also, scope, facets)
    SELECT 'delete', * FROM search_index_source WHERE n = old.n;
END""",
    "search_entry_changed": """
AFTER UPDATE ON search_entry BEGIN
    INSERT INTO search_index(rowid, title, body, also, scope, facets)
    SELECT * FROM search_index_source WHERE n = new.n;
END""",
}
_FIND = text("""
SELECT e.n, e.item_kind, e.item_id, e.owner_id, e.title, e.body
FROM (
    SELECT rowid AS n FROM search_index
    WHERE search_index MATCH :question AND rowid < :before ORDER BY rowid DESC LIMIT :most
) AS found JOIN search_entry AS e ON e.n = found.n ORDER BY e.n DESC
""").columns(
    SearchEntry.n,
    SearchEntry.item_kind,
    SearchEntry.item_id,
    SearchEntry.owner_id,
    SearchEntry.title,
    SearchEntry.body,
)
_TERMS = text("""
SELECT term FROM search_index_terms
WHERE term >= :first AND term < :after AND length(term) BETWEEN :shortest AND :longest
""")
_LAST = 2**62
_ALL_KINDS = frozenset(ItemKind)
NOBODY: Mapping[str, frozenset[UUID]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Entry:
    """What of an item can be found, and by whom. Never make one of a sealed text."""

    kind: ItemKind
    item_id: UUID
    owner_id: UUID | None
    title: str
    body: str
    scope: frozenset[str]


@dataclass(frozen=True, slots=True)
class Hit:
    """An entry that was found; give `n` of the last hit as `before` to read on."""

    n: int
    kind: ItemKind
    item_id: UUID
    owner_id: UUID | None
    title: str
    body: str


def for_person(person_id: UUID) -> str:
    """Return the scope token of one reader."""
    return f"p{person_id.hex}"


def for_circle(student_id: UUID) -> str:
    """Return the scope token of the guides in a student's circle."""
    return f"c{student_id.hex}"


def for_unit(unit_id: UUID) -> str:
    """Return the scope token of a unit's members."""
    return f"u{unit_id.hex}"


def put_entry(session: Session, entry: Entry) -> None:
    """Make an item findable as it is now, or change what of it is found."""
    put_entries(session, [entry])


def put_entries(session: Session, entries: Sequence[Entry]) -> None:
    """Make many items findable at once, each as it is now."""
    known = _numbers(session, [entry.item_id for entry in entries])
    fresh = [_values(entry) for entry in entries if entry.item_id not in known]
    if fresh:
        session.execute(insert(SearchEntry), fresh)
    for entry in entries:
        if entry.item_id in known:
            session.execute(
                update(SearchEntry).where(SearchEntry.n == known[entry.item_id]).values(_values(entry))
            )


def _numbers(session: Session, item_ids: Iterable[UUID]) -> dict[UUID, int]:
    rows = session.execute(
        select(SearchEntry.item_id, SearchEntry.n).where(SearchEntry.item_id.in_(set(item_ids)))
    )
    return {row.item_id: row.n for row in rows}


def _values(entry: Entry) -> dict[str, object]:
    return {
        "item_kind": entry.kind,
        "item_id": entry.item_id,
        "owner_id": entry.owner_id,
        "title": entry.title,
        "body": entry.body,
        "also": other_spellings(f"{entry.title} {entry.body}"),
        "scope": _scope(entry.scope),
    }


def set_scope(session: Session, item_ids: Iterable[UUID], scope: frozenset[str]) -> None:
    """Change by whom items can be found."""
    session.execute(
        update(SearchEntry).where(SearchEntry.item_id.in_(set(item_ids))).values(scope=_scope(scope))
    )


def drop_entries(session: Session, item_ids: Iterable[UUID]) -> None:
    """Make items impossible to find."""
    session.execute(delete(SearchEntry).where(SearchEntry.item_id.in_(set(item_ids))))


def find_entries(
    session: Session,
    sought: Sought,
    scope: frozenset[str],
    *,
    limit: int,
    before: int | None = None,
    kinds: frozenset[ItemKind] = _ALL_KINDS,
    named: Mapping[str, frozenset[UUID]] = NOBODY,
) -> tuple[Hit, ...]:
    """Return what is found within any of these scope tokens, newest first; nothing sought finds nothing.

    `named`: the owners whose name a word begins; what they own has that word.
    """
    if not sought.words or not scope:
        return ()
    question = _question(sought, scope, kinds, named)
    rows = session.execute(_FIND, {"question": question, "before": before or _LAST, "most": limit})
    return tuple(Hit(*row) for row in rows)


def _scope(tokens: frozenset[str]) -> str:
    return " ".join(sorted(tokens))


def _question(
    sought: Sought,
    scope: frozenset[str],
    kinds: frozenset[ItemKind],
    named: Mapping[str, frozenset[UUID]],
) -> str:
    parts = [_word(word, named.get(word, frozenset())) for word in sought.words]
    parts.append(f"scope : ({_any(scope)})")
    if kinds != _ALL_KINDS:
        parts.append(f"facets : ({_any('k' + kind.value.replace('_', '') for kind in kinds)})")
    return " AND ".join(parts)


def _word(word: str, owners: frozenset[UUID]) -> str:
    in_text = f"{{title body also}} : {_quoted(word)} *"
    if not owners:
        return in_text
    return f"({in_text} OR facets : ({_any('o' + owner.hex for owner in owners)}))"


def _any(tokens: Iterable[str]) -> str:
    return " OR ".join(_quoted(token) for token in sorted(tokens))


def _quoted(word: str) -> str:
    """The one place where words become part of a full-text query."""
    return '"' + word.replace('"', '""').replace("\0", "") + '"'


def terms_like(session: Session, first: str, shortest: int, longest: int) -> tuple[str, ...]:
    """Return the words of all entries that begin with this letter and have so many letters.

    They are words of anyone: show none of them before its reader has found something by it.
    """
    after = chr(ord(first) + 1)
    values = {"first": first, "after": after, "shortest": shortest, "longest": longest}
    return tuple(session.scalars(_TERMS, values))


def drop_search(connection: Connection) -> None:
    """Take the index away, as before a migration that may rebuild the table it follows."""
    for name in _TRIGGERS:
        connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {name}")
    for kind, name in (("TABLE", "search_index_terms"), ("TABLE", INDEX), ("VIEW", "search_index_source")):
        connection.exec_driver_sql(f"DROP {kind} IF EXISTS {name}")


def create_search(connection: Connection) -> None:
    """Make the empty index and its triggers; `rebuild_search` fills it."""
    for statement in _CREATE:
        connection.exec_driver_sql(statement)
    for name, rule in _TRIGGERS.items():
        connection.exec_driver_sql(f"CREATE TRIGGER {name} {rule}")


def rebuild_search(connection: Connection) -> None:
    """Make the index anew from the table; no word of what was deleted is left in it."""
    connection.exec_driver_sql("INSERT INTO search_index(search_index) VALUES ('rebuild')")
    connection.exec_driver_sql("INSERT INTO search_index(search_index) VALUES ('optimize')")


def forget_deleted(connection: Connection) -> None:
    """Take the words of deleted entries out of the index, where they wait until its parts are merged."""
    connection.exec_driver_sql("INSERT INTO search_index(search_index) VALUES ('optimize')")


def check_search(connection: Connection) -> None:
    """Compare the index with the table; a difference is raised by the database as damage."""
    connection.exec_driver_sql("INSERT INTO search_index(search_index, rank) VALUES ('integrity-check', 1)")
