"""Numbers bound to figures in a narrative: what stands between ``[[`` and ``]]``.

[[pci.score@2021]]                    the value, linked to its source
[[case-handling.resolved@2022/district|full]]   with qualifier and unit
[[pci.score@2021 - pci.score@2020]]   computed from figures
[[=3 đột phá]]                        exempt: no figure
"""

from __future__ import annotations

import re
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
from builder.locale.reader import Reader
from builder.model.breaks import breaks_between
from builder.model.claims import claim_at, decimals_of
from builder.model.figures import Figure
from builder.model.site import Site
from builder.problems import did_you_mean

BOUND = re.compile(r"\[\[(?P<exempt>=)?(?P<term>[^\]|]+?)(?:\|(?P<form>[^\]]*))?\]\]")
FORMS = re.compile(r"|full|of|[0-4]%?")


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


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
mutants_xǁBindingErrorǁ__init____mutmut: MutantDict = {}  # type: ignore


class BindingError(ValueError):
    """A ``[[…]]`` that cannot be resolved, with the reason in Vietnamese and English."""

    @_mutmut_mutated(mutants_xǁBindingErrorǁ__init____mutmut)
    def __init__(self, vi: str, en: str) -> None:
        super().__init__(en)
        self.vi = vi
        self.en = en

    def xǁBindingErrorǁ__init____mutmut_orig(self, vi: str, en: str) -> None:
        super().__init__(en)
        self.vi = vi
        self.en = en

    def xǁBindingErrorǁ__init____mutmut_1(self, vi: str, en: str) -> None:
        super().__init__(None)
        self.vi = vi
        self.en = en

    def xǁBindingErrorǁ__init____mutmut_2(self, vi: str, en: str) -> None:
        super().__init__(en)
        self.vi = None
        self.en = en

    def xǁBindingErrorǁ__init____mutmut_3(self, vi: str, en: str) -> None:
        super().__init__(en)
        self.vi = vi
        self.en = None

mutants_xǁBindingErrorǁ__init____mutmut['_mutmut_orig'] = BindingError.xǁBindingErrorǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁBindingErrorǁ__init____mutmut['xǁBindingErrorǁ__init____mutmut_1'] = BindingError.xǁBindingErrorǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁBindingErrorǁ__init____mutmut['xǁBindingErrorǁ__init____mutmut_2'] = BindingError.xǁBindingErrorǁ__init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁBindingErrorǁ__init____mutmut['xǁBindingErrorǁ__init____mutmut_3'] = BindingError.xǁBindingErrorǁ__init____mutmut_3 # type: ignore # mutmut generated
mutants_x_resolve__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_resolve__mutmut)
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


def x_resolve__mutmut_orig(site: Site, text: str, form: str) -> Bound:
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


def x_resolve__mutmut_1(site: Site, text: str, form: str) -> Bound:
    """The bound number ``[[text|form]]``; raises :class:`BindingError`."""
    try:
        term = None
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


def x_resolve__mutmut_2(site: Site, text: str, form: str) -> Bound:
    """The bound number ``[[text|form]]``; raises :class:`BindingError`."""
    try:
        term = parse_term(None)
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


def x_resolve__mutmut_3(site: Site, text: str, form: str) -> Bound:
    """The bound number ``[[text|form]]``; raises :class:`BindingError`."""
    try:
        term = parse_term(text.strip())
    except EquationError as error:
        raise BindingError(
            None,
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


def x_resolve__mutmut_4(site: Site, text: str, form: str) -> Bound:
    """The bound number ``[[text|form]]``; raises :class:`BindingError`."""
    try:
        term = parse_term(text.strip())
    except EquationError as error:
        raise BindingError(
            f"ở ký tự {error.column + 1} cần {error.expected.vi}",
            None,
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


def x_resolve__mutmut_5(site: Site, text: str, form: str) -> Bound:
    """The bound number ``[[text|form]]``; raises :class:`BindingError`."""
    try:
        term = parse_term(text.strip())
    except EquationError as error:
        raise BindingError(
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


def x_resolve__mutmut_6(site: Site, text: str, form: str) -> Bound:
    """The bound number ``[[text|form]]``; raises :class:`BindingError`."""
    try:
        term = parse_term(text.strip())
    except EquationError as error:
        raise BindingError(
            f"ở ký tự {error.column + 1} cần {error.expected.vi}",
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


def x_resolve__mutmut_7(site: Site, text: str, form: str) -> Bound:
    """The bound number ``[[text|form]]``; raises :class:`BindingError`."""
    try:
        term = parse_term(text.strip())
    except EquationError as error:
        raise BindingError(
            f"ở ký tự {error.column - 1} cần {error.expected.vi}",
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


def x_resolve__mutmut_8(site: Site, text: str, form: str) -> Bound:
    """The bound number ``[[text|form]]``; raises :class:`BindingError`."""
    try:
        term = parse_term(text.strip())
    except EquationError as error:
        raise BindingError(
            f"ở ký tự {error.column + 2} cần {error.expected.vi}",
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


def x_resolve__mutmut_9(site: Site, text: str, form: str) -> Bound:
    """The bound number ``[[text|form]]``; raises :class:`BindingError`."""
    try:
        term = parse_term(text.strip())
    except EquationError as error:
        raise BindingError(
            f"ở ký tự {error.column + 1} cần {error.expected.vi}",
            f"character {error.column - 1} must be {error.expected.en}",
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


def x_resolve__mutmut_10(site: Site, text: str, form: str) -> Bound:
    """The bound number ``[[text|form]]``; raises :class:`BindingError`."""
    try:
        term = parse_term(text.strip())
    except EquationError as error:
        raise BindingError(
            f"ở ký tự {error.column + 1} cần {error.expected.vi}",
            f"character {error.column + 2} must be {error.expected.en}",
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


def x_resolve__mutmut_11(site: Site, text: str, form: str) -> Bound:
    """The bound number ``[[text|form]]``; raises :class:`BindingError`."""
    try:
        term = parse_term(text.strip())
    except EquationError as error:
        raise BindingError(
            f"ở ký tự {error.column + 1} cần {error.expected.vi}",
            f"character {error.column + 1} must be {error.expected.en}",
        ) from None
    if FORMS.fullmatch(form):
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


def x_resolve__mutmut_12(site: Site, text: str, form: str) -> Bound:
    """The bound number ``[[text|form]]``; raises :class:`BindingError`."""
    try:
        term = parse_term(text.strip())
    except EquationError as error:
        raise BindingError(
            f"ở ký tự {error.column + 1} cần {error.expected.vi}",
            f"character {error.column + 1} must be {error.expected.en}",
        ) from None
    if not FORMS.fullmatch(None):
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


def x_resolve__mutmut_13(site: Site, text: str, form: str) -> Bound:
    """The bound number ``[[text|form]]``; raises :class:`BindingError`."""
    try:
        term = parse_term(text.strip())
    except EquationError as error:
        raise BindingError(
            f"ở ký tự {error.column + 1} cần {error.expected.vi}",
            f"character {error.column + 1} must be {error.expected.en}",
        ) from None
    if not FORMS.fullmatch(form):
        raise BindingError(None, f"there is no form “{form}”")
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


def x_resolve__mutmut_14(site: Site, text: str, form: str) -> Bound:
    """The bound number ``[[text|form]]``; raises :class:`BindingError`."""
    try:
        term = parse_term(text.strip())
    except EquationError as error:
        raise BindingError(
            f"ở ký tự {error.column + 1} cần {error.expected.vi}",
            f"character {error.column + 1} must be {error.expected.en}",
        ) from None
    if not FORMS.fullmatch(form):
        raise BindingError(f"không có dạng “{form}”", None)
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


def x_resolve__mutmut_15(site: Site, text: str, form: str) -> Bound:
    """The bound number ``[[text|form]]``; raises :class:`BindingError`."""
    try:
        term = parse_term(text.strip())
    except EquationError as error:
        raise BindingError(
            f"ở ký tự {error.column + 1} cần {error.expected.vi}",
            f"character {error.column + 1} must be {error.expected.en}",
        ) from None
    if not FORMS.fullmatch(form):
        raise BindingError(f"there is no form “{form}”")
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


def x_resolve__mutmut_16(site: Site, text: str, form: str) -> Bound:
    """The bound number ``[[text|form]]``; raises :class:`BindingError`."""
    try:
        term = parse_term(text.strip())
    except EquationError as error:
        raise BindingError(
            f"ở ký tự {error.column + 1} cần {error.expected.vi}",
            f"character {error.column + 1} must be {error.expected.en}",
        ) from None
    if not FORMS.fullmatch(form):
        raise BindingError(f"không có dạng “{form}”", )
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


def x_resolve__mutmut_17(site: Site, text: str, form: str) -> Bound:
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
    figures = None
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


def x_resolve__mutmut_18(site: Site, text: str, form: str) -> Bound:
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
    figures = tuple(None)
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


def x_resolve__mutmut_19(site: Site, text: str, form: str) -> Bound:
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
    figures = tuple(_figure(None, leaf) for leaf in leaves(term))
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


def x_resolve__mutmut_20(site: Site, text: str, form: str) -> Bound:
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
    figures = tuple(_figure(site, None) for leaf in leaves(term))
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


def x_resolve__mutmut_21(site: Site, text: str, form: str) -> Bound:
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
    figures = tuple(_figure(leaf) for leaf in leaves(term))
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


def x_resolve__mutmut_22(site: Site, text: str, form: str) -> Bound:
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
    figures = tuple(_figure(site, ) for leaf in leaves(term))
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


def x_resolve__mutmut_23(site: Site, text: str, form: str) -> Bound:
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
    figures = tuple(_figure(site, leaf) for leaf in leaves(None))
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


def x_resolve__mutmut_24(site: Site, text: str, form: str) -> Bound:
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
    if figures:
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


def x_resolve__mutmut_25(site: Site, text: str, form: str) -> Bound:
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
        raise BindingError(None, "it holds no address")
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


def x_resolve__mutmut_26(site: Site, text: str, form: str) -> Bound:
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
        raise BindingError("không có địa chỉ số liệu nào", None)
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


def x_resolve__mutmut_27(site: Site, text: str, form: str) -> Bound:
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
        raise BindingError("it holds no address")
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


def x_resolve__mutmut_28(site: Site, text: str, form: str) -> Bound:
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
        raise BindingError("không có địa chỉ số liệu nào", )
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


def x_resolve__mutmut_29(site: Site, text: str, form: str) -> Bound:
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
        raise BindingError("XXkhông có địa chỉ số liệu nàoXX", "it holds no address")
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


def x_resolve__mutmut_30(site: Site, text: str, form: str) -> Bound:
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
        raise BindingError("KHÔNG CÓ ĐỊA CHỈ SỐ LIỆU NÀO", "it holds no address")
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


def x_resolve__mutmut_31(site: Site, text: str, form: str) -> Bound:
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
        raise BindingError("không có địa chỉ số liệu nào", "XXit holds no addressXX")
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


def x_resolve__mutmut_32(site: Site, text: str, form: str) -> Bound:
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
        raise BindingError("không có địa chỉ số liệu nào", "IT HOLDS NO ADDRESS")
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


def x_resolve__mutmut_33(site: Site, text: str, form: str) -> Bound:
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
        claim = None
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


def x_resolve__mutmut_34(site: Site, text: str, form: str) -> Bound:
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
        claim = claim_at(None, term.address)
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


def x_resolve__mutmut_35(site: Site, text: str, form: str) -> Bound:
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
        claim = claim_at(site, None)
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


def x_resolve__mutmut_36(site: Site, text: str, form: str) -> Bound:
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
        claim = claim_at(term.address)
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


def x_resolve__mutmut_37(site: Site, text: str, form: str) -> Bound:
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
        claim = claim_at(site, )
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


def x_resolve__mutmut_38(site: Site, text: str, form: str) -> Bound:
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
        if claim is not None:
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


def x_resolve__mutmut_39(site: Site, text: str, form: str) -> Bound:
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
                None, f"this source does not print {term.address}"
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


def x_resolve__mutmut_40(site: Site, text: str, form: str) -> Bound:
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
                f"nguồn này không in {term.address}", None
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


def x_resolve__mutmut_41(site: Site, text: str, form: str) -> Bound:
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
                f"this source does not print {term.address}"
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


def x_resolve__mutmut_42(site: Site, text: str, form: str) -> Bound:
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
                f"nguồn này không in {term.address}", )
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


def x_resolve__mutmut_43(site: Site, text: str, form: str) -> Bound:
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
        measure = None
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


def x_resolve__mutmut_44(site: Site, text: str, form: str) -> Bound:
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
        measure = site.measure(None)
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


def x_resolve__mutmut_45(site: Site, text: str, form: str) -> Bound:
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
        measure = site.measure(figures[1])
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


def x_resolve__mutmut_46(site: Site, text: str, form: str) -> Bound:
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
        value = None
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


def x_resolve__mutmut_47(site: Site, text: str, form: str) -> Bound:
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
        decimals = None
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


def x_resolve__mutmut_48(site: Site, text: str, form: str) -> Bound:
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
        decimals = decimals_of(value, measure.decimals) if (isinstance(value, Decimal)) and False else 0
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


def x_resolve__mutmut_49(site: Site, text: str, form: str) -> Bound:
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
        decimals = decimals_of(value, measure.decimals) if (isinstance(value, Decimal)) or True else 0
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


def x_resolve__mutmut_50(site: Site, text: str, form: str) -> Bound:
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
        decimals = decimals_of(None, measure.decimals) if isinstance(value, Decimal) else 0
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


def x_resolve__mutmut_51(site: Site, text: str, form: str) -> Bound:
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
        decimals = decimals_of(value, None) if isinstance(value, Decimal) else 0
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


def x_resolve__mutmut_52(site: Site, text: str, form: str) -> Bound:
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
        decimals = decimals_of(measure.decimals) if isinstance(value, Decimal) else 0
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


def x_resolve__mutmut_53(site: Site, text: str, form: str) -> Bound:
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
        decimals = decimals_of(value, ) if isinstance(value, Decimal) else 0
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


def x_resolve__mutmut_54(site: Site, text: str, form: str) -> Bound:
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
        decimals = decimals_of(value, measure.decimals) if isinstance(value, Decimal) else 1
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


def x_resolve__mutmut_55(site: Site, text: str, form: str) -> Bound:
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
        return Bound(None, term, form, figures, value, decimals)
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


def x_resolve__mutmut_56(site: Site, text: str, form: str) -> Bound:
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
        return Bound(text, None, form, figures, value, decimals)
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


def x_resolve__mutmut_57(site: Site, text: str, form: str) -> Bound:
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
        return Bound(text, term, None, figures, value, decimals)
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


def x_resolve__mutmut_58(site: Site, text: str, form: str) -> Bound:
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
        return Bound(text, term, form, None, value, decimals)
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


def x_resolve__mutmut_59(site: Site, text: str, form: str) -> Bound:
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
        return Bound(text, term, form, figures, None, decimals)
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


def x_resolve__mutmut_60(site: Site, text: str, form: str) -> Bound:
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
        return Bound(text, term, form, figures, value, None)
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


def x_resolve__mutmut_61(site: Site, text: str, form: str) -> Bound:
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
        return Bound(term, form, figures, value, decimals)
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


def x_resolve__mutmut_62(site: Site, text: str, form: str) -> Bound:
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
        return Bound(text, form, figures, value, decimals)
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


def x_resolve__mutmut_63(site: Site, text: str, form: str) -> Bound:
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
        return Bound(text, term, figures, value, decimals)
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


def x_resolve__mutmut_64(site: Site, text: str, form: str) -> Bound:
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
        return Bound(text, term, form, value, decimals)
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


def x_resolve__mutmut_65(site: Site, text: str, form: str) -> Bound:
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
        return Bound(text, term, form, figures, decimals)
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


def x_resolve__mutmut_66(site: Site, text: str, form: str) -> Bound:
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
        return Bound(text, term, form, figures, value, )
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


def x_resolve__mutmut_67(site: Site, text: str, form: str) -> Bound:
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
    _refuse_across_break(None, figures)
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


def x_resolve__mutmut_68(site: Site, text: str, form: str) -> Bound:
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
    _refuse_across_break(site, None)
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


def x_resolve__mutmut_69(site: Site, text: str, form: str) -> Bound:
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
    _refuse_across_break(figures)
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


def x_resolve__mutmut_70(site: Site, text: str, form: str) -> Bound:
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
    _refuse_across_break(site, )
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


def x_resolve__mutmut_71(site: Site, text: str, form: str) -> Bound:
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
    decimals = None
    return Bound(text, term, form, figures, _rounded(_compute(site, term), decimals), decimals)


def x_resolve__mutmut_72(site: Site, text: str, form: str) -> Bound:
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
        if (form[:1].isdigit()) and False
        else max(
            decimals_of(figure.number, site.measure(figure).decimals)
            for figure in figures
            if figure.number is not None
        )
    )
    return Bound(text, term, form, figures, _rounded(_compute(site, term), decimals), decimals)


def x_resolve__mutmut_73(site: Site, text: str, form: str) -> Bound:
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
        if (form[:1].isdigit()) or True
        else max(
            decimals_of(figure.number, site.measure(figure).decimals)
            for figure in figures
            if figure.number is not None
        )
    )
    return Bound(text, term, form, figures, _rounded(_compute(site, term), decimals), decimals)


def x_resolve__mutmut_74(site: Site, text: str, form: str) -> Bound:
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
        int(None)
        if form[:1].isdigit()
        else max(
            decimals_of(figure.number, site.measure(figure).decimals)
            for figure in figures
            if figure.number is not None
        )
    )
    return Bound(text, term, form, figures, _rounded(_compute(site, term), decimals), decimals)


def x_resolve__mutmut_75(site: Site, text: str, form: str) -> Bound:
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
        int(form[1])
        if form[:1].isdigit()
        else max(
            decimals_of(figure.number, site.measure(figure).decimals)
            for figure in figures
            if figure.number is not None
        )
    )
    return Bound(text, term, form, figures, _rounded(_compute(site, term), decimals), decimals)


def x_resolve__mutmut_76(site: Site, text: str, form: str) -> Bound:
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
        if form[:2].isdigit()
        else max(
            decimals_of(figure.number, site.measure(figure).decimals)
            for figure in figures
            if figure.number is not None
        )
    )
    return Bound(text, term, form, figures, _rounded(_compute(site, term), decimals), decimals)


def x_resolve__mutmut_77(site: Site, text: str, form: str) -> Bound:
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
            None
        )
    )
    return Bound(text, term, form, figures, _rounded(_compute(site, term), decimals), decimals)


