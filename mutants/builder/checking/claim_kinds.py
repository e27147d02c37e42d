"""Declared checks that test words rather than sums: "keeps", one claim in two places, what a source leaves out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from builder.checking.lookups import UnknownError, figure_at, quantity_at
from builder.checking.quantities import NotEnoughDataError, Quantity
from builder.checking.verdicts import Explain, Side, Working
from builder.locale.figures import figure_title
from builder.locale.reader import Reader
from builder.model.base import Text
from builder.model.checks import DeclaredCheck, Verdict
from builder.model.claims import same_value
from builder.model.records import Source
from builder.model.site import Site
from builder.problems import did_you_mean

WEEKDAYS = ("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ Nhật")
_NUMBERED = {f"thứ {day + 2}": name for day, name in enumerate(WEEKDAYS[:6])}
_FIELDS = {
    "period": Text(vi="kỳ số liệu", en="period"),
    "unit": Text(vi="đơn vị", en="unit"),
    "date": Text(vi="ngày đăng", en="publication date"),
    "denominator": Text(vi="mẫu số", en="denominator"),
}


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a kind of check comes to."""

    verdict: Verdict
    explain: Explain
    figures: tuple[str, ...] = ()
    """Addresses tested."""
    doubts: tuple[str, ...] | None = None
    """Addresses that a failure calls into question; None = all of them."""
mutants_x_needed__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_needed__mutmut)
def needed(value: str | None, field: str) -> str:
    """``value``, or the verdict that there is not enough data for lack of ``field``."""
    if value is None:
        raise NotEnoughDataError(Text(vi=f"trường {field}", en=f"the field {field}"))
    return value


def x_needed__mutmut_orig(value: str | None, field: str) -> str:
    """``value``, or the verdict that there is not enough data for lack of ``field``."""
    if value is None:
        raise NotEnoughDataError(Text(vi=f"trường {field}", en=f"the field {field}"))
    return value


def x_needed__mutmut_1(value: str | None, field: str) -> str:
    """``value``, or the verdict that there is not enough data for lack of ``field``."""
    if value is not None:
        raise NotEnoughDataError(Text(vi=f"trường {field}", en=f"the field {field}"))
    return value


def x_needed__mutmut_2(value: str | None, field: str) -> str:
    """``value``, or the verdict that there is not enough data for lack of ``field``."""
    if value is None:
        raise NotEnoughDataError(None)
    return value


def x_needed__mutmut_3(value: str | None, field: str) -> str:
    """``value``, or the verdict that there is not enough data for lack of ``field``."""
    if value is None:
        raise NotEnoughDataError(Text(vi=None, en=f"the field {field}"))
    return value


def x_needed__mutmut_4(value: str | None, field: str) -> str:
    """``value``, or the verdict that there is not enough data for lack of ``field``."""
    if value is None:
        raise NotEnoughDataError(Text(vi=f"trường {field}", en=None))
    return value


def x_needed__mutmut_5(value: str | None, field: str) -> str:
    """``value``, or the verdict that there is not enough data for lack of ``field``."""
    if value is None:
        raise NotEnoughDataError(Text(en=f"the field {field}"))
    return value


def x_needed__mutmut_6(value: str | None, field: str) -> str:
    """``value``, or the verdict that there is not enough data for lack of ``field``."""
    if value is None:
        raise NotEnoughDataError(Text(vi=f"trường {field}", ))
    return value

mutants_x_needed__mutmut['_mutmut_orig'] = x_needed__mutmut_orig # type: ignore # mutmut generated
mutants_x_needed__mutmut['x_needed__mutmut_1'] = x_needed__mutmut_1 # type: ignore # mutmut generated
mutants_x_needed__mutmut['x_needed__mutmut_2'] = x_needed__mutmut_2 # type: ignore # mutmut generated
mutants_x_needed__mutmut['x_needed__mutmut_3'] = x_needed__mutmut_3 # type: ignore # mutmut generated
mutants_x_needed__mutmut['x_needed__mutmut_4'] = x_needed__mutmut_4 # type: ignore # mutmut generated
mutants_x_needed__mutmut['x_needed__mutmut_5'] = x_needed__mutmut_5 # type: ignore # mutmut generated
mutants_x_needed__mutmut['x_needed__mutmut_6'] = x_needed__mutmut_6 # type: ignore # mutmut generated
mutants_x_side__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_side__mutmut)
def side(found: Quantity, reader: Reader) -> Side:
    """A single figure as one side of a relation."""
    shown = found.shown(reader)
    return Side(found.title(reader), shown, shown)


def x_side__mutmut_orig(found: Quantity, reader: Reader) -> Side:
    """A single figure as one side of a relation."""
    shown = found.shown(reader)
    return Side(found.title(reader), shown, shown)


def x_side__mutmut_1(found: Quantity, reader: Reader) -> Side:
    """A single figure as one side of a relation."""
    shown = None
    return Side(found.title(reader), shown, shown)


def x_side__mutmut_2(found: Quantity, reader: Reader) -> Side:
    """A single figure as one side of a relation."""
    shown = found.shown(None)
    return Side(found.title(reader), shown, shown)


def x_side__mutmut_3(found: Quantity, reader: Reader) -> Side:
    """A single figure as one side of a relation."""
    shown = found.shown(reader)
    return Side(None, shown, shown)


def x_side__mutmut_4(found: Quantity, reader: Reader) -> Side:
    """A single figure as one side of a relation."""
    shown = found.shown(reader)
    return Side(found.title(reader), None, shown)


def x_side__mutmut_5(found: Quantity, reader: Reader) -> Side:
    """A single figure as one side of a relation."""
    shown = found.shown(reader)
    return Side(found.title(reader), shown, None)


def x_side__mutmut_6(found: Quantity, reader: Reader) -> Side:
    """A single figure as one side of a relation."""
    shown = found.shown(reader)
    return Side(shown, shown)


def x_side__mutmut_7(found: Quantity, reader: Reader) -> Side:
    """A single figure as one side of a relation."""
    shown = found.shown(reader)
    return Side(found.title(reader), shown)


def x_side__mutmut_8(found: Quantity, reader: Reader) -> Side:
    """A single figure as one side of a relation."""
    shown = found.shown(reader)
    return Side(found.title(reader), shown, )


def x_side__mutmut_9(found: Quantity, reader: Reader) -> Side:
    """A single figure as one side of a relation."""
    shown = found.shown(reader)
    return Side(found.title(None), shown, shown)

mutants_x_side__mutmut['_mutmut_orig'] = x_side__mutmut_orig # type: ignore # mutmut generated
mutants_x_side__mutmut['x_side__mutmut_1'] = x_side__mutmut_1 # type: ignore # mutmut generated
mutants_x_side__mutmut['x_side__mutmut_2'] = x_side__mutmut_2 # type: ignore # mutmut generated
mutants_x_side__mutmut['x_side__mutmut_3'] = x_side__mutmut_3 # type: ignore # mutmut generated
mutants_x_side__mutmut['x_side__mutmut_4'] = x_side__mutmut_4 # type: ignore # mutmut generated
mutants_x_side__mutmut['x_side__mutmut_5'] = x_side__mutmut_5 # type: ignore # mutmut generated
mutants_x_side__mutmut['x_side__mutmut_6'] = x_side__mutmut_6 # type: ignore # mutmut generated
mutants_x_side__mutmut['x_side__mutmut_7'] = x_side__mutmut_7 # type: ignore # mutmut generated
mutants_x_side__mutmut['x_side__mutmut_8'] = x_side__mutmut_8 # type: ignore # mutmut generated
mutants_x_side__mutmut['x_side__mutmut_9'] = x_side__mutmut_9 # type: ignore # mutmut generated
mutants_x_lacking__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_lacking__mutmut)
def lacking(what: Text, figures: tuple[str, ...] = ()) -> Outcome:
    """Not enough data for lack of ``what``."""
    step = Text(vi=f"còn thiếu: {what.vi}", en=f"missing: {what.get('en')}")
    return Outcome("no-data", steps_only(step), figures)


def x_lacking__mutmut_orig(what: Text, figures: tuple[str, ...] = ()) -> Outcome:
    """Not enough data for lack of ``what``."""
    step = Text(vi=f"còn thiếu: {what.vi}", en=f"missing: {what.get('en')}")
    return Outcome("no-data", steps_only(step), figures)


def x_lacking__mutmut_1(what: Text, figures: tuple[str, ...] = ()) -> Outcome:
    """Not enough data for lack of ``what``."""
    step = None
    return Outcome("no-data", steps_only(step), figures)


def x_lacking__mutmut_2(what: Text, figures: tuple[str, ...] = ()) -> Outcome:
    """Not enough data for lack of ``what``."""
    step = Text(vi=None, en=f"missing: {what.get('en')}")
    return Outcome("no-data", steps_only(step), figures)


def x_lacking__mutmut_3(what: Text, figures: tuple[str, ...] = ()) -> Outcome:
    """Not enough data for lack of ``what``."""
    step = Text(vi=f"còn thiếu: {what.vi}", en=None)
    return Outcome("no-data", steps_only(step), figures)


def x_lacking__mutmut_4(what: Text, figures: tuple[str, ...] = ()) -> Outcome:
    """Not enough data for lack of ``what``."""
    step = Text(en=f"missing: {what.get('en')}")
    return Outcome("no-data", steps_only(step), figures)


def x_lacking__mutmut_5(what: Text, figures: tuple[str, ...] = ()) -> Outcome:
    """Not enough data for lack of ``what``."""
    step = Text(vi=f"còn thiếu: {what.vi}", )
    return Outcome("no-data", steps_only(step), figures)


def x_lacking__mutmut_6(what: Text, figures: tuple[str, ...] = ()) -> Outcome:
    """Not enough data for lack of ``what``."""
    step = Text(vi=f"còn thiếu: {what.vi}", en=f"missing: {what.get(None)}")
    return Outcome("no-data", steps_only(step), figures)


def x_lacking__mutmut_7(what: Text, figures: tuple[str, ...] = ()) -> Outcome:
    """Not enough data for lack of ``what``."""
    step = Text(vi=f"còn thiếu: {what.vi}", en=f"missing: {what.get('XXenXX')}")
    return Outcome("no-data", steps_only(step), figures)


def x_lacking__mutmut_8(what: Text, figures: tuple[str, ...] = ()) -> Outcome:
    """Not enough data for lack of ``what``."""
    step = Text(vi=f"còn thiếu: {what.vi}", en=f"missing: {what.get('EN')}")
    return Outcome("no-data", steps_only(step), figures)


def x_lacking__mutmut_9(what: Text, figures: tuple[str, ...] = ()) -> Outcome:
    """Not enough data for lack of ``what``."""
    step = Text(vi=f"còn thiếu: {what.vi}", en=f"missing: {what.get('en')}")
    return Outcome(None, steps_only(step), figures)


def x_lacking__mutmut_10(what: Text, figures: tuple[str, ...] = ()) -> Outcome:
    """Not enough data for lack of ``what``."""
    step = Text(vi=f"còn thiếu: {what.vi}", en=f"missing: {what.get('en')}")
    return Outcome("no-data", None, figures)


def x_lacking__mutmut_11(what: Text, figures: tuple[str, ...] = ()) -> Outcome:
    """Not enough data for lack of ``what``."""
    step = Text(vi=f"còn thiếu: {what.vi}", en=f"missing: {what.get('en')}")
    return Outcome("no-data", steps_only(step), None)


def x_lacking__mutmut_12(what: Text, figures: tuple[str, ...] = ()) -> Outcome:
    """Not enough data for lack of ``what``."""
    step = Text(vi=f"còn thiếu: {what.vi}", en=f"missing: {what.get('en')}")
    return Outcome(steps_only(step), figures)


def x_lacking__mutmut_13(what: Text, figures: tuple[str, ...] = ()) -> Outcome:
    """Not enough data for lack of ``what``."""
    step = Text(vi=f"còn thiếu: {what.vi}", en=f"missing: {what.get('en')}")
    return Outcome("no-data", figures)


def x_lacking__mutmut_14(what: Text, figures: tuple[str, ...] = ()) -> Outcome:
    """Not enough data for lack of ``what``."""
    step = Text(vi=f"còn thiếu: {what.vi}", en=f"missing: {what.get('en')}")
    return Outcome("no-data", steps_only(step), )


def x_lacking__mutmut_15(what: Text, figures: tuple[str, ...] = ()) -> Outcome:
    """Not enough data for lack of ``what``."""
    step = Text(vi=f"còn thiếu: {what.vi}", en=f"missing: {what.get('en')}")
    return Outcome("XXno-dataXX", steps_only(step), figures)


def x_lacking__mutmut_16(what: Text, figures: tuple[str, ...] = ()) -> Outcome:
    """Not enough data for lack of ``what``."""
    step = Text(vi=f"còn thiếu: {what.vi}", en=f"missing: {what.get('en')}")
    return Outcome("NO-DATA", steps_only(step), figures)


def x_lacking__mutmut_17(what: Text, figures: tuple[str, ...] = ()) -> Outcome:
    """Not enough data for lack of ``what``."""
    step = Text(vi=f"còn thiếu: {what.vi}", en=f"missing: {what.get('en')}")
    return Outcome("no-data", steps_only(None), figures)

mutants_x_lacking__mutmut['_mutmut_orig'] = x_lacking__mutmut_orig # type: ignore # mutmut generated
mutants_x_lacking__mutmut['x_lacking__mutmut_1'] = x_lacking__mutmut_1 # type: ignore # mutmut generated
mutants_x_lacking__mutmut['x_lacking__mutmut_2'] = x_lacking__mutmut_2 # type: ignore # mutmut generated
mutants_x_lacking__mutmut['x_lacking__mutmut_3'] = x_lacking__mutmut_3 # type: ignore # mutmut generated
mutants_x_lacking__mutmut['x_lacking__mutmut_4'] = x_lacking__mutmut_4 # type: ignore # mutmut generated
mutants_x_lacking__mutmut['x_lacking__mutmut_5'] = x_lacking__mutmut_5 # type: ignore # mutmut generated
mutants_x_lacking__mutmut['x_lacking__mutmut_6'] = x_lacking__mutmut_6 # type: ignore # mutmut generated
mutants_x_lacking__mutmut['x_lacking__mutmut_7'] = x_lacking__mutmut_7 # type: ignore # mutmut generated
mutants_x_lacking__mutmut['x_lacking__mutmut_8'] = x_lacking__mutmut_8 # type: ignore # mutmut generated
mutants_x_lacking__mutmut['x_lacking__mutmut_9'] = x_lacking__mutmut_9 # type: ignore # mutmut generated
mutants_x_lacking__mutmut['x_lacking__mutmut_10'] = x_lacking__mutmut_10 # type: ignore # mutmut generated
mutants_x_lacking__mutmut['x_lacking__mutmut_11'] = x_lacking__mutmut_11 # type: ignore # mutmut generated
mutants_x_lacking__mutmut['x_lacking__mutmut_12'] = x_lacking__mutmut_12 # type: ignore # mutmut generated
mutants_x_lacking__mutmut['x_lacking__mutmut_13'] = x_lacking__mutmut_13 # type: ignore # mutmut generated
mutants_x_lacking__mutmut['x_lacking__mutmut_14'] = x_lacking__mutmut_14 # type: ignore # mutmut generated
mutants_x_lacking__mutmut['x_lacking__mutmut_15'] = x_lacking__mutmut_15 # type: ignore # mutmut generated
mutants_x_lacking__mutmut['x_lacking__mutmut_16'] = x_lacking__mutmut_16 # type: ignore # mutmut generated
mutants_x_lacking__mutmut['x_lacking__mutmut_17'] = x_lacking__mutmut_17 # type: ignore # mutmut generated
mutants_x_steps_only__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_steps_only__mutmut)
def steps_only(*steps: Text) -> Explain:
    """A working of words alone."""
    return lambda _reader: Working(steps=steps)


def x_steps_only__mutmut_orig(*steps: Text) -> Explain:
    """A working of words alone."""
    return lambda _reader: Working(steps=steps)


def x_steps_only__mutmut_1(*steps: Text) -> Explain:
    """A working of words alone."""
    return lambda _reader: None


def x_steps_only__mutmut_2(*steps: Text) -> Explain:
    """A working of words alone."""
    return lambda _reader: Working(steps=None)

mutants_x_steps_only__mutmut['_mutmut_orig'] = x_steps_only__mutmut_orig # type: ignore # mutmut generated
mutants_x_steps_only__mutmut['x_steps_only__mutmut_1'] = x_steps_only__mutmut_1 # type: ignore # mutmut generated
mutants_x_steps_only__mutmut['x_steps_only__mutmut_2'] = x_steps_only__mutmut_2 # type: ignore # mutmut generated
mutants_x_continuity__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_continuity__mutmut)
def continuity(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="the value of the period before"))
    now, before = quantity_at(site, address), quantity_at(site, check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, reader), relation="=", right=side(before, reader), steps=(step,))

    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    return Outcome(verdict, explain, (address, check.previous), (address,))


def x_continuity__mutmut_orig(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="the value of the period before"))
    now, before = quantity_at(site, address), quantity_at(site, check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, reader), relation="=", right=side(before, reader), steps=(step,))

    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    return Outcome(verdict, explain, (address, check.previous), (address,))


def x_continuity__mutmut_1(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = None
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="the value of the period before"))
    now, before = quantity_at(site, address), quantity_at(site, check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, reader), relation="=", right=side(before, reader), steps=(step,))

    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    return Outcome(verdict, explain, (address, check.previous), (address,))


def x_continuity__mutmut_2(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(None, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="the value of the period before"))
    now, before = quantity_at(site, address), quantity_at(site, check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, reader), relation="=", right=side(before, reader), steps=(step,))

    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    return Outcome(verdict, explain, (address, check.previous), (address,))


def x_continuity__mutmut_3(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, None)
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="the value of the period before"))
    now, before = quantity_at(site, address), quantity_at(site, check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, reader), relation="=", right=side(before, reader), steps=(step,))

    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    return Outcome(verdict, explain, (address, check.previous), (address,))


def x_continuity__mutmut_4(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed("figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="the value of the period before"))
    now, before = quantity_at(site, address), quantity_at(site, check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, reader), relation="=", right=side(before, reader), steps=(step,))

    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    return Outcome(verdict, explain, (address, check.previous), (address,))


def x_continuity__mutmut_5(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, )
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="the value of the period before"))
    now, before = quantity_at(site, address), quantity_at(site, check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, reader), relation="=", right=side(before, reader), steps=(step,))

    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    return Outcome(verdict, explain, (address, check.previous), (address,))


def x_continuity__mutmut_6(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "XXfigureXX")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="the value of the period before"))
    now, before = quantity_at(site, address), quantity_at(site, check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, reader), relation="=", right=side(before, reader), steps=(step,))

    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    return Outcome(verdict, explain, (address, check.previous), (address,))


def x_continuity__mutmut_7(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "FIGURE")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="the value of the period before"))
    now, before = quantity_at(site, address), quantity_at(site, check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, reader), relation="=", right=side(before, reader), steps=(step,))

    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    return Outcome(verdict, explain, (address, check.previous), (address,))


def x_continuity__mutmut_8(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is not None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="the value of the period before"))
    now, before = quantity_at(site, address), quantity_at(site, check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, reader), relation="=", right=side(before, reader), steps=(step,))

    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    return Outcome(verdict, explain, (address, check.previous), (address,))


def x_continuity__mutmut_9(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(None)
    now, before = quantity_at(site, address), quantity_at(site, check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, reader), relation="=", right=side(before, reader), steps=(step,))

    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    return Outcome(verdict, explain, (address, check.previous), (address,))


def x_continuity__mutmut_10(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi=None, en="the value of the period before"))
    now, before = quantity_at(site, address), quantity_at(site, check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, reader), relation="=", right=side(before, reader), steps=(step,))

    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    return Outcome(verdict, explain, (address, check.previous), (address,))


def x_continuity__mutmut_11(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en=None))
    now, before = quantity_at(site, address), quantity_at(site, check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, reader), relation="=", right=side(before, reader), steps=(step,))

    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    return Outcome(verdict, explain, (address, check.previous), (address,))


def x_continuity__mutmut_12(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(en="the value of the period before"))
    now, before = quantity_at(site, address), quantity_at(site, check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, reader), relation="=", right=side(before, reader), steps=(step,))

    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    return Outcome(verdict, explain, (address, check.previous), (address,))


def x_continuity__mutmut_13(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", ))
    now, before = quantity_at(site, address), quantity_at(site, check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, reader), relation="=", right=side(before, reader), steps=(step,))

    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    return Outcome(verdict, explain, (address, check.previous), (address,))


def x_continuity__mutmut_14(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="XXgiá trị của kỳ trướcXX", en="the value of the period before"))
    now, before = quantity_at(site, address), quantity_at(site, check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, reader), relation="=", right=side(before, reader), steps=(step,))

    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    return Outcome(verdict, explain, (address, check.previous), (address,))


def x_continuity__mutmut_15(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="GIÁ TRỊ CỦA KỲ TRƯỚC", en="the value of the period before"))
    now, before = quantity_at(site, address), quantity_at(site, check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, reader), relation="=", right=side(before, reader), steps=(step,))

    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    return Outcome(verdict, explain, (address, check.previous), (address,))


def x_continuity__mutmut_16(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="XXthe value of the period beforeXX"))
    now, before = quantity_at(site, address), quantity_at(site, check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, reader), relation="=", right=side(before, reader), steps=(step,))

    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    return Outcome(verdict, explain, (address, check.previous), (address,))


def x_continuity__mutmut_17(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="THE VALUE OF THE PERIOD BEFORE"))
    now, before = quantity_at(site, address), quantity_at(site, check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, reader), relation="=", right=side(before, reader), steps=(step,))

    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    return Outcome(verdict, explain, (address, check.previous), (address,))


def x_continuity__mutmut_18(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="the value of the period before"))
    now, before = None
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, reader), relation="=", right=side(before, reader), steps=(step,))

    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    return Outcome(verdict, explain, (address, check.previous), (address,))


def x_continuity__mutmut_19(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="the value of the period before"))
    now, before = quantity_at(None, address), quantity_at(site, check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, reader), relation="=", right=side(before, reader), steps=(step,))

    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    return Outcome(verdict, explain, (address, check.previous), (address,))


def x_continuity__mutmut_20(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="the value of the period before"))
    now, before = quantity_at(site, None), quantity_at(site, check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, reader), relation="=", right=side(before, reader), steps=(step,))

    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    return Outcome(verdict, explain, (address, check.previous), (address,))


def x_continuity__mutmut_21(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="the value of the period before"))
    now, before = quantity_at(address), quantity_at(site, check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, reader), relation="=", right=side(before, reader), steps=(step,))

    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    return Outcome(verdict, explain, (address, check.previous), (address,))


def x_continuity__mutmut_22(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="the value of the period before"))
    now, before = quantity_at(site, ), quantity_at(site, check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, reader), relation="=", right=side(before, reader), steps=(step,))

    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    return Outcome(verdict, explain, (address, check.previous), (address,))


def x_continuity__mutmut_23(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="the value of the period before"))
    now, before = quantity_at(site, address), quantity_at(None, check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, reader), relation="=", right=side(before, reader), steps=(step,))

    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    return Outcome(verdict, explain, (address, check.previous), (address,))


def x_continuity__mutmut_24(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="the value of the period before"))
    now, before = quantity_at(site, address), quantity_at(site, None)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, reader), relation="=", right=side(before, reader), steps=(step,))

    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    return Outcome(verdict, explain, (address, check.previous), (address,))


def x_continuity__mutmut_25(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="the value of the period before"))
    now, before = quantity_at(site, address), quantity_at(check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, reader), relation="=", right=side(before, reader), steps=(step,))

    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    return Outcome(verdict, explain, (address, check.previous), (address,))


def x_continuity__mutmut_26(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="the value of the period before"))
    now, before = quantity_at(site, address), quantity_at(site, )
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, reader), relation="=", right=side(before, reader), steps=(step,))

    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    return Outcome(verdict, explain, (address, check.previous), (address,))


def x_continuity__mutmut_27(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="the value of the period before"))
    now, before = quantity_at(site, address), quantity_at(site, check.previous)
    word = None

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, reader), relation="=", right=side(before, reader), steps=(step,))

    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    return Outcome(verdict, explain, (address, check.previous), (address,))


def x_continuity__mutmut_28(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="the value of the period before"))
    now, before = quantity_at(site, address), quantity_at(site, check.previous)
    word = check.printed and "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, reader), relation="=", right=side(before, reader), steps=(step,))

    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    return Outcome(verdict, explain, (address, check.previous), (address,))


def x_continuity__mutmut_29(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="the value of the period before"))
    now, before = quantity_at(site, address), quantity_at(site, check.previous)
    word = check.printed or "XXtiếp tụcXX"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, reader), relation="=", right=side(before, reader), steps=(step,))

    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    return Outcome(verdict, explain, (address, check.previous), (address,))


def x_continuity__mutmut_30(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="the value of the period before"))
    now, before = quantity_at(site, address), quantity_at(site, check.previous)
    word = check.printed or "TIẾP TỤC"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, reader), relation="=", right=side(before, reader), steps=(step,))

    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    return Outcome(verdict, explain, (address, check.previous), (address,))


def x_continuity__mutmut_31(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="the value of the period before"))
    now, before = quantity_at(site, address), quantity_at(site, check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = None
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, reader), relation="=", right=side(before, reader), steps=(step,))

    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    return Outcome(verdict, explain, (address, check.previous), (address,))


def x_continuity__mutmut_32(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="the value of the period before"))
    now, before = quantity_at(site, address), quantity_at(site, check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(None), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, reader), relation="=", right=side(before, reader), steps=(step,))

    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    return Outcome(verdict, explain, (address, check.previous), (address,))


def x_continuity__mutmut_33(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="the value of the period before"))
    now, before = quantity_at(site, address), quantity_at(site, check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(None)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, reader), relation="=", right=side(before, reader), steps=(step,))

    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    return Outcome(verdict, explain, (address, check.previous), (address,))


