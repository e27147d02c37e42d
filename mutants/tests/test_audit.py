"""The audit of ``make audit`` but for Lighthouse: a page of every kind in Chromium, and the markup of all pages."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from audit.browser import look_at
from audit.host import served
from audit.kinds import PATTERNS, largest
from audit.markup import check_markup
from playwright.sync_api import Browser
from test_flagship import Flagship, flagship

__all__ = ["flagship"]


@pytest.fixture(scope="module")
def address(flagship: Flagship) -> Iterator[str]:
    """The site at the root of a host, where the page for what is not there finds its style."""
    assert flagship.code == 0, flagship.err
    with served(flagship.root) as host:
        yield host


@pytest.mark.parametrize("kind", PATTERNS)
def test_page_holds_every_goal(flagship: Flagship, address: str, browser: Browser, kind: str) -> None:
    """Access, weight, movement while loading, narrow windows, large text, forced colours, keyboard, policy."""
    seen = look_at(browser, address, kind, largest(flagship.root, PATTERNS[kind]))
    assert seen.faults == []


def test_markup_of_all_pages(flagship: Flagship) -> None:
    assert check_markup(flagship.root) == []
