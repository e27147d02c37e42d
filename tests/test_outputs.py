"""What others can do with a site: take charts and figures along, cite, embed, follow, report errors, build it again."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import struct
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit
from uuid import UUID

import altair as alt
import pytest
from conftest import MakeSite, early_font
from lxml import etree, html
from playwright.sync_api import Browser
from small_site import ROOT, SmallSite

from builder.charts.render import SIGNATURE, squeezed
from builder.charts.theme import COLOURS
from builder.model.site import Contact
from builder.pages.chart_files import embed_code
from builder.pages.linked_things import licence_url
from builder.pages.report import report_url

BASE = "https://mau.example/bao-cao/"
ATOM = "{http://www.w3.org/2005/Atom}"
CHART = "indicators-chi-so-bieu-do-1"


@pytest.fixture(scope="module")
def public(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of tests/golden/, published."""
    small = SmallSite(tmp_path_factory.mktemp("outputs") / "site")
    shutil.copytree(ROOT / "tests" / "golden" / "site", small.root)
    ended = small.build("--strict")
    assert ended.code == 0, ended.err
    return small.root / "public"


def page(public: Path, path: str) -> Any:
    return html.fromstring((public / path).read_bytes())


def meta(tree: Any) -> dict[str, str]:
    """``property`` or ``name`` → ``content``."""
    found = tree.xpath("//head/meta[@property or @name]")
    return {element.get("property") or element.get("name"): element.get("content") for element in found}


def linked(public: Path, path: str) -> dict[str, Any]:
    [script] = page(public, path).xpath("//script[@type='application/ld+json']")
    found: dict[str, Any] = json.loads(script.text)
    assert found["@context"] == "https://schema.org"
    return found


def size(png: bytes) -> tuple[int, int]:
    assert png.startswith(SIGNATURE)
    width, height = struct.unpack_from(">II", png, 16)
    return width, height


@pytest.mark.parametrize(
    ("path", "card"),
    [
        ("index.html", "anh/trang.png"),
        ("chi-tieu/chi-so.html", "anh/chi-tieu-chi-so.png"),
        ("cai-cach/cai-cach.html", "anh/cai-cach-cai-cach.png"),
        ("van-ban/nghi-quyet.html", "anh/van-ban-nghi-quyet.png"),
        ("nguon/bao.html", "anh/trang.png"),
        ("en/chi-tieu/chi-so.html", "en/anh/chi-tieu-chi-so.png"),
    ],
)
def test_a_page_says_where_it_stands_and_has_a_card(public: Path, path: str, card: str) -> None:
    tree = page(public, path)
    found = meta(tree)
    address = BASE + path.removesuffix("index.html")
    assert tree.xpath("//link[@rel='canonical']/@href") == [address] == [found["og:url"]]
    assert found["og:title"] in tree.findtext(".//title")
    assert found["og:description"]
    assert found["og:image:alt"]
    assert found["twitter:card"] == "summary_large_image"
    assert found["og:locale"] == ("en_GB" if path.startswith("en/") else "vi_VN")
    assert found["og:image"] == BASE + card
    assert size((public / card).read_bytes()) == (1200, 630)
    assert (int(found["og:image:width"]), int(found["og:image:height"])) == (1200, 630)


def test_a_page_that_is_none_has_no_address(public: Path) -> None:
    tree = page(public, "404.html")
    assert tree.xpath("//link[@rel='canonical']") == []
    assert meta(tree)["robots"] == "noindex"


def test_an_indicator_is_a_dataset(public: Path) -> None:
    data = linked(public, "chi-tieu/chi-so.html")
    assert data["@type"] == "Dataset"
    assert data["url"] == BASE + "chi-tieu/chi-so.html"
    assert re.fullmatch(r"\d{4}(/\d{4})?", data["temporalCoverage"])
    assert {"@type": "Place", "name": "Mẫu"} in data["spatialCoverage"]
    assert {item["@type"] for item in data["variableMeasured"]} == {"PropertyValue"}
    assert data["license"] == "https://creativecommons.org/licenses/by/4.0/"
    for file in data["distribution"]:
        assert (public / file["contentUrl"].removeprefix(BASE)).is_file()
    assert data["creator"]["name"]
    assert all(source["publisher"]["name"] for source in data["isBasedOn"])


