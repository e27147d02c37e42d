"""A corpus to time builds with: any number of indicators, the same for every program and at every run.

An indicator is a title, 36 numbers (three levels, twelve years) for one chart, and a narrative of some 370 words with a
list, a table of six numbers and a link to another. Ten of them share a document.
"""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

SEED = 2026
YEARS = range(2014, 2026)
LEVELS = {
    "Cấp tỉnh": ("cap-tinh", "province", "Province"),
    "Cấp huyện": ("cap-huyen", "district", "Districts"),
    "Cấp xã": ("cap-xa", "commune", "Communes"),
}
"""Name of a level → id, level and English name of the place that stands for it."""

SUBJECTS = (
    "Hồ sơ trả đúng hẹn", "Hộ dùng nước máy", "Người dân hài lòng", "Vốn đầu tư đã giải ngân", "Xã về đích",
    "Văn bản đã công khai", "Trẻ được tiêm đủ mũi", "Thủ tục làm trọn trên mạng", "Lao động có chứng chỉ",
)  # fmt: skip
FIELDS = (
    "về đất đai", "ở nông thôn", "ở thành thị", "về y tế", "về giáo dục", "theo khảo sát", "theo kế hoạch"
)  # fmt: skip
SENTENCES = (
    "Con số này cho biết công việc đã được làm đến đâu trong năm.",
    "Nguồn của nó là báo cáo của các sở, được so lại với một cuộc khảo sát do bên ngoài thực hiện.",
    "Nhìn chung kết quả **có tiến bộ**, song mỗi nơi một khác và chưa nơi nào giữ được lâu.",
    "Những nơi ở xa thường thiếu người làm, vì thế kết quả ở đó hay thấp hơn nơi khác.",
    "Trong [bản kế hoạch](https://example.org/muc-tieu), tỉnh hứa giữ đà tăng đều cho đến hết kỳ.",
    "Huyện thường làm tốt hơn mức chung, trừ vài năm đầu khi quy trình còn mới.",
    "Số liệu của xã trong những năm đầu còn thiếu, nên người đọc cần thận trọng khi so sánh.",
    "Khi số liệu được đăng lên, người dân có thể tự theo dõi và hỏi lại người chịu trách nhiệm.",
    "Mưa bão và giá vật liệu đã làm chậm một phần công việc, điều này được ghi trong biên bản.",
    "Đã có **nhiều lần kiểm tra** trong năm, và nơi nào chậm đều phải viết lời giải thích.",
    "Cách tính không đổi từ đầu đến nay, do đó các năm đặt cạnh nhau được.",
    "Ai muốn tính lại có thể xem [hướng dẫn](https://example.org/cach-tinh) cùng bảng số bên dưới.",
    "Điều người dân nhắc đến nhiều nhất là phải chờ lâu và phải đi lại nhiều lần.",
    "Báo cáo đề nghị bỏ bớt giấy tờ và cử thêm người cho những nơi đông việc.",
    "Nơi cao nhất và nơi thấp nhất đã gần nhau hơn so với trước.",
    "Vài đơn vị hành chính đã sáp nhập, vì thế một số chuỗi bị ngắt quãng.",
)
Link = Callable[[str], str]
Number = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Indicator:
    """One indicator; ``rows`` are (level, year, value)."""

    id: str
    title: str
    rows: tuple[tuple[str, int, float], ...]
    seed: int
    size: int

    def narrative(self, link: Link, number: Number) -> str:
        """Markdown; ``link`` makes the address of an indicator, ``number`` writes a number of the table."""
        chance = random.Random(self.seed)  # noqa: S311 - the same text each time is what is wanted
        rows = "\n".join(
            f"| {level} | {number(f'{chance.uniform(40, 95):.1f}')} | {number(f'{chance.uniform(50, 99):.1f}')} | {mark} |"
            for level, mark in zip(LEVELS, ("Đạt", "Chưa đạt", "Vượt"), strict=True)
        )
        items = "\n".join(f"- {chance.choice(SENTENCES)}" for _ in range(4))
        other = name_of(chance.randrange(1, self.size + 1))
        return (
            f"## Bối cảnh\n\n{_paragraph(chance, 75)}\n\n## Kết quả\n\n{_paragraph(chance, 45)}\n\n{items}\n\n"
            f"### Theo cấp\n\n| Cấp | Kết quả | Mục tiêu | Nhận xét |\n| --- | ---: | ---: | --- |\n{rows}\n\n"
            f"## Cách tính\n\n{_paragraph(chance, 60)}\n\n"
            f"Xem thêm [chỉ số liên quan]({link(other)}). {chance.choice(SENTENCES)}\n"
        )


