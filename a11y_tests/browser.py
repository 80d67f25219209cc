"""Finds Chromium on this machine, and starts it.

As a program (``python -m herkenbaar.a11y_tests.browser``) it makes sure that there is one.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from herkenbaar.errors import UsageError

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Playwright

OF_THE_SYSTEM = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
    "microsoft-edge-stable",
)
PROGRAMS = ("chrome", "chrome.exe", "chrome-headless-shell", "headless_shell", "Chromium")
HOW_TO_GET_ONE = (
    "there is no browser to check with: install Chromium (on Debian: apt-get install chromium), "
    "or let HERKENBAAR_CHROMIUM name the one you have"
)


def find() -> str | None:
    """The path of a Chromium: yours, Playwright's own, or the system's.

    Raises:
        UsageError: ``HERKENBAAR_CHROMIUM`` names something that is no program.
    """
    named = os.environ.get("HERKENBAAR_CHROMIUM")
    if named:
        found = shutil.which(named)
        if found is None:
            raise UsageError(f"HERKENBAAR_CHROMIUM names {named!r}, which is no program")
        return found
    candidates = [*_of_playwright(), *(shutil.which(name) for name in OF_THE_SYSTEM)]
    return next(filter(None, candidates), None)


def _of_playwright() -> Iterator[str]:
    """What ``playwright install`` put down, the newest first."""
    home = Path.home()
    named = os.environ.get("PLAYWRIGHT_BROWSERS_PATH")
    caches = [home / ".cache", home / "Library/Caches", home / "AppData/Local"]
    for folder in [Path(named)] if named else [cache / "ms-playwright" for cache in caches]:
        for version in sorted(folder.glob("chromium*-*"), key=_revision, reverse=True):
            for program in PROGRAMS:
                yield from (str(path) for path in version.rglob(program) if path.is_file())


def _revision(folder: Path) -> int:
    revision = folder.name.rpartition("-")[2]
    return int(revision) if revision.isdigit() else 0


def arguments() -> list[str]:
    """What Chromium is started with: nothing that talks to others behind a page's back."""
    quiet = [
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        # Calls go over UDP, past the proxy that keeps a page from other hosts.
        "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
        "--webrtc-ip-handling-policy=disable_non_proxied_udp",
    ]
    # Chromium refuses to run as root inside its sandbox; anyone else keeps it.
    as_root = hasattr(os, "geteuid") and os.geteuid() == 0
    return ["--no-sandbox", *quiet] if as_root else quiet


def launch(playwright: Playwright) -> Browser:
    """Start the browser.

    Raises:
        UsageError: there is none, or it does not start.
    """
    from playwright.sync_api import Error

    path = find()
    if path is None:
        raise UsageError(HOW_TO_GET_ONE)
    try:
        # Ctrl-C is ours: it leaves a report of what was done so far.
        return playwright.chromium.launch(
            executable_path=path,
            args=arguments(),
            handle_sighup=False,
            handle_sigint=False,
            handle_sigterm=False,
        )
    except Error as error:
        reason = error.message.partition("\n")[0]
        raise UsageError(f"the browser {path} does not start: {reason}") from error


def main() -> int:
    """Find a browser, or else install one.

    Returns:
        0 when there is one, 2 when there is none and none could be installed.
    """
    try:
        if find() or any(_installed(commands, seconds) for commands, seconds in _ways()):
            return 0
    except UsageError as error:
        print(f"herkenbaar: {error}", file=sys.stderr)
        return 2
    print(f"herkenbaar: {HOW_TO_GET_ONE}", file=sys.stderr)
    return 2


def _ways() -> Iterator[tuple[list[list[str]], int]]:
    """Ways to install a browser: commands, and how many seconds each may take."""
    yield [[sys.executable, "-m", "playwright", "install", "chromium"]], 60
    if shutil.which("apt-get") and os.geteuid() == 0:
        install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"]
        yield [["apt-get", "update", "-qq"], install], 600


def _installed(commands: list[list[str]], seconds: int) -> bool:
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in commands:
        print(f"no browser yet; trying: {' '.join(command)}", file=sys.stderr)
        try:
            done = subprocess.run(
                command, capture_output=True, check=False, env=environment, timeout=seconds
            )
        except (OSError, subprocess.TimeoutExpired):
            return False
        if done.returncode != 0:
            return False
    return find() is not None


if __name__ == "__main__":
    sys.exit(main())
