"""The version of a reflection model that a piece of a story was written with."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select

from leerunit.access.guard import Sitting
from leerunit.catalogue.reflection import model_with
from leerunit.domain.refusals import RefusalCode
from leerunit.domain.views.reflection import ReflectionModel
from leerunit.domain.wording import clean_line
from leerunit.services.template_versions import version_in_use
from leerunit.store.schema import Template, TemplateKind, TemplateVersion


def model_version(sitting: Sitting, key: str, fields: Sequence[str]) -> UUID:
    """Return the version in use of a model; one that the program does not know is kept with these fields."""
    line = clean_line(key, empty=RefusalCode.EMPTY_TEXT)
    model = model_with(line)
    if model is not None:
        return version_in_use(sitting, TemplateKind.REFLECTION, model.key, model.name, _body(model))
    known = sitting.session.scalar(
        select(TemplateVersion.id)
        .join(Template, Template.id == TemplateVersion.template_id)
        .where(Template.kind == TemplateKind.REFLECTION, Template.key == line, Template.deleted_at.is_(None))
        .order_by(TemplateVersion.number.desc())
        .limit(1)
    )
    body: dict[str, object] = {"fields": list(fields)}
    return known or version_in_use(sitting, TemplateKind.REFLECTION, line, line, body)


def _body(model: ReflectionModel) -> dict[str, object]:
    prompts = [
        {"key": each.key, "name": each.name, "plain": each.plain, "simpler": each.simpler}
        for each in model.prompts
    ]
    return {"fields": list(model.keys), "prompts": prompts}
