"""Status of a commitment: derived from dates, evidence and figures at the as-of date, never from the clock."""

from __future__ import annotations

import ast
import json

import pytest
from broken_sites import indicator
from conftest import MakeSite
from small_site import ROOT

from builder.deriving.status import RULES, STATUSES, status_of

REFORM = """\
title: Cải cách
area: khac
place: quang-ninh
commitments:
  viec: {{title: Việc, source: bao, kind: task, {0}}}
"""
STEP = "{date: %s, title: Mốc, done: %s%s}"


def status(site: MakeSite, fields: str, as_of: str = "2024-02-29") -> str:
    """The status of a commitment with these fields."""
    small = site(
        {
            "data/reforms/cai-cach.yml": REFORM.format(fields).replace("kind: task, kind:", "kind:"),
            **indicator("results:\n", "results:\n  - {period: 2021, received: 4, rate: 50.0, source: bao}\n"),
        }
    )
    records = small.records(as_of)
    return status_of(records, records.commitments["cai-cach/viec"][1]).status


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
        ("2022-06-30", "2022-06-29", "not-started"),
        ("2022-06-30", "2022-06-30", "not-started"),
        ("2022-06-30", "2022-07-01", "overdue"),
        ("2024-02-29", "2024-02-28", "not-started"),
        ("2024-02-29", "2024-02-29", "not-started"),
        ("2024-02-29", "2024-03-01", "overdue"),
        ("2024-02", "2024-02-29", "not-started"),  # known to the month: passes with its last day
        ("2024-02", "2024-03-01", "overdue"),
        ("2023-02", "2023-02-28", "not-started"),
        ("2023-02", "2023-03-01", "overdue"),
        ("2022", "2022-12-31", "not-started"),
        ("2022", "2023-01-01", "overdue"),
        ("2022-12-31", "2023-01-01", "overdue"),
        (
            "2022-06-30",
            "2022-06",
            "not-started",
        ),  # a report on a month does not know whether the day has passed
        ("2022-06-30", "2022-07", "overdue"),
    ],
)
def test_before_on_and_after_a_deadline(site: MakeSite, deadline: str, as_of: str, expected: str) -> None:
    assert status(site, f"deadline: {deadline}", as_of) == expected


@pytest.mark.parametrize(
    ("as_of", "expected"),
    [
        ("2021-12-31", "not-started"),
        ("2022-01-01", "in-progress"),
        ("2022-12-31", "in-progress"),
        ("2023-01-01", "overdue"),
    ],
)
def test_begun_and_not_yet_due(site: MakeSite, as_of: str, expected: str) -> None:
    assert status(site, "start: 2022-01-01, deadline: 2022-12-31", as_of) == expected


def test_without_deadline_nothing_is_overdue(site: MakeSite) -> None:
    assert status(site, "note: không ghi hạn") == "no-deadline"
    assert status(site, "deadline: null", "2099-01-01") == "no-deadline"


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
    assert status_of(records, records.commitments["cai-cach/viec"][1]).status == expected


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
    assert status(site, "kind: pilot") == "no-deadline"


@pytest.mark.parametrize(("as_of", "late"), [("2022-04-30", False), ("2022-05-01", True)])
def test_late_step(site: MakeSite, as_of: str, *, late: bool) -> None:
    """A step without evidence is late from the day after its own; one known to the month, after that month."""
    assert (status(site, steps(("2022-04-30", False, False)), as_of) == "overdue") is late
    assert (status(site, steps(("2022-04", False, False)), as_of) == "overdue") is late


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
            "data/reforms/cai-cach.yml": REFORM.format(target),
            **indicator(
                "results:\n",
                "results:\n  - {period: 2021, received: 4, source: bao}\n"
                + (f"  - {{period: {period}, received: 4, source: bao}}\n" if period != "2022" else ""),
            ),
        }
    )
    records = small.records(as_of)
    assert status_of(records, records.commitments["cai-cach/viec"][1]).status == expected


@pytest.mark.parametrize(
    ("as_of", "expected"),
    [("2022-12-31", "in-progress"), ("2023-06-30", "in-progress"), ("2023-07-01", "target-missed")],
)
def test_target_is_missed_only_after_its_deadline(site: MakeSite, as_of: str, expected: str) -> None:
    target = "target: {measure: ho-so.received@2021, op: '<', result: ho-so.received@2022}"
    assert status(site, f"{target}, start: 2021, deadline: 2023-06-30", as_of) == expected


def test_target_that_is_no_figure(site: MakeSite) -> None:
    """A class is no number to reach; ``value`` says the number then."""
    target = "target: {measure: ho-so.received@2021~khac, op: '>=', value: 1971, result: ho-so.received@2022}"
    assert status(site, target) == "target-met"


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
    assert status(site, said, "2023-01-22") == "no-deadline"
    assert status(site, said, "2023-01-23") == "said-done"


def test_every_rule_says_when_it_applies() -> None:
    for rule in RULES:
        assert rule.when.en
        assert rule.when.vi != rule.when.en
    assert {rule.status for rule in RULES} == set(STATUSES)


def test_as_of_option_is_what_counts(site: MakeSite) -> None:
    """The same data on two days; nothing else moves a status."""
    small = site({"data/reforms/cai-cach.yml": REFORM.format("deadline: 2024-02-29")})
    found = {}
    for as_of in ("2024-02-29", "2024-03-01"):
        assert small.build("--as-of", as_of).code == 0
        records = json.loads((small.root / "public/du-lieu/records.json").read_text())
        found[as_of] = records["statuses"]["cai-cach/viec"]
    assert found == {"2024-02-29": "not-started", "2024-03-01": "overdue"}


def test_nothing_reads_the_clock() -> None:
    """Building tomorrow changes nothing by itself."""
    for file in (ROOT / "builder").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                assert node.func.attr not in {"today", "now", "utcnow", "time_ns", "localtime"}, file
