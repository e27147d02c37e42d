"""What came last: results by the day on which their source appeared, documents and meetings by their own."""

from __future__ import annotations

from builder.deriving.agenda import Entry, agenda
from builder.model.dates import PartialDate
from builder.model.figures import Figure
from builder.model.site import Site

News = tuple[PartialDate, Entry | Figure]

_TELLING = ("rank", "score")
"""Measures that tell of a result before others."""


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_news__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_news__mutmut)
def news(site: Site, count: int) -> tuple[News, ...]:
    """The last ``count`` things up to the as-of date, the latest first."""
    found: list[News] = [
        (entry.date, entry) for entry in agenda(site, ()) if entry.kind in ("document", "event")
    ]
    found += _latest_results(site).values()
    past = [one for one in found if one[0].last <= site.settings.as_of.last]
    return tuple(sorted(past, key=lambda one: (one[0].last, one[0].first), reverse=True)[:count])


def x_news__mutmut_orig(site: Site, count: int) -> tuple[News, ...]:
    """The last ``count`` things up to the as-of date, the latest first."""
    found: list[News] = [
        (entry.date, entry) for entry in agenda(site, ()) if entry.kind in ("document", "event")
    ]
    found += _latest_results(site).values()
    past = [one for one in found if one[0].last <= site.settings.as_of.last]
    return tuple(sorted(past, key=lambda one: (one[0].last, one[0].first), reverse=True)[:count])


def x_news__mutmut_1(site: Site, count: int) -> tuple[News, ...]:
    """The last ``count`` things up to the as-of date, the latest first."""
    found: list[News] = None
    found += _latest_results(site).values()
    past = [one for one in found if one[0].last <= site.settings.as_of.last]
    return tuple(sorted(past, key=lambda one: (one[0].last, one[0].first), reverse=True)[:count])


def x_news__mutmut_2(site: Site, count: int) -> tuple[News, ...]:
    """The last ``count`` things up to the as-of date, the latest first."""
    found: list[News] = [
        (entry.date, entry) for entry in agenda(None, ()) if entry.kind in ("document", "event")
    ]
    found += _latest_results(site).values()
    past = [one for one in found if one[0].last <= site.settings.as_of.last]
    return tuple(sorted(past, key=lambda one: (one[0].last, one[0].first), reverse=True)[:count])


def x_news__mutmut_3(site: Site, count: int) -> tuple[News, ...]:
    """The last ``count`` things up to the as-of date, the latest first."""
    found: list[News] = [
        (entry.date, entry) for entry in agenda(site, None) if entry.kind in ("document", "event")
    ]
    found += _latest_results(site).values()
    past = [one for one in found if one[0].last <= site.settings.as_of.last]
    return tuple(sorted(past, key=lambda one: (one[0].last, one[0].first), reverse=True)[:count])


def x_news__mutmut_4(site: Site, count: int) -> tuple[News, ...]:
    """The last ``count`` things up to the as-of date, the latest first."""
    found: list[News] = [
        (entry.date, entry) for entry in agenda(()) if entry.kind in ("document", "event")
    ]
    found += _latest_results(site).values()
    past = [one for one in found if one[0].last <= site.settings.as_of.last]
    return tuple(sorted(past, key=lambda one: (one[0].last, one[0].first), reverse=True)[:count])


def x_news__mutmut_5(site: Site, count: int) -> tuple[News, ...]:
    """The last ``count`` things up to the as-of date, the latest first."""
    found: list[News] = [
        (entry.date, entry) for entry in agenda(site, ) if entry.kind in ("document", "event")
    ]
    found += _latest_results(site).values()
    past = [one for one in found if one[0].last <= site.settings.as_of.last]
    return tuple(sorted(past, key=lambda one: (one[0].last, one[0].first), reverse=True)[:count])


def x_news__mutmut_6(site: Site, count: int) -> tuple[News, ...]:
    """The last ``count`` things up to the as-of date, the latest first."""
    found: list[News] = [
        (entry.date, entry) for entry in agenda(site, ()) if entry.kind not in ("document", "event")
    ]
    found += _latest_results(site).values()
    past = [one for one in found if one[0].last <= site.settings.as_of.last]
    return tuple(sorted(past, key=lambda one: (one[0].last, one[0].first), reverse=True)[:count])


