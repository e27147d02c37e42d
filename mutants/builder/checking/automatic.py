"""Checks that need no declaration: sources that contradict each other, and periods that end after publication."""

from __future__ import annotations

from collections.abc import Iterator

from builder.checking.verdicts import Explain, Result, Side, Working, permalink
from builder.locale.figures import figure_title
from builder.locale.reader import Reader
from builder.model.base import Text
from builder.model.checks import Verdict
from builder.model.claims import contradicting
from builder.model.dates import PartialDate
from builder.model.figures import Claim, Figure
from builder.model.period import Period
from builder.model.site import Site

_VI, _EN = Reader("vi"), Reader("en")


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_disputed_figures__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_disputed_figures__mutmut)
def disputed_figures(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, site.measure(figure)) if figure.others else ()
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=permalink("nguon-khac-nhau-" + figure.address),
            rule="same-claim",
            kind="same",
            verdict="fails",
            title=Text(
                vi=f"Các nguồn in khác nhau: {indicator.vi}, {figure_title(site, figure, _VI)}",
                en=f"Sources differ: {indicator.get('en')}, {figure_title(site, figure, _EN)}",
            ),
            explain=_all_claims(site, figure, (figure.claim, *against)),
            figures=(figure.address,),
            sources=tuple(dict.fromkeys(claim.source for claim in (figure.claim, *against))),
            location=figure.claim.location,
        )


def x_disputed_figures__mutmut_orig(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, site.measure(figure)) if figure.others else ()
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=permalink("nguon-khac-nhau-" + figure.address),
            rule="same-claim",
            kind="same",
            verdict="fails",
            title=Text(
                vi=f"Các nguồn in khác nhau: {indicator.vi}, {figure_title(site, figure, _VI)}",
                en=f"Sources differ: {indicator.get('en')}, {figure_title(site, figure, _EN)}",
            ),
            explain=_all_claims(site, figure, (figure.claim, *against)),
            figures=(figure.address,),
            sources=tuple(dict.fromkeys(claim.source for claim in (figure.claim, *against))),
            location=figure.claim.location,
        )


def x_disputed_figures__mutmut_1(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = None
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=permalink("nguon-khac-nhau-" + figure.address),
            rule="same-claim",
            kind="same",
            verdict="fails",
            title=Text(
                vi=f"Các nguồn in khác nhau: {indicator.vi}, {figure_title(site, figure, _VI)}",
                en=f"Sources differ: {indicator.get('en')}, {figure_title(site, figure, _EN)}",
            ),
            explain=_all_claims(site, figure, (figure.claim, *against)),
            figures=(figure.address,),
            sources=tuple(dict.fromkeys(claim.source for claim in (figure.claim, *against))),
            location=figure.claim.location,
        )


def x_disputed_figures__mutmut_2(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, site.measure(figure)) if (figure.others) and False else ()
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=permalink("nguon-khac-nhau-" + figure.address),
            rule="same-claim",
            kind="same",
            verdict="fails",
            title=Text(
                vi=f"Các nguồn in khác nhau: {indicator.vi}, {figure_title(site, figure, _VI)}",
                en=f"Sources differ: {indicator.get('en')}, {figure_title(site, figure, _EN)}",
            ),
            explain=_all_claims(site, figure, (figure.claim, *against)),
            figures=(figure.address,),
            sources=tuple(dict.fromkeys(claim.source for claim in (figure.claim, *against))),
            location=figure.claim.location,
        )


def x_disputed_figures__mutmut_3(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, site.measure(figure)) if (figure.others) or True else ()
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=permalink("nguon-khac-nhau-" + figure.address),
            rule="same-claim",
            kind="same",
            verdict="fails",
            title=Text(
                vi=f"Các nguồn in khác nhau: {indicator.vi}, {figure_title(site, figure, _VI)}",
                en=f"Sources differ: {indicator.get('en')}, {figure_title(site, figure, _EN)}",
            ),
            explain=_all_claims(site, figure, (figure.claim, *against)),
            figures=(figure.address,),
            sources=tuple(dict.fromkeys(claim.source for claim in (figure.claim, *against))),
            location=figure.claim.location,
        )


def x_disputed_figures__mutmut_4(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(None, site.measure(figure)) if figure.others else ()
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=permalink("nguon-khac-nhau-" + figure.address),
            rule="same-claim",
            kind="same",
            verdict="fails",
            title=Text(
                vi=f"Các nguồn in khác nhau: {indicator.vi}, {figure_title(site, figure, _VI)}",
                en=f"Sources differ: {indicator.get('en')}, {figure_title(site, figure, _EN)}",
            ),
            explain=_all_claims(site, figure, (figure.claim, *against)),
            figures=(figure.address,),
            sources=tuple(dict.fromkeys(claim.source for claim in (figure.claim, *against))),
            location=figure.claim.location,
        )


def x_disputed_figures__mutmut_5(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, None) if figure.others else ()
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=permalink("nguon-khac-nhau-" + figure.address),
            rule="same-claim",
            kind="same",
            verdict="fails",
            title=Text(
                vi=f"Các nguồn in khác nhau: {indicator.vi}, {figure_title(site, figure, _VI)}",
                en=f"Sources differ: {indicator.get('en')}, {figure_title(site, figure, _EN)}",
            ),
            explain=_all_claims(site, figure, (figure.claim, *against)),
            figures=(figure.address,),
            sources=tuple(dict.fromkeys(claim.source for claim in (figure.claim, *against))),
            location=figure.claim.location,
        )


def x_disputed_figures__mutmut_6(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(site.measure(figure)) if figure.others else ()
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=permalink("nguon-khac-nhau-" + figure.address),
            rule="same-claim",
            kind="same",
            verdict="fails",
            title=Text(
                vi=f"Các nguồn in khác nhau: {indicator.vi}, {figure_title(site, figure, _VI)}",
                en=f"Sources differ: {indicator.get('en')}, {figure_title(site, figure, _EN)}",
            ),
            explain=_all_claims(site, figure, (figure.claim, *against)),
            figures=(figure.address,),
            sources=tuple(dict.fromkeys(claim.source for claim in (figure.claim, *against))),
            location=figure.claim.location,
        )


def x_disputed_figures__mutmut_7(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, ) if figure.others else ()
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=permalink("nguon-khac-nhau-" + figure.address),
            rule="same-claim",
            kind="same",
            verdict="fails",
            title=Text(
                vi=f"Các nguồn in khác nhau: {indicator.vi}, {figure_title(site, figure, _VI)}",
                en=f"Sources differ: {indicator.get('en')}, {figure_title(site, figure, _EN)}",
            ),
            explain=_all_claims(site, figure, (figure.claim, *against)),
            figures=(figure.address,),
            sources=tuple(dict.fromkeys(claim.source for claim in (figure.claim, *against))),
            location=figure.claim.location,
        )


def x_disputed_figures__mutmut_8(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, site.measure(None)) if figure.others else ()
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=permalink("nguon-khac-nhau-" + figure.address),
            rule="same-claim",
            kind="same",
            verdict="fails",
            title=Text(
                vi=f"Các nguồn in khác nhau: {indicator.vi}, {figure_title(site, figure, _VI)}",
                en=f"Sources differ: {indicator.get('en')}, {figure_title(site, figure, _EN)}",
            ),
            explain=_all_claims(site, figure, (figure.claim, *against)),
            figures=(figure.address,),
            sources=tuple(dict.fromkeys(claim.source for claim in (figure.claim, *against))),
            location=figure.claim.location,
        )


def x_disputed_figures__mutmut_9(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, site.measure(figure)) if figure.others else ()
        if against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=permalink("nguon-khac-nhau-" + figure.address),
            rule="same-claim",
            kind="same",
            verdict="fails",
            title=Text(
                vi=f"Các nguồn in khác nhau: {indicator.vi}, {figure_title(site, figure, _VI)}",
                en=f"Sources differ: {indicator.get('en')}, {figure_title(site, figure, _EN)}",
            ),
            explain=_all_claims(site, figure, (figure.claim, *against)),
            figures=(figure.address,),
            sources=tuple(dict.fromkeys(claim.source for claim in (figure.claim, *against))),
            location=figure.claim.location,
        )


def x_disputed_figures__mutmut_10(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, site.measure(figure)) if figure.others else ()
        if not against:
            break
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=permalink("nguon-khac-nhau-" + figure.address),
            rule="same-claim",
            kind="same",
            verdict="fails",
            title=Text(
                vi=f"Các nguồn in khác nhau: {indicator.vi}, {figure_title(site, figure, _VI)}",
                en=f"Sources differ: {indicator.get('en')}, {figure_title(site, figure, _EN)}",
            ),
            explain=_all_claims(site, figure, (figure.claim, *against)),
            figures=(figure.address,),
            sources=tuple(dict.fromkeys(claim.source for claim in (figure.claim, *against))),
            location=figure.claim.location,
        )


def x_disputed_figures__mutmut_11(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, site.measure(figure)) if figure.others else ()
        if not against:
            continue
        indicator = None
        yield Result(
            id=permalink("nguon-khac-nhau-" + figure.address),
            rule="same-claim",
            kind="same",
            verdict="fails",
            title=Text(
                vi=f"Các nguồn in khác nhau: {indicator.vi}, {figure_title(site, figure, _VI)}",
                en=f"Sources differ: {indicator.get('en')}, {figure_title(site, figure, _EN)}",
            ),
            explain=_all_claims(site, figure, (figure.claim, *against)),
            figures=(figure.address,),
            sources=tuple(dict.fromkeys(claim.source for claim in (figure.claim, *against))),
            location=figure.claim.location,
        )


def x_disputed_figures__mutmut_12(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, site.measure(figure)) if figure.others else ()
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=None,
            rule="same-claim",
            kind="same",
            verdict="fails",
            title=Text(
                vi=f"Các nguồn in khác nhau: {indicator.vi}, {figure_title(site, figure, _VI)}",
                en=f"Sources differ: {indicator.get('en')}, {figure_title(site, figure, _EN)}",
            ),
            explain=_all_claims(site, figure, (figure.claim, *against)),
            figures=(figure.address,),
            sources=tuple(dict.fromkeys(claim.source for claim in (figure.claim, *against))),
            location=figure.claim.location,
        )


def x_disputed_figures__mutmut_13(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, site.measure(figure)) if figure.others else ()
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=permalink("nguon-khac-nhau-" + figure.address),
            rule=None,
            kind="same",
            verdict="fails",
            title=Text(
                vi=f"Các nguồn in khác nhau: {indicator.vi}, {figure_title(site, figure, _VI)}",
                en=f"Sources differ: {indicator.get('en')}, {figure_title(site, figure, _EN)}",
            ),
            explain=_all_claims(site, figure, (figure.claim, *against)),
            figures=(figure.address,),
            sources=tuple(dict.fromkeys(claim.source for claim in (figure.claim, *against))),
            location=figure.claim.location,
        )


def x_disputed_figures__mutmut_14(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, site.measure(figure)) if figure.others else ()
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=permalink("nguon-khac-nhau-" + figure.address),
            rule="same-claim",
            kind=None,
            verdict="fails",
            title=Text(
                vi=f"Các nguồn in khác nhau: {indicator.vi}, {figure_title(site, figure, _VI)}",
                en=f"Sources differ: {indicator.get('en')}, {figure_title(site, figure, _EN)}",
            ),
            explain=_all_claims(site, figure, (figure.claim, *against)),
            figures=(figure.address,),
            sources=tuple(dict.fromkeys(claim.source for claim in (figure.claim, *against))),
            location=figure.claim.location,
        )


def x_disputed_figures__mutmut_15(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, site.measure(figure)) if figure.others else ()
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=permalink("nguon-khac-nhau-" + figure.address),
            rule="same-claim",
            kind="same",
            verdict=None,
            title=Text(
                vi=f"Các nguồn in khác nhau: {indicator.vi}, {figure_title(site, figure, _VI)}",
                en=f"Sources differ: {indicator.get('en')}, {figure_title(site, figure, _EN)}",
            ),
            explain=_all_claims(site, figure, (figure.claim, *against)),
            figures=(figure.address,),
            sources=tuple(dict.fromkeys(claim.source for claim in (figure.claim, *against))),
            location=figure.claim.location,
        )


def x_disputed_figures__mutmut_16(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, site.measure(figure)) if figure.others else ()
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=permalink("nguon-khac-nhau-" + figure.address),
            rule="same-claim",
            kind="same",
            verdict="fails",
            title=None,
            explain=_all_claims(site, figure, (figure.claim, *against)),
            figures=(figure.address,),
            sources=tuple(dict.fromkeys(claim.source for claim in (figure.claim, *against))),
            location=figure.claim.location,
        )


def x_disputed_figures__mutmut_17(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, site.measure(figure)) if figure.others else ()
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=permalink("nguon-khac-nhau-" + figure.address),
            rule="same-claim",
            kind="same",
            verdict="fails",
            title=Text(
                vi=f"Các nguồn in khác nhau: {indicator.vi}, {figure_title(site, figure, _VI)}",
                en=f"Sources differ: {indicator.get('en')}, {figure_title(site, figure, _EN)}",
            ),
            explain=None,
            figures=(figure.address,),
            sources=tuple(dict.fromkeys(claim.source for claim in (figure.claim, *against))),
            location=figure.claim.location,
        )


def x_disputed_figures__mutmut_18(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, site.measure(figure)) if figure.others else ()
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=permalink("nguon-khac-nhau-" + figure.address),
            rule="same-claim",
            kind="same",
            verdict="fails",
            title=Text(
                vi=f"Các nguồn in khác nhau: {indicator.vi}, {figure_title(site, figure, _VI)}",
                en=f"Sources differ: {indicator.get('en')}, {figure_title(site, figure, _EN)}",
            ),
            explain=_all_claims(site, figure, (figure.claim, *against)),
            figures=None,
            sources=tuple(dict.fromkeys(claim.source for claim in (figure.claim, *against))),
            location=figure.claim.location,
        )


def x_disputed_figures__mutmut_19(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, site.measure(figure)) if figure.others else ()
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=permalink("nguon-khac-nhau-" + figure.address),
            rule="same-claim",
            kind="same",
            verdict="fails",
            title=Text(
                vi=f"Các nguồn in khác nhau: {indicator.vi}, {figure_title(site, figure, _VI)}",
                en=f"Sources differ: {indicator.get('en')}, {figure_title(site, figure, _EN)}",
            ),
            explain=_all_claims(site, figure, (figure.claim, *against)),
            figures=(figure.address,),
            sources=None,
            location=figure.claim.location,
        )


def x_disputed_figures__mutmut_20(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, site.measure(figure)) if figure.others else ()
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=permalink("nguon-khac-nhau-" + figure.address),
            rule="same-claim",
            kind="same",
            verdict="fails",
            title=Text(
                vi=f"Các nguồn in khác nhau: {indicator.vi}, {figure_title(site, figure, _VI)}",
                en=f"Sources differ: {indicator.get('en')}, {figure_title(site, figure, _EN)}",
            ),
            explain=_all_claims(site, figure, (figure.claim, *against)),
            figures=(figure.address,),
            sources=tuple(dict.fromkeys(claim.source for claim in (figure.claim, *against))),
            location=None,
        )


def x_disputed_figures__mutmut_21(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, site.measure(figure)) if figure.others else ()
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            rule="same-claim",
            kind="same",
            verdict="fails",
            title=Text(
                vi=f"Các nguồn in khác nhau: {indicator.vi}, {figure_title(site, figure, _VI)}",
                en=f"Sources differ: {indicator.get('en')}, {figure_title(site, figure, _EN)}",
            ),
            explain=_all_claims(site, figure, (figure.claim, *against)),
            figures=(figure.address,),
            sources=tuple(dict.fromkeys(claim.source for claim in (figure.claim, *against))),
            location=figure.claim.location,
        )


def x_disputed_figures__mutmut_22(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, site.measure(figure)) if figure.others else ()
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=permalink("nguon-khac-nhau-" + figure.address),
            kind="same",
            verdict="fails",
            title=Text(
                vi=f"Các nguồn in khác nhau: {indicator.vi}, {figure_title(site, figure, _VI)}",
                en=f"Sources differ: {indicator.get('en')}, {figure_title(site, figure, _EN)}",
            ),
            explain=_all_claims(site, figure, (figure.claim, *against)),
            figures=(figure.address,),
            sources=tuple(dict.fromkeys(claim.source for claim in (figure.claim, *against))),
            location=figure.claim.location,
        )


def x_disputed_figures__mutmut_23(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, site.measure(figure)) if figure.others else ()
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=permalink("nguon-khac-nhau-" + figure.address),
            rule="same-claim",
            verdict="fails",
            title=Text(
                vi=f"Các nguồn in khác nhau: {indicator.vi}, {figure_title(site, figure, _VI)}",
                en=f"Sources differ: {indicator.get('en')}, {figure_title(site, figure, _EN)}",
            ),
            explain=_all_claims(site, figure, (figure.claim, *against)),
            figures=(figure.address,),
            sources=tuple(dict.fromkeys(claim.source for claim in (figure.claim, *against))),
            location=figure.claim.location,
        )


def x_disputed_figures__mutmut_24(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, site.measure(figure)) if figure.others else ()
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=permalink("nguon-khac-nhau-" + figure.address),
            rule="same-claim",
            kind="same",
            title=Text(
                vi=f"Các nguồn in khác nhau: {indicator.vi}, {figure_title(site, figure, _VI)}",
                en=f"Sources differ: {indicator.get('en')}, {figure_title(site, figure, _EN)}",
            ),
            explain=_all_claims(site, figure, (figure.claim, *against)),
            figures=(figure.address,),
            sources=tuple(dict.fromkeys(claim.source for claim in (figure.claim, *against))),
            location=figure.claim.location,
        )


def x_disputed_figures__mutmut_25(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, site.measure(figure)) if figure.others else ()
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=permalink("nguon-khac-nhau-" + figure.address),
            rule="same-claim",
            kind="same",
            verdict="fails",
            explain=_all_claims(site, figure, (figure.claim, *against)),
            figures=(figure.address,),
            sources=tuple(dict.fromkeys(claim.source for claim in (figure.claim, *against))),
            location=figure.claim.location,
        )


