"""What crawlers ask for first: the list of all pages, and that they may read them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lxml import etree

NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"


def site_files(pages: Iterable[str], base_url: str) -> Iterator[tuple[str, str | bytes]]:
    """(path, content); ``pages`` are the full addresses of all that should be found."""
    yield "sitemap.xml", _sitemap(pages)
    yield "robots.txt", f"User-agent: *\nAllow: /\n\nSitemap: {base_url}sitemap.xml\n"


def _sitemap(pages: Iterable[str]) -> bytes:
    root = etree.Element("urlset", {"xmlns": NAMESPACE})
    for page in pages:
        etree.SubElement(etree.SubElement(root, "url"), "loc").text = page
    return etree.tostring(root, encoding="utf-8", xml_declaration=True) + b"\n"