def x_news__mutmut_7(site: Site, count: int) -> tuple[News, ...]:
    """The last ``count`` things up to the as-of date, the latest first."""
    found: list[News] = [
        (entry.date, entry) for entry in agenda(site, ()) if entry.kind in ("XXdocumentXX", "event")
    ]
    found += _latest_results(site).values()
    past = [one for one in found if one[0].last <= site.settings.as_of.last]
    return tuple(sorted(past, key=lambda one: (one[0].last, one[0].first), reverse=True)[:count])


def x_news__mutmut_8(site: Site, count: int) -> tuple[News, ...]:
    """The last ``count`` things up to the as-of date, the latest first."""
    found: list[News] = [
        (entry.date, entry) for entry in agenda(site, ()) if entry.kind in ("DOCUMENT", "event")
    ]
    found += _latest_results(site).values()
    past = [one for one in found if one[0].last <= site.settings.as_of.last]
    return tuple(sorted(past, key=lambda one: (one[0].last, one[0].first), reverse=True)[:count])


def x_news__mutmut_9(site: Site, count: int) -> tuple[News, ...]:
    """The last ``count`` things up to the as-of date, the latest first."""
    found: list[News] = [
        (entry.date, entry) for entry in agenda(site, ()) if entry.kind in ("document", "XXeventXX")
    ]
    found += _latest_results(site).values()
    past = [one for one in found if one[0].last <= site.settings.as_of.last]
    return tuple(sorted(past, key=lambda one: (one[0].last, one[0].first), reverse=True)[:count])


def x_news__mutmut_10(site: Site, count: int) -> tuple[News, ...]:
    """The last ``count`` things up to the as-of date, the latest first."""
    found: list[News] = [
        (entry.date, entry) for entry in agenda(site, ()) if entry.kind in ("document", "EVENT")
    ]
    found += _latest_results(site).values()
    past = [one for one in found if one[0].last <= site.settings.as_of.last]
    return tuple(sorted(past, key=lambda one: (one[0].last, one[0].first), reverse=True)[:count])


def x_news__mutmut_11(site: Site, count: int) -> tuple[News, ...]:
    """The last ``count`` things up to the as-of date, the latest first."""
    found: list[News] = [
        (entry.date, entry) for entry in agenda(site, ()) if entry.kind in ("document", "event")
    ]
    found = _latest_results(site).values()
    past = [one for one in found if one[0].last <= site.settings.as_of.last]
    return tuple(sorted(past, key=lambda one: (one[0].last, one[0].first), reverse=True)[:count])


def x_news__mutmut_12(site: Site, count: int) -> tuple[News, ...]:
    """The last ``count`` things up to the as-of date, the latest first."""
    found: list[News] = [
        (entry.date, entry) for entry in agenda(site, ()) if entry.kind in ("document", "event")
    ]
    found -= _latest_results(site).values()
    past = [one for one in found if one[0].last <= site.settings.as_of.last]
    return tuple(sorted(past, key=lambda one: (one[0].last, one[0].first), reverse=True)[:count])


def x_news__mutmut_13(site: Site, count: int) -> tuple[News, ...]:
    """The last ``count`` things up to the as-of date, the latest first."""
    found: list[News] = [
        (entry.date, entry) for entry in agenda(site, ()) if entry.kind in ("document", "event")
    ]
    found += _latest_results(None).values()
    past = [one for one in found if one[0].last <= site.settings.as_of.last]
    return tuple(sorted(past, key=lambda one: (one[0].last, one[0].first), reverse=True)[:count])


def x_news__mutmut_14(site: Site, count: int) -> tuple[News, ...]:
    """The last ``count`` things up to the as-of date, the latest first."""
    found: list[News] = [
        (entry.date, entry) for entry in agenda(site, ()) if entry.kind in ("document", "event")
    ]
    found += _latest_results(site).values()
    past = None
    return tuple(sorted(past, key=lambda one: (one[0].last, one[0].first), reverse=True)[:count])


