"""Which results a publisher's rhythm lets expect by the as-of date, and which of them this site does not hold."""

from __future__ import annotations

from dataclasses import dataclass

from builder.deriving.clock import shifted
from builder.model.dates import PartialDate
from builder.model.indicators import Indicator
from builder.model.site import Site


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


@dataclass(frozen=True, slots=True)
class Expected:
    """Results of a year and the month by whose end they are expected."""

    year: int
    due: PartialDate


@dataclass(frozen=True, slots=True)
class Freshness:
    """How far an indicator that appears yearly has come."""

    indicator: str
    latest: int
    """The last year with a figure of the home place."""
    missing: tuple[Expected, ...]
    """Later years whose results were expected before the as-of date."""
    next: Expected
    """The first year whose results are not yet expected."""
mutants_x_expected__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_expected__mutmut)
def expected(year: int, due_months: int) -> Expected:
    """Results of ``year``, expected ``due_months`` after its last day."""
    end = PartialDate.parse(f"{year}-12-31").last
    return Expected(year, PartialDate.parse(shifted(end, due_months).strftime("%Y-%m")))


def x_expected__mutmut_orig(year: int, due_months: int) -> Expected:
    """Results of ``year``, expected ``due_months`` after its last day."""
    end = PartialDate.parse(f"{year}-12-31").last
    return Expected(year, PartialDate.parse(shifted(end, due_months).strftime("%Y-%m")))


def x_expected__mutmut_1(year: int, due_months: int) -> Expected:
    """Results of ``year``, expected ``due_months`` after its last day."""
    end = None
    return Expected(year, PartialDate.parse(shifted(end, due_months).strftime("%Y-%m")))


def x_expected__mutmut_2(year: int, due_months: int) -> Expected:
    """Results of ``year``, expected ``due_months`` after its last day."""
    end = PartialDate.parse(None).last
    return Expected(year, PartialDate.parse(shifted(end, due_months).strftime("%Y-%m")))


def x_expected__mutmut_3(year: int, due_months: int) -> Expected:
    """Results of ``year``, expected ``due_months`` after its last day."""
    end = PartialDate.parse(f"{year}-12-31").last
    return Expected(None, PartialDate.parse(shifted(end, due_months).strftime("%Y-%m")))


def x_expected__mutmut_4(year: int, due_months: int) -> Expected:
    """Results of ``year``, expected ``due_months`` after its last day."""
    end = PartialDate.parse(f"{year}-12-31").last
    return Expected(year, None)


def x_expected__mutmut_5(year: int, due_months: int) -> Expected:
    """Results of ``year``, expected ``due_months`` after its last day."""
    end = PartialDate.parse(f"{year}-12-31").last
    return Expected(PartialDate.parse(shifted(end, due_months).strftime("%Y-%m")))


def x_expected__mutmut_6(year: int, due_months: int) -> Expected:
    """Results of ``year``, expected ``due_months`` after its last day."""
    end = PartialDate.parse(f"{year}-12-31").last
    return Expected(year, )


def x_expected__mutmut_7(year: int, due_months: int) -> Expected:
    """Results of ``year``, expected ``due_months`` after its last day."""
    end = PartialDate.parse(f"{year}-12-31").last
    return Expected(year, PartialDate.parse(None))


def x_expected__mutmut_8(year: int, due_months: int) -> Expected:
    """Results of ``year``, expected ``due_months`` after its last day."""
    end = PartialDate.parse(f"{year}-12-31").last
    return Expected(year, PartialDate.parse(shifted(end, due_months).strftime(None)))


def x_expected__mutmut_9(year: int, due_months: int) -> Expected:
    """Results of ``year``, expected ``due_months`` after its last day."""
    end = PartialDate.parse(f"{year}-12-31").last
    return Expected(year, PartialDate.parse(shifted(None, due_months).strftime("%Y-%m")))


def x_expected__mutmut_10(year: int, due_months: int) -> Expected:
    """Results of ``year``, expected ``due_months`` after its last day."""
    end = PartialDate.parse(f"{year}-12-31").last
    return Expected(year, PartialDate.parse(shifted(end, None).strftime("%Y-%m")))


def x_expected__mutmut_11(year: int, due_months: int) -> Expected:
    """Results of ``year``, expected ``due_months`` after its last day."""
    end = PartialDate.parse(f"{year}-12-31").last
    return Expected(year, PartialDate.parse(shifted(due_months).strftime("%Y-%m")))


def x_expected__mutmut_12(year: int, due_months: int) -> Expected:
    """Results of ``year``, expected ``due_months`` after its last day."""
    end = PartialDate.parse(f"{year}-12-31").last
    return Expected(year, PartialDate.parse(shifted(end, ).strftime("%Y-%m")))


def x_expected__mutmut_13(year: int, due_months: int) -> Expected:
    """Results of ``year``, expected ``due_months`` after its last day."""
    end = PartialDate.parse(f"{year}-12-31").last
    return Expected(year, PartialDate.parse(shifted(end, due_months).strftime("XX%Y-%mXX")))


def x_expected__mutmut_14(year: int, due_months: int) -> Expected:
    """Results of ``year``, expected ``due_months`` after its last day."""
    end = PartialDate.parse(f"{year}-12-31").last
    return Expected(year, PartialDate.parse(shifted(end, due_months).strftime("%y-%m")))