def x_continuity__mutmut_34(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="the value of the period before"))
    now, before = quantity_at(site, address), quantity_at(site, check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = None
        return Working(left=side(now, reader), relation="=", right=side(before, reader), steps=(step,))

    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    return Outcome(verdict, explain, (address, check.previous), (address,))


def x_continuity__mutmut_35(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="the value of the period before"))
    now, before = quantity_at(site, address), quantity_at(site, check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=None,
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, reader), relation="=", right=side(before, reader), steps=(step,))

    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    return Outcome(verdict, explain, (address, check.previous), (address,))


def x_continuity__mutmut_36(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="the value of the period before"))
    now, before = quantity_at(site, address), quantity_at(site, check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=None,
        )
        return Working(left=side(now, reader), relation="=", right=side(before, reader), steps=(step,))

    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    return Outcome(verdict, explain, (address, check.previous), (address,))


def x_continuity__mutmut_37(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="the value of the period before"))
    now, before = quantity_at(site, address), quantity_at(site, check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, reader), relation="=", right=side(before, reader), steps=(step,))

    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    return Outcome(verdict, explain, (address, check.previous), (address,))


def x_continuity__mutmut_38(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="the value of the period before"))
    now, before = quantity_at(site, address), quantity_at(site, check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            )
        return Working(left=side(now, reader), relation="=", right=side(before, reader), steps=(step,))

    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    return Outcome(verdict, explain, (address, check.previous), (address,))


def x_continuity__mutmut_39(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="the value of the period before"))
    now, before = quantity_at(site, address), quantity_at(site, check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=None, relation="=", right=side(before, reader), steps=(step,))

    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    return Outcome(verdict, explain, (address, check.previous), (address,))


def x_continuity__mutmut_40(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="the value of the period before"))
    now, before = quantity_at(site, address), quantity_at(site, check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, reader), relation=None, right=side(before, reader), steps=(step,))

    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    return Outcome(verdict, explain, (address, check.previous), (address,))


def x_continuity__mutmut_41(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="the value of the period before"))
    now, before = quantity_at(site, address), quantity_at(site, check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, reader), relation="=", right=None, steps=(step,))

    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    return Outcome(verdict, explain, (address, check.previous), (address,))


def x_continuity__mutmut_42(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="the value of the period before"))
    now, before = quantity_at(site, address), quantity_at(site, check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, reader), relation="=", right=side(before, reader), steps=None)

    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    return Outcome(verdict, explain, (address, check.previous), (address,))


def x_continuity__mutmut_43(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="the value of the period before"))
    now, before = quantity_at(site, address), quantity_at(site, check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(relation="=", right=side(before, reader), steps=(step,))

    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    return Outcome(verdict, explain, (address, check.previous), (address,))


def x_continuity__mutmut_44(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="the value of the period before"))
    now, before = quantity_at(site, address), quantity_at(site, check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, reader), right=side(before, reader), steps=(step,))

    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    return Outcome(verdict, explain, (address, check.previous), (address,))


def x_continuity__mutmut_45(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="the value of the period before"))
    now, before = quantity_at(site, address), quantity_at(site, check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, reader), relation="=", steps=(step,))

    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    return Outcome(verdict, explain, (address, check.previous), (address,))


def x_continuity__mutmut_46(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="the value of the period before"))
    now, before = quantity_at(site, address), quantity_at(site, check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, reader), relation="=", right=side(before, reader), )

    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    return Outcome(verdict, explain, (address, check.previous), (address,))


def x_continuity__mutmut_47(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="the value of the period before"))
    now, before = quantity_at(site, address), quantity_at(site, check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(None, reader), relation="=", right=side(before, reader), steps=(step,))

    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    return Outcome(verdict, explain, (address, check.previous), (address,))


def x_continuity__mutmut_48(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="the value of the period before"))
    now, before = quantity_at(site, address), quantity_at(site, check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, None), relation="=", right=side(before, reader), steps=(step,))

    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    return Outcome(verdict, explain, (address, check.previous), (address,))


def x_continuity__mutmut_49(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="the value of the period before"))
    now, before = quantity_at(site, address), quantity_at(site, check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(reader), relation="=", right=side(before, reader), steps=(step,))

    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    return Outcome(verdict, explain, (address, check.previous), (address,))


def x_continuity__mutmut_50(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="the value of the period before"))
    now, before = quantity_at(site, address), quantity_at(site, check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, ), relation="=", right=side(before, reader), steps=(step,))

    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    return Outcome(verdict, explain, (address, check.previous), (address,))


def x_continuity__mutmut_51(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="the value of the period before"))
    now, before = quantity_at(site, address), quantity_at(site, check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, reader), relation="XX=XX", right=side(before, reader), steps=(step,))

    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    return Outcome(verdict, explain, (address, check.previous), (address,))


def x_continuity__mutmut_52(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="the value of the period before"))
    now, before = quantity_at(site, address), quantity_at(site, check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, reader), relation="=", right=side(None, reader), steps=(step,))

    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    return Outcome(verdict, explain, (address, check.previous), (address,))


def x_continuity__mutmut_53(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="the value of the period before"))
    now, before = quantity_at(site, address), quantity_at(site, check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, reader), relation="=", right=side(before, None), steps=(step,))

    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    return Outcome(verdict, explain, (address, check.previous), (address,))


def x_continuity__mutmut_54(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="the value of the period before"))
    now, before = quantity_at(site, address), quantity_at(site, check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, reader), relation="=", right=side(reader), steps=(step,))

    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    return Outcome(verdict, explain, (address, check.previous), (address,))


def x_continuity__mutmut_55(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="the value of the period before"))
    now, before = quantity_at(site, address), quantity_at(site, check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, reader), relation="=", right=side(before, ), steps=(step,))

    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    return Outcome(verdict, explain, (address, check.previous), (address,))


def x_continuity__mutmut_56(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="the value of the period before"))
    now, before = quantity_at(site, address), quantity_at(site, check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, reader), relation="=", right=side(before, reader), steps=(step,))

    verdict: Verdict = None
    return Outcome(verdict, explain, (address, check.previous), (address,))


def x_continuity__mutmut_57(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="the value of the period before"))
    now, before = quantity_at(site, address), quantity_at(site, check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, reader), relation="=", right=side(before, reader), steps=(step,))

    verdict: Verdict = "holds" if (now.printed == before.printed) and False else "fails"
    return Outcome(verdict, explain, (address, check.previous), (address,))


def x_continuity__mutmut_58(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="the value of the period before"))
    now, before = quantity_at(site, address), quantity_at(site, check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, reader), relation="=", right=side(before, reader), steps=(step,))

    verdict: Verdict = "holds" if (now.printed == before.printed) or True else "fails"
    return Outcome(verdict, explain, (address, check.previous), (address,))


def x_continuity__mutmut_59(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="the value of the period before"))
    now, before = quantity_at(site, address), quantity_at(site, check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, reader), relation="=", right=side(before, reader), steps=(step,))

    verdict: Verdict = "XXholdsXX" if now.printed == before.printed else "fails"
    return Outcome(verdict, explain, (address, check.previous), (address,))


def x_continuity__mutmut_60(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="the value of the period before"))
    now, before = quantity_at(site, address), quantity_at(site, check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, reader), relation="=", right=side(before, reader), steps=(step,))

    verdict: Verdict = "HOLDS" if now.printed == before.printed else "fails"
    return Outcome(verdict, explain, (address, check.previous), (address,))


def x_continuity__mutmut_61(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="the value of the period before"))
    now, before = quantity_at(site, address), quantity_at(site, check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, reader), relation="=", right=side(before, reader), steps=(step,))

    verdict: Verdict = "holds" if now.printed != before.printed else "fails"
    return Outcome(verdict, explain, (address, check.previous), (address,))


def x_continuity__mutmut_62(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="the value of the period before"))
    now, before = quantity_at(site, address), quantity_at(site, check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, reader), relation="=", right=side(before, reader), steps=(step,))

    verdict: Verdict = "holds" if now.printed == before.printed else "XXfailsXX"
    return Outcome(verdict, explain, (address, check.previous), (address,))


def x_continuity__mutmut_63(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="the value of the period before"))
    now, before = quantity_at(site, address), quantity_at(site, check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, reader), relation="=", right=side(before, reader), steps=(step,))

    verdict: Verdict = "holds" if now.printed == before.printed else "FAILS"
    return Outcome(verdict, explain, (address, check.previous), (address,))


def x_continuity__mutmut_64(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="the value of the period before"))
    now, before = quantity_at(site, address), quantity_at(site, check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, reader), relation="=", right=side(before, reader), steps=(step,))

    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    return Outcome(None, explain, (address, check.previous), (address,))


def x_continuity__mutmut_65(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="the value of the period before"))
    now, before = quantity_at(site, address), quantity_at(site, check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, reader), relation="=", right=side(before, reader), steps=(step,))

    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    return Outcome(verdict, None, (address, check.previous), (address,))


def x_continuity__mutmut_66(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="the value of the period before"))
    now, before = quantity_at(site, address), quantity_at(site, check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, reader), relation="=", right=side(before, reader), steps=(step,))

    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    return Outcome(verdict, explain, None, (address,))


def x_continuity__mutmut_67(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="the value of the period before"))
    now, before = quantity_at(site, address), quantity_at(site, check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, reader), relation="=", right=side(before, reader), steps=(step,))

    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    return Outcome(verdict, explain, (address, check.previous), None)


def x_continuity__mutmut_68(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="the value of the period before"))
    now, before = quantity_at(site, address), quantity_at(site, check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, reader), relation="=", right=side(before, reader), steps=(step,))

    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    return Outcome(explain, (address, check.previous), (address,))


def x_continuity__mutmut_69(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="the value of the period before"))
    now, before = quantity_at(site, address), quantity_at(site, check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, reader), relation="=", right=side(before, reader), steps=(step,))

    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    return Outcome(verdict, (address, check.previous), (address,))


def x_continuity__mutmut_70(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="the value of the period before"))
    now, before = quantity_at(site, address), quantity_at(site, check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, reader), relation="=", right=side(before, reader), steps=(step,))

    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    return Outcome(verdict, explain, (address,))


def x_continuity__mutmut_71(site: Site, check: DeclaredCheck) -> Outcome:
    """ "Keeps", "continues": the figure and the one before must be equal."""
    address = needed(check.figure, "figure")
    if check.previous is None:
        raise NotEnoughDataError(Text(vi="giá trị của kỳ trước", en="the value of the period before"))
    now, before = quantity_at(site, address), quantity_at(site, check.previous)
    word = check.printed or "tiếp tục"

    def explain(reader: Reader) -> Working:
        shown, earlier = now.shown(reader), before.shown(reader)
        step = Text(
            vi=f"nguồn viết “{word}”: chỉ đúng khi kỳ trước cũng là {shown}; kỳ trước là {earlier}",
            en=f"the source says “{word}”: true only if the period before was {shown} too; it was {earlier}",
        )
        return Working(left=side(now, reader), relation="=", right=side(before, reader), steps=(step,))

    verdict: Verdict = "holds" if now.printed == before.printed else "fails"
    return Outcome(verdict, explain, (address, check.previous), )

