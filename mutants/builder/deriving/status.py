"""Status of a commitment at the as-of date, derived from dates, milestones, evidence and figures; never typed.

Completion, evidence and verifiability are kept apart, as the OGP Independent Reporting Mechanism does: a source that
says "done" without dated evidence gives ``said-done``, not ``done``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from builder.deriving.commitment_facts import Facts, facts_of
from builder.model.base import Text
from builder.model.reforms import Commitment
from builder.model.site import Site

Status = Literal[
    "overdue",
    "target-missed",
    "no-data",
    "no-deadline",
    "said-done",
    "not-started",
    "in-progress",
    "done",
    "target-met",
]
STATUSES: tuple[Status, ...] = Status.__args__  # type: ignore[attr-defined]
"""In the order in which lists show them: what asks for attention first."""


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


@dataclass(frozen=True, slots=True)
class Rule:
    """A status and when it is given."""

    status: Status
    when: Text
    applies: Callable[[Facts], bool]


@dataclass(frozen=True, slots=True)
class Derived:
    """A status with its working."""

    status: Status
    rule: Rule
    number: int
    """Of the rule, counted from 1."""
    facts: Facts


RULES: tuple[Rule, ...] = (
    Rule(
        "target-met",
        Text(vi="số liệu kết quả đạt mức của mục tiêu", en="the result stands to the target as it should"),
        lambda f: f.met is True,
    ),
    Rule(
        "target-missed",
        Text(
            vi="số liệu kết quả không đạt mức của mục tiêu, và thời hạn đã qua hoặc không có",
            en="the result falls short of the target, and the deadline has passed or there is none",
        ),
        lambda f: f.met is False and not f.ahead,
    ),
    Rule(
        "done",
        Text(
            vi="là nhiệm vụ hay việc đã triển khai, không lặp lại; mọi mốc đã xong, mốc nào cũng có ngày và có nguồn",
            en="a task or measure that does not recur; every milestone is done, dated and sourced",
        ),
        lambda f: _completed(f) and f.done == f.proven,
    ),
    Rule(
        "in-progress",
        Text(
            vi="là mô hình thí điểm và có mốc ghi ngày, có nguồn cho thấy đang chạy",
            en="a pilot whose dated and sourced milestones show that it runs",
        ),
        lambda f: f.commitment.kind == "pilot" and bool(f.proven) and not f.late and not f.due,
    ),
    Rule(
        "said-done",
        Text(
            vi="có nguồn nói đã làm, nhưng không kèm mốc ghi ngày nào cho thấy đã xong",
            en="a source says that it is done, without a dated milestone to show it",
        ),
        lambda f: f.said,
    ),
    Rule(
        "no-data",
        Text(
            vi="có mục tiêu đo bằng số nhưng chưa có số liệu kết quả, và thời hạn đã qua hoặc không có",
            en="a measurable target without a result, and the deadline has passed or there is none",
        ),
        lambda f: f.commitment.target is not None and f.met is None and not f.ahead,
    ),
    Rule(
        "overdue",
        Text(
            vi="thời hạn đã qua mà chưa có chứng cứ hoàn thành",
            en="the deadline has passed without evidence of completion",
        ),
        lambda f: f.due,
    ),
    Rule(
        "overdue",
        Text(
            vi="ngày của một mốc đã qua mà mốc đó chưa có chứng cứ",
            en="the day of a milestone has passed without evidence",
        ),
        lambda f: bool(f.late),
    ),
    Rule(
        "not-started",
        Text(vi="chưa đến ngày bắt đầu", en="the first day is yet to come"),
        lambda f: f.commitment.start is not None and not f.begun,
    ),
    Rule(
        "no-data",
        Text(
            vi="là việc lặp lại, và chưa có mốc ghi ngày nào cho kỳ gần nhất",
            en="a recurring task without a dated milestone for its latest round",
        ),
        lambda f: f.commitment.recurrence is not None and not f.fresh,
    ),
    Rule(
        "in-progress",
        Text(vi="đã có mốc ghi ngày, có nguồn", en="some milestones are done, dated and sourced"),
        lambda f: bool(f.proven),
    ),
    Rule(
        "in-progress",
        Text(vi="đã bắt đầu và chưa đến hạn", en="begun and not yet due"),
        lambda f: f.ahead and f.begun,
    ),
    Rule(
        "not-started",
        Text(vi="chưa đến hạn, chưa có mốc nào", en="not yet due, no milestone yet"),
        lambda f: f.ahead,
    ),
    Rule(
        "no-deadline",
        Text(
            vi="nguồn không ghi thời hạn, nên không thể nói đúng hạn hay quá hạn",
            en="the source states no deadline, so it can be neither in time nor overdue",
        ),
        lambda f: True,
    ),
)
"""The first that applies decides."""
mutants_x_statuses__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_statuses__mutmut)
def statuses(site: Site) -> dict[str, Derived]:
    """Derived status of every commitment."""
    return {name: status_of(site, item) for name, (_, item) in site.commitments.items()}


def x_statuses__mutmut_orig(site: Site) -> dict[str, Derived]:
    """Derived status of every commitment."""
    return {name: status_of(site, item) for name, (_, item) in site.commitments.items()}


def x_statuses__mutmut_1(site: Site) -> dict[str, Derived]:
    """Derived status of every commitment."""
    return {name: status_of(None, item) for name, (_, item) in site.commitments.items()}


def x_statuses__mutmut_2(site: Site) -> dict[str, Derived]:
    """Derived status of every commitment."""
    return {name: status_of(site, None) for name, (_, item) in site.commitments.items()}


def x_statuses__mutmut_3(site: Site) -> dict[str, Derived]:
    """Derived status of every commitment."""
    return {name: status_of(item) for name, (_, item) in site.commitments.items()}


def x_statuses__mutmut_4(site: Site) -> dict[str, Derived]:
    """Derived status of every commitment."""
    return {name: status_of(site, ) for name, (_, item) in site.commitments.items()}

mutants_x_statuses__mutmut['_mutmut_orig'] = x_statuses__mutmut_orig # type: ignore # mutmut generated
mutants_x_statuses__mutmut['x_statuses__mutmut_1'] = x_statuses__mutmut_1 # type: ignore # mutmut generated
mutants_x_statuses__mutmut['x_statuses__mutmut_2'] = x_statuses__mutmut_2 # type: ignore # mutmut generated
mutants_x_statuses__mutmut['x_statuses__mutmut_3'] = x_statuses__mutmut_3 # type: ignore # mutmut generated
mutants_x_statuses__mutmut['x_statuses__mutmut_4'] = x_statuses__mutmut_4 # type: ignore # mutmut generated
mutants_x_status_of__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_status_of__mutmut)
def status_of(site: Site, commitment: Commitment) -> Derived:
    """The status of one commitment at the site's as-of date."""
    facts = facts_of(site, commitment)
    number, rule = next((n, rule) for n, rule in enumerate(RULES, 1) if rule.applies(facts))
    return Derived(rule.status, rule, number, facts)


