"""Counts: each named by the property that is counted, in both languages, with the list that it leads to."""

from __future__ import annotations

from pathlib import Path

import pytest
from check_site import ENGLISH
from commitment_site import COMMITMENTS, ELSEWHERE, FILES, OVERDUE
from conftest import MakeSite
from small_site import SmallSite
from stating_site import ground_of, made

from builder.checking.verdicts import VIETNAMESE, Findings
from builder.deriving.axes import axes
from builder.deriving.freshness import Expected, Freshness
from builder.deriving.kinds import KindGroup
from builder.locale.reader import Reader
from builder.model.dates import PartialDate
from builder.model.reforms import CLARITIES, Clearness
from builder.model.site import Site
from builder.stating import record_counts, weakness_counts
from builder.stating.clarity_counts import least_answered, of_promises, promised
from builder.stating.commitment_counts import CommitmentCounts, by_deadline, in_full, kind_in_words
from builder.stating.commitment_lists import (
    AREAS,
    DUE_SLUGS,
    STATE_SLUGS,
    Facet,
    facets,
    list_slug,
    promises_of,
    selected,
    selections,
    tiles_of,
)
from builder.stating.counts import count, part
from builder.stating.statement import Statement

HOME = tuple(f"cai-cach/{name}" for name in COMMITMENTS)
AWAY = tuple(f"noi-khac/{name}" for name in ELSEWHERE)


@pytest.fixture
def records(site: MakeSite) -> Site:
    return site(FILES).records()


@pytest.fixture
def counts(records: Site) -> CommitmentCounts:
    return CommitmentCounts(records, axes(records, Findings()))


def told(statement: Statement) -> str:
    """In Vietnamese; in English, whose words are the catalogue's, places have their English names."""
    vietnamese, english = statement.says(VIETNAMESE), statement.says(ENGLISH)
    assert vietnamese.count("Quảng Ninh") == english.count("Quang Ninh")
    assert vietnamese.count("cả nước") == english.count("the whole country")
    return vietnamese


def brief(statement: Statement) -> str:
    assert statement.brief is not None
    return statement.brief(VIETNAMESE)


def members(statement: Statement) -> list[str]:
    """The ids of what is counted, without their kind."""
    return [one.partition("/")[2] for one in statement.rests_on]


# A count


def test_count() -> None:
    found = count("x/y", "sources", ["a", "b", "a"], where="pages/x")
    assert (found.id, found.rule, found.value, found.where) == ("count:x/y", "count", "2", "pages/x")
    assert found.rests_on == ("sources/a", "sources/b")
    assert told(found) == "2"
    assert found.working(VIETNAMESE) == ("Đã đếm 2 mục",)
    assert count("x", "sources", []).value == "0"
    assert found.brief is None
    assert count("x", "y", ["a"], lambda reader: "một", brief=lambda reader: "1").says(VIETNAMESE) == "một"
    assert part("viec-hua") == "ds-viec-hua"


# Lists of commitments


def values(found: Facet) -> dict[str, int]:
    return {value: len(names) for value, names in found.members.items() if names}


def test_states_and_deadlines(counts: CommitmentCounts) -> None:
    state, due = counts.facets["trang-thai"], counts.facets["thoi-han"]
    of_state = [STATE_SLUGS[one] for one, _, _ in COMMITMENTS.values()]  # type: ignore[index]
    of_due = [DUE_SLUGS[one] for _, one, _ in COMMITMENTS.values()]  # type: ignore[index]
    away = {"chua-co-so-lieu": 1, "noi-da-lam": 1}
    assert values(state) == {
        **{slug: of_state.count(slug) + away.get(slug, 0) for slug in STATE_SLUGS.values()},
        "da-xong": 2,
    }
    assert values(due) == {
        **{
            slug: of_due.count(slug) + {"da-qua-viec-khac": 1, "khong-co": 1}.get(slug, 0)
            for slug in DUE_SLUGS.values()
        },
        "qua-han": len(OVERDUE) + 1,
        "da-qua": len(OVERDUE) + 2,
    }
    assert (state.values, state.wider, state.partition) == (tuple(STATE_SLUGS.values()), ("da-xong",), True)
    assert (due.values, due.wider, due.partition) == (tuple(DUE_SLUGS.values()), ("qua-han", "da-qua"), True)


