"""Totals of whole tables against the weighted sum of their parts."""

from __future__ import annotations

import pytest
from check_site import both, declared, explained, made
from conftest import MakeSite

TABLE = """\
period: 2021, a: 30, source: bang
period: 2021, a: 12, component: mot, source: bang
period: 2021, a: 18, component: hai, source: bang
period: 2021, place: ha, a: 31, source: bang
period: 2021, place: ha, a: 12, component: mot, source: bang
period: 2021, place: ha, a: 18, component: hai, source: bang
period: 2021, place: nam, a: 40, source: bang
period: 2021, place: nam, a: 12, component: mot, source: bang
period: 2021, place: nam, a: 18, component: hai, source: bang
period: 2021, place: tay, a: 5, source: bang
period: 2021, place: tay, a: 5, component: mot, source: bang
period: 2022, a: 30, source: bang
period: 2022, a: 12, component: mot, source: bang
period: 2022, a: 18, component: hai, source: bang"""


def breakdown(table: str) -> str:
    return f"kind: breakdown, table: {{measure: x.a, {table}}}"


def test_each_period_has_a_result(site: MakeSite) -> None:
    check = breakdown("periods: [2021, 2022], parts: [mot, hai]").replace("kind:", "note: Ghi, kind:")
    small = made(site, TABLE, checks=f"kiem: {{title: {{vi: Kiểm, en: Test}}, {check}}}\n")
    found = [result for result in small.findings().results if result.rule == "kiem"]
    assert [(result.id, both(result.title), result.verdict) for result in found] == [
        ("kiem-2021", ("Kiểm, 2021", "Test, 2021"), "fails"),
        ("kiem-2022", ("Kiểm, 2022", "Test, 2022"), "holds"),
    ]
    assert all(both(result.note) == ("Ghi", "Ghi") for result in found)


def test_places_that_do_not_fit_are_named(site: MakeSite) -> None:
    """The place without all its parts is not tested."""
    result = declared(site, breakdown("periods: [2021], parts: [mot, hai]"), TABLE)
    assert result.figures == ("x.a@2021", "x.a@2021/ha", "x.a@2021/nam")
    assert result.doubts == ("x.a@2021/ha", "x.a@2021/nam")
    assert explained(result) == (
        [
            "A, ha, 2021 = A, Một, ha, 2021 + A, Hai, ha, 2021",
            "31 = 12 + 18",
            "31 = 30",
            "1",
            "so sánh đến hàng đơn vị",
            "đã thử 3 dòng, 1 dòng khớp",
            "ha: 31 ≠ 30",
            "nam: 40 ≠ 30",
        ],
        [
            "A, ha, 2021 = A, Một, ha, 2021 + A, Hai, ha, 2021",
            "31 = 12 + 18",
            "31 = 30",
            "1",
            "compared to whole units",
            "3 rows tested, 1 fits",
            "ha: 31 ≠ 30",
            "nam: 40 ≠ 30",
        ],
    )


def test_home_is_shown_where_all_fit(site: MakeSite) -> None:
    rows = TABLE.replace("a: 31", "a: 30").replace("a: 40", "a: 30")
    by_place = "\n".join(sorted(rows.splitlines(), key=lambda row: "place" not in row))
    result = declared(site, breakdown("periods: [2021], parts: [mot, hai]"), by_place)
    assert (result.verdict, result.doubts) == ("holds", ())
    vietnamese, english = explained(result)
    assert vietnamese[0] == "A, 2021 = A, Một, 2021 + A, Hai, 2021"
    assert (vietnamese[-1], english[-1]) == ("đã thử 3 dòng, 3 dòng khớp", "3 rows tested, 3 fit")


def test_home_is_shown_first_where_it_fails(site: MakeSite) -> None:
    rows = TABLE.replace("a: 30,", "a: 29,")
    by_place = "\n".join(sorted(rows.splitlines(), key=lambda row: "place" not in row))
    result = declared(site, breakdown("periods: [2021], parts: [mot, hai]"), by_place)
    assert explained(result)[0][1] == "29 = 12 + 18"
    assert explained(result)[0][-1] == "Quảng Ninh: 29 ≠ 30"


def test_one_row_needs_no_list(site: MakeSite) -> None:
    rows = "\n".join(row for row in TABLE.splitlines() if "2022" in row).replace("a: 30", "a: 31")
    result = declared(site, breakdown("periods: [2022], parts: [mot, hai]"), rows)
    assert result.verdict == "fails"
    assert explained(result)[0][-1] == "đã thử 1 dòng, 0 dòng khớp"


def test_long_lists_are_cut(site: MakeSite) -> None:
    names = [f"noi-{number}" for number in range(10)]
    rows = "\n".join(
        f"period: 2021, place: {name}, {cells}, source: bang"
        for name in names
        for cells in ("a: 9", "a: 4, component: mot", "a: 4, component: hai")
    )
    places = "quang-ninh: {name: Quảng Ninh, level: province}\n" + "".join(
        f"{name}: {{name: {name}, level: province}}\n" for name in names
    )
    result = declared(
        site, breakdown("periods: [2021], parts: [mot, hai]"), rows, files={"data/places.yml": places}
    )
    steps = explained(result)[0][5:]
    assert steps == ["đã thử 10 dòng, 0 dòng khớp", *(f"noi-{number}: 9 ≠ 8" for number in range(8))]
    assert len(result.doubts or ()) == 10


