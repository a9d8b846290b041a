"""LEERunit: the learning notebook of a LEER-unit."""

__version__ = "0.3.0"
