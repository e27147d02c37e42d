"""What the site says itself: each rule where it applies, and where it must not."""

from __future__ import annotations

from pathlib import Path

import pytest
from stating_site import EN, VI, both, ground_of, made, vietnamese, years

from builder.checking.site import check
from builder.deriving.series import SeriesIndex
from builder.locale.reader import NBSP
from builder.problems import Problems
from builder.stating.comparable import apart, members_of_one_dimension, ranked_of
from builder.stating.counts import count
from builder.stating.descriptions import described, subtitle
from builder.stating.members import components_changed, extremes, largest_part
from builder.stating.series import change_of, latest, over_years
from builder.stating.statement import Ground
from builder.stating.tables import newer_elsewhere, position, rank_span
from builder.stating.typed import unfounded


def said(tmp_path: Path, rows: str, measure: str, breaks: str = "") -> tuple[str, str, str]:
    """Rule and both sentences about the home place."""
    ground = ground_of(made(tmp_path, rows, breaks=breaks))
    statement = over_years(ground, years(ground, measure))
    return (statement.rule, *both(statement))


def test_a_rise_in_rank_names_both_years_and_n(tmp_path: Path) -> None:
    rows = "{period: 2020, rank: 5, of: 63}\n{period: 2021, rank: 2, of: 63}"
    assert said(tmp_path, rows, "rank") == (
        "rank-change",
        "PCI: Quảng Ninh hạng 2/63 năm 2021, lên 3 bậc so với 2020",
        "PCI: Quang Ninh, rank 2 of 63 in 2021, up 3 places from 2020",
    )


def test_a_fall_by_one_place(tmp_path: Path) -> None:
    rows = "{period: 2020, rank: 1, of: 63}\n{period: 2021, rank: 2, of: 63}"
    assert said(tmp_path, rows, "rank")[1:] == (
        "PCI: Quảng Ninh hạng 2/63 năm 2021, xuống 1 bậc so với 2020",
        "PCI: Quang Ninh, rank 2 of 63 in 2021, down 1 place from 2020",
    )


def test_the_same_rank_again(tmp_path: Path) -> None:
    rows = "{period: 2020, rank: 2, of: 63}\n{period: 2021, rank: 2, of: 63}"
    assert said(tmp_path, rows, "rank") == (
        "rank-held",
        "PCI: Quảng Ninh hạng 2/63 năm 2021, giữ nguyên hạng so với 2020",
        "PCI: Quang Ninh, rank 2 of 63 in 2021, the same rank as in 2020",
    )


def test_a_rank_without_n_says_so(tmp_path: Path) -> None:
    assert said(tmp_path, "{period: 2020, rank: 4}", "rank") == (
        "latest-value",
        "PCI: Quảng Ninh hạng 4 (nguồn không nói xếp trong bao nhiêu nơi) năm 2020",
        "PCI: Quang Ninh, rank 4 (no source says out of how many) in 2020",
    )


def test_n_may_be_printed_with_another_place_of_the_edition(tmp_path: Path) -> None:
    rows = "{period: 2020, rank: 4}\n{period: 2020, place: a, rank: 5, of: 63}"
    assert said(tmp_path, rows, "rank")[1] == "PCI: Quảng Ninh hạng 4/63 năm 2020"


def test_a_first_place_that_is_shared_is_no_run(tmp_path: Path) -> None:
    rows = "\n".join(f"{{period: {year}, rank: 1, of: 63}}" for year in (2019, 2020))
    assert said(tmp_path, rows + "\n{period: 2020, place: a, rank: 1}", "rank")[0] == "rank-held"