def test_a_document_is_legislation(public: Path) -> None:
    data = linked(public, "van-ban/nghi-quyet.html")
    assert data["@type"] == "Legislation"
    assert (data["legislationIdentifier"], data["legislationDate"]) == ("05-NQ/TU", "2021-04-09")
    assert data["legislationPassedBy"]["@type"] == "GovernmentOrganization"
    assert data["temporalCoverage"] == "2021/2025"
    [law] = data["legislationEnsuresImplementationOf"]
    assert law["legislationIdentifier"] == "01/2020/QH14"
    assert law["url"] == BASE + "van-ban/luat.html"
    assert "en" in linked(public, "en/van-ban/nghi-quyet.html")["inLanguage"]


@pytest.mark.parametrize("path", ["index.html", "cai-cach/cai-cach.html"])
def test_home_and_reforms_are_reports(public: Path, path: str) -> None:
    data = linked(public, path)
    assert data["@type"] == "Report"
    assert data["dateModified"] == "2024-02-29"
    assert data["spatialCoverage"]["name"] == "Mẫu"


def test_no_text_ends_the_data_block(site: MakeSite) -> None:
    hostile = "Hồ sơ </script><script>alert(1)</script> & <!--"
    small = site()
    indicator = (small.root / "data/indicators/ho-so.yml").read_text("utf-8")
    titled = indicator.replace("title: Hồ sơ", f"title: {json.dumps(hostile, ensure_ascii=False)}", 1)
    small.write({"data/indicators/ho-so.yml": titled}).build()
    text = (small.root / "public/chi-tieu/ho-so.html").read_text("utf-8")
    assert "alert(1)</script>" not in text
    assert linked(small.root / "public", "chi-tieu/ho-so.html")["name"] == hostile


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Nội dung: CC BY 4.0 · Mã: MIT", "https://creativecommons.org/licenses/by/4.0/"),
        ("CC BY-SA 3.0", "https://creativecommons.org/licenses/by-sa/3.0/"),
        ("Giữ mọi quyền", None),
    ],
)
def test_licences(text: str, address: str | None) -> None:
    assert licence_url(text) == address


def test_every_chart_can_be_taken_along(public: Path) -> None:
    """Each download that a page offers is there and is what its name says."""
    kinds: set[str] = set()
    for path in sorted(public.rglob("*.html")):
        for link in page(public, path.relative_to(public).as_posix()).xpath("//figure//a[@download]"):
            file = (path.parent / link.get("href")).resolve()
            kinds.add(link.text)
            content = file.read_bytes()
            if link.text == "SVG":
                assert b"class=" not in content
                assert etree.fromstring(content).get("width")
            elif link.text == "PNG":
                assert size(content)[0] == 864
            elif link.text == "CSV":
                assert content.decode("utf-8-sig").count("\r\n") > 1
            else:
                alt.Chart.from_dict(json.loads(content))
    assert kinds == {"SVG", "PNG", "CSV", "Vega-Lite"}


def test_a_specification_stands_alone(public: Path) -> None:
    spec = json.loads((public / f"tai-ve/{CHART}.vl.json").read_text("utf-8"))
    assert spec["$schema"].startswith("https://vega.github.io/schema/vega-lite/")
    assert " ".join(spec["title"]["text"])
    assert "29/2/2024" in " ".join(spec["title"]["subtitle"])
    painted = {value for key, value in pairs(spec) if key in ("fill", "stroke", "color", "gridColor")}
    assert not painted & set(COLOURS)
    assert any(isinstance(value, str) and value.startswith("#") for value in painted)
    texts = [layer["mark"] for layer in spec["layer"] if layer["mark"]["type"] == "text"]
    assert texts
    assert not [mark for mark in texts if "stroke" in mark], "Vega would draw the halo over the letters"


def pairs(value: Any) -> list[tuple[str, Any]]:
    """Every plain value below ``value`` with its key."""
    if isinstance(value, list):
        return [pair for item in value for pair in pairs(item)]
    if not isinstance(value, dict):
        return []
    plain = [(key, item) for key, item in value.items() if not isinstance(item, dict | list)]
    return plain + [pair for item in value.values() for pair in pairs(item)]


def test_a_page_to_embed_has_the_chart_and_nothing_else(public: Path) -> None:
    tree = page(public, f"nhung/{CHART}.html")
    assert tree.xpath("//nav | //header | //footer | //form") == []
    assert len(tree.xpath("//svg")) == 1
    [back] = tree.xpath("//figcaption/a")
    assert (back.get("href"), back.get("target")) == ("../chi-tieu/chi-so.html#bieu-do-1", "_top")
    assert page(public, "chi-tieu/chi-so.html").get_element_by_id("bieu-do-1").tag == "figure"
    assert "Nguồn:" in tree.xpath("string(//figcaption)")
    loaded = tree.xpath("//link[@rel='stylesheet']/@href | //script/@src")
    assert sorted(loaded) == ["../assets/site.css", "../assets/site.js"]
    assert meta(tree)["robots"] == "noindex"


