"""Publishing: whole trees or nothing, the same bytes for the same data, links that work from a USB stick."""

from __future__ import annotations

import json
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from broken_sites import INDICATOR, indicator, text
from conftest import MakeSite
from lxml import html
from small_site import DEFAULTS, SmallSite, hashes

from builder.outputs.tree import Collision, Tree

CHARTED = {
    **DEFAULTS,
    **indicator(
        "results:",
        "charts:\n  - {kind: bars, measures: [received, resolved]}\n  - {kind: score-series, measure: rate}\n"
        "results:\n"
        "  - {period: 2019, received: 1900, resolved: 1800, rate: 99.1, source: bao}\n"
        "  - {period: 2020, received: 1910, resolved: 1810, rate: 99.3, source: bao}\n"
        "  - {period: 2021, received: 1920, resolved: 1820, rate: 99.2, source: bao}",
    ),
    **text("Năm 2022 tiếp nhận [[ho-so.received@2022]] hồ sơ.\n"),
}


@pytest.fixture(scope="module")
def charted(tmp_path_factory: pytest.TempPathFactory) -> SmallSite:
    """A small site with charts, built."""
    small = SmallSite(tmp_path_factory.mktemp("charted") / "site").write(CHARTED)
    assert small.build().code == 0
    return small


def test_a_failed_build_leaves_the_site_and_nothing_else(site: MakeSite) -> None:
    small = site()
    small.build()
    before = small.published()
    around = sorted(small.root.iterdir())
    small.write({"templates/404.html": "<p>a</i></p>"})
    assert small.build().code == 1
    small.write({"templates/404.html": "{{ khong_co.gi_ca }}"})
    assert small.build().code == 3
    assert small.published() == before
    assert sorted(small.root.iterdir()) == sorted([*around, small.root / "templates"])


def test_a_failed_first_build_publishes_nothing(site: MakeSite) -> None:
    small = site(indicator("received: 1971", "received: 1.971"))
    assert small.build().code == 1
    assert not (small.root / "public").exists()


def test_old_pages_go(site: MakeSite) -> None:
    """The tree is replaced, not written over."""
    small = site(
        {"data/places.yml": DEFAULTS["data/places.yml"] + "ha-noi: {name: Hà Nội, level: province}\n"}
    )
    small.build()
    assert "dia-phuong/ha-noi.html" in small.published()
    small.write(DEFAULTS).build()
    assert "dia-phuong/ha-noi.html" not in small.published()


def test_what_is_put_into_the_published_folder_goes_too(site: MakeSite) -> None:
    small = site()
    small.build()
    before = small.published()
    small.write({"public/them.html": "x", "public/index.html": "x"}).build()
    assert small.published() == before


def test_check_publishes_nothing(site: MakeSite) -> None:
    small = site()
    assert small.check().code == 0
    assert {path.name for path in small.root.iterdir()} <= {".cache", "data", "site.yml"}


def test_two_writers_of_one_path(tmp_path: Path) -> None:
    tree = Tree(tmp_path)
    tree.write("a/b.html", "x", "một")
    with pytest.raises(Collision) as caught:
        tree.write("A/b.html", "y", "hai")
    assert (caught.value.path, caught.value.one, caught.value.other) == ("A/b.html", "một", "hai")
    with pytest.raises(ValueError, match=r"\.\."):
        tree.write("../b.html", "y", "hai")


def test_second_build_has_the_same_bytes(charted: SmallSite) -> None:
    first = charted.published()
    assert charted.build().code == 0
    assert charted.published() == first
    assert charted.build("--no-cache").code == 0
    assert charted.published() == first


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_number_of_processes_changes_nothing(charted: SmallSite, tmp_path: Path, jobs: str) -> None:
    assert charted.build("--jobs", jobs, "--no-cache", "--output", str(tmp_path / "out")).code == 0
    assert hashes(tmp_path / "out") == charted.published()


def test_another_folder_and_process_change_nothing(charted: SmallSite, tmp_path: Path) -> None:
    """Nothing of the machine's paths, time or hash seed gets into the site."""
    moved = SmallSite(tmp_path / "nơi khác").write(CHARTED)
    ended = moved.command("build")
    assert ended.code == 0, ended.err
    assert moved.published() == charted.published()
    for file in (moved.root / "public").rglob("*"):
        if file.suffix in (".html", ".json", ".csv", ".xml", ".txt"):
            assert str(moved.root) not in file.read_text()


