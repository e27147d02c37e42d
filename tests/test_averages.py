"""The value of the country against those of its places."""

from __future__ import annotations

import pytest
from check_site import explained, made
from conftest import MakeSite

from builder.checking.verdicts import Result

PLACES = """\
quang-ninh: {name: {vi: Quảng Ninh, en: Quang Ninh}, level: province}
ha: {name: ha, level: province}
nam: {name: nam, level: province}
huyen: {name: huyện, level: district}
nuoc: {name: {vi: cả nước, en: the country}, level: country}
"""


def average(
    site: MakeSite,
    whole: str,
    *values: str,
    of: str = ", of: 3",
    table: str = "",
    limits: str = "",
    more: str = "",
) -> Result:
    rows = [f"period: 2022, place: nuoc, s: {whole}, source: bang"] if whole else []
    rows += [
        f"period: 2022, place: {place}, s: {value}, source: bang"
        for place, value in zip(("quang-ninh", "ha", "nam"), values, strict=False)
    ]
    rows += ["period: 2022, place: huyen, s: 99, source: bang", *more.splitlines()]
    check = f"kiem: {{title: Kiểm, kind: average{of}, table: {{measure: x.s, periods: [2022]{table}}}}}\n"
    small = made(site, "\n".join(rows), checks=check)
    text = (
        (small.root / "data/indicators/x.yml")
        .read_text()
        .replace("unit: '%', decimals: 2", f"unit: '%', decimals: 2{limits}")
    )
    small.write({"data/places.yml": PLACES, "data/indicators/x.yml": text})
    (result,) = [one for one in small.findings().results if one.rule == "kiem"]
    return result


@pytest.mark.parametrize(
    ("whole", "values", "expected"),
    [
        ("2.00", ("1.00", "2.00", "3.00"), "holds"),
        ("2.01", ("1.00", "2.00", "3.00"), "holds"),  # each may be rounded by 0.005, and so may the mean
        ("2.02", ("1.00", "2.00", "3.00"), "unclear"),
        ("2.50", ("1.00", "2.00", "3.00"), "unclear"),
        ("3.00", ("1.00", "2.00", "3.00"), "unclear"),
        ("3.01", ("1.00", "2.00", "3.00"), "unclear"),
        ("3.02", ("1.00", "2.00", "3.00"), "fails"),
        ("0.98", ("1.00", "2.00", "3.00"), "fails"),
        ("0.99", ("1.00", "2.00", "3.00"), "unclear"),
        ("1.67", ("1.00", "2.00", "2.00"), "holds"),  # 1.666…
        ("2", ("1", "2", "3"), "holds"),
        ("2", ("1.00", "2.50", "3.00"), "holds"),
    ],
)
def test_verdict(site: MakeSite, whole: str, values: tuple[str, ...], expected: str) -> None:
    assert average(site, whole, *values).verdict == expected


@pytest.mark.parametrize(("whole", "expected"), [("2.00", "holds"), ("2.50", "fails")])
def test_plain_mean(site: MakeSite, whole: str, expected: str) -> None:
    result = average(site, whole, "1.00", "2.00", "3.00", table=", plain_mean: true")
    assert result.verdict == expected
    assert result.doubts == (("x.s@2022/nuoc",) if expected == "fails" else ())


def test_working(site: MakeSite) -> None:
    result = average(site, "2.50", "1.00", "2.50", "3.00")
    assert (result.figures, result.doubts) == (("x.s@2022/nuoc",), ())
    assert explained(result) == (
        [
            "S, cả nước, 2022 = trung bình của 3 nơi",
            "2,50% = 2,17",
            "2,50% = 2,17",
            "3 nơi đã nhập, thấp nhất 1,00, cao nhất 3,00",
            "giá trị cả nước có thể là trung bình có trọng số, nên khác trung bình cộng chưa phải là mâu thuẫn",
        ],
        [
            "S, the country, 2022 = mean of 3 places",
            "2.50% = 2.17",
            "2.50% = 2.17",
            "3 places entered, lowest 1.00, highest 3.00",
            "the national value may be a weighted mean, so a difference from the plain mean is no contradiction yet",
        ],
    )


def test_value_that_no_mean_has(site: MakeSite) -> None:
    result = average(site, "9.00", "1.00", "2.00", "3.00")
    assert [lines[-1] for lines in explained(result)] == [
        "hai số chỉ khác nhau một chữ số",
        "the two numbers differ by one digit only",
    ]
    assert explained(result)[0][-2] == "không cách tính trung bình nào cho giá trị nằm ngoài khoảng ấy"
    assert explained(result)[1][-2] == "no mean of these values, however weighted, lies outside that range"
    assert result.doubts == ("x.s@2022/nuoc",)