def x_status_of__mutmut_orig(site: Site, commitment: Commitment) -> Derived:
    """The status of one commitment at the site's as-of date."""
    facts = facts_of(site, commitment)
    number, rule = next((n, rule) for n, rule in enumerate(RULES, 1) if rule.applies(facts))
    return Derived(rule.status, rule, number, facts)


def x_status_of__mutmut_1(site: Site, commitment: Commitment) -> Derived:
    """The status of one commitment at the site's as-of date."""
    facts = None
    number, rule = next((n, rule) for n, rule in enumerate(RULES, 1) if rule.applies(facts))
    return Derived(rule.status, rule, number, facts)


def x_status_of__mutmut_2(site: Site, commitment: Commitment) -> Derived:
    """The status of one commitment at the site's as-of date."""
    facts = facts_of(None, commitment)
    number, rule = next((n, rule) for n, rule in enumerate(RULES, 1) if rule.applies(facts))
    return Derived(rule.status, rule, number, facts)


def x_status_of__mutmut_3(site: Site, commitment: Commitment) -> Derived:
    """The status of one commitment at the site's as-of date."""
    facts = facts_of(site, None)
    number, rule = next((n, rule) for n, rule in enumerate(RULES, 1) if rule.applies(facts))
    return Derived(rule.status, rule, number, facts)


