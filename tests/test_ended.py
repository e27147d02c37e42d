"""Bodies, levels and services after their end."""

from __future__ import annotations

import pytest
from check_site import both, explained, made
from conftest import MakeSite

from builder.checking.ended import used_after_their_end
from builder.checking.verdicts import Result

AGENCIES = """\
so: {name: {vi: Sở, en: Office}, kind: government, level: province, place: quang-ninh, valid_to: 2023-06-30}
con: {name: Còn, kind: government, level: province, place: quang-ninh}
huyen: {name: Huyện, kind: government, level: district, place: quang-ninh}
huyen-cu: {name: Huyện cũ, kind: government, level: district, place: quang-ninh, valid_to: 2019-12-31}
o-het: {name: Ở hết, kind: government, level: province, place: het, valid_to: 2024}
"""


def used(
    site: MakeSite, files: dict[str, str], rows: str = "period: 2022, a: 1, source: bao"
) -> list[Result]:
    small = made(site, rows)
    places = (
        small.root / "data/places.yml"
    ).read_text() + "het: {name: Hết, level: province, valid_to: 2023-03-31}\n"
    return [
        *used_after_their_end(
            small.write({"data/places.yml": places, "data/agencies.yml": AGENCIES, **files}).records()
        )
    ]


def event(date: str, *agencies: str) -> dict[str, str]:
    return {
        "data/events.yml": f"hop: {{title: {{vi: Họp, en: Meeting}}, date: {date}, place: quang-ninh, source: bao, agencies: [{', '.join(agencies)}]}}\n"
    }


@pytest.mark.parametrize(
    ("agency", "date", "expected"),
    [
        ("so", "2023-06-30", "holds"),
        ("so", "2023-07-01", "fails"),
        ("so", "2023", "unclear"),
        ("so", "2023-06", "holds"),
        ("so", "2023-07", "fails"),
        ("huyen", "2025-06-30", "holds"),
        ("huyen", "2025-07-01", "fails"),
        ("huyen-cu", "2020-01-01", "fails"),
        ("o-het", "2023-03-31", "holds"),
        ("o-het", "2023-04-01", "fails"),
    ],
)
def test_body_that_ended(site: MakeSite, agency: str, date: str, expected: str) -> None:
    (result,) = used(site, event(date, "con", agency))
    assert result.verdict == expected


def test_result_of_an_event(site: MakeSite) -> None:
    (result,) = used(site, event("2023-07-01", "so"))
    assert (result.id, result.rule, result.kind) == (
        "sau-khi-ket-thuc-so-hop-agencies",
        "used-after-end",
        "ended",
    )
    assert both(result.title) == (
        "Còn tồn tại vào ngày được nhắc đến: Sở, dự “Họp”",
        "Still existed on the day named: Office, taking part in “Meeting”",
    )
    assert (result.sources, result.figures, result.doubts, result.place) == (("bao",), (), (), "quang-ninh")
    assert result.location.file == "data/events.yml"
    assert result.location.column > 60
    assert explained(result) == (
        ["dự “Họp” <= ngày cuối còn tồn tại", "1/7/2023 <= 30/6/2023", "1/7/2023 <= 30/6/2023"],
        [
            "taking part in “Meeting” <= last day in being",
            "1 July 2023 <= 30 June 2023",
            "1 July 2023 <= 30 June 2023",
        ],
    )


@pytest.mark.parametrize(
    ("fields", "vi", "en", "sources"),
    [
        (
            "number: 01-NQ/TU, title: A, date_from: {source: bang}",
            "ban hành 01-NQ/TU",
            "issuing 01-NQ/TU",
            ("bang",),
        ),
        ("title: {vi: Về, en: On}", "ban hành Về", "issuing On", ()),
    ],
)
def test_document(site: MakeSite, fields: str, vi: str, en: str, sources: tuple[str, ...]) -> None:
    files = {
        "data/resolutions/a.yml": f"{{kind: nghi-quyet, date: 2023-07-01, issuer: so, {fields}}}",
        "data/resolutions/b.yml": f"{{kind: nghi-quyet, issuer: so, {fields}}}",
        "data/resolutions/c.yml": f"{{kind: nghi-quyet, date: 2023-07-01, {fields}}}",
        "data/resolutions/d.yml": f"{{kind: nghi-quyet, date: 2023-07-01, issuer: con, {fields}}}",
    }
    (result,) = used(site, files)
    assert (result.id, result.verdict, result.sources) == ("sau-khi-ket-thuc-so-a-issuer", "fails", sources)
    assert both(result.title) == (
        f"Còn tồn tại vào ngày được nhắc đến: Sở, {vi}",
        f"Still existed on the day named: Office, {en}",
    )
    assert (result.location.file, result.location.column) == ("data/resolutions/a.yml", 46)


REFORM = """\
title: Cải cách
area: bo-may
place: ha
commitments:
  viec:
    kind: task
    title: {vi: Việc, en: Task}
    source: bang
"""


def test_commitment(site: MakeSite) -> None:
    text = (
        REFORM
        + "    assigned_by: so\n    assigned_on: 2023-06-30\n    lead: so\n    start: 2023-07-01\n    deadline: 2025\n"
    )
    results = used(site, {"data/reforms/cc.yml": text})
    assert [(one.id, one.verdict, one.location.line, one.place, one.sources) for one in results] == [
        ("sau-khi-ket-thuc-so-cc-viec-assigned-by", "holds", 9, "quang-ninh", ("bang",)),
        ("sau-khi-ket-thuc-so-cc-viec-lead", "fails", 11, "quang-ninh", ("bang",)),
        ("sau-khi-ket-thuc-so-cc-viec-deadline", "unclear", 13, "quang-ninh", ("bang",)),
    ]
    assert [both(one.title) for one in results] == [
        (
            f"Còn tồn tại vào ngày được nhắc đến: Sở, {vi} “Việc”",
            f"Still existed on the day named: Office, {en} “Task”",
        )
        for vi, en in (("giao việc", "assigning"), ("bắt đầu", "beginning"), ("hạn của", "deadline of"))
    ]
    assert [lines[-1] for lines in explained(results[2])] == [
        "nguồn không nói ai làm tiếp",
        "no source says who took over",
    ]
    assert len(explained(results[1])[0]) == 3


