"""Reading: where each value stands, whatever program typed the file."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from broken_sites import INDICATOR, SOURCES, indicator, table, text
from conftest import MakeSite
from small_site import DEFAULTS, Files

from builder.problems import Problems
from builder.reading.site_folder import read_site
from builder.reading.yaml_source import Mapping, Scalar, Sequence, read_yaml

BOM = b"\xef\xbb\xbf"


def yaml(typed: str) -> Mapping:
    problems = Problems()
    node = read_yaml(typed, "t.yml", problems)
    assert problems.found == []
    assert isinstance(node, Mapping)
    return node


def test_every_value_knows_its_place() -> None:
    node = yaml("a: một\nb:\n  - {c: hai, d: 'ba'}\n  - >-\n    dài\n    dòng\ne:\nf: null\n")
    assert node["a"].at == ("t.yml", 1, 4)  # type: ignore[union-attr]
    sequence = node["b"]
    assert isinstance(sequence, Sequence)
    assert sequence.at == ("t.yml", 3, 3)
    inner = sequence[0]
    assert isinstance(inner, Mapping)
    assert inner.key_at["d"] == ("t.yml", 3, 14)
    assert inner.where("d") == ("t.yml", 3, 17)
    assert inner.where("x") == inner.at == ("t.yml", 3, 5)
    folded = sequence[1]
    assert isinstance(folded, Scalar)
    assert (folded, folded.at) == ("dài dòng", ("t.yml", 4, 5))
    assert node["e"] is None
    assert node["f"] is None
    assert node.where("e") == ("t.yml", 7, 1)


TRAPS = [
    "05",
    "no",
    "yes",
    "1.971",
    "12:30",
    "0x1F",
    "1e3",
    "2022-05-16",
    "1_000",
    ".5",
    "true",
    "99,9",
    "010",
]


@pytest.mark.parametrize("typed", TRAPS)
def test_no_scalar_is_typed(typed: str) -> None:
    """YAML's octal, sexagesimal, boolean and date forms stay the text that was typed."""
    assert yaml(f"a: {typed}\n")["a"] == typed


def test_quoted_null_is_a_word() -> None:
    assert yaml("a: 'null'\nb: ~\nc: ''\n") == {"a": "null", "b": None, "c": ""}


SAME = {
    "byte order mark": lambda text: BOM + text.encode(),
    "Windows line ends": lambda text: text.replace("\n", "\r\n").encode(),
    "old Macintosh line ends": lambda text: text.replace("\n", "\r").encode(),
    "both": lambda text: BOM + text.replace("\n", "\r\n").encode(),
    "no last line end": lambda text: text.removesuffix("\n").encode(),
}


@pytest.mark.parametrize("typed", SAME)
def test_files_of_any_editor_give_the_same_site(site: MakeSite, typed: str) -> None:
    files = {
        **DEFAULTS,
        **table("period,received,source,note", "2021,2022,bao,", '2020,2021,bao,"hai\ndòng"'),
        **text(
            "---\ntitle: Hồ sơ\n---\n\nNăm 2022 tiếp nhận [[ho-so.received@2022]] hồ sơ.\n\n- một\n- hai\n"
        ),
    }
    small = site(files)
    assert small.build().code == 0
    rendered = small.rendered()
    small.write({name: SAME[typed](content) for name, content in files.items()})
    assert small.build().code == 0
    assert small.rendered() == rendered


@pytest.mark.parametrize("typed", SAME)
@pytest.mark.parametrize(
    "files",
    [
        indicator("rate: 99.9", "rate: 999"),
        table("period,received,source", "2021,1,bao", "2020,2.5,bao"),
        text("---\ntitle: Hồ sơ\n---\nMột dòng.\nVà 12 xã.\n"),
        text("Một dòng.\nVà 12 xã.\n"),
    ],
    ids=["record", "table", "narrative", "narrative without head"],
)
def test_problems_stand_at_the_same_place(site: MakeSite, typed: str, files: Files) -> None:
    small = site(files)
    before = small.check()
    assert before.code == 1
    small.write({name: SAME[typed](content) for name, content in files.items() if isinstance(content, str)})
    after = small.check()
    assert after.err == before.err


