"""Results and what they mean for figures."""

from __future__ import annotations

import pytest
from check_site import told

from builder.checking.verdicts import Findings, Result, Working, permalink
from builder.model.base import Text
from builder.model.checks import Verdict
from builder.problems import Location


def result(
    name: str, verdict: Verdict, figures: tuple[str, ...] = (), doubts: tuple[str, ...] | None = None
) -> Result:
    return Result(
        id=name,
        rule=name,
        kind="equation",
        verdict=verdict,
        title=Text(vi=name),
        explain=lambda reader: Working(steps=(Text(vi=f"làm {reader.lang}", en=f"done {reader.lang}"),)),
        figures=figures,
        sources=(),
        location=Location("x.yml"),
        doubts=doubts,
    )


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("x#1-2022", "x-1-2022"),
        ("x-..--2021", "x-den-2021"),
        ("x-2021--..", "x-2021-tro-di"),
        ("x-2016--2021/ha", "x-2016-2021-ha"),
        ("Đúng hạn", "dung-han"),
    ],
)
def test_permalink(text: str, link: str) -> None:
    assert permalink(text) == link


def test_failures_of_each_figure() -> None:
    """A failure marks all figures tested, or those that it calls into question."""
    one = result("one", "fails", ("a", "b"))
    two = result("two", "fails", ("a", "b", "c"), ("b",))
    three = result("three", "fails", ("a",), ())
    quiet = [result(verdict, verdict, ("a",)) for verdict in ("holds", "unclear", "no-data")]
    findings = Findings.of((one, *quiet, two, three))
    assert findings.failing == {"a": (one,), "b": (one, two)}
    assert findings.results == (one, *quiet, two, three)


def test_count_by_verdict() -> None:
    verdicts: tuple[Verdict, ...] = ("fails", "fails", "holds", "unclear")
    findings = Findings.of(tuple(result(str(number), verdict) for number, verdict in enumerate(verdicts)))
    counts = {"fails": 2, "unclear": 1, "no-data": 0, "explained": 0, "holds": 1}
    assert findings.count() == counts
    assert Findings().count() == dict.fromkeys(counts, 0)


def test_working_is_made_for_its_reader() -> None:
    found = result("one", "fails")
    assert told(found.working) == ["làm vi"]
    assert found.working is found.working