def x_disputed_figures__mutmut_26(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, site.measure(figure)) if figure.others else ()
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=permalink("nguon-khac-nhau-" + figure.address),
            rule="same-claim",
            kind="same",
            verdict="fails",
            title=Text(
                vi=f"Các nguồn in khác nhau: {indicator.vi}, {figure_title(site, figure, _VI)}",
                en=f"Sources differ: {indicator.get('en')}, {figure_title(site, figure, _EN)}",
            ),
            figures=(figure.address,),
            sources=tuple(dict.fromkeys(claim.source for claim in (figure.claim, *against))),
            location=figure.claim.location,
        )


def x_disputed_figures__mutmut_27(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, site.measure(figure)) if figure.others else ()
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=permalink("nguon-khac-nhau-" + figure.address),
            rule="same-claim",
            kind="same",
            verdict="fails",
            title=Text(
                vi=f"Các nguồn in khác nhau: {indicator.vi}, {figure_title(site, figure, _VI)}",
                en=f"Sources differ: {indicator.get('en')}, {figure_title(site, figure, _EN)}",
            ),
            explain=_all_claims(site, figure, (figure.claim, *against)),
            sources=tuple(dict.fromkeys(claim.source for claim in (figure.claim, *against))),
            location=figure.claim.location,
        )


def x_disputed_figures__mutmut_28(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, site.measure(figure)) if figure.others else ()
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=permalink("nguon-khac-nhau-" + figure.address),
            rule="same-claim",
            kind="same",
            verdict="fails",
            title=Text(
                vi=f"Các nguồn in khác nhau: {indicator.vi}, {figure_title(site, figure, _VI)}",
                en=f"Sources differ: {indicator.get('en')}, {figure_title(site, figure, _EN)}",
            ),
            explain=_all_claims(site, figure, (figure.claim, *against)),
            figures=(figure.address,),
            location=figure.claim.location,
        )


def x_disputed_figures__mutmut_29(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, site.measure(figure)) if figure.others else ()
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=permalink("nguon-khac-nhau-" + figure.address),
            rule="same-claim",
            kind="same",
            verdict="fails",
            title=Text(
                vi=f"Các nguồn in khác nhau: {indicator.vi}, {figure_title(site, figure, _VI)}",
                en=f"Sources differ: {indicator.get('en')}, {figure_title(site, figure, _EN)}",
            ),
            explain=_all_claims(site, figure, (figure.claim, *against)),
            figures=(figure.address,),
            sources=tuple(dict.fromkeys(claim.source for claim in (figure.claim, *against))),
            )


def x_disputed_figures__mutmut_30(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, site.measure(figure)) if figure.others else ()
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=permalink(None),
            rule="same-claim",
            kind="same",
            verdict="fails",
            title=Text(
                vi=f"Các nguồn in khác nhau: {indicator.vi}, {figure_title(site, figure, _VI)}",
                en=f"Sources differ: {indicator.get('en')}, {figure_title(site, figure, _EN)}",
            ),
            explain=_all_claims(site, figure, (figure.claim, *against)),
            figures=(figure.address,),
            sources=tuple(dict.fromkeys(claim.source for claim in (figure.claim, *against))),
            location=figure.claim.location,
        )


def x_disputed_figures__mutmut_31(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, site.measure(figure)) if figure.others else ()
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=permalink("nguon-khac-nhau-" - figure.address),
            rule="same-claim",
            kind="same",
            verdict="fails",
            title=Text(
                vi=f"Các nguồn in khác nhau: {indicator.vi}, {figure_title(site, figure, _VI)}",
                en=f"Sources differ: {indicator.get('en')}, {figure_title(site, figure, _EN)}",
            ),
            explain=_all_claims(site, figure, (figure.claim, *against)),
            figures=(figure.address,),
            sources=tuple(dict.fromkeys(claim.source for claim in (figure.claim, *against))),
            location=figure.claim.location,
        )


def x_disputed_figures__mutmut_32(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, site.measure(figure)) if figure.others else ()
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=permalink("XXnguon-khac-nhau-XX" + figure.address),
            rule="same-claim",
            kind="same",
            verdict="fails",
            title=Text(
                vi=f"Các nguồn in khác nhau: {indicator.vi}, {figure_title(site, figure, _VI)}",
                en=f"Sources differ: {indicator.get('en')}, {figure_title(site, figure, _EN)}",
            ),
            explain=_all_claims(site, figure, (figure.claim, *against)),
            figures=(figure.address,),
            sources=tuple(dict.fromkeys(claim.source for claim in (figure.claim, *against))),
            location=figure.claim.location,
        )


def x_disputed_figures__mutmut_33(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, site.measure(figure)) if figure.others else ()
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=permalink("NGUON-KHAC-NHAU-" + figure.address),
            rule="same-claim",
            kind="same",
            verdict="fails",
            title=Text(
                vi=f"Các nguồn in khác nhau: {indicator.vi}, {figure_title(site, figure, _VI)}",
                en=f"Sources differ: {indicator.get('en')}, {figure_title(site, figure, _EN)}",
            ),
            explain=_all_claims(site, figure, (figure.claim, *against)),
            figures=(figure.address,),
            sources=tuple(dict.fromkeys(claim.source for claim in (figure.claim, *against))),
            location=figure.claim.location,
        )


def x_disputed_figures__mutmut_34(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, site.measure(figure)) if figure.others else ()
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=permalink("nguon-khac-nhau-" + figure.address),
            rule="XXsame-claimXX",
            kind="same",
            verdict="fails",
            title=Text(
                vi=f"Các nguồn in khác nhau: {indicator.vi}, {figure_title(site, figure, _VI)}",
                en=f"Sources differ: {indicator.get('en')}, {figure_title(site, figure, _EN)}",
            ),
            explain=_all_claims(site, figure, (figure.claim, *against)),
            figures=(figure.address,),
            sources=tuple(dict.fromkeys(claim.source for claim in (figure.claim, *against))),
            location=figure.claim.location,
        )


def x_disputed_figures__mutmut_35(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, site.measure(figure)) if figure.others else ()
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=permalink("nguon-khac-nhau-" + figure.address),
            rule="SAME-CLAIM",
            kind="same",
            verdict="fails",
            title=Text(
                vi=f"Các nguồn in khác nhau: {indicator.vi}, {figure_title(site, figure, _VI)}",
                en=f"Sources differ: {indicator.get('en')}, {figure_title(site, figure, _EN)}",
            ),
            explain=_all_claims(site, figure, (figure.claim, *against)),
            figures=(figure.address,),
            sources=tuple(dict.fromkeys(claim.source for claim in (figure.claim, *against))),
            location=figure.claim.location,
        )


def x_disputed_figures__mutmut_36(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, site.measure(figure)) if figure.others else ()
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=permalink("nguon-khac-nhau-" + figure.address),
            rule="same-claim",
            kind="XXsameXX",
            verdict="fails",
            title=Text(
                vi=f"Các nguồn in khác nhau: {indicator.vi}, {figure_title(site, figure, _VI)}",
                en=f"Sources differ: {indicator.get('en')}, {figure_title(site, figure, _EN)}",
            ),
            explain=_all_claims(site, figure, (figure.claim, *against)),
            figures=(figure.address,),
            sources=tuple(dict.fromkeys(claim.source for claim in (figure.claim, *against))),
            location=figure.claim.location,
        )


def x_disputed_figures__mutmut_37(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, site.measure(figure)) if figure.others else ()
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=permalink("nguon-khac-nhau-" + figure.address),
            rule="same-claim",
            kind="SAME",
            verdict="fails",
            title=Text(
                vi=f"Các nguồn in khác nhau: {indicator.vi}, {figure_title(site, figure, _VI)}",
                en=f"Sources differ: {indicator.get('en')}, {figure_title(site, figure, _EN)}",
            ),
            explain=_all_claims(site, figure, (figure.claim, *against)),
            figures=(figure.address,),
            sources=tuple(dict.fromkeys(claim.source for claim in (figure.claim, *against))),
            location=figure.claim.location,
        )


def x_disputed_figures__mutmut_38(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, site.measure(figure)) if figure.others else ()
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=permalink("nguon-khac-nhau-" + figure.address),
            rule="same-claim",
            kind="same",
            verdict="XXfailsXX",
            title=Text(
                vi=f"Các nguồn in khác nhau: {indicator.vi}, {figure_title(site, figure, _VI)}",
                en=f"Sources differ: {indicator.get('en')}, {figure_title(site, figure, _EN)}",
            ),
            explain=_all_claims(site, figure, (figure.claim, *against)),
            figures=(figure.address,),
            sources=tuple(dict.fromkeys(claim.source for claim in (figure.claim, *against))),
            location=figure.claim.location,
        )


def x_disputed_figures__mutmut_39(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, site.measure(figure)) if figure.others else ()
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=permalink("nguon-khac-nhau-" + figure.address),
            rule="same-claim",
            kind="same",
            verdict="FAILS",
            title=Text(
                vi=f"Các nguồn in khác nhau: {indicator.vi}, {figure_title(site, figure, _VI)}",
                en=f"Sources differ: {indicator.get('en')}, {figure_title(site, figure, _EN)}",
            ),
            explain=_all_claims(site, figure, (figure.claim, *against)),
            figures=(figure.address,),
            sources=tuple(dict.fromkeys(claim.source for claim in (figure.claim, *against))),
            location=figure.claim.location,
        )


def x_disputed_figures__mutmut_40(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, site.measure(figure)) if figure.others else ()
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=permalink("nguon-khac-nhau-" + figure.address),
            rule="same-claim",
            kind="same",
            verdict="fails",
            title=Text(
                vi=None,
                en=f"Sources differ: {indicator.get('en')}, {figure_title(site, figure, _EN)}",
            ),
            explain=_all_claims(site, figure, (figure.claim, *against)),
            figures=(figure.address,),
            sources=tuple(dict.fromkeys(claim.source for claim in (figure.claim, *against))),
            location=figure.claim.location,
        )


def x_disputed_figures__mutmut_41(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, site.measure(figure)) if figure.others else ()
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=permalink("nguon-khac-nhau-" + figure.address),
            rule="same-claim",
            kind="same",
            verdict="fails",
            title=Text(
                vi=f"Các nguồn in khác nhau: {indicator.vi}, {figure_title(site, figure, _VI)}",
                en=None,
            ),
            explain=_all_claims(site, figure, (figure.claim, *against)),
            figures=(figure.address,),
            sources=tuple(dict.fromkeys(claim.source for claim in (figure.claim, *against))),
            location=figure.claim.location,
        )


def x_disputed_figures__mutmut_42(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, site.measure(figure)) if figure.others else ()
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=permalink("nguon-khac-nhau-" + figure.address),
            rule="same-claim",
            kind="same",
            verdict="fails",
            title=Text(
                en=f"Sources differ: {indicator.get('en')}, {figure_title(site, figure, _EN)}",
            ),
            explain=_all_claims(site, figure, (figure.claim, *against)),
            figures=(figure.address,),
            sources=tuple(dict.fromkeys(claim.source for claim in (figure.claim, *against))),
            location=figure.claim.location,
        )


def x_disputed_figures__mutmut_43(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, site.measure(figure)) if figure.others else ()
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=permalink("nguon-khac-nhau-" + figure.address),
            rule="same-claim",
            kind="same",
            verdict="fails",
            title=Text(
                vi=f"Các nguồn in khác nhau: {indicator.vi}, {figure_title(site, figure, _VI)}",
                ),
            explain=_all_claims(site, figure, (figure.claim, *against)),
            figures=(figure.address,),
            sources=tuple(dict.fromkeys(claim.source for claim in (figure.claim, *against))),
            location=figure.claim.location,
        )


def x_disputed_figures__mutmut_44(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, site.measure(figure)) if figure.others else ()
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=permalink("nguon-khac-nhau-" + figure.address),
            rule="same-claim",
            kind="same",
            verdict="fails",
            title=Text(
                vi=f"Các nguồn in khác nhau: {indicator.vi}, {figure_title(None, figure, _VI)}",
                en=f"Sources differ: {indicator.get('en')}, {figure_title(site, figure, _EN)}",
            ),
            explain=_all_claims(site, figure, (figure.claim, *against)),
            figures=(figure.address,),
            sources=tuple(dict.fromkeys(claim.source for claim in (figure.claim, *against))),
            location=figure.claim.location,
        )


def x_disputed_figures__mutmut_45(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, site.measure(figure)) if figure.others else ()
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=permalink("nguon-khac-nhau-" + figure.address),
            rule="same-claim",
            kind="same",
            verdict="fails",
            title=Text(
                vi=f"Các nguồn in khác nhau: {indicator.vi}, {figure_title(site, None, _VI)}",
                en=f"Sources differ: {indicator.get('en')}, {figure_title(site, figure, _EN)}",
            ),
            explain=_all_claims(site, figure, (figure.claim, *against)),
            figures=(figure.address,),
            sources=tuple(dict.fromkeys(claim.source for claim in (figure.claim, *against))),
            location=figure.claim.location,
        )


def x_disputed_figures__mutmut_46(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, site.measure(figure)) if figure.others else ()
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=permalink("nguon-khac-nhau-" + figure.address),
            rule="same-claim",
            kind="same",
            verdict="fails",
            title=Text(
                vi=f"Các nguồn in khác nhau: {indicator.vi}, {figure_title(site, figure, None)}",
                en=f"Sources differ: {indicator.get('en')}, {figure_title(site, figure, _EN)}",
            ),
            explain=_all_claims(site, figure, (figure.claim, *against)),
            figures=(figure.address,),
            sources=tuple(dict.fromkeys(claim.source for claim in (figure.claim, *against))),
            location=figure.claim.location,
        )


def x_disputed_figures__mutmut_47(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, site.measure(figure)) if figure.others else ()
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=permalink("nguon-khac-nhau-" + figure.address),
            rule="same-claim",
            kind="same",
            verdict="fails",
            title=Text(
                vi=f"Các nguồn in khác nhau: {indicator.vi}, {figure_title(figure, _VI)}",
                en=f"Sources differ: {indicator.get('en')}, {figure_title(site, figure, _EN)}",
            ),
            explain=_all_claims(site, figure, (figure.claim, *against)),
            figures=(figure.address,),
            sources=tuple(dict.fromkeys(claim.source for claim in (figure.claim, *against))),
            location=figure.claim.location,
        )


def x_disputed_figures__mutmut_48(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, site.measure(figure)) if figure.others else ()
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=permalink("nguon-khac-nhau-" + figure.address),
            rule="same-claim",
            kind="same",
            verdict="fails",
            title=Text(
                vi=f"Các nguồn in khác nhau: {indicator.vi}, {figure_title(site, _VI)}",
                en=f"Sources differ: {indicator.get('en')}, {figure_title(site, figure, _EN)}",
            ),
            explain=_all_claims(site, figure, (figure.claim, *against)),
            figures=(figure.address,),
            sources=tuple(dict.fromkeys(claim.source for claim in (figure.claim, *against))),
            location=figure.claim.location,
        )


def x_disputed_figures__mutmut_49(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, site.measure(figure)) if figure.others else ()
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=permalink("nguon-khac-nhau-" + figure.address),
            rule="same-claim",
            kind="same",
            verdict="fails",
            title=Text(
                vi=f"Các nguồn in khác nhau: {indicator.vi}, {figure_title(site, figure, )}",
                en=f"Sources differ: {indicator.get('en')}, {figure_title(site, figure, _EN)}",
            ),
            explain=_all_claims(site, figure, (figure.claim, *against)),
            figures=(figure.address,),
            sources=tuple(dict.fromkeys(claim.source for claim in (figure.claim, *against))),
            location=figure.claim.location,
        )


def x_disputed_figures__mutmut_50(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, site.measure(figure)) if figure.others else ()
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=permalink("nguon-khac-nhau-" + figure.address),
            rule="same-claim",
            kind="same",
            verdict="fails",
            title=Text(
                vi=f"Các nguồn in khác nhau: {indicator.vi}, {figure_title(site, figure, _VI)}",
                en=f"Sources differ: {indicator.get(None)}, {figure_title(site, figure, _EN)}",
            ),
            explain=_all_claims(site, figure, (figure.claim, *against)),
            figures=(figure.address,),
            sources=tuple(dict.fromkeys(claim.source for claim in (figure.claim, *against))),
            location=figure.claim.location,
        )


def x_disputed_figures__mutmut_51(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, site.measure(figure)) if figure.others else ()
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=permalink("nguon-khac-nhau-" + figure.address),
            rule="same-claim",
            kind="same",
            verdict="fails",
            title=Text(
                vi=f"Các nguồn in khác nhau: {indicator.vi}, {figure_title(site, figure, _VI)}",
                en=f"Sources differ: {indicator.get('XXenXX')}, {figure_title(site, figure, _EN)}",
            ),
            explain=_all_claims(site, figure, (figure.claim, *against)),
            figures=(figure.address,),
            sources=tuple(dict.fromkeys(claim.source for claim in (figure.claim, *against))),
            location=figure.claim.location,
        )


def x_disputed_figures__mutmut_52(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, site.measure(figure)) if figure.others else ()
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=permalink("nguon-khac-nhau-" + figure.address),
            rule="same-claim",
            kind="same",
            verdict="fails",
            title=Text(
                vi=f"Các nguồn in khác nhau: {indicator.vi}, {figure_title(site, figure, _VI)}",
                en=f"Sources differ: {indicator.get('EN')}, {figure_title(site, figure, _EN)}",
            ),
            explain=_all_claims(site, figure, (figure.claim, *against)),
            figures=(figure.address,),
            sources=tuple(dict.fromkeys(claim.source for claim in (figure.claim, *against))),
            location=figure.claim.location,
        )


def x_disputed_figures__mutmut_53(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, site.measure(figure)) if figure.others else ()
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=permalink("nguon-khac-nhau-" + figure.address),
            rule="same-claim",
            kind="same",
            verdict="fails",
            title=Text(
                vi=f"Các nguồn in khác nhau: {indicator.vi}, {figure_title(site, figure, _VI)}",
                en=f"Sources differ: {indicator.get('en')}, {figure_title(None, figure, _EN)}",
            ),
            explain=_all_claims(site, figure, (figure.claim, *against)),
            figures=(figure.address,),
            sources=tuple(dict.fromkeys(claim.source for claim in (figure.claim, *against))),
            location=figure.claim.location,
        )


