"""One request of each kind, and some that strain the layout: long names, many names, lone values."""

from __future__ import annotations

from decimal import Decimal

from builder.charts.request import (
    Bar,
    BarGroup,
    Bars,
    Break,
    Breakdown,
    Chain,
    Dot,
    Layer,
    Levels,
    Line,
    Link,
    Moment,
    Node,
    Panel,
    Part,
    Point,
    Range,
    RankRange,
    RankSeries,
    Rate,
    RateTarget,
    Request,
    ScoreSeries,
    SmallMultiples,
    Strip,
    Target,
    Timeline,
)

LONG = "Kiểm soát tham nhũng trong khu vực công và trách nhiệm giải trình với người dân"


def points(*values: float | None, first: int = 2005, doubted: int = 0) -> tuple[Point, ...]:
    """Yearly points; None leaves a year out, ``doubted`` is a year whose value is contradicted."""
    return tuple(
        Point(
            x=Decimal(year),
            value=Decimal(str(value)),
            text=f"{value}".replace(".", ","),
            label=f"{year}: đạt {value}".replace(".", ","),
            contradicted=year == doubted,
        )
        for year, value in enumerate(values, first)
        if value is not None
    )


def bar(name: str, value: float, *, contradicted: bool = False) -> Bar:
    """A bar whose label states its value."""
    return Bar(
        name=name,
        value=Decimal(str(value)),
        text=f"{value}".replace(".", ","),
        label=f"{name}: {value}",
        contradicted=contradicted,
    )


def part(name: str, value: int, *parts: Part) -> Part:
    """A part of a whole."""
    return Part(name=name, value=Decimal(value), text=str(value), label=f"{name}: {value}", parts=parts)


def node(name: str, title: str) -> Node:
    """A document."""
    return Node(id=name, title=title, label=title, detail="25/10/2017")


RANKS = points(13, 25, 27, 27, 26, 7, 12, 20, 4, 5, 3, 2, 1, 1, 1, 1, 1, 1, 1, 2)
OTHER_RANKS = points(60, 45, 40, 25, 40, 33, 12, 20, 44, 55, 50, None, 52, 54, 44, 43)
SCORES = points(65.6, 70.7, 70.36, 73.4, 75.09, 73.02, 72.95, 71.25, 73.2, first=2016, doubted=2019)