def x_expected__mutmut_15(year: int, due_months: int) -> Expected:
    """Results of ``year``, expected ``due_months`` after its last day."""
    end = PartialDate.parse(f"{year}-12-31").last
    return Expected(year, PartialDate.parse(shifted(end, due_months).strftime("%Y-%M")))

mutants_x_expected__mutmut['_mutmut_orig'] = x_expected__mutmut_orig # type: ignore # mutmut generated
mutants_x_expected__mutmut['x_expected__mutmut_1'] = x_expected__mutmut_1 # type: ignore # mutmut generated
mutants_x_expected__mutmut['x_expected__mutmut_2'] = x_expected__mutmut_2 # type: ignore # mutmut generated
mutants_x_expected__mutmut['x_expected__mutmut_3'] = x_expected__mutmut_3 # type: ignore # mutmut generated
mutants_x_expected__mutmut['x_expected__mutmut_4'] = x_expected__mutmut_4 # type: ignore # mutmut generated
mutants_x_expected__mutmut['x_expected__mutmut_5'] = x_expected__mutmut_5 # type: ignore # mutmut generated
mutants_x_expected__mutmut['x_expected__mutmut_6'] = x_expected__mutmut_6 # type: ignore # mutmut generated
mutants_x_expected__mutmut['x_expected__mutmut_7'] = x_expected__mutmut_7 # type: ignore # mutmut generated
mutants_x_expected__mutmut['x_expected__mutmut_8'] = x_expected__mutmut_8 # type: ignore # mutmut generated
mutants_x_expected__mutmut['x_expected__mutmut_9'] = x_expected__mutmut_9 # type: ignore # mutmut generated
mutants_x_expected__mutmut['x_expected__mutmut_10'] = x_expected__mutmut_10 # type: ignore # mutmut generated
mutants_x_expected__mutmut['x_expected__mutmut_11'] = x_expected__mutmut_11 # type: ignore # mutmut generated
mutants_x_expected__mutmut['x_expected__mutmut_12'] = x_expected__mutmut_12 # type: ignore # mutmut generated
mutants_x_expected__mutmut['x_expected__mutmut_13'] = x_expected__mutmut_13 # type: ignore # mutmut generated
mutants_x_expected__mutmut['x_expected__mutmut_14'] = x_expected__mutmut_14 # type: ignore # mutmut generated
mutants_x_expected__mutmut['x_expected__mutmut_15'] = x_expected__mutmut_15 # type: ignore # mutmut generated
mutants_x_freshness__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_freshness__mutmut)
def freshness(site: Site) -> dict[str, Freshness]:
    """Every indicator that has a rhythm and at least one yearly figure of the home place."""
    found: dict[str, Freshness] = {}
    for name, indicator in site.indicators.items():
        latest = _latest(site, name)
        if latest is not None and indicator.cadence == "yearly" and indicator.due_months is not None:
            found[name] = _freshness(name, indicator.due_months, latest, site.settings.as_of)
    return found


def x_freshness__mutmut_orig(site: Site) -> dict[str, Freshness]:
    """Every indicator that has a rhythm and at least one yearly figure of the home place."""
    found: dict[str, Freshness] = {}
    for name, indicator in site.indicators.items():
        latest = _latest(site, name)
        if latest is not None and indicator.cadence == "yearly" and indicator.due_months is not None:
            found[name] = _freshness(name, indicator.due_months, latest, site.settings.as_of)
    return found


def x_freshness__mutmut_1(site: Site) -> dict[str, Freshness]:
    """Every indicator that has a rhythm and at least one yearly figure of the home place."""
    found: dict[str, Freshness] = None
    for name, indicator in site.indicators.items():
        latest = _latest(site, name)
        if latest is not None and indicator.cadence == "yearly" and indicator.due_months is not None:
            found[name] = _freshness(name, indicator.due_months, latest, site.settings.as_of)
    return found


def x_freshness__mutmut_2(site: Site) -> dict[str, Freshness]:
    """Every indicator that has a rhythm and at least one yearly figure of the home place."""
    found: dict[str, Freshness] = {}
    for name, indicator in site.indicators.items():
        latest = None
        if latest is not None and indicator.cadence == "yearly" and indicator.due_months is not None:
            found[name] = _freshness(name, indicator.due_months, latest, site.settings.as_of)
    return found


def x_freshness__mutmut_3(site: Site) -> dict[str, Freshness]:
    """Every indicator that has a rhythm and at least one yearly figure of the home place."""
    found: dict[str, Freshness] = {}
    for name, indicator in site.indicators.items():
        latest = _latest(None, name)
        if latest is not None and indicator.cadence == "yearly" and indicator.due_months is not None:
            found[name] = _freshness(name, indicator.due_months, latest, site.settings.as_of)
    return found


def x_freshness__mutmut_4(site: Site) -> dict[str, Freshness]:
    """Every indicator that has a rhythm and at least one yearly figure of the home place."""
    found: dict[str, Freshness] = {}
    for name, indicator in site.indicators.items():
        latest = _latest(site, None)
        if latest is not None and indicator.cadence == "yearly" and indicator.due_months is not None:
            found[name] = _freshness(name, indicator.due_months, latest, site.settings.as_of)
    return found


