"""The folder in which the site is written: whole, or not at all."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from pathlib import Path
from tempfile import mkdtemp

from ..errors import UsageError

MARKER = ".herkenbaar"
_MARKED = "Written by herkenbaar; the next build replaces this folder.\n"

Files = Mapping[str, bytes]


def claim(out: Path) -> Path:
    """The folder to write to, with every link on the way to it followed.

    Raises:
        UsageError: it is a file, or holds something that we did not write.
    """
    out = out.resolve()
    if out.exists() and not out.is_dir():
        raise UsageError(f"{out} is a file; name a folder for the styleguide")
    if out.is_dir() and any(out.iterdir()) and not (out / MARKER).is_file():
        raise UsageError(f"{out} holds files that are not ours; name a new or an empty folder")
    return out


def replace(out: Path, files: Files) -> None:
    """Put a new site in the place of the old one: until the last moment the old one is whole.

    Raises:
        UsageError: the folder is not ours.
        OSError: it cannot be written.
    """
    out = claim(out)
    out.parent.mkdir(parents=True, exist_ok=True)
    # Beside it, and so on the same disk: a rename is one step.
    work = Path(mkdtemp(prefix=f".{out.name}-", dir=out.parent))
    try:
        new = work / "new"
        new.mkdir()
        _write_all(new, files)
        if out.exists():
            out.rename(work / "old")
        new.rename(out)
    except BaseException:
        if not out.exists() and (work / "old").exists():
            (work / "old").rename(out)
        raise
    finally:
        shutil.rmtree(work, ignore_errors=True)


def update(out: Path, files: Files) -> list[str]:
    """Write only what changed, each file in one step, and remove what is no more.

    Returns:
        The names of the files that changed.

    Raises:
        UsageError: the folder is not ours.
        OSError: it cannot be written.
    """
    out = claim(out)
    out.mkdir(parents=True, exist_ok=True)
    (out / MARKER).write_text(_MARKED, encoding="utf-8")
    old = {path.relative_to(out).as_posix() for path in out.rglob("*") if path.is_file()}
    changed = [name for name, data in files.items() if _differs(out / name, data)]
    for name in changed:
        path = out / name
        path.parent.mkdir(parents=True, exist_ok=True)
        new = path.with_name(f".{path.name}.new")
        new.write_bytes(files[name])
        os.replace(new, path)
    for name in old - {*files, MARKER}:
        (out / name).unlink()
        changed.append(name)
    return changed


def _differs(path: Path, data: bytes) -> bool:
    try:
        return path.read_bytes() != data
    except OSError:
        return True


def _write_all(folder: Path, files: Files) -> None:
    (folder / MARKER).write_text(_MARKED, encoding="utf-8")
    for home in {(folder / name).parent for name in files}:
        home.mkdir(parents=True, exist_ok=True)
    for name, data in files.items():
        (folder / name).write_bytes(data)