REQUESTS: dict[str, Request] = {
    "rank series": RankSeries(
        lang="vi",
        description="Hạng",
        of=63,
        unit="Hạng trong 63 tỉnh",
        lines=(Line(name="Quảng Ninh", points=RANKS),),
    ),
    "two rank series": RankSeries(
        lang="vi",
        description="Hạng của hai tỉnh",
        of=63,
        lines=(
            Line(name="Quảng Ninh", points=RANKS),
            Line(name="Quảng Bình", points=OTHER_RANKS, emphasis="other"),
        ),
        breaks=(Break(x=Decimal(2013), text="Từ 2013: đổi cách tính trọng số của các chỉ số thành phần"),),
    ),
    "one rank": RankSeries(
        lang="vi",
        description="Một hạng",
        of=34,
        lines=(Line(name="Quảng Ninh", points=points(5, first=2025)),),
    ),
    "score series": ScoreSeries(
        lang="vi", description="Điểm", unit="điểm", lines=(Line(name="Quảng Ninh", points=SCORES),)
    ),
    "four score series": ScoreSeries(
        lang="en",
        description="Scores",
        lines=(
            Line(name="Quảng Ninh", points=SCORES),
            Line(name="Quảng Bình", points=points(60.1, 61.2, 60.8, first=2016), emphasis="other"),
            Line(name="Bà Rịa – Vũng Tàu", points=points(73.1, first=2024), emphasis="other"),
            Line(name="Trung vị các tỉnh", points=points(63.2, 64.1, 65.2, first=2016), emphasis="context"),
        ),
        breaks=(
            Break(x=Decimal(2018), text="Từ 2018: tám chỉ số nội dung thay vì sáu"),
            Break(
                x=Decimal(2021), text="Từ 2021: mẫu khảo sát mới, không so sánh trực tiếp với các năm trước"
            ),
        ),
    ),
    "strip": Strip(
        lang="vi",
        description="Một tỉnh giữa các tỉnh",
        unit="điểm",
        low="kém hơn",
        high="tốt hơn",
        reference=Target(value=Decimal("62.5"), text="trung vị 62,50", label="Trung vị: 62,50"),
        dots=tuple(
            Dot(
                name=f"Tỉnh số {place}",
                value=Decimal(55) + Decimal(place * place % 97) / 8,
                text=f"{55 + place * place % 97 / 8:.2f}".replace(".", ","),
                label=f"Tỉnh số {place}: {place}",
                emphasis="main" if place == 9 else "other" if place % 6 == 0 else "context",
            )
            for place in range(63)
        ),
    ),
    "small multiples": SmallMultiples(
        lang="vi",
        description="Các thành phần",
        unit="điểm (0–10)",
        breaks=(Break(x=Decimal(2013), text=""),),
        panels=tuple(
            Panel(
                title=("Tính minh bạch", LONG)[number % 2],
                points=points(*(number % 4 + 3 + year % 5 / 2 for year in range(17)), 7.25),
                context=points(*(5 + year % 3 / 2 for year in range(18))),
            )
            for number in range(9)
        ),
    ),
    "levels": Levels(
        lang="vi",
        description="Ba cấp",
        maximum=Decimal(100),
        target=Target(value=Decimal(98), text="chỉ tiêu từ 98%", label="Chỉ tiêu: từ 98%"),
        bars=(bar("Cấp tỉnh", 99.9), bar("Cấp huyện", 99.4, contradicted=True), bar("Cấp xã", 99.5)),
    ),
    "long levels": Levels(lang="vi", description="Tên dài", bars=(bar(LONG, 12), bar("Ngắn", 0))),
    "bars": Bars(
        lang="vi",
        description="Tăng, giảm",
        groups=(
            BarGroup(name="So với năm trước", bars=(bar("Cấp tỉnh", 54.9), bar("Cấp huyện", -24.4))),
            BarGroup(name="", bars=(bar("Cấp tỉnh", 1.5), bar("Cấp huyện", 2.25))),
        ),
    ),
    "breakdown": Breakdown(
        lang="vi",
        description="Đầu mối giảm",
        whole=part(
            "Tổng số đầu mối giảm",
            229,
            part("Khối đảng, chính quyền", 140, part(LONG, 96), part("Phòng thuộc sở", 44)),
            part("Đơn vị sự nghiệp công lập", 89, part("Trường học", 44), part("Đơn vị khác", 45)),
        ),
    ),
    "rates": RateTarget(
        lang="vi",
        description="Tỷ lệ và chỉ tiêu",
        rates=tuple(
            Rate(
                name=name,
                value=Decimal(value),
                text=f"{value}%",
                label=f"{name}: {value}%",
                target=Target(value=Decimal(target), text=f"chỉ tiêu từ {target}%", label="")
                if target
                else None,
            )
            for name, value, target in (
                (LONG, 99, 98),
                ("Hồ sơ trực tuyến", 34, 5),
                ("Số hóa kết quả", 70, 0),
            )
        ),
    ),
    "rank ranges": RankRange(
        lang="vi",
        description="Khoảng hạng",
        of=63,
        unit="Hạng trong 63 tỉnh, thành phố",
        ranges=tuple(
            Range(name=name, low=low, high=high, text=f"{low}–{high}", label=f"{name}: {low} đến {high}")
            for name, low, high in (
                ("Gia nhập thị trường", 13, 28),
                (LONG, 1, 1),
                ("Thiết chế pháp lý", 60, 63),
            )
        ),
    ),
    "timeline": Timeline(
        lang="vi",
        description="Văn bản theo thời gian",
        moments=tuple(
            Moment(x=Decimal(x), when=when, title=title, label=f"{when}: {title}", emphasis="main")
            for x, when, title in (
                ("2021.27", "09/04/2021", f"Nghị quyết về {LONG.lower()}"),
                ("2009.5", "2009", "Nghị quyết Trung ương 5 khóa X"),
                ("2021.28", "10/04/2021", "Chương trình hành động"),
            )
        ),
    ),
    "chain": Chain(
        lang="vi",
        description="Chuỗi văn bản",
        layers=(
            Layer(title="Trung ương", nodes=(node("a", "18-NQ/TW"), node("b", f"76/NQ-CP: {LONG}"))),
            Layer(title="Tỉnh", nodes=tuple(node(f"t{number}", f"{number:02}-NQ/TU") for number in range(9))),
        ),
        links=tuple(
            Link(
                source=f"t{number}",
                target=target,
                kind=kind,
                text=f"{kind} {target}",
                label=f"t{number} {kind} {target}",
            )
            for number in range(9)
            for target, kind in (("a", "thực hiện"), ("b", "căn cứ"), (f"t{8 - number}", "tiếp nối"))
        ),
    ),
}
