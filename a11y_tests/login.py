"""Signs in once, with a script of whoever checks; all pages then come as for that person."""

from __future__ import annotations

import runpy
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from herkenbaar.errors import UsageError

from .context import Access, confined

if TYPE_CHECKING:
    from playwright.sync_api import Browser


def signed_in(browser: Browser, script: Path, url: str, access: Access) -> Access:
    """Run ``login(page)`` of a script, and keep what the site remembers of it.

    Args:
        browser: in which.
        script: a file of Python with ``def login(page): …``; ``page.goto("/")`` is that of ``url``.
        url: of the first page to check.
        access: so far.

    Raises:
        UsageError: there is no such script, or it fails.
    """
    try:
        login = runpy.run_path(str(script)).get("login")
    except Exception as error:
        raise UsageError(f"{script}: {type(error).__name__}: {error}") from error
    if not callable(login):
        raise UsageError(f"{script}: has no function login(page)")
    context = confined(browser, url, access)
    try:
        login(context.new_page())
        return replace(access, state=dict(context.storage_state()))
    except Exception as error:  # whatever a script of somebody else stumbles on
        said = str(error).partition("\n")[0]
        raise UsageError(f"{script}: could not sign in: {type(error).__name__}: {said}") from error
    finally:
        context.close()
