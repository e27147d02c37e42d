"""Titles of the pages of which there is one, as navigation, breadcrumbs and the pages themselves have them."""

from __future__ import annotations

from builder.pages.desk import Desk

MANY = 2
"""A page that lists records is named after many of them."""


def page_titles(desk: Desk) -> dict[str, str]:
    """Titles of the pages of which there is one."""
    text, plural = desk.text, desk.plural
    return {
        "home": text("Trang chủ"),
        "indicators": plural("Chỉ tiêu", MANY),
        "resolutions": plural("Văn bản", MANY),
        "reforms": plural("Cải cách", MANY),
        "commitments": plural("Cam kết", MANY),
        "weaknesses": plural("Hạn chế được thừa nhận", MANY),
        "clarity": text("Sáu rõ"),
        "pilots": plural("Mô hình thí điểm", MANY),
        "agencies": plural("Cơ quan", MANY),
        "places": plural("Địa phương", MANY),
        "sources": plural("Nguồn", MANY),
        "checks": plural("Phép kiểm tra", MANY),
        "corrections": plural("Đính chính", MANY),
        "freshness": text("Lịch công bố"),
        "timeline": text("Dòng thời gian"),
        "method": text("Phương pháp"),
        "statements": text("Câu do chương trình viết"),
        "data": text("Dữ liệu"),
        "search": text("Tìm kiếm"),
        "404": text("Không tìm thấy trang"),
    }
