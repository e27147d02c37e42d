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
_NUMBER = re.compile(r"(?<![\w.,])[−-]?\d+(?:[.,]\d+)*%?(?!\w)")
_CODE = re.compile(r"```.*?```|`[^`\n]*`|^(?: {4}|\t).*$", re.DOTALL | re.MULTILINE)
_LEFT_OUT = re.compile(r"!\[[^\]\n]*\]\([^)\n]*\)|<(?P<tag>[a-zA-Z][a-zA-Z0-9]*)(?=[\s/>])[^>\n]*>")
"""A picture, or an element."""


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_check_narratives__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_check_narratives__mutmut)
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


def x_check_narratives__mutmut_orig(site: Site, problems: Problems) -> None:
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


def x_check_narratives__mutmut_1(site: Site, problems: Problems) -> None:
    """Every ``[[…]]`` must resolve, no number may stand outside of one, and all must be fit to be shown."""
    strength = None
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


def x_check_narratives__mutmut_2(site: Site, problems: Problems) -> None:
    """Every ``[[…]]`` must resolve, no number may stand outside of one, and all must be fit to be shown."""
    strength = site.settings.rules.unbound_numbers
    by_value: dict[str, tuple[str, ...]] | None = ""
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


def x_check_narratives__mutmut_3(site: Site, problems: Problems) -> None:
    """Every ``[[…]]`` must resolve, no number may stand outside of one, and all must be fit to be shown."""
    strength = site.settings.rules.unbound_numbers
    by_value: dict[str, tuple[str, ...]] | None = None
    for narrative in site.narratives.values():
        _left_out(None, problems)
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


def x_check_narratives__mutmut_4(site: Site, problems: Problems) -> None:
    """Every ``[[…]]`` must resolve, no number may stand outside of one, and all must be fit to be shown."""
    strength = site.settings.rules.unbound_numbers
    by_value: dict[str, tuple[str, ...]] | None = None
    for narrative in site.narratives.values():
        _left_out(narrative, None)
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


def x_check_narratives__mutmut_5(site: Site, problems: Problems) -> None:
    """Every ``[[…]]`` must resolve, no number may stand outside of one, and all must be fit to be shown."""
    strength = site.settings.rules.unbound_numbers
    by_value: dict[str, tuple[str, ...]] | None = None
    for narrative in site.narratives.values():
        _left_out(problems)
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


def x_check_narratives__mutmut_6(site: Site, problems: Problems) -> None:
    """Every ``[[…]]`` must resolve, no number may stand outside of one, and all must be fit to be shown."""
    strength = site.settings.rules.unbound_numbers
    by_value: dict[str, tuple[str, ...]] | None = None
    for narrative in site.narratives.values():
        _left_out(narrative, )
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


def x_check_narratives__mutmut_7(site: Site, problems: Problems) -> None:
    """Every ``[[…]]`` must resolve, no number may stand outside of one, and all must be fit to be shown."""
    strength = site.settings.rules.unbound_numbers
    by_value: dict[str, tuple[str, ...]] | None = None
    for narrative in site.narratives.values():
        _left_out(narrative, problems)
        for match in BOUND.finditer(None):
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


def x_check_narratives__mutmut_8(site: Site, problems: Problems) -> None:
    """Every ``[[…]]`` must resolve, no number may stand outside of one, and all must be fit to be shown."""
    strength = site.settings.rules.unbound_numbers
    by_value: dict[str, tuple[str, ...]] | None = None
    for narrative in site.narratives.values():
        _left_out(narrative, problems)
        for match in BOUND.finditer(narrative.body):
            if match["XXexemptXX"]:
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


def x_check_narratives__mutmut_9(site: Site, problems: Problems) -> None:
    """Every ``[[…]]`` must resolve, no number may stand outside of one, and all must be fit to be shown."""
    strength = site.settings.rules.unbound_numbers
    by_value: dict[str, tuple[str, ...]] | None = None
    for narrative in site.narratives.values():
        _left_out(narrative, problems)
        for match in BOUND.finditer(narrative.body):
            if match["EXEMPT"]:
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


def x_check_narratives__mutmut_10(site: Site, problems: Problems) -> None:
    """Every ``[[…]]`` must resolve, no number may stand outside of one, and all must be fit to be shown."""
    strength = site.settings.rules.unbound_numbers
    by_value: dict[str, tuple[str, ...]] | None = None
    for narrative in site.narratives.values():
        _left_out(narrative, problems)
        for match in BOUND.finditer(narrative.body):
            if match["exempt"]:
                break
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


def x_check_narratives__mutmut_11(site: Site, problems: Problems) -> None:
    """Every ``[[…]]`` must resolve, no number may stand outside of one, and all must be fit to be shown."""
    strength = site.settings.rules.unbound_numbers
    by_value: dict[str, tuple[str, ...]] | None = None
    for narrative in site.narratives.values():
        _left_out(narrative, problems)
        for match in BOUND.finditer(narrative.body):
            if match["exempt"]:
                continue
            try:
                resolve(None, match["term"], match["form"] or "")
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


def x_check_narratives__mutmut_12(site: Site, problems: Problems) -> None:
    """Every ``[[…]]`` must resolve, no number may stand outside of one, and all must be fit to be shown."""
    strength = site.settings.rules.unbound_numbers
    by_value: dict[str, tuple[str, ...]] | None = None
    for narrative in site.narratives.values():
        _left_out(narrative, problems)
        for match in BOUND.finditer(narrative.body):
            if match["exempt"]:
                continue
            try:
                resolve(site, None, match["form"] or "")
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


def x_check_narratives__mutmut_13(site: Site, problems: Problems) -> None:
    """Every ``[[…]]`` must resolve, no number may stand outside of one, and all must be fit to be shown."""
    strength = site.settings.rules.unbound_numbers
    by_value: dict[str, tuple[str, ...]] | None = None
    for narrative in site.narratives.values():
        _left_out(narrative, problems)
        for match in BOUND.finditer(narrative.body):
            if match["exempt"]:
                continue
            try:
                resolve(site, match["term"], None)
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


def x_check_narratives__mutmut_14(site: Site, problems: Problems) -> None:
    """Every ``[[…]]`` must resolve, no number may stand outside of one, and all must be fit to be shown."""
    strength = site.settings.rules.unbound_numbers
    by_value: dict[str, tuple[str, ...]] | None = None
    for narrative in site.narratives.values():
        _left_out(narrative, problems)
        for match in BOUND.finditer(narrative.body):
            if match["exempt"]:
                continue
            try:
                resolve(match["term"], match["form"] or "")
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


def x_check_narratives__mutmut_15(site: Site, problems: Problems) -> None:
    """Every ``[[…]]`` must resolve, no number may stand outside of one, and all must be fit to be shown."""
    strength = site.settings.rules.unbound_numbers
    by_value: dict[str, tuple[str, ...]] | None = None
    for narrative in site.narratives.values():
        _left_out(narrative, problems)
        for match in BOUND.finditer(narrative.body):
            if match["exempt"]:
                continue
            try:
                resolve(site, match["form"] or "")
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


def x_check_narratives__mutmut_16(site: Site, problems: Problems) -> None:
    """Every ``[[…]]`` must resolve, no number may stand outside of one, and all must be fit to be shown."""
    strength = site.settings.rules.unbound_numbers
    by_value: dict[str, tuple[str, ...]] | None = None
    for narrative in site.narratives.values():
        _left_out(narrative, problems)
        for match in BOUND.finditer(narrative.body):
            if match["exempt"]:
                continue
            try:
                resolve(site, match["term"], )
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


def x_check_narratives__mutmut_17(site: Site, problems: Problems) -> None:
    """Every ``[[…]]`` must resolve, no number may stand outside of one, and all must be fit to be shown."""
    strength = site.settings.rules.unbound_numbers
    by_value: dict[str, tuple[str, ...]] | None = None
    for narrative in site.narratives.values():
        _left_out(narrative, problems)
        for match in BOUND.finditer(narrative.body):
            if match["exempt"]:
                continue
            try:
                resolve(site, match["XXtermXX"], match["form"] or "")
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


def x_check_narratives__mutmut_18(site: Site, problems: Problems) -> None:
    """Every ``[[…]]`` must resolve, no number may stand outside of one, and all must be fit to be shown."""
    strength = site.settings.rules.unbound_numbers
    by_value: dict[str, tuple[str, ...]] | None = None
    for narrative in site.narratives.values():
        _left_out(narrative, problems)
        for match in BOUND.finditer(narrative.body):
            if match["exempt"]:
                continue
            try:
                resolve(site, match["TERM"], match["form"] or "")
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


def x_check_narratives__mutmut_19(site: Site, problems: Problems) -> None:
    """Every ``[[…]]`` must resolve, no number may stand outside of one, and all must be fit to be shown."""
    strength = site.settings.rules.unbound_numbers
    by_value: dict[str, tuple[str, ...]] | None = None
    for narrative in site.narratives.values():
        _left_out(narrative, problems)
        for match in BOUND.finditer(narrative.body):
            if match["exempt"]:
                continue
            try:
                resolve(site, match["term"], match["form"] and "")
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


def x_check_narratives__mutmut_20(site: Site, problems: Problems) -> None:
    """Every ``[[…]]`` must resolve, no number may stand outside of one, and all must be fit to be shown."""
    strength = site.settings.rules.unbound_numbers
    by_value: dict[str, tuple[str, ...]] | None = None
    for narrative in site.narratives.values():
        _left_out(narrative, problems)
        for match in BOUND.finditer(narrative.body):
            if match["exempt"]:
                continue
            try:
                resolve(site, match["term"], match["XXformXX"] or "")
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


def x_check_narratives__mutmut_21(site: Site, problems: Problems) -> None:
    """Every ``[[…]]`` must resolve, no number may stand outside of one, and all must be fit to be shown."""
    strength = site.settings.rules.unbound_numbers
    by_value: dict[str, tuple[str, ...]] | None = None
    for narrative in site.narratives.values():
        _left_out(narrative, problems)
        for match in BOUND.finditer(narrative.body):
            if match["exempt"]:
                continue
            try:
                resolve(site, match["term"], match["FORM"] or "")
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


def x_check_narratives__mutmut_22(site: Site, problems: Problems) -> None:
    """Every ``[[…]]`` must resolve, no number may stand outside of one, and all must be fit to be shown."""
    strength = site.settings.rules.unbound_numbers
    by_value: dict[str, tuple[str, ...]] | None = None
    for narrative in site.narratives.values():
        _left_out(narrative, problems)
        for match in BOUND.finditer(narrative.body):
            if match["exempt"]:
                continue
            try:
                resolve(site, match["term"], match["form"] or "XXXX")
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


def x_check_narratives__mutmut_23(site: Site, problems: Problems) -> None:
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
                at = None
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


def x_check_narratives__mutmut_24(site: Site, problems: Problems) -> None:
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
                at = _location(None, match.start())
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


def x_check_narratives__mutmut_25(site: Site, problems: Problems) -> None:
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
                at = _location(narrative, None)
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


def x_check_narratives__mutmut_26(site: Site, problems: Problems) -> None:
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
                at = _location(match.start())
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


def x_check_narratives__mutmut_27(site: Site, problems: Problems) -> None:
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
                at = _location(narrative, )
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


def x_check_narratives__mutmut_28(site: Site, problems: Problems) -> None:
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
                problems.add(None, at, text=match[0][2:-2], detail=error.vi, detail_en=error.en)
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


def x_check_narratives__mutmut_29(site: Site, problems: Problems) -> None:
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
                problems.add("C131", None, text=match[0][2:-2], detail=error.vi, detail_en=error.en)
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


