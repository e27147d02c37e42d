"""A small site with a commitment for every status, and one that a unit disputes."""

from __future__ import annotations

from small_site import DEFAULTS, Files

AS_OF = "2024-02-29"

_PROVEN = "{date: 2022-05-01, title: Mốc, done: true, source: bao, at: đoạn 1}"

COMMITMENTS = {
    "qua-han": ("overdue", "kind: task, lead: so-a, deadline: 2024-02-28"),
    "moc-tre": ("overdue", "kind: task, milestones: [{date: 2023-01, title: Báo cáo}]"),
    "khong-dat": (
        "target-missed",
        "kind: target, deadline: 2022, target: {measure: ho-so.received@2022, op: '>', result: ho-so.received@2022}",
    ),
    "chua-co-so-lieu": (
        "no-data",
        "kind: target, target: {measure: ho-so.received@2022, op: '>=', result: null}",
    ),
    "lap-lai": ("no-data", "kind: task, recurrence: monthly"),
    "khong-han": ("no-deadline", "kind: task, basis: [{resolution: nghi-quyet, clause: Điều 2}]"),
    "noi-da-lam": ("said-done", "kind: measure, said_done: {source: bao, at: đoạn 2}"),
    "chua-bat-dau": ("not-started", "kind: task, start: 2024-03-01"),
    "chua-den-han": ("not-started", "kind: task, lead: so-b, deadline: 2024-02-29"),
    "dang-lam": ("in-progress", "kind: task, lead: so-a, start: 2024-02-29, deadline: 2026"),
    "mo-hinh": ("in-progress", f"kind: pilot, milestones: [{_PROVEN}]"),
    "da-lam": (
        "done",
        f"kind: measure, milestones: [{_PROVEN}], dispute: {{status: Đang làm, reason: Mới làm một phần, by: Sở A, on: 2024-01-05}}",
    ),
    "dat": (
        "target-met",
        "kind: target, lead: so-a, clarity: {who: Sở A, what: Xử lý hồ sơ}, "
        "target: {measure: ho-so.received@2022, op: '>=', result: ho-so.received@2022}",
    ),
}
"""Id → the status it comes to on the as-of date, and its fields."""

FILES: Files = {
    **DEFAULTS,
    "data/agencies.yml": """\
so-a: {name: Sở A, kind: government, level: province, place: quang-ninh}
so-b: {name: Sở B, kind: government, level: province, place: quang-ninh}
""",
    "data/resolutions/nghi-quyet.yml": """\
number: 05-NQ/TU
kind: nghi-quyet
title: Về cải cách hành chính
issuer: so-a
date: 2021-04-09
""",
    "data/reforms/cai-cach.yml": """\
title: Cải cách
area: bo-may
place: quang-ninh
commitments:
"""
    + "".join(
        f"  {name}: {{title: Việc {name}, source: bao, {fields}}}\n"
        for name, (_, fields) in COMMITMENTS.items()
    ),
}
