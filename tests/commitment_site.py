"""A small site with a commitment for every state and every relation to a deadline, of two places, and one that is disputed."""

from __future__ import annotations

from small_site import DEFAULTS, Files

AS_OF = "2024-02-29"

_PROVEN = "{date: 2022-05-01, title: Mốc, done: true, source: bao, at: đoạn 1}"

COMMITMENTS = {
    "qua-han": ("no-data", "passed", "kind: task, lead: so-a, deadline: 2024-02-28"),
    "qua-han-chua-co": (
        "no-data",
        "passed-no-result",
        "kind: target, deadline: 2022, target: {measure: ho-so.received@2022, op: '>=', result: null}",
    ),
    "moc-tre": ("no-data", "none", "kind: task, milestones: [{date: 2023-01, title: Báo cáo}]"),
    "khong-dat": (
        "target-missed",
        "passed",
        "kind: target, deadline: 2022, target: {measure: ho-so.received@2022, op: '>', result: ho-so.received@2022}",
    ),
    "chua-dat": (
        "in-progress",
        "ahead",
        "kind: target, deadline: 2026, target: {measure: ho-so.received@2022, op: '>', result: ho-so.received@2022}",
    ),
    "chua-co-so-lieu": (
        "no-data",
        "none",
        "kind: target, target: {measure: ho-so.received@2022, op: '>=', result: null}",
    ),
    "lap-lai": ("no-data", "recurring", "kind: task, recurrence: monthly"),
    "khong-han": ("no-data", "none", "kind: task, basis: [{resolution: nghi-quyet, clause: Điều 2}]"),
    "noi-da-lam": ("said-done", "none", "kind: measure, said_done: {source: bao, at: đoạn 2}"),
    "chua-bat-dau": ("not-started", "none", "kind: task, start: 2024-03-01"),
    "chua-den-han": ("no-data", "ahead", "kind: task, lead: so-b, deadline: 2024-02-29"),
    "dang-lam": (
        "in-progress",
        "ahead",
        f"kind: task, lead: so-a, deadline: 2026, milestones: [{_PROVEN}, {{date: 2025, title: Xong}}]",
    ),
    "mo-hinh": ("in-progress", "none", f"kind: pilot, milestones: [{_PROVEN}]"),
    "da-het": ("ended", "none", f"kind: pilot, lead: so-cu, milestones: [{_PROVEN}]"),
    "da-lam": (
        "done",
        "passed",
        f"kind: measure, deadline: 2022, milestones: [{_PROVEN}], "
        "dispute: {status: Đang làm, reason: Mới làm một phần, by: Sở A, on: 2024-01-05}",
    ),
    "dat": (
        "target-met",
        "none",
        "kind: target, lead: so-a, clarity: {who: Sở A, what: Xử lý hồ sơ}, "
        "target: {measure: ho-so.received@2022, op: '>=', result: ho-so.received@2022}",
    ),
}
"""Id → the state and the relation to its deadline to which it comes on the as-of date, and its fields."""
OVERDUE = {"qua-han", "qua-han-chua-co", "khong-dat"}
ELSEWHERE = {
    "hua": "kind: task, deadline: 2020",
    "da-lam-o-noi-khac": "kind: measure, lead_printed: các sở, said_done: {source: bao}",
}
"""Commitments of another place."""


def reform(place: str, commitments: dict[str, str]) -> str:
    """A reform with these commitments and a weakness."""
    return (
        f"title: Cải cách ở {place}\narea: bo-may\nplace: {place}\ncommitments:\n"
        + "".join(
            f"  {name}: {{title: Việc {name}, source: bao, {fields}}}\n"
            for name, fields in commitments.items()
        )
        + f"weaknesses:\n  cham-{place}: {{title: Còn chậm, source: bao, answer_by: so-a, commitments: [{min(commitments)}]}}\n"
    )


FILES: Files = {
    **DEFAULTS,
    "site.yml": str(DEFAULTS["site.yml"]) + "languages: [vi, en]\n",
    "data/places.yml": str(DEFAULTS["data/places.yml"]) + "noi-khac: {name: Nơi khác, level: province}\n",
    "data/agencies.yml": """\
so-a: {name: Sở A, kind: government, level: province, place: quang-ninh}
so-b: {name: Sở B, kind: government, level: province, place: quang-ninh}
so-cu: {name: Sở cũ, kind: government, level: province, place: quang-ninh, valid_to: 2023-12-31}
""",
    "data/resolutions/nghi-quyet.yml": """\
number: 05-NQ/TU
kind: nghi-quyet
title: Về cải cách hành chính
issuer: so-a
date: 2021-04-09
""",
    "data/reforms/cai-cach.yml": reform(
        "quang-ninh", {name: fields for name, (*_, fields) in COMMITMENTS.items()}
    ),
    "data/reforms/noi-khac.yml": reform("noi-khac", ELSEWHERE),
}
