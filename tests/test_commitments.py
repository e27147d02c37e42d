"""What is known of a commitment on a day, its state and its standing; on random commitments and days the rules hold."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from check_site import made
from commitment_site import COMMITMENTS, ELSEWHERE, FILES
from conftest import MakeSite
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.checking.verdicts import Findings
from builder.deriving.axes import Axes, axes, axes_of
from builder.deriving.commitment_facts import Facts, facts_of
from builder.deriving.deadline import DUE_RULES, DUES, PASSED, due_of
from builder.deriving.kinds import kind_group, places_of, told_apart
from builder.deriving.standing import Standing, standing_of
from builder.deriving.status import COMPLETED, RULES, STATUSES, status_of
from builder.model.dates import PartialDate
from builder.model.figures import Claim
from builder.model.reforms import Commitment
from builder.model.site import Site
from builder.problems import Location

ROWS = """\
period: 2020, a: 10, b: 9, class: Tốt, source: bao
period: 2022, a: 10, b: 9, class: Tốt, source: bao
period: 2022, a: 8, source: khong-ngay
period: 2023-06, a: 12, source: bang
period: 2025, a: 20, source: bao"""
AGENCIES = """\
so: {name: Sở, kind: government, level: province, place: quang-ninh}
cu: {name: Cũ, kind: government, level: province, place: quang-ninh, valid_to: 2023-12-31}
cu-hon: {name: Cũ hơn, kind: government, level: province, place: quang-ninh, valid_to: 2022-06}
huyen: {name: Huyện, kind: government, level: district, place: quang-ninh}
huyen-cu: {name: Huyện cũ, kind: government, level: district, place: quang-ninh, valid_to: 2019}
"""


def records(site: MakeSite, fields: str, as_of: str = "2024-02-29", place: str = "quang-ninh") -> Site:
    """A site with one commitment ``cc/viec``."""
    small = made(site, ROWS).write(
        {
            "data/agencies.yml": AGENCIES,
            "data/reforms/cc.yml": f"title: Cải cách\narea: bo-may\nplace: {place}\ncommitments:\n"
            f"  viec: {{title: Việc, source: bao, kind: task, {fields}}}\n".replace(
                "kind: task, kind:", "kind:"
            ),
        }
    )
    places = (
        small.root / "data/places.yml"
    ).read_text() + "het: {name: Hết, level: province, valid_to: 2023-06-30}\n"
    return small.write({"data/places.yml": places}).records(as_of)


def facts(site: MakeSite, fields: str, as_of: str = "2024-02-29", place: str = "quang-ninh") -> Facts:
    return facts_of(records(site, fields, as_of, place), Findings(), "cc/viec")


def step(day: str, *, done: bool = True, source: str = "bao") -> str:
    return f"{{date: {day}, title: Mốc {day}, done: {str(done).lower()}{f', source: {source}' if source else ''}}}"


# Facts


def test_steps(site: MakeSite) -> None:
    steps = [
        step("2022"),
        step("2023", source=""),
        step("2024-02-29"),
        step("2024-03-01"),
        step("2021", done=False),
    ]
    found = facts(site, f"milestones: [{', '.join(steps)}]")
    assert [one.date.text for one in found.done] == ["2022", "2023", "2024-02-29"]
    assert [one.date.text for one in found.left] == ["2024-03-01", "2021"]
    assert [one.date.text for one in found.proven] == ["2022", "2024-02-29"]
    assert [one.date.text for one in found.late] == ["2021"]
    assert found.as_of == PartialDate.parse("2024-02-29")


@pytest.mark.parametrize(
    ("day", "as_of", "done"),
    [
        ("2024-02", "2024-02-01", True),
        ("2024-02", "2024-01-31", False),
        ("2024-02-15", "2024-02", True),
        ("2024-03-01", "2024-02", False),
    ],
)
def test_step_has_happened_once_its_first_day_has_come(
    site: MakeSite, day: str, as_of: str, done: bool
) -> None:
    assert bool(facts(site, f"milestones: [{step(day)}]", as_of).done) is done


@pytest.mark.parametrize(
    ("day", "as_of", "late"),
    [
        ("2024-02", "2024-02-29", False),
        ("2024-02", "2024-03-01", True),
        ("2024-02-29", "2024-02-29", False),
        ("2024-02-15", "2024-02", False),
    ],
)
def test_step_is_late_from_the_day_after(site: MakeSite, day: str, as_of: str, late: bool) -> None:
    assert bool(facts(site, f"milestones: [{step(day, done=False)}]", as_of).late) is late
    assert facts(site, f"milestones: [{step('2030')}]", as_of).late == ()


@pytest.mark.parametrize(
    ("fields", "as_of", "said"),
    [
        ("said_done: {source: bao}", "2023-01-23", True),
        ("said_done: {source: bao}", "2023-01-22", False),
        ("said_done: {source: bao}", "2023-01", True),
        ("said_done: {source: khong-ngay}", "2000", True),
        (f"milestones: [{step('2022', source='')}]", "2024", True),
        (f"milestones: [{step('2022')}, {step('2023', source='')}]", "2024", True),
        (f"milestones: [{step('2022')}]", "2024", False),
        (f"milestones: [{step('2030', source='')}]", "2024", False),
        ("note: Không", "2024", False),
    ],
)
def test_what_a_source_says(site: MakeSite, fields: str, as_of: str, said: bool) -> None:
    assert facts(site, fields, as_of).said is said


@pytest.mark.parametrize(
    ("target", "goal", "result", "met"),
    [
        ("measure: x.b@2020, op: '>=', result: x.a@2020", 9, 10, True),
        ("measure: x.b@2020, op: '<=', result: x.a@2020", 9, 10, False),
        ("measure: x.a@2020, op: '>', result: x.a@2020", 10, 10, False),
        ("measure: x.a@2020, op: '=', result: x.a@2022~khong-ngay", 10, 8, None),
        ("measure: x.a@2022~khong-ngay, op: '<', result: x.a@2020", 8, 10, None),
        ("measure: x.a@2020, op: '<=', result: x.a@2022", 10, 10, None),
        ("measure: x.a@2020~bao, op: '=', result: x.a@2020~bao", 10, 10, True),
        ("measure: x.a@2020, value: 99, op: '>', result: x.b@2020", 10, 9, False),
        ("measure: x.class@2020, value: 9, op: '>', result: x.a@2020", 9, 10, True),
        ("measure: x.class@2020, op: '>', result: x.a@2020", None, 10, None),
        ("measure: x.a@2020, op: '>', result: x.class@2020", 10, None, None),
        ("measure: x.a@2020, op: '>', result: null", 10, None, None),
        ("measure: x.a@2020, op: '<', result: x.a@2023-06", 10, 12, False),
        ("measure: x.a@2020, op: '<', result: x.a@2025", 10, None, None),
    ],
)
def test_target(site: MakeSite, target: str, goal: int | None, result: int | None, met: bool | None) -> None:
    found = facts(site, f"kind: target, target: {{{target}}}")
    shown = found.result and found.result.value
    assert (found.goal, shown, found.met) == (goal and Decimal(goal), result and Decimal(result), met)


@pytest.mark.parametrize(
    ("as_of", "known"), [("2023-06-29", False), ("2023-06-30", True), ("2023-06", True), ("2023-05", False)]
)
def test_result_counts_once_its_period_is_over(site: MakeSite, as_of: str, known: bool) -> None:
    for address in ("x.a@2023-06", "x.a@2023-06~bang"):
        found = facts(site, f"kind: target, target: {{measure: x.a@2022, op: '<', result: {address}}}", as_of)
        assert (found.result is not None) is known


def test_without_a_target_there_is_no_goal(site: MakeSite) -> None:
    found = facts(site, "note: Không")
    assert (found.goal, found.result, found.met) == (None, None, None)


@pytest.mark.parametrize(
    ("fields", "place", "end"),
    [
        ("lead: so", "quang-ninh", None),
        ("lead: cu", "quang-ninh", date(2023, 12, 31)),
        ("lead: cu-hon", "quang-ninh", date(2022, 6, 30)),
        ("accountable: {role: R, agency: cu}", "quang-ninh", date(2023, 12, 31)),
        (
            "lead: cu, accountable: {role: R, agency: cu-hon}",
            "quang-ninh",
            date(2023, 12, 31),
        ),  # the end of both
        ("lead: cu, accountable: {role: R, agency: so}", "quang-ninh", None),
        ("lead: so, accountable: {role: R, agency: cu}", "quang-ninh", None),
        ("lead: huyen-cu", "quang-ninh", date(2019, 12, 31)),
        ("lead: so", "het", date(2023, 6, 30)),
        ("lead: cu", "het", date(2023, 6, 30)),
        ("lead: cu-hon", "het", date(2022, 6, 30)),
        ("note: Không", "quang-ninh", None),
    ],
)
def test_end_of_what_was_to_carry_it_out(site: MakeSite, fields: str, place: str, end: date | None) -> None:
    assert facts(site, fields, place=place).end == end


@pytest.mark.parametrize("fields", ["level: district", "lead: huyen"])
@pytest.mark.parametrize(
    ("as_of", "end"), [("2025-06-30", None), ("2025-07-01", date(2025, 6, 30)), ("2025-06", None)]
)
def test_districts_ended(site: MakeSite, fields: str, as_of: str, end: date | None) -> None:
    assert facts(site, fields, as_of).end == end


@pytest.mark.parametrize(
    ("fields", "begun", "runs", "fresh"),
    [
        ("start: 2024-02-29", True, False, False),
        ("start: 2024-03-01", False, False, False),
        ("note: Không", False, False, False),
        ("kind: pilot", False, True, False),
        ("recurrence: monthly", False, True, False),
        (f"recurrence: monthly, milestones: [{step('2024-01-29')}]", False, True, True),
        (f"recurrence: monthly, milestones: [{step('2024-01-28')}]", False, True, False),
        (f"recurrence: yearly, milestones: [{step('2023-02-28')}, {step('2020')}]", False, True, True),
        (f"recurrence: yearly, milestones: [{step('2023-02-28', source='')}]", False, True, False),
        (f"milestones: [{step('2024-02-28')}]", False, False, False),
    ],
)
def test_rhythm(site: MakeSite, fields: str, begun: bool, runs: bool, fresh: bool) -> None:
    found = facts(site, fields)
    assert (found.begun, found.runs, found.fresh) == (begun, runs, fresh)


# State, deadline, standing


def test_every_state_and_every_relation_to_a_deadline(site: MakeSite) -> None:
    found = axes(site(FILES).records(), Findings())
    assert {
        name.partition("/")[2]: (one.state.value, one.due.value)
        for name, one in found.items()
        if name.startswith("cai-cach/")
    } == {name: (state, due) for name, (state, due, _) in COMMITMENTS.items()}
    assert {one.state.value for one in found.values()} == set(STATUSES)
    assert {one.due.value for one in found.values()} == set(DUES)


def test_both_axes_together(site: MakeSite) -> None:
    found = axes_of(site(FILES).records(), Findings(), "cai-cach/da-lam")
    assert (found.completed, found.passed, found.overdue) == (True, True, False)
    found = axes_of(site(FILES).records(), Findings(), "cai-cach/khong-dat")
    assert (found.completed, found.passed, found.overdue) == (False, True, True)
    assert found.facts is found.state.facts
    assert found.facts.commitment.title.vi == "Việc khong-dat"
    found = axes_of(site(FILES).records(), Findings(), "cai-cach/dat")
    assert (found.completed, found.passed, found.overdue) == (True, False, False)


def test_rule_that_decided_is_named(site: MakeSite) -> None:
    for one in axes(site(FILES).records(), Findings()).values():
        assert one.state.rule is RULES[one.state.number - 1]
        assert one.due.rule is DUE_RULES[one.due.number - 1]
        assert (one.state.rule.value, one.due.rule.value) == (one.state.value, one.due.value)


@pytest.mark.parametrize(
    ("fields", "state"),
    [
        ("lead: cu", "ended"),
        ("lead: cu, said_done: {source: bao}", "said-done"),
        ("kind: pilot, lead: cu, said_done: {source: bao}", "ended"),
        ("recurrence: yearly, lead: cu, said_done: {source: bao}", "ended"),
        (f"lead: cu, milestones: [{step('2022')}]", "done"),
        (f"milestones: [{step('2022')}, {step('2023', source='')}]", "said-done"),
        (f"kind: target, milestones: [{step('2022')}]", "in-progress"),
        (f"recurrence: yearly, milestones: [{step('2023-06')}]", "in-progress"),
        (f"milestones: [{step('2022')}, {step('2025', done=False)}]", "in-progress"),
        (f"kind: pilot, start: 2025, milestones: [{step('2022')}]", "in-progress"),
        (f"start: 2025, milestones: [{step('2022')}, {step('2025', done=False)}]", "not-started"),
        ("start: 2023", "no-data"),
        (
            "kind: target, deadline: 2025, target: {measure: x.a@2020, op: '<', result: x.a@2020}",
            "in-progress",
        ),
        (
            "kind: target, deadline: 2023, target: {measure: x.a@2020, op: '<', result: x.a@2020}",
            "target-missed",
        ),
        (
            f"kind: measure, target: {{measure: x.a@2022, op: '<', result: null}}, milestones: [{step('2022')}]",
            "no-data",
        ),
    ],
)
def test_state(site: MakeSite, fields: str, state: str) -> None:
    assert status_of(facts(site, fields)).value == state


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        (
            f"milestones: [{step('2022')}, {step('2023')}], deadline: 2025, clarity: {{outcome: Có}}",
            Standing("complete", 2, 0, False, False, True, True),
        ),
        (
            "kind: target, target: {measure: x.a@2020, op: '>=', result: x.a@2020}, figures: [x.a@2020, x.b@2020]",
            Standing("complete", 0, 2, False, True, False, True),
        ),
        (
            "kind: target, target: {measure: x.a@2020, op: '<', result: x.a@2020}, figures: [x.b@2022]",
            Standing("short", 0, 2, False, True, False, True),
        ),
        (
            "kind: target, target: {measure: x.a@2022, op: '<', result: x.a@2025}",
            Standing("unknown", 0, 0, False, True, False, True),
        ),
        ("said_done: {source: bao}, recurrence: yearly", Standing("told", 0, 0, True, False, True, False)),
        (f"kind: pilot, milestones: [{step('2022')}]", Standing("begun", 1, 0, False, False, False, False)),
        ("start: 2025", Standing("not-begun", 0, 0, False, False, False, False)),
        (
            f"kind: pilot, lead: cu, milestones: [{step('2022')}]",
            Standing("begun", 1, 0, False, False, False, False),
        ),
        ("lead: cu", Standing("unknown", 0, 0, False, False, False, False)),
        (
            "kind: pilot, lead: cu, said_done: {source: bao}",
            Standing("told", 0, 0, True, False, False, False),
        ),
    ],
)
def test_standing(site: MakeSite, fields: str, expected: Standing) -> None:
    found = standing_of(status_of(facts(site, fields)))
    assert found == expected
    assert found.verifiable == expected.measurable + expected.timed + expected.outcome


# Promises and what is reported, by place


def test_kinds_and_places_are_told_apart(site: MakeSite) -> None:
    found = site(FILES).records()
    assert places_of(found) == ("quang-ninh", "noi-khac")
    groups = told_apart(found, found.commitments)
    assert list(groups) == [
        ("promise", "quang-ninh"),
        ("promise", "noi-khac"),
        ("reported", "quang-ninh"),
        ("reported", "noi-khac"),
    ]
    assert groups["promise", "noi-khac"] == ("noi-khac/hua",)
    assert groups["reported", "quang-ninh"] == tuple(
        f"cai-cach/{name}" for name in ("noi-da-lam", "mo-hinh", "da-het", "da-lam")
    )
    assert sum(map(len, groups.values())) == len(COMMITMENTS) + len(ELSEWHERE)
    assert told_apart(found, ["cai-cach/dat"]) == {("promise", "quang-ninh"): ("cai-cach/dat",)}


@pytest.mark.parametrize(
    ("kind", "group"),
    [("task", "promise"), ("target", "promise"), ("measure", "reported"), ("pilot", "reported")],
)
def test_kind_group(kind: str, group: str) -> None:
    assert kind_group(commitment(kind=kind)) == group


def test_report_on_places_other_than_home(site: MakeSite) -> None:
    small = site({**FILES, "data/reforms/cai-cach.yml": None})
    assert places_of(small.records()) == ("noi-khac",)


# Random commitments on random days


def commitment(**fields: Any) -> Commitment:
    return Commitment.model_validate({"kind": "task", "title": "Việc", "source": "bao", **fields})


DAYS = st.integers(0, 1500).map(
    lambda days: date.fromordinal(date(2021, 1, 1).toordinal() + days).isoformat()
)
DATES = DAYS | DAYS.map(lambda day: day[:7]) | DAYS.map(lambda day: day[:4])
STEPS = st.lists(
    st.fixed_dictionaries(
        {
            "date": DATES,
            "title": st.just("Mốc"),
            "done": st.booleans(),
            "source": st.sampled_from(["bao", None]),
        }
    ),
    max_size=3,
)
FIELDS = st.fixed_dictionaries(
    {"kind": st.sampled_from(["task", "target", "pilot", "measure"]), "milestones": STEPS},
    optional={
        "start": DATES,
        "deadline": DATES,
        "recurrence": st.sampled_from(["monthly", "yearly"]),
        "target": st.just({"measure": "x.a@2022", "op": ">="}),
    },
)


def printed(value: int) -> Claim:
    """What a source prints."""
    return Claim(Decimal(value), "", None, "bao", "", None, "2024-01-01", Location("x.yml"))


def on(item: Commitment, day: str, goal: int | None, result: int | None, end: date | None) -> Axes:
    """Both axes on a day; the facts are worked out here once more, without the site."""
    as_of = PartialDate.parse(day)
    done = tuple(step for step in item.milestones if step.done and step.date.first <= as_of.last)
    found = Facts(
        commitment=item,
        as_of=as_of,
        done=done,
        left=tuple(step for step in item.milestones if step not in done),
        said=any(step.source is None for step in done),
        goal=None if goal is None else Decimal(goal),
        result=None if result is None else printed(result),
        reached=None if goal is None or result is None else "met" if result >= goal else "missed",
        end=end if end is not None and end < as_of.first else None,
    )
    return Axes(status_of(found), due_of(found))


@given(
    fields=FIELDS,
    days=st.lists(DAYS, min_size=2, max_size=6),
    numbers=st.tuples(st.integers(1, 3), st.none() | st.integers(1, 3)),
    end=st.none() | st.dates(date(2020, 1, 1), date(2025, 12, 31)),
)
@settings(deadline=None, max_examples=60, derandomize=True)
def test_rules_on_random_commitments(
    fields: dict[str, Any], days: list[str], numbers: tuple[int, int | None], end: date | None
) -> None:
    item = commitment(**fields)
    goal, result = numbers if item.target else (None, None)
    before: Axes | None = None
    for day in sorted(days):
        now = on(item, day, goal, result, end)
        assert now.state.value in STATUSES
        assert now.due.value in DUES
        deadline = item.deadline
        assert now.passed is (deadline is not None and deadline.last < date.fromisoformat(day))
        assert now.overdue is (now.passed and now.state.value not in COMPLETED)
        assert (now.due.value in PASSED) is now.passed
        if deadline is None:
            assert now.due.value == ("recurring" if item.recurrence else "none")
        if now.state.value == "done":
            assert item.milestones
            assert all(step.done and step.source for step in item.milestones)
        if now.state.value in ("target-met", "target-missed"):
            assert result is not None
            assert (result >= (goal or 0)) is (now.state.value == "target-met")
        if before is not None:
            assert now.completed or not before.completed  # what is done stays done
            assert now.passed or not before.passed
        before = now
