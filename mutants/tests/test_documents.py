"""Documents: numbers, identities, circles, orders of dates, and their chain in drawings and words."""

from __future__ import annotations

import re

import pytest
from conftest import MakeSite
from small_site import DEFAULTS, SmallSite

from builder.checking.documents import normal_number
from builder.locale.reader import Reader
from builder.views.document_charts import neighbourhood, whole_chain

AGENCIES = """\
tinh-uy: {name: Tỉnh ủy, kind: party, level: province, place: quang-ninh}
trung-uong: {name: Trung ương, kind: party, level: central}
"""


def document(
    number: str | None, date: str | None, issuer: str = "tinh-uy", *relations: str, kind: str = "nghi-quyet"
) -> str:
    """A document as an editor types it; a relation is ``kind>id``."""
    pairs = [relation.split(">") for relation in relations]
    written = ", ".join(f"{{kind: {kind}, to: {to}, source: bao}}" for kind, to in pairs)
    return (
        f"number: {number or 'null'}\nkind: {kind}\ntitle: Văn bản\nissuer: {issuer}\n"
        f"date: {date or 'null'}\nrelations: [{written}]\n"
    )


def documents(site: MakeSite, **texts: str) -> SmallSite:
    return site(
        {
            **DEFAULTS,
            "data/agencies.yml": AGENCIES,
            **{f"data/resolutions/{name}.yml": text for name, text in texts.items()},
        }
    )


def codes(small: SmallSite) -> list[tuple[str, str]]:
    """(code, place) of every error."""
    return [
        (problem["code"], f"{problem['file']}:{problem['line']}")
        for problem in small.check("--format", "json").problems
        if problem["severity"] == "error"
    ]


@pytest.mark.parametrize(
    ("printed", "normal"),
    [
        ("01 - KL/TW", "01-KL/TW"),
        ("05–NQ/TU", "05-NQ/TU"),
        ("Nghị quyết số 05-NQ/TU", "05-NQ/TU"),
        ("5-NQ/TU", "05-NQ/TU"),
        ("3447/QD-UBND", "3447/QĐ-UBND"),
        ("300/NQ-HDND", "300/NQ-HĐND"),
        ("06/QDTTg", "06/QĐ-TTg"),
        ("21-CTR/TU", "21-CTr/TU"),
        ("202/2025/QH15", "202/2025/QH15"),
        ("30/2020/NĐ-CP", "30/2020/NĐ-CP"),
        ("876/QĐ-BNV", "876/QĐ-BNV"),
    ],
)
def test_number_in_normal_form(printed: str, normal: str) -> None:
    assert normal_number(printed) == normal
    assert normal_number(normal) == normal


@pytest.mark.parametrize(
    ("number", "kind", "fits"),
    [
        ("05-NQ/TU", "nghi-quyet", True),
        ("76/NQ-CP", "nghi-quyet", True),
        ("202/2025/QH15", "nghi-quyet", True),
        ("80/2015/QH13", "luat", True),
        ("06/2022/QĐ-TTg", "quyet-dinh", True),
        ("05-NQ/TU", "ket-luan", False),
        ("05", "nghi-quyet", False),
        ("nghị quyết năm", "nghi-quyet", False),
    ],
)
def test_number_fits_its_kind(site: MakeSite, number: str, kind: str, *, fits: bool) -> None:
    found = codes(documents(site, mot=document(number, "2021-04-09", kind=kind)))
    assert (("C161", "data/resolutions/mot.yml:1") not in found) is fits


def test_same_number_of_another_issuer_or_term_is_another_document(site: MakeSite) -> None:
    small = documents(
        site,
        tinh=document("19-NQ/TU", "2015-03-03"),
        tw=document("19-NQ/TW", "2017-10-25", "trung-uong"),
        cu=document("34-KL/TW", "2018-08-07", "trung-uong", kind="ket-luan"),
        moi=document("34-KL/TW", "2022-04-18", "trung-uong", kind="ket-luan"),
    )
    assert codes(small) == []


