"""What stands between [[ and ]]: which figures, which value, with how many decimals, or why it cannot be read."""

from __future__ import annotations

from decimal import Decimal

import pytest
from check_site import ENGLISH, made
from conftest import MakeSite

from builder.checking.bindings import BOUND, BindingError, describe_bound, resolve
from builder.checking.equations import parse_term
from builder.checking.verdicts import VIETNAMESE
from builder.model.site import Site

ROWS = """\
period: 2022, a: 10, b: 4, r: 99.4, s: 2.25, class: Tốt, source: bao
period: 2022, a: 12, source: bang
period: 2021, a: 7, r: 98, source: bao
period: 2021, a: 3, component: mot, source: bao"""


@pytest.fixture
def records(site: MakeSite) -> Site:
    return made(site, ROWS).records()


@pytest.mark.parametrize(
    ("text", "form", "value", "decimals"),
    [
        ("x.a@2022", "", "12", 0),
        (" x.a@2022 ", "full", "12", 0),
        ("x.a@2022~bao", "", "10", 0),
        ("x.r@2022", "of", "99.4", 1),
        ("x.r@2021", "", "98", 0),  # as it was printed
        ("x.s@2022", "", "2.25", 2),
    ],
)
def test_figure(records: Site, text: str, form: str, value: str, decimals: int) -> None:
    found = resolve(records, text, form)
    assert (found.text, found.form, found.value, found.decimals) == (text, form, Decimal(value), decimals)
    assert [figure.address for figure in found.figures] == [text.strip().partition("~")[0]]


def test_a_place_in_an_order(records: Site) -> None:
    found = resolve(records, "x.a@2022", "nth")
    assert (found.value, found.form) == (Decimal(12), "nth")


@pytest.mark.parametrize(
    ("text", "vietnamese", "english"),
    [
        ("x.r@2022", "x.r@2022 không phải số thứ tự", "x.r@2022 is no place in an order"),  # 99.4
        ("x.class@2022", "x.class@2022 không phải số thứ tự", "x.class@2022 is no place in an order"),
        (
            "x.a@2022 - x.a@2021",
            "“nth” chỉ đi với một địa chỉ",
            "“nth” goes with a single address",
        ),
    ],
)
def test_no_place_in_an_order(records: Site, text: str, vietnamese: str, english: str) -> None:
    with pytest.raises(BindingError) as error:
        resolve(records, text, "nth")
    assert (error.value.vi, error.value.en) == (vietnamese, english)


def test_words(records: Site) -> None:
    found = resolve(records, "x.class@2022", "")
    assert (found.value, found.decimals) == ("Tốt", 0)


@pytest.mark.parametrize(
    ("text", "form", "value", "decimals"),
    [
        ("x.a@2022 - x.a@2021", "", "5", 0),
        ("x.a@2021 - x.a@2022", "", "-5", 0),
        ("x.a@2022 + x.a@2021", "", "19", 0),
        ("x.a@2022~bao * 2", "", "20", 0),
        ("-x.a@2022 * 2", "", "-24", 0),
        ("x.r@2022 - x.r@2021", "", "1.4", 1),  # the finer of the two
        ("100 * x.b@2022 / x.a@2022", "1", "33.3", 1),
        ("100 * x.b@2022 / x.a@2022", "1%", "33.3", 1),
        ("100 * x.b@2022 / x.a@2022", "", "33", 0),
        ("100 * x.b@2022 / x.a@2022", "0", "33", 0),
        ("x.a@2021 / 2", "0", "4", 0),  # 3.5, half up
        ("-x.a@2021 / 2", "0", "-4", 0),
        ("x.a@2021 / 8", "2", "0.88", 2),
        ("x.s@2022 * x.a@2022", "full", "27.00", 2),
        ("x.a@2022 - x.a@2022", "", "0", 0),
    ],
)
def test_computation(records: Site, text: str, form: str, value: str, decimals: int) -> None:
    found = resolve(records, text, form)
    assert (str(found.value), found.decimals) == (value, decimals)