def x_resolve__mutmut_78(site: Site, text: str, form: str) -> Bound:
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
            decimals_of(None, site.measure(figure).decimals)
            for figure in figures
            if figure.number is not None
        )
    )
    return Bound(text, term, form, figures, _rounded(_compute(site, term), decimals), decimals)


def x_resolve__mutmut_79(site: Site, text: str, form: str) -> Bound:
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
            decimals_of(figure.number, None)
            for figure in figures
            if figure.number is not None
        )
    )
    return Bound(text, term, form, figures, _rounded(_compute(site, term), decimals), decimals)


def x_resolve__mutmut_80(site: Site, text: str, form: str) -> Bound:
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
            decimals_of(site.measure(figure).decimals)
            for figure in figures
            if figure.number is not None
        )
    )
    return Bound(text, term, form, figures, _rounded(_compute(site, term), decimals), decimals)


def x_resolve__mutmut_81(site: Site, text: str, form: str) -> Bound:
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
            decimals_of(figure.number, )
            for figure in figures
            if figure.number is not None
        )
    )
    return Bound(text, term, form, figures, _rounded(_compute(site, term), decimals), decimals)


def x_resolve__mutmut_82(site: Site, text: str, form: str) -> Bound:
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
            decimals_of(figure.number, site.measure(None).decimals)
            for figure in figures
            if figure.number is not None
        )
    )
    return Bound(text, term, form, figures, _rounded(_compute(site, term), decimals), decimals)


def x_resolve__mutmut_83(site: Site, text: str, form: str) -> Bound:
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
            if figure.number is None
        )
    )
    return Bound(text, term, form, figures, _rounded(_compute(site, term), decimals), decimals)


def x_resolve__mutmut_84(site: Site, text: str, form: str) -> Bound:
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
    return Bound(None, term, form, figures, _rounded(_compute(site, term), decimals), decimals)


def x_resolve__mutmut_85(site: Site, text: str, form: str) -> Bound:
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
    return Bound(text, None, form, figures, _rounded(_compute(site, term), decimals), decimals)


def x_resolve__mutmut_86(site: Site, text: str, form: str) -> Bound:
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
    return Bound(text, term, None, figures, _rounded(_compute(site, term), decimals), decimals)


def x_resolve__mutmut_87(site: Site, text: str, form: str) -> Bound:
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
    return Bound(text, term, form, None, _rounded(_compute(site, term), decimals), decimals)


def x_resolve__mutmut_88(site: Site, text: str, form: str) -> Bound:
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
    return Bound(text, term, form, figures, None, decimals)


def x_resolve__mutmut_89(site: Site, text: str, form: str) -> Bound:
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
    return Bound(text, term, form, figures, _rounded(_compute(site, term), decimals), None)


def x_resolve__mutmut_90(site: Site, text: str, form: str) -> Bound:
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
    return Bound(term, form, figures, _rounded(_compute(site, term), decimals), decimals)


def x_resolve__mutmut_91(site: Site, text: str, form: str) -> Bound:
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
    return Bound(text, form, figures, _rounded(_compute(site, term), decimals), decimals)


def x_resolve__mutmut_92(site: Site, text: str, form: str) -> Bound:
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
    return Bound(text, term, figures, _rounded(_compute(site, term), decimals), decimals)


def x_resolve__mutmut_93(site: Site, text: str, form: str) -> Bound:
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
    return Bound(text, term, form, _rounded(_compute(site, term), decimals), decimals)


def x_resolve__mutmut_94(site: Site, text: str, form: str) -> Bound:
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
    return Bound(text, term, form, figures, decimals)


def x_resolve__mutmut_95(site: Site, text: str, form: str) -> Bound:
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
    return Bound(text, term, form, figures, _rounded(_compute(site, term), decimals), )


def x_resolve__mutmut_96(site: Site, text: str, form: str) -> Bound:
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
    return Bound(text, term, form, figures, _rounded(None, decimals), decimals)


def x_resolve__mutmut_97(site: Site, text: str, form: str) -> Bound:
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
    return Bound(text, term, form, figures, _rounded(_compute(site, term), None), decimals)


def x_resolve__mutmut_98(site: Site, text: str, form: str) -> Bound:
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
    return Bound(text, term, form, figures, _rounded(decimals), decimals)


def x_resolve__mutmut_99(site: Site, text: str, form: str) -> Bound:
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
    return Bound(text, term, form, figures, _rounded(_compute(site, term), ), decimals)


def x_resolve__mutmut_100(site: Site, text: str, form: str) -> Bound:
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
    return Bound(text, term, form, figures, _rounded(_compute(None, term), decimals), decimals)


def x_resolve__mutmut_101(site: Site, text: str, form: str) -> Bound:
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
    return Bound(text, term, form, figures, _rounded(_compute(site, None), decimals), decimals)


def x_resolve__mutmut_102(site: Site, text: str, form: str) -> Bound:
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
    return Bound(text, term, form, figures, _rounded(_compute(term), decimals), decimals)


def x_resolve__mutmut_103(site: Site, text: str, form: str) -> Bound:
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
    return Bound(text, term, form, figures, _rounded(_compute(site, ), decimals), decimals)

mutants_x_resolve__mutmut['_mutmut_orig'] = x_resolve__mutmut_orig # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_1'] = x_resolve__mutmut_1 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_2'] = x_resolve__mutmut_2 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_3'] = x_resolve__mutmut_3 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_4'] = x_resolve__mutmut_4 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_5'] = x_resolve__mutmut_5 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_6'] = x_resolve__mutmut_6 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_7'] = x_resolve__mutmut_7 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_8'] = x_resolve__mutmut_8 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_9'] = x_resolve__mutmut_9 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_10'] = x_resolve__mutmut_10 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_11'] = x_resolve__mutmut_11 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_12'] = x_resolve__mutmut_12 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_13'] = x_resolve__mutmut_13 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_14'] = x_resolve__mutmut_14 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_15'] = x_resolve__mutmut_15 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_16'] = x_resolve__mutmut_16 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_17'] = x_resolve__mutmut_17 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_18'] = x_resolve__mutmut_18 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_19'] = x_resolve__mutmut_19 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_20'] = x_resolve__mutmut_20 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_21'] = x_resolve__mutmut_21 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_22'] = x_resolve__mutmut_22 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_23'] = x_resolve__mutmut_23 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_24'] = x_resolve__mutmut_24 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_25'] = x_resolve__mutmut_25 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_26'] = x_resolve__mutmut_26 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_27'] = x_resolve__mutmut_27 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_28'] = x_resolve__mutmut_28 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_29'] = x_resolve__mutmut_29 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_30'] = x_resolve__mutmut_30 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_31'] = x_resolve__mutmut_31 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_32'] = x_resolve__mutmut_32 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_33'] = x_resolve__mutmut_33 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_34'] = x_resolve__mutmut_34 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_35'] = x_resolve__mutmut_35 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_36'] = x_resolve__mutmut_36 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_37'] = x_resolve__mutmut_37 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_38'] = x_resolve__mutmut_38 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_39'] = x_resolve__mutmut_39 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_40'] = x_resolve__mutmut_40 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_41'] = x_resolve__mutmut_41 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_42'] = x_resolve__mutmut_42 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_43'] = x_resolve__mutmut_43 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_44'] = x_resolve__mutmut_44 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_45'] = x_resolve__mutmut_45 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_46'] = x_resolve__mutmut_46 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_47'] = x_resolve__mutmut_47 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_48'] = x_resolve__mutmut_48 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_49'] = x_resolve__mutmut_49 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_50'] = x_resolve__mutmut_50 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_51'] = x_resolve__mutmut_51 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_52'] = x_resolve__mutmut_52 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_53'] = x_resolve__mutmut_53 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_54'] = x_resolve__mutmut_54 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_55'] = x_resolve__mutmut_55 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_56'] = x_resolve__mutmut_56 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_57'] = x_resolve__mutmut_57 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_58'] = x_resolve__mutmut_58 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_59'] = x_resolve__mutmut_59 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_60'] = x_resolve__mutmut_60 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_61'] = x_resolve__mutmut_61 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_62'] = x_resolve__mutmut_62 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_63'] = x_resolve__mutmut_63 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_64'] = x_resolve__mutmut_64 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_65'] = x_resolve__mutmut_65 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_66'] = x_resolve__mutmut_66 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_67'] = x_resolve__mutmut_67 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_68'] = x_resolve__mutmut_68 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_69'] = x_resolve__mutmut_69 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_70'] = x_resolve__mutmut_70 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_71'] = x_resolve__mutmut_71 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_72'] = x_resolve__mutmut_72 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_73'] = x_resolve__mutmut_73 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_74'] = x_resolve__mutmut_74 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_75'] = x_resolve__mutmut_75 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_76'] = x_resolve__mutmut_76 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_77'] = x_resolve__mutmut_77 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_78'] = x_resolve__mutmut_78 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_79'] = x_resolve__mutmut_79 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_80'] = x_resolve__mutmut_80 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_81'] = x_resolve__mutmut_81 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_82'] = x_resolve__mutmut_82 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_83'] = x_resolve__mutmut_83 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_84'] = x_resolve__mutmut_84 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_85'] = x_resolve__mutmut_85 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_86'] = x_resolve__mutmut_86 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_87'] = x_resolve__mutmut_87 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_88'] = x_resolve__mutmut_88 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_89'] = x_resolve__mutmut_89 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_90'] = x_resolve__mutmut_90 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_91'] = x_resolve__mutmut_91 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_92'] = x_resolve__mutmut_92 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_93'] = x_resolve__mutmut_93 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_94'] = x_resolve__mutmut_94 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_95'] = x_resolve__mutmut_95 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_96'] = x_resolve__mutmut_96 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_97'] = x_resolve__mutmut_97 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_98'] = x_resolve__mutmut_98 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_99'] = x_resolve__mutmut_99 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_100'] = x_resolve__mutmut_100 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_101'] = x_resolve__mutmut_101 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_102'] = x_resolve__mutmut_102 # type: ignore # mutmut generated
mutants_x_resolve__mutmut['x_resolve__mutmut_103'] = x_resolve__mutmut_103 # type: ignore # mutmut generated
mutants_x__refuse_across_break__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__refuse_across_break__mutmut)
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