def x_check_narratives__mutmut_30(site: Site, problems: Problems) -> None:
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
                problems.add("C131", at, text=None, detail=error.vi, detail_en=error.en)
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


def x_check_narratives__mutmut_31(site: Site, problems: Problems) -> None:
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
                problems.add("C131", at, text=match[0][2:-2], detail=None, detail_en=error.en)
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


def x_check_narratives__mutmut_32(site: Site, problems: Problems) -> None:
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
                problems.add("C131", at, text=match[0][2:-2], detail=error.vi, detail_en=None)
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


def x_check_narratives__mutmut_33(site: Site, problems: Problems) -> None:
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
                problems.add(at, text=match[0][2:-2], detail=error.vi, detail_en=error.en)
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


def x_check_narratives__mutmut_34(site: Site, problems: Problems) -> None:
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
                problems.add("C131", text=match[0][2:-2], detail=error.vi, detail_en=error.en)
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


def x_check_narratives__mutmut_35(site: Site, problems: Problems) -> None:
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
                problems.add("C131", at, detail=error.vi, detail_en=error.en)
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


def x_check_narratives__mutmut_36(site: Site, problems: Problems) -> None:
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
                problems.add("C131", at, text=match[0][2:-2], detail_en=error.en)
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


def x_check_narratives__mutmut_37(site: Site, problems: Problems) -> None:
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
                problems.add("C131", at, text=match[0][2:-2], detail=error.vi, )
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


def x_check_narratives__mutmut_38(site: Site, problems: Problems) -> None:
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
                problems.add("XXC131XX", at, text=match[0][2:-2], detail=error.vi, detail_en=error.en)
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


def x_check_narratives__mutmut_39(site: Site, problems: Problems) -> None:
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
                problems.add("c131", at, text=match[0][2:-2], detail=error.vi, detail_en=error.en)
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


def x_check_narratives__mutmut_40(site: Site, problems: Problems) -> None:
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
                problems.add("C131", at, text=match[1][2:-2], detail=error.vi, detail_en=error.en)
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


def x_check_narratives__mutmut_41(site: Site, problems: Problems) -> None:
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
                problems.add("C131", at, text=match[0][3:-2], detail=error.vi, detail_en=error.en)
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


def x_check_narratives__mutmut_42(site: Site, problems: Problems) -> None:
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
                problems.add("C131", at, text=match[0][2:+2], detail=error.vi, detail_en=error.en)
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


def x_check_narratives__mutmut_43(site: Site, problems: Problems) -> None:
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
                problems.add("C131", at, text=match[0][2:-3], detail=error.vi, detail_en=error.en)
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


def x_check_narratives__mutmut_44(site: Site, problems: Problems) -> None:
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
        for match in _OPEN.finditer(None):
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


def x_check_narratives__mutmut_45(site: Site, problems: Problems) -> None:
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
        for match in _OPEN.finditer(BOUND.sub(None, narrative.body)):
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


def x_check_narratives__mutmut_46(site: Site, problems: Problems) -> None:
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
        for match in _OPEN.finditer(BOUND.sub(lambda bound: " " * len(bound[0]), None)):
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


def x_check_narratives__mutmut_47(site: Site, problems: Problems) -> None:
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
        for match in _OPEN.finditer(BOUND.sub(narrative.body)):
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


def x_check_narratives__mutmut_48(site: Site, problems: Problems) -> None:
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
        for match in _OPEN.finditer(BOUND.sub(lambda bound: " " * len(bound[0]), )):
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


def x_check_narratives__mutmut_49(site: Site, problems: Problems) -> None:
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
        for match in _OPEN.finditer(BOUND.sub(lambda bound: None, narrative.body)):
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


def x_check_narratives__mutmut_50(site: Site, problems: Problems) -> None:
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
        for match in _OPEN.finditer(BOUND.sub(lambda bound: " " / len(bound[0]), narrative.body)):
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


def x_check_narratives__mutmut_51(site: Site, problems: Problems) -> None:
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
        for match in _OPEN.finditer(BOUND.sub(lambda bound: "XX XX" * len(bound[0]), narrative.body)):
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


def x_check_narratives__mutmut_52(site: Site, problems: Problems) -> None:
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
                None,
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


def x_check_narratives__mutmut_53(site: Site, problems: Problems) -> None:
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
                None,
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


def x_check_narratives__mutmut_54(site: Site, problems: Problems) -> None:
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
                text=None,
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


def x_check_narratives__mutmut_55(site: Site, problems: Problems) -> None:
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
                detail=None,
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


def x_check_narratives__mutmut_56(site: Site, problems: Problems) -> None:
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
                detail_en=None,
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


def x_check_narratives__mutmut_57(site: Site, problems: Problems) -> None:
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


def x_check_narratives__mutmut_58(site: Site, problems: Problems) -> None:
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


def x_check_narratives__mutmut_59(site: Site, problems: Problems) -> None:
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


def x_check_narratives__mutmut_60(site: Site, problems: Problems) -> None:
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


def x_check_narratives__mutmut_61(site: Site, problems: Problems) -> None:
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


def x_check_narratives__mutmut_62(site: Site, problems: Problems) -> None:
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
                "XXC131XX",
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


def x_check_narratives__mutmut_63(site: Site, problems: Problems) -> None:
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
                "c131",
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


def x_check_narratives__mutmut_64(site: Site, problems: Problems) -> None:
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
                _location(None, match.start()),
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


def x_check_narratives__mutmut_65(site: Site, problems: Problems) -> None:
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
                _location(narrative, None),
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


def x_check_narratives__mutmut_66(site: Site, problems: Problems) -> None:
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
                _location(match.start()),
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


def x_check_narratives__mutmut_67(site: Site, problems: Problems) -> None:
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
                _location(narrative, ),
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


def x_check_narratives__mutmut_68(site: Site, problems: Problems) -> None:
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
                text=match[1][2:],
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


def x_check_narratives__mutmut_69(site: Site, problems: Problems) -> None:
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
                text=match[0][3:],
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


def x_check_narratives__mutmut_70(site: Site, problems: Problems) -> None:
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
                detail="XXthiếu ]]XX",
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


def x_check_narratives__mutmut_71(site: Site, problems: Problems) -> None:
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
                detail="THIẾU ]]",
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


def x_check_narratives__mutmut_72(site: Site, problems: Problems) -> None:
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
                detail_en="XX]] is missingXX",
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


def x_check_narratives__mutmut_73(site: Site, problems: Problems) -> None:
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
                detail_en="]] IS MISSING",
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


def x_check_narratives__mutmut_74(site: Site, problems: Problems) -> None:
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
        if strength != "off":
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


def x_check_narratives__mutmut_75(site: Site, problems: Problems) -> None:
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
        if strength == "XXoffXX":
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


def x_check_narratives__mutmut_76(site: Site, problems: Problems) -> None:
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
        if strength == "OFF":
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


def x_check_narratives__mutmut_77(site: Site, problems: Problems) -> None:
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
            break
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


def x_check_narratives__mutmut_78(site: Site, problems: Problems) -> None:
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
        for start, number in unbound_numbers(None):
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


def x_check_narratives__mutmut_79(site: Site, problems: Problems) -> None:
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
            if by_value is not None:
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


def x_check_narratives__mutmut_80(site: Site, problems: Problems) -> None:
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
                by_value = None
            same = by_value.get(number.rstrip("%").lstrip("−-"), ())
            listed = "; ".join(same[:4])
            problems.add(
                "C130" if strength == "error" else "C132",
                _location(narrative, start),
                number=number,
                near=f" (có phải [[{listed}]]?)" if same else "",
                near_en=f" (did you mean [[{listed}]]?)" if same else "",
            )


def x_check_narratives__mutmut_81(site: Site, problems: Problems) -> None:
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
                by_value = _by_printed_value(None)
            same = by_value.get(number.rstrip("%").lstrip("−-"), ())
            listed = "; ".join(same[:4])
            problems.add(
                "C130" if strength == "error" else "C132",
                _location(narrative, start),
                number=number,
                near=f" (có phải [[{listed}]]?)" if same else "",
                near_en=f" (did you mean [[{listed}]]?)" if same else "",
            )


def x_check_narratives__mutmut_82(site: Site, problems: Problems) -> None:
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
            same = None
            listed = "; ".join(same[:4])
            problems.add(
                "C130" if strength == "error" else "C132",
                _location(narrative, start),
                number=number,
                near=f" (có phải [[{listed}]]?)" if same else "",
                near_en=f" (did you mean [[{listed}]]?)" if same else "",
            )


def x_check_narratives__mutmut_83(site: Site, problems: Problems) -> None:
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
            same = by_value.get(None, ())
            listed = "; ".join(same[:4])
            problems.add(
                "C130" if strength == "error" else "C132",
                _location(narrative, start),
                number=number,
                near=f" (có phải [[{listed}]]?)" if same else "",
                near_en=f" (did you mean [[{listed}]]?)" if same else "",
            )


def x_check_narratives__mutmut_84(site: Site, problems: Problems) -> None:
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
            same = by_value.get(number.rstrip("%").lstrip("−-"), None)
            listed = "; ".join(same[:4])
            problems.add(
                "C130" if strength == "error" else "C132",
                _location(narrative, start),
                number=number,
                near=f" (có phải [[{listed}]]?)" if same else "",
                near_en=f" (did you mean [[{listed}]]?)" if same else "",
            )


def x_check_narratives__mutmut_85(site: Site, problems: Problems) -> None:
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
            same = by_value.get(())
            listed = "; ".join(same[:4])
            problems.add(
                "C130" if strength == "error" else "C132",
                _location(narrative, start),
                number=number,
                near=f" (có phải [[{listed}]]?)" if same else "",
                near_en=f" (did you mean [[{listed}]]?)" if same else "",
            )


def x_check_narratives__mutmut_86(site: Site, problems: Problems) -> None:
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
            same = by_value.get(number.rstrip("%").lstrip("−-"), )
            listed = "; ".join(same[:4])
            problems.add(
                "C130" if strength == "error" else "C132",
                _location(narrative, start),
                number=number,
                near=f" (có phải [[{listed}]]?)" if same else "",
                near_en=f" (did you mean [[{listed}]]?)" if same else "",
            )


def x_check_narratives__mutmut_87(site: Site, problems: Problems) -> None:
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
            same = by_value.get(number.rstrip("%").lstrip(None), ())
            listed = "; ".join(same[:4])
            problems.add(
                "C130" if strength == "error" else "C132",
                _location(narrative, start),
                number=number,
                near=f" (có phải [[{listed}]]?)" if same else "",
                near_en=f" (did you mean [[{listed}]]?)" if same else "",
            )


def x_check_narratives__mutmut_88(site: Site, problems: Problems) -> None:
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
            same = by_value.get(number.rstrip("%").rstrip("−-"), ())
            listed = "; ".join(same[:4])
            problems.add(
                "C130" if strength == "error" else "C132",
                _location(narrative, start),
                number=number,
                near=f" (có phải [[{listed}]]?)" if same else "",
                near_en=f" (did you mean [[{listed}]]?)" if same else "",
            )


def x_check_narratives__mutmut_89(site: Site, problems: Problems) -> None:
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
            same = by_value.get(number.rstrip(None).lstrip("−-"), ())
            listed = "; ".join(same[:4])
            problems.add(
                "C130" if strength == "error" else "C132",
                _location(narrative, start),
                number=number,
                near=f" (có phải [[{listed}]]?)" if same else "",
                near_en=f" (did you mean [[{listed}]]?)" if same else "",
            )