@pytest.mark.parametrize(
    ("weights", "total", "expected", "formula"),
    [
        ("{mot: 1, hai: 1.0}", 30, "holds", "30 = 12 + 18"),
        ("{mot: 2, hai: 0.5}", 33, "holds", "33 = 2 × 12 + 0,5 × 18"),
        ("{mot: 2, hai: 1}", 30, "fails", "30 = 2 × 12 + 18"),
        ("{hai: 1, mot: 3}", 54, "holds", "54 = 18 + 3 × 12"),
        ("{mot: 2.5}", 30, "holds", "30 = 2,5 × 12"),
    ],
)
def test_weights(site: MakeSite, weights: str, total: int, expected: str, formula: str) -> None:
    rows = f"period: 2021, a: {total}, source: bang\n" + "\n".join(TABLE.splitlines()[1:3])
    result = declared(site, breakdown(f"periods: [2021], parts: {weights}"), rows)
    assert result.verdict == expected
    assert explained(result)[0][1] == formula


def test_total_may_be_a_component(site: MakeSite) -> None:
    rows = (
        "period: 2021, a: 12, component: mot, source: bang\nperiod: 2021, a: 24, component: hai, source: bang"
    )
    result = declared(site, breakdown("periods: [2021], whole: hai, parts: {mot: 2}"), rows)
    assert (result.verdict, result.figures) == ("holds", ("x.a@2021/hai",))


ROUNDED = "period: 2021, r: %s, source: bang\n" + "\n".join(
    f"period: 2021, r: 5.0, component: {part}, source: bang" for part in ("mot", "hai")
)


@pytest.mark.parametrize(
    ("total", "expected", "vi", "en"),
    [
        ("10.0", "holds", "đã thử 1 dòng, 1 dòng khớp", "1 row tested, 1 fits"),
        ("10", "holds", "đã thử 1 dòng, 1 dòng khớp", "1 row tested, 1 fits"),
        (
            "10.1",
            "holds",
            "đã thử 1 dòng, 0 dòng khớp, 1 dòng khớp trong phạm vi làm tròn của các số in",
            "1 row tested, 0 fit, 1 fits within the rounding of the printed numbers",
        ),
        ("10.4", "fails", "đã thử 1 dòng, 0 dòng khớp", "1 row tested, 0 fit"),
        (
            "{value: 10.4, qualifier: less_than}",
            "holds",
            "đã thử 1 dòng, 0 dòng khớp, 1 dòng khớp trong phạm vi làm tròn của các số in",
            "1 row tested, 0 fit, 1 fits within the rounding of the printed numbers",
        ),
        (
            "{value: 10.0, qualifier: more_than}",
            "holds",
            "đã thử 1 dòng, 0 dòng khớp, 1 dòng khớp trong phạm vi làm tròn của các số in",
            "1 row tested, 0 fit, 1 fits within the rounding of the printed numbers",
        ),
        (
            "{value: 10.4, qualifier: more_than}",
            "fails",
            "đã thử 1 dòng, 0 dòng khớp",
            "1 row tested, 0 fit",
        ),
    ],
)
def test_rounded_parts(site: MakeSite, total: str, expected: str, vi: str, en: str) -> None:
    check = "kind: breakdown, table: {measure: x.r, periods: [2021], parts: [mot, hai]}"
    result = declared(site, check, ROUNDED % total)
    assert (result.verdict, [lines[-1] for lines in explained(result)]) == (expected, [vi, en])


@pytest.mark.parametrize(
    ("check", "vi", "en"),
    [
        (
            breakdown("periods: [2023], parts: [mot]"),
            "dòng có đủ tổng và mọi phần",
            "a row with the total and all parts",
        ),
    ],
)
def test_what_a_table_needs(site: MakeSite, check: str, vi: str, en: str) -> None:
    result = declared(site, check, TABLE)
    assert result.verdict == "no-data"
    assert explained(result) == ([f"còn thiếu: {vi}"], [f"missing: {en}"])


@pytest.mark.parametrize(
    ("measure", "near"), [("x.z", " (ý bạn là “x”?)"), ("xx.a", " (ý bạn là “x”?)"), ("zzzz.a", "")]
)
def test_unknown_table(site: MakeSite, measure: str, near: str) -> None:
    check = breakdown("periods: [2021], parts: [mot]").replace("x.a", measure)
    (problem,) = (
        made(site, TABLE, checks=f"kiem: {{title: Kiểm, {check}}}\n").check("--format", "json").problems
    )
    assert (problem["code"], problem["message"]) == ("C111", f"không có đo lường nào tên “{measure}”{near}")


def test_digits_cut_off_are_told(site: MakeSite) -> None:
    """A tenth of 29 and of 27, printed as 2."""
    rows = "\n".join(
        f"period: 2021, place: {place}, {cells}, source: bang"
        for place, total, part in (("ha", 2, 27), ("quang-ninh", 2, 29), ("nam", 2, 20))
        for cells in (f"a: {total}", f"component: mot, a: {part}")
    )
    result = declared(site, breakdown("periods: [2021], parts: {mot: 0.1}"), rows)
    assert (result.verdict, result.doubts) == ("explained", ())
    vietnamese, english = explained(result)
    assert vietnamese[1] == "2 = 0,1 × 29"
    assert vietnamese[5:] == [
        "đã thử 3 dòng, 1 dòng khớp",
        "ha: cắt bớt chữ số thay vì làm tròn thì hai bên cùng là 2",
        "Quảng Ninh: cắt bớt chữ số thay vì làm tròn thì hai bên cùng là 2",
    ]
    assert english[6:] == [
        "ha: cutting digits off instead of rounding makes both sides 2",
        "Quang Ninh: cutting digits off instead of rounding makes both sides 2",
    ]