def x_news__mutmut_15(site: Site, count: int) -> tuple[News, ...]:
    """The last ``count`` things up to the as-of date, the latest first."""
    found: list[News] = [
        (entry.date, entry) for entry in agenda(site, ()) if entry.kind in ("document", "event")
    ]
    found += _latest_results(site).values()
    past = [one for one in found if one[1].last <= site.settings.as_of.last]
    return tuple(sorted(past, key=lambda one: (one[0].last, one[0].first), reverse=True)[:count])


def x_news__mutmut_16(site: Site, count: int) -> tuple[News, ...]:
    """The last ``count`` things up to the as-of date, the latest first."""
    found: list[News] = [
        (entry.date, entry) for entry in agenda(site, ()) if entry.kind in ("document", "event")
    ]
    found += _latest_results(site).values()
    past = [one for one in found if one[0].last < site.settings.as_of.last]
    return tuple(sorted(past, key=lambda one: (one[0].last, one[0].first), reverse=True)[:count])


def x_news__mutmut_17(site: Site, count: int) -> tuple[News, ...]:
    """The last ``count`` things up to the as-of date, the latest first."""
    found: list[News] = [
        (entry.date, entry) for entry in agenda(site, ()) if entry.kind in ("document", "event")
    ]
    found += _latest_results(site).values()
    past = [one for one in found if one[0].last <= site.settings.as_of.last]
    return tuple(None)


def x_news__mutmut_18(site: Site, count: int) -> tuple[News, ...]:
    """The last ``count`` things up to the as-of date, the latest first."""
    found: list[News] = [
        (entry.date, entry) for entry in agenda(site, ()) if entry.kind in ("document", "event")
    ]
    found += _latest_results(site).values()
    past = [one for one in found if one[0].last <= site.settings.as_of.last]
    return tuple(sorted(None, key=lambda one: (one[0].last, one[0].first), reverse=True)[:count])


def x_news__mutmut_19(site: Site, count: int) -> tuple[News, ...]:
    """The last ``count`` things up to the as-of date, the latest first."""
    found: list[News] = [
        (entry.date, entry) for entry in agenda(site, ()) if entry.kind in ("document", "event")
    ]
    found += _latest_results(site).values()
    past = [one for one in found if one[0].last <= site.settings.as_of.last]
    return tuple(sorted(past, key=None, reverse=True)[:count])


def x_news__mutmut_20(site: Site, count: int) -> tuple[News, ...]:
    """The last ``count`` things up to the as-of date, the latest first."""
    found: list[News] = [
        (entry.date, entry) for entry in agenda(site, ()) if entry.kind in ("document", "event")
    ]
    found += _latest_results(site).values()
    past = [one for one in found if one[0].last <= site.settings.as_of.last]
    return tuple(sorted(past, key=lambda one: (one[0].last, one[0].first), reverse=None)[:count])


def x_news__mutmut_21(site: Site, count: int) -> tuple[News, ...]:
    """The last ``count`` things up to the as-of date, the latest first."""
    found: list[News] = [
        (entry.date, entry) for entry in agenda(site, ()) if entry.kind in ("document", "event")
    ]
    found += _latest_results(site).values()
    past = [one for one in found if one[0].last <= site.settings.as_of.last]
    return tuple(sorted(key=lambda one: (one[0].last, one[0].first), reverse=True)[:count])


def x_news__mutmut_22(site: Site, count: int) -> tuple[News, ...]:
    """The last ``count`` things up to the as-of date, the latest first."""
    found: list[News] = [
        (entry.date, entry) for entry in agenda(site, ()) if entry.kind in ("document", "event")
    ]
    found += _latest_results(site).values()
    past = [one for one in found if one[0].last <= site.settings.as_of.last]
    return tuple(sorted(past, reverse=True)[:count])


def x_news__mutmut_23(site: Site, count: int) -> tuple[News, ...]:
    """The last ``count`` things up to the as-of date, the latest first."""
    found: list[News] = [
        (entry.date, entry) for entry in agenda(site, ()) if entry.kind in ("document", "event")
    ]
    found += _latest_results(site).values()
    past = [one for one in found if one[0].last <= site.settings.as_of.last]
    return tuple(sorted(past, key=lambda one: (one[0].last, one[0].first), )[:count])