def x_status_of__mutmut_4(site: Site, commitment: Commitment) -> Derived:
    """The status of one commitment at the site's as-of date."""
    facts = facts_of(commitment)
    number, rule = next((n, rule) for n, rule in enumerate(RULES, 1) if rule.applies(facts))
    return Derived(rule.status, rule, number, facts)


def x_status_of__mutmut_5(site: Site, commitment: Commitment) -> Derived:
    """The status of one commitment at the site's as-of date."""
    facts = facts_of(site, )
    number, rule = next((n, rule) for n, rule in enumerate(RULES, 1) if rule.applies(facts))
    return Derived(rule.status, rule, number, facts)


def x_status_of__mutmut_6(site: Site, commitment: Commitment) -> Derived:
    """The status of one commitment at the site's as-of date."""
    facts = facts_of(site, commitment)
    number, rule = None
    return Derived(rule.status, rule, number, facts)


def x_status_of__mutmut_7(site: Site, commitment: Commitment) -> Derived:
    """The status of one commitment at the site's as-of date."""
    facts = facts_of(site, commitment)
    number, rule = next(None)
    return Derived(rule.status, rule, number, facts)


def x_status_of__mutmut_8(site: Site, commitment: Commitment) -> Derived:
    """The status of one commitment at the site's as-of date."""
    facts = facts_of(site, commitment)
    number, rule = next((n, rule) for n, rule in enumerate(None, 1) if rule.applies(facts))
    return Derived(rule.status, rule, number, facts)


def x_status_of__mutmut_9(site: Site, commitment: Commitment) -> Derived:
    """The status of one commitment at the site's as-of date."""
    facts = facts_of(site, commitment)
    number, rule = next((n, rule) for n, rule in enumerate(RULES, None) if rule.applies(facts))
    return Derived(rule.status, rule, number, facts)


def x_status_of__mutmut_10(site: Site, commitment: Commitment) -> Derived:
    """The status of one commitment at the site's as-of date."""
    facts = facts_of(site, commitment)
    number, rule = next((n, rule) for n, rule in enumerate(1) if rule.applies(facts))
    return Derived(rule.status, rule, number, facts)


def x_status_of__mutmut_11(site: Site, commitment: Commitment) -> Derived:
    """The status of one commitment at the site's as-of date."""
    facts = facts_of(site, commitment)
    number, rule = next((n, rule) for n, rule in enumerate(RULES, ) if rule.applies(facts))
    return Derived(rule.status, rule, number, facts)


def x_status_of__mutmut_12(site: Site, commitment: Commitment) -> Derived:
    """The status of one commitment at the site's as-of date."""
    facts = facts_of(site, commitment)
    number, rule = next((n, rule) for n, rule in enumerate(RULES, 2) if rule.applies(facts))
    return Derived(rule.status, rule, number, facts)


def x_status_of__mutmut_13(site: Site, commitment: Commitment) -> Derived:
    """The status of one commitment at the site's as-of date."""
    facts = facts_of(site, commitment)
    number, rule = next((n, rule) for n, rule in enumerate(RULES, 1) if rule.applies(None))
    return Derived(rule.status, rule, number, facts)


def x_status_of__mutmut_14(site: Site, commitment: Commitment) -> Derived:
    """The status of one commitment at the site's as-of date."""
    facts = facts_of(site, commitment)
    number, rule = next((n, rule) for n, rule in enumerate(RULES, 1) if rule.applies(facts))
    return Derived(None, rule, number, facts)


def x_status_of__mutmut_15(site: Site, commitment: Commitment) -> Derived:
    """The status of one commitment at the site's as-of date."""
    facts = facts_of(site, commitment)
    number, rule = next((n, rule) for n, rule in enumerate(RULES, 1) if rule.applies(facts))
    return Derived(rule.status, None, number, facts)