def x__refuse_across_break__mutmut_orig(site: Site, figures: tuple[Figure, ...]) -> None:
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


def x__refuse_across_break__mutmut_1(site: Site, figures: tuple[Figure, ...]) -> None:
    """A difference or ratio of one measure over a break in its series means nothing."""
    for one, other in combinations(None, 2):
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


def x__refuse_across_break__mutmut_2(site: Site, figures: tuple[Figure, ...]) -> None:
    """A difference or ratio of one measure over a break in its series means nothing."""
    for one, other in combinations(sorted(figures, key=lambda figure: figure.key.period.order), None):
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


def x__refuse_across_break__mutmut_3(site: Site, figures: tuple[Figure, ...]) -> None:
    """A difference or ratio of one measure over a break in its series means nothing."""
    for one, other in combinations(2):
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


def x__refuse_across_break__mutmut_4(site: Site, figures: tuple[Figure, ...]) -> None:
    """A difference or ratio of one measure over a break in its series means nothing."""
    for one, other in combinations(sorted(figures, key=lambda figure: figure.key.period.order), ):
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


def x__refuse_across_break__mutmut_5(site: Site, figures: tuple[Figure, ...]) -> None:
    """A difference or ratio of one measure over a break in its series means nothing."""
    for one, other in combinations(sorted(None, key=lambda figure: figure.key.period.order), 2):
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


def x__refuse_across_break__mutmut_6(site: Site, figures: tuple[Figure, ...]) -> None:
    """A difference or ratio of one measure over a break in its series means nothing."""
    for one, other in combinations(sorted(figures, key=None), 2):
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


def x__refuse_across_break__mutmut_7(site: Site, figures: tuple[Figure, ...]) -> None:
    """A difference or ratio of one measure over a break in its series means nothing."""
    for one, other in combinations(sorted(key=lambda figure: figure.key.period.order), 2):
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


def x__refuse_across_break__mutmut_8(site: Site, figures: tuple[Figure, ...]) -> None:
    """A difference or ratio of one measure over a break in its series means nothing."""
    for one, other in combinations(sorted(figures, ), 2):
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


def x__refuse_across_break__mutmut_9(site: Site, figures: tuple[Figure, ...]) -> None:
    """A difference or ratio of one measure over a break in its series means nothing."""
    for one, other in combinations(sorted(figures, key=lambda figure: None), 2):
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


def x__refuse_across_break__mutmut_10(site: Site, figures: tuple[Figure, ...]) -> None:
    """A difference or ratio of one measure over a break in its series means nothing."""
    for one, other in combinations(sorted(figures, key=lambda figure: figure.key.period.order), 3):
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


def x__refuse_across_break__mutmut_11(site: Site, figures: tuple[Figure, ...]) -> None:
    """A difference or ratio of one measure over a break in its series means nothing."""
    for one, other in combinations(sorted(figures, key=lambda figure: figure.key.period.order), 2):
        if (one.indicator, one.measure) == (other.indicator, other.measure):
            continue
        cuts = breaks_between(site.indicators[one.indicator], one.measure, one, other)
        if cuts:
            raise BindingError(
                f"không so {one.key.period} với {other.key.period}: chuỗi bị ngắt từ {cuts[0].from_}, "
                f"{cuts[0].reason.vi}",
                f"{one.key.period} and {other.key.period} are not compared: the series breaks on {cuts[0].from_}, "
                f"{cuts[0].reason.get('en')}",
            )


def x__refuse_across_break__mutmut_12(site: Site, figures: tuple[Figure, ...]) -> None:
    """A difference or ratio of one measure over a break in its series means nothing."""
    for one, other in combinations(sorted(figures, key=lambda figure: figure.key.period.order), 2):
        if (one.indicator, one.measure) != (other.indicator, other.measure):
            break
        cuts = breaks_between(site.indicators[one.indicator], one.measure, one, other)
        if cuts:
            raise BindingError(
                f"không so {one.key.period} với {other.key.period}: chuỗi bị ngắt từ {cuts[0].from_}, "
                f"{cuts[0].reason.vi}",
                f"{one.key.period} and {other.key.period} are not compared: the series breaks on {cuts[0].from_}, "
                f"{cuts[0].reason.get('en')}",
            )


def x__refuse_across_break__mutmut_13(site: Site, figures: tuple[Figure, ...]) -> None:
    """A difference or ratio of one measure over a break in its series means nothing."""
    for one, other in combinations(sorted(figures, key=lambda figure: figure.key.period.order), 2):
        if (one.indicator, one.measure) != (other.indicator, other.measure):
            continue
        cuts = None
        if cuts:
            raise BindingError(
                f"không so {one.key.period} với {other.key.period}: chuỗi bị ngắt từ {cuts[0].from_}, "
                f"{cuts[0].reason.vi}",
                f"{one.key.period} and {other.key.period} are not compared: the series breaks on {cuts[0].from_}, "
                f"{cuts[0].reason.get('en')}",
            )


def x__refuse_across_break__mutmut_14(site: Site, figures: tuple[Figure, ...]) -> None:
    """A difference or ratio of one measure over a break in its series means nothing."""
    for one, other in combinations(sorted(figures, key=lambda figure: figure.key.period.order), 2):
        if (one.indicator, one.measure) != (other.indicator, other.measure):
            continue
        cuts = breaks_between(None, one.measure, one, other)
        if cuts:
            raise BindingError(
                f"không so {one.key.period} với {other.key.period}: chuỗi bị ngắt từ {cuts[0].from_}, "
                f"{cuts[0].reason.vi}",
                f"{one.key.period} and {other.key.period} are not compared: the series breaks on {cuts[0].from_}, "
                f"{cuts[0].reason.get('en')}",
            )


def x__refuse_across_break__mutmut_15(site: Site, figures: tuple[Figure, ...]) -> None:
    """A difference or ratio of one measure over a break in its series means nothing."""
    for one, other in combinations(sorted(figures, key=lambda figure: figure.key.period.order), 2):
        if (one.indicator, one.measure) != (other.indicator, other.measure):
            continue
        cuts = breaks_between(site.indicators[one.indicator], None, one, other)
        if cuts:
            raise BindingError(
                f"không so {one.key.period} với {other.key.period}: chuỗi bị ngắt từ {cuts[0].from_}, "
                f"{cuts[0].reason.vi}",
                f"{one.key.period} and {other.key.period} are not compared: the series breaks on {cuts[0].from_}, "
                f"{cuts[0].reason.get('en')}",
            )


def x__refuse_across_break__mutmut_16(site: Site, figures: tuple[Figure, ...]) -> None:
    """A difference or ratio of one measure over a break in its series means nothing."""
    for one, other in combinations(sorted(figures, key=lambda figure: figure.key.period.order), 2):
        if (one.indicator, one.measure) != (other.indicator, other.measure):
            continue
        cuts = breaks_between(site.indicators[one.indicator], one.measure, None, other)
        if cuts:
            raise BindingError(
                f"không so {one.key.period} với {other.key.period}: chuỗi bị ngắt từ {cuts[0].from_}, "
                f"{cuts[0].reason.vi}",
                f"{one.key.period} and {other.key.period} are not compared: the series breaks on {cuts[0].from_}, "
                f"{cuts[0].reason.get('en')}",
            )


def x__refuse_across_break__mutmut_17(site: Site, figures: tuple[Figure, ...]) -> None:
    """A difference or ratio of one measure over a break in its series means nothing."""
    for one, other in combinations(sorted(figures, key=lambda figure: figure.key.period.order), 2):
        if (one.indicator, one.measure) != (other.indicator, other.measure):
            continue
        cuts = breaks_between(site.indicators[one.indicator], one.measure, one, None)
        if cuts:
            raise BindingError(
                f"không so {one.key.period} với {other.key.period}: chuỗi bị ngắt từ {cuts[0].from_}, "
                f"{cuts[0].reason.vi}",
                f"{one.key.period} and {other.key.period} are not compared: the series breaks on {cuts[0].from_}, "
                f"{cuts[0].reason.get('en')}",
            )


def x__refuse_across_break__mutmut_18(site: Site, figures: tuple[Figure, ...]) -> None:
    """A difference or ratio of one measure over a break in its series means nothing."""
    for one, other in combinations(sorted(figures, key=lambda figure: figure.key.period.order), 2):
        if (one.indicator, one.measure) != (other.indicator, other.measure):
            continue
        cuts = breaks_between(one.measure, one, other)
        if cuts:
            raise BindingError(
                f"không so {one.key.period} với {other.key.period}: chuỗi bị ngắt từ {cuts[0].from_}, "
                f"{cuts[0].reason.vi}",
                f"{one.key.period} and {other.key.period} are not compared: the series breaks on {cuts[0].from_}, "
                f"{cuts[0].reason.get('en')}",
            )


def x__refuse_across_break__mutmut_19(site: Site, figures: tuple[Figure, ...]) -> None:
    """A difference or ratio of one measure over a break in its series means nothing."""
    for one, other in combinations(sorted(figures, key=lambda figure: figure.key.period.order), 2):
        if (one.indicator, one.measure) != (other.indicator, other.measure):
            continue
        cuts = breaks_between(site.indicators[one.indicator], one, other)
        if cuts:
            raise BindingError(
                f"không so {one.key.period} với {other.key.period}: chuỗi bị ngắt từ {cuts[0].from_}, "
                f"{cuts[0].reason.vi}",
                f"{one.key.period} and {other.key.period} are not compared: the series breaks on {cuts[0].from_}, "
                f"{cuts[0].reason.get('en')}",
            )


def x__refuse_across_break__mutmut_20(site: Site, figures: tuple[Figure, ...]) -> None:
    """A difference or ratio of one measure over a break in its series means nothing."""
    for one, other in combinations(sorted(figures, key=lambda figure: figure.key.period.order), 2):
        if (one.indicator, one.measure) != (other.indicator, other.measure):
            continue
        cuts = breaks_between(site.indicators[one.indicator], one.measure, other)
        if cuts:
            raise BindingError(
                f"không so {one.key.period} với {other.key.period}: chuỗi bị ngắt từ {cuts[0].from_}, "
                f"{cuts[0].reason.vi}",
                f"{one.key.period} and {other.key.period} are not compared: the series breaks on {cuts[0].from_}, "
                f"{cuts[0].reason.get('en')}",
            )


def x__refuse_across_break__mutmut_21(site: Site, figures: tuple[Figure, ...]) -> None:
    """A difference or ratio of one measure over a break in its series means nothing."""
    for one, other in combinations(sorted(figures, key=lambda figure: figure.key.period.order), 2):
        if (one.indicator, one.measure) != (other.indicator, other.measure):
            continue
        cuts = breaks_between(site.indicators[one.indicator], one.measure, one, )
        if cuts:
            raise BindingError(
                f"không so {one.key.period} với {other.key.period}: chuỗi bị ngắt từ {cuts[0].from_}, "
                f"{cuts[0].reason.vi}",
                f"{one.key.period} and {other.key.period} are not compared: the series breaks on {cuts[0].from_}, "
                f"{cuts[0].reason.get('en')}",
            )


def x__refuse_across_break__mutmut_22(site: Site, figures: tuple[Figure, ...]) -> None:
    """A difference or ratio of one measure over a break in its series means nothing."""
    for one, other in combinations(sorted(figures, key=lambda figure: figure.key.period.order), 2):
        if (one.indicator, one.measure) != (other.indicator, other.measure):
            continue
        cuts = breaks_between(site.indicators[one.indicator], one.measure, one, other)
        if cuts:
            raise BindingError(
                None,
                f"{one.key.period} and {other.key.period} are not compared: the series breaks on {cuts[0].from_}, "
                f"{cuts[0].reason.get('en')}",
            )


def x__refuse_across_break__mutmut_23(site: Site, figures: tuple[Figure, ...]) -> None:
    """A difference or ratio of one measure over a break in its series means nothing."""
    for one, other in combinations(sorted(figures, key=lambda figure: figure.key.period.order), 2):
        if (one.indicator, one.measure) != (other.indicator, other.measure):
            continue
        cuts = breaks_between(site.indicators[one.indicator], one.measure, one, other)
        if cuts:
            raise BindingError(
                f"không so {one.key.period} với {other.key.period}: chuỗi bị ngắt từ {cuts[0].from_}, "
                f"{cuts[0].reason.vi}",
                None,
            )


def x__refuse_across_break__mutmut_24(site: Site, figures: tuple[Figure, ...]) -> None:
    """A difference or ratio of one measure over a break in its series means nothing."""
    for one, other in combinations(sorted(figures, key=lambda figure: figure.key.period.order), 2):
        if (one.indicator, one.measure) != (other.indicator, other.measure):
            continue
        cuts = breaks_between(site.indicators[one.indicator], one.measure, one, other)
        if cuts:
            raise BindingError(
                f"{one.key.period} and {other.key.period} are not compared: the series breaks on {cuts[0].from_}, "
                f"{cuts[0].reason.get('en')}",
            )


def x__refuse_across_break__mutmut_25(site: Site, figures: tuple[Figure, ...]) -> None:
    """A difference or ratio of one measure over a break in its series means nothing."""
    for one, other in combinations(sorted(figures, key=lambda figure: figure.key.period.order), 2):
        if (one.indicator, one.measure) != (other.indicator, other.measure):
            continue
        cuts = breaks_between(site.indicators[one.indicator], one.measure, one, other)
        if cuts:
            raise BindingError(
                f"không so {one.key.period} với {other.key.period}: chuỗi bị ngắt từ {cuts[0].from_}, "
                f"{cuts[0].reason.vi}",
                )


