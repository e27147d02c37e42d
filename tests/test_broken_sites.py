"""Bad input: the exact message, exit code 1, and the published site as it was."""

from __future__ import annotations

import unicodedata

import pytest
from broken_sites import BROKEN, INDICATOR, SITE, Broken, indicator, table, text
from conftest import MakeSite

from builder.problem_codes import CODES

NOT_FROM_DATA = {
    "R107": "only a disk or a system that refuses to read a file; test_reading has one on Linux",
    "T108": "only a fault of the rules of statements; test_own_words has one",
    "T110": "only a fault of a template of the program; test_own_words has one",
}


@pytest.mark.parametrize("broken", BROKEN.values(), ids=BROKEN)
def test_broken_site(site: MakeSite, broken: Broken) -> None:
    small = site()
    assert small.build().code == 0
    before = small.published()
    small.write(broken.files)
    ended = small.build(*["--strict"] * broken.only_strict)
    assert ended.first == broken.says
    assert ended.code == 1
    assert small.published() == before
    assert "trang đã xuất bản giữ nguyên" in ended.err


def test_every_code_has_a_broken_site_or_a_reason() -> None:
    assert {broken.code for broken in BROKEN.values()} | set(NOT_FROM_DATA) == set(CODES)


@pytest.mark.parametrize(
    "broken", [broken for broken in BROKEN.values() if broken.only_strict], ids=lambda broken: broken.code
)
def test_warning_without_strict(site: MakeSite, broken: Broken) -> None:
    """A warning is told, and the site is published all the same."""
    small = site()
    small.build()
    ended = small.write(broken.files).build()
    assert ended.first == broken.says.replace(": error[", ": warning[")
    assert ended.code == 0
    assert CODES[broken.code].severity == "warning"


@pytest.mark.parametrize(
    ("typed", "meant"), [("1.971", "1971"), ("20.000", "20000"), ("1.072.639", "1072639"), ("1 971", "1971")]
)
def test_hint_writes_the_count_that_was_meant(site: MakeSite, typed: str, meant: str) -> None:
    ended = site(indicator("received: 1971", f"received: {typed}")).check()
    assert meant in ended.err.splitlines()[3]


def test_caret_stands_below_the_value(site: MakeSite) -> None:
    lines = site(indicator("received: 1971", "received: 1.971")).check().err.splitlines()
    assert lines[2].index("^") == lines[1].index("1.971")


def test_caret_in_a_broken_equation(site: MakeSite) -> None:
    lines = (
        site(indicator("results:", "checks:\n  - resolved <= (received\nresults:")).check().err.splitlines()
    )
    assert lines[-3].strip() == "resolved <= (received"
    assert lines[-2].index("^") == lines[-3].rindex("received") + len("received")


def test_long_line_is_cut_around_the_caret(site: MakeSite) -> None:
    note = "một ghi chú dài " * 20
    lines = (
        site(indicator("period: 2022, ", f"period: 2022, note: {note}, rank: x, ")).check().err.splitlines()
    )
    assert lines[1][lines[2].index("^") :].startswith("rank: x")
    assert len(lines[1]) < 120


def test_all_problems_of_a_phase_are_told_together(site: MakeSite) -> None:
    small = site(
        {
            "site.yml": SITE.replace("as_of: 2024-02-29", "as_of: 2023-02-29"),
            "data/sources.yml": "bao: {title: Tin, publisher: Báo, kind: bao}\n",
            **indicator("received: 1971", "received: 1.971"),
        }
    )
    codes = [(problem["file"], problem["code"]) for problem in small.check("--format", "json").problems]
    assert codes == [
        ("data/indicators/ho-so.yml", "V201"),
        ("data/sources.yml", "V103"),
        ("site.yml", "V107"),
    ]


def test_a_faulty_record_is_told_once(site: MakeSite) -> None:
    """What refers to a source or place that could not be read is not reported as well."""
    small = site(
        {
            "data/sources.yml": "bao: {title: Tin, publisher: Báo, kind: bao}\n",
            "data/places.yml": "quang-ninh: {name: Quảng Ninh, level: tinh, aliases: [QN]}\n",
            **indicator("results:\n  - {", "dimensions: [place]\nresults:\n  - {place: QN, "),
        }
    )
    codes = [problem["code"] for problem in small.check("--format", "json").problems]
    assert codes == ["V103", "V103"]


def test_decomposed_text_is_read_like_composed_text(site: MakeSite) -> None:
    """Some systems write marks apart from their letters (NFD); names still match and pages are the same."""
    narrative = text("Quảng Ninh tiếp nhận [[ho-so.received@2022]] hồ sơ.\n")
    with_place = indicator("results:\n  - {", "dimensions: [place]\nresults:\n  - {place: Quảng Ninh, ")
    small = site({**with_place, **narrative})
    assert small.build().code == 0
    composed = small.rendered()
    files = {
        name: (small.root / name).read_text()
        for name in ("site.yml", "data/places.yml", *with_place, *narrative)
    }
    small.write({name: unicodedata.normalize("NFD", typed) for name, typed in files.items()})
    assert small.build().code == 0
    assert small.rendered() == composed


def test_tables_name_line_and_column_of_quoted_cells(site: MakeSite) -> None:
    small = site(
        table(
            "period,note,received,source",
            '2020,"hai, ba",1,bao',
            '2021,"dòng',
            'sau",2.5,bao',
            "2022,x,3.5,bao",
        )
    )
    found = [(p["line"], p["column"]) for p in small.check("--format", "json").problems]
    assert found == [(3, 1), (5, 8)]
    small.write(table("period,note,received,source", '2020,"hai, ba",1.5,bao'))
    found = [(p["line"], p["column"]) for p in small.check("--format", "json").problems]
    assert found == [(2, 16)]


def test_the_command_itself(site: MakeSite) -> None:
    """As a process of its own: exit codes and streams that scripts rely on."""
    small = site()
    built = small.command("build")
    assert (built.code, built.err) == (0, "")
    assert "→ " in built.out
    before = small.published()
    small.write({"data/indicators/ho-so.yml": INDICATOR.replace("1971", "1.971")})
    broken = small.command("build")
    assert broken.code == 1
    assert broken.out == ""
    assert broken.first == BROKEN["thousands with a point"].says
    assert small.published() == before


def test_wrong_usage(site: MakeSite) -> None:
    small = site()
    assert small.command("build", "--jobs", "0").code == 2
    assert small.command("build", "--as-of", "29/2/2024").code == 2
    assert small.command("check", "--format", "xml").code == 2
    assert small.command("buid").code == 2
    assert small.command("build", "--site", "khong-co").code == 2
