"""Make ``herkenbaar/<name>.html`` importable in a Jinja environment, and check how it is used."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from jinja2 import BaseLoader, ChoiceLoader, Environment
from jinja2.ext import Extension
from markupsafe import escape

from .assets import SCRIPT, STYLESHEET, linked
from .calls import PREFIX, problems
from .errors import InvalidCall
from .loading import Loader
from .translation import Language, asker, messages


def install(
    env: Environment, *, language: Language = "nl", assets: str = "/static/herkenbaar/"
) -> None:
    """Let an environment's templates use our macros and layouts. Doing it twice changes nothing.

    Args:
        env: any Jinja environment: Flask's ``app.jinja_env``, Starlette's ``templates.env``, …
        language: the language of our own texts: a tag, or a function asked at each render.
            ``en-GB`` falls back to ``en``, and what is not translated is Dutch.
        assets: the URL under which the files of ``herkenbaar assets DIR`` are served.

    Raises:
        ValueError: the environment does not escape what it prints, or we were installed in it
            before with other settings.
    """
    _require_escaping(env)
    settings = (language, assets)
    if any(isinstance(loader, Loader) for loader in _loaders(env)):
        before = getattr(env, "hk_settings", settings)
        if before != settings:
            raise ValueError(f"install() was called before, with {before}; now with {settings}")
        return
    ask = asker(language)
    env.extend(
        hk_settings=settings,
        hk_language=ask,
        hk_gettext=_gettext(ask),
        hk_ngettext=_ngettext(ask),
        hk_stylesheet=partial(linked, assets, STYLESHEET),
        hk_script=partial(linked, assets, SCRIPT),
    )
    env.loader = ChoiceLoader([Loader(), env.loader]) if env.loader else Loader()
    env.add_extension(CallCheck)


def _require_escaping(env: Environment) -> None:
    escapes = env.autoescape
    if callable(escapes):
        escapes = escapes(f"{PREFIX}x.html")
    if not escapes:
        raise ValueError(
            "this environment does not escape HTML, so what people type would run as code; "
            "make it with autoescape=True or autoescape=jinja2.select_autoescape()"
        )


def _loaders(env: Environment) -> list[BaseLoader]:
    if isinstance(env.loader, ChoiceLoader):
        return list(env.loader.loaders)
    return [env.loader] if env.loader else []


def _gettext(language: Callable[[], str]) -> Callable[..., str]:
    def gettext(text: str, **variables: object) -> str:
        message = messages(language()).gettext(text)
        return _filled(message, variables) if variables else message

    return gettext


def _ngettext(language: Callable[[], str]) -> Callable[..., str]:
    def ngettext(singular: str, plural: str, n: int, **variables: object) -> str:
        message = messages(language()).ngettext(singular, plural, n)
        return _filled(message, {"n": n, **variables})

    return ngettext


def _filled(message: str, variables: dict[str, object]) -> str:
    """A text with its variables; what is HTML among them stays HTML."""
    if any(hasattr(value, "__html__") for value in variables.values()):
        return escape(message) % variables
    return message % variables


class CallCheck(Extension):
    """Refuses a template that calls a macro wrongly, when it is compiled: before anyone sees it.

    A bytecode cache skips compilation, and so this check; ``herkenbaar lint`` is the gate.
    """

    # First of all: the other extensions then see each template as often as without us, plus once.
    priority = 0

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:
        if PREFIX in source and not (name or "").startswith(PREFIX):
            plain = self.environment.overlay()
            plain.extensions.pop(self.identifier, None)
            for problem in problems(plain.parse(source, name, filename)):
                where = f"{name or filename or '<template>'}:{problem.line}"
                raise InvalidCall(f"{where}: {problem.text}", problem.line, name, filename)
        return source