def x_check_narratives__mutmut_90(site: Site, problems: Problems) -> None:
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
            same = by_value.get(number.lstrip("%").lstrip("−-"), ())
            listed = "; ".join(same[:4])
            problems.add(
                "C130" if strength == "error" else "C132",
                _location(narrative, start),
                number=number,
                near=f" (có phải [[{listed}]]?)" if same else "",
                near_en=f" (did you mean [[{listed}]]?)" if same else "",
            )


def x_check_narratives__mutmut_91(site: Site, problems: Problems) -> None:
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
            same = by_value.get(number.rstrip("XX%XX").lstrip("−-"), ())
            listed = "; ".join(same[:4])
            problems.add(
                "C130" if strength == "error" else "C132",
                _location(narrative, start),
                number=number,
                near=f" (có phải [[{listed}]]?)" if same else "",
                near_en=f" (did you mean [[{listed}]]?)" if same else "",
            )


def x_check_narratives__mutmut_92(site: Site, problems: Problems) -> None:
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
            same = by_value.get(number.rstrip("%").lstrip("XX−-XX"), ())
            listed = "; ".join(same[:4])
            problems.add(
                "C130" if strength == "error" else "C132",
                _location(narrative, start),
                number=number,
                near=f" (có phải [[{listed}]]?)" if same else "",
                near_en=f" (did you mean [[{listed}]]?)" if same else "",
            )


def x_check_narratives__mutmut_93(site: Site, problems: Problems) -> None:
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
            listed = None
            problems.add(
                "C130" if strength == "error" else "C132",
                _location(narrative, start),
                number=number,
                near=f" (có phải [[{listed}]]?)" if same else "",
                near_en=f" (did you mean [[{listed}]]?)" if same else "",
            )


def x_check_narratives__mutmut_94(site: Site, problems: Problems) -> None:
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
            listed = "; ".join(None)
            problems.add(
                "C130" if strength == "error" else "C132",
                _location(narrative, start),
                number=number,
                near=f" (có phải [[{listed}]]?)" if same else "",
                near_en=f" (did you mean [[{listed}]]?)" if same else "",
            )


def x_check_narratives__mutmut_95(site: Site, problems: Problems) -> None:
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
            listed = "XX; XX".join(same[:4])
            problems.add(
                "C130" if strength == "error" else "C132",
                _location(narrative, start),
                number=number,
                near=f" (có phải [[{listed}]]?)" if same else "",
                near_en=f" (did you mean [[{listed}]]?)" if same else "",
            )


def x_check_narratives__mutmut_96(site: Site, problems: Problems) -> None:
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
            listed = "; ".join(same[:5])
            problems.add(
                "C130" if strength == "error" else "C132",
                _location(narrative, start),
                number=number,
                near=f" (có phải [[{listed}]]?)" if same else "",
                near_en=f" (did you mean [[{listed}]]?)" if same else "",
            )


def x_check_narratives__mutmut_97(site: Site, problems: Problems) -> None:
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
                None,
                _location(narrative, start),
                number=number,
                near=f" (có phải [[{listed}]]?)" if same else "",
                near_en=f" (did you mean [[{listed}]]?)" if same else "",
            )


def x_check_narratives__mutmut_98(site: Site, problems: Problems) -> None:
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
                None,
                number=number,
                near=f" (có phải [[{listed}]]?)" if same else "",
                near_en=f" (did you mean [[{listed}]]?)" if same else "",
            )


def x_check_narratives__mutmut_99(site: Site, problems: Problems) -> None:
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
                number=None,
                near=f" (có phải [[{listed}]]?)" if same else "",
                near_en=f" (did you mean [[{listed}]]?)" if same else "",
            )


def x_check_narratives__mutmut_100(site: Site, problems: Problems) -> None:
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
                near=None,
                near_en=f" (did you mean [[{listed}]]?)" if same else "",
            )


def x_check_narratives__mutmut_101(site: Site, problems: Problems) -> None:
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
                near_en=None,
            )


def x_check_narratives__mutmut_102(site: Site, problems: Problems) -> None:
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
                _location(narrative, start),
                number=number,
                near=f" (có phải [[{listed}]]?)" if same else "",
                near_en=f" (did you mean [[{listed}]]?)" if same else "",
            )


def x_check_narratives__mutmut_103(site: Site, problems: Problems) -> None:
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
                number=number,
                near=f" (có phải [[{listed}]]?)" if same else "",
                near_en=f" (did you mean [[{listed}]]?)" if same else "",
            )


def x_check_narratives__mutmut_104(site: Site, problems: Problems) -> None:
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
                near=f" (có phải [[{listed}]]?)" if same else "",
                near_en=f" (did you mean [[{listed}]]?)" if same else "",
            )


def x_check_narratives__mutmut_105(site: Site, problems: Problems) -> None:
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
                near_en=f" (did you mean [[{listed}]]?)" if same else "",
            )


def x_check_narratives__mutmut_106(site: Site, problems: Problems) -> None:
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
                )


def x_check_narratives__mutmut_107(site: Site, problems: Problems) -> None:
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
                "C130" if (strength == "error") and False else "C132",
                _location(narrative, start),
                number=number,
                near=f" (có phải [[{listed}]]?)" if same else "",
                near_en=f" (did you mean [[{listed}]]?)" if same else "",
            )


def x_check_narratives__mutmut_108(site: Site, problems: Problems) -> None:
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
                "C130" if (strength == "error") or True else "C132",
                _location(narrative, start),
                number=number,
                near=f" (có phải [[{listed}]]?)" if same else "",
                near_en=f" (did you mean [[{listed}]]?)" if same else "",
            )


def x_check_narratives__mutmut_109(site: Site, problems: Problems) -> None:
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
                "XXC130XX" if strength == "error" else "C132",
                _location(narrative, start),
                number=number,
                near=f" (có phải [[{listed}]]?)" if same else "",
                near_en=f" (did you mean [[{listed}]]?)" if same else "",
            )


def x_check_narratives__mutmut_110(site: Site, problems: Problems) -> None:
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
                "c130" if strength == "error" else "C132",
                _location(narrative, start),
                number=number,
                near=f" (có phải [[{listed}]]?)" if same else "",
                near_en=f" (did you mean [[{listed}]]?)" if same else "",
            )


def x_check_narratives__mutmut_111(site: Site, problems: Problems) -> None:
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
                "C130" if strength != "error" else "C132",
                _location(narrative, start),
                number=number,
                near=f" (có phải [[{listed}]]?)" if same else "",
                near_en=f" (did you mean [[{listed}]]?)" if same else "",
            )


def x_check_narratives__mutmut_112(site: Site, problems: Problems) -> None:
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
                "C130" if strength == "XXerrorXX" else "C132",
                _location(narrative, start),
                number=number,
                near=f" (có phải [[{listed}]]?)" if same else "",
                near_en=f" (did you mean [[{listed}]]?)" if same else "",
            )


def x_check_narratives__mutmut_113(site: Site, problems: Problems) -> None:
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
                "C130" if strength == "ERROR" else "C132",
                _location(narrative, start),
                number=number,
                near=f" (có phải [[{listed}]]?)" if same else "",
                near_en=f" (did you mean [[{listed}]]?)" if same else "",
            )


def x_check_narratives__mutmut_114(site: Site, problems: Problems) -> None:
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
                "C130" if strength == "error" else "XXC132XX",
                _location(narrative, start),
                number=number,
                near=f" (có phải [[{listed}]]?)" if same else "",
                near_en=f" (did you mean [[{listed}]]?)" if same else "",
            )


def x_check_narratives__mutmut_115(site: Site, problems: Problems) -> None:
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
                "C130" if strength == "error" else "c132",
                _location(narrative, start),
                number=number,
                near=f" (có phải [[{listed}]]?)" if same else "",
                near_en=f" (did you mean [[{listed}]]?)" if same else "",
            )


def x_check_narratives__mutmut_116(site: Site, problems: Problems) -> None:
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
                _location(None, start),
                number=number,
                near=f" (có phải [[{listed}]]?)" if same else "",
                near_en=f" (did you mean [[{listed}]]?)" if same else "",
            )


def x_check_narratives__mutmut_117(site: Site, problems: Problems) -> None:
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
                _location(narrative, None),
                number=number,
                near=f" (có phải [[{listed}]]?)" if same else "",
                near_en=f" (did you mean [[{listed}]]?)" if same else "",
            )


def x_check_narratives__mutmut_118(site: Site, problems: Problems) -> None:
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
                _location(start),
                number=number,
                near=f" (có phải [[{listed}]]?)" if same else "",
                near_en=f" (did you mean [[{listed}]]?)" if same else "",
            )


def x_check_narratives__mutmut_119(site: Site, problems: Problems) -> None:
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
                _location(narrative, ),
                number=number,
                near=f" (có phải [[{listed}]]?)" if same else "",
                near_en=f" (did you mean [[{listed}]]?)" if same else "",
            )


def x_check_narratives__mutmut_120(site: Site, problems: Problems) -> None:
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
                near=f" (có phải [[{listed}]]?)" if (same) and False else "",
                near_en=f" (did you mean [[{listed}]]?)" if same else "",
            )


def x_check_narratives__mutmut_121(site: Site, problems: Problems) -> None:
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
                near=f" (có phải [[{listed}]]?)" if (same) or True else "",
                near_en=f" (did you mean [[{listed}]]?)" if same else "",
            )


def x_check_narratives__mutmut_122(site: Site, problems: Problems) -> None:
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
                near=f" (có phải [[{listed}]]?)" if same else "XXXX",
                near_en=f" (did you mean [[{listed}]]?)" if same else "",
            )


def x_check_narratives__mutmut_123(site: Site, problems: Problems) -> None:
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
                near_en=f" (did you mean [[{listed}]]?)" if (same) and False else "",
            )


def x_check_narratives__mutmut_124(site: Site, problems: Problems) -> None:
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
                near_en=f" (did you mean [[{listed}]]?)" if (same) or True else "",
            )


def x_check_narratives__mutmut_125(site: Site, problems: Problems) -> None:
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
                near_en=f" (did you mean [[{listed}]]?)" if same else "XXXX",
            )

