"""Revisions of the tables. They know Alembic and SQLAlchemy only: a revision outlives its program."""