def x__refuse_across_break__mutmut_26(site: Site, figures: tuple[Figure, ...]) -> None:
    """A difference or ratio of one measure over a break in its series means nothing."""
    for one, other in combinations(sorted(figures, key=lambda figure: figure.key.period.order), 2):
        if (one.indicator, one.measure) != (other.indicator, other.measure):
            continue
        cuts = breaks_between(site.indicators[one.indicator], one.measure, one, other)
        if cuts:
            raise BindingError(
                f"không so {one.key.period} với {other.key.period}: chuỗi bị ngắt từ {cuts[1].from_}, "
                f"{cuts[0].reason.vi}",
                f"{one.key.period} and {other.key.period} are not compared: the series breaks on {cuts[0].from_}, "
                f"{cuts[0].reason.get('en')}",
            )


def x__refuse_across_break__mutmut_27(site: Site, figures: tuple[Figure, ...]) -> None:
    """A difference or ratio of one measure over a break in its series means nothing."""
    for one, other in combinations(sorted(figures, key=lambda figure: figure.key.period.order), 2):
        if (one.indicator, one.measure) != (other.indicator, other.measure):
            continue
        cuts = breaks_between(site.indicators[one.indicator], one.measure, one, other)
        if cuts:
            raise BindingError(
                f"không so {one.key.period} với {other.key.period}: chuỗi bị ngắt từ {cuts[0].from_}, "
                f"{cuts[1].reason.vi}",
                f"{one.key.period} and {other.key.period} are not compared: the series breaks on {cuts[0].from_}, "
                f"{cuts[0].reason.get('en')}",
            )


def x__refuse_across_break__mutmut_28(site: Site, figures: tuple[Figure, ...]) -> None:
    """A difference or ratio of one measure over a break in its series means nothing."""
    for one, other in combinations(sorted(figures, key=lambda figure: figure.key.period.order), 2):
        if (one.indicator, one.measure) != (other.indicator, other.measure):
            continue
        cuts = breaks_between(site.indicators[one.indicator], one.measure, one, other)
        if cuts:
            raise BindingError(
                f"không so {one.key.period} với {other.key.period}: chuỗi bị ngắt từ {cuts[0].from_}, "
                f"{cuts[0].reason.vi}",
                f"{one.key.period} and {other.key.period} are not compared: the series breaks on {cuts[1].from_}, "
                f"{cuts[0].reason.get('en')}",
            )


def x__refuse_across_break__mutmut_29(site: Site, figures: tuple[Figure, ...]) -> None:
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
                f"{cuts[0].reason.get(None)}",
            )


def x__refuse_across_break__mutmut_30(site: Site, figures: tuple[Figure, ...]) -> None:
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
                f"{cuts[1].reason.get('en')}",
            )


def x__refuse_across_break__mutmut_31(site: Site, figures: tuple[Figure, ...]) -> None:
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
                f"{cuts[0].reason.get('XXenXX')}",
            )


def x__refuse_across_break__mutmut_32(site: Site, figures: tuple[Figure, ...]) -> None:
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
                f"{cuts[0].reason.get('EN')}",
            )

mutants_x__refuse_across_break__mutmut['_mutmut_orig'] = x__refuse_across_break__mutmut_orig # type: ignore # mutmut generated
mutants_x__refuse_across_break__mutmut['x__refuse_across_break__mutmut_1'] = x__refuse_across_break__mutmut_1 # type: ignore # mutmut generated
mutants_x__refuse_across_break__mutmut['x__refuse_across_break__mutmut_2'] = x__refuse_across_break__mutmut_2 # type: ignore # mutmut generated
mutants_x__refuse_across_break__mutmut['x__refuse_across_break__mutmut_3'] = x__refuse_across_break__mutmut_3 # type: ignore # mutmut generated
mutants_x__refuse_across_break__mutmut['x__refuse_across_break__mutmut_4'] = x__refuse_across_break__mutmut_4 # type: ignore # mutmut generated
mutants_x__refuse_across_break__mutmut['x__refuse_across_break__mutmut_5'] = x__refuse_across_break__mutmut_5 # type: ignore # mutmut generated
mutants_x__refuse_across_break__mutmut['x__refuse_across_break__mutmut_6'] = x__refuse_across_break__mutmut_6 # type: ignore # mutmut generated
mutants_x__refuse_across_break__mutmut['x__refuse_across_break__mutmut_7'] = x__refuse_across_break__mutmut_7 # type: ignore # mutmut generated
mutants_x__refuse_across_break__mutmut['x__refuse_across_break__mutmut_8'] = x__refuse_across_break__mutmut_8 # type: ignore # mutmut generated
mutants_x__refuse_across_break__mutmut['x__refuse_across_break__mutmut_9'] = x__refuse_across_break__mutmut_9 # type: ignore # mutmut generated
mutants_x__refuse_across_break__mutmut['x__refuse_across_break__mutmut_10'] = x__refuse_across_break__mutmut_10 # type: ignore # mutmut generated
mutants_x__refuse_across_break__mutmut['x__refuse_across_break__mutmut_11'] = x__refuse_across_break__mutmut_11 # type: ignore # mutmut generated
mutants_x__refuse_across_break__mutmut['x__refuse_across_break__mutmut_12'] = x__refuse_across_break__mutmut_12 # type: ignore # mutmut generated
mutants_x__refuse_across_break__mutmut['x__refuse_across_break__mutmut_13'] = x__refuse_across_break__mutmut_13 # type: ignore # mutmut generated
mutants_x__refuse_across_break__mutmut['x__refuse_across_break__mutmut_14'] = x__refuse_across_break__mutmut_14 # type: ignore # mutmut generated
mutants_x__refuse_across_break__mutmut['x__refuse_across_break__mutmut_15'] = x__refuse_across_break__mutmut_15 # type: ignore # mutmut generated
mutants_x__refuse_across_break__mutmut['x__refuse_across_break__mutmut_16'] = x__refuse_across_break__mutmut_16 # type: ignore # mutmut generated
mutants_x__refuse_across_break__mutmut['x__refuse_across_break__mutmut_17'] = x__refuse_across_break__mutmut_17 # type: ignore # mutmut generated
mutants_x__refuse_across_break__mutmut['x__refuse_across_break__mutmut_18'] = x__refuse_across_break__mutmut_18 # type: ignore # mutmut generated
mutants_x__refuse_across_break__mutmut['x__refuse_across_break__mutmut_19'] = x__refuse_across_break__mutmut_19 # type: ignore # mutmut generated
mutants_x__refuse_across_break__mutmut['x__refuse_across_break__mutmut_20'] = x__refuse_across_break__mutmut_20 # type: ignore # mutmut generated
mutants_x__refuse_across_break__mutmut['x__refuse_across_break__mutmut_21'] = x__refuse_across_break__mutmut_21 # type: ignore # mutmut generated
mutants_x__refuse_across_break__mutmut['x__refuse_across_break__mutmut_22'] = x__refuse_across_break__mutmut_22 # type: ignore # mutmut generated
mutants_x__refuse_across_break__mutmut['x__refuse_across_break__mutmut_23'] = x__refuse_across_break__mutmut_23 # type: ignore # mutmut generated
mutants_x__refuse_across_break__mutmut['x__refuse_across_break__mutmut_24'] = x__refuse_across_break__mutmut_24 # type: ignore # mutmut generated
mutants_x__refuse_across_break__mutmut['x__refuse_across_break__mutmut_25'] = x__refuse_across_break__mutmut_25 # type: ignore # mutmut generated
mutants_x__refuse_across_break__mutmut['x__refuse_across_break__mutmut_26'] = x__refuse_across_break__mutmut_26 # type: ignore # mutmut generated
mutants_x__refuse_across_break__mutmut['x__refuse_across_break__mutmut_27'] = x__refuse_across_break__mutmut_27 # type: ignore # mutmut generated
mutants_x__refuse_across_break__mutmut['x__refuse_across_break__mutmut_28'] = x__refuse_across_break__mutmut_28 # type: ignore # mutmut generated
mutants_x__refuse_across_break__mutmut['x__refuse_across_break__mutmut_29'] = x__refuse_across_break__mutmut_29 # type: ignore # mutmut generated
mutants_x__refuse_across_break__mutmut['x__refuse_across_break__mutmut_30'] = x__refuse_across_break__mutmut_30 # type: ignore # mutmut generated
mutants_x__refuse_across_break__mutmut['x__refuse_across_break__mutmut_31'] = x__refuse_across_break__mutmut_31 # type: ignore # mutmut generated
mutants_x__refuse_across_break__mutmut['x__refuse_across_break__mutmut_32'] = x__refuse_across_break__mutmut_32 # type: ignore # mutmut generated
mutants_x__figure__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__figure__mutmut)
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


def x__figure__mutmut_orig(site: Site, leaf: object) -> Figure:
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


def x__figure__mutmut_1(site: Site, leaf: object) -> Figure:
    if isinstance(leaf, Address):
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


def x__figure__mutmut_2(site: Site, leaf: object) -> Figure:
    if not isinstance(leaf, Address):
        raise BindingError(
            None,
            f"“{getattr(leaf, 'name', leaf)}” is no address",
        )
    bare = leaf.address.partition("~")[0]
    if bare not in site.figures:
        raise BindingError(
            f"không có số liệu {bare}{did_you_mean(bare, site.figures)}", f"there is no figure {bare}"
        )
    return site.figures[bare]


def x__figure__mutmut_3(site: Site, leaf: object) -> Figure:
    if not isinstance(leaf, Address):
        raise BindingError(
            f"“{getattr(leaf, 'name', leaf)}” không phải địa chỉ số liệu",
            None,
        )
    bare = leaf.address.partition("~")[0]
    if bare not in site.figures:
        raise BindingError(
            f"không có số liệu {bare}{did_you_mean(bare, site.figures)}", f"there is no figure {bare}"
        )
    return site.figures[bare]


def x__figure__mutmut_4(site: Site, leaf: object) -> Figure:
    if not isinstance(leaf, Address):
        raise BindingError(
            f"“{getattr(leaf, 'name', leaf)}” is no address",
        )
    bare = leaf.address.partition("~")[0]
    if bare not in site.figures:
        raise BindingError(
            f"không có số liệu {bare}{did_you_mean(bare, site.figures)}", f"there is no figure {bare}"
        )
    return site.figures[bare]


def x__figure__mutmut_5(site: Site, leaf: object) -> Figure:
    if not isinstance(leaf, Address):
        raise BindingError(
            f"“{getattr(leaf, 'name', leaf)}” không phải địa chỉ số liệu",
            )
    bare = leaf.address.partition("~")[0]
    if bare not in site.figures:
        raise BindingError(
            f"không có số liệu {bare}{did_you_mean(bare, site.figures)}", f"there is no figure {bare}"
        )
    return site.figures[bare]


def x__figure__mutmut_6(site: Site, leaf: object) -> Figure:
    if not isinstance(leaf, Address):
        raise BindingError(
            f"“{getattr(None, 'name', leaf)}” không phải địa chỉ số liệu",
            f"“{getattr(leaf, 'name', leaf)}” is no address",
        )
    bare = leaf.address.partition("~")[0]
    if bare not in site.figures:
        raise BindingError(
            f"không có số liệu {bare}{did_you_mean(bare, site.figures)}", f"there is no figure {bare}"
        )
    return site.figures[bare]


def x__figure__mutmut_7(site: Site, leaf: object) -> Figure:
    if not isinstance(leaf, Address):
        raise BindingError(
            f"“{getattr(leaf, None, leaf)}” không phải địa chỉ số liệu",
            f"“{getattr(leaf, 'name', leaf)}” is no address",
        )
    bare = leaf.address.partition("~")[0]
    if bare not in site.figures:
        raise BindingError(
            f"không có số liệu {bare}{did_you_mean(bare, site.figures)}", f"there is no figure {bare}"
        )
    return site.figures[bare]


def x__figure__mutmut_8(site: Site, leaf: object) -> Figure:
    if not isinstance(leaf, Address):
        raise BindingError(
            f"“{getattr(leaf, 'name', None)}” không phải địa chỉ số liệu",
            f"“{getattr(leaf, 'name', leaf)}” is no address",
        )
    bare = leaf.address.partition("~")[0]
    if bare not in site.figures:
        raise BindingError(
            f"không có số liệu {bare}{did_you_mean(bare, site.figures)}", f"there is no figure {bare}"
        )
    return site.figures[bare]


def x__figure__mutmut_9(site: Site, leaf: object) -> Figure:
    if not isinstance(leaf, Address):
        raise BindingError(
            f"“{getattr('name', leaf)}” không phải địa chỉ số liệu",
            f"“{getattr(leaf, 'name', leaf)}” is no address",
        )
    bare = leaf.address.partition("~")[0]
    if bare not in site.figures:
        raise BindingError(
            f"không có số liệu {bare}{did_you_mean(bare, site.figures)}", f"there is no figure {bare}"
        )
    return site.figures[bare]


def x__figure__mutmut_10(site: Site, leaf: object) -> Figure:
    if not isinstance(leaf, Address):
        raise BindingError(
            f"“{getattr(leaf, leaf)}” không phải địa chỉ số liệu",
            f"“{getattr(leaf, 'name', leaf)}” is no address",
        )
    bare = leaf.address.partition("~")[0]
    if bare not in site.figures:
        raise BindingError(
            f"không có số liệu {bare}{did_you_mean(bare, site.figures)}", f"there is no figure {bare}"
        )
    return site.figures[bare]


def x__figure__mutmut_11(site: Site, leaf: object) -> Figure:
    if not isinstance(leaf, Address):
        raise BindingError(
            f"“{getattr(leaf, 'name', )}” không phải địa chỉ số liệu",
            f"“{getattr(leaf, 'name', leaf)}” is no address",
        )
    bare = leaf.address.partition("~")[0]
    if bare not in site.figures:
        raise BindingError(
            f"không có số liệu {bare}{did_you_mean(bare, site.figures)}", f"there is no figure {bare}"
        )
    return site.figures[bare]


def x__figure__mutmut_12(site: Site, leaf: object) -> Figure:
    if not isinstance(leaf, Address):
        raise BindingError(
            f"“{getattr(leaf, 'XXnameXX', leaf)}” không phải địa chỉ số liệu",
            f"“{getattr(leaf, 'name', leaf)}” is no address",
        )
    bare = leaf.address.partition("~")[0]
    if bare not in site.figures:
        raise BindingError(
            f"không có số liệu {bare}{did_you_mean(bare, site.figures)}", f"there is no figure {bare}"
        )
    return site.figures[bare]


