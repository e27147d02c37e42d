"""Orders of dates that need no declaration."""

from __future__ import annotations

import pytest
from check_site import both, explained, made
from conftest import MakeSite

from builder.checking.dates import LATER, dates_before_their_source, order_along_relations
from builder.checking.verdicts import Result
from builder.model.site import Site

WORDS = {
    "implements": ("văn bản triển khai", "the document that implements"),
    "based_on": ("văn bản dựa trên văn bản kia", "the document based on the other"),
    "reviews": ("văn bản tổng kết", "the document that reviews"),
    "continues": ("văn bản tiếp nối", "the document that continues"),
    "builds_on": ("văn bản kế thừa", "the document that builds on the other"),
    "supersedes": ("văn bản thay thế", "the document that supersedes"),
    "sets_index": ("văn bản đặt ra chỉ số", "the document that sets the index"),
}


def related(site: MakeSite, kind: str, own: str, other: str) -> Site:
    small = made(site, "period: 2022, a: 1, source: bao").write(
        {
            "data/resolutions/kia.yml": f"{{kind: nghi-quyet, title: {{vi: Kia, en: That}}, date: {other}}}",
            "data/resolutions/nay.yml": f"{{number: 02-NQ/TU, kind: nghi-quyet, title: Này, date: {own}, relations: "
            f"[{{kind: paired_with, to: kia, source: bao}}, {{kind: {kind}, to: kia, source: bang}}]}}",
        }
    )
    return small.records()


def order(site: MakeSite, kind: str, own: str, other: str) -> Result:
    (result,) = order_along_relations(related(site, kind, own, other))
    return result


@pytest.mark.parametrize(
    ("own", "other", "expected"),
    [
        ("2021-04-09", "2020-01-01", "holds"),
        ("2021-04-09", "2021-04-09", "holds"),
        ("2021-04-09", "2021-04-10", "fails"),
        ("2021-04-09", "2021-04", "unclear"),
        ("2021-04-30", "2021-04", "holds"),
        ("2021-04-01", "2021-04", "unclear"),
        ("2021-03-31", "2021-04", "fails"),
        ("2021-04", "2021-04", "holds"),
        ("2021", "2021-04-09", "unclear"),
        ("2021-04-09", "null", "no-data"),
        ("null", "2021-04-09", "no-data"),
    ],
)
@pytest.mark.parametrize("kind", LATER)
def test_document_is_not_older_than_what_it_rests_on(
    site: MakeSite, kind: str, own: str, other: str, expected: str
) -> None:
    assert order(site, kind, own, other).verdict == expected


@pytest.mark.parametrize(("other", "expected"), [("2022-01-01", "holds"), ("2020-01-01", "fails")])
def test_precursor_is_not_younger(site: MakeSite, other: str, expected: str) -> None:
    result = order(site, "precursor_of", "2021-04-09", other)
    assert result.verdict == expected
    assert both(result.title) == (
        "Văn bản đi trước không muộn hơn văn bản sau: 02-NQ/TU và “Kia”",
        "The earlier document is not dated later: 02-NQ/TU and “That”",
    )


def test_documents_beside_each_other_have_no_order(site: MakeSite) -> None:
    assert [*order_along_relations(related(site, "paired_with", "2021-04-09", "2020"))] == []


@pytest.mark.parametrize(("kind", "words"), WORDS.items())
def test_title(site: MakeSite, kind: str, words: tuple[str, str]) -> None:
    assert both(order(site, kind, "2021", "2020").title) == (
        f"Thứ tự ngày ({words[0]} không sớm hơn): 02-NQ/TU và “Kia”",
        f"Order of dates ({words[1]} comes no earlier): 02-NQ/TU and “That”",
    )


@pytest.mark.parametrize("kind", ["reviews", "precursor_of"])
def test_title_in_english(site: MakeSite, kind: str) -> None:
    small = made(site, "period: 2022, a: 1, source: bao").write(
        {
            "data/resolutions/kia.yml": "{kind: nghi-quyet, title: {vi: Kia, en: That}, date: 2020}",
            "data/resolutions/nay.yml": "{kind: nghi-quyet, title: {vi: Này, en: This}, date: 2021, "
            f"relations: [{{kind: {kind}, to: kia, source: bao}}]}}",
        }
    )
    (result,) = order_along_relations(small.records())
    assert result.title.get("en").endswith(": “This” and “That”")