def test_one_document_typed_in_two_ways(site: MakeSite) -> None:
    small = documents(site, hai=document("05-NQ/TU", "2021-04-09"), mot=document("05–NQ/TU", "2021-04-09"))
    assert [code for code, _ in codes(small)] == ["C103", "C160"]


@pytest.mark.parametrize(
    "kind", ["implements", "based_on", "reviews", "continues", "builds_on", "supersedes"]
)
def test_circle(site: MakeSite, kind: str) -> None:
    small = documents(
        site,
        a=document("01-NQ/TU", None, "tinh-uy", f"{kind}>b"),
        b=document("02-NQ/TU", None, "tinh-uy", f"{kind}>c"),
        c=document("03-NQ/TU", None, "tinh-uy", f"{kind}>a"),
    )
    assert codes(small) == [("C162", "data/resolutions/c.yml:6")]
    message = small.check("--format", "json").problems[0]["message"]
    assert message.endswith("01-NQ/TU → 02-NQ/TU → 03-NQ/TU → 01-NQ/TU")


def test_circle_through_a_precursor(site: MakeSite) -> None:
    small = documents(
        site,
        a=document("01-NQ/TU", None, "tinh-uy", "precursor_of>b"),
        b=document("02-NQ/TU", None, "tinh-uy", "precursor_of>a"),
    )
    assert [code for code, _ in codes(small)] == ["C162"]


def test_no_circle_where_many_rest_on_one_or_stand_beside_each_other(site: MakeSite) -> None:
    small = documents(
        site,
        a=document("01-NQ/TU", None),
        b=document("02-NQ/TU", None, "tinh-uy", "implements>a", "paired_with>c"),
        c=document("03-NQ/TU", None, "tinh-uy", "implements>a", "implements>b", "paired_with>b"),
    )
    assert codes(small) == []


@pytest.mark.parametrize(
    ("own", "other", "kind", "possible"),
    [
        ("2021-04-09", "2021-04-10", "implements", False),
        ("2021-04-09", "2021-04-09", "implements", True),
        ("2021-04", "2021-04-10", "implements", True),  # known to the month: may be the day after
        ("2021-03", "2021-04-10", "implements", False),
        ("2021-04-10", "2021-04-09", "precursor_of", False),
        ("2021-04-09", "2021-04-10", "precursor_of", True),
        ("2021-04-09", "2021-04-10", "paired_with", True),
    ],
)
def test_order_of_dates(site: MakeSite, own: str, other: str, kind: str, *, possible: bool) -> None:
    small = documents(
        site, a=document("01-NQ/TU", own, "tinh-uy", f"{kind}>b"), b=document("02-NQ/TU", other)
    )
    assert codes(small) == ([] if possible else [("C163", "data/resolutions/a.yml:6")])


def test_order_that_the_sources_do_print_can_be_acknowledged(site: MakeSite) -> None:
    small = documents(
        site, a=document("01-NQ/TU", "2021-04-09", "tinh-uy", "implements>b"), b=document("02-NQ/TU", "2022")
    )
    name = re.search(r"thêm (\S+) vào", small.check("--format", "json").problems[0]["hint"])
    assert name
    known = f"acknowledge:\n  {name[1]}: {{why: Nguồn in như vậy, by: Nhóm, on: 2024-01-01}}\n"
    assert codes(small.write({"data/checks.yml": known})) == []


@pytest.mark.parametrize(
    ("place", "period", "found"),
    [
        ("cu", "2025", []),  # began before the end
        ("cu", "2025-07", ["C164"]),
        ("cu", "2026", ["C164"]),
        ("cu", "..--2026", []),
        ("moi", "2024", ["C166"]),
        ("moi", "2025", []),
    ],
)
def test_figures_live_as_long_as_their_place(
    site: MakeSite, place: str, period: str, found: list[str]
) -> None:
    small = site(
        {
            "data/places.yml": DEFAULTS["data/places.yml"]
            + "cu: {name: Cũ, level: province, valid_to: 2025-06-30}\n"
            + "moi: {name: Mới, level: province, valid_from: 2025-07-01}\n",
            "data/indicators/ho-so.yml": DEFAULTS["data/indicators/ho-so.yml"]
            .replace("measures:", "dimensions: [place]\nmeasures:")
            .replace("{period: 2022,", f"{{period: {period}, place: {place},"),
            "data/sources.yml": "bao: {title: Tin, publisher: Báo, kind: press, date: 2027-01-23}\n",
        }
    )
    assert [code for code, _ in codes(small)] == found