def test_the_day_of_the_report_moves_what_is_known(tmp_path: Path) -> None:
    """The source is of 23/1/2023: the day before, only what an earlier source prints is known."""
    site = made(tmp_path, "{period: 2020, score: 60}\n{period: 2021, score: 70}")
    sources = (
        (tmp_path / "data/sources.yml").read_text("utf-8").replace("date: 2023-02-01", "date: 2021-02-01")
    )
    site.write({"data/sources.yml": sources})
    rows = (tmp_path / "data/indicators/pci.yml").read_text("utf-8")
    site.write({"data/indicators/pci.yml": rows.replace("score: 60, source: bao", "score: 60, source: khac")})
    for day, value in (("2023-01-22", "60"), ("2023-01-23", "10")):
        records = site.records(day)
        ground = Ground(records, check(records, Problems()), SeriesIndex(records))
        assert over_years(ground, years(ground, "score")).value == value


def test_two_n_in_one_edition_are_none(tmp_path: Path) -> None:
    rows = "{period: 2020, rank: 4}\n{period: 2020, place: a, rank: 5, of: 63}\n{period: 2020, place: b, rank: 6, of: 62}"
    ground = ground_of(made(tmp_path, rows))
    assert ranked_of(ground, years(ground, "rank")[0]) is None


def test_ranks_on_different_bases_are_not_compared(tmp_path: Path) -> None:
    rows = "{period: 2020, rank: 3, of: 10}\n{period: 2021, rank: 4, of: 63}"
    assert said(tmp_path, rows, "rank")[:2] == ("latest-value", "PCI: Quảng Ninh hạng 4/63 năm 2021")


@pytest.mark.parametrize(("first", "second"), [("", ", of: 10"), (", of: 63", ""), ("", "")])
def test_ranks_are_compared_only_where_both_say_among_how_many(
    tmp_path: Path, first: str, second: str
) -> None:
    rows = f"{{period: 2020, rank: 40{first}}}\n{{period: 2021, rank: 3{second}}}"
    assert said(tmp_path, rows, "rank")[0] == "latest-value"


def test_one_place_more_or_less_is_the_same_base(tmp_path: Path) -> None:
    rows = "{period: 2020, rank: 3, of: 64}\n{period: 2021, rank: 4, of: 63}"
    assert said(tmp_path, rows, "rank")[0] == "rank-change"


def test_first_place_years_running(tmp_path: Path) -> None:
    rows = "\n".join(
        f"{{period: {year}, rank: {rank}, of: 63}}" for year, rank in ((2018, 2), (2019, 1), (2020, 1))
    )
    assert said(tmp_path, rows, "rank") == (
        "first-run",
        "PCI: Quảng Ninh đứng đầu 2 năm liền, 2019–2020, trong 63 nơi",
        "PCI: Quang Ninh, first of 63 for 2 years running, 2019–2020",
    )


def test_a_run_ends_at_a_year_without_result(tmp_path: Path) -> None:
    rows = "\n".join(f"{{period: {year}, rank: 1, of: 63}}" for year in (2017, 2019, 2020))
    assert "2019–2020" in said(tmp_path, rows, "rank")[1]


def test_a_run_ends_at_a_break(tmp_path: Path) -> None:
    rows = "\n".join(f"{{period: {year}, rank: 1, of: 63}}" for year in (2018, 2019, 2020))
    breaks = "  - {from: 2019, reason: Cách đo mới}\n"
    assert "2019–2020" in said(tmp_path, rows, "rank", breaks)[1]


def test_a_run_ends_at_a_rank_that_sources_print_differently(tmp_path: Path) -> None:
    rows = (
        "{period: 2018, rank: 1, of: 63}\n{period: 2018, rank: 2, source: khac}\n"
        "{period: 2019, rank: 1, of: 63}\n{period: 2020, rank: 1, of: 63}"
    )
    assert "2019–2020" in said(tmp_path, rows, "rank")[1]


def test_a_change_crosses_no_gap_of_years(tmp_path: Path) -> None:
    rows = "{period: 2019, score: 60}\n{period: 2021, score: 70}"
    assert said(tmp_path, rows, "score")[:2] == ("latest-value", "PCI: Quảng Ninh 70 điểm năm 2021")


def test_a_change_crosses_no_break(tmp_path: Path) -> None:
    rows = "{period: 2020, score: 60}\n{period: 2021, score: 70}"
    breaks = "  - {from: 2021, reason: Cách đo mới, measures: [score]}\n"
    assert said(tmp_path, rows, "score", breaks)[0] == "latest-value"