@dataclass(frozen=True, slots=True)
class Document:
    """What ten indicators share."""

    id: str
    title: str
    text: str
    indicators: tuple[str, ...]


def name_of(number: int) -> str:
    return f"i{number:05d}"


def corpus(size: int) -> tuple[list[Indicator], list[Document]]:
    """``size`` indicators and their documents."""
    chance = random.Random(SEED)  # noqa: S311
    indicators = []
    for number in range(1, size + 1):
        title = f"{chance.choice(SUBJECTS)} {chance.choice(FIELDS)} ({number})"
        indicators.append(
            Indicator(name_of(number), title, tuple(_rows(chance)), chance.getrandbits(32), size)
        )
    documents = []
    for start in range(0, size, 10):
        number = start // 10 + 1
        title = f"Nghị quyết về nhiệm vụ của năm {YEARS[number % len(YEARS)]} ({number})"
        names = tuple(one.id for one in indicators[start : start + 10])
        documents.append(Document(f"r{number:04d}", title, _paragraph(chance, 120), names))
    return indicators, documents


def _rows(chance: random.Random) -> Iterator[tuple[str, int, float]]:
    """A line for each level, which wanders."""
    base = chance.uniform(20, 80)
    for step, level in enumerate(LEVELS):
        value = base + step * chance.uniform(-6, 6)
        for year in YEARS:
            value = max(1.0, min(99.0, value + chance.uniform(-3, 3.5)))
            yield level, year, round(value, 1)


def _paragraph(chance: random.Random, words: int) -> str:
    """Sentences, until there are so many words."""
    chosen: list[str] = []
    while sum(len(one.split()) for one in chosen) < words:
        chosen.append(chance.choice(SENTENCES))
    return " ".join(chosen)


SITE = """\
title: {vi: Trang đo, en: Bench}
description: {vi: Một trang làm ra để đo thời gian dựng., en: A site made to time a build.}
base_url: https://do.example/
languages: [vi]
as_of: 2026-02-28
home: cap-tinh
compare: [cap-huyen, cap-xa]
featured: [i00001]
licence: CC BY 4.0
"""


def write_site(folder: Path, size: int) -> None:
    """The corpus as a site folder of this program: levels are places, documents are resolutions with a source each."""
    indicators, documents = corpus(size)
    write(folder / "site.yml", SITE)
    places = "".join(
        f"{name}: {{name: {{vi: {vi}, en: {en}}}, level: {level}}}\n"
        for vi, (name, level, en) in LEVELS.items()
    )
    write(folder / "data/places.yml", places)
    sources = "".join(
        f"{one.id}: {{title: Báo cáo {one.id}, publisher: Viện Đo lường, kind: primary, date: 2026-01-15}}\n"
        for one in documents
    )
    write(folder / "data/sources.yml", sources)
    for document in documents:
        title = f"title: {{vi: {_quoted(document.title)}, en: Resolution {document.id}}}\n"
        write(folder / f"data/resolutions/{document.id}.yml", f"kind: nghi-quyet\n{title}")
        write(folder / f"content/resolutions/{document.id}.md", document.text + "\n")
    for number, one in enumerate(indicators):
        write(folder / f"data/indicators/{one.id}.yml", _record(one, documents[number // 10].id))
        text = one.narrative(lambda name: f"{name}.html", lambda value: f"[[={value}]]")
        write(folder / f"content/indicators/{one.id}.md", text)


def _record(one: Indicator, document: str) -> str:
    rows = "".join(
        f"  - {{period: {year}, place: {LEVELS[level][0]}, score: {value}, source: {document}}}\n"
        for level, year, value in one.rows
    )
    return (
        f"title: {{vi: {_quoted(one.title)}, en: Indicator {one.id}}}\n"
        "topic: chi-so\ncadence: yearly\nentered: 2026-02-01\ndimensions: [place]\nmeasures:\n"
        "  score: {title: {vi: Kết quả, en: Result}, unit: '%', better: up, decimals: 1, min: 0, max: 100}\n"
        f"resolutions: [{document}]\ncharts:\n  - {{kind: score-series, measure: score}}\nresults:\n{rows}"
    )


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
