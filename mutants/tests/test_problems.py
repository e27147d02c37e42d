"""Problems as values: their renderings, and the page that lists every code."""

from __future__ import annotations

import re

import pytest
from broken_sites import indicator
from conftest import MakeSite
from small_site import ROOT

from builder.problem_codes import CODES

PAGE = ROOT / "docs" / "problems.md"
GROUPS = {
    "R": "Đọc tệp · Reading",
    "V": "Kiểu dữ liệu · Validation",
    "C": "Kiểm tra · Checking",
    "T": "Trang đã dựng · The finished tree",
}
HEAD = """\
# Mã lỗi · Problem codes

`minhbach build` và `minhbach check` in mỗi lỗi thành một dòng `tệp:dòng:cột: mức[MÃ] nội dung`, rồi dòng trong tệp, rồi
cách sửa. Chữ trong `{…}` được thay bằng điều đã đọc.

Each problem prints as `file:line:column: severity[CODE] message`, then the line of the file, then the remedy. Words in
`{…}` stand for what was read. A warning is an error under `--strict`.

Trang này được viết từ `builder/problem_codes.py` · This page is written from there:
`python -m pytest tests/test_problems.py --update-golden`
"""


def problems_page() -> str:
    """docs/problems.md: code → meaning → remedy, in both languages."""
    parts = [HEAD]
    for letter, title in GROUPS.items():
        parts.append(f"## {title}\n\n| Mã · Code | Nghĩa · Meaning | Cách sửa · Remedy |\n|---|---|---|")
        for code, wording in CODES.items():
            if code.startswith(letter):
                warning = "<br>cảnh báo · warning" * (wording.severity == "warning")
                meaning = _cell(wording.message, wording.message_en.rstrip("."))
                parts.append(
                    f"| **{code}**{warning} | {meaning} | {_cell(wording.hint, wording.hint_en.rstrip('.'))} |"
                )
        parts.append("")
    return "\n".join(parts)


def _cell(vi: str, en: str) -> str:
    lines = (line.replace("{{", "{").replace("}}", "}").replace("|", "\\|") for line in (vi, en) if line)
    return "<br>".join(re.sub(r"(\{\w+\}|\[\[.*?\]\])", r"`\1`", line) for line in lines)


def test_page_is_current(pytestconfig: pytest.Config) -> None:
    if pytestconfig.getoption("update_golden"):
        PAGE.write_text(problems_page(), encoding="utf-8")
    assert PAGE.read_text(encoding="utf-8") == problems_page()


def test_codes_are_grouped_and_worded() -> None:
    for code, wording in CODES.items():
        assert re.fullmatch(r"[RVCT]\d{3}", code)
        assert code[0] in GROUPS
        assert wording.message
        assert wording.message_en
        assert wording.strict == (wording.severity == "warning")


def test_both_languages_fill_the_same_places() -> None:
    """What the Vietnamese message says of the data, the English one says too; ``near`` and ``detail`` come in both."""

    def names(text: str) -> set[str]:
        return {name.removesuffix("_en") for name in re.findall(r"(?<!\{)\{(\w+)\}(?!\})", text)}

    for code, wording in CODES.items():
        missing = (
            names(wording.message)
            - names(wording.message_en + wording.hint_en)
            - {"near", "detail", "expected"}
        )
        assert not missing, code


def test_json(site: MakeSite) -> None:
    small = site(indicator("received: 1971", "received: 1.971"))
    ended = small.check("--format", "json")
    assert ended.code == 1
    assert ended.err == ""
    assert ended.problems == [
        {
            "code": "V201",
            "severity": "error",
            "file": "data/indicators/ho-so.yml",
            "line": 9,
            "column": 30,
            "message": "“received” là số đếm nhưng đọc được số lẻ “1.971”",
            "hint": "nếu dấu chấm ngăn cách hàng nghìn thì viết 1971; nếu thật là số lẻ thì đặt decimals cho chỉ tiêu",
            "message_en": "“received” is a count, but “1.971” has decimals.",
            "hint_en": "If the point separates thousands, write 1971; if it really is a fraction, give the measure decimals.",
            "paste": "",
        }
    ]


def test_github(site: MakeSite) -> None:
    ended = site(indicator("rate: 99.9", "rate: 999")).check("--format", "github")
    assert ended.code == 1
    assert ended.out == (
        "::error file=data/indicators/ho-so.yml,line=9,col=58,title=V203::"
        "“rate” = 999 nằm ngoài khoảng cho phép từ 0 đến 100 — xem lại số, hoặc min/max của chỉ tiêu\n"
    )


def test_no_problem_is_an_empty_list(site: MakeSite) -> None:
    assert site().check("--format", "json").problems == []
    assert site().check("--format", "github").out == ""
