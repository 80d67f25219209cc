"""The frames of a page that can be asked something."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Frame, Page


def answering(page: Page) -> list[Frame]:
    """The page itself and the frames in which something came, the page first.

    One that waits until it is in view, or was refused, has no address yet; whoever asks it
    something waits for ever.
    """
    return [page.main_frame, *(frame for frame in page.frames[1:] if frame.url)]