def x_news__mutmut_24(site: Site, count: int) -> tuple[News, ...]:
    """The last ``count`` things up to the as-of date, the latest first."""
    found: list[News] = [
        (entry.date, entry) for entry in agenda(site, ()) if entry.kind in ("document", "event")
    ]
    found += _latest_results(site).values()
    past = [one for one in found if one[0].last <= site.settings.as_of.last]
    return tuple(sorted(past, key=lambda one: None, reverse=True)[:count])


def x_news__mutmut_25(site: Site, count: int) -> tuple[News, ...]:
    """The last ``count`` things up to the as-of date, the latest first."""
    found: list[News] = [
        (entry.date, entry) for entry in agenda(site, ()) if entry.kind in ("document", "event")
    ]
    found += _latest_results(site).values()
    past = [one for one in found if one[0].last <= site.settings.as_of.last]
    return tuple(sorted(past, key=lambda one: (one[1].last, one[0].first), reverse=True)[:count])


def x_news__mutmut_26(site: Site, count: int) -> tuple[News, ...]:
    """The last ``count`` things up to the as-of date, the latest first."""
    found: list[News] = [
        (entry.date, entry) for entry in agenda(site, ()) if entry.kind in ("document", "event")
    ]
    found += _latest_results(site).values()
    past = [one for one in found if one[0].last <= site.settings.as_of.last]
    return tuple(sorted(past, key=lambda one: (one[0].last, one[1].first), reverse=True)[:count])


def x_news__mutmut_27(site: Site, count: int) -> tuple[News, ...]:
    """The last ``count`` things up to the as-of date, the latest first."""
    found: list[News] = [
        (entry.date, entry) for entry in agenda(site, ()) if entry.kind in ("document", "event")
    ]
    found += _latest_results(site).values()
    past = [one for one in found if one[0].last <= site.settings.as_of.last]
    return tuple(sorted(past, key=lambda one: (one[0].last, one[0].first), reverse=False)[:count])