def x_disputed_figures__mutmut_54(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, site.measure(figure)) if figure.others else ()
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=permalink("nguon-khac-nhau-" + figure.address),
            rule="same-claim",
            kind="same",
            verdict="fails",
            title=Text(
                vi=f"Các nguồn in khác nhau: {indicator.vi}, {figure_title(site, figure, _VI)}",
                en=f"Sources differ: {indicator.get('en')}, {figure_title(site, None, _EN)}",
            ),
            explain=_all_claims(site, figure, (figure.claim, *against)),
            figures=(figure.address,),
            sources=tuple(dict.fromkeys(claim.source for claim in (figure.claim, *against))),
            location=figure.claim.location,
        )


def x_disputed_figures__mutmut_55(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, site.measure(figure)) if figure.others else ()
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=permalink("nguon-khac-nhau-" + figure.address),
            rule="same-claim",
            kind="same",
            verdict="fails",
            title=Text(
                vi=f"Các nguồn in khác nhau: {indicator.vi}, {figure_title(site, figure, _VI)}",
                en=f"Sources differ: {indicator.get('en')}, {figure_title(site, figure, None)}",
            ),
            explain=_all_claims(site, figure, (figure.claim, *against)),
            figures=(figure.address,),
            sources=tuple(dict.fromkeys(claim.source for claim in (figure.claim, *against))),
            location=figure.claim.location,
        )


def x_disputed_figures__mutmut_56(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, site.measure(figure)) if figure.others else ()
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=permalink("nguon-khac-nhau-" + figure.address),
            rule="same-claim",
            kind="same",
            verdict="fails",
            title=Text(
                vi=f"Các nguồn in khác nhau: {indicator.vi}, {figure_title(site, figure, _VI)}",
                en=f"Sources differ: {indicator.get('en')}, {figure_title(figure, _EN)}",
            ),
            explain=_all_claims(site, figure, (figure.claim, *against)),
            figures=(figure.address,),
            sources=tuple(dict.fromkeys(claim.source for claim in (figure.claim, *against))),
            location=figure.claim.location,
        )


def x_disputed_figures__mutmut_57(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, site.measure(figure)) if figure.others else ()
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=permalink("nguon-khac-nhau-" + figure.address),
            rule="same-claim",
            kind="same",
            verdict="fails",
            title=Text(
                vi=f"Các nguồn in khác nhau: {indicator.vi}, {figure_title(site, figure, _VI)}",
                en=f"Sources differ: {indicator.get('en')}, {figure_title(site, _EN)}",
            ),
            explain=_all_claims(site, figure, (figure.claim, *against)),
            figures=(figure.address,),
            sources=tuple(dict.fromkeys(claim.source for claim in (figure.claim, *against))),
            location=figure.claim.location,
        )


def x_disputed_figures__mutmut_58(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, site.measure(figure)) if figure.others else ()
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=permalink("nguon-khac-nhau-" + figure.address),
            rule="same-claim",
            kind="same",
            verdict="fails",
            title=Text(
                vi=f"Các nguồn in khác nhau: {indicator.vi}, {figure_title(site, figure, _VI)}",
                en=f"Sources differ: {indicator.get('en')}, {figure_title(site, figure, )}",
            ),
            explain=_all_claims(site, figure, (figure.claim, *against)),
            figures=(figure.address,),
            sources=tuple(dict.fromkeys(claim.source for claim in (figure.claim, *against))),
            location=figure.claim.location,
        )


def x_disputed_figures__mutmut_59(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, site.measure(figure)) if figure.others else ()
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=permalink("nguon-khac-nhau-" + figure.address),
            rule="same-claim",
            kind="same",
            verdict="fails",
            title=Text(
                vi=f"Các nguồn in khác nhau: {indicator.vi}, {figure_title(site, figure, _VI)}",
                en=f"Sources differ: {indicator.get('en')}, {figure_title(site, figure, _EN)}",
            ),
            explain=_all_claims(None, figure, (figure.claim, *against)),
            figures=(figure.address,),
            sources=tuple(dict.fromkeys(claim.source for claim in (figure.claim, *against))),
            location=figure.claim.location,
        )


def x_disputed_figures__mutmut_60(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, site.measure(figure)) if figure.others else ()
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=permalink("nguon-khac-nhau-" + figure.address),
            rule="same-claim",
            kind="same",
            verdict="fails",
            title=Text(
                vi=f"Các nguồn in khác nhau: {indicator.vi}, {figure_title(site, figure, _VI)}",
                en=f"Sources differ: {indicator.get('en')}, {figure_title(site, figure, _EN)}",
            ),
            explain=_all_claims(site, None, (figure.claim, *against)),
            figures=(figure.address,),
            sources=tuple(dict.fromkeys(claim.source for claim in (figure.claim, *against))),
            location=figure.claim.location,
        )


def x_disputed_figures__mutmut_61(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, site.measure(figure)) if figure.others else ()
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=permalink("nguon-khac-nhau-" + figure.address),
            rule="same-claim",
            kind="same",
            verdict="fails",
            title=Text(
                vi=f"Các nguồn in khác nhau: {indicator.vi}, {figure_title(site, figure, _VI)}",
                en=f"Sources differ: {indicator.get('en')}, {figure_title(site, figure, _EN)}",
            ),
            explain=_all_claims(site, figure, None),
            figures=(figure.address,),
            sources=tuple(dict.fromkeys(claim.source for claim in (figure.claim, *against))),
            location=figure.claim.location,
        )


def x_disputed_figures__mutmut_62(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, site.measure(figure)) if figure.others else ()
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=permalink("nguon-khac-nhau-" + figure.address),
            rule="same-claim",
            kind="same",
            verdict="fails",
            title=Text(
                vi=f"Các nguồn in khác nhau: {indicator.vi}, {figure_title(site, figure, _VI)}",
                en=f"Sources differ: {indicator.get('en')}, {figure_title(site, figure, _EN)}",
            ),
            explain=_all_claims(figure, (figure.claim, *against)),
            figures=(figure.address,),
            sources=tuple(dict.fromkeys(claim.source for claim in (figure.claim, *against))),
            location=figure.claim.location,
        )


def x_disputed_figures__mutmut_63(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, site.measure(figure)) if figure.others else ()
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=permalink("nguon-khac-nhau-" + figure.address),
            rule="same-claim",
            kind="same",
            verdict="fails",
            title=Text(
                vi=f"Các nguồn in khác nhau: {indicator.vi}, {figure_title(site, figure, _VI)}",
                en=f"Sources differ: {indicator.get('en')}, {figure_title(site, figure, _EN)}",
            ),
            explain=_all_claims(site, (figure.claim, *against)),
            figures=(figure.address,),
            sources=tuple(dict.fromkeys(claim.source for claim in (figure.claim, *against))),
            location=figure.claim.location,
        )


def x_disputed_figures__mutmut_64(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, site.measure(figure)) if figure.others else ()
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=permalink("nguon-khac-nhau-" + figure.address),
            rule="same-claim",
            kind="same",
            verdict="fails",
            title=Text(
                vi=f"Các nguồn in khác nhau: {indicator.vi}, {figure_title(site, figure, _VI)}",
                en=f"Sources differ: {indicator.get('en')}, {figure_title(site, figure, _EN)}",
            ),
            explain=_all_claims(site, figure, ),
            figures=(figure.address,),
            sources=tuple(dict.fromkeys(claim.source for claim in (figure.claim, *against))),
            location=figure.claim.location,
        )


def x_disputed_figures__mutmut_65(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, site.measure(figure)) if figure.others else ()
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=permalink("nguon-khac-nhau-" + figure.address),
            rule="same-claim",
            kind="same",
            verdict="fails",
            title=Text(
                vi=f"Các nguồn in khác nhau: {indicator.vi}, {figure_title(site, figure, _VI)}",
                en=f"Sources differ: {indicator.get('en')}, {figure_title(site, figure, _EN)}",
            ),
            explain=_all_claims(site, figure, (figure.claim, *against)),
            figures=(figure.address,),
            sources=tuple(None),
            location=figure.claim.location,
        )


def x_disputed_figures__mutmut_66(site: Site) -> Iterator[Result]:
    """One failing result for every figure that sources print with different values."""
    for figure in site.figures.values():
        against = contradicting(figure, site.measure(figure)) if figure.others else ()
        if not against:
            continue
        indicator = site.indicators[figure.indicator].title
        yield Result(
            id=permalink("nguon-khac-nhau-" + figure.address),
            rule="same-claim",
            kind="same",
            verdict="fails",
            title=Text(
                vi=f"Các nguồn in khác nhau: {indicator.vi}, {figure_title(site, figure, _VI)}",
                en=f"Sources differ: {indicator.get('en')}, {figure_title(site, figure, _EN)}",
            ),
            explain=_all_claims(site, figure, (figure.claim, *against)),
            figures=(figure.address,),
            sources=tuple(dict.fromkeys(None)),
            location=figure.claim.location,
        )

mutants_x_disputed_figures__mutmut['_mutmut_orig'] = x_disputed_figures__mutmut_orig # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_1'] = x_disputed_figures__mutmut_1 # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_2'] = x_disputed_figures__mutmut_2 # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_3'] = x_disputed_figures__mutmut_3 # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_4'] = x_disputed_figures__mutmut_4 # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_5'] = x_disputed_figures__mutmut_5 # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_6'] = x_disputed_figures__mutmut_6 # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_7'] = x_disputed_figures__mutmut_7 # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_8'] = x_disputed_figures__mutmut_8 # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_9'] = x_disputed_figures__mutmut_9 # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_10'] = x_disputed_figures__mutmut_10 # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_11'] = x_disputed_figures__mutmut_11 # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_12'] = x_disputed_figures__mutmut_12 # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_13'] = x_disputed_figures__mutmut_13 # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_14'] = x_disputed_figures__mutmut_14 # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_15'] = x_disputed_figures__mutmut_15 # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_16'] = x_disputed_figures__mutmut_16 # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_17'] = x_disputed_figures__mutmut_17 # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_18'] = x_disputed_figures__mutmut_18 # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_19'] = x_disputed_figures__mutmut_19 # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_20'] = x_disputed_figures__mutmut_20 # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_21'] = x_disputed_figures__mutmut_21 # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_22'] = x_disputed_figures__mutmut_22 # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_23'] = x_disputed_figures__mutmut_23 # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_24'] = x_disputed_figures__mutmut_24 # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_25'] = x_disputed_figures__mutmut_25 # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_26'] = x_disputed_figures__mutmut_26 # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_27'] = x_disputed_figures__mutmut_27 # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_28'] = x_disputed_figures__mutmut_28 # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_29'] = x_disputed_figures__mutmut_29 # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_30'] = x_disputed_figures__mutmut_30 # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_31'] = x_disputed_figures__mutmut_31 # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_32'] = x_disputed_figures__mutmut_32 # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_33'] = x_disputed_figures__mutmut_33 # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_34'] = x_disputed_figures__mutmut_34 # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_35'] = x_disputed_figures__mutmut_35 # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_36'] = x_disputed_figures__mutmut_36 # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_37'] = x_disputed_figures__mutmut_37 # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_38'] = x_disputed_figures__mutmut_38 # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_39'] = x_disputed_figures__mutmut_39 # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_40'] = x_disputed_figures__mutmut_40 # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_41'] = x_disputed_figures__mutmut_41 # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_42'] = x_disputed_figures__mutmut_42 # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_43'] = x_disputed_figures__mutmut_43 # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_44'] = x_disputed_figures__mutmut_44 # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_45'] = x_disputed_figures__mutmut_45 # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_46'] = x_disputed_figures__mutmut_46 # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_47'] = x_disputed_figures__mutmut_47 # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_48'] = x_disputed_figures__mutmut_48 # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_49'] = x_disputed_figures__mutmut_49 # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_50'] = x_disputed_figures__mutmut_50 # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_51'] = x_disputed_figures__mutmut_51 # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_52'] = x_disputed_figures__mutmut_52 # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_53'] = x_disputed_figures__mutmut_53 # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_54'] = x_disputed_figures__mutmut_54 # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_55'] = x_disputed_figures__mutmut_55 # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_56'] = x_disputed_figures__mutmut_56 # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_57'] = x_disputed_figures__mutmut_57 # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_58'] = x_disputed_figures__mutmut_58 # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_59'] = x_disputed_figures__mutmut_59 # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_60'] = x_disputed_figures__mutmut_60 # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_61'] = x_disputed_figures__mutmut_61 # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_62'] = x_disputed_figures__mutmut_62 # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_63'] = x_disputed_figures__mutmut_63 # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_64'] = x_disputed_figures__mutmut_64 # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_65'] = x_disputed_figures__mutmut_65 # type: ignore # mutmut generated
mutants_x_disputed_figures__mutmut['x_disputed_figures__mutmut_66'] = x_disputed_figures__mutmut_66 # type: ignore # mutmut generated
mutants_x__all_claims__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__all_claims__mutmut)
def _all_claims(site: Site, figure: Figure, claims: tuple[Claim, ...]) -> Explain:
    measure = site.measure(figure)

    def explain(reader: Reader) -> Working:
        lines = [(_source(site, claim), reader.value(claim, measure)) for claim in claims]
        (one, left), (other, right) = lines[0], lines[1]
        more = tuple(Text(vi=f"{name}: {value}", en=f"{name}: {value}") for name, value in lines[2:])
        return Working(left=Side(one, left, left), relation="=", right=Side(other, right, right), steps=more)

    return explain


def x__all_claims__mutmut_orig(site: Site, figure: Figure, claims: tuple[Claim, ...]) -> Explain:
    measure = site.measure(figure)

    def explain(reader: Reader) -> Working:
        lines = [(_source(site, claim), reader.value(claim, measure)) for claim in claims]
        (one, left), (other, right) = lines[0], lines[1]
        more = tuple(Text(vi=f"{name}: {value}", en=f"{name}: {value}") for name, value in lines[2:])
        return Working(left=Side(one, left, left), relation="=", right=Side(other, right, right), steps=more)

    return explain


def x__all_claims__mutmut_1(site: Site, figure: Figure, claims: tuple[Claim, ...]) -> Explain:
    measure = None

    def explain(reader: Reader) -> Working:
        lines = [(_source(site, claim), reader.value(claim, measure)) for claim in claims]
        (one, left), (other, right) = lines[0], lines[1]
        more = tuple(Text(vi=f"{name}: {value}", en=f"{name}: {value}") for name, value in lines[2:])
        return Working(left=Side(one, left, left), relation="=", right=Side(other, right, right), steps=more)

    return explain


def x__all_claims__mutmut_2(site: Site, figure: Figure, claims: tuple[Claim, ...]) -> Explain:
    measure = site.measure(None)

    def explain(reader: Reader) -> Working:
        lines = [(_source(site, claim), reader.value(claim, measure)) for claim in claims]
        (one, left), (other, right) = lines[0], lines[1]
        more = tuple(Text(vi=f"{name}: {value}", en=f"{name}: {value}") for name, value in lines[2:])
        return Working(left=Side(one, left, left), relation="=", right=Side(other, right, right), steps=more)

    return explain


def x__all_claims__mutmut_3(site: Site, figure: Figure, claims: tuple[Claim, ...]) -> Explain:
    measure = site.measure(figure)

    def explain(reader: Reader) -> Working:
        lines = None
        (one, left), (other, right) = lines[0], lines[1]
        more = tuple(Text(vi=f"{name}: {value}", en=f"{name}: {value}") for name, value in lines[2:])
        return Working(left=Side(one, left, left), relation="=", right=Side(other, right, right), steps=more)

    return explain


def x__all_claims__mutmut_4(site: Site, figure: Figure, claims: tuple[Claim, ...]) -> Explain:
    measure = site.measure(figure)

    def explain(reader: Reader) -> Working:
        lines = [(_source(None, claim), reader.value(claim, measure)) for claim in claims]
        (one, left), (other, right) = lines[0], lines[1]
        more = tuple(Text(vi=f"{name}: {value}", en=f"{name}: {value}") for name, value in lines[2:])
        return Working(left=Side(one, left, left), relation="=", right=Side(other, right, right), steps=more)

    return explain


def x__all_claims__mutmut_5(site: Site, figure: Figure, claims: tuple[Claim, ...]) -> Explain:
    measure = site.measure(figure)

    def explain(reader: Reader) -> Working:
        lines = [(_source(site, None), reader.value(claim, measure)) for claim in claims]
        (one, left), (other, right) = lines[0], lines[1]
        more = tuple(Text(vi=f"{name}: {value}", en=f"{name}: {value}") for name, value in lines[2:])
        return Working(left=Side(one, left, left), relation="=", right=Side(other, right, right), steps=more)

    return explain


def x__all_claims__mutmut_6(site: Site, figure: Figure, claims: tuple[Claim, ...]) -> Explain:
    measure = site.measure(figure)

    def explain(reader: Reader) -> Working:
        lines = [(_source(claim), reader.value(claim, measure)) for claim in claims]
        (one, left), (other, right) = lines[0], lines[1]
        more = tuple(Text(vi=f"{name}: {value}", en=f"{name}: {value}") for name, value in lines[2:])
        return Working(left=Side(one, left, left), relation="=", right=Side(other, right, right), steps=more)

    return explain


def x__all_claims__mutmut_7(site: Site, figure: Figure, claims: tuple[Claim, ...]) -> Explain:
    measure = site.measure(figure)

    def explain(reader: Reader) -> Working:
        lines = [(_source(site, ), reader.value(claim, measure)) for claim in claims]
        (one, left), (other, right) = lines[0], lines[1]
        more = tuple(Text(vi=f"{name}: {value}", en=f"{name}: {value}") for name, value in lines[2:])
        return Working(left=Side(one, left, left), relation="=", right=Side(other, right, right), steps=more)

    return explain


def x__all_claims__mutmut_8(site: Site, figure: Figure, claims: tuple[Claim, ...]) -> Explain:
    measure = site.measure(figure)

    def explain(reader: Reader) -> Working:
        lines = [(_source(site, claim), reader.value(None, measure)) for claim in claims]
        (one, left), (other, right) = lines[0], lines[1]
        more = tuple(Text(vi=f"{name}: {value}", en=f"{name}: {value}") for name, value in lines[2:])
        return Working(left=Side(one, left, left), relation="=", right=Side(other, right, right), steps=more)

    return explain


def x__all_claims__mutmut_9(site: Site, figure: Figure, claims: tuple[Claim, ...]) -> Explain:
    measure = site.measure(figure)

    def explain(reader: Reader) -> Working:
        lines = [(_source(site, claim), reader.value(claim, None)) for claim in claims]
        (one, left), (other, right) = lines[0], lines[1]
        more = tuple(Text(vi=f"{name}: {value}", en=f"{name}: {value}") for name, value in lines[2:])
        return Working(left=Side(one, left, left), relation="=", right=Side(other, right, right), steps=more)

    return explain