mutants_x_continuity__mutmut['_mutmut_orig'] = x_continuity__mutmut_orig # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_1'] = x_continuity__mutmut_1 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_2'] = x_continuity__mutmut_2 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_3'] = x_continuity__mutmut_3 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_4'] = x_continuity__mutmut_4 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_5'] = x_continuity__mutmut_5 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_6'] = x_continuity__mutmut_6 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_7'] = x_continuity__mutmut_7 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_8'] = x_continuity__mutmut_8 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_9'] = x_continuity__mutmut_9 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_10'] = x_continuity__mutmut_10 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_11'] = x_continuity__mutmut_11 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_12'] = x_continuity__mutmut_12 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_13'] = x_continuity__mutmut_13 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_14'] = x_continuity__mutmut_14 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_15'] = x_continuity__mutmut_15 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_16'] = x_continuity__mutmut_16 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_17'] = x_continuity__mutmut_17 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_18'] = x_continuity__mutmut_18 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_19'] = x_continuity__mutmut_19 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_20'] = x_continuity__mutmut_20 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_21'] = x_continuity__mutmut_21 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_22'] = x_continuity__mutmut_22 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_23'] = x_continuity__mutmut_23 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_24'] = x_continuity__mutmut_24 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_25'] = x_continuity__mutmut_25 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_26'] = x_continuity__mutmut_26 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_27'] = x_continuity__mutmut_27 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_28'] = x_continuity__mutmut_28 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_29'] = x_continuity__mutmut_29 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_30'] = x_continuity__mutmut_30 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_31'] = x_continuity__mutmut_31 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_32'] = x_continuity__mutmut_32 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_33'] = x_continuity__mutmut_33 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_34'] = x_continuity__mutmut_34 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_35'] = x_continuity__mutmut_35 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_36'] = x_continuity__mutmut_36 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_37'] = x_continuity__mutmut_37 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_38'] = x_continuity__mutmut_38 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_39'] = x_continuity__mutmut_39 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_40'] = x_continuity__mutmut_40 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_41'] = x_continuity__mutmut_41 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_42'] = x_continuity__mutmut_42 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_43'] = x_continuity__mutmut_43 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_44'] = x_continuity__mutmut_44 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_45'] = x_continuity__mutmut_45 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_46'] = x_continuity__mutmut_46 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_47'] = x_continuity__mutmut_47 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_48'] = x_continuity__mutmut_48 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_49'] = x_continuity__mutmut_49 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_50'] = x_continuity__mutmut_50 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_51'] = x_continuity__mutmut_51 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_52'] = x_continuity__mutmut_52 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_53'] = x_continuity__mutmut_53 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_54'] = x_continuity__mutmut_54 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_55'] = x_continuity__mutmut_55 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_56'] = x_continuity__mutmut_56 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_57'] = x_continuity__mutmut_57 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_58'] = x_continuity__mutmut_58 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_59'] = x_continuity__mutmut_59 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_60'] = x_continuity__mutmut_60 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_61'] = x_continuity__mutmut_61 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_62'] = x_continuity__mutmut_62 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_63'] = x_continuity__mutmut_63 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_64'] = x_continuity__mutmut_64 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_65'] = x_continuity__mutmut_65 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_66'] = x_continuity__mutmut_66 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_67'] = x_continuity__mutmut_67 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_68'] = x_continuity__mutmut_68 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_69'] = x_continuity__mutmut_69 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_70'] = x_continuity__mutmut_70 # type: ignore # mutmut generated
mutants_x_continuity__mutmut['x_continuity__mutmut_71'] = x_continuity__mutmut_71 # type: ignore # mutmut generated
mutants_x_same__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_same__mutmut)
def same(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_orig(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_1(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) <= 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_2(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 3:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_3(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(None)
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_4(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi=None, en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_5(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en=None))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_6(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_7(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", ))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_8(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="XXsố liệu thứ haiXX", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_9(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="SỐ LIỆU THỨ HAI", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_10(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="XXa second figureXX"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_11(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="A SECOND FIGURE"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_12(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = None
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_13(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(None, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_14(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, None) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_15(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_16(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, ) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_17(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = None
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_18(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(None, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_19(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, None).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_20(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_21(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, ).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_22(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = None
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_23(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[1]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_24(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = None
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_25(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(None)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_26(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(None, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_27(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, None, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_28(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, None) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_29(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_30(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_31(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, ) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_32(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(None, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_33(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, None)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_34(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_35(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, )) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_36(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = None
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_37(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 or all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_38(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) != 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_39(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 2 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_40(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(None)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_41(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = None
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_42(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if (equal) and False else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_43(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if (equal) or True else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_44(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "XXholdsXX" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_45(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "HOLDS" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_46(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if (comparable) and False else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_47(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if (comparable) or True else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_48(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "XXfailsXX" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_49(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "FAILS" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_50(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "XXunclearXX"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_51(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "UNCLEAR"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_52(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = None

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_53(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next(None, found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_54(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), None)

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_55(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next(found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_56(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), )

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_57(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed == first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_58(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[2])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_59(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = None
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_60(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if (len(found) > 2) and False else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_61(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if (len(found) > 2) or True else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_62(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(None)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_63(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(None)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_64(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) >= 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_65(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 3 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_66(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = None
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_67(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=None, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_68(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=None) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_69(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_70(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, ) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_71(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict != "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_72(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "XXunclearXX":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_73(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "UNCLEAR":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_74(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                None
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_75(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi=None,
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_76(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en=None,
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_77(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_78(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_79(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="XXkỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫnXX",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_80(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="KỲ CỦA CÁC SỐ LIỆU KHÔNG GHI HOẶC KHÁC NHAU, NÊN CHƯA KẾT LUẬN LÀ MÂU THUẪN",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_81(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="XXthe periods differ or are not stated, so this is no proof of a contradictionXX",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_82(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="THE PERIODS DIFFER OR ARE NOT STATED, SO THIS IS NO PROOF OF A CONTRADICTION",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_83(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=None, relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_84(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation=None, right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_85(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=None, steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_86(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=None)

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_87(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_88(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_89(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_90(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), )

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_91(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(None, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_92(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, None), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_93(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_94(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, ), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_95(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="XX=XX", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_96(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(None, reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_97(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, None), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_98(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(reader), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_99(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, ), steps=tuple(notes))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_100(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(None))

    return Outcome(verdict, explain, check.figures)


def x_same__mutmut_101(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(None, explain, check.figures)


def x_same__mutmut_102(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, None, check.figures)


def x_same__mutmut_103(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, None)


def x_same__mutmut_104(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(explain, check.figures)


def x_same__mutmut_105(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, check.figures)


def x_same__mutmut_106(site: Site, check: DeclaredCheck) -> Outcome:
    """One claim printed in several places must have one value, at the coarser printed precision. Values that differ
    contradict each other only where they speak of one stated period."""
    if len(check.figures) < 2:
        raise NotEnoughDataError(Text(vi="số liệu thứ hai", en="a second figure"))
    found = [quantity_at(site, address) for address in check.figures]
    periods = {figure_at(site, address).key.period for address in check.figures}
    first = found[0]
    equal = all(same_value(first.printed, one.printed, min(first.decimals, one.decimals)) for one in found)
    comparable = len(periods) == 1 and all(one.interval.exact for one in found)
    verdict: Verdict = "holds" if equal else "fails" if comparable else "unclear"
    other = next((one for one in found if one.printed != first.printed), found[1])

    def explain(reader: Reader) -> Working:
        listed = [f"{one.title(reader)}: {one.shown(reader)}" for one in found] if len(found) > 2 else []
        notes = [Text(vi=line, en=line) for line in listed]
        if verdict == "unclear":
            notes.append(
                Text(
                    vi="kỳ của các số liệu không ghi hoặc khác nhau, nên chưa kết luận là mâu thuẫn",
                    en="the periods differ or are not stated, so this is no proof of a contradiction",
                )
            )
        return Working(left=side(first, reader), relation="=", right=side(other, reader), steps=tuple(notes))

    return Outcome(verdict, explain, )

mutants_x_same__mutmut['_mutmut_orig'] = x_same__mutmut_orig # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_1'] = x_same__mutmut_1 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_2'] = x_same__mutmut_2 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_3'] = x_same__mutmut_3 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_4'] = x_same__mutmut_4 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_5'] = x_same__mutmut_5 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_6'] = x_same__mutmut_6 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_7'] = x_same__mutmut_7 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_8'] = x_same__mutmut_8 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_9'] = x_same__mutmut_9 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_10'] = x_same__mutmut_10 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_11'] = x_same__mutmut_11 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_12'] = x_same__mutmut_12 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_13'] = x_same__mutmut_13 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_14'] = x_same__mutmut_14 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_15'] = x_same__mutmut_15 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_16'] = x_same__mutmut_16 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_17'] = x_same__mutmut_17 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_18'] = x_same__mutmut_18 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_19'] = x_same__mutmut_19 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_20'] = x_same__mutmut_20 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_21'] = x_same__mutmut_21 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_22'] = x_same__mutmut_22 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_23'] = x_same__mutmut_23 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_24'] = x_same__mutmut_24 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_25'] = x_same__mutmut_25 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_26'] = x_same__mutmut_26 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_27'] = x_same__mutmut_27 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_28'] = x_same__mutmut_28 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_29'] = x_same__mutmut_29 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_30'] = x_same__mutmut_30 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_31'] = x_same__mutmut_31 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_32'] = x_same__mutmut_32 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_33'] = x_same__mutmut_33 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_34'] = x_same__mutmut_34 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_35'] = x_same__mutmut_35 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_36'] = x_same__mutmut_36 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_37'] = x_same__mutmut_37 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_38'] = x_same__mutmut_38 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_39'] = x_same__mutmut_39 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_40'] = x_same__mutmut_40 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_41'] = x_same__mutmut_41 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_42'] = x_same__mutmut_42 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_43'] = x_same__mutmut_43 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_44'] = x_same__mutmut_44 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_45'] = x_same__mutmut_45 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_46'] = x_same__mutmut_46 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_47'] = x_same__mutmut_47 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_48'] = x_same__mutmut_48 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_49'] = x_same__mutmut_49 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_50'] = x_same__mutmut_50 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_51'] = x_same__mutmut_51 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_52'] = x_same__mutmut_52 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_53'] = x_same__mutmut_53 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_54'] = x_same__mutmut_54 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_55'] = x_same__mutmut_55 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_56'] = x_same__mutmut_56 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_57'] = x_same__mutmut_57 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_58'] = x_same__mutmut_58 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_59'] = x_same__mutmut_59 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_60'] = x_same__mutmut_60 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_61'] = x_same__mutmut_61 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_62'] = x_same__mutmut_62 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_63'] = x_same__mutmut_63 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_64'] = x_same__mutmut_64 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_65'] = x_same__mutmut_65 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_66'] = x_same__mutmut_66 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_67'] = x_same__mutmut_67 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_68'] = x_same__mutmut_68 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_69'] = x_same__mutmut_69 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_70'] = x_same__mutmut_70 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_71'] = x_same__mutmut_71 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_72'] = x_same__mutmut_72 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_73'] = x_same__mutmut_73 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_74'] = x_same__mutmut_74 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_75'] = x_same__mutmut_75 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_76'] = x_same__mutmut_76 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_77'] = x_same__mutmut_77 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_78'] = x_same__mutmut_78 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_79'] = x_same__mutmut_79 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_80'] = x_same__mutmut_80 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_81'] = x_same__mutmut_81 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_82'] = x_same__mutmut_82 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_83'] = x_same__mutmut_83 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_84'] = x_same__mutmut_84 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_85'] = x_same__mutmut_85 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_86'] = x_same__mutmut_86 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_87'] = x_same__mutmut_87 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_88'] = x_same__mutmut_88 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_89'] = x_same__mutmut_89 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_90'] = x_same__mutmut_90 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_91'] = x_same__mutmut_91 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_92'] = x_same__mutmut_92 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_93'] = x_same__mutmut_93 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_94'] = x_same__mutmut_94 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_95'] = x_same__mutmut_95 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_96'] = x_same__mutmut_96 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_97'] = x_same__mutmut_97 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_98'] = x_same__mutmut_98 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_99'] = x_same__mutmut_99 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_100'] = x_same__mutmut_100 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_101'] = x_same__mutmut_101 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_102'] = x_same__mutmut_102 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_103'] = x_same__mutmut_103 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_104'] = x_same__mutmut_104 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_105'] = x_same__mutmut_105 # type: ignore # mutmut generated
mutants_x_same__mutmut['x_same__mutmut_106'] = x_same__mutmut_106 # type: ignore # mutmut generated
mutants_x_stated__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_stated__mutmut)
def stated(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_orig(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_1(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = None
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_2(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field and "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_3(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "XXperiodXX"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_4(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "PERIOD"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_5(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = None
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_6(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(None)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_7(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = None
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_8(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(None, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_9(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, None) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_10(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_11(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, ) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_12(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_13(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_14(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_15(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_16(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "XXperiodXX":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_17(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "PERIOD":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_18(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = None
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_19(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(None)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_20(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind != "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_21(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "XXunstatedXX" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_22(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "UNSTATED" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_23(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "XXunitXX":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_24(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "UNIT":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_25(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = None
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_26(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(None)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_27(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_28(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(None).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_29(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "XXdateXX":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_30(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "DATE":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_31(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_32(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(None, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_33(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, None).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_34(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_35(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, ).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_36(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is not None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_37(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "XXdenominatorXX":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_38(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "DENOMINATOR":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_39(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = None
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_40(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_41(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = None
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_42(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = None
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_43(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=None, en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_44(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=None)
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_45(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_46(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", )
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_47(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = None
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_48(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=None,
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_49(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=None,
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_50(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_51(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_52(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if (missing) and False else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_53(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if (missing) or True else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_54(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'XXkhông ghiXX' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_55(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'KHÔNG GHI' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_56(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'XXghi rõXX'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_57(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'GHI RÕ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_58(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if (missing) and False else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_59(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if (missing) or True else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_60(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'XXdoes not stateXX' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_61(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'DOES NOT STATE' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_62(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'XXstatesXX'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_63(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'STATES'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_64(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome(None, steps_only(step), figures)


def x_stated__mutmut_65(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", None, figures)


def x_stated__mutmut_66(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), None)


def x_stated__mutmut_67(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome(steps_only(step), figures)


def x_stated__mutmut_68(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", figures)


def x_stated__mutmut_69(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(step), )


def x_stated__mutmut_70(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if (missing or printed) and False else "holds", steps_only(step), figures)


def x_stated__mutmut_71(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if (missing or printed) or True else "holds", steps_only(step), figures)


def x_stated__mutmut_72(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("XXunclearXX" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_73(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("UNCLEAR" if missing or printed else "holds", steps_only(step), figures)


def x_stated__mutmut_74(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing and printed else "holds", steps_only(step), figures)


def x_stated__mutmut_75(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "XXholdsXX", steps_only(step), figures)


def x_stated__mutmut_76(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "HOLDS", steps_only(step), figures)


def x_stated__mutmut_77(site: Site, check: DeclaredCheck) -> Outcome:
    """Period, unit, date or denominator must be stated by the source, in full."""
    field = check.field or "period"
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    found = [figure_at(site, address) for address in figures]
    match field:
        case "period":
            missing = any(figure.key.period.kind == "unstated" for figure in found)
        case "unit":
            missing = any(not site.measure(figure).unit.vi for figure in found)
        case "date":
            missing = _source(site, check).date is None
        case "denominator":
            missing = not check.figures
    name, printed = _FIELDS[field], check.printed
    if printed:
        step = Text(vi=f"nguồn chỉ in “{printed}”", en=f"the source only prints “{printed}”")
    else:
        step = Text(
            vi=f"nguồn {'không ghi' if missing else 'ghi rõ'} {name.vi}",
            en=f"the source {'does not state' if missing else 'states'} the {name.en}",
        )
    return Outcome("unclear" if missing or printed else "holds", steps_only(None), figures)

mutants_x_stated__mutmut['_mutmut_orig'] = x_stated__mutmut_orig # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_1'] = x_stated__mutmut_1 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_2'] = x_stated__mutmut_2 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_3'] = x_stated__mutmut_3 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_4'] = x_stated__mutmut_4 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_5'] = x_stated__mutmut_5 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_6'] = x_stated__mutmut_6 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_7'] = x_stated__mutmut_7 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_8'] = x_stated__mutmut_8 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_9'] = x_stated__mutmut_9 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_10'] = x_stated__mutmut_10 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_11'] = x_stated__mutmut_11 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_12'] = x_stated__mutmut_12 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_13'] = x_stated__mutmut_13 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_14'] = x_stated__mutmut_14 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_15'] = x_stated__mutmut_15 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_16'] = x_stated__mutmut_16 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_17'] = x_stated__mutmut_17 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_18'] = x_stated__mutmut_18 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_19'] = x_stated__mutmut_19 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_20'] = x_stated__mutmut_20 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_21'] = x_stated__mutmut_21 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_22'] = x_stated__mutmut_22 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_23'] = x_stated__mutmut_23 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_24'] = x_stated__mutmut_24 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_25'] = x_stated__mutmut_25 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_26'] = x_stated__mutmut_26 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_27'] = x_stated__mutmut_27 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_28'] = x_stated__mutmut_28 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_29'] = x_stated__mutmut_29 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_30'] = x_stated__mutmut_30 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_31'] = x_stated__mutmut_31 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_32'] = x_stated__mutmut_32 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_33'] = x_stated__mutmut_33 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_34'] = x_stated__mutmut_34 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_35'] = x_stated__mutmut_35 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_36'] = x_stated__mutmut_36 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_37'] = x_stated__mutmut_37 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_38'] = x_stated__mutmut_38 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_39'] = x_stated__mutmut_39 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_40'] = x_stated__mutmut_40 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_41'] = x_stated__mutmut_41 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_42'] = x_stated__mutmut_42 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_43'] = x_stated__mutmut_43 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_44'] = x_stated__mutmut_44 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_45'] = x_stated__mutmut_45 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_46'] = x_stated__mutmut_46 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_47'] = x_stated__mutmut_47 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_48'] = x_stated__mutmut_48 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_49'] = x_stated__mutmut_49 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_50'] = x_stated__mutmut_50 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_51'] = x_stated__mutmut_51 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_52'] = x_stated__mutmut_52 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_53'] = x_stated__mutmut_53 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_54'] = x_stated__mutmut_54 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_55'] = x_stated__mutmut_55 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_56'] = x_stated__mutmut_56 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_57'] = x_stated__mutmut_57 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_58'] = x_stated__mutmut_58 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_59'] = x_stated__mutmut_59 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_60'] = x_stated__mutmut_60 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_61'] = x_stated__mutmut_61 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_62'] = x_stated__mutmut_62 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_63'] = x_stated__mutmut_63 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_64'] = x_stated__mutmut_64 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_65'] = x_stated__mutmut_65 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_66'] = x_stated__mutmut_66 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_67'] = x_stated__mutmut_67 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_68'] = x_stated__mutmut_68 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_69'] = x_stated__mutmut_69 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_70'] = x_stated__mutmut_70 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_71'] = x_stated__mutmut_71 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_72'] = x_stated__mutmut_72 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_73'] = x_stated__mutmut_73 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_74'] = x_stated__mutmut_74 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_75'] = x_stated__mutmut_75 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_76'] = x_stated__mutmut_76 # type: ignore # mutmut generated
mutants_x_stated__mutmut['x_stated__mutmut_77'] = x_stated__mutmut_77 # type: ignore # mutmut generated
mutants_x__source__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__source__mutmut)
def _source(site: Site, check: DeclaredCheck) -> Source:
    name = needed(check.source, "source")
    if name not in site.sources:
        near = did_you_mean(name, site.sources)
        raise UnknownError("C101", kind="nguồn", kind_en="source", id=name, near=near)
    return site.sources[name]


def x__source__mutmut_orig(site: Site, check: DeclaredCheck) -> Source:
    name = needed(check.source, "source")
    if name not in site.sources:
        near = did_you_mean(name, site.sources)
        raise UnknownError("C101", kind="nguồn", kind_en="source", id=name, near=near)
    return site.sources[name]


def x__source__mutmut_1(site: Site, check: DeclaredCheck) -> Source:
    name = None
    if name not in site.sources:
        near = did_you_mean(name, site.sources)
        raise UnknownError("C101", kind="nguồn", kind_en="source", id=name, near=near)
    return site.sources[name]


def x__source__mutmut_2(site: Site, check: DeclaredCheck) -> Source:
    name = needed(None, "source")
    if name not in site.sources:
        near = did_you_mean(name, site.sources)
        raise UnknownError("C101", kind="nguồn", kind_en="source", id=name, near=near)
    return site.sources[name]


def x__source__mutmut_3(site: Site, check: DeclaredCheck) -> Source:
    name = needed(check.source, None)
    if name not in site.sources:
        near = did_you_mean(name, site.sources)
        raise UnknownError("C101", kind="nguồn", kind_en="source", id=name, near=near)
    return site.sources[name]


def x__source__mutmut_4(site: Site, check: DeclaredCheck) -> Source:
    name = needed("source")
    if name not in site.sources:
        near = did_you_mean(name, site.sources)
        raise UnknownError("C101", kind="nguồn", kind_en="source", id=name, near=near)
    return site.sources[name]


def x__source__mutmut_5(site: Site, check: DeclaredCheck) -> Source:
    name = needed(check.source, )
    if name not in site.sources:
        near = did_you_mean(name, site.sources)
        raise UnknownError("C101", kind="nguồn", kind_en="source", id=name, near=near)
    return site.sources[name]


def x__source__mutmut_6(site: Site, check: DeclaredCheck) -> Source:
    name = needed(check.source, "XXsourceXX")
    if name not in site.sources:
        near = did_you_mean(name, site.sources)
        raise UnknownError("C101", kind="nguồn", kind_en="source", id=name, near=near)
    return site.sources[name]


def x__source__mutmut_7(site: Site, check: DeclaredCheck) -> Source:
    name = needed(check.source, "SOURCE")
    if name not in site.sources:
        near = did_you_mean(name, site.sources)
        raise UnknownError("C101", kind="nguồn", kind_en="source", id=name, near=near)
    return site.sources[name]


def x__source__mutmut_8(site: Site, check: DeclaredCheck) -> Source:
    name = needed(check.source, "source")
    if name in site.sources:
        near = did_you_mean(name, site.sources)
        raise UnknownError("C101", kind="nguồn", kind_en="source", id=name, near=near)
    return site.sources[name]


def x__source__mutmut_9(site: Site, check: DeclaredCheck) -> Source:
    name = needed(check.source, "source")
    if name not in site.sources:
        near = None
        raise UnknownError("C101", kind="nguồn", kind_en="source", id=name, near=near)
    return site.sources[name]


def x__source__mutmut_10(site: Site, check: DeclaredCheck) -> Source:
    name = needed(check.source, "source")
    if name not in site.sources:
        near = did_you_mean(None, site.sources)
        raise UnknownError("C101", kind="nguồn", kind_en="source", id=name, near=near)
    return site.sources[name]


def x__source__mutmut_11(site: Site, check: DeclaredCheck) -> Source:
    name = needed(check.source, "source")
    if name not in site.sources:
        near = did_you_mean(name, None)
        raise UnknownError("C101", kind="nguồn", kind_en="source", id=name, near=near)
    return site.sources[name]


def x__source__mutmut_12(site: Site, check: DeclaredCheck) -> Source:
    name = needed(check.source, "source")
    if name not in site.sources:
        near = did_you_mean(site.sources)
        raise UnknownError("C101", kind="nguồn", kind_en="source", id=name, near=near)
    return site.sources[name]


def x__source__mutmut_13(site: Site, check: DeclaredCheck) -> Source:
    name = needed(check.source, "source")
    if name not in site.sources:
        near = did_you_mean(name, )
        raise UnknownError("C101", kind="nguồn", kind_en="source", id=name, near=near)
    return site.sources[name]


def x__source__mutmut_14(site: Site, check: DeclaredCheck) -> Source:
    name = needed(check.source, "source")
    if name not in site.sources:
        near = did_you_mean(name, site.sources)
        raise UnknownError(None, kind="nguồn", kind_en="source", id=name, near=near)
    return site.sources[name]


def x__source__mutmut_15(site: Site, check: DeclaredCheck) -> Source:
    name = needed(check.source, "source")
    if name not in site.sources:
        near = did_you_mean(name, site.sources)
        raise UnknownError("C101", kind=None, kind_en="source", id=name, near=near)
    return site.sources[name]


def x__source__mutmut_16(site: Site, check: DeclaredCheck) -> Source:
    name = needed(check.source, "source")
    if name not in site.sources:
        near = did_you_mean(name, site.sources)
        raise UnknownError("C101", kind="nguồn", kind_en=None, id=name, near=near)
    return site.sources[name]


def x__source__mutmut_17(site: Site, check: DeclaredCheck) -> Source:
    name = needed(check.source, "source")
    if name not in site.sources:
        near = did_you_mean(name, site.sources)
        raise UnknownError("C101", kind="nguồn", kind_en="source", id=None, near=near)
    return site.sources[name]


def x__source__mutmut_18(site: Site, check: DeclaredCheck) -> Source:
    name = needed(check.source, "source")
    if name not in site.sources:
        near = did_you_mean(name, site.sources)
        raise UnknownError("C101", kind="nguồn", kind_en="source", id=name, near=None)
    return site.sources[name]


def x__source__mutmut_19(site: Site, check: DeclaredCheck) -> Source:
    name = needed(check.source, "source")
    if name not in site.sources:
        near = did_you_mean(name, site.sources)
        raise UnknownError(kind="nguồn", kind_en="source", id=name, near=near)
    return site.sources[name]


def x__source__mutmut_20(site: Site, check: DeclaredCheck) -> Source:
    name = needed(check.source, "source")
    if name not in site.sources:
        near = did_you_mean(name, site.sources)
        raise UnknownError("C101", kind_en="source", id=name, near=near)
    return site.sources[name]


def x__source__mutmut_21(site: Site, check: DeclaredCheck) -> Source:
    name = needed(check.source, "source")
    if name not in site.sources:
        near = did_you_mean(name, site.sources)
        raise UnknownError("C101", kind="nguồn", id=name, near=near)
    return site.sources[name]


def x__source__mutmut_22(site: Site, check: DeclaredCheck) -> Source:
    name = needed(check.source, "source")
    if name not in site.sources:
        near = did_you_mean(name, site.sources)
        raise UnknownError("C101", kind="nguồn", kind_en="source", near=near)
    return site.sources[name]


def x__source__mutmut_23(site: Site, check: DeclaredCheck) -> Source:
    name = needed(check.source, "source")
    if name not in site.sources:
        near = did_you_mean(name, site.sources)
        raise UnknownError("C101", kind="nguồn", kind_en="source", id=name, )
    return site.sources[name]


def x__source__mutmut_24(site: Site, check: DeclaredCheck) -> Source:
    name = needed(check.source, "source")
    if name not in site.sources:
        near = did_you_mean(name, site.sources)
        raise UnknownError("XXC101XX", kind="nguồn", kind_en="source", id=name, near=near)
    return site.sources[name]


def x__source__mutmut_25(site: Site, check: DeclaredCheck) -> Source:
    name = needed(check.source, "source")
    if name not in site.sources:
        near = did_you_mean(name, site.sources)
        raise UnknownError("c101", kind="nguồn", kind_en="source", id=name, near=near)
    return site.sources[name]


def x__source__mutmut_26(site: Site, check: DeclaredCheck) -> Source:
    name = needed(check.source, "source")
    if name not in site.sources:
        near = did_you_mean(name, site.sources)
        raise UnknownError("C101", kind="XXnguồnXX", kind_en="source", id=name, near=near)
    return site.sources[name]


def x__source__mutmut_27(site: Site, check: DeclaredCheck) -> Source:
    name = needed(check.source, "source")
    if name not in site.sources:
        near = did_you_mean(name, site.sources)
        raise UnknownError("C101", kind="NGUỒN", kind_en="source", id=name, near=near)
    return site.sources[name]


def x__source__mutmut_28(site: Site, check: DeclaredCheck) -> Source:
    name = needed(check.source, "source")
    if name not in site.sources:
        near = did_you_mean(name, site.sources)
        raise UnknownError("C101", kind="nguồn", kind_en="XXsourceXX", id=name, near=near)
    return site.sources[name]


def x__source__mutmut_29(site: Site, check: DeclaredCheck) -> Source:
    name = needed(check.source, "source")
    if name not in site.sources:
        near = did_you_mean(name, site.sources)
        raise UnknownError("C101", kind="nguồn", kind_en="SOURCE", id=name, near=near)
    return site.sources[name]

mutants_x__source__mutmut['_mutmut_orig'] = x__source__mutmut_orig # type: ignore # mutmut generated
mutants_x__source__mutmut['x__source__mutmut_1'] = x__source__mutmut_1 # type: ignore # mutmut generated
mutants_x__source__mutmut['x__source__mutmut_2'] = x__source__mutmut_2 # type: ignore # mutmut generated
mutants_x__source__mutmut['x__source__mutmut_3'] = x__source__mutmut_3 # type: ignore # mutmut generated
mutants_x__source__mutmut['x__source__mutmut_4'] = x__source__mutmut_4 # type: ignore # mutmut generated
mutants_x__source__mutmut['x__source__mutmut_5'] = x__source__mutmut_5 # type: ignore # mutmut generated
mutants_x__source__mutmut['x__source__mutmut_6'] = x__source__mutmut_6 # type: ignore # mutmut generated
mutants_x__source__mutmut['x__source__mutmut_7'] = x__source__mutmut_7 # type: ignore # mutmut generated
mutants_x__source__mutmut['x__source__mutmut_8'] = x__source__mutmut_8 # type: ignore # mutmut generated
mutants_x__source__mutmut['x__source__mutmut_9'] = x__source__mutmut_9 # type: ignore # mutmut generated
mutants_x__source__mutmut['x__source__mutmut_10'] = x__source__mutmut_10 # type: ignore # mutmut generated
mutants_x__source__mutmut['x__source__mutmut_11'] = x__source__mutmut_11 # type: ignore # mutmut generated
mutants_x__source__mutmut['x__source__mutmut_12'] = x__source__mutmut_12 # type: ignore # mutmut generated
mutants_x__source__mutmut['x__source__mutmut_13'] = x__source__mutmut_13 # type: ignore # mutmut generated
mutants_x__source__mutmut['x__source__mutmut_14'] = x__source__mutmut_14 # type: ignore # mutmut generated
mutants_x__source__mutmut['x__source__mutmut_15'] = x__source__mutmut_15 # type: ignore # mutmut generated
mutants_x__source__mutmut['x__source__mutmut_16'] = x__source__mutmut_16 # type: ignore # mutmut generated
mutants_x__source__mutmut['x__source__mutmut_17'] = x__source__mutmut_17 # type: ignore # mutmut generated
mutants_x__source__mutmut['x__source__mutmut_18'] = x__source__mutmut_18 # type: ignore # mutmut generated
mutants_x__source__mutmut['x__source__mutmut_19'] = x__source__mutmut_19 # type: ignore # mutmut generated
mutants_x__source__mutmut['x__source__mutmut_20'] = x__source__mutmut_20 # type: ignore # mutmut generated
mutants_x__source__mutmut['x__source__mutmut_21'] = x__source__mutmut_21 # type: ignore # mutmut generated
mutants_x__source__mutmut['x__source__mutmut_22'] = x__source__mutmut_22 # type: ignore # mutmut generated
mutants_x__source__mutmut['x__source__mutmut_23'] = x__source__mutmut_23 # type: ignore # mutmut generated
mutants_x__source__mutmut['x__source__mutmut_24'] = x__source__mutmut_24 # type: ignore # mutmut generated
mutants_x__source__mutmut['x__source__mutmut_25'] = x__source__mutmut_25 # type: ignore # mutmut generated
mutants_x__source__mutmut['x__source__mutmut_26'] = x__source__mutmut_26 # type: ignore # mutmut generated
mutants_x__source__mutmut['x__source__mutmut_27'] = x__source__mutmut_27 # type: ignore # mutmut generated
mutants_x__source__mutmut['x__source__mutmut_28'] = x__source__mutmut_28 # type: ignore # mutmut generated
mutants_x__source__mutmut['x__source__mutmut_29'] = x__source__mutmut_29 # type: ignore # mutmut generated
mutants_x_weekday__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_weekday__mutmut)
def weekday(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, "printed")
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(Text(vi="ngày đầy đủ", en="a full date"))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed.casefold(), printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "vi"
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if vi else f"weekday printed with {shown}", printed, meant),
            relation="=",
            right=Side(f"thứ theo lịch của ngày {shown}" if vi else f"weekday of {shown}", real, real),
        )

    return Outcome("holds" if meant.casefold() == real.casefold() else "fails", explain)


def x_weekday__mutmut_orig(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, "printed")
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(Text(vi="ngày đầy đủ", en="a full date"))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed.casefold(), printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "vi"
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if vi else f"weekday printed with {shown}", printed, meant),
            relation="=",
            right=Side(f"thứ theo lịch của ngày {shown}" if vi else f"weekday of {shown}", real, real),
        )

    return Outcome("holds" if meant.casefold() == real.casefold() else "fails", explain)


def x_weekday__mutmut_1(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = None
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(Text(vi="ngày đầy đủ", en="a full date"))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed.casefold(), printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "vi"
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if vi else f"weekday printed with {shown}", printed, meant),
            relation="=",
            right=Side(f"thứ theo lịch của ngày {shown}" if vi else f"weekday of {shown}", real, real),
        )

    return Outcome("holds" if meant.casefold() == real.casefold() else "fails", explain)


def x_weekday__mutmut_2(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(None, "printed")
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(Text(vi="ngày đầy đủ", en="a full date"))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed.casefold(), printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "vi"
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if vi else f"weekday printed with {shown}", printed, meant),
            relation="=",
            right=Side(f"thứ theo lịch của ngày {shown}" if vi else f"weekday of {shown}", real, real),
        )

    return Outcome("holds" if meant.casefold() == real.casefold() else "fails", explain)


def x_weekday__mutmut_3(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, None)
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(Text(vi="ngày đầy đủ", en="a full date"))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed.casefold(), printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "vi"
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if vi else f"weekday printed with {shown}", printed, meant),
            relation="=",
            right=Side(f"thứ theo lịch của ngày {shown}" if vi else f"weekday of {shown}", real, real),
        )

    return Outcome("holds" if meant.casefold() == real.casefold() else "fails", explain)


def x_weekday__mutmut_4(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed("printed")
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(Text(vi="ngày đầy đủ", en="a full date"))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed.casefold(), printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "vi"
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if vi else f"weekday printed with {shown}", printed, meant),
            relation="=",
            right=Side(f"thứ theo lịch của ngày {shown}" if vi else f"weekday of {shown}", real, real),
        )

    return Outcome("holds" if meant.casefold() == real.casefold() else "fails", explain)


def x_weekday__mutmut_5(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, )
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(Text(vi="ngày đầy đủ", en="a full date"))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed.casefold(), printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "vi"
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if vi else f"weekday printed with {shown}", printed, meant),
            relation="=",
            right=Side(f"thứ theo lịch của ngày {shown}" if vi else f"weekday of {shown}", real, real),
        )

    return Outcome("holds" if meant.casefold() == real.casefold() else "fails", explain)


def x_weekday__mutmut_6(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, "XXprintedXX")
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(Text(vi="ngày đầy đủ", en="a full date"))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed.casefold(), printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "vi"
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if vi else f"weekday printed with {shown}", printed, meant),
            relation="=",
            right=Side(f"thứ theo lịch của ngày {shown}" if vi else f"weekday of {shown}", real, real),
        )

    return Outcome("holds" if meant.casefold() == real.casefold() else "fails", explain)


def x_weekday__mutmut_7(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, "PRINTED")
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(Text(vi="ngày đầy đủ", en="a full date"))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed.casefold(), printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "vi"
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if vi else f"weekday printed with {shown}", printed, meant),
            relation="=",
            right=Side(f"thứ theo lịch của ngày {shown}" if vi else f"weekday of {shown}", real, real),
        )

    return Outcome("holds" if meant.casefold() == real.casefold() else "fails", explain)


def x_weekday__mutmut_8(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, "printed")
    if check.date is None and not check.date.exact:
        raise NotEnoughDataError(Text(vi="ngày đầy đủ", en="a full date"))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed.casefold(), printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "vi"
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if vi else f"weekday printed with {shown}", printed, meant),
            relation="=",
            right=Side(f"thứ theo lịch của ngày {shown}" if vi else f"weekday of {shown}", real, real),
        )

    return Outcome("holds" if meant.casefold() == real.casefold() else "fails", explain)


def x_weekday__mutmut_9(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, "printed")
    if check.date is not None or not check.date.exact:
        raise NotEnoughDataError(Text(vi="ngày đầy đủ", en="a full date"))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed.casefold(), printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "vi"
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if vi else f"weekday printed with {shown}", printed, meant),
            relation="=",
            right=Side(f"thứ theo lịch của ngày {shown}" if vi else f"weekday of {shown}", real, real),
        )

    return Outcome("holds" if meant.casefold() == real.casefold() else "fails", explain)


def x_weekday__mutmut_10(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, "printed")
    if check.date is None or check.date.exact:
        raise NotEnoughDataError(Text(vi="ngày đầy đủ", en="a full date"))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed.casefold(), printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "vi"
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if vi else f"weekday printed with {shown}", printed, meant),
            relation="=",
            right=Side(f"thứ theo lịch của ngày {shown}" if vi else f"weekday of {shown}", real, real),
        )

    return Outcome("holds" if meant.casefold() == real.casefold() else "fails", explain)


def x_weekday__mutmut_11(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, "printed")
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(None)
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed.casefold(), printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "vi"
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if vi else f"weekday printed with {shown}", printed, meant),
            relation="=",
            right=Side(f"thứ theo lịch của ngày {shown}" if vi else f"weekday of {shown}", real, real),
        )

    return Outcome("holds" if meant.casefold() == real.casefold() else "fails", explain)


def x_weekday__mutmut_12(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, "printed")
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(Text(vi=None, en="a full date"))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed.casefold(), printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "vi"
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if vi else f"weekday printed with {shown}", printed, meant),
            relation="=",
            right=Side(f"thứ theo lịch của ngày {shown}" if vi else f"weekday of {shown}", real, real),
        )

    return Outcome("holds" if meant.casefold() == real.casefold() else "fails", explain)


def x_weekday__mutmut_13(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, "printed")
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(Text(vi="ngày đầy đủ", en=None))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed.casefold(), printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "vi"
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if vi else f"weekday printed with {shown}", printed, meant),
            relation="=",
            right=Side(f"thứ theo lịch của ngày {shown}" if vi else f"weekday of {shown}", real, real),
        )

    return Outcome("holds" if meant.casefold() == real.casefold() else "fails", explain)


def x_weekday__mutmut_14(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, "printed")
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(Text(en="a full date"))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed.casefold(), printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "vi"
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if vi else f"weekday printed with {shown}", printed, meant),
            relation="=",
            right=Side(f"thứ theo lịch của ngày {shown}" if vi else f"weekday of {shown}", real, real),
        )

    return Outcome("holds" if meant.casefold() == real.casefold() else "fails", explain)


def x_weekday__mutmut_15(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, "printed")
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(Text(vi="ngày đầy đủ", ))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed.casefold(), printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "vi"
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if vi else f"weekday printed with {shown}", printed, meant),
            relation="=",
            right=Side(f"thứ theo lịch của ngày {shown}" if vi else f"weekday of {shown}", real, real),
        )

    return Outcome("holds" if meant.casefold() == real.casefold() else "fails", explain)


def x_weekday__mutmut_16(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, "printed")
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(Text(vi="XXngày đầy đủXX", en="a full date"))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed.casefold(), printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "vi"
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if vi else f"weekday printed with {shown}", printed, meant),
            relation="=",
            right=Side(f"thứ theo lịch của ngày {shown}" if vi else f"weekday of {shown}", real, real),
        )

    return Outcome("holds" if meant.casefold() == real.casefold() else "fails", explain)


def x_weekday__mutmut_17(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, "printed")
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(Text(vi="NGÀY ĐẦY ĐỦ", en="a full date"))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed.casefold(), printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "vi"
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if vi else f"weekday printed with {shown}", printed, meant),
            relation="=",
            right=Side(f"thứ theo lịch của ngày {shown}" if vi else f"weekday of {shown}", real, real),
        )

    return Outcome("holds" if meant.casefold() == real.casefold() else "fails", explain)


def x_weekday__mutmut_18(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, "printed")
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(Text(vi="ngày đầy đủ", en="XXa full dateXX"))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed.casefold(), printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "vi"
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if vi else f"weekday printed with {shown}", printed, meant),
            relation="=",
            right=Side(f"thứ theo lịch của ngày {shown}" if vi else f"weekday of {shown}", real, real),
        )

    return Outcome("holds" if meant.casefold() == real.casefold() else "fails", explain)


def x_weekday__mutmut_19(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, "printed")
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(Text(vi="ngày đầy đủ", en="A FULL DATE"))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed.casefold(), printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "vi"
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if vi else f"weekday printed with {shown}", printed, meant),
            relation="=",
            right=Side(f"thứ theo lịch của ngày {shown}" if vi else f"weekday of {shown}", real, real),
        )

    return Outcome("holds" if meant.casefold() == real.casefold() else "fails", explain)


def x_weekday__mutmut_20(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, "printed")
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(Text(vi="ngày đầy đủ", en="a full date"))
    real = None
    meant = _NUMBERED.get(printed.casefold(), printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "vi"
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if vi else f"weekday printed with {shown}", printed, meant),
            relation="=",
            right=Side(f"thứ theo lịch của ngày {shown}" if vi else f"weekday of {shown}", real, real),
        )

    return Outcome("holds" if meant.casefold() == real.casefold() else "fails", explain)


def x_weekday__mutmut_21(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, "printed")
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(Text(vi="ngày đầy đủ", en="a full date"))
    real = WEEKDAYS[date.weekday(None)]
    meant = _NUMBERED.get(printed.casefold(), printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "vi"
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if vi else f"weekday printed with {shown}", printed, meant),
            relation="=",
            right=Side(f"thứ theo lịch của ngày {shown}" if vi else f"weekday of {shown}", real, real),
        )

    return Outcome("holds" if meant.casefold() == real.casefold() else "fails", explain)


def x_weekday__mutmut_22(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, "printed")
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(Text(vi="ngày đầy đủ", en="a full date"))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = None
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "vi"
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if vi else f"weekday printed with {shown}", printed, meant),
            relation="=",
            right=Side(f"thứ theo lịch của ngày {shown}" if vi else f"weekday of {shown}", real, real),
        )

    return Outcome("holds" if meant.casefold() == real.casefold() else "fails", explain)


def x_weekday__mutmut_23(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, "printed")
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(Text(vi="ngày đầy đủ", en="a full date"))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(None, printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "vi"
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if vi else f"weekday printed with {shown}", printed, meant),
            relation="=",
            right=Side(f"thứ theo lịch của ngày {shown}" if vi else f"weekday of {shown}", real, real),
        )

    return Outcome("holds" if meant.casefold() == real.casefold() else "fails", explain)


def x_weekday__mutmut_24(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, "printed")
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(Text(vi="ngày đầy đủ", en="a full date"))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed.casefold(), None)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "vi"
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if vi else f"weekday printed with {shown}", printed, meant),
            relation="=",
            right=Side(f"thứ theo lịch của ngày {shown}" if vi else f"weekday of {shown}", real, real),
        )

    return Outcome("holds" if meant.casefold() == real.casefold() else "fails", explain)


def x_weekday__mutmut_25(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, "printed")
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(Text(vi="ngày đầy đủ", en="a full date"))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "vi"
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if vi else f"weekday printed with {shown}", printed, meant),
            relation="=",
            right=Side(f"thứ theo lịch của ngày {shown}" if vi else f"weekday of {shown}", real, real),
        )

    return Outcome("holds" if meant.casefold() == real.casefold() else "fails", explain)


def x_weekday__mutmut_26(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, "printed")
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(Text(vi="ngày đầy đủ", en="a full date"))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed.casefold(), )
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "vi"
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if vi else f"weekday printed with {shown}", printed, meant),
            relation="=",
            right=Side(f"thứ theo lịch của ngày {shown}" if vi else f"weekday of {shown}", real, real),
        )

    return Outcome("holds" if meant.casefold() == real.casefold() else "fails", explain)


def x_weekday__mutmut_27(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, "printed")
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(Text(vi="ngày đầy đủ", en="a full date"))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed.casefold(), printed)
    day = None

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "vi"
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if vi else f"weekday printed with {shown}", printed, meant),
            relation="=",
            right=Side(f"thứ theo lịch của ngày {shown}" if vi else f"weekday of {shown}", real, real),
        )

    return Outcome("holds" if meant.casefold() == real.casefold() else "fails", explain)


def x_weekday__mutmut_28(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, "printed")
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(Text(vi="ngày đầy đủ", en="a full date"))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed.casefold(), printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = None
        vi = reader.lang == "vi"
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if vi else f"weekday printed with {shown}", printed, meant),
            relation="=",
            right=Side(f"thứ theo lịch của ngày {shown}" if vi else f"weekday of {shown}", real, real),
        )

    return Outcome("holds" if meant.casefold() == real.casefold() else "fails", explain)


def x_weekday__mutmut_29(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, "printed")
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(Text(vi="ngày đầy đủ", en="a full date"))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed.casefold(), printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(None)
        vi = reader.lang == "vi"
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if vi else f"weekday printed with {shown}", printed, meant),
            relation="=",
            right=Side(f"thứ theo lịch của ngày {shown}" if vi else f"weekday of {shown}", real, real),
        )

    return Outcome("holds" if meant.casefold() == real.casefold() else "fails", explain)


def x_weekday__mutmut_30(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, "printed")
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(Text(vi="ngày đầy đủ", en="a full date"))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed.casefold(), printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = None
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if vi else f"weekday printed with {shown}", printed, meant),
            relation="=",
            right=Side(f"thứ theo lịch của ngày {shown}" if vi else f"weekday of {shown}", real, real),
        )

    return Outcome("holds" if meant.casefold() == real.casefold() else "fails", explain)


def x_weekday__mutmut_31(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, "printed")
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(Text(vi="ngày đầy đủ", en="a full date"))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed.casefold(), printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang != "vi"
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if vi else f"weekday printed with {shown}", printed, meant),
            relation="=",
            right=Side(f"thứ theo lịch của ngày {shown}" if vi else f"weekday of {shown}", real, real),
        )

    return Outcome("holds" if meant.casefold() == real.casefold() else "fails", explain)


def x_weekday__mutmut_32(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, "printed")
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(Text(vi="ngày đầy đủ", en="a full date"))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed.casefold(), printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "XXviXX"
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if vi else f"weekday printed with {shown}", printed, meant),
            relation="=",
            right=Side(f"thứ theo lịch của ngày {shown}" if vi else f"weekday of {shown}", real, real),
        )

    return Outcome("holds" if meant.casefold() == real.casefold() else "fails", explain)


def x_weekday__mutmut_33(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, "printed")
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(Text(vi="ngày đầy đủ", en="a full date"))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed.casefold(), printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "VI"
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if vi else f"weekday printed with {shown}", printed, meant),
            relation="=",
            right=Side(f"thứ theo lịch của ngày {shown}" if vi else f"weekday of {shown}", real, real),
        )

    return Outcome("holds" if meant.casefold() == real.casefold() else "fails", explain)


def x_weekday__mutmut_34(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, "printed")
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(Text(vi="ngày đầy đủ", en="a full date"))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed.casefold(), printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "vi"
        return Working(
            left=None,
            relation="=",
            right=Side(f"thứ theo lịch của ngày {shown}" if vi else f"weekday of {shown}", real, real),
        )

    return Outcome("holds" if meant.casefold() == real.casefold() else "fails", explain)


def x_weekday__mutmut_35(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, "printed")
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(Text(vi="ngày đầy đủ", en="a full date"))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed.casefold(), printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "vi"
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if vi else f"weekday printed with {shown}", printed, meant),
            relation=None,
            right=Side(f"thứ theo lịch của ngày {shown}" if vi else f"weekday of {shown}", real, real),
        )

    return Outcome("holds" if meant.casefold() == real.casefold() else "fails", explain)


def x_weekday__mutmut_36(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, "printed")
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(Text(vi="ngày đầy đủ", en="a full date"))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed.casefold(), printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "vi"
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if vi else f"weekday printed with {shown}", printed, meant),
            relation="=",
            right=None,
        )

    return Outcome("holds" if meant.casefold() == real.casefold() else "fails", explain)


def x_weekday__mutmut_37(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, "printed")
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(Text(vi="ngày đầy đủ", en="a full date"))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed.casefold(), printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "vi"
        return Working(
            relation="=",
            right=Side(f"thứ theo lịch của ngày {shown}" if vi else f"weekday of {shown}", real, real),
        )

    return Outcome("holds" if meant.casefold() == real.casefold() else "fails", explain)


def x_weekday__mutmut_38(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, "printed")
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(Text(vi="ngày đầy đủ", en="a full date"))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed.casefold(), printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "vi"
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if vi else f"weekday printed with {shown}", printed, meant),
            right=Side(f"thứ theo lịch của ngày {shown}" if vi else f"weekday of {shown}", real, real),
        )

    return Outcome("holds" if meant.casefold() == real.casefold() else "fails", explain)


def x_weekday__mutmut_39(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, "printed")
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(Text(vi="ngày đầy đủ", en="a full date"))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed.casefold(), printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "vi"
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if vi else f"weekday printed with {shown}", printed, meant),
            relation="=",
            )

    return Outcome("holds" if meant.casefold() == real.casefold() else "fails", explain)


def x_weekday__mutmut_40(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, "printed")
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(Text(vi="ngày đầy đủ", en="a full date"))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed.casefold(), printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "vi"
        return Working(
            left=Side(None, printed, meant),
            relation="=",
            right=Side(f"thứ theo lịch của ngày {shown}" if vi else f"weekday of {shown}", real, real),
        )

    return Outcome("holds" if meant.casefold() == real.casefold() else "fails", explain)


def x_weekday__mutmut_41(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, "printed")
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(Text(vi="ngày đầy đủ", en="a full date"))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed.casefold(), printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "vi"
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if vi else f"weekday printed with {shown}", None, meant),
            relation="=",
            right=Side(f"thứ theo lịch của ngày {shown}" if vi else f"weekday of {shown}", real, real),
        )

    return Outcome("holds" if meant.casefold() == real.casefold() else "fails", explain)


def x_weekday__mutmut_42(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, "printed")
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(Text(vi="ngày đầy đủ", en="a full date"))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed.casefold(), printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "vi"
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if vi else f"weekday printed with {shown}", printed, None),
            relation="=",
            right=Side(f"thứ theo lịch của ngày {shown}" if vi else f"weekday of {shown}", real, real),
        )

    return Outcome("holds" if meant.casefold() == real.casefold() else "fails", explain)


def x_weekday__mutmut_43(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, "printed")
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(Text(vi="ngày đầy đủ", en="a full date"))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed.casefold(), printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "vi"
        return Working(
            left=Side(printed, meant),
            relation="=",
            right=Side(f"thứ theo lịch của ngày {shown}" if vi else f"weekday of {shown}", real, real),
        )

    return Outcome("holds" if meant.casefold() == real.casefold() else "fails", explain)


def x_weekday__mutmut_44(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, "printed")
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(Text(vi="ngày đầy đủ", en="a full date"))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed.casefold(), printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "vi"
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if vi else f"weekday printed with {shown}", meant),
            relation="=",
            right=Side(f"thứ theo lịch của ngày {shown}" if vi else f"weekday of {shown}", real, real),
        )

    return Outcome("holds" if meant.casefold() == real.casefold() else "fails", explain)


def x_weekday__mutmut_45(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, "printed")
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(Text(vi="ngày đầy đủ", en="a full date"))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed.casefold(), printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "vi"
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if vi else f"weekday printed with {shown}", printed, ),
            relation="=",
            right=Side(f"thứ theo lịch của ngày {shown}" if vi else f"weekday of {shown}", real, real),
        )

    return Outcome("holds" if meant.casefold() == real.casefold() else "fails", explain)


def x_weekday__mutmut_46(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, "printed")
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(Text(vi="ngày đầy đủ", en="a full date"))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed.casefold(), printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "vi"
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if (vi) and False else f"weekday printed with {shown}", printed, meant),
            relation="=",
            right=Side(f"thứ theo lịch của ngày {shown}" if vi else f"weekday of {shown}", real, real),
        )

    return Outcome("holds" if meant.casefold() == real.casefold() else "fails", explain)


def x_weekday__mutmut_47(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, "printed")
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(Text(vi="ngày đầy đủ", en="a full date"))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed.casefold(), printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "vi"
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if (vi) or True else f"weekday printed with {shown}", printed, meant),
            relation="=",
            right=Side(f"thứ theo lịch của ngày {shown}" if vi else f"weekday of {shown}", real, real),
        )

    return Outcome("holds" if meant.casefold() == real.casefold() else "fails", explain)


def x_weekday__mutmut_48(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, "printed")
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(Text(vi="ngày đầy đủ", en="a full date"))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed.casefold(), printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "vi"
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if vi else f"weekday printed with {shown}", printed, meant),
            relation="XX=XX",
            right=Side(f"thứ theo lịch của ngày {shown}" if vi else f"weekday of {shown}", real, real),
        )

    return Outcome("holds" if meant.casefold() == real.casefold() else "fails", explain)


def x_weekday__mutmut_49(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, "printed")
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(Text(vi="ngày đầy đủ", en="a full date"))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed.casefold(), printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "vi"
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if vi else f"weekday printed with {shown}", printed, meant),
            relation="=",
            right=Side(None, real, real),
        )

    return Outcome("holds" if meant.casefold() == real.casefold() else "fails", explain)


def x_weekday__mutmut_50(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, "printed")
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(Text(vi="ngày đầy đủ", en="a full date"))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed.casefold(), printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "vi"
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if vi else f"weekday printed with {shown}", printed, meant),
            relation="=",
            right=Side(f"thứ theo lịch của ngày {shown}" if vi else f"weekday of {shown}", None, real),
        )

    return Outcome("holds" if meant.casefold() == real.casefold() else "fails", explain)


def x_weekday__mutmut_51(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, "printed")
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(Text(vi="ngày đầy đủ", en="a full date"))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed.casefold(), printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "vi"
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if vi else f"weekday printed with {shown}", printed, meant),
            relation="=",
            right=Side(f"thứ theo lịch của ngày {shown}" if vi else f"weekday of {shown}", real, None),
        )

    return Outcome("holds" if meant.casefold() == real.casefold() else "fails", explain)


def x_weekday__mutmut_52(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, "printed")
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(Text(vi="ngày đầy đủ", en="a full date"))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed.casefold(), printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "vi"
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if vi else f"weekday printed with {shown}", printed, meant),
            relation="=",
            right=Side(real, real),
        )

    return Outcome("holds" if meant.casefold() == real.casefold() else "fails", explain)


def x_weekday__mutmut_53(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, "printed")
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(Text(vi="ngày đầy đủ", en="a full date"))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed.casefold(), printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "vi"
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if vi else f"weekday printed with {shown}", printed, meant),
            relation="=",
            right=Side(f"thứ theo lịch của ngày {shown}" if vi else f"weekday of {shown}", real),
        )

    return Outcome("holds" if meant.casefold() == real.casefold() else "fails", explain)


def x_weekday__mutmut_54(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, "printed")
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(Text(vi="ngày đầy đủ", en="a full date"))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed.casefold(), printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "vi"
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if vi else f"weekday printed with {shown}", printed, meant),
            relation="=",
            right=Side(f"thứ theo lịch của ngày {shown}" if vi else f"weekday of {shown}", real, ),
        )

    return Outcome("holds" if meant.casefold() == real.casefold() else "fails", explain)


def x_weekday__mutmut_55(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, "printed")
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(Text(vi="ngày đầy đủ", en="a full date"))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed.casefold(), printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "vi"
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if vi else f"weekday printed with {shown}", printed, meant),
            relation="=",
            right=Side(f"thứ theo lịch của ngày {shown}" if (vi) and False else f"weekday of {shown}", real, real),
        )

    return Outcome("holds" if meant.casefold() == real.casefold() else "fails", explain)


def x_weekday__mutmut_56(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, "printed")
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(Text(vi="ngày đầy đủ", en="a full date"))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed.casefold(), printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "vi"
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if vi else f"weekday printed with {shown}", printed, meant),
            relation="=",
            right=Side(f"thứ theo lịch của ngày {shown}" if (vi) or True else f"weekday of {shown}", real, real),
        )

    return Outcome("holds" if meant.casefold() == real.casefold() else "fails", explain)


def x_weekday__mutmut_57(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, "printed")
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(Text(vi="ngày đầy đủ", en="a full date"))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed.casefold(), printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "vi"
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if vi else f"weekday printed with {shown}", printed, meant),
            relation="=",
            right=Side(f"thứ theo lịch của ngày {shown}" if vi else f"weekday of {shown}", real, real),
        )

    return Outcome(None, explain)


def x_weekday__mutmut_58(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, "printed")
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(Text(vi="ngày đầy đủ", en="a full date"))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed.casefold(), printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "vi"
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if vi else f"weekday printed with {shown}", printed, meant),
            relation="=",
            right=Side(f"thứ theo lịch của ngày {shown}" if vi else f"weekday of {shown}", real, real),
        )

    return Outcome("holds" if meant.casefold() == real.casefold() else "fails", None)


def x_weekday__mutmut_59(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, "printed")
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(Text(vi="ngày đầy đủ", en="a full date"))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed.casefold(), printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "vi"
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if vi else f"weekday printed with {shown}", printed, meant),
            relation="=",
            right=Side(f"thứ theo lịch của ngày {shown}" if vi else f"weekday of {shown}", real, real),
        )

    return Outcome(explain)


def x_weekday__mutmut_60(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, "printed")
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(Text(vi="ngày đầy đủ", en="a full date"))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed.casefold(), printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "vi"
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if vi else f"weekday printed with {shown}", printed, meant),
            relation="=",
            right=Side(f"thứ theo lịch của ngày {shown}" if vi else f"weekday of {shown}", real, real),
        )

    return Outcome("holds" if meant.casefold() == real.casefold() else "fails", )


def x_weekday__mutmut_61(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, "printed")
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(Text(vi="ngày đầy đủ", en="a full date"))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed.casefold(), printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "vi"
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if vi else f"weekday printed with {shown}", printed, meant),
            relation="=",
            right=Side(f"thứ theo lịch của ngày {shown}" if vi else f"weekday of {shown}", real, real),
        )

    return Outcome("holds" if (meant.casefold() == real.casefold()) and False else "fails", explain)


def x_weekday__mutmut_62(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, "printed")
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(Text(vi="ngày đầy đủ", en="a full date"))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed.casefold(), printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "vi"
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if vi else f"weekday printed with {shown}", printed, meant),
            relation="=",
            right=Side(f"thứ theo lịch của ngày {shown}" if vi else f"weekday of {shown}", real, real),
        )

    return Outcome("holds" if (meant.casefold() == real.casefold()) or True else "fails", explain)


def x_weekday__mutmut_63(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, "printed")
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(Text(vi="ngày đầy đủ", en="a full date"))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed.casefold(), printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "vi"
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if vi else f"weekday printed with {shown}", printed, meant),
            relation="=",
            right=Side(f"thứ theo lịch của ngày {shown}" if vi else f"weekday of {shown}", real, real),
        )

    return Outcome("XXholdsXX" if meant.casefold() == real.casefold() else "fails", explain)


def x_weekday__mutmut_64(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, "printed")
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(Text(vi="ngày đầy đủ", en="a full date"))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed.casefold(), printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "vi"
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if vi else f"weekday printed with {shown}", printed, meant),
            relation="=",
            right=Side(f"thứ theo lịch của ngày {shown}" if vi else f"weekday of {shown}", real, real),
        )

    return Outcome("HOLDS" if meant.casefold() == real.casefold() else "fails", explain)


def x_weekday__mutmut_65(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, "printed")
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(Text(vi="ngày đầy đủ", en="a full date"))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed.casefold(), printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "vi"
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if vi else f"weekday printed with {shown}", printed, meant),
            relation="=",
            right=Side(f"thứ theo lịch của ngày {shown}" if vi else f"weekday of {shown}", real, real),
        )

    return Outcome("holds" if meant.casefold() != real.casefold() else "fails", explain)


def x_weekday__mutmut_66(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, "printed")
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(Text(vi="ngày đầy đủ", en="a full date"))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed.casefold(), printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "vi"
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if vi else f"weekday printed with {shown}", printed, meant),
            relation="=",
            right=Side(f"thứ theo lịch của ngày {shown}" if vi else f"weekday of {shown}", real, real),
        )

    return Outcome("holds" if meant.casefold() == real.casefold() else "XXfailsXX", explain)