mutants_x_news__mutmut['_mutmut_orig'] = x_news__mutmut_orig # type: ignore # mutmut generated
mutants_x_news__mutmut['x_news__mutmut_1'] = x_news__mutmut_1 # type: ignore # mutmut generated
mutants_x_news__mutmut['x_news__mutmut_2'] = x_news__mutmut_2 # type: ignore # mutmut generated
mutants_x_news__mutmut['x_news__mutmut_3'] = x_news__mutmut_3 # type: ignore # mutmut generated
mutants_x_news__mutmut['x_news__mutmut_4'] = x_news__mutmut_4 # type: ignore # mutmut generated
mutants_x_news__mutmut['x_news__mutmut_5'] = x_news__mutmut_5 # type: ignore # mutmut generated
mutants_x_news__mutmut['x_news__mutmut_6'] = x_news__mutmut_6 # type: ignore # mutmut generated
mutants_x_news__mutmut['x_news__mutmut_7'] = x_news__mutmut_7 # type: ignore # mutmut generated
mutants_x_news__mutmut['x_news__mutmut_8'] = x_news__mutmut_8 # type: ignore # mutmut generated
mutants_x_news__mutmut['x_news__mutmut_9'] = x_news__mutmut_9 # type: ignore # mutmut generated
mutants_x_news__mutmut['x_news__mutmut_10'] = x_news__mutmut_10 # type: ignore # mutmut generated
mutants_x_news__mutmut['x_news__mutmut_11'] = x_news__mutmut_11 # type: ignore # mutmut generated
mutants_x_news__mutmut['x_news__mutmut_12'] = x_news__mutmut_12 # type: ignore # mutmut generated
mutants_x_news__mutmut['x_news__mutmut_13'] = x_news__mutmut_13 # type: ignore # mutmut generated
mutants_x_news__mutmut['x_news__mutmut_14'] = x_news__mutmut_14 # type: ignore # mutmut generated
mutants_x_news__mutmut['x_news__mutmut_15'] = x_news__mutmut_15 # type: ignore # mutmut generated
mutants_x_news__mutmut['x_news__mutmut_16'] = x_news__mutmut_16 # type: ignore # mutmut generated
mutants_x_news__mutmut['x_news__mutmut_17'] = x_news__mutmut_17 # type: ignore # mutmut generated
mutants_x_news__mutmut['x_news__mutmut_18'] = x_news__mutmut_18 # type: ignore # mutmut generated
mutants_x_news__mutmut['x_news__mutmut_19'] = x_news__mutmut_19 # type: ignore # mutmut generated
mutants_x_news__mutmut['x_news__mutmut_20'] = x_news__mutmut_20 # type: ignore # mutmut generated
mutants_x_news__mutmut['x_news__mutmut_21'] = x_news__mutmut_21 # type: ignore # mutmut generated
mutants_x_news__mutmut['x_news__mutmut_22'] = x_news__mutmut_22 # type: ignore # mutmut generated
mutants_x_news__mutmut['x_news__mutmut_23'] = x_news__mutmut_23 # type: ignore # mutmut generated
mutants_x_news__mutmut['x_news__mutmut_24'] = x_news__mutmut_24 # type: ignore # mutmut generated
mutants_x_news__mutmut['x_news__mutmut_25'] = x_news__mutmut_25 # type: ignore # mutmut generated
mutants_x_news__mutmut['x_news__mutmut_26'] = x_news__mutmut_26 # type: ignore # mutmut generated
mutants_x_news__mutmut['x_news__mutmut_27'] = x_news__mutmut_27 # type: ignore # mutmut generated
mutants_x__latest_results__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__latest_results__mutmut)
def _latest_results(site: Site) -> dict[str, tuple[PartialDate, Figure]]:
    """Of each indicator the figure of the home place, as a whole, whose source appeared last."""
    found: dict[str, tuple[PartialDate, Figure]] = {}
    for name, figures in site.figures_of.items():
        dated = [
            (date, figure)
            for figure in figures
            if figure.key.place == site.settings.home and not figure.key.component
            if (date := site.sources[figure.claim.source].date) is not None
        ]
        if dated:
            found[name] = max(dated, key=lambda one: _weight(site, *one))
    return found


def x__latest_results__mutmut_orig(site: Site) -> dict[str, tuple[PartialDate, Figure]]:
    """Of each indicator the figure of the home place, as a whole, whose source appeared last."""
    found: dict[str, tuple[PartialDate, Figure]] = {}
    for name, figures in site.figures_of.items():
        dated = [
            (date, figure)
            for figure in figures
            if figure.key.place == site.settings.home and not figure.key.component
            if (date := site.sources[figure.claim.source].date) is not None
        ]
        if dated:
            found[name] = max(dated, key=lambda one: _weight(site, *one))
    return found


def x__latest_results__mutmut_1(site: Site) -> dict[str, tuple[PartialDate, Figure]]:
    """Of each indicator the figure of the home place, as a whole, whose source appeared last."""
    found: dict[str, tuple[PartialDate, Figure]] = None
    for name, figures in site.figures_of.items():
        dated = [
            (date, figure)
            for figure in figures
            if figure.key.place == site.settings.home and not figure.key.component
            if (date := site.sources[figure.claim.source].date) is not None
        ]
        if dated:
            found[name] = max(dated, key=lambda one: _weight(site, *one))
    return found


def x__latest_results__mutmut_2(site: Site) -> dict[str, tuple[PartialDate, Figure]]:
    """Of each indicator the figure of the home place, as a whole, whose source appeared last."""
    found: dict[str, tuple[PartialDate, Figure]] = {}
    for name, figures in site.figures_of.items():
        dated = None
        if dated:
            found[name] = max(dated, key=lambda one: _weight(site, *one))
    return found