def x_freshness__mutmut_5(site: Site) -> dict[str, Freshness]:
    """Every indicator that has a rhythm and at least one yearly figure of the home place."""
    found: dict[str, Freshness] = {}
    for name, indicator in site.indicators.items():
        latest = _latest(name)
        if latest is not None and indicator.cadence == "yearly" and indicator.due_months is not None:
            found[name] = _freshness(name, indicator.due_months, latest, site.settings.as_of)
    return found


def x_freshness__mutmut_6(site: Site) -> dict[str, Freshness]:
    """Every indicator that has a rhythm and at least one yearly figure of the home place."""
    found: dict[str, Freshness] = {}
    for name, indicator in site.indicators.items():
        latest = _latest(site, )
        if latest is not None and indicator.cadence == "yearly" and indicator.due_months is not None:
            found[name] = _freshness(name, indicator.due_months, latest, site.settings.as_of)
    return found


def x_freshness__mutmut_7(site: Site) -> dict[str, Freshness]:
    """Every indicator that has a rhythm and at least one yearly figure of the home place."""
    found: dict[str, Freshness] = {}
    for name, indicator in site.indicators.items():
        latest = _latest(site, name)
        if latest is not None and indicator.cadence == "yearly" or indicator.due_months is not None:
            found[name] = _freshness(name, indicator.due_months, latest, site.settings.as_of)
    return found


def x_freshness__mutmut_8(site: Site) -> dict[str, Freshness]:
    """Every indicator that has a rhythm and at least one yearly figure of the home place."""
    found: dict[str, Freshness] = {}
    for name, indicator in site.indicators.items():
        latest = _latest(site, name)
        if latest is not None or indicator.cadence == "yearly" and indicator.due_months is not None:
            found[name] = _freshness(name, indicator.due_months, latest, site.settings.as_of)
    return found


def x_freshness__mutmut_9(site: Site) -> dict[str, Freshness]:
    """Every indicator that has a rhythm and at least one yearly figure of the home place."""
    found: dict[str, Freshness] = {}
    for name, indicator in site.indicators.items():
        latest = _latest(site, name)
        if latest is None and indicator.cadence == "yearly" and indicator.due_months is not None:
            found[name] = _freshness(name, indicator.due_months, latest, site.settings.as_of)
    return found


def x_freshness__mutmut_10(site: Site) -> dict[str, Freshness]:
    """Every indicator that has a rhythm and at least one yearly figure of the home place."""
    found: dict[str, Freshness] = {}
    for name, indicator in site.indicators.items():
        latest = _latest(site, name)
        if latest is not None and indicator.cadence != "yearly" and indicator.due_months is not None:
            found[name] = _freshness(name, indicator.due_months, latest, site.settings.as_of)
    return found


def x_freshness__mutmut_11(site: Site) -> dict[str, Freshness]:
    """Every indicator that has a rhythm and at least one yearly figure of the home place."""
    found: dict[str, Freshness] = {}
    for name, indicator in site.indicators.items():
        latest = _latest(site, name)
        if latest is not None and indicator.cadence == "XXyearlyXX" and indicator.due_months is not None:
            found[name] = _freshness(name, indicator.due_months, latest, site.settings.as_of)
    return found


def x_freshness__mutmut_12(site: Site) -> dict[str, Freshness]:
    """Every indicator that has a rhythm and at least one yearly figure of the home place."""
    found: dict[str, Freshness] = {}
    for name, indicator in site.indicators.items():
        latest = _latest(site, name)
        if latest is not None and indicator.cadence == "YEARLY" and indicator.due_months is not None:
            found[name] = _freshness(name, indicator.due_months, latest, site.settings.as_of)
    return found


def x_freshness__mutmut_13(site: Site) -> dict[str, Freshness]:
    """Every indicator that has a rhythm and at least one yearly figure of the home place."""
    found: dict[str, Freshness] = {}
    for name, indicator in site.indicators.items():
        latest = _latest(site, name)
        if latest is not None and indicator.cadence == "yearly" and indicator.due_months is None:
            found[name] = _freshness(name, indicator.due_months, latest, site.settings.as_of)
    return found


def x_freshness__mutmut_14(site: Site) -> dict[str, Freshness]:
    """Every indicator that has a rhythm and at least one yearly figure of the home place."""
    found: dict[str, Freshness] = {}
    for name, indicator in site.indicators.items():
        latest = _latest(site, name)
        if latest is not None and indicator.cadence == "yearly" and indicator.due_months is not None:
            found[name] = None
    return found


def x_freshness__mutmut_15(site: Site) -> dict[str, Freshness]:
    """Every indicator that has a rhythm and at least one yearly figure of the home place."""
    found: dict[str, Freshness] = {}
    for name, indicator in site.indicators.items():
        latest = _latest(site, name)
        if latest is not None and indicator.cadence == "yearly" and indicator.due_months is not None:
            found[name] = _freshness(None, indicator.due_months, latest, site.settings.as_of)
    return found