def x_status_of__mutmut_16(site: Site, commitment: Commitment) -> Derived:
    """The status of one commitment at the site's as-of date."""
    facts = facts_of(site, commitment)
    number, rule = next((n, rule) for n, rule in enumerate(RULES, 1) if rule.applies(facts))
    return Derived(rule.status, rule, None, facts)


def x_status_of__mutmut_17(site: Site, commitment: Commitment) -> Derived:
    """The status of one commitment at the site's as-of date."""
    facts = facts_of(site, commitment)
    number, rule = next((n, rule) for n, rule in enumerate(RULES, 1) if rule.applies(facts))
    return Derived(rule.status, rule, number, None)


def x_status_of__mutmut_18(site: Site, commitment: Commitment) -> Derived:
    """The status of one commitment at the site's as-of date."""
    facts = facts_of(site, commitment)
    number, rule = next((n, rule) for n, rule in enumerate(RULES, 1) if rule.applies(facts))
    return Derived(rule, number, facts)


def x_status_of__mutmut_19(site: Site, commitment: Commitment) -> Derived:
    """The status of one commitment at the site's as-of date."""
    facts = facts_of(site, commitment)
    number, rule = next((n, rule) for n, rule in enumerate(RULES, 1) if rule.applies(facts))
    return Derived(rule.status, number, facts)


def x_status_of__mutmut_20(site: Site, commitment: Commitment) -> Derived:
    """The status of one commitment at the site's as-of date."""
    facts = facts_of(site, commitment)
    number, rule = next((n, rule) for n, rule in enumerate(RULES, 1) if rule.applies(facts))
    return Derived(rule.status, rule, facts)


def x_status_of__mutmut_21(site: Site, commitment: Commitment) -> Derived:
    """The status of one commitment at the site's as-of date."""
    facts = facts_of(site, commitment)
    number, rule = next((n, rule) for n, rule in enumerate(RULES, 1) if rule.applies(facts))
    return Derived(rule.status, rule, number, )

mutants_x_status_of__mutmut['_mutmut_orig'] = x_status_of__mutmut_orig # type: ignore # mutmut generated
mutants_x_status_of__mutmut['x_status_of__mutmut_1'] = x_status_of__mutmut_1 # type: ignore # mutmut generated
mutants_x_status_of__mutmut['x_status_of__mutmut_2'] = x_status_of__mutmut_2 # type: ignore # mutmut generated
mutants_x_status_of__mutmut['x_status_of__mutmut_3'] = x_status_of__mutmut_3 # type: ignore # mutmut generated
mutants_x_status_of__mutmut['x_status_of__mutmut_4'] = x_status_of__mutmut_4 # type: ignore # mutmut generated
mutants_x_status_of__mutmut['x_status_of__mutmut_5'] = x_status_of__mutmut_5 # type: ignore # mutmut generated
mutants_x_status_of__mutmut['x_status_of__mutmut_6'] = x_status_of__mutmut_6 # type: ignore # mutmut generated
mutants_x_status_of__mutmut['x_status_of__mutmut_7'] = x_status_of__mutmut_7 # type: ignore # mutmut generated
mutants_x_status_of__mutmut['x_status_of__mutmut_8'] = x_status_of__mutmut_8 # type: ignore # mutmut generated
mutants_x_status_of__mutmut['x_status_of__mutmut_9'] = x_status_of__mutmut_9 # type: ignore # mutmut generated
mutants_x_status_of__mutmut['x_status_of__mutmut_10'] = x_status_of__mutmut_10 # type: ignore # mutmut generated
mutants_x_status_of__mutmut['x_status_of__mutmut_11'] = x_status_of__mutmut_11 # type: ignore # mutmut generated
mutants_x_status_of__mutmut['x_status_of__mutmut_12'] = x_status_of__mutmut_12 # type: ignore # mutmut generated
mutants_x_status_of__mutmut['x_status_of__mutmut_13'] = x_status_of__mutmut_13 # type: ignore # mutmut generated
mutants_x_status_of__mutmut['x_status_of__mutmut_14'] = x_status_of__mutmut_14 # type: ignore # mutmut generated
mutants_x_status_of__mutmut['x_status_of__mutmut_15'] = x_status_of__mutmut_15 # type: ignore # mutmut generated
mutants_x_status_of__mutmut['x_status_of__mutmut_16'] = x_status_of__mutmut_16 # type: ignore # mutmut generated
mutants_x_status_of__mutmut['x_status_of__mutmut_17'] = x_status_of__mutmut_17 # type: ignore # mutmut generated
mutants_x_status_of__mutmut['x_status_of__mutmut_18'] = x_status_of__mutmut_18 # type: ignore # mutmut generated
mutants_x_status_of__mutmut['x_status_of__mutmut_19'] = x_status_of__mutmut_19 # type: ignore # mutmut generated
mutants_x_status_of__mutmut['x_status_of__mutmut_20'] = x_status_of__mutmut_20 # type: ignore # mutmut generated
mutants_x_status_of__mutmut['x_status_of__mutmut_21'] = x_status_of__mutmut_21 # type: ignore # mutmut generated
mutants_x__completed__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__completed__mutmut)
def _completed(facts: Facts) -> bool:
    """Every step is behind, of something that ends once its steps are done."""
    item = facts.commitment
    ends = item.kind in ("task", "measure") and item.recurrence is None and item.target is None
    return ends and bool(facts.done) and not facts.left


