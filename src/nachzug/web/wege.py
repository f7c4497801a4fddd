"""Routes: plain functions, run in a thread each, so that one long examination keeps nobody waiting."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial, wraps
from typing import Any

import anyio.to_thread
from litestar import get, post
from litestar.handlers import HTTPRouteHandler

from nachzug.web import sprache

Funktion = Callable[..., Any]


def im_faden(funktion: Funktion) -> Funktion:
    """The function as a coroutine that runs it in a thread, in the language of whoever asks."""

    def innen(*args: Any, **kwargs: Any) -> Any:
        if (request := kwargs.get("request")) is not None:
            sprache.setze(request.cookies.get("sprache", "de"))
        return funktion(*args, **kwargs)

    @wraps(funktion)
    async def aussen(*args: Any, **kwargs: Any) -> Any:
        return await anyio.to_thread.run_sync(partial(innen, *args, **kwargs))

    return aussen


def hole(pfad: str, **mehr: Any) -> Callable[[Funktion], HTTPRouteHandler]:
    """A page that only reads."""
    return lambda funktion: get(pfad, include_in_schema=False, **mehr)(im_faden(funktion))


def nimm(pfad: str, **mehr: Any) -> Callable[[Funktion], HTTPRouteHandler]:
    """A form that changes something."""
    return lambda funktion: post(pfad, include_in_schema=False, **mehr)(im_faden(funktion))
