"""The first minutes: a new unit, a teacher's workplace, or a look around."""