def x__all_claims__mutmut_10(site: Site, figure: Figure, claims: tuple[Claim, ...]) -> Explain:
    measure = site.measure(figure)

    def explain(reader: Reader) -> Working:
        lines = [(_source(site, claim), reader.value(measure)) for claim in claims]
        (one, left), (other, right) = lines[0], lines[1]
        more = tuple(Text(vi=f"{name}: {value}", en=f"{name}: {value}") for name, value in lines[2:])
        return Working(left=Side(one, left, left), relation="=", right=Side(other, right, right), steps=more)

    return explain


def x__all_claims__mutmut_11(site: Site, figure: Figure, claims: tuple[Claim, ...]) -> Explain:
    measure = site.measure(figure)

    def explain(reader: Reader) -> Working:
        lines = [(_source(site, claim), reader.value(claim, )) for claim in claims]
        (one, left), (other, right) = lines[0], lines[1]
        more = tuple(Text(vi=f"{name}: {value}", en=f"{name}: {value}") for name, value in lines[2:])
        return Working(left=Side(one, left, left), relation="=", right=Side(other, right, right), steps=more)

    return explain


def x__all_claims__mutmut_12(site: Site, figure: Figure, claims: tuple[Claim, ...]) -> Explain:
    measure = site.measure(figure)

    def explain(reader: Reader) -> Working:
        lines = [(_source(site, claim), reader.value(claim, measure)) for claim in claims]
        (one, left), (other, right) = None
        more = tuple(Text(vi=f"{name}: {value}", en=f"{name}: {value}") for name, value in lines[2:])
        return Working(left=Side(one, left, left), relation="=", right=Side(other, right, right), steps=more)

    return explain


def x__all_claims__mutmut_13(site: Site, figure: Figure, claims: tuple[Claim, ...]) -> Explain:
    measure = site.measure(figure)

    def explain(reader: Reader) -> Working:
        lines = [(_source(site, claim), reader.value(claim, measure)) for claim in claims]
        (one, left), (other, right) = lines[1], lines[1]
        more = tuple(Text(vi=f"{name}: {value}", en=f"{name}: {value}") for name, value in lines[2:])
        return Working(left=Side(one, left, left), relation="=", right=Side(other, right, right), steps=more)

    return explain


def x__all_claims__mutmut_14(site: Site, figure: Figure, claims: tuple[Claim, ...]) -> Explain:
    measure = site.measure(figure)

    def explain(reader: Reader) -> Working:
        lines = [(_source(site, claim), reader.value(claim, measure)) for claim in claims]
        (one, left), (other, right) = lines[0], lines[2]
        more = tuple(Text(vi=f"{name}: {value}", en=f"{name}: {value}") for name, value in lines[2:])
        return Working(left=Side(one, left, left), relation="=", right=Side(other, right, right), steps=more)

    return explain


def x__all_claims__mutmut_15(site: Site, figure: Figure, claims: tuple[Claim, ...]) -> Explain:
    measure = site.measure(figure)

    def explain(reader: Reader) -> Working:
        lines = [(_source(site, claim), reader.value(claim, measure)) for claim in claims]
        (one, left), (other, right) = lines[0], lines[1]
        more = None
        return Working(left=Side(one, left, left), relation="=", right=Side(other, right, right), steps=more)

    return explain


def x__all_claims__mutmut_16(site: Site, figure: Figure, claims: tuple[Claim, ...]) -> Explain:
    measure = site.measure(figure)

    def explain(reader: Reader) -> Working:
        lines = [(_source(site, claim), reader.value(claim, measure)) for claim in claims]
        (one, left), (other, right) = lines[0], lines[1]
        more = tuple(None)
        return Working(left=Side(one, left, left), relation="=", right=Side(other, right, right), steps=more)

    return explain


def x__all_claims__mutmut_17(site: Site, figure: Figure, claims: tuple[Claim, ...]) -> Explain:
    measure = site.measure(figure)

    def explain(reader: Reader) -> Working:
        lines = [(_source(site, claim), reader.value(claim, measure)) for claim in claims]
        (one, left), (other, right) = lines[0], lines[1]
        more = tuple(Text(vi=None, en=f"{name}: {value}") for name, value in lines[2:])
        return Working(left=Side(one, left, left), relation="=", right=Side(other, right, right), steps=more)

    return explain


def x__all_claims__mutmut_18(site: Site, figure: Figure, claims: tuple[Claim, ...]) -> Explain:
    measure = site.measure(figure)

    def explain(reader: Reader) -> Working:
        lines = [(_source(site, claim), reader.value(claim, measure)) for claim in claims]
        (one, left), (other, right) = lines[0], lines[1]
        more = tuple(Text(vi=f"{name}: {value}", en=None) for name, value in lines[2:])
        return Working(left=Side(one, left, left), relation="=", right=Side(other, right, right), steps=more)

    return explain


def x__all_claims__mutmut_19(site: Site, figure: Figure, claims: tuple[Claim, ...]) -> Explain:
    measure = site.measure(figure)

    def explain(reader: Reader) -> Working:
        lines = [(_source(site, claim), reader.value(claim, measure)) for claim in claims]
        (one, left), (other, right) = lines[0], lines[1]
        more = tuple(Text(en=f"{name}: {value}") for name, value in lines[2:])
        return Working(left=Side(one, left, left), relation="=", right=Side(other, right, right), steps=more)

    return explain


def x__all_claims__mutmut_20(site: Site, figure: Figure, claims: tuple[Claim, ...]) -> Explain:
    measure = site.measure(figure)

    def explain(reader: Reader) -> Working:
        lines = [(_source(site, claim), reader.value(claim, measure)) for claim in claims]
        (one, left), (other, right) = lines[0], lines[1]
        more = tuple(Text(vi=f"{name}: {value}", ) for name, value in lines[2:])
        return Working(left=Side(one, left, left), relation="=", right=Side(other, right, right), steps=more)

    return explain


def x__all_claims__mutmut_21(site: Site, figure: Figure, claims: tuple[Claim, ...]) -> Explain:
    measure = site.measure(figure)

    def explain(reader: Reader) -> Working:
        lines = [(_source(site, claim), reader.value(claim, measure)) for claim in claims]
        (one, left), (other, right) = lines[0], lines[1]
        more = tuple(Text(vi=f"{name}: {value}", en=f"{name}: {value}") for name, value in lines[3:])
        return Working(left=Side(one, left, left), relation="=", right=Side(other, right, right), steps=more)

    return explain


def x__all_claims__mutmut_22(site: Site, figure: Figure, claims: tuple[Claim, ...]) -> Explain:
    measure = site.measure(figure)

    def explain(reader: Reader) -> Working:
        lines = [(_source(site, claim), reader.value(claim, measure)) for claim in claims]
        (one, left), (other, right) = lines[0], lines[1]
        more = tuple(Text(vi=f"{name}: {value}", en=f"{name}: {value}") for name, value in lines[2:])
        return Working(left=None, relation="=", right=Side(other, right, right), steps=more)

    return explain


def x__all_claims__mutmut_23(site: Site, figure: Figure, claims: tuple[Claim, ...]) -> Explain:
    measure = site.measure(figure)

    def explain(reader: Reader) -> Working:
        lines = [(_source(site, claim), reader.value(claim, measure)) for claim in claims]
        (one, left), (other, right) = lines[0], lines[1]
        more = tuple(Text(vi=f"{name}: {value}", en=f"{name}: {value}") for name, value in lines[2:])
        return Working(left=Side(one, left, left), relation=None, right=Side(other, right, right), steps=more)

    return explain


def x__all_claims__mutmut_24(site: Site, figure: Figure, claims: tuple[Claim, ...]) -> Explain:
    measure = site.measure(figure)

    def explain(reader: Reader) -> Working:
        lines = [(_source(site, claim), reader.value(claim, measure)) for claim in claims]
        (one, left), (other, right) = lines[0], lines[1]
        more = tuple(Text(vi=f"{name}: {value}", en=f"{name}: {value}") for name, value in lines[2:])
        return Working(left=Side(one, left, left), relation="=", right=None, steps=more)

    return explain


def x__all_claims__mutmut_25(site: Site, figure: Figure, claims: tuple[Claim, ...]) -> Explain:
    measure = site.measure(figure)

    def explain(reader: Reader) -> Working:
        lines = [(_source(site, claim), reader.value(claim, measure)) for claim in claims]
        (one, left), (other, right) = lines[0], lines[1]
        more = tuple(Text(vi=f"{name}: {value}", en=f"{name}: {value}") for name, value in lines[2:])
        return Working(left=Side(one, left, left), relation="=", right=Side(other, right, right), steps=None)

    return explain


def x__all_claims__mutmut_26(site: Site, figure: Figure, claims: tuple[Claim, ...]) -> Explain:
    measure = site.measure(figure)

    def explain(reader: Reader) -> Working:
        lines = [(_source(site, claim), reader.value(claim, measure)) for claim in claims]
        (one, left), (other, right) = lines[0], lines[1]
        more = tuple(Text(vi=f"{name}: {value}", en=f"{name}: {value}") for name, value in lines[2:])
        return Working(relation="=", right=Side(other, right, right), steps=more)

    return explain


def x__all_claims__mutmut_27(site: Site, figure: Figure, claims: tuple[Claim, ...]) -> Explain:
    measure = site.measure(figure)

    def explain(reader: Reader) -> Working:
        lines = [(_source(site, claim), reader.value(claim, measure)) for claim in claims]
        (one, left), (other, right) = lines[0], lines[1]
        more = tuple(Text(vi=f"{name}: {value}", en=f"{name}: {value}") for name, value in lines[2:])
        return Working(left=Side(one, left, left), right=Side(other, right, right), steps=more)

    return explain


def x__all_claims__mutmut_28(site: Site, figure: Figure, claims: tuple[Claim, ...]) -> Explain:
    measure = site.measure(figure)

    def explain(reader: Reader) -> Working:
        lines = [(_source(site, claim), reader.value(claim, measure)) for claim in claims]
        (one, left), (other, right) = lines[0], lines[1]
        more = tuple(Text(vi=f"{name}: {value}", en=f"{name}: {value}") for name, value in lines[2:])
        return Working(left=Side(one, left, left), relation="=", steps=more)

    return explain


def x__all_claims__mutmut_29(site: Site, figure: Figure, claims: tuple[Claim, ...]) -> Explain:
    measure = site.measure(figure)

    def explain(reader: Reader) -> Working:
        lines = [(_source(site, claim), reader.value(claim, measure)) for claim in claims]
        (one, left), (other, right) = lines[0], lines[1]
        more = tuple(Text(vi=f"{name}: {value}", en=f"{name}: {value}") for name, value in lines[2:])
        return Working(left=Side(one, left, left), relation="=", right=Side(other, right, right), )

    return explain


def x__all_claims__mutmut_30(site: Site, figure: Figure, claims: tuple[Claim, ...]) -> Explain:
    measure = site.measure(figure)

    def explain(reader: Reader) -> Working:
        lines = [(_source(site, claim), reader.value(claim, measure)) for claim in claims]
        (one, left), (other, right) = lines[0], lines[1]
        more = tuple(Text(vi=f"{name}: {value}", en=f"{name}: {value}") for name, value in lines[2:])
        return Working(left=Side(None, left, left), relation="=", right=Side(other, right, right), steps=more)

    return explain


def x__all_claims__mutmut_31(site: Site, figure: Figure, claims: tuple[Claim, ...]) -> Explain:
    measure = site.measure(figure)

    def explain(reader: Reader) -> Working:
        lines = [(_source(site, claim), reader.value(claim, measure)) for claim in claims]
        (one, left), (other, right) = lines[0], lines[1]
        more = tuple(Text(vi=f"{name}: {value}", en=f"{name}: {value}") for name, value in lines[2:])
        return Working(left=Side(one, None, left), relation="=", right=Side(other, right, right), steps=more)

    return explain


def x__all_claims__mutmut_32(site: Site, figure: Figure, claims: tuple[Claim, ...]) -> Explain:
    measure = site.measure(figure)

    def explain(reader: Reader) -> Working:
        lines = [(_source(site, claim), reader.value(claim, measure)) for claim in claims]
        (one, left), (other, right) = lines[0], lines[1]
        more = tuple(Text(vi=f"{name}: {value}", en=f"{name}: {value}") for name, value in lines[2:])
        return Working(left=Side(one, left, None), relation="=", right=Side(other, right, right), steps=more)

    return explain


def x__all_claims__mutmut_33(site: Site, figure: Figure, claims: tuple[Claim, ...]) -> Explain:
    measure = site.measure(figure)

    def explain(reader: Reader) -> Working:
        lines = [(_source(site, claim), reader.value(claim, measure)) for claim in claims]
        (one, left), (other, right) = lines[0], lines[1]
        more = tuple(Text(vi=f"{name}: {value}", en=f"{name}: {value}") for name, value in lines[2:])
        return Working(left=Side(left, left), relation="=", right=Side(other, right, right), steps=more)

    return explain


def x__all_claims__mutmut_34(site: Site, figure: Figure, claims: tuple[Claim, ...]) -> Explain:
    measure = site.measure(figure)

    def explain(reader: Reader) -> Working:
        lines = [(_source(site, claim), reader.value(claim, measure)) for claim in claims]
        (one, left), (other, right) = lines[0], lines[1]
        more = tuple(Text(vi=f"{name}: {value}", en=f"{name}: {value}") for name, value in lines[2:])
        return Working(left=Side(one, left), relation="=", right=Side(other, right, right), steps=more)

    return explain


def x__all_claims__mutmut_35(site: Site, figure: Figure, claims: tuple[Claim, ...]) -> Explain:
    measure = site.measure(figure)

    def explain(reader: Reader) -> Working:
        lines = [(_source(site, claim), reader.value(claim, measure)) for claim in claims]
        (one, left), (other, right) = lines[0], lines[1]
        more = tuple(Text(vi=f"{name}: {value}", en=f"{name}: {value}") for name, value in lines[2:])
        return Working(left=Side(one, left, ), relation="=", right=Side(other, right, right), steps=more)

    return explain


def x__all_claims__mutmut_36(site: Site, figure: Figure, claims: tuple[Claim, ...]) -> Explain:
    measure = site.measure(figure)

    def explain(reader: Reader) -> Working:
        lines = [(_source(site, claim), reader.value(claim, measure)) for claim in claims]
        (one, left), (other, right) = lines[0], lines[1]
        more = tuple(Text(vi=f"{name}: {value}", en=f"{name}: {value}") for name, value in lines[2:])
        return Working(left=Side(one, left, left), relation="XX=XX", right=Side(other, right, right), steps=more)

    return explain


def x__all_claims__mutmut_37(site: Site, figure: Figure, claims: tuple[Claim, ...]) -> Explain:
    measure = site.measure(figure)

    def explain(reader: Reader) -> Working:
        lines = [(_source(site, claim), reader.value(claim, measure)) for claim in claims]
        (one, left), (other, right) = lines[0], lines[1]
        more = tuple(Text(vi=f"{name}: {value}", en=f"{name}: {value}") for name, value in lines[2:])
        return Working(left=Side(one, left, left), relation="=", right=Side(None, right, right), steps=more)

    return explain


def x__all_claims__mutmut_38(site: Site, figure: Figure, claims: tuple[Claim, ...]) -> Explain:
    measure = site.measure(figure)

    def explain(reader: Reader) -> Working:
        lines = [(_source(site, claim), reader.value(claim, measure)) for claim in claims]
        (one, left), (other, right) = lines[0], lines[1]
        more = tuple(Text(vi=f"{name}: {value}", en=f"{name}: {value}") for name, value in lines[2:])
        return Working(left=Side(one, left, left), relation="=", right=Side(other, None, right), steps=more)

    return explain


def x__all_claims__mutmut_39(site: Site, figure: Figure, claims: tuple[Claim, ...]) -> Explain:
    measure = site.measure(figure)

    def explain(reader: Reader) -> Working:
        lines = [(_source(site, claim), reader.value(claim, measure)) for claim in claims]
        (one, left), (other, right) = lines[0], lines[1]
        more = tuple(Text(vi=f"{name}: {value}", en=f"{name}: {value}") for name, value in lines[2:])
        return Working(left=Side(one, left, left), relation="=", right=Side(other, right, None), steps=more)

    return explain


def x__all_claims__mutmut_40(site: Site, figure: Figure, claims: tuple[Claim, ...]) -> Explain:
    measure = site.measure(figure)

    def explain(reader: Reader) -> Working:
        lines = [(_source(site, claim), reader.value(claim, measure)) for claim in claims]
        (one, left), (other, right) = lines[0], lines[1]
        more = tuple(Text(vi=f"{name}: {value}", en=f"{name}: {value}") for name, value in lines[2:])
        return Working(left=Side(one, left, left), relation="=", right=Side(right, right), steps=more)

    return explain


def x__all_claims__mutmut_41(site: Site, figure: Figure, claims: tuple[Claim, ...]) -> Explain:
    measure = site.measure(figure)

    def explain(reader: Reader) -> Working:
        lines = [(_source(site, claim), reader.value(claim, measure)) for claim in claims]
        (one, left), (other, right) = lines[0], lines[1]
        more = tuple(Text(vi=f"{name}: {value}", en=f"{name}: {value}") for name, value in lines[2:])
        return Working(left=Side(one, left, left), relation="=", right=Side(other, right), steps=more)

    return explain


def x__all_claims__mutmut_42(site: Site, figure: Figure, claims: tuple[Claim, ...]) -> Explain:
    measure = site.measure(figure)

    def explain(reader: Reader) -> Working:
        lines = [(_source(site, claim), reader.value(claim, measure)) for claim in claims]
        (one, left), (other, right) = lines[0], lines[1]
        more = tuple(Text(vi=f"{name}: {value}", en=f"{name}: {value}") for name, value in lines[2:])
        return Working(left=Side(one, left, left), relation="=", right=Side(other, right, ), steps=more)

    return explain