def x_freshness__mutmut_16(site: Site) -> dict[str, Freshness]:
    """Every indicator that has a rhythm and at least one yearly figure of the home place."""
    found: dict[str, Freshness] = {}
    for name, indicator in site.indicators.items():
        latest = _latest(site, name)
        if latest is not None and indicator.cadence == "yearly" and indicator.due_months is not None:
            found[name] = _freshness(name, None, latest, site.settings.as_of)
    return found


def x_freshness__mutmut_17(site: Site) -> dict[str, Freshness]:
    """Every indicator that has a rhythm and at least one yearly figure of the home place."""
    found: dict[str, Freshness] = {}
    for name, indicator in site.indicators.items():
        latest = _latest(site, name)
        if latest is not None and indicator.cadence == "yearly" and indicator.due_months is not None:
            found[name] = _freshness(name, indicator.due_months, None, site.settings.as_of)
    return found


def x_freshness__mutmut_18(site: Site) -> dict[str, Freshness]:
    """Every indicator that has a rhythm and at least one yearly figure of the home place."""
    found: dict[str, Freshness] = {}
    for name, indicator in site.indicators.items():
        latest = _latest(site, name)
        if latest is not None and indicator.cadence == "yearly" and indicator.due_months is not None:
            found[name] = _freshness(name, indicator.due_months, latest, None)
    return found


def x_freshness__mutmut_19(site: Site) -> dict[str, Freshness]:
    """Every indicator that has a rhythm and at least one yearly figure of the home place."""
    found: dict[str, Freshness] = {}
    for name, indicator in site.indicators.items():
        latest = _latest(site, name)
        if latest is not None and indicator.cadence == "yearly" and indicator.due_months is not None:
            found[name] = _freshness(indicator.due_months, latest, site.settings.as_of)
    return found


def x_freshness__mutmut_20(site: Site) -> dict[str, Freshness]:
    """Every indicator that has a rhythm and at least one yearly figure of the home place."""
    found: dict[str, Freshness] = {}
    for name, indicator in site.indicators.items():
        latest = _latest(site, name)
        if latest is not None and indicator.cadence == "yearly" and indicator.due_months is not None:
            found[name] = _freshness(name, latest, site.settings.as_of)
    return found


def x_freshness__mutmut_21(site: Site) -> dict[str, Freshness]:
    """Every indicator that has a rhythm and at least one yearly figure of the home place."""
    found: dict[str, Freshness] = {}
    for name, indicator in site.indicators.items():
        latest = _latest(site, name)
        if latest is not None and indicator.cadence == "yearly" and indicator.due_months is not None:
            found[name] = _freshness(name, indicator.due_months, site.settings.as_of)
    return found


def x_freshness__mutmut_22(site: Site) -> dict[str, Freshness]:
    """Every indicator that has a rhythm and at least one yearly figure of the home place."""
    found: dict[str, Freshness] = {}
    for name, indicator in site.indicators.items():
        latest = _latest(site, name)
        if latest is not None and indicator.cadence == "yearly" and indicator.due_months is not None:
            found[name] = _freshness(name, indicator.due_months, latest, )
    return found

mutants_x_freshness__mutmut['_mutmut_orig'] = x_freshness__mutmut_orig # type: ignore # mutmut generated
mutants_x_freshness__mutmut['x_freshness__mutmut_1'] = x_freshness__mutmut_1 # type: ignore # mutmut generated
mutants_x_freshness__mutmut['x_freshness__mutmut_2'] = x_freshness__mutmut_2 # type: ignore # mutmut generated
mutants_x_freshness__mutmut['x_freshness__mutmut_3'] = x_freshness__mutmut_3 # type: ignore # mutmut generated
mutants_x_freshness__mutmut['x_freshness__mutmut_4'] = x_freshness__mutmut_4 # type: ignore # mutmut generated
mutants_x_freshness__mutmut['x_freshness__mutmut_5'] = x_freshness__mutmut_5 # type: ignore # mutmut generated
mutants_x_freshness__mutmut['x_freshness__mutmut_6'] = x_freshness__mutmut_6 # type: ignore # mutmut generated
mutants_x_freshness__mutmut['x_freshness__mutmut_7'] = x_freshness__mutmut_7 # type: ignore # mutmut generated
mutants_x_freshness__mutmut['x_freshness__mutmut_8'] = x_freshness__mutmut_8 # type: ignore # mutmut generated
mutants_x_freshness__mutmut['x_freshness__mutmut_9'] = x_freshness__mutmut_9 # type: ignore # mutmut generated
mutants_x_freshness__mutmut['x_freshness__mutmut_10'] = x_freshness__mutmut_10 # type: ignore # mutmut generated
mutants_x_freshness__mutmut['x_freshness__mutmut_11'] = x_freshness__mutmut_11 # type: ignore # mutmut generated
mutants_x_freshness__mutmut['x_freshness__mutmut_12'] = x_freshness__mutmut_12 # type: ignore # mutmut generated
mutants_x_freshness__mutmut['x_freshness__mutmut_13'] = x_freshness__mutmut_13 # type: ignore # mutmut generated
mutants_x_freshness__mutmut['x_freshness__mutmut_14'] = x_freshness__mutmut_14 # type: ignore # mutmut generated
mutants_x_freshness__mutmut['x_freshness__mutmut_15'] = x_freshness__mutmut_15 # type: ignore # mutmut generated
mutants_x_freshness__mutmut['x_freshness__mutmut_16'] = x_freshness__mutmut_16 # type: ignore # mutmut generated
mutants_x_freshness__mutmut['x_freshness__mutmut_17'] = x_freshness__mutmut_17 # type: ignore # mutmut generated
mutants_x_freshness__mutmut['x_freshness__mutmut_18'] = x_freshness__mutmut_18 # type: ignore # mutmut generated
mutants_x_freshness__mutmut['x_freshness__mutmut_19'] = x_freshness__mutmut_19 # type: ignore # mutmut generated
mutants_x_freshness__mutmut['x_freshness__mutmut_20'] = x_freshness__mutmut_20 # type: ignore # mutmut generated
mutants_x_freshness__mutmut['x_freshness__mutmut_21'] = x_freshness__mutmut_21 # type: ignore # mutmut generated
mutants_x_freshness__mutmut['x_freshness__mutmut_22'] = x_freshness__mutmut_22 # type: ignore # mutmut generated
mutants_x_unscheduled__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_unscheduled__mutmut)
def unscheduled(site: Site) -> dict[str, Indicator]:
    """Indicators for which no rhythm, or no month of publication, is known."""
    return {name: i for name, i in site.indicators.items() if i.cadence != "yearly" or i.due_months is None}


