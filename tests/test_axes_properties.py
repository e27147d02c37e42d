"""Two axes, partitions and counts of commitments held against an independent reckoning, over random reports."""

from __future__ import annotations

import posixpath
from calendar import monthrange
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from lxml import html
from small_site import DEFAULTS, SmallSite

from builder.checking.verdicts import Findings
from builder.deriving.axes import Axes, axes
from builder.deriving.deadline import DUES
from builder.deriving.status import STATUSES
from builder.stating.commitment_counts import CommitmentCounts
from builder.stating.commitment_lists import DUE, KIND, OVERDUE, PLACE, STATE

PROFILE = settings(max_examples=60, deadline=None, derandomize=True)
AS_OF = date(2024, 2, 29)
RESULT = "ho-so.received@2022"
RESULTS = {
    "none": "null",
    "printed": RESULT,
    "inferred": "ho-so.received@2021",
    "about": "ho-so.received@2020",
}
"""What a source prints of the result: nothing, the number, one that we inferred, or words that leave it open."""
ROWS = """\
  - {period: 2021, received: {value: 1980, status: inferred}, source: bao}
  - {period: 2020, received: {value: 1980, qualifier: about}, source: bao}
"""


@dataclass(frozen=True)
class Given:
    """One random commitment, as an editor would type it."""

    kind: str
    place: str
    deadline: str | None
    recurrence: str | None
    start: str | None
    steps: tuple[tuple[str, bool, bool], ...]
    """(date, done, with a source)."""
    said: bool
    target: tuple[str, str] | None
    """(relation to the figure, one of RESULTS)."""
    lead: str | None
    printed: bool

    @property
    def yaml(self) -> str:
        """The commitment as flow style YAML."""
        fields = [f"kind: {self.kind}", "title: Việc", "source: bao"]
        fields += [
            f"{name}: {value}"
            for name in ("deadline", "recurrence", "start", "lead")
            if (value := getattr(self, name)) is not None
        ]
        steps = (
            f"{{date: {day}, title: Mốc, done: {str(done).lower()}{', source: bao' * sourced}}}"
            for day, done, sourced in self.steps
        )
        fields.append(f"milestones: [{', '.join(steps)}]")
        if self.said:
            fields.append("said_done: {source: bao}")
        if self.printed:
            fields.append("lead_printed: các sở")
        if self.target:
            op, result = self.target
            fields.append(f"target: {{measure: {RESULT}, op: '{op}', result: {RESULTS[result]}}}")
        return f"{{{', '.join(fields)}}}"

    @property
    def passed(self) -> bool:
        """The last day that the deadline may mean lies before the day of the report."""
        if self.deadline is None:
            return False
        year, month, day = ([int(part) for part in self.deadline.split("-")] + [0, 0])[:3]
        month = month or 12
        return date(year, month, day or monthrange(year, month)[1]) < AS_OF

    @property
    def due(self) -> str:
        """How it stands to its deadline, reckoned from what was typed alone."""
        if self.passed:
            return "passed-no-result" if self.target and self.target[1] == "none" else "passed"
        if self.deadline:
            return "ahead"
        return "recurring" if self.recurrence else "none"


dates = st.sampled_from(
    ["2020", "2022-06-30", "2024-02-28", "2024-02-29", "2024-02", "2024-03-01", "2024", "2030-01"]
)
commitments = st.builds(
    Given,
    st.sampled_from(["task", "target", "measure", "pilot"]),
    st.sampled_from(["quang-ninh", "noi-khac"]),
    st.one_of(st.none(), dates),
    st.sampled_from([None, None, "monthly", "yearly"]),
    st.one_of(st.none(), dates),
    st.lists(st.tuples(dates, st.booleans(), st.booleans()), max_size=2).map(tuple),
    st.booleans(),
    st.one_of(st.none(), st.tuples(st.sampled_from([">=", ">"]), st.sampled_from([*RESULTS]))),
    st.sampled_from([None, "con", "het"]),
    st.booleans(),
)
reports = st.lists(commitments, min_size=1, max_size=7)


def written(folder: Path, report: list[Given]) -> SmallSite:
    """The report as a site; the commitment number ``n`` is ``PLACE/vN``."""
    reforms = {
        f"data/reforms/{place}.yml": f"title: Cải cách\narea: khac\nplace: {place}\ncommitments:\n"
        + "".join(rows)
        for place in ("quang-ninh", "noi-khac")
        if (rows := [f"  v{n}: {one.yaml}\n" for n, one in enumerate(report) if one.place == place])
    }
    return SmallSite(folder).write(
        {
            **DEFAULTS,
            "site.yml": str(DEFAULTS["site.yml"]) + "languages: [vi, en]\n",
            "data/places.yml": str(DEFAULTS["data/places.yml"])
            + "noi-khac: {name: Nơi khác, level: province}\n",
            "data/agencies.yml": "con: {name: Sở còn, kind: government, level: province}\n"
            "het: {name: Sở hết, kind: government, level: province, valid_to: 2023-06-30}\n",
            "data/indicators/ho-so.yml": str(DEFAULTS["data/indicators/ho-so.yml"]) + ROWS,
            **reforms,
        }
    )


def reckoned(report: list[Given]) -> tuple[list[Axes], CommitmentCounts]:
    """Both axes of each commitment in the order given, and all counts."""
    with TemporaryDirectory() as folder:
        site = written(Path(folder), report).records(AS_OF.isoformat())
        found = axes(site, Findings())
        return [found[f"{one.place}/v{n}"] for n, one in enumerate(report)], CommitmentCounts(site, found)


