"""Numbers in narratives: bound, exempt, recognised as no figure, or reported with the address that was meant."""

from __future__ import annotations

import re
from contextlib import suppress

import pytest
from broken_sites import text
from conftest import MakeSite
from small_site import DEFAULTS, SmallSite

from builder.checking.site import check
from builder.problems import Problem, Problems, SiteError

INDICATOR = (
    DEFAULTS["data/indicators/ho-so.yml"]
    .replace(
        "results:\n",
        "results:\n"
        "  - {period: 2021, received: 1072639, resolved: {value: 150000, qualifier: more_than}, rate: -24.4, source: bao, at: đoạn 4}\n",
    )
    .replace("min: 0, max: 100", "max: 100")
)


def made(site: MakeSite, body: str) -> SmallSite:
    return site({**text(body), "data/indicators/ho-so.yml": INDICATOR})


def problems(site: MakeSite, body: str) -> list[Problem]:
    found = Problems()
    with suppress(SiteError):
        check(made(site, body).records(), found)
    return found.found


def unbound(site: MakeSite, body: str) -> list[str]:
    """The numbers that are reported, in order."""
    return [
        match[1]
        for problem in problems(site, body)
        if (match := re.match(r"số “(.+?)” không gắn", problem.message))
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Năm 2022, các năm 2021, 2022 và giai đoạn 2016–2021.",
        "Ngày 16/5/2022, ngày 16-5-2022, tháng 5/2022, ngày 16/9, chiều 16/9, 2022-05-16.",
        "Quý 1, quý 3/2022, khóa 15, lần thứ 17, kỳ 4.",
        "Nghị quyết 05-NQ/TU, Quyết định 766/QĐ-TTg, Nghị định 42/2022/NĐ-CP, Luật 72/2025/QH15.",
        "Nghị quyết số 19, Kết luận 34, Chỉ thị 16, Đề án 06, Chương trình 21, Thông tư 01.",
        "Điều 5, khoản 2, điểm 3, chương 4, mục 1, đoạn 19, trang 7, bảng 2, hình 3.",
        "Mức độ 3, mức độ 4.",
        "Thứ 2, Thứ 7.",
        "Gọi 1900.558.826 hoặc 0203.3836.333.",
        "## Ba bước trong 24 giờ",
        "1. Một việc\n2. Việc khác",
        "Xem `123` và [trang](https://a.example/2/345.html), thư a1@b2.example.",
        "<https://a.example/77>",
        "Trong [[=34 tỉnh]] có [[= 12 ]] xã.",
        "Nhóm A1, B2 và 5G.",
        "Tiếp nhận [[ho-so.received@2022]], tức [[ho-so.received@2022|full]].",
    ],
)
def test_recognised(site: MakeSite, line: str) -> None:
    assert unbound(site, f"{line}\n") == []


@pytest.mark.parametrize(
    ("line", "numbers"),
    [
        ("Tiếp nhận 1.971 hồ sơ.", ["1.971"]),
        ("Tỷ lệ 99,9%.", ["99,9%"]),
        ("Giảm −24,4% hoặc -24,4%.", ["−24,4%", "-24,4%"]),
        ("Có 12 xã, 3 huyện; năm 2022 có 5 nơi.", ["12", "3", "5"]),
        ("Từ 3 đến 5 ngày, 3–5 ngày.", ["3", "5", "3", "5"]),
        ("Đứng thứ 2 cả nước, hạng 1.", ["2", "1"]),
        ("Chín mươi (90) và “91”.", ["90", "91"]),
        ("**4821** và *12*", ["4821", "12"]),
        ("| a | 7 |\n|---|---|\n| b | 8 |", ["7", "8"]),
        ("- 12 xã", ["12"]),
        ("Năm 2022: 4821.", ["4821"]),
        ("Có 2022 hồ sơ? Không: năm.", []),  # a number that reads as a year is taken for one
    ],
)
def test_reported(site: MakeSite, line: str, numbers: list[str]) -> None:
    assert unbound(site, f"{line}\n") == numbers


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("1.971", "ho-so.received@2022"),
        ("1.072.639", "ho-so.received@2021"),
        ("1072639", "ho-so.received@2021"),
        ("99,9%", "ho-so.rate@2022"),
        ("99,9", "ho-so.rate@2022"),
        ("150.000", "ho-so.resolved@2021"),
        ("−24,4%", "ho-so.rate@2021"),
        ("24,4", "ho-so.rate@2021"),
    ],
)
def test_address_is_suggested(site: MakeSite, typed: str, address: str) -> None:
    (problem,) = problems(site, f"Có {typed} gì đó.\n")
    assert f"[[{address}]]" in problem.message
    assert f"[[={typed}]]" in problem.hint


