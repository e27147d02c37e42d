"""Checks of data/checks.yml: what a result carries beside its verdict, and where what cannot be read is told."""

from __future__ import annotations

import pytest
from check_site import both, declared, explained, made
from conftest import MakeSite

ROWS = """\
period: 2022, a: 30, b: 4, source: bao
period: 2022, a: 29, source: bang
period: 2022, a: 12, component: mot, source: bao
period: 2022, a: 17, component: hai, source: khong-ngay"""

DATED = {
    "data/resolutions/som.yml": "{number: 01-NQ/TU, kind: nghi-quyet, title: Sớm, date: 2021-04-09, date_from: {source: bang}}",
    "data/resolutions/muon.yml": "{number: 02-NQ/TU, kind: nghi-quyet, title: Muộn, date: 2021-05}",
}


def test_result(site: MakeSite) -> None:
    check = 'check: "x.a@2022 = x.a@2022/mot + x.a@2022/hai + 2", note: {vi: Ghi, en: Note}'
    result = declared(site, check, ROWS)
    assert (result.id, result.rule, result.kind, result.verdict) == ("kiem", "kiem", "equation", "fails")
    assert both(result.title) == ("Kiểm", "Kiểm")
    assert result.figures == ("x.a@2022", "x.a@2022/mot", "x.a@2022/hai")
    assert result.sources == ("bang", "bao", "khong-ngay")
    assert result.doubts is None
    assert result.location == ("data/checks.yml", 1, 1)
    assert both(result.note) == ("Ghi", "Note")
    assert explained(result)[0][:3] == [
        "A, 2022 = A, Một, 2022 + A, Hai, 2022 + 2",
        "29 = 12 + 17 + 2",
        "29 = 31",
    ]


@pytest.mark.parametrize(
    ("equation", "expected"),
    [
        ("x.a@2022 = 29", "holds"),
        ("x.a@2022~bao = 30", "holds"),
        ("x.a@2022~bao = 31", "fails"),
        ("x.a@2022/mot <= x.a@2022", "holds"),
        ("x.a@2022 = sum(x.a@2022 over component)", "holds"),
        ("x.a@2022 + 1 = sum(x.a@2022 over component)", "fails"),
    ],
)
def test_equation(site: MakeSite, equation: str, expected: str) -> None:
    assert declared(site, f'check: "{equation}"', ROWS).verdict == expected


def test_claim_of_one_source_counts_for_its_figure(site: MakeSite) -> None:
    result = declared(site, 'check: "x.a@2022~bao = x.a@2022~bang"', ROWS)
    assert result.figures == ("x.a@2022",)
    assert result.sources == ("bao", "bang")


def test_figures_named_where_something_is_missing(site: MakeSite) -> None:
    result = declared(site, "kind: continuity, figure: x.a@2022~bao, figures: [x.b@2022]", ROWS)
    assert result.figures == ("x.a@2022", "x.b@2022")
    assert result.sources == ("bao",)


# What a failure calls into question


@pytest.mark.parametrize(
    ("more", "doubts"),
    [
        ("", None),
        (", figure: x.b@2022~bao", ("x.b@2022",)),
        (", figure: x.b@2022, source: bao", ("x.b@2022",)),
        (", source: bao", ()),  # the source claims it in words
    ],
)
def test_doubts(site: MakeSite, more: str, doubts: tuple[str, ...] | None) -> None:
    assert declared(site, f'check: "x.a@2022 = 31"{more}', ROWS).doubts == doubts


def test_doubts_of_other_kinds(site: MakeSite) -> None:
    assert declared(site, "kind: same, figures: [x.a@2022, x.b@2022], source: bao", ROWS).doubts is None
    result = declared(site, "kind: continuity, figure: x.a@2022, previous: x.b@2022", ROWS)
    assert result.doubts == ("x.a@2022",)


def test_source_of_the_claim_comes_first_and_once(site: MakeSite) -> None:
    assert declared(site, 'check: "x.a@2022 = x.b@2022", source: khong-ngay', ROWS).sources == (
        "khong-ngay",
        "bang",
        "bao",
    )
    assert declared(site, 'check: "x.a@2022 = x.b@2022", source: bao', ROWS).sources == ("bao", "bang")


