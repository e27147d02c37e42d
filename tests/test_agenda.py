"""Everything dated, in one order."""

from __future__ import annotations

import pytest
from check_site import made
from conftest import MakeSite

from builder.deriving.agenda import KINDS, Entry, agenda, upcoming
from builder.deriving.freshness import Expected, Freshness
from builder.model.dates import PartialDate
from builder.model.site import Site

FILES = {
    "data/resolutions/a.yml": "{kind: nghi-quyet, title: A, date: 2021-04}",
    "data/resolutions/b.yml": "{kind: nghi-quyet, title: B}",
    "data/resolutions/c.yml": "{kind: nghi-quyet, title: C, date: 2021-04-30}",
    "data/events.yml": "hop: {title: Họp, date: 2021, place: quang-ninh, source: bao}\n",
    "data/reforms/cc.yml": """\
title: Cải cách
area: bo-may
place: quang-ninh
deadline: 2021-06
commitments:
  khong: {kind: task, title: Không, source: bao}
  viec:
    kind: task
    title: Việc
    source: bao
    deadline: 2021-05-01
    milestones:
      - {date: 2021-01-01, title: Xong, done: true, source: bao}
      - {date: 2021-05-01, title: Mốc}
""",
    "data/reforms/dd.yml": "title: Khác\narea: bo-may\nplace: quang-ninh\n",
}


def entry(kind: str, date: str, name: str, part: int = 0) -> Entry:
    return Entry(kind, PartialDate.parse(date), name, part)  # type: ignore[arg-type]


FRESH = Freshness("x", 2021, (), Expected(2022, PartialDate.parse("2021-04-30")))
ENTRIES = (
    entry("document", "2021-04", "a"),  # known to the month: its last day, before what has a day of its own
    entry("document", "2021-04-30", "c"),
    entry("results", "2021-04-30", "x", 2022),
    entry("deadline", "2021-05-01", "cc/viec"),
    entry("milestone", "2021-05-01", "cc/viec", 1),
    entry("reform-end", "2021-06", "cc"),
    entry("event", "2021", "hop"),
)


@pytest.fixture
def records(site: MakeSite) -> Site:
    return made(site, "period: 2022, a: 1, source: bao").write(FILES).records()


def test_order(records: Site) -> None:
    assert agenda(records, [FRESH]) == ENTRIES
    assert {one.kind for one in ENTRIES} == set(KINDS)


@pytest.mark.parametrize(
    ("as_of", "left"),
    [("2021-04-30", 7), ("2021-05-01", 4), ("2021-05-02", 2), ("2021-05", 4), ("2021-07-01", 1), ("2022", 0)],
)
def test_upcoming(as_of: str, left: int) -> None:
    assert upcoming(ENTRIES, PartialDate.parse(as_of)) == (ENTRIES[-left:] if left else ())
