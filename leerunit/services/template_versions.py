"""Forms and methods as rows with versions: what was filled in keeps the version it was made in."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select

from leerunit.access.guard import Sitting
from leerunit.store.schema import Template, TemplateKind, TemplateVersion


def version_in_use(
    sitting: Sitting, kind: TemplateKind, key: str, name: str, body: dict[str, object]
) -> UUID:
    """Return the version of the store's template that says exactly this.

    It is kept when first used; a changed resource becomes the next version beside the old ones. `body` holds
    what JSON holds: dicts, lists, words and numbers.
    """
    template_id = _template(sitting, kind, key)
    known = sitting.session.scalars(
        select(TemplateVersion)
        .where(TemplateVersion.template_id == template_id)
        .order_by(TemplateVersion.number.desc())
    ).all()
    same = next((version for version in known if (version.name, version.body) == (name, body)), None)
    if same is not None:
        return same.id
    number = known[0].number + 1 if known else 1
    fresh = TemplateVersion(
        created_at=sitting.now, template_id=template_id, number=number, name=name, body=body
    )
    sitting.session.add(fresh)
    sitting.session.flush()
    return fresh.id


def _template(sitting: Sitting, kind: TemplateKind, key: str) -> UUID:
    known = sitting.session.scalar(
        select(Template.id).where(
            Template.kind == kind,
            Template.key == key,
            Template.unit_id.is_(None),
            Template.deleted_at.is_(None),
        )
    )
    if known is not None:
        return known
    template = Template(created_at=sitting.now, unit_id=None, kind=kind, key=key)
    sitting.session.add(template)
    sitting.session.flush()
    return template.id