# Assumption, hypothesis, acknowledgement


@pytest.mark.parametrize(
    ("equation", "more", "verdict"),
    [
        ("x.a@2022 = 31", "", "fails"),
        ("x.a@2022 = 31", ", assumption: Cùng kỳ", "unclear"),
        ("x.a@2022 = 29", ", assumption: Cùng kỳ", "holds"),
    ],
)
def test_failure_that_rests_on_an_assumption_is_unclear(
    site: MakeSite, equation: str, more: str, verdict: str
) -> None:
    assert declared(site, f'check: "{equation}"{more}', ROWS).verdict == verdict


@pytest.mark.parametrize(
    ("fields", "vi", "en"),
    [
        ("assumption: {vi: Cùng, en: Same}", "Giả định của phép thử: Cùng", "Assumption of the test: Same"),
        (
            "assumption: Cùng, note: {vi: Ghi., en: Note.}",
            "Ghi. Giả định của phép thử: Cùng",
            "Note. Assumption of the test: Cùng",
        ),
    ],
)
def test_assumption_is_told(site: MakeSite, fields: str, vi: str, en: str) -> None:
    assert both(declared(site, f'check: "x.a@2022 = 31", {fields}', ROWS).note) == (vi, en)


@pytest.mark.parametrize(
    ("equation", "more", "hypothesis", "acknowledged"),
    [
        ("x.a@2022 = 31", "", True, True),
        ("x.a@2022 = 31", ", assumption: Cùng", True, False),
        ("x.a@2022 = 29", "", False, False),
        ("x.z@2022 = 29", "", False, False),
    ],
)
def test_what_editors_say_belongs_to_what_does_not_hold(
    site: MakeSite, equation: str, more: str, hypothesis: bool, acknowledged: bool
) -> None:
    if "z" in equation:
        equation = "x.class@2022 = 29"
    check = f'check: "{equation}", hypothesis: Nhầm, acknowledged: {{why: Thế, by: Tổ, on: 2024}}{more}'
    result = declared(site, check, f"{ROWS}\nperiod: 2022, class: Tốt, source: bang")
    assert both(result.hypothesis) == (("Nhầm", "Nhầm") if hypothesis else None)
    assert (result.acknowledged is not None) is acknowledged


def test_what_is_explained_may_be_acknowledged(site: MakeSite) -> None:
    check = 'check: "x.r@2022 = 469 / 200", hypothesis: Nhầm, acknowledged: {why: Thế, by: Tổ, on: 2024}'
    result = declared(site, check, "period: 2022, r: 2.3, source: bao")
    assert (result.verdict, both(result.hypothesis)) == ("holds", None)
    result = declared(site, check.replace("469", "479"), "period: 2022, r: 2.3, source: bao")
    assert (result.verdict, both(result.hypothesis)) == ("explained", ("Nhầm", "Nhầm"))
    assert result.acknowledged is not None


# Dates


@pytest.mark.parametrize(
    ("equation", "expected", "sources"),
    [
        ("date(resolutions/som) < date(resolutions/muon)", "holds", ("bang",)),
        ("date(resolutions/muon) <= date(resolutions/som)", "fails", ("bang",)),
        ("date(resolutions/muon) <= date(2021-05-15)", "unclear", ()),
        ("date(sources/bao) - date(resolutions/som) >= 365", "holds", ("bao", "bang")),
        ("date(resolutions/som) = date(2021-04-09)", "holds", ("bang",)),
    ],
)
def test_equation_over_dates(site: MakeSite, equation: str, expected: str, sources: tuple[str, ...]) -> None:
    result = declared(site, f'check: "{equation}"', ROWS, files=DATED)
    assert (result.verdict, result.sources, result.figures) == (expected, sources, ())


def test_two_dates_are_days_apart(site: MakeSite) -> None:
    for equation in (
        "date(resolutions/som) >= date(2021-04-12)",
        "date(2021-04-12) <= date(resolutions/som)",
    ):
        vietnamese, english = explained(declared(site, f'check: "{equation}"', ROWS, files=DATED))
        assert vietnamese[3:] == ["cách nhau 3 ngày"]
        assert english[3:] == ["3 days apart"]