def test_result(site: MakeSite) -> None:
    result = order(site, "sets_index", "2021-04-09", "2022-05")
    assert (result.id, result.rule, result.kind) == ("thu-tu-nay-sets-index-kia", "date-order", "date-order")
    assert (result.figures, result.sources, result.doubts) == ((), ("bang",), None)
    assert result.location[:2] == ("data/resolutions/nay.yml", 1)
    assert (
        result.location.column
        > related(site, "implements", "2021", "2020").where("resolutions", "nay", "relations", "0").column
    )
    assert explained(result) == (
        ["ngày của “Kia” <= ngày của 02-NQ/TU", "tháng 5/2022 <= 9/4/2021", "tháng 5/2022 <= 9/4/2021"],
        ["date of “That” <= date of 02-NQ/TU", "May 2022 <= 9 April 2021", "May 2022 <= 9 April 2021"],
    )


def test_date_that_no_source_states(site: MakeSite) -> None:
    assert explained(order(site, "implements", "2021-04-09", "null")) == (
        ["nguồn không ghi ngày của “Kia”"],
        ["no source states the date of “That”"],
    )


# A record and the source it is read in

FILES = {
    "data/events.yml": """\
hop: {title: {vi: Họp, en: Meeting}, date: %s, place: quang-ninh, source: %s}
""",
    "data/resolutions/vb.yml": "number: 01-NQ/TU\nkind: nghi-quyet\ntitle: Văn bản\ndate: %s\ndate_from: {source: %s}\n",
}


def told(site: MakeSite, file: str, date: str, source: str) -> list[Result]:
    small = made(site, "period: 2022, a: 1, source: bao").write({file: FILES[file] % (date, source)})
    return [*dates_before_their_source(small.records())]


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize(
    ("date", "expected"), [("2023-01-23", "holds"), ("2023-01-24", "fails"), ("2023-01", "unclear")]
)
def test_record_is_not_younger_than_its_source(site: MakeSite, file: str, date: str, expected: str) -> None:
    (result,) = told(site, file, date, "bao")
    assert result.verdict == expected


@pytest.mark.parametrize("file", FILES)
def test_source_without_a_date_says_nothing(site: MakeSite, file: str) -> None:
    assert told(site, file, "2030", "khong-ngay") == []


def test_result_of_an_event(site: MakeSite) -> None:
    (result,) = told(site, "data/events.yml", "2023-01-24", "bao")
    assert (result.id, result.sources) == ("truoc-ngay-dang-hop-bao", ("bao",))
    assert result.location == ("data/events.yml", 1, 44)
    assert both(result.title) == (
        "Không muộn hơn ngày của nguồn: Họp",
        "Not dated later than its source: Meeting",
    )
    assert explained(result)[0] == [
        "ngày của Họp <= ngày của “Tin”",
        "24/1/2023 <= 23/1/2023",
        "24/1/2023 <= 23/1/2023",
    ]


def test_result_of_a_document(site: MakeSite) -> None:
    (result,) = told(site, "data/resolutions/vb.yml", "2023-01-24", "bang")
    assert (result.id, result.sources, result.verdict) == ("truoc-ngay-dang-vb-bang", ("bang",), "holds")
    assert result.location == ("data/resolutions/vb.yml", 4, 7)


@pytest.mark.parametrize("gone", ["date: 2023\n", "date_from: {source: bang}\n"])
def test_document_whose_date_is_read_nowhere(site: MakeSite, gone: str) -> None:
    text = (FILES["data/resolutions/vb.yml"] % ("2023", "bang")).replace(gone, "")
    small = made(site, "period: 2022, a: 1, source: bao").write({"data/resolutions/vb.yml": text})
    assert [*dates_before_their_source(small.records())] == []


def test_every_record_is_looked_at(site: MakeSite) -> None:
    small = made(site, "period: 2022, a: 1, source: bao").write(
        {
            "data/events.yml": "mot: {title: Một, date: 2020, place: quang-ninh, source: khong-ngay}\n"
            "hai: {title: Hai, date: 2020, place: quang-ninh, source: bao}\n",
            "data/resolutions/a.yml": "{kind: nghi-quyet, title: A, date: 2020}",
            "data/resolutions/b.yml": "{kind: nghi-quyet, title: B, date: 2020, date_from: {source: bao}, "
            "relations: [{kind: paired_with, to: a, source: bao}, {kind: reviews, to: a, source: bao}]}",
        }
    )
    assert [result.id for result in dates_before_their_source(small.records())] == [
        "truoc-ngay-dang-hai-bao",
        "truoc-ngay-dang-b-bao",
    ]
    assert [result.id for result in order_along_relations(small.records())] == ["thu-tu-b-reviews-a"]