mutants_x_check_narratives__mutmut['_mutmut_orig'] = x_check_narratives__mutmut_orig # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_1'] = x_check_narratives__mutmut_1 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_2'] = x_check_narratives__mutmut_2 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_3'] = x_check_narratives__mutmut_3 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_4'] = x_check_narratives__mutmut_4 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_5'] = x_check_narratives__mutmut_5 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_6'] = x_check_narratives__mutmut_6 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_7'] = x_check_narratives__mutmut_7 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_8'] = x_check_narratives__mutmut_8 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_9'] = x_check_narratives__mutmut_9 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_10'] = x_check_narratives__mutmut_10 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_11'] = x_check_narratives__mutmut_11 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_12'] = x_check_narratives__mutmut_12 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_13'] = x_check_narratives__mutmut_13 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_14'] = x_check_narratives__mutmut_14 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_15'] = x_check_narratives__mutmut_15 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_16'] = x_check_narratives__mutmut_16 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_17'] = x_check_narratives__mutmut_17 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_18'] = x_check_narratives__mutmut_18 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_19'] = x_check_narratives__mutmut_19 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_20'] = x_check_narratives__mutmut_20 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_21'] = x_check_narratives__mutmut_21 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_22'] = x_check_narratives__mutmut_22 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_23'] = x_check_narratives__mutmut_23 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_24'] = x_check_narratives__mutmut_24 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_25'] = x_check_narratives__mutmut_25 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_26'] = x_check_narratives__mutmut_26 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_27'] = x_check_narratives__mutmut_27 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_28'] = x_check_narratives__mutmut_28 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_29'] = x_check_narratives__mutmut_29 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_30'] = x_check_narratives__mutmut_30 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_31'] = x_check_narratives__mutmut_31 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_32'] = x_check_narratives__mutmut_32 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_33'] = x_check_narratives__mutmut_33 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_34'] = x_check_narratives__mutmut_34 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_35'] = x_check_narratives__mutmut_35 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_36'] = x_check_narratives__mutmut_36 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_37'] = x_check_narratives__mutmut_37 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_38'] = x_check_narratives__mutmut_38 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_39'] = x_check_narratives__mutmut_39 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_40'] = x_check_narratives__mutmut_40 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_41'] = x_check_narratives__mutmut_41 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_42'] = x_check_narratives__mutmut_42 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_43'] = x_check_narratives__mutmut_43 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_44'] = x_check_narratives__mutmut_44 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_45'] = x_check_narratives__mutmut_45 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_46'] = x_check_narratives__mutmut_46 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_47'] = x_check_narratives__mutmut_47 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_48'] = x_check_narratives__mutmut_48 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_49'] = x_check_narratives__mutmut_49 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_50'] = x_check_narratives__mutmut_50 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_51'] = x_check_narratives__mutmut_51 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_52'] = x_check_narratives__mutmut_52 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_53'] = x_check_narratives__mutmut_53 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_54'] = x_check_narratives__mutmut_54 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_55'] = x_check_narratives__mutmut_55 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_56'] = x_check_narratives__mutmut_56 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_57'] = x_check_narratives__mutmut_57 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_58'] = x_check_narratives__mutmut_58 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_59'] = x_check_narratives__mutmut_59 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_60'] = x_check_narratives__mutmut_60 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_61'] = x_check_narratives__mutmut_61 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_62'] = x_check_narratives__mutmut_62 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_63'] = x_check_narratives__mutmut_63 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_64'] = x_check_narratives__mutmut_64 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_65'] = x_check_narratives__mutmut_65 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_66'] = x_check_narratives__mutmut_66 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_67'] = x_check_narratives__mutmut_67 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_68'] = x_check_narratives__mutmut_68 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_69'] = x_check_narratives__mutmut_69 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_70'] = x_check_narratives__mutmut_70 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_71'] = x_check_narratives__mutmut_71 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_72'] = x_check_narratives__mutmut_72 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_73'] = x_check_narratives__mutmut_73 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_74'] = x_check_narratives__mutmut_74 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_75'] = x_check_narratives__mutmut_75 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_76'] = x_check_narratives__mutmut_76 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_77'] = x_check_narratives__mutmut_77 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_78'] = x_check_narratives__mutmut_78 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_79'] = x_check_narratives__mutmut_79 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_80'] = x_check_narratives__mutmut_80 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_81'] = x_check_narratives__mutmut_81 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_82'] = x_check_narratives__mutmut_82 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_83'] = x_check_narratives__mutmut_83 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_84'] = x_check_narratives__mutmut_84 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_85'] = x_check_narratives__mutmut_85 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_86'] = x_check_narratives__mutmut_86 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_87'] = x_check_narratives__mutmut_87 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_88'] = x_check_narratives__mutmut_88 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_89'] = x_check_narratives__mutmut_89 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_90'] = x_check_narratives__mutmut_90 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_91'] = x_check_narratives__mutmut_91 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_92'] = x_check_narratives__mutmut_92 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_93'] = x_check_narratives__mutmut_93 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_94'] = x_check_narratives__mutmut_94 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_95'] = x_check_narratives__mutmut_95 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_96'] = x_check_narratives__mutmut_96 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_97'] = x_check_narratives__mutmut_97 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_98'] = x_check_narratives__mutmut_98 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_99'] = x_check_narratives__mutmut_99 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_100'] = x_check_narratives__mutmut_100 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_101'] = x_check_narratives__mutmut_101 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_102'] = x_check_narratives__mutmut_102 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_103'] = x_check_narratives__mutmut_103 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_104'] = x_check_narratives__mutmut_104 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_105'] = x_check_narratives__mutmut_105 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_106'] = x_check_narratives__mutmut_106 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_107'] = x_check_narratives__mutmut_107 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_108'] = x_check_narratives__mutmut_108 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_109'] = x_check_narratives__mutmut_109 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_110'] = x_check_narratives__mutmut_110 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_111'] = x_check_narratives__mutmut_111 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_112'] = x_check_narratives__mutmut_112 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_113'] = x_check_narratives__mutmut_113 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_114'] = x_check_narratives__mutmut_114 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_115'] = x_check_narratives__mutmut_115 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_116'] = x_check_narratives__mutmut_116 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_117'] = x_check_narratives__mutmut_117 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_118'] = x_check_narratives__mutmut_118 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_119'] = x_check_narratives__mutmut_119 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_120'] = x_check_narratives__mutmut_120 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_121'] = x_check_narratives__mutmut_121 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_122'] = x_check_narratives__mutmut_122 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_123'] = x_check_narratives__mutmut_123 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_124'] = x_check_narratives__mutmut_124 # type: ignore # mutmut generated
mutants_x_check_narratives__mutmut['x_check_narratives__mutmut_125'] = x_check_narratives__mutmut_125 # type: ignore # mutmut generated
mutants_x__left_out__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__left_out__mutmut)
def _left_out(narrative: Narrative, problems: Problems) -> None:
    """What the page would not show is named, so that no editor looks for it."""
    for match in _LEFT_OUT.finditer(_blanked(_CODE, narrative.body)):
        if match["tag"] is None or match["tag"].lower() not in TAGS:
            problems.add("C133", _location(narrative, match.start()), read=match[0])


def x__left_out__mutmut_orig(narrative: Narrative, problems: Problems) -> None:
    """What the page would not show is named, so that no editor looks for it."""
    for match in _LEFT_OUT.finditer(_blanked(_CODE, narrative.body)):
        if match["tag"] is None or match["tag"].lower() not in TAGS:
            problems.add("C133", _location(narrative, match.start()), read=match[0])


def x__left_out__mutmut_1(narrative: Narrative, problems: Problems) -> None:
    """What the page would not show is named, so that no editor looks for it."""
    for match in _LEFT_OUT.finditer(None):
        if match["tag"] is None or match["tag"].lower() not in TAGS:
            problems.add("C133", _location(narrative, match.start()), read=match[0])


def x__left_out__mutmut_2(narrative: Narrative, problems: Problems) -> None:
    """What the page would not show is named, so that no editor looks for it."""
    for match in _LEFT_OUT.finditer(_blanked(None, narrative.body)):
        if match["tag"] is None or match["tag"].lower() not in TAGS:
            problems.add("C133", _location(narrative, match.start()), read=match[0])


def x__left_out__mutmut_3(narrative: Narrative, problems: Problems) -> None:
    """What the page would not show is named, so that no editor looks for it."""
    for match in _LEFT_OUT.finditer(_blanked(_CODE, None)):
        if match["tag"] is None or match["tag"].lower() not in TAGS:
            problems.add("C133", _location(narrative, match.start()), read=match[0])


def x__left_out__mutmut_4(narrative: Narrative, problems: Problems) -> None:
    """What the page would not show is named, so that no editor looks for it."""
    for match in _LEFT_OUT.finditer(_blanked(narrative.body)):
        if match["tag"] is None or match["tag"].lower() not in TAGS:
            problems.add("C133", _location(narrative, match.start()), read=match[0])


def x__left_out__mutmut_5(narrative: Narrative, problems: Problems) -> None:
    """What the page would not show is named, so that no editor looks for it."""
    for match in _LEFT_OUT.finditer(_blanked(_CODE, )):
        if match["tag"] is None or match["tag"].lower() not in TAGS:
            problems.add("C133", _location(narrative, match.start()), read=match[0])


def x__left_out__mutmut_6(narrative: Narrative, problems: Problems) -> None:
    """What the page would not show is named, so that no editor looks for it."""
    for match in _LEFT_OUT.finditer(_blanked(_CODE, narrative.body)):
        if match["tag"] is None and match["tag"].lower() not in TAGS:
            problems.add("C133", _location(narrative, match.start()), read=match[0])


def x__left_out__mutmut_7(narrative: Narrative, problems: Problems) -> None:
    """What the page would not show is named, so that no editor looks for it."""
    for match in _LEFT_OUT.finditer(_blanked(_CODE, narrative.body)):
        if match["XXtagXX"] is None or match["tag"].lower() not in TAGS:
            problems.add("C133", _location(narrative, match.start()), read=match[0])


def x__left_out__mutmut_8(narrative: Narrative, problems: Problems) -> None:
    """What the page would not show is named, so that no editor looks for it."""
    for match in _LEFT_OUT.finditer(_blanked(_CODE, narrative.body)):
        if match["TAG"] is None or match["tag"].lower() not in TAGS:
            problems.add("C133", _location(narrative, match.start()), read=match[0])


def x__left_out__mutmut_9(narrative: Narrative, problems: Problems) -> None:
    """What the page would not show is named, so that no editor looks for it."""
    for match in _LEFT_OUT.finditer(_blanked(_CODE, narrative.body)):
        if match["tag"] is not None or match["tag"].lower() not in TAGS:
            problems.add("C133", _location(narrative, match.start()), read=match[0])


def x__left_out__mutmut_10(narrative: Narrative, problems: Problems) -> None:
    """What the page would not show is named, so that no editor looks for it."""
    for match in _LEFT_OUT.finditer(_blanked(_CODE, narrative.body)):
        if match["tag"] is None or match["tag"].upper() not in TAGS:
            problems.add("C133", _location(narrative, match.start()), read=match[0])


def x__left_out__mutmut_11(narrative: Narrative, problems: Problems) -> None:
    """What the page would not show is named, so that no editor looks for it."""
    for match in _LEFT_OUT.finditer(_blanked(_CODE, narrative.body)):
        if match["tag"] is None or match["XXtagXX"].lower() not in TAGS:
            problems.add("C133", _location(narrative, match.start()), read=match[0])


def x__left_out__mutmut_12(narrative: Narrative, problems: Problems) -> None:
    """What the page would not show is named, so that no editor looks for it."""
    for match in _LEFT_OUT.finditer(_blanked(_CODE, narrative.body)):
        if match["tag"] is None or match["TAG"].lower() not in TAGS:
            problems.add("C133", _location(narrative, match.start()), read=match[0])


def x__left_out__mutmut_13(narrative: Narrative, problems: Problems) -> None:
    """What the page would not show is named, so that no editor looks for it."""
    for match in _LEFT_OUT.finditer(_blanked(_CODE, narrative.body)):
        if match["tag"] is None or match["tag"].lower() in TAGS:
            problems.add("C133", _location(narrative, match.start()), read=match[0])


def x__left_out__mutmut_14(narrative: Narrative, problems: Problems) -> None:
    """What the page would not show is named, so that no editor looks for it."""
    for match in _LEFT_OUT.finditer(_blanked(_CODE, narrative.body)):
        if match["tag"] is None or match["tag"].lower() not in TAGS:
            problems.add(None, _location(narrative, match.start()), read=match[0])


def x__left_out__mutmut_15(narrative: Narrative, problems: Problems) -> None:
    """What the page would not show is named, so that no editor looks for it."""
    for match in _LEFT_OUT.finditer(_blanked(_CODE, narrative.body)):
        if match["tag"] is None or match["tag"].lower() not in TAGS:
            problems.add("C133", None, read=match[0])


def x__left_out__mutmut_16(narrative: Narrative, problems: Problems) -> None:
    """What the page would not show is named, so that no editor looks for it."""
    for match in _LEFT_OUT.finditer(_blanked(_CODE, narrative.body)):
        if match["tag"] is None or match["tag"].lower() not in TAGS:
            problems.add("C133", _location(narrative, match.start()), read=None)


