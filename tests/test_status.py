"""State of a commitment and how it stands to its deadline: derived at the as-of date, never from the clock."""

from __future__ import annotations

import ast
import json

import pytest
from broken_sites import indicator
from conftest import MakeSite
from small_site import ROOT

from builder.checking.verdicts import Findings
from builder.deriving.axes import Axes, axes_of
from builder.deriving.deadline import DUE_RULES, DUES
from builder.deriving.status import RULES, STATUSES
from builder.deriving.targets import DOUBTS

REFORM = """\
title: Cải cách
area: khac
place: quang-ninh
commitments:
  viec: {{title: Việc, source: bao, kind: task, {0}}}
"""
UNDATED = "bao: {title: Tin của báo, publisher: Báo, kind: press}\n"
"""The source, where the day on which it says something does not matter."""
STEP = "{date: %s, title: Mốc, done: %s%s}"


def stands(site: MakeSite, fields: str, as_of: str = "2024-02-29", **files: str) -> Axes:
    """Both axes of the commitment with these fields."""
    small = site(
        {
            "data/reforms/cai-cach.yml": REFORM.format(fields).replace("kind: task, kind:", "kind:"),
            **indicator("results:\n", "results:\n  - {period: 2021, received: 4, rate: 50.0, source: bao}\n"),
            **files,
        }
    )
    return axes_of(small.records(as_of), Findings(), "cai-cach/viec")


def status(site: MakeSite, fields: str, as_of: str = "2024-02-29", **files: str) -> str:
    """The state of the commitment with these fields."""
    return stands(site, fields, as_of, **files).state.value


def due(site: MakeSite, fields: str, as_of: str = "2024-02-29") -> str:
    """How it stands to its deadline."""
    return stands(site, fields, as_of).due.value


def steps(*items: tuple[str, bool, bool]) -> str:
    """Milestones as (date, done, with a source)."""
    written = (
        STEP % (date, str(done).lower(), ", source: bao, at: đoạn 1" * sourced)
        for date, done, sourced in items
    )
    return f"milestones: [{', '.join(written)}]"


@pytest.mark.parametrize(
    ("deadline", "as_of", "expected"),
    [
        ("2022-06-30", "2022-06-29", "ahead"),
        ("2022-06-30", "2022-06-30", "ahead"),
        ("2022-06-30", "2022-07-01", "passed"),
        ("2024-02-29", "2024-02-28", "ahead"),
        ("2024-02-29", "2024-02-29", "ahead"),
        ("2024-02-29", "2024-03-01", "passed"),
        ("2024-02", "2024-02-29", "ahead"),  # known to the month: passes with its last day
        ("2024-02", "2024-03-01", "passed"),
        ("2023-02", "2023-02-28", "ahead"),
        ("2023-02", "2023-03-01", "passed"),
        ("2022", "2022-12-31", "ahead"),
        ("2022", "2023-01-01", "passed"),
        ("2022-12-31", "2023-01-01", "passed"),
        ("2022-06-30", "2022-06", "ahead"),  # a report on a month does not know whether the day has passed
        ("2022-06-30", "2022-07", "passed"),
    ],
)
def test_before_on_and_after_a_deadline(site: MakeSite, deadline: str, as_of: str, expected: str) -> None:
    assert due(site, f"deadline: {deadline}", as_of) == expected


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ("note: không ghi hạn", "none"),
        ("deadline: null", "none"),
        ("recurrence: yearly", "recurring"),
        ("recurrence: yearly, deadline: 2020", "passed"),
        ("recurrence: yearly, deadline: 2030", "ahead"),
        (
            "target: {measure: ho-so.received@2021, op: '>=', result: null}, deadline: 2022",
            "passed-no-result",
        ),
        ("target: {measure: ho-so.received@2021, op: '>=', result: null}, deadline: 2030", "ahead"),
        (
            "target: {measure: ho-so.received@2021, op: '>=', result: ho-so.received@2022}, deadline: 2022",
            "passed",
        ),
        (
            "target: {measure: ho-so.received@2021, op: '<', result: ho-so.received@2022}, deadline: 2022",
            "passed",
        ),
        ("target: {measure: ho-so.received@2021, op: '>=', result: null}", "none"),
    ],
)
def test_how_it_stands_to_its_deadline(site: MakeSite, fields: str, expected: str) -> None:
    assert due(site, fields) == expected