@pytest.mark.parametrize(
    ("text", "form", "vi", "en"),
    [
        (
            "x.a@2022 -",
            "",
            "ở ký tự 11 cần số, tên đo lường, địa chỉ số liệu hoặc (",
            "character 11 must be a number, a measure, an address or (",
        ),
        ("x.a@2022", "to", "không có dạng “to”", "there is no form “to”"),
        ("x.a@2022", "5", "không có dạng “5”", "there is no form “5”"),
        ("x.a@2022", "fulls", "không có dạng “fulls”", "there is no form “fulls”"),
        ("12 + 3", "", "không có địa chỉ số liệu nào", "it holds no address"),
        (
            "x.a@2022~khong-ngay",
            "",
            "nguồn này không in x.a@2022~khong-ngay",
            "this source does not print x.a@2022~khong-ngay",
        ),
        ("a + x.a@2022", "", "“a” không phải địa chỉ số liệu", "“a” is no address"),
        (
            "date(2014)",
            "",
            "“date(2014)” không phải địa chỉ số liệu",
            "“date(2014)” is no address",
        ),
        ("x.a@2023", "", "không có số liệu x.a@2023 (ý bạn là “x.a@2022”?)", "there is no figure x.a@2023"),
        (
            "x.a@2023~bao",
            "",
            "không có số liệu x.a@2023 (ý bạn là “x.a@2022”?)",
            "there is no figure x.a@2023",
        ),
        ("x.a@2022 / 0", "", "ở ký tự 12 cần số chia khác 0", "character 12 must be a divisor other than 0"),
        ("x.a@2022 / (x.b@2022 - 4)", "", "chia cho 0", "it divides by 0"),
        ("x.a@2022 + x.class@2022", "", "x.class@2022 không phải số", "x.class@2022 is no number"),
        ("x.a@2022 + x.b@2022~bang", "", "x.b@2022~bang không phải số", "x.b@2022~bang is no number"),
    ],
)
def test_what_cannot_be_read(records: Site, text: str, form: str, vi: str, en: str) -> None:
    with pytest.raises(BindingError) as error:
        resolve(records, text, form)
    assert (error.value.vi, error.value.en, str(error.value)) == (vi, en, en)


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("x.r@2022 - x.r@2021", "points"),
        ("x.r@2022 - x.s@2022", "points"),
        ("x.a@2022 - x.b@2022", ""),
        ("x.r@2022 - x.a@2022", "%"),
        ("x.a@2022 - x.r@2022", ""),
        ("x.r@2022 + x.r@2021", "%"),
        ("x.a@2022 + x.r@2022", "%"),
        ("x.r@2022 + x.a@2022", "%"),
        ("x.a@2022 + x.b@2022", ""),
        ("x.r@2022 - x.r@2021 + x.s@2022", "%"),  # points added to a share
        ("x.s@2022 + (x.r@2022 - x.r@2021)", "%"),
        ("x.s@2022 - (x.r@2022 - x.r@2021)", "%"),
        ("(x.r@2022 - x.r@2021) + 1", "points"),
        ("1 + (x.r@2022 - x.r@2021)", "points"),
        ("(x.r@2022 + x.r@2021) / 2", "%"),
        ("(x.r@2022 - x.r@2021) / 2", "points"),
        ("2 * x.r@2022", "%"),
        ("x.r@2022 * 2", "%"),
        ("2 / x.r@2022", ""),
        ("x.r@2022 / x.r@2021", ""),
        ("x.r@2022 * x.a@2022", ""),
        ("100 * x.a@2022 / x.b@2022", ""),
        ("-x.r@2022", "%"),
        ("-(x.r@2022 - x.r@2021)", "points"),
    ],
)
def test_difference_of_shares_is_in_points(records: Site, text: str, share: str) -> None:
    assert resolve(records, text, "").share == share


def test_what_was_typed_is_kept(records: Site) -> None:
    found = resolve(records, " x.r@2022 - x.r@2021", "2")
    assert (found.text, found.form) == (" x.r@2022 - x.r@2021", "2")
    assert found.term == parse_term("x.r@2022 - x.r@2021")
    assert resolve(records, "x.r@2022", "").term == parse_term("x.r@2022")
    assert resolve(records, "x.r@2022", "").share == ""


def test_sum_over_a_dimension_is_for_checks(records: Site) -> None:
    with pytest.raises(BindingError) as error:
        resolve(records, "sum(x.a@2021 over component)", "")
    assert (error.value.vi, error.value.en) == (
        "chỉ tính với địa chỉ và số",
        "only addresses and numbers can be reckoned with",
    )


BREAKS = "breaks: [{from: 2022, reason: {vi: Đổi cách, en: New method}, measures: [a]}]\n"


@pytest.mark.parametrize(
    "text", ["x.a@2022 - x.a@2021", "x.a@2021 - x.a@2022", "x.b@2022 + x.a@2022 / x.a@2021"]
)
def test_nothing_is_reckoned_across_a_break(site: MakeSite, text: str) -> None:
    records = made(site, ROWS, more=BREAKS).records()
    with pytest.raises(BindingError) as error:
        resolve(records, text, "")
    assert error.value.vi == "không so 2021 với 2022: cách đo đổi từ 2022, Đổi cách"
    assert error.value.en == "2021 and 2022 are not compared: the method changed on 2022, New method"


@pytest.mark.parametrize(
    "text", ["x.r@2022 - x.r@2021", "x.a@2022 + x.b@2022", "x.a@2021 / x.b@2022", "x.b@2022 - x.a@2021"]
)
def test_a_break_cuts_its_own_measure_only(site: MakeSite, text: str) -> None:
    assert resolve(made(site, ROWS, more=BREAKS).records(), text, "").value is not None


@pytest.mark.parametrize(
    ("text", "vi", "en"),
    [
        ("x.a@2021/mot", "A, Một, 2021", "A, Một, 2021"),
        ("x.a@2022 - x.a@2021", "A, 2022 ; A, 2021", "A, 2022 ; A, 2021"),
        ("-x.a@2022", "A, 2022", "A, 2022"),
        ("x.a@2022-x.a@2021", None, None),
    ],
)
def test_description(records: Site, text: str, vi: str | None, en: str | None) -> None:
    if vi is None:
        with pytest.raises(BindingError):
            resolve(records, text, "")
        return
    found = resolve(records, text, "")
    assert (describe_bound(records, found, VIETNAMESE), describe_bound(records, found, ENGLISH)) == (vi, en)


def test_description_names_periods_in_the_language_of_the_reader(site: MakeSite) -> None:
    records = made(site, "period: 2022-05, a: 1, source: bao\nperiod: 2022-06, a: 1, source: bao").records()
    one, two = resolve(records, "x.a@2022-05", ""), resolve(records, "x.a@2022-06 - x.a@2022-05", "")
    assert describe_bound(records, one, ENGLISH) == "A, May 2022"
    assert describe_bound(records, two, ENGLISH) == "A, June 2022 ; A, May 2022"


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("[[x.a@2022]]", (None, "x.a@2022", None)),
        ("[[x.a@2022|full]]", (None, "x.a@2022", "full")),
        ("[[x.a@2022|]]", (None, "x.a@2022", "")),
        ("[[=34 tỉnh]]", ("=", "34 tỉnh", None)),
    ],
)
def test_brackets(typed: str, found: tuple[str | None, str, str | None]) -> None:
    match = BOUND.fullmatch(typed)
    assert match is not None
    assert (match["exempt"], match["term"], match["form"]) == found