def x__latest_results__mutmut_3(site: Site) -> dict[str, tuple[PartialDate, Figure]]:
    """Of each indicator the figure of the home place, as a whole, whose source appeared last."""
    found: dict[str, tuple[PartialDate, Figure]] = {}
    for name, figures in site.figures_of.items():
        dated = [
            (date, figure)
            for figure in figures
            if figure.key.place == site.settings.home or not figure.key.component
            if (date := site.sources[figure.claim.source].date) is not None
        ]
        if dated:
            found[name] = max(dated, key=lambda one: _weight(site, *one))
    return found


def x__latest_results__mutmut_4(site: Site) -> dict[str, tuple[PartialDate, Figure]]:
    """Of each indicator the figure of the home place, as a whole, whose source appeared last."""
    found: dict[str, tuple[PartialDate, Figure]] = {}
    for name, figures in site.figures_of.items():
        dated = [
            (date, figure)
            for figure in figures
            if figure.key.place != site.settings.home and not figure.key.component
            if (date := site.sources[figure.claim.source].date) is not None
        ]
        if dated:
            found[name] = max(dated, key=lambda one: _weight(site, *one))
    return found


def x__latest_results__mutmut_5(site: Site) -> dict[str, tuple[PartialDate, Figure]]:
    """Of each indicator the figure of the home place, as a whole, whose source appeared last."""
    found: dict[str, tuple[PartialDate, Figure]] = {}
    for name, figures in site.figures_of.items():
        dated = [
            (date, figure)
            for figure in figures
            if figure.key.place == site.settings.home and figure.key.component
            if (date := site.sources[figure.claim.source].date) is not None
        ]
        if dated:
            found[name] = max(dated, key=lambda one: _weight(site, *one))
    return found


def x__latest_results__mutmut_6(site: Site) -> dict[str, tuple[PartialDate, Figure]]:
    """Of each indicator the figure of the home place, as a whole, whose source appeared last."""
    found: dict[str, tuple[PartialDate, Figure]] = {}
    for name, figures in site.figures_of.items():
        dated = [
            (date, figure)
            for figure in figures
            if figure.key.place == site.settings.home and not figure.key.component
            if (date := site.sources[figure.claim.source].date) is None
        ]
        if dated:
            found[name] = max(dated, key=lambda one: _weight(site, *one))
    return found


def x__latest_results__mutmut_7(site: Site) -> dict[str, tuple[PartialDate, Figure]]:
    """Of each indicator the figure of the home place, as a whole, whose source appeared last."""
    found: dict[str, tuple[PartialDate, Figure]] = {}
    for name, figures in site.figures_of.items():
        dated = [
            (date, figure)
            for figure in figures
            if figure.key.place == site.settings.home and not figure.key.component
            if (date := site.sources[figure.claim.source].date) is not None
        ]
        if dated:
            found[name] = None
    return found


def x__latest_results__mutmut_8(site: Site) -> dict[str, tuple[PartialDate, Figure]]:
    """Of each indicator the figure of the home place, as a whole, whose source appeared last."""
    found: dict[str, tuple[PartialDate, Figure]] = {}
    for name, figures in site.figures_of.items():
        dated = [
            (date, figure)
            for figure in figures
            if figure.key.place == site.settings.home and not figure.key.component
            if (date := site.sources[figure.claim.source].date) is not None
        ]
        if dated:
            found[name] = max(None, key=lambda one: _weight(site, *one))
    return found


def x__latest_results__mutmut_9(site: Site) -> dict[str, tuple[PartialDate, Figure]]:
    """Of each indicator the figure of the home place, as a whole, whose source appeared last."""
    found: dict[str, tuple[PartialDate, Figure]] = {}
    for name, figures in site.figures_of.items():
        dated = [
            (date, figure)
            for figure in figures
            if figure.key.place == site.settings.home and not figure.key.component
            if (date := site.sources[figure.claim.source].date) is not None
        ]
        if dated:
            found[name] = max(dated, key=None)
    return found


def x__latest_results__mutmut_10(site: Site) -> dict[str, tuple[PartialDate, Figure]]:
    """Of each indicator the figure of the home place, as a whole, whose source appeared last."""
    found: dict[str, tuple[PartialDate, Figure]] = {}
    for name, figures in site.figures_of.items():
        dated = [
            (date, figure)
            for figure in figures
            if figure.key.place == site.settings.home and not figure.key.component
            if (date := site.sources[figure.claim.source].date) is not None
        ]
        if dated:
            found[name] = max(key=lambda one: _weight(site, *one))
    return found