def x__left_out__mutmut_17(narrative: Narrative, problems: Problems) -> None:
    """What the page would not show is named, so that no editor looks for it."""
    for match in _LEFT_OUT.finditer(_blanked(_CODE, narrative.body)):
        if match["tag"] is None or match["tag"].lower() not in TAGS:
            problems.add(_location(narrative, match.start()), read=match[0])


def x__left_out__mutmut_18(narrative: Narrative, problems: Problems) -> None:
    """What the page would not show is named, so that no editor looks for it."""
    for match in _LEFT_OUT.finditer(_blanked(_CODE, narrative.body)):
        if match["tag"] is None or match["tag"].lower() not in TAGS:
            problems.add("C133", read=match[0])


def x__left_out__mutmut_19(narrative: Narrative, problems: Problems) -> None:
    """What the page would not show is named, so that no editor looks for it."""
    for match in _LEFT_OUT.finditer(_blanked(_CODE, narrative.body)):
        if match["tag"] is None or match["tag"].lower() not in TAGS:
            problems.add("C133", _location(narrative, match.start()), )


def x__left_out__mutmut_20(narrative: Narrative, problems: Problems) -> None:
    """What the page would not show is named, so that no editor looks for it."""
    for match in _LEFT_OUT.finditer(_blanked(_CODE, narrative.body)):
        if match["tag"] is None or match["tag"].lower() not in TAGS:
            problems.add("XXC133XX", _location(narrative, match.start()), read=match[0])


def x__left_out__mutmut_21(narrative: Narrative, problems: Problems) -> None:
    """What the page would not show is named, so that no editor looks for it."""
    for match in _LEFT_OUT.finditer(_blanked(_CODE, narrative.body)):
        if match["tag"] is None or match["tag"].lower() not in TAGS:
            problems.add("c133", _location(narrative, match.start()), read=match[0])


def x__left_out__mutmut_22(narrative: Narrative, problems: Problems) -> None:
    """What the page would not show is named, so that no editor looks for it."""
    for match in _LEFT_OUT.finditer(_blanked(_CODE, narrative.body)):
        if match["tag"] is None or match["tag"].lower() not in TAGS:
            problems.add("C133", _location(None, match.start()), read=match[0])


def x__left_out__mutmut_23(narrative: Narrative, problems: Problems) -> None:
    """What the page would not show is named, so that no editor looks for it."""
    for match in _LEFT_OUT.finditer(_blanked(_CODE, narrative.body)):
        if match["tag"] is None or match["tag"].lower() not in TAGS:
            problems.add("C133", _location(narrative, None), read=match[0])


def x__left_out__mutmut_24(narrative: Narrative, problems: Problems) -> None:
    """What the page would not show is named, so that no editor looks for it."""
    for match in _LEFT_OUT.finditer(_blanked(_CODE, narrative.body)):
        if match["tag"] is None or match["tag"].lower() not in TAGS:
            problems.add("C133", _location(match.start()), read=match[0])


def x__left_out__mutmut_25(narrative: Narrative, problems: Problems) -> None:
    """What the page would not show is named, so that no editor looks for it."""
    for match in _LEFT_OUT.finditer(_blanked(_CODE, narrative.body)):
        if match["tag"] is None or match["tag"].lower() not in TAGS:
            problems.add("C133", _location(narrative, ), read=match[0])


def x__left_out__mutmut_26(narrative: Narrative, problems: Problems) -> None:
    """What the page would not show is named, so that no editor looks for it."""
    for match in _LEFT_OUT.finditer(_blanked(_CODE, narrative.body)):
        if match["tag"] is None or match["tag"].lower() not in TAGS:
            problems.add("C133", _location(narrative, match.start()), read=match[1])

mutants_x__left_out__mutmut['_mutmut_orig'] = x__left_out__mutmut_orig # type: ignore # mutmut generated
mutants_x__left_out__mutmut['x__left_out__mutmut_1'] = x__left_out__mutmut_1 # type: ignore # mutmut generated
mutants_x__left_out__mutmut['x__left_out__mutmut_2'] = x__left_out__mutmut_2 # type: ignore # mutmut generated
mutants_x__left_out__mutmut['x__left_out__mutmut_3'] = x__left_out__mutmut_3 # type: ignore # mutmut generated
mutants_x__left_out__mutmut['x__left_out__mutmut_4'] = x__left_out__mutmut_4 # type: ignore # mutmut generated
mutants_x__left_out__mutmut['x__left_out__mutmut_5'] = x__left_out__mutmut_5 # type: ignore # mutmut generated
mutants_x__left_out__mutmut['x__left_out__mutmut_6'] = x__left_out__mutmut_6 # type: ignore # mutmut generated
mutants_x__left_out__mutmut['x__left_out__mutmut_7'] = x__left_out__mutmut_7 # type: ignore # mutmut generated
mutants_x__left_out__mutmut['x__left_out__mutmut_8'] = x__left_out__mutmut_8 # type: ignore # mutmut generated
mutants_x__left_out__mutmut['x__left_out__mutmut_9'] = x__left_out__mutmut_9 # type: ignore # mutmut generated
mutants_x__left_out__mutmut['x__left_out__mutmut_10'] = x__left_out__mutmut_10 # type: ignore # mutmut generated
mutants_x__left_out__mutmut['x__left_out__mutmut_11'] = x__left_out__mutmut_11 # type: ignore # mutmut generated
mutants_x__left_out__mutmut['x__left_out__mutmut_12'] = x__left_out__mutmut_12 # type: ignore # mutmut generated
mutants_x__left_out__mutmut['x__left_out__mutmut_13'] = x__left_out__mutmut_13 # type: ignore # mutmut generated
mutants_x__left_out__mutmut['x__left_out__mutmut_14'] = x__left_out__mutmut_14 # type: ignore # mutmut generated
mutants_x__left_out__mutmut['x__left_out__mutmut_15'] = x__left_out__mutmut_15 # type: ignore # mutmut generated
mutants_x__left_out__mutmut['x__left_out__mutmut_16'] = x__left_out__mutmut_16 # type: ignore # mutmut generated
mutants_x__left_out__mutmut['x__left_out__mutmut_17'] = x__left_out__mutmut_17 # type: ignore # mutmut generated
mutants_x__left_out__mutmut['x__left_out__mutmut_18'] = x__left_out__mutmut_18 # type: ignore # mutmut generated
mutants_x__left_out__mutmut['x__left_out__mutmut_19'] = x__left_out__mutmut_19 # type: ignore # mutmut generated
mutants_x__left_out__mutmut['x__left_out__mutmut_20'] = x__left_out__mutmut_20 # type: ignore # mutmut generated
mutants_x__left_out__mutmut['x__left_out__mutmut_21'] = x__left_out__mutmut_21 # type: ignore # mutmut generated
mutants_x__left_out__mutmut['x__left_out__mutmut_22'] = x__left_out__mutmut_22 # type: ignore # mutmut generated
mutants_x__left_out__mutmut['x__left_out__mutmut_23'] = x__left_out__mutmut_23 # type: ignore # mutmut generated
mutants_x__left_out__mutmut['x__left_out__mutmut_24'] = x__left_out__mutmut_24 # type: ignore # mutmut generated
mutants_x__left_out__mutmut['x__left_out__mutmut_25'] = x__left_out__mutmut_25 # type: ignore # mutmut generated
mutants_x__left_out__mutmut['x__left_out__mutmut_26'] = x__left_out__mutmut_26 # type: ignore # mutmut generated
mutants_x_unbound_numbers__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_unbound_numbers__mutmut)
def unbound_numbers(body: str) -> Iterator[tuple[int, str]]:
    """(offset, text) of numbers that are neither bound, exempt, nor part of a date, document number or ordinal."""
    for match in _NUMBER.finditer(_blanked(_SKIPPED, body)):
        yield match.start(), match[0]


def x_unbound_numbers__mutmut_orig(body: str) -> Iterator[tuple[int, str]]:
    """(offset, text) of numbers that are neither bound, exempt, nor part of a date, document number or ordinal."""
    for match in _NUMBER.finditer(_blanked(_SKIPPED, body)):
        yield match.start(), match[0]


def x_unbound_numbers__mutmut_1(body: str) -> Iterator[tuple[int, str]]:
    """(offset, text) of numbers that are neither bound, exempt, nor part of a date, document number or ordinal."""
    for match in _NUMBER.finditer(None):
        yield match.start(), match[0]


def x_unbound_numbers__mutmut_2(body: str) -> Iterator[tuple[int, str]]:
    """(offset, text) of numbers that are neither bound, exempt, nor part of a date, document number or ordinal."""
    for match in _NUMBER.finditer(_blanked(None, body)):
        yield match.start(), match[0]


def x_unbound_numbers__mutmut_3(body: str) -> Iterator[tuple[int, str]]:
    """(offset, text) of numbers that are neither bound, exempt, nor part of a date, document number or ordinal."""
    for match in _NUMBER.finditer(_blanked(_SKIPPED, None)):
        yield match.start(), match[0]


def x_unbound_numbers__mutmut_4(body: str) -> Iterator[tuple[int, str]]:
    """(offset, text) of numbers that are neither bound, exempt, nor part of a date, document number or ordinal."""
    for match in _NUMBER.finditer(_blanked(body)):
        yield match.start(), match[0]


def x_unbound_numbers__mutmut_5(body: str) -> Iterator[tuple[int, str]]:
    """(offset, text) of numbers that are neither bound, exempt, nor part of a date, document number or ordinal."""
    for match in _NUMBER.finditer(_blanked(_SKIPPED, )):
        yield match.start(), match[0]


def x_unbound_numbers__mutmut_6(body: str) -> Iterator[tuple[int, str]]:
    """(offset, text) of numbers that are neither bound, exempt, nor part of a date, document number or ordinal."""
    for match in _NUMBER.finditer(_blanked(_SKIPPED, body)):
        yield match.start(), match[1]

mutants_x_unbound_numbers__mutmut['_mutmut_orig'] = x_unbound_numbers__mutmut_orig # type: ignore # mutmut generated
mutants_x_unbound_numbers__mutmut['x_unbound_numbers__mutmut_1'] = x_unbound_numbers__mutmut_1 # type: ignore # mutmut generated
mutants_x_unbound_numbers__mutmut['x_unbound_numbers__mutmut_2'] = x_unbound_numbers__mutmut_2 # type: ignore # mutmut generated
mutants_x_unbound_numbers__mutmut['x_unbound_numbers__mutmut_3'] = x_unbound_numbers__mutmut_3 # type: ignore # mutmut generated
mutants_x_unbound_numbers__mutmut['x_unbound_numbers__mutmut_4'] = x_unbound_numbers__mutmut_4 # type: ignore # mutmut generated
mutants_x_unbound_numbers__mutmut['x_unbound_numbers__mutmut_5'] = x_unbound_numbers__mutmut_5 # type: ignore # mutmut generated
mutants_x_unbound_numbers__mutmut['x_unbound_numbers__mutmut_6'] = x_unbound_numbers__mutmut_6 # type: ignore # mutmut generated
mutants_x__blanked__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__blanked__mutmut)
def _blanked(pattern: re.Pattern[str], body: str) -> str:
    """The text with spaces in place of what matches; every offset and line stays."""
    return pattern.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), body)


def x__blanked__mutmut_orig(pattern: re.Pattern[str], body: str) -> str:
    """The text with spaces in place of what matches; every offset and line stays."""
    return pattern.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), body)


def x__blanked__mutmut_1(pattern: re.Pattern[str], body: str) -> str:
    """The text with spaces in place of what matches; every offset and line stays."""
    return pattern.sub(None, body)