def x__figure__mutmut_13(site: Site, leaf: object) -> Figure:
    if not isinstance(leaf, Address):
        raise BindingError(
            f"“{getattr(leaf, 'NAME', leaf)}” không phải địa chỉ số liệu",
            f"“{getattr(leaf, 'name', leaf)}” is no address",
        )
    bare = leaf.address.partition("~")[0]
    if bare not in site.figures:
        raise BindingError(
            f"không có số liệu {bare}{did_you_mean(bare, site.figures)}", f"there is no figure {bare}"
        )
    return site.figures[bare]


def x__figure__mutmut_14(site: Site, leaf: object) -> Figure:
    if not isinstance(leaf, Address):
        raise BindingError(
            f"“{getattr(leaf, 'name', leaf)}” không phải địa chỉ số liệu",
            f"“{getattr(None, 'name', leaf)}” is no address",
        )
    bare = leaf.address.partition("~")[0]
    if bare not in site.figures:
        raise BindingError(
            f"không có số liệu {bare}{did_you_mean(bare, site.figures)}", f"there is no figure {bare}"
        )
    return site.figures[bare]


def x__figure__mutmut_15(site: Site, leaf: object) -> Figure:
    if not isinstance(leaf, Address):
        raise BindingError(
            f"“{getattr(leaf, 'name', leaf)}” không phải địa chỉ số liệu",
            f"“{getattr(leaf, None, leaf)}” is no address",
        )
    bare = leaf.address.partition("~")[0]
    if bare not in site.figures:
        raise BindingError(
            f"không có số liệu {bare}{did_you_mean(bare, site.figures)}", f"there is no figure {bare}"
        )
    return site.figures[bare]


def x__figure__mutmut_16(site: Site, leaf: object) -> Figure:
    if not isinstance(leaf, Address):
        raise BindingError(
            f"“{getattr(leaf, 'name', leaf)}” không phải địa chỉ số liệu",
            f"“{getattr(leaf, 'name', None)}” is no address",
        )
    bare = leaf.address.partition("~")[0]
    if bare not in site.figures:
        raise BindingError(
            f"không có số liệu {bare}{did_you_mean(bare, site.figures)}", f"there is no figure {bare}"
        )
    return site.figures[bare]


def x__figure__mutmut_17(site: Site, leaf: object) -> Figure:
    if not isinstance(leaf, Address):
        raise BindingError(
            f"“{getattr(leaf, 'name', leaf)}” không phải địa chỉ số liệu",
            f"“{getattr('name', leaf)}” is no address",
        )
    bare = leaf.address.partition("~")[0]
    if bare not in site.figures:
        raise BindingError(
            f"không có số liệu {bare}{did_you_mean(bare, site.figures)}", f"there is no figure {bare}"
        )
    return site.figures[bare]


def x__figure__mutmut_18(site: Site, leaf: object) -> Figure:
    if not isinstance(leaf, Address):
        raise BindingError(
            f"“{getattr(leaf, 'name', leaf)}” không phải địa chỉ số liệu",
            f"“{getattr(leaf, leaf)}” is no address",
        )
    bare = leaf.address.partition("~")[0]
    if bare not in site.figures:
        raise BindingError(
            f"không có số liệu {bare}{did_you_mean(bare, site.figures)}", f"there is no figure {bare}"
        )
    return site.figures[bare]


def x__figure__mutmut_19(site: Site, leaf: object) -> Figure:
    if not isinstance(leaf, Address):
        raise BindingError(
            f"“{getattr(leaf, 'name', leaf)}” không phải địa chỉ số liệu",
            f"“{getattr(leaf, 'name', )}” is no address",
        )
    bare = leaf.address.partition("~")[0]
    if bare not in site.figures:
        raise BindingError(
            f"không có số liệu {bare}{did_you_mean(bare, site.figures)}", f"there is no figure {bare}"
        )
    return site.figures[bare]


def x__figure__mutmut_20(site: Site, leaf: object) -> Figure:
    if not isinstance(leaf, Address):
        raise BindingError(
            f"“{getattr(leaf, 'name', leaf)}” không phải địa chỉ số liệu",
            f"“{getattr(leaf, 'XXnameXX', leaf)}” is no address",
        )
    bare = leaf.address.partition("~")[0]
    if bare not in site.figures:
        raise BindingError(
            f"không có số liệu {bare}{did_you_mean(bare, site.figures)}", f"there is no figure {bare}"
        )
    return site.figures[bare]


def x__figure__mutmut_21(site: Site, leaf: object) -> Figure:
    if not isinstance(leaf, Address):
        raise BindingError(
            f"“{getattr(leaf, 'name', leaf)}” không phải địa chỉ số liệu",
            f"“{getattr(leaf, 'NAME', leaf)}” is no address",
        )
    bare = leaf.address.partition("~")[0]
    if bare not in site.figures:
        raise BindingError(
            f"không có số liệu {bare}{did_you_mean(bare, site.figures)}", f"there is no figure {bare}"
        )
    return site.figures[bare]


def x__figure__mutmut_22(site: Site, leaf: object) -> Figure:
    if not isinstance(leaf, Address):
        raise BindingError(
            f"“{getattr(leaf, 'name', leaf)}” không phải địa chỉ số liệu",
            f"“{getattr(leaf, 'name', leaf)}” is no address",
        )
    bare = None
    if bare not in site.figures:
        raise BindingError(
            f"không có số liệu {bare}{did_you_mean(bare, site.figures)}", f"there is no figure {bare}"
        )
    return site.figures[bare]


def x__figure__mutmut_23(site: Site, leaf: object) -> Figure:
    if not isinstance(leaf, Address):
        raise BindingError(
            f"“{getattr(leaf, 'name', leaf)}” không phải địa chỉ số liệu",
            f"“{getattr(leaf, 'name', leaf)}” is no address",
        )
    bare = leaf.address.partition(None)[0]
    if bare not in site.figures:
        raise BindingError(
            f"không có số liệu {bare}{did_you_mean(bare, site.figures)}", f"there is no figure {bare}"
        )
    return site.figures[bare]


def x__figure__mutmut_24(site: Site, leaf: object) -> Figure:
    if not isinstance(leaf, Address):
        raise BindingError(
            f"“{getattr(leaf, 'name', leaf)}” không phải địa chỉ số liệu",
            f"“{getattr(leaf, 'name', leaf)}” is no address",
        )
    bare = leaf.address.rpartition("~")[0]
    if bare not in site.figures:
        raise BindingError(
            f"không có số liệu {bare}{did_you_mean(bare, site.figures)}", f"there is no figure {bare}"
        )
    return site.figures[bare]


def x__figure__mutmut_25(site: Site, leaf: object) -> Figure:
    if not isinstance(leaf, Address):
        raise BindingError(
            f"“{getattr(leaf, 'name', leaf)}” không phải địa chỉ số liệu",
            f"“{getattr(leaf, 'name', leaf)}” is no address",
        )
    bare = leaf.address.partition("XX~XX")[0]
    if bare not in site.figures:
        raise BindingError(
            f"không có số liệu {bare}{did_you_mean(bare, site.figures)}", f"there is no figure {bare}"
        )
    return site.figures[bare]


def x__figure__mutmut_26(site: Site, leaf: object) -> Figure:
    if not isinstance(leaf, Address):
        raise BindingError(
            f"“{getattr(leaf, 'name', leaf)}” không phải địa chỉ số liệu",
            f"“{getattr(leaf, 'name', leaf)}” is no address",
        )
    bare = leaf.address.partition("~")[1]
    if bare not in site.figures:
        raise BindingError(
            f"không có số liệu {bare}{did_you_mean(bare, site.figures)}", f"there is no figure {bare}"
        )
    return site.figures[bare]


def x__figure__mutmut_27(site: Site, leaf: object) -> Figure:
    if not isinstance(leaf, Address):
        raise BindingError(
            f"“{getattr(leaf, 'name', leaf)}” không phải địa chỉ số liệu",
            f"“{getattr(leaf, 'name', leaf)}” is no address",
        )
    bare = leaf.address.partition("~")[0]
    if bare in site.figures:
        raise BindingError(
            f"không có số liệu {bare}{did_you_mean(bare, site.figures)}", f"there is no figure {bare}"
        )
    return site.figures[bare]


def x__figure__mutmut_28(site: Site, leaf: object) -> Figure:
    if not isinstance(leaf, Address):
        raise BindingError(
            f"“{getattr(leaf, 'name', leaf)}” không phải địa chỉ số liệu",
            f"“{getattr(leaf, 'name', leaf)}” is no address",
        )
    bare = leaf.address.partition("~")[0]
    if bare not in site.figures:
        raise BindingError(
            None, f"there is no figure {bare}"
        )
    return site.figures[bare]


def x__figure__mutmut_29(site: Site, leaf: object) -> Figure:
    if not isinstance(leaf, Address):
        raise BindingError(
            f"“{getattr(leaf, 'name', leaf)}” không phải địa chỉ số liệu",
            f"“{getattr(leaf, 'name', leaf)}” is no address",
        )
    bare = leaf.address.partition("~")[0]
    if bare not in site.figures:
        raise BindingError(
            f"không có số liệu {bare}{did_you_mean(bare, site.figures)}", None
        )
    return site.figures[bare]


def x__figure__mutmut_30(site: Site, leaf: object) -> Figure:
    if not isinstance(leaf, Address):
        raise BindingError(
            f"“{getattr(leaf, 'name', leaf)}” không phải địa chỉ số liệu",
            f"“{getattr(leaf, 'name', leaf)}” is no address",
        )
    bare = leaf.address.partition("~")[0]
    if bare not in site.figures:
        raise BindingError(
            f"there is no figure {bare}"
        )
    return site.figures[bare]


def x__figure__mutmut_31(site: Site, leaf: object) -> Figure:
    if not isinstance(leaf, Address):
        raise BindingError(
            f"“{getattr(leaf, 'name', leaf)}” không phải địa chỉ số liệu",
            f"“{getattr(leaf, 'name', leaf)}” is no address",
        )
    bare = leaf.address.partition("~")[0]
    if bare not in site.figures:
        raise BindingError(
            f"không có số liệu {bare}{did_you_mean(bare, site.figures)}", )
    return site.figures[bare]


def x__figure__mutmut_32(site: Site, leaf: object) -> Figure:
    if not isinstance(leaf, Address):
        raise BindingError(
            f"“{getattr(leaf, 'name', leaf)}” không phải địa chỉ số liệu",
            f"“{getattr(leaf, 'name', leaf)}” is no address",
        )
    bare = leaf.address.partition("~")[0]
    if bare not in site.figures:
        raise BindingError(
            f"không có số liệu {bare}{did_you_mean(None, site.figures)}", f"there is no figure {bare}"
        )
    return site.figures[bare]


def x__figure__mutmut_33(site: Site, leaf: object) -> Figure:
    if not isinstance(leaf, Address):
        raise BindingError(
            f"“{getattr(leaf, 'name', leaf)}” không phải địa chỉ số liệu",
            f"“{getattr(leaf, 'name', leaf)}” is no address",
        )
    bare = leaf.address.partition("~")[0]
    if bare not in site.figures:
        raise BindingError(
            f"không có số liệu {bare}{did_you_mean(bare, None)}", f"there is no figure {bare}"
        )
    return site.figures[bare]


def x__figure__mutmut_34(site: Site, leaf: object) -> Figure:
    if not isinstance(leaf, Address):
        raise BindingError(
            f"“{getattr(leaf, 'name', leaf)}” không phải địa chỉ số liệu",
            f"“{getattr(leaf, 'name', leaf)}” is no address",
        )
    bare = leaf.address.partition("~")[0]
    if bare not in site.figures:
        raise BindingError(
            f"không có số liệu {bare}{did_you_mean(site.figures)}", f"there is no figure {bare}"
        )
    return site.figures[bare]


def x__figure__mutmut_35(site: Site, leaf: object) -> Figure:
    if not isinstance(leaf, Address):
        raise BindingError(
            f"“{getattr(leaf, 'name', leaf)}” không phải địa chỉ số liệu",
            f"“{getattr(leaf, 'name', leaf)}” is no address",
        )
    bare = leaf.address.partition("~")[0]
    if bare not in site.figures:
        raise BindingError(
            f"không có số liệu {bare}{did_you_mean(bare, )}", f"there is no figure {bare}"
        )
    return site.figures[bare]