def named(figure: Any) -> str:
    """A chart that stands alone is named by its heading and by what stands below it: measure, place, period."""
    return ". ".join(figure.xpath(f"string(*[@class='{name}'])") for name in ("title", "sub"))


def test_code_to_embed(public: Path) -> None:
    figure = page(public, "chi-tieu/chi-so.html").get_element_by_id("bieu-do-1")
    code = figure.xpath("string(.//code)")
    frame: Any = html.fromstring(code)
    assert frame.get("src") == f"{BASE}nhung/{CHART}.html"
    assert frame.get("title") == named(figure)
    assert int(frame.get("height")) > 300
    assert html.fromstring(embed_code("a", 'Tựa "đề" <b>', "", "")).get("title") == 'Tựa "đề" <b>'


def test_citations_name_title_site_day_and_address(public: Path) -> None:
    tree = page(public, "chi-tieu/chi-so.html")
    figure = tree.get_element_by_id("bieu-do-1")
    copied = figure.xpath("string(.//p[button][last()]/following-sibling::p[1])")
    address = f"{BASE}chi-tieu/chi-so.html"
    assert copied == f"{named(figure)}. Tỉnh Mẫu minh bạch. Số liệu tính đến 29/2/2024. {address}#bieu-do-1"
    assert tree.xpath("//footer//button/@data-copy")[0].endswith(f". {address}")


def test_a_figure_has_a_link_that_reports_an_error_in_it(public: Path) -> None:
    rows = page(public, "nguon/bao.html").xpath("//tr[.//a[@class='report']]")
    assert rows
    for row in rows:
        parts = urlsplit(row.xpath(".//a[@class='report']/@href")[0])
        asked = parse_qs(parts.query)
        assert (parts.scheme, parts.path) == ("mailto", "mau@mau.example")
        assert re.fullmatch(r"Báo lỗi: [a-z-]+\.[a-z_]+@\S+", asked["subject"][0])
        assert asked["body"] == [f"{BASE}nguon/bao.html#{row.get('id')}"]


@pytest.mark.parametrize(
    ("contact", "url"),
    [
        (
            "mailto:a@b.example",
            "mailto:a@b.example?subject=B%C3%A1o%20l%E1%BB%97i%3A%20x%402022&body=https%3A%2F%2Fc%2F%23d",
        ),
        (
            "https://b.example/?form=1",
            "https://b.example/?form=1&figure=x%402022&page=https%3A%2F%2Fc%2F%23d",
        ),
        (None, "dinh-chinh.html?figure=x%402022&page=https%3A%2F%2Fc%2F%23d#bao-loi"),
    ],
)
def test_where_reports_go(contact: str | None, url: str) -> None:
    whom = Contact(name={"vi": "Nhóm"}, url=contact)
    assert report_url(whom, "dinh-chinh.html", str.format, "x@2022", "https://c/#d") == url
    assert contact or report_url(None, "dinh-chinh.html", str.format, "x@2022", "https://c/#d") == url


def test_feed_of_corrections(public: Path) -> None:
    assert page(public, "index.html").xpath("//link[@type='application/atom+xml']/@href") == [
        BASE + "dinh-chinh.xml"
    ]
    feed = etree.parse(str(public / "dinh-chinh.xml")).getroot()
    assert feed.tag == f"{ATOM}feed"
    assert feed.findtext(f"{ATOM}id") == BASE + "dinh-chinh.xml"
    assert feed.findtext(f"{ATOM}updated") == "2024-02-10T00:00:00+07:00"
    assert feed.findtext(f"{ATOM}author/{ATOM}name") == "Nhóm làm trang mẫu"
    [entry] = feed.findall(f"{ATOM}entry")
    assert entry.findtext(f"{ATOM}title") == "chi-so.score@2023: 46.00 → 64"
    assert "Đảo hai chữ số" in str(entry.findtext(f"{ATOM}summary"))
    assert UUID(str(entry.findtext(f"{ATOM}id")))
    link = entry.find(f"{ATOM}link")
    assert link is not None
    anchor = str(link.get("href")).partition("#")[2]
    assert page(public, "dinh-chinh.html").get_element_by_id(anchor) is not None


