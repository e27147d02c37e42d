"""The list of commitments: a page for every filter, the same filters on the spot, every status with its working."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from commitment_site import AS_OF, COMMITMENTS, FILES
from conftest import MakeSite, early_font
from playwright.sync_api import Browser, Page
from small_site import ROOT, SmallSite

from builder.deriving.status import RULES, STATUSES, status_of
from builder.pages.facets import STATUS_SLUGS

JS_LIMIT = 2048
"""Bytes of the script that filters."""


@pytest.fixture
def tracker(site: MakeSite) -> SmallSite:
    small = site(FILES)
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


def test_every_status_and_every_rule(tracker: SmallSite) -> None:
    records = json.loads((tracker.root / "public/du-lieu/records.json").read_text())
    assert records["statuses"] == {f"cai-cach/{name}": status for name, (status, _) in COMMITMENTS.items()}
    assert {status for status, _ in COMMITMENTS.values()} == set(STATUSES)


def test_rules_that_decide_nothing_here_are_few(tracker: SmallSite) -> None:
    """Only the rule for a task with some of its steps done has no commitment of its own."""
    site = tracker.records(AS_OF)
    used = {status_of(site, item).number for _, item in site.commitments.values()}
    assert set(range(1, len(RULES) + 1)) - used == {11}


def test_every_filter_leads_to_a_page_with_as_many_rows(tracker: SmallSite) -> None:
    found = links(tracker)
    assert {facet for facet, _ in found} == {"trang-thai", "co-quan", "linh-vuc", "van-ban", "thoi-han"}
    for page, count in found.values():
        assert len(rows(tracker, page)) == count > 0
    assert sorted(rows(tracker, "cam-ket.html")) == sorted(COMMITMENTS)


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("trang-thai-qua-han", {"qua-han", "moc-tre"}),
        ("co-quan-so-a", {"qua-han", "dang-lam", "dat"}),
        ("van-ban-nghi-quyet", {"khong-han"}),
        ("thoi-han-da-qua", {"qua-han", "khong-dat"}),
        ("thoi-han-mot-nam-toi", {"chua-den-han"}),
        ("thoi-han-xa-hon", {"dang-lam"}),
        ("thoi-han-lap-lai", {"lap-lai"}),
        ("linh-vuc-the-che", set()),
    ],
)
def test_page_of_one_value(tracker: SmallSite, page: str, expected: set[str]) -> None:
    assert set(rows(tracker, f"cam-ket/{page}.html")) == expected


def test_every_status_has_its_page_even_if_empty(site: MakeSite) -> None:
    small = site()
    assert small.build().code == 0
    for slug in STATUS_SLUGS.values():
        assert rows(small, f"cam-ket/trang-thai-{slug}.html") == []


def test_working_stands_beside_the_status(tracker: SmallSite) -> None:
    text = page_text(tracker, "qua-han")
    assert "Quá hạn vì thời hạn đã qua mà chưa có chứng cứ hoàn thành" in text
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
    assert shown(page) == set(COMMITMENTS)
    press_to(page, "Quá hạn")
    page.keyboard.press("Enter")
    assert shown(page) == {"qua-han", "moc-tre"}
    assert page.url.endswith("cam-ket.html#trang-thai=qua-han")
    assert page.locator(".tally output").inner_text() == f"2 trong {len(COMMITMENTS)} cam kết"
    press_to(page, "Cơ quan")
    page.keyboard.press("Enter")
    press_to(page, "Sở A")
    page.keyboard.press("Enter")
    assert shown(page) == {"qua-han"}
    assert page.url.endswith("#trang-thai=qua-han&co-quan=so-a")
    press_to(page, "Bỏ lọc")
    page.keyboard.press("Enter")
    assert shown(page) == set(COMMITMENTS)
    assert page.evaluate("document.activeElement.dataset.facet") == "trang-thai"


def test_state_stands_in_the_address(page: Page) -> None:
    page.goto(page.url + "#trang-thai=khong-dat-muc-tieu")
    page.reload()
    assert shown(page) == {"khong-dat"}
    assert page.locator(".filters [aria-current]").inner_text().startswith("Không đạt mục tiêu")
    page.locator(".filters [aria-current]").click()
    assert shown(page) == set(COMMITMENTS)
    page.go_back()
    assert shown(page) == {"khong-dat"}


def test_unknown_filters_in_the_address_are_ignored(page: Page) -> None:
    page.goto(page.url + "#mau=xanh")
    page.reload()
    assert shown(page) == set(COMMITMENTS)


def test_same_filters_without_scripts(tracker: SmallSite, browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((tracker.root / "public/cam-ket.html").as_uri())
    page.get_by_role("navigation", name="Lọc danh sách").get_by_role("link", name="Quá hạn").click()
    assert page.url.endswith("cam-ket/trang-thai-qua-han.html")
    assert shown(page) == {"qua-han", "moc-tre"}
    page.get_by_role("link", name="Bỏ lọc").click()
    assert shown(page) == set(COMMITMENTS)
    context.close()