@pytest.mark.parametrize(("period", "found"), [("2025-06", []), ("2025-07", ["C165"]), ("2025", [])])
def test_district_level_ended_on_30_june_2025(site: MakeSite, period: str, found: list[str]) -> None:
    small = site(
        {
            "data/indicators/ho-so.yml": DEFAULTS["data/indicators/ho-so.yml"]
            .replace("measures:", "dimensions: [level]\nmeasures:")
            .replace("{period: 2022,", f"{{period: {period}, level: district,"),
            "data/sources.yml": "bao: {title: Tin, publisher: Báo, kind: press, date: 2027-01-23}\n",
        }
    )
    assert [code for code, _ in codes(small)] == found


CHAIN = {
    "tw": document("18-NQ/TW", "2017-10-25", "trung-uong"),
    "ctr": document("21-CTr/TU", "2018-02-05", "tinh-uy", "implements>tw", kind="chuong-trinh"),
    "qd": document("12-QĐ/TU", "2019-02-05", "tinh-uy", "based_on>ctr", "based_on>tw", kind="quyet-dinh"),
    "de-an": document(None, None, "tinh-uy", "precursor_of>tw", kind="de-an"),
}


def test_chain_in_words_tells_each_document_once(site: MakeSite) -> None:
    records = documents(site, **CHAIN).records()
    (view,) = whole_chain(records, Reader("vi"))
    (top,) = view.outline
    assert (top.link, [branch.before for branch in top.branches]) == ("resolutions/de-an", ["là tiền đề của"])
    (central,) = top.branches
    assert [(b.before, b.link) for b in central.branches] == [
        ("được thực hiện bởi", "resolutions/ctr"),
        ("là căn cứ của", "resolutions/qd"),
    ]
    assert [b.link for b in central.branches[0].branches] == ["resolutions/qd"]


def test_neighbourhood_is_one_relation_wide(site: MakeSite) -> None:
    records = documents(site, **CHAIN).records()
    (view,) = neighbourhood(records, Reader("vi"), "ctr")
    assert [(group.text, [b.link for b in group.branches]) for group in view.outline] == [
        ("Thực hiện", ["resolutions/tw"]),
        ("Là căn cứ của", ["resolutions/qd"]),
    ]
    assert neighbourhood(documents(site, le=document("99-NQ/TU", None)).records(), Reader("vi"), "le") == ()


def test_every_node_of_the_drawing_is_a_link(site: MakeSite) -> None:
    small = documents(site, **CHAIN)
    assert small.build().code == 0
    for page, others in (("van-ban.html", {"tw", "ctr", "qd", "de-an"}), ("van-ban/ctr.html", {"tw", "qd"})):
        tree = small.page(page)
        drawn = tree.xpath("//div[@class='plot']//svg//a/@href")
        listed = tree.xpath(
            "//ul[@class='outline']//a[contains(@href, '.html') and not(contains(@href, 'nguon'))]/@href"
        )
        names = {href.rpartition("/")[2].removesuffix(".html") for href in drawn}
        assert names == others
        assert names <= {href.rpartition("/")[2].removesuffix(".html") for href in listed}
        assert tree.xpath("//div[@class='plot']/@role") == ["group"]


def test_review_after_a_year(site: MakeSite) -> None:
    event = "hop: {title: Họp, date: 2018-11-30, place: quang-ninh, resolutions: [tw], source: bao}\n"
    small = documents(site, **CHAIN).write({"data/events.yml": event})
    assert small.build().code == 0
    text = small.words("van-ban/tw.html")
    assert "Tròn một năm vào ngày 25/10/2018; sau đó có cuộc họp nhìn lại." in text
    assert "13 tháng sau khi ban hành (401 ngày)" in text
    other = small.words("van-ban/ctr.html")
    assert "các nguồn đã đọc không kể cuộc họp nào nhìn lại trong năm sau đó" in other