def x_unscheduled__mutmut_orig(site: Site) -> dict[str, Indicator]:
    """Indicators for which no rhythm, or no month of publication, is known."""
    return {name: i for name, i in site.indicators.items() if i.cadence != "yearly" or i.due_months is None}


def x_unscheduled__mutmut_1(site: Site) -> dict[str, Indicator]:
    """Indicators for which no rhythm, or no month of publication, is known."""
    return {name: i for name, i in site.indicators.items() if i.cadence != "yearly" and i.due_months is None}


def x_unscheduled__mutmut_2(site: Site) -> dict[str, Indicator]:
    """Indicators for which no rhythm, or no month of publication, is known."""
    return {name: i for name, i in site.indicators.items() if i.cadence == "yearly" or i.due_months is None}


def x_unscheduled__mutmut_3(site: Site) -> dict[str, Indicator]:
    """Indicators for which no rhythm, or no month of publication, is known."""
    return {name: i for name, i in site.indicators.items() if i.cadence != "XXyearlyXX" or i.due_months is None}


def x_unscheduled__mutmut_4(site: Site) -> dict[str, Indicator]:
    """Indicators for which no rhythm, or no month of publication, is known."""
    return {name: i for name, i in site.indicators.items() if i.cadence != "YEARLY" or i.due_months is None}


def x_unscheduled__mutmut_5(site: Site) -> dict[str, Indicator]:
    """Indicators for which no rhythm, or no month of publication, is known."""
    return {name: i for name, i in site.indicators.items() if i.cadence != "yearly" or i.due_months is not None}

mutants_x_unscheduled__mutmut['_mutmut_orig'] = x_unscheduled__mutmut_orig # type: ignore # mutmut generated
mutants_x_unscheduled__mutmut['x_unscheduled__mutmut_1'] = x_unscheduled__mutmut_1 # type: ignore # mutmut generated
mutants_x_unscheduled__mutmut['x_unscheduled__mutmut_2'] = x_unscheduled__mutmut_2 # type: ignore # mutmut generated
mutants_x_unscheduled__mutmut['x_unscheduled__mutmut_3'] = x_unscheduled__mutmut_3 # type: ignore # mutmut generated
mutants_x_unscheduled__mutmut['x_unscheduled__mutmut_4'] = x_unscheduled__mutmut_4 # type: ignore # mutmut generated
mutants_x_unscheduled__mutmut['x_unscheduled__mutmut_5'] = x_unscheduled__mutmut_5 # type: ignore # mutmut generated
mutants_x__latest__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__latest__mutmut)
def _latest(site: Site, name: str) -> int | None:
    home = site.settings.home
    years = [f.key.period.year for f in site.figures_of[name] if f.key.place == home]
    return max((year for year in years if year is not None), default=None)


def x__latest__mutmut_orig(site: Site, name: str) -> int | None:
    home = site.settings.home
    years = [f.key.period.year for f in site.figures_of[name] if f.key.place == home]
    return max((year for year in years if year is not None), default=None)


def x__latest__mutmut_1(site: Site, name: str) -> int | None:
    home = None
    years = [f.key.period.year for f in site.figures_of[name] if f.key.place == home]
    return max((year for year in years if year is not None), default=None)


def x__latest__mutmut_2(site: Site, name: str) -> int | None:
    home = site.settings.home
    years = None
    return max((year for year in years if year is not None), default=None)


def x__latest__mutmut_3(site: Site, name: str) -> int | None:
    home = site.settings.home
    years = [f.key.period.year for f in site.figures_of[name] if f.key.place != home]
    return max((year for year in years if year is not None), default=None)


def x__latest__mutmut_4(site: Site, name: str) -> int | None:
    home = site.settings.home
    years = [f.key.period.year for f in site.figures_of[name] if f.key.place == home]
    return max(None, default=None)


