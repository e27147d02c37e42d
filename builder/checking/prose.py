"""Texts of editors: no number stands in them unbound, and nothing in them is left out without a word."""

from __future__ import annotations

import re
from collections.abc import Iterator

from builder.checking.bindings import BOUND, BindingError, resolve
from builder.locale.reader import format_number
from builder.model.base import LANGS
from builder.model.claims import decimals_of
from builder.model.site import Narrative, Site
from builder.problems import Location, Problems

TAGS = frozenset(
    [
        "p",
        "h2",
        "h3",
        "h4",
        "ul",
        "ol",
        "li",
        "strong",
        "em",
        "a",
        "blockquote",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "code",
        "br",
        "hr",
        "abbr",
        "span",
    ]
)
"""The elements that a narrative may consist of; all others are left out of the page."""

_OPEN = re.compile(r"\[\[(?![^\[\]]*\]\()[^\[\]\n]{0,40}")
"""Two brackets that nothing closes; a link in brackets is none."""
_SKIPPED = re.compile(
    r"\[\[[^\]]*\]\]"  # bound or exempt
    r"|`[^`]*`|\]\([^)]*\)|<[^>]+>|https?://\S+|\S+@\S+\.\S+"  # code, link targets, tags, addresses
    r"|\b\d{1,3}(?:/\d{4})?[-/]\w*[A-ZĐ][\w/-]*"  # document numbers: 05-NQ/TU, 766/QĐ-TTg, 42/2022/NĐ-CP
    r"|\b\d{1,2}[/-]\d{1,2}[/-]\d{4}\b|\b\d{1,2}/\d{4}\b|\b(?i:ngày|chiều|sáng) \d{1,2}[/-]\d{1,2}\b|\b\d{4}-\d{2}(?:-\d{2})?\b"  # dates
    r"|(?i:\bngày\s+\d{1,2}[/-]\d{1,2}\b)"  # "ngày 16/9": a day without its year
    r"|(?i:\b(?:năm|tháng|quý|ngày|khóa|khoá|kỳ|lần thứ|điều|khoản|điểm|chương|mục|đoạn|trang|bảng|hình|mức độ"
    r"|nghị quyết|kết luận|chỉ thị|quyết định|đề án|chương trình|nghị định|thông tư|luật"
    r"|year|quarter|article|clause|section|chapter|page|paragraph|table|level|term"
    r"|resolution|conclusion|directive|decision|scheme|programme|plan|decree|circular|law)(?: số| hành động| no\.)?\s+\d+(?:\s*[,–-]\s*\d+)*)\b"
    r"|\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b"  # 16 May
    r"|\bThứ [2-7]\b"  # weekdays; "thứ 2" in lower case is a rank and must be bound
    r"|\b(?:19|20)\d{2}\s*[–-]\s*(?:19|20)\d{2}\b|\b(?:19|20)\d{2}\b"  # years and ranges of years
    r"|\b1[89]00[.\s]\d{3,4}(?:[.\s]\d{2,4})?\b|\b0\d{2,3}[.\s]?\d{3,4}[.\s]?\d{3,4}\b"  # phone numbers
    r"|^\s{0,3}\d+[.)]\s|^\s*#+ .*$",  # list ordinals and headings
    re.MULTILINE,
)
_PARAGRAPH = re.compile(r"(?:[^`\n]+|`[^`]*`|`|\n(?!\n))+")
"""Code is not divided."""
_HELD, _DIGIT = re.compile(r"\[\[[^\]]*\]\]"), re.compile(r"\d")
_NUMBER = re.compile(r"(?<![\w.,])[−-]?\d+(?:[.,]\d+)*%?(?!\w)")
_CODE = re.compile(r"```.*?```|`[^`\n]*`|^(?: {4}|\t).*$", re.DOTALL | re.MULTILINE)
_LEFT_OUT = re.compile(r"!\[[^\]\n]*\]\([^)\n]*\)|<(?P<tag>[a-zA-Z][a-zA-Z0-9]*)(?=[\s/>])[^>\n]*>")
"""A picture, or an element."""


def check_narratives(site: Site, problems: Problems) -> None:
    """Every ``[[…]]`` must resolve, no number may stand outside of one, and all must be fit to be shown."""
    strength = site.settings.rules.unbound_numbers
    by_value: dict[str, tuple[str, ...]] | None = None
    for narrative in site.narratives.values():
        _left_out(narrative, problems)
        for match in BOUND.finditer(narrative.body):
            if match["exempt"]:
                continue
            try:
                resolve(site, match["term"], match["form"] or "")
            except BindingError as error:
                at = _location(narrative, match.start())
                problems.add("C131", at, text=match[0][2:-2], detail=error.vi, detail_en=error.en)
        for match in _OPEN.finditer(BOUND.sub(lambda bound: " " * len(bound[0]), narrative.body)):
            problems.add(
                "C131",
                _location(narrative, match.start()),
                text=match[0][2:],
                detail="thiếu ]]",
                detail_en="]] is missing",
            )
        if strength == "off":
            continue
        for start, number in unbound_numbers(narrative.body):
            if by_value is None:
                by_value = _by_printed_value(site)
            same = by_value.get(number.rstrip("%").lstrip("−-"), ())
            listed = "; ".join(same[:4])
            problems.add(
                "C130" if strength == "error" else "C132",
                _location(narrative, start),
                number=number,
                near=f" (có phải [[{listed}]]?)" if same else "",
                near_en=f" (did you mean [[{listed}]]?)" if same else "",
            )


def _left_out(narrative: Narrative, problems: Problems) -> None:
    """What the page would not show is named, so that no editor looks for it."""
    for match in _LEFT_OUT.finditer(_blanked(_CODE, narrative.body)):
        if match["tag"] is None or match["tag"].lower() not in TAGS:
            problems.add("C133", _location(narrative, match.start()), read=match[0])


def unbound_numbers(body: str) -> Iterator[tuple[int, str]]:
    """(offset, text) of numbers that are neither bound, exempt, nor part of a date, document number or ordinal."""
    for paragraph in _PARAGRAPH.finditer(body):
        # most have none, and the search for exceptions is slow
        if _DIGIT.search(_HELD.sub("", paragraph[0])):
            for match in _NUMBER.finditer(_blanked(_SKIPPED, paragraph[0])):
                yield paragraph.start() + match.start(), match[0]


def _blanked(pattern: re.Pattern[str], body: str) -> str:
    """The text with spaces in place of what matches; every offset and line stays."""
    return pattern.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), body)


def _location(narrative: Narrative, offset: int) -> Location:
    before = narrative.body[:offset]
    return Location(
        narrative.path, narrative.first_line + before.count("\n"), offset - (before.rfind("\n") + 1) + 1
    )


def _by_printed_value(site: Site) -> dict[str, tuple[str, ...]]:
    """The form in which each figure would be printed, with and without separators → addresses."""
    found: dict[str, list[str]] = {}
    for figure in site.figures.values():
        if figure.number is not None:
            decimals = site.measure(figure).decimals
            shown, english = (
                format_number(abs(figure.number), decimals_of(figure.number, decimals), lang)
                for lang in LANGS
            )
            for text in {shown, english, shown.replace(".", ""), str(figure.number).lstrip("-")}:
                found.setdefault(text, []).append(figure.address)
    return {text: tuple(addresses) for text, addresses in found.items()}
