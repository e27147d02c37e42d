"""A page as a reader meets it, in plain lines: headings, paragraphs, links, tables, and what each picture says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from lxml import html

BLOCKS = {
    **dict.fromkeys(
        (
            "p",
            "div",
            "section",
            "figure",
            "figcaption",
            "details",
            "summary",
            "header",
            "nav",
            "table",
            "ul",
            "ol",
            "dl",
        ),
        "",
    ),
    **{f"h{level}": "#" * level + " " for level in range(1, 5)},
    **{"li": "- ", "dt": "", "dd": "  ", "tr": "| ", "caption": "", "blockquote": "> "},
}
SKIPPED = {"script", "style", "template", "link", "meta"}
REPEATED = {"reuse", "report"}
"""Classes of what stands below every chart and check, and would make outlines long."""


def outline(file: Path) -> str:
    """The title and the main part of a page."""
    root = html.parse(file, html.HTMLParser(encoding="utf-8")).getroot()
    (main,) = root.xpath("//main")
    text = "".join(_walk(main))
    lines = (re.sub(r"[ \t\n]+", " ", line).rstrip() for line in text.split("\0"))
    shown = [line.removesuffix(" |") for line in lines if line.strip(" |-#>")]
    return "\n".join([f"{root.get('lang')}: {root.findtext('head/title')}", "", *shown, ""])


def _walk(element: html.HtmlElement) -> Iterator[str]:
    tag = element.tag
    if not isinstance(tag, str) or tag in SKIPPED or element.get("hidden") is not None:
        return
    if REPEATED & set(element.get("class", "").split()):
        return
    if tag == "svg":
        yield from _picture(element)
        return
    if tag in BLOCKS:
        yield "\0" + BLOCKS[tag]
    if tag == "a" and element.get("href"):
        yield "["
    yield element.text or ""
    for child in element:
        yield from _walk(child)
        yield child.tail or ""
    if tag == "a" and element.get("href"):
        yield f"]({element.get('href')})"
    if tag in ("td", "th"):
        yield " | "
    if tag in BLOCKS:
        yield "\0"


def _picture(svg: html.HtmlElement) -> Iterator[str]:
    """The name of a picture and of each of its marks; one that is hidden from screen readers says nothing."""
    if svg.get("aria-hidden") == "true":
        return
    yield f"\0picture: {svg.get('aria-label') or svg.get('aria-labelledby')}\0"
    for mark in svg.iterdescendants():
        if mark.get("aria-label"):
            yield f"\0  · {mark.get('aria-label')}\0"