@pytest.mark.parametrize(
    ("fields", "state", "overdue"),
    [
        ("deadline: 2022", "no-data", True),
        ("deadline: 2030", "no-data", False),
        ("said_done: {source: bao}, deadline: 2022", "said-done", True),
        ("target: {measure: ho-so.received@2021, op: '>=', result: null}, deadline: 2022", "no-data", True),
        (
            "target: {measure: ho-so.received@2021, op: '<', result: ho-so.received@2022}, deadline: 2022",
            "target-missed",
            True,
        ),
        (
            "target: {measure: ho-so.received@2021, op: '>=', result: ho-so.received@2022}, deadline: 2022",
            "target-met",
            False,
        ),
        ("milestones: [{date: 2022, title: Mốc, done: true, source: bao}], deadline: 2022", "done", False),
    ],
)
def test_overdue_is_past_without_evidence(site: MakeSite, fields: str, state: str, *, overdue: bool) -> None:
    """What was done, or a target that was met, has a deadline that passed and is not overdue."""
    found = stands(site, fields)
    assert (found.state.value, found.overdue) == (state, overdue)


@pytest.mark.parametrize(
    ("as_of", "expected"),
    [("2021-12-31", "not-started"), ("2022-01-01", "no-data"), ("2023-01-01", "no-data")],
)
def test_a_first_day_is_no_evidence(site: MakeSite, as_of: str, expected: str) -> None:
    """Before it nothing has begun; after it somebody must say that something has."""
    assert status(site, "start: 2022-01-01, deadline: 2022-12-31", as_of) == expected


def test_without_deadline_nothing_is_overdue(site: MakeSite) -> None:
    found = stands(site, "deadline: null", "2099-01-01")
    assert (found.state.value, found.due.value, found.overdue) == ("no-data", "none", False)


@pytest.mark.parametrize(
    ("op", "goal", "expected"),
    [
        (">=", "1971", "target-met"),
        (">=", "2000", "target-missed"),
        ("<=", "1971", "target-met"),
        ("<=", "1970", "target-missed"),
        ("=", "1971", "target-met"),
        ("=", "1972", "target-missed"),
        (">", "1970", "target-met"),
        (">", "1971", "target-missed"),
        ("<", "1972", "target-met"),
        ("<", "1971", "target-missed"),
    ],
)
def test_target(site: MakeSite, op: str, goal: str, expected: str) -> None:
    """The figure of the target is that of 2021, of the result that of 2022."""
    small = site(
        {
            "data/reforms/cai-cach.yml": REFORM.format(
                f"target: {{measure: ho-so.received@2021, op: '{op}', result: ho-so.received@2022}}"
            ),
            **indicator("results:\n", f"results:\n  - {{period: 2021, received: {goal}, source: bao}}\n"),
        }
    )
    records = small.records("2024-02-29")
    assert axes_of(records, Findings(), "cai-cach/viec").state.value == expected


def test_target_at_printed_decimals(site: MakeSite) -> None:
    """99.9 is no 99.90001: values are decimals, not floats."""
    target = "target: {measure: ho-so.rate@2022, op: '=', result: ho-so.rate@2022}"
    assert status(site, target) == "target-met"


def test_target_without_result(site: MakeSite) -> None:
    assert status(site, "target: {measure: ho-so.received@2021, op: '>=', result: null}") == "no-data"


def test_done_needs_dated_and_sourced_steps(site: MakeSite) -> None:
    done = "kind: measure, "
    assert status(site, done + steps(("2022-05-01", True, True))) == "done"
    assert status(site, done + steps(("2022-05-01", True, True), ("2022-06", True, True))) == "done"
    assert status(site, done + steps(("2022-05-01", True, False))) != "done"
    assert status(site, done + steps(("2022-05-01", True, True), ("2025-01-01", False, False))) != "done"


