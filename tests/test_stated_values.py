"""Statements as values: id, rule, content, what they rest on and admit, their working; figures in words."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from stating_site import EN, VI, ground_of, made, vietnamese, years

from builder.checking.bindings import resolve
from builder.locale.reader import NBSP
from builder.model.base import Text
from builder.model.figures import Figure
from builder.model.indicators import Measure
from builder.stating import naming
from builder.stating.check_counts import CheckCounts
from builder.stating.comparable import (
    apart,
    consecutive,
    members_of_one_dimension,
    one_base,
    one_method,
    printed,
    ranked_of,
    sound,
)
from builder.stating.descriptions import described, lines_in_words, subject, subtitle, values_in_words
from builder.stating.members import components_changed, components_in_words, extremes, largest_part
from builder.stating.rules import RULES
from builder.stating.series import change_of, latest, over_years, run_of_first
from builder.stating.soundness import MARKS, main_mark, mark_words
from builder.stating.statement import Ground, Statement
from builder.stating.sums import sum_of
from builder.stating.tables import ends_in_words, newer_elsewhere, position, rank_span, spans_in_words
from builder.stating.typed import typed


def ground(folder: Path, *rows: str, breaks: str = "", more: str = "") -> Ground:
    return ground_of(made(folder, "\n".join(f"{{{row}}}" for row in rows), breaks=breaks, more=more))


def figures(found: Ground, *addresses: str) -> list[Figure]:
    return [found.site.figures[f"pci.{address}"] for address in addresses]


def told(statement: Statement) -> tuple[str, str, str, str]:
    """Id, rule, content, and the Vietnamese sentence."""
    return statement.id, statement.rule, statement.value, vietnamese(statement)


def working(statement: Statement) -> list[str]:
    assert statement.working(EN) or not statement.working(VI)
    return [line.replace(NBSP, " ") for line in statement.working(VI)]


def brief(statement: Statement) -> str:
    assert statement.brief is not None
    return statement.brief(VI).replace(NBSP, " ")


def bare(addresses: tuple[str, ...]) -> str:
    return " ".join(address.removeprefix("pci.") for address in addresses)


# Over the years


def test_change_of_rank(tmp_path: Path) -> None:
    found = ground(tmp_path, "period: 2020, rank: 5, of: 63", "period: 2021, rank: 2, of: 63")
    statement = over_years(found, years(found, "rank"))
    assert told(statement) == (
        "rank-change:pci.rank@2021",
        "rank-change",
        "-3",
        "PCI: Quảng Ninh hạng 2/63 năm 2021, lên 3 bậc so với 2020",
    )
    assert (bare(statement.rests_on), statement.admits, statement.where) == ("rank@2020 rank@2021", (), "")
    assert working(statement) == ["Hạng, 2020: hạng 5/63", "Hạng, 2021: hạng 2/63", "2 − 5 = −3"]
    assert brief(statement) == "lên 3 bậc so với 2020"
    assert statement.of is RULES["rank-change"]


def test_change_of_a_value(tmp_path: Path) -> None:
    found = ground(tmp_path, "period: 2020, score: 71.255", "period: 2021, score: 69.1")
    statement = over_years(found, years(found, "score"))
    assert told(statement) == (
        "value-change:pci.score@2021",
        "value-change",
        "-2.16",
        "PCI: Quảng Ninh 69,1 điểm năm 2021, giảm 2,16 điểm so với 2020",
    )
    assert working(statement) == ["Điểm, 2020: 71,26 điểm", "Điểm, 2021: 69,1 điểm", "69,1 − 71,26 = −2,16"]
    assert brief(statement) == "giảm 2,16 điểm so với 2020"


def test_value_that_stayed(tmp_path: Path) -> None:
    found = ground(tmp_path, "period: 2020, share: 71.2", "period: 2021, share: 71.2")
    statement = over_years(found, years(found, "share"))
    assert told(statement)[:3] == ("value-change:pci.share@2021", "value-held", "0.0")
    assert brief(statement) == "không đổi so với 2020"


def test_first_for_years(tmp_path: Path) -> None:
    found = ground(tmp_path, *(f"period: {year}, rank: 1, of: 63" for year in (2019, 2020, 2021)))
    statement = over_years(found, years(found, "rank"))
    assert told(statement) == (
        "first-run:pci.rank@2021",
        "first-run",
        "2019..2021",
        "PCI: Quảng Ninh đứng đầu 3 năm liền, 2019–2021, trong 63 nơi",
    )
    assert bare(statement.rests_on) == "rank@2019 rank@2020 rank@2021"
    assert working(statement) == [f"Hạng, {year}: hạng 1/63" for year in (2019, 2020, 2021)]
    assert brief(statement) == "đứng đầu 3 năm liền, 2019–2021"
    assert run_of_first(found, years(found, "rank")[:1]) == ()


def test_latest_value(tmp_path: Path) -> None:
    found = ground(
        tmp_path,
        "period: 2020, rank: {value: 4, status: inferred}, score: {value: 70.5, qualifier: more_than}",
    )
    rank, score = (latest(found, years(found, name)[0]) for name in ("rank", "score"))
    assert told(rank) == (
        "latest-value:pci.rank@2020",
        "latest-value",
        "4",
        "PCI: Quảng Ninh hạng 4 (suy ra, nguồn không in; nguồn không nói xếp trong bao nhiêu nơi) năm 2020",
    )
    assert (bare(rank.rests_on), bare(rank.admits)) == ("rank@2020", "rank@2020")
    assert brief(rank) == "Hạng 4 (2020; suy ra, nguồn không in; nguồn không nói xếp trong bao nhiêu nơi)"
    assert brief(score) == "Hơn 70,5 điểm (2020)"
    assert told(score)[3] == "PCI: Quảng Ninh hơn 70,5 điểm năm 2020"


def test_brief_form_names_a_measure_that_the_unit_does_not(tmp_path: Path) -> None:
    found = ground(tmp_path, "period: 2020, share: 87.59, component: mot")
    statement = latest(found, years(found, "share", component="mot")[0])
    assert brief(statement) == "Tỷ lệ: 87,59% (2020; Một)"
    assert statement.admits == ()


def test_failing_figure_is_only_described(tmp_path: Path) -> None:
    found = ground(tmp_path, "period: 2020, score: 70, half: 35", "period: 2021, score: 71, half: 30")
    statement = over_years(found, years(found, "score"))
    assert told(statement) == (
        "describes:pci.score@2020..pci.score@2021(2)",
        "describes",
        "",
        "PCI: Điểm, Quảng Ninh, 2020–2021",
    )
    assert (bare(statement.rests_on), bare(statement.admits)) == ("score@2020 score@2021", "score@2021")
    assert working(statement) == ["Điểm, 2020: 70 điểm", "Điểm, 2021: 71 điểm (không khớp với số khác)"]


@pytest.mark.parametrize(
    "rows", [("period: 2020, rank: 2, of: 63",), ("period: 2019, score: 1", "period: 2021, score: 2")]
)
def test_no_change(tmp_path: Path, rows: tuple[str, ...]) -> None:
    found = ground(tmp_path, *rows)
    assert change_of(found, years(found, "rank") or years(found, "score")) is None


# Members side by side

PARTS = (
    "period: 2020, component: mot, score: 7.1",
    "period: 2020, component: hai, score: 5.5",
    "period: 2020, component: ba, score: 6.0",
)


def test_extremes(tmp_path: Path) -> None:
    found = ground(tmp_path, *PARTS)
    statement = extremes(found, figures(found, "score@2020/mot", "score@2020/hai", "score@2020/ba"))
    assert told(statement) == (
        "extremes:pci.score@2020/mot..pci.score@2020/hai(3)",
        "extremes",
        "pci.score@2020/mot=7.1;pci.score@2020/hai=5.5",
        "PCI: Điểm cao nhất ở Một (7,1), thấp nhất ở Hai (5,5)",
    )
    assert working(statement) == [
        "Điểm, Một, 2020: 7,1 điểm",
        "Điểm, Ba, 2020: 6,0 điểm",
        "Điểm, Hai, 2020: 5,5 điểm",
    ]
    assert bare(statement.rests_on) == "score@2020/mot score@2020/hai score@2020/ba"


def test_extremes_with_a_failing_member(tmp_path: Path) -> None:
    rows = [*PARTS, "period: 2020, component: bon, score: 9, half: 1"]
    found = ground(tmp_path, *rows)
    every = figures(found, *(f"score@2020/{part}" for part in ("mot", "hai", "ba")), "score@2020/bon")
    component = members_of_one_dimension(found, every)
    assert component == ""  # the fourth is a part of the first
    places = ground(
        tmp_path / "b",
        *(
            f"period: 2020, place: {place}, score: {score}"
            for place, score in (("a", "5.0"), ("b", "6.0"), ("c", "7.0"))
        ),
        "period: 2020, place: d, score: 9, half: 1",
    )
    statement = extremes(places, figures(places, *(f"score@2020/{place}" for place in "abcd")))
    assert (
        told(statement)[3]
        == "PCI: Điểm cao nhất ở Cát (7,0), thấp nhất ở An (5,0), không kể số có dấu cảnh báo"
    )
    assert (bare(statement.rests_on), bare(statement.admits)) == (
        "score@2020/a score@2020/b score@2020/c",
        "score@2020/d",
    )
    assert told(statement)[0].endswith("(4)")


def test_largest_part(tmp_path: Path) -> None:
    found = ground(tmp_path, "period: 2020, score: 20", *PARTS)
    whole, *parts = figures(found, "score@2020", "score@2020/mot", "score@2020/hai", "score@2020/ba")
    statement = largest_part(found, whole, parts)
    assert told(statement) == (
        "largest-part:pci.score@2020/mot",
        "largest-part",
        "7.1/20",
        "PCI: Điểm, phần lớn nhất là Một: 7,1 trong tổng số 20 điểm",
    )
    assert bare(statement.rests_on) == "score@2020 score@2020/mot score@2020/hai score@2020/ba"
    assert working(statement)[:2] == ["Điểm, 2020: 20 điểm", "Điểm, Một, 2020: 7,1 điểm"]


@pytest.mark.parametrize(("total", "rule"), [("18.6", "largest-part"), ("18.5", "describes")])
def test_parts_are_no_more_than_their_total(tmp_path: Path, total: str, rule: str) -> None:
    found = ground(tmp_path, f"period: 2020, score: {total}", *PARTS)
    whole, *parts = figures(found, "score@2020", "score@2020/mot", "score@2020/hai", "score@2020/ba")
    assert largest_part(found, whole, parts).rule == rule


def test_components_that_changed(tmp_path: Path) -> None:
    rows = [
        f"period: {year}, component: {part}, score: {score}"
        for part, (one, two) in {"mot": ("5.0", "6.0"), "hai": ("6.0", "5.0"), "ba": ("5.0", "5.0")}.items()
        for year, score in ((2020, one), (2021, two))
    ]
    found = ground(tmp_path, *rows)
    lines = [years(found, "score", component=part) for part in ("mot", "hai", "ba")]
    statement = components_changed(found, lines)
    assert told(statement) == (
        "components-change:pci.score@2021/quang-ninh",
        "components-change",
        "+1-1~0/3?0",
        "PCI: Quảng Ninh: trong 3 thành phần có số của cả hai năm 2020 và 2021, 1 thành phần tăng, 1 giảm",
    )
    assert len(working(statement)) == len(statement.rests_on) == 6
    assert components_changed(found, lines[:2]).rule == "describes"


def test_latest_of_components_in_words(tmp_path: Path) -> None:
    found = ground(tmp_path, *PARTS, "period: 2019, component: mot, score: 9")
    statement = components_in_words(
        found, [years(found, "score", component=part) for part in ("mot", "hai", "ba")]
    )
    assert told(statement) == (
        "in-words:pci.score@2020/mot(3)",
        "in-words",
        "7.1;6.0;5.5",
        "Số mới nhất của từng thành phần: Một 7,1 điểm năm 2020; Ba 6,0 điểm năm 2020; Hai 5,5 điểm năm 2020.",
    )
    assert statement.rests_on == statement.admits
    assert len(working(statement)) == 3


# Tables


def table(folder: Path, *scores: str, better: str = "") -> Ground:
    rows = [
        f"period: 2020, place: {place}, score: {score}"
        for place, score in zip(("quang-ninh", *"abcde"), scores, strict=False)
    ]
    return ground(folder, *rows)


def test_position(tmp_path: Path) -> None:
    found = table(tmp_path, "6.0", "9.0", "5.0", "4.0", "3.0", "2.0")
    every = found.index.across("pci", "score", "2020")
    statement = position(found, found.site.figures["pci.score@2020"], every)
    assert told(statement)[:3] == ("position:pci.score@2020", "position", "2..2/6")
    assert "Quảng Ninh đứng thứ" in vietnamese(statement)
    assert "về điểm trong 6 tỉnh, thành phố có số năm 2020" in vietnamese(statement)
    assert working(statement) == [
        "Điểm, 2020: 6,0 điểm",
        "1 nơi có số tốt hơn",
        "0 nơi chỉ khác trong phạm vi làm tròn",
    ]
    assert bare(statement.rests_on).startswith("score@2020 score@2020/a")


def test_position_within_rounding_and_without_what_fails(tmp_path: Path) -> None:
    rows = [
        f"period: 2020, place: {place}, score: {score}"
        for place, score in zip(
            ("quang-ninh", *"abcd"), ("6.00", "6.01", "6.01", "4.00", "7.00"), strict=True
        )
    ]
    found = ground(tmp_path, *rows, "period: 2020, place: e, score: 9, half: 1")
    statement = position(
        found, found.site.figures["pci.score@2020"], found.index.across("pci", "score", "2020")
    )
    assert statement.value == "2..4/5"
    assert vietnamese(statement).endswith("; không tính 1 nơi có dấu cảnh báo")
    assert bare(statement.admits) == "score@2020/e"


def test_too_few_places(tmp_path: Path) -> None:
    found = table(tmp_path, "6", "9", "5", "4")
    assert (
        position(found, found.site.figures["pci.score@2020"], found.index.across("pci", "score", "2020")).rule
        == "describes"
    )


def test_ends_of_a_table(tmp_path: Path) -> None:
    found = table(tmp_path, "6", "9", "5")
    mine, first, last = figures(found, "score@2020", "score@2020/a", "score@2020/b")
    statement = ends_in_words(found, mine, [first, mine, last])
    assert told(statement) == (
        "in-words:pci.score@2020(3)",
        "in-words",
        "9..5;6",
        "3 nơi, từ An (9) đến Bình (5); Quảng Ninh 6 điểm.",
    )
    assert bare(statement.rests_on) == bare(statement.admits) == "score@2020/a score@2020/b score@2020"
    assert working(statement) == ["Điểm, An, 2020: 9 điểm", "Điểm, Bình, 2020: 5 điểm", "Điểm, 2020: 6 điểm"]


def test_span_of_ranks(tmp_path: Path) -> None:
    found = ground(
        tmp_path,
        *(
            f"period: 2020, component: {part}, rank: {rank}, of: 63"
            for part, rank in (("mot", 4), ("hai", 60))
        ),
    )
    one, two = figures(found, "rank@2020/mot", "rank@2020/hai")
    statement = rank_span(found, [(one, one), (two, two)])
    assert told(statement) == (
        "rank-span:pci.rank@2020/mot..pci.rank@2020/hai",
        "rank-span",
        "4..60/63",
        "PCI: Quảng Ninh: các nhóm thành phần xếp từ hạng 4 đến hạng 60 trong 63 nơi, 2020",
    )
    assert bare(statement.rests_on) == "rank@2020/mot rank@2020/hai"
    words = spans_in_words(found, [(one, one), (one, two)])
    assert told(words) == (
        "in-words:pci.rank@2020/mot(3)",
        "in-words",
        "4;4;60",
        "Một: hạng 4; Một: hạng 4–60.",
    )
    assert words.rests_on == words.admits
    assert len(working(words)) == 2


def test_newer_results_elsewhere(tmp_path: Path) -> None:
    found = ground(
        tmp_path,
        "period: 2020, rank: 3, of: 63",
        "period: 2021, place: a, rank: 1, of: 63",
        "period: 2021, place: b, rank: 2, of: 63",
        "period: 2022, place: ca-nuoc, rank: 2, of: 63",
        "period: 2022, place: a, component: mot, rank: 2, of: 63",
    )
    statement = newer_elsewhere(found, found.site.figures["pci.rank@2020"])
    assert statement is not None
    assert told(statement) == (
        "newer-elsewhere:pci.rank@2020",
        "newer-elsewhere",
        "2021:2",
        "Năm 2021: có hạng của 2 tỉnh, thành phố khác, chưa có của Quảng Ninh; hạng 1 là An.",
    )
    assert bare(statement.rests_on) == bare(statement.admits) == "rank@2020 rank@2021/a rank@2021/b"
    assert working(statement) == ["An, 2021: hạng 1/63", "Bình, 2021: hạng 2/63"]
    assert newer_elsewhere(found, found.site.figures["pci.rank@2021/a"]) is None


def test_other_figures_of_the_newer_edition(tmp_path: Path) -> None:
    found = ground(
        tmp_path, "period: 2020, rank: 3", "period: 2021, place: a, rank: 2", "period: 2021, score: 5, of: 63"
    )
    statement = newer_elsewhere(found, found.site.figures["pci.rank@2020"])
    assert statement is not None
    assert statement.value == "2021:1+"
    assert vietnamese(statement) == (
        "Năm 2021: có hạng của 1 tỉnh, thành phố khác, không có hạng của Quảng Ninh mà chỉ có số khác."
    )


# Descriptions and figures in words


def test_description(tmp_path: Path) -> None:
    found = table(tmp_path, "6", "9", "5", "7")
    every = found.index.across("pci", "score", "2020")
    assert told(described(found, every))[3] == "PCI: Điểm, 4 tỉnh, thành phố, 2020"
    assert told(described(found, every[:3]))[3] == "PCI: Điểm, Quảng Ninh, An, Bình, 2020"
    mixed = ground(
        tmp_path / "b", *(f"period: 2020, place: {place}, score: 5" for place in ("a", "b", "c", "ca-nuoc"))
    )
    figures_ = [mixed.site.figures[f"pci.score@2020/{place}"] for place in ("a", "b", "c", "ca-nuoc")]
    assert told(described(mixed, figures_))[3] == "PCI: Điểm, 4 nơi, 2020"


def test_subject_and_line_below_a_heading(tmp_path: Path) -> None:
    found = ground(tmp_path, *PARTS, "period: 2020, score: 50, rank: 2, of: 63, share: 50")
    parts = figures(found, "score@2020/mot", "score@2020/hai")
    score, rank, share = figures(found, "score@2020", "rank@2020", "share@2020")
    assert subject(found, parts, VI) == "PCI: Điểm của 2 thành phần"
    assert subject(found, [score, rank], VI) == "PCI"
    assert subject(found, [score], EN) == "PCI: Score"
    description = described(found, [score])
    assert subtitle(found, description, [score], VI) == "đơn vị: điểm"
    assert subtitle(found, description, [score, share], VI) == "Điểm; Tỷ lệ"
    assert subtitle(found, description, [rank], VI) == ""
    said = latest(found, score)
    assert subtitle(found, said, [score], VI) == "PCI: Điểm · Quảng Ninh · 2020"
    assert subtitle(found, said, [share], VI) == "PCI: Tỷ lệ (%) · Quảng Ninh · 2020"


def test_lines_in_words(tmp_path: Path) -> None:
    found = ground(
        tmp_path,
        "period: 2019, score: 4",
        "period: 2020, score: 5",
        "period: 2021, score: 6",
        "period: 2020, component: mot, score: 7",
        breaks="  - {from: 2020, reason: Đổi}\n",
    )
    statement = lines_in_words(found, [years(found, "score"), years(found, "score", component="mot")])
    assert told(statement) == (
        "in-words:pci.score@2021+pci.score@2020/mot",
        "in-words",
        "4..6;7..7",
        "Quảng Ninh: 4 điểm năm 2019, 6 điểm năm 2021 (không so với nhau vì đổi cách đo); Một: 7 điểm năm 2020.",
    )
    assert bare(statement.rests_on) == bare(statement.admits) == "score@2019 score@2021 score@2020/mot"
    assert len(working(statement)) == 3
    unbroken = lines_in_words(found, [years(found, "score")[1:]])
    assert vietnamese(unbroken) == "Quảng Ninh: 5 điểm năm 2020, 6 điểm năm 2021."


def test_values_in_words(tmp_path: Path) -> None:
    found = table(tmp_path, "6", "9", "5")
    every = found.index.across("pci", "score", "2020")
    statement = values_in_words(found, every)
    assert told(statement) == (
        "in-words:pci.score@2020(3)",
        "in-words",
        "6;9;5",
        "Quảng Ninh 6 điểm; An 9 điểm; Bình 5 điểm.",
    )
    assert statement.rests_on == statement.admits
    many = values_in_words(found, every * 3)
    assert vietnamese(many).endswith("; …")
    assert many.value.count(";") == len(working(many)) - 1 == 7
    assert not vietnamese(values_in_words(found, (every * 3)[:8])).endswith("; …")


@pytest.mark.parametrize(
    ("addresses", "names"),
    [
        (("score@2020", "score@2021"), ("2020", "2021")),
        (("score@2020", "rank@2020"), ("Điểm", "Hạng")),
        (("score@2020", "score@2020/mot"), ("Tổng số", "Một")),
        (("score@2020", "score@2020/a/mot"), ("Quảng Ninh", "Một, An")),
        (("score@2020",), ("Điểm",)),
        (("score@2021", "rank@2020"), ("Điểm, 2021", "Hạng, 2020")),
    ],
)
def test_what_tells_figures_apart(tmp_path: Path, addresses: tuple[str, ...], names: tuple[str, ...]) -> None:
    found = ground(
        tmp_path,
        *PARTS,
        "period: 2020, score: 5, rank: 1",
        "period: 2021, score: 5",
        "period: 2020, place: a, component: mot, score: 5",
    )
    assert naming.telling_names(found, figures(found, *addresses), VI) == names


@pytest.mark.parametrize(
    ("unit", "amount", "words"),
    [
        ("điểm", "-2.50", "2,50 điểm"),
        ("%", "3.02", "3,02 điểm phần trăm"),
        ("hạng", "3", "3"),
        ("%", "-1", "1 điểm phần trăm"),
    ],
)
def test_amount_of_change(unit: str, amount: str, words: str) -> None:
    measure = Measure.model_validate({"title": "M", "unit": unit, "decimals": 2})
    assert naming.by(VI, measure, Decimal(amount)).replace(NBSP, " ") == words


@pytest.mark.parametrize(
    ("title", "small"), [("Điểm", "điểm"), ("PCI", "PCI"), ("A b", "a b"), ("A", "A"), ("", "")]
)
def test_title_within_a_sentence(title: str, small: str) -> None:
    assert naming.inside(title) == small


def test_span_of_periods(tmp_path: Path) -> None:
    rows = [f"period: {period}, score: 5" for period in ("2020", "2021", "2022", "2021-Q1")]
    found = ground(tmp_path, *rows, "period: 2020, rank: 1")
    all_ = found.site.figures_of["pci"]
    year = [one for one in all_ if one.key.period.kind == "year"]
    assert naming.span(year, VI) == "2020–2022"
    assert naming.span(year[:1], VI) == "2020"
    assert naming.span([], VI) == ""
    assert (
        naming.span([all_[0], *(one for one in all_ if one.key.period.kind != "year")], VI)
        == "2020, quý I/2021"
    )


def test_words_of_a_figure(tmp_path: Path) -> None:
    found = ground(
        tmp_path,
        "period: 2020, rank: 4, of: 63, share: {value: 87.5, qualifier: about}, score: {value: 5, status: provisional}",
    )
    rank, share, score = figures(found, "rank@2020", "share@2020", "score@2020")
    assert [naming.shown(found, one, VI) for one in (rank, share)] == ["4", "khoảng 87,5%"]
    assert [naming.full(found, one, VI).replace(NBSP, " ") for one in (rank, share, score)] == [
        "hạng 4/63",
        "khoảng 87,5%",
        "5 điểm",
    ]
    assert [naming.told(found, one, VI).replace(NBSP, " ") for one in (rank, share, score)] == [
        "hạng 4/63",
        "khoảng 87,5%",
        "5 điểm (tạm thời hoặc ước tính)",
    ]
    assert naming.values(found, [rank], EN) == ("Rank, 2020: rank 4 of 63",)
    assert (naming.index_name(found, "pci", VI), naming.index_name(found, "ho-so", VI)) == ("PCI", "Hồ sơ")
    assert (naming.headed(found, "pci", "x", VI), naming.headed(found, "ho-so", "x", VI)) == ("PCI: x", "x")


def test_disputed_figure_says_so(tmp_path: Path) -> None:
    found = ground(tmp_path, "period: 2020, score: 5", "period: 2020, score: 6, source: khac")
    assert naming.asides(found, found.site.figures["pci.score@2020"], VI) == ["các nguồn in khác nhau"]


# What may be compared


def test_marks(tmp_path: Path) -> None:
    found = ground(
        tmp_path,
        "period: 2018, rank: 1, of: 10",
        "period: 2019, rank: {value: 1, status: inferred}, of: 62",
        "period: 2020, rank: 1, of: 63, score: 5, half: 9",
        "period: 2021, rank: {value: 3, qualifier: about}, share: {value: 3, status: provisional}",
        "period: 2022, rank: {value: 3, qualifier: claim}",
    )
    marks = {
        one.address.removeprefix("pci."): sorted(found.marks(one)) for one in found.site.figures_of["pci"]
    }
    assert {address: names for address, names in marks.items() if names} == {
        "rank@2018": ["other-base"],
        "of@2018": ["other-base"],
        "rank@2019": ["inferred"],
        "score@2020": ["failing"],
        "half@2020": ["failing"],
        "rank@2021": ["qualified"],
        "share@2021": ["provisional"],
    }
    assert found.mark(found.site.figures["pci.rank@2018"]) == "other-base"
    assert found.mark(found.site.figures["pci.rank@2020"]) == ""
    assert not sound(found, *figures(found, "rank@2020", "rank@2018"))
    assert sound(found, *figures(found, "rank@2020", "of@2020"))


def test_weightiest_mark() -> None:
    assert main_mark(frozenset()) == ""
    for number, mark in enumerate(MARKS):
        assert main_mark(frozenset(MARKS[number:])) == mark
        assert mark_words(VI, mark)
        assert mark_words(VI, mark) != mark_words(EN, mark)
    assert mark_words(VI, "") == ""
    assert len({mark_words(VI, mark) for mark in MARKS}) == len(MARKS)


def test_bases(tmp_path: Path) -> None:
    found = ground(
        tmp_path,
        "period: 2018, rank: 1, of: 90",
        "period: 2019, rank: 1, of: 100",
        "period: 2020, rank: 1, of: 89",
        "period: 2021, rank: 1",
    )
    ranks = {one.key.period.text: one for one in years(found, "rank")}
    assert one_base(found, ranks["2018"], ranks["2019"])
    assert not one_base(found, ranks["2019"], ranks["2020"])
    assert not one_base(found, ranks["2020"], ranks["2021"])  # nobody says among how many
    assert not one_base(found, ranks["2021"], ranks["2019"])
    assert (ranked_of(found, ranks["2018"]), ranked_of(found, ranks["2021"])) == (Decimal(90), None)
    assert ranked_of(found, found.site.figures["pci.of@2018"]) is None
    assert consecutive(ranks["2018"], ranks["2019"])
    assert not consecutive(ranks["2018"], ranks["2020"])
    assert not consecutive(ranks["2019"], ranks["2018"])


def test_number_ranked_is_told_by_the_edition_of_the_component(tmp_path: Path) -> None:
    found = ground(
        tmp_path,
        "period: 2020, rank: 1",
        "period: 2020, place: a, of: 63",
        "period: 2020, place: b, component: mot, of: 60",
    )
    assert ranked_of(found, found.site.figures["pci.rank@2020"]) == 63


def test_method(tmp_path: Path) -> None:
    found = ground(
        tmp_path,
        *(f"period: {year}, score: 5, rank: 1" for year in (2019, 2020, 2021)),
        breaks="  - {from: 2021, reason: Đổi, measures: [score]}\n",
    )
    score, rank = years(found, "score"), years(found, "rank")
    assert one_method(found, score[0], score[1])
    assert not one_method(found, score[1], score[2])
    assert one_method(found, rank[1], rank[2])


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("5.00", "5.01", False),
        ("5.00", "5.02", True),
        ("5.0", "5.1", False),
        ("5.0", "5.11", True),
        ("5", "5.4", False),
    ],
)
def test_more_than_rounding_apart(tmp_path: Path, one: str, other: str, expected: bool) -> None:
    found = ground(
        tmp_path,
        f"period: 2020, score: {one}",
        f"period: 2021, score: {other}",
        "period: 2020, of: 1",
        "period: 2021, of: 2",
    )
    assert apart(found, *years(found, "score")) is expected
    assert apart(found, *years(found, "of"))


def test_printed_value(tmp_path: Path) -> None:
    found = ground(tmp_path, "period: 2020, score: 71.255, share: 3")
    assert [str(printed(found, one)) for one in figures(found, "score@2020", "share@2020")] == ["71.26", "3"]


@pytest.mark.parametrize(
    ("addresses", "dimension"),
    [
        (("score@2020/mot", "score@2020/hai"), "component"),
        (("score@2020/a", "score@2020/b"), "place"),
        (("score@2020/a", "score@2020"), "place"),
        (("score@2020", "score@2020/mot"), ""),
        (("score@2020/a", "score@2020/ca-nuoc"), ""),
        (("score@2020/mot", "score@2020/bon"), ""),
        (("score@2020/mot", "score@2021/hai"), ""),
        (("score@2020", "rank@2020"), ""),
        (("score@2020/a", "score@2020/mot"), ""),
    ],
)
def test_members_of_one_dimension(tmp_path: Path, addresses: tuple[str, ...], dimension: str) -> None:
    found = ground(
        tmp_path,
        *PARTS,
        "period: 2020, component: bon, score: 1",
        "period: 2021, component: hai, score: 1",
        "period: 2020, score: 1, rank: 1",
        *(f"period: 2020, place: {place}, score: 1" for place in ("a", "b", "ca-nuoc")),
    )
    assert members_of_one_dimension(found, figures(found, *addresses)) == dimension


@pytest.mark.parametrize(
    ("levels", "dimension"),
    [(("district", "commune"), "level"), (("district", "all"), ""), (("commune", ""), "")],
)
def test_levels_are_members_but_no_total(tmp_path: Path, levels: tuple[str, str], dimension: str) -> None:
    site = made(
        tmp_path,
        "\n".join(
            f"{{period: 2020, level: {level}, score: 1}}" if level else "{period: 2020, score: 1}"
            for level in levels
        ),
    )
    text = (site.root / "data/indicators/pci.yml").read_text().replace("[place, ", "[place, level, ")
    found = ground_of(site.write({"data/indicators/pci.yml": text}))
    assert members_of_one_dimension(found, found.site.figures_of["pci"]) == dimension


# What editors ask for, and what they type


@pytest.mark.parametrize(
    ("text", "form", "said"),
    [
        ("pci.share@2021 - pci.share@2020", "", "2,50 điểm phần trăm"),
        ("pci.share@2021 + pci.share@2020", "", "97,50%"),
        ("pci.score@2021 - pci.score@2020", "", "−1"),
        ("100 * pci.score@2021 / pci.score@2020", "1%", "80,0%"),
        ("100 * pci.score@2021 / pci.score@2020", "1", "80,0"),
        ("pci.share@2021 * 2", "0", "100"),
    ],
)
def test_sum(tmp_path: Path, text: str, form: str, said: str) -> None:
    found = ground(
        tmp_path,
        "period: 2020, share: 47.50, score: 5",
        "period: 2021, share: 50.00, score: {value: 4, status: inferred}",
    )
    statement = sum_of(found, resolve(found.site, text, form))
    assert told(statement)[0] == f"difference:{text}|{form}"
    assert (statement.rule, vietnamese(statement)) == ("difference", said)
    assert statement.value == str(resolve(found.site, text, form).value)
    assert working(statement)[-1] == f"{text} = {said}"
    assert len(working(statement)) == len(statement.rests_on) + 1
    assert bare(statement.admits) == ("score@2021" if "score" in text else "")


def test_typed_heading(tmp_path: Path) -> None:
    found = ground(tmp_path, "period: 2020, score: 5.0", "period: 2021, score: 6.0")
    computed = over_years(found, years(found, "score"))
    statement = typed(Text(vi="Điểm tăng", en="Score rises"), computed)
    assert (statement.id, statement.rule, statement.value) == (
        "typed:value-change:pci.score@2021",
        "typed",
        "",
    )
    assert (statement.says(VI), statement.says(EN)) == ("Điểm tăng", "Score rises")
    assert statement.rests_on == statement.admits == computed.rests_on
    assert working(statement)[0] == vietnamese(computed)
    assert len(working(statement)) == 4


# Counts of checks


def test_counts_of_checks(tmp_path: Path) -> None:
    found = CheckCounts(
        ground(
            tmp_path,
            "period: 2020, score: 5, half: 9",
            "period: 2020, place: a, score: 5, half: 8",
            "period: 2021, score: 4, half: 2",
        )
    )
    home, others = found.about(home=True), found.about(home=False)
    assert (home.id, home.value, home.where) == ("count:contradictions/home", "1", "pages/checks#ve-noi-nay")
    assert (others.id, others.value, others.where) == (
        "count:contradictions/others",
        "1",
        "pages/checks#ve-noi-khac",
    )
    assert vietnamese(home) == "1 chỗ mâu thuẫn về Quảng Ninh"
    assert vietnamese(others) == "1 chỗ mâu thuẫn về nơi khác và cả nước"
    assert (brief(home), brief(others)) == ("1", "1")
    assert home.rests_on == ("contradictions/pci-1-2020",)
    assert others.rests_on == ("contradictions/pci-1-2020-a",)
    run, failing = found.run(), found.verdict("fails")
    assert (run.id, run.value) == ("count:checks", str(len(found.ground.findings.results)))
    assert vietnamese(run) == f"{run.value} kết quả kiểm tra, kể cả khi không đủ số liệu"
    assert brief(run) == run.value
    assert run.rests_on[0] == "checks/pci-1-2020"
    assert (failing.id, failing.value, failing.rests_on) == (
        "count:checks/fails",
        "2",
        ("checks/pci-1-2020", "checks/pci-1-2020-a"),
    )
    scoped = found.failing("sources/bao", found.ground.findings.results[:1], "sources/bao#x")
    assert (scoped.id, scoped.value, scoped.where) == ("count:checks/sources/bao", "1", "sources/bao#x")
    assert vietnamese(scoped) == "1 phép kiểm tra không khớp."
    assert [len(found.contradictions[home_]) for home_ in (True, False)] == [1, 1]


def test_no_contradiction(tmp_path: Path) -> None:
    found = CheckCounts(ground(tmp_path, "period: 2020, score: 5")).about(home=True)
    assert (found.value, found.where) == ("0", "")