def test_other_facets(counts: CommitmentCounts) -> None:
    found = counts.facets
    assert list(found) == ["trang-thai", "thoi-han", "loai", "dia-phuong", "co-quan", "linh-vuc", "van-ban"]
    assert values(found["loai"]) == {"viec-hua": 13, "da-trien-khai": 5}
    assert values(found["dia-phuong"]) == {"quang-ninh": len(HOME), "noi-khac": len(AWAY)}
    assert found["co-quan"].values == ("so-a", "so-b", "so-cu", "khong-neu")
    assert values(found["co-quan"]) == {"so-a": 3, "so-b": 1, "so-cu": 1, "khong-neu": 13}
    assert found["linh-vuc"].values == AREAS
    assert values(found["linh-vuc"]) == {"bo-may": 18}
    assert found["van-ban"].members["nghi-quyet"] == ("cai-cach/khong-han",)
    assert found["van-ban"].values == ("nghi-quyet", "khong-neu")
    assert [facet.partition for facet in found.values()] == [True, True, True, True, False, True, False]


def test_parts_add_up_to_the_whole(counts: CommitmentCounts) -> None:
    for facet in counts.facets.values():
        if facet.partition:
            assert sorted(name for value in facet.values for name in facet.members[value]) == sorted(
                HOME + AWAY
            )


def test_values_of_one_commitment(counts: CommitmentCounts) -> None:
    assert counts.facets["thoi-han"].values_of("cai-cach/qua-han") == [
        "da-qua-viec-khac",
        "qua-han",
        "da-qua",
    ]
    assert counts.facets["trang-thai"].values_of("cai-cach/dat") == ["dat-muc-tieu", "da-xong"]


def test_support_counts_and_comes_once(site: MakeSite) -> None:
    text = str(FILES["data/reforms/cai-cach.yml"]).replace(
        "kind: task, lead: so-b", "kind: task, lead: so-b, support: [so-a, so-b]"
    )
    found = site({**FILES, "data/reforms/cai-cach.yml": text}).records()
    agencies = facets(found, axes(found, Findings()))["co-quan"]
    assert agencies.members["so-b"] == ("cai-cach/chua-den-han",)
    assert "cai-cach/chua-den-han" in agencies.members["so-a"]
    assert CommitmentCounts(found, axes(found, Findings())).bound_to("so-a") == (
        "cai-cach/qua-han",
        "cai-cach/chua-den-han",
        "cai-cach/dang-lam",
        "cai-cach/dat",
    )


def test_selections(counts: CommitmentCounts, records: Site) -> None:
    found = selections(records, counts.facets)
    assert len(found) == len(set(found))
    singles = sum(len(facet.values) + len(facet.wider) for facet in counts.facets.values())
    assert len(found) == singles + 4 + 4
    assert found[-4:] == tiles_of("quang-ninh")
    assert tiles_of("a") == (
        (("loai", "viec-hua"), ("dia-phuong", "a"), ("thoi-han", "qua-han")),
        (("loai", "viec-hua"), ("dia-phuong", "a"), ("thoi-han", "khong-co")),
        (("loai", "viec-hua"), ("dia-phuong", "a"), ("trang-thai", "noi-da-lam")),
        (("loai", "viec-hua"), ("dia-phuong", "a"), ("trang-thai", "da-xong")),
    )
    assert selected(counts.facets, promises_of("noi-khac")) == ("noi-khac/hua",)
    assert selected(counts.facets, (("thoi-han", "qua-han"),)) == (
        *(f"cai-cach/{name}" for name in COMMITMENTS if name in OVERDUE),
        "noi-khac/hua",
    )
    assert selected(counts.facets, (("loai", "khong-co"),)) == ()
    assert list_slug(promises_of("noi-khac")) == "loai-viec-hua_dia-phuong-noi-khac"


def test_no_tiles_without_commitments_at_home(site: MakeSite) -> None:
    found = site({**FILES, "data/reforms/cai-cach.yml": None}).records()
    assert not {*tiles_of("quang-ninh")} & {*selections(found, facets(found, axes(found, Findings())))}