def x__blanked__mutmut_2(pattern: re.Pattern[str], body: str) -> str:
    """The text with spaces in place of what matches; every offset and line stays."""
    return pattern.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), None)


def x__blanked__mutmut_3(pattern: re.Pattern[str], body: str) -> str:
    """The text with spaces in place of what matches; every offset and line stays."""
    return pattern.sub(body)


def x__blanked__mutmut_4(pattern: re.Pattern[str], body: str) -> str:
    """The text with spaces in place of what matches; every offset and line stays."""
    return pattern.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), )


def x__blanked__mutmut_5(pattern: re.Pattern[str], body: str) -> str:
    """The text with spaces in place of what matches; every offset and line stays."""
    return pattern.sub(lambda match: None, body)


def x__blanked__mutmut_6(pattern: re.Pattern[str], body: str) -> str:
    """The text with spaces in place of what matches; every offset and line stays."""
    return pattern.sub(lambda match: re.sub(None, " ", match[0]), body)


def x__blanked__mutmut_7(pattern: re.Pattern[str], body: str) -> str:
    """The text with spaces in place of what matches; every offset and line stays."""
    return pattern.sub(lambda match: re.sub(r"[^\n]", None, match[0]), body)


def x__blanked__mutmut_8(pattern: re.Pattern[str], body: str) -> str:
    """The text with spaces in place of what matches; every offset and line stays."""
    return pattern.sub(lambda match: re.sub(r"[^\n]", " ", None), body)


def x__blanked__mutmut_9(pattern: re.Pattern[str], body: str) -> str:
    """The text with spaces in place of what matches; every offset and line stays."""
    return pattern.sub(lambda match: re.sub(" ", match[0]), body)


def x__blanked__mutmut_10(pattern: re.Pattern[str], body: str) -> str:
    """The text with spaces in place of what matches; every offset and line stays."""
    return pattern.sub(lambda match: re.sub(r"[^\n]", match[0]), body)


def x__blanked__mutmut_11(pattern: re.Pattern[str], body: str) -> str:
    """The text with spaces in place of what matches; every offset and line stays."""
    return pattern.sub(lambda match: re.sub(r"[^\n]", " ", ), body)


def x__blanked__mutmut_12(pattern: re.Pattern[str], body: str) -> str:
    """The text with spaces in place of what matches; every offset and line stays."""
    return pattern.sub(lambda match: re.sub(r"XX[^\n]XX", " ", match[0]), body)


def x__blanked__mutmut_13(pattern: re.Pattern[str], body: str) -> str:
    """The text with spaces in place of what matches; every offset and line stays."""
    return pattern.sub(lambda match: re.sub(r"[^\n]", "XX XX", match[0]), body)


def x__blanked__mutmut_14(pattern: re.Pattern[str], body: str) -> str:
    """The text with spaces in place of what matches; every offset and line stays."""
    return pattern.sub(lambda match: re.sub(r"[^\n]", " ", match[1]), body)

mutants_x__blanked__mutmut['_mutmut_orig'] = x__blanked__mutmut_orig # type: ignore # mutmut generated
mutants_x__blanked__mutmut['x__blanked__mutmut_1'] = x__blanked__mutmut_1 # type: ignore # mutmut generated
mutants_x__blanked__mutmut['x__blanked__mutmut_2'] = x__blanked__mutmut_2 # type: ignore # mutmut generated
mutants_x__blanked__mutmut['x__blanked__mutmut_3'] = x__blanked__mutmut_3 # type: ignore # mutmut generated
mutants_x__blanked__mutmut['x__blanked__mutmut_4'] = x__blanked__mutmut_4 # type: ignore # mutmut generated
mutants_x__blanked__mutmut['x__blanked__mutmut_5'] = x__blanked__mutmut_5 # type: ignore # mutmut generated
mutants_x__blanked__mutmut['x__blanked__mutmut_6'] = x__blanked__mutmut_6 # type: ignore # mutmut generated
mutants_x__blanked__mutmut['x__blanked__mutmut_7'] = x__blanked__mutmut_7 # type: ignore # mutmut generated
mutants_x__blanked__mutmut['x__blanked__mutmut_8'] = x__blanked__mutmut_8 # type: ignore # mutmut generated
mutants_x__blanked__mutmut['x__blanked__mutmut_9'] = x__blanked__mutmut_9 # type: ignore # mutmut generated
mutants_x__blanked__mutmut['x__blanked__mutmut_10'] = x__blanked__mutmut_10 # type: ignore # mutmut generated
mutants_x__blanked__mutmut['x__blanked__mutmut_11'] = x__blanked__mutmut_11 # type: ignore # mutmut generated
mutants_x__blanked__mutmut['x__blanked__mutmut_12'] = x__blanked__mutmut_12 # type: ignore # mutmut generated
mutants_x__blanked__mutmut['x__blanked__mutmut_13'] = x__blanked__mutmut_13 # type: ignore # mutmut generated
mutants_x__blanked__mutmut['x__blanked__mutmut_14'] = x__blanked__mutmut_14 # type: ignore # mutmut generated
mutants_x__location__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__location__mutmut)
def _location(narrative: Narrative, offset: int) -> Location:
    before = narrative.body[:offset]
    return Location(
        narrative.path, narrative.first_line + before.count("\n"), offset - (before.rfind("\n") + 1) + 1
    )


def x__location__mutmut_orig(narrative: Narrative, offset: int) -> Location:
    before = narrative.body[:offset]
    return Location(
        narrative.path, narrative.first_line + before.count("\n"), offset - (before.rfind("\n") + 1) + 1
    )


def x__location__mutmut_1(narrative: Narrative, offset: int) -> Location:
    before = None
    return Location(
        narrative.path, narrative.first_line + before.count("\n"), offset - (before.rfind("\n") + 1) + 1
    )


def x__location__mutmut_2(narrative: Narrative, offset: int) -> Location:
    before = narrative.body[:offset]
    return Location(
        None, narrative.first_line + before.count("\n"), offset - (before.rfind("\n") + 1) + 1
    )


def x__location__mutmut_3(narrative: Narrative, offset: int) -> Location:
    before = narrative.body[:offset]
    return Location(
        narrative.path, None, offset - (before.rfind("\n") + 1) + 1
    )


def x__location__mutmut_4(narrative: Narrative, offset: int) -> Location:
    before = narrative.body[:offset]
    return Location(
        narrative.path, narrative.first_line + before.count("\n"), None
    )


def x__location__mutmut_5(narrative: Narrative, offset: int) -> Location:
    before = narrative.body[:offset]
    return Location(
        narrative.first_line + before.count("\n"), offset - (before.rfind("\n") + 1) + 1
    )


def x__location__mutmut_6(narrative: Narrative, offset: int) -> Location:
    before = narrative.body[:offset]
    return Location(
        narrative.path, offset - (before.rfind("\n") + 1) + 1
    )


def x__location__mutmut_7(narrative: Narrative, offset: int) -> Location:
    before = narrative.body[:offset]
    return Location(
        narrative.path, narrative.first_line + before.count("\n"), )


def x__location__mutmut_8(narrative: Narrative, offset: int) -> Location:
    before = narrative.body[:offset]
    return Location(
        narrative.path, narrative.first_line - before.count("\n"), offset - (before.rfind("\n") + 1) + 1
    )


def x__location__mutmut_9(narrative: Narrative, offset: int) -> Location:
    before = narrative.body[:offset]
    return Location(
        narrative.path, narrative.first_line + before.count(None), offset - (before.rfind("\n") + 1) + 1
    )


def x__location__mutmut_10(narrative: Narrative, offset: int) -> Location:
    before = narrative.body[:offset]
    return Location(
        narrative.path, narrative.first_line + before.count("XX\nXX"), offset - (before.rfind("\n") + 1) + 1
    )


def x__location__mutmut_11(narrative: Narrative, offset: int) -> Location:
    before = narrative.body[:offset]
    return Location(
        narrative.path, narrative.first_line + before.count("\n"), offset - (before.rfind("\n") + 1) - 1
    )


def x__location__mutmut_12(narrative: Narrative, offset: int) -> Location:
    before = narrative.body[:offset]
    return Location(
        narrative.path, narrative.first_line + before.count("\n"), offset + (before.rfind("\n") + 1) + 1
    )


def x__location__mutmut_13(narrative: Narrative, offset: int) -> Location:
    before = narrative.body[:offset]
    return Location(
        narrative.path, narrative.first_line + before.count("\n"), offset - (before.rfind("\n") - 1) + 1
    )


def x__location__mutmut_14(narrative: Narrative, offset: int) -> Location:
    before = narrative.body[:offset]
    return Location(
        narrative.path, narrative.first_line + before.count("\n"), offset - (before.rfind(None) + 1) + 1
    )


def x__location__mutmut_15(narrative: Narrative, offset: int) -> Location:
    before = narrative.body[:offset]
    return Location(
        narrative.path, narrative.first_line + before.count("\n"), offset - (before.find("\n") + 1) + 1
    )


def x__location__mutmut_16(narrative: Narrative, offset: int) -> Location:
    before = narrative.body[:offset]
    return Location(
        narrative.path, narrative.first_line + before.count("\n"), offset - (before.rfind("XX\nXX") + 1) + 1
    )


def x__location__mutmut_17(narrative: Narrative, offset: int) -> Location:
    before = narrative.body[:offset]
    return Location(
        narrative.path, narrative.first_line + before.count("\n"), offset - (before.rfind("\n") + 2) + 1
    )


def x__location__mutmut_18(narrative: Narrative, offset: int) -> Location:
    before = narrative.body[:offset]
    return Location(
        narrative.path, narrative.first_line + before.count("\n"), offset - (before.rfind("\n") + 1) + 2
    )

mutants_x__location__mutmut['_mutmut_orig'] = x__location__mutmut_orig # type: ignore # mutmut generated
mutants_x__location__mutmut['x__location__mutmut_1'] = x__location__mutmut_1 # type: ignore # mutmut generated
mutants_x__location__mutmut['x__location__mutmut_2'] = x__location__mutmut_2 # type: ignore # mutmut generated
mutants_x__location__mutmut['x__location__mutmut_3'] = x__location__mutmut_3 # type: ignore # mutmut generated
mutants_x__location__mutmut['x__location__mutmut_4'] = x__location__mutmut_4 # type: ignore # mutmut generated
mutants_x__location__mutmut['x__location__mutmut_5'] = x__location__mutmut_5 # type: ignore # mutmut generated
mutants_x__location__mutmut['x__location__mutmut_6'] = x__location__mutmut_6 # type: ignore # mutmut generated
mutants_x__location__mutmut['x__location__mutmut_7'] = x__location__mutmut_7 # type: ignore # mutmut generated
mutants_x__location__mutmut['x__location__mutmut_8'] = x__location__mutmut_8 # type: ignore # mutmut generated
mutants_x__location__mutmut['x__location__mutmut_9'] = x__location__mutmut_9 # type: ignore # mutmut generated
mutants_x__location__mutmut['x__location__mutmut_10'] = x__location__mutmut_10 # type: ignore # mutmut generated
mutants_x__location__mutmut['x__location__mutmut_11'] = x__location__mutmut_11 # type: ignore # mutmut generated
mutants_x__location__mutmut['x__location__mutmut_12'] = x__location__mutmut_12 # type: ignore # mutmut generated
mutants_x__location__mutmut['x__location__mutmut_13'] = x__location__mutmut_13 # type: ignore # mutmut generated
mutants_x__location__mutmut['x__location__mutmut_14'] = x__location__mutmut_14 # type: ignore # mutmut generated
mutants_x__location__mutmut['x__location__mutmut_15'] = x__location__mutmut_15 # type: ignore # mutmut generated
mutants_x__location__mutmut['x__location__mutmut_16'] = x__location__mutmut_16 # type: ignore # mutmut generated
mutants_x__location__mutmut['x__location__mutmut_17'] = x__location__mutmut_17 # type: ignore # mutmut generated
mutants_x__location__mutmut['x__location__mutmut_18'] = x__location__mutmut_18 # type: ignore # mutmut generated
mutants_x__by_printed_value__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__by_printed_value__mutmut)
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