def test_a_score_rises_in_its_unit(tmp_path: Path) -> None:
    rows = "{period: 2020, score: 71.25}\n{period: 2021, score: 73.20}"
    assert said(tmp_path, rows, "score") == (
        "value-change",
        "PCI: Quảng Ninh 73,20 điểm năm 2021, tăng 1,95 điểm so với 2020",
        "PCI: Quang Ninh, 73.20 points in 2021, up 1.95 points from 2020",
    )


def test_a_share_changes_in_percentage_points(tmp_path: Path) -> None:
    rows = "{period: 2020, share: 90.61}\n{period: 2021, share: 87.59}"
    assert said(tmp_path, rows, "share")[1:] == (
        "PCI: Tỷ lệ của Quảng Ninh là 87,59% năm 2021, giảm 3,02 điểm phần trăm so với 2020",
        "PCI: Share, Quang Ninh, 87.59% in 2021, down 3.02 percentage points from 2020",
    )


def test_what_may_be_rounding_is_no_change(tmp_path: Path) -> None:
    rows = "{period: 2020, score: 71.2}\n{period: 2021, score: 71.25}"
    assert said(tmp_path, rows, "score")[:2] == ("latest-value", "PCI: Quảng Ninh 71,25 điểm năm 2021")


def test_the_same_number_twice(tmp_path: Path) -> None:
    rows = "{period: 2020, score: 71.25}\n{period: 2021, score: 71.25}"
    assert said(tmp_path, rows, "score")[:2] == (
        "value-held",
        "PCI: Quảng Ninh 71,25 điểm năm 2021, không đổi so với 2020",
    )


def test_a_change_can_be_done_again_from_what_is_shown(tmp_path: Path) -> None:
    """70,69 − 65,60 is 5,09, though the numbers behind them differ by 5,10."""
    ground = ground_of(made(tmp_path, "{period: 2020, score: 65.59555}\n{period: 2021, score: 70.69499}"))
    statement = change_of(ground, years(ground, "score"))
    assert statement is not None
    assert statement.value == "5.09"
    assert tuple(line.replace(NBSP, " ") for line in statement.working(VI)) == (
        "Điểm, 2020: 65,60 điểm",
        "Điểm, 2021: 70,69 điểm",
        "70,69 − 65,60 = 5,09",
    )


def test_nothing_is_compared_with_a_qualified_number(tmp_path: Path) -> None:
    rows = "{period: 2020, score: 60}\n{period: 2021, score: {value: 70, qualifier: more_than}}"
    assert said(tmp_path, rows, "score")[:2] == ("latest-value", "PCI: Quảng Ninh hơn 70 điểm năm 2021")


def test_a_failing_figure_makes_no_heading(tmp_path: Path) -> None:
    rows = "{period: 2020, score: 60}\n{period: 2021, score: 70, half: 30}"
    assert said(tmp_path, rows, "score") == (
        "describes",
        "PCI: Điểm, Quảng Ninh, 2020–2021",
        "PCI: Score, Quang Ninh, 2020–2021",
    )


def test_nothing_is_compared_with_a_failing_figure(tmp_path: Path) -> None:
    rows = "{period: 2020, score: 60, half: 20}\n{period: 2021, score: 70}"
    assert said(tmp_path, rows, "score")[0] == "latest-value"


def test_a_disputed_figure_says_so_and_is_not_compared(tmp_path: Path) -> None:
    rows = "{period: 2020, score: 60}\n{period: 2021, score: 70}\n{period: 2021, score: 71, source: khac}"
    assert said(tmp_path, rows, "score")[:2] == (
        "latest-value",
        "PCI: Quảng Ninh 70 điểm (các nguồn in khác nhau) năm 2021",
    )


def test_the_brief_form_names_the_period(tmp_path: Path) -> None:
    ground = ground_of(made(tmp_path, "{period: 2020, rank: 4}"))
    brief = latest(ground, years(ground, "rank")[0]).brief
    assert brief is not None
    assert (brief(VI), brief(EN)) == (
        "Hạng 4 (2020; nguồn không nói xếp trong bao nhiêu nơi)",
        "Rank 4 (2020; no source says out of how many)",
    )