# Counts of commitments


def test_all_are_told_apart(counts: CommitmentCounts) -> None:
    assert (counts.all.id, counts.all.value, counts.all.where) == (
        "count:commitments",
        "18",
        "pages/commitments",
    )
    assert told(counts.all) == (
        "18 cam kết: 12 việc hứa của Quảng Ninh, 1 việc hứa của Nơi khác, "
        "4 việc đã triển khai hoặc mô hình thí điểm của Quảng Ninh, 1 việc đã triển khai hoặc mô hình thí điểm của Nơi khác"
    )
    assert brief(counts.all) == "18"
    assert counts.all.rests_on == tuple(f"commitments/{name}" for name in HOME + AWAY)


def test_count_of_every_list(counts: CommitmentCounts) -> None:
    assert list(counts.of_list) == list(selections(counts.site, counts.facets))
    for selection, found in counts.of_list.items():
        assert members(found) == list(selected(counts.facets, selection))
        assert found.where == f"commitment-lists/{list_slug(selection)}"
    overdue = counts.of_list[tiles_of("quang-ninh")[0]]
    assert overdue.id == "count:commitments/loai/viec-hua/dia-phuong/quang-ninh/thoi-han/qua-han"
    assert overdue.value == "3"
    assert told(overdue) == "3 việc hứa của Quảng Ninh"


def test_no_commitment(counts: CommitmentCounts) -> None:
    assert in_full(counts.site, ())(VIETNAMESE) == "0 cam kết"


@pytest.mark.parametrize(
    ("group", "number", "expected"),
    [
        ("promise", 1, "1 việc hứa của Quảng Ninh"),
        ("reported", 2, "2 việc đã triển khai hoặc mô hình thí điểm của Quảng Ninh"),
    ],
)
def test_kind_in_words(records: Site, group: KindGroup, number: int, expected: str) -> None:
    assert kind_in_words(records, VIETNAMESE, group, "quang-ninh", number) == expected
    assert kind_in_words(records, ENGLISH, group, "quang-ninh", number).endswith("Quang Ninh")


def test_agency(counts: CommitmentCounts) -> None:
    found = counts.of_agency("so-a")
    assert {key: one.value for key, one in found.items()} == {
        "viec-hua": "3",
        "da-trien-khai": "0",
        "qua-han": "1",
        "khong-co": "1",
    }
    assert found["qua-han"].id == "count:commitments/agencies/so-a/qua-han"
    assert found["qua-han"].where == "agencies/so-a#ds-qua-han"
    assert members(found["qua-han"]) == ["cai-cach/qua-han"]
    assert members(found["khong-co"]) == ["cai-cach/dat"]
    assert found["da-trien-khai"].where == ""
    assert counts.bound_to("so-cu") == counts.bound_to("so-cu", "reported") == ("cai-cach/da-het",)
    assert {key: one.value for key, one in counts.of_agency("so-cu").items()} == {
        "viec-hua": "0",
        "da-trien-khai": "1",
        "qua-han": "0",
        "khong-co": "0",
    }
    assert {key: one.value for key, one in counts.of_agency("so-b").items()} == {
        "viec-hua": "1",
        "da-trien-khai": "0",
        "qua-han": "0",
        "khong-co": "0",
    }
    assert counts.bound_to("so-cu", "promise") == counts.bound_to("khong-co") == ()


def test_agency_that_answers_for_it(site: MakeSite) -> None:
    text = str(FILES["data/reforms/cai-cach.yml"]).replace(
        "kind: task, lead: so-b", "kind: task, accountable: {role: R, agency: so-b}"
    )
    found = site({**FILES, "data/reforms/cai-cach.yml": text}).records()
    assert CommitmentCounts(found, axes(found, Findings())).bound_to("so-b") == ("cai-cach/chua-den-han",)


