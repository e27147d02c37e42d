"""The list of commitments: a page for every filter, the same filters on the spot, every state with its working."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from commitment_site import AS_OF, COMMITMENTS, ELSEWHERE, FILES, OVERDUE
from conftest import MakeSite, early_font
from playwright.sync_api import Browser, Page
from small_site import ROOT, SmallSite

from builder.checking.verdicts import Findings
from builder.deriving.axes import axes
from builder.deriving.deadline import DUE_RULES, DUES
from builder.deriving.status import RULES, STATUSES
from builder.stating.commitment_lists import DUE_SLUGS, STATE_SLUGS

JS_LIMIT = 2048
"""Bytes of the script that filters."""


@pytest.fixture(scope="module")
def tracker(tmp_path_factory: pytest.TempPathFactory) -> SmallSite:
    """The small site of commitments, built once; the build itself holds every count to its list."""
    small = SmallSite(tmp_path_factory.mktemp("tracker") / "site").write(FILES)
    ended = small.build("--as-of", AS_OF)
    assert ended.code == 0, ended.err
    return small


def rows(small: SmallSite, page: str) -> list[str]:
    """Ids of the commitments that a page lists."""
    tree = small.page(page)
    return [Path(a.get("href", "")).stem for a in tree.xpath("//ul[contains(@class, 'rows')]//h3/a")]


def links(small: SmallSite) -> dict[tuple[str, str], tuple[str, int]]:
    """Facet and value → page and number of every filter of the list."""
    tree = small.page("cam-ket.html")
    return {
        (a.get("data-facet", ""), a.get("data-value", "")): (a.get("href", ""), int(a[-1].text_content()))
        for a in tree.xpath("//nav[@class='filters']//a")
    }


EVERYTHING = {*COMMITMENTS, *ELSEWHERE}


def test_every_state_and_every_relation_to_a_deadline(tracker: SmallSite) -> None:
    records = json.loads((tracker.root / "public/du-lieu/records.json").read_text())
    told = {
        name: (records["statuses"][f"cai-cach/{name}"], records["deadlines"][f"cai-cach/{name}"])
        for name in COMMITMENTS
    }
    assert told == {name: (state, due) for name, (state, due, _) in COMMITMENTS.items()}
    assert set(records["overdue"]) == {*(f"cai-cach/{name}" for name in OVERDUE), "noi-khac/hua"}
    assert {state for state, _, _ in COMMITMENTS.values()} == set(STATUSES)
    assert {due for _, due, _ in COMMITMENTS.values()} == set(DUES)


def test_every_rule_decides_something_here(tracker: SmallSite) -> None:
    found = axes(tracker.records(AS_OF), Findings()).values()
    undecided = next(number for number, rule in enumerate(RULES, 1) if rule.value == "no-data")
    # a result that decides nothing: tests/test_status.py
    assert {one.state.number for one in found} == set(range(1, len(RULES) + 1)) - {undecided}
    assert {one.due.number for one in found} == set(range(1, len(DUE_RULES) + 1))


def test_every_filter_leads_to_a_page_with_as_many_rows(tracker: SmallSite) -> None:
    found = links(tracker)
    assert list(dict.fromkeys(facet for facet, _ in found)) == [
        "trang-thai",
        "thoi-han",
        "loai",
        "dia-phuong",
        "co-quan",
        "linh-vuc",
        "van-ban",
    ]
    for page, count in found.values():
        assert len(rows(tracker, page)) == count > 0
    assert sorted(rows(tracker, "cam-ket.html")) == sorted(EVERYTHING)


def test_parts_add_up_to_the_whole(tracker: SmallSite) -> None:
    found = links(tracker)
    sums = dict.fromkeys((facet for facet, _ in found), 0)
    for (facet, _), (_, count) in found.items():
        sums[facet] += count
    whole = len(EVERYTHING)
    assert {facet for facet, total in sums.items() if total == whole} >= {
        "trang-thai",
        "thoi-han",
        "loai",
        "dia-phuong",
        "linh-vuc",
    }
    lists = tracker.page("cam-ket.html").xpath("//nav[@class='filters']//ul[@data-partition]")
    assert [int(one.get("data-partition")) for one in lists] == [whole] * 5


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("thoi-han-qua-han", {*OVERDUE, "hua"}),
        ("thoi-han-da-qua", {*OVERDUE, "hua", "da-lam"}),  # passed, whatever became of it
        ("thoi-han-da-qua-chua-co-ket-qua", {"qua-han-chua-co"}),
        ("thoi-han-da-qua-viec-khac", {"qua-han", "khong-dat", "hua", "da-lam"}),
        ("thoi-han-chua-den", {"chua-den-han", "dang-lam", "chua-dat"}),
        ("thoi-han-lap-lai", {"lap-lai"}),
        ("trang-thai-da-ket-thuc", {"da-het"}),
        ("trang-thai-da-xong", {"da-lam", "dat"}),
        ("loai-da-trien-khai", {"noi-da-lam", "mo-hinh", "da-het", "da-lam", "da-lam-o-noi-khac"}),
        ("dia-phuong-noi-khac", set(ELSEWHERE)),
        ("loai-viec-hua_dia-phuong-noi-khac", {"hua"}),
        ("loai-viec-hua_dia-phuong-quang-ninh_thoi-han-qua-han", OVERDUE),
        ("loai-viec-hua_dia-phuong-quang-ninh_trang-thai-da-xong", {"dat"}),
        ("co-quan-so-a", {"qua-han", "dang-lam", "dat"}),
        ("van-ban-nghi-quyet", {"khong-han"}),
        ("linh-vuc-the-che", set()),
    ],
)
def test_page_of_one_list(tracker: SmallSite, page: str, expected: set[str]) -> None:
    assert set(rows(tracker, f"cam-ket/{page}.html")) == expected


def test_every_state_and_deadline_has_its_page_even_if_empty(site: MakeSite) -> None:
    small = site()
    assert small.build().code == 0
    pages = [f"trang-thai-{slug}" for slug in STATE_SLUGS.values()] + [
        f"thoi-han-{slug}" for slug in DUE_SLUGS.values()
    ]
    for page in pages:
        assert rows(small, f"cam-ket/{page}.html") == []


def tiles(small: SmallSite, page: str) -> dict[str, tuple[str, int, str]]:
    """Label → number as shown, length of the list to which it leads, and of what it is a part."""
    found = {}
    for tile in small.page(page).xpath("//li[@class='stat'][.//a[@data-counts='commitment']]"):
        (link,) = tile.xpath(".//a")
        (value,) = tile.xpath(".//*[@class='value']")
        number, _, whole = " ".join(value.text_content().split()).partition(" ")
        folder = page.rpartition("/")[0]
        listed = rows(small, f"{folder}/{link.get('href')}".lstrip("/"))
        found[link.text_content()] = (number, len(listed), whole)
    return found


@pytest.mark.parametrize("page", ["index.html", "cam-ket.html"])
def test_tiles_count_the_promises_of_the_home_place(tracker: SmallSite, page: str) -> None:
    whole = "trong 12 việc hứa của Quảng Ninh"
    assert tiles(tracker, page) == {
        "Quá hạn, chưa có chứng cứ hoàn thành": ("3", 3, whole),
        "Không có thời hạn": ("5", 5, whole),
        "Nguồn nói đã làm, chưa có chứng cứ": ("0", 0, whole),
        "Đã làm hoặc đạt mục tiêu, có chứng cứ": ("1", 1, whole),
    }


def test_totals_tell_kinds_and_places_apart(tracker: SmallSite) -> None:
    totals = tracker.page("cam-ket.html").xpath("//ul[@class='totals']/li")
    assert [one.text_content() for one in totals] == [
        "12 việc hứa của Quảng Ninh",
        "1 việc hứa của Nơi khác",
        "4 việc đã triển khai hoặc mô hình thí điểm của Quảng Ninh",
        "1 việc đã triển khai hoặc mô hình thí điểm của Nơi khác",
    ]
    assert "5 cam kết: 3 việc hứa của Quảng Ninh, 1 việc hứa của Nơi khác" in tracker.words(
        "cam-ket/thoi-han-da-qua.html"
    )
    english = tracker.page("en/cam-ket.html").xpath("//ul[@class='totals']/li")
    assert english[1].text_content() == "1 promise of Nơi khác"


def test_agency_counts_what_its_rows_say(tracker: SmallSite) -> None:
    page = tracker.page("co-quan/so-a.html")
    told = {
        a.text_content(): (a.get("data-n"), a.get("href"))
        for a in page.xpath("//a[@data-counts='commitment']")
    }
    assert told == {
        "Việc hứa": ("3", "#ds-viec-hua"),
        "Quá hạn, chưa có chứng cứ hoàn thành": ("1", "#ds-qua-han"),
        "Không có thời hạn": ("1", "#ds-khong-co"),
    }
    assert [row.get("data-item") for row in page.xpath("//*[@id='ds-khong-co']//li[@data-item]")] == [
        "commitment:cai-cach/dat"
    ]
    (untimed,) = page.xpath("//*[@id='ds-khong-co']//li[@data-item]")
    assert "không có thời hạn" in untimed.text_content()
    assert page.text_content().count("· không có thời hạn") == 1


def test_late_milestone_is_seen(tracker: SmallSite) -> None:
    row = tracker.page("cam-ket.html").xpath("//li[@data-item='commitment:cai-cach/moc-tre']")[0]
    assert "1 mốc quá ngày, chưa có chứng cứ" in row.text_content()


def test_six_questions_are_answered_by_fields_too(tracker: SmallSite) -> None:
    """Who leads is who, a deadline is by when, a target is the outcome: no ✗ beside what the page itself says."""
    assert answers(tracker, "qua-han") == {"Ai làm": "Sở A", "Bao giờ xong": "28/2/2024"}
    assert "Nguồn trả lời 2 trong 6 câu hỏi." in page_text(tracker, "qua-han")
    assert answers(tracker, "khong-dat") == {"Bao giờ xong": "2022", "Kết quả ra sao": "> 1.971 hồ sơ"}
    assert answers(tracker, "lap-lai") == {"Bao giờ xong": "lặp lại hằng tháng"}
    row = tracker.page("cam-ket.html").xpath("//li[@data-item='commitment:cai-cach/qua-han']")[0]
    assert [one.text for one in row.xpath(".//ul[@class='six']/li[@class='yes']")] == ["người", "thời hạn"]


def answers(small: SmallSite, name: str) -> dict[str, str]:
    """Questions that the source of a commitment answers, as its page shows them."""
    page = small.page(f"cam-ket/cai-cach/{name}.html")
    return {
        div.find("dt").text_content(): div.find("dd").text_content().replace("\xa0", " ")
        for div in page.xpath("//dl[contains(@class, 'clear')]/div[@class='yes']")
    }


def test_working_stands_beside_the_status(tracker: SmallSite) -> None:
    text = page_text(tracker, "qua-han")
    assert (
        "Chưa có thông tin: các nguồn đã đọc không cho biết việc này đã đi đến đâu. Quy tắc 13 trong 13"
        in text
    )
    assert "Quá hạn, chưa có chứng cứ hoàn thành: thời hạn đã qua. Quy tắc 2 trong 5" in text
    assert "29/2/2024 − 28/2/2024 = 1 ngày" in text
    assert "1.971 hồ sơ kết quả > 1.971 hồ sơ mục tiêu" in page_text(tracker, "khong-dat")


def test_result_of_a_target_is_evidence(tracker: SmallSite) -> None:
    assert "1 số liệu liên quan" in page_text(tracker, "dat")
    assert "chưa có trong các nguồn đã đọc" in page_text(tracker, "chua-co-so-lieu")


def test_deadline_of_today_is_not_over(tracker: SmallSite) -> None:
    assert "còn: 29/2/2024 − 29/2/2024 = 0 ngày" in page_text(tracker, "chua-den-han")


def test_disputed_status_stands_beside_the_derived_one(tracker: SmallSite) -> None:
    text = page_text(tracker, "da-lam")
    assert "Suy ra: Đã làm, có chứng cứ. Ý kiến khác: Đang làm. Mới làm một phần" in text
    assert "Sở A, 5/1/2024" in text
    everything = tracker.page("cam-ket.html")
    marked = everything.xpath("//li[contains(., 'có ý kiến khác')]//h3")
    assert [heading.text_content() for heading in marked] == ["Việc da-lam"]


def test_missing_deadline_is_said(tracker: SmallSite) -> None:
    assert "không có thời hạn" in page_text(tracker, "khong-han")


def page_text(small: SmallSite, name: str) -> str:
    """The words of a commitment's page."""
    return small.words(f"cam-ket/cai-cach/{name}.html")