def x__latest__mutmut_5(site: Site, name: str) -> int | None:
    home = site.settings.home
    years = [f.key.period.year for f in site.figures_of[name] if f.key.place == home]
    return max(default=None)


def x__latest__mutmut_6(site: Site, name: str) -> int | None:
    home = site.settings.home
    years = [f.key.period.year for f in site.figures_of[name] if f.key.place == home]
    return max((year for year in years if year is not None), )


def x__latest__mutmut_7(site: Site, name: str) -> int | None:
    home = site.settings.home
    years = [f.key.period.year for f in site.figures_of[name] if f.key.place == home]
    return max((year for year in years if year is None), default=None)

mutants_x__latest__mutmut['_mutmut_orig'] = x__latest__mutmut_orig # type: ignore # mutmut generated
mutants_x__latest__mutmut['x__latest__mutmut_1'] = x__latest__mutmut_1 # type: ignore # mutmut generated
mutants_x__latest__mutmut['x__latest__mutmut_2'] = x__latest__mutmut_2 # type: ignore # mutmut generated
mutants_x__latest__mutmut['x__latest__mutmut_3'] = x__latest__mutmut_3 # type: ignore # mutmut generated
mutants_x__latest__mutmut['x__latest__mutmut_4'] = x__latest__mutmut_4 # type: ignore # mutmut generated
mutants_x__latest__mutmut['x__latest__mutmut_5'] = x__latest__mutmut_5 # type: ignore # mutmut generated
mutants_x__latest__mutmut['x__latest__mutmut_6'] = x__latest__mutmut_6 # type: ignore # mutmut generated
mutants_x__latest__mutmut['x__latest__mutmut_7'] = x__latest__mutmut_7 # type: ignore # mutmut generated
mutants_x__freshness__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__freshness__mutmut)
def _freshness(name: str, due_months: int, latest: int, as_of: PartialDate) -> Freshness:
    missing: list[Expected] = []
    coming = expected(latest + 1, due_months)
    while coming.due.last < as_of.first:
        missing.append(coming)
        coming = expected(coming.year + 1, due_months)
    return Freshness(name, latest, tuple(missing), coming)


def x__freshness__mutmut_orig(name: str, due_months: int, latest: int, as_of: PartialDate) -> Freshness:
    missing: list[Expected] = []
    coming = expected(latest + 1, due_months)
    while coming.due.last < as_of.first:
        missing.append(coming)
        coming = expected(coming.year + 1, due_months)
    return Freshness(name, latest, tuple(missing), coming)


def x__freshness__mutmut_1(name: str, due_months: int, latest: int, as_of: PartialDate) -> Freshness:
    missing: list[Expected] = None
    coming = expected(latest + 1, due_months)
    while coming.due.last < as_of.first:
        missing.append(coming)
        coming = expected(coming.year + 1, due_months)
    return Freshness(name, latest, tuple(missing), coming)


def x__freshness__mutmut_2(name: str, due_months: int, latest: int, as_of: PartialDate) -> Freshness:
    missing: list[Expected] = []
    coming = None
    while coming.due.last < as_of.first:
        missing.append(coming)
        coming = expected(coming.year + 1, due_months)
    return Freshness(name, latest, tuple(missing), coming)


def x__freshness__mutmut_3(name: str, due_months: int, latest: int, as_of: PartialDate) -> Freshness:
    missing: list[Expected] = []
    coming = expected(None, due_months)
    while coming.due.last < as_of.first:
        missing.append(coming)
        coming = expected(coming.year + 1, due_months)
    return Freshness(name, latest, tuple(missing), coming)


def x__freshness__mutmut_4(name: str, due_months: int, latest: int, as_of: PartialDate) -> Freshness:
    missing: list[Expected] = []
    coming = expected(latest + 1, None)
    while coming.due.last < as_of.first:
        missing.append(coming)
        coming = expected(coming.year + 1, due_months)
    return Freshness(name, latest, tuple(missing), coming)


def x__freshness__mutmut_5(name: str, due_months: int, latest: int, as_of: PartialDate) -> Freshness:
    missing: list[Expected] = []
    coming = expected(due_months)
    while coming.due.last < as_of.first:
        missing.append(coming)
        coming = expected(coming.year + 1, due_months)
    return Freshness(name, latest, tuple(missing), coming)


def x__freshness__mutmut_6(name: str, due_months: int, latest: int, as_of: PartialDate) -> Freshness:
    missing: list[Expected] = []
    coming = expected(latest + 1, )
    while coming.due.last < as_of.first:
        missing.append(coming)
        coming = expected(coming.year + 1, due_months)
    return Freshness(name, latest, tuple(missing), coming)


def x__freshness__mutmut_7(name: str, due_months: int, latest: int, as_of: PartialDate) -> Freshness:
    missing: list[Expected] = []
    coming = expected(latest - 1, due_months)
    while coming.due.last < as_of.first:
        missing.append(coming)
        coming = expected(coming.year + 1, due_months)
    return Freshness(name, latest, tuple(missing), coming)


def x__freshness__mutmut_8(name: str, due_months: int, latest: int, as_of: PartialDate) -> Freshness:
    missing: list[Expected] = []
    coming = expected(latest + 2, due_months)
    while coming.due.last < as_of.first:
        missing.append(coming)
        coming = expected(coming.year + 1, due_months)
    return Freshness(name, latest, tuple(missing), coming)


