"""Every field that names a record, written with an id that no record has: each is told where it is typed.

The ids say what they should be of; what is expected is read from the files themselves.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from conftest import MakeSite
from small_site import DEFAULTS

from builder.checking.references import check_references
from builder.problems import Problems

KINDS = {
    "nguon": ("nguồn", "source"),
    "noi": ("địa phương", "place"),
    "co-quan": ("cơ quan", "agency"),
    "van-ban": ("văn bản", "document"),
    "chi-tieu": ("chỉ tiêu", "indicator"),
    "cam-ket": ("cam kết", "commitment"),
    "thanh-phan": ("thành phần", "component"),
}

FILES = {
    "site.yml": DEFAULTS["site.yml"].replace("home: quang-ninh", "home: z1-noi")
    + "compare: [z2-noi, quang-ninh, z3-noi]\nfeatured: [z1-chi-tieu, ho-so, z2-chi-tieu]\n",
    "data/places.yml": DEFAULTS["data/places.yml"]
    + """\
ha:
  name: Hạ
  level: province
  source: z1-nguon
  successors:
    - {place: quang-ninh, kind: renamed, on: 2020}
    - {place: z4-noi, kind: renamed, on: 2020}
""",
    "data/agencies.yml": """\
so:
  name: Sở
  kind: government
  level: province
  place: z5-noi
  parent: z1-co-quan
  officials:
    - {role: Giám đốc, name: Một, source: bao}
    - {role: Giám đốc, name: Hai, source: z2-nguon}
""",
    "data/events.yml": """\
hop:
  title: Họp
  date: 2020
  place: z6-noi
  source: z3-nguon
  agencies: [so, z2-co-quan]
  resolutions: [nq, z1-van-ban]
""",
    "data/resolutions/nq.yml": """\
number: 01-NQ/TU
kind: nghi-quyet
title: Nghị quyết
issuer: z3-co-quan
date: 2020
date_from: {source: z4-nguon}
sources:
  - {source: bao}
  - {source: z5-nguon}
relations:
  - {kind: reviews, to: z2-van-ban, source: bao}
  - {kind: reviews, to: kl, source: z6-nguon}
""",
    "data/resolutions/kl.yml": "{number: 02-KL/TU, kind: ket-luan, title: Kết luận}",
    "data/indicators/ho-so.yml": DEFAULTS["data/indicators/ho-so.yml"]
    + """\
publisher: z4-co-quan
resolutions: [nq, z3-van-ban]
components:
  mot: {title: Một}
  hai: {title: Hai, parent: mot}
  ba: {title: Ba, parent: z1-thanh-phan}
breaks:
  - {from: 2019, reason: Thế, source: bao}
  - {from: 2020, reason: Thế, source: z7-nguon}
charts:
  - {kind: bars, measure: rate, places: [ha]}
  - kind: bars
    measure: z1_do
    measures: [rate, z2_do]
    places: [ha, z7-noi]
    place: z8-noi
    components: [mot, z2-thanh-phan]
""",
    "data/reforms/cc.yml": """\
title: Cải cách
area: bo-may
place: z9-noi
lead: z5-co-quan
support: [so, z6-co-quan]
accountable: {role: Giám đốc, agency: z7-co-quan}
indicators: [ho-so, z3-chi-tieu]
basis:
  - {resolution: nq}
  - {resolution: z4-van-ban}
sources:
  - {source: bao}
  - {source: z8-nguon}
commitments:
  dung: {kind: task, title: Đúng, source: bao}
  sai:
    kind: target
    title: Sai
    source: z9-nguon
    assigned_by: z8-co-quan
    lead: z9-co-quan
    support: [so, z10-co-quan]
    accountable: {role: Giám đốc, agency: z11-co-quan}
    basis: [{resolution: z5-van-ban}]
    milestones:
      - {date: 2020, title: Mốc, source: bao}
      - {date: 2021, title: Mốc, source: z10-nguon}
    said_done: {source: z11-nguon}
    target: {measure: z1.a@2022, op: '>=', result: z2.a@2022}
    figures: [ho-so.rate@2022, z3.a@2022]
weaknesses:
  dung: {title: Đúng, source: bao, commitments: [dung]}
  yeu:
    title: Yếu
    source: z12-nguon
    admitted_by: z12-co-quan
    answer_by: z13-co-quan
    commitments: [dung, z1-cam-ket]
    figures: [ho-so.rate@2022, z4.a@2022]
