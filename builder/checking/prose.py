"""Numbers in narratives: each is bound to a figure with ``[[address]]``, or exempt; none is typed.

[[pci.score@2021]]                    the value, linked to its source
[[case-handling.resolved@2022/district|full]]   with qualifier and unit
[[pci.score@2021 - pci.score@2020]]   computed from figures
[[=3 đột phá]]                        exempt: no figure
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from itertools import combinations

from builder.checking.equations import (
    Address,
    Constant,
    EquationError,
    Negation,
    Operation,
    Term,
    leaves,
    parse_term,
)
from builder.locale.figures import figure_title
from builder.locale.reader import Reader, format_number
from builder.model.base import LANGS
from builder.model.breaks import breaks_between
from builder.model.claims import claim_at, decimals_of
from builder.model.figures import Figure
from builder.model.site import Narrative, Site
from builder.problems import Location, Problems, did_you_mean

BOUND = re.compile(r"\[\[(?P<exempt>=)?(?P<term>[^\]|]+?)(?:\|(?P<form>[^\]]*))?\]\]")
_OPEN = re.compile(r"\[\[(?![^\[\]]*\]\()[^\[\]\n]{0,40}")
"""Two brackets that nothing closes; a link in brackets is none."""
FORMS = re.compile(r"|full|of|[0-4]%?")

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


@dataclass(frozen=True, slots=True)
class Bound:
    """One bound number of a narrative."""

    text: str
    """As typed between the brackets."""
    term: Term
    form: str
    figures: tuple[Figure, ...]
    value: Decimal | str
    decimals: int


class BindingError(ValueError):
    """A ``[[…]]`` that cannot be resolved, with the reason in Vietnamese and English."""

    def __init__(self, vi: str, en: str) -> None:
        super().__init__(en)
        self.vi = vi
        self.en = en


def resolve(site: Site, text: str, form: str) -> Bound:
    """The bound number ``[[text|form]]``; raises :class:`BindingError`."""
    try:
        term = parse_term(text.strip())
    except EquationError as error:
        raise BindingError(
            f"ở ký tự {error.column + 1} cần {error.expected.vi}",
            f"character {error.column + 1} must be {error.expected.en}",
        ) from None
    if not FORMS.fullmatch(form):
        raise BindingError(f"không có dạng “{form}”", f"there is no form “{form}”")
    figures = tuple(_figure(site, leaf) for leaf in leaves(term))
    if not figures:
        raise BindingError("không có địa chỉ số liệu nào", "it holds no address")
    if isinstance(term, Address):
        claim = claim_at(site, term.address)
        if claim is None:
            raise BindingError(
                f"nguồn này không in {term.address}", f"this source does not print {term.address}"
            )
        measure = site.measure(figures[0])
        value = claim.value
        decimals = decimals_of(value, measure.decimals) if isinstance(value, Decimal) else 0
        return Bound(text, term, form, figures, value, decimals)
    _refuse_across_break(site, figures)
    decimals = (
        int(form[0])
        if form[:1].isdigit()
        else max(
            decimals_of(figure.number, site.measure(figure).decimals)
            for figure in figures
            if figure.number is not None
        )
    )
    return Bound(text, term, form, figures, _rounded(_compute(site, term), decimals), decimals)


def _refuse_across_break(site: Site, figures: tuple[Figure, ...]) -> None:
    """A difference or ratio of one measure over a break in its series means nothing."""
    for one, other in combinations(sorted(figures, key=lambda figure: figure.key.period.order), 2):
        if (one.indicator, one.measure) != (other.indicator, other.measure):
            continue
        cuts = breaks_between(site.indicators[one.indicator], one.measure, one, other)
        if cuts:
            raise BindingError(
                f"không so {one.key.period} với {other.key.period}: chuỗi bị ngắt từ {cuts[0].from_}, "
                f"{cuts[0].reason.vi}",
                f"{one.key.period} and {other.key.period} are not compared: the series breaks on {cuts[0].from_}, "
                f"{cuts[0].reason.get('en')}",
            )


def _figure(site: Site, leaf: object) -> Figure:
    if not isinstance(leaf, Address):
        raise BindingError(
            f"“{getattr(leaf, 'name', leaf)}” không phải địa chỉ số liệu",
            f"“{getattr(leaf, 'name', leaf)}” is no address",
        )
    bare = leaf.address.partition("~")[0]
    if bare not in site.figures:
        raise BindingError(
            f"không có số liệu {bare}{did_you_mean(bare, site.figures)}", f"there is no figure {bare}"
        )
    return site.figures[bare]


def _compute(site: Site, term: Term) -> Fraction:
    match term:
        case Constant():
            return Fraction(term.value)
        case Negation():
            return -_compute(site, term.term)
        case Operation():
            left, right = _compute(site, term.left), _compute(site, term.right)
            if term.operator == "/" and right == 0:
                raise BindingError("chia cho 0", "it divides by 0")
            operations = {"+": left.__add__, "-": left.__sub__, "*": left.__mul__, "/": left.__truediv__}
            return operations[term.operator](right)
        case Address():
            claim = claim_at(site, term.address)
            if claim is None or not isinstance(claim.value, Decimal):
                raise BindingError(f"{term.address} không phải số", f"{term.address} is no number")
            return Fraction(claim.value)
        case _:
            raise BindingError(
                "chỉ tính với địa chỉ và số", "only addresses and numbers can be reckoned with"
            )


def _rounded(value: Fraction, decimals: int) -> Decimal:
    scaled = (abs(value) * 10**decimals + Fraction(1, 2)).__floor__()
    return Decimal(scaled if value >= 0 else -scaled).scaleb(-decimals)


def check_narratives(site: Site, problems: Problems) -> None:
    """Every ``[[…]]`` must resolve, and no number may stand outside of one."""
    strength = site.settings.rules.unbound_numbers
    by_value: dict[str, tuple[str, ...]] | None = None
    for narrative in site.narratives.values():
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


def unbound_numbers(body: str) -> Iterator[tuple[int, str]]:
    """(offset, text) of numbers that are neither bound, exempt, nor part of a date, document number or ordinal."""
    blanked = _SKIPPED.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), body)
    for match in _NUMBER.finditer(blanked):
        yield match.start(), match[0]


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


def describe_bound(site: Site, bound: Bound, reader: Reader) -> str:
    """What a bound number is, for hover and print: the figure's title, or the computation."""
    if len(bound.figures) == 1 and isinstance(bound.term, Address):
        return figure_title(site, bound.figures[0], reader)
    return " ; ".join(figure_title(site, figure, reader) for figure in bound.figures)