def x__freshness__mutmut_9(name: str, due_months: int, latest: int, as_of: PartialDate) -> Freshness:
    missing: list[Expected] = []
    coming = expected(latest + 1, due_months)
    while coming.due.last <= as_of.first:
        missing.append(coming)
        coming = expected(coming.year + 1, due_months)
    return Freshness(name, latest, tuple(missing), coming)


def x__freshness__mutmut_10(name: str, due_months: int, latest: int, as_of: PartialDate) -> Freshness:
    missing: list[Expected] = []
    coming = expected(latest + 1, due_months)
    while coming.due.last < as_of.first:
        missing.append(None)
        coming = expected(coming.year + 1, due_months)
    return Freshness(name, latest, tuple(missing), coming)


def x__freshness__mutmut_11(name: str, due_months: int, latest: int, as_of: PartialDate) -> Freshness:
    missing: list[Expected] = []
    coming = expected(latest + 1, due_months)
    while coming.due.last < as_of.first:
        missing.append(coming)
        coming = None
    return Freshness(name, latest, tuple(missing), coming)


def x__freshness__mutmut_12(name: str, due_months: int, latest: int, as_of: PartialDate) -> Freshness:
    missing: list[Expected] = []
    coming = expected(latest + 1, due_months)
    while coming.due.last < as_of.first:
        missing.append(coming)
        coming = expected(None, due_months)
    return Freshness(name, latest, tuple(missing), coming)


def x__freshness__mutmut_13(name: str, due_months: int, latest: int, as_of: PartialDate) -> Freshness:
    missing: list[Expected] = []
    coming = expected(latest + 1, due_months)
    while coming.due.last < as_of.first:
        missing.append(coming)
        coming = expected(coming.year + 1, None)
    return Freshness(name, latest, tuple(missing), coming)


def x__freshness__mutmut_14(name: str, due_months: int, latest: int, as_of: PartialDate) -> Freshness:
    missing: list[Expected] = []
    coming = expected(latest + 1, due_months)
    while coming.due.last < as_of.first:
        missing.append(coming)
        coming = expected(due_months)
    return Freshness(name, latest, tuple(missing), coming)


def x__freshness__mutmut_15(name: str, due_months: int, latest: int, as_of: PartialDate) -> Freshness:
    missing: list[Expected] = []
    coming = expected(latest + 1, due_months)
    while coming.due.last < as_of.first:
        missing.append(coming)
        coming = expected(coming.year + 1, )
    return Freshness(name, latest, tuple(missing), coming)


def x__freshness__mutmut_16(name: str, due_months: int, latest: int, as_of: PartialDate) -> Freshness:
    missing: list[Expected] = []
    coming = expected(latest + 1, due_months)
    while coming.due.last < as_of.first:
        missing.append(coming)
        coming = expected(coming.year - 1, due_months)
    return Freshness(name, latest, tuple(missing), coming)


def x__freshness__mutmut_17(name: str, due_months: int, latest: int, as_of: PartialDate) -> Freshness:
    missing: list[Expected] = []
    coming = expected(latest + 1, due_months)
    while coming.due.last < as_of.first:
        missing.append(coming)
        coming = expected(coming.year + 2, due_months)
    return Freshness(name, latest, tuple(missing), coming)


def x__freshness__mutmut_18(name: str, due_months: int, latest: int, as_of: PartialDate) -> Freshness:
    missing: list[Expected] = []
    coming = expected(latest + 1, due_months)
    while coming.due.last < as_of.first:
        missing.append(coming)
        coming = expected(coming.year + 1, due_months)
    return Freshness(None, latest, tuple(missing), coming)


def x__freshness__mutmut_19(name: str, due_months: int, latest: int, as_of: PartialDate) -> Freshness:
    missing: list[Expected] = []
    coming = expected(latest + 1, due_months)
    while coming.due.last < as_of.first:
        missing.append(coming)
        coming = expected(coming.year + 1, due_months)
    return Freshness(name, None, tuple(missing), coming)


def x__freshness__mutmut_20(name: str, due_months: int, latest: int, as_of: PartialDate) -> Freshness:
    missing: list[Expected] = []
    coming = expected(latest + 1, due_months)
    while coming.due.last < as_of.first:
        missing.append(coming)
        coming = expected(coming.year + 1, due_months)
    return Freshness(name, latest, None, coming)


def x__freshness__mutmut_21(name: str, due_months: int, latest: int, as_of: PartialDate) -> Freshness:
    missing: list[Expected] = []
    coming = expected(latest + 1, due_months)
    while coming.due.last < as_of.first:
        missing.append(coming)
        coming = expected(coming.year + 1, due_months)
    return Freshness(name, latest, tuple(missing), None)


def x__freshness__mutmut_22(name: str, due_months: int, latest: int, as_of: PartialDate) -> Freshness:
    missing: list[Expected] = []
    coming = expected(latest + 1, due_months)
    while coming.due.last < as_of.first:
        missing.append(coming)
        coming = expected(coming.year + 1, due_months)
    return Freshness(latest, tuple(missing), coming)