def x_weekday__mutmut_67(_site: Site, check: DeclaredCheck) -> Outcome:
    """The printed day of the week against the calendar."""
    printed = needed(check.printed, "printed")
    if check.date is None or not check.date.exact:
        raise NotEnoughDataError(Text(vi="ngày đầy đủ", en="a full date"))
    real = WEEKDAYS[date.weekday(check.date.first)]
    meant = _NUMBERED.get(printed.casefold(), printed)
    day = check.date

    def explain(reader: Reader) -> Working:
        shown = reader.date(day)
        vi = reader.lang == "vi"
        return Working(
            left=Side(f"thứ in cùng ngày {shown}" if vi else f"weekday printed with {shown}", printed, meant),
            relation="=",
            right=Side(f"thứ theo lịch của ngày {shown}" if vi else f"weekday of {shown}", real, real),
        )

    return Outcome("holds" if meant.casefold() == real.casefold() else "FAILS", explain)

mutants_x_weekday__mutmut['_mutmut_orig'] = x_weekday__mutmut_orig # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_1'] = x_weekday__mutmut_1 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_2'] = x_weekday__mutmut_2 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_3'] = x_weekday__mutmut_3 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_4'] = x_weekday__mutmut_4 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_5'] = x_weekday__mutmut_5 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_6'] = x_weekday__mutmut_6 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_7'] = x_weekday__mutmut_7 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_8'] = x_weekday__mutmut_8 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_9'] = x_weekday__mutmut_9 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_10'] = x_weekday__mutmut_10 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_11'] = x_weekday__mutmut_11 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_12'] = x_weekday__mutmut_12 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_13'] = x_weekday__mutmut_13 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_14'] = x_weekday__mutmut_14 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_15'] = x_weekday__mutmut_15 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_16'] = x_weekday__mutmut_16 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_17'] = x_weekday__mutmut_17 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_18'] = x_weekday__mutmut_18 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_19'] = x_weekday__mutmut_19 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_20'] = x_weekday__mutmut_20 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_21'] = x_weekday__mutmut_21 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_22'] = x_weekday__mutmut_22 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_23'] = x_weekday__mutmut_23 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_24'] = x_weekday__mutmut_24 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_25'] = x_weekday__mutmut_25 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_26'] = x_weekday__mutmut_26 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_27'] = x_weekday__mutmut_27 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_28'] = x_weekday__mutmut_28 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_29'] = x_weekday__mutmut_29 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_30'] = x_weekday__mutmut_30 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_31'] = x_weekday__mutmut_31 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_32'] = x_weekday__mutmut_32 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_33'] = x_weekday__mutmut_33 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_34'] = x_weekday__mutmut_34 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_35'] = x_weekday__mutmut_35 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_36'] = x_weekday__mutmut_36 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_37'] = x_weekday__mutmut_37 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_38'] = x_weekday__mutmut_38 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_39'] = x_weekday__mutmut_39 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_40'] = x_weekday__mutmut_40 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_41'] = x_weekday__mutmut_41 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_42'] = x_weekday__mutmut_42 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_43'] = x_weekday__mutmut_43 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_44'] = x_weekday__mutmut_44 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_45'] = x_weekday__mutmut_45 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_46'] = x_weekday__mutmut_46 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_47'] = x_weekday__mutmut_47 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_48'] = x_weekday__mutmut_48 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_49'] = x_weekday__mutmut_49 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_50'] = x_weekday__mutmut_50 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_51'] = x_weekday__mutmut_51 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_52'] = x_weekday__mutmut_52 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_53'] = x_weekday__mutmut_53 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_54'] = x_weekday__mutmut_54 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_55'] = x_weekday__mutmut_55 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_56'] = x_weekday__mutmut_56 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_57'] = x_weekday__mutmut_57 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_58'] = x_weekday__mutmut_58 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_59'] = x_weekday__mutmut_59 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_60'] = x_weekday__mutmut_60 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_61'] = x_weekday__mutmut_61 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_62'] = x_weekday__mutmut_62 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_63'] = x_weekday__mutmut_63 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_64'] = x_weekday__mutmut_64 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_65'] = x_weekday__mutmut_65 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_66'] = x_weekday__mutmut_66 # type: ignore # mutmut generated
mutants_x_weekday__mutmut['x_weekday__mutmut_67'] = x_weekday__mutmut_67 # type: ignore # mutmut generated
mutants_x_unit__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_unit__mutmut)
def unit(site: Site, check: DeclaredCheck) -> Outcome:
    """Figures that are set against each other must count the same thing over the same period."""
    figures = [figure_at(site, address) for address in check.figures]
    units = {site.measure(figure).unit.vi for figure in figures}
    periods = {figure.key.period for figure in figures}

    def explain(reader: Reader) -> Working:
        lines = [
            f"{figure_title(site, figure, reader)}: {site.measure(figure).unit.get(reader.lang)}"
            for figure in figures
        ]
        return Working(steps=tuple(Text(vi=line, en=line) for line in lines))

    return Outcome("holds" if len(units) == len(periods) == 1 else "unclear", explain, check.figures)


def x_unit__mutmut_orig(site: Site, check: DeclaredCheck) -> Outcome:
    """Figures that are set against each other must count the same thing over the same period."""
    figures = [figure_at(site, address) for address in check.figures]
    units = {site.measure(figure).unit.vi for figure in figures}
    periods = {figure.key.period for figure in figures}

    def explain(reader: Reader) -> Working:
        lines = [
            f"{figure_title(site, figure, reader)}: {site.measure(figure).unit.get(reader.lang)}"
            for figure in figures
        ]
        return Working(steps=tuple(Text(vi=line, en=line) for line in lines))

    return Outcome("holds" if len(units) == len(periods) == 1 else "unclear", explain, check.figures)


def x_unit__mutmut_1(site: Site, check: DeclaredCheck) -> Outcome:
    """Figures that are set against each other must count the same thing over the same period."""
    figures = None
    units = {site.measure(figure).unit.vi for figure in figures}
    periods = {figure.key.period for figure in figures}

    def explain(reader: Reader) -> Working:
        lines = [
            f"{figure_title(site, figure, reader)}: {site.measure(figure).unit.get(reader.lang)}"
            for figure in figures
        ]
        return Working(steps=tuple(Text(vi=line, en=line) for line in lines))

    return Outcome("holds" if len(units) == len(periods) == 1 else "unclear", explain, check.figures)


def x_unit__mutmut_2(site: Site, check: DeclaredCheck) -> Outcome:
    """Figures that are set against each other must count the same thing over the same period."""
    figures = [figure_at(None, address) for address in check.figures]
    units = {site.measure(figure).unit.vi for figure in figures}
    periods = {figure.key.period for figure in figures}

    def explain(reader: Reader) -> Working:
        lines = [
            f"{figure_title(site, figure, reader)}: {site.measure(figure).unit.get(reader.lang)}"
            for figure in figures
        ]
        return Working(steps=tuple(Text(vi=line, en=line) for line in lines))

    return Outcome("holds" if len(units) == len(periods) == 1 else "unclear", explain, check.figures)


