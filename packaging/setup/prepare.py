"""Everything a task needs before it runs: environment, libraries of the system, compiled translations.

Runs on the system's own Python with the standard library only. A stamp makes the second run quick.
Usage: python3 packaging/setup/prepare.py [--tools qpdf,poppler-utils]
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ENVIRONMENT = ROOT / ".venv"
STAMP = ENVIRONMENT / "leerunit-stamp"
TRANSLATIONS = ROOT / "resources" / "i18n"

# Shared library -> Debian package: to import Qt at all, and to show a window.
TO_IMPORT = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
}
TO_SHOW = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
PROGRAM_OF_TOOL = {"qpdf": "qpdf", "poppler-utils": "pdfsig"}


class CannotPrepareError(Exception):
    """Says in one line what the person at the keyboard can do."""


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description="Prepares the environment in .venv.")
    parser.add_argument("--tools", default="", help="Debian packages whose programs must be there, by comma")
    tools = [name for name in parser.parse_args(arguments).tools.split(",") if name]
    try:
        python = find_python()
        make_environment(python)
        install_libraries()
        provide_system_libraries()
        provide_tools(tools)
        compile_translations()
        compile_program()
    except CannotPrepareError as problem:
        print(f"setup: {problem}", file=sys.stderr)
        return 1
    return 0


def find_python() -> str:
    """The Python that runs this script, or a newer one on the path, when it is at least 3.11."""
    if tuple(sys.version_info) >= (3, 11):
        return sys.executable
    for name in ("python3.13", "python3.12", "python3.11", "python3.14"):
        found = shutil.which(name)
        if found:
            return found
    raise CannotPrepareError(
        "LEERunit needs Python 3.11 or newer; on Debian and Ubuntu: apt-get install python3.11"
    )


def make_environment(python: str) -> None:
    """A `.venv` whose own Python starts; a broken or half-made one is made again."""
    if starts(environment_python()):
        return
    if not has_pip_for_environments(python):
        install_packages(["python3-venv"], why="Python cannot make environments yet")
    print("setup: making .venv", flush=True)
    finished = subprocess.run([python, "-m", "venv", "--clear", str(ENVIRONMENT)], check=False)
    if finished.returncode:
        raise CannotPrepareError("could not make .venv; see the lines above")


def environment_python() -> Path:
    return ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def starts(python: Path) -> bool:
    if not python.exists():
        return False
    question = "import sys, pip; sys.exit(sys.version_info < (3, 11))"
    return subprocess.run([str(python), "-c", question], check=False, capture_output=True).returncode == 0


def has_pip_for_environments(python: str) -> bool:
    return (
        subprocess.run([python, "-c", "import venv, ensurepip"], check=False, capture_output=True).returncode
        == 0
    )


def install_libraries() -> None:
    """Installs what pyproject.toml and constraints.txt name, once per change of either."""
    wanted = stamp_text()
    if STAMP.exists() and STAMP.read_text(encoding="utf-8") == wanted:
        return
    print("setup: installing the libraries (once; takes about a minute)", flush=True)
    command = [str(environment_python()), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    command += ["--constraint", "constraints.txt", "--editable", ".[dev]"]
    finished = subprocess.run(command, cwd=ROOT, check=False, stdin=subprocess.DEVNULL)
    if finished.returncode:
        raise CannotPrepareError("the libraries could not be installed; see the lines above")
    STAMP.write_text(wanted, encoding="utf-8")


def stamp_text() -> str:
    digest = hashlib.sha256(str(environment_python()).encode())
    for name in ("pyproject.toml", "constraints.txt"):
        digest.update((ROOT / name).read_bytes())
    return digest.hexdigest()


def provide_system_libraries() -> None:
    """Libraries Qt cannot be imported without are a must; those for showing a window are asked for."""
    if not sys.platform.startswith("linux"):
        return
    must = missing_packages(TO_IMPORT)
    may = missing_packages(TO_SHOW)
    if not must and not may:
        return
    try:
        install_packages(must + may, why="libraries that Qt needs are missing")
    except CannotPrepareError as problem:
        if must:
            raise
        print(f"setup: a window cannot be shown yet: {problem}", file=sys.stderr)


def missing_packages(packages: dict[str, str]) -> list[str]:
    return [package for library, package in packages.items() if not loads(library)]


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def provide_tools(tools: list[str]) -> None:
    missing = missing_tools(tools)
    if missing:
        install_packages(missing, why="programs of this task are missing")
    still = missing_tools(tools)
    if still:
        raise CannotPrepareError(f"not found after installing: {' '.join(still)}")


def missing_tools(tools: list[str]) -> list[str]:
    return [tool for tool in tools if shutil.which(PROGRAM_OF_TOOL.get(tool, tool)) is None]


def install_packages(packages: list[str], why: str) -> None:
    """Installs Debian packages as root; otherwise names the one line that does."""
    line = f"apt-get install -y --no-install-recommends {' '.join(packages)}"
    if not hasattr(os, "geteuid") or os.geteuid() != 0 or shutil.which("apt-get") is None:
        raise CannotPrepareError(f"{why}; copy this line: sudo {line}")
    print(f"setup: {line}", flush=True)
    apt_get(["update", "-qq"])
    finished = apt_get(line.replace("install", "install -qq", 1).split()[1:])
    if finished.returncode:
        raise CannotPrepareError(f"`{line}` failed: {finished.stderr.strip()[-400:]}")


def apt_get(arguments: list[str]) -> subprocess.CompletedProcess[str]:
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    return subprocess.run(
        ["apt-get", *arguments],
        env=quiet,
        check=False,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
    )


def compile_translations() -> None:
    """Makes the .qm beside every .ts that is newer than its .qm."""
    for source in sorted(TRANSLATIONS.glob("*.ts")):
        compiled = source.with_suffix(".qm")
        if compiled.exists() and compiled.stat().st_mtime_ns >= source.stat().st_mtime_ns:
            continue
        release = environment_python().with_name("pyside6-lrelease")
        finished = subprocess.run(
            [str(release), "-silent", str(source), "-qm", str(compiled)],
            check=False,
            capture_output=True,
            text=True,
        )
        if finished.returncode or not compiled.exists():
            raise CannotPrepareError(f"{source.name} could not be compiled: {finished.stderr.strip()[-400:]}")


def compile_program() -> None:
    """Makes Python's compiled files, also where the environment forbids it: without them a start is slow."""
    command = [str(environment_python()), "-m", "compileall", "-q", "leerunit", "ui", "resources"]
    subprocess.run(command, cwd=ROOT, check=False, capture_output=True)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