mutants_x__figure__mutmut['_mutmut_orig'] = x__figure__mutmut_orig # type: ignore # mutmut generated
mutants_x__figure__mutmut['x__figure__mutmut_1'] = x__figure__mutmut_1 # type: ignore # mutmut generated
mutants_x__figure__mutmut['x__figure__mutmut_2'] = x__figure__mutmut_2 # type: ignore # mutmut generated
mutants_x__figure__mutmut['x__figure__mutmut_3'] = x__figure__mutmut_3 # type: ignore # mutmut generated
mutants_x__figure__mutmut['x__figure__mutmut_4'] = x__figure__mutmut_4 # type: ignore # mutmut generated
mutants_x__figure__mutmut['x__figure__mutmut_5'] = x__figure__mutmut_5 # type: ignore # mutmut generated
mutants_x__figure__mutmut['x__figure__mutmut_6'] = x__figure__mutmut_6 # type: ignore # mutmut generated
mutants_x__figure__mutmut['x__figure__mutmut_7'] = x__figure__mutmut_7 # type: ignore # mutmut generated
mutants_x__figure__mutmut['x__figure__mutmut_8'] = x__figure__mutmut_8 # type: ignore # mutmut generated
mutants_x__figure__mutmut['x__figure__mutmut_9'] = x__figure__mutmut_9 # type: ignore # mutmut generated
mutants_x__figure__mutmut['x__figure__mutmut_10'] = x__figure__mutmut_10 # type: ignore # mutmut generated
mutants_x__figure__mutmut['x__figure__mutmut_11'] = x__figure__mutmut_11 # type: ignore # mutmut generated
mutants_x__figure__mutmut['x__figure__mutmut_12'] = x__figure__mutmut_12 # type: ignore # mutmut generated
mutants_x__figure__mutmut['x__figure__mutmut_13'] = x__figure__mutmut_13 # type: ignore # mutmut generated
mutants_x__figure__mutmut['x__figure__mutmut_14'] = x__figure__mutmut_14 # type: ignore # mutmut generated
mutants_x__figure__mutmut['x__figure__mutmut_15'] = x__figure__mutmut_15 # type: ignore # mutmut generated
mutants_x__figure__mutmut['x__figure__mutmut_16'] = x__figure__mutmut_16 # type: ignore # mutmut generated
mutants_x__figure__mutmut['x__figure__mutmut_17'] = x__figure__mutmut_17 # type: ignore # mutmut generated
mutants_x__figure__mutmut['x__figure__mutmut_18'] = x__figure__mutmut_18 # type: ignore # mutmut generated
mutants_x__figure__mutmut['x__figure__mutmut_19'] = x__figure__mutmut_19 # type: ignore # mutmut generated
mutants_x__figure__mutmut['x__figure__mutmut_20'] = x__figure__mutmut_20 # type: ignore # mutmut generated
mutants_x__figure__mutmut['x__figure__mutmut_21'] = x__figure__mutmut_21 # type: ignore # mutmut generated
mutants_x__figure__mutmut['x__figure__mutmut_22'] = x__figure__mutmut_22 # type: ignore # mutmut generated
mutants_x__figure__mutmut['x__figure__mutmut_23'] = x__figure__mutmut_23 # type: ignore # mutmut generated
mutants_x__figure__mutmut['x__figure__mutmut_24'] = x__figure__mutmut_24 # type: ignore # mutmut generated
mutants_x__figure__mutmut['x__figure__mutmut_25'] = x__figure__mutmut_25 # type: ignore # mutmut generated
mutants_x__figure__mutmut['x__figure__mutmut_26'] = x__figure__mutmut_26 # type: ignore # mutmut generated
mutants_x__figure__mutmut['x__figure__mutmut_27'] = x__figure__mutmut_27 # type: ignore # mutmut generated
mutants_x__figure__mutmut['x__figure__mutmut_28'] = x__figure__mutmut_28 # type: ignore # mutmut generated
mutants_x__figure__mutmut['x__figure__mutmut_29'] = x__figure__mutmut_29 # type: ignore # mutmut generated
mutants_x__figure__mutmut['x__figure__mutmut_30'] = x__figure__mutmut_30 # type: ignore # mutmut generated
mutants_x__figure__mutmut['x__figure__mutmut_31'] = x__figure__mutmut_31 # type: ignore # mutmut generated
mutants_x__figure__mutmut['x__figure__mutmut_32'] = x__figure__mutmut_32 # type: ignore # mutmut generated
mutants_x__figure__mutmut['x__figure__mutmut_33'] = x__figure__mutmut_33 # type: ignore # mutmut generated
mutants_x__figure__mutmut['x__figure__mutmut_34'] = x__figure__mutmut_34 # type: ignore # mutmut generated
mutants_x__figure__mutmut['x__figure__mutmut_35'] = x__figure__mutmut_35 # type: ignore # mutmut generated
mutants_x__compute__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__compute__mutmut)
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


def x__compute__mutmut_orig(site: Site, term: Term) -> Fraction:
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


def x__compute__mutmut_1(site: Site, term: Term) -> Fraction:
    match term:
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


def x__compute__mutmut_2(site: Site, term: Term) -> Fraction:
    match term:
        case Constant():
            return Fraction(term.value)
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


def x__compute__mutmut_3(site: Site, term: Term) -> Fraction:
    match term:
        case Constant():
            return Fraction(term.value)
        case Negation():
            return -_compute(site, term.term)
        case Address():
            claim = claim_at(site, term.address)
            if claim is None or not isinstance(claim.value, Decimal):
                raise BindingError(f"{term.address} không phải số", f"{term.address} is no number")
            return Fraction(claim.value)
        case _:
            raise BindingError(
                "chỉ tính với địa chỉ và số", "only addresses and numbers can be reckoned with"
            )


def x__compute__mutmut_4(site: Site, term: Term) -> Fraction:
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
        case _:
            raise BindingError(
                "chỉ tính với địa chỉ và số", "only addresses and numbers can be reckoned with"
            )


def x__compute__mutmut_5(site: Site, term: Term) -> Fraction:
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


def x__compute__mutmut_6(site: Site, term: Term) -> Fraction:
    match term:
        case Constant():
            return Fraction(None)
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


def x__compute__mutmut_7(site: Site, term: Term) -> Fraction:
    match term:
        case Constant():
            return Fraction(term.value)
        case Negation():
            return +_compute(site, term.term)
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


def x__compute__mutmut_8(site: Site, term: Term) -> Fraction:
    match term:
        case Constant():
            return Fraction(term.value)
        case Negation():
            return -_compute(None, term.term)
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


def x__compute__mutmut_9(site: Site, term: Term) -> Fraction:
    match term:
        case Constant():
            return Fraction(term.value)
        case Negation():
            return -_compute(site, None)
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


def x__compute__mutmut_10(site: Site, term: Term) -> Fraction:
    match term:
        case Constant():
            return Fraction(term.value)
        case Negation():
            return -_compute(term.term)
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


def x__compute__mutmut_11(site: Site, term: Term) -> Fraction:
    match term:
        case Constant():
            return Fraction(term.value)
        case Negation():
            return -_compute(site, )
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


def x__compute__mutmut_12(site: Site, term: Term) -> Fraction:
    match term:
        case Constant():
            return Fraction(term.value)
        case Negation():
            return -_compute(site, term.term)
        case Operation():
            left, right = None
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


def x__compute__mutmut_13(site: Site, term: Term) -> Fraction:
    match term:
        case Constant():
            return Fraction(term.value)
        case Negation():
            return -_compute(site, term.term)
        case Operation():
            left, right = _compute(None, term.left), _compute(site, term.right)
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


def x__compute__mutmut_14(site: Site, term: Term) -> Fraction:
    match term:
        case Constant():
            return Fraction(term.value)
        case Negation():
            return -_compute(site, term.term)
        case Operation():
            left, right = _compute(site, None), _compute(site, term.right)
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


def x__compute__mutmut_15(site: Site, term: Term) -> Fraction:
    match term:
        case Constant():
            return Fraction(term.value)
        case Negation():
            return -_compute(site, term.term)
        case Operation():
            left, right = _compute(term.left), _compute(site, term.right)
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


def x__compute__mutmut_16(site: Site, term: Term) -> Fraction:
    match term:
        case Constant():
            return Fraction(term.value)
        case Negation():
            return -_compute(site, term.term)
        case Operation():
            left, right = _compute(site, ), _compute(site, term.right)
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


def x__compute__mutmut_17(site: Site, term: Term) -> Fraction:
    match term:
        case Constant():
            return Fraction(term.value)
        case Negation():
            return -_compute(site, term.term)
        case Operation():
            left, right = _compute(site, term.left), _compute(None, term.right)
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


def x__compute__mutmut_18(site: Site, term: Term) -> Fraction:
    match term:
        case Constant():
            return Fraction(term.value)
        case Negation():
            return -_compute(site, term.term)
        case Operation():
            left, right = _compute(site, term.left), _compute(site, None)
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


def x__compute__mutmut_19(site: Site, term: Term) -> Fraction:
    match term:
        case Constant():
            return Fraction(term.value)
        case Negation():
            return -_compute(site, term.term)
        case Operation():
            left, right = _compute(site, term.left), _compute(term.right)
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


def x__compute__mutmut_20(site: Site, term: Term) -> Fraction:
    match term:
        case Constant():
            return Fraction(term.value)
        case Negation():
            return -_compute(site, term.term)
        case Operation():
            left, right = _compute(site, term.left), _compute(site, )
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


def x__compute__mutmut_21(site: Site, term: Term) -> Fraction:
    match term:
        case Constant():
            return Fraction(term.value)
        case Negation():
            return -_compute(site, term.term)
        case Operation():
            left, right = _compute(site, term.left), _compute(site, term.right)
            if term.operator == "/" or right == 0:
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


def x__compute__mutmut_22(site: Site, term: Term) -> Fraction:
    match term:
        case Constant():
            return Fraction(term.value)
        case Negation():
            return -_compute(site, term.term)
        case Operation():
            left, right = _compute(site, term.left), _compute(site, term.right)
            if term.operator != "/" and right == 0:
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


def x__compute__mutmut_23(site: Site, term: Term) -> Fraction:
    match term:
        case Constant():
            return Fraction(term.value)
        case Negation():
            return -_compute(site, term.term)
        case Operation():
            left, right = _compute(site, term.left), _compute(site, term.right)
            if term.operator == "XX/XX" and right == 0:
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


def x__compute__mutmut_24(site: Site, term: Term) -> Fraction:
    match term:
        case Constant():
            return Fraction(term.value)
        case Negation():
            return -_compute(site, term.term)
        case Operation():
            left, right = _compute(site, term.left), _compute(site, term.right)
            if term.operator == "/" and right != 0:
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


def x__compute__mutmut_25(site: Site, term: Term) -> Fraction:
    match term:
        case Constant():
            return Fraction(term.value)
        case Negation():
            return -_compute(site, term.term)
        case Operation():
            left, right = _compute(site, term.left), _compute(site, term.right)
            if term.operator == "/" and right == 1:
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


def x__compute__mutmut_26(site: Site, term: Term) -> Fraction:
    match term:
        case Constant():
            return Fraction(term.value)
        case Negation():
            return -_compute(site, term.term)
        case Operation():
            left, right = _compute(site, term.left), _compute(site, term.right)
            if term.operator == "/" and right == 0:
                raise BindingError(None, "it divides by 0")
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


def x__compute__mutmut_27(site: Site, term: Term) -> Fraction:
    match term:
        case Constant():
            return Fraction(term.value)
        case Negation():
            return -_compute(site, term.term)
        case Operation():
            left, right = _compute(site, term.left), _compute(site, term.right)
            if term.operator == "/" and right == 0:
                raise BindingError("chia cho 0", None)
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


def x__compute__mutmut_28(site: Site, term: Term) -> Fraction:
    match term:
        case Constant():
            return Fraction(term.value)
        case Negation():
            return -_compute(site, term.term)
        case Operation():
            left, right = _compute(site, term.left), _compute(site, term.right)
            if term.operator == "/" and right == 0:
                raise BindingError("it divides by 0")
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


def x__compute__mutmut_29(site: Site, term: Term) -> Fraction:
    match term:
        case Constant():
            return Fraction(term.value)
        case Negation():
            return -_compute(site, term.term)
        case Operation():
            left, right = _compute(site, term.left), _compute(site, term.right)
            if term.operator == "/" and right == 0:
                raise BindingError("chia cho 0", )
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


def x__compute__mutmut_30(site: Site, term: Term) -> Fraction:
    match term:
        case Constant():
            return Fraction(term.value)
        case Negation():
            return -_compute(site, term.term)
        case Operation():
            left, right = _compute(site, term.left), _compute(site, term.right)
            if term.operator == "/" and right == 0:
                raise BindingError("XXchia cho 0XX", "it divides by 0")
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


def x__compute__mutmut_31(site: Site, term: Term) -> Fraction:
    match term:
        case Constant():
            return Fraction(term.value)
        case Negation():
            return -_compute(site, term.term)
        case Operation():
            left, right = _compute(site, term.left), _compute(site, term.right)
            if term.operator == "/" and right == 0:
                raise BindingError("CHIA CHO 0", "it divides by 0")
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


def x__compute__mutmut_32(site: Site, term: Term) -> Fraction:
    match term:
        case Constant():
            return Fraction(term.value)
        case Negation():
            return -_compute(site, term.term)
        case Operation():
            left, right = _compute(site, term.left), _compute(site, term.right)
            if term.operator == "/" and right == 0:
                raise BindingError("chia cho 0", "XXit divides by 0XX")
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


def x__compute__mutmut_33(site: Site, term: Term) -> Fraction:
    match term:
        case Constant():
            return Fraction(term.value)
        case Negation():
            return -_compute(site, term.term)
        case Operation():
            left, right = _compute(site, term.left), _compute(site, term.right)
            if term.operator == "/" and right == 0:
                raise BindingError("chia cho 0", "IT DIVIDES BY 0")
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


def x__compute__mutmut_34(site: Site, term: Term) -> Fraction:
    match term:
        case Constant():
            return Fraction(term.value)
        case Negation():
            return -_compute(site, term.term)
        case Operation():
            left, right = _compute(site, term.left), _compute(site, term.right)
            if term.operator == "/" and right == 0:
                raise BindingError("chia cho 0", "it divides by 0")
            operations = None
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


def x__compute__mutmut_35(site: Site, term: Term) -> Fraction:
    match term:
        case Constant():
            return Fraction(term.value)
        case Negation():
            return -_compute(site, term.term)
        case Operation():
            left, right = _compute(site, term.left), _compute(site, term.right)
            if term.operator == "/" and right == 0:
                raise BindingError("chia cho 0", "it divides by 0")
            operations = {"XX+XX": left.__add__, "-": left.__sub__, "*": left.__mul__, "/": left.__truediv__}
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


def x__compute__mutmut_36(site: Site, term: Term) -> Fraction:
    match term:
        case Constant():
            return Fraction(term.value)
        case Negation():
            return -_compute(site, term.term)
        case Operation():
            left, right = _compute(site, term.left), _compute(site, term.right)
            if term.operator == "/" and right == 0:
                raise BindingError("chia cho 0", "it divides by 0")
            operations = {"+": left.__add__, "XX-XX": left.__sub__, "*": left.__mul__, "/": left.__truediv__}
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


def x__compute__mutmut_37(site: Site, term: Term) -> Fraction:
    match term:
        case Constant():
            return Fraction(term.value)
        case Negation():
            return -_compute(site, term.term)
        case Operation():
            left, right = _compute(site, term.left), _compute(site, term.right)
            if term.operator == "/" and right == 0:
                raise BindingError("chia cho 0", "it divides by 0")
            operations = {"+": left.__add__, "-": left.__sub__, "XX*XX": left.__mul__, "/": left.__truediv__}
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


