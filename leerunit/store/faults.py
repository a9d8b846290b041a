"""Where the database's complaints become words of ours: `Unavailable` with a code, or `CHANGED_MEANWHILE`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryFile
from types import MappingProxyType

from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm.exc import StaleDataError

from leerunit.domain.refusals import FaultCode, RefusalCode, Refused, Unavailable
from leerunit.store.places import code_of
from sqlcipher3 import dbapi2 as sqlcipher

PROBE_BYTES = 64 * 1024

_BUSY, _LOCKED, _READ_ONLY, _IO, _CORRUPT, _FULL, _CANNOT_OPEN, _NOT_A_DATABASE = 5, 6, 8, 10, 11, 13, 14, 26

_CODES: Mapping[int, FaultCode] = MappingProxyType(
    {
        _BUSY: FaultCode.LOCKED_BY_OTHER,
        _LOCKED: FaultCode.LOCKED_BY_OTHER,
        _READ_ONLY: FaultCode.READ_ONLY,
        _CORRUPT: FaultCode.STORE_DAMAGED,
        _NOT_A_DATABASE: FaultCode.STORE_DAMAGED,
        _FULL: FaultCode.DISK_FULL,
    }
)


@contextmanager
def translated(folder: Path) -> Iterator[None]:
    """Run work on the store in `folder`; what its database complains of is raised as ours.

    A broken rule of the schema (IntegrityError) is a bug and stays as it is.
    """
    try:
        yield
    except StaleDataError as fault:
        raise Refused(RefusalCode.CHANGED_MEANWHILE) from fault
    except (DBAPIError, sqlcipher.Error) as fault:
        ours = _as_ours(fault.orig if isinstance(fault, DBAPIError) else fault, folder)
        if ours is None:
            raise
        raise ours from fault


def _as_ours(fault: BaseException | None, folder: Path) -> Unavailable | None:
    code = getattr(fault, "sqlite_errorcode", None)
    if not isinstance(code, int):
        return None
    primary = code & 0xFF
    if primary in {_IO, _CANNOT_OPEN}:
        return Unavailable(_of_the_place(folder))
    known = _CODES.get(primary)
    return None if known is None else Unavailable(known)


def _of_the_place(folder: Path) -> FaultCode:
    """Find out by writing why a file of the store could not be opened, read or written."""
    try:
        with TemporaryFile(dir=folder) as probe:
            probe.write(bytes(PROBE_BYTES))
            probe.flush()
    except OSError as fault:
        return code_of(fault)
    return FaultCode.FILE_UNREADABLE
