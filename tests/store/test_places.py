"""Where a store may stand, and files that are written whole or not at all."""

from __future__ import annotations

import errno
import os
import stat
import sys
from pathlib import Path, PurePosixPath

import pytest

from leerunit.domain.refusals import FaultCode, RefusalCode, Refused, Unavailable
from leerunit.store import places
from leerunit.store.places import (
    alone_with_vault,
    check_free,
    check_place,
    disk_translated,
    is_unc,
    mount_kind,
    synced_by,
    write_atomically,
)

MOUNTS = [
    "/dev/sda1 / ext4 rw,relatime 0 0",
    "proc /proc proc rw 0 0",
    "server:/export /mnt/team nfs4 rw 0 0",
    "//server/share /mnt/team/kast\\040boven cifs rw 0 0",
    "/dev/sdb1 /mnt/team/stick vfat rw 0 0",
    "broken line",
    "",
]


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/opt/ward/Proeftuin.leerunit", "ext4"),
        ("/mnt/team", "nfs4"),
        ("/mnt/team/unit/x", "nfs4"),
        ("/mnt/teamwork", "ext4"),
        ("/mnt/team/kast boven/x", "cifs"),
        ("/mnt/team/stick/x", "vfat"),
    ],
)
def test_the_file_system_under_a_folder_is_known(folder: str, kind: str) -> None:
    assert mount_kind(PurePosixPath(folder), MOUNTS) == kind


def test_without_a_mount_table_nothing_is_known() -> None:
    assert mount_kind(PurePosixPath("/home"), []) == ""


@pytest.mark.parametrize(
    ("path", "answer"),
    [
        (r"\\server\share\unit", True),
        ("//server/share/unit", True),
        (r"\\?\UNC\server\share", True),
        (r"\\?\C:\unit", False),
        (r"C:\unit", False),
        ("/home/unit", False),
    ],
)
def test_shares_are_known_by_their_name(path: str, answer: bool) -> None:
    assert is_unc(path) is answer


def test_a_store_on_another_machine_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    table = tmp_path / "mounts"
    monkeypatch.setattr(places, "_MOUNT_TABLE", table)
    check_place(tmp_path)
    table.write_text(f"server:/export {tmp_path} nfs rw 0 0\n", encoding="utf-8")
    if sys.platform != "win32":
        with pytest.raises(Refused) as refusal:
            check_place(tmp_path / "unit.leerunit")
        assert refusal.value.code is RefusalCode.NETWORK_PLACE
    with pytest.raises(Refused):
        check_place(Path("//server/share/unit.leerunit"))


@pytest.mark.parametrize(
    ("folder", "program"),
    [
        ("/srv/x/OneDrive - Zorggroep/unit", "OneDrive"),
        ("/srv/x/Dropbox/unit", "Dropbox"),
        ("/srv/x/nextcloud/unit", "Nextcloud"),
        ("/srv/x/Documenten/unit", None),
    ],
)
def test_synced_folders_are_known_by_name(folder: str, program: str | None) -> None:
    assert synced_by(Path(folder)) == program


def test_a_folder_in_use_is_refused(tmp_path: Path) -> None:
    check_free(tmp_path / "new")
    (tmp_path / "leeg").mkdir()
    check_free(tmp_path / "leeg")
    (tmp_path / "bestand").touch()
    for place in (tmp_path, tmp_path / "bestand"):
        with pytest.raises(Refused) as refusal:
            check_free(place)
        assert refusal.value.code is RefusalCode.FOLDER_IN_USE


def test_a_file_is_written_whole(tmp_path: Path) -> None:
    path = tmp_path / "vault.json"
    write_atomically(path, b"old")
    write_atomically(path, b"new")
    assert path.read_bytes() == b"new"
    assert [found.name for found in tmp_path.iterdir()] == ["vault.json"]
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("failing", ["fsync", "replace", "fdopen"])
def test_a_write_that_fails_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing: str
) -> None:
    path = tmp_path / "vault.json"
    write_atomically(path, b"old")

    def fail(descriptor: object, *_: object) -> None:
        if failing == "fdopen" and isinstance(descriptor, int):
            os.close(descriptor)
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(Path if failing == "replace" else os, failing, fail)
    with pytest.raises(Unavailable) as fault, disk_translated():
        write_atomically(path, b"new")
    assert fault.value.code is FaultCode.DISK_FULL
    assert path.read_bytes() == b"old"
    assert [found.name for found in tmp_path.iterdir()] == ["vault.json"]


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, FaultCode.DISK_FULL),
        (errno.EROFS, FaultCode.READ_ONLY),
        (errno.EACCES, FaultCode.READ_ONLY),
        (errno.ENOENT, FaultCode.PLACE_GONE),
        (errno.EIO, FaultCode.FILE_UNWRITABLE),
    ],
)
def test_what_the_disk_complains_of_has_a_code(number: int, code: FaultCode) -> None:
    with pytest.raises(Unavailable) as fault, disk_translated():
        raise OSError(number, "complaint")
    assert fault.value.code is code


def test_the_lock_ends_with_its_holder(tmp_path: Path) -> None:
    for _ in range(3):
        with alone_with_vault(tmp_path):
            pass