def x__compute__mutmut_38(site: Site, term: Term) -> Fraction:
    match term:
        case Constant():
            return Fraction(term.value)
        case Negation():
            return -_compute(site, term.term)
        case Operation():
            left, right = _compute(site, term.left), _compute(site, term.right)
            if term.operator == "/" and right == 0:
                raise BindingError("chia cho 0", "it divides by 0")
            operations = {"+": left.__add__, "-": left.__sub__, "*": left.__mul__, "XX/XX": left.__truediv__}
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


def x__compute__mutmut_39(site: Site, term: Term) -> Fraction:
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
            return operations[term.operator](None)
        case Address():
            claim = claim_at(site, term.address)
            if claim is None or not isinstance(claim.value, Decimal):
                raise BindingError(f"{term.address} không phải số", f"{term.address} is no number")
            return Fraction(claim.value)
        case _:
            raise BindingError(
                "chỉ tính với địa chỉ và số", "only addresses and numbers can be reckoned with"
            )


def x__compute__mutmut_40(site: Site, term: Term) -> Fraction:
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
            claim = None
            if claim is None or not isinstance(claim.value, Decimal):
                raise BindingError(f"{term.address} không phải số", f"{term.address} is no number")
            return Fraction(claim.value)
        case _:
            raise BindingError(
                "chỉ tính với địa chỉ và số", "only addresses and numbers can be reckoned with"
            )


def x__compute__mutmut_41(site: Site, term: Term) -> Fraction:
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
            claim = claim_at(None, term.address)
            if claim is None or not isinstance(claim.value, Decimal):
                raise BindingError(f"{term.address} không phải số", f"{term.address} is no number")
            return Fraction(claim.value)
        case _:
            raise BindingError(
                "chỉ tính với địa chỉ và số", "only addresses and numbers can be reckoned with"
            )


def x__compute__mutmut_42(site: Site, term: Term) -> Fraction:
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
            claim = claim_at(site, None)
            if claim is None or not isinstance(claim.value, Decimal):
                raise BindingError(f"{term.address} không phải số", f"{term.address} is no number")
            return Fraction(claim.value)
        case _:
            raise BindingError(
                "chỉ tính với địa chỉ và số", "only addresses and numbers can be reckoned with"
            )


def x__compute__mutmut_43(site: Site, term: Term) -> Fraction:
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
            claim = claim_at(term.address)
            if claim is None or not isinstance(claim.value, Decimal):
                raise BindingError(f"{term.address} không phải số", f"{term.address} is no number")
            return Fraction(claim.value)
        case _:
            raise BindingError(
                "chỉ tính với địa chỉ và số", "only addresses and numbers can be reckoned with"
            )


def x__compute__mutmut_44(site: Site, term: Term) -> Fraction:
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
            claim = claim_at(site, )
            if claim is None or not isinstance(claim.value, Decimal):
                raise BindingError(f"{term.address} không phải số", f"{term.address} is no number")
            return Fraction(claim.value)
        case _:
            raise BindingError(
                "chỉ tính với địa chỉ và số", "only addresses and numbers can be reckoned with"
            )


def x__compute__mutmut_45(site: Site, term: Term) -> Fraction:
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
            if claim is None and not isinstance(claim.value, Decimal):
                raise BindingError(f"{term.address} không phải số", f"{term.address} is no number")
            return Fraction(claim.value)
        case _:
            raise BindingError(
                "chỉ tính với địa chỉ và số", "only addresses and numbers can be reckoned with"
            )


def x__compute__mutmut_46(site: Site, term: Term) -> Fraction:
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
            if claim is not None or not isinstance(claim.value, Decimal):
                raise BindingError(f"{term.address} không phải số", f"{term.address} is no number")
            return Fraction(claim.value)
        case _:
            raise BindingError(
                "chỉ tính với địa chỉ và số", "only addresses and numbers can be reckoned with"
            )


def x__compute__mutmut_47(site: Site, term: Term) -> Fraction:
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
            if claim is None or isinstance(claim.value, Decimal):
                raise BindingError(f"{term.address} không phải số", f"{term.address} is no number")
            return Fraction(claim.value)
        case _:
            raise BindingError(
                "chỉ tính với địa chỉ và số", "only addresses and numbers can be reckoned with"
            )


def x__compute__mutmut_48(site: Site, term: Term) -> Fraction:
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
                raise BindingError(None, f"{term.address} is no number")
            return Fraction(claim.value)
        case _:
            raise BindingError(
                "chỉ tính với địa chỉ và số", "only addresses and numbers can be reckoned with"
            )


def x__compute__mutmut_49(site: Site, term: Term) -> Fraction:
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
                raise BindingError(f"{term.address} không phải số", None)
            return Fraction(claim.value)
        case _:
            raise BindingError(
                "chỉ tính với địa chỉ và số", "only addresses and numbers can be reckoned with"
            )


def x__compute__mutmut_50(site: Site, term: Term) -> Fraction:
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
                raise BindingError(f"{term.address} is no number")
            return Fraction(claim.value)
        case _:
            raise BindingError(
                "chỉ tính với địa chỉ và số", "only addresses and numbers can be reckoned with"
            )


def x__compute__mutmut_51(site: Site, term: Term) -> Fraction:
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
                raise BindingError(f"{term.address} không phải số", )
            return Fraction(claim.value)
        case _:
            raise BindingError(
                "chỉ tính với địa chỉ và số", "only addresses and numbers can be reckoned with"
            )


def x__compute__mutmut_52(site: Site, term: Term) -> Fraction:
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
            return Fraction(None)
        case _:
            raise BindingError(
                "chỉ tính với địa chỉ và số", "only addresses and numbers can be reckoned with"
            )


def x__compute__mutmut_53(site: Site, term: Term) -> Fraction:
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
                None, "only addresses and numbers can be reckoned with"
            )


def x__compute__mutmut_54(site: Site, term: Term) -> Fraction:
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
                "chỉ tính với địa chỉ và số", None
            )


def x__compute__mutmut_55(site: Site, term: Term) -> Fraction:
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
                "only addresses and numbers can be reckoned with"
            )


def x__compute__mutmut_56(site: Site, term: Term) -> Fraction:
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
                "chỉ tính với địa chỉ và số", )


def x__compute__mutmut_57(site: Site, term: Term) -> Fraction:
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
                "XXchỉ tính với địa chỉ và sốXX", "only addresses and numbers can be reckoned with"
            )


def x__compute__mutmut_58(site: Site, term: Term) -> Fraction:
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
                "CHỈ TÍNH VỚI ĐỊA CHỈ VÀ SỐ", "only addresses and numbers can be reckoned with"
            )


def x__compute__mutmut_59(site: Site, term: Term) -> Fraction:
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
                "chỉ tính với địa chỉ và số", "XXonly addresses and numbers can be reckoned withXX"
            )


def x__compute__mutmut_60(site: Site, term: Term) -> Fraction:
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
                "chỉ tính với địa chỉ và số", "ONLY ADDRESSES AND NUMBERS CAN BE RECKONED WITH"
            )

mutants_x__compute__mutmut['_mutmut_orig'] = x__compute__mutmut_orig # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_1'] = x__compute__mutmut_1 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_2'] = x__compute__mutmut_2 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_3'] = x__compute__mutmut_3 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_4'] = x__compute__mutmut_4 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_5'] = x__compute__mutmut_5 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_6'] = x__compute__mutmut_6 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_7'] = x__compute__mutmut_7 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_8'] = x__compute__mutmut_8 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_9'] = x__compute__mutmut_9 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_10'] = x__compute__mutmut_10 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_11'] = x__compute__mutmut_11 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_12'] = x__compute__mutmut_12 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_13'] = x__compute__mutmut_13 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_14'] = x__compute__mutmut_14 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_15'] = x__compute__mutmut_15 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_16'] = x__compute__mutmut_16 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_17'] = x__compute__mutmut_17 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_18'] = x__compute__mutmut_18 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_19'] = x__compute__mutmut_19 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_20'] = x__compute__mutmut_20 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_21'] = x__compute__mutmut_21 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_22'] = x__compute__mutmut_22 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_23'] = x__compute__mutmut_23 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_24'] = x__compute__mutmut_24 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_25'] = x__compute__mutmut_25 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_26'] = x__compute__mutmut_26 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_27'] = x__compute__mutmut_27 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_28'] = x__compute__mutmut_28 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_29'] = x__compute__mutmut_29 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_30'] = x__compute__mutmut_30 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_31'] = x__compute__mutmut_31 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_32'] = x__compute__mutmut_32 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_33'] = x__compute__mutmut_33 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_34'] = x__compute__mutmut_34 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_35'] = x__compute__mutmut_35 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_36'] = x__compute__mutmut_36 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_37'] = x__compute__mutmut_37 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_38'] = x__compute__mutmut_38 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_39'] = x__compute__mutmut_39 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_40'] = x__compute__mutmut_40 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_41'] = x__compute__mutmut_41 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_42'] = x__compute__mutmut_42 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_43'] = x__compute__mutmut_43 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_44'] = x__compute__mutmut_44 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_45'] = x__compute__mutmut_45 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_46'] = x__compute__mutmut_46 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_47'] = x__compute__mutmut_47 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_48'] = x__compute__mutmut_48 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_49'] = x__compute__mutmut_49 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_50'] = x__compute__mutmut_50 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_51'] = x__compute__mutmut_51 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_52'] = x__compute__mutmut_52 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_53'] = x__compute__mutmut_53 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_54'] = x__compute__mutmut_54 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_55'] = x__compute__mutmut_55 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_56'] = x__compute__mutmut_56 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_57'] = x__compute__mutmut_57 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_58'] = x__compute__mutmut_58 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_59'] = x__compute__mutmut_59 # type: ignore # mutmut generated
mutants_x__compute__mutmut['x__compute__mutmut_60'] = x__compute__mutmut_60 # type: ignore # mutmut generated
mutants_x__rounded__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__rounded__mutmut)
def _rounded(value: Fraction, decimals: int) -> Decimal:
    scaled = (abs(value) * 10**decimals + Fraction(1, 2)).__floor__()
    return Decimal(scaled if value >= 0 else -scaled).scaleb(-decimals)


def x__rounded__mutmut_orig(value: Fraction, decimals: int) -> Decimal:
    scaled = (abs(value) * 10**decimals + Fraction(1, 2)).__floor__()
    return Decimal(scaled if value >= 0 else -scaled).scaleb(-decimals)


def x__rounded__mutmut_1(value: Fraction, decimals: int) -> Decimal:
    scaled = None
    return Decimal(scaled if value >= 0 else -scaled).scaleb(-decimals)


def x__rounded__mutmut_2(value: Fraction, decimals: int) -> Decimal:
    scaled = (abs(value) * 10**decimals - Fraction(1, 2)).__floor__()
    return Decimal(scaled if value >= 0 else -scaled).scaleb(-decimals)


def x__rounded__mutmut_3(value: Fraction, decimals: int) -> Decimal:
    scaled = (abs(value) / 10**decimals + Fraction(1, 2)).__floor__()
    return Decimal(scaled if value >= 0 else -scaled).scaleb(-decimals)


def x__rounded__mutmut_4(value: Fraction, decimals: int) -> Decimal:
    scaled = (abs(None) * 10**decimals + Fraction(1, 2)).__floor__()
    return Decimal(scaled if value >= 0 else -scaled).scaleb(-decimals)


def x__rounded__mutmut_5(value: Fraction, decimals: int) -> Decimal:
    scaled = (abs(value) * 10 * decimals + Fraction(1, 2)).__floor__()
    return Decimal(scaled if value >= 0 else -scaled).scaleb(-decimals)


def x__rounded__mutmut_6(value: Fraction, decimals: int) -> Decimal:
    scaled = (abs(value) * 11**decimals + Fraction(1, 2)).__floor__()
    return Decimal(scaled if value >= 0 else -scaled).scaleb(-decimals)


def x__rounded__mutmut_7(value: Fraction, decimals: int) -> Decimal:
    scaled = (abs(value) * 10**decimals + Fraction(None, 2)).__floor__()
    return Decimal(scaled if value >= 0 else -scaled).scaleb(-decimals)


def x__rounded__mutmut_8(value: Fraction, decimals: int) -> Decimal:
    scaled = (abs(value) * 10**decimals + Fraction(1, None)).__floor__()
    return Decimal(scaled if value >= 0 else -scaled).scaleb(-decimals)


def x__rounded__mutmut_9(value: Fraction, decimals: int) -> Decimal:
    scaled = (abs(value) * 10**decimals + Fraction(2)).__floor__()
    return Decimal(scaled if value >= 0 else -scaled).scaleb(-decimals)


def x__rounded__mutmut_10(value: Fraction, decimals: int) -> Decimal:
    scaled = (abs(value) * 10**decimals + Fraction(1, )).__floor__()
    return Decimal(scaled if value >= 0 else -scaled).scaleb(-decimals)


def x__rounded__mutmut_11(value: Fraction, decimals: int) -> Decimal:
    scaled = (abs(value) * 10**decimals + Fraction(2, 2)).__floor__()
    return Decimal(scaled if value >= 0 else -scaled).scaleb(-decimals)


def x__rounded__mutmut_12(value: Fraction, decimals: int) -> Decimal:
    scaled = (abs(value) * 10**decimals + Fraction(1, 3)).__floor__()
    return Decimal(scaled if value >= 0 else -scaled).scaleb(-decimals)


def x__rounded__mutmut_13(value: Fraction, decimals: int) -> Decimal:
    scaled = (abs(value) * 10**decimals + Fraction(1, 2)).__floor__()
    return Decimal(scaled if value >= 0 else -scaled).scaleb(None)


def x__rounded__mutmut_14(value: Fraction, decimals: int) -> Decimal:
    scaled = (abs(value) * 10**decimals + Fraction(1, 2)).__floor__()
    return Decimal(None).scaleb(-decimals)


def x__rounded__mutmut_15(value: Fraction, decimals: int) -> Decimal:
    scaled = (abs(value) * 10**decimals + Fraction(1, 2)).__floor__()
    return Decimal(scaled if (value >= 0) and False else -scaled).scaleb(-decimals)


def x__rounded__mutmut_16(value: Fraction, decimals: int) -> Decimal:
    scaled = (abs(value) * 10**decimals + Fraction(1, 2)).__floor__()
    return Decimal(scaled if (value >= 0) or True else -scaled).scaleb(-decimals)