mutants_x__all_claims__mutmut['_mutmut_orig'] = x__all_claims__mutmut_orig # type: ignore # mutmut generated
mutants_x__all_claims__mutmut['x__all_claims__mutmut_1'] = x__all_claims__mutmut_1 # type: ignore # mutmut generated
mutants_x__all_claims__mutmut['x__all_claims__mutmut_2'] = x__all_claims__mutmut_2 # type: ignore # mutmut generated
mutants_x__all_claims__mutmut['x__all_claims__mutmut_3'] = x__all_claims__mutmut_3 # type: ignore # mutmut generated
mutants_x__all_claims__mutmut['x__all_claims__mutmut_4'] = x__all_claims__mutmut_4 # type: ignore # mutmut generated
mutants_x__all_claims__mutmut['x__all_claims__mutmut_5'] = x__all_claims__mutmut_5 # type: ignore # mutmut generated
mutants_x__all_claims__mutmut['x__all_claims__mutmut_6'] = x__all_claims__mutmut_6 # type: ignore # mutmut generated
mutants_x__all_claims__mutmut['x__all_claims__mutmut_7'] = x__all_claims__mutmut_7 # type: ignore # mutmut generated
mutants_x__all_claims__mutmut['x__all_claims__mutmut_8'] = x__all_claims__mutmut_8 # type: ignore # mutmut generated
mutants_x__all_claims__mutmut['x__all_claims__mutmut_9'] = x__all_claims__mutmut_9 # type: ignore # mutmut generated
mutants_x__all_claims__mutmut['x__all_claims__mutmut_10'] = x__all_claims__mutmut_10 # type: ignore # mutmut generated
mutants_x__all_claims__mutmut['x__all_claims__mutmut_11'] = x__all_claims__mutmut_11 # type: ignore # mutmut generated
mutants_x__all_claims__mutmut['x__all_claims__mutmut_12'] = x__all_claims__mutmut_12 # type: ignore # mutmut generated
mutants_x__all_claims__mutmut['x__all_claims__mutmut_13'] = x__all_claims__mutmut_13 # type: ignore # mutmut generated
mutants_x__all_claims__mutmut['x__all_claims__mutmut_14'] = x__all_claims__mutmut_14 # type: ignore # mutmut generated
mutants_x__all_claims__mutmut['x__all_claims__mutmut_15'] = x__all_claims__mutmut_15 # type: ignore # mutmut generated
mutants_x__all_claims__mutmut['x__all_claims__mutmut_16'] = x__all_claims__mutmut_16 # type: ignore # mutmut generated
mutants_x__all_claims__mutmut['x__all_claims__mutmut_17'] = x__all_claims__mutmut_17 # type: ignore # mutmut generated
mutants_x__all_claims__mutmut['x__all_claims__mutmut_18'] = x__all_claims__mutmut_18 # type: ignore # mutmut generated
mutants_x__all_claims__mutmut['x__all_claims__mutmut_19'] = x__all_claims__mutmut_19 # type: ignore # mutmut generated
mutants_x__all_claims__mutmut['x__all_claims__mutmut_20'] = x__all_claims__mutmut_20 # type: ignore # mutmut generated
mutants_x__all_claims__mutmut['x__all_claims__mutmut_21'] = x__all_claims__mutmut_21 # type: ignore # mutmut generated
mutants_x__all_claims__mutmut['x__all_claims__mutmut_22'] = x__all_claims__mutmut_22 # type: ignore # mutmut generated
mutants_x__all_claims__mutmut['x__all_claims__mutmut_23'] = x__all_claims__mutmut_23 # type: ignore # mutmut generated
mutants_x__all_claims__mutmut['x__all_claims__mutmut_24'] = x__all_claims__mutmut_24 # type: ignore # mutmut generated
mutants_x__all_claims__mutmut['x__all_claims__mutmut_25'] = x__all_claims__mutmut_25 # type: ignore # mutmut generated
mutants_x__all_claims__mutmut['x__all_claims__mutmut_26'] = x__all_claims__mutmut_26 # type: ignore # mutmut generated
mutants_x__all_claims__mutmut['x__all_claims__mutmut_27'] = x__all_claims__mutmut_27 # type: ignore # mutmut generated
mutants_x__all_claims__mutmut['x__all_claims__mutmut_28'] = x__all_claims__mutmut_28 # type: ignore # mutmut generated
mutants_x__all_claims__mutmut['x__all_claims__mutmut_29'] = x__all_claims__mutmut_29 # type: ignore # mutmut generated
mutants_x__all_claims__mutmut['x__all_claims__mutmut_30'] = x__all_claims__mutmut_30 # type: ignore # mutmut generated
mutants_x__all_claims__mutmut['x__all_claims__mutmut_31'] = x__all_claims__mutmut_31 # type: ignore # mutmut generated
mutants_x__all_claims__mutmut['x__all_claims__mutmut_32'] = x__all_claims__mutmut_32 # type: ignore # mutmut generated
mutants_x__all_claims__mutmut['x__all_claims__mutmut_33'] = x__all_claims__mutmut_33 # type: ignore # mutmut generated
mutants_x__all_claims__mutmut['x__all_claims__mutmut_34'] = x__all_claims__mutmut_34 # type: ignore # mutmut generated
mutants_x__all_claims__mutmut['x__all_claims__mutmut_35'] = x__all_claims__mutmut_35 # type: ignore # mutmut generated
mutants_x__all_claims__mutmut['x__all_claims__mutmut_36'] = x__all_claims__mutmut_36 # type: ignore # mutmut generated
mutants_x__all_claims__mutmut['x__all_claims__mutmut_37'] = x__all_claims__mutmut_37 # type: ignore # mutmut generated
mutants_x__all_claims__mutmut['x__all_claims__mutmut_38'] = x__all_claims__mutmut_38 # type: ignore # mutmut generated
mutants_x__all_claims__mutmut['x__all_claims__mutmut_39'] = x__all_claims__mutmut_39 # type: ignore # mutmut generated
mutants_x__all_claims__mutmut['x__all_claims__mutmut_40'] = x__all_claims__mutmut_40 # type: ignore # mutmut generated
mutants_x__all_claims__mutmut['x__all_claims__mutmut_41'] = x__all_claims__mutmut_41 # type: ignore # mutmut generated
mutants_x__all_claims__mutmut['x__all_claims__mutmut_42'] = x__all_claims__mutmut_42 # type: ignore # mutmut generated
mutants_x__source__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__source__mutmut)
def _source(site: Site, claim: Claim) -> str:
    source = site.sources[claim.source]
    return f"{source.publisher}: {source.title}"


def x__source__mutmut_orig(site: Site, claim: Claim) -> str:
    source = site.sources[claim.source]
    return f"{source.publisher}: {source.title}"


def x__source__mutmut_1(site: Site, claim: Claim) -> str:
    source = None
    return f"{source.publisher}: {source.title}"