@PROFILE
@given(reports)
def test_every_commitment_has_a_state_and_stands_to_its_deadline(report: list[Given]) -> None:
    for one, found in zip(report, reckoned(report)[0], strict=True):
        assert found.state.value in STATUSES
        assert found.due.value in DUES
        assert found.due.value == one.due
        if one.target and one.target[1] != "printed":
            assert found.state.value not in ("target-met", "target-missed")
        elif one.target == (">=", "printed"):
            assert found.state.value == "target-met"
        assert found.overdue == (one.passed and found.state.value not in ("done", "target-met"))


@PROFILE
@given(commitments, commitments)
def test_a_deadline_does_not_depend_on_what_was_done(one: Given, other: Given) -> None:
    """All but deadline, rhythm and target taken from another commitment: it stands to its deadline as before."""
    mixed = replace(other, deadline=one.deadline, recurrence=one.recurrence, target=one.target)
    before, after = reckoned([one, mixed])[0]
    assert before.due.value == after.due.value


@PROFILE
@given(commitments, st.one_of(st.none(), dates))
def test_a_state_does_not_depend_on_the_deadline(one: Given, deadline: str | None) -> None:
    """But for one thing: a result that falls short is a miss only once there is no time left."""
    before, after = reckoned([one, replace(one, deadline=deadline)])[0]
    if one.target == (">", "printed"):
        moved = {"target-missed", "in-progress", "ended", "said-done", "not-started"}
        assert {before.state.value, after.state.value} <= moved
        assert (after.state.value == "target-missed") == (after.due.value != "ahead")
    else:
        assert before.state.value == after.state.value


@PROFILE
@given(reports)
def test_facets_are_partitions_and_counts_are_lengths(report: list[Given]) -> None:
    found, counts = reckoned(report)
    names = {f"{one.place}/v{n}" for n, one in enumerate(report)}
    for facet in counts.facets.values():
        members = [name for value in facet.values for name in facet.members[value]]
        assert set(members) == names
        if facet.partition:
            assert len(members) == len(names)
    for selection, statement in counts.of_list.items():
        ids = [one.removeprefix("commitments/") for one in statement.rests_on]
        assert statement.value == str(len(set(ids))) == str(len(ids))
        assert set(ids) <= names
        for key, value in selection:
            assert set(ids) <= set(counts.facets[key].members[value])
    crossed = [s for s in counts.of_list if [facet for facet, _ in s] == [KIND, PLACE]]
    assert sum(int(counts.of_list[one].value) for one in crossed) == int(counts.all.value) == len(report)
    assert counts.of_list[(DUE, OVERDUE),].value == str(sum(one.overdue for one in found))
    promised = [one for one in report if one.kind in ("task", "target") and one.place == "quang-ninh"]
    home = ((KIND, "viec-hua"), (PLACE, "quang-ninh"))
    if home in counts.of_list:
        assert counts.of_list[home].value == str(len(promised))
        untimed = counts.of_list[(*home, (DUE, "khong-co"))]
        assert untimed.value == str(sum(one.due == "none" for one in promised))
        done = counts.of_list[(*home, (STATE, "da-xong"))]
        states = [a.state.value for one, a in zip(report, found, strict=True) if one in promised]
        assert done.value == str(sum(state in ("done", "target-met") for state in states))


@settings(
    max_examples=2, deadline=None, derandomize=True, phases=[Phase.generate]
)  # a build is too slow to shrink
@given(st.lists(commitments, min_size=6, max_size=9))
def test_numbers_beside_links_are_lengths_of_lists(report: list[Given]) -> None:
    """On the built site, read as a reader would, without the program's own check of it."""
    with TemporaryDirectory() as folder:
        small = written(Path(folder), report)
        ended = small.build()
        assert ended.code == 0, ended.err
        assert list(miscounted(small.root / "public")) == []


def miscounted(root: Path) -> Iterator[str]:
    """Every difference: a link whose number is not the length of its list, a list whose parts do not add up to the
    whole, a count with two values."""

    @cache
    def tree(path: str) -> Any:
        return html.fromstring((root / path).read_bytes())

    links = 0
    values: dict[str, set[str]] = defaultdict(set)
    for file in sorted(root.rglob("*.html")):
        path = file.relative_to(root).as_posix()
        for link in tree(path).xpath("//a[@data-counts='commitment']"):
            links += 1
            target, _, anchor = link.get("href").partition("#")
            page = tree(
                posixpath.normpath(posixpath.join(posixpath.dirname(path), target)) if target else path
            )
            (inside,) = page.xpath("//*[@id=$id]", id=anchor) if anchor else [page]
            items = [
                one.get("data-item") for one in inside.xpath(".//*[starts-with(@data-item, 'commitment:')]")
            ]
            if len(items) != int(link.get("data-n")) or len(items) != len(set(items)):
                yield f"{path}: {link.get('href')}: {link.get('data-n')} ≠ {len(items)}"
        for whole in tree(path).xpath("//*[@data-partition][.//a[@data-counts='commitment']]"):
            parts = sum(int(link.get("data-n")) for link in whole.xpath(".//a[@data-counts='commitment']"))
            if parts != int(whole.get("data-partition")):
                yield f"{path}: {parts} ≠ {whole.get('data-partition')}"
        for said in tree(path).xpath("//*[starts-with(@data-says, 'count:')]"):
            values[said.get("data-says")].add(said.get("data-value"))
    yield from (f"{name}: {sorted(told)}" for name, told in values.items() if len(told) > 1)
    if not links:
        yield "no counted link"