def x__completed__mutmut_orig(facts: Facts) -> bool:
    """Every step is behind, of something that ends once its steps are done."""
    item = facts.commitment
    ends = item.kind in ("task", "measure") and item.recurrence is None and item.target is None
    return ends and bool(facts.done) and not facts.left


def x__completed__mutmut_1(facts: Facts) -> bool:
    """Every step is behind, of something that ends once its steps are done."""
    item = None
    ends = item.kind in ("task", "measure") and item.recurrence is None and item.target is None
    return ends and bool(facts.done) and not facts.left


def x__completed__mutmut_2(facts: Facts) -> bool:
    """Every step is behind, of something that ends once its steps are done."""
    item = facts.commitment
    ends = None
    return ends and bool(facts.done) and not facts.left


def x__completed__mutmut_3(facts: Facts) -> bool:
    """Every step is behind, of something that ends once its steps are done."""
    item = facts.commitment
    ends = item.kind in ("task", "measure") and item.recurrence is None or item.target is None
    return ends and bool(facts.done) and not facts.left


def x__completed__mutmut_4(facts: Facts) -> bool:
    """Every step is behind, of something that ends once its steps are done."""
    item = facts.commitment
    ends = item.kind in ("task", "measure") or item.recurrence is None and item.target is None
    return ends and bool(facts.done) and not facts.left


def x__completed__mutmut_5(facts: Facts) -> bool:
    """Every step is behind, of something that ends once its steps are done."""
    item = facts.commitment
    ends = item.kind not in ("task", "measure") and item.recurrence is None and item.target is None
    return ends and bool(facts.done) and not facts.left


def x__completed__mutmut_6(facts: Facts) -> bool:
    """Every step is behind, of something that ends once its steps are done."""
    item = facts.commitment
    ends = item.kind in ("XXtaskXX", "measure") and item.recurrence is None and item.target is None
    return ends and bool(facts.done) and not facts.left


def x__completed__mutmut_7(facts: Facts) -> bool:
    """Every step is behind, of something that ends once its steps are done."""
    item = facts.commitment
    ends = item.kind in ("TASK", "measure") and item.recurrence is None and item.target is None
    return ends and bool(facts.done) and not facts.left


def x__completed__mutmut_8(facts: Facts) -> bool:
    """Every step is behind, of something that ends once its steps are done."""
    item = facts.commitment
    ends = item.kind in ("task", "XXmeasureXX") and item.recurrence is None and item.target is None
    return ends and bool(facts.done) and not facts.left


