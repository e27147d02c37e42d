"""Links by which a reader reports an error: they name the figure, chart or page in question."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import quote

from builder.model.site import Contact

ANCHOR = "bao-loi"
"""Section of the corrections page that says how to report an error."""


def report_url(
    contact: Contact | None, instructions: str, text: Callable[..., str], name: str, address: str
) -> str:
    """A letter to the ``contact`` (``mailto:``), its form with the question filled in, or, where a site has neither,
    the page with ``instructions``. The last parameter is a free text, to which the page's script may add."""
    url = contact.url if contact else None
    mark = "&" if "?" in (url or instructions) else "?"
    if url and url.startswith("mailto:"):
        subject = text("Báo lỗi: {name}", name=name)
        return f"{url}{mark}subject={quote(subject, safe='')}&body={quote(address, safe='')}"
    anchor = "" if url else f"#{ANCHOR}"
    return f"{url or instructions}{mark}figure={quote(name, safe='')}&page={quote(address, safe='')}{anchor}"