def x__freshness__mutmut_23(name: str, due_months: int, latest: int, as_of: PartialDate) -> Freshness:
    missing: list[Expected] = []
    coming = expected(latest + 1, due_months)
    while coming.due.last < as_of.first:
        missing.append(coming)
        coming = expected(coming.year + 1, due_months)
    return Freshness(name, tuple(missing), coming)


def x__freshness__mutmut_24(name: str, due_months: int, latest: int, as_of: PartialDate) -> Freshness:
    missing: list[Expected] = []
    coming = expected(latest + 1, due_months)
    while coming.due.last < as_of.first:
        missing.append(coming)
        coming = expected(coming.year + 1, due_months)
    return Freshness(name, latest, coming)


def x__freshness__mutmut_25(name: str, due_months: int, latest: int, as_of: PartialDate) -> Freshness:
    missing: list[Expected] = []
    coming = expected(latest + 1, due_months)
    while coming.due.last < as_of.first:
        missing.append(coming)
        coming = expected(coming.year + 1, due_months)
    return Freshness(name, latest, tuple(missing), )


def x__freshness__mutmut_26(name: str, due_months: int, latest: int, as_of: PartialDate) -> Freshness:
    missing: list[Expected] = []
    coming = expected(latest + 1, due_months)
    while coming.due.last < as_of.first:
        missing.append(coming)
        coming = expected(coming.year + 1, due_months)
    return Freshness(name, latest, tuple(None), coming)

mutants_x__freshness__mutmut['_mutmut_orig'] = x__freshness__mutmut_orig # type: ignore # mutmut generated
mutants_x__freshness__mutmut['x__freshness__mutmut_1'] = x__freshness__mutmut_1 # type: ignore # mutmut generated
mutants_x__freshness__mutmut['x__freshness__mutmut_2'] = x__freshness__mutmut_2 # type: ignore # mutmut generated
mutants_x__freshness__mutmut['x__freshness__mutmut_3'] = x__freshness__mutmut_3 # type: ignore # mutmut generated
mutants_x__freshness__mutmut['x__freshness__mutmut_4'] = x__freshness__mutmut_4 # type: ignore # mutmut generated
mutants_x__freshness__mutmut['x__freshness__mutmut_5'] = x__freshness__mutmut_5 # type: ignore # mutmut generated
mutants_x__freshness__mutmut['x__freshness__mutmut_6'] = x__freshness__mutmut_6 # type: ignore # mutmut generated
mutants_x__freshness__mutmut['x__freshness__mutmut_7'] = x__freshness__mutmut_7 # type: ignore # mutmut generated
mutants_x__freshness__mutmut['x__freshness__mutmut_8'] = x__freshness__mutmut_8 # type: ignore # mutmut generated
mutants_x__freshness__mutmut['x__freshness__mutmut_9'] = x__freshness__mutmut_9 # type: ignore # mutmut generated
mutants_x__freshness__mutmut['x__freshness__mutmut_10'] = x__freshness__mutmut_10 # type: ignore # mutmut generated
mutants_x__freshness__mutmut['x__freshness__mutmut_11'] = x__freshness__mutmut_11 # type: ignore # mutmut generated
mutants_x__freshness__mutmut['x__freshness__mutmut_12'] = x__freshness__mutmut_12 # type: ignore # mutmut generated
mutants_x__freshness__mutmut['x__freshness__mutmut_13'] = x__freshness__mutmut_13 # type: ignore # mutmut generated
mutants_x__freshness__mutmut['x__freshness__mutmut_14'] = x__freshness__mutmut_14 # type: ignore # mutmut generated
mutants_x__freshness__mutmut['x__freshness__mutmut_15'] = x__freshness__mutmut_15 # type: ignore # mutmut generated
mutants_x__freshness__mutmut['x__freshness__mutmut_16'] = x__freshness__mutmut_16 # type: ignore # mutmut generated
mutants_x__freshness__mutmut['x__freshness__mutmut_17'] = x__freshness__mutmut_17 # type: ignore # mutmut generated
mutants_x__freshness__mutmut['x__freshness__mutmut_18'] = x__freshness__mutmut_18 # type: ignore # mutmut generated
mutants_x__freshness__mutmut['x__freshness__mutmut_19'] = x__freshness__mutmut_19 # type: ignore # mutmut generated
mutants_x__freshness__mutmut['x__freshness__mutmut_20'] = x__freshness__mutmut_20 # type: ignore # mutmut generated
mutants_x__freshness__mutmut['x__freshness__mutmut_21'] = x__freshness__mutmut_21 # type: ignore # mutmut generated
mutants_x__freshness__mutmut['x__freshness__mutmut_22'] = x__freshness__mutmut_22 # type: ignore # mutmut generated
mutants_x__freshness__mutmut['x__freshness__mutmut_23'] = x__freshness__mutmut_23 # type: ignore # mutmut generated
mutants_x__freshness__mutmut['x__freshness__mutmut_24'] = x__freshness__mutmut_24 # type: ignore # mutmut generated
mutants_x__freshness__mutmut['x__freshness__mutmut_25'] = x__freshness__mutmut_25 # type: ignore # mutmut generated
mutants_x__freshness__mutmut['x__freshness__mutmut_26'] = x__freshness__mutmut_26 # type: ignore # mutmut generated