def test_what_happens_later_is_not_done_yet(site: MakeSite) -> None:
    fields = "kind: measure, " + steps(("2024-03-01", True, True))
    assert status(site, fields, "2024-02-29") != "done"
    assert status(site, fields, "2024-03-01") == "done"


def test_said_to_be_done_is_no_evidence(site: MakeSite) -> None:
    said = "said_done: {source: bao, at: đoạn 2}"
    assert status(site, f"kind: measure, {said}") == "said-done"
    assert status(site, f"{said}, deadline: 2022-06-30") == "said-done"
    proven = steps(("2022-05-01", True, True))
    assert status(site, f"kind: measure, {said}, {proven}") == "done"


def test_pilot_runs_by_its_dated_steps(site: MakeSite) -> None:
    assert status(site, "kind: pilot, " + steps(("2022-05-01", True, True))) == "in-progress"
    assert status(site, "kind: pilot, said_done: {source: bao}") == "said-done"
    assert status(site, "kind: pilot") == "no-data"


@pytest.mark.parametrize(("as_of", "late"), [("2022-04-30", 0), ("2022-05-01", 1)])
def test_late_step(site: MakeSite, as_of: str, late: int) -> None:
    """A step without evidence is late from the day after its own; one known to the month, after that month."""
    for date in ("2022-04-30", "2022-04"):
        found = stands(site, steps((date, False, False)), as_of)
        assert len(found.facts.late) == late
        assert found.due.value == "none"


AGENCIES = """\
con: {name: Sở còn, kind: government, level: province}
het: {name: Sở hết, kind: government, level: province, valid_to: 2023-06-30}
het-sau: {name: Ban hết sau, kind: government, level: province, valid_to: 2024-02-28}
huyen: {name: UBND huyện, kind: government, level: district}
"""
PROVEN = "milestones: [{date: 2022-05-01, title: Mốc, done: true, source: bao}]"


@pytest.mark.parametrize(
    ("fields", "as_of", "expected"),
    [
        ("kind: pilot, level: district, " + PROVEN, "2025-06-30", "in-progress"),
        ("kind: pilot, level: district, " + PROVEN, "2025-07-01", "ended"),
        (
            "kind: pilot, level: district, said_done: {source: bao}",
            "2025-07-01",
            "ended",
        ),  # it ran, and runs no more
        ("kind: pilot, level: province, " + PROVEN, "2025-07-01", "in-progress"),
        ("kind: task, level: district", "2025-07-01", "ended"),
        ("kind: task, level: district, start: 2026", "2025-07-01", "ended"),
        ("kind: task, level: district, said_done: {source: bao}", "2025-07-01", "said-done"),
        ("kind: task, level: district, recurrence: yearly, said_done: {source: bao}", "2025-07-01", "ended"),
        ("kind: task, level: district, " + PROVEN, "2025-07-01", "done"),  # what was completed stays so
        ("kind: task, lead: huyen", "2025-07-01", "ended"),
        ("kind: task, lead: het", "2023-06-30", "no-data"),
        ("kind: task, lead: het", "2023-07-01", "ended"),
        ("kind: task, accountable: {role: Giám đốc, agency: het}", "2023-07-01", "ended"),
        ("kind: task, lead: con, accountable: {role: Giám đốc, agency: het}", "2023-07-01", "no-data"),
        ("kind: task, lead: het, accountable: {role: Giám đốc, agency: het-sau}", "2024-02-28", "no-data"),
        ("kind: task, lead: het, accountable: {role: Giám đốc, agency: het-sau}", "2024-02-29", "ended"),
        ("kind: task, support: [het]", "2024-02-29", "no-data"),
        (
            "kind: target, lead: het, target: {measure: ho-so.received@2021, op: '>=', result: ho-so.received@2022}",
            "2024-02-29",
            "target-met",
        ),
    ],
)
def test_ended_with_its_level_or_body(site: MakeSite, fields: str, as_of: str, expected: str) -> None:
    assert status(site, fields, as_of, **{"data/agencies.yml": AGENCIES}) == expected