def parts(values: dict[str, str], measure: str = "score") -> str:
    return "\n".join(
        f"{{period: 2020, component: {name}, {measure}: {value}}}" for name, value in values.items()
    )


def test_extremes_over_three_members(tmp_path: Path) -> None:
    ground = ground_of(made(tmp_path, parts({"mot": "7.1", "hai": "5.5", "ba": "6.2"})))
    statement = extremes(ground, ground.site.figures_of["pci"])
    assert both(statement) == (
        "PCI: Điểm cao nhất ở Một (7,1), thấp nhất ở Hai (5,5)",
        "PCI: Score, highest for One (7.1) and lowest for Two (5.5)",
    )


@pytest.mark.parametrize(
    "values",
    [
        {"mot": "7.1", "hai": "5.5"},
        {"mot": "7.1", "hai": "7.1", "ba": "6.2"},
        {"mot": "7.12", "hai": "7.1", "ba": "6.2"},
        {"mot": "7.1", "bon": "5.5", "ba": "6.2"},
        {"mot": "83.12", "hai": "83.02", "ba": "83", "nam": "60"},
    ],
    ids=["two members", "a tie", "within rounding", "a part beside its whole", "one typed without decimals"],
)
def test_no_superlative(tmp_path: Path, values: dict[str, str]) -> None:
    ground = ground_of(made(tmp_path, parts(values)))
    assert extremes(ground, ground.site.figures_of["pci"]).rule == "describes"


def test_unlike_measures_have_no_extremes(tmp_path: Path) -> None:
    ground = ground_of(made(tmp_path, "{period: 2020, score: 5, half: 2.5, share: 9}"))
    figures = ground.site.figures_of["pci"]
    assert members_of_one_dimension(ground, figures) == ""
    assert vietnamese(extremes(ground, figures)) == "PCI, Quảng Ninh, 2020"


def test_extremes_leave_out_what_fails_and_say_so(tmp_path: Path) -> None:
    rows = (
        parts({"mot": "7.1", "hai": "5.5", "ba": "6.2"})
        + "\n{period: 2020, component: bon, score: 9, half: 1}"
    )
    site = made(tmp_path, rows)
    text = (tmp_path / "data/indicators/pci.yml").read_text("utf-8").replace(", parent: mot", "")
    ground = ground_of(site.write({"data/indicators/pci.yml": text}))
    shown = [figure for figure in ground.site.figures_of["pci"] if figure.measure == "score"]
    statement = extremes(ground, shown)
    assert (
        vietnamese(statement)
        == "PCI: Điểm cao nhất ở Một (7,1), thấp nhất ở Hai (5,5), không kể số có dấu cảnh báo"
    )
    assert statement.admits == ("pci.score@2020/bon",)


def test_the_largest_part(tmp_path: Path) -> None:
    rows = parts({"mot": "140", "hai": "32", "ba": "57"}) + "\n{period: 2020, score: 229}"
    ground = ground_of(made(tmp_path, rows))
    figures = ground.site.figures
    whole, shown = (
        figures["pci.score@2020"],
        [figures[f"pci.score@2020/{one}"] for one in ("mot", "hai", "ba")],
    )
    assert (
        vietnamese(largest_part(ground, whole, shown))
        == "PCI: Điểm, phần lớn nhất là Một: 140 trong tổng số 229 điểm"
    )
    assert largest_part(ground, whole, shown[:2]).rule == "describes"


def test_parts_that_are_more_than_their_total_are_no_parts(tmp_path: Path) -> None:
    rows = parts({"mot": "20", "hai": "90", "ba": "25"}) + "\n{period: 2020, score: 100}"
    ground = ground_of(made(tmp_path, rows))
    figures = ground.site.figures
    shown = [figures[f"pci.score@2020/{one}"] for one in ("mot", "hai", "ba")]
    assert largest_part(ground, figures["pci.score@2020"], shown).rule == "describes"


