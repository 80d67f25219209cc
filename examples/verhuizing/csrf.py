"""Only a page of our own can send a form: both it and the session hold the same secret."""

from __future__ import annotations

import secrets

from flask import request, session


def token() -> str:
    """The secret of this session. It lasts: people may take as long as they need (WCAG 2.2.1)."""
    found: str = session.setdefault("csrf_token", secrets.token_urlsafe())
    return found


def forged() -> bool:
    """Whether this form was not sent by a page of ours, or by one of a session that ended."""
    sent = request.form.get("csrf_token", "")
    return not secrets.compare_digest(sent.encode(), token().encode())