def x__completed__mutmut_9(facts: Facts) -> bool:
    """Every step is behind, of something that ends once its steps are done."""
    item = facts.commitment
    ends = item.kind in ("task", "MEASURE") and item.recurrence is None and item.target is None
    return ends and bool(facts.done) and not facts.left


def x__completed__mutmut_10(facts: Facts) -> bool:
    """Every step is behind, of something that ends once its steps are done."""
    item = facts.commitment
    ends = item.kind in ("task", "measure") and item.recurrence is not None and item.target is None
    return ends and bool(facts.done) and not facts.left


def x__completed__mutmut_11(facts: Facts) -> bool:
    """Every step is behind, of something that ends once its steps are done."""
    item = facts.commitment
    ends = item.kind in ("task", "measure") and item.recurrence is None and item.target is not None
    return ends and bool(facts.done) and not facts.left


def x__completed__mutmut_12(facts: Facts) -> bool:
    """Every step is behind, of something that ends once its steps are done."""
    item = facts.commitment
    ends = item.kind in ("task", "measure") and item.recurrence is None and item.target is None
    return ends and bool(facts.done) or not facts.left


def x__completed__mutmut_13(facts: Facts) -> bool:
    """Every step is behind, of something that ends once its steps are done."""
    item = facts.commitment
    ends = item.kind in ("task", "measure") and item.recurrence is None and item.target is None
    return ends or bool(facts.done) and not facts.left


def x__completed__mutmut_14(facts: Facts) -> bool:
    """Every step is behind, of something that ends once its steps are done."""
    item = facts.commitment
    ends = item.kind in ("task", "measure") and item.recurrence is None and item.target is None
    return ends and bool(None) and not facts.left


def x__completed__mutmut_15(facts: Facts) -> bool:
    """Every step is behind, of something that ends once its steps are done."""
    item = facts.commitment
    ends = item.kind in ("task", "measure") and item.recurrence is None and item.target is None
    return ends and bool(facts.done) and facts.left

mutants_x__completed__mutmut['_mutmut_orig'] = x__completed__mutmut_orig # type: ignore # mutmut generated
mutants_x__completed__mutmut['x__completed__mutmut_1'] = x__completed__mutmut_1 # type: ignore # mutmut generated
mutants_x__completed__mutmut['x__completed__mutmut_2'] = x__completed__mutmut_2 # type: ignore # mutmut generated
mutants_x__completed__mutmut['x__completed__mutmut_3'] = x__completed__mutmut_3 # type: ignore # mutmut generated
mutants_x__completed__mutmut['x__completed__mutmut_4'] = x__completed__mutmut_4 # type: ignore # mutmut generated
mutants_x__completed__mutmut['x__completed__mutmut_5'] = x__completed__mutmut_5 # type: ignore # mutmut generated
mutants_x__completed__mutmut['x__completed__mutmut_6'] = x__completed__mutmut_6 # type: ignore # mutmut generated
mutants_x__completed__mutmut['x__completed__mutmut_7'] = x__completed__mutmut_7 # type: ignore # mutmut generated
mutants_x__completed__mutmut['x__completed__mutmut_8'] = x__completed__mutmut_8 # type: ignore # mutmut generated
mutants_x__completed__mutmut['x__completed__mutmut_9'] = x__completed__mutmut_9 # type: ignore # mutmut generated
mutants_x__completed__mutmut['x__completed__mutmut_10'] = x__completed__mutmut_10 # type: ignore # mutmut generated
mutants_x__completed__mutmut['x__completed__mutmut_11'] = x__completed__mutmut_11 # type: ignore # mutmut generated
mutants_x__completed__mutmut['x__completed__mutmut_12'] = x__completed__mutmut_12 # type: ignore # mutmut generated
mutants_x__completed__mutmut['x__completed__mutmut_13'] = x__completed__mutmut_13 # type: ignore # mutmut generated
mutants_x__completed__mutmut['x__completed__mutmut_14'] = x__completed__mutmut_14 # type: ignore # mutmut generated
mutants_x__completed__mutmut['x__completed__mutmut_15'] = x__completed__mutmut_15 # type: ignore # mutmut generated