def components(years_of: dict[str, dict[int, str]]) -> str:
    return "\n".join(
        f"{{period: {year}, component: {name}, score: {value}}}"
        for name, values in years_of.items()
        for year, value in values.items()
    )


def test_components_are_counted_only_with_both_years(tmp_path: Path) -> None:
    rows = components(
        {
            "mot": {2020: "5.0", 2021: "6.0"},
            "hai": {2020: "5.0", 2021: "4.0"},
            "ba": {2020: "5.0", 2021: "5.0"},
            "bon": {2020: "1.0", 2021: "9.0"},
            "nam": {2019: "1.0", 2020: "9.0"},
        }
    )
    ground = ground_of(made(tmp_path, rows))
    lines = [years(ground, "score", component=name) for name in ("mot", "hai", "ba", "bon", "nam")]
    assert both(components_changed(ground, lines)) == (
        "PCI: Quảng Ninh: trong 3 thành phần có số của cả hai năm 2020 và 2021, 1 thành phần tăng, 1 giảm; "
        "1 thành phần khác không so sánh được",
        "PCI: Quang Ninh: of the 3 components with figures for both 2020 and 2021, 1 rose and 1 fell; "
        "1 other component cannot be compared",
    )
    assert components_changed(ground, lines[:2]).rule == "describes"


def table(values: dict[str, str]) -> str:
    return "\n".join(f"{{period: 2020, place: {name}, score: {value}}}" for name, value in values.items())


def test_position_in_a_table(tmp_path: Path) -> None:
    rows = table({"quang-ninh": "7.0", "a": "9.0", "b": "6.0", "c": "5.0", "d": "4.0"})
    ground = ground_of(made(tmp_path, rows))
    figures = ground.site.figures_of["pci"]
    statement = position(ground, figures[0], figures)
    assert both(statement) == (
        "PCI: Quảng Ninh đứng thứ 2 về điểm trong 5 tỉnh, thành phố có số năm 2020",
        "PCI: Quang Ninh ranks second by score among the 5 provinces with a figure for 2020",
    )


def test_a_position_within_rounding_is_a_range(tmp_path: Path) -> None:
    rows = table({"quang-ninh": "7.00", "a": "9.0", "b": "7.0", "c": "5.0", "d": "4.0"})
    ground = ground_of(made(tmp_path, rows))
    figures = ground.site.figures_of["pci"]
    assert "đứng trong khoảng từ thứ 2 đến thứ 3" in vietnamese(position(ground, figures[0], figures))


def test_newer_results_of_others_are_told(tmp_path: Path) -> None:
    rows = "{period: 2020, rank: 1, of: 63}\n{period: 2021, place: a, rank: 1}\n{period: 2021, place: ca-nuoc, rank: 1}"
    ground = ground_of(made(tmp_path, rows))
    statement = newer_elsewhere(ground, years(ground, "rank")[0])
    assert statement is not None
    assert both(statement) == (
        "Năm 2021: có hạng của 1 tỉnh, thành phố khác, chưa có của Quảng Ninh; hạng 1 là An.",
        "2021: rank of 1 other province is here, that of Quang Ninh is not yet; An ranks first.",
    )
    assert newer_elsewhere(ground, years(ground, "rank", "a")[0]) is None


def test_other_figures_of_the_newer_edition_are_not_denied(tmp_path: Path) -> None:
    rows = (
        "{period: 2020, score: 1}\n{period: 2021, place: a, score: 1}\n"
        "{period: 2021, component: mot, score: 1}\n{period: 2021, place: b, of: 63}"
    )
    ground = ground_of(made(tmp_path, rows))
    statement = newer_elsewhere(ground, years(ground, "score")[0])
    assert statement is not None
    assert vietnamese(statement) == (
        "Năm 2021: có điểm của 1 tỉnh, thành phố khác, không có điểm của Quảng Ninh mà chỉ có số khác."
    )


