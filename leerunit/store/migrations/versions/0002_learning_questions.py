"""What learning questions adds.

Revision ID: 0002
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "coordinating_words",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("text_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
            name=op.f("fk_coordinating_words_person_id_person"),
            ondelete="CASCADE",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_coordinating_words")),
        sa.UniqueConstraint("person_id", name=op.f("uq_coordinating_words_person_id")),
        sa.UniqueConstraint("text_id", name=op.f("uq_coordinating_words_text_id")),
    )
    op.create_table(
        "deepening_question",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("unit_id", sa.Uuid(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("text_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(
            ["unit_id"],
            ["unit.id"],
            name=op.f("fk_deepening_question_unit_id_unit"),
            ondelete="CASCADE",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_deepening_question")),
        sa.UniqueConstraint("text_id", name=op.f("uq_deepening_question_text_id")),
        sa.UniqueConstraint("unit_id", "key", name=op.f("uq_deepening_question_unit_id_key")),
    )
    op.create_table(
        "draft",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("text_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
            name=op.f("fk_draft_person_id_person"),
            ondelete="CASCADE",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_draft")),
        sa.UniqueConstraint("person_id", "place", name=op.f("uq_draft_person_id_place")),
        sa.UniqueConstraint("text_id", name=op.f("uq_draft_text_id")),
    )
    op.create_table(
        "gift",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("unit_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("text_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
            name=op.f("fk_gift_person_id_person"),
            ondelete="CASCADE",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["unit_id"],
            ["unit.id"],
            name=op.f("fk_gift_unit_id_unit"),
            ondelete="CASCADE",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_gift")),
        sa.UniqueConstraint("text_id", name=op.f("uq_gift_text_id")),
    )
    with op.batch_alter_table("gift", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_gift_person_id"), ["person_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_gift_unit_id_created_at"), ["unit_id", "created_at"], unique=False
        )

    op.create_table(
        "given_words",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("question_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("asker_voice", sa.String(length=40), nullable=False),
        sa.Column("text_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
            name=op.f("fk_given_words_person_id_person"),
            ondelete="CASCADE",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_given_words")),
        sa.UniqueConstraint("person_id", "entry_id", name=op.f("uq_given_words_person_id_entry_id")),
        sa.UniqueConstraint("text_id", name=op.f("uq_given_words_text_id")),
    )
    with op.batch_alter_table("given_words", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_given_words_entry_id"), ["entry_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_given_words_question_id"), ["question_id"], unique=False)

    op.create_table(
        "handover_line",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("student_id", sa.Uuid(), nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("text_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["author_id"],
            ["person.id"],
            name=op.f("fk_handover_line_author_id_person"),
            ondelete="CASCADE",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["student_id"],
            ["person.id"],
            name=op.f("fk_handover_line_student_id_person"),
            ondelete="CASCADE",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_handover_line")),
        sa.UniqueConstraint("text_id", name=op.f("uq_handover_line_text_id")),
    )
    with op.batch_alter_table("handover_line", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_handover_line_author_id"), ["author_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_handover_line_student_id_on"), ["student_id", "on"], unique=False
        )

    op.create_table(
        "harvest_note",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("unit_id", sa.Uuid(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("answered", sa.Integer(), nullable=False),
        sa.Column("let_go", sa.Integer(), nullable=False),
        sa.Column("intervisions", sa.Integer(), nullable=False),
        sa.Column("text_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["unit_id"],
            ["unit.id"],
            name=op.f("fk_harvest_note_unit_id_unit"),
            ondelete="CASCADE",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_harvest_note")),
        sa.UniqueConstraint("text_id", name=op.f("uq_harvest_note_text_id")),
    )
    with op.batch_alter_table("harvest_note", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_harvest_note_unit_id"), ["unit_id"], unique=False)

    op.create_table(
        "help_request",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("asker_id", sa.Uuid(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("level", sa.String(length=40), nullable=False),
        sa.Column("text_id", sa.Uuid(), nullable=True),
        sa.Column("coming_id", sa.Uuid(), nullable=True),
        sa.Column("coming_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["asker_id"],
            ["person.id"],
            name=op.f("fk_help_request_asker_id_person"),
            ondelete="CASCADE",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["coming_id"],
            ["person.id"],
            name=op.f("fk_help_request_coming_id_person"),
            ondelete="SET NULL",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_help_request")),
    )
    with op.batch_alter_table("help_request", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_help_request_asker_id_on"), ["asker_id", "on"], unique=False)
        batch_op.create_index(batch_op.f("ix_help_request_coming_id"), ["coming_id"], unique=False)

    op.create_table(
        "knowledge_offer",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("unit_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("text_id", sa.Uuid(), nullable=False),
        sa.Column("when_text_id", sa.Uuid(), nullable=True),
        sa.Column("voice", sa.String(length=40), nullable=True),
        sa.Column("first_name", sa.Text(), nullable=False),
        sa.Column("agreed_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "(person_id IS NULL) <> (agreed_at IS NULL)", name=op.f("ck_knowledge_offer_someone_agreed")
        ),
        sa.CheckConstraint(
            "(person_id IS NULL) = (voice IS NOT NULL)", name=op.f("ck_knowledge_offer_voice_without_account")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
            name=op.f("fk_knowledge_offer_person_id_person"),
            ondelete="CASCADE",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["unit_id"],
            ["unit.id"],
            name=op.f("fk_knowledge_offer_unit_id_unit"),
            ondelete="CASCADE",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_knowledge_offer")),
        sa.UniqueConstraint("text_id", name=op.f("uq_knowledge_offer_text_id")),
    )
    with op.batch_alter_table("knowledge_offer", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_knowledge_offer_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_knowledge_offer_unit_id"), ["unit_id"], unique=False)

    op.create_table(
        "own_log_note",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("text_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
            name=op.f("fk_own_log_note_person_id_person"),
            ondelete="CASCADE",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_own_log_note")),
        sa.UniqueConstraint("text_id", name=op.f("uq_own_log_note_text_id")),
    )
    with op.batch_alter_table("own_log_note", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_own_log_note_person_id"), ["person_id"], unique=False)

    op.create_table(
        "prompt_wording",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("simpler", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
            name=op.f("fk_prompt_wording_person_id_person"),
            ondelete="CASCADE",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_prompt_wording")),
        sa.UniqueConstraint("person_id", name=op.f("uq_prompt_wording_person_id")),
    )
    op.create_table(
        "shift_person",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("unit_id", sa.Uuid(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("shift", sa.String(length=40), nullable=False),
        sa.Column("role", sa.String(length=40), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("with_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
            name=op.f("fk_shift_person_person_id_person"),
            ondelete="CASCADE",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["unit_id"],
            ["unit.id"],
            name=op.f("fk_shift_person_unit_id_unit"),
            ondelete="CASCADE",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["with_id"],
            ["person.id"],
            name=op.f("fk_shift_person_with_id_person"),
            ondelete="SET NULL",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_shift_person")),
        sa.UniqueConstraint(
            "unit_id",
            "on",
            "shift",
            "role",
            "person_id",
            name=op.f("uq_shift_person_unit_id_on_shift_role_person_id"),
        ),
    )
    with op.batch_alter_table("shift_person", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_shift_person_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_shift_person_unit_id_on"), ["unit_id", "on"], unique=False)
        batch_op.create_index(batch_op.f("ix_shift_person_with_id"), ["with_id"], unique=False)

    op.create_table(
        "theme",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("unit_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["unit_id"],
            ["unit.id"],
            name=op.f("fk_theme_unit_id_unit"),
            ondelete="CASCADE",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_theme")),
        sa.UniqueConstraint("unit_id", "name", name=op.f("uq_theme_unit_id_name")),
    )
    op.create_table(
        "unit_phone",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("unit_id", sa.Uuid(), nullable=False),
        sa.Column("line", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["unit_id"],
            ["unit.id"],
            name=op.f("fk_unit_phone_unit_id_unit"),
            ondelete="CASCADE",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_unit_phone")),
        sa.UniqueConstraint("unit_id", name=op.f("uq_unit_phone_unit_id")),
    )
    op.create_table(
        "brought_question",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("question_id", sa.Uuid(), nullable=False),
        sa.Column("voice", sa.String(length=40), nullable=False),
        sa.ForeignKeyConstraint(
            ["question_id"],
            ["learning_question.id"],
            name=op.f("fk_brought_question_question_id_learning_question"),
            ondelete="CASCADE",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_brought_question")),
        sa.UniqueConstraint("question_id", name=op.f("uq_brought_question_question_id")),
    )
    op.create_table(
        "feedback_request",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("question_id", sa.Uuid(), nullable=False),
        sa.Column("asked_id", sa.Uuid(), nullable=False),
        sa.Column("text_id", sa.Uuid(), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.Column("with_others", sa.Boolean(), nullable=False),
        sa.Column("declined_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["asked_id"],
            ["person.id"],
            name=op.f("fk_feedback_request_asked_id_person"),
            ondelete="CASCADE",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["question_id"],
            ["learning_question.id"],
            name=op.f("fk_feedback_request_question_id_learning_question"),
            ondelete="CASCADE",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_feedback_request")),
        sa.UniqueConstraint("text_id", name=op.f("uq_feedback_request_text_id")),
    )
    with op.batch_alter_table("feedback_request", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_feedback_request_asked_id"), ["asked_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_feedback_request_question_id"), ["question_id"], unique=False)

    op.create_table(
        "harvest_consent",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("question_id", sa.Uuid(), nullable=False),
        sa.Column("use", sa.String(length=40), nullable=False),
        sa.Column("given_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["question_id"],
            ["learning_question.id"],
            name=op.f("fk_harvest_consent_question_id_learning_question"),
            ondelete="CASCADE",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_harvest_consent")),
        sa.UniqueConstraint("question_id", "use", name=op.f("uq_harvest_consent_question_id_use")),
    )
    op.create_table(
        "offer_theme",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("offer_id", sa.Uuid(), nullable=False),
        sa.Column("theme_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["offer_id"],
            ["knowledge_offer.id"],
            name=op.f("fk_offer_theme_offer_id_knowledge_offer"),
            ondelete="CASCADE",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["theme_id"],
            ["theme.id"],
            name=op.f("fk_offer_theme_theme_id_theme"),
            ondelete="CASCADE",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_offer_theme")),
        sa.UniqueConstraint("offer_id", "theme_id", name=op.f("uq_offer_theme_offer_id_theme_id")),
    )
    with op.batch_alter_table("offer_theme", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_offer_theme_theme_id"), ["theme_id"], unique=False)

    op.create_table(
        "question_theme",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("question_id", sa.Uuid(), nullable=False),
        sa.Column("theme_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["question_id"],
            ["learning_question.id"],
            name=op.f("fk_question_theme_question_id_learning_question"),
            ondelete="CASCADE",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["theme_id"],
            ["theme.id"],
            name=op.f("fk_question_theme_theme_id_theme"),
            ondelete="CASCADE",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_question_theme")),
        sa.UniqueConstraint("question_id", "theme_id", name=op.f("uq_question_theme_question_id_theme_id")),
    )
    with op.batch_alter_table("question_theme", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_question_theme_theme_id"), ["theme_id"], unique=False)

    op.create_table(
        "rule_ending",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("question_id", sa.Uuid(), nullable=False),
        sa.Column("proved", sa.String(length=40), nullable=False),
        sa.Column("text_id", sa.Uuid(), nullable=True),
        sa.Column("on", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(
            ["question_id"],
            ["learning_question.id"],
            name=op.f("fk_rule_ending_question_id_learning_question"),
            ondelete="CASCADE",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rule_ending")),
        sa.UniqueConstraint("question_id", name=op.f("uq_rule_ending_question_id")),
    )
    op.create_table(
        "travelling_question",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("question_id", sa.Uuid(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(
            ["question_id"],
            ["learning_question.id"],
            name=op.f("fk_travelling_question_question_id_learning_question"),
            ondelete="CASCADE",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_travelling_question")),
        sa.UniqueConstraint("question_id", "on", name=op.f("uq_travelling_question_question_id_on")),
    )
    with op.batch_alter_table("travelling_question", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_travelling_question_on"), ["on"], unique=False)

    op.create_table(
        "unit_ask",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("question_id", sa.Uuid(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["question_id"],
            ["learning_question.id"],
            name=op.f("fk_unit_ask_question_id_learning_question"),
            ondelete="CASCADE",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_unit_ask")),
        sa.UniqueConstraint("question_id", name=op.f("uq_unit_ask_question_id")),
    )
    op.create_table(
        "withdrawn_voice",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("question_id", sa.Uuid(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(
            ["question_id"],
            ["learning_question.id"],
            name=op.f("fk_withdrawn_voice_question_id_learning_question"),
            ondelete="CASCADE",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_withdrawn_voice")),
    )
    with op.batch_alter_table("withdrawn_voice", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_withdrawn_voice_question_id"), ["question_id"], unique=False)

    op.create_table(
        "words_request",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("question_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("given_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
            name=op.f("fk_words_request_person_id_person"),
            ondelete="CASCADE",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["question_id"],
            ["learning_question.id"],
            name=op.f("fk_words_request_question_id_learning_question"),
            ondelete="CASCADE",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_words_request")),
        sa.UniqueConstraint("question_id", "person_id", name=op.f("uq_words_request_question_id_person_id")),
    )
    with op.batch_alter_table("words_request", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_words_request_person_id"), ["person_id"], unique=False)

    op.create_table(
        "moment_person",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("moment_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["moment_id"],
            ["moment.id"],
            name=op.f("fk_moment_person_moment_id_moment"),
            ondelete="CASCADE",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
            name=op.f("fk_moment_person_person_id_person"),
            ondelete="CASCADE",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_moment_person")),
        sa.UniqueConstraint("moment_id", "person_id", name=op.f("uq_moment_person_moment_id_person_id")),
    )
    with op.batch_alter_table("moment_person", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_moment_person_person_id"), ["person_id"], unique=False)

    op.create_table(
        "moment_question",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("moment_id", sa.Uuid(), nullable=False),
        sa.Column("question_id", sa.Uuid(), nullable=False),
        sa.Column("taken_by_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(
            ["moment_id"],
            ["moment.id"],
            name=op.f("fk_moment_question_moment_id_moment"),
            ondelete="CASCADE",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["question_id"],
            ["learning_question.id"],
            name=op.f("fk_moment_question_question_id_learning_question"),
            ondelete="CASCADE",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["taken_by_id"],
            ["person.id"],
            name=op.f("fk_moment_question_taken_by_id_person"),
            ondelete="SET NULL",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_moment_question")),
        sa.UniqueConstraint(
            "moment_id", "question_id", name=op.f("uq_moment_question_moment_id_question_id")
        ),
    )
    with op.batch_alter_table("moment_question", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_moment_question_question_id"), ["question_id"], unique=False)

    op.create_table(
        "talk_note",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("guide_id", sa.Uuid(), nullable=False),
        sa.Column("student_id", sa.Uuid(), nullable=False),
        sa.Column("moment_id", sa.Uuid(), nullable=True),
        sa.Column("begun_on", sa.Date(), nullable=False),
        sa.Column("text_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["guide_id"],
            ["person.id"],
            name=op.f("fk_talk_note_guide_id_person"),
            ondelete="CASCADE",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["moment_id"],
            ["moment.id"],
            name=op.f("fk_talk_note_moment_id_moment"),
            ondelete="SET NULL",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["student_id"],
            ["person.id"],
            name=op.f("fk_talk_note_student_id_person"),
            ondelete="CASCADE",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_talk_note")),
        sa.UniqueConstraint("guide_id", "student_id", name=op.f("uq_talk_note_guide_id_student_id")),
        sa.UniqueConstraint("text_id", name=op.f("uq_talk_note_text_id")),
    )
    with op.batch_alter_table("talk_note", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_talk_note_moment_id"), ["moment_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_talk_note_student_id"), ["student_id"], unique=False)

    op.create_table(
        "chafing_note",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("wanted", sa.String(length=40), nullable=False),
        sa.Column("text_id", sa.Uuid(), nullable=False),
        sa.Column("moment_id", sa.Uuid(), nullable=True),
        sa.Column("session_id", sa.Uuid(), nullable=True),
        sa.Column("came_of_it_text_id", sa.Uuid(), nullable=True),
        sa.Column("rested_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["moment_id"],
            ["moment.id"],
            name=op.f("fk_chafing_note_moment_id_moment"),
            ondelete="SET NULL",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
            name=op.f("fk_chafing_note_person_id_person"),
            ondelete="CASCADE",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["session_id"],
            ["intervision_session.id"],
            name=op.f("fk_chafing_note_session_id_intervision_session"),
            ondelete="SET NULL",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_chafing_note")),
        sa.UniqueConstraint("text_id", name=op.f("uq_chafing_note_text_id")),
    )
    with op.batch_alter_table("chafing_note", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_chafing_note_moment_id"), ["moment_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_chafing_note_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_chafing_note_session_id"), ["session_id"], unique=False)

    op.create_table(
        "entry_reply",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("reply_to_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["entry_id"],
            ["story_entry.id"],
            name=op.f("fk_entry_reply_entry_id_story_entry"),
            ondelete="CASCADE",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["reply_to_id"],
            ["story_entry.id"],
            name=op.f("fk_entry_reply_reply_to_id_story_entry"),
            ondelete="CASCADE",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_entry_reply")),
        sa.UniqueConstraint("entry_id", name=op.f("uq_entry_reply_entry_id")),
    )
    with op.batch_alter_table("entry_reply", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_entry_reply_reply_to_id"), ["reply_to_id"], unique=False)

    op.create_table(
        "request_entry",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("request_id", sa.Uuid(), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["entry_id"],
            ["story_entry.id"],
            name=op.f("fk_request_entry_entry_id_story_entry"),
            ondelete="CASCADE",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["request_id"],
            ["feedback_request.id"],
            name=op.f("fk_request_entry_request_id_feedback_request"),
            ondelete="CASCADE",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_request_entry")),
        sa.UniqueConstraint("request_id", "entry_id", name=op.f("uq_request_entry_request_id_entry_id")),
    )
    with op.batch_alter_table("request_entry", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_request_entry_entry_id"), ["entry_id"], unique=False)

    op.create_table(
        "voice_consent",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("use", sa.String(length=40), nullable=False),
        sa.Column("given_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["entry_id"],
            ["story_entry.id"],
            name=op.f("fk_voice_consent_entry_id_story_entry"),
            ondelete="CASCADE",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_voice_consent")),
        sa.UniqueConstraint("entry_id", "use", name=op.f("uq_voice_consent_entry_id_use")),
    )
    with op.batch_alter_table("attachment", schema=None) as batch_op:
        batch_op.add_column(sa.Column("name_text_id", sa.Uuid(), nullable=True))
        batch_op.add_column(sa.Column("sealed_for", sa.Uuid(), nullable=True))
        batch_op.add_column(sa.Column("added_by_id", sa.Uuid(), nullable=True))