def test_ended_with_its_place(site: MakeSite) -> None:
    places = "quang-ninh: {name: Quảng Ninh, level: province, valid_to: 2025-06-30}\n"
    assert status(site, "note: x", "2025-06-30", **{"data/places.yml": places}) == "no-data"
    assert status(site, "note: x", "2025-07-01", **{"data/places.yml": places}) == "ended"


@pytest.mark.parametrize(
    ("period", "as_of", "expected"),
    [
        ("2022", "2022-12-30", "no-data"),
        ("2022", "2022-12-31", "target-met"),
        ("2022-02", "2022-02-27", "no-data"),
        ("2022-02", "2022-02-28", "target-met"),
        ("..--2022-06", "2022-06-29", "no-data"),  # open at its beginning: over with its end
        ("..--2022-06", "2022-06-30", "target-met"),
        ("2022-06--..", "2022-01-01", "target-met"),  # open at its end: no day from which it would count
        ("unstated", "2022-01-01", "target-met"),
    ],
)
def test_result_counts_once_its_period_is_over(
    site: MakeSite, period: str, as_of: str, expected: str
) -> None:
    target = f"target: {{measure: ho-so.received@2021, op: '>=', result: ho-so.received@{period}}}"
    small = site(
        {
            "data/sources.yml": UNDATED,
            "data/reforms/cai-cach.yml": REFORM.format(target),
            **indicator(
                "results:\n",
                "results:\n  - {period: 2021, received: 4, source: bao}\n"
                + (f"  - {{period: {period}, received: 4, source: bao}}\n" if period != "2022" else ""),
            ),
        }
    )
    records = small.records(as_of)
    assert axes_of(records, Findings(), "cai-cach/viec").state.value == expected


@pytest.mark.parametrize(
    ("as_of", "expected"),
    [("2022-12-31", "in-progress"), ("2023-06-30", "in-progress"), ("2023-07-01", "target-missed")],
)
def test_target_is_missed_only_after_its_deadline(site: MakeSite, as_of: str, expected: str) -> None:
    target = "target: {measure: ho-so.received@2021, op: '<', result: ho-so.received@2022}"
    fields = f"{target}, start: 2021, deadline: 2023-06-30"
    assert status(site, fields, as_of, **{"data/sources.yml": UNDATED}) == expected


def test_target_that_is_no_figure(site: MakeSite) -> None:
    """A class is no number to reach; ``value`` says the number then."""
    target = "target: {measure: ho-so.received@2021~khac, op: '>=', value: 1971, result: ho-so.received@2022}"
    assert status(site, target) == "target-met"


RATES = """\
results:
  - {period: 2021, rate: 95, source: bao}
"""


def judged(site: MakeSite, result: str, op: str = ">=", more: str = "", as_of: str = "2024-02-29") -> Axes:
    """Both axes where the goal is 95 % and ``result`` stands at 2020, with all that the checks find."""
    target = f"target: {{measure: ho-so.rate@2021, op: '{op}', result: ho-so.rate@2020}}, deadline: 2022"
    rows = f"{RATES}  - {{period: 2020, rate: {result}, source: bao}}\n{more}"
    small = site(
        {
            "data/sources.yml": "bao: {title: Tin, publisher: Báo, kind: press, date: 2023-01-23}\n"
            "sau: {title: Sau, publisher: Báo, kind: press, date: 2023-06-01}\n",
            "data/reforms/cai-cach.yml": REFORM.format(target),
            **indicator("results:\n", rows),
        }
    )
    records, findings = small.records(as_of), small.findings()
    return axes_of(records, findings, "cai-cach/viec")