mutants_x__source__mutmut['_mutmut_orig'] = x__source__mutmut_orig # type: ignore # mutmut generated
mutants_x__source__mutmut['x__source__mutmut_1'] = x__source__mutmut_1 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_periods_after_publication__mutmut)
def periods_after_publication(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            continue
        verdict = _ended(period, published)
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="period-before-publication",
            kind="period-end",
            verdict=verdict,
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=f"The period ends before publication: {title.get('en')}",
            ),
            explain=_period_and_date(period, published),
            figures=tuple(figure.address for figure in figures) if verdict != "holds" else (),
            sources=(source,),
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_orig(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            continue
        verdict = _ended(period, published)
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="period-before-publication",
            kind="period-end",
            verdict=verdict,
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=f"The period ends before publication: {title.get('en')}",
            ),
            explain=_period_and_date(period, published),
            figures=tuple(figure.address for figure in figures) if verdict != "holds" else (),
            sources=(source,),
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_1(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = None
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            continue
        verdict = _ended(period, published)
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="period-before-publication",
            kind="period-end",
            verdict=verdict,
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=f"The period ends before publication: {title.get('en')}",
            ),
            explain=_period_and_date(period, published),
            figures=tuple(figure.address for figure in figures) if verdict != "holds" else (),
            sources=(source,),
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_2(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(None)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            continue
        verdict = _ended(period, published)
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="period-before-publication",
            kind="period-end",
            verdict=verdict,
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=f"The period ends before publication: {title.get('en')}",
            ),
            explain=_period_and_date(period, published),
            figures=tuple(figure.address for figure in figures) if verdict != "holds" else (),
            sources=(source,),
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_3(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = None
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            continue
        verdict = _ended(period, published)
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="period-before-publication",
            kind="period-end",
            verdict=verdict,
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=f"The period ends before publication: {title.get('en')}",
            ),
            explain=_period_and_date(period, published),
            figures=tuple(figure.address for figure in figures) if verdict != "holds" else (),
            sources=(source,),
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_4(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            continue
        verdict = _ended(period, published)
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="period-before-publication",
            kind="period-end",
            verdict=verdict,
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=f"The period ends before publication: {title.get('en')}",
            ),
            explain=_period_and_date(period, published),
            figures=tuple(figure.address for figure in figures) if verdict != "holds" else (),
            sources=(source,),
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_5(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None or site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            continue
        verdict = _ended(period, published)
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="period-before-publication",
            kind="period-end",
            verdict=verdict,
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=f"The period ends before publication: {title.get('en')}",
            ),
            explain=_period_and_date(period, published),
            figures=tuple(figure.address for figure in figures) if verdict != "holds" else (),
            sources=(source,),
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_6(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            continue
        verdict = _ended(period, published)
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="period-before-publication",
            kind="period-end",
            verdict=verdict,
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=f"The period ends before publication: {title.get('en')}",
            ),
            explain=_period_and_date(period, published),
            figures=tuple(figure.address for figure in figures) if verdict != "holds" else (),
            sources=(source,),
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_7(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            continue
        verdict = _ended(period, published)
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="period-before-publication",
            kind="period-end",
            verdict=verdict,
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=f"The period ends before publication: {title.get('en')}",
            ),
            explain=_period_and_date(period, published),
            figures=tuple(figure.address for figure in figures) if verdict != "holds" else (),
            sources=(source,),
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_8(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated or (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            continue
        verdict = _ended(period, published)
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="period-before-publication",
            kind="period-end",
            verdict=verdict,
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=f"The period ends before publication: {title.get('en')}",
            ),
            explain=_period_and_date(period, published),
            figures=tuple(figure.address for figure in figures) if verdict != "holds" else (),
            sources=(source,),
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_9(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            continue
        verdict = _ended(period, published)
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="period-before-publication",
            kind="period-end",
            verdict=verdict,
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=f"The period ends before publication: {title.get('en')}",
            ),
            explain=_period_and_date(period, published),
            figures=tuple(figure.address for figure in figures) if verdict != "holds" else (),
            sources=(source,),
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_10(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = None
            groups.setdefault(group, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            continue
        verdict = _ended(period, published)
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="period-before-publication",
            kind="period-end",
            verdict=verdict,
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=f"The period ends before publication: {title.get('en')}",
            ),
            explain=_period_and_date(period, published),
            figures=tuple(figure.address for figure in figures) if verdict != "holds" else (),
            sources=(source,),
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_11(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, []).append(None)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            continue
        verdict = _ended(period, published)
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="period-before-publication",
            kind="period-end",
            verdict=verdict,
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=f"The period ends before publication: {title.get('en')}",
            ),
            explain=_period_and_date(period, published),
            figures=tuple(figure.address for figure in figures) if verdict != "holds" else (),
            sources=(source,),
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_12(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(None, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            continue
        verdict = _ended(period, published)
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="period-before-publication",
            kind="period-end",
            verdict=verdict,
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=f"The period ends before publication: {title.get('en')}",
            ),
            explain=_period_and_date(period, published),
            figures=tuple(figure.address for figure in figures) if verdict != "holds" else (),
            sources=(source,),
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_13(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, None).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            continue
        verdict = _ended(period, published)
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="period-before-publication",
            kind="period-end",
            verdict=verdict,
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=f"The period ends before publication: {title.get('en')}",
            ),
            explain=_period_and_date(period, published),
            figures=tuple(figure.address for figure in figures) if verdict != "holds" else (),
            sources=(source,),
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_14(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault([]).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            continue
        verdict = _ended(period, published)
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="period-before-publication",
            kind="period-end",
            verdict=verdict,
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=f"The period ends before publication: {title.get('en')}",
            ),
            explain=_period_and_date(period, published),
            figures=tuple(figure.address for figure in figures) if verdict != "holds" else (),
            sources=(source,),
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_15(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, ).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            continue
        verdict = _ended(period, published)
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="period-before-publication",
            kind="period-end",
            verdict=verdict,
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=f"The period ends before publication: {title.get('en')}",
            ),
            explain=_period_and_date(period, published),
            figures=tuple(figure.address for figure in figures) if verdict != "holds" else (),
            sources=(source,),
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_16(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = None
        if published is None or period.end is None:
            continue
        verdict = _ended(period, published)
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="period-before-publication",
            kind="period-end",
            verdict=verdict,
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=f"The period ends before publication: {title.get('en')}",
            ),
            explain=_period_and_date(period, published),
            figures=tuple(figure.address for figure in figures) if verdict != "holds" else (),
            sources=(source,),
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_17(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None and period.end is None:
            continue
        verdict = _ended(period, published)
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="period-before-publication",
            kind="period-end",
            verdict=verdict,
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=f"The period ends before publication: {title.get('en')}",
            ),
            explain=_period_and_date(period, published),
            figures=tuple(figure.address for figure in figures) if verdict != "holds" else (),
            sources=(source,),
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_18(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is not None or period.end is None:
            continue
        verdict = _ended(period, published)
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="period-before-publication",
            kind="period-end",
            verdict=verdict,
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=f"The period ends before publication: {title.get('en')}",
            ),
            explain=_period_and_date(period, published),
            figures=tuple(figure.address for figure in figures) if verdict != "holds" else (),
            sources=(source,),
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_19(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is not None:
            continue
        verdict = _ended(period, published)
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="period-before-publication",
            kind="period-end",
            verdict=verdict,
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=f"The period ends before publication: {title.get('en')}",
            ),
            explain=_period_and_date(period, published),
            figures=tuple(figure.address for figure in figures) if verdict != "holds" else (),
            sources=(source,),
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_20(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            break
        verdict = _ended(period, published)
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="period-before-publication",
            kind="period-end",
            verdict=verdict,
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=f"The period ends before publication: {title.get('en')}",
            ),
            explain=_period_and_date(period, published),
            figures=tuple(figure.address for figure in figures) if verdict != "holds" else (),
            sources=(source,),
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_21(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            continue
        verdict = None
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="period-before-publication",
            kind="period-end",
            verdict=verdict,
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=f"The period ends before publication: {title.get('en')}",
            ),
            explain=_period_and_date(period, published),
            figures=tuple(figure.address for figure in figures) if verdict != "holds" else (),
            sources=(source,),
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_22(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            continue
        verdict = _ended(None, published)
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="period-before-publication",
            kind="period-end",
            verdict=verdict,
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=f"The period ends before publication: {title.get('en')}",
            ),
            explain=_period_and_date(period, published),
            figures=tuple(figure.address for figure in figures) if verdict != "holds" else (),
            sources=(source,),
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_23(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            continue
        verdict = _ended(period, None)
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="period-before-publication",
            kind="period-end",
            verdict=verdict,
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=f"The period ends before publication: {title.get('en')}",
            ),
            explain=_period_and_date(period, published),
            figures=tuple(figure.address for figure in figures) if verdict != "holds" else (),
            sources=(source,),
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_24(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            continue
        verdict = _ended(published)
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="period-before-publication",
            kind="period-end",
            verdict=verdict,
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=f"The period ends before publication: {title.get('en')}",
            ),
            explain=_period_and_date(period, published),
            figures=tuple(figure.address for figure in figures) if verdict != "holds" else (),
            sources=(source,),
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_25(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            continue
        verdict = _ended(period, )
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="period-before-publication",
            kind="period-end",
            verdict=verdict,
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=f"The period ends before publication: {title.get('en')}",
            ),
            explain=_period_and_date(period, published),
            figures=tuple(figure.address for figure in figures) if verdict != "holds" else (),
            sources=(source,),
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_26(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            continue
        verdict = _ended(period, published)
        title = None
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="period-before-publication",
            kind="period-end",
            verdict=verdict,
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=f"The period ends before publication: {title.get('en')}",
            ),
            explain=_period_and_date(period, published),
            figures=tuple(figure.address for figure in figures) if verdict != "holds" else (),
            sources=(source,),
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_27(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            continue
        verdict = _ended(period, published)
        title = site.indicators[indicator].title
        yield Result(
            id=None,
            rule="period-before-publication",
            kind="period-end",
            verdict=verdict,
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=f"The period ends before publication: {title.get('en')}",
            ),
            explain=_period_and_date(period, published),
            figures=tuple(figure.address for figure in figures) if verdict != "holds" else (),
            sources=(source,),
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_28(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            continue
        verdict = _ended(period, published)
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule=None,
            kind="period-end",
            verdict=verdict,
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=f"The period ends before publication: {title.get('en')}",
            ),
            explain=_period_and_date(period, published),
            figures=tuple(figure.address for figure in figures) if verdict != "holds" else (),
            sources=(source,),
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_29(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            continue
        verdict = _ended(period, published)
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="period-before-publication",
            kind=None,
            verdict=verdict,
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=f"The period ends before publication: {title.get('en')}",
            ),
            explain=_period_and_date(period, published),
            figures=tuple(figure.address for figure in figures) if verdict != "holds" else (),
            sources=(source,),
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_30(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            continue
        verdict = _ended(period, published)
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="period-before-publication",
            kind="period-end",
            verdict=None,
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=f"The period ends before publication: {title.get('en')}",
            ),
            explain=_period_and_date(period, published),
            figures=tuple(figure.address for figure in figures) if verdict != "holds" else (),
            sources=(source,),
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_31(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            continue
        verdict = _ended(period, published)
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="period-before-publication",
            kind="period-end",
            verdict=verdict,
            title=None,
            explain=_period_and_date(period, published),
            figures=tuple(figure.address for figure in figures) if verdict != "holds" else (),
            sources=(source,),
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_32(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            continue
        verdict = _ended(period, published)
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="period-before-publication",
            kind="period-end",
            verdict=verdict,
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=f"The period ends before publication: {title.get('en')}",
            ),
            explain=None,
            figures=tuple(figure.address for figure in figures) if verdict != "holds" else (),
            sources=(source,),
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_33(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            continue
        verdict = _ended(period, published)
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="period-before-publication",
            kind="period-end",
            verdict=verdict,
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=f"The period ends before publication: {title.get('en')}",
            ),
            explain=_period_and_date(period, published),
            figures=None,
            sources=(source,),
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_34(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            continue
        verdict = _ended(period, published)
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="period-before-publication",
            kind="period-end",
            verdict=verdict,
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=f"The period ends before publication: {title.get('en')}",
            ),
            explain=_period_and_date(period, published),
            figures=tuple(figure.address for figure in figures) if verdict != "holds" else (),
            sources=None,
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_35(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            continue
        verdict = _ended(period, published)
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="period-before-publication",
            kind="period-end",
            verdict=verdict,
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=f"The period ends before publication: {title.get('en')}",
            ),
            explain=_period_and_date(period, published),
            figures=tuple(figure.address for figure in figures) if verdict != "holds" else (),
            sources=(source,),
            location=None,
        )


def x_periods_after_publication__mutmut_36(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            continue
        verdict = _ended(period, published)
        title = site.indicators[indicator].title
        yield Result(
            rule="period-before-publication",
            kind="period-end",
            verdict=verdict,
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=f"The period ends before publication: {title.get('en')}",
            ),
            explain=_period_and_date(period, published),
            figures=tuple(figure.address for figure in figures) if verdict != "holds" else (),
            sources=(source,),
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_37(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            continue
        verdict = _ended(period, published)
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            kind="period-end",
            verdict=verdict,
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=f"The period ends before publication: {title.get('en')}",
            ),
            explain=_period_and_date(period, published),
            figures=tuple(figure.address for figure in figures) if verdict != "holds" else (),
            sources=(source,),
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_38(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            continue
        verdict = _ended(period, published)
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="period-before-publication",
            verdict=verdict,
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=f"The period ends before publication: {title.get('en')}",
            ),
            explain=_period_and_date(period, published),
            figures=tuple(figure.address for figure in figures) if verdict != "holds" else (),
            sources=(source,),
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_39(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            continue
        verdict = _ended(period, published)
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="period-before-publication",
            kind="period-end",
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=f"The period ends before publication: {title.get('en')}",
            ),
            explain=_period_and_date(period, published),
            figures=tuple(figure.address for figure in figures) if verdict != "holds" else (),
            sources=(source,),
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_40(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            continue
        verdict = _ended(period, published)
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="period-before-publication",
            kind="period-end",
            verdict=verdict,
            explain=_period_and_date(period, published),
            figures=tuple(figure.address for figure in figures) if verdict != "holds" else (),
            sources=(source,),
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_41(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            continue
        verdict = _ended(period, published)
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="period-before-publication",
            kind="period-end",
            verdict=verdict,
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=f"The period ends before publication: {title.get('en')}",
            ),
            figures=tuple(figure.address for figure in figures) if verdict != "holds" else (),
            sources=(source,),
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_42(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            continue
        verdict = _ended(period, published)
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="period-before-publication",
            kind="period-end",
            verdict=verdict,
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=f"The period ends before publication: {title.get('en')}",
            ),
            explain=_period_and_date(period, published),
            sources=(source,),
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_43(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            continue
        verdict = _ended(period, published)
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="period-before-publication",
            kind="period-end",
            verdict=verdict,
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=f"The period ends before publication: {title.get('en')}",
            ),
            explain=_period_and_date(period, published),
            figures=tuple(figure.address for figure in figures) if verdict != "holds" else (),
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_44(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            continue
        verdict = _ended(period, published)
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="period-before-publication",
            kind="period-end",
            verdict=verdict,
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=f"The period ends before publication: {title.get('en')}",
            ),
            explain=_period_and_date(period, published),
            figures=tuple(figure.address for figure in figures) if verdict != "holds" else (),
            sources=(source,),
            )


def x_periods_after_publication__mutmut_45(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            continue
        verdict = _ended(period, published)
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(None),
            rule="period-before-publication",
            kind="period-end",
            verdict=verdict,
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=f"The period ends before publication: {title.get('en')}",
            ),
            explain=_period_and_date(period, published),
            figures=tuple(figure.address for figure in figures) if verdict != "holds" else (),
            sources=(source,),
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_46(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            continue
        verdict = _ended(period, published)
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="XXperiod-before-publicationXX",
            kind="period-end",
            verdict=verdict,
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=f"The period ends before publication: {title.get('en')}",
            ),
            explain=_period_and_date(period, published),
            figures=tuple(figure.address for figure in figures) if verdict != "holds" else (),
            sources=(source,),
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_47(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            continue
        verdict = _ended(period, published)
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="PERIOD-BEFORE-PUBLICATION",
            kind="period-end",
            verdict=verdict,
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=f"The period ends before publication: {title.get('en')}",
            ),
            explain=_period_and_date(period, published),
            figures=tuple(figure.address for figure in figures) if verdict != "holds" else (),
            sources=(source,),
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_48(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            continue
        verdict = _ended(period, published)
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="period-before-publication",
            kind="XXperiod-endXX",
            verdict=verdict,
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=f"The period ends before publication: {title.get('en')}",
            ),
            explain=_period_and_date(period, published),
            figures=tuple(figure.address for figure in figures) if verdict != "holds" else (),
            sources=(source,),
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_49(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            continue
        verdict = _ended(period, published)
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="period-before-publication",
            kind="PERIOD-END",
            verdict=verdict,
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=f"The period ends before publication: {title.get('en')}",
            ),
            explain=_period_and_date(period, published),
            figures=tuple(figure.address for figure in figures) if verdict != "holds" else (),
            sources=(source,),
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_50(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            continue
        verdict = _ended(period, published)
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="period-before-publication",
            kind="period-end",
            verdict=verdict,
            title=Text(
                vi=None,
                en=f"The period ends before publication: {title.get('en')}",
            ),
            explain=_period_and_date(period, published),
            figures=tuple(figure.address for figure in figures) if verdict != "holds" else (),
            sources=(source,),
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_51(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            continue
        verdict = _ended(period, published)
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="period-before-publication",
            kind="period-end",
            verdict=verdict,
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=None,
            ),
            explain=_period_and_date(period, published),
            figures=tuple(figure.address for figure in figures) if verdict != "holds" else (),
            sources=(source,),
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_52(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            continue
        verdict = _ended(period, published)
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="period-before-publication",
            kind="period-end",
            verdict=verdict,
            title=Text(
                en=f"The period ends before publication: {title.get('en')}",
            ),
            explain=_period_and_date(period, published),
            figures=tuple(figure.address for figure in figures) if verdict != "holds" else (),
            sources=(source,),
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_53(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            continue
        verdict = _ended(period, published)
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="period-before-publication",
            kind="period-end",
            verdict=verdict,
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                ),
            explain=_period_and_date(period, published),
            figures=tuple(figure.address for figure in figures) if verdict != "holds" else (),
            sources=(source,),
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_54(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            continue
        verdict = _ended(period, published)
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="period-before-publication",
            kind="period-end",
            verdict=verdict,
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=f"The period ends before publication: {title.get(None)}",
            ),
            explain=_period_and_date(period, published),
            figures=tuple(figure.address for figure in figures) if verdict != "holds" else (),
            sources=(source,),
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_55(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            continue
        verdict = _ended(period, published)
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="period-before-publication",
            kind="period-end",
            verdict=verdict,
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=f"The period ends before publication: {title.get('XXenXX')}",
            ),
            explain=_period_and_date(period, published),
            figures=tuple(figure.address for figure in figures) if verdict != "holds" else (),
            sources=(source,),
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_56(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            continue
        verdict = _ended(period, published)
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="period-before-publication",
            kind="period-end",
            verdict=verdict,
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=f"The period ends before publication: {title.get('EN')}",
            ),
            explain=_period_and_date(period, published),
            figures=tuple(figure.address for figure in figures) if verdict != "holds" else (),
            sources=(source,),
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_57(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            continue
        verdict = _ended(period, published)
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="period-before-publication",
            kind="period-end",
            verdict=verdict,
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=f"The period ends before publication: {title.get('en')}",
            ),
            explain=_period_and_date(None, published),
            figures=tuple(figure.address for figure in figures) if verdict != "holds" else (),
            sources=(source,),
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_58(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            continue
        verdict = _ended(period, published)
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="period-before-publication",
            kind="period-end",
            verdict=verdict,
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=f"The period ends before publication: {title.get('en')}",
            ),
            explain=_period_and_date(period, None),
            figures=tuple(figure.address for figure in figures) if verdict != "holds" else (),
            sources=(source,),
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_59(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            continue
        verdict = _ended(period, published)
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="period-before-publication",
            kind="period-end",
            verdict=verdict,
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=f"The period ends before publication: {title.get('en')}",
            ),
            explain=_period_and_date(published),
            figures=tuple(figure.address for figure in figures) if verdict != "holds" else (),
            sources=(source,),
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_60(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            continue
        verdict = _ended(period, published)
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="period-before-publication",
            kind="period-end",
            verdict=verdict,
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=f"The period ends before publication: {title.get('en')}",
            ),
            explain=_period_and_date(period, ),
            figures=tuple(figure.address for figure in figures) if verdict != "holds" else (),
            sources=(source,),
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_61(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            continue
        verdict = _ended(period, published)
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="period-before-publication",
            kind="period-end",
            verdict=verdict,
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=f"The period ends before publication: {title.get('en')}",
            ),
            explain=_period_and_date(period, published),
            figures=tuple(figure.address for figure in figures) if (verdict != "holds") and False else (),
            sources=(source,),
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_62(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            continue
        verdict = _ended(period, published)
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="period-before-publication",
            kind="period-end",
            verdict=verdict,
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=f"The period ends before publication: {title.get('en')}",
            ),
            explain=_period_and_date(period, published),
            figures=tuple(figure.address for figure in figures) if (verdict != "holds") or True else (),
            sources=(source,),
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_63(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            continue
        verdict = _ended(period, published)
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="period-before-publication",
            kind="period-end",
            verdict=verdict,
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=f"The period ends before publication: {title.get('en')}",
            ),
            explain=_period_and_date(period, published),
            figures=tuple(None) if verdict != "holds" else (),
            sources=(source,),
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_64(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            continue
        verdict = _ended(period, published)
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="period-before-publication",
            kind="period-end",
            verdict=verdict,
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=f"The period ends before publication: {title.get('en')}",
            ),
            explain=_period_and_date(period, published),
            figures=tuple(figure.address for figure in figures) if verdict == "holds" else (),
            sources=(source,),
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_65(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            continue
        verdict = _ended(period, published)
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="period-before-publication",
            kind="period-end",
            verdict=verdict,
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=f"The period ends before publication: {title.get('en')}",
            ),
            explain=_period_and_date(period, published),
            figures=tuple(figure.address for figure in figures) if verdict != "XXholdsXX" else (),
            sources=(source,),
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_66(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            continue
        verdict = _ended(period, published)
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="period-before-publication",
            kind="period-end",
            verdict=verdict,
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=f"The period ends before publication: {title.get('en')}",
            ),
            explain=_period_and_date(period, published),
            figures=tuple(figure.address for figure in figures) if verdict != "HOLDS" else (),
            sources=(source,),
            location=figures[0].claim.location,
        )


def x_periods_after_publication__mutmut_67(site: Site) -> Iterator[Result]:
    """A source cannot report a period that ends after its publication. A month or quarter in which the source
    appeared is read as "up to then"; a target may lie ahead."""
    targets = _targets(site)
    groups: dict[tuple[str, str, Period], list[Figure]] = {}
    for figure in site.figures.values():
        dated = figure.key.period.end is not None and site.sources[figure.claim.source].date is not None
        if dated and (figure.indicator, figure.measure) not in targets:
            group = (figure.claim.source, figure.indicator, figure.key.period)
            groups.setdefault(group, []).append(figure)
    for (source, indicator, period), figures in groups.items():
        published = site.sources[source].date
        if published is None or period.end is None:
            continue
        verdict = _ended(period, published)
        title = site.indicators[indicator].title
        yield Result(
            id=permalink(f"ky-sau-ngay-dang-{source}-{indicator}-{period}"),
            rule="period-before-publication",
            kind="period-end",
            verdict=verdict,
            title=Text(
                vi=f"Kỳ số liệu kết thúc trước ngày đăng: {title.vi}",
                en=f"The period ends before publication: {title.get('en')}",
            ),
            explain=_period_and_date(period, published),
            figures=tuple(figure.address for figure in figures) if verdict != "holds" else (),
            sources=(source,),
            location=figures[1].claim.location,
        )

mutants_x_periods_after_publication__mutmut['_mutmut_orig'] = x_periods_after_publication__mutmut_orig # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_1'] = x_periods_after_publication__mutmut_1 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_2'] = x_periods_after_publication__mutmut_2 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_3'] = x_periods_after_publication__mutmut_3 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_4'] = x_periods_after_publication__mutmut_4 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_5'] = x_periods_after_publication__mutmut_5 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_6'] = x_periods_after_publication__mutmut_6 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_7'] = x_periods_after_publication__mutmut_7 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_8'] = x_periods_after_publication__mutmut_8 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_9'] = x_periods_after_publication__mutmut_9 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_10'] = x_periods_after_publication__mutmut_10 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_11'] = x_periods_after_publication__mutmut_11 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_12'] = x_periods_after_publication__mutmut_12 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_13'] = x_periods_after_publication__mutmut_13 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_14'] = x_periods_after_publication__mutmut_14 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_15'] = x_periods_after_publication__mutmut_15 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_16'] = x_periods_after_publication__mutmut_16 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_17'] = x_periods_after_publication__mutmut_17 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_18'] = x_periods_after_publication__mutmut_18 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_19'] = x_periods_after_publication__mutmut_19 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_20'] = x_periods_after_publication__mutmut_20 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_21'] = x_periods_after_publication__mutmut_21 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_22'] = x_periods_after_publication__mutmut_22 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_23'] = x_periods_after_publication__mutmut_23 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_24'] = x_periods_after_publication__mutmut_24 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_25'] = x_periods_after_publication__mutmut_25 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_26'] = x_periods_after_publication__mutmut_26 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_27'] = x_periods_after_publication__mutmut_27 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_28'] = x_periods_after_publication__mutmut_28 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_29'] = x_periods_after_publication__mutmut_29 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_30'] = x_periods_after_publication__mutmut_30 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_31'] = x_periods_after_publication__mutmut_31 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_32'] = x_periods_after_publication__mutmut_32 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_33'] = x_periods_after_publication__mutmut_33 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_34'] = x_periods_after_publication__mutmut_34 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_35'] = x_periods_after_publication__mutmut_35 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_36'] = x_periods_after_publication__mutmut_36 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_37'] = x_periods_after_publication__mutmut_37 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_38'] = x_periods_after_publication__mutmut_38 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_39'] = x_periods_after_publication__mutmut_39 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_40'] = x_periods_after_publication__mutmut_40 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_41'] = x_periods_after_publication__mutmut_41 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_42'] = x_periods_after_publication__mutmut_42 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_43'] = x_periods_after_publication__mutmut_43 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_44'] = x_periods_after_publication__mutmut_44 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_45'] = x_periods_after_publication__mutmut_45 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_46'] = x_periods_after_publication__mutmut_46 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_47'] = x_periods_after_publication__mutmut_47 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_48'] = x_periods_after_publication__mutmut_48 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_49'] = x_periods_after_publication__mutmut_49 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_50'] = x_periods_after_publication__mutmut_50 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_51'] = x_periods_after_publication__mutmut_51 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_52'] = x_periods_after_publication__mutmut_52 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_53'] = x_periods_after_publication__mutmut_53 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_54'] = x_periods_after_publication__mutmut_54 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_55'] = x_periods_after_publication__mutmut_55 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_56'] = x_periods_after_publication__mutmut_56 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_57'] = x_periods_after_publication__mutmut_57 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_58'] = x_periods_after_publication__mutmut_58 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_59'] = x_periods_after_publication__mutmut_59 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_60'] = x_periods_after_publication__mutmut_60 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_61'] = x_periods_after_publication__mutmut_61 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_62'] = x_periods_after_publication__mutmut_62 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_63'] = x_periods_after_publication__mutmut_63 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_64'] = x_periods_after_publication__mutmut_64 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_65'] = x_periods_after_publication__mutmut_65 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_66'] = x_periods_after_publication__mutmut_66 # type: ignore # mutmut generated
mutants_x_periods_after_publication__mutmut['x_periods_after_publication__mutmut_67'] = x_periods_after_publication__mutmut_67 # type: ignore # mutmut generated
mutants_x__targets__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__targets__mutmut)
def _targets(site: Site) -> set[tuple[str, str]]:
    """Indicator and measure of every target of a commitment: what is aimed at lies after the day it was said."""
    addresses = (item.target.measure for _, item in site.commitments.values() if item.target)
    figures = (site.figures[address.partition("~")[0]] for address in addresses)
    return {(figure.indicator, figure.measure) for figure in figures}


def x__targets__mutmut_orig(site: Site) -> set[tuple[str, str]]:
    """Indicator and measure of every target of a commitment: what is aimed at lies after the day it was said."""
    addresses = (item.target.measure for _, item in site.commitments.values() if item.target)
    figures = (site.figures[address.partition("~")[0]] for address in addresses)
    return {(figure.indicator, figure.measure) for figure in figures}


def x__targets__mutmut_1(site: Site) -> set[tuple[str, str]]:
    """Indicator and measure of every target of a commitment: what is aimed at lies after the day it was said."""
    addresses = None
    figures = (site.figures[address.partition("~")[0]] for address in addresses)
    return {(figure.indicator, figure.measure) for figure in figures}


def x__targets__mutmut_2(site: Site) -> set[tuple[str, str]]:
    """Indicator and measure of every target of a commitment: what is aimed at lies after the day it was said."""
    addresses = (item.target.measure for _, item in site.commitments.values() if item.target)
    figures = None
    return {(figure.indicator, figure.measure) for figure in figures}


def x__targets__mutmut_3(site: Site) -> set[tuple[str, str]]:
    """Indicator and measure of every target of a commitment: what is aimed at lies after the day it was said."""
    addresses = (item.target.measure for _, item in site.commitments.values() if item.target)
    figures = (site.figures[address.partition(None)[0]] for address in addresses)
    return {(figure.indicator, figure.measure) for figure in figures}


def x__targets__mutmut_4(site: Site) -> set[tuple[str, str]]:
    """Indicator and measure of every target of a commitment: what is aimed at lies after the day it was said."""
    addresses = (item.target.measure for _, item in site.commitments.values() if item.target)
    figures = (site.figures[address.rpartition("~")[0]] for address in addresses)
    return {(figure.indicator, figure.measure) for figure in figures}


def x__targets__mutmut_5(site: Site) -> set[tuple[str, str]]:
    """Indicator and measure of every target of a commitment: what is aimed at lies after the day it was said."""
    addresses = (item.target.measure for _, item in site.commitments.values() if item.target)
    figures = (site.figures[address.partition("XX~XX")[0]] for address in addresses)
    return {(figure.indicator, figure.measure) for figure in figures}


def x__targets__mutmut_6(site: Site) -> set[tuple[str, str]]:
    """Indicator and measure of every target of a commitment: what is aimed at lies after the day it was said."""
    addresses = (item.target.measure for _, item in site.commitments.values() if item.target)
    figures = (site.figures[address.partition("~")[1]] for address in addresses)
    return {(figure.indicator, figure.measure) for figure in figures}

mutants_x__targets__mutmut['_mutmut_orig'] = x__targets__mutmut_orig # type: ignore # mutmut generated
mutants_x__targets__mutmut['x__targets__mutmut_1'] = x__targets__mutmut_1 # type: ignore # mutmut generated
mutants_x__targets__mutmut['x__targets__mutmut_2'] = x__targets__mutmut_2 # type: ignore # mutmut generated
mutants_x__targets__mutmut['x__targets__mutmut_3'] = x__targets__mutmut_3 # type: ignore # mutmut generated
mutants_x__targets__mutmut['x__targets__mutmut_4'] = x__targets__mutmut_4 # type: ignore # mutmut generated
mutants_x__targets__mutmut['x__targets__mutmut_5'] = x__targets__mutmut_5 # type: ignore # mutmut generated
mutants_x__targets__mutmut['x__targets__mutmut_6'] = x__targets__mutmut_6 # type: ignore # mutmut generated
mutants_x__ended__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__ended__mutmut)
def _ended(period: Period, published: PartialDate) -> Verdict:
    end = period.end
    if end is None or published.last >= end:
        return "holds"
    if period.kind != "year" and (published.first.year, published.first.month) == (end.year, end.month):
        return "holds"
    return "fails"


def x__ended__mutmut_orig(period: Period, published: PartialDate) -> Verdict:
    end = period.end
    if end is None or published.last >= end:
        return "holds"
    if period.kind != "year" and (published.first.year, published.first.month) == (end.year, end.month):
        return "holds"
    return "fails"


def x__ended__mutmut_1(period: Period, published: PartialDate) -> Verdict:
    end = None
    if end is None or published.last >= end:
        return "holds"
    if period.kind != "year" and (published.first.year, published.first.month) == (end.year, end.month):
        return "holds"
    return "fails"


def x__ended__mutmut_2(period: Period, published: PartialDate) -> Verdict:
    end = period.end
    if end is None and published.last >= end:
        return "holds"
    if period.kind != "year" and (published.first.year, published.first.month) == (end.year, end.month):
        return "holds"
    return "fails"


def x__ended__mutmut_3(period: Period, published: PartialDate) -> Verdict:
    end = period.end
    if end is not None or published.last >= end:
        return "holds"
    if period.kind != "year" and (published.first.year, published.first.month) == (end.year, end.month):
        return "holds"
    return "fails"


def x__ended__mutmut_4(period: Period, published: PartialDate) -> Verdict:
    end = period.end
    if end is None or published.last > end:
        return "holds"
    if period.kind != "year" and (published.first.year, published.first.month) == (end.year, end.month):
        return "holds"
    return "fails"


def x__ended__mutmut_5(period: Period, published: PartialDate) -> Verdict:
    end = period.end
    if end is None or published.last >= end:
        return "XXholdsXX"
    if period.kind != "year" and (published.first.year, published.first.month) == (end.year, end.month):
        return "holds"
    return "fails"


def x__ended__mutmut_6(period: Period, published: PartialDate) -> Verdict:
    end = period.end
    if end is None or published.last >= end:
        return "HOLDS"
    if period.kind != "year" and (published.first.year, published.first.month) == (end.year, end.month):
        return "holds"
    return "fails"


def x__ended__mutmut_7(period: Period, published: PartialDate) -> Verdict:
    end = period.end
    if end is None or published.last >= end:
        return "holds"
    if period.kind != "year" or (published.first.year, published.first.month) == (end.year, end.month):
        return "holds"
    return "fails"


def x__ended__mutmut_8(period: Period, published: PartialDate) -> Verdict:
    end = period.end
    if end is None or published.last >= end:
        return "holds"
    if period.kind == "year" and (published.first.year, published.first.month) == (end.year, end.month):
        return "holds"
    return "fails"


def x__ended__mutmut_9(period: Period, published: PartialDate) -> Verdict:
    end = period.end
    if end is None or published.last >= end:
        return "holds"
    if period.kind != "XXyearXX" and (published.first.year, published.first.month) == (end.year, end.month):
        return "holds"
    return "fails"


def x__ended__mutmut_10(period: Period, published: PartialDate) -> Verdict:
    end = period.end
    if end is None or published.last >= end:
        return "holds"
    if period.kind != "YEAR" and (published.first.year, published.first.month) == (end.year, end.month):
        return "holds"
    return "fails"


def x__ended__mutmut_11(period: Period, published: PartialDate) -> Verdict:
    end = period.end
    if end is None or published.last >= end:
        return "holds"
    if period.kind != "year" and (published.first.year, published.first.month) != (end.year, end.month):
        return "holds"
    return "fails"


def x__ended__mutmut_12(period: Period, published: PartialDate) -> Verdict:
    end = period.end
    if end is None or published.last >= end:
        return "holds"
    if period.kind != "year" and (published.first.year, published.first.month) == (end.year, end.month):
        return "XXholdsXX"
    return "fails"


def x__ended__mutmut_13(period: Period, published: PartialDate) -> Verdict:
    end = period.end
    if end is None or published.last >= end:
        return "holds"
    if period.kind != "year" and (published.first.year, published.first.month) == (end.year, end.month):
        return "HOLDS"
    return "fails"


def x__ended__mutmut_14(period: Period, published: PartialDate) -> Verdict:
    end = period.end
    if end is None or published.last >= end:
        return "holds"
    if period.kind != "year" and (published.first.year, published.first.month) == (end.year, end.month):
        return "holds"
    return "XXfailsXX"


def x__ended__mutmut_15(period: Period, published: PartialDate) -> Verdict:
    end = period.end
    if end is None or published.last >= end:
        return "holds"
    if period.kind != "year" and (published.first.year, published.first.month) == (end.year, end.month):
        return "holds"
    return "FAILS"

mutants_x__ended__mutmut['_mutmut_orig'] = x__ended__mutmut_orig # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_1'] = x__ended__mutmut_1 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_2'] = x__ended__mutmut_2 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_3'] = x__ended__mutmut_3 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_4'] = x__ended__mutmut_4 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_5'] = x__ended__mutmut_5 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_6'] = x__ended__mutmut_6 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_7'] = x__ended__mutmut_7 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_8'] = x__ended__mutmut_8 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_9'] = x__ended__mutmut_9 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_10'] = x__ended__mutmut_10 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_11'] = x__ended__mutmut_11 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_12'] = x__ended__mutmut_12 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_13'] = x__ended__mutmut_13 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_14'] = x__ended__mutmut_14 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_15'] = x__ended__mutmut_15 # type: ignore # mutmut generated
mutants_x__period_and_date__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__period_and_date__mutmut)
def _period_and_date(period: Period, published: PartialDate) -> Explain:
    def explain(reader: Reader) -> Working:
        day = reader.day(period.end) if period.end else ""
        shown = reader.date(published)
        vi = reader.lang == "vi"
        name = (
            f"ngày cuối kỳ {reader.period(period)}"
            if vi
            else f"last day of the period {reader.period(period)}"
        )
        return Working(
            left=Side(name, day, day),
            relation="<=",
            right=Side("ngày đăng" if vi else "publication date", shown, shown),
        )

    return explain


