"""Numbers bound to figures in a narrative: what stands between ``[[`` and ``]]``.

[[pci.score@2021]]                    the value, linked to its source
[[case-handling.resolved@2022/district|full]]   with qualifier and unit
[[papi.score@2020|printed]]           with every digit that the source prints
[[pci.rank@2021|nth]]                 a rank as an ordinal: "second" in English, "nhất" or "2" after "thứ" in Vietnamese
[[pci.score@2021 - pci.score@2020]]   computed from figures
[[=3 đột phá]]                        exempt: no figure
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from itertools import combinations
from typing import Literal

from builder.checking.equations import (
    Address,
    Constant,
    DateOf,
    EquationError,
    Name,
    Negation,
    Operation,
    Term,
    leaves,
    parse_term,
    written,
)
from builder.locale.figures import figure_title
from builder.locale.reader import Reader
from builder.model.breaks import breaks_between
from builder.model.claims import claim_at, decimals_of, shifted
from builder.model.figures import Figure
from builder.model.site import Site
from builder.problems import did_you_mean

BOUND = re.compile(r"\[\[(?P<exempt>=)?(?P<term>[^\]|]+?)(?:\|(?P<form>[^\]]*))?\]\]")
FORMS = re.compile(r"|full|of|nth|printed|[0-4]%?")


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
    share: Share = ""


Share = Literal["", "%", "points"]
"""What a sum over shares comes to: a share, or percentage points; empty for all else."""


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
        if form == "nth" and (not isinstance(value, Decimal) or value < 1 or value % 1 or claim.qualifier):
            raise BindingError(
                f"{term.address} không phải số thứ tự", f"{term.address} is no place in an order"
            )
        return Bound(text, term, form, figures, value, decimals)
    if form == "nth":
        raise BindingError("“nth” chỉ đi với một địa chỉ", "“nth” goes with a single address")
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
    value = _rounded(_compute(site, term), decimals)
    return Bound(text, term, form, figures, value, decimals, _share(site, term))


def _share(site: Site, term: Term) -> Share:
    """A difference of two shares is in percentage points, their sum or mean a share; a ratio of them is neither."""
    match term:
        case Address():
            return "%" if site.measure(_figure(site, term)).unit.vi == "%" else ""
        case Negation():
            return _share(site, term.term)
        case Operation(operator="+" | "-"):
            left, right = _share(site, term.left), _share(site, term.right)
            if term.operator == "-" and left == right == "%":
                return "points"
            # a share with points added or taken off is a share still
            if term.operator == "+":
                return "%" if "%" in (left, right) else left or right
            return left
        case Operation(left=Constant()) if term.operator == "*":
            return _share(site, term.right)
        case Operation(right=Constant()):
            return _share(site, term.left)
        case _:
            return ""


def _refuse_across_break(site: Site, figures: tuple[Figure, ...]) -> None:
    """A difference or ratio of one measure over a break in its series means nothing."""
    for one, other in combinations(sorted(figures, key=lambda figure: figure.key.period.order), 2):
        if (one.indicator, one.measure) != (other.indicator, other.measure):
            continue
        cuts = breaks_between(site.indicators[one.indicator], one.measure, one, other)
        if cuts:
            raise BindingError(
                f"không so {one.key.period} với {other.key.period}: cách đo đổi từ {cuts[0].from_}, "
                f"{cuts[0].reason.vi}",
                f"{one.key.period} and {other.key.period} are not compared: the method changed on {cuts[0].from_}, "
                f"{cuts[0].reason.get('en')}",
            )


def _figure(site: Site, leaf: Name | Address | DateOf) -> Figure:
    if not isinstance(leaf, Address):
        word = written(leaf)
        raise BindingError(f"“{word}” không phải địa chỉ số liệu", f"“{word}” is no address")
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
    return shifted(scaled if value >= 0 else -scaled, decimals)


def describe_bound(site: Site, bound: Bound, reader: Reader) -> str:
    """What a bound number is, for hover and print: the figure's title, or the computation."""
    if len(bound.figures) == 1 and isinstance(bound.term, Address):
        return figure_title(site, bound.figures[0], reader)
    return " ; ".join(figure_title(site, figure, reader) for figure in bound.figures)