def x_unit__mutmut_3(site: Site, check: DeclaredCheck) -> Outcome:
    """Figures that are set against each other must count the same thing over the same period."""
    figures = [figure_at(site, None) for address in check.figures]
    units = {site.measure(figure).unit.vi for figure in figures}
    periods = {figure.key.period for figure in figures}

    def explain(reader: Reader) -> Working:
        lines = [
            f"{figure_title(site, figure, reader)}: {site.measure(figure).unit.get(reader.lang)}"
            for figure in figures
        ]
        return Working(steps=tuple(Text(vi=line, en=line) for line in lines))

    return Outcome("holds" if len(units) == len(periods) == 1 else "unclear", explain, check.figures)


def x_unit__mutmut_4(site: Site, check: DeclaredCheck) -> Outcome:
    """Figures that are set against each other must count the same thing over the same period."""
    figures = [figure_at(address) for address in check.figures]
    units = {site.measure(figure).unit.vi for figure in figures}
    periods = {figure.key.period for figure in figures}

    def explain(reader: Reader) -> Working:
        lines = [
            f"{figure_title(site, figure, reader)}: {site.measure(figure).unit.get(reader.lang)}"
            for figure in figures
        ]
        return Working(steps=tuple(Text(vi=line, en=line) for line in lines))

    return Outcome("holds" if len(units) == len(periods) == 1 else "unclear", explain, check.figures)


def x_unit__mutmut_5(site: Site, check: DeclaredCheck) -> Outcome:
    """Figures that are set against each other must count the same thing over the same period."""
    figures = [figure_at(site, ) for address in check.figures]
    units = {site.measure(figure).unit.vi for figure in figures}
    periods = {figure.key.period for figure in figures}

    def explain(reader: Reader) -> Working:
        lines = [
            f"{figure_title(site, figure, reader)}: {site.measure(figure).unit.get(reader.lang)}"
            for figure in figures
        ]
        return Working(steps=tuple(Text(vi=line, en=line) for line in lines))

    return Outcome("holds" if len(units) == len(periods) == 1 else "unclear", explain, check.figures)


def x_unit__mutmut_6(site: Site, check: DeclaredCheck) -> Outcome:
    """Figures that are set against each other must count the same thing over the same period."""
    figures = [figure_at(site, address) for address in check.figures]
    units = None
    periods = {figure.key.period for figure in figures}

    def explain(reader: Reader) -> Working:
        lines = [
            f"{figure_title(site, figure, reader)}: {site.measure(figure).unit.get(reader.lang)}"
            for figure in figures
        ]
        return Working(steps=tuple(Text(vi=line, en=line) for line in lines))

    return Outcome("holds" if len(units) == len(periods) == 1 else "unclear", explain, check.figures)


def x_unit__mutmut_7(site: Site, check: DeclaredCheck) -> Outcome:
    """Figures that are set against each other must count the same thing over the same period."""
    figures = [figure_at(site, address) for address in check.figures]
    units = {site.measure(None).unit.vi for figure in figures}
    periods = {figure.key.period for figure in figures}

    def explain(reader: Reader) -> Working:
        lines = [
            f"{figure_title(site, figure, reader)}: {site.measure(figure).unit.get(reader.lang)}"
            for figure in figures
        ]
        return Working(steps=tuple(Text(vi=line, en=line) for line in lines))

    return Outcome("holds" if len(units) == len(periods) == 1 else "unclear", explain, check.figures)


def x_unit__mutmut_8(site: Site, check: DeclaredCheck) -> Outcome:
    """Figures that are set against each other must count the same thing over the same period."""
    figures = [figure_at(site, address) for address in check.figures]
    units = {site.measure(figure).unit.vi for figure in figures}
    periods = None

    def explain(reader: Reader) -> Working:
        lines = [
            f"{figure_title(site, figure, reader)}: {site.measure(figure).unit.get(reader.lang)}"
            for figure in figures
        ]
        return Working(steps=tuple(Text(vi=line, en=line) for line in lines))

    return Outcome("holds" if len(units) == len(periods) == 1 else "unclear", explain, check.figures)


def x_unit__mutmut_9(site: Site, check: DeclaredCheck) -> Outcome:
    """Figures that are set against each other must count the same thing over the same period."""
    figures = [figure_at(site, address) for address in check.figures]
    units = {site.measure(figure).unit.vi for figure in figures}
    periods = {figure.key.period for figure in figures}

    def explain(reader: Reader) -> Working:
        lines = None
        return Working(steps=tuple(Text(vi=line, en=line) for line in lines))

    return Outcome("holds" if len(units) == len(periods) == 1 else "unclear", explain, check.figures)


def x_unit__mutmut_10(site: Site, check: DeclaredCheck) -> Outcome:
    """Figures that are set against each other must count the same thing over the same period."""
    figures = [figure_at(site, address) for address in check.figures]
    units = {site.measure(figure).unit.vi for figure in figures}
    periods = {figure.key.period for figure in figures}

    def explain(reader: Reader) -> Working:
        lines = [
            f"{figure_title(None, figure, reader)}: {site.measure(figure).unit.get(reader.lang)}"
            for figure in figures
        ]
        return Working(steps=tuple(Text(vi=line, en=line) for line in lines))

    return Outcome("holds" if len(units) == len(periods) == 1 else "unclear", explain, check.figures)


def x_unit__mutmut_11(site: Site, check: DeclaredCheck) -> Outcome:
    """Figures that are set against each other must count the same thing over the same period."""
    figures = [figure_at(site, address) for address in check.figures]
    units = {site.measure(figure).unit.vi for figure in figures}
    periods = {figure.key.period for figure in figures}

    def explain(reader: Reader) -> Working:
        lines = [
            f"{figure_title(site, None, reader)}: {site.measure(figure).unit.get(reader.lang)}"
            for figure in figures
        ]
        return Working(steps=tuple(Text(vi=line, en=line) for line in lines))

    return Outcome("holds" if len(units) == len(periods) == 1 else "unclear", explain, check.figures)


def x_unit__mutmut_12(site: Site, check: DeclaredCheck) -> Outcome:
    """Figures that are set against each other must count the same thing over the same period."""
    figures = [figure_at(site, address) for address in check.figures]
    units = {site.measure(figure).unit.vi for figure in figures}
    periods = {figure.key.period for figure in figures}

    def explain(reader: Reader) -> Working:
        lines = [
            f"{figure_title(site, figure, None)}: {site.measure(figure).unit.get(reader.lang)}"
            for figure in figures
        ]
        return Working(steps=tuple(Text(vi=line, en=line) for line in lines))

    return Outcome("holds" if len(units) == len(periods) == 1 else "unclear", explain, check.figures)


def x_unit__mutmut_13(site: Site, check: DeclaredCheck) -> Outcome:
    """Figures that are set against each other must count the same thing over the same period."""
    figures = [figure_at(site, address) for address in check.figures]
    units = {site.measure(figure).unit.vi for figure in figures}
    periods = {figure.key.period for figure in figures}

    def explain(reader: Reader) -> Working:
        lines = [
            f"{figure_title(figure, reader)}: {site.measure(figure).unit.get(reader.lang)}"
            for figure in figures
        ]
        return Working(steps=tuple(Text(vi=line, en=line) for line in lines))

    return Outcome("holds" if len(units) == len(periods) == 1 else "unclear", explain, check.figures)


def x_unit__mutmut_14(site: Site, check: DeclaredCheck) -> Outcome:
    """Figures that are set against each other must count the same thing over the same period."""
    figures = [figure_at(site, address) for address in check.figures]
    units = {site.measure(figure).unit.vi for figure in figures}
    periods = {figure.key.period for figure in figures}

    def explain(reader: Reader) -> Working:
        lines = [
            f"{figure_title(site, reader)}: {site.measure(figure).unit.get(reader.lang)}"
            for figure in figures
        ]
        return Working(steps=tuple(Text(vi=line, en=line) for line in lines))

    return Outcome("holds" if len(units) == len(periods) == 1 else "unclear", explain, check.figures)


def x_unit__mutmut_15(site: Site, check: DeclaredCheck) -> Outcome:
    """Figures that are set against each other must count the same thing over the same period."""
    figures = [figure_at(site, address) for address in check.figures]
    units = {site.measure(figure).unit.vi for figure in figures}
    periods = {figure.key.period for figure in figures}

    def explain(reader: Reader) -> Working:
        lines = [
            f"{figure_title(site, figure, )}: {site.measure(figure).unit.get(reader.lang)}"
            for figure in figures
        ]
        return Working(steps=tuple(Text(vi=line, en=line) for line in lines))

    return Outcome("holds" if len(units) == len(periods) == 1 else "unclear", explain, check.figures)


def x_unit__mutmut_16(site: Site, check: DeclaredCheck) -> Outcome:
    """Figures that are set against each other must count the same thing over the same period."""
    figures = [figure_at(site, address) for address in check.figures]
    units = {site.measure(figure).unit.vi for figure in figures}
    periods = {figure.key.period for figure in figures}

    def explain(reader: Reader) -> Working:
        lines = [
            f"{figure_title(site, figure, reader)}: {site.measure(figure).unit.get(None)}"
            for figure in figures
        ]
        return Working(steps=tuple(Text(vi=line, en=line) for line in lines))

    return Outcome("holds" if len(units) == len(periods) == 1 else "unclear", explain, check.figures)


def x_unit__mutmut_17(site: Site, check: DeclaredCheck) -> Outcome:
    """Figures that are set against each other must count the same thing over the same period."""
    figures = [figure_at(site, address) for address in check.figures]
    units = {site.measure(figure).unit.vi for figure in figures}
    periods = {figure.key.period for figure in figures}

    def explain(reader: Reader) -> Working:
        lines = [
            f"{figure_title(site, figure, reader)}: {site.measure(None).unit.get(reader.lang)}"
            for figure in figures
        ]
        return Working(steps=tuple(Text(vi=line, en=line) for line in lines))

    return Outcome("holds" if len(units) == len(periods) == 1 else "unclear", explain, check.figures)


def x_unit__mutmut_18(site: Site, check: DeclaredCheck) -> Outcome:
    """Figures that are set against each other must count the same thing over the same period."""
    figures = [figure_at(site, address) for address in check.figures]
    units = {site.measure(figure).unit.vi for figure in figures}
    periods = {figure.key.period for figure in figures}

    def explain(reader: Reader) -> Working:
        lines = [
            f"{figure_title(site, figure, reader)}: {site.measure(figure).unit.get(reader.lang)}"
            for figure in figures
        ]
        return Working(steps=None)

    return Outcome("holds" if len(units) == len(periods) == 1 else "unclear", explain, check.figures)


def x_unit__mutmut_19(site: Site, check: DeclaredCheck) -> Outcome:
    """Figures that are set against each other must count the same thing over the same period."""
    figures = [figure_at(site, address) for address in check.figures]
    units = {site.measure(figure).unit.vi for figure in figures}
    periods = {figure.key.period for figure in figures}

    def explain(reader: Reader) -> Working:
        lines = [
            f"{figure_title(site, figure, reader)}: {site.measure(figure).unit.get(reader.lang)}"
            for figure in figures
        ]
        return Working(steps=tuple(None))

    return Outcome("holds" if len(units) == len(periods) == 1 else "unclear", explain, check.figures)


def x_unit__mutmut_20(site: Site, check: DeclaredCheck) -> Outcome:
    """Figures that are set against each other must count the same thing over the same period."""
    figures = [figure_at(site, address) for address in check.figures]
    units = {site.measure(figure).unit.vi for figure in figures}
    periods = {figure.key.period for figure in figures}

    def explain(reader: Reader) -> Working:
        lines = [
            f"{figure_title(site, figure, reader)}: {site.measure(figure).unit.get(reader.lang)}"
            for figure in figures
        ]
        return Working(steps=tuple(Text(vi=None, en=line) for line in lines))

    return Outcome("holds" if len(units) == len(periods) == 1 else "unclear", explain, check.figures)


def x_unit__mutmut_21(site: Site, check: DeclaredCheck) -> Outcome:
    """Figures that are set against each other must count the same thing over the same period."""
    figures = [figure_at(site, address) for address in check.figures]
    units = {site.measure(figure).unit.vi for figure in figures}
    periods = {figure.key.period for figure in figures}

    def explain(reader: Reader) -> Working:
        lines = [
            f"{figure_title(site, figure, reader)}: {site.measure(figure).unit.get(reader.lang)}"
            for figure in figures
        ]
        return Working(steps=tuple(Text(vi=line, en=None) for line in lines))

    return Outcome("holds" if len(units) == len(periods) == 1 else "unclear", explain, check.figures)


def x_unit__mutmut_22(site: Site, check: DeclaredCheck) -> Outcome:
    """Figures that are set against each other must count the same thing over the same period."""
    figures = [figure_at(site, address) for address in check.figures]
    units = {site.measure(figure).unit.vi for figure in figures}
    periods = {figure.key.period for figure in figures}

    def explain(reader: Reader) -> Working:
        lines = [
            f"{figure_title(site, figure, reader)}: {site.measure(figure).unit.get(reader.lang)}"
            for figure in figures
        ]
        return Working(steps=tuple(Text(en=line) for line in lines))

    return Outcome("holds" if len(units) == len(periods) == 1 else "unclear", explain, check.figures)


def x_unit__mutmut_23(site: Site, check: DeclaredCheck) -> Outcome:
    """Figures that are set against each other must count the same thing over the same period."""
    figures = [figure_at(site, address) for address in check.figures]
    units = {site.measure(figure).unit.vi for figure in figures}
    periods = {figure.key.period for figure in figures}

    def explain(reader: Reader) -> Working:
        lines = [
            f"{figure_title(site, figure, reader)}: {site.measure(figure).unit.get(reader.lang)}"
            for figure in figures
        ]
        return Working(steps=tuple(Text(vi=line, ) for line in lines))

    return Outcome("holds" if len(units) == len(periods) == 1 else "unclear", explain, check.figures)


def x_unit__mutmut_24(site: Site, check: DeclaredCheck) -> Outcome:
    """Figures that are set against each other must count the same thing over the same period."""
    figures = [figure_at(site, address) for address in check.figures]
    units = {site.measure(figure).unit.vi for figure in figures}
    periods = {figure.key.period for figure in figures}

    def explain(reader: Reader) -> Working:
        lines = [
            f"{figure_title(site, figure, reader)}: {site.measure(figure).unit.get(reader.lang)}"
            for figure in figures
        ]
        return Working(steps=tuple(Text(vi=line, en=line) for line in lines))

    return Outcome(None, explain, check.figures)


def x_unit__mutmut_25(site: Site, check: DeclaredCheck) -> Outcome:
    """Figures that are set against each other must count the same thing over the same period."""
    figures = [figure_at(site, address) for address in check.figures]
    units = {site.measure(figure).unit.vi for figure in figures}
    periods = {figure.key.period for figure in figures}

    def explain(reader: Reader) -> Working:
        lines = [
            f"{figure_title(site, figure, reader)}: {site.measure(figure).unit.get(reader.lang)}"
            for figure in figures
        ]
        return Working(steps=tuple(Text(vi=line, en=line) for line in lines))

    return Outcome("holds" if len(units) == len(periods) == 1 else "unclear", None, check.figures)


def x_unit__mutmut_26(site: Site, check: DeclaredCheck) -> Outcome:
    """Figures that are set against each other must count the same thing over the same period."""
    figures = [figure_at(site, address) for address in check.figures]
    units = {site.measure(figure).unit.vi for figure in figures}
    periods = {figure.key.period for figure in figures}

    def explain(reader: Reader) -> Working:
        lines = [
            f"{figure_title(site, figure, reader)}: {site.measure(figure).unit.get(reader.lang)}"
            for figure in figures
        ]
        return Working(steps=tuple(Text(vi=line, en=line) for line in lines))

    return Outcome("holds" if len(units) == len(periods) == 1 else "unclear", explain, None)


def x_unit__mutmut_27(site: Site, check: DeclaredCheck) -> Outcome:
    """Figures that are set against each other must count the same thing over the same period."""
    figures = [figure_at(site, address) for address in check.figures]
    units = {site.measure(figure).unit.vi for figure in figures}
    periods = {figure.key.period for figure in figures}

    def explain(reader: Reader) -> Working:
        lines = [
            f"{figure_title(site, figure, reader)}: {site.measure(figure).unit.get(reader.lang)}"
            for figure in figures
        ]
        return Working(steps=tuple(Text(vi=line, en=line) for line in lines))

    return Outcome(explain, check.figures)


def x_unit__mutmut_28(site: Site, check: DeclaredCheck) -> Outcome:
    """Figures that are set against each other must count the same thing over the same period."""
    figures = [figure_at(site, address) for address in check.figures]
    units = {site.measure(figure).unit.vi for figure in figures}
    periods = {figure.key.period for figure in figures}

    def explain(reader: Reader) -> Working:
        lines = [
            f"{figure_title(site, figure, reader)}: {site.measure(figure).unit.get(reader.lang)}"
            for figure in figures
        ]
        return Working(steps=tuple(Text(vi=line, en=line) for line in lines))

    return Outcome("holds" if len(units) == len(periods) == 1 else "unclear", check.figures)


def x_unit__mutmut_29(site: Site, check: DeclaredCheck) -> Outcome:
    """Figures that are set against each other must count the same thing over the same period."""
    figures = [figure_at(site, address) for address in check.figures]
    units = {site.measure(figure).unit.vi for figure in figures}
    periods = {figure.key.period for figure in figures}

    def explain(reader: Reader) -> Working:
        lines = [
            f"{figure_title(site, figure, reader)}: {site.measure(figure).unit.get(reader.lang)}"
            for figure in figures
        ]
        return Working(steps=tuple(Text(vi=line, en=line) for line in lines))

    return Outcome("holds" if len(units) == len(periods) == 1 else "unclear", explain, )


def x_unit__mutmut_30(site: Site, check: DeclaredCheck) -> Outcome:
    """Figures that are set against each other must count the same thing over the same period."""
    figures = [figure_at(site, address) for address in check.figures]
    units = {site.measure(figure).unit.vi for figure in figures}
    periods = {figure.key.period for figure in figures}

    def explain(reader: Reader) -> Working:
        lines = [
            f"{figure_title(site, figure, reader)}: {site.measure(figure).unit.get(reader.lang)}"
            for figure in figures
        ]
        return Working(steps=tuple(Text(vi=line, en=line) for line in lines))

    return Outcome("holds" if (len(units) == len(periods) == 1) and False else "unclear", explain, check.figures)


def x_unit__mutmut_31(site: Site, check: DeclaredCheck) -> Outcome:
    """Figures that are set against each other must count the same thing over the same period."""
    figures = [figure_at(site, address) for address in check.figures]
    units = {site.measure(figure).unit.vi for figure in figures}
    periods = {figure.key.period for figure in figures}

    def explain(reader: Reader) -> Working:
        lines = [
            f"{figure_title(site, figure, reader)}: {site.measure(figure).unit.get(reader.lang)}"
            for figure in figures
        ]
        return Working(steps=tuple(Text(vi=line, en=line) for line in lines))

    return Outcome("holds" if (len(units) == len(periods) == 1) or True else "unclear", explain, check.figures)


def x_unit__mutmut_32(site: Site, check: DeclaredCheck) -> Outcome:
    """Figures that are set against each other must count the same thing over the same period."""
    figures = [figure_at(site, address) for address in check.figures]
    units = {site.measure(figure).unit.vi for figure in figures}
    periods = {figure.key.period for figure in figures}

    def explain(reader: Reader) -> Working:
        lines = [
            f"{figure_title(site, figure, reader)}: {site.measure(figure).unit.get(reader.lang)}"
            for figure in figures
        ]
        return Working(steps=tuple(Text(vi=line, en=line) for line in lines))

    return Outcome("XXholdsXX" if len(units) == len(periods) == 1 else "unclear", explain, check.figures)


def x_unit__mutmut_33(site: Site, check: DeclaredCheck) -> Outcome:
    """Figures that are set against each other must count the same thing over the same period."""
    figures = [figure_at(site, address) for address in check.figures]
    units = {site.measure(figure).unit.vi for figure in figures}
    periods = {figure.key.period for figure in figures}

    def explain(reader: Reader) -> Working:
        lines = [
            f"{figure_title(site, figure, reader)}: {site.measure(figure).unit.get(reader.lang)}"
            for figure in figures
        ]
        return Working(steps=tuple(Text(vi=line, en=line) for line in lines))

    return Outcome("HOLDS" if len(units) == len(periods) == 1 else "unclear", explain, check.figures)


def x_unit__mutmut_34(site: Site, check: DeclaredCheck) -> Outcome:
    """Figures that are set against each other must count the same thing over the same period."""
    figures = [figure_at(site, address) for address in check.figures]
    units = {site.measure(figure).unit.vi for figure in figures}
    periods = {figure.key.period for figure in figures}

    def explain(reader: Reader) -> Working:
        lines = [
            f"{figure_title(site, figure, reader)}: {site.measure(figure).unit.get(reader.lang)}"
            for figure in figures
        ]
        return Working(steps=tuple(Text(vi=line, en=line) for line in lines))

    return Outcome("holds" if len(units) != len(periods) == 1 else "unclear", explain, check.figures)


def x_unit__mutmut_35(site: Site, check: DeclaredCheck) -> Outcome:
    """Figures that are set against each other must count the same thing over the same period."""
    figures = [figure_at(site, address) for address in check.figures]
    units = {site.measure(figure).unit.vi for figure in figures}
    periods = {figure.key.period for figure in figures}

    def explain(reader: Reader) -> Working:
        lines = [
            f"{figure_title(site, figure, reader)}: {site.measure(figure).unit.get(reader.lang)}"
            for figure in figures
        ]
        return Working(steps=tuple(Text(vi=line, en=line) for line in lines))

    return Outcome("holds" if len(units) == len(periods) != 1 else "unclear", explain, check.figures)


def x_unit__mutmut_36(site: Site, check: DeclaredCheck) -> Outcome:
    """Figures that are set against each other must count the same thing over the same period."""
    figures = [figure_at(site, address) for address in check.figures]
    units = {site.measure(figure).unit.vi for figure in figures}
    periods = {figure.key.period for figure in figures}

    def explain(reader: Reader) -> Working:
        lines = [
            f"{figure_title(site, figure, reader)}: {site.measure(figure).unit.get(reader.lang)}"
            for figure in figures
        ]
        return Working(steps=tuple(Text(vi=line, en=line) for line in lines))

    return Outcome("holds" if len(units) == len(periods) == 2 else "unclear", explain, check.figures)


def x_unit__mutmut_37(site: Site, check: DeclaredCheck) -> Outcome:
    """Figures that are set against each other must count the same thing over the same period."""
    figures = [figure_at(site, address) for address in check.figures]
    units = {site.measure(figure).unit.vi for figure in figures}
    periods = {figure.key.period for figure in figures}

    def explain(reader: Reader) -> Working:
        lines = [
            f"{figure_title(site, figure, reader)}: {site.measure(figure).unit.get(reader.lang)}"
            for figure in figures
        ]
        return Working(steps=tuple(Text(vi=line, en=line) for line in lines))

    return Outcome("holds" if len(units) == len(periods) == 1 else "XXunclearXX", explain, check.figures)


def x_unit__mutmut_38(site: Site, check: DeclaredCheck) -> Outcome:
    """Figures that are set against each other must count the same thing over the same period."""
    figures = [figure_at(site, address) for address in check.figures]
    units = {site.measure(figure).unit.vi for figure in figures}
    periods = {figure.key.period for figure in figures}

    def explain(reader: Reader) -> Working:
        lines = [
            f"{figure_title(site, figure, reader)}: {site.measure(figure).unit.get(reader.lang)}"
            for figure in figures
        ]
        return Working(steps=tuple(Text(vi=line, en=line) for line in lines))

    return Outcome("holds" if len(units) == len(periods) == 1 else "UNCLEAR", explain, check.figures)

