"""Where in a source something stands, ``đoạn 7``, in the words of the reader."""

from __future__ import annotations

import re
from functools import cache

from builder.locale.reader import Reader


@cache
def locator(at: str | None, reader: Reader) -> str:
    """``đoạn 7 và đoạn 9`` → ``paragraph 7 and paragraph 9``; words that are not known stay as they are."""
    if not at or reader.lang == "vi":
        return at or ""
    known = _words(reader)
    pattern = re.compile(rf"\b(?:{'|'.join(sorted(map(re.escape, known), key=len, reverse=True))})\b")
    return pattern.sub(lambda match: known[match[0]], at)


def _words(reader: Reader) -> dict[str, str]:
    """What editors write, and what it is called in the language of the reader."""
    text = reader.text
    return {
        "đoạn": text("đoạn"),
        "trang": text("trang"),
        "trang tính": text("trang tính"),
        "bảng": text("bảng"),
        "hình": text("hình"),
        "dòng": text("dòng"),
        "mục": text("mục"),
        "điều": text("điều"),
        "khoản": text("khoản"),
        "điểm": text("điểm"),
        "phụ lục": text("phụ lục"),
        "danh sách": text("danh sách"),
        "tiêu đề": text("tiêu đề"),
        "tên văn bản": text("tên văn bản"),
        "phần căn cứ": text("phần căn cứ"),
        "đầu văn bản": text("đầu văn bản"),
        "toàn văn": text("toàn văn"),
        "toàn bài": text("toàn bài"),
        "trong bài": text("trong bài"),
        "trong trang": text("trong trang"),
        "tỷ lệ tích hợp": text("tỷ lệ tích hợp"),
        "đơn vị giữ nguyên": text("đơn vị giữ nguyên"),
        "và": text("và"),
    }
