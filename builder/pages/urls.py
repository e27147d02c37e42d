"""Addresses of pages: one rule a kind, Vietnamese slugs, relative links that work anywhere, also from ``file://``."""

from __future__ import annotations

import posixpath
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache

from builder.locale.text import slug
from builder.model.base import ID, Lang
from builder.model.checks import Verdict
from builder.model.figures import Figure, Key
from builder.model.site import Site
from builder.pages.divisions import LARGE, divisions, of_period
from builder.pages.parts import Divided, places_in
from builder.problems import Problems

FOLDERS = {
    "indicators": "chi-tieu",
    "editions": "chi-tieu",
    "resolutions": "van-ban",
    "reforms": "cai-cach",
    "commitments": "cam-ket",
    "commitment-lists": "cam-ket",
    "weaknesses": "han-che",
    "agencies": "co-quan",
    "places": "dia-phuong",
    "sources": "nguon",
}
"""Folder of each kind of page."""

PAGES = {
    "home": "index",
    "indicators": "chi-tieu",
    "resolutions": "van-ban",
    "reforms": "cai-cach",
    "commitments": "cam-ket",
    "weaknesses": "han-che",
    "clarity": "sau-ro",
    "pilots": "mo-hinh-thi-diem",
    "agencies": "co-quan",
    "places": "dia-phuong",
    "sources": "nguon",
    "checks": "kiem-tra",
    "corrections": "dinh-chinh",
    "freshness": "lich-cong-bo",
    "timeline": "dong-thoi-gian",
    "method": "phuong-phap",
    "statements": "loi-cua-trang",
    "data": "du-lieu",
    "search": "tim-kiem",
    "404": "404",
}
"""Pages of which there is one."""

_ADDRESS = re.compile(rf"{ID}(?:/{ID})?")

PARTS = "danh-muc"
"""Folder of the parts of a list of records, below that of the list."""


@dataclass(frozen=True)
class Urls:
    """Paths below the site root for one language, without leading slash."""

    site: Site
    lang: Lang
    counts: Mapping[tuple[str, str], int] = field(default_factory=dict)
    """(indicator or source kind, id) → number of figures; decides where a figure is shown."""
    parts: Divided = field(default_factory=dict)
    """Lists that stand on several pages."""
    within: Mapping[tuple[str, str], str] = field(default_factory=dict)
    """(list, entry) → the part in which it stands."""

    @classmethod
    def of(cls, site: Site) -> Urls:
        """Those of the first language."""
        counts: Counter[tuple[str, str]] = Counter()
        for figure in site.figures.values():
            counts["indicators", figure.indicator] += 1
            for claim in figure.claims:
                counts["sources", claim.source] += 1
        parts = divisions(site, counts)
        return cls(site, site.settings.languages[0], dict(counts), parts, places_in(parts))

    @property
    def prefix(self) -> str:
        """Folder of the language; the first language stands at the root."""
        return self._prefix(self.lang)

    def _prefix(self, lang: Lang) -> str:
        return "" if lang == self.site.settings.languages[0] else f"{lang}/"

    def translated(self, path: str, lang: Lang) -> str:
        """The same page in another language."""
        return self._prefix(lang) + path.removeprefix(self.prefix)

    def page(self, name: str) -> str:
        """Path of a page of which there is one."""
        return f"{self.prefix}{PAGES[name]}.html"

    def record(self, kind: str, name: str) -> str:
        """Path of a record's page; ``name`` of a commitment or weakness is ``reform/id``."""
        return f"{self.prefix}{FOLDERS[kind]}/{name}.html"

    def holder(self, key: str) -> str:
        """Path of the page with this key, perhaps with an anchor: ``indicators/pci``, ``agencies/so-a#viec-hua``."""
        page, mark, anchor = key.partition("#")
        kind, _, name = page.partition("/")
        path = self.page(name) if kind == "pages" else self.record(kind, name)
        return path + mark + anchor

    def absolute(self, path: str) -> str:
        """The full address of a path; home pages are addressed by their folder."""
        if posixpath.basename(path) == "index.html":
            path = path.removesuffix("index.html")
        return self.site.settings.base_url + path

    def edition(self, indicator: str, period: str) -> str:
        """Path of the page with every figure of one period of a large indicator."""
        return f"{self.prefix}{FOLDERS['editions']}/{indicator}/{period}.html"

    def part(self, key: str, name: str) -> str:
        """Path of a part of a list: ``pages/indicators``, ``places/ha-noi``."""
        kind, _, record = key.partition("/")
        folder = f"{PAGES[record]}/{PARTS}" if kind == "pages" else f"{FOLDERS[kind]}/{record}"
        return f"{self.prefix}{folder}/{name}.html"

    def verdict(self, verdict: Verdict, part: str = "") -> str:
        """Path of the page with the workings of all results of one verdict, or of a part of them."""
        names: dict[Verdict, str] = {
            "fails": "khong-khop",
            "explained": "da-giai-thich",
            "unclear": "chua-ro",
            "no-data": "khong-du-so-lieu",
            "holds": "khop",
        }
        return f"{self.prefix}{PAGES['checks']}/{names[verdict]}{f'/{part}' if part else ''}.html"

    def rule(self, name: str, part: str = "") -> str:
        """Path of the page with every statement made by a rule, or with a part of them."""
        return f"{self.prefix}{PAGES['statements']}/{name}{f'/{part}' if part else ''}.html"

    def large(self, kind: str, name: str) -> bool:
        """True where the figures of an indicator or source stand on pages by period."""
        return self.counts.get((kind, name), 0) > LARGE

    def figure(self, figure: Figure) -> str:
        """Permalink of a figure: its row on the indicator's page or on the page of its period."""
        if self.large("indicators", figure.indicator):
            return f"{self.edition(figure.indicator, figure.key.period.text)}#{figure.key.place}"
        return f"{self.record('indicators', figure.indicator)}#{row_anchor(figure.key)}"

    def citation(self, figure: Figure, source: str) -> str:
        """Where the page of a source shows this figure."""
        page = self.record("sources", source)
        if self.large("sources", source):
            return page
        part = self.source_part(source, figure)
        return f"{self.part(f'sources/{source}', part) if part else page}#{citation_anchor(figure)}"

    def source_part(self, source: str, figure: Figure) -> str:
        """The part of the list of a source in which a figure stands; empty where it is not divided."""
        key = f"sources/{source}"
        if key not in self.parts:
            return ""
        return self.within.get((key, figure.indicator)) or self.within[key, of_period(figure)]