def test_feed_without_corrections_and_ids_that_outlive_a_move(site: MakeSite, public: Path) -> None:
    small = site()
    small.build()
    empty = etree.parse(str(small.root / "public/dinh-chinh.xml")).getroot()
    assert empty.findall(f"{ATOM}entry") == []
    assert empty.findtext(f"{ATOM}updated") == "2024-02-29T00:00:00+07:00"
    english = etree.parse(str(public / "en/dinh-chinh.xml"))
    vietnamese = etree.parse(str(public / "dinh-chinh.xml"))
    assert english.findtext(f"{ATOM}entry/{ATOM}id") == vietnamese.findtext(f"{ATOM}entry/{ATOM}id")


def test_sitemap_lists_the_pages(public: Path) -> None:
    pages = {element.text for element in etree.parse(str(public / "sitemap.xml")).iter("{*}loc")}
    made = {path.relative_to(public).as_posix() for path in public.rglob("*.html")}
    wanted = {path for path in made if "nhung/" not in path and not path.endswith("404.html")}
    assert pages == {BASE + re.sub(r"(^|/)index\.html$", r"\1", path) for path in wanted}
    assert f"Sitemap: {BASE}sitemap.xml" in (public / "robots.txt").read_text("utf-8")


def test_receipt_tells_the_truth(public: Path) -> None:
    receipt = json.loads((public / "bien-nhan.json").read_text("utf-8"))
    assert receipt["program"]["version"]
    assert receipt["program"]["libraries"]["altair"]
    for root, listed in ((public.parent, receipt["inputs"]), (public, receipt["outputs"])):
        for path, digest in listed.items():
            assert hashlib.sha256((root / path).read_bytes()).hexdigest() == digest, path
    made = {path.relative_to(public).as_posix() for path in public.rglob("*") if path.is_file()}
    assert made - set(receipt["outputs"]) == {"bien-nhan.json", ".minhbach"}
    given = {path for path in receipt["inputs"] if path.startswith("data/")}
    assert {"data/corrections.yml", "data/indicators/chi-so.csv", "data/resolutions/luat.yml"} <= given
    assert page(public, "index.html").xpath("//footer//a[@href='bien-nhan.json']")


def test_the_same_site_gives_the_same_receipt(site: MakeSite) -> None:
    small = site()
    receipts = []
    for options in ((), ("--no-cache", "--jobs", "1")):
        assert small.build(*options).code == 0
        receipts.append((small.root / "public/bien-nhan.json").read_bytes())
    assert receipts[0] == receipts[1]


def test_pixels_are_packed_well(public: Path) -> None:
    content = (public / f"tai-ve/{CHART}.png").read_bytes()
    assert squeezed(content) == content
    assert content.endswith(b"IEND\xaeB`\x82")


def test_in_a_browser(public: Path, browser: Browser) -> None:
    """Data blocks pass the strict policy; a row reached by its address offers its report; a report names what was read."""
    view = browser.new_page()
    said: list[str] = []
    view.on("console", lambda message: None if early_font(message) else said.append(message.text))
    view.add_init_script(
        "document.addEventListener('securitypolicyviolation', e => console.log(e.violatedDirective))"
    )
    row = page(public, "nguon/bao.html").xpath("//tr[.//a[@class='report']]/@id")[0]
    view.goto(f"{(public / 'nguon/bao.html').as_uri()}#{row}")
    shown = view.locator("td a.report:visible")
    assert shown.count() == 1
    view.goto((public / "chi-tieu/chi-so.html").as_uri())
    assert (
        view.evaluate("JSON.parse(document.querySelector('script[type*=json]').text)['@type']") == "Dataset"
    )
    view.locator("main table .fig >> visible=true").first.dispatch_event("pointerdown")
    link = view.locator("footer [data-report]")
    link.evaluate("link => link.addEventListener('click', e => e.preventDefault())")
    link.click()
    assert re.search(r"chi-so\.html%20\(.+\)$", link.get_attribute("href") or "")
    view.evaluate(
        "navigator.clipboard.writeText = (text) => { window.copied = text; return Promise.resolve(); }"
    )
    view.locator(".reuse summary").first.click()
    button = view.locator(".reuse button").first
    button.evaluate("button => button.click()")
    assert view.evaluate("window.copied") == view.locator(".reuse code").first.text_content()
    number = view.locator("main table .fig[data-n] >> visible=true").first
    number.dispatch_event("pointerover")
    assert "Báo" in (number.get_attribute("title") or "") or "Số liệu" in (
        number.get_attribute("title") or ""
    )
    view.emulate_media(media="print")
    assert view.locator(".reuse:visible, nav:visible, button:visible").count() == 0
    assert view.locator(".page-sources li:visible").count() > 0
    assert said == []
    view.close()