@pytest.mark.parametrize(
    ("op", "result", "reached"),
    [
        (">=", "95", "met"),
        (">=", "94.9", "missed"),
        (">=", "{value: 95, qualifier: less_than}", "missed"),
        (">=", "{value: 96, qualifier: less_than}", "inexact"),
        (">=", "{value: 95, qualifier: more_than}", "met"),
        (">", "{value: 95, qualifier: more_than}", "met"),
        (">=", "{value: 90, qualifier: more_than}", "inexact"),
        ("<=", "{value: 95, qualifier: more_than}", "missed"),
        ("<", "{value: 95, qualifier: less_than}", "met"),
        ("=", "{value: 95, qualifier: less_than}", "missed"),
        ("=", "{value: 95, qualifier: about}", "inexact"),
        (">=", "{value: 95, qualifier: nearly}", "inexact"),
        (">", "{value: 95, qualifier: nearly}", "missed"),
        ("<=", "{value: 95, qualifier: nearly}", "met"),
        (">=", "{value: 99, qualifier: about}", "inexact"),
        ("<=", "{value: 95, qualifier: within}", "met"),
        (">=", "{value: 95, qualifier: up_to}", "inexact"),
        (">=", "{value: 96, qualifier: claim}", "met"),
        (">=", "{value: 96, status: inferred}", "inferred"),
        (">=", "{value: 96, status: provisional}", "provisional"),
        ("<=", "{value: 96, status: estimated}", "provisional"),
        ("=", "95.0", "met"),
        ("=", "95.1", "missed"),
    ],
)
def test_result_is_held_against_its_target_as_printed(
    site: MakeSite, op: str, result: str, reached: str
) -> None:
    found = judged(site, result, op)
    assert found.facts.reached == reached
    states = {"met": "target-met", "missed": "target-missed"}
    assert found.state.value == states.get(reached, "no-data")
    assert found.due.value == "passed"  # there is a published result in every case
    if reached not in states:
        why = f"kết quả có nhưng không đủ chắc để kết luận: {DOUBTS[reached].vi}"  # type: ignore[index]
        assert found.state.reason.vi == why


def test_rounded_result_may_be_the_target(site: MakeSite) -> None:
    """95 printed without decimals of a share with one may be 95.2; a target is set, and stands as it is."""
    small = site(
        {
            "data/reforms/cai-cach.yml": REFORM.format(
                "target: {measure: ho-so.rate@2021~khac, value: 95.2, op: '>=', result: ho-so.rate@2020}"
            ),
            **indicator("results:\n", "results:\n  - {period: 2020, rate: 95, source: bao}\n"),
        }
    )
    assert axes_of(small.records(), Findings(), "cai-cach/viec").facts.reached == "inexact"


@pytest.mark.parametrize(
    ("other", "as_of", "reached"),
    [
        ("90", "2024-02-29", "disputed"),
        ("90", "2023-05-31", "met"),  # the other source has not appeared yet
        ("96", "2024-02-29", "met"),
        ("94.96", "2024-02-29", "disputed"),  # rounds to the same, and yet is below
        ("{value: 90, qualifier: within}", "2024-02-29", "disputed"),
        ("{value: 90, qualifier: more_than}", "2024-02-29", "met"),
    ],
)
def test_result_on_which_sources_differ(site: MakeSite, other: str, as_of: str, reached: str) -> None:
    first = "96" if other != "94.96" else "95"
    more = f"  - {{period: 2020, rate: {other}, source: sau}}\n"
    found = judged(site, first, ">=", more, as_of)
    assert found.facts.reached == reached
    assert found.due.value == "passed"


@pytest.mark.parametrize(("address", "reached"), [("", "failing"), ("~bao", "failing"), ("~sau", "met")])
def test_result_that_fails_a_check(site: MakeSite, address: str, reached: str) -> None:
    """The row of the first source does not add up; that of the other prints the same share alone."""
    target = f"target: {{measure: ho-so.rate@2021, op: '>=', result: ho-so.rate@2022{address}}}"
    rows = (
        "results:\n  - {period: 2021, rate: 95, source: bao}\n  - {period: 2022, rate: 99.9, source: sau}\n"
    )
    files = indicator("results:\n", "checks:\n  - rate = 100 * resolved / received\n" + rows)
    small = site(
        {
            "data/sources.yml": UNDATED + "sau: {title: Sau, publisher: Báo, kind: press}\n",
            "data/reforms/cai-cach.yml": REFORM.format(target),
            **files,
        }
    )
    records = small.records()
    claim = records.figures["ho-so.rate@2022"].claim
    found = axes_of(records, small.findings(), "cai-cach/viec").facts.reached
    assert found == (reached if claim.source == "bao" or address else "met")


