"""Figures belong to the time in which their place and level existed."""

from __future__ import annotations

import pytest
from check_site import made
from conftest import MakeSite

from builder.checking.validity import check_validity
from builder.problems import Problem, Problems

PLACES = """\
quang-ninh: {name: {vi: Quảng Ninh, en: Quang Ninh}, level: province}
cu: {name: {vi: Cũ, en: Old}, level: province, valid_to: 2025-06-30}
moi: {name: {vi: Mới, en: New}, level: province, valid_from: 2025-07-01}
huyen: {name: {vi: Huyện, en: District}, level: district}
huyen-cu: {name: {vi: Huyện cũ, en: Old district}, level: district, valid_to: 2019}
"""


def told(site: MakeSite, place: str, period: str, level: str = "") -> list[Problem]:
    row = f"period: {period}, place: {place}, {f'level: {level}, ' if level else ''}a: 1, source: bao"
    small = made(site, row)
    text = (small.root / "data/indicators/x.yml").read_text().replace("[place, ", "[place, level, ")
    problems = Problems()
    check_validity(
        small.write({"data/places.yml": PLACES, "data/indicators/x.yml": text}).records(), problems
    )
    return problems.found


@pytest.mark.parametrize(
    ("place", "period", "code"),
    [
        ("cu", "2025", None),  # began before the end
        ("cu", "2025-06-30", None),
        ("cu", "2025-07-01", "C164"),
        ("cu", "2026", "C164"),
        ("cu", "..--2026", None),
        ("cu", "unstated", None),
        ("moi", "2024", "C166"),
        ("moi", "2025-06-30", "C166"),
        ("moi", "2025-07-01", None),
        ("moi", "2025", None),
        ("moi", "2024--..", None),
        ("moi", "unstated", None),
        ("huyen", "2025-06", None),
        ("huyen", "2025-07", "C164"),  # the district level ended everywhere
        ("huyen-cu", "2019", None),
        ("huyen-cu", "2020", "C164"),
        ("quang-ninh", "2030", None),
        ("quang-ninh", "1950", None),
    ],
)
def test_life_of_a_place(site: MakeSite, place: str, period: str, code: str | None) -> None:
    assert [problem.code for problem in told(site, place, period)] == ([code] if code else [])


@pytest.mark.parametrize(
    ("level", "period", "code"),
    [
        ("district", "2025", None),
        ("district", "2025-06-30", None),
        ("district", "2025-07-01", "C165"),
        ("commune", "2026", None),
        ("province", "2026", None),
    ],
)
def test_life_of_the_district_level(site: MakeSite, level: str, period: str, code: str | None) -> None:
    assert [problem.code for problem in told(site, "quang-ninh", period, level)] == ([code] if code else [])


@pytest.mark.parametrize(
    ("place", "period", "level", "vi", "en"),
    [
        (
            "cu",
            "2026",
            "",
            "kỳ 2026 nằm sau ngày Cũ kết thúc (2025-06-30)",
            "the period 2026 lies after the end of Old (2025-06-30).",
        ),
        (
            "huyen",
            "2026",
            "",
            "kỳ 2026 nằm sau ngày Huyện kết thúc (2025-06-30)",
            "the period 2026 lies after the end of District (2025-06-30).",
        ),
        (
            "moi",
            "2024",
            "",
            "kỳ 2024 nằm trước ngày Mới được lập (2025-07-01)",
            "the period 2024 lies before New was set up (2025-07-01).",
        ),
        (
            "quang-ninh",
            "2026",
            "district",
            "kỳ 2026 của cấp huyện nằm sau ngày 30/6/2025, khi cấp huyện kết thúc",
            "the period 2026 of the district level lies after 30 June 2025, when that level ended.",
        ),
    ],
)
def test_message(site: MakeSite, place: str, period: str, level: str, vi: str, en: str) -> None:
    (problem,) = told(site, place, period, level)
    assert (problem.message, problem.message_en) == (vi, en)
    assert problem.location.file == "data/indicators/x.yml"
    assert problem.location.line == 20


def test_home_that_does_not_exist_is_told_elsewhere(site: MakeSite) -> None:
    small = made(
        site, "period: 2026, a: 1, source: bao\nperiod: 2026, place: ha, level: district, a: 1, source: bao"
    )
    text = (small.root / "data/indicators/x.yml").read_text().replace("[place, ", "[place, level, ")
    settings = (small.root / "site.yml").read_text().replace("home: quang-ninh", "home: khong-co")
    problems = Problems()
    check_validity(small.write({"site.yml": settings, "data/indicators/x.yml": text}).records(), problems)
    assert [problem.code for problem in problems.found] == ["C165"]
