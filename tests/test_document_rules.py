"""Rules of documents one by one: form of a number, identity, circles, order of dates; the whole message of each."""

from __future__ import annotations

import pytest
from check_site import made
from conftest import MakeSite

from builder.checking.dates import LATER, order_along_relations
from builder.checking.documents import check_documents, check_orders, normal_number
from builder.model.site import Site
from builder.problems import Problem, Problems

AGENCIES = "so-a: {name: A, kind: party, level: province}\nso-b: {name: B, kind: party, level: province}\n"


def records(site: MakeSite, **documents: str) -> Site:
    """Documents by id, each as the inside of a YAML mapping; title and kind stand for themselves."""
    small = made(site, "period: 2022, a: 1, source: bao").write({"data/agencies.yml": AGENCIES})
    for name, fields in documents.items():
        kind = "" if "kind:" in fields.partition("relations")[0] else "kind: nghi-quyet\n"
        lines = fields.replace("; ", "\n")
        small.write({f"data/resolutions/{name}.yml": f"title: Văn bản {name}\n{kind}{lines}\n"})
    return small.records()


def found(site: MakeSite, **documents: str) -> list[Problem]:
    problems = Problems()
    check_documents(records(site, **documents), problems)
    return problems.found


def relations(*pairs: str) -> str:
    written = ", ".join("{kind: %s, to: %s, source: bao}" % tuple(pair.split(">")) for pair in pairs)  # noqa: UP031
    return f"relations: [{written}]"


# Normal form


@pytest.mark.parametrize(
    ("typed", "normal"),
    [
        ("05-NQ/TU", "05-NQ/TU"),
        ("Số 01 – KL/TW", "01-KL/TW"),
        ("6/QDTTg", "06/QĐ-TTg"),
        ("60/QDTTg", "60/QĐ-TTg"),
        ("7/2022/ND-CP", "07/2022/NĐ-CP"),
        ("12‐nq/tu", "12-NQ/TU"),
        ("12‑CTR/TU", "12-CTr/TU"),
        ("12‒da/ubnd", "12-ĐA/UBND"),
        ("12—QD/UBND", "12-QĐ/UBND"),
        ("12−kh/ubnd", "12-KH/UBND"),
        ("3/nqhdnd", "03/NQ-HĐND"),
        ("3/ctttg", "03/CT-TTg"),
        ("4/TT-BNV", "04/TT-BNV"),
        ("4/BC-BNVX", "04/BC-BNVX"),
        ("số mười", "sốmười"),
        ("1/a", "01/a"),
        ("1/nqx", "01/nqx"),
        ("1/xnq", "01/xnq"),
    ],
)
def test_normal_number(typed: str, normal: str) -> None:
    assert normal_number(typed) == normal
    assert normal_number(normal) == normal


def test_number_that_is_not_in_normal_form(site: MakeSite) -> None:
    (problem,) = found(site, mot="number: 5 – nq/tu")
    assert (problem.code, problem.location) == ("C160", ("data/resolutions/mot.yml", 3, 9))
    assert problem.message == "số văn bản “5 – nq/tu” chưa viết ở dạng chuẩn"
    assert problem.hint == "viết 05-NQ/TU; dạng mà nguồn in thì ghi ở printed"
    assert problem.paste == "number: 05-NQ/TU"


@pytest.mark.parametrize(
    ("kind", "right", "examples"),
    [
        (
            "nghi-quyet",
            ("05-NQ/TU", "76/NQ-CP", "300/2020/NQ-HĐND", "202/2025/QH15", "12/2020/UBTVQH14"),
            "05-NQ/TU, 76/NQ-UBND",
        ),
        ("ket-luan", ("01-KL/TW",), "05-KL/TU, 76/KL-UBND"),
        ("chi-thi", ("05-CT/TU", "05/CT-TTg"), "05-CT/TU, 76/CT-UBND"),
        ("chuong-trinh", ("21-CTr/TU",), "05-CTr/TU, 76/CTr-UBND"),
        ("quyet-dinh", ("06/2022/QĐ-TTg",), "05-QĐ/TU, 76/QĐ-UBND"),
        ("ke-hoach", ("06-KH/TU",), "05-KH/TU, 76/KH-UBND"),
        ("de-an", ("25-ĐA/TU", "293/QĐ-UBND"), "05-ĐA/TU, 76/ĐA-UBND"),
        ("luat", ("47/2010/QH12",), "47/2010/QH12"),
        ("van-kien", ("12-BC/TU", "45/BC-UBND"), "12-BC/TU, 45/BC-UBND"),
    ],
)
def test_form_of_each_kind(site: MakeSite, kind: str, right: tuple[str, ...], examples: str) -> None:
    for number in right:
        assert found(site, mot=f"kind: {kind}; number: {number}") == []
    for wrong in ("12", "05-NQ/TU" if kind not in ("nghi-quyet", "van-kien") else "05-NQ/", "05/12"):
        (problem,) = found(site, mot=f"kind: {kind}; number: '{wrong}'")
        assert (problem.code, problem.location.line) == ("C161", 3)
        assert problem.message == f"“{wrong}” không có dạng của một văn bản loại {kind}"
        assert problem.hint == f"dạng đúng: {examples}; nếu số đúng thì xem lại kind"


def test_laws_and_resolutions_of_the_assembly_only(site: MakeSite) -> None:
    (problem,) = found(site, mot="kind: ket-luan; number: 47/2010/QH12")
    assert problem.code == "C161"


