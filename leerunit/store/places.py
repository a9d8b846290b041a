"""Where a store may stand, and how its plain files are written. Standard library only.

Several PCs writing one SQLite file over a network lose data, so a network place is refused; a folder that a
cloud program copies while it is written is told to whoever asks (`synced_by`).
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path, PurePath
from types import MappingProxyType

from leerunit.domain.refusals import FaultCode, RefusalCode, Refused, Unavailable

NETWORK_KINDS = frozenset(
    {
        "9p",
        "afs",
        "ceph",
        "cifs",
        "davfs",
        "fuse.davfs2",
        "fuse.rclone",
        "fuse.sshfs",
        "glusterfs",
        "ncpfs",
        "nfs",
        "nfs4",
        "smb3",
        "smbfs",
        "webdav",
    }
)
"""Kinds of file systems (as the mount table names them) that stand on another machine."""

SYNC_PROGRAMS = ("OneDrive", "Dropbox", "Google Drive", "GoogleDrive", "iCloudDrive", "Nextcloud", "ownCloud")

_MOUNT_TABLE = Path("/proc/mounts")
_DRIVE_REMOTE = 4
_LOCK = "vault.lock"


_SYSTEM_CODES: Mapping[int, FaultCode] = MappingProxyType(
    {
        errno.ENOSPC: FaultCode.DISK_FULL,
        errno.EDQUOT: FaultCode.DISK_FULL,
        errno.EROFS: FaultCode.READ_ONLY,
        errno.EACCES: FaultCode.READ_ONLY,
        errno.EPERM: FaultCode.READ_ONLY,
        errno.ENOENT: FaultCode.PLACE_GONE,
        errno.ENOTDIR: FaultCode.PLACE_GONE,
        errno.EDEADLK: FaultCode.LOCKED_BY_OTHER,
    }
)


@contextmanager
def disk_translated() -> Iterator[None]:
    """Run work on files; what the disk complains of is raised as Unavailable."""
    try:
        yield
    except OSError as fault:
        raise Unavailable(code_of(fault)) from fault


def code_of(fault: OSError) -> FaultCode:
    """Return our code for what the disk complains of."""
    return _SYSTEM_CODES.get(fault.errno or 0, FaultCode.FILE_UNWRITABLE)


def check_place(folder: Path) -> None:
    """Refused: NETWORK_PLACE when the folder stands on another machine."""
    if is_unc(str(folder)) or _is_network_drive(folder):
        raise Refused(RefusalCode.NETWORK_PLACE, folder.name)


def is_unc(path: str) -> bool:
    """Tell whether a path names a share of another machine (`\\\\server\\share`, `//server/share`)."""
    plain = path.replace("/", "\\")
    if plain.startswith(("\\\\?\\", "\\\\.\\")):
        return plain[4:].upper().startswith("UNC\\")
    return plain.startswith("\\\\")


def _is_network_drive(folder: Path) -> bool:
    if sys.platform == "win32":
        anchor = folder.absolute().anchor
        import ctypes

        return bool(ctypes.windll.kernel32.GetDriveTypeW(anchor) == _DRIVE_REMOTE)
    return mount_kind(folder.resolve(), _mounts()) in NETWORK_KINDS


def _mounts() -> list[str]:
    try:
        return _MOUNT_TABLE.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return []


def mount_kind(folder: PurePath, mounts: Iterable[str]) -> str:
    """Return the kind of file system under a folder, from lines of a mount table; empty when unknown."""
    best, kind = -1, ""
    for line in mounts:
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        point = PurePath(fields[1].replace("\\040", " ").replace("\\011", "\t").replace("\\134", "\\"))
        if folder.is_relative_to(point) and len(point.parts) >= best:
            best, kind = len(point.parts), fields[2]
    return kind


def synced_by(folder: Path) -> str | None:
    """Return the name of the cloud program that copies this folder, by the name of a folder above it."""
    for part in folder.absolute().parts:
        for program in SYNC_PROGRAMS:
            if part.casefold().startswith(program.casefold()):
                return program
    return None


def check_free(folder: Path) -> None:
    """Refused: FOLDER_IN_USE when something stands there already."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise Refused(RefusalCode.FOLDER_IN_USE, folder.name)


def write_atomically(path: Path, content: bytes) -> None:
    """Write a file so that a reader or a power cut finds the old content or the new, never a mixture."""
    import secrets

    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError:
        beside.unlink(missing_ok=True)
        raise
    settle(path.parent)


def settle(folder: Path) -> None:
    """Make names that were just given in a folder survive a power cut."""
    if sys.platform != "win32":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


@contextmanager
def alone_with_vault(folder: Path) -> Iterator[None]:
    """Keep other programs from changing the key slots meanwhile; the lock ends with its holder's process."""
    with disk_translated(), (folder / _LOCK).open("a+b") as file:
        if sys.platform == "win32":
            import msvcrt

            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
            try:
                yield
            finally:
                file.seek(0)
                msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX)
            yield