def x__period_and_date__mutmut_orig(period: Period, published: PartialDate) -> Explain:
    def explain(reader: Reader) -> Working:
        day = reader.day(period.end) if period.end else ""
        shown = reader.date(published)
        vi = reader.lang == "vi"
        name = (
            f"ngày cuối kỳ {reader.period(period)}"
            if vi
            else f"last day of the period {reader.period(period)}"
        )
        return Working(
            left=Side(name, day, day),
            relation="<=",
            right=Side("ngày đăng" if vi else "publication date", shown, shown),
        )

    return explain


def x__period_and_date__mutmut_1(period: Period, published: PartialDate) -> Explain:
    def explain(reader: Reader) -> Working:
        day = None
        shown = reader.date(published)
        vi = reader.lang == "vi"
        name = (
            f"ngày cuối kỳ {reader.period(period)}"
            if vi
            else f"last day of the period {reader.period(period)}"
        )
        return Working(
            left=Side(name, day, day),
            relation="<=",
            right=Side("ngày đăng" if vi else "publication date", shown, shown),
        )

    return explain


def x__period_and_date__mutmut_2(period: Period, published: PartialDate) -> Explain:
    def explain(reader: Reader) -> Working:
        day = reader.day(period.end) if (period.end) and False else ""
        shown = reader.date(published)
        vi = reader.lang == "vi"
        name = (
            f"ngày cuối kỳ {reader.period(period)}"
            if vi
            else f"last day of the period {reader.period(period)}"
        )
        return Working(
            left=Side(name, day, day),
            relation="<=",
            right=Side("ngày đăng" if vi else "publication date", shown, shown),
        )

    return explain


def x__period_and_date__mutmut_3(period: Period, published: PartialDate) -> Explain:
    def explain(reader: Reader) -> Working:
        day = reader.day(period.end) if (period.end) or True else ""
        shown = reader.date(published)
        vi = reader.lang == "vi"
        name = (
            f"ngày cuối kỳ {reader.period(period)}"
            if vi
            else f"last day of the period {reader.period(period)}"
        )
        return Working(
            left=Side(name, day, day),
            relation="<=",
            right=Side("ngày đăng" if vi else "publication date", shown, shown),
        )

    return explain


def x__period_and_date__mutmut_4(period: Period, published: PartialDate) -> Explain:
    def explain(reader: Reader) -> Working:
        day = reader.day(None) if period.end else ""
        shown = reader.date(published)
        vi = reader.lang == "vi"
        name = (
            f"ngày cuối kỳ {reader.period(period)}"
            if vi
            else f"last day of the period {reader.period(period)}"
        )
        return Working(
            left=Side(name, day, day),
            relation="<=",
            right=Side("ngày đăng" if vi else "publication date", shown, shown),
        )

    return explain


def x__period_and_date__mutmut_5(period: Period, published: PartialDate) -> Explain:
    def explain(reader: Reader) -> Working:
        day = reader.day(period.end) if period.end else "XXXX"
        shown = reader.date(published)
        vi = reader.lang == "vi"
        name = (
            f"ngày cuối kỳ {reader.period(period)}"
            if vi
            else f"last day of the period {reader.period(period)}"
        )
        return Working(
            left=Side(name, day, day),
            relation="<=",
            right=Side("ngày đăng" if vi else "publication date", shown, shown),
        )

    return explain


def x__period_and_date__mutmut_6(period: Period, published: PartialDate) -> Explain:
    def explain(reader: Reader) -> Working:
        day = reader.day(period.end) if period.end else ""
        shown = None
        vi = reader.lang == "vi"
        name = (
            f"ngày cuối kỳ {reader.period(period)}"
            if vi
            else f"last day of the period {reader.period(period)}"
        )
        return Working(
            left=Side(name, day, day),
            relation="<=",
            right=Side("ngày đăng" if vi else "publication date", shown, shown),
        )

    return explain


def x__period_and_date__mutmut_7(period: Period, published: PartialDate) -> Explain:
    def explain(reader: Reader) -> Working:
        day = reader.day(period.end) if period.end else ""
        shown = reader.date(None)
        vi = reader.lang == "vi"
        name = (
            f"ngày cuối kỳ {reader.period(period)}"
            if vi
            else f"last day of the period {reader.period(period)}"
        )
        return Working(
            left=Side(name, day, day),
            relation="<=",
            right=Side("ngày đăng" if vi else "publication date", shown, shown),
        )

    return explain


def x__period_and_date__mutmut_8(period: Period, published: PartialDate) -> Explain:
    def explain(reader: Reader) -> Working:
        day = reader.day(period.end) if period.end else ""
        shown = reader.date(published)
        vi = None
        name = (
            f"ngày cuối kỳ {reader.period(period)}"
            if vi
            else f"last day of the period {reader.period(period)}"
        )
        return Working(
            left=Side(name, day, day),
            relation="<=",
            right=Side("ngày đăng" if vi else "publication date", shown, shown),
        )

    return explain


def x__period_and_date__mutmut_9(period: Period, published: PartialDate) -> Explain:
    def explain(reader: Reader) -> Working:
        day = reader.day(period.end) if period.end else ""
        shown = reader.date(published)
        vi = reader.lang != "vi"
        name = (
            f"ngày cuối kỳ {reader.period(period)}"
            if vi
            else f"last day of the period {reader.period(period)}"
        )
        return Working(
            left=Side(name, day, day),
            relation="<=",
            right=Side("ngày đăng" if vi else "publication date", shown, shown),
        )

    return explain


def x__period_and_date__mutmut_10(period: Period, published: PartialDate) -> Explain:
    def explain(reader: Reader) -> Working:
        day = reader.day(period.end) if period.end else ""
        shown = reader.date(published)
        vi = reader.lang == "XXviXX"
        name = (
            f"ngày cuối kỳ {reader.period(period)}"
            if vi
            else f"last day of the period {reader.period(period)}"
        )
        return Working(
            left=Side(name, day, day),
            relation="<=",
            right=Side("ngày đăng" if vi else "publication date", shown, shown),
        )

    return explain


def x__period_and_date__mutmut_11(period: Period, published: PartialDate) -> Explain:
    def explain(reader: Reader) -> Working:
        day = reader.day(period.end) if period.end else ""
        shown = reader.date(published)
        vi = reader.lang == "VI"
        name = (
            f"ngày cuối kỳ {reader.period(period)}"
            if vi
            else f"last day of the period {reader.period(period)}"
        )
        return Working(
            left=Side(name, day, day),
            relation="<=",
            right=Side("ngày đăng" if vi else "publication date", shown, shown),
        )

    return explain


def x__period_and_date__mutmut_12(period: Period, published: PartialDate) -> Explain:
    def explain(reader: Reader) -> Working:
        day = reader.day(period.end) if period.end else ""
        shown = reader.date(published)
        vi = reader.lang == "vi"
        name = None
        return Working(
            left=Side(name, day, day),
            relation="<=",
            right=Side("ngày đăng" if vi else "publication date", shown, shown),
        )

    return explain


def x__period_and_date__mutmut_13(period: Period, published: PartialDate) -> Explain:
    def explain(reader: Reader) -> Working:
        day = reader.day(period.end) if period.end else ""
        shown = reader.date(published)
        vi = reader.lang == "vi"
        name = (
            f"ngày cuối kỳ {reader.period(period)}"
            if (vi) and False
            else f"last day of the period {reader.period(period)}"
        )
        return Working(
            left=Side(name, day, day),
            relation="<=",
            right=Side("ngày đăng" if vi else "publication date", shown, shown),
        )

    return explain


def x__period_and_date__mutmut_14(period: Period, published: PartialDate) -> Explain:
    def explain(reader: Reader) -> Working:
        day = reader.day(period.end) if period.end else ""
        shown = reader.date(published)
        vi = reader.lang == "vi"
        name = (
            f"ngày cuối kỳ {reader.period(period)}"
            if (vi) or True
            else f"last day of the period {reader.period(period)}"
        )
        return Working(
            left=Side(name, day, day),
            relation="<=",
            right=Side("ngày đăng" if vi else "publication date", shown, shown),
        )

    return explain


def x__period_and_date__mutmut_15(period: Period, published: PartialDate) -> Explain:
    def explain(reader: Reader) -> Working:
        day = reader.day(period.end) if period.end else ""
        shown = reader.date(published)
        vi = reader.lang == "vi"
        name = (
            f"ngày cuối kỳ {reader.period(None)}"
            if vi
            else f"last day of the period {reader.period(period)}"
        )
        return Working(
            left=Side(name, day, day),
            relation="<=",
            right=Side("ngày đăng" if vi else "publication date", shown, shown),
        )

    return explain


def x__period_and_date__mutmut_16(period: Period, published: PartialDate) -> Explain:
    def explain(reader: Reader) -> Working:
        day = reader.day(period.end) if period.end else ""
        shown = reader.date(published)
        vi = reader.lang == "vi"
        name = (
            f"ngày cuối kỳ {reader.period(period)}"
            if vi
            else f"last day of the period {reader.period(None)}"
        )
        return Working(
            left=Side(name, day, day),
            relation="<=",
            right=Side("ngày đăng" if vi else "publication date", shown, shown),
        )

    return explain


def x__period_and_date__mutmut_17(period: Period, published: PartialDate) -> Explain:
    def explain(reader: Reader) -> Working:
        day = reader.day(period.end) if period.end else ""
        shown = reader.date(published)
        vi = reader.lang == "vi"
        name = (
            f"ngày cuối kỳ {reader.period(period)}"
            if vi
            else f"last day of the period {reader.period(period)}"
        )
        return Working(
            left=None,
            relation="<=",
            right=Side("ngày đăng" if vi else "publication date", shown, shown),
        )

    return explain


def x__period_and_date__mutmut_18(period: Period, published: PartialDate) -> Explain:
    def explain(reader: Reader) -> Working:
        day = reader.day(period.end) if period.end else ""
        shown = reader.date(published)
        vi = reader.lang == "vi"
        name = (
            f"ngày cuối kỳ {reader.period(period)}"
            if vi
            else f"last day of the period {reader.period(period)}"
        )
        return Working(
            left=Side(name, day, day),
            relation=None,
            right=Side("ngày đăng" if vi else "publication date", shown, shown),
        )

    return explain


def x__period_and_date__mutmut_19(period: Period, published: PartialDate) -> Explain:
    def explain(reader: Reader) -> Working:
        day = reader.day(period.end) if period.end else ""
        shown = reader.date(published)
        vi = reader.lang == "vi"
        name = (
            f"ngày cuối kỳ {reader.period(period)}"
            if vi
            else f"last day of the period {reader.period(period)}"
        )
        return Working(
            left=Side(name, day, day),
            relation="<=",
            right=None,
        )

    return explain


