"""Links by which a reader reports an error: they name the figure, chart or page in question."""

from __future__ import annotations

from urllib.parse import quote

ANCHOR = "bao-loi"
"""Section of the corrections page that says how to report an error."""


def report_url(contact: str | None, instructions: str, subject: str, name: str, address: str) -> str:
    """A letter to ``contact`` (``mailto:``), its form with the question filled in, or, where a site has neither, the
    page with ``instructions``. The last parameter is a free text, to which the page's script may add."""
    if contact and contact.startswith("mailto:"):
        mark = "&" if "?" in contact else "?"
        return f"{contact}{mark}subject={quote(subject, safe='')}&body={quote(address, safe='')}"
    page = contact or instructions
    mark = "&" if "?" in page else "?"
    anchor = "" if contact else f"#{ANCHOR}"
    return f"{page}{mark}figure={quote(name, safe='')}&page={quote(address, safe='')}{anchor}"