def test_day_numbers_are_shown_to_nobody(site: MakeSite) -> None:
    reckoned = explained(
        declared(site, 'check: "date(sources/bao) - date(resolutions/som) >= 365"', ROWS, files=DATED)
    )[0]
    assert reckoned == [
        "ngày của “Tin” − ngày của 01-NQ/TU >= 365",
        "23/1/2023 − 9/4/2021 >= 365",
        "654 >= 365",
    ]
    other = explained(
        declared(site, 'check: "date(resolutions/som) <= date(sources/bao) - 365"', ROWS, files=DATED)
    )[0]
    assert other[3:] == []
    month = explained(
        declared(site, 'check: "date(resolutions/muon) <= date(2021-05-15)"', ROWS, files=DATED)
    )[0]
    assert month[3:] == []


# What cannot be read


@pytest.mark.parametrize(
    ("check", "code", "message"),
    [
        (
            'check: ^"x.a@2022 ="',
            "C110",
            "phương trình “x.a@2022 =” sai ở ký tự 11: ở đó cần số, tên đo lường, địa chỉ số liệu hoặc (",
        ),
        (
            'check: ^"x.a@2023 = 3"',
            "C102",
            "không có số liệu nào ở địa chỉ “x.a@2023” (ý bạn là “x.a@2022”?)",
        ),
        ("check: ^received > 3", "C111", "không có đo lường nào tên “received”"),
        (
            'check: ^"date(sources/boa) = 3"',
            "C101",
            "không có bản ghi nào mang mã “sources/boa” (ý bạn là “bao”?)",
        ),
        ('check: ^"date(2020-13-01) = 3"', "C101", "không có ngày nào mang mã “2020-13-01”"),
        (
            "kind: only, figure: ^x.a@2023",
            "C102",
            "không có số liệu nào ở địa chỉ “x.a@2023” (ý bạn là “x.a@2022”?)",
        ),
        (
            "kind: continuity, figure: x.a@2022, previous: ^x.a@2021",
            "C102",
            "không có số liệu nào ở địa chỉ “x.a@2021” (ý bạn là “x.a@2022”?)",
        ),
        (
            "kind: same, figures: [x.a@2022, ^x.a@2021]",
            "C102",
            "không có số liệu nào ở địa chỉ “x.a@2021” (ý bạn là “x.a@2022”?)",
        ),
        (
            "kind: stated, field: date, source: ^boa",
            "C101",
            "không có nguồn nào mang mã “boa” (ý bạn là “bao”?)",
        ),
    ],
)
def test_place_of_what_cannot_be_read(site: MakeSite, check: str, code: str, message: str) -> None:
    """``^`` marks the place that the problem points at."""
    typed = f"kiem: {{title: Kiểm, {check}}}\n"
    (problem,) = made(site, ROWS, checks=typed.replace("^", "")).check("--format", "json").problems
    assert (problem["code"], problem["message"]) == (code, message)
    assert (problem["file"], problem["line"], problem["column"]) == (
        "data/checks.yml",
        1,
        typed.index("^") + 1,
    )


def test_table_that_does_not_exist_is_told_at_its_check(site: MakeSite) -> None:
    checks = "kiem: {title: Kiểm, kind: breakdown, figure: x.a@2022, table: {measure: y.a, periods: [2022], parts: [mot]}}\n"
    (problem,) = made(site, ROWS, checks=checks).check("--format", "json").problems
    assert (problem["code"], problem["line"], problem["column"]) == ("C111", 1, 1)
    assert problem["message"] == "không có đo lường nào tên “y.a”"


def test_other_checks_are_run(site: MakeSite) -> None:
    checks = (
        'mot: {title: Một, check: "x.a@2022 ="}\nhai: {title: Hai, check: "x.a@1999 = 3"}\n'
        'ba: {title: Ba, check: "x.a@1998 = 3"}\n'
    )
    assert [one["code"] for one in made(site, ROWS, checks=checks).check("--format", "json").problems] == [
        "C110",
        "C102",
        "C102",
    ]