def citation_anchor(figure: Figure) -> str:
    """Anchor of the row with this figure on the page of its source."""
    return slug(f"{figure.indicator}-{figure.measure}-{row_anchor(figure.key)}")


def row_anchor(key: Key) -> str:
    """Anchor of the row with this key on its indicator's page."""
    parts = (
        key.period.text.replace("..--", "den-").replace("--..", "-nay"),
        key.level,
        key.place,
        key.component,
    )
    return slug("-".join(part for part in parts if part))


def relative(target: str, base: str) -> str:
    """``target`` as seen from the page ``base``; both below the site root, ``target`` perhaps with an anchor."""
    path, mark, anchor = target.partition("#")
    if mark and path == base:
        return f"#{anchor}"
    return f"{_way(path, base)}{mark}{anchor}"


@cache
def _way(path: str, base: str) -> str:
    return posixpath.relpath(path, posixpath.dirname(base) or ".")


def check_collisions(urls: Urls, problems: Problems) -> None:
    """An id must be fit for an address, and two records must not claim one page: ids that fold to one name, such as
    ``Ha-noi`` and ``ha-noi``, or an id that equals a fixed page's part."""
    site, claimed = urls.site, dict[str, tuple[str, str]]()
    kinds: dict[str, Iterable[str]] = {
        "indicators": site.indicators,
        "resolutions": site.resolutions,
        "reforms": site.reforms,
        "commitments": site.commitments,
        "weaknesses": site.weaknesses,
        "agencies": site.agencies,
        "places": site.places,
        "sources": site.sources,
    }
    for kind, records in kinds.items():
        for name in records:
            at = site.where(kind, name)
            if not _ADDRESS.fullmatch(name):
                problems.add("V110", at, field="id", read=name)
            url = urls.record(kind, "/".join(slug(part) for part in name.split("/")))
            one = claimed.setdefault(url, (kind, name))
            if one != (kind, name):
                problems.add("C140", at, url=url, one=site.where(*one), other=at)