mutants_x_unit__mutmut['_mutmut_orig'] = x_unit__mutmut_orig # type: ignore # mutmut generated
mutants_x_unit__mutmut['x_unit__mutmut_1'] = x_unit__mutmut_1 # type: ignore # mutmut generated
mutants_x_unit__mutmut['x_unit__mutmut_2'] = x_unit__mutmut_2 # type: ignore # mutmut generated
mutants_x_unit__mutmut['x_unit__mutmut_3'] = x_unit__mutmut_3 # type: ignore # mutmut generated
mutants_x_unit__mutmut['x_unit__mutmut_4'] = x_unit__mutmut_4 # type: ignore # mutmut generated
mutants_x_unit__mutmut['x_unit__mutmut_5'] = x_unit__mutmut_5 # type: ignore # mutmut generated
mutants_x_unit__mutmut['x_unit__mutmut_6'] = x_unit__mutmut_6 # type: ignore # mutmut generated
mutants_x_unit__mutmut['x_unit__mutmut_7'] = x_unit__mutmut_7 # type: ignore # mutmut generated
mutants_x_unit__mutmut['x_unit__mutmut_8'] = x_unit__mutmut_8 # type: ignore # mutmut generated
mutants_x_unit__mutmut['x_unit__mutmut_9'] = x_unit__mutmut_9 # type: ignore # mutmut generated
mutants_x_unit__mutmut['x_unit__mutmut_10'] = x_unit__mutmut_10 # type: ignore # mutmut generated
mutants_x_unit__mutmut['x_unit__mutmut_11'] = x_unit__mutmut_11 # type: ignore # mutmut generated
mutants_x_unit__mutmut['x_unit__mutmut_12'] = x_unit__mutmut_12 # type: ignore # mutmut generated
mutants_x_unit__mutmut['x_unit__mutmut_13'] = x_unit__mutmut_13 # type: ignore # mutmut generated
mutants_x_unit__mutmut['x_unit__mutmut_14'] = x_unit__mutmut_14 # type: ignore # mutmut generated
mutants_x_unit__mutmut['x_unit__mutmut_15'] = x_unit__mutmut_15 # type: ignore # mutmut generated
mutants_x_unit__mutmut['x_unit__mutmut_16'] = x_unit__mutmut_16 # type: ignore # mutmut generated
mutants_x_unit__mutmut['x_unit__mutmut_17'] = x_unit__mutmut_17 # type: ignore # mutmut generated
mutants_x_unit__mutmut['x_unit__mutmut_18'] = x_unit__mutmut_18 # type: ignore # mutmut generated
mutants_x_unit__mutmut['x_unit__mutmut_19'] = x_unit__mutmut_19 # type: ignore # mutmut generated
mutants_x_unit__mutmut['x_unit__mutmut_20'] = x_unit__mutmut_20 # type: ignore # mutmut generated
mutants_x_unit__mutmut['x_unit__mutmut_21'] = x_unit__mutmut_21 # type: ignore # mutmut generated
mutants_x_unit__mutmut['x_unit__mutmut_22'] = x_unit__mutmut_22 # type: ignore # mutmut generated
mutants_x_unit__mutmut['x_unit__mutmut_23'] = x_unit__mutmut_23 # type: ignore # mutmut generated
mutants_x_unit__mutmut['x_unit__mutmut_24'] = x_unit__mutmut_24 # type: ignore # mutmut generated
mutants_x_unit__mutmut['x_unit__mutmut_25'] = x_unit__mutmut_25 # type: ignore # mutmut generated
mutants_x_unit__mutmut['x_unit__mutmut_26'] = x_unit__mutmut_26 # type: ignore # mutmut generated
mutants_x_unit__mutmut['x_unit__mutmut_27'] = x_unit__mutmut_27 # type: ignore # mutmut generated
mutants_x_unit__mutmut['x_unit__mutmut_28'] = x_unit__mutmut_28 # type: ignore # mutmut generated
mutants_x_unit__mutmut['x_unit__mutmut_29'] = x_unit__mutmut_29 # type: ignore # mutmut generated
mutants_x_unit__mutmut['x_unit__mutmut_30'] = x_unit__mutmut_30 # type: ignore # mutmut generated
mutants_x_unit__mutmut['x_unit__mutmut_31'] = x_unit__mutmut_31 # type: ignore # mutmut generated
mutants_x_unit__mutmut['x_unit__mutmut_32'] = x_unit__mutmut_32 # type: ignore # mutmut generated
mutants_x_unit__mutmut['x_unit__mutmut_33'] = x_unit__mutmut_33 # type: ignore # mutmut generated
mutants_x_unit__mutmut['x_unit__mutmut_34'] = x_unit__mutmut_34 # type: ignore # mutmut generated
mutants_x_unit__mutmut['x_unit__mutmut_35'] = x_unit__mutmut_35 # type: ignore # mutmut generated
mutants_x_unit__mutmut['x_unit__mutmut_36'] = x_unit__mutmut_36 # type: ignore # mutmut generated
mutants_x_unit__mutmut['x_unit__mutmut_37'] = x_unit__mutmut_37 # type: ignore # mutmut generated
mutants_x_unit__mutmut['x_unit__mutmut_38'] = x_unit__mutmut_38 # type: ignore # mutmut generated
mutants_x_only__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_only__mutmut)
def only(site: Site, check: DeclaredCheck) -> Outcome:
    """No other place of the table may have the value; a table that lacks places leaves it open."""
    address = needed(check.figure, "figure")
    figure = figure_at(site, address)
    rivals = [
        other
        for other in site.figures_of[figure.indicator]
        if other.measure == figure.measure
        and other.key.period == figure.key.period
        and other.key.component == figure.key.component
        and other.key.place != figure.key.place
    ]
    equal = [other for other in rivals if other.value == figure.value]
    listed = ", ".join(site.places[other.key.place].name.vi for other in equal) or "0"
    step = Text(
        vi=f"{len(rivals)} nơi khác đã nhập, cùng giá trị: {listed}",
        en=f"{len(rivals)} other places entered, with the same value: {listed}",
    )
    complete = check.of is not None and len(rivals) + 1 >= check.of
    verdict: Verdict = "fails" if equal else "holds" if complete else "unclear"
    return Outcome(verdict, steps_only(step), (address,))


def x_only__mutmut_orig(site: Site, check: DeclaredCheck) -> Outcome:
    """No other place of the table may have the value; a table that lacks places leaves it open."""
    address = needed(check.figure, "figure")
    figure = figure_at(site, address)
    rivals = [
        other
        for other in site.figures_of[figure.indicator]
        if other.measure == figure.measure
        and other.key.period == figure.key.period
        and other.key.component == figure.key.component
        and other.key.place != figure.key.place
    ]
    equal = [other for other in rivals if other.value == figure.value]
    listed = ", ".join(site.places[other.key.place].name.vi for other in equal) or "0"
    step = Text(
        vi=f"{len(rivals)} nơi khác đã nhập, cùng giá trị: {listed}",
        en=f"{len(rivals)} other places entered, with the same value: {listed}",
    )
    complete = check.of is not None and len(rivals) + 1 >= check.of
    verdict: Verdict = "fails" if equal else "holds" if complete else "unclear"
    return Outcome(verdict, steps_only(step), (address,))


def x_only__mutmut_1(site: Site, check: DeclaredCheck) -> Outcome:
    """No other place of the table may have the value; a table that lacks places leaves it open."""
    address = None
    figure = figure_at(site, address)
    rivals = [
        other
        for other in site.figures_of[figure.indicator]
        if other.measure == figure.measure
        and other.key.period == figure.key.period
        and other.key.component == figure.key.component
        and other.key.place != figure.key.place
    ]
    equal = [other for other in rivals if other.value == figure.value]
    listed = ", ".join(site.places[other.key.place].name.vi for other in equal) or "0"
    step = Text(
        vi=f"{len(rivals)} nơi khác đã nhập, cùng giá trị: {listed}",
        en=f"{len(rivals)} other places entered, with the same value: {listed}",
    )
    complete = check.of is not None and len(rivals) + 1 >= check.of
    verdict: Verdict = "fails" if equal else "holds" if complete else "unclear"
    return Outcome(verdict, steps_only(step), (address,))


def x_only__mutmut_2(site: Site, check: DeclaredCheck) -> Outcome:
    """No other place of the table may have the value; a table that lacks places leaves it open."""
    address = needed(None, "figure")
    figure = figure_at(site, address)
    rivals = [
        other
        for other in site.figures_of[figure.indicator]
        if other.measure == figure.measure
        and other.key.period == figure.key.period
        and other.key.component == figure.key.component
        and other.key.place != figure.key.place
    ]
    equal = [other for other in rivals if other.value == figure.value]
    listed = ", ".join(site.places[other.key.place].name.vi for other in equal) or "0"
    step = Text(
        vi=f"{len(rivals)} nơi khác đã nhập, cùng giá trị: {listed}",
        en=f"{len(rivals)} other places entered, with the same value: {listed}",
    )
    complete = check.of is not None and len(rivals) + 1 >= check.of
    verdict: Verdict = "fails" if equal else "holds" if complete else "unclear"
    return Outcome(verdict, steps_only(step), (address,))


def x_only__mutmut_3(site: Site, check: DeclaredCheck) -> Outcome:
    """No other place of the table may have the value; a table that lacks places leaves it open."""
    address = needed(check.figure, None)
    figure = figure_at(site, address)
    rivals = [
        other
        for other in site.figures_of[figure.indicator]
        if other.measure == figure.measure
        and other.key.period == figure.key.period
        and other.key.component == figure.key.component
        and other.key.place != figure.key.place
    ]
    equal = [other for other in rivals if other.value == figure.value]
    listed = ", ".join(site.places[other.key.place].name.vi for other in equal) or "0"
    step = Text(
        vi=f"{len(rivals)} nơi khác đã nhập, cùng giá trị: {listed}",
        en=f"{len(rivals)} other places entered, with the same value: {listed}",
    )
    complete = check.of is not None and len(rivals) + 1 >= check.of
    verdict: Verdict = "fails" if equal else "holds" if complete else "unclear"
    return Outcome(verdict, steps_only(step), (address,))


def x_only__mutmut_4(site: Site, check: DeclaredCheck) -> Outcome:
    """No other place of the table may have the value; a table that lacks places leaves it open."""
    address = needed("figure")
    figure = figure_at(site, address)
    rivals = [
        other
        for other in site.figures_of[figure.indicator]
        if other.measure == figure.measure
        and other.key.period == figure.key.period
        and other.key.component == figure.key.component
        and other.key.place != figure.key.place
    ]
    equal = [other for other in rivals if other.value == figure.value]
    listed = ", ".join(site.places[other.key.place].name.vi for other in equal) or "0"
    step = Text(
        vi=f"{len(rivals)} nơi khác đã nhập, cùng giá trị: {listed}",
        en=f"{len(rivals)} other places entered, with the same value: {listed}",
    )
    complete = check.of is not None and len(rivals) + 1 >= check.of
    verdict: Verdict = "fails" if equal else "holds" if complete else "unclear"
    return Outcome(verdict, steps_only(step), (address,))


def x_only__mutmut_5(site: Site, check: DeclaredCheck) -> Outcome:
    """No other place of the table may have the value; a table that lacks places leaves it open."""
    address = needed(check.figure, )
    figure = figure_at(site, address)
    rivals = [
        other
        for other in site.figures_of[figure.indicator]
        if other.measure == figure.measure
        and other.key.period == figure.key.period
        and other.key.component == figure.key.component
        and other.key.place != figure.key.place
    ]
    equal = [other for other in rivals if other.value == figure.value]
    listed = ", ".join(site.places[other.key.place].name.vi for other in equal) or "0"
    step = Text(
        vi=f"{len(rivals)} nơi khác đã nhập, cùng giá trị: {listed}",
        en=f"{len(rivals)} other places entered, with the same value: {listed}",
    )
    complete = check.of is not None and len(rivals) + 1 >= check.of
    verdict: Verdict = "fails" if equal else "holds" if complete else "unclear"
    return Outcome(verdict, steps_only(step), (address,))


def x_only__mutmut_6(site: Site, check: DeclaredCheck) -> Outcome:
    """No other place of the table may have the value; a table that lacks places leaves it open."""
    address = needed(check.figure, "XXfigureXX")
    figure = figure_at(site, address)
    rivals = [
        other
        for other in site.figures_of[figure.indicator]
        if other.measure == figure.measure
        and other.key.period == figure.key.period
        and other.key.component == figure.key.component
        and other.key.place != figure.key.place
    ]
    equal = [other for other in rivals if other.value == figure.value]
    listed = ", ".join(site.places[other.key.place].name.vi for other in equal) or "0"
    step = Text(
        vi=f"{len(rivals)} nơi khác đã nhập, cùng giá trị: {listed}",
        en=f"{len(rivals)} other places entered, with the same value: {listed}",
    )
    complete = check.of is not None and len(rivals) + 1 >= check.of
    verdict: Verdict = "fails" if equal else "holds" if complete else "unclear"
    return Outcome(verdict, steps_only(step), (address,))


def x_only__mutmut_7(site: Site, check: DeclaredCheck) -> Outcome:
    """No other place of the table may have the value; a table that lacks places leaves it open."""
    address = needed(check.figure, "FIGURE")
    figure = figure_at(site, address)
    rivals = [
        other
        for other in site.figures_of[figure.indicator]
        if other.measure == figure.measure
        and other.key.period == figure.key.period
        and other.key.component == figure.key.component
        and other.key.place != figure.key.place
    ]
    equal = [other for other in rivals if other.value == figure.value]
    listed = ", ".join(site.places[other.key.place].name.vi for other in equal) or "0"
    step = Text(
        vi=f"{len(rivals)} nơi khác đã nhập, cùng giá trị: {listed}",
        en=f"{len(rivals)} other places entered, with the same value: {listed}",
    )
    complete = check.of is not None and len(rivals) + 1 >= check.of
    verdict: Verdict = "fails" if equal else "holds" if complete else "unclear"
    return Outcome(verdict, steps_only(step), (address,))


def x_only__mutmut_8(site: Site, check: DeclaredCheck) -> Outcome:
    """No other place of the table may have the value; a table that lacks places leaves it open."""
    address = needed(check.figure, "figure")
    figure = None
    rivals = [
        other
        for other in site.figures_of[figure.indicator]
        if other.measure == figure.measure
        and other.key.period == figure.key.period
        and other.key.component == figure.key.component
        and other.key.place != figure.key.place
    ]
    equal = [other for other in rivals if other.value == figure.value]
    listed = ", ".join(site.places[other.key.place].name.vi for other in equal) or "0"
    step = Text(
        vi=f"{len(rivals)} nơi khác đã nhập, cùng giá trị: {listed}",
        en=f"{len(rivals)} other places entered, with the same value: {listed}",
    )
    complete = check.of is not None and len(rivals) + 1 >= check.of
    verdict: Verdict = "fails" if equal else "holds" if complete else "unclear"
    return Outcome(verdict, steps_only(step), (address,))


def x_only__mutmut_9(site: Site, check: DeclaredCheck) -> Outcome:
    """No other place of the table may have the value; a table that lacks places leaves it open."""
    address = needed(check.figure, "figure")
    figure = figure_at(None, address)
    rivals = [
        other
        for other in site.figures_of[figure.indicator]
        if other.measure == figure.measure
        and other.key.period == figure.key.period
        and other.key.component == figure.key.component
        and other.key.place != figure.key.place
    ]
    equal = [other for other in rivals if other.value == figure.value]
    listed = ", ".join(site.places[other.key.place].name.vi for other in equal) or "0"
    step = Text(
        vi=f"{len(rivals)} nơi khác đã nhập, cùng giá trị: {listed}",
        en=f"{len(rivals)} other places entered, with the same value: {listed}",
    )
    complete = check.of is not None and len(rivals) + 1 >= check.of
    verdict: Verdict = "fails" if equal else "holds" if complete else "unclear"
    return Outcome(verdict, steps_only(step), (address,))


def x_only__mutmut_10(site: Site, check: DeclaredCheck) -> Outcome:
    """No other place of the table may have the value; a table that lacks places leaves it open."""
    address = needed(check.figure, "figure")
    figure = figure_at(site, None)
    rivals = [
        other
        for other in site.figures_of[figure.indicator]
        if other.measure == figure.measure
        and other.key.period == figure.key.period
        and other.key.component == figure.key.component
        and other.key.place != figure.key.place
    ]
    equal = [other for other in rivals if other.value == figure.value]
    listed = ", ".join(site.places[other.key.place].name.vi for other in equal) or "0"
    step = Text(
        vi=f"{len(rivals)} nơi khác đã nhập, cùng giá trị: {listed}",
        en=f"{len(rivals)} other places entered, with the same value: {listed}",
    )
    complete = check.of is not None and len(rivals) + 1 >= check.of
    verdict: Verdict = "fails" if equal else "holds" if complete else "unclear"
    return Outcome(verdict, steps_only(step), (address,))


def x_only__mutmut_11(site: Site, check: DeclaredCheck) -> Outcome:
    """No other place of the table may have the value; a table that lacks places leaves it open."""
    address = needed(check.figure, "figure")
    figure = figure_at(address)
    rivals = [
        other
        for other in site.figures_of[figure.indicator]
        if other.measure == figure.measure
        and other.key.period == figure.key.period
        and other.key.component == figure.key.component
        and other.key.place != figure.key.place
    ]
    equal = [other for other in rivals if other.value == figure.value]
    listed = ", ".join(site.places[other.key.place].name.vi for other in equal) or "0"
    step = Text(
        vi=f"{len(rivals)} nơi khác đã nhập, cùng giá trị: {listed}",
        en=f"{len(rivals)} other places entered, with the same value: {listed}",
    )
    complete = check.of is not None and len(rivals) + 1 >= check.of
    verdict: Verdict = "fails" if equal else "holds" if complete else "unclear"
    return Outcome(verdict, steps_only(step), (address,))


def x_only__mutmut_12(site: Site, check: DeclaredCheck) -> Outcome:
    """No other place of the table may have the value; a table that lacks places leaves it open."""
    address = needed(check.figure, "figure")
    figure = figure_at(site, )
    rivals = [
        other
        for other in site.figures_of[figure.indicator]
        if other.measure == figure.measure
        and other.key.period == figure.key.period
        and other.key.component == figure.key.component
        and other.key.place != figure.key.place
    ]
    equal = [other for other in rivals if other.value == figure.value]
    listed = ", ".join(site.places[other.key.place].name.vi for other in equal) or "0"
    step = Text(
        vi=f"{len(rivals)} nơi khác đã nhập, cùng giá trị: {listed}",
        en=f"{len(rivals)} other places entered, with the same value: {listed}",
    )
    complete = check.of is not None and len(rivals) + 1 >= check.of
    verdict: Verdict = "fails" if equal else "holds" if complete else "unclear"
    return Outcome(verdict, steps_only(step), (address,))


def x_only__mutmut_13(site: Site, check: DeclaredCheck) -> Outcome:
    """No other place of the table may have the value; a table that lacks places leaves it open."""
    address = needed(check.figure, "figure")
    figure = figure_at(site, address)
    rivals = None
    equal = [other for other in rivals if other.value == figure.value]
    listed = ", ".join(site.places[other.key.place].name.vi for other in equal) or "0"
    step = Text(
        vi=f"{len(rivals)} nơi khác đã nhập, cùng giá trị: {listed}",
        en=f"{len(rivals)} other places entered, with the same value: {listed}",
    )
    complete = check.of is not None and len(rivals) + 1 >= check.of
    verdict: Verdict = "fails" if equal else "holds" if complete else "unclear"
    return Outcome(verdict, steps_only(step), (address,))


def x_only__mutmut_14(site: Site, check: DeclaredCheck) -> Outcome:
    """No other place of the table may have the value; a table that lacks places leaves it open."""
    address = needed(check.figure, "figure")
    figure = figure_at(site, address)
    rivals = [
        other
        for other in site.figures_of[figure.indicator]
        if other.measure == figure.measure
        and other.key.period == figure.key.period
        and other.key.component == figure.key.component or other.key.place != figure.key.place
    ]
    equal = [other for other in rivals if other.value == figure.value]
    listed = ", ".join(site.places[other.key.place].name.vi for other in equal) or "0"
    step = Text(
        vi=f"{len(rivals)} nơi khác đã nhập, cùng giá trị: {listed}",
        en=f"{len(rivals)} other places entered, with the same value: {listed}",
    )
    complete = check.of is not None and len(rivals) + 1 >= check.of
    verdict: Verdict = "fails" if equal else "holds" if complete else "unclear"
    return Outcome(verdict, steps_only(step), (address,))


def x_only__mutmut_15(site: Site, check: DeclaredCheck) -> Outcome:
    """No other place of the table may have the value; a table that lacks places leaves it open."""
    address = needed(check.figure, "figure")
    figure = figure_at(site, address)
    rivals = [
        other
        for other in site.figures_of[figure.indicator]
        if other.measure == figure.measure
        and other.key.period == figure.key.period or other.key.component == figure.key.component
        and other.key.place != figure.key.place
    ]
    equal = [other for other in rivals if other.value == figure.value]
    listed = ", ".join(site.places[other.key.place].name.vi for other in equal) or "0"
    step = Text(
        vi=f"{len(rivals)} nơi khác đã nhập, cùng giá trị: {listed}",
        en=f"{len(rivals)} other places entered, with the same value: {listed}",
    )
    complete = check.of is not None and len(rivals) + 1 >= check.of
    verdict: Verdict = "fails" if equal else "holds" if complete else "unclear"
    return Outcome(verdict, steps_only(step), (address,))


def x_only__mutmut_16(site: Site, check: DeclaredCheck) -> Outcome:
    """No other place of the table may have the value; a table that lacks places leaves it open."""
    address = needed(check.figure, "figure")
    figure = figure_at(site, address)
    rivals = [
        other
        for other in site.figures_of[figure.indicator]
        if other.measure == figure.measure or other.key.period == figure.key.period
        and other.key.component == figure.key.component
        and other.key.place != figure.key.place
    ]
    equal = [other for other in rivals if other.value == figure.value]
    listed = ", ".join(site.places[other.key.place].name.vi for other in equal) or "0"
    step = Text(
        vi=f"{len(rivals)} nơi khác đã nhập, cùng giá trị: {listed}",
        en=f"{len(rivals)} other places entered, with the same value: {listed}",
    )
    complete = check.of is not None and len(rivals) + 1 >= check.of
    verdict: Verdict = "fails" if equal else "holds" if complete else "unclear"
    return Outcome(verdict, steps_only(step), (address,))


def x_only__mutmut_17(site: Site, check: DeclaredCheck) -> Outcome:
    """No other place of the table may have the value; a table that lacks places leaves it open."""
    address = needed(check.figure, "figure")
    figure = figure_at(site, address)
    rivals = [
        other
        for other in site.figures_of[figure.indicator]
        if other.measure != figure.measure
        and other.key.period == figure.key.period
        and other.key.component == figure.key.component
        and other.key.place != figure.key.place
    ]
    equal = [other for other in rivals if other.value == figure.value]
    listed = ", ".join(site.places[other.key.place].name.vi for other in equal) or "0"
    step = Text(
        vi=f"{len(rivals)} nơi khác đã nhập, cùng giá trị: {listed}",
        en=f"{len(rivals)} other places entered, with the same value: {listed}",
    )
    complete = check.of is not None and len(rivals) + 1 >= check.of
    verdict: Verdict = "fails" if equal else "holds" if complete else "unclear"
    return Outcome(verdict, steps_only(step), (address,))


def x_only__mutmut_18(site: Site, check: DeclaredCheck) -> Outcome:
    """No other place of the table may have the value; a table that lacks places leaves it open."""
    address = needed(check.figure, "figure")
    figure = figure_at(site, address)
    rivals = [
        other
        for other in site.figures_of[figure.indicator]
        if other.measure == figure.measure
        and other.key.period != figure.key.period
        and other.key.component == figure.key.component
        and other.key.place != figure.key.place
    ]
    equal = [other for other in rivals if other.value == figure.value]
    listed = ", ".join(site.places[other.key.place].name.vi for other in equal) or "0"
    step = Text(
        vi=f"{len(rivals)} nơi khác đã nhập, cùng giá trị: {listed}",
        en=f"{len(rivals)} other places entered, with the same value: {listed}",
    )
    complete = check.of is not None and len(rivals) + 1 >= check.of
    verdict: Verdict = "fails" if equal else "holds" if complete else "unclear"
    return Outcome(verdict, steps_only(step), (address,))


def x_only__mutmut_19(site: Site, check: DeclaredCheck) -> Outcome:
    """No other place of the table may have the value; a table that lacks places leaves it open."""
    address = needed(check.figure, "figure")
    figure = figure_at(site, address)
    rivals = [
        other
        for other in site.figures_of[figure.indicator]
        if other.measure == figure.measure
        and other.key.period == figure.key.period
        and other.key.component != figure.key.component
        and other.key.place != figure.key.place
    ]
    equal = [other for other in rivals if other.value == figure.value]
    listed = ", ".join(site.places[other.key.place].name.vi for other in equal) or "0"
    step = Text(
        vi=f"{len(rivals)} nơi khác đã nhập, cùng giá trị: {listed}",
        en=f"{len(rivals)} other places entered, with the same value: {listed}",
    )
    complete = check.of is not None and len(rivals) + 1 >= check.of
    verdict: Verdict = "fails" if equal else "holds" if complete else "unclear"
    return Outcome(verdict, steps_only(step), (address,))


def x_only__mutmut_20(site: Site, check: DeclaredCheck) -> Outcome:
    """No other place of the table may have the value; a table that lacks places leaves it open."""
    address = needed(check.figure, "figure")
    figure = figure_at(site, address)
    rivals = [
        other
        for other in site.figures_of[figure.indicator]
        if other.measure == figure.measure
        and other.key.period == figure.key.period
        and other.key.component == figure.key.component
        and other.key.place == figure.key.place
    ]
    equal = [other for other in rivals if other.value == figure.value]
    listed = ", ".join(site.places[other.key.place].name.vi for other in equal) or "0"
    step = Text(
        vi=f"{len(rivals)} nơi khác đã nhập, cùng giá trị: {listed}",
        en=f"{len(rivals)} other places entered, with the same value: {listed}",
    )
    complete = check.of is not None and len(rivals) + 1 >= check.of
    verdict: Verdict = "fails" if equal else "holds" if complete else "unclear"
    return Outcome(verdict, steps_only(step), (address,))


def x_only__mutmut_21(site: Site, check: DeclaredCheck) -> Outcome:
    """No other place of the table may have the value; a table that lacks places leaves it open."""
    address = needed(check.figure, "figure")
    figure = figure_at(site, address)
    rivals = [
        other
        for other in site.figures_of[figure.indicator]
        if other.measure == figure.measure
        and other.key.period == figure.key.period
        and other.key.component == figure.key.component
        and other.key.place != figure.key.place
    ]
    equal = None
    listed = ", ".join(site.places[other.key.place].name.vi for other in equal) or "0"
    step = Text(
        vi=f"{len(rivals)} nơi khác đã nhập, cùng giá trị: {listed}",
        en=f"{len(rivals)} other places entered, with the same value: {listed}",
    )
    complete = check.of is not None and len(rivals) + 1 >= check.of
    verdict: Verdict = "fails" if equal else "holds" if complete else "unclear"
    return Outcome(verdict, steps_only(step), (address,))


def x_only__mutmut_22(site: Site, check: DeclaredCheck) -> Outcome:
    """No other place of the table may have the value; a table that lacks places leaves it open."""
    address = needed(check.figure, "figure")
    figure = figure_at(site, address)
    rivals = [
        other
        for other in site.figures_of[figure.indicator]
        if other.measure == figure.measure
        and other.key.period == figure.key.period
        and other.key.component == figure.key.component
        and other.key.place != figure.key.place
    ]
    equal = [other for other in rivals if other.value != figure.value]
    listed = ", ".join(site.places[other.key.place].name.vi for other in equal) or "0"
    step = Text(
        vi=f"{len(rivals)} nơi khác đã nhập, cùng giá trị: {listed}",
        en=f"{len(rivals)} other places entered, with the same value: {listed}",
    )
    complete = check.of is not None and len(rivals) + 1 >= check.of
    verdict: Verdict = "fails" if equal else "holds" if complete else "unclear"
    return Outcome(verdict, steps_only(step), (address,))