def x__by_printed_value__mutmut_orig(site: Site) -> dict[str, tuple[str, ...]]:
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


def x__by_printed_value__mutmut_1(site: Site) -> dict[str, tuple[str, ...]]:
    """The form in which each figure would be printed, with and without separators → addresses."""
    found: dict[str, list[str]] = None
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


def x__by_printed_value__mutmut_2(site: Site) -> dict[str, tuple[str, ...]]:
    """The form in which each figure would be printed, with and without separators → addresses."""
    found: dict[str, list[str]] = {}
    for figure in site.figures.values():
        if figure.number is None:
            decimals = site.measure(figure).decimals
            shown, english = (
                format_number(abs(figure.number), decimals_of(figure.number, decimals), lang)
                for lang in LANGS
            )
            for text in {shown, english, shown.replace(".", ""), str(figure.number).lstrip("-")}:
                found.setdefault(text, []).append(figure.address)
    return {text: tuple(addresses) for text, addresses in found.items()}


def x__by_printed_value__mutmut_3(site: Site) -> dict[str, tuple[str, ...]]:
    """The form in which each figure would be printed, with and without separators → addresses."""
    found: dict[str, list[str]] = {}
    for figure in site.figures.values():
        if figure.number is not None:
            decimals = None
            shown, english = (
                format_number(abs(figure.number), decimals_of(figure.number, decimals), lang)
                for lang in LANGS
            )
            for text in {shown, english, shown.replace(".", ""), str(figure.number).lstrip("-")}:
                found.setdefault(text, []).append(figure.address)
    return {text: tuple(addresses) for text, addresses in found.items()}


def x__by_printed_value__mutmut_4(site: Site) -> dict[str, tuple[str, ...]]:
    """The form in which each figure would be printed, with and without separators → addresses."""
    found: dict[str, list[str]] = {}
    for figure in site.figures.values():
        if figure.number is not None:
            decimals = site.measure(None).decimals
            shown, english = (
                format_number(abs(figure.number), decimals_of(figure.number, decimals), lang)
                for lang in LANGS
            )
            for text in {shown, english, shown.replace(".", ""), str(figure.number).lstrip("-")}:
                found.setdefault(text, []).append(figure.address)
    return {text: tuple(addresses) for text, addresses in found.items()}


def x__by_printed_value__mutmut_5(site: Site) -> dict[str, tuple[str, ...]]:
    """The form in which each figure would be printed, with and without separators → addresses."""
    found: dict[str, list[str]] = {}
    for figure in site.figures.values():
        if figure.number is not None:
            decimals = site.measure(figure).decimals
            shown, english = None
            for text in {shown, english, shown.replace(".", ""), str(figure.number).lstrip("-")}:
                found.setdefault(text, []).append(figure.address)
    return {text: tuple(addresses) for text, addresses in found.items()}


def x__by_printed_value__mutmut_6(site: Site) -> dict[str, tuple[str, ...]]:
    """The form in which each figure would be printed, with and without separators → addresses."""
    found: dict[str, list[str]] = {}
    for figure in site.figures.values():
        if figure.number is not None:
            decimals = site.measure(figure).decimals
            shown, english = (
                format_number(None, decimals_of(figure.number, decimals), lang)
                for lang in LANGS
            )
            for text in {shown, english, shown.replace(".", ""), str(figure.number).lstrip("-")}:
                found.setdefault(text, []).append(figure.address)
    return {text: tuple(addresses) for text, addresses in found.items()}


def x__by_printed_value__mutmut_7(site: Site) -> dict[str, tuple[str, ...]]:
    """The form in which each figure would be printed, with and without separators → addresses."""
    found: dict[str, list[str]] = {}
    for figure in site.figures.values():
        if figure.number is not None:
            decimals = site.measure(figure).decimals
            shown, english = (
                format_number(abs(figure.number), None, lang)
                for lang in LANGS
            )
            for text in {shown, english, shown.replace(".", ""), str(figure.number).lstrip("-")}:
                found.setdefault(text, []).append(figure.address)
    return {text: tuple(addresses) for text, addresses in found.items()}


def x__by_printed_value__mutmut_8(site: Site) -> dict[str, tuple[str, ...]]:
    """The form in which each figure would be printed, with and without separators → addresses."""
    found: dict[str, list[str]] = {}
    for figure in site.figures.values():
        if figure.number is not None:
            decimals = site.measure(figure).decimals
            shown, english = (
                format_number(abs(figure.number), decimals_of(figure.number, decimals), None)
                for lang in LANGS
            )
            for text in {shown, english, shown.replace(".", ""), str(figure.number).lstrip("-")}:
                found.setdefault(text, []).append(figure.address)
    return {text: tuple(addresses) for text, addresses in found.items()}


def x__by_printed_value__mutmut_9(site: Site) -> dict[str, tuple[str, ...]]:
    """The form in which each figure would be printed, with and without separators → addresses."""
    found: dict[str, list[str]] = {}
    for figure in site.figures.values():
        if figure.number is not None:
            decimals = site.measure(figure).decimals
            shown, english = (
                format_number(decimals_of(figure.number, decimals), lang)
                for lang in LANGS
            )
            for text in {shown, english, shown.replace(".", ""), str(figure.number).lstrip("-")}:
                found.setdefault(text, []).append(figure.address)
    return {text: tuple(addresses) for text, addresses in found.items()}


def x__by_printed_value__mutmut_10(site: Site) -> dict[str, tuple[str, ...]]:
    """The form in which each figure would be printed, with and without separators → addresses."""
    found: dict[str, list[str]] = {}
    for figure in site.figures.values():
        if figure.number is not None:
            decimals = site.measure(figure).decimals
            shown, english = (
                format_number(abs(figure.number), lang)
                for lang in LANGS
            )
            for text in {shown, english, shown.replace(".", ""), str(figure.number).lstrip("-")}:
                found.setdefault(text, []).append(figure.address)
    return {text: tuple(addresses) for text, addresses in found.items()}


def x__by_printed_value__mutmut_11(site: Site) -> dict[str, tuple[str, ...]]:
    """The form in which each figure would be printed, with and without separators → addresses."""
    found: dict[str, list[str]] = {}
    for figure in site.figures.values():
        if figure.number is not None:
            decimals = site.measure(figure).decimals
            shown, english = (
                format_number(abs(figure.number), decimals_of(figure.number, decimals), )
                for lang in LANGS
            )
            for text in {shown, english, shown.replace(".", ""), str(figure.number).lstrip("-")}:
                found.setdefault(text, []).append(figure.address)
    return {text: tuple(addresses) for text, addresses in found.items()}


def x__by_printed_value__mutmut_12(site: Site) -> dict[str, tuple[str, ...]]:
    """The form in which each figure would be printed, with and without separators → addresses."""
    found: dict[str, list[str]] = {}
    for figure in site.figures.values():
        if figure.number is not None:
            decimals = site.measure(figure).decimals
            shown, english = (
                format_number(abs(None), decimals_of(figure.number, decimals), lang)
                for lang in LANGS
            )
            for text in {shown, english, shown.replace(".", ""), str(figure.number).lstrip("-")}:
                found.setdefault(text, []).append(figure.address)
    return {text: tuple(addresses) for text, addresses in found.items()}


def x__by_printed_value__mutmut_13(site: Site) -> dict[str, tuple[str, ...]]:
    """The form in which each figure would be printed, with and without separators → addresses."""
    found: dict[str, list[str]] = {}
    for figure in site.figures.values():
        if figure.number is not None:
            decimals = site.measure(figure).decimals
            shown, english = (
                format_number(abs(figure.number), decimals_of(None, decimals), lang)
                for lang in LANGS
            )
            for text in {shown, english, shown.replace(".", ""), str(figure.number).lstrip("-")}:
                found.setdefault(text, []).append(figure.address)
    return {text: tuple(addresses) for text, addresses in found.items()}


def x__by_printed_value__mutmut_14(site: Site) -> dict[str, tuple[str, ...]]:
    """The form in which each figure would be printed, with and without separators → addresses."""
    found: dict[str, list[str]] = {}
    for figure in site.figures.values():
        if figure.number is not None:
            decimals = site.measure(figure).decimals
            shown, english = (
                format_number(abs(figure.number), decimals_of(figure.number, None), lang)
                for lang in LANGS
            )
            for text in {shown, english, shown.replace(".", ""), str(figure.number).lstrip("-")}:
                found.setdefault(text, []).append(figure.address)
    return {text: tuple(addresses) for text, addresses in found.items()}


def x__by_printed_value__mutmut_15(site: Site) -> dict[str, tuple[str, ...]]:
    """The form in which each figure would be printed, with and without separators → addresses."""
    found: dict[str, list[str]] = {}
    for figure in site.figures.values():
        if figure.number is not None:
            decimals = site.measure(figure).decimals
            shown, english = (
                format_number(abs(figure.number), decimals_of(decimals), lang)
                for lang in LANGS
            )
            for text in {shown, english, shown.replace(".", ""), str(figure.number).lstrip("-")}:
                found.setdefault(text, []).append(figure.address)
    return {text: tuple(addresses) for text, addresses in found.items()}


def x__by_printed_value__mutmut_16(site: Site) -> dict[str, tuple[str, ...]]:
    """The form in which each figure would be printed, with and without separators → addresses."""
    found: dict[str, list[str]] = {}
    for figure in site.figures.values():
        if figure.number is not None:
            decimals = site.measure(figure).decimals
            shown, english = (
                format_number(abs(figure.number), decimals_of(figure.number, ), lang)
                for lang in LANGS
            )
            for text in {shown, english, shown.replace(".", ""), str(figure.number).lstrip("-")}:
                found.setdefault(text, []).append(figure.address)
    return {text: tuple(addresses) for text, addresses in found.items()}


def x__by_printed_value__mutmut_17(site: Site) -> dict[str, tuple[str, ...]]:
    """The form in which each figure would be printed, with and without separators → addresses."""
    found: dict[str, list[str]] = {}
    for figure in site.figures.values():
        if figure.number is not None:
            decimals = site.measure(figure).decimals
            shown, english = (
                format_number(abs(figure.number), decimals_of(figure.number, decimals), lang)
                for lang in LANGS
            )
            for text in {shown, english, shown.replace(None, ""), str(figure.number).lstrip("-")}:
                found.setdefault(text, []).append(figure.address)
    return {text: tuple(addresses) for text, addresses in found.items()}


def x__by_printed_value__mutmut_18(site: Site) -> dict[str, tuple[str, ...]]:
    """The form in which each figure would be printed, with and without separators → addresses."""
    found: dict[str, list[str]] = {}
    for figure in site.figures.values():
        if figure.number is not None:
            decimals = site.measure(figure).decimals
            shown, english = (
                format_number(abs(figure.number), decimals_of(figure.number, decimals), lang)
                for lang in LANGS
            )
            for text in {shown, english, shown.replace(".", None), str(figure.number).lstrip("-")}:
                found.setdefault(text, []).append(figure.address)
    return {text: tuple(addresses) for text, addresses in found.items()}