def x__period_and_date__mutmut_20(period: Period, published: PartialDate) -> Explain:
    def explain(reader: Reader) -> Working:
        day = reader.day(period.end) if period.end else ""
        shown = reader.date(published)
        vi = reader.lang == "vi"
        name = (
            f"ngày cuối kỳ {reader.period(period)}"
            if vi
            else f"last day of the period {reader.period(period)}"
        )
        return Working(
            relation="<=",
            right=Side("ngày đăng" if vi else "publication date", shown, shown),
        )

    return explain


def x__period_and_date__mutmut_21(period: Period, published: PartialDate) -> Explain:
    def explain(reader: Reader) -> Working:
        day = reader.day(period.end) if period.end else ""
        shown = reader.date(published)
        vi = reader.lang == "vi"
        name = (
            f"ngày cuối kỳ {reader.period(period)}"
            if vi
            else f"last day of the period {reader.period(period)}"
        )
        return Working(
            left=Side(name, day, day),
            right=Side("ngày đăng" if vi else "publication date", shown, shown),
        )

    return explain


def x__period_and_date__mutmut_22(period: Period, published: PartialDate) -> Explain:
    def explain(reader: Reader) -> Working:
        day = reader.day(period.end) if period.end else ""
        shown = reader.date(published)
        vi = reader.lang == "vi"
        name = (
            f"ngày cuối kỳ {reader.period(period)}"
            if vi
            else f"last day of the period {reader.period(period)}"
        )
        return Working(
            left=Side(name, day, day),
            relation="<=",
            )

    return explain


def x__period_and_date__mutmut_23(period: Period, published: PartialDate) -> Explain:
    def explain(reader: Reader) -> Working:
        day = reader.day(period.end) if period.end else ""
        shown = reader.date(published)
        vi = reader.lang == "vi"
        name = (
            f"ngày cuối kỳ {reader.period(period)}"
            if vi
            else f"last day of the period {reader.period(period)}"
        )
        return Working(
            left=Side(None, day, day),
            relation="<=",
            right=Side("ngày đăng" if vi else "publication date", shown, shown),
        )

    return explain


def x__period_and_date__mutmut_24(period: Period, published: PartialDate) -> Explain:
    def explain(reader: Reader) -> Working:
        day = reader.day(period.end) if period.end else ""
        shown = reader.date(published)
        vi = reader.lang == "vi"
        name = (
            f"ngày cuối kỳ {reader.period(period)}"
            if vi
            else f"last day of the period {reader.period(period)}"
        )
        return Working(
            left=Side(name, None, day),
            relation="<=",
            right=Side("ngày đăng" if vi else "publication date", shown, shown),
        )

    return explain


def x__period_and_date__mutmut_25(period: Period, published: PartialDate) -> Explain:
    def explain(reader: Reader) -> Working:
        day = reader.day(period.end) if period.end else ""
        shown = reader.date(published)
        vi = reader.lang == "vi"
        name = (
            f"ngày cuối kỳ {reader.period(period)}"
            if vi
            else f"last day of the period {reader.period(period)}"
        )
        return Working(
            left=Side(name, day, None),
            relation="<=",
            right=Side("ngày đăng" if vi else "publication date", shown, shown),
        )

    return explain


def x__period_and_date__mutmut_26(period: Period, published: PartialDate) -> Explain:
    def explain(reader: Reader) -> Working:
        day = reader.day(period.end) if period.end else ""
        shown = reader.date(published)
        vi = reader.lang == "vi"
        name = (
            f"ngày cuối kỳ {reader.period(period)}"
            if vi
            else f"last day of the period {reader.period(period)}"
        )
        return Working(
            left=Side(day, day),
            relation="<=",
            right=Side("ngày đăng" if vi else "publication date", shown, shown),
        )

    return explain


def x__period_and_date__mutmut_27(period: Period, published: PartialDate) -> Explain:
    def explain(reader: Reader) -> Working:
        day = reader.day(period.end) if period.end else ""
        shown = reader.date(published)
        vi = reader.lang == "vi"
        name = (
            f"ngày cuối kỳ {reader.period(period)}"
            if vi
            else f"last day of the period {reader.period(period)}"
        )
        return Working(
            left=Side(name, day),
            relation="<=",
            right=Side("ngày đăng" if vi else "publication date", shown, shown),
        )

    return explain


def x__period_and_date__mutmut_28(period: Period, published: PartialDate) -> Explain:
    def explain(reader: Reader) -> Working:
        day = reader.day(period.end) if period.end else ""
        shown = reader.date(published)
        vi = reader.lang == "vi"
        name = (
            f"ngày cuối kỳ {reader.period(period)}"
            if vi
            else f"last day of the period {reader.period(period)}"
        )
        return Working(
            left=Side(name, day, ),
            relation="<=",
            right=Side("ngày đăng" if vi else "publication date", shown, shown),
        )

    return explain


def x__period_and_date__mutmut_29(period: Period, published: PartialDate) -> Explain:
    def explain(reader: Reader) -> Working:
        day = reader.day(period.end) if period.end else ""
        shown = reader.date(published)
        vi = reader.lang == "vi"
        name = (
            f"ngày cuối kỳ {reader.period(period)}"
            if vi
            else f"last day of the period {reader.period(period)}"
        )
        return Working(
            left=Side(name, day, day),
            relation="XX<=XX",
            right=Side("ngày đăng" if vi else "publication date", shown, shown),
        )

    return explain


def x__period_and_date__mutmut_30(period: Period, published: PartialDate) -> Explain:
    def explain(reader: Reader) -> Working:
        day = reader.day(period.end) if period.end else ""
        shown = reader.date(published)
        vi = reader.lang == "vi"
        name = (
            f"ngày cuối kỳ {reader.period(period)}"
            if vi
            else f"last day of the period {reader.period(period)}"
        )
        return Working(
            left=Side(name, day, day),
            relation="<=",
            right=Side(None, shown, shown),
        )

    return explain


def x__period_and_date__mutmut_31(period: Period, published: PartialDate) -> Explain:
    def explain(reader: Reader) -> Working:
        day = reader.day(period.end) if period.end else ""
        shown = reader.date(published)
        vi = reader.lang == "vi"
        name = (
            f"ngày cuối kỳ {reader.period(period)}"
            if vi
            else f"last day of the period {reader.period(period)}"
        )
        return Working(
            left=Side(name, day, day),
            relation="<=",
            right=Side("ngày đăng" if vi else "publication date", None, shown),
        )

    return explain


def x__period_and_date__mutmut_32(period: Period, published: PartialDate) -> Explain:
    def explain(reader: Reader) -> Working:
        day = reader.day(period.end) if period.end else ""
        shown = reader.date(published)
        vi = reader.lang == "vi"
        name = (
            f"ngày cuối kỳ {reader.period(period)}"
            if vi
            else f"last day of the period {reader.period(period)}"
        )
        return Working(
            left=Side(name, day, day),
            relation="<=",
            right=Side("ngày đăng" if vi else "publication date", shown, None),
        )

    return explain


def x__period_and_date__mutmut_33(period: Period, published: PartialDate) -> Explain:
    def explain(reader: Reader) -> Working:
        day = reader.day(period.end) if period.end else ""
        shown = reader.date(published)
        vi = reader.lang == "vi"
        name = (
            f"ngày cuối kỳ {reader.period(period)}"
            if vi
            else f"last day of the period {reader.period(period)}"
        )
        return Working(
            left=Side(name, day, day),
            relation="<=",
            right=Side(shown, shown),
        )

    return explain


def x__period_and_date__mutmut_34(period: Period, published: PartialDate) -> Explain:
    def explain(reader: Reader) -> Working:
        day = reader.day(period.end) if period.end else ""
        shown = reader.date(published)
        vi = reader.lang == "vi"
        name = (
            f"ngày cuối kỳ {reader.period(period)}"
            if vi
            else f"last day of the period {reader.period(period)}"
        )
        return Working(
            left=Side(name, day, day),
            relation="<=",
            right=Side("ngày đăng" if vi else "publication date", shown),
        )

    return explain


def x__period_and_date__mutmut_35(period: Period, published: PartialDate) -> Explain:
    def explain(reader: Reader) -> Working:
        day = reader.day(period.end) if period.end else ""
        shown = reader.date(published)
        vi = reader.lang == "vi"
        name = (
            f"ngày cuối kỳ {reader.period(period)}"
            if vi
            else f"last day of the period {reader.period(period)}"
        )
        return Working(
            left=Side(name, day, day),
            relation="<=",
            right=Side("ngày đăng" if vi else "publication date", shown, ),
        )

    return explain


def x__period_and_date__mutmut_36(period: Period, published: PartialDate) -> Explain:
    def explain(reader: Reader) -> Working:
        day = reader.day(period.end) if period.end else ""
        shown = reader.date(published)
        vi = reader.lang == "vi"
        name = (
            f"ngày cuối kỳ {reader.period(period)}"
            if vi
            else f"last day of the period {reader.period(period)}"
        )
        return Working(
            left=Side(name, day, day),
            relation="<=",
            right=Side("ngày đăng" if (vi) and False else "publication date", shown, shown),
        )

    return explain


def x__period_and_date__mutmut_37(period: Period, published: PartialDate) -> Explain:
    def explain(reader: Reader) -> Working:
        day = reader.day(period.end) if period.end else ""
        shown = reader.date(published)
        vi = reader.lang == "vi"
        name = (
            f"ngày cuối kỳ {reader.period(period)}"
            if vi
            else f"last day of the period {reader.period(period)}"
        )
        return Working(
            left=Side(name, day, day),
            relation="<=",
            right=Side("ngày đăng" if (vi) or True else "publication date", shown, shown),
        )

    return explain


def x__period_and_date__mutmut_38(period: Period, published: PartialDate) -> Explain:
    def explain(reader: Reader) -> Working:
        day = reader.day(period.end) if period.end else ""
        shown = reader.date(published)
        vi = reader.lang == "vi"
        name = (
            f"ngày cuối kỳ {reader.period(period)}"
            if vi
            else f"last day of the period {reader.period(period)}"
        )
        return Working(
            left=Side(name, day, day),
            relation="<=",
            right=Side("XXngày đăngXX" if vi else "publication date", shown, shown),
        )

    return explain


def x__period_and_date__mutmut_39(period: Period, published: PartialDate) -> Explain:
    def explain(reader: Reader) -> Working:
        day = reader.day(period.end) if period.end else ""
        shown = reader.date(published)
        vi = reader.lang == "vi"
        name = (
            f"ngày cuối kỳ {reader.period(period)}"
            if vi
            else f"last day of the period {reader.period(period)}"
        )
        return Working(
            left=Side(name, day, day),
            relation="<=",
            right=Side("NGÀY ĐĂNG" if vi else "publication date", shown, shown),
        )

    return explain


def x__period_and_date__mutmut_40(period: Period, published: PartialDate) -> Explain:
    def explain(reader: Reader) -> Working:
        day = reader.day(period.end) if period.end else ""
        shown = reader.date(published)
        vi = reader.lang == "vi"
        name = (
            f"ngày cuối kỳ {reader.period(period)}"
            if vi
            else f"last day of the period {reader.period(period)}"
        )
        return Working(
            left=Side(name, day, day),
            relation="<=",
            right=Side("ngày đăng" if vi else "XXpublication dateXX", shown, shown),
        )

    return explain


def x__period_and_date__mutmut_41(period: Period, published: PartialDate) -> Explain:
    def explain(reader: Reader) -> Working:
        day = reader.day(period.end) if period.end else ""
        shown = reader.date(published)
        vi = reader.lang == "vi"
        name = (
            f"ngày cuối kỳ {reader.period(period)}"
            if vi
            else f"last day of the period {reader.period(period)}"
        )
        return Working(
            left=Side(name, day, day),
            relation="<=",
            right=Side("ngày đăng" if vi else "PUBLICATION DATE", shown, shown),
        )

    return explain

mutants_x__period_and_date__mutmut['_mutmut_orig'] = x__period_and_date__mutmut_orig # type: ignore # mutmut generated
mutants_x__period_and_date__mutmut['x__period_and_date__mutmut_1'] = x__period_and_date__mutmut_1 # type: ignore # mutmut generated
mutants_x__period_and_date__mutmut['x__period_and_date__mutmut_2'] = x__period_and_date__mutmut_2 # type: ignore # mutmut generated
mutants_x__period_and_date__mutmut['x__period_and_date__mutmut_3'] = x__period_and_date__mutmut_3 # type: ignore # mutmut generated
mutants_x__period_and_date__mutmut['x__period_and_date__mutmut_4'] = x__period_and_date__mutmut_4 # type: ignore # mutmut generated
mutants_x__period_and_date__mutmut['x__period_and_date__mutmut_5'] = x__period_and_date__mutmut_5 # type: ignore # mutmut generated
mutants_x__period_and_date__mutmut['x__period_and_date__mutmut_6'] = x__period_and_date__mutmut_6 # type: ignore # mutmut generated
mutants_x__period_and_date__mutmut['x__period_and_date__mutmut_7'] = x__period_and_date__mutmut_7 # type: ignore # mutmut generated
mutants_x__period_and_date__mutmut['x__period_and_date__mutmut_8'] = x__period_and_date__mutmut_8 # type: ignore # mutmut generated
mutants_x__period_and_date__mutmut['x__period_and_date__mutmut_9'] = x__period_and_date__mutmut_9 # type: ignore # mutmut generated
mutants_x__period_and_date__mutmut['x__period_and_date__mutmut_10'] = x__period_and_date__mutmut_10 # type: ignore # mutmut generated
mutants_x__period_and_date__mutmut['x__period_and_date__mutmut_11'] = x__period_and_date__mutmut_11 # type: ignore # mutmut generated
mutants_x__period_and_date__mutmut['x__period_and_date__mutmut_12'] = x__period_and_date__mutmut_12 # type: ignore # mutmut generated
mutants_x__period_and_date__mutmut['x__period_and_date__mutmut_13'] = x__period_and_date__mutmut_13 # type: ignore # mutmut generated
mutants_x__period_and_date__mutmut['x__period_and_date__mutmut_14'] = x__period_and_date__mutmut_14 # type: ignore # mutmut generated
mutants_x__period_and_date__mutmut['x__period_and_date__mutmut_15'] = x__period_and_date__mutmut_15 # type: ignore # mutmut generated
mutants_x__period_and_date__mutmut['x__period_and_date__mutmut_16'] = x__period_and_date__mutmut_16 # type: ignore # mutmut generated
mutants_x__period_and_date__mutmut['x__period_and_date__mutmut_17'] = x__period_and_date__mutmut_17 # type: ignore # mutmut generated
mutants_x__period_and_date__mutmut['x__period_and_date__mutmut_18'] = x__period_and_date__mutmut_18 # type: ignore # mutmut generated
mutants_x__period_and_date__mutmut['x__period_and_date__mutmut_19'] = x__period_and_date__mutmut_19 # type: ignore # mutmut generated
mutants_x__period_and_date__mutmut['x__period_and_date__mutmut_20'] = x__period_and_date__mutmut_20 # type: ignore # mutmut generated
mutants_x__period_and_date__mutmut['x__period_and_date__mutmut_21'] = x__period_and_date__mutmut_21 # type: ignore # mutmut generated
mutants_x__period_and_date__mutmut['x__period_and_date__mutmut_22'] = x__period_and_date__mutmut_22 # type: ignore # mutmut generated
mutants_x__period_and_date__mutmut['x__period_and_date__mutmut_23'] = x__period_and_date__mutmut_23 # type: ignore # mutmut generated
mutants_x__period_and_date__mutmut['x__period_and_date__mutmut_24'] = x__period_and_date__mutmut_24 # type: ignore # mutmut generated
mutants_x__period_and_date__mutmut['x__period_and_date__mutmut_25'] = x__period_and_date__mutmut_25 # type: ignore # mutmut generated
mutants_x__period_and_date__mutmut['x__period_and_date__mutmut_26'] = x__period_and_date__mutmut_26 # type: ignore # mutmut generated
mutants_x__period_and_date__mutmut['x__period_and_date__mutmut_27'] = x__period_and_date__mutmut_27 # type: ignore # mutmut generated
mutants_x__period_and_date__mutmut['x__period_and_date__mutmut_28'] = x__period_and_date__mutmut_28 # type: ignore # mutmut generated
mutants_x__period_and_date__mutmut['x__period_and_date__mutmut_29'] = x__period_and_date__mutmut_29 # type: ignore # mutmut generated
mutants_x__period_and_date__mutmut['x__period_and_date__mutmut_30'] = x__period_and_date__mutmut_30 # type: ignore # mutmut generated
mutants_x__period_and_date__mutmut['x__period_and_date__mutmut_31'] = x__period_and_date__mutmut_31 # type: ignore # mutmut generated
mutants_x__period_and_date__mutmut['x__period_and_date__mutmut_32'] = x__period_and_date__mutmut_32 # type: ignore # mutmut generated
mutants_x__period_and_date__mutmut['x__period_and_date__mutmut_33'] = x__period_and_date__mutmut_33 # type: ignore # mutmut generated
mutants_x__period_and_date__mutmut['x__period_and_date__mutmut_34'] = x__period_and_date__mutmut_34 # type: ignore # mutmut generated
mutants_x__period_and_date__mutmut['x__period_and_date__mutmut_35'] = x__period_and_date__mutmut_35 # type: ignore # mutmut generated
mutants_x__period_and_date__mutmut['x__period_and_date__mutmut_36'] = x__period_and_date__mutmut_36 # type: ignore # mutmut generated
mutants_x__period_and_date__mutmut['x__period_and_date__mutmut_37'] = x__period_and_date__mutmut_37 # type: ignore # mutmut generated
mutants_x__period_and_date__mutmut['x__period_and_date__mutmut_38'] = x__period_and_date__mutmut_38 # type: ignore # mutmut generated
mutants_x__period_and_date__mutmut['x__period_and_date__mutmut_39'] = x__period_and_date__mutmut_39 # type: ignore # mutmut generated
mutants_x__period_and_date__mutmut['x__period_and_date__mutmut_40'] = x__period_and_date__mutmut_40 # type: ignore # mutmut generated
mutants_x__period_and_date__mutmut['x__period_and_date__mutmut_41'] = x__period_and_date__mutmut_41 # type: ignore # mutmut generated