@pytest.mark.parametrize(
    ("qualifier", "op", "result", "reached"),
    [
        ("more_than", ">=", "95", "inexact"),
        ("more_than", ">", "95.1", "met"),
        ("more_than", ">", "{value: 95, qualifier: more_than}", "met"),
        ("less_than", "<=", "95", "inexact"),
        ("about", ">=", "96", "inexact"),
    ],
)
def test_target_in_words(site: MakeSite, qualifier: str, op: str, result: str, reached: str) -> None:
    target = f"target: {{measure: ho-so.rate@2021, op: '{op}', result: ho-so.rate@2020}}"
    goal = f"{{value: 95, qualifier: {qualifier}}}"
    rows = f"results:\n  - {{period: 2021, rate: {goal}, source: bao}}\n  - {{period: 2020, rate: {result}, source: bao}}\n"
    small = site({"data/reforms/cai-cach.yml": REFORM.format(target), **indicator("results:\n", rows)})
    assert axes_of(small.records(), Findings(), "cai-cach/viec").facts.reached == reached


@pytest.mark.parametrize(
    ("as_of", "state", "due"),
    [("2023-01-22", "no-data", "passed-no-result"), ("2023-01-23", "target-met", "passed")],
)
def test_result_is_unknown_before_its_source(site: MakeSite, as_of: str, state: str, due: str) -> None:
    found = judged(site, "96", as_of=as_of)
    assert (found.state.value, found.due.value) == (state, due)


def test_step_is_unknown_before_its_source(site: MakeSite) -> None:
    done = steps(("2022-05-01", True, True))
    assert status(site, done, "2023-01-22") == "no-data"
    assert status(site, done, "2023-01-23") == "done"


@pytest.mark.parametrize(
    ("rhythm", "as_of", "expected"),
    [
        ("monthly", "2024-02-29", "in-progress"),
        ("monthly", "2024-03-01", "no-data"),  # a month after 31/1 is 29/2
        ("yearly", "2025-01-31", "in-progress"),
        ("yearly", "2025-02-01", "no-data"),
    ],
)
def test_what_returns_needs_evidence_of_its_latest_round(
    site: MakeSite, rhythm: str, as_of: str, expected: str
) -> None:
    assert status(site, f"recurrence: {rhythm}, " + steps(("2024-01-31", True, True)), as_of) == expected


def test_a_source_says_nothing_before_it_is_published(site: MakeSite) -> None:
    """The source of the small site is of 23/1/2023."""
    said = "said_done: {source: bao, at: đoạn 2}"
    assert status(site, said, "2023-01-22") == "no-data"
    assert status(site, said, "2023-01-23") == "said-done"


def test_every_rule_says_when_it_applies() -> None:
    for when in [*(rule.when for rule in RULES), *(rule.when for rule in DUE_RULES)]:
        assert when.en
        assert when.vi != when.en
    assert {rule.value for rule in RULES} == set(STATUSES)
    assert {rule.value for rule in DUE_RULES} == set(DUES)


def test_as_of_option_is_what_counts(site: MakeSite) -> None:
    """The same data on two days; nothing else moves a state or a deadline."""
    small = site({"data/reforms/cai-cach.yml": REFORM.format("start: 2024-03-01, deadline: 2024-02-29")})
    found = {}
    for as_of in ("2024-02-29", "2024-03-01"):
        assert small.build("--as-of", as_of).code == 0
        records = json.loads((small.root / "public/du-lieu/records.json").read_text())
        found[as_of] = (
            *(records[key]["cai-cach/viec"] for key in ("statuses", "deadlines")),
            records["overdue"],
        )
    assert found == {
        "2024-02-29": ("not-started", "ahead", []),
        "2024-03-01": ("no-data", "passed", ["cai-cach/viec"]),
    }


def test_nothing_reads_the_clock() -> None:
    """Building tomorrow changes nothing by itself."""
    for file in (ROOT / "builder").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                assert node.func.attr not in {"today", "now", "utcnow", "time_ns", "localtime"}, file
