"""Charts: every kind is drawn for real, fits its page, and is kept between runs."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import combinations, pairwise
from math import hypot
from pathlib import Path

import pytest
import vl_convert
from chart_requests import REQUESTS, SCORES, points
from lxml import etree

from builder.charts.draw import canonical, draw_all
from builder.charts.frame import segments
from builder.charts.kept import FEW
from builder.charts.placing import Axis, evenly, rank_ticks, swarm, year_ticks
from builder.charts.render import ChartError, render
from builder.charts.request import Break, Line, Request, ScoreSeries, SmallMultiples
from builder.charts.spec import KINDS
from builder.charts.svg import stand_alone
from builder.charts.text import width, wrap
from builder.charts.theme import COLOURS, tick_text

DRAWN: dict[str, str] = {}


@pytest.fixture(params=REQUESTS)
def svg(request: pytest.FixtureRequest) -> str:
    """Each request, drawn once and held against the schema of Vega-Lite."""
    name: str = request.param
    if name not in DRAWN:
        DRAWN[name] = render(REQUESTS[name], validate=True)
    return DRAWN[name]


def test_every_kind_is_tried() -> None:
    assert {type(request).__name__ for request in REQUESTS.values()} == set(KINDS)


def test_page_rules(svg: str) -> None:
    """The style sheet owns the look, and nothing English or foreign is left."""
    root = etree.fromstring(svg.encode())
    assert root.get("role") == "img"
    assert root.get("aria-label")
    assert root.get("viewBox", "").startswith("0 0 400 ")
    for element in root.iter():
        for attribute, value in element.attrib.items():
            assert attribute == "aria-label" or not re.search(r"\.\d{3}", str(value)), "numbers are rounded"
        assert not {"style", "id", "font-family", "aria-roledescription", "aria-hidden"} & set(element.attrib)
        assert element.tag.split("}")[-1] in {"svg", "g", "path", "circle", "rect", "line", "text", "tspan"}
        for name in element.get("class", "").split():
            assert name == "chart" or name[2:] in COLOURS
    assert "#" not in svg


@pytest.mark.parametrize("name", REQUESTS)
def test_marks_speak(name: str) -> None:
    """Every sentence of the request is carried by a mark; only background lines are silent."""
    request = REQUESTS[name]
    if isinstance(request, SmallMultiples):
        request = replace(request, panels=tuple(replace(panel, context=()) for panel in request.panels))
    wanted = set(re.findall(r'"label":"([^"]+)"', canonical(request)))
    marks = etree.fromstring(render(request).encode()).iter("{*}*")
    assert {mark.get("aria-label") for mark in marks if mark.get("role") == "graphics-symbol"} == wanted


@dataclass(frozen=True)
class Text:
    """A line of text and the box around its letters."""

    text: str
    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Text) -> bool:
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )


def lines_of_text(svg: str) -> list[Text]:
    found = []
    for text in etree.fromstring(svg.encode()).iter("{*}text"):
        group = text.getparent()
        assert group is not None
        said = {
            name: text.get(name) or group.get(name) or ""
            for name in ("font-size", "font-weight", "text-anchor")
        }
        size = float(said["font-size"])
        x, y = float(text.get("x", "")), float(text.get("y", ""))
        for part in list(text) or [text]:
            y += float(part.get("dy", 0))
            wide = width(part.text or "", size, bold=said["font-weight"] == "600")
            left = x - {"": 0.0, "middle": wide / 2, "end": wide}[said["text-anchor"]]
            found.append(Text(part.text or "", left, y - size * 0.72, left + wide, y))
    return found


def test_texts_are_whole_and_apart(svg: str) -> None:
    tall = float(etree.fromstring(svg.encode()).get("viewBox", "").split()[3])
    found = lines_of_text(svg)
    for text in found:
        assert text.left > -1, text
        assert text.right < 401, text
        assert text.top > 0, text
        assert text.bottom < tall, text
    assert [(one.text, other.text) for one, other in combinations(found, 2) if one.meets(other)] == []


def test_same_request_same_bytes(svg: str) -> None:
    name = next(name for name, drawn in DRAWN.items() if drawn == svg)
    assert render(REQUESTS[name]) == svg


def test_vietnamese_numbers() -> None:
    assert tick_text(1500, "vi") == "1.500"
    assert tick_text(-0.5, "vi") == "−0,5"
    assert tick_text(-1234.5, "en") == "−1,234.5"
    line = Line(name="Quảng Ninh", points=points(1500.5, 2501.25))
    assert ">2.000<" in render(ScoreSeries(lang="vi", description="Điểm", lines=(line,)))
    assert ">2,000<" in render(ScoreSeries(lang="en", description="Score", lines=(line,)))


def test_ticks_are_exact() -> None:
    """The renderer must not round 62,5 to the width of its own idea of a step."""
    found = {text.text for text in lines_of_text(render(REQUESTS["strip"]))}
    assert {"55", "57,5", "60", "62,5", "65"} <= found


def test_lines_stop_at_gaps_breaks_and_contradictions() -> None:
    def years(*values: float | None, breaks: tuple[Break, ...] = (), doubted: int = 0) -> list[list[int]]:
        return [
            [int(p.x) for p in run] for run in segments(points(*values, first=2016, doubted=doubted), breaks)
        ]

    assert years(1, 2, 3) == [[2016, 2017, 2018]]
    assert years(1, None, 3, 4) == [[2016], [2018, 2019]]
    assert years(1, 2, 3, 4, breaks=(Break(x=Decimal(2018), text=""),)) == [[2016, 2017], [2018, 2019]]
    assert years(1, 2, 3, 4, 5, doubted=2018) == [[2016, 2017], [2018], [2019, 2020]]
    monthly = tuple(replace(p, x=Decimal(2020) + Decimal(n) / 12) for n, p in enumerate(points(1, 2, 3)))
    assert len(segments(monthly, ())) == 1


def test_contradicted_value_is_hollow() -> None:
    root = etree.fromstring(render(REQUESTS["score series"]).encode())
    classes = {
        mark.get("aria-label"): mark.get("class") or group.get("class")
        for group in root.iter("{*}g")
        for mark in group.iter("{*}circle")
    }
    assert classes[SCORES[3].label] == "f-bg s-accent"
    assert classes[SCORES[4].label] == "f-accent s-bg"


def test_file_of_its_own() -> None:
    colours = {name: f"#{number:06x}" for number, name in enumerate(COLOURS, 1)}
    alone = stand_alone(render(REQUESTS["levels"]), title="Tựa & đề", source="Nguồn: <VCCI>", colours=colours)
    root = etree.fromstring(alone.encode())
    assert "class=" not in alone
    assert f'fill="{colours["accent"]}"' in alone
    assert root.get("font-family") == "Be Vietnam Pro, sans-serif"
    texts = [part.text for part in root.iter("{*}tspan")]
    assert "Tựa & đề" in texts
    assert "Nguồn: <VCCI>" in texts
    assert [title.text for title in root.iter("{*}title")] == [
        "Cấp tỉnh: 99.9",
        "Cấp huyện: 99.4",
        "Cấp xã: 99.5",
        "Chỉ tiêu: từ 98%",
    ]


def few() -> dict[str, Request]:
    return {name: REQUESTS[name] for name in ("levels", "bars", "one rank")}


def test_kept_pictures_are_reused(tmp_path: Path) -> None:
    told: list[int] = []
    twice = {**few(), "levels again": REQUESTS["levels"]}
    first = draw_all(twice, tmp_path, 1, told.append)
    assert (first.drawn, first.reused, sum(told)) == (3, 0, 4)
    assert first.svgs["levels"] == first.svgs["levels again"] == render(REQUESTS["levels"])
    again = draw_all(twice, tmp_path, 1)
    assert (again.drawn, again.reused, again.svgs) == (0, 4, first.svgs)
    changed = draw_all({"levels": replace(REQUESTS["levels"], description="Khác")}, tmp_path, 1)
    assert (changed.drawn, changed.reused) == (1, 0)


def test_damaged_picture_is_drawn_again(tmp_path: Path) -> None:
    first = draw_all(few(), tmp_path, 1)
    kept = sorted(tmp_path.glob("*/*.json"))
    assert len(kept) == 3
    kept[0].write_text(kept[0].read_text("utf-8")[:-20], "utf-8")
    kept[1].write_bytes(b"\xff\xfe")
    again = draw_all(few(), tmp_path, 1)
    assert (again.drawn, again.reused, again.svgs) == (2, 1, first.svgs)
    assert draw_all(few(), tmp_path, 1).reused == 3
    assert not [file for file in tmp_path.glob("*/*") if file.suffix != ".json"]


def test_nothing_heavy_is_imported_for_kept_pictures(tmp_path: Path) -> None:
    program = (
        f"import sys; from pathlib import Path; sys.path.insert(0, {str(Path(__file__).parent)!r})\n"
        "from builder.charts.draw import draw_all\n"
        "from chart_requests import REQUESTS\n"
        f"drawn = draw_all({{'levels': REQUESTS['levels']}}, Path({str(tmp_path)!r}), 2).drawn\n"
        "print(drawn, 'altair' in sys.modules, 'vl_convert' in sys.modules)"
    )
    outputs = [subprocess.check_output([sys.executable, "-c", program], text=True) for _ in range(2)]
    assert outputs == ["1 True True\n", "0 False False\n"]


def test_processes_draw_the_same(tmp_path: Path) -> None:
    requests = {
        f"{name} {number}": replace(request, description=f"{number}")
        for name, request in few().items()
        for number in range(FEW // 3 + 1)
    }
    told: list[int] = []
    together = draw_all(requests, tmp_path, 2, told.append)
    assert together.drawn == len(requests) == sum(told)
    assert together.svgs["bars 1"] == render(requests["bars 1"])


def test_failure_of_the_renderer_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        vl_convert, "vegalite_to_svg", lambda spec: '<svg xmlns="http://www.w3.org/2000/svg"/>'
    )
    with pytest.raises(ChartError, match="0 marks drawn of 4") as caught:
        draw_all({"levels": REQUESTS["levels"]}, None, 1)
    assert caught.value.__notes__ == ["while drawing the chart levels"]


def test_texts_are_broken_where_the_font_says() -> None:
    assert width("đấu thầu", 10) == pytest.approx(width("đau thau", 10), rel=0.03)
    assert width("Quảng Ninh", 14, bold=True) > width("Quảng Ninh", 14)
    assert wrap("Chi phí không chính thức", 400, 14) == "Chi phí không chính thức"
    broken = wrap("Chi phí không chính thức", 120, 14).split("\n")
    assert " ".join(broken) == "Chi phí không chính thức"
    assert all(width(line, 14) <= 120 for line in broken)


def test_placing() -> None:
    centres = evenly([10, 11, 12], [20, 30, 20], 0, 200, 5)
    assert all(b - a >= 25 + 5 - 1e-9 for a, b in pairwise(centres))
    places = [50 + number % 7 / 3 for number in range(30)]
    offsets = swarm(places, 4)
    dots = list(zip(places, offsets, strict=True))
    assert all(hypot(a[0] - b[0], a[1] - b[1]) > 7.99 for a, b in combinations(dots, 2))
    assert year_ticks(2005, 2024, 340) == [2008, 2012, 2016, 2020, 2024]
    assert year_ticks(2022, 2022, 340) == [2022]
    assert rank_ticks(63) == [1, 20, 40, 63]
    assert rank_ticks(1) == [1, 1]
    axis = Axis.around([62.5, 73.4], spare=0.1, count=4)
    assert axis.ticks == (65.0, 70.0)
    assert Axis.around([5, 5], spare=0.1, count=4).share(5) == 0.5