def test_source_that_speaks_of_the_plain_mean(site: MakeSite) -> None:
    result = average(site, "2.51", "1.00", "2.00", "3.00", table=", plain_mean: true")
    assert [lines[4:] for lines in explained(result)] == [
        ["nguồn nói đây là trung bình cộng"],
        ["the source says that it is the plain mean"],
    ]


@pytest.mark.parametrize(
    ("whole", "told"), [("2.50", True), ("2.30", True), ("2.03", True), ("12.00", False), ("3.10", False)]
)
def test_one_digit(site: MakeSite, whole: str, told: bool) -> None:
    assert (
        "hai số chỉ khác nhau một chữ số" in explained(average(site, whole, "1.00", "2.00", "3.00"))[0]
    ) is told


def test_places_that_are_missing(site: MakeSite) -> None:
    result = average(site, "2.71", "1.00", "2.00", of=", of: 5")
    assert result.verdict == "no-data"
    assert [lines[3:] for lines in explained(result)] == [
        [
            "2 nơi đã nhập, thấp nhất 1,00, cao nhất 2,00",
            "cả nước có 5 nơi, còn thiếu 3",
            "chưa đủ mọi nơi nên chưa kết luận",
        ],
        [
            "2 places entered, lowest 1.00, highest 2.00",
            "of 5 places in the country 3 are missing",
            "some places are missing, so nothing follows yet",
        ],
    ]


@pytest.mark.parametrize(
    ("whole", "limits", "table", "expected"),
    [
        ("90.00", ", min: 0, max: 100", "", "unclear"),  # at most (10 + 20 + 100) / 3
        ("43.33", ", min: 0, max: 100", "", "no-data"),
        ("43.35", ", min: 0, max: 100", "", "unclear"),
        ("90.00", ", min: 0, max: 100", ", plain_mean: true", "fails"),
        ("9.90", ", min: 0, max: 100", "", "unclear"),
        ("10.00", ", min: 0, max: 100", "", "no-data"),
        ("11.67", ", min: 5, max: 100", "", "no-data"),
        ("11.65", ", min: 5, max: 100", "", "unclear"),
        ("9.90", ", max: 100", "", "no-data"),
        ("90.00", ", min: 0", "", "no-data"),
        ("90.00", "", "", "no-data"),
    ],
)
def test_what_a_missing_place_could_make_of_it(
    site: MakeSite, whole: str, limits: str, table: str, expected: str
) -> None:
    assert average(site, whole, "10.00", "20.00", table=table, limits=limits).verdict == expected


@pytest.mark.parametrize(("whole", "values"), [("", ("1.00", "2.00")), ("1.00", ("1.00",))])
def test_what_an_average_needs(site: MakeSite, whole: str, values: tuple[str, ...]) -> None:
    result = average(site, whole, *values)
    assert result.verdict == "no-data"
    assert explained(result) == (
        ["còn thiếu: giá trị của cả nước và của ít nhất hai nơi"],
        ["missing: the value of the country and of two places"],
    )


def test_components(site: MakeSite) -> None:
    more = "\n".join(
        f"period: 2022, component: {part}, place: {place}, s: {value}, source: bang"
        for part, values in (
            ("mot", ("9.00", "1.00", "2.00", "3.00")),
            ("hai", ("2.00", "1.00", "2.00", "3.00")),
        )
        for place, value in zip(("nuoc", "quang-ninh", "ha", "nam"), values, strict=True)
    )
    result = average(site, "", table=", components: [mot, hai]", more=more)
    assert result.verdict == "fails"
    assert result.figures == ("x.s@2022/nuoc/mot", "x.s@2022/nuoc/hai")
    assert result.doubts == ("x.s@2022/nuoc/mot",)
    assert explained(result)[0][0].startswith("S, Một, cả nước, 2022 = ")
    assert sum("nơi đã nhập" in line for line in explained(result)[0]) == 1


def test_sum_of_parts(site: MakeSite) -> None:
    more = "\n".join(
        f"period: 2022, component: {part}, place: {place}, s: {value}, source: bang"
        for part, values in (("mot", ("1.00", "2.00", "3.00")), ("hai", ("2.00", "2.00", "2.00")))
        for place, value in zip(("quang-ninh", "ha", "nam"), values, strict=True)
    )
    assert average(site, "4.00", table=", parts: [mot, hai]", more=more).verdict == "holds"
    assert average(site, "5.00", table=", parts: {mot: 1, hai: 1.5}", more=more).verdict == "holds"
    assert average(site, "9.00", table=", parts: [mot, hai]", more=more).verdict == "fails"