def test_second_build_draws_nothing(charted: SmallSite) -> None:
    charted.build()
    assert "(0 làm mới), 0 biểu đồ vẽ mới" in charted.build().out
    assert "2 biểu đồ vẽ mới" in charted.build("--no-cache").out


def test_links_are_relative_and_lead_somewhere(charted: SmallSite) -> None:
    """From any page, on any host, under any path and from file://, every link of the site leads to a file and anchor."""
    root = charted.root / "public"
    pages = {file: html.parse(file).getroot() for file in sorted(root.rglob("*.html"))}
    ids = {file: set(page.xpath("//@id")) for file, page in pages.items()}
    seen = 0
    for file, page in pages.items():
        if file.name == "404.html":
            continue  # served at any depth, so its links name the site's address
        for target in page.xpath("//@href | //@src"):
            parts = urlsplit(target)
            if parts.scheme in ("https", "mailto", "data"):
                continue
            assert not parts.scheme, (file, target)
            assert not parts.netloc, (file, target)
            assert not parts.path.startswith("/"), (file, target)
            there = (file.parent / unquote(parts.path)).resolve() if parts.path else file
            assert there.is_file(), (file, target)
            if parts.fragment and there in ids:
                assert unquote(parts.fragment) in ids[there], (file, target)
            seen += 1
    assert seen > 300


def test_large_source_of_small_indicators_leads_to_their_pages(site: MakeSite) -> None:
    """Only large indicators have pages by period; a source with many figures of small ones links to the indicators."""
    rows = "results:\n" + "".join(
        f"  - {{period: {1950 + year}-{month:02}, received: 2, resolved: 1, rate: 50, source: bao}}\n"
        for year in range(6)
        for month in range(1, 13)
    )
    first = DEFAULTS["data/indicators/ho-so.yml"].partition("results:")[0] + rows
    small = site({"data/indicators/ho-so.yml": first, "data/indicators/don-thu.yml": first})
    ended = small.build()
    assert ended.code == 0, ended.err
    links = small.page("nguon/bao.html").xpath("//p[@class='links']/a/@href")
    assert sorted(links) == ["../chi-tieu/don-thu.html", "../chi-tieu/ho-so.html"]


def test_base_address_may_have_a_path(site: MakeSite) -> None:
    small = site(
        {"site.yml": DEFAULTS["site.yml"].replace("https://thu.example/", "https://thu.example/bao-cao/")}
    )
    assert small.build().code == 0
    assert "https://thu.example/bao-cao/" in (small.root / "public/404.html").read_text()


def test_every_figure_is_in_the_downloads(charted: SmallSite) -> None:
    rows = json.loads((charted.root / "public/du-lieu/ho-so.json").read_text())
    assert {row["address"]: row["value"] for row in rows if row["period"] == "2022"} == {
        "ho-so.received@2022": "1971",
        "ho-so.resolved@2022": "1947",
        "ho-so.rate@2022": "99.9",
    }
    csv = (charted.root / "public/du-lieu/ho-so.csv").read_bytes()
    assert csv.startswith(b"\xef\xbb\xbf")
    assert csv.decode("utf-8-sig").count("\r\n") == len(rows) + 1


def test_a_changed_value_is_told_until_it_is_corrected(site: MakeSite) -> None:
    small = site()
    small.build()
    changed = small.write({"data/indicators/ho-so.yml": INDICATOR.replace("1971", "1970")})
    for _ in range(2):
        ended = changed.build()
        assert ended.code == 0
        assert "warning[C150]" in ended.first
    lines = [line.strip() for line in ended.err.splitlines()]
    entry = "\n".join(
        line if line.startswith("- ") else f"  {line}"
        for line in lines[lines.index("- figure: ho-so.received@2022") :][:6]
    )
    entry = entry.replace("who: …", "who: Tổ biên tập").replace("{vi: …, en: …}", "Gõ nhầm")
    corrected = changed.write({"data/corrections.yml": entry + "\n"}).build("--strict")
    assert corrected.code == 0, corrected.err
    assert corrected.err == ""
    assert "Gõ nhầm" in (small.root / "public/dinh-chinh.html").read_text()