def test_reform(counts: CommitmentCounts) -> None:
    found = counts.of_reform("cai-cach")
    assert {key: (one.id, one.value, one.where) for key, one in found.items()} == {
        "viec-hua": ("count:commitments/reforms/cai-cach/viec-hua", "12", "reforms/cai-cach#ds-viec-hua"),
        "da-trien-khai": (
            "count:commitments/reforms/cai-cach/da-trien-khai",
            "4",
            "reforms/cai-cach#ds-da-trien-khai",
        ),
    }


def test_kind_that_a_reform_does_not_have_is_left_out(site: MakeSite) -> None:
    text = "title: C\narea: bo-may\nplace: quang-ninh\ncommitments: {mot: {kind: pilot, title: M, source: bao}}\n"
    found = site({**FILES, "data/reforms/moi.yml": text}).records()
    assert list(CommitmentCounts(found, axes(found, Findings())).of_reform("moi")) == ["da-trien-khai"]


def test_rules(counts: CommitmentCounts) -> None:
    for axis, size in (("thoi-han", 5), ("trang-thai", 13)):
        found = [counts.of_rule(axis, number) for number in range(1, size + 1)]
        assert sum(int(one.value) for one in found) == len(HOME + AWAY)
        assert found[0].id == f"count:commitments/rules/{axis}/1"
    assert members(counts.of_rule("thoi-han", 1)) == ["cai-cach/qua-han-chua-co"]
    assert members(counts.of_rule("trang-thai", 1)) == ["cai-cach/dat"]


def test_by_deadline(counts: CommitmentCounts) -> None:
    found = by_deadline(counts.axes, ("cai-cach/dat", "cai-cach/da-lam", "cai-cach/qua-han", "noi-khac/hua"))
    assert list(found.items()) == [
        ("qua-han", ("cai-cach/qua-han", "noi-khac/hua")),
        ("da-qua-viec-khac", ("cai-cach/da-lam",)),
        ("khong-co", ("cai-cach/dat",)),
    ]


def test_clarity(counts: CommitmentCounts) -> None:
    total, found = counts.clarity("thu", ["cai-cach/dat", "cai-cach/qua-han"], "pages/clarity")
    assert (total.total, total.possible) == (5, 12)
    assert (found.id, found.rule, found.value, found.where) == (
        "count:clarity/thu",
        "count",
        "5",
        "pages/clarity",
    )
    assert members(found) == ["cai-cach/dat", "cai-cach/qua-han"]
    assert told(found) == "Các nguồn trả lời 5 trong 12 câu hỏi (2 cam kết × 6 câu hỏi)."
    assert brief(found) == "5/12"
    assert found.working(VIETNAMESE) == ("Đã đếm 2 mục",)


def test_questions_answered_of_one_commitment(counts: CommitmentCounts) -> None:
    found = counts.answered("cai-cach/qua-han")
    assert (found.id, found.rule, found.value) == ("count:clarity/commitments/cai-cach/qua-han", "count", "2")
    assert found.rests_on == ("commitments/cai-cach/qua-han",)
    assert told(found) == "Nguồn trả lời 2 trong 6 câu hỏi."


def test_vaguest(counts: CommitmentCounts) -> None:
    assert counts.vaguest.id == "count:commitments/clarity/vaguest"
    assert counts.vaguest.where == "pages/clarity"
    assert "cai-cach/khong-han" in members(counts.vaguest)
    assert "cai-cach/moc-tre" in members(counts.vaguest)
    assert "cai-cach/chua-co-so-lieu" in members(counts.vaguest)  # the outcome alone
    assert "cai-cach/dat" not in members(counts.vaguest)
    assert "cai-cach/qua-han" not in members(counts.vaguest)  # who, and by when


# Which question is answered least


def name_of(reader: Reader, name: Clearness) -> str:
    assert reader.lang in ("vi", "en")
    return name.upper()


def test_promises_of_a_place(records: Site) -> None:
    assert promised(records, "noi-khac") == ("noi-khac/hua",)
    assert len(promised(records, "quang-ninh")) == 12
    assert of_promises(records, "quang-ninh").stated == {
        "who": 4,
        "what": 1,
        "responsibility": 0,
        "procedure": 0,
        "deadline": 7,
        "outcome": 5,
    }