def x__rounded__mutmut_17(value: Fraction, decimals: int) -> Decimal:
    scaled = (abs(value) * 10**decimals + Fraction(1, 2)).__floor__()
    return Decimal(scaled if value > 0 else -scaled).scaleb(-decimals)


def x__rounded__mutmut_18(value: Fraction, decimals: int) -> Decimal:
    scaled = (abs(value) * 10**decimals + Fraction(1, 2)).__floor__()
    return Decimal(scaled if value >= 1 else -scaled).scaleb(-decimals)


def x__rounded__mutmut_19(value: Fraction, decimals: int) -> Decimal:
    scaled = (abs(value) * 10**decimals + Fraction(1, 2)).__floor__()
    return Decimal(scaled if value >= 0 else +scaled).scaleb(-decimals)


def x__rounded__mutmut_20(value: Fraction, decimals: int) -> Decimal:
    scaled = (abs(value) * 10**decimals + Fraction(1, 2)).__floor__()
    return Decimal(scaled if value >= 0 else -scaled).scaleb(+decimals)

mutants_x__rounded__mutmut['_mutmut_orig'] = x__rounded__mutmut_orig # type: ignore # mutmut generated
mutants_x__rounded__mutmut['x__rounded__mutmut_1'] = x__rounded__mutmut_1 # type: ignore # mutmut generated
mutants_x__rounded__mutmut['x__rounded__mutmut_2'] = x__rounded__mutmut_2 # type: ignore # mutmut generated
mutants_x__rounded__mutmut['x__rounded__mutmut_3'] = x__rounded__mutmut_3 # type: ignore # mutmut generated
mutants_x__rounded__mutmut['x__rounded__mutmut_4'] = x__rounded__mutmut_4 # type: ignore # mutmut generated
mutants_x__rounded__mutmut['x__rounded__mutmut_5'] = x__rounded__mutmut_5 # type: ignore # mutmut generated
mutants_x__rounded__mutmut['x__rounded__mutmut_6'] = x__rounded__mutmut_6 # type: ignore # mutmut generated
mutants_x__rounded__mutmut['x__rounded__mutmut_7'] = x__rounded__mutmut_7 # type: ignore # mutmut generated
mutants_x__rounded__mutmut['x__rounded__mutmut_8'] = x__rounded__mutmut_8 # type: ignore # mutmut generated
mutants_x__rounded__mutmut['x__rounded__mutmut_9'] = x__rounded__mutmut_9 # type: ignore # mutmut generated
mutants_x__rounded__mutmut['x__rounded__mutmut_10'] = x__rounded__mutmut_10 # type: ignore # mutmut generated
mutants_x__rounded__mutmut['x__rounded__mutmut_11'] = x__rounded__mutmut_11 # type: ignore # mutmut generated
mutants_x__rounded__mutmut['x__rounded__mutmut_12'] = x__rounded__mutmut_12 # type: ignore # mutmut generated
mutants_x__rounded__mutmut['x__rounded__mutmut_13'] = x__rounded__mutmut_13 # type: ignore # mutmut generated
mutants_x__rounded__mutmut['x__rounded__mutmut_14'] = x__rounded__mutmut_14 # type: ignore # mutmut generated
mutants_x__rounded__mutmut['x__rounded__mutmut_15'] = x__rounded__mutmut_15 # type: ignore # mutmut generated
mutants_x__rounded__mutmut['x__rounded__mutmut_16'] = x__rounded__mutmut_16 # type: ignore # mutmut generated
mutants_x__rounded__mutmut['x__rounded__mutmut_17'] = x__rounded__mutmut_17 # type: ignore # mutmut generated
mutants_x__rounded__mutmut['x__rounded__mutmut_18'] = x__rounded__mutmut_18 # type: ignore # mutmut generated
mutants_x__rounded__mutmut['x__rounded__mutmut_19'] = x__rounded__mutmut_19 # type: ignore # mutmut generated
mutants_x__rounded__mutmut['x__rounded__mutmut_20'] = x__rounded__mutmut_20 # type: ignore # mutmut generated
mutants_x_describe_bound__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_describe_bound__mutmut)
def describe_bound(site: Site, bound: Bound, reader: Reader) -> str:
    """What a bound number is, for hover and print: the figure's title, or the computation."""
    if len(bound.figures) == 1 and isinstance(bound.term, Address):
        return figure_title(site, bound.figures[0], reader)
    return " ; ".join(figure_title(site, figure, reader) for figure in bound.figures)


def x_describe_bound__mutmut_orig(site: Site, bound: Bound, reader: Reader) -> str:
    """What a bound number is, for hover and print: the figure's title, or the computation."""
    if len(bound.figures) == 1 and isinstance(bound.term, Address):
        return figure_title(site, bound.figures[0], reader)
    return " ; ".join(figure_title(site, figure, reader) for figure in bound.figures)


def x_describe_bound__mutmut_1(site: Site, bound: Bound, reader: Reader) -> str:
    """What a bound number is, for hover and print: the figure's title, or the computation."""
    if len(bound.figures) == 1 or isinstance(bound.term, Address):
        return figure_title(site, bound.figures[0], reader)
    return " ; ".join(figure_title(site, figure, reader) for figure in bound.figures)


def x_describe_bound__mutmut_2(site: Site, bound: Bound, reader: Reader) -> str:
    """What a bound number is, for hover and print: the figure's title, or the computation."""
    if len(bound.figures) != 1 and isinstance(bound.term, Address):
        return figure_title(site, bound.figures[0], reader)
    return " ; ".join(figure_title(site, figure, reader) for figure in bound.figures)


def x_describe_bound__mutmut_3(site: Site, bound: Bound, reader: Reader) -> str:
    """What a bound number is, for hover and print: the figure's title, or the computation."""
    if len(bound.figures) == 2 and isinstance(bound.term, Address):
        return figure_title(site, bound.figures[0], reader)
    return " ; ".join(figure_title(site, figure, reader) for figure in bound.figures)


def x_describe_bound__mutmut_4(site: Site, bound: Bound, reader: Reader) -> str:
    """What a bound number is, for hover and print: the figure's title, or the computation."""
    if len(bound.figures) == 1 and isinstance(bound.term, Address):
        return figure_title(None, bound.figures[0], reader)
    return " ; ".join(figure_title(site, figure, reader) for figure in bound.figures)


def x_describe_bound__mutmut_5(site: Site, bound: Bound, reader: Reader) -> str:
    """What a bound number is, for hover and print: the figure's title, or the computation."""
    if len(bound.figures) == 1 and isinstance(bound.term, Address):
        return figure_title(site, None, reader)
    return " ; ".join(figure_title(site, figure, reader) for figure in bound.figures)


def x_describe_bound__mutmut_6(site: Site, bound: Bound, reader: Reader) -> str:
    """What a bound number is, for hover and print: the figure's title, or the computation."""
    if len(bound.figures) == 1 and isinstance(bound.term, Address):
        return figure_title(site, bound.figures[0], None)
    return " ; ".join(figure_title(site, figure, reader) for figure in bound.figures)


def x_describe_bound__mutmut_7(site: Site, bound: Bound, reader: Reader) -> str:
    """What a bound number is, for hover and print: the figure's title, or the computation."""
    if len(bound.figures) == 1 and isinstance(bound.term, Address):
        return figure_title(bound.figures[0], reader)
    return " ; ".join(figure_title(site, figure, reader) for figure in bound.figures)


def x_describe_bound__mutmut_8(site: Site, bound: Bound, reader: Reader) -> str:
    """What a bound number is, for hover and print: the figure's title, or the computation."""
    if len(bound.figures) == 1 and isinstance(bound.term, Address):
        return figure_title(site, reader)
    return " ; ".join(figure_title(site, figure, reader) for figure in bound.figures)


def x_describe_bound__mutmut_9(site: Site, bound: Bound, reader: Reader) -> str:
    """What a bound number is, for hover and print: the figure's title, or the computation."""
    if len(bound.figures) == 1 and isinstance(bound.term, Address):
        return figure_title(site, bound.figures[0], )
    return " ; ".join(figure_title(site, figure, reader) for figure in bound.figures)


def x_describe_bound__mutmut_10(site: Site, bound: Bound, reader: Reader) -> str:
    """What a bound number is, for hover and print: the figure's title, or the computation."""
    if len(bound.figures) == 1 and isinstance(bound.term, Address):
        return figure_title(site, bound.figures[1], reader)
    return " ; ".join(figure_title(site, figure, reader) for figure in bound.figures)


def x_describe_bound__mutmut_11(site: Site, bound: Bound, reader: Reader) -> str:
    """What a bound number is, for hover and print: the figure's title, or the computation."""
    if len(bound.figures) == 1 and isinstance(bound.term, Address):
        return figure_title(site, bound.figures[0], reader)
    return " ; ".join(None)


def x_describe_bound__mutmut_12(site: Site, bound: Bound, reader: Reader) -> str:
    """What a bound number is, for hover and print: the figure's title, or the computation."""
    if len(bound.figures) == 1 and isinstance(bound.term, Address):
        return figure_title(site, bound.figures[0], reader)
    return "XX ; XX".join(figure_title(site, figure, reader) for figure in bound.figures)


def x_describe_bound__mutmut_13(site: Site, bound: Bound, reader: Reader) -> str:
    """What a bound number is, for hover and print: the figure's title, or the computation."""
    if len(bound.figures) == 1 and isinstance(bound.term, Address):
        return figure_title(site, bound.figures[0], reader)
    return " ; ".join(figure_title(None, figure, reader) for figure in bound.figures)


def x_describe_bound__mutmut_14(site: Site, bound: Bound, reader: Reader) -> str:
    """What a bound number is, for hover and print: the figure's title, or the computation."""
    if len(bound.figures) == 1 and isinstance(bound.term, Address):
        return figure_title(site, bound.figures[0], reader)
    return " ; ".join(figure_title(site, None, reader) for figure in bound.figures)


def x_describe_bound__mutmut_15(site: Site, bound: Bound, reader: Reader) -> str:
    """What a bound number is, for hover and print: the figure's title, or the computation."""
    if len(bound.figures) == 1 and isinstance(bound.term, Address):
        return figure_title(site, bound.figures[0], reader)
    return " ; ".join(figure_title(site, figure, None) for figure in bound.figures)


def x_describe_bound__mutmut_16(site: Site, bound: Bound, reader: Reader) -> str:
    """What a bound number is, for hover and print: the figure's title, or the computation."""
    if len(bound.figures) == 1 and isinstance(bound.term, Address):
        return figure_title(site, bound.figures[0], reader)
    return " ; ".join(figure_title(figure, reader) for figure in bound.figures)


def x_describe_bound__mutmut_17(site: Site, bound: Bound, reader: Reader) -> str:
    """What a bound number is, for hover and print: the figure's title, or the computation."""
    if len(bound.figures) == 1 and isinstance(bound.term, Address):
        return figure_title(site, bound.figures[0], reader)
    return " ; ".join(figure_title(site, reader) for figure in bound.figures)


def x_describe_bound__mutmut_18(site: Site, bound: Bound, reader: Reader) -> str:
    """What a bound number is, for hover and print: the figure's title, or the computation."""
    if len(bound.figures) == 1 and isinstance(bound.term, Address):
        return figure_title(site, bound.figures[0], reader)
    return " ; ".join(figure_title(site, figure, ) for figure in bound.figures)

mutants_x_describe_bound__mutmut['_mutmut_orig'] = x_describe_bound__mutmut_orig # type: ignore # mutmut generated
mutants_x_describe_bound__mutmut['x_describe_bound__mutmut_1'] = x_describe_bound__mutmut_1 # type: ignore # mutmut generated
mutants_x_describe_bound__mutmut['x_describe_bound__mutmut_2'] = x_describe_bound__mutmut_2 # type: ignore # mutmut generated
mutants_x_describe_bound__mutmut['x_describe_bound__mutmut_3'] = x_describe_bound__mutmut_3 # type: ignore # mutmut generated
mutants_x_describe_bound__mutmut['x_describe_bound__mutmut_4'] = x_describe_bound__mutmut_4 # type: ignore # mutmut generated
mutants_x_describe_bound__mutmut['x_describe_bound__mutmut_5'] = x_describe_bound__mutmut_5 # type: ignore # mutmut generated
mutants_x_describe_bound__mutmut['x_describe_bound__mutmut_6'] = x_describe_bound__mutmut_6 # type: ignore # mutmut generated
mutants_x_describe_bound__mutmut['x_describe_bound__mutmut_7'] = x_describe_bound__mutmut_7 # type: ignore # mutmut generated
mutants_x_describe_bound__mutmut['x_describe_bound__mutmut_8'] = x_describe_bound__mutmut_8 # type: ignore # mutmut generated
mutants_x_describe_bound__mutmut['x_describe_bound__mutmut_9'] = x_describe_bound__mutmut_9 # type: ignore # mutmut generated
mutants_x_describe_bound__mutmut['x_describe_bound__mutmut_10'] = x_describe_bound__mutmut_10 # type: ignore # mutmut generated
mutants_x_describe_bound__mutmut['x_describe_bound__mutmut_11'] = x_describe_bound__mutmut_11 # type: ignore # mutmut generated
mutants_x_describe_bound__mutmut['x_describe_bound__mutmut_12'] = x_describe_bound__mutmut_12 # type: ignore # mutmut generated
mutants_x_describe_bound__mutmut['x_describe_bound__mutmut_13'] = x_describe_bound__mutmut_13 # type: ignore # mutmut generated
mutants_x_describe_bound__mutmut['x_describe_bound__mutmut_14'] = x_describe_bound__mutmut_14 # type: ignore # mutmut generated
mutants_x_describe_bound__mutmut['x_describe_bound__mutmut_15'] = x_describe_bound__mutmut_15 # type: ignore # mutmut generated
mutants_x_describe_bound__mutmut['x_describe_bound__mutmut_16'] = x_describe_bound__mutmut_16 # type: ignore # mutmut generated
mutants_x_describe_bound__mutmut['x_describe_bound__mutmut_17'] = x_describe_bound__mutmut_17 # type: ignore # mutmut generated
mutants_x_describe_bound__mutmut['x_describe_bound__mutmut_18'] = x_describe_bound__mutmut_18 # type: ignore # mutmut generated