def test_script_is_small() -> None:
    assert (ROOT / "templates/assets/tracker.js").stat().st_size <= JS_LIMIT


@pytest.fixture
def page(tracker: SmallSite, browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 360, "height": 800})
    opened = context.new_page()
    faults: list[str] = []
    opened.on(
        "console",
        lambda message: (
            faults.append(message.text) if message.type == "error" and not early_font(message) else None
        ),
    )
    opened.on("pageerror", lambda error: faults.append(str(error)))
    opened.goto((tracker.root / "public/cam-ket.html").as_uri())
    yield opened
    context.close()
    assert faults == []


def shown(page: Page) -> set[str]:
    """Ids of the commitments that can be seen."""
    return {
        Path(link.get_attribute("href") or "").stem
        for link in page.locator(".rows h3 a").all()
        if link.is_visible()
    }


def press_to(page: Page, text: str) -> None:
    """Tab on until the focus is on what begins with ``text``."""
    for _ in range(200):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.textContent").strip().startswith(text):
            return
    pytest.fail(f"the keyboard does not reach: {text}")


def test_filters_by_keyboard_alone(page: Page) -> None:
    assert shown(page) == EVERYTHING
    press_to(page, "Đang làm")
    page.keyboard.press("Enter")
    assert shown(page) == {"chua-dat", "dang-lam", "mo-hinh"}
    assert page.url.endswith("cam-ket.html#trang-thai=dang-lam")
    assert page.locator(".tally output").inner_text() == f"3 trong {len(EVERYTHING)} cam kết"
    press_to(page, "Cơ quan")
    page.keyboard.press("Enter")
    press_to(page, "Sở A")
    page.keyboard.press("Enter")
    assert shown(page) == {"dang-lam"}
    assert page.url.endswith("#trang-thai=dang-lam&co-quan=so-a")
    press_to(page, "Bỏ lọc")
    page.keyboard.press("Enter")
    assert shown(page) == EVERYTHING
    assert page.evaluate("document.activeElement.dataset.facet") == "trang-thai"


def test_state_stands_in_the_address(page: Page) -> None:
    page.goto(page.url + "#trang-thai=khong-dat-muc-tieu")
    page.reload()
    assert shown(page) == {"khong-dat"}
    assert page.locator(".filters [aria-current]").inner_text().startswith("Không đạt mục tiêu")
    page.locator(".filters [aria-current]").click()
    assert shown(page) == EVERYTHING
    page.go_back()
    assert shown(page) == {"khong-dat"}


def test_unknown_filters_in_the_address_are_ignored(page: Page) -> None:
    page.goto(page.url + "#mau=xanh")
    page.reload()
    assert shown(page) == EVERYTHING


def test_same_filters_without_scripts(tracker: SmallSite, browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((tracker.root / "public/cam-ket.html").as_uri())
    page.get_by_role("navigation", name="Lọc danh sách").get_by_role("link", name="Đang làm").click()
    assert page.url.endswith("cam-ket/trang-thai-dang-lam.html")
    assert shown(page) == {"chua-dat", "dang-lam", "mo-hinh"}
    page.get_by_role("link", name="Bỏ lọc").click()
    assert shown(page) == EVERYTHING
    context.close()
