"""The table of rights as text, the form in which it is reviewed."""

from __future__ import annotations

from leerunit.access.policy import TABLE
from leerunit.domain.vocabulary import Role


def policy_text() -> str:
    """Return the whole table as text, one line a permission: the form in which it is reviewed."""
    columns = ["permission", "stores", *(role.value for role in Role), "keeper"]
    lines = [" | ".join(columns)]
    for permission, rule in TABLE.items():
        stores = "+".join(sorted(store.value for store in rule.stores))
        cells = [rule.roles[role].name.lower() for role in Role]
        lines.append(" | ".join([permission.value, stores, *cells, rule.keeper.name.lower()]))
    return "\n".join(lines) + "\n"