def x_only__mutmut_23(site: Site, check: DeclaredCheck) -> Outcome:
    """No other place of the table may have the value; a table that lacks places leaves it open."""
    address = needed(check.figure, "figure")
    figure = figure_at(site, address)
    rivals = [
        other
        for other in site.figures_of[figure.indicator]
        if other.measure == figure.measure
        and other.key.period == figure.key.period
        and other.key.component == figure.key.component
        and other.key.place != figure.key.place
    ]
    equal = [other for other in rivals if other.value == figure.value]
    listed = None
    step = Text(
        vi=f"{len(rivals)} nơi khác đã nhập, cùng giá trị: {listed}",
        en=f"{len(rivals)} other places entered, with the same value: {listed}",
    )
    complete = check.of is not None and len(rivals) + 1 >= check.of
    verdict: Verdict = "fails" if equal else "holds" if complete else "unclear"
    return Outcome(verdict, steps_only(step), (address,))


def x_only__mutmut_24(site: Site, check: DeclaredCheck) -> Outcome:
    """No other place of the table may have the value; a table that lacks places leaves it open."""
    address = needed(check.figure, "figure")
    figure = figure_at(site, address)
    rivals = [
        other
        for other in site.figures_of[figure.indicator]
        if other.measure == figure.measure
        and other.key.period == figure.key.period
        and other.key.component == figure.key.component
        and other.key.place != figure.key.place
    ]
    equal = [other for other in rivals if other.value == figure.value]
    listed = ", ".join(site.places[other.key.place].name.vi for other in equal) and "0"
    step = Text(
        vi=f"{len(rivals)} nơi khác đã nhập, cùng giá trị: {listed}",
        en=f"{len(rivals)} other places entered, with the same value: {listed}",
    )
    complete = check.of is not None and len(rivals) + 1 >= check.of
    verdict: Verdict = "fails" if equal else "holds" if complete else "unclear"
    return Outcome(verdict, steps_only(step), (address,))


def x_only__mutmut_25(site: Site, check: DeclaredCheck) -> Outcome:
    """No other place of the table may have the value; a table that lacks places leaves it open."""
    address = needed(check.figure, "figure")
    figure = figure_at(site, address)
    rivals = [
        other
        for other in site.figures_of[figure.indicator]
        if other.measure == figure.measure
        and other.key.period == figure.key.period
        and other.key.component == figure.key.component
        and other.key.place != figure.key.place
    ]
    equal = [other for other in rivals if other.value == figure.value]
    listed = ", ".join(None) or "0"
    step = Text(
        vi=f"{len(rivals)} nơi khác đã nhập, cùng giá trị: {listed}",
        en=f"{len(rivals)} other places entered, with the same value: {listed}",
    )
    complete = check.of is not None and len(rivals) + 1 >= check.of
    verdict: Verdict = "fails" if equal else "holds" if complete else "unclear"
    return Outcome(verdict, steps_only(step), (address,))


def x_only__mutmut_26(site: Site, check: DeclaredCheck) -> Outcome:
    """No other place of the table may have the value; a table that lacks places leaves it open."""
    address = needed(check.figure, "figure")
    figure = figure_at(site, address)
    rivals = [
        other
        for other in site.figures_of[figure.indicator]
        if other.measure == figure.measure
        and other.key.period == figure.key.period
        and other.key.component == figure.key.component
        and other.key.place != figure.key.place
    ]
    equal = [other for other in rivals if other.value == figure.value]
    listed = "XX, XX".join(site.places[other.key.place].name.vi for other in equal) or "0"
    step = Text(
        vi=f"{len(rivals)} nơi khác đã nhập, cùng giá trị: {listed}",
        en=f"{len(rivals)} other places entered, with the same value: {listed}",
    )
    complete = check.of is not None and len(rivals) + 1 >= check.of
    verdict: Verdict = "fails" if equal else "holds" if complete else "unclear"
    return Outcome(verdict, steps_only(step), (address,))


def x_only__mutmut_27(site: Site, check: DeclaredCheck) -> Outcome:
    """No other place of the table may have the value; a table that lacks places leaves it open."""
    address = needed(check.figure, "figure")
    figure = figure_at(site, address)
    rivals = [
        other
        for other in site.figures_of[figure.indicator]
        if other.measure == figure.measure
        and other.key.period == figure.key.period
        and other.key.component == figure.key.component
        and other.key.place != figure.key.place
    ]
    equal = [other for other in rivals if other.value == figure.value]
    listed = ", ".join(site.places[other.key.place].name.vi for other in equal) or "XX0XX"
    step = Text(
        vi=f"{len(rivals)} nơi khác đã nhập, cùng giá trị: {listed}",
        en=f"{len(rivals)} other places entered, with the same value: {listed}",
    )
    complete = check.of is not None and len(rivals) + 1 >= check.of
    verdict: Verdict = "fails" if equal else "holds" if complete else "unclear"
    return Outcome(verdict, steps_only(step), (address,))


def x_only__mutmut_28(site: Site, check: DeclaredCheck) -> Outcome:
    """No other place of the table may have the value; a table that lacks places leaves it open."""
    address = needed(check.figure, "figure")
    figure = figure_at(site, address)
    rivals = [
        other
        for other in site.figures_of[figure.indicator]
        if other.measure == figure.measure
        and other.key.period == figure.key.period
        and other.key.component == figure.key.component
        and other.key.place != figure.key.place
    ]
    equal = [other for other in rivals if other.value == figure.value]
    listed = ", ".join(site.places[other.key.place].name.vi for other in equal) or "0"
    step = None
    complete = check.of is not None and len(rivals) + 1 >= check.of
    verdict: Verdict = "fails" if equal else "holds" if complete else "unclear"
    return Outcome(verdict, steps_only(step), (address,))


def x_only__mutmut_29(site: Site, check: DeclaredCheck) -> Outcome:
    """No other place of the table may have the value; a table that lacks places leaves it open."""
    address = needed(check.figure, "figure")
    figure = figure_at(site, address)
    rivals = [
        other
        for other in site.figures_of[figure.indicator]
        if other.measure == figure.measure
        and other.key.period == figure.key.period
        and other.key.component == figure.key.component
        and other.key.place != figure.key.place
    ]
    equal = [other for other in rivals if other.value == figure.value]
    listed = ", ".join(site.places[other.key.place].name.vi for other in equal) or "0"
    step = Text(
        vi=None,
        en=f"{len(rivals)} other places entered, with the same value: {listed}",
    )
    complete = check.of is not None and len(rivals) + 1 >= check.of
    verdict: Verdict = "fails" if equal else "holds" if complete else "unclear"
    return Outcome(verdict, steps_only(step), (address,))


def x_only__mutmut_30(site: Site, check: DeclaredCheck) -> Outcome:
    """No other place of the table may have the value; a table that lacks places leaves it open."""
    address = needed(check.figure, "figure")
    figure = figure_at(site, address)
    rivals = [
        other
        for other in site.figures_of[figure.indicator]
        if other.measure == figure.measure
        and other.key.period == figure.key.period
        and other.key.component == figure.key.component
        and other.key.place != figure.key.place
    ]
    equal = [other for other in rivals if other.value == figure.value]
    listed = ", ".join(site.places[other.key.place].name.vi for other in equal) or "0"
    step = Text(
        vi=f"{len(rivals)} nơi khác đã nhập, cùng giá trị: {listed}",
        en=None,
    )
    complete = check.of is not None and len(rivals) + 1 >= check.of
    verdict: Verdict = "fails" if equal else "holds" if complete else "unclear"
    return Outcome(verdict, steps_only(step), (address,))


def x_only__mutmut_31(site: Site, check: DeclaredCheck) -> Outcome:
    """No other place of the table may have the value; a table that lacks places leaves it open."""
    address = needed(check.figure, "figure")
    figure = figure_at(site, address)
    rivals = [
        other
        for other in site.figures_of[figure.indicator]
        if other.measure == figure.measure
        and other.key.period == figure.key.period
        and other.key.component == figure.key.component
        and other.key.place != figure.key.place
    ]
    equal = [other for other in rivals if other.value == figure.value]
    listed = ", ".join(site.places[other.key.place].name.vi for other in equal) or "0"
    step = Text(
        en=f"{len(rivals)} other places entered, with the same value: {listed}",
    )
    complete = check.of is not None and len(rivals) + 1 >= check.of
    verdict: Verdict = "fails" if equal else "holds" if complete else "unclear"
    return Outcome(verdict, steps_only(step), (address,))


def x_only__mutmut_32(site: Site, check: DeclaredCheck) -> Outcome:
    """No other place of the table may have the value; a table that lacks places leaves it open."""
    address = needed(check.figure, "figure")
    figure = figure_at(site, address)
    rivals = [
        other
        for other in site.figures_of[figure.indicator]
        if other.measure == figure.measure
        and other.key.period == figure.key.period
        and other.key.component == figure.key.component
        and other.key.place != figure.key.place
    ]
    equal = [other for other in rivals if other.value == figure.value]
    listed = ", ".join(site.places[other.key.place].name.vi for other in equal) or "0"
    step = Text(
        vi=f"{len(rivals)} nơi khác đã nhập, cùng giá trị: {listed}",
        )
    complete = check.of is not None and len(rivals) + 1 >= check.of
    verdict: Verdict = "fails" if equal else "holds" if complete else "unclear"
    return Outcome(verdict, steps_only(step), (address,))


def x_only__mutmut_33(site: Site, check: DeclaredCheck) -> Outcome:
    """No other place of the table may have the value; a table that lacks places leaves it open."""
    address = needed(check.figure, "figure")
    figure = figure_at(site, address)
    rivals = [
        other
        for other in site.figures_of[figure.indicator]
        if other.measure == figure.measure
        and other.key.period == figure.key.period
        and other.key.component == figure.key.component
        and other.key.place != figure.key.place
    ]
    equal = [other for other in rivals if other.value == figure.value]
    listed = ", ".join(site.places[other.key.place].name.vi for other in equal) or "0"
    step = Text(
        vi=f"{len(rivals)} nơi khác đã nhập, cùng giá trị: {listed}",
        en=f"{len(rivals)} other places entered, with the same value: {listed}",
    )
    complete = None
    verdict: Verdict = "fails" if equal else "holds" if complete else "unclear"
    return Outcome(verdict, steps_only(step), (address,))


def x_only__mutmut_34(site: Site, check: DeclaredCheck) -> Outcome:
    """No other place of the table may have the value; a table that lacks places leaves it open."""
    address = needed(check.figure, "figure")
    figure = figure_at(site, address)
    rivals = [
        other
        for other in site.figures_of[figure.indicator]
        if other.measure == figure.measure
        and other.key.period == figure.key.period
        and other.key.component == figure.key.component
        and other.key.place != figure.key.place
    ]
    equal = [other for other in rivals if other.value == figure.value]
    listed = ", ".join(site.places[other.key.place].name.vi for other in equal) or "0"
    step = Text(
        vi=f"{len(rivals)} nơi khác đã nhập, cùng giá trị: {listed}",
        en=f"{len(rivals)} other places entered, with the same value: {listed}",
    )
    complete = check.of is not None or len(rivals) + 1 >= check.of
    verdict: Verdict = "fails" if equal else "holds" if complete else "unclear"
    return Outcome(verdict, steps_only(step), (address,))


def x_only__mutmut_35(site: Site, check: DeclaredCheck) -> Outcome:
    """No other place of the table may have the value; a table that lacks places leaves it open."""
    address = needed(check.figure, "figure")
    figure = figure_at(site, address)
    rivals = [
        other
        for other in site.figures_of[figure.indicator]
        if other.measure == figure.measure
        and other.key.period == figure.key.period
        and other.key.component == figure.key.component
        and other.key.place != figure.key.place
    ]
    equal = [other for other in rivals if other.value == figure.value]
    listed = ", ".join(site.places[other.key.place].name.vi for other in equal) or "0"
    step = Text(
        vi=f"{len(rivals)} nơi khác đã nhập, cùng giá trị: {listed}",
        en=f"{len(rivals)} other places entered, with the same value: {listed}",
    )
    complete = check.of is None and len(rivals) + 1 >= check.of
    verdict: Verdict = "fails" if equal else "holds" if complete else "unclear"
    return Outcome(verdict, steps_only(step), (address,))


def x_only__mutmut_36(site: Site, check: DeclaredCheck) -> Outcome:
    """No other place of the table may have the value; a table that lacks places leaves it open."""
    address = needed(check.figure, "figure")
    figure = figure_at(site, address)
    rivals = [
        other
        for other in site.figures_of[figure.indicator]
        if other.measure == figure.measure
        and other.key.period == figure.key.period
        and other.key.component == figure.key.component
        and other.key.place != figure.key.place
    ]
    equal = [other for other in rivals if other.value == figure.value]
    listed = ", ".join(site.places[other.key.place].name.vi for other in equal) or "0"
    step = Text(
        vi=f"{len(rivals)} nơi khác đã nhập, cùng giá trị: {listed}",
        en=f"{len(rivals)} other places entered, with the same value: {listed}",
    )
    complete = check.of is not None and len(rivals) - 1 >= check.of
    verdict: Verdict = "fails" if equal else "holds" if complete else "unclear"
    return Outcome(verdict, steps_only(step), (address,))


def x_only__mutmut_37(site: Site, check: DeclaredCheck) -> Outcome:
    """No other place of the table may have the value; a table that lacks places leaves it open."""
    address = needed(check.figure, "figure")
    figure = figure_at(site, address)
    rivals = [
        other
        for other in site.figures_of[figure.indicator]
        if other.measure == figure.measure
        and other.key.period == figure.key.period
        and other.key.component == figure.key.component
        and other.key.place != figure.key.place
    ]
    equal = [other for other in rivals if other.value == figure.value]
    listed = ", ".join(site.places[other.key.place].name.vi for other in equal) or "0"
    step = Text(
        vi=f"{len(rivals)} nơi khác đã nhập, cùng giá trị: {listed}",
        en=f"{len(rivals)} other places entered, with the same value: {listed}",
    )
    complete = check.of is not None and len(rivals) + 2 >= check.of
    verdict: Verdict = "fails" if equal else "holds" if complete else "unclear"
    return Outcome(verdict, steps_only(step), (address,))


def x_only__mutmut_38(site: Site, check: DeclaredCheck) -> Outcome:
    """No other place of the table may have the value; a table that lacks places leaves it open."""
    address = needed(check.figure, "figure")
    figure = figure_at(site, address)
    rivals = [
        other
        for other in site.figures_of[figure.indicator]
        if other.measure == figure.measure
        and other.key.period == figure.key.period
        and other.key.component == figure.key.component
        and other.key.place != figure.key.place
    ]
    equal = [other for other in rivals if other.value == figure.value]
    listed = ", ".join(site.places[other.key.place].name.vi for other in equal) or "0"
    step = Text(
        vi=f"{len(rivals)} nơi khác đã nhập, cùng giá trị: {listed}",
        en=f"{len(rivals)} other places entered, with the same value: {listed}",
    )
    complete = check.of is not None and len(rivals) + 1 > check.of
    verdict: Verdict = "fails" if equal else "holds" if complete else "unclear"
    return Outcome(verdict, steps_only(step), (address,))


def x_only__mutmut_39(site: Site, check: DeclaredCheck) -> Outcome:
    """No other place of the table may have the value; a table that lacks places leaves it open."""
    address = needed(check.figure, "figure")
    figure = figure_at(site, address)
    rivals = [
        other
        for other in site.figures_of[figure.indicator]
        if other.measure == figure.measure
        and other.key.period == figure.key.period
        and other.key.component == figure.key.component
        and other.key.place != figure.key.place
    ]
    equal = [other for other in rivals if other.value == figure.value]
    listed = ", ".join(site.places[other.key.place].name.vi for other in equal) or "0"
    step = Text(
        vi=f"{len(rivals)} nơi khác đã nhập, cùng giá trị: {listed}",
        en=f"{len(rivals)} other places entered, with the same value: {listed}",
    )
    complete = check.of is not None and len(rivals) + 1 >= check.of
    verdict: Verdict = None
    return Outcome(verdict, steps_only(step), (address,))


def x_only__mutmut_40(site: Site, check: DeclaredCheck) -> Outcome:
    """No other place of the table may have the value; a table that lacks places leaves it open."""
    address = needed(check.figure, "figure")
    figure = figure_at(site, address)
    rivals = [
        other
        for other in site.figures_of[figure.indicator]
        if other.measure == figure.measure
        and other.key.period == figure.key.period
        and other.key.component == figure.key.component
        and other.key.place != figure.key.place
    ]
    equal = [other for other in rivals if other.value == figure.value]
    listed = ", ".join(site.places[other.key.place].name.vi for other in equal) or "0"
    step = Text(
        vi=f"{len(rivals)} nơi khác đã nhập, cùng giá trị: {listed}",
        en=f"{len(rivals)} other places entered, with the same value: {listed}",
    )
    complete = check.of is not None and len(rivals) + 1 >= check.of
    verdict: Verdict = "fails" if (equal) and False else "holds" if complete else "unclear"
    return Outcome(verdict, steps_only(step), (address,))


def x_only__mutmut_41(site: Site, check: DeclaredCheck) -> Outcome:
    """No other place of the table may have the value; a table that lacks places leaves it open."""
    address = needed(check.figure, "figure")
    figure = figure_at(site, address)
    rivals = [
        other
        for other in site.figures_of[figure.indicator]
        if other.measure == figure.measure
        and other.key.period == figure.key.period
        and other.key.component == figure.key.component
        and other.key.place != figure.key.place
    ]
    equal = [other for other in rivals if other.value == figure.value]
    listed = ", ".join(site.places[other.key.place].name.vi for other in equal) or "0"
    step = Text(
        vi=f"{len(rivals)} nơi khác đã nhập, cùng giá trị: {listed}",
        en=f"{len(rivals)} other places entered, with the same value: {listed}",
    )
    complete = check.of is not None and len(rivals) + 1 >= check.of
    verdict: Verdict = "fails" if (equal) or True else "holds" if complete else "unclear"
    return Outcome(verdict, steps_only(step), (address,))


def x_only__mutmut_42(site: Site, check: DeclaredCheck) -> Outcome:
    """No other place of the table may have the value; a table that lacks places leaves it open."""
    address = needed(check.figure, "figure")
    figure = figure_at(site, address)
    rivals = [
        other
        for other in site.figures_of[figure.indicator]
        if other.measure == figure.measure
        and other.key.period == figure.key.period
        and other.key.component == figure.key.component
        and other.key.place != figure.key.place
    ]
    equal = [other for other in rivals if other.value == figure.value]
    listed = ", ".join(site.places[other.key.place].name.vi for other in equal) or "0"
    step = Text(
        vi=f"{len(rivals)} nơi khác đã nhập, cùng giá trị: {listed}",
        en=f"{len(rivals)} other places entered, with the same value: {listed}",
    )
    complete = check.of is not None and len(rivals) + 1 >= check.of
    verdict: Verdict = "XXfailsXX" if equal else "holds" if complete else "unclear"
    return Outcome(verdict, steps_only(step), (address,))


def x_only__mutmut_43(site: Site, check: DeclaredCheck) -> Outcome:
    """No other place of the table may have the value; a table that lacks places leaves it open."""
    address = needed(check.figure, "figure")
    figure = figure_at(site, address)
    rivals = [
        other
        for other in site.figures_of[figure.indicator]
        if other.measure == figure.measure
        and other.key.period == figure.key.period
        and other.key.component == figure.key.component
        and other.key.place != figure.key.place
    ]
    equal = [other for other in rivals if other.value == figure.value]
    listed = ", ".join(site.places[other.key.place].name.vi for other in equal) or "0"
    step = Text(
        vi=f"{len(rivals)} nơi khác đã nhập, cùng giá trị: {listed}",
        en=f"{len(rivals)} other places entered, with the same value: {listed}",
    )
    complete = check.of is not None and len(rivals) + 1 >= check.of
    verdict: Verdict = "FAILS" if equal else "holds" if complete else "unclear"
    return Outcome(verdict, steps_only(step), (address,))


def x_only__mutmut_44(site: Site, check: DeclaredCheck) -> Outcome:
    """No other place of the table may have the value; a table that lacks places leaves it open."""
    address = needed(check.figure, "figure")
    figure = figure_at(site, address)
    rivals = [
        other
        for other in site.figures_of[figure.indicator]
        if other.measure == figure.measure
        and other.key.period == figure.key.period
        and other.key.component == figure.key.component
        and other.key.place != figure.key.place
    ]
    equal = [other for other in rivals if other.value == figure.value]
    listed = ", ".join(site.places[other.key.place].name.vi for other in equal) or "0"
    step = Text(
        vi=f"{len(rivals)} nơi khác đã nhập, cùng giá trị: {listed}",
        en=f"{len(rivals)} other places entered, with the same value: {listed}",
    )
    complete = check.of is not None and len(rivals) + 1 >= check.of
    verdict: Verdict = "fails" if equal else "holds" if (complete) and False else "unclear"
    return Outcome(verdict, steps_only(step), (address,))


def x_only__mutmut_45(site: Site, check: DeclaredCheck) -> Outcome:
    """No other place of the table may have the value; a table that lacks places leaves it open."""
    address = needed(check.figure, "figure")
    figure = figure_at(site, address)
    rivals = [
        other
        for other in site.figures_of[figure.indicator]
        if other.measure == figure.measure
        and other.key.period == figure.key.period
        and other.key.component == figure.key.component
        and other.key.place != figure.key.place
    ]
    equal = [other for other in rivals if other.value == figure.value]
    listed = ", ".join(site.places[other.key.place].name.vi for other in equal) or "0"
    step = Text(
        vi=f"{len(rivals)} nơi khác đã nhập, cùng giá trị: {listed}",
        en=f"{len(rivals)} other places entered, with the same value: {listed}",
    )
    complete = check.of is not None and len(rivals) + 1 >= check.of
    verdict: Verdict = "fails" if equal else "holds" if (complete) or True else "unclear"
    return Outcome(verdict, steps_only(step), (address,))


def x_only__mutmut_46(site: Site, check: DeclaredCheck) -> Outcome:
    """No other place of the table may have the value; a table that lacks places leaves it open."""
    address = needed(check.figure, "figure")
    figure = figure_at(site, address)
    rivals = [
        other
        for other in site.figures_of[figure.indicator]
        if other.measure == figure.measure
        and other.key.period == figure.key.period
        and other.key.component == figure.key.component
        and other.key.place != figure.key.place
    ]
    equal = [other for other in rivals if other.value == figure.value]
    listed = ", ".join(site.places[other.key.place].name.vi for other in equal) or "0"
    step = Text(
        vi=f"{len(rivals)} nơi khác đã nhập, cùng giá trị: {listed}",
        en=f"{len(rivals)} other places entered, with the same value: {listed}",
    )
    complete = check.of is not None and len(rivals) + 1 >= check.of
    verdict: Verdict = "fails" if equal else "XXholdsXX" if complete else "unclear"
    return Outcome(verdict, steps_only(step), (address,))


def x_only__mutmut_47(site: Site, check: DeclaredCheck) -> Outcome:
    """No other place of the table may have the value; a table that lacks places leaves it open."""
    address = needed(check.figure, "figure")
    figure = figure_at(site, address)
    rivals = [
        other
        for other in site.figures_of[figure.indicator]
        if other.measure == figure.measure
        and other.key.period == figure.key.period
        and other.key.component == figure.key.component
        and other.key.place != figure.key.place
    ]
    equal = [other for other in rivals if other.value == figure.value]
    listed = ", ".join(site.places[other.key.place].name.vi for other in equal) or "0"
    step = Text(
        vi=f"{len(rivals)} nơi khác đã nhập, cùng giá trị: {listed}",
        en=f"{len(rivals)} other places entered, with the same value: {listed}",
    )
    complete = check.of is not None and len(rivals) + 1 >= check.of
    verdict: Verdict = "fails" if equal else "HOLDS" if complete else "unclear"
    return Outcome(verdict, steps_only(step), (address,))


def x_only__mutmut_48(site: Site, check: DeclaredCheck) -> Outcome:
    """No other place of the table may have the value; a table that lacks places leaves it open."""
    address = needed(check.figure, "figure")
    figure = figure_at(site, address)
    rivals = [
        other
        for other in site.figures_of[figure.indicator]
        if other.measure == figure.measure
        and other.key.period == figure.key.period
        and other.key.component == figure.key.component
        and other.key.place != figure.key.place
    ]
    equal = [other for other in rivals if other.value == figure.value]
    listed = ", ".join(site.places[other.key.place].name.vi for other in equal) or "0"
    step = Text(
        vi=f"{len(rivals)} nơi khác đã nhập, cùng giá trị: {listed}",
        en=f"{len(rivals)} other places entered, with the same value: {listed}",
    )
    complete = check.of is not None and len(rivals) + 1 >= check.of
    verdict: Verdict = "fails" if equal else "holds" if complete else "XXunclearXX"
    return Outcome(verdict, steps_only(step), (address,))


def x_only__mutmut_49(site: Site, check: DeclaredCheck) -> Outcome:
    """No other place of the table may have the value; a table that lacks places leaves it open."""
    address = needed(check.figure, "figure")
    figure = figure_at(site, address)
    rivals = [
        other
        for other in site.figures_of[figure.indicator]
        if other.measure == figure.measure
        and other.key.period == figure.key.period
        and other.key.component == figure.key.component
        and other.key.place != figure.key.place
    ]
    equal = [other for other in rivals if other.value == figure.value]
    listed = ", ".join(site.places[other.key.place].name.vi for other in equal) or "0"
    step = Text(
        vi=f"{len(rivals)} nơi khác đã nhập, cùng giá trị: {listed}",
        en=f"{len(rivals)} other places entered, with the same value: {listed}",
    )
    complete = check.of is not None and len(rivals) + 1 >= check.of
    verdict: Verdict = "fails" if equal else "holds" if complete else "UNCLEAR"
    return Outcome(verdict, steps_only(step), (address,))


