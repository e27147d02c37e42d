"""The audit of ``make audit`` but for Lighthouse: a page of every kind in Chromium, and the markup of all pages."""

from __future__ import annotations

import pytest
from audit.browser import look_at
from audit.kinds import PATTERNS, largest
from audit.markup import check_markup
from playwright.sync_api import Browser
from test_flagship import Flagship, address, flagship

__all__ = ["address", "flagship"]


@pytest.mark.parametrize("kind", PATTERNS)
def test_page_holds_every_goal(flagship: Flagship, address: str, browser: Browser, kind: str) -> None:
    """Access, weight, movement while loading, narrow windows, large text, forced colours, keyboard, policy."""
    seen = look_at(browser, address, kind, largest(flagship.root, PATTERNS[kind]))
    assert seen.faults == []


def test_markup_of_all_pages(flagship: Flagship) -> None:
    assert check_markup(flagship.root) == []