def test_question_that_is_answered_least(site: MakeSite) -> None:
    text = str(FILES["data/reforms/cai-cach.yml"]).replace(
        "clarity: {who: Sở A,", "clarity: {responsibility: A,"
    )
    found = least_answered(
        site({**FILES, "data/reforms/cai-cach.yml": text}).records(), "quang-ninh", name_of
    )
    assert told(found) == "Câu hỏi ít được trả lời nhất: “PROCEDURE” (0 trong 12 việc hứa của Quảng Ninh)"
    assert (found.id, found.rule, found.value) == ("least:clarity/quang-ninh", "count", "0")
    assert len(found.rests_on) == 12
    assert found.rests_on[0] == "commitments/cai-cach/qua-han"
    assert found.working(VIETNAMESE) == (
        "PROCEDURE: 0",
        "WHAT: 1",
        "RESPONSIBILITY: 1",
        "WHO: 4",
        "OUTCOME: 5",
        "DEADLINE: 7",
    )


def test_no_question_stands_out(records: Site) -> None:
    found = least_answered(records, "quang-ninh", name_of)
    assert told(found) == "Các nguồn trả lời câu hỏi nào: 12 việc hứa của Quảng Ninh"
    assert (found.rule, found.value) == ("describes", "")
    assert len(found.working(VIETNAMESE)) == len(CLARITIES)


# Weaknesses


WEAK = """\
title: Cải cách
area: bo-may
place: quang-ninh
commitments:
  co-han: {kind: task, title: Có hạn, source: bao, deadline: 2025}
  khong-han: {kind: task, title: Không hạn, source: bao}
weaknesses:
  mot: {title: Một, source: bao, commitments: [khong-han, co-han], answer_by: so-b}
  hai: {title: Hai, source: bao, commitments: [khong-han], figures: [ho-so.rate@2022]}
  ba: {title: Ba, source: bao, admitted_by: so-b, admitted_on: 2020}
"""


@pytest.fixture
def weak(site: MakeSite) -> Site:
    return site({**FILES, "data/reforms/yeu.yml": WEAK}).records()


def test_weaknesses_of_a_place(weak: Site) -> None:
    names = ["cai-cach/cham-quang-ninh", "yeu/mot", "yeu/hai", "yeu/ba"]
    assert [*weakness_counts.weaknesses_of(weak, "quang-ninh")] == names
    assert weakness_counts.weakness_places(weak) == ("quang-ninh", "noi-khac")
    found = weakness_counts.place_count(weak, "quang-ninh")
    assert (found.id, found.value) == ("count:weaknesses/dia-phuong/quang-ninh", "4")
    assert found.where == "pages/weaknesses#ds-quang-ninh"
    assert found.rests_on[1] == "weaknesses/yeu/mot"
    assert told(found) == "4 hạn chế được thừa nhận ở Quảng Ninh"
    assert brief(found) == "4"


def test_place_without_a_weakness(site: MakeSite) -> None:
    text = str(FILES["data/reforms/noi-khac.yml"]).partition("weaknesses:")[0]
    found = site({**FILES, "data/reforms/noi-khac.yml": text}).records()
    assert weakness_counts.weakness_places(found) == ("quang-ninh",)


def test_weaknesses_of_reform_and_agency(weak: Site) -> None:
    reform = weakness_counts.reform_count(weak, "yeu")
    assert (reform.id, reform.value, reform.where) == (
        "count:weaknesses/reforms/yeu",
        "3",
        "reforms/yeu#ds-han-che",
    )
    assert reform.rests_on == ("weaknesses/yeu/mot", "weaknesses/yeu/hai", "weaknesses/yeu/ba")
    assert told(reform) == "3 hạn chế được thừa nhận"
    agency = weakness_counts.agency_count(weak, "so-b")
    assert (agency.id, agency.where) == ("count:weaknesses/agencies/so-b", "agencies/so-b#ds-han-che")
    assert agency.rests_on == ("weaknesses/yeu/mot", "weaknesses/yeu/ba")


