"""When results are expected, and which expected ones this site does not hold."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

from builder.deriving.freshness import Freshness, unscheduled
from builder.pages.desk import Desk, Here
from builder.pages.said import said
from builder.stating.record_counts import all_indicators, missing_results, scheduled

Table = dict[str, Any]


def list_expected(here: Here, only: Collection[str] | None = None) -> dict[str, Any]:
    """For each publisher what should be out by the as-of date and is not here, and what comes next; or ``only`` of some
    indicators."""
    desk = here.desk
    by_publisher: dict[str, list[str]] = {}
    for name in desk.freshness if only is None else (one for one in only if one in desk.freshness):
        by_publisher.setdefault(desk.site.indicators[name].publisher or "", []).append(name)
    return {
        "lead": desk.text(
            "Kết quả nào của {place} lẽ ra đã có nếu công bố như mọi năm, tính đến {date}, và kết quả nào sắp có.",
            place=_home(desk),
            date=desk.reader.date(desk.site.settings.as_of),
        ),
        "stats": [] if only else _counts(here),
        "publishers": [
            {
                "title": here.named("agencies", publisher or None)
                or {"text": desk.text("Không rõ nơi công bố")},
                "table": freshness_table(here, names),
            }
            for publisher, names in by_publisher.items()
        ],
        "unscheduled": [
            here.named("indicators", name) for name in unscheduled(desk.site) if only is None or name in only
        ],
    }


def _counts(here: Here) -> list[dict[str, Any]]:
    desk = here.desk
    missing = said(here, missing_results(desk.ground, desk.freshness), brief=True)
    yearly = said(here, scheduled(desk.ground, desk.freshness))
    return [
        {
            "label": desk.text("Kết quả mới hơn của {place} chưa có ở đây", place=_home(desk)),
            "text": missing["text"],
            "said": missing,
            "note": desk.text("có thể đã công bố ở nơi khác mà chúng tôi chưa đọc"),
        },
        {
            "label": desk.text("Chỉ tiêu được công bố hằng năm"),
            "text": yearly["text"],
            "said": yearly,
            "note": said(here, all_indicators(desk.ground)),
        },
    ]


def _home(desk: Desk) -> str:
    return desk.site.places[desk.site.settings.home].name.get(desk.reader.lang)


def freshness_table(here: Here, names: Iterable[str]) -> Table | None:
    """A row for each indicator; None where none is named."""
    desk = here.desk
    rows: list[tuple[Any, list[Any], str, bool]] = [
        (here.named("indicators", name), _cells(desk, desk.freshness.get(name)), "", False) for name in names
    ]
    if not rows:
        return None
    heads = [
        desk.text("Chỉ tiêu"),
        desk.text("Mới nhất của {place} ở đây", place=_home(desk)),
        desk.text("Chưa có trong trang này"),
        desk.text("Dự kiến tiếp theo"),
    ]
    caption = desk.text("Kết quả công bố hằng năm")
    return here.cells.table(caption, [(head, None) for head in heads], rows, hide_caption=True)


def freshness_facts(here: Here, name: str) -> list[dict[str, Any]]:
    """What an indicator's own page says of its rhythm; nothing where it has none."""
    desk, fresh = here.desk, here.desk.freshness.get(name)
    if fresh is None:
        return []
    facts = [{"term": desk.text("Dự kiến tiếp theo"), "text": next_expected(desk, fresh)}]
    if fresh.missing:
        calendar = here.page("freshness")
        facts.insert(
            0, {"term": desk.text("Chưa có trong trang này"), "text": _missing(desk, fresh), "url": calendar}
        )
    return facts


def _missing(desk: Desk, fresh: Freshness) -> str:
    return ", ".join(
        desk.text("năm {year} (dự kiến {due})", year=one.year, due=desk.reader.date(one.due))
        for one in fresh.missing
    )


def _cells(desk: Desk, fresh: Freshness | None) -> list[Any]:
    if fresh is None:
        return [None, None, desk.text("không công bố định kỳ")]
    missing = _missing(desk, fresh)
    return [str(fresh.latest), missing or desk.text("không thiếu"), next_expected(desk, fresh)]


def next_expected(desk: Desk, fresh: Freshness) -> str:
    """``năm 2026, khoảng tháng 5/2027``"""
    return desk.text("năm {year}, khoảng {due}", year=fresh.next.year, due=desk.reader.date(fresh.next.due))