def x__latest_results__mutmut_11(site: Site) -> dict[str, tuple[PartialDate, Figure]]:
    """Of each indicator the figure of the home place, as a whole, whose source appeared last."""
    found: dict[str, tuple[PartialDate, Figure]] = {}
    for name, figures in site.figures_of.items():
        dated = [
            (date, figure)
            for figure in figures
            if figure.key.place == site.settings.home and not figure.key.component
            if (date := site.sources[figure.claim.source].date) is not None
        ]
        if dated:
            found[name] = max(dated, )
    return found


def x__latest_results__mutmut_12(site: Site) -> dict[str, tuple[PartialDate, Figure]]:
    """Of each indicator the figure of the home place, as a whole, whose source appeared last."""
    found: dict[str, tuple[PartialDate, Figure]] = {}
    for name, figures in site.figures_of.items():
        dated = [
            (date, figure)
            for figure in figures
            if figure.key.place == site.settings.home and not figure.key.component
            if (date := site.sources[figure.claim.source].date) is not None
        ]
        if dated:
            found[name] = max(dated, key=lambda one: None)
    return found


def x__latest_results__mutmut_13(site: Site) -> dict[str, tuple[PartialDate, Figure]]:
    """Of each indicator the figure of the home place, as a whole, whose source appeared last."""
    found: dict[str, tuple[PartialDate, Figure]] = {}
    for name, figures in site.figures_of.items():
        dated = [
            (date, figure)
            for figure in figures
            if figure.key.place == site.settings.home and not figure.key.component
            if (date := site.sources[figure.claim.source].date) is not None
        ]
        if dated:
            found[name] = max(dated, key=lambda one: _weight(None, *one))
    return found


def x__latest_results__mutmut_14(site: Site) -> dict[str, tuple[PartialDate, Figure]]:
    """Of each indicator the figure of the home place, as a whole, whose source appeared last."""
    found: dict[str, tuple[PartialDate, Figure]] = {}
    for name, figures in site.figures_of.items():
        dated = [
            (date, figure)
            for figure in figures
            if figure.key.place == site.settings.home and not figure.key.component
            if (date := site.sources[figure.claim.source].date) is not None
        ]
        if dated:
            found[name] = max(dated, key=lambda one: _weight(*one))
    return found


def x__latest_results__mutmut_15(site: Site) -> dict[str, tuple[PartialDate, Figure]]:
    """Of each indicator the figure of the home place, as a whole, whose source appeared last."""
    found: dict[str, tuple[PartialDate, Figure]] = {}
    for name, figures in site.figures_of.items():
        dated = [
            (date, figure)
            for figure in figures
            if figure.key.place == site.settings.home and not figure.key.component
            if (date := site.sources[figure.claim.source].date) is not None
        ]
        if dated:
            found[name] = max(dated, key=lambda one: _weight(site, ))
    return found