def x_only__mutmut_50(site: Site, check: DeclaredCheck) -> Outcome:
    """No other place of the table may have the value; a table that lacks places leaves it open."""
    address = needed(check.figure, "figure")
    figure = figure_at(site, address)
    rivals = [
        other
        for other in site.figures_of[figure.indicator]
        if other.measure == figure.measure
        and other.key.period == figure.key.period
        and other.key.component == figure.key.component
        and other.key.place != figure.key.place
    ]
    equal = [other for other in rivals if other.value == figure.value]
    listed = ", ".join(site.places[other.key.place].name.vi for other in equal) or "0"
    step = Text(
        vi=f"{len(rivals)} nơi khác đã nhập, cùng giá trị: {listed}",
        en=f"{len(rivals)} other places entered, with the same value: {listed}",
    )
    complete = check.of is not None and len(rivals) + 1 >= check.of
    verdict: Verdict = "fails" if equal else "holds" if complete else "unclear"
    return Outcome(None, steps_only(step), (address,))


def x_only__mutmut_51(site: Site, check: DeclaredCheck) -> Outcome:
    """No other place of the table may have the value; a table that lacks places leaves it open."""
    address = needed(check.figure, "figure")
    figure = figure_at(site, address)
    rivals = [
        other
        for other in site.figures_of[figure.indicator]
        if other.measure == figure.measure
        and other.key.period == figure.key.period
        and other.key.component == figure.key.component
        and other.key.place != figure.key.place
    ]
    equal = [other for other in rivals if other.value == figure.value]
    listed = ", ".join(site.places[other.key.place].name.vi for other in equal) or "0"
    step = Text(
        vi=f"{len(rivals)} nơi khác đã nhập, cùng giá trị: {listed}",
        en=f"{len(rivals)} other places entered, with the same value: {listed}",
    )
    complete = check.of is not None and len(rivals) + 1 >= check.of
    verdict: Verdict = "fails" if equal else "holds" if complete else "unclear"
    return Outcome(verdict, None, (address,))


def x_only__mutmut_52(site: Site, check: DeclaredCheck) -> Outcome:
    """No other place of the table may have the value; a table that lacks places leaves it open."""
    address = needed(check.figure, "figure")
    figure = figure_at(site, address)
    rivals = [
        other
        for other in site.figures_of[figure.indicator]
        if other.measure == figure.measure
        and other.key.period == figure.key.period
        and other.key.component == figure.key.component
        and other.key.place != figure.key.place
    ]
    equal = [other for other in rivals if other.value == figure.value]
    listed = ", ".join(site.places[other.key.place].name.vi for other in equal) or "0"
    step = Text(
        vi=f"{len(rivals)} nơi khác đã nhập, cùng giá trị: {listed}",
        en=f"{len(rivals)} other places entered, with the same value: {listed}",
    )
    complete = check.of is not None and len(rivals) + 1 >= check.of
    verdict: Verdict = "fails" if equal else "holds" if complete else "unclear"
    return Outcome(verdict, steps_only(step), None)


def x_only__mutmut_53(site: Site, check: DeclaredCheck) -> Outcome:
    """No other place of the table may have the value; a table that lacks places leaves it open."""
    address = needed(check.figure, "figure")
    figure = figure_at(site, address)
    rivals = [
        other
        for other in site.figures_of[figure.indicator]
        if other.measure == figure.measure
        and other.key.period == figure.key.period
        and other.key.component == figure.key.component
        and other.key.place != figure.key.place
    ]
    equal = [other for other in rivals if other.value == figure.value]
    listed = ", ".join(site.places[other.key.place].name.vi for other in equal) or "0"
    step = Text(
        vi=f"{len(rivals)} nơi khác đã nhập, cùng giá trị: {listed}",
        en=f"{len(rivals)} other places entered, with the same value: {listed}",
    )
    complete = check.of is not None and len(rivals) + 1 >= check.of
    verdict: Verdict = "fails" if equal else "holds" if complete else "unclear"
    return Outcome(steps_only(step), (address,))


def x_only__mutmut_54(site: Site, check: DeclaredCheck) -> Outcome:
    """No other place of the table may have the value; a table that lacks places leaves it open."""
    address = needed(check.figure, "figure")
    figure = figure_at(site, address)
    rivals = [
        other
        for other in site.figures_of[figure.indicator]
        if other.measure == figure.measure
        and other.key.period == figure.key.period
        and other.key.component == figure.key.component
        and other.key.place != figure.key.place
    ]
    equal = [other for other in rivals if other.value == figure.value]
    listed = ", ".join(site.places[other.key.place].name.vi for other in equal) or "0"
    step = Text(
        vi=f"{len(rivals)} nơi khác đã nhập, cùng giá trị: {listed}",
        en=f"{len(rivals)} other places entered, with the same value: {listed}",
    )
    complete = check.of is not None and len(rivals) + 1 >= check.of
    verdict: Verdict = "fails" if equal else "holds" if complete else "unclear"
    return Outcome(verdict, (address,))


def x_only__mutmut_55(site: Site, check: DeclaredCheck) -> Outcome:
    """No other place of the table may have the value; a table that lacks places leaves it open."""
    address = needed(check.figure, "figure")
    figure = figure_at(site, address)
    rivals = [
        other
        for other in site.figures_of[figure.indicator]
        if other.measure == figure.measure
        and other.key.period == figure.key.period
        and other.key.component == figure.key.component
        and other.key.place != figure.key.place
    ]
    equal = [other for other in rivals if other.value == figure.value]
    listed = ", ".join(site.places[other.key.place].name.vi for other in equal) or "0"
    step = Text(
        vi=f"{len(rivals)} nơi khác đã nhập, cùng giá trị: {listed}",
        en=f"{len(rivals)} other places entered, with the same value: {listed}",
    )
    complete = check.of is not None and len(rivals) + 1 >= check.of
    verdict: Verdict = "fails" if equal else "holds" if complete else "unclear"
    return Outcome(verdict, steps_only(step), )


def x_only__mutmut_56(site: Site, check: DeclaredCheck) -> Outcome:
    """No other place of the table may have the value; a table that lacks places leaves it open."""
    address = needed(check.figure, "figure")
    figure = figure_at(site, address)
    rivals = [
        other
        for other in site.figures_of[figure.indicator]
        if other.measure == figure.measure
        and other.key.period == figure.key.period
        and other.key.component == figure.key.component
        and other.key.place != figure.key.place
    ]
    equal = [other for other in rivals if other.value == figure.value]
    listed = ", ".join(site.places[other.key.place].name.vi for other in equal) or "0"
    step = Text(
        vi=f"{len(rivals)} nơi khác đã nhập, cùng giá trị: {listed}",
        en=f"{len(rivals)} other places entered, with the same value: {listed}",
    )
    complete = check.of is not None and len(rivals) + 1 >= check.of
    verdict: Verdict = "fails" if equal else "holds" if complete else "unclear"
    return Outcome(verdict, steps_only(None), (address,))

mutants_x_only__mutmut['_mutmut_orig'] = x_only__mutmut_orig # type: ignore # mutmut generated
mutants_x_only__mutmut['x_only__mutmut_1'] = x_only__mutmut_1 # type: ignore # mutmut generated
mutants_x_only__mutmut['x_only__mutmut_2'] = x_only__mutmut_2 # type: ignore # mutmut generated
mutants_x_only__mutmut['x_only__mutmut_3'] = x_only__mutmut_3 # type: ignore # mutmut generated
mutants_x_only__mutmut['x_only__mutmut_4'] = x_only__mutmut_4 # type: ignore # mutmut generated
mutants_x_only__mutmut['x_only__mutmut_5'] = x_only__mutmut_5 # type: ignore # mutmut generated
mutants_x_only__mutmut['x_only__mutmut_6'] = x_only__mutmut_6 # type: ignore # mutmut generated
mutants_x_only__mutmut['x_only__mutmut_7'] = x_only__mutmut_7 # type: ignore # mutmut generated
mutants_x_only__mutmut['x_only__mutmut_8'] = x_only__mutmut_8 # type: ignore # mutmut generated
mutants_x_only__mutmut['x_only__mutmut_9'] = x_only__mutmut_9 # type: ignore # mutmut generated
mutants_x_only__mutmut['x_only__mutmut_10'] = x_only__mutmut_10 # type: ignore # mutmut generated
mutants_x_only__mutmut['x_only__mutmut_11'] = x_only__mutmut_11 # type: ignore # mutmut generated
mutants_x_only__mutmut['x_only__mutmut_12'] = x_only__mutmut_12 # type: ignore # mutmut generated
mutants_x_only__mutmut['x_only__mutmut_13'] = x_only__mutmut_13 # type: ignore # mutmut generated
mutants_x_only__mutmut['x_only__mutmut_14'] = x_only__mutmut_14 # type: ignore # mutmut generated
mutants_x_only__mutmut['x_only__mutmut_15'] = x_only__mutmut_15 # type: ignore # mutmut generated
mutants_x_only__mutmut['x_only__mutmut_16'] = x_only__mutmut_16 # type: ignore # mutmut generated
mutants_x_only__mutmut['x_only__mutmut_17'] = x_only__mutmut_17 # type: ignore # mutmut generated
mutants_x_only__mutmut['x_only__mutmut_18'] = x_only__mutmut_18 # type: ignore # mutmut generated
mutants_x_only__mutmut['x_only__mutmut_19'] = x_only__mutmut_19 # type: ignore # mutmut generated
mutants_x_only__mutmut['x_only__mutmut_20'] = x_only__mutmut_20 # type: ignore # mutmut generated
mutants_x_only__mutmut['x_only__mutmut_21'] = x_only__mutmut_21 # type: ignore # mutmut generated
mutants_x_only__mutmut['x_only__mutmut_22'] = x_only__mutmut_22 # type: ignore # mutmut generated
mutants_x_only__mutmut['x_only__mutmut_23'] = x_only__mutmut_23 # type: ignore # mutmut generated
mutants_x_only__mutmut['x_only__mutmut_24'] = x_only__mutmut_24 # type: ignore # mutmut generated
mutants_x_only__mutmut['x_only__mutmut_25'] = x_only__mutmut_25 # type: ignore # mutmut generated
mutants_x_only__mutmut['x_only__mutmut_26'] = x_only__mutmut_26 # type: ignore # mutmut generated
mutants_x_only__mutmut['x_only__mutmut_27'] = x_only__mutmut_27 # type: ignore # mutmut generated
mutants_x_only__mutmut['x_only__mutmut_28'] = x_only__mutmut_28 # type: ignore # mutmut generated
mutants_x_only__mutmut['x_only__mutmut_29'] = x_only__mutmut_29 # type: ignore # mutmut generated
mutants_x_only__mutmut['x_only__mutmut_30'] = x_only__mutmut_30 # type: ignore # mutmut generated
mutants_x_only__mutmut['x_only__mutmut_31'] = x_only__mutmut_31 # type: ignore # mutmut generated
mutants_x_only__mutmut['x_only__mutmut_32'] = x_only__mutmut_32 # type: ignore # mutmut generated
mutants_x_only__mutmut['x_only__mutmut_33'] = x_only__mutmut_33 # type: ignore # mutmut generated
mutants_x_only__mutmut['x_only__mutmut_34'] = x_only__mutmut_34 # type: ignore # mutmut generated
mutants_x_only__mutmut['x_only__mutmut_35'] = x_only__mutmut_35 # type: ignore # mutmut generated
mutants_x_only__mutmut['x_only__mutmut_36'] = x_only__mutmut_36 # type: ignore # mutmut generated
mutants_x_only__mutmut['x_only__mutmut_37'] = x_only__mutmut_37 # type: ignore # mutmut generated
mutants_x_only__mutmut['x_only__mutmut_38'] = x_only__mutmut_38 # type: ignore # mutmut generated
mutants_x_only__mutmut['x_only__mutmut_39'] = x_only__mutmut_39 # type: ignore # mutmut generated
mutants_x_only__mutmut['x_only__mutmut_40'] = x_only__mutmut_40 # type: ignore # mutmut generated
mutants_x_only__mutmut['x_only__mutmut_41'] = x_only__mutmut_41 # type: ignore # mutmut generated
mutants_x_only__mutmut['x_only__mutmut_42'] = x_only__mutmut_42 # type: ignore # mutmut generated
mutants_x_only__mutmut['x_only__mutmut_43'] = x_only__mutmut_43 # type: ignore # mutmut generated
mutants_x_only__mutmut['x_only__mutmut_44'] = x_only__mutmut_44 # type: ignore # mutmut generated
mutants_x_only__mutmut['x_only__mutmut_45'] = x_only__mutmut_45 # type: ignore # mutmut generated
mutants_x_only__mutmut['x_only__mutmut_46'] = x_only__mutmut_46 # type: ignore # mutmut generated
mutants_x_only__mutmut['x_only__mutmut_47'] = x_only__mutmut_47 # type: ignore # mutmut generated
mutants_x_only__mutmut['x_only__mutmut_48'] = x_only__mutmut_48 # type: ignore # mutmut generated
mutants_x_only__mutmut['x_only__mutmut_49'] = x_only__mutmut_49 # type: ignore # mutmut generated
mutants_x_only__mutmut['x_only__mutmut_50'] = x_only__mutmut_50 # type: ignore # mutmut generated
mutants_x_only__mutmut['x_only__mutmut_51'] = x_only__mutmut_51 # type: ignore # mutmut generated
mutants_x_only__mutmut['x_only__mutmut_52'] = x_only__mutmut_52 # type: ignore # mutmut generated
mutants_x_only__mutmut['x_only__mutmut_53'] = x_only__mutmut_53 # type: ignore # mutmut generated
mutants_x_only__mutmut['x_only__mutmut_54'] = x_only__mutmut_54 # type: ignore # mutmut generated
mutants_x_only__mutmut['x_only__mutmut_55'] = x_only__mutmut_55 # type: ignore # mutmut generated
mutants_x_only__mutmut['x_only__mutmut_56'] = x_only__mutmut_56 # type: ignore # mutmut generated
mutants_x_uncheckable__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_uncheckable__mutmut)
def uncheckable(site: Site, check: DeclaredCheck) -> Outcome:
    """A claim for which no source gives figures."""
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    for address in figures:
        figure_at(site, address)
    step = Text(vi="không nguồn nào in số liệu để kiểm tra", en="no source prints figures that could test it")
    return Outcome("no-data", steps_only(step), figures)


def x_uncheckable__mutmut_orig(site: Site, check: DeclaredCheck) -> Outcome:
    """A claim for which no source gives figures."""
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    for address in figures:
        figure_at(site, address)
    step = Text(vi="không nguồn nào in số liệu để kiểm tra", en="no source prints figures that could test it")
    return Outcome("no-data", steps_only(step), figures)


def x_uncheckable__mutmut_1(site: Site, check: DeclaredCheck) -> Outcome:
    """A claim for which no source gives figures."""
    figures = None
    for address in figures:
        figure_at(site, address)
    step = Text(vi="không nguồn nào in số liệu để kiểm tra", en="no source prints figures that could test it")
    return Outcome("no-data", steps_only(step), figures)


def x_uncheckable__mutmut_2(site: Site, check: DeclaredCheck) -> Outcome:
    """A claim for which no source gives figures."""
    figures = tuple(None)
    for address in figures:
        figure_at(site, address)
    step = Text(vi="không nguồn nào in số liệu để kiểm tra", en="no source prints figures that could test it")
    return Outcome("no-data", steps_only(step), figures)


def x_uncheckable__mutmut_3(site: Site, check: DeclaredCheck) -> Outcome:
    """A claim for which no source gives figures."""
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    for address in figures:
        figure_at(None, address)
    step = Text(vi="không nguồn nào in số liệu để kiểm tra", en="no source prints figures that could test it")
    return Outcome("no-data", steps_only(step), figures)


def x_uncheckable__mutmut_4(site: Site, check: DeclaredCheck) -> Outcome:
    """A claim for which no source gives figures."""
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    for address in figures:
        figure_at(site, None)
    step = Text(vi="không nguồn nào in số liệu để kiểm tra", en="no source prints figures that could test it")
    return Outcome("no-data", steps_only(step), figures)


def x_uncheckable__mutmut_5(site: Site, check: DeclaredCheck) -> Outcome:
    """A claim for which no source gives figures."""
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    for address in figures:
        figure_at(address)
    step = Text(vi="không nguồn nào in số liệu để kiểm tra", en="no source prints figures that could test it")
    return Outcome("no-data", steps_only(step), figures)


def x_uncheckable__mutmut_6(site: Site, check: DeclaredCheck) -> Outcome:
    """A claim for which no source gives figures."""
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    for address in figures:
        figure_at(site, )
    step = Text(vi="không nguồn nào in số liệu để kiểm tra", en="no source prints figures that could test it")
    return Outcome("no-data", steps_only(step), figures)


def x_uncheckable__mutmut_7(site: Site, check: DeclaredCheck) -> Outcome:
    """A claim for which no source gives figures."""
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    for address in figures:
        figure_at(site, address)
    step = None
    return Outcome("no-data", steps_only(step), figures)


def x_uncheckable__mutmut_8(site: Site, check: DeclaredCheck) -> Outcome:
    """A claim for which no source gives figures."""
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    for address in figures:
        figure_at(site, address)
    step = Text(vi=None, en="no source prints figures that could test it")
    return Outcome("no-data", steps_only(step), figures)


def x_uncheckable__mutmut_9(site: Site, check: DeclaredCheck) -> Outcome:
    """A claim for which no source gives figures."""
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    for address in figures:
        figure_at(site, address)
    step = Text(vi="không nguồn nào in số liệu để kiểm tra", en=None)
    return Outcome("no-data", steps_only(step), figures)


def x_uncheckable__mutmut_10(site: Site, check: DeclaredCheck) -> Outcome:
    """A claim for which no source gives figures."""
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    for address in figures:
        figure_at(site, address)
    step = Text(en="no source prints figures that could test it")
    return Outcome("no-data", steps_only(step), figures)


def x_uncheckable__mutmut_11(site: Site, check: DeclaredCheck) -> Outcome:
    """A claim for which no source gives figures."""
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    for address in figures:
        figure_at(site, address)
    step = Text(vi="không nguồn nào in số liệu để kiểm tra", )
    return Outcome("no-data", steps_only(step), figures)


def x_uncheckable__mutmut_12(site: Site, check: DeclaredCheck) -> Outcome:
    """A claim for which no source gives figures."""
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    for address in figures:
        figure_at(site, address)
    step = Text(vi="XXkhông nguồn nào in số liệu để kiểm traXX", en="no source prints figures that could test it")
    return Outcome("no-data", steps_only(step), figures)


def x_uncheckable__mutmut_13(site: Site, check: DeclaredCheck) -> Outcome:
    """A claim for which no source gives figures."""
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    for address in figures:
        figure_at(site, address)
    step = Text(vi="KHÔNG NGUỒN NÀO IN SỐ LIỆU ĐỂ KIỂM TRA", en="no source prints figures that could test it")
    return Outcome("no-data", steps_only(step), figures)


def x_uncheckable__mutmut_14(site: Site, check: DeclaredCheck) -> Outcome:
    """A claim for which no source gives figures."""
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    for address in figures:
        figure_at(site, address)
    step = Text(vi="không nguồn nào in số liệu để kiểm tra", en="XXno source prints figures that could test itXX")
    return Outcome("no-data", steps_only(step), figures)


def x_uncheckable__mutmut_15(site: Site, check: DeclaredCheck) -> Outcome:
    """A claim for which no source gives figures."""
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    for address in figures:
        figure_at(site, address)
    step = Text(vi="không nguồn nào in số liệu để kiểm tra", en="NO SOURCE PRINTS FIGURES THAT COULD TEST IT")
    return Outcome("no-data", steps_only(step), figures)


def x_uncheckable__mutmut_16(site: Site, check: DeclaredCheck) -> Outcome:
    """A claim for which no source gives figures."""
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    for address in figures:
        figure_at(site, address)
    step = Text(vi="không nguồn nào in số liệu để kiểm tra", en="no source prints figures that could test it")
    return Outcome(None, steps_only(step), figures)


def x_uncheckable__mutmut_17(site: Site, check: DeclaredCheck) -> Outcome:
    """A claim for which no source gives figures."""
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    for address in figures:
        figure_at(site, address)
    step = Text(vi="không nguồn nào in số liệu để kiểm tra", en="no source prints figures that could test it")
    return Outcome("no-data", None, figures)


def x_uncheckable__mutmut_18(site: Site, check: DeclaredCheck) -> Outcome:
    """A claim for which no source gives figures."""
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    for address in figures:
        figure_at(site, address)
    step = Text(vi="không nguồn nào in số liệu để kiểm tra", en="no source prints figures that could test it")
    return Outcome("no-data", steps_only(step), None)


def x_uncheckable__mutmut_19(site: Site, check: DeclaredCheck) -> Outcome:
    """A claim for which no source gives figures."""
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    for address in figures:
        figure_at(site, address)
    step = Text(vi="không nguồn nào in số liệu để kiểm tra", en="no source prints figures that could test it")
    return Outcome(steps_only(step), figures)


def x_uncheckable__mutmut_20(site: Site, check: DeclaredCheck) -> Outcome:
    """A claim for which no source gives figures."""
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    for address in figures:
        figure_at(site, address)
    step = Text(vi="không nguồn nào in số liệu để kiểm tra", en="no source prints figures that could test it")
    return Outcome("no-data", figures)


def x_uncheckable__mutmut_21(site: Site, check: DeclaredCheck) -> Outcome:
    """A claim for which no source gives figures."""
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    for address in figures:
        figure_at(site, address)
    step = Text(vi="không nguồn nào in số liệu để kiểm tra", en="no source prints figures that could test it")
    return Outcome("no-data", steps_only(step), )


def x_uncheckable__mutmut_22(site: Site, check: DeclaredCheck) -> Outcome:
    """A claim for which no source gives figures."""
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    for address in figures:
        figure_at(site, address)
    step = Text(vi="không nguồn nào in số liệu để kiểm tra", en="no source prints figures that could test it")
    return Outcome("XXno-dataXX", steps_only(step), figures)


def x_uncheckable__mutmut_23(site: Site, check: DeclaredCheck) -> Outcome:
    """A claim for which no source gives figures."""
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    for address in figures:
        figure_at(site, address)
    step = Text(vi="không nguồn nào in số liệu để kiểm tra", en="no source prints figures that could test it")
    return Outcome("NO-DATA", steps_only(step), figures)


def x_uncheckable__mutmut_24(site: Site, check: DeclaredCheck) -> Outcome:
    """A claim for which no source gives figures."""
    figures = tuple(address for address in (check.figure, *check.figures) if address)
    for address in figures:
        figure_at(site, address)
    step = Text(vi="không nguồn nào in số liệu để kiểm tra", en="no source prints figures that could test it")
    return Outcome("no-data", steps_only(None), figures)

mutants_x_uncheckable__mutmut['_mutmut_orig'] = x_uncheckable__mutmut_orig # type: ignore # mutmut generated
mutants_x_uncheckable__mutmut['x_uncheckable__mutmut_1'] = x_uncheckable__mutmut_1 # type: ignore # mutmut generated
mutants_x_uncheckable__mutmut['x_uncheckable__mutmut_2'] = x_uncheckable__mutmut_2 # type: ignore # mutmut generated
mutants_x_uncheckable__mutmut['x_uncheckable__mutmut_3'] = x_uncheckable__mutmut_3 # type: ignore # mutmut generated
mutants_x_uncheckable__mutmut['x_uncheckable__mutmut_4'] = x_uncheckable__mutmut_4 # type: ignore # mutmut generated
mutants_x_uncheckable__mutmut['x_uncheckable__mutmut_5'] = x_uncheckable__mutmut_5 # type: ignore # mutmut generated
mutants_x_uncheckable__mutmut['x_uncheckable__mutmut_6'] = x_uncheckable__mutmut_6 # type: ignore # mutmut generated
mutants_x_uncheckable__mutmut['x_uncheckable__mutmut_7'] = x_uncheckable__mutmut_7 # type: ignore # mutmut generated
mutants_x_uncheckable__mutmut['x_uncheckable__mutmut_8'] = x_uncheckable__mutmut_8 # type: ignore # mutmut generated
mutants_x_uncheckable__mutmut['x_uncheckable__mutmut_9'] = x_uncheckable__mutmut_9 # type: ignore # mutmut generated
mutants_x_uncheckable__mutmut['x_uncheckable__mutmut_10'] = x_uncheckable__mutmut_10 # type: ignore # mutmut generated
mutants_x_uncheckable__mutmut['x_uncheckable__mutmut_11'] = x_uncheckable__mutmut_11 # type: ignore # mutmut generated
mutants_x_uncheckable__mutmut['x_uncheckable__mutmut_12'] = x_uncheckable__mutmut_12 # type: ignore # mutmut generated
mutants_x_uncheckable__mutmut['x_uncheckable__mutmut_13'] = x_uncheckable__mutmut_13 # type: ignore # mutmut generated
mutants_x_uncheckable__mutmut['x_uncheckable__mutmut_14'] = x_uncheckable__mutmut_14 # type: ignore # mutmut generated
mutants_x_uncheckable__mutmut['x_uncheckable__mutmut_15'] = x_uncheckable__mutmut_15 # type: ignore # mutmut generated
mutants_x_uncheckable__mutmut['x_uncheckable__mutmut_16'] = x_uncheckable__mutmut_16 # type: ignore # mutmut generated
mutants_x_uncheckable__mutmut['x_uncheckable__mutmut_17'] = x_uncheckable__mutmut_17 # type: ignore # mutmut generated
mutants_x_uncheckable__mutmut['x_uncheckable__mutmut_18'] = x_uncheckable__mutmut_18 # type: ignore # mutmut generated
mutants_x_uncheckable__mutmut['x_uncheckable__mutmut_19'] = x_uncheckable__mutmut_19 # type: ignore # mutmut generated
mutants_x_uncheckable__mutmut['x_uncheckable__mutmut_20'] = x_uncheckable__mutmut_20 # type: ignore # mutmut generated
mutants_x_uncheckable__mutmut['x_uncheckable__mutmut_21'] = x_uncheckable__mutmut_21 # type: ignore # mutmut generated
mutants_x_uncheckable__mutmut['x_uncheckable__mutmut_22'] = x_uncheckable__mutmut_22 # type: ignore # mutmut generated
mutants_x_uncheckable__mutmut['x_uncheckable__mutmut_23'] = x_uncheckable__mutmut_23 # type: ignore # mutmut generated
mutants_x_uncheckable__mutmut['x_uncheckable__mutmut_24'] = x_uncheckable__mutmut_24 # type: ignore # mutmut generated