""",
}


def typed() -> Iterator[tuple[str, int, int, str, str]]:
    """File, line, column, code and English message of every id that leads nowhere."""
    for name, text in FILES.items():
        for number, line in enumerate(text.splitlines(), 1):
            for match in re.finditer(r"z\d+[-_.](?P<kind>[a-z-]+)(?P<figure>@2022)?", line):
                word, kind = match[0], match["kind"]
                if match["figure"]:
                    code, message = "C102", f"there is no figure at “{word}”."
                elif kind == "do":
                    code, message = "C111", f"there is no measure “{word}”."
                else:
                    code, message = "C101", f"there is no {KINDS[kind][1]} “{word}”."
                yield name, number, match.start() + 1, code, message


def test_every_reference(site: MakeSite) -> None:
    problems = Problems()
    check_references(site(FILES).records(), problems)
    found = {(*problem.location, problem.code, problem.message_en) for problem in problems.found}
    assert found == set(typed())
    assert len(problems.found) == len(found)


@pytest.mark.parametrize(("kind", "word"), [(kind, words[0]) for kind, words in KINDS.items()])
def test_kind_in_vietnamese(site: MakeSite, kind: str, word: str) -> None:
    problems = Problems()
    check_references(site(FILES).records(), problems)
    told = {problem.message for problem in problems.found}
    assert any(re.match(rf"không có {word} nào mang mã “z\d+-{kind}”", message) for message in told)


NEAR = {
    "compare": (("site.yml", "home: quang-ninh", "home: quang-ninh\ncompare: [quang-nimh]"), "quang-ninh"),
    "component": (
        (
            "data/indicators/ho-so.yml",
            "results:",
            "components: {phan-mot: {title: Một}, hai: {title: Hai, parent: phan-mott}}\nresults:",
        ),
        "phan-mot",
    ),
    "component of a chart": (
        (
            "data/indicators/ho-so.yml",
            "results:",
            "components: {phan-mot: {title: Một}}\ncharts: [{kind: bars, measure: rate, components: [phan-mott]}]\nresults:",
        ),
        "phan-mot",
    ),
    "measure of a chart": (
        ("data/indicators/ho-so.yml", "results:", "charts: [{kind: bars, measure: receivd}]\nresults:"),
        "received",
    ),
}


@pytest.mark.parametrize(("change", "meant"), NEAR.values(), ids=NEAR)
def test_nearest_id_is_offered(site: MakeSite, change: tuple[str, str, str], meant: str) -> None:
    file, old, new = change
    problems = Problems()
    check_references(site({file: DEFAULTS[file].replace(old, new)}).records(), problems)
    (problem,) = problems.found
    assert problem.message.endswith(f" (ý bạn là “{meant}”?)")


@pytest.mark.parametrize(
    ("field", "meant"),
    [
        ("target: {measure: ho-so.received@2023, op: '>', result: null}", "ho-so.received@2022"),
        ("figures: [ho-so.rat@2022]", "ho-so.rate@2022"),
    ],
)
def test_nearest_figure_is_offered(site: MakeSite, field: str, meant: str) -> None:
    reform = (
        "title: Cải cách\narea: bo-may\nplace: quang-ninh\n"
        f"commitments:\n  viec:\n    kind: target\n    title: Việc\n    source: bao\n    {field}\n"
    )
    problems = Problems()
    check_references(site({"data/reforms/cc.yml": reform}).records(), problems)
    (problem,) = problems.found
    assert (problem.code, problem.message.partition(" (")[2]) == ("C102", f"ý bạn là “{meant}”?)")


def test_claim_of_a_source_that_prints_none(site: MakeSite) -> None:
    reform = (
        "title: Cải cách\narea: bo-may\nplace: quang-ninh\ncommitments:\n"
        "  viec: {kind: task, title: Việc, source: bao, figures: [ho-so.rate@2022~bao, ho-so.rate@2022~bang]}\n"
    )
    problems = Problems()
    check_references(site({"data/reforms/cc.yml": reform}).records(), problems)
    assert [problem.message_en for problem in problems.found] == [
        "there is no figure at “ho-so.rate@2022~bang”."
    ]


def test_whole_site_leads_everywhere(site: MakeSite) -> None:
    problems = Problems()
    check_references(site().records(), problems)
    assert problems.found == []