def test_place_of_each_number(site: MakeSite) -> None:
    found = problems(site, "---\ntitle: Hồ sơ\n---\n\nMột dòng.\nHai dòng: 12 xã và\n  34 huyện.\n")
    assert [(problem.location.line, problem.location.column) for problem in found] == [(6, 11), (7, 3)]


@pytest.mark.parametrize(
    ("bound", "shown"),
    [
        ("[[ho-so.received@2022]]", "1.971"),
        ("[[ho-so.received@2022|full]]", "1.971\u00a0hồ sơ"),
        ("[[ho-so.received@2021]]", "1.072.639"),
        ("[[ho-so.resolved@2021|full]]", "hơn 150.000\u00a0hồ sơ"),
        ("[[ho-so.rate@2022]]", "99,9%"),
        ("[[ho-so.rate@2021]]", "−24,4%"),
        ("[[ho-so.received@2021 - ho-so.received@2022]]", "1.070.668"),
        ("[[ho-so.received@2022 - ho-so.received@2021]]", "−1.070.668"),
        ("[[100 * ho-so.resolved@2022 / ho-so.received@2022|1%]]", "98,8%"),
        ("[[ho-so.received@2022 / 2|0]]", "986"),  # 985.5: half up
    ],
)
def test_bound_number_is_written_for_readers_and_leads_to_its_source(
    site: MakeSite, bound: str, shown: str
) -> None:
    small = made(site, f"Có {bound} đấy.\n")
    ended = small.build()
    assert ended.code == 0, ended.err
    html = (small.root / "public/chi-tieu/ho-so.html").read_text()
    match = re.search(
        r'Có (?:<span class="pin">)?<a class="fig" href="(\.\./nguon/bao\.html#[^"]+)"([^>]*)>([^<]+)</a>',
        html,
    )
    assert match is not None
    assert match[3] == shown
    assert "data-source=" in match[2]
    if "-" not in bound.removeprefix("[[ho-so") and "/" not in bound:
        assert "đoạn" in match[2]


@pytest.mark.parametrize(
    ("bound", "reason"),
    [
        ("[[ho-so.received@2020]]", "không có số liệu ho-so.received@2020"),
        ("[[ho-so.received@2022|to]]", "không có dạng “to”"),
        ("[[ho-so.received@2022|Full]]", "không có dạng “Full”"),
        ("[[ho-so.received@2022|full|of]]", "không có dạng “full|of”"),
        ("[[ho-so.received@2022", "thiếu ]]"),
        ("[[ho-so.received@2022]", "thiếu ]]"),
        ("[[received]]", "không phải địa chỉ số liệu"),
        ("[[12]]", "không có địa chỉ số liệu nào"),
        ("[[ho-so.received@2022~khac]]", "nguồn này không in"),
        ("[[ho-so.received@2022 / 0]]", "ở ký tự 23 cần số chia khác 0"),
        ("[[ho-so.received@2022 -]]", "ở ký tự 22 cần"),
    ],
)
def test_binding_that_cannot_be_read(site: MakeSite, bound: str, reason: str) -> None:
    (problem,) = problems(site, f"Có {bound} đấy.\n")
    assert problem.code == "C131"
    assert reason in problem.message


def test_no_comparison_over_a_break(site: MakeSite) -> None:
    cut = INDICATOR + "breaks:\n  - {from: 2022, reason: Đổi cách đếm}\n"
    body = "Thêm [[ho-so.received@2022 - ho-so.received@2021]] hồ sơ.\n"
    assert site({**text(body), "data/indicators/ho-so.yml": INDICATOR}).check().code == 0
    small = site({**text(body), "data/indicators/ho-so.yml": cut})
    (problem,) = small.check("--format", "json").problems
    assert problem["code"] == "C131"
    assert "không so 2021 với 2022: cách đo đổi từ 2022, Đổi cách đếm" in str(problem["message"])


def test_rule_may_be_a_warning_or_off(site: MakeSite) -> None:
    small = made(site, "Có 12 xã.\n")
    for strength, codes in (("error", ["C130"]), ("warning", ["C132"]), ("off", [])):
        small.write({"site.yml": DEFAULTS["site.yml"] + f"rules: {{unbound_numbers: {strength}}}\n"})
        found = small.check("--format", "json")
        assert [problem["code"] for problem in found.problems] == codes
        assert found.code == (1 if strength == "error" else 0)


def test_html_of_editors_is_made_safe(site: MakeSite) -> None:
    body = '<script>alert("x")</script><img src=x onerror=a()><p onclick="a()">Chữ</p>[bấm](javascript:a())\n'
    small = made(site, body)
    assert small.build().code == 0
    html = (small.root / "public/chi-tieu/ho-so.html").read_text()
    for harm in ("alert(", "onerror", "onclick", "javascript:"):
        assert harm not in html
    assert "Chữ" in html