mutants_x__latest_results__mutmut['_mutmut_orig'] = x__latest_results__mutmut_orig # type: ignore # mutmut generated
mutants_x__latest_results__mutmut['x__latest_results__mutmut_1'] = x__latest_results__mutmut_1 # type: ignore # mutmut generated
mutants_x__latest_results__mutmut['x__latest_results__mutmut_2'] = x__latest_results__mutmut_2 # type: ignore # mutmut generated
mutants_x__latest_results__mutmut['x__latest_results__mutmut_3'] = x__latest_results__mutmut_3 # type: ignore # mutmut generated
mutants_x__latest_results__mutmut['x__latest_results__mutmut_4'] = x__latest_results__mutmut_4 # type: ignore # mutmut generated
mutants_x__latest_results__mutmut['x__latest_results__mutmut_5'] = x__latest_results__mutmut_5 # type: ignore # mutmut generated
mutants_x__latest_results__mutmut['x__latest_results__mutmut_6'] = x__latest_results__mutmut_6 # type: ignore # mutmut generated
mutants_x__latest_results__mutmut['x__latest_results__mutmut_7'] = x__latest_results__mutmut_7 # type: ignore # mutmut generated
mutants_x__latest_results__mutmut['x__latest_results__mutmut_8'] = x__latest_results__mutmut_8 # type: ignore # mutmut generated
mutants_x__latest_results__mutmut['x__latest_results__mutmut_9'] = x__latest_results__mutmut_9 # type: ignore # mutmut generated
mutants_x__latest_results__mutmut['x__latest_results__mutmut_10'] = x__latest_results__mutmut_10 # type: ignore # mutmut generated
mutants_x__latest_results__mutmut['x__latest_results__mutmut_11'] = x__latest_results__mutmut_11 # type: ignore # mutmut generated
mutants_x__latest_results__mutmut['x__latest_results__mutmut_12'] = x__latest_results__mutmut_12 # type: ignore # mutmut generated
mutants_x__latest_results__mutmut['x__latest_results__mutmut_13'] = x__latest_results__mutmut_13 # type: ignore # mutmut generated
mutants_x__latest_results__mutmut['x__latest_results__mutmut_14'] = x__latest_results__mutmut_14 # type: ignore # mutmut generated
mutants_x__latest_results__mutmut['x__latest_results__mutmut_15'] = x__latest_results__mutmut_15 # type: ignore # mutmut generated
mutants_x__weight__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__weight__mutmut)
def _weight(site: Site, date: PartialDate, figure: Figure) -> tuple[object, ...]:
    """A later source first, then a later period, then a rank or a score, then the order of the indicator's measures."""
    measures = [*_TELLING, *site.indicators[figure.indicator].measures]
    return date.last, figure.key.period.order, -measures.index(figure.measure)


def x__weight__mutmut_orig(site: Site, date: PartialDate, figure: Figure) -> tuple[object, ...]:
    """A later source first, then a later period, then a rank or a score, then the order of the indicator's measures."""
    measures = [*_TELLING, *site.indicators[figure.indicator].measures]
    return date.last, figure.key.period.order, -measures.index(figure.measure)


def x__weight__mutmut_1(site: Site, date: PartialDate, figure: Figure) -> tuple[object, ...]:
    """A later source first, then a later period, then a rank or a score, then the order of the indicator's measures."""
    measures = None
    return date.last, figure.key.period.order, -measures.index(figure.measure)


def x__weight__mutmut_2(site: Site, date: PartialDate, figure: Figure) -> tuple[object, ...]:
    """A later source first, then a later period, then a rank or a score, then the order of the indicator's measures."""
    measures = [*_TELLING, *site.indicators[figure.indicator].measures]
    return date.last, figure.key.period.order, +measures.index(figure.measure)


def x__weight__mutmut_3(site: Site, date: PartialDate, figure: Figure) -> tuple[object, ...]:
    """A later source first, then a later period, then a rank or a score, then the order of the indicator's measures."""
    measures = [*_TELLING, *site.indicators[figure.indicator].measures]
    return date.last, figure.key.period.order, -measures.index(None)


def x__weight__mutmut_4(site: Site, date: PartialDate, figure: Figure) -> tuple[object, ...]:
    """A later source first, then a later period, then a rank or a score, then the order of the indicator's measures."""
    measures = [*_TELLING, *site.indicators[figure.indicator].measures]
    return date.last, figure.key.period.order, -measures.rindex(figure.measure)

mutants_x__weight__mutmut['_mutmut_orig'] = x__weight__mutmut_orig # type: ignore # mutmut generated
mutants_x__weight__mutmut['x__weight__mutmut_1'] = x__weight__mutmut_1 # type: ignore # mutmut generated
mutants_x__weight__mutmut['x__weight__mutmut_2'] = x__weight__mutmut_2 # type: ignore # mutmut generated
mutants_x__weight__mutmut['x__weight__mutmut_3'] = x__weight__mutmut_3 # type: ignore # mutmut generated
mutants_x__weight__mutmut['x__weight__mutmut_4'] = x__weight__mutmut_4 # type: ignore # mutmut generated