def test_how_weaknesses_are_answered(weak: Site) -> None:
    found = weakness_counts.answer_counts(weak, "quang-ninh")
    assert {key: members(one) for key, one in found.items()} == {
        "task": ["cai-cach/cham-quang-ninh", "yeu/mot", "yeu/hai"],
        "agency": ["cai-cach/cham-quang-ninh", "yeu/mot"],
        "deadline": ["yeu/mot"],
        "figures": ["yeu/hai"],
    }
    assert found["deadline"].id == "count:weaknesses/dia-phuong/quang-ninh/deadline"
    assert found["deadline"].rests_on[-1] == "weaknesses/yeu/mot"


# Figures, places, results


ROWS = """\
{period: 2022, rank: 1, score: 50}
{period: 2022, place: a, rank: 2}
{period: 2022, place: ca-nuoc, score: 40}
{period: 2021, rank: 1}
"""


@pytest.fixture
def report(tmp_path: Path) -> SmallSite:
    return made(tmp_path, ROWS)


def test_figures(report: SmallSite) -> None:
    ground = ground_of(report)
    found = record_counts.all_figures(ground)
    assert (found.id, found.value) == ("count:figures", str(len(ground.site.figures)))
    assert told(found) == f"{found.value} số liệu có nguồn"
    assert {one.partition("/")[0] for one in found.rests_on} == {"figures"}
    own = record_counts.figures_of_indicator(ground, "pci")
    assert (own.id, own.value, own.where) == ("count:indicators/pci/figures", "5", "indicators/pci")
    assert told(own) == "5 số liệu"
    assert brief(own) == "5"
    assert own.rests_on[0] == "figures/pci.rank@2022"
    source = record_counts.figures_of_source(ground, "bao", ground.site.figures_of["pci"])
    assert (source.id, source.value, source.where) == ("count:sources/bao/figures", "5", "sources/bao")
    assert source.rests_on == own.rests_on
    assert told(source) == "5 số liệu"


def test_indicators(report: SmallSite) -> None:
    found = record_counts.all_indicators(ground_of(report))
    assert (found.id, found.value, found.where) == ("count:indicators", "2", "pages/indicators")
    assert found.rests_on == ("indicators/ho-so", "indicators/pci")
    assert told(found) == "trong 2 chỉ tiêu"


def test_places_of_a_table(report: SmallSite) -> None:
    found = record_counts.places_of_edition(ground_of(report), "pci", "2022")
    assert (found.id, found.value) == ("count:editions/pci/2022/places", "2")
    assert found.rests_on == ("places/quang-ninh", "places/a")
    assert told(found) == "số liệu của 2 tỉnh, thành phố và của cả nước"
    assert record_counts.places_of_edition(ground_of(report), "pci", "2021").value == "1"


def test_results(report: SmallSite) -> None:
    ground = ground_of(report)
    month = PartialDate.parse("2023-05")
    fresh = {
        "pci": Freshness("pci", 2020, (Expected(2021, month), Expected(2022, month)), Expected(2023, month))
    }
    found = record_counts.missing_results(ground, fresh)
    assert (found.id, found.value, found.where) == ("count:results/missing/all", "2", "pages/freshness")
    assert found.rests_on == ("indicators/pci@2021", "indicators/pci@2022")
    assert told(found) == "2 kết quả chưa có ở đây"
    assert brief(found) == "2"
    assert record_counts.missing_results(ground, fresh, "vcci").value == "0"
    assert record_counts.missing_results(ground, fresh, "vcci").id == "count:results/missing/vcci"
    timed = record_counts.scheduled(ground, fresh)
    assert (timed.id, timed.value, timed.where) == ("count:indicators/scheduled", "1", "pages/freshness")
    assert timed.rests_on == ("indicators/pci",)
    assert told(timed) == "1"


def test_corrections(report: SmallSite) -> None:
    entry = '- {figure: pci.rank@2022, was: "%s", now: "1", why: Nhầm, when: 2024-01-01, who: Tổ}\n'
    ground = ground_of(report.write({"data/corrections.yml": entry % 2 + entry % 3}))
    found = record_counts.corrections(ground)
    assert (found.id, found.value, found.where) == ("count:corrections", "2", "pages/corrections")
    assert found.rests_on[1] == "corrections/pci.rank@2022|2024-01-01|1"
    assert told(found) == "2"
