"""Downloads: figures as CSV and JSON, records as JSON, a Frictionless Data Package, the table of a chart as CSV."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Any

from builder.model.figures import Claim, Figure
from builder.pages.desk import Desk
from builder.pages.downloads import csv_path, json_path
from builder.views.chart_view import ChartView

BOM = "\ufeff"
"""Excel reads UTF-8 only with a mark at the beginning."""

FIELDS = (
    ("address", "string", "Địa chỉ của số liệu"),
    ("measure", "string", "Đo lường"),
    ("period", "string", "Kỳ"),
    ("place", "string", "Địa phương"),
    ("level", "string", "Cấp"),
    ("component", "string", "Thành phần"),
    ("value", "string", "Giá trị; số viết với dấu chấm thập phân"),
    ("unit", "string", "Đơn vị"),
    ("qualifier", "string", "Hơn, gần, khoảng …"),
    (
        "status",
        "string",
        "provisional (tạm thời), estimated (ước tính) hoặc inferred (suy ra); trống: số nguồn in",
    ),
    ("printed", "string", "Nguồn in"),
    ("published", "boolean", "true: số được đăng; false: số của nguồn khác"),
    ("source", "string", "Mã nguồn"),
    ("at", "string", "Vị trí trong nguồn"),
    ("entered", "date", "Ngày nhập"),
    ("fails", "string", "Mã các phép kiểm tra không khớp"),
    ("note", "string", "Ghi chú"),
)


def indicator_downloads(desk: Desk, name: str) -> Iterator[tuple[str, str]]:
    """(path, content) of the figures of an indicator; the same in every language."""
    rows = list(_rows(desk, desk.site.figures_of[name]))
    yield csv_path(name), _csv([field for field, _, _ in FIELDS], rows)
    yield json_path(name), _json(_records(rows))


def site_downloads(desk: Desk) -> Iterator[tuple[str, str]]:
    """(path, content) of all records, and of the package that lists all data; the same in every language."""
    yield "du-lieu/records.json", _json(_site_records(desk))
    yield "datapackage.json", _json(_package(desk))


def _rows(desk: Desk, figures: Iterable[Figure]) -> Iterator[list[str]]:
    for figure in figures:
        fails = " ".join(result.id for result in desk.findings.failing.get(figure.address, ()))
        for claim in figure.claims:
            yield _row(desk, figure, claim, fails)


def _row(desk: Desk, figure: Figure, claim: Claim, fails: str) -> list[str]:
    key = figure.key
    return [
        figure.address,
        figure.measure,
        key.period.text,
        key.place,
        key.level,
        key.component,
        str(claim.value),
        desk.site.measure(figure).unit.vi,
        claim.qualifier or "",
        claim.status or "",
        claim.printed,
        "true" if claim is figure.claim else "false",
        claim.source,
        claim.locator,
        claim.entered,
        fails if claim is figure.claim else "",
        claim.note.vi if claim.note else "",
    ]


def _csv(header: list[str], rows: Iterable[list[str]]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(header)
    writer.writerows(rows)
    return BOM + out.getvalue()


def _records(rows: Iterable[list[str]]) -> list[dict[str, str]]:
    names = [field for field, _, _ in FIELDS]
    return [{name: value for name, value in zip(names, row, strict=True) if value} for row in rows]


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=str)


def _site_records(desk: Desk) -> dict[str, Any]:
    site = desk.site

    def dump(records: Mapping[str, Any]) -> dict[str, Any]:
        return {
            k: v.model_dump(mode="python", by_alias=True, exclude_none=True, exclude_defaults=True)
            for k, v in records.items()
        }

    return {
        "as_of": str(site.settings.as_of),
        "sources": dump(site.sources),
        "places": dump(site.places),
        "agencies": dump(site.agencies),
        "events": dump(site.events),
        "resolutions": dump(site.resolutions),
        "reforms": dump(site.reforms),
        "statuses": {name: one.state.value for name, one in desk.axes.items()},
        "deadlines": {name: one.due.value for name, one in desk.axes.items()},
        "overdue": [name for name, one in desk.axes.items() if one.overdue],
        "indicators": dump(site.indicators),
        "checks": [
            {
                "id": r.id,
                "rule": r.rule,
                "verdict": r.verdict,
                "title": r.title.vi,
                "figures": r.figures,
                "doubts": r.figures if r.doubts is None else r.doubts,
                "against_value": r.against_value,
                "restates": r.restates,
                "sources": r.sources,
            }
            for r in desk.findings.results
            if r.verdict != "holds"
        ],
    }


def _package(desk: Desk) -> dict[str, Any]:
    """https://specs.frictionlessdata.io/data-package/"""
    fields = [{"name": name, "type": kind, "title": title} for name, kind, title in FIELDS]
    return {
        "name": "minh-bach",
        "title": desk.site.settings.title.vi,
        "description": desk.site.settings.description.vi,
        "version": str(desk.site.settings.as_of),
        "licenses": [{"name": "CC-BY-4.0", "path": "https://creativecommons.org/licenses/by/4.0/"}],
        "resources": [
            {
                "name": name,
                "title": indicator.title.vi,
                "path": csv_path(name),
                "format": "csv",
                "encoding": "utf-8",
                "schema": {"fields": fields},
            }
            for name, indicator in desk.site.indicators.items()
        ],
    }


def chart_csv(desk: Desk, view: ChartView) -> str:
    """The table of a chart: raw values, and the address of each."""
    header = [view.columns[0]]
    for title in view.columns[1:]:
        header += [title, title + " (" + desk.text("địa chỉ") + ")"]
    rows = []
    for head, figures in view.rows:
        row = [head]
        for figure in figures:
            row += [_plain(figure), figure.address if figure else ""]
        rows.append(row)
    return _csv(header, rows)


def _plain(figure: Figure | None) -> str:
    if figure is None:
        return ""
    return str(figure.value) if isinstance(figure.value, Decimal) else figure.value