def test_documents_without_a_number_have_no_form(site: MakeSite) -> None:
    assert found(site, mot="date: 2020", hai="date: 2020") == []


# Identity


def test_two_records_of_one_document(site: MakeSite) -> None:
    (problem,) = found(
        site, b="number: 05-NQ/TU; issuer: so-a; date: 2021", a="number: 05-NQ/TU; issuer: so-a; date: 2021"
    )
    assert (problem.code, problem.location) == ("C103", ("data/resolutions/b.yml", 3, 9))
    assert problem.message == "văn bản 05-NQ/TU trùng số, nơi ban hành và ngày với data/resolutions/a.yml"


@pytest.mark.parametrize(
    "other",
    [
        "number: 06-NQ/TU; issuer: so-a; date: 2021",
        "number: 05-NQ/TU; issuer: so-b; date: 2021",
        "number: 05-NQ/TU; issuer: so-a; date: 2022",
        "number: 05-NQ/TU; date: 2021",
    ],
)
def test_number_issuer_and_date_tell_documents_apart(site: MakeSite, other: str) -> None:
    assert found(site, a="number: 05-NQ/TU; issuer: so-a; date: 2021", b=other) == []


def test_documents_without_issuer_and_date_are_told_apart_by_number(site: MakeSite) -> None:
    assert [problem.code for problem in found(site, a="number: 05-NQ/TU", b="number: 05-NQ/TU")] == ["C103"]


# Circles


def circles(site: MakeSite, **documents: str) -> list[tuple[str, tuple[object, ...]]]:
    return [
        (problem.message.partition(": ")[2], problem.location)
        for problem in found(site, **documents)
        if problem.code == "C162"
    ]


@pytest.mark.parametrize("kind", LATER)
def test_circle_of_three(site: MakeSite, kind: str) -> None:
    assert circles(
        site,
        a="number: 01-NQ/TU; " + relations(f"{kind}>b"),
        b=relations("paired_with>a", f"{kind}>c"),
        c="number: 03-NQ/TU; " + relations(f"{kind}>a"),
    ) == [("01-NQ/TU → Văn bản b → 03-NQ/TU → 01-NQ/TU", ("data/resolutions/c.yml", 4, 13))]


def test_document_that_rests_on_itself(site: MakeSite) -> None:
    assert circles(site, a="number: 01-NQ/TU; " + relations("paired_with>a")) == [
        ("01-NQ/TU → 01-NQ/TU", ("data/resolutions/a.yml", 4, 13))
    ]
    assert len(circles(site, a=relations("precursor_of>a"))) == 1


def test_precursor_counts_the_other_way_round(site: MakeSite) -> None:
    assert circles(site, a=relations("precursor_of>b"), b=relations("implements>a")) == []
    assert [
        place for _, place in circles(site, a=relations("precursor_of>b"), b=relations("precursor_of>a"))
    ] == [("data/resolutions/a.yml", 3, 13)]
    assert len(circles(site, a=relations("precursor_of>b", "implements>b"), b="date: 2020")) == 1


def test_two_circles(site: MakeSite) -> None:
    told = circles(
        site,
        a=relations("implements>b", "implements>c"),
        b=relations("implements>a"),
        c=relations("implements>a"),
        d=relations("implements>a", "implements>e"),
        e=relations("implements>d"),
    )
    assert [circle for circle, _ in told] == [
        "Văn bản a → Văn bản b → Văn bản a",
        "Văn bản a → Văn bản c → Văn bản a",
        "Văn bản d → Văn bản e → Văn bản d",
    ]


def test_many_paths_are_no_circle(site: MakeSite) -> None:
    assert (
        circles(
            site, a="date: 2020", b=relations("implements>a"), c=relations("implements>b", "implements>a")
        )
        == []
    )


# Order of dates


def test_impossible_order_is_an_error(site: MakeSite) -> None:
    made = records(
        site, a="number: 01-NQ/TU; date: 2020; " + relations("implements>b"), b="number: 02-NQ/TU; date: 2021"
    )
    problems = Problems()
    check_orders(made, order_along_relations(made), problems)
    (problem,) = problems.found
    assert (problem.code, problem.location) == ("C163", ("data/resolutions/a.yml", 5, 13))
    assert problem.message == (
        "ngày của hai văn bản trái với quan hệ giữa chúng. "
        "Thứ tự ngày (văn bản triển khai không sớm hơn): 01-NQ/TU và 02-NQ/TU"
    )
    assert problem.message_en == (
        "the dates of two documents contradict their relation. "
        "Order of dates (the document that implements comes no earlier): 01-NQ/TU and 02-NQ/TU."
    )
    assert "thêm thu-tu-a-implements-b vào acknowledge:" in problem.hint
    assert "add thu-tu-a-implements-b to acknowledge:" in problem.hint_en


def test_order_that_is_possible_or_known_is_none(site: MakeSite) -> None:
    for own, known in (
        ("2022", ""),
        ("2020", "acknowledge: {thu-tu-a-implements-b: {why: Thế, by: Tổ, on: 2024}}"),
    ):
        small = made(site, "period: 2022, a: 1, source: bao").write(
            {
                "data/resolutions/a.yml": f"title: A\nkind: nghi-quyet\ndate: {own}\n{relations('implements>b')}\n",
                "data/resolutions/b.yml": "title: B\nkind: nghi-quyet\ndate: 2021\n",
                "data/checks.yml": known or None,
            }
        )
        problems = Problems()
        check_orders(small.records(), order_along_relations(small.records()), problems)
        assert problems.found == []