def test_deadline_before_the_end(site: MakeSite) -> None:
    (result,) = used(site, {"data/reforms/cc.yml": REFORM + "    lead: so\n    deadline: 2023\n"})
    assert result.verdict == "unclear"
    (result,) = used(site, {"data/reforms/cc.yml": REFORM + "    lead: so\n    deadline: 2022\n"})
    assert result.verdict == "holds"


def test_work_of_the_district_level(site: MakeSite) -> None:
    text = (
        REFORM
        + "    level: district\n    assigned_on: 2025-06-30\n    start: 2025-07-01\n    deadline: 2026\n"
    )
    results = used(site, {"data/reforms/cc.yml": text})
    assert [(one.id, one.verdict, one.location.line, one.place, one.sources) for one in results] == [
        ("sau-khi-ket-thuc-cap-huyen-cc-viec-assigned-on", "holds", 10, "ha", ("bang",)),
        ("sau-khi-ket-thuc-cap-huyen-cc-viec-start", "fails", 11, "ha", ("bang",)),
        ("sau-khi-ket-thuc-cap-huyen-cc-viec-deadline", "unclear", 12, "ha", ("bang",)),
    ]
    assert both(results[0].title) == (
        "Còn tồn tại vào ngày được nhắc đến: cấp huyện, “Việc”",
        "Still existed on the day named: the district level, “Task”",
    )
    assert used(site, {"data/reforms/cc.yml": text.replace("district", "commune")}) == []


def services(site: MakeSite, rows: str, ended_in: str = "") -> list[Result]:
    small = made(site, rows)
    text = (small.root / "data/indicators/x.yml").read_text()
    end = f", valid_to: 2021-12-31{ended_in}"
    text = text.replace(
        "b: {title: B, unit: hồ sơ", f"b: {{title: {{vi: B, en: Bee}}, unit: hồ sơ{end}"
    ).replace("mot: {title: Một", f"mot: {{title: Một{end}")
    text = text.replace("r: {title: R, ", f"r: {{title: R{end}, ").replace(
        "hai: {title: Hai", "hai: {title: Hai, valid_to: 2020-12-31"
    )
    return [*used_after_their_end(small.write({"data/indicators/x.yml": text}).records())]


def test_service_that_ended(site: MakeSite) -> None:
    rows = "period: 2022, b: 1, a: 2, source: bao\nperiod: 2021, b: 1, source: bao\nperiod: unstated, b: 1, source: bao"
    after, before = services(site, rows, ", ended_in: bang")
    assert (after.id, after.verdict) == ("sau-khi-ket-thuc-x-2022-2021-12-31", "fails")
    assert (before.id, before.verdict) == ("sau-khi-ket-thuc-x-2021-2021-12-31", "holds")
    assert (after.figures, after.sources, after.place, after.doubts) == (
        ("x.b@2022",),
        ("bao", "bang"),
        "quang-ninh",
        (),
    )
    assert both(after.title) == (
        "Còn tồn tại vào ngày được nhắc đến: B, kỳ số liệu 2022",
        "Still existed on the day named: Bee, figures of 2022",
    )
    assert explained(after)[0][:2] == ["kỳ số liệu 2022 <= ngày cuối còn tồn tại", "1/1/2022 <= 31/12/2021"]
    assert after.location.line == 20


def test_end_without_a_source(site: MakeSite) -> None:
    (result,) = services(site, "period: 2022, b: 1, source: bao")
    assert (result.verdict, result.sources) == ("unclear", ("bao",))
    assert [lines[-1] for lines in explained(result)] == [
        "dữ liệu chưa có nguồn của ngày kết thúc",
        "the data name no source for the day of the end",
    ]


def test_components_and_measures_together(site: MakeSite) -> None:
    rows = "period: 2022, component: mot, a: 1, c: 2, source: bao\nperiod: 2022, b: 1, r: 5.0, source: bang\nperiod: 2022, component: hai, b: 1, source: bao"
    ended = {one.id.rpartition("2022-")[2]: one for one in services(site, rows, ", ended_in: bao")}
    assert list(ended) == ["2021-12-31", "2020-12-31"]
    assert ended["2021-12-31"].figures == ("x.a@2022/mot", "x.c@2022/mot", "x.b@2022", "x.r@2022")
    assert ended["2021-12-31"].sources == ("bao", "bang")
    assert both(ended["2021-12-31"].title) == (
        "Còn tồn tại vào ngày được nhắc đến: Một; B và 1 số liệu khác, kỳ số liệu 2022",
        "Still existed on the day named: Một; Bee and 1 more, figures of 2022",
    )
    assert ended["2020-12-31"].title.vi.endswith(": Hai, kỳ số liệu 2022")
    assert ended["2020-12-31"].verdict == "unclear"


def test_two_names_are_both_told(site: MakeSite) -> None:
    (result,) = services(site, "period: 2022, b: 1, r: 5.0, source: bang", ", ended_in: bao")
    assert result.title.vi.endswith(": B; R, kỳ số liệu 2022")


def test_what_has_no_end_gives_no_result(site: MakeSite) -> None:
    assert used(site, event("2030", "con")) == []
    assert services(site, "period: 2030, a: 1, source: bao") == []
