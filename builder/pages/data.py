"""The page of downloads: the files of every indicator, and those for machines."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from builder.pages.desk import Here
from builder.pages.downloads import csv_path, json_path
from builder.pages.said import said
from builder.stating.record_counts import figures_of_indicator


def list_data(here: Here, only: Collection[str] | None = None) -> dict[str, Any]:
    """The files of all indicators, or ``only`` of some."""
    desk = here.desk
    return {
        "lead": desk.text(
            "Toàn bộ số liệu: mỗi dòng là một con số với địa chỉ, nguồn, vị trí trong nguồn và kết quả kiểm tra."
        ),
        "files": [
            {
                "title": desk.site.indicators[name].title.get(desk.reader.lang),
                "url": here.record("indicators", name),
                "count": said(here, figures_of_indicator(desk.ground, name), brief=True),
                "csv": here.url(csv_path(name)),
                "json": here.url(json_path(name)),
            }
            for name in (desk.site.indicators if only is None else only)
        ],
        "package_url": here.url("datapackage.json"),
        "records_url": here.url("du-lieu/records.json"),
    }