def test_front_matter_may_be_empty_or_end_the_file(site: MakeSite) -> None:
    for head in ("---\n---\nMột đoạn.\n", "---\ntitle: Hồ sơ\n---", "---  \ntitle: Hồ sơ\n--- \nMột đoạn.\n"):
        small = site(text(head))
        assert small.build().code == 0
        assert "title: Hồ sơ" not in (small.root / "public/chi-tieu/ho-so.html").read_text()


def test_a_rule_in_the_text_is_no_front_matter(site: MakeSite) -> None:
    small = site(text("Một đoạn.\n\n---\n\nĐoạn khác.\n"))
    assert small.build().code == 0
    html = (small.root / "public/chi-tieu/ho-so.html").read_text()
    assert "Một đoạn." in html
    assert "Đoạn khác." in html


def test_tab_between_cells_of_a_line_is_no_trap(site: MakeSite) -> None:
    """Tabs after a value are blanks; the caret of the next problem still stands right."""
    small = site({"data/sources.yml": SOURCES + "khac: {title: Tin,\tpublisher: Báo,\tkind: xyz}\n"})
    lines = small.check().err.splitlines()
    assert lines[0].startswith("data/sources.yml:2:")
    assert lines[2].index("^") == lines[1].index("xyz")


def test_hidden_and_foreign_files(site: MakeSite) -> None:
    """Files of the system are passed over in silence, others below data/ are named."""
    small = site(
        {
            "data/.DS_Store": b"\0",
            "data/indicators/.~lock.ho-so.csv#": "x",
            "content/indicators/.ho-so.md.swp": b"\xff",
            "data/places.yaml": "x",
            "data/indicators/sub/x.yml": "x",
            "data/reforms/x.csv": "x",
        }
    )
    problems = small.check("--format", "json").problems
    assert [(p["code"], p["file"]) for p in problems] == [
        ("R113", "data/indicators/sub/x.yml"),
        ("R113", "data/places.yaml"),
        ("R113", "data/reforms/x.csv"),
    ]


def test_empty_files_hold_no_records(site: MakeSite) -> None:
    small = site({f"data/{name}.yml": "" for name in ("agencies", "events", "checks", "corrections")})
    assert small.check().code == 0
    small.write(
        {f"data/{name}.yml": "# chưa có\n" for name in ("agencies", "events", "checks", "corrections")}
    )
    assert small.check().code == 0


@pytest.mark.parametrize("mark", [";", "\t"])
def test_tables_of_excel(site: MakeSite, mark: str) -> None:
    """Vietnamese Windows makes Excel part cells with semicolons; its decimal commas are still reported."""
    lines = ["period,rate,note,source", '2021,99.4,"một, hai",bao', "2020,98,,bao"]
    small = site(table(*lines))
    assert small.build().code == 0
    rendered = small.rendered()
    small.write(table(*(line.replace(",", mark).replace(f"một{mark} hai", "một, hai") for line in lines)))
    assert small.build().code == 0
    assert small.rendered() == rendered
    small.write(table(f"period{mark}rate{mark}source", f"2021{mark}99,4{mark}bao"))
    (problem,) = small.check("--format", "json").problems
    assert (problem["code"], problem["column"]) == ("V202", 6)
    assert "99.4" in problem["hint"]


@pytest.mark.skipif(sys.platform != "linux", reason="needs a file that Linux refuses to read")
def test_file_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "site.yml").write_text(DEFAULTS["site.yml"])
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "sources.yml").symlink_to("/proc/self/mem")
    problems = Problems()
    read_site(tmp_path, problems)
    (problem,) = problems.found
    assert (problem.code, problem.location) == ("R107", ("data/sources.yml", 0, 0))


def test_three_points_in_one_file(site: MakeSite) -> None:
    """Line and column of several problems in one record, in order."""
    small = site(
        {
            "data/indicators/ho-so.yml": INDICATOR.replace("topic:", "topi:").replace(
                "decimals: 1", "decimals: x"
            )
        }
    )
    found = [(p["line"], p["column"], p["code"]) for p in small.check("--format", "json").problems]
    assert found == [(1, 1, "V101"), (2, 1, "V102"), (7, 45, "V104")]