def x__by_printed_value__mutmut_19(site: Site) -> dict[str, tuple[str, ...]]:
    """The form in which each figure would be printed, with and without separators → addresses."""
    found: dict[str, list[str]] = {}
    for figure in site.figures.values():
        if figure.number is not None:
            decimals = site.measure(figure).decimals
            shown, english = (
                format_number(abs(figure.number), decimals_of(figure.number, decimals), lang)
                for lang in LANGS
            )
            for text in {shown, english, shown.replace(""), str(figure.number).lstrip("-")}:
                found.setdefault(text, []).append(figure.address)
    return {text: tuple(addresses) for text, addresses in found.items()}


def x__by_printed_value__mutmut_20(site: Site) -> dict[str, tuple[str, ...]]:
    """The form in which each figure would be printed, with and without separators → addresses."""
    found: dict[str, list[str]] = {}
    for figure in site.figures.values():
        if figure.number is not None:
            decimals = site.measure(figure).decimals
            shown, english = (
                format_number(abs(figure.number), decimals_of(figure.number, decimals), lang)
                for lang in LANGS
            )
            for text in {shown, english, shown.replace(".", ), str(figure.number).lstrip("-")}:
                found.setdefault(text, []).append(figure.address)
    return {text: tuple(addresses) for text, addresses in found.items()}


def x__by_printed_value__mutmut_21(site: Site) -> dict[str, tuple[str, ...]]:
    """The form in which each figure would be printed, with and without separators → addresses."""
    found: dict[str, list[str]] = {}
    for figure in site.figures.values():
        if figure.number is not None:
            decimals = site.measure(figure).decimals
            shown, english = (
                format_number(abs(figure.number), decimals_of(figure.number, decimals), lang)
                for lang in LANGS
            )
            for text in {shown, english, shown.replace("XX.XX", ""), str(figure.number).lstrip("-")}:
                found.setdefault(text, []).append(figure.address)
    return {text: tuple(addresses) for text, addresses in found.items()}


def x__by_printed_value__mutmut_22(site: Site) -> dict[str, tuple[str, ...]]:
    """The form in which each figure would be printed, with and without separators → addresses."""
    found: dict[str, list[str]] = {}
    for figure in site.figures.values():
        if figure.number is not None:
            decimals = site.measure(figure).decimals
            shown, english = (
                format_number(abs(figure.number), decimals_of(figure.number, decimals), lang)
                for lang in LANGS
            )
            for text in {shown, english, shown.replace(".", "XXXX"), str(figure.number).lstrip("-")}:
                found.setdefault(text, []).append(figure.address)
    return {text: tuple(addresses) for text, addresses in found.items()}


def x__by_printed_value__mutmut_23(site: Site) -> dict[str, tuple[str, ...]]:
    """The form in which each figure would be printed, with and without separators → addresses."""
    found: dict[str, list[str]] = {}
    for figure in site.figures.values():
        if figure.number is not None:
            decimals = site.measure(figure).decimals
            shown, english = (
                format_number(abs(figure.number), decimals_of(figure.number, decimals), lang)
                for lang in LANGS
            )
            for text in {shown, english, shown.replace(".", ""), str(figure.number).lstrip(None)}:
                found.setdefault(text, []).append(figure.address)
    return {text: tuple(addresses) for text, addresses in found.items()}


def x__by_printed_value__mutmut_24(site: Site) -> dict[str, tuple[str, ...]]:
    """The form in which each figure would be printed, with and without separators → addresses."""
    found: dict[str, list[str]] = {}
    for figure in site.figures.values():
        if figure.number is not None:
            decimals = site.measure(figure).decimals
            shown, english = (
                format_number(abs(figure.number), decimals_of(figure.number, decimals), lang)
                for lang in LANGS
            )
            for text in {shown, english, shown.replace(".", ""), str(figure.number).rstrip("-")}:
                found.setdefault(text, []).append(figure.address)
    return {text: tuple(addresses) for text, addresses in found.items()}


def x__by_printed_value__mutmut_25(site: Site) -> dict[str, tuple[str, ...]]:
    """The form in which each figure would be printed, with and without separators → addresses."""
    found: dict[str, list[str]] = {}
    for figure in site.figures.values():
        if figure.number is not None:
            decimals = site.measure(figure).decimals
            shown, english = (
                format_number(abs(figure.number), decimals_of(figure.number, decimals), lang)
                for lang in LANGS
            )
            for text in {shown, english, shown.replace(".", ""), str(None).lstrip("-")}:
                found.setdefault(text, []).append(figure.address)
    return {text: tuple(addresses) for text, addresses in found.items()}


def x__by_printed_value__mutmut_26(site: Site) -> dict[str, tuple[str, ...]]:
    """The form in which each figure would be printed, with and without separators → addresses."""
    found: dict[str, list[str]] = {}
    for figure in site.figures.values():
        if figure.number is not None:
            decimals = site.measure(figure).decimals
            shown, english = (
                format_number(abs(figure.number), decimals_of(figure.number, decimals), lang)
                for lang in LANGS
            )
            for text in {shown, english, shown.replace(".", ""), str(figure.number).lstrip("XX-XX")}:
                found.setdefault(text, []).append(figure.address)
    return {text: tuple(addresses) for text, addresses in found.items()}


def x__by_printed_value__mutmut_27(site: Site) -> dict[str, tuple[str, ...]]:
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
                found.setdefault(text, []).append(None)
    return {text: tuple(addresses) for text, addresses in found.items()}


def x__by_printed_value__mutmut_28(site: Site) -> dict[str, tuple[str, ...]]:
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
                found.setdefault(None, []).append(figure.address)
    return {text: tuple(addresses) for text, addresses in found.items()}


def x__by_printed_value__mutmut_29(site: Site) -> dict[str, tuple[str, ...]]:
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
                found.setdefault(text, None).append(figure.address)
    return {text: tuple(addresses) for text, addresses in found.items()}


def x__by_printed_value__mutmut_30(site: Site) -> dict[str, tuple[str, ...]]:
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
                found.setdefault([]).append(figure.address)
    return {text: tuple(addresses) for text, addresses in found.items()}


def x__by_printed_value__mutmut_31(site: Site) -> dict[str, tuple[str, ...]]:
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
                found.setdefault(text, ).append(figure.address)
    return {text: tuple(addresses) for text, addresses in found.items()}


def x__by_printed_value__mutmut_32(site: Site) -> dict[str, tuple[str, ...]]:
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
    return {text: tuple(None) for text, addresses in found.items()}

mutants_x__by_printed_value__mutmut['_mutmut_orig'] = x__by_printed_value__mutmut_orig # type: ignore # mutmut generated
mutants_x__by_printed_value__mutmut['x__by_printed_value__mutmut_1'] = x__by_printed_value__mutmut_1 # type: ignore # mutmut generated
mutants_x__by_printed_value__mutmut['x__by_printed_value__mutmut_2'] = x__by_printed_value__mutmut_2 # type: ignore # mutmut generated
mutants_x__by_printed_value__mutmut['x__by_printed_value__mutmut_3'] = x__by_printed_value__mutmut_3 # type: ignore # mutmut generated
mutants_x__by_printed_value__mutmut['x__by_printed_value__mutmut_4'] = x__by_printed_value__mutmut_4 # type: ignore # mutmut generated
mutants_x__by_printed_value__mutmut['x__by_printed_value__mutmut_5'] = x__by_printed_value__mutmut_5 # type: ignore # mutmut generated
mutants_x__by_printed_value__mutmut['x__by_printed_value__mutmut_6'] = x__by_printed_value__mutmut_6 # type: ignore # mutmut generated
mutants_x__by_printed_value__mutmut['x__by_printed_value__mutmut_7'] = x__by_printed_value__mutmut_7 # type: ignore # mutmut generated
mutants_x__by_printed_value__mutmut['x__by_printed_value__mutmut_8'] = x__by_printed_value__mutmut_8 # type: ignore # mutmut generated
mutants_x__by_printed_value__mutmut['x__by_printed_value__mutmut_9'] = x__by_printed_value__mutmut_9 # type: ignore # mutmut generated
mutants_x__by_printed_value__mutmut['x__by_printed_value__mutmut_10'] = x__by_printed_value__mutmut_10 # type: ignore # mutmut generated
mutants_x__by_printed_value__mutmut['x__by_printed_value__mutmut_11'] = x__by_printed_value__mutmut_11 # type: ignore # mutmut generated
mutants_x__by_printed_value__mutmut['x__by_printed_value__mutmut_12'] = x__by_printed_value__mutmut_12 # type: ignore # mutmut generated
mutants_x__by_printed_value__mutmut['x__by_printed_value__mutmut_13'] = x__by_printed_value__mutmut_13 # type: ignore # mutmut generated
mutants_x__by_printed_value__mutmut['x__by_printed_value__mutmut_14'] = x__by_printed_value__mutmut_14 # type: ignore # mutmut generated
mutants_x__by_printed_value__mutmut['x__by_printed_value__mutmut_15'] = x__by_printed_value__mutmut_15 # type: ignore # mutmut generated
mutants_x__by_printed_value__mutmut['x__by_printed_value__mutmut_16'] = x__by_printed_value__mutmut_16 # type: ignore # mutmut generated
mutants_x__by_printed_value__mutmut['x__by_printed_value__mutmut_17'] = x__by_printed_value__mutmut_17 # type: ignore # mutmut generated
mutants_x__by_printed_value__mutmut['x__by_printed_value__mutmut_18'] = x__by_printed_value__mutmut_18 # type: ignore # mutmut generated
mutants_x__by_printed_value__mutmut['x__by_printed_value__mutmut_19'] = x__by_printed_value__mutmut_19 # type: ignore # mutmut generated
mutants_x__by_printed_value__mutmut['x__by_printed_value__mutmut_20'] = x__by_printed_value__mutmut_20 # type: ignore # mutmut generated
mutants_x__by_printed_value__mutmut['x__by_printed_value__mutmut_21'] = x__by_printed_value__mutmut_21 # type: ignore # mutmut generated
mutants_x__by_printed_value__mutmut['x__by_printed_value__mutmut_22'] = x__by_printed_value__mutmut_22 # type: ignore # mutmut generated
mutants_x__by_printed_value__mutmut['x__by_printed_value__mutmut_23'] = x__by_printed_value__mutmut_23 # type: ignore # mutmut generated
mutants_x__by_printed_value__mutmut['x__by_printed_value__mutmut_24'] = x__by_printed_value__mutmut_24 # type: ignore # mutmut generated
mutants_x__by_printed_value__mutmut['x__by_printed_value__mutmut_25'] = x__by_printed_value__mutmut_25 # type: ignore # mutmut generated
mutants_x__by_printed_value__mutmut['x__by_printed_value__mutmut_26'] = x__by_printed_value__mutmut_26 # type: ignore # mutmut generated
mutants_x__by_printed_value__mutmut['x__by_printed_value__mutmut_27'] = x__by_printed_value__mutmut_27 # type: ignore # mutmut generated
mutants_x__by_printed_value__mutmut['x__by_printed_value__mutmut_28'] = x__by_printed_value__mutmut_28 # type: ignore # mutmut generated
mutants_x__by_printed_value__mutmut['x__by_printed_value__mutmut_29'] = x__by_printed_value__mutmut_29 # type: ignore # mutmut generated
mutants_x__by_printed_value__mutmut['x__by_printed_value__mutmut_30'] = x__by_printed_value__mutmut_30 # type: ignore # mutmut generated
mutants_x__by_printed_value__mutmut['x__by_printed_value__mutmut_31'] = x__by_printed_value__mutmut_31 # type: ignore # mutmut generated
mutants_x__by_printed_value__mutmut['x__by_printed_value__mutmut_32'] = x__by_printed_value__mutmut_32 # type: ignore # mutmut generated
