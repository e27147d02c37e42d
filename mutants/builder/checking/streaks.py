"""A printed number of years against the editions in its range and against the rank of each edition."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from builder.checking.claim_kinds import Outcome
from builder.checking.intervals import Interval
from builder.checking.lookups import UnknownError, quantity_at
from builder.checking.quantities import NotEnoughDataError, Quantity
from builder.checking.verdicts import Side, Working
from builder.locale.reader import Reader
from builder.model.base import Text
from builder.model.checks import DeclaredCheck, Streak, Verdict
from builder.model.figures import Key, address_of
from builder.model.indicators import Break, Indicator
from builder.model.period import Period
from builder.model.site import Site
from builder.problems import did_you_mean


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


@dataclass(frozen=True, slots=True)
class _Editions:
    """The editions of the range: those with a result, those that miss the value, and those without a result."""

    addresses: tuple[str, ...]
    missed: tuple[tuple[int, Decimal], ...]
    absent: tuple[int, ...]
mutants_x_streak__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_streak__mutmut)
def streak(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_orig(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_1(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = None
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_2(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is not None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_3(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(None)
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_4(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi=None, en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_5(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en=None))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_6(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_7(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", ))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_8(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="XXtrường streakXX", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_9(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="TRƯỜNG STREAK", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_10(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="XXthe field streakXX"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_11(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="THE FIELD STREAK"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_12(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = None
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_13(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(None, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_14(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, None, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_15(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, None)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_16(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_17(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_18(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, )
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_19(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = None
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_20(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(None, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_21(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, None)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_22(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_23(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, )
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_24(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = None
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_25(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first - 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_26(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last + run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_27(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 2
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_28(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = None
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_29(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if (run.gaps) and False else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_30(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if (run.gaps) or True else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_31(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) + len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_32(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span + len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_33(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = None
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_34(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low < counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_35(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted < claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_36(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = None
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_37(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) or not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_38(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(None) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_39(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_40(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = None
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_41(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(None, run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_42(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], None)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_43(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_44(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], )
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_45(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(None, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_46(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, None)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_47(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_48(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, )[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_49(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[2], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_50(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = None

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_51(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if (broken or not fits) and False else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_52(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if (broken or not fits) or True else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_53(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "XXfailsXX" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_54(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "FAILS" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_55(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken and not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_56(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_57(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if (editions.absent or cut) and False else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_58(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if (editions.absent or cut) or True else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_59(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "XXunclearXX" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_60(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "UNCLEAR" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_61(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent and cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_62(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "XXholdsXX"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_63(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "HOLDS"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_64(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = None
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_65(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(None)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_66(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = None
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_67(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "XXviXX": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_68(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "VI": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_69(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if (run.gaps) and False else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_70(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if (run.gaps) or True else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_71(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "XXsố kỳ đạtXX" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_72(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "SỐ KỲ ĐẠT" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_73(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "XXsố kỳXX",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_74(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "SỐ KỲ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_75(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "XXenXX": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_76(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "EN": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_77(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if (run.gaps) and False else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_78(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if (run.gaps) or True else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_79(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "XXeditions that reach itXX" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_80(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "EDITIONS THAT REACH IT" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_81(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "XXeditionsXX",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_82(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "EDITIONS",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_83(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = None
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_84(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if (run.gaps) and False else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_85(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if (run.gaps) or True else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_86(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(None) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_87(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=None,
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_88(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation=None,
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_89(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=None,
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_90(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=None,
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_91(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_92(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_93(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_94(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_95(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(None, shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_96(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), None, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_97(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, None),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_98(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_99(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_100(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, ),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_101(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(None), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_102(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="XX=XX",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_103(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(None, formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_104(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", None, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_105(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, None),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_106(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_107(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_108(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, ),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_109(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(None)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_110(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(None),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_111(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(None, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_112(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, None, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_113(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, None, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_114(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, None, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_115(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, None)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_116(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_117(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_118(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_119(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_120(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, )),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_121(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = None
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_122(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if (check.figure) and False else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_123(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if (check.figure) or True else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_124(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(None, explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_125(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, None, (*figures, *editions.addresses), figures)


def x_streak__mutmut_126(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, None, figures)


def x_streak__mutmut_127(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), None)


def x_streak__mutmut_128(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(explain, (*figures, *editions.addresses), figures)


def x_streak__mutmut_129(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, (*figures, *editions.addresses), figures)


def x_streak__mutmut_130(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, figures)


def x_streak__mutmut_131(site: Site, check: DeclaredCheck) -> Outcome:
    """A streak needs the value in every edition; with ``gaps`` the editions that reach it are counted."""
    run = check.streak
    if run is None:
        raise NotEnoughDataError(Text(vi="trường streak", en="the field streak"))
    claimed = _claimed(site, check, run)
    editions = _editions(site, run)
    span = run.last - run.first + 1
    counted = span - len(editions.missed) - len(editions.absent) if run.gaps else span
    fits = claimed.interval.low <= counted <= claimed.interval.high
    broken = bool(editions.missed) and not run.gaps
    cut = _break_inside(_series(site, run)[1], run)
    verdict: Verdict = "fails" if broken or not fits else "unclear" if editions.absent or cut else "holds"

    def explain(reader: Reader) -> Working:
        shown = claimed.shown(reader)
        counting = {
            "vi": "số kỳ đạt" if run.gaps else "số kỳ",
            "en": "editions that reach it" if run.gaps else "editions",
        }
        formula = str(counted) if run.gaps else f"{run.last} − {run.first} + 1"
        return Working(
            left=Side(claimed.title(reader), shown, shown),
            relation="=",
            right=Side(f"{counting[reader.lang]}, {run.first}–{run.last}", formula, str(counted)),
            steps=tuple(_steps(run, editions, span, shown, cut)),
        )

    figures = (check.figure,) if check.figure else ()
    return Outcome(verdict, explain, (*figures, *editions.addresses), )

mutants_x_streak__mutmut['_mutmut_orig'] = x_streak__mutmut_orig # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_1'] = x_streak__mutmut_1 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_2'] = x_streak__mutmut_2 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_3'] = x_streak__mutmut_3 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_4'] = x_streak__mutmut_4 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_5'] = x_streak__mutmut_5 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_6'] = x_streak__mutmut_6 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_7'] = x_streak__mutmut_7 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_8'] = x_streak__mutmut_8 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_9'] = x_streak__mutmut_9 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_10'] = x_streak__mutmut_10 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_11'] = x_streak__mutmut_11 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_12'] = x_streak__mutmut_12 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_13'] = x_streak__mutmut_13 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_14'] = x_streak__mutmut_14 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_15'] = x_streak__mutmut_15 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_16'] = x_streak__mutmut_16 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_17'] = x_streak__mutmut_17 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_18'] = x_streak__mutmut_18 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_19'] = x_streak__mutmut_19 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_20'] = x_streak__mutmut_20 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_21'] = x_streak__mutmut_21 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_22'] = x_streak__mutmut_22 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_23'] = x_streak__mutmut_23 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_24'] = x_streak__mutmut_24 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_25'] = x_streak__mutmut_25 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_26'] = x_streak__mutmut_26 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_27'] = x_streak__mutmut_27 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_28'] = x_streak__mutmut_28 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_29'] = x_streak__mutmut_29 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_30'] = x_streak__mutmut_30 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_31'] = x_streak__mutmut_31 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_32'] = x_streak__mutmut_32 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_33'] = x_streak__mutmut_33 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_34'] = x_streak__mutmut_34 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_35'] = x_streak__mutmut_35 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_36'] = x_streak__mutmut_36 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_37'] = x_streak__mutmut_37 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_38'] = x_streak__mutmut_38 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_39'] = x_streak__mutmut_39 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_40'] = x_streak__mutmut_40 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_41'] = x_streak__mutmut_41 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_42'] = x_streak__mutmut_42 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_43'] = x_streak__mutmut_43 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_44'] = x_streak__mutmut_44 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_45'] = x_streak__mutmut_45 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_46'] = x_streak__mutmut_46 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_47'] = x_streak__mutmut_47 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_48'] = x_streak__mutmut_48 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_49'] = x_streak__mutmut_49 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_50'] = x_streak__mutmut_50 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_51'] = x_streak__mutmut_51 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_52'] = x_streak__mutmut_52 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_53'] = x_streak__mutmut_53 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_54'] = x_streak__mutmut_54 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_55'] = x_streak__mutmut_55 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_56'] = x_streak__mutmut_56 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_57'] = x_streak__mutmut_57 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_58'] = x_streak__mutmut_58 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_59'] = x_streak__mutmut_59 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_60'] = x_streak__mutmut_60 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_61'] = x_streak__mutmut_61 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_62'] = x_streak__mutmut_62 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_63'] = x_streak__mutmut_63 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_64'] = x_streak__mutmut_64 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_65'] = x_streak__mutmut_65 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_66'] = x_streak__mutmut_66 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_67'] = x_streak__mutmut_67 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_68'] = x_streak__mutmut_68 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_69'] = x_streak__mutmut_69 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_70'] = x_streak__mutmut_70 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_71'] = x_streak__mutmut_71 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_72'] = x_streak__mutmut_72 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_73'] = x_streak__mutmut_73 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_74'] = x_streak__mutmut_74 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_75'] = x_streak__mutmut_75 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_76'] = x_streak__mutmut_76 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_77'] = x_streak__mutmut_77 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_78'] = x_streak__mutmut_78 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_79'] = x_streak__mutmut_79 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_80'] = x_streak__mutmut_80 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_81'] = x_streak__mutmut_81 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_82'] = x_streak__mutmut_82 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_83'] = x_streak__mutmut_83 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_84'] = x_streak__mutmut_84 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_85'] = x_streak__mutmut_85 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_86'] = x_streak__mutmut_86 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_87'] = x_streak__mutmut_87 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_88'] = x_streak__mutmut_88 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_89'] = x_streak__mutmut_89 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_90'] = x_streak__mutmut_90 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_91'] = x_streak__mutmut_91 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_92'] = x_streak__mutmut_92 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_93'] = x_streak__mutmut_93 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_94'] = x_streak__mutmut_94 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_95'] = x_streak__mutmut_95 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_96'] = x_streak__mutmut_96 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_97'] = x_streak__mutmut_97 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_98'] = x_streak__mutmut_98 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_99'] = x_streak__mutmut_99 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_100'] = x_streak__mutmut_100 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_101'] = x_streak__mutmut_101 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_102'] = x_streak__mutmut_102 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_103'] = x_streak__mutmut_103 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_104'] = x_streak__mutmut_104 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_105'] = x_streak__mutmut_105 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_106'] = x_streak__mutmut_106 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_107'] = x_streak__mutmut_107 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_108'] = x_streak__mutmut_108 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_109'] = x_streak__mutmut_109 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_110'] = x_streak__mutmut_110 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_111'] = x_streak__mutmut_111 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_112'] = x_streak__mutmut_112 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_113'] = x_streak__mutmut_113 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_114'] = x_streak__mutmut_114 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_115'] = x_streak__mutmut_115 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_116'] = x_streak__mutmut_116 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_117'] = x_streak__mutmut_117 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_118'] = x_streak__mutmut_118 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_119'] = x_streak__mutmut_119 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_120'] = x_streak__mutmut_120 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_121'] = x_streak__mutmut_121 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_122'] = x_streak__mutmut_122 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_123'] = x_streak__mutmut_123 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_124'] = x_streak__mutmut_124 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_125'] = x_streak__mutmut_125 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_126'] = x_streak__mutmut_126 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_127'] = x_streak__mutmut_127 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_128'] = x_streak__mutmut_128 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_129'] = x_streak__mutmut_129 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_130'] = x_streak__mutmut_130 # type: ignore # mutmut generated
mutants_x_streak__mutmut['x_streak__mutmut_131'] = x_streak__mutmut_131 # type: ignore # mutmut generated
mutants_x__claimed__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__claimed__mutmut)
def _claimed(site: Site, check: DeclaredCheck, run: Streak) -> Quantity:
    """The number of years printed: a figure, or a word of the source."""
    if check.figure:
        return quantity_at(site, check.figure)
    if run.years is None:
        raise NotEnoughDataError(Text(vi="số năm nguồn in", en="the number of years printed"))
    years = Decimal(run.years)
    return Quantity(
        years,
        Interval.point(years),
        decimals=0,
        rounding=Fraction(0),
        title=lambda reader: "số năm nguồn in" if reader.lang == "vi" else "years printed",
        shown=lambda reader: reader.number(years),
    )


def x__claimed__mutmut_orig(site: Site, check: DeclaredCheck, run: Streak) -> Quantity:
    """The number of years printed: a figure, or a word of the source."""
    if check.figure:
        return quantity_at(site, check.figure)
    if run.years is None:
        raise NotEnoughDataError(Text(vi="số năm nguồn in", en="the number of years printed"))
    years = Decimal(run.years)
    return Quantity(
        years,
        Interval.point(years),
        decimals=0,
        rounding=Fraction(0),
        title=lambda reader: "số năm nguồn in" if reader.lang == "vi" else "years printed",
        shown=lambda reader: reader.number(years),
    )


def x__claimed__mutmut_1(site: Site, check: DeclaredCheck, run: Streak) -> Quantity:
    """The number of years printed: a figure, or a word of the source."""
    if check.figure:
        return quantity_at(None, check.figure)
    if run.years is None:
        raise NotEnoughDataError(Text(vi="số năm nguồn in", en="the number of years printed"))
    years = Decimal(run.years)
    return Quantity(
        years,
        Interval.point(years),
        decimals=0,
        rounding=Fraction(0),
        title=lambda reader: "số năm nguồn in" if reader.lang == "vi" else "years printed",
        shown=lambda reader: reader.number(years),
    )


def x__claimed__mutmut_2(site: Site, check: DeclaredCheck, run: Streak) -> Quantity:
    """The number of years printed: a figure, or a word of the source."""
    if check.figure:
        return quantity_at(site, None)
    if run.years is None:
        raise NotEnoughDataError(Text(vi="số năm nguồn in", en="the number of years printed"))
    years = Decimal(run.years)
    return Quantity(
        years,
        Interval.point(years),
        decimals=0,
        rounding=Fraction(0),
        title=lambda reader: "số năm nguồn in" if reader.lang == "vi" else "years printed",
        shown=lambda reader: reader.number(years),
    )


def x__claimed__mutmut_3(site: Site, check: DeclaredCheck, run: Streak) -> Quantity:
    """The number of years printed: a figure, or a word of the source."""
    if check.figure:
        return quantity_at(check.figure)
    if run.years is None:
        raise NotEnoughDataError(Text(vi="số năm nguồn in", en="the number of years printed"))
    years = Decimal(run.years)
    return Quantity(
        years,
        Interval.point(years),
        decimals=0,
        rounding=Fraction(0),
        title=lambda reader: "số năm nguồn in" if reader.lang == "vi" else "years printed",
        shown=lambda reader: reader.number(years),
    )


def x__claimed__mutmut_4(site: Site, check: DeclaredCheck, run: Streak) -> Quantity:
    """The number of years printed: a figure, or a word of the source."""
    if check.figure:
        return quantity_at(site, )
    if run.years is None:
        raise NotEnoughDataError(Text(vi="số năm nguồn in", en="the number of years printed"))
    years = Decimal(run.years)
    return Quantity(
        years,
        Interval.point(years),
        decimals=0,
        rounding=Fraction(0),
        title=lambda reader: "số năm nguồn in" if reader.lang == "vi" else "years printed",
        shown=lambda reader: reader.number(years),
    )


def x__claimed__mutmut_5(site: Site, check: DeclaredCheck, run: Streak) -> Quantity:
    """The number of years printed: a figure, or a word of the source."""
    if check.figure:
        return quantity_at(site, check.figure)
    if run.years is not None:
        raise NotEnoughDataError(Text(vi="số năm nguồn in", en="the number of years printed"))
    years = Decimal(run.years)
    return Quantity(
        years,
        Interval.point(years),
        decimals=0,
        rounding=Fraction(0),
        title=lambda reader: "số năm nguồn in" if reader.lang == "vi" else "years printed",
        shown=lambda reader: reader.number(years),
    )


def x__claimed__mutmut_6(site: Site, check: DeclaredCheck, run: Streak) -> Quantity:
    """The number of years printed: a figure, or a word of the source."""
    if check.figure:
        return quantity_at(site, check.figure)
    if run.years is None:
        raise NotEnoughDataError(None)
    years = Decimal(run.years)
    return Quantity(
        years,
        Interval.point(years),
        decimals=0,
        rounding=Fraction(0),
        title=lambda reader: "số năm nguồn in" if reader.lang == "vi" else "years printed",
        shown=lambda reader: reader.number(years),
    )


def x__claimed__mutmut_7(site: Site, check: DeclaredCheck, run: Streak) -> Quantity:
    """The number of years printed: a figure, or a word of the source."""
    if check.figure:
        return quantity_at(site, check.figure)
    if run.years is None:
        raise NotEnoughDataError(Text(vi=None, en="the number of years printed"))
    years = Decimal(run.years)
    return Quantity(
        years,
        Interval.point(years),
        decimals=0,
        rounding=Fraction(0),
        title=lambda reader: "số năm nguồn in" if reader.lang == "vi" else "years printed",
        shown=lambda reader: reader.number(years),
    )


def x__claimed__mutmut_8(site: Site, check: DeclaredCheck, run: Streak) -> Quantity:
    """The number of years printed: a figure, or a word of the source."""
    if check.figure:
        return quantity_at(site, check.figure)
    if run.years is None:
        raise NotEnoughDataError(Text(vi="số năm nguồn in", en=None))
    years = Decimal(run.years)
    return Quantity(
        years,
        Interval.point(years),
        decimals=0,
        rounding=Fraction(0),
        title=lambda reader: "số năm nguồn in" if reader.lang == "vi" else "years printed",
        shown=lambda reader: reader.number(years),
    )


def x__claimed__mutmut_9(site: Site, check: DeclaredCheck, run: Streak) -> Quantity:
    """The number of years printed: a figure, or a word of the source."""
    if check.figure:
        return quantity_at(site, check.figure)
    if run.years is None:
        raise NotEnoughDataError(Text(en="the number of years printed"))
    years = Decimal(run.years)
    return Quantity(
        years,
        Interval.point(years),
        decimals=0,
        rounding=Fraction(0),
        title=lambda reader: "số năm nguồn in" if reader.lang == "vi" else "years printed",
        shown=lambda reader: reader.number(years),
    )


def x__claimed__mutmut_10(site: Site, check: DeclaredCheck, run: Streak) -> Quantity:
    """The number of years printed: a figure, or a word of the source."""
    if check.figure:
        return quantity_at(site, check.figure)
    if run.years is None:
        raise NotEnoughDataError(Text(vi="số năm nguồn in", ))
    years = Decimal(run.years)
    return Quantity(
        years,
        Interval.point(years),
        decimals=0,
        rounding=Fraction(0),
        title=lambda reader: "số năm nguồn in" if reader.lang == "vi" else "years printed",
        shown=lambda reader: reader.number(years),
    )


def x__claimed__mutmut_11(site: Site, check: DeclaredCheck, run: Streak) -> Quantity:
    """The number of years printed: a figure, or a word of the source."""
    if check.figure:
        return quantity_at(site, check.figure)
    if run.years is None:
        raise NotEnoughDataError(Text(vi="XXsố năm nguồn inXX", en="the number of years printed"))
    years = Decimal(run.years)
    return Quantity(
        years,
        Interval.point(years),
        decimals=0,
        rounding=Fraction(0),
        title=lambda reader: "số năm nguồn in" if reader.lang == "vi" else "years printed",
        shown=lambda reader: reader.number(years),
    )


def x__claimed__mutmut_12(site: Site, check: DeclaredCheck, run: Streak) -> Quantity:
    """The number of years printed: a figure, or a word of the source."""
    if check.figure:
        return quantity_at(site, check.figure)
    if run.years is None:
        raise NotEnoughDataError(Text(vi="SỐ NĂM NGUỒN IN", en="the number of years printed"))
    years = Decimal(run.years)
    return Quantity(
        years,
        Interval.point(years),
        decimals=0,
        rounding=Fraction(0),
        title=lambda reader: "số năm nguồn in" if reader.lang == "vi" else "years printed",
        shown=lambda reader: reader.number(years),
    )


def x__claimed__mutmut_13(site: Site, check: DeclaredCheck, run: Streak) -> Quantity:
    """The number of years printed: a figure, or a word of the source."""
    if check.figure:
        return quantity_at(site, check.figure)
    if run.years is None:
        raise NotEnoughDataError(Text(vi="số năm nguồn in", en="XXthe number of years printedXX"))
    years = Decimal(run.years)
    return Quantity(
        years,
        Interval.point(years),
        decimals=0,
        rounding=Fraction(0),
        title=lambda reader: "số năm nguồn in" if reader.lang == "vi" else "years printed",
        shown=lambda reader: reader.number(years),
    )


def x__claimed__mutmut_14(site: Site, check: DeclaredCheck, run: Streak) -> Quantity:
    """The number of years printed: a figure, or a word of the source."""
    if check.figure:
        return quantity_at(site, check.figure)
    if run.years is None:
        raise NotEnoughDataError(Text(vi="số năm nguồn in", en="THE NUMBER OF YEARS PRINTED"))
    years = Decimal(run.years)
    return Quantity(
        years,
        Interval.point(years),
        decimals=0,
        rounding=Fraction(0),
        title=lambda reader: "số năm nguồn in" if reader.lang == "vi" else "years printed",
        shown=lambda reader: reader.number(years),
    )


def x__claimed__mutmut_15(site: Site, check: DeclaredCheck, run: Streak) -> Quantity:
    """The number of years printed: a figure, or a word of the source."""
    if check.figure:
        return quantity_at(site, check.figure)
    if run.years is None:
        raise NotEnoughDataError(Text(vi="số năm nguồn in", en="the number of years printed"))
    years = None
    return Quantity(
        years,
        Interval.point(years),
        decimals=0,
        rounding=Fraction(0),
        title=lambda reader: "số năm nguồn in" if reader.lang == "vi" else "years printed",
        shown=lambda reader: reader.number(years),
    )


def x__claimed__mutmut_16(site: Site, check: DeclaredCheck, run: Streak) -> Quantity:
    """The number of years printed: a figure, or a word of the source."""
    if check.figure:
        return quantity_at(site, check.figure)
    if run.years is None:
        raise NotEnoughDataError(Text(vi="số năm nguồn in", en="the number of years printed"))
    years = Decimal(None)
    return Quantity(
        years,
        Interval.point(years),
        decimals=0,
        rounding=Fraction(0),
        title=lambda reader: "số năm nguồn in" if reader.lang == "vi" else "years printed",
        shown=lambda reader: reader.number(years),
    )


def x__claimed__mutmut_17(site: Site, check: DeclaredCheck, run: Streak) -> Quantity:
    """The number of years printed: a figure, or a word of the source."""
    if check.figure:
        return quantity_at(site, check.figure)
    if run.years is None:
        raise NotEnoughDataError(Text(vi="số năm nguồn in", en="the number of years printed"))
    years = Decimal(run.years)
    return Quantity(
        None,
        Interval.point(years),
        decimals=0,
        rounding=Fraction(0),
        title=lambda reader: "số năm nguồn in" if reader.lang == "vi" else "years printed",
        shown=lambda reader: reader.number(years),
    )


def x__claimed__mutmut_18(site: Site, check: DeclaredCheck, run: Streak) -> Quantity:
    """The number of years printed: a figure, or a word of the source."""
    if check.figure:
        return quantity_at(site, check.figure)
    if run.years is None:
        raise NotEnoughDataError(Text(vi="số năm nguồn in", en="the number of years printed"))
    years = Decimal(run.years)
    return Quantity(
        years,
        None,
        decimals=0,
        rounding=Fraction(0),
        title=lambda reader: "số năm nguồn in" if reader.lang == "vi" else "years printed",
        shown=lambda reader: reader.number(years),
    )


def x__claimed__mutmut_19(site: Site, check: DeclaredCheck, run: Streak) -> Quantity:
    """The number of years printed: a figure, or a word of the source."""
    if check.figure:
        return quantity_at(site, check.figure)
    if run.years is None:
        raise NotEnoughDataError(Text(vi="số năm nguồn in", en="the number of years printed"))
    years = Decimal(run.years)
    return Quantity(
        years,
        Interval.point(years),
        decimals=None,
        rounding=Fraction(0),
        title=lambda reader: "số năm nguồn in" if reader.lang == "vi" else "years printed",
        shown=lambda reader: reader.number(years),
    )


def x__claimed__mutmut_20(site: Site, check: DeclaredCheck, run: Streak) -> Quantity:
    """The number of years printed: a figure, or a word of the source."""
    if check.figure:
        return quantity_at(site, check.figure)
    if run.years is None:
        raise NotEnoughDataError(Text(vi="số năm nguồn in", en="the number of years printed"))
    years = Decimal(run.years)
    return Quantity(
        years,
        Interval.point(years),
        decimals=0,
        rounding=None,
        title=lambda reader: "số năm nguồn in" if reader.lang == "vi" else "years printed",
        shown=lambda reader: reader.number(years),
    )


def x__claimed__mutmut_21(site: Site, check: DeclaredCheck, run: Streak) -> Quantity:
    """The number of years printed: a figure, or a word of the source."""
    if check.figure:
        return quantity_at(site, check.figure)
    if run.years is None:
        raise NotEnoughDataError(Text(vi="số năm nguồn in", en="the number of years printed"))
    years = Decimal(run.years)
    return Quantity(
        years,
        Interval.point(years),
        decimals=0,
        rounding=Fraction(0),
        title=None,
        shown=lambda reader: reader.number(years),
    )


def x__claimed__mutmut_22(site: Site, check: DeclaredCheck, run: Streak) -> Quantity:
    """The number of years printed: a figure, or a word of the source."""
    if check.figure:
        return quantity_at(site, check.figure)
    if run.years is None:
        raise NotEnoughDataError(Text(vi="số năm nguồn in", en="the number of years printed"))
    years = Decimal(run.years)
    return Quantity(
        years,
        Interval.point(years),
        decimals=0,
        rounding=Fraction(0),
        title=lambda reader: "số năm nguồn in" if reader.lang == "vi" else "years printed",
        shown=None,
    )


def x__claimed__mutmut_23(site: Site, check: DeclaredCheck, run: Streak) -> Quantity:
    """The number of years printed: a figure, or a word of the source."""
    if check.figure:
        return quantity_at(site, check.figure)
    if run.years is None:
        raise NotEnoughDataError(Text(vi="số năm nguồn in", en="the number of years printed"))
    years = Decimal(run.years)
    return Quantity(
        Interval.point(years),
        decimals=0,
        rounding=Fraction(0),
        title=lambda reader: "số năm nguồn in" if reader.lang == "vi" else "years printed",
        shown=lambda reader: reader.number(years),
    )


def x__claimed__mutmut_24(site: Site, check: DeclaredCheck, run: Streak) -> Quantity:
    """The number of years printed: a figure, or a word of the source."""
    if check.figure:
        return quantity_at(site, check.figure)
    if run.years is None:
        raise NotEnoughDataError(Text(vi="số năm nguồn in", en="the number of years printed"))
    years = Decimal(run.years)
    return Quantity(
        years,
        decimals=0,
        rounding=Fraction(0),
        title=lambda reader: "số năm nguồn in" if reader.lang == "vi" else "years printed",
        shown=lambda reader: reader.number(years),
    )


def x__claimed__mutmut_25(site: Site, check: DeclaredCheck, run: Streak) -> Quantity:
    """The number of years printed: a figure, or a word of the source."""
    if check.figure:
        return quantity_at(site, check.figure)
    if run.years is None:
        raise NotEnoughDataError(Text(vi="số năm nguồn in", en="the number of years printed"))
    years = Decimal(run.years)
    return Quantity(
        years,
        Interval.point(years),
        rounding=Fraction(0),
        title=lambda reader: "số năm nguồn in" if reader.lang == "vi" else "years printed",
        shown=lambda reader: reader.number(years),
    )


def x__claimed__mutmut_26(site: Site, check: DeclaredCheck, run: Streak) -> Quantity:
    """The number of years printed: a figure, or a word of the source."""
    if check.figure:
        return quantity_at(site, check.figure)
    if run.years is None:
        raise NotEnoughDataError(Text(vi="số năm nguồn in", en="the number of years printed"))
    years = Decimal(run.years)
    return Quantity(
        years,
        Interval.point(years),
        decimals=0,
        title=lambda reader: "số năm nguồn in" if reader.lang == "vi" else "years printed",
        shown=lambda reader: reader.number(years),
    )


def x__claimed__mutmut_27(site: Site, check: DeclaredCheck, run: Streak) -> Quantity:
    """The number of years printed: a figure, or a word of the source."""
    if check.figure:
        return quantity_at(site, check.figure)
    if run.years is None:
        raise NotEnoughDataError(Text(vi="số năm nguồn in", en="the number of years printed"))
    years = Decimal(run.years)
    return Quantity(
        years,
        Interval.point(years),
        decimals=0,
        rounding=Fraction(0),
        shown=lambda reader: reader.number(years),
    )


def x__claimed__mutmut_28(site: Site, check: DeclaredCheck, run: Streak) -> Quantity:
    """The number of years printed: a figure, or a word of the source."""
    if check.figure:
        return quantity_at(site, check.figure)
    if run.years is None:
        raise NotEnoughDataError(Text(vi="số năm nguồn in", en="the number of years printed"))
    years = Decimal(run.years)
    return Quantity(
        years,
        Interval.point(years),
        decimals=0,
        rounding=Fraction(0),
        title=lambda reader: "số năm nguồn in" if reader.lang == "vi" else "years printed",
        )


def x__claimed__mutmut_29(site: Site, check: DeclaredCheck, run: Streak) -> Quantity:
    """The number of years printed: a figure, or a word of the source."""
    if check.figure:
        return quantity_at(site, check.figure)
    if run.years is None:
        raise NotEnoughDataError(Text(vi="số năm nguồn in", en="the number of years printed"))
    years = Decimal(run.years)
    return Quantity(
        years,
        Interval.point(None),
        decimals=0,
        rounding=Fraction(0),
        title=lambda reader: "số năm nguồn in" if reader.lang == "vi" else "years printed",
        shown=lambda reader: reader.number(years),
    )


def x__claimed__mutmut_30(site: Site, check: DeclaredCheck, run: Streak) -> Quantity:
    """The number of years printed: a figure, or a word of the source."""
    if check.figure:
        return quantity_at(site, check.figure)
    if run.years is None:
        raise NotEnoughDataError(Text(vi="số năm nguồn in", en="the number of years printed"))
    years = Decimal(run.years)
    return Quantity(
        years,
        Interval.point(years),
        decimals=1,
        rounding=Fraction(0),
        title=lambda reader: "số năm nguồn in" if reader.lang == "vi" else "years printed",
        shown=lambda reader: reader.number(years),
    )


def x__claimed__mutmut_31(site: Site, check: DeclaredCheck, run: Streak) -> Quantity:
    """The number of years printed: a figure, or a word of the source."""
    if check.figure:
        return quantity_at(site, check.figure)
    if run.years is None:
        raise NotEnoughDataError(Text(vi="số năm nguồn in", en="the number of years printed"))
    years = Decimal(run.years)
    return Quantity(
        years,
        Interval.point(years),
        decimals=0,
        rounding=Fraction(None),
        title=lambda reader: "số năm nguồn in" if reader.lang == "vi" else "years printed",
        shown=lambda reader: reader.number(years),
    )


def x__claimed__mutmut_32(site: Site, check: DeclaredCheck, run: Streak) -> Quantity:
    """The number of years printed: a figure, or a word of the source."""
    if check.figure:
        return quantity_at(site, check.figure)
    if run.years is None:
        raise NotEnoughDataError(Text(vi="số năm nguồn in", en="the number of years printed"))
    years = Decimal(run.years)
    return Quantity(
        years,
        Interval.point(years),
        decimals=0,
        rounding=Fraction(1),
        title=lambda reader: "số năm nguồn in" if reader.lang == "vi" else "years printed",
        shown=lambda reader: reader.number(years),
    )


def x__claimed__mutmut_33(site: Site, check: DeclaredCheck, run: Streak) -> Quantity:
    """The number of years printed: a figure, or a word of the source."""
    if check.figure:
        return quantity_at(site, check.figure)
    if run.years is None:
        raise NotEnoughDataError(Text(vi="số năm nguồn in", en="the number of years printed"))
    years = Decimal(run.years)
    return Quantity(
        years,
        Interval.point(years),
        decimals=0,
        rounding=Fraction(0),
        title=lambda reader: None,
        shown=lambda reader: reader.number(years),
    )


def x__claimed__mutmut_34(site: Site, check: DeclaredCheck, run: Streak) -> Quantity:
    """The number of years printed: a figure, or a word of the source."""
    if check.figure:
        return quantity_at(site, check.figure)
    if run.years is None:
        raise NotEnoughDataError(Text(vi="số năm nguồn in", en="the number of years printed"))
    years = Decimal(run.years)
    return Quantity(
        years,
        Interval.point(years),
        decimals=0,
        rounding=Fraction(0),
        title=lambda reader: "số năm nguồn in" if (reader.lang == "vi") and False else "years printed",
        shown=lambda reader: reader.number(years),
    )


def x__claimed__mutmut_35(site: Site, check: DeclaredCheck, run: Streak) -> Quantity:
    """The number of years printed: a figure, or a word of the source."""
    if check.figure:
        return quantity_at(site, check.figure)
    if run.years is None:
        raise NotEnoughDataError(Text(vi="số năm nguồn in", en="the number of years printed"))
    years = Decimal(run.years)
    return Quantity(
        years,
        Interval.point(years),
        decimals=0,
        rounding=Fraction(0),
        title=lambda reader: "số năm nguồn in" if (reader.lang == "vi") or True else "years printed",
        shown=lambda reader: reader.number(years),
    )


def x__claimed__mutmut_36(site: Site, check: DeclaredCheck, run: Streak) -> Quantity:
    """The number of years printed: a figure, or a word of the source."""
    if check.figure:
        return quantity_at(site, check.figure)
    if run.years is None:
        raise NotEnoughDataError(Text(vi="số năm nguồn in", en="the number of years printed"))
    years = Decimal(run.years)
    return Quantity(
        years,
        Interval.point(years),
        decimals=0,
        rounding=Fraction(0),
        title=lambda reader: "XXsố năm nguồn inXX" if reader.lang == "vi" else "years printed",
        shown=lambda reader: reader.number(years),
    )


def x__claimed__mutmut_37(site: Site, check: DeclaredCheck, run: Streak) -> Quantity:
    """The number of years printed: a figure, or a word of the source."""
    if check.figure:
        return quantity_at(site, check.figure)
    if run.years is None:
        raise NotEnoughDataError(Text(vi="số năm nguồn in", en="the number of years printed"))
    years = Decimal(run.years)
    return Quantity(
        years,
        Interval.point(years),
        decimals=0,
        rounding=Fraction(0),
        title=lambda reader: "SỐ NĂM NGUỒN IN" if reader.lang == "vi" else "years printed",
        shown=lambda reader: reader.number(years),
    )


def x__claimed__mutmut_38(site: Site, check: DeclaredCheck, run: Streak) -> Quantity:
    """The number of years printed: a figure, or a word of the source."""
    if check.figure:
        return quantity_at(site, check.figure)
    if run.years is None:
        raise NotEnoughDataError(Text(vi="số năm nguồn in", en="the number of years printed"))
    years = Decimal(run.years)
    return Quantity(
        years,
        Interval.point(years),
        decimals=0,
        rounding=Fraction(0),
        title=lambda reader: "số năm nguồn in" if reader.lang != "vi" else "years printed",
        shown=lambda reader: reader.number(years),
    )


def x__claimed__mutmut_39(site: Site, check: DeclaredCheck, run: Streak) -> Quantity:
    """The number of years printed: a figure, or a word of the source."""
    if check.figure:
        return quantity_at(site, check.figure)
    if run.years is None:
        raise NotEnoughDataError(Text(vi="số năm nguồn in", en="the number of years printed"))
    years = Decimal(run.years)
    return Quantity(
        years,
        Interval.point(years),
        decimals=0,
        rounding=Fraction(0),
        title=lambda reader: "số năm nguồn in" if reader.lang == "XXviXX" else "years printed",
        shown=lambda reader: reader.number(years),
    )


def x__claimed__mutmut_40(site: Site, check: DeclaredCheck, run: Streak) -> Quantity:
    """The number of years printed: a figure, or a word of the source."""
    if check.figure:
        return quantity_at(site, check.figure)
    if run.years is None:
        raise NotEnoughDataError(Text(vi="số năm nguồn in", en="the number of years printed"))
    years = Decimal(run.years)
    return Quantity(
        years,
        Interval.point(years),
        decimals=0,
        rounding=Fraction(0),
        title=lambda reader: "số năm nguồn in" if reader.lang == "VI" else "years printed",
        shown=lambda reader: reader.number(years),
    )


def x__claimed__mutmut_41(site: Site, check: DeclaredCheck, run: Streak) -> Quantity:
    """The number of years printed: a figure, or a word of the source."""
    if check.figure:
        return quantity_at(site, check.figure)
    if run.years is None:
        raise NotEnoughDataError(Text(vi="số năm nguồn in", en="the number of years printed"))
    years = Decimal(run.years)
    return Quantity(
        years,
        Interval.point(years),
        decimals=0,
        rounding=Fraction(0),
        title=lambda reader: "số năm nguồn in" if reader.lang == "vi" else "XXyears printedXX",
        shown=lambda reader: reader.number(years),
    )


def x__claimed__mutmut_42(site: Site, check: DeclaredCheck, run: Streak) -> Quantity:
    """The number of years printed: a figure, or a word of the source."""
    if check.figure:
        return quantity_at(site, check.figure)
    if run.years is None:
        raise NotEnoughDataError(Text(vi="số năm nguồn in", en="the number of years printed"))
    years = Decimal(run.years)
    return Quantity(
        years,
        Interval.point(years),
        decimals=0,
        rounding=Fraction(0),
        title=lambda reader: "số năm nguồn in" if reader.lang == "vi" else "YEARS PRINTED",
        shown=lambda reader: reader.number(years),
    )


def x__claimed__mutmut_43(site: Site, check: DeclaredCheck, run: Streak) -> Quantity:
    """The number of years printed: a figure, or a word of the source."""
    if check.figure:
        return quantity_at(site, check.figure)
    if run.years is None:
        raise NotEnoughDataError(Text(vi="số năm nguồn in", en="the number of years printed"))
    years = Decimal(run.years)
    return Quantity(
        years,
        Interval.point(years),
        decimals=0,
        rounding=Fraction(0),
        title=lambda reader: "số năm nguồn in" if reader.lang == "vi" else "years printed",
        shown=lambda reader: None,
    )


def x__claimed__mutmut_44(site: Site, check: DeclaredCheck, run: Streak) -> Quantity:
    """The number of years printed: a figure, or a word of the source."""
    if check.figure:
        return quantity_at(site, check.figure)
    if run.years is None:
        raise NotEnoughDataError(Text(vi="số năm nguồn in", en="the number of years printed"))
    years = Decimal(run.years)
    return Quantity(
        years,
        Interval.point(years),
        decimals=0,
        rounding=Fraction(0),
        title=lambda reader: "số năm nguồn in" if reader.lang == "vi" else "years printed",
        shown=lambda reader: reader.number(None),
    )

mutants_x__claimed__mutmut['_mutmut_orig'] = x__claimed__mutmut_orig # type: ignore # mutmut generated
mutants_x__claimed__mutmut['x__claimed__mutmut_1'] = x__claimed__mutmut_1 # type: ignore # mutmut generated
mutants_x__claimed__mutmut['x__claimed__mutmut_2'] = x__claimed__mutmut_2 # type: ignore # mutmut generated
mutants_x__claimed__mutmut['x__claimed__mutmut_3'] = x__claimed__mutmut_3 # type: ignore # mutmut generated
mutants_x__claimed__mutmut['x__claimed__mutmut_4'] = x__claimed__mutmut_4 # type: ignore # mutmut generated
mutants_x__claimed__mutmut['x__claimed__mutmut_5'] = x__claimed__mutmut_5 # type: ignore # mutmut generated
mutants_x__claimed__mutmut['x__claimed__mutmut_6'] = x__claimed__mutmut_6 # type: ignore # mutmut generated
mutants_x__claimed__mutmut['x__claimed__mutmut_7'] = x__claimed__mutmut_7 # type: ignore # mutmut generated
mutants_x__claimed__mutmut['x__claimed__mutmut_8'] = x__claimed__mutmut_8 # type: ignore # mutmut generated
mutants_x__claimed__mutmut['x__claimed__mutmut_9'] = x__claimed__mutmut_9 # type: ignore # mutmut generated
mutants_x__claimed__mutmut['x__claimed__mutmut_10'] = x__claimed__mutmut_10 # type: ignore # mutmut generated
mutants_x__claimed__mutmut['x__claimed__mutmut_11'] = x__claimed__mutmut_11 # type: ignore # mutmut generated
mutants_x__claimed__mutmut['x__claimed__mutmut_12'] = x__claimed__mutmut_12 # type: ignore # mutmut generated
mutants_x__claimed__mutmut['x__claimed__mutmut_13'] = x__claimed__mutmut_13 # type: ignore # mutmut generated
mutants_x__claimed__mutmut['x__claimed__mutmut_14'] = x__claimed__mutmut_14 # type: ignore # mutmut generated
mutants_x__claimed__mutmut['x__claimed__mutmut_15'] = x__claimed__mutmut_15 # type: ignore # mutmut generated
mutants_x__claimed__mutmut['x__claimed__mutmut_16'] = x__claimed__mutmut_16 # type: ignore # mutmut generated
mutants_x__claimed__mutmut['x__claimed__mutmut_17'] = x__claimed__mutmut_17 # type: ignore # mutmut generated
mutants_x__claimed__mutmut['x__claimed__mutmut_18'] = x__claimed__mutmut_18 # type: ignore # mutmut generated
mutants_x__claimed__mutmut['x__claimed__mutmut_19'] = x__claimed__mutmut_19 # type: ignore # mutmut generated
mutants_x__claimed__mutmut['x__claimed__mutmut_20'] = x__claimed__mutmut_20 # type: ignore # mutmut generated
mutants_x__claimed__mutmut['x__claimed__mutmut_21'] = x__claimed__mutmut_21 # type: ignore # mutmut generated
mutants_x__claimed__mutmut['x__claimed__mutmut_22'] = x__claimed__mutmut_22 # type: ignore # mutmut generated
mutants_x__claimed__mutmut['x__claimed__mutmut_23'] = x__claimed__mutmut_23 # type: ignore # mutmut generated
mutants_x__claimed__mutmut['x__claimed__mutmut_24'] = x__claimed__mutmut_24 # type: ignore # mutmut generated
mutants_x__claimed__mutmut['x__claimed__mutmut_25'] = x__claimed__mutmut_25 # type: ignore # mutmut generated
mutants_x__claimed__mutmut['x__claimed__mutmut_26'] = x__claimed__mutmut_26 # type: ignore # mutmut generated
mutants_x__claimed__mutmut['x__claimed__mutmut_27'] = x__claimed__mutmut_27 # type: ignore # mutmut generated
mutants_x__claimed__mutmut['x__claimed__mutmut_28'] = x__claimed__mutmut_28 # type: ignore # mutmut generated
mutants_x__claimed__mutmut['x__claimed__mutmut_29'] = x__claimed__mutmut_29 # type: ignore # mutmut generated
mutants_x__claimed__mutmut['x__claimed__mutmut_30'] = x__claimed__mutmut_30 # type: ignore # mutmut generated
mutants_x__claimed__mutmut['x__claimed__mutmut_31'] = x__claimed__mutmut_31 # type: ignore # mutmut generated
mutants_x__claimed__mutmut['x__claimed__mutmut_32'] = x__claimed__mutmut_32 # type: ignore # mutmut generated
mutants_x__claimed__mutmut['x__claimed__mutmut_33'] = x__claimed__mutmut_33 # type: ignore # mutmut generated
mutants_x__claimed__mutmut['x__claimed__mutmut_34'] = x__claimed__mutmut_34 # type: ignore # mutmut generated
mutants_x__claimed__mutmut['x__claimed__mutmut_35'] = x__claimed__mutmut_35 # type: ignore # mutmut generated
mutants_x__claimed__mutmut['x__claimed__mutmut_36'] = x__claimed__mutmut_36 # type: ignore # mutmut generated
mutants_x__claimed__mutmut['x__claimed__mutmut_37'] = x__claimed__mutmut_37 # type: ignore # mutmut generated
mutants_x__claimed__mutmut['x__claimed__mutmut_38'] = x__claimed__mutmut_38 # type: ignore # mutmut generated
mutants_x__claimed__mutmut['x__claimed__mutmut_39'] = x__claimed__mutmut_39 # type: ignore # mutmut generated
mutants_x__claimed__mutmut['x__claimed__mutmut_40'] = x__claimed__mutmut_40 # type: ignore # mutmut generated
mutants_x__claimed__mutmut['x__claimed__mutmut_41'] = x__claimed__mutmut_41 # type: ignore # mutmut generated
mutants_x__claimed__mutmut['x__claimed__mutmut_42'] = x__claimed__mutmut_42 # type: ignore # mutmut generated
mutants_x__claimed__mutmut['x__claimed__mutmut_43'] = x__claimed__mutmut_43 # type: ignore # mutmut generated
mutants_x__claimed__mutmut['x__claimed__mutmut_44'] = x__claimed__mutmut_44 # type: ignore # mutmut generated
mutants_x__steps__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__steps__mutmut)
def _steps(run: Streak, editions: _Editions, span: int, shown: str, cut: Break | None) -> list[Text]:
    steps = [
        Text(
            vi=f"từ {run.first} đến {run.last} có {span} kỳ công bố; nguồn in {shown}",
            en=f"{run.first} to {run.last} are {span} editions; the source prints {shown}",
        )
    ]
    for year, value in editions.missed:
        wanted = f"hạng {run.at_most}" if run.at_most == 1 else f"hạng {run.at_most} trở lên"
        steps.append(
            Text(
                vi=f"năm {year}: hạng {value}, không phải {wanted}",
                en=f"{year}: rank {value}, not within {run.at_most}",
            )
        )
    if editions.absent:
        years = ", ".join(map(str, editions.absent))
        steps.append(Text(vi=f"chưa nhập kết quả năm {years}", en=f"no result entered for {years}"))
    if cut:
        steps.append(
            Text(
                vi=f"chuỗi bị ngắt từ {cut.from_}: {cut.reason.vi}",
                en=f"series broken from {cut.from_}: {cut.reason.get('en')}",
            )
        )
    return steps


def x__steps__mutmut_orig(run: Streak, editions: _Editions, span: int, shown: str, cut: Break | None) -> list[Text]:
    steps = [
        Text(
            vi=f"từ {run.first} đến {run.last} có {span} kỳ công bố; nguồn in {shown}",
            en=f"{run.first} to {run.last} are {span} editions; the source prints {shown}",
        )
    ]
    for year, value in editions.missed:
        wanted = f"hạng {run.at_most}" if run.at_most == 1 else f"hạng {run.at_most} trở lên"
        steps.append(
            Text(
                vi=f"năm {year}: hạng {value}, không phải {wanted}",
                en=f"{year}: rank {value}, not within {run.at_most}",
            )
        )
    if editions.absent:
        years = ", ".join(map(str, editions.absent))
        steps.append(Text(vi=f"chưa nhập kết quả năm {years}", en=f"no result entered for {years}"))
    if cut:
        steps.append(
            Text(
                vi=f"chuỗi bị ngắt từ {cut.from_}: {cut.reason.vi}",
                en=f"series broken from {cut.from_}: {cut.reason.get('en')}",
            )
        )
    return steps


def x__steps__mutmut_1(run: Streak, editions: _Editions, span: int, shown: str, cut: Break | None) -> list[Text]:
    steps = None
    for year, value in editions.missed:
        wanted = f"hạng {run.at_most}" if run.at_most == 1 else f"hạng {run.at_most} trở lên"
        steps.append(
            Text(
                vi=f"năm {year}: hạng {value}, không phải {wanted}",
                en=f"{year}: rank {value}, not within {run.at_most}",
            )
        )
    if editions.absent:
        years = ", ".join(map(str, editions.absent))
        steps.append(Text(vi=f"chưa nhập kết quả năm {years}", en=f"no result entered for {years}"))
    if cut:
        steps.append(
            Text(
                vi=f"chuỗi bị ngắt từ {cut.from_}: {cut.reason.vi}",
                en=f"series broken from {cut.from_}: {cut.reason.get('en')}",
            )
        )
    return steps


def x__steps__mutmut_2(run: Streak, editions: _Editions, span: int, shown: str, cut: Break | None) -> list[Text]:
    steps = [
        Text(
            vi=None,
            en=f"{run.first} to {run.last} are {span} editions; the source prints {shown}",
        )
    ]
    for year, value in editions.missed:
        wanted = f"hạng {run.at_most}" if run.at_most == 1 else f"hạng {run.at_most} trở lên"
        steps.append(
            Text(
                vi=f"năm {year}: hạng {value}, không phải {wanted}",
                en=f"{year}: rank {value}, not within {run.at_most}",
            )
        )
    if editions.absent:
        years = ", ".join(map(str, editions.absent))
        steps.append(Text(vi=f"chưa nhập kết quả năm {years}", en=f"no result entered for {years}"))
    if cut:
        steps.append(
            Text(
                vi=f"chuỗi bị ngắt từ {cut.from_}: {cut.reason.vi}",
                en=f"series broken from {cut.from_}: {cut.reason.get('en')}",
            )
        )
    return steps


def x__steps__mutmut_3(run: Streak, editions: _Editions, span: int, shown: str, cut: Break | None) -> list[Text]:
    steps = [
        Text(
            vi=f"từ {run.first} đến {run.last} có {span} kỳ công bố; nguồn in {shown}",
            en=None,
        )
    ]
    for year, value in editions.missed:
        wanted = f"hạng {run.at_most}" if run.at_most == 1 else f"hạng {run.at_most} trở lên"
        steps.append(
            Text(
                vi=f"năm {year}: hạng {value}, không phải {wanted}",
                en=f"{year}: rank {value}, not within {run.at_most}",
            )
        )
    if editions.absent:
        years = ", ".join(map(str, editions.absent))
        steps.append(Text(vi=f"chưa nhập kết quả năm {years}", en=f"no result entered for {years}"))
    if cut:
        steps.append(
            Text(
                vi=f"chuỗi bị ngắt từ {cut.from_}: {cut.reason.vi}",
                en=f"series broken from {cut.from_}: {cut.reason.get('en')}",
            )
        )
    return steps


def x__steps__mutmut_4(run: Streak, editions: _Editions, span: int, shown: str, cut: Break | None) -> list[Text]:
    steps = [
        Text(
            en=f"{run.first} to {run.last} are {span} editions; the source prints {shown}",
        )
    ]
    for year, value in editions.missed:
        wanted = f"hạng {run.at_most}" if run.at_most == 1 else f"hạng {run.at_most} trở lên"
        steps.append(
            Text(
                vi=f"năm {year}: hạng {value}, không phải {wanted}",
                en=f"{year}: rank {value}, not within {run.at_most}",
            )
        )
    if editions.absent:
        years = ", ".join(map(str, editions.absent))
        steps.append(Text(vi=f"chưa nhập kết quả năm {years}", en=f"no result entered for {years}"))
    if cut:
        steps.append(
            Text(
                vi=f"chuỗi bị ngắt từ {cut.from_}: {cut.reason.vi}",
                en=f"series broken from {cut.from_}: {cut.reason.get('en')}",
            )
        )
    return steps


def x__steps__mutmut_5(run: Streak, editions: _Editions, span: int, shown: str, cut: Break | None) -> list[Text]:
    steps = [
        Text(
            vi=f"từ {run.first} đến {run.last} có {span} kỳ công bố; nguồn in {shown}",
            )
    ]
    for year, value in editions.missed:
        wanted = f"hạng {run.at_most}" if run.at_most == 1 else f"hạng {run.at_most} trở lên"
        steps.append(
            Text(
                vi=f"năm {year}: hạng {value}, không phải {wanted}",
                en=f"{year}: rank {value}, not within {run.at_most}",
            )
        )
    if editions.absent:
        years = ", ".join(map(str, editions.absent))
        steps.append(Text(vi=f"chưa nhập kết quả năm {years}", en=f"no result entered for {years}"))
    if cut:
        steps.append(
            Text(
                vi=f"chuỗi bị ngắt từ {cut.from_}: {cut.reason.vi}",
                en=f"series broken from {cut.from_}: {cut.reason.get('en')}",
            )
        )
    return steps


def x__steps__mutmut_6(run: Streak, editions: _Editions, span: int, shown: str, cut: Break | None) -> list[Text]:
    steps = [
        Text(
            vi=f"từ {run.first} đến {run.last} có {span} kỳ công bố; nguồn in {shown}",
            en=f"{run.first} to {run.last} are {span} editions; the source prints {shown}",
        )
    ]
    for year, value in editions.missed:
        wanted = None
        steps.append(
            Text(
                vi=f"năm {year}: hạng {value}, không phải {wanted}",
                en=f"{year}: rank {value}, not within {run.at_most}",
            )
        )
    if editions.absent:
        years = ", ".join(map(str, editions.absent))
        steps.append(Text(vi=f"chưa nhập kết quả năm {years}", en=f"no result entered for {years}"))
    if cut:
        steps.append(
            Text(
                vi=f"chuỗi bị ngắt từ {cut.from_}: {cut.reason.vi}",
                en=f"series broken from {cut.from_}: {cut.reason.get('en')}",
            )
        )
    return steps


def x__steps__mutmut_7(run: Streak, editions: _Editions, span: int, shown: str, cut: Break | None) -> list[Text]:
    steps = [
        Text(
            vi=f"từ {run.first} đến {run.last} có {span} kỳ công bố; nguồn in {shown}",
            en=f"{run.first} to {run.last} are {span} editions; the source prints {shown}",
        )
    ]
    for year, value in editions.missed:
        wanted = f"hạng {run.at_most}" if (run.at_most == 1) and False else f"hạng {run.at_most} trở lên"
        steps.append(
            Text(
                vi=f"năm {year}: hạng {value}, không phải {wanted}",
                en=f"{year}: rank {value}, not within {run.at_most}",
            )
        )
    if editions.absent:
        years = ", ".join(map(str, editions.absent))
        steps.append(Text(vi=f"chưa nhập kết quả năm {years}", en=f"no result entered for {years}"))
    if cut:
        steps.append(
            Text(
                vi=f"chuỗi bị ngắt từ {cut.from_}: {cut.reason.vi}",
                en=f"series broken from {cut.from_}: {cut.reason.get('en')}",
            )
        )
    return steps


def x__steps__mutmut_8(run: Streak, editions: _Editions, span: int, shown: str, cut: Break | None) -> list[Text]:
    steps = [
        Text(
            vi=f"từ {run.first} đến {run.last} có {span} kỳ công bố; nguồn in {shown}",
            en=f"{run.first} to {run.last} are {span} editions; the source prints {shown}",
        )
    ]
    for year, value in editions.missed:
        wanted = f"hạng {run.at_most}" if (run.at_most == 1) or True else f"hạng {run.at_most} trở lên"
        steps.append(
            Text(
                vi=f"năm {year}: hạng {value}, không phải {wanted}",
                en=f"{year}: rank {value}, not within {run.at_most}",
            )
        )
    if editions.absent:
        years = ", ".join(map(str, editions.absent))
        steps.append(Text(vi=f"chưa nhập kết quả năm {years}", en=f"no result entered for {years}"))
    if cut:
        steps.append(
            Text(
                vi=f"chuỗi bị ngắt từ {cut.from_}: {cut.reason.vi}",
                en=f"series broken from {cut.from_}: {cut.reason.get('en')}",
            )
        )
    return steps


def x__steps__mutmut_9(run: Streak, editions: _Editions, span: int, shown: str, cut: Break | None) -> list[Text]:
    steps = [
        Text(
            vi=f"từ {run.first} đến {run.last} có {span} kỳ công bố; nguồn in {shown}",
            en=f"{run.first} to {run.last} are {span} editions; the source prints {shown}",
        )
    ]
    for year, value in editions.missed:
        wanted = f"hạng {run.at_most}" if run.at_most != 1 else f"hạng {run.at_most} trở lên"
        steps.append(
            Text(
                vi=f"năm {year}: hạng {value}, không phải {wanted}",
                en=f"{year}: rank {value}, not within {run.at_most}",
            )
        )
    if editions.absent:
        years = ", ".join(map(str, editions.absent))
        steps.append(Text(vi=f"chưa nhập kết quả năm {years}", en=f"no result entered for {years}"))
    if cut:
        steps.append(
            Text(
                vi=f"chuỗi bị ngắt từ {cut.from_}: {cut.reason.vi}",
                en=f"series broken from {cut.from_}: {cut.reason.get('en')}",
            )
        )
    return steps


def x__steps__mutmut_10(run: Streak, editions: _Editions, span: int, shown: str, cut: Break | None) -> list[Text]:
    steps = [
        Text(
            vi=f"từ {run.first} đến {run.last} có {span} kỳ công bố; nguồn in {shown}",
            en=f"{run.first} to {run.last} are {span} editions; the source prints {shown}",
        )
    ]
    for year, value in editions.missed:
        wanted = f"hạng {run.at_most}" if run.at_most == 2 else f"hạng {run.at_most} trở lên"
        steps.append(
            Text(
                vi=f"năm {year}: hạng {value}, không phải {wanted}",
                en=f"{year}: rank {value}, not within {run.at_most}",
            )
        )
    if editions.absent:
        years = ", ".join(map(str, editions.absent))
        steps.append(Text(vi=f"chưa nhập kết quả năm {years}", en=f"no result entered for {years}"))
    if cut:
        steps.append(
            Text(
                vi=f"chuỗi bị ngắt từ {cut.from_}: {cut.reason.vi}",
                en=f"series broken from {cut.from_}: {cut.reason.get('en')}",
            )
        )
    return steps


def x__steps__mutmut_11(run: Streak, editions: _Editions, span: int, shown: str, cut: Break | None) -> list[Text]:
    steps = [
        Text(
            vi=f"từ {run.first} đến {run.last} có {span} kỳ công bố; nguồn in {shown}",
            en=f"{run.first} to {run.last} are {span} editions; the source prints {shown}",
        )
    ]
    for year, value in editions.missed:
        wanted = f"hạng {run.at_most}" if run.at_most == 1 else f"hạng {run.at_most} trở lên"
        steps.append(
            None
        )
    if editions.absent:
        years = ", ".join(map(str, editions.absent))
        steps.append(Text(vi=f"chưa nhập kết quả năm {years}", en=f"no result entered for {years}"))
    if cut:
        steps.append(
            Text(
                vi=f"chuỗi bị ngắt từ {cut.from_}: {cut.reason.vi}",
                en=f"series broken from {cut.from_}: {cut.reason.get('en')}",
            )
        )
    return steps


def x__steps__mutmut_12(run: Streak, editions: _Editions, span: int, shown: str, cut: Break | None) -> list[Text]:
    steps = [
        Text(
            vi=f"từ {run.first} đến {run.last} có {span} kỳ công bố; nguồn in {shown}",
            en=f"{run.first} to {run.last} are {span} editions; the source prints {shown}",
        )
    ]
    for year, value in editions.missed:
        wanted = f"hạng {run.at_most}" if run.at_most == 1 else f"hạng {run.at_most} trở lên"
        steps.append(
            Text(
                vi=None,
                en=f"{year}: rank {value}, not within {run.at_most}",
            )
        )
    if editions.absent:
        years = ", ".join(map(str, editions.absent))
        steps.append(Text(vi=f"chưa nhập kết quả năm {years}", en=f"no result entered for {years}"))
    if cut:
        steps.append(
            Text(
                vi=f"chuỗi bị ngắt từ {cut.from_}: {cut.reason.vi}",
                en=f"series broken from {cut.from_}: {cut.reason.get('en')}",
            )
        )
    return steps


def x__steps__mutmut_13(run: Streak, editions: _Editions, span: int, shown: str, cut: Break | None) -> list[Text]:
    steps = [
        Text(
            vi=f"từ {run.first} đến {run.last} có {span} kỳ công bố; nguồn in {shown}",
            en=f"{run.first} to {run.last} are {span} editions; the source prints {shown}",
        )
    ]
    for year, value in editions.missed:
        wanted = f"hạng {run.at_most}" if run.at_most == 1 else f"hạng {run.at_most} trở lên"
        steps.append(
            Text(
                vi=f"năm {year}: hạng {value}, không phải {wanted}",
                en=None,
            )
        )
    if editions.absent:
        years = ", ".join(map(str, editions.absent))
        steps.append(Text(vi=f"chưa nhập kết quả năm {years}", en=f"no result entered for {years}"))
    if cut:
        steps.append(
            Text(
                vi=f"chuỗi bị ngắt từ {cut.from_}: {cut.reason.vi}",
                en=f"series broken from {cut.from_}: {cut.reason.get('en')}",
            )
        )
    return steps


def x__steps__mutmut_14(run: Streak, editions: _Editions, span: int, shown: str, cut: Break | None) -> list[Text]:
    steps = [
        Text(
            vi=f"từ {run.first} đến {run.last} có {span} kỳ công bố; nguồn in {shown}",
            en=f"{run.first} to {run.last} are {span} editions; the source prints {shown}",
        )
    ]
    for year, value in editions.missed:
        wanted = f"hạng {run.at_most}" if run.at_most == 1 else f"hạng {run.at_most} trở lên"
        steps.append(
            Text(
                en=f"{year}: rank {value}, not within {run.at_most}",
            )
        )
    if editions.absent:
        years = ", ".join(map(str, editions.absent))
        steps.append(Text(vi=f"chưa nhập kết quả năm {years}", en=f"no result entered for {years}"))
    if cut:
        steps.append(
            Text(
                vi=f"chuỗi bị ngắt từ {cut.from_}: {cut.reason.vi}",
                en=f"series broken from {cut.from_}: {cut.reason.get('en')}",
            )
        )
    return steps


def x__steps__mutmut_15(run: Streak, editions: _Editions, span: int, shown: str, cut: Break | None) -> list[Text]:
    steps = [
        Text(
            vi=f"từ {run.first} đến {run.last} có {span} kỳ công bố; nguồn in {shown}",
            en=f"{run.first} to {run.last} are {span} editions; the source prints {shown}",
        )
    ]
    for year, value in editions.missed:
        wanted = f"hạng {run.at_most}" if run.at_most == 1 else f"hạng {run.at_most} trở lên"
        steps.append(
            Text(
                vi=f"năm {year}: hạng {value}, không phải {wanted}",
                )
        )
    if editions.absent:
        years = ", ".join(map(str, editions.absent))
        steps.append(Text(vi=f"chưa nhập kết quả năm {years}", en=f"no result entered for {years}"))
    if cut:
        steps.append(
            Text(
                vi=f"chuỗi bị ngắt từ {cut.from_}: {cut.reason.vi}",
                en=f"series broken from {cut.from_}: {cut.reason.get('en')}",
            )
        )
    return steps


def x__steps__mutmut_16(run: Streak, editions: _Editions, span: int, shown: str, cut: Break | None) -> list[Text]:
    steps = [
        Text(
            vi=f"từ {run.first} đến {run.last} có {span} kỳ công bố; nguồn in {shown}",
            en=f"{run.first} to {run.last} are {span} editions; the source prints {shown}",
        )
    ]
    for year, value in editions.missed:
        wanted = f"hạng {run.at_most}" if run.at_most == 1 else f"hạng {run.at_most} trở lên"
        steps.append(
            Text(
                vi=f"năm {year}: hạng {value}, không phải {wanted}",
                en=f"{year}: rank {value}, not within {run.at_most}",
            )
        )
    if editions.absent:
        years = None
        steps.append(Text(vi=f"chưa nhập kết quả năm {years}", en=f"no result entered for {years}"))
    if cut:
        steps.append(
            Text(
                vi=f"chuỗi bị ngắt từ {cut.from_}: {cut.reason.vi}",
                en=f"series broken from {cut.from_}: {cut.reason.get('en')}",
            )
        )
    return steps


def x__steps__mutmut_17(run: Streak, editions: _Editions, span: int, shown: str, cut: Break | None) -> list[Text]:
    steps = [
        Text(
            vi=f"từ {run.first} đến {run.last} có {span} kỳ công bố; nguồn in {shown}",
            en=f"{run.first} to {run.last} are {span} editions; the source prints {shown}",
        )
    ]
    for year, value in editions.missed:
        wanted = f"hạng {run.at_most}" if run.at_most == 1 else f"hạng {run.at_most} trở lên"
        steps.append(
            Text(
                vi=f"năm {year}: hạng {value}, không phải {wanted}",
                en=f"{year}: rank {value}, not within {run.at_most}",
            )
        )
    if editions.absent:
        years = ", ".join(None)
        steps.append(Text(vi=f"chưa nhập kết quả năm {years}", en=f"no result entered for {years}"))
    if cut:
        steps.append(
            Text(
                vi=f"chuỗi bị ngắt từ {cut.from_}: {cut.reason.vi}",
                en=f"series broken from {cut.from_}: {cut.reason.get('en')}",
            )
        )
    return steps


def x__steps__mutmut_18(run: Streak, editions: _Editions, span: int, shown: str, cut: Break | None) -> list[Text]:
    steps = [
        Text(
            vi=f"từ {run.first} đến {run.last} có {span} kỳ công bố; nguồn in {shown}",
            en=f"{run.first} to {run.last} are {span} editions; the source prints {shown}",
        )
    ]
    for year, value in editions.missed:
        wanted = f"hạng {run.at_most}" if run.at_most == 1 else f"hạng {run.at_most} trở lên"
        steps.append(
            Text(
                vi=f"năm {year}: hạng {value}, không phải {wanted}",
                en=f"{year}: rank {value}, not within {run.at_most}",
            )
        )
    if editions.absent:
        years = "XX, XX".join(map(str, editions.absent))
        steps.append(Text(vi=f"chưa nhập kết quả năm {years}", en=f"no result entered for {years}"))
    if cut:
        steps.append(
            Text(
                vi=f"chuỗi bị ngắt từ {cut.from_}: {cut.reason.vi}",
                en=f"series broken from {cut.from_}: {cut.reason.get('en')}",
            )
        )
    return steps


def x__steps__mutmut_19(run: Streak, editions: _Editions, span: int, shown: str, cut: Break | None) -> list[Text]:
    steps = [
        Text(
            vi=f"từ {run.first} đến {run.last} có {span} kỳ công bố; nguồn in {shown}",
            en=f"{run.first} to {run.last} are {span} editions; the source prints {shown}",
        )
    ]
    for year, value in editions.missed:
        wanted = f"hạng {run.at_most}" if run.at_most == 1 else f"hạng {run.at_most} trở lên"
        steps.append(
            Text(
                vi=f"năm {year}: hạng {value}, không phải {wanted}",
                en=f"{year}: rank {value}, not within {run.at_most}",
            )
        )
    if editions.absent:
        years = ", ".join(map(None, editions.absent))
        steps.append(Text(vi=f"chưa nhập kết quả năm {years}", en=f"no result entered for {years}"))
    if cut:
        steps.append(
            Text(
                vi=f"chuỗi bị ngắt từ {cut.from_}: {cut.reason.vi}",
                en=f"series broken from {cut.from_}: {cut.reason.get('en')}",
            )
        )
    return steps


def x__steps__mutmut_20(run: Streak, editions: _Editions, span: int, shown: str, cut: Break | None) -> list[Text]:
    steps = [
        Text(
            vi=f"từ {run.first} đến {run.last} có {span} kỳ công bố; nguồn in {shown}",
            en=f"{run.first} to {run.last} are {span} editions; the source prints {shown}",
        )
    ]
    for year, value in editions.missed:
        wanted = f"hạng {run.at_most}" if run.at_most == 1 else f"hạng {run.at_most} trở lên"
        steps.append(
            Text(
                vi=f"năm {year}: hạng {value}, không phải {wanted}",
                en=f"{year}: rank {value}, not within {run.at_most}",
            )
        )
    if editions.absent:
        years = ", ".join(map(str, None))
        steps.append(Text(vi=f"chưa nhập kết quả năm {years}", en=f"no result entered for {years}"))
    if cut:
        steps.append(
            Text(
                vi=f"chuỗi bị ngắt từ {cut.from_}: {cut.reason.vi}",
                en=f"series broken from {cut.from_}: {cut.reason.get('en')}",
            )
        )
    return steps


def x__steps__mutmut_21(run: Streak, editions: _Editions, span: int, shown: str, cut: Break | None) -> list[Text]:
    steps = [
        Text(
            vi=f"từ {run.first} đến {run.last} có {span} kỳ công bố; nguồn in {shown}",
            en=f"{run.first} to {run.last} are {span} editions; the source prints {shown}",
        )
    ]
    for year, value in editions.missed:
        wanted = f"hạng {run.at_most}" if run.at_most == 1 else f"hạng {run.at_most} trở lên"
        steps.append(
            Text(
                vi=f"năm {year}: hạng {value}, không phải {wanted}",
                en=f"{year}: rank {value}, not within {run.at_most}",
            )
        )
    if editions.absent:
        years = ", ".join(map(editions.absent))
        steps.append(Text(vi=f"chưa nhập kết quả năm {years}", en=f"no result entered for {years}"))
    if cut:
        steps.append(
            Text(
                vi=f"chuỗi bị ngắt từ {cut.from_}: {cut.reason.vi}",
                en=f"series broken from {cut.from_}: {cut.reason.get('en')}",
            )
        )
    return steps


def x__steps__mutmut_22(run: Streak, editions: _Editions, span: int, shown: str, cut: Break | None) -> list[Text]:
    steps = [
        Text(
            vi=f"từ {run.first} đến {run.last} có {span} kỳ công bố; nguồn in {shown}",
            en=f"{run.first} to {run.last} are {span} editions; the source prints {shown}",
        )
    ]
    for year, value in editions.missed:
        wanted = f"hạng {run.at_most}" if run.at_most == 1 else f"hạng {run.at_most} trở lên"
        steps.append(
            Text(
                vi=f"năm {year}: hạng {value}, không phải {wanted}",
                en=f"{year}: rank {value}, not within {run.at_most}",
            )
        )
    if editions.absent:
        years = ", ".join(map(str, ))
        steps.append(Text(vi=f"chưa nhập kết quả năm {years}", en=f"no result entered for {years}"))
    if cut:
        steps.append(
            Text(
                vi=f"chuỗi bị ngắt từ {cut.from_}: {cut.reason.vi}",
                en=f"series broken from {cut.from_}: {cut.reason.get('en')}",
            )
        )
    return steps


def x__steps__mutmut_23(run: Streak, editions: _Editions, span: int, shown: str, cut: Break | None) -> list[Text]:
    steps = [
        Text(
            vi=f"từ {run.first} đến {run.last} có {span} kỳ công bố; nguồn in {shown}",
            en=f"{run.first} to {run.last} are {span} editions; the source prints {shown}",
        )
    ]
    for year, value in editions.missed:
        wanted = f"hạng {run.at_most}" if run.at_most == 1 else f"hạng {run.at_most} trở lên"
        steps.append(
            Text(
                vi=f"năm {year}: hạng {value}, không phải {wanted}",
                en=f"{year}: rank {value}, not within {run.at_most}",
            )
        )
    if editions.absent:
        years = ", ".join(map(str, editions.absent))
        steps.append(None)
    if cut:
        steps.append(
            Text(
                vi=f"chuỗi bị ngắt từ {cut.from_}: {cut.reason.vi}",
                en=f"series broken from {cut.from_}: {cut.reason.get('en')}",
            )
        )
    return steps


def x__steps__mutmut_24(run: Streak, editions: _Editions, span: int, shown: str, cut: Break | None) -> list[Text]:
    steps = [
        Text(
            vi=f"từ {run.first} đến {run.last} có {span} kỳ công bố; nguồn in {shown}",
            en=f"{run.first} to {run.last} are {span} editions; the source prints {shown}",
        )
    ]
    for year, value in editions.missed:
        wanted = f"hạng {run.at_most}" if run.at_most == 1 else f"hạng {run.at_most} trở lên"
        steps.append(
            Text(
                vi=f"năm {year}: hạng {value}, không phải {wanted}",
                en=f"{year}: rank {value}, not within {run.at_most}",
            )
        )
    if editions.absent:
        years = ", ".join(map(str, editions.absent))
        steps.append(Text(vi=None, en=f"no result entered for {years}"))
    if cut:
        steps.append(
            Text(
                vi=f"chuỗi bị ngắt từ {cut.from_}: {cut.reason.vi}",
                en=f"series broken from {cut.from_}: {cut.reason.get('en')}",
            )
        )
    return steps


def x__steps__mutmut_25(run: Streak, editions: _Editions, span: int, shown: str, cut: Break | None) -> list[Text]:
    steps = [
        Text(
            vi=f"từ {run.first} đến {run.last} có {span} kỳ công bố; nguồn in {shown}",
            en=f"{run.first} to {run.last} are {span} editions; the source prints {shown}",
        )
    ]
    for year, value in editions.missed:
        wanted = f"hạng {run.at_most}" if run.at_most == 1 else f"hạng {run.at_most} trở lên"
        steps.append(
            Text(
                vi=f"năm {year}: hạng {value}, không phải {wanted}",
                en=f"{year}: rank {value}, not within {run.at_most}",
            )
        )
    if editions.absent:
        years = ", ".join(map(str, editions.absent))
        steps.append(Text(vi=f"chưa nhập kết quả năm {years}", en=None))
    if cut:
        steps.append(
            Text(
                vi=f"chuỗi bị ngắt từ {cut.from_}: {cut.reason.vi}",
                en=f"series broken from {cut.from_}: {cut.reason.get('en')}",
            )
        )
    return steps


def x__steps__mutmut_26(run: Streak, editions: _Editions, span: int, shown: str, cut: Break | None) -> list[Text]:
    steps = [
        Text(
            vi=f"từ {run.first} đến {run.last} có {span} kỳ công bố; nguồn in {shown}",
            en=f"{run.first} to {run.last} are {span} editions; the source prints {shown}",
        )
    ]
    for year, value in editions.missed:
        wanted = f"hạng {run.at_most}" if run.at_most == 1 else f"hạng {run.at_most} trở lên"
        steps.append(
            Text(
                vi=f"năm {year}: hạng {value}, không phải {wanted}",
                en=f"{year}: rank {value}, not within {run.at_most}",
            )
        )
    if editions.absent:
        years = ", ".join(map(str, editions.absent))
        steps.append(Text(en=f"no result entered for {years}"))
    if cut:
        steps.append(
            Text(
                vi=f"chuỗi bị ngắt từ {cut.from_}: {cut.reason.vi}",
                en=f"series broken from {cut.from_}: {cut.reason.get('en')}",
            )
        )
    return steps


def x__steps__mutmut_27(run: Streak, editions: _Editions, span: int, shown: str, cut: Break | None) -> list[Text]:
    steps = [
        Text(
            vi=f"từ {run.first} đến {run.last} có {span} kỳ công bố; nguồn in {shown}",
            en=f"{run.first} to {run.last} are {span} editions; the source prints {shown}",
        )
    ]
    for year, value in editions.missed:
        wanted = f"hạng {run.at_most}" if run.at_most == 1 else f"hạng {run.at_most} trở lên"
        steps.append(
            Text(
                vi=f"năm {year}: hạng {value}, không phải {wanted}",
                en=f"{year}: rank {value}, not within {run.at_most}",
            )
        )
    if editions.absent:
        years = ", ".join(map(str, editions.absent))
        steps.append(Text(vi=f"chưa nhập kết quả năm {years}", ))
    if cut:
        steps.append(
            Text(
                vi=f"chuỗi bị ngắt từ {cut.from_}: {cut.reason.vi}",
                en=f"series broken from {cut.from_}: {cut.reason.get('en')}",
            )
        )
    return steps


def x__steps__mutmut_28(run: Streak, editions: _Editions, span: int, shown: str, cut: Break | None) -> list[Text]:
    steps = [
        Text(
            vi=f"từ {run.first} đến {run.last} có {span} kỳ công bố; nguồn in {shown}",
            en=f"{run.first} to {run.last} are {span} editions; the source prints {shown}",
        )
    ]
    for year, value in editions.missed:
        wanted = f"hạng {run.at_most}" if run.at_most == 1 else f"hạng {run.at_most} trở lên"
        steps.append(
            Text(
                vi=f"năm {year}: hạng {value}, không phải {wanted}",
                en=f"{year}: rank {value}, not within {run.at_most}",
            )
        )
    if editions.absent:
        years = ", ".join(map(str, editions.absent))
        steps.append(Text(vi=f"chưa nhập kết quả năm {years}", en=f"no result entered for {years}"))
    if cut:
        steps.append(
            None
        )
    return steps


def x__steps__mutmut_29(run: Streak, editions: _Editions, span: int, shown: str, cut: Break | None) -> list[Text]:
    steps = [
        Text(
            vi=f"từ {run.first} đến {run.last} có {span} kỳ công bố; nguồn in {shown}",
            en=f"{run.first} to {run.last} are {span} editions; the source prints {shown}",
        )
    ]
    for year, value in editions.missed:
        wanted = f"hạng {run.at_most}" if run.at_most == 1 else f"hạng {run.at_most} trở lên"
        steps.append(
            Text(
                vi=f"năm {year}: hạng {value}, không phải {wanted}",
                en=f"{year}: rank {value}, not within {run.at_most}",
            )
        )
    if editions.absent:
        years = ", ".join(map(str, editions.absent))
        steps.append(Text(vi=f"chưa nhập kết quả năm {years}", en=f"no result entered for {years}"))
    if cut:
        steps.append(
            Text(
                vi=None,
                en=f"series broken from {cut.from_}: {cut.reason.get('en')}",
            )
        )
    return steps


def x__steps__mutmut_30(run: Streak, editions: _Editions, span: int, shown: str, cut: Break | None) -> list[Text]:
    steps = [
        Text(
            vi=f"từ {run.first} đến {run.last} có {span} kỳ công bố; nguồn in {shown}",
            en=f"{run.first} to {run.last} are {span} editions; the source prints {shown}",
        )
    ]
    for year, value in editions.missed:
        wanted = f"hạng {run.at_most}" if run.at_most == 1 else f"hạng {run.at_most} trở lên"
        steps.append(
            Text(
                vi=f"năm {year}: hạng {value}, không phải {wanted}",
                en=f"{year}: rank {value}, not within {run.at_most}",
            )
        )
    if editions.absent:
        years = ", ".join(map(str, editions.absent))
        steps.append(Text(vi=f"chưa nhập kết quả năm {years}", en=f"no result entered for {years}"))
    if cut:
        steps.append(
            Text(
                vi=f"chuỗi bị ngắt từ {cut.from_}: {cut.reason.vi}",
                en=None,
            )
        )
    return steps


def x__steps__mutmut_31(run: Streak, editions: _Editions, span: int, shown: str, cut: Break | None) -> list[Text]:
    steps = [
        Text(
            vi=f"từ {run.first} đến {run.last} có {span} kỳ công bố; nguồn in {shown}",
            en=f"{run.first} to {run.last} are {span} editions; the source prints {shown}",
        )
    ]
    for year, value in editions.missed:
        wanted = f"hạng {run.at_most}" if run.at_most == 1 else f"hạng {run.at_most} trở lên"
        steps.append(
            Text(
                vi=f"năm {year}: hạng {value}, không phải {wanted}",
                en=f"{year}: rank {value}, not within {run.at_most}",
            )
        )
    if editions.absent:
        years = ", ".join(map(str, editions.absent))
        steps.append(Text(vi=f"chưa nhập kết quả năm {years}", en=f"no result entered for {years}"))
    if cut:
        steps.append(
            Text(
                en=f"series broken from {cut.from_}: {cut.reason.get('en')}",
            )
        )
    return steps


def x__steps__mutmut_32(run: Streak, editions: _Editions, span: int, shown: str, cut: Break | None) -> list[Text]:
    steps = [
        Text(
            vi=f"từ {run.first} đến {run.last} có {span} kỳ công bố; nguồn in {shown}",
            en=f"{run.first} to {run.last} are {span} editions; the source prints {shown}",
        )
    ]
    for year, value in editions.missed:
        wanted = f"hạng {run.at_most}" if run.at_most == 1 else f"hạng {run.at_most} trở lên"
        steps.append(
            Text(
                vi=f"năm {year}: hạng {value}, không phải {wanted}",
                en=f"{year}: rank {value}, not within {run.at_most}",
            )
        )
    if editions.absent:
        years = ", ".join(map(str, editions.absent))
        steps.append(Text(vi=f"chưa nhập kết quả năm {years}", en=f"no result entered for {years}"))
    if cut:
        steps.append(
            Text(
                vi=f"chuỗi bị ngắt từ {cut.from_}: {cut.reason.vi}",
                )
        )
    return steps


def x__steps__mutmut_33(run: Streak, editions: _Editions, span: int, shown: str, cut: Break | None) -> list[Text]:
    steps = [
        Text(
            vi=f"từ {run.first} đến {run.last} có {span} kỳ công bố; nguồn in {shown}",
            en=f"{run.first} to {run.last} are {span} editions; the source prints {shown}",
        )
    ]
    for year, value in editions.missed:
        wanted = f"hạng {run.at_most}" if run.at_most == 1 else f"hạng {run.at_most} trở lên"
        steps.append(
            Text(
                vi=f"năm {year}: hạng {value}, không phải {wanted}",
                en=f"{year}: rank {value}, not within {run.at_most}",
            )
        )
    if editions.absent:
        years = ", ".join(map(str, editions.absent))
        steps.append(Text(vi=f"chưa nhập kết quả năm {years}", en=f"no result entered for {years}"))
    if cut:
        steps.append(
            Text(
                vi=f"chuỗi bị ngắt từ {cut.from_}: {cut.reason.vi}",
                en=f"series broken from {cut.from_}: {cut.reason.get(None)}",
            )
        )
    return steps


def x__steps__mutmut_34(run: Streak, editions: _Editions, span: int, shown: str, cut: Break | None) -> list[Text]:
    steps = [
        Text(
            vi=f"từ {run.first} đến {run.last} có {span} kỳ công bố; nguồn in {shown}",
            en=f"{run.first} to {run.last} are {span} editions; the source prints {shown}",
        )
    ]
    for year, value in editions.missed:
        wanted = f"hạng {run.at_most}" if run.at_most == 1 else f"hạng {run.at_most} trở lên"
        steps.append(
            Text(
                vi=f"năm {year}: hạng {value}, không phải {wanted}",
                en=f"{year}: rank {value}, not within {run.at_most}",
            )
        )
    if editions.absent:
        years = ", ".join(map(str, editions.absent))
        steps.append(Text(vi=f"chưa nhập kết quả năm {years}", en=f"no result entered for {years}"))
    if cut:
        steps.append(
            Text(
                vi=f"chuỗi bị ngắt từ {cut.from_}: {cut.reason.vi}",
                en=f"series broken from {cut.from_}: {cut.reason.get('XXenXX')}",
            )
        )
    return steps


def x__steps__mutmut_35(run: Streak, editions: _Editions, span: int, shown: str, cut: Break | None) -> list[Text]:
    steps = [
        Text(
            vi=f"từ {run.first} đến {run.last} có {span} kỳ công bố; nguồn in {shown}",
            en=f"{run.first} to {run.last} are {span} editions; the source prints {shown}",
        )
    ]
    for year, value in editions.missed:
        wanted = f"hạng {run.at_most}" if run.at_most == 1 else f"hạng {run.at_most} trở lên"
        steps.append(
            Text(
                vi=f"năm {year}: hạng {value}, không phải {wanted}",
                en=f"{year}: rank {value}, not within {run.at_most}",
            )
        )
    if editions.absent:
        years = ", ".join(map(str, editions.absent))
        steps.append(Text(vi=f"chưa nhập kết quả năm {years}", en=f"no result entered for {years}"))
    if cut:
        steps.append(
            Text(
                vi=f"chuỗi bị ngắt từ {cut.from_}: {cut.reason.vi}",
                en=f"series broken from {cut.from_}: {cut.reason.get('EN')}",
            )
        )
    return steps

mutants_x__steps__mutmut['_mutmut_orig'] = x__steps__mutmut_orig # type: ignore # mutmut generated
mutants_x__steps__mutmut['x__steps__mutmut_1'] = x__steps__mutmut_1 # type: ignore # mutmut generated
mutants_x__steps__mutmut['x__steps__mutmut_2'] = x__steps__mutmut_2 # type: ignore # mutmut generated
mutants_x__steps__mutmut['x__steps__mutmut_3'] = x__steps__mutmut_3 # type: ignore # mutmut generated
mutants_x__steps__mutmut['x__steps__mutmut_4'] = x__steps__mutmut_4 # type: ignore # mutmut generated
mutants_x__steps__mutmut['x__steps__mutmut_5'] = x__steps__mutmut_5 # type: ignore # mutmut generated
mutants_x__steps__mutmut['x__steps__mutmut_6'] = x__steps__mutmut_6 # type: ignore # mutmut generated
mutants_x__steps__mutmut['x__steps__mutmut_7'] = x__steps__mutmut_7 # type: ignore # mutmut generated
mutants_x__steps__mutmut['x__steps__mutmut_8'] = x__steps__mutmut_8 # type: ignore # mutmut generated
mutants_x__steps__mutmut['x__steps__mutmut_9'] = x__steps__mutmut_9 # type: ignore # mutmut generated
mutants_x__steps__mutmut['x__steps__mutmut_10'] = x__steps__mutmut_10 # type: ignore # mutmut generated
mutants_x__steps__mutmut['x__steps__mutmut_11'] = x__steps__mutmut_11 # type: ignore # mutmut generated
mutants_x__steps__mutmut['x__steps__mutmut_12'] = x__steps__mutmut_12 # type: ignore # mutmut generated
mutants_x__steps__mutmut['x__steps__mutmut_13'] = x__steps__mutmut_13 # type: ignore # mutmut generated
mutants_x__steps__mutmut['x__steps__mutmut_14'] = x__steps__mutmut_14 # type: ignore # mutmut generated
mutants_x__steps__mutmut['x__steps__mutmut_15'] = x__steps__mutmut_15 # type: ignore # mutmut generated
mutants_x__steps__mutmut['x__steps__mutmut_16'] = x__steps__mutmut_16 # type: ignore # mutmut generated
mutants_x__steps__mutmut['x__steps__mutmut_17'] = x__steps__mutmut_17 # type: ignore # mutmut generated
mutants_x__steps__mutmut['x__steps__mutmut_18'] = x__steps__mutmut_18 # type: ignore # mutmut generated
mutants_x__steps__mutmut['x__steps__mutmut_19'] = x__steps__mutmut_19 # type: ignore # mutmut generated
mutants_x__steps__mutmut['x__steps__mutmut_20'] = x__steps__mutmut_20 # type: ignore # mutmut generated
mutants_x__steps__mutmut['x__steps__mutmut_21'] = x__steps__mutmut_21 # type: ignore # mutmut generated
mutants_x__steps__mutmut['x__steps__mutmut_22'] = x__steps__mutmut_22 # type: ignore # mutmut generated
mutants_x__steps__mutmut['x__steps__mutmut_23'] = x__steps__mutmut_23 # type: ignore # mutmut generated
mutants_x__steps__mutmut['x__steps__mutmut_24'] = x__steps__mutmut_24 # type: ignore # mutmut generated
mutants_x__steps__mutmut['x__steps__mutmut_25'] = x__steps__mutmut_25 # type: ignore # mutmut generated
mutants_x__steps__mutmut['x__steps__mutmut_26'] = x__steps__mutmut_26 # type: ignore # mutmut generated
mutants_x__steps__mutmut['x__steps__mutmut_27'] = x__steps__mutmut_27 # type: ignore # mutmut generated
mutants_x__steps__mutmut['x__steps__mutmut_28'] = x__steps__mutmut_28 # type: ignore # mutmut generated
mutants_x__steps__mutmut['x__steps__mutmut_29'] = x__steps__mutmut_29 # type: ignore # mutmut generated
mutants_x__steps__mutmut['x__steps__mutmut_30'] = x__steps__mutmut_30 # type: ignore # mutmut generated
mutants_x__steps__mutmut['x__steps__mutmut_31'] = x__steps__mutmut_31 # type: ignore # mutmut generated
mutants_x__steps__mutmut['x__steps__mutmut_32'] = x__steps__mutmut_32 # type: ignore # mutmut generated
mutants_x__steps__mutmut['x__steps__mutmut_33'] = x__steps__mutmut_33 # type: ignore # mutmut generated
mutants_x__steps__mutmut['x__steps__mutmut_34'] = x__steps__mutmut_34 # type: ignore # mutmut generated
mutants_x__steps__mutmut['x__steps__mutmut_35'] = x__steps__mutmut_35 # type: ignore # mutmut generated
mutants_x__series__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__series__mutmut)
def _series(site: Site, run: Streak) -> tuple[str, Indicator, str]:
    """Indicator id, indicator and measure of the series."""
    name, _, measure = run.measure.partition(".")
    if name not in site.indicators or measure not in site.indicators[name].measures:
        known = [f"{one}.{key}" for one, indicator in site.indicators.items() for key in indicator.measures]
        raise UnknownError("C111", name=run.measure, near=did_you_mean(run.measure, known))
    return name, site.indicators[name], measure


def x__series__mutmut_orig(site: Site, run: Streak) -> tuple[str, Indicator, str]:
    """Indicator id, indicator and measure of the series."""
    name, _, measure = run.measure.partition(".")
    if name not in site.indicators or measure not in site.indicators[name].measures:
        known = [f"{one}.{key}" for one, indicator in site.indicators.items() for key in indicator.measures]
        raise UnknownError("C111", name=run.measure, near=did_you_mean(run.measure, known))
    return name, site.indicators[name], measure


def x__series__mutmut_1(site: Site, run: Streak) -> tuple[str, Indicator, str]:
    """Indicator id, indicator and measure of the series."""
    name, _, measure = None
    if name not in site.indicators or measure not in site.indicators[name].measures:
        known = [f"{one}.{key}" for one, indicator in site.indicators.items() for key in indicator.measures]
        raise UnknownError("C111", name=run.measure, near=did_you_mean(run.measure, known))
    return name, site.indicators[name], measure


def x__series__mutmut_2(site: Site, run: Streak) -> tuple[str, Indicator, str]:
    """Indicator id, indicator and measure of the series."""
    name, _, measure = run.measure.partition(None)
    if name not in site.indicators or measure not in site.indicators[name].measures:
        known = [f"{one}.{key}" for one, indicator in site.indicators.items() for key in indicator.measures]
        raise UnknownError("C111", name=run.measure, near=did_you_mean(run.measure, known))
    return name, site.indicators[name], measure


def x__series__mutmut_3(site: Site, run: Streak) -> tuple[str, Indicator, str]:
    """Indicator id, indicator and measure of the series."""
    name, _, measure = run.measure.rpartition(".")
    if name not in site.indicators or measure not in site.indicators[name].measures:
        known = [f"{one}.{key}" for one, indicator in site.indicators.items() for key in indicator.measures]
        raise UnknownError("C111", name=run.measure, near=did_you_mean(run.measure, known))
    return name, site.indicators[name], measure


def x__series__mutmut_4(site: Site, run: Streak) -> tuple[str, Indicator, str]:
    """Indicator id, indicator and measure of the series."""
    name, _, measure = run.measure.partition("XX.XX")
    if name not in site.indicators or measure not in site.indicators[name].measures:
        known = [f"{one}.{key}" for one, indicator in site.indicators.items() for key in indicator.measures]
        raise UnknownError("C111", name=run.measure, near=did_you_mean(run.measure, known))
    return name, site.indicators[name], measure


def x__series__mutmut_5(site: Site, run: Streak) -> tuple[str, Indicator, str]:
    """Indicator id, indicator and measure of the series."""
    name, _, measure = run.measure.partition(".")
    if name not in site.indicators and measure not in site.indicators[name].measures:
        known = [f"{one}.{key}" for one, indicator in site.indicators.items() for key in indicator.measures]
        raise UnknownError("C111", name=run.measure, near=did_you_mean(run.measure, known))
    return name, site.indicators[name], measure


def x__series__mutmut_6(site: Site, run: Streak) -> tuple[str, Indicator, str]:
    """Indicator id, indicator and measure of the series."""
    name, _, measure = run.measure.partition(".")
    if name in site.indicators or measure not in site.indicators[name].measures:
        known = [f"{one}.{key}" for one, indicator in site.indicators.items() for key in indicator.measures]
        raise UnknownError("C111", name=run.measure, near=did_you_mean(run.measure, known))
    return name, site.indicators[name], measure


def x__series__mutmut_7(site: Site, run: Streak) -> tuple[str, Indicator, str]:
    """Indicator id, indicator and measure of the series."""
    name, _, measure = run.measure.partition(".")
    if name not in site.indicators or measure in site.indicators[name].measures:
        known = [f"{one}.{key}" for one, indicator in site.indicators.items() for key in indicator.measures]
        raise UnknownError("C111", name=run.measure, near=did_you_mean(run.measure, known))
    return name, site.indicators[name], measure


def x__series__mutmut_8(site: Site, run: Streak) -> tuple[str, Indicator, str]:
    """Indicator id, indicator and measure of the series."""
    name, _, measure = run.measure.partition(".")
    if name not in site.indicators or measure not in site.indicators[name].measures:
        known = None
        raise UnknownError("C111", name=run.measure, near=did_you_mean(run.measure, known))
    return name, site.indicators[name], measure


def x__series__mutmut_9(site: Site, run: Streak) -> tuple[str, Indicator, str]:
    """Indicator id, indicator and measure of the series."""
    name, _, measure = run.measure.partition(".")
    if name not in site.indicators or measure not in site.indicators[name].measures:
        known = [f"{one}.{key}" for one, indicator in site.indicators.items() for key in indicator.measures]
        raise UnknownError(None, name=run.measure, near=did_you_mean(run.measure, known))
    return name, site.indicators[name], measure


def x__series__mutmut_10(site: Site, run: Streak) -> tuple[str, Indicator, str]:
    """Indicator id, indicator and measure of the series."""
    name, _, measure = run.measure.partition(".")
    if name not in site.indicators or measure not in site.indicators[name].measures:
        known = [f"{one}.{key}" for one, indicator in site.indicators.items() for key in indicator.measures]
        raise UnknownError("C111", name=None, near=did_you_mean(run.measure, known))
    return name, site.indicators[name], measure


def x__series__mutmut_11(site: Site, run: Streak) -> tuple[str, Indicator, str]:
    """Indicator id, indicator and measure of the series."""
    name, _, measure = run.measure.partition(".")
    if name not in site.indicators or measure not in site.indicators[name].measures:
        known = [f"{one}.{key}" for one, indicator in site.indicators.items() for key in indicator.measures]
        raise UnknownError("C111", name=run.measure, near=None)
    return name, site.indicators[name], measure


def x__series__mutmut_12(site: Site, run: Streak) -> tuple[str, Indicator, str]:
    """Indicator id, indicator and measure of the series."""
    name, _, measure = run.measure.partition(".")
    if name not in site.indicators or measure not in site.indicators[name].measures:
        known = [f"{one}.{key}" for one, indicator in site.indicators.items() for key in indicator.measures]
        raise UnknownError(name=run.measure, near=did_you_mean(run.measure, known))
    return name, site.indicators[name], measure


def x__series__mutmut_13(site: Site, run: Streak) -> tuple[str, Indicator, str]:
    """Indicator id, indicator and measure of the series."""
    name, _, measure = run.measure.partition(".")
    if name not in site.indicators or measure not in site.indicators[name].measures:
        known = [f"{one}.{key}" for one, indicator in site.indicators.items() for key in indicator.measures]
        raise UnknownError("C111", near=did_you_mean(run.measure, known))
    return name, site.indicators[name], measure


def x__series__mutmut_14(site: Site, run: Streak) -> tuple[str, Indicator, str]:
    """Indicator id, indicator and measure of the series."""
    name, _, measure = run.measure.partition(".")
    if name not in site.indicators or measure not in site.indicators[name].measures:
        known = [f"{one}.{key}" for one, indicator in site.indicators.items() for key in indicator.measures]
        raise UnknownError("C111", name=run.measure, )
    return name, site.indicators[name], measure


def x__series__mutmut_15(site: Site, run: Streak) -> tuple[str, Indicator, str]:
    """Indicator id, indicator and measure of the series."""
    name, _, measure = run.measure.partition(".")
    if name not in site.indicators or measure not in site.indicators[name].measures:
        known = [f"{one}.{key}" for one, indicator in site.indicators.items() for key in indicator.measures]
        raise UnknownError("XXC111XX", name=run.measure, near=did_you_mean(run.measure, known))
    return name, site.indicators[name], measure


def x__series__mutmut_16(site: Site, run: Streak) -> tuple[str, Indicator, str]:
    """Indicator id, indicator and measure of the series."""
    name, _, measure = run.measure.partition(".")
    if name not in site.indicators or measure not in site.indicators[name].measures:
        known = [f"{one}.{key}" for one, indicator in site.indicators.items() for key in indicator.measures]
        raise UnknownError("c111", name=run.measure, near=did_you_mean(run.measure, known))
    return name, site.indicators[name], measure


def x__series__mutmut_17(site: Site, run: Streak) -> tuple[str, Indicator, str]:
    """Indicator id, indicator and measure of the series."""
    name, _, measure = run.measure.partition(".")
    if name not in site.indicators or measure not in site.indicators[name].measures:
        known = [f"{one}.{key}" for one, indicator in site.indicators.items() for key in indicator.measures]
        raise UnknownError("C111", name=run.measure, near=did_you_mean(None, known))
    return name, site.indicators[name], measure


def x__series__mutmut_18(site: Site, run: Streak) -> tuple[str, Indicator, str]:
    """Indicator id, indicator and measure of the series."""
    name, _, measure = run.measure.partition(".")
    if name not in site.indicators or measure not in site.indicators[name].measures:
        known = [f"{one}.{key}" for one, indicator in site.indicators.items() for key in indicator.measures]
        raise UnknownError("C111", name=run.measure, near=did_you_mean(run.measure, None))
    return name, site.indicators[name], measure


def x__series__mutmut_19(site: Site, run: Streak) -> tuple[str, Indicator, str]:
    """Indicator id, indicator and measure of the series."""
    name, _, measure = run.measure.partition(".")
    if name not in site.indicators or measure not in site.indicators[name].measures:
        known = [f"{one}.{key}" for one, indicator in site.indicators.items() for key in indicator.measures]
        raise UnknownError("C111", name=run.measure, near=did_you_mean(known))
    return name, site.indicators[name], measure


def x__series__mutmut_20(site: Site, run: Streak) -> tuple[str, Indicator, str]:
    """Indicator id, indicator and measure of the series."""
    name, _, measure = run.measure.partition(".")
    if name not in site.indicators or measure not in site.indicators[name].measures:
        known = [f"{one}.{key}" for one, indicator in site.indicators.items() for key in indicator.measures]
        raise UnknownError("C111", name=run.measure, near=did_you_mean(run.measure, ))
    return name, site.indicators[name], measure

mutants_x__series__mutmut['_mutmut_orig'] = x__series__mutmut_orig # type: ignore # mutmut generated
mutants_x__series__mutmut['x__series__mutmut_1'] = x__series__mutmut_1 # type: ignore # mutmut generated
mutants_x__series__mutmut['x__series__mutmut_2'] = x__series__mutmut_2 # type: ignore # mutmut generated
mutants_x__series__mutmut['x__series__mutmut_3'] = x__series__mutmut_3 # type: ignore # mutmut generated
mutants_x__series__mutmut['x__series__mutmut_4'] = x__series__mutmut_4 # type: ignore # mutmut generated
mutants_x__series__mutmut['x__series__mutmut_5'] = x__series__mutmut_5 # type: ignore # mutmut generated
mutants_x__series__mutmut['x__series__mutmut_6'] = x__series__mutmut_6 # type: ignore # mutmut generated
mutants_x__series__mutmut['x__series__mutmut_7'] = x__series__mutmut_7 # type: ignore # mutmut generated
mutants_x__series__mutmut['x__series__mutmut_8'] = x__series__mutmut_8 # type: ignore # mutmut generated
mutants_x__series__mutmut['x__series__mutmut_9'] = x__series__mutmut_9 # type: ignore # mutmut generated
mutants_x__series__mutmut['x__series__mutmut_10'] = x__series__mutmut_10 # type: ignore # mutmut generated
mutants_x__series__mutmut['x__series__mutmut_11'] = x__series__mutmut_11 # type: ignore # mutmut generated
mutants_x__series__mutmut['x__series__mutmut_12'] = x__series__mutmut_12 # type: ignore # mutmut generated
mutants_x__series__mutmut['x__series__mutmut_13'] = x__series__mutmut_13 # type: ignore # mutmut generated
mutants_x__series__mutmut['x__series__mutmut_14'] = x__series__mutmut_14 # type: ignore # mutmut generated
mutants_x__series__mutmut['x__series__mutmut_15'] = x__series__mutmut_15 # type: ignore # mutmut generated
mutants_x__series__mutmut['x__series__mutmut_16'] = x__series__mutmut_16 # type: ignore # mutmut generated
mutants_x__series__mutmut['x__series__mutmut_17'] = x__series__mutmut_17 # type: ignore # mutmut generated
mutants_x__series__mutmut['x__series__mutmut_18'] = x__series__mutmut_18 # type: ignore # mutmut generated
mutants_x__series__mutmut['x__series__mutmut_19'] = x__series__mutmut_19 # type: ignore # mutmut generated
mutants_x__series__mutmut['x__series__mutmut_20'] = x__series__mutmut_20 # type: ignore # mutmut generated
mutants_x__editions__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__editions__mutmut)
def _editions(site: Site, run: Streak) -> _Editions:
    name, indicator, measure = _series(site, run)
    home = site.settings.home
    addresses, missed, absent = [], [], []
    for year in range(run.first, run.last + 1):
        key = Key(Period.parse(str(year)), run.place or home)
        figure = site.figures.get(address_of(name, measure, key, indicator.dimensions, home))
        if figure is None or figure.number is None:
            absent.append(year)
            continue
        addresses.append(figure.address)
        if figure.number > run.at_most:
            missed.append((year, figure.number))
    return _Editions(tuple(addresses), tuple(missed), tuple(absent))


def x__editions__mutmut_orig(site: Site, run: Streak) -> _Editions:
    name, indicator, measure = _series(site, run)
    home = site.settings.home
    addresses, missed, absent = [], [], []
    for year in range(run.first, run.last + 1):
        key = Key(Period.parse(str(year)), run.place or home)
        figure = site.figures.get(address_of(name, measure, key, indicator.dimensions, home))
        if figure is None or figure.number is None:
            absent.append(year)
            continue
        addresses.append(figure.address)
        if figure.number > run.at_most:
            missed.append((year, figure.number))
    return _Editions(tuple(addresses), tuple(missed), tuple(absent))


def x__editions__mutmut_1(site: Site, run: Streak) -> _Editions:
    name, indicator, measure = None
    home = site.settings.home
    addresses, missed, absent = [], [], []
    for year in range(run.first, run.last + 1):
        key = Key(Period.parse(str(year)), run.place or home)
        figure = site.figures.get(address_of(name, measure, key, indicator.dimensions, home))
        if figure is None or figure.number is None:
            absent.append(year)
            continue
        addresses.append(figure.address)
        if figure.number > run.at_most:
            missed.append((year, figure.number))
    return _Editions(tuple(addresses), tuple(missed), tuple(absent))


def x__editions__mutmut_2(site: Site, run: Streak) -> _Editions:
    name, indicator, measure = _series(None, run)
    home = site.settings.home
    addresses, missed, absent = [], [], []
    for year in range(run.first, run.last + 1):
        key = Key(Period.parse(str(year)), run.place or home)
        figure = site.figures.get(address_of(name, measure, key, indicator.dimensions, home))
        if figure is None or figure.number is None:
            absent.append(year)
            continue
        addresses.append(figure.address)
        if figure.number > run.at_most:
            missed.append((year, figure.number))
    return _Editions(tuple(addresses), tuple(missed), tuple(absent))


def x__editions__mutmut_3(site: Site, run: Streak) -> _Editions:
    name, indicator, measure = _series(site, None)
    home = site.settings.home
    addresses, missed, absent = [], [], []
    for year in range(run.first, run.last + 1):
        key = Key(Period.parse(str(year)), run.place or home)
        figure = site.figures.get(address_of(name, measure, key, indicator.dimensions, home))
        if figure is None or figure.number is None:
            absent.append(year)
            continue
        addresses.append(figure.address)
        if figure.number > run.at_most:
            missed.append((year, figure.number))
    return _Editions(tuple(addresses), tuple(missed), tuple(absent))


def x__editions__mutmut_4(site: Site, run: Streak) -> _Editions:
    name, indicator, measure = _series(run)
    home = site.settings.home
    addresses, missed, absent = [], [], []
    for year in range(run.first, run.last + 1):
        key = Key(Period.parse(str(year)), run.place or home)
        figure = site.figures.get(address_of(name, measure, key, indicator.dimensions, home))
        if figure is None or figure.number is None:
            absent.append(year)
            continue
        addresses.append(figure.address)
        if figure.number > run.at_most:
            missed.append((year, figure.number))
    return _Editions(tuple(addresses), tuple(missed), tuple(absent))


def x__editions__mutmut_5(site: Site, run: Streak) -> _Editions:
    name, indicator, measure = _series(site, )
    home = site.settings.home
    addresses, missed, absent = [], [], []
    for year in range(run.first, run.last + 1):
        key = Key(Period.parse(str(year)), run.place or home)
        figure = site.figures.get(address_of(name, measure, key, indicator.dimensions, home))
        if figure is None or figure.number is None:
            absent.append(year)
            continue
        addresses.append(figure.address)
        if figure.number > run.at_most:
            missed.append((year, figure.number))
    return _Editions(tuple(addresses), tuple(missed), tuple(absent))


def x__editions__mutmut_6(site: Site, run: Streak) -> _Editions:
    name, indicator, measure = _series(site, run)
    home = None
    addresses, missed, absent = [], [], []
    for year in range(run.first, run.last + 1):
        key = Key(Period.parse(str(year)), run.place or home)
        figure = site.figures.get(address_of(name, measure, key, indicator.dimensions, home))
        if figure is None or figure.number is None:
            absent.append(year)
            continue
        addresses.append(figure.address)
        if figure.number > run.at_most:
            missed.append((year, figure.number))
    return _Editions(tuple(addresses), tuple(missed), tuple(absent))


def x__editions__mutmut_7(site: Site, run: Streak) -> _Editions:
    name, indicator, measure = _series(site, run)
    home = site.settings.home
    addresses, missed, absent = None
    for year in range(run.first, run.last + 1):
        key = Key(Period.parse(str(year)), run.place or home)
        figure = site.figures.get(address_of(name, measure, key, indicator.dimensions, home))
        if figure is None or figure.number is None:
            absent.append(year)
            continue
        addresses.append(figure.address)
        if figure.number > run.at_most:
            missed.append((year, figure.number))
    return _Editions(tuple(addresses), tuple(missed), tuple(absent))


def x__editions__mutmut_8(site: Site, run: Streak) -> _Editions:
    name, indicator, measure = _series(site, run)
    home = site.settings.home
    addresses, missed, absent = [], [], []
    for year in range(None, run.last + 1):
        key = Key(Period.parse(str(year)), run.place or home)
        figure = site.figures.get(address_of(name, measure, key, indicator.dimensions, home))
        if figure is None or figure.number is None:
            absent.append(year)
            continue
        addresses.append(figure.address)
        if figure.number > run.at_most:
            missed.append((year, figure.number))
    return _Editions(tuple(addresses), tuple(missed), tuple(absent))


def x__editions__mutmut_9(site: Site, run: Streak) -> _Editions:
    name, indicator, measure = _series(site, run)
    home = site.settings.home
    addresses, missed, absent = [], [], []
    for year in range(run.first, None):
        key = Key(Period.parse(str(year)), run.place or home)
        figure = site.figures.get(address_of(name, measure, key, indicator.dimensions, home))
        if figure is None or figure.number is None:
            absent.append(year)
            continue
        addresses.append(figure.address)
        if figure.number > run.at_most:
            missed.append((year, figure.number))
    return _Editions(tuple(addresses), tuple(missed), tuple(absent))


def x__editions__mutmut_10(site: Site, run: Streak) -> _Editions:
    name, indicator, measure = _series(site, run)
    home = site.settings.home
    addresses, missed, absent = [], [], []
    for year in range(run.last + 1):
        key = Key(Period.parse(str(year)), run.place or home)
        figure = site.figures.get(address_of(name, measure, key, indicator.dimensions, home))
        if figure is None or figure.number is None:
            absent.append(year)
            continue
        addresses.append(figure.address)
        if figure.number > run.at_most:
            missed.append((year, figure.number))
    return _Editions(tuple(addresses), tuple(missed), tuple(absent))


def x__editions__mutmut_11(site: Site, run: Streak) -> _Editions:
    name, indicator, measure = _series(site, run)
    home = site.settings.home
    addresses, missed, absent = [], [], []
    for year in range(run.first, ):
        key = Key(Period.parse(str(year)), run.place or home)
        figure = site.figures.get(address_of(name, measure, key, indicator.dimensions, home))
        if figure is None or figure.number is None:
            absent.append(year)
            continue
        addresses.append(figure.address)
        if figure.number > run.at_most:
            missed.append((year, figure.number))
    return _Editions(tuple(addresses), tuple(missed), tuple(absent))


def x__editions__mutmut_12(site: Site, run: Streak) -> _Editions:
    name, indicator, measure = _series(site, run)
    home = site.settings.home
    addresses, missed, absent = [], [], []
    for year in range(run.first, run.last - 1):
        key = Key(Period.parse(str(year)), run.place or home)
        figure = site.figures.get(address_of(name, measure, key, indicator.dimensions, home))
        if figure is None or figure.number is None:
            absent.append(year)
            continue
        addresses.append(figure.address)
        if figure.number > run.at_most:
            missed.append((year, figure.number))
    return _Editions(tuple(addresses), tuple(missed), tuple(absent))


def x__editions__mutmut_13(site: Site, run: Streak) -> _Editions:
    name, indicator, measure = _series(site, run)
    home = site.settings.home
    addresses, missed, absent = [], [], []
    for year in range(run.first, run.last + 2):
        key = Key(Period.parse(str(year)), run.place or home)
        figure = site.figures.get(address_of(name, measure, key, indicator.dimensions, home))
        if figure is None or figure.number is None:
            absent.append(year)
            continue
        addresses.append(figure.address)
        if figure.number > run.at_most:
            missed.append((year, figure.number))
    return _Editions(tuple(addresses), tuple(missed), tuple(absent))


def x__editions__mutmut_14(site: Site, run: Streak) -> _Editions:
    name, indicator, measure = _series(site, run)
    home = site.settings.home
    addresses, missed, absent = [], [], []
    for year in range(run.first, run.last + 1):
        key = None
        figure = site.figures.get(address_of(name, measure, key, indicator.dimensions, home))
        if figure is None or figure.number is None:
            absent.append(year)
            continue
        addresses.append(figure.address)
        if figure.number > run.at_most:
            missed.append((year, figure.number))
    return _Editions(tuple(addresses), tuple(missed), tuple(absent))


def x__editions__mutmut_15(site: Site, run: Streak) -> _Editions:
    name, indicator, measure = _series(site, run)
    home = site.settings.home
    addresses, missed, absent = [], [], []
    for year in range(run.first, run.last + 1):
        key = Key(None, run.place or home)
        figure = site.figures.get(address_of(name, measure, key, indicator.dimensions, home))
        if figure is None or figure.number is None:
            absent.append(year)
            continue
        addresses.append(figure.address)
        if figure.number > run.at_most:
            missed.append((year, figure.number))
    return _Editions(tuple(addresses), tuple(missed), tuple(absent))


def x__editions__mutmut_16(site: Site, run: Streak) -> _Editions:
    name, indicator, measure = _series(site, run)
    home = site.settings.home
    addresses, missed, absent = [], [], []
    for year in range(run.first, run.last + 1):
        key = Key(Period.parse(str(year)), None)
        figure = site.figures.get(address_of(name, measure, key, indicator.dimensions, home))
        if figure is None or figure.number is None:
            absent.append(year)
            continue
        addresses.append(figure.address)
        if figure.number > run.at_most:
            missed.append((year, figure.number))
    return _Editions(tuple(addresses), tuple(missed), tuple(absent))


def x__editions__mutmut_17(site: Site, run: Streak) -> _Editions:
    name, indicator, measure = _series(site, run)
    home = site.settings.home
    addresses, missed, absent = [], [], []
    for year in range(run.first, run.last + 1):
        key = Key(run.place or home)
        figure = site.figures.get(address_of(name, measure, key, indicator.dimensions, home))
        if figure is None or figure.number is None:
            absent.append(year)
            continue
        addresses.append(figure.address)
        if figure.number > run.at_most:
            missed.append((year, figure.number))
    return _Editions(tuple(addresses), tuple(missed), tuple(absent))


def x__editions__mutmut_18(site: Site, run: Streak) -> _Editions:
    name, indicator, measure = _series(site, run)
    home = site.settings.home
    addresses, missed, absent = [], [], []
    for year in range(run.first, run.last + 1):
        key = Key(Period.parse(str(year)), )
        figure = site.figures.get(address_of(name, measure, key, indicator.dimensions, home))
        if figure is None or figure.number is None:
            absent.append(year)
            continue
        addresses.append(figure.address)
        if figure.number > run.at_most:
            missed.append((year, figure.number))
    return _Editions(tuple(addresses), tuple(missed), tuple(absent))


def x__editions__mutmut_19(site: Site, run: Streak) -> _Editions:
    name, indicator, measure = _series(site, run)
    home = site.settings.home
    addresses, missed, absent = [], [], []
    for year in range(run.first, run.last + 1):
        key = Key(Period.parse(None), run.place or home)
        figure = site.figures.get(address_of(name, measure, key, indicator.dimensions, home))
        if figure is None or figure.number is None:
            absent.append(year)
            continue
        addresses.append(figure.address)
        if figure.number > run.at_most:
            missed.append((year, figure.number))
    return _Editions(tuple(addresses), tuple(missed), tuple(absent))


def x__editions__mutmut_20(site: Site, run: Streak) -> _Editions:
    name, indicator, measure = _series(site, run)
    home = site.settings.home
    addresses, missed, absent = [], [], []
    for year in range(run.first, run.last + 1):
        key = Key(Period.parse(str(None)), run.place or home)
        figure = site.figures.get(address_of(name, measure, key, indicator.dimensions, home))
        if figure is None or figure.number is None:
            absent.append(year)
            continue
        addresses.append(figure.address)
        if figure.number > run.at_most:
            missed.append((year, figure.number))
    return _Editions(tuple(addresses), tuple(missed), tuple(absent))


def x__editions__mutmut_21(site: Site, run: Streak) -> _Editions:
    name, indicator, measure = _series(site, run)
    home = site.settings.home
    addresses, missed, absent = [], [], []
    for year in range(run.first, run.last + 1):
        key = Key(Period.parse(str(year)), run.place and home)
        figure = site.figures.get(address_of(name, measure, key, indicator.dimensions, home))
        if figure is None or figure.number is None:
            absent.append(year)
            continue
        addresses.append(figure.address)
        if figure.number > run.at_most:
            missed.append((year, figure.number))
    return _Editions(tuple(addresses), tuple(missed), tuple(absent))


def x__editions__mutmut_22(site: Site, run: Streak) -> _Editions:
    name, indicator, measure = _series(site, run)
    home = site.settings.home
    addresses, missed, absent = [], [], []
    for year in range(run.first, run.last + 1):
        key = Key(Period.parse(str(year)), run.place or home)
        figure = None
        if figure is None or figure.number is None:
            absent.append(year)
            continue
        addresses.append(figure.address)
        if figure.number > run.at_most:
            missed.append((year, figure.number))
    return _Editions(tuple(addresses), tuple(missed), tuple(absent))


def x__editions__mutmut_23(site: Site, run: Streak) -> _Editions:
    name, indicator, measure = _series(site, run)
    home = site.settings.home
    addresses, missed, absent = [], [], []
    for year in range(run.first, run.last + 1):
        key = Key(Period.parse(str(year)), run.place or home)
        figure = site.figures.get(None)
        if figure is None or figure.number is None:
            absent.append(year)
            continue
        addresses.append(figure.address)
        if figure.number > run.at_most:
            missed.append((year, figure.number))
    return _Editions(tuple(addresses), tuple(missed), tuple(absent))


def x__editions__mutmut_24(site: Site, run: Streak) -> _Editions:
    name, indicator, measure = _series(site, run)
    home = site.settings.home
    addresses, missed, absent = [], [], []
    for year in range(run.first, run.last + 1):
        key = Key(Period.parse(str(year)), run.place or home)
        figure = site.figures.get(address_of(None, measure, key, indicator.dimensions, home))
        if figure is None or figure.number is None:
            absent.append(year)
            continue
        addresses.append(figure.address)
        if figure.number > run.at_most:
            missed.append((year, figure.number))
    return _Editions(tuple(addresses), tuple(missed), tuple(absent))


def x__editions__mutmut_25(site: Site, run: Streak) -> _Editions:
    name, indicator, measure = _series(site, run)
    home = site.settings.home
    addresses, missed, absent = [], [], []
    for year in range(run.first, run.last + 1):
        key = Key(Period.parse(str(year)), run.place or home)
        figure = site.figures.get(address_of(name, None, key, indicator.dimensions, home))
        if figure is None or figure.number is None:
            absent.append(year)
            continue
        addresses.append(figure.address)
        if figure.number > run.at_most:
            missed.append((year, figure.number))
    return _Editions(tuple(addresses), tuple(missed), tuple(absent))


def x__editions__mutmut_26(site: Site, run: Streak) -> _Editions:
    name, indicator, measure = _series(site, run)
    home = site.settings.home
    addresses, missed, absent = [], [], []
    for year in range(run.first, run.last + 1):
        key = Key(Period.parse(str(year)), run.place or home)
        figure = site.figures.get(address_of(name, measure, None, indicator.dimensions, home))
        if figure is None or figure.number is None:
            absent.append(year)
            continue
        addresses.append(figure.address)
        if figure.number > run.at_most:
            missed.append((year, figure.number))
    return _Editions(tuple(addresses), tuple(missed), tuple(absent))


def x__editions__mutmut_27(site: Site, run: Streak) -> _Editions:
    name, indicator, measure = _series(site, run)
    home = site.settings.home
    addresses, missed, absent = [], [], []
    for year in range(run.first, run.last + 1):
        key = Key(Period.parse(str(year)), run.place or home)
        figure = site.figures.get(address_of(name, measure, key, None, home))
        if figure is None or figure.number is None:
            absent.append(year)
            continue
        addresses.append(figure.address)
        if figure.number > run.at_most:
            missed.append((year, figure.number))
    return _Editions(tuple(addresses), tuple(missed), tuple(absent))


def x__editions__mutmut_28(site: Site, run: Streak) -> _Editions:
    name, indicator, measure = _series(site, run)
    home = site.settings.home
    addresses, missed, absent = [], [], []
    for year in range(run.first, run.last + 1):
        key = Key(Period.parse(str(year)), run.place or home)
        figure = site.figures.get(address_of(name, measure, key, indicator.dimensions, None))
        if figure is None or figure.number is None:
            absent.append(year)
            continue
        addresses.append(figure.address)
        if figure.number > run.at_most:
            missed.append((year, figure.number))
    return _Editions(tuple(addresses), tuple(missed), tuple(absent))


def x__editions__mutmut_29(site: Site, run: Streak) -> _Editions:
    name, indicator, measure = _series(site, run)
    home = site.settings.home
    addresses, missed, absent = [], [], []
    for year in range(run.first, run.last + 1):
        key = Key(Period.parse(str(year)), run.place or home)
        figure = site.figures.get(address_of(measure, key, indicator.dimensions, home))
        if figure is None or figure.number is None:
            absent.append(year)
            continue
        addresses.append(figure.address)
        if figure.number > run.at_most:
            missed.append((year, figure.number))
    return _Editions(tuple(addresses), tuple(missed), tuple(absent))


def x__editions__mutmut_30(site: Site, run: Streak) -> _Editions:
    name, indicator, measure = _series(site, run)
    home = site.settings.home
    addresses, missed, absent = [], [], []
    for year in range(run.first, run.last + 1):
        key = Key(Period.parse(str(year)), run.place or home)
        figure = site.figures.get(address_of(name, key, indicator.dimensions, home))
        if figure is None or figure.number is None:
            absent.append(year)
            continue
        addresses.append(figure.address)
        if figure.number > run.at_most:
            missed.append((year, figure.number))
    return _Editions(tuple(addresses), tuple(missed), tuple(absent))


def x__editions__mutmut_31(site: Site, run: Streak) -> _Editions:
    name, indicator, measure = _series(site, run)
    home = site.settings.home
    addresses, missed, absent = [], [], []
    for year in range(run.first, run.last + 1):
        key = Key(Period.parse(str(year)), run.place or home)
        figure = site.figures.get(address_of(name, measure, indicator.dimensions, home))
        if figure is None or figure.number is None:
            absent.append(year)
            continue
        addresses.append(figure.address)
        if figure.number > run.at_most:
            missed.append((year, figure.number))
    return _Editions(tuple(addresses), tuple(missed), tuple(absent))


def x__editions__mutmut_32(site: Site, run: Streak) -> _Editions:
    name, indicator, measure = _series(site, run)
    home = site.settings.home
    addresses, missed, absent = [], [], []
    for year in range(run.first, run.last + 1):
        key = Key(Period.parse(str(year)), run.place or home)
        figure = site.figures.get(address_of(name, measure, key, home))
        if figure is None or figure.number is None:
            absent.append(year)
            continue
        addresses.append(figure.address)
        if figure.number > run.at_most:
            missed.append((year, figure.number))
    return _Editions(tuple(addresses), tuple(missed), tuple(absent))


def x__editions__mutmut_33(site: Site, run: Streak) -> _Editions:
    name, indicator, measure = _series(site, run)
    home = site.settings.home
    addresses, missed, absent = [], [], []
    for year in range(run.first, run.last + 1):
        key = Key(Period.parse(str(year)), run.place or home)
        figure = site.figures.get(address_of(name, measure, key, indicator.dimensions, ))
        if figure is None or figure.number is None:
            absent.append(year)
            continue
        addresses.append(figure.address)
        if figure.number > run.at_most:
            missed.append((year, figure.number))
    return _Editions(tuple(addresses), tuple(missed), tuple(absent))


def x__editions__mutmut_34(site: Site, run: Streak) -> _Editions:
    name, indicator, measure = _series(site, run)
    home = site.settings.home
    addresses, missed, absent = [], [], []
    for year in range(run.first, run.last + 1):
        key = Key(Period.parse(str(year)), run.place or home)
        figure = site.figures.get(address_of(name, measure, key, indicator.dimensions, home))
        if figure is None and figure.number is None:
            absent.append(year)
            continue
        addresses.append(figure.address)
        if figure.number > run.at_most:
            missed.append((year, figure.number))
    return _Editions(tuple(addresses), tuple(missed), tuple(absent))


def x__editions__mutmut_35(site: Site, run: Streak) -> _Editions:
    name, indicator, measure = _series(site, run)
    home = site.settings.home
    addresses, missed, absent = [], [], []
    for year in range(run.first, run.last + 1):
        key = Key(Period.parse(str(year)), run.place or home)
        figure = site.figures.get(address_of(name, measure, key, indicator.dimensions, home))
        if figure is not None or figure.number is None:
            absent.append(year)
            continue
        addresses.append(figure.address)
        if figure.number > run.at_most:
            missed.append((year, figure.number))
    return _Editions(tuple(addresses), tuple(missed), tuple(absent))


def x__editions__mutmut_36(site: Site, run: Streak) -> _Editions:
    name, indicator, measure = _series(site, run)
    home = site.settings.home
    addresses, missed, absent = [], [], []
    for year in range(run.first, run.last + 1):
        key = Key(Period.parse(str(year)), run.place or home)
        figure = site.figures.get(address_of(name, measure, key, indicator.dimensions, home))
        if figure is None or figure.number is not None:
            absent.append(year)
            continue
        addresses.append(figure.address)
        if figure.number > run.at_most:
            missed.append((year, figure.number))
    return _Editions(tuple(addresses), tuple(missed), tuple(absent))


def x__editions__mutmut_37(site: Site, run: Streak) -> _Editions:
    name, indicator, measure = _series(site, run)
    home = site.settings.home
    addresses, missed, absent = [], [], []
    for year in range(run.first, run.last + 1):
        key = Key(Period.parse(str(year)), run.place or home)
        figure = site.figures.get(address_of(name, measure, key, indicator.dimensions, home))
        if figure is None or figure.number is None:
            absent.append(None)
            continue
        addresses.append(figure.address)
        if figure.number > run.at_most:
            missed.append((year, figure.number))
    return _Editions(tuple(addresses), tuple(missed), tuple(absent))


def x__editions__mutmut_38(site: Site, run: Streak) -> _Editions:
    name, indicator, measure = _series(site, run)
    home = site.settings.home
    addresses, missed, absent = [], [], []
    for year in range(run.first, run.last + 1):
        key = Key(Period.parse(str(year)), run.place or home)
        figure = site.figures.get(address_of(name, measure, key, indicator.dimensions, home))
        if figure is None or figure.number is None:
            absent.append(year)
            break
        addresses.append(figure.address)
        if figure.number > run.at_most:
            missed.append((year, figure.number))
    return _Editions(tuple(addresses), tuple(missed), tuple(absent))


def x__editions__mutmut_39(site: Site, run: Streak) -> _Editions:
    name, indicator, measure = _series(site, run)
    home = site.settings.home
    addresses, missed, absent = [], [], []
    for year in range(run.first, run.last + 1):
        key = Key(Period.parse(str(year)), run.place or home)
        figure = site.figures.get(address_of(name, measure, key, indicator.dimensions, home))
        if figure is None or figure.number is None:
            absent.append(year)
            continue
        addresses.append(None)
        if figure.number > run.at_most:
            missed.append((year, figure.number))
    return _Editions(tuple(addresses), tuple(missed), tuple(absent))


def x__editions__mutmut_40(site: Site, run: Streak) -> _Editions:
    name, indicator, measure = _series(site, run)
    home = site.settings.home
    addresses, missed, absent = [], [], []
    for year in range(run.first, run.last + 1):
        key = Key(Period.parse(str(year)), run.place or home)
        figure = site.figures.get(address_of(name, measure, key, indicator.dimensions, home))
        if figure is None or figure.number is None:
            absent.append(year)
            continue
        addresses.append(figure.address)
        if figure.number >= run.at_most:
            missed.append((year, figure.number))
    return _Editions(tuple(addresses), tuple(missed), tuple(absent))


def x__editions__mutmut_41(site: Site, run: Streak) -> _Editions:
    name, indicator, measure = _series(site, run)
    home = site.settings.home
    addresses, missed, absent = [], [], []
    for year in range(run.first, run.last + 1):
        key = Key(Period.parse(str(year)), run.place or home)
        figure = site.figures.get(address_of(name, measure, key, indicator.dimensions, home))
        if figure is None or figure.number is None:
            absent.append(year)
            continue
        addresses.append(figure.address)
        if figure.number > run.at_most:
            missed.append(None)
    return _Editions(tuple(addresses), tuple(missed), tuple(absent))


def x__editions__mutmut_42(site: Site, run: Streak) -> _Editions:
    name, indicator, measure = _series(site, run)
    home = site.settings.home
    addresses, missed, absent = [], [], []
    for year in range(run.first, run.last + 1):
        key = Key(Period.parse(str(year)), run.place or home)
        figure = site.figures.get(address_of(name, measure, key, indicator.dimensions, home))
        if figure is None or figure.number is None:
            absent.append(year)
            continue
        addresses.append(figure.address)
        if figure.number > run.at_most:
            missed.append((year, figure.number))
    return _Editions(None, tuple(missed), tuple(absent))


def x__editions__mutmut_43(site: Site, run: Streak) -> _Editions:
    name, indicator, measure = _series(site, run)
    home = site.settings.home
    addresses, missed, absent = [], [], []
    for year in range(run.first, run.last + 1):
        key = Key(Period.parse(str(year)), run.place or home)
        figure = site.figures.get(address_of(name, measure, key, indicator.dimensions, home))
        if figure is None or figure.number is None:
            absent.append(year)
            continue
        addresses.append(figure.address)
        if figure.number > run.at_most:
            missed.append((year, figure.number))
    return _Editions(tuple(addresses), None, tuple(absent))


def x__editions__mutmut_44(site: Site, run: Streak) -> _Editions:
    name, indicator, measure = _series(site, run)
    home = site.settings.home
    addresses, missed, absent = [], [], []
    for year in range(run.first, run.last + 1):
        key = Key(Period.parse(str(year)), run.place or home)
        figure = site.figures.get(address_of(name, measure, key, indicator.dimensions, home))
        if figure is None or figure.number is None:
            absent.append(year)
            continue
        addresses.append(figure.address)
        if figure.number > run.at_most:
            missed.append((year, figure.number))
    return _Editions(tuple(addresses), tuple(missed), None)


def x__editions__mutmut_45(site: Site, run: Streak) -> _Editions:
    name, indicator, measure = _series(site, run)
    home = site.settings.home
    addresses, missed, absent = [], [], []
    for year in range(run.first, run.last + 1):
        key = Key(Period.parse(str(year)), run.place or home)
        figure = site.figures.get(address_of(name, measure, key, indicator.dimensions, home))
        if figure is None or figure.number is None:
            absent.append(year)
            continue
        addresses.append(figure.address)
        if figure.number > run.at_most:
            missed.append((year, figure.number))
    return _Editions(tuple(missed), tuple(absent))


def x__editions__mutmut_46(site: Site, run: Streak) -> _Editions:
    name, indicator, measure = _series(site, run)
    home = site.settings.home
    addresses, missed, absent = [], [], []
    for year in range(run.first, run.last + 1):
        key = Key(Period.parse(str(year)), run.place or home)
        figure = site.figures.get(address_of(name, measure, key, indicator.dimensions, home))
        if figure is None or figure.number is None:
            absent.append(year)
            continue
        addresses.append(figure.address)
        if figure.number > run.at_most:
            missed.append((year, figure.number))
    return _Editions(tuple(addresses), tuple(absent))


def x__editions__mutmut_47(site: Site, run: Streak) -> _Editions:
    name, indicator, measure = _series(site, run)
    home = site.settings.home
    addresses, missed, absent = [], [], []
    for year in range(run.first, run.last + 1):
        key = Key(Period.parse(str(year)), run.place or home)
        figure = site.figures.get(address_of(name, measure, key, indicator.dimensions, home))
        if figure is None or figure.number is None:
            absent.append(year)
            continue
        addresses.append(figure.address)
        if figure.number > run.at_most:
            missed.append((year, figure.number))
    return _Editions(tuple(addresses), tuple(missed), )


def x__editions__mutmut_48(site: Site, run: Streak) -> _Editions:
    name, indicator, measure = _series(site, run)
    home = site.settings.home
    addresses, missed, absent = [], [], []
    for year in range(run.first, run.last + 1):
        key = Key(Period.parse(str(year)), run.place or home)
        figure = site.figures.get(address_of(name, measure, key, indicator.dimensions, home))
        if figure is None or figure.number is None:
            absent.append(year)
            continue
        addresses.append(figure.address)
        if figure.number > run.at_most:
            missed.append((year, figure.number))
    return _Editions(tuple(None), tuple(missed), tuple(absent))


def x__editions__mutmut_49(site: Site, run: Streak) -> _Editions:
    name, indicator, measure = _series(site, run)
    home = site.settings.home
    addresses, missed, absent = [], [], []
    for year in range(run.first, run.last + 1):
        key = Key(Period.parse(str(year)), run.place or home)
        figure = site.figures.get(address_of(name, measure, key, indicator.dimensions, home))
        if figure is None or figure.number is None:
            absent.append(year)
            continue
        addresses.append(figure.address)
        if figure.number > run.at_most:
            missed.append((year, figure.number))
    return _Editions(tuple(addresses), tuple(None), tuple(absent))


def x__editions__mutmut_50(site: Site, run: Streak) -> _Editions:
    name, indicator, measure = _series(site, run)
    home = site.settings.home
    addresses, missed, absent = [], [], []
    for year in range(run.first, run.last + 1):
        key = Key(Period.parse(str(year)), run.place or home)
        figure = site.figures.get(address_of(name, measure, key, indicator.dimensions, home))
        if figure is None or figure.number is None:
            absent.append(year)
            continue
        addresses.append(figure.address)
        if figure.number > run.at_most:
            missed.append((year, figure.number))
    return _Editions(tuple(addresses), tuple(missed), tuple(None))

mutants_x__editions__mutmut['_mutmut_orig'] = x__editions__mutmut_orig # type: ignore # mutmut generated
mutants_x__editions__mutmut['x__editions__mutmut_1'] = x__editions__mutmut_1 # type: ignore # mutmut generated
mutants_x__editions__mutmut['x__editions__mutmut_2'] = x__editions__mutmut_2 # type: ignore # mutmut generated
mutants_x__editions__mutmut['x__editions__mutmut_3'] = x__editions__mutmut_3 # type: ignore # mutmut generated
mutants_x__editions__mutmut['x__editions__mutmut_4'] = x__editions__mutmut_4 # type: ignore # mutmut generated
mutants_x__editions__mutmut['x__editions__mutmut_5'] = x__editions__mutmut_5 # type: ignore # mutmut generated
mutants_x__editions__mutmut['x__editions__mutmut_6'] = x__editions__mutmut_6 # type: ignore # mutmut generated
mutants_x__editions__mutmut['x__editions__mutmut_7'] = x__editions__mutmut_7 # type: ignore # mutmut generated
mutants_x__editions__mutmut['x__editions__mutmut_8'] = x__editions__mutmut_8 # type: ignore # mutmut generated
mutants_x__editions__mutmut['x__editions__mutmut_9'] = x__editions__mutmut_9 # type: ignore # mutmut generated
mutants_x__editions__mutmut['x__editions__mutmut_10'] = x__editions__mutmut_10 # type: ignore # mutmut generated
mutants_x__editions__mutmut['x__editions__mutmut_11'] = x__editions__mutmut_11 # type: ignore # mutmut generated
mutants_x__editions__mutmut['x__editions__mutmut_12'] = x__editions__mutmut_12 # type: ignore # mutmut generated
mutants_x__editions__mutmut['x__editions__mutmut_13'] = x__editions__mutmut_13 # type: ignore # mutmut generated
mutants_x__editions__mutmut['x__editions__mutmut_14'] = x__editions__mutmut_14 # type: ignore # mutmut generated
mutants_x__editions__mutmut['x__editions__mutmut_15'] = x__editions__mutmut_15 # type: ignore # mutmut generated
mutants_x__editions__mutmut['x__editions__mutmut_16'] = x__editions__mutmut_16 # type: ignore # mutmut generated
mutants_x__editions__mutmut['x__editions__mutmut_17'] = x__editions__mutmut_17 # type: ignore # mutmut generated
mutants_x__editions__mutmut['x__editions__mutmut_18'] = x__editions__mutmut_18 # type: ignore # mutmut generated
mutants_x__editions__mutmut['x__editions__mutmut_19'] = x__editions__mutmut_19 # type: ignore # mutmut generated
mutants_x__editions__mutmut['x__editions__mutmut_20'] = x__editions__mutmut_20 # type: ignore # mutmut generated
mutants_x__editions__mutmut['x__editions__mutmut_21'] = x__editions__mutmut_21 # type: ignore # mutmut generated
mutants_x__editions__mutmut['x__editions__mutmut_22'] = x__editions__mutmut_22 # type: ignore # mutmut generated
mutants_x__editions__mutmut['x__editions__mutmut_23'] = x__editions__mutmut_23 # type: ignore # mutmut generated
mutants_x__editions__mutmut['x__editions__mutmut_24'] = x__editions__mutmut_24 # type: ignore # mutmut generated
mutants_x__editions__mutmut['x__editions__mutmut_25'] = x__editions__mutmut_25 # type: ignore # mutmut generated
mutants_x__editions__mutmut['x__editions__mutmut_26'] = x__editions__mutmut_26 # type: ignore # mutmut generated
mutants_x__editions__mutmut['x__editions__mutmut_27'] = x__editions__mutmut_27 # type: ignore # mutmut generated
mutants_x__editions__mutmut['x__editions__mutmut_28'] = x__editions__mutmut_28 # type: ignore # mutmut generated
mutants_x__editions__mutmut['x__editions__mutmut_29'] = x__editions__mutmut_29 # type: ignore # mutmut generated
mutants_x__editions__mutmut['x__editions__mutmut_30'] = x__editions__mutmut_30 # type: ignore # mutmut generated
mutants_x__editions__mutmut['x__editions__mutmut_31'] = x__editions__mutmut_31 # type: ignore # mutmut generated
mutants_x__editions__mutmut['x__editions__mutmut_32'] = x__editions__mutmut_32 # type: ignore # mutmut generated
mutants_x__editions__mutmut['x__editions__mutmut_33'] = x__editions__mutmut_33 # type: ignore # mutmut generated
mutants_x__editions__mutmut['x__editions__mutmut_34'] = x__editions__mutmut_34 # type: ignore # mutmut generated
mutants_x__editions__mutmut['x__editions__mutmut_35'] = x__editions__mutmut_35 # type: ignore # mutmut generated
mutants_x__editions__mutmut['x__editions__mutmut_36'] = x__editions__mutmut_36 # type: ignore # mutmut generated
mutants_x__editions__mutmut['x__editions__mutmut_37'] = x__editions__mutmut_37 # type: ignore # mutmut generated
mutants_x__editions__mutmut['x__editions__mutmut_38'] = x__editions__mutmut_38 # type: ignore # mutmut generated
mutants_x__editions__mutmut['x__editions__mutmut_39'] = x__editions__mutmut_39 # type: ignore # mutmut generated
mutants_x__editions__mutmut['x__editions__mutmut_40'] = x__editions__mutmut_40 # type: ignore # mutmut generated
mutants_x__editions__mutmut['x__editions__mutmut_41'] = x__editions__mutmut_41 # type: ignore # mutmut generated
mutants_x__editions__mutmut['x__editions__mutmut_42'] = x__editions__mutmut_42 # type: ignore # mutmut generated
mutants_x__editions__mutmut['x__editions__mutmut_43'] = x__editions__mutmut_43 # type: ignore # mutmut generated
mutants_x__editions__mutmut['x__editions__mutmut_44'] = x__editions__mutmut_44 # type: ignore # mutmut generated
mutants_x__editions__mutmut['x__editions__mutmut_45'] = x__editions__mutmut_45 # type: ignore # mutmut generated
mutants_x__editions__mutmut['x__editions__mutmut_46'] = x__editions__mutmut_46 # type: ignore # mutmut generated
mutants_x__editions__mutmut['x__editions__mutmut_47'] = x__editions__mutmut_47 # type: ignore # mutmut generated
mutants_x__editions__mutmut['x__editions__mutmut_48'] = x__editions__mutmut_48 # type: ignore # mutmut generated
mutants_x__editions__mutmut['x__editions__mutmut_49'] = x__editions__mutmut_49 # type: ignore # mutmut generated
mutants_x__editions__mutmut['x__editions__mutmut_50'] = x__editions__mutmut_50 # type: ignore # mutmut generated
mutants_x__break_inside__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__break_inside__mutmut)
def _break_inside(indicator: Indicator, run: Streak) -> Break | None:
    """A break of the series after its first edition; ranks before and after are not of one kind."""
    measure = run.measure.partition(".")[2]
    for cut in indicator.breaks:
        concerned = not cut.measures or measure in cut.measures
        if concerned and run.first < cut.from_.first.year <= run.last:
            return cut
    return None


def x__break_inside__mutmut_orig(indicator: Indicator, run: Streak) -> Break | None:
    """A break of the series after its first edition; ranks before and after are not of one kind."""
    measure = run.measure.partition(".")[2]
    for cut in indicator.breaks:
        concerned = not cut.measures or measure in cut.measures
        if concerned and run.first < cut.from_.first.year <= run.last:
            return cut
    return None


def x__break_inside__mutmut_1(indicator: Indicator, run: Streak) -> Break | None:
    """A break of the series after its first edition; ranks before and after are not of one kind."""
    measure = None
    for cut in indicator.breaks:
        concerned = not cut.measures or measure in cut.measures
        if concerned and run.first < cut.from_.first.year <= run.last:
            return cut
    return None


def x__break_inside__mutmut_2(indicator: Indicator, run: Streak) -> Break | None:
    """A break of the series after its first edition; ranks before and after are not of one kind."""
    measure = run.measure.partition(None)[2]
    for cut in indicator.breaks:
        concerned = not cut.measures or measure in cut.measures
        if concerned and run.first < cut.from_.first.year <= run.last:
            return cut
    return None


def x__break_inside__mutmut_3(indicator: Indicator, run: Streak) -> Break | None:
    """A break of the series after its first edition; ranks before and after are not of one kind."""
    measure = run.measure.rpartition(".")[2]
    for cut in indicator.breaks:
        concerned = not cut.measures or measure in cut.measures
        if concerned and run.first < cut.from_.first.year <= run.last:
            return cut
    return None


def x__break_inside__mutmut_4(indicator: Indicator, run: Streak) -> Break | None:
    """A break of the series after its first edition; ranks before and after are not of one kind."""
    measure = run.measure.partition("XX.XX")[2]
    for cut in indicator.breaks:
        concerned = not cut.measures or measure in cut.measures
        if concerned and run.first < cut.from_.first.year <= run.last:
            return cut
    return None


def x__break_inside__mutmut_5(indicator: Indicator, run: Streak) -> Break | None:
    """A break of the series after its first edition; ranks before and after are not of one kind."""
    measure = run.measure.partition(".")[3]
    for cut in indicator.breaks:
        concerned = not cut.measures or measure in cut.measures
        if concerned and run.first < cut.from_.first.year <= run.last:
            return cut
    return None


def x__break_inside__mutmut_6(indicator: Indicator, run: Streak) -> Break | None:
    """A break of the series after its first edition; ranks before and after are not of one kind."""
    measure = run.measure.partition(".")[2]
    for cut in indicator.breaks:
        concerned = None
        if concerned and run.first < cut.from_.first.year <= run.last:
            return cut
    return None


def x__break_inside__mutmut_7(indicator: Indicator, run: Streak) -> Break | None:
    """A break of the series after its first edition; ranks before and after are not of one kind."""
    measure = run.measure.partition(".")[2]
    for cut in indicator.breaks:
        concerned = not cut.measures and measure in cut.measures
        if concerned and run.first < cut.from_.first.year <= run.last:
            return cut
    return None


def x__break_inside__mutmut_8(indicator: Indicator, run: Streak) -> Break | None:
    """A break of the series after its first edition; ranks before and after are not of one kind."""
    measure = run.measure.partition(".")[2]
    for cut in indicator.breaks:
        concerned = cut.measures or measure in cut.measures
        if concerned and run.first < cut.from_.first.year <= run.last:
            return cut
    return None


def x__break_inside__mutmut_9(indicator: Indicator, run: Streak) -> Break | None:
    """A break of the series after its first edition; ranks before and after are not of one kind."""
    measure = run.measure.partition(".")[2]
    for cut in indicator.breaks:
        concerned = not cut.measures or measure not in cut.measures
        if concerned and run.first < cut.from_.first.year <= run.last:
            return cut
    return None


def x__break_inside__mutmut_10(indicator: Indicator, run: Streak) -> Break | None:
    """A break of the series after its first edition; ranks before and after are not of one kind."""
    measure = run.measure.partition(".")[2]
    for cut in indicator.breaks:
        concerned = not cut.measures or measure in cut.measures
        if concerned or run.first < cut.from_.first.year <= run.last:
            return cut
    return None


def x__break_inside__mutmut_11(indicator: Indicator, run: Streak) -> Break | None:
    """A break of the series after its first edition; ranks before and after are not of one kind."""
    measure = run.measure.partition(".")[2]
    for cut in indicator.breaks:
        concerned = not cut.measures or measure in cut.measures
        if concerned and run.first <= cut.from_.first.year <= run.last:
            return cut
    return None


def x__break_inside__mutmut_12(indicator: Indicator, run: Streak) -> Break | None:
    """A break of the series after its first edition; ranks before and after are not of one kind."""
    measure = run.measure.partition(".")[2]
    for cut in indicator.breaks:
        concerned = not cut.measures or measure in cut.measures
        if concerned and run.first < cut.from_.first.year < run.last:
            return cut
    return None

mutants_x__break_inside__mutmut['_mutmut_orig'] = x__break_inside__mutmut_orig # type: ignore # mutmut generated
mutants_x__break_inside__mutmut['x__break_inside__mutmut_1'] = x__break_inside__mutmut_1 # type: ignore # mutmut generated
mutants_x__break_inside__mutmut['x__break_inside__mutmut_2'] = x__break_inside__mutmut_2 # type: ignore # mutmut generated
mutants_x__break_inside__mutmut['x__break_inside__mutmut_3'] = x__break_inside__mutmut_3 # type: ignore # mutmut generated
mutants_x__break_inside__mutmut['x__break_inside__mutmut_4'] = x__break_inside__mutmut_4 # type: ignore # mutmut generated
mutants_x__break_inside__mutmut['x__break_inside__mutmut_5'] = x__break_inside__mutmut_5 # type: ignore # mutmut generated
mutants_x__break_inside__mutmut['x__break_inside__mutmut_6'] = x__break_inside__mutmut_6 # type: ignore # mutmut generated
mutants_x__break_inside__mutmut['x__break_inside__mutmut_7'] = x__break_inside__mutmut_7 # type: ignore # mutmut generated
mutants_x__break_inside__mutmut['x__break_inside__mutmut_8'] = x__break_inside__mutmut_8 # type: ignore # mutmut generated
mutants_x__break_inside__mutmut['x__break_inside__mutmut_9'] = x__break_inside__mutmut_9 # type: ignore # mutmut generated
mutants_x__break_inside__mutmut['x__break_inside__mutmut_10'] = x__break_inside__mutmut_10 # type: ignore # mutmut generated
mutants_x__break_inside__mutmut['x__break_inside__mutmut_11'] = x__break_inside__mutmut_11 # type: ignore # mutmut generated
mutants_x__break_inside__mutmut['x__break_inside__mutmut_12'] = x__break_inside__mutmut_12 # type: ignore # mutmut generated