def test_a_span_of_ranks_needs_one_n(tmp_path: Path) -> None:
    rows = "{period: 2020, component: mot, rank: 3, of: 63}\n{period: 2020, component: hai, rank: 60, of: 63}"
    ground = ground_of(made(tmp_path, rows))
    ranks = [(f, f) for f in ground.site.figures_of["pci"] if f.measure == "rank"]
    assert vietnamese(rank_span(ground, ranks)) == (
        "PCI: Quảng Ninh: các nhóm thành phần xếp từ hạng 3 đến hạng 60 trong 63 nơi, 2020"
    )
    assert rank_span(ground, [*ranks, (years(ground, "rank", component="mot")[0],) * 2]).rule == "rank-span"


def test_counts_are_exact(tmp_path: Path) -> None:
    """Ranks and numbers of things are not rounded: 4 and 3 differ."""
    ground = ground_of(made(tmp_path, "{period: 2020, rank: 4}\n{period: 2021, rank: 3}"))
    assert apart(ground, *years(ground, "rank"))


def test_the_line_below_a_heading_names_what_the_heading_does_not(tmp_path: Path) -> None:
    rows = "{period: 2020, score: 60}\n{period: 2021, score: 70}"
    ground = ground_of(made(tmp_path, rows))
    figures = years(ground, "score")
    assert subtitle(ground, over_years(ground, figures), figures, VI) == "PCI: Điểm · Quảng Ninh · 2020–2021"
    assert subtitle(ground, described(ground, figures), figures, VI) == "đơn vị: điểm"


def test_a_count_counts_each_record_once() -> None:
    statement = count("x", "commitments", ["a", "b", "a"])
    assert (statement.value, statement.says(VI)) == ("2", "2")
    assert statement.rests_on == ("commitments/a", "commitments/b")


@pytest.mark.parametrize(
    ("title", "wrong"),
    [
        ("Quảng Ninh tăng lên 73,20 điểm năm 2021", []),
        ("Quảng Ninh giảm điểm năm 2021", ["giảm"]),
        ("Điểm tăng 2,5 so với 2020", ["2,5"]),
        ("Điểm tăng 1,95 so với 2020", []),
        ("Quảng Ninh đứng đầu năm 2021", ["đứng đầu"]),
        ("Điểm cao nhất từ trước đến nay", ["cao nhất"]),
        ("Điểm qua các năm", []),
    ],
)
def test_a_typed_heading_is_held_to_the_figures(tmp_path: Path, title: str, wrong: list[str]) -> None:
    ground = ground_of(made(tmp_path, "{period: 2020, score: 71.25}\n{period: 2021, score: 73.20}"))
    assert [clash.words for clash in unfounded(ground, title, [years(ground, "score")], VI)] == wrong


@pytest.mark.parametrize(
    ("title", "wrong"),
    [
        ("Một is highest", ["highest"]),
        ("Highest: One", []),
        ("Two is the lowest of all", []),
        ("Up again", ["Up"]),
    ],
)
def test_a_typed_superlative_names_the_right_member(tmp_path: Path, title: str, wrong: list[str]) -> None:
    ground = ground_of(made(tmp_path, parts({"mot": "7.1", "hai": "5.5", "ba": "6.2"})))
    lines = [(figure,) for figure in ground.site.figures_of["pci"]]
    assert [clash.words for clash in unfounded(ground, title, lines, EN)] == wrong


def test_a_typed_heading_against_the_figures_is_a_warning(tmp_path: Path) -> None:
    charts = "charts:\n  - {kind: score-series, measure: score, title: Điểm giảm mạnh}\n"
    site = made(tmp_path, "{period: 2020, score: 71.25}\n{period: 2021, score: 73.20}", more=charts)
    ended = site.check()
    assert ended.code == 0
    assert ended.first == (
        "data/indicators/pci.yml:24:49: warning[C170] tiêu đề “Điểm giảm mạnh” nói “giảm”, số liệu không cho phép nói vậy"
    )
    assert "tăng 1,95 điểm so với 2020" in ended.err.replace(NBSP, " ")
    assert site.check("--strict").code == 1
