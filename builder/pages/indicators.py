"""Pages of indicators, and of the periods of large ones."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from builder.deriving.series import Slot, change
from builder.locale.figures import level_name
from builder.locale.text import sort_key
from builder.model.indicators import Figure, Indicator, Key, Measure
from builder.pages.check_cells import result_cell
from builder.pages.desk import Desk, Here, Page
from builder.pages.urls import row_anchor
from builder.views.cells import Cell

TOPICS = (
    "chi-so",
    "thu-tuc-hanh-chinh",
    "chinh-quyen-so",
    "bo-may",
    "the-che",
    "dau-tu",
    "nong-thon",
    "boi-canh",
)


def topic_name(desk: Desk, topic: str) -> str:
    """Title of a group of indicators."""
    return {
        "chi-so": desk.text("Bộ chỉ số đánh giá"),
        "thu-tuc-hanh-chinh": desk.text("Thủ tục hành chính"),
        "chinh-quyen-so": desk.text("Chính quyền số"),
        "bo-may": desk.text("Bộ máy và biên chế"),
        "the-che": desk.text("Thể chế"),
        "dau-tu": desk.text("Đầu tư"),
        "nong-thon": desk.text("Nông thôn mới"),
        "boi-canh": desk.text("Bối cảnh"),
    }[topic]


def indicator_pages(desk: Desk) -> Iterator[Page]:
    """One page an indicator; large ones also one a period."""
    for name, indicator in desk.site.indicators.items():
        yield _indicator_page(desk, name, indicator)
        if desk.urls.large("indicators", name):
            periods = sorted({f.key.period.text for f in desk.site.figures_of[name]})
            for position, period in enumerate(periods):
                yield _edition_page(desk, name, indicator, periods, position)


def _indicator_page(desk: Desk, name: str, indicator: Indicator) -> Page:
    path = desk.urls.record("indicators", name)
    here, lang = desk.here(path), desk.reader.lang
    large = desk.urls.large("indicators", name)
    figures = desk.site.figures_of[name]
    if large:
        figures = tuple(f for f in figures if f.key.place == desk.site.settings.home)
    failing = [r for r in desk.findings.results if r.verdict == "fails" and r.rule.partition("#")[0] == name]
    touching = {r.id: r for f in figures for r in desk.findings.failing.get(f.address, ())} | {
        r.id: r for r in failing
    }
    summary = indicator.summary.get(lang) if indicator.summary else ""
    context: dict[str, Any] = {
        "kicker": topic_name(desk, indicator.topic),
        "title": indicator.title.get(lang),
        "lead": summary,
        "stats": headline_stats(here, name),
        "charts": here.charts(f"indicators/{name}"),
        "tables": _tables(here, name, indicator, figures, by_place=not large),
        "editions": _edition_links(here, name) if large else [],
        "facts": _facts(here, name, indicator),
        "failing": [result_cell(here, result) for result in list(touching.values())[:12]],
        "failing_count": len(touching),
        "checks_url": here.page("checks"),
        "csv_url": here.url(csv_path(name)),
        "json_url": here.url(json_path(name)),
        "breaks": [
            {"text": f"{desk.reader.date(cut.from_)}: {cut.reason.get(lang)}", "url": ""}
            for cut in indicator.breaks
        ],
        "narrative_key": f"indicators/{name}",
        "reforms": [
            here.named("reforms", r) for r, reform in desk.site.reforms.items() if name in reform.indicators
        ],
    }
    title = desk.text("Chỉ tiêu")
    return Page(
        path,
        "indicator.html",
        indicator.title.get(lang),
        summary,
        context,
        ((title, desk.urls.page("indicators")),),
        "indicators",
    )


def csv_path(name: str) -> str:
    """Path of an indicator's figures as CSV; the same in every language."""
    return f"du-lieu/{name}.csv"


def json_path(name: str) -> str:
    """Path of an indicator's figures as JSON."""
    return f"du-lieu/{name}.json"


def headline_stats(here: Here, name: str) -> list[dict[str, Any]]:
    """The latest rank and score of the home place, with their change; empty for indicators without either."""
    desk = here.desk
    indicator, home = desk.site.indicators[name], desk.site.settings.home
    found = []
    for measure_id in ("rank", "score"):
        if measure_id not in indicator.measures:
            continue
        figures = desk.index.years(Slot(name, measure_id, home))
        if figures:
            found.append(stat(here, name, measure_id, figures))
    return found


def stat(here: Here, name: str, measure_id: str, figures: tuple[Figure, ...]) -> dict[str, Any]:
    """Parameters of the ``stat`` macro for the last of ``figures``."""
    desk = here.desk
    indicator, last = desk.site.indicators[name], figures[-1]
    measure = indicator.measures[measure_id]
    found: dict[str, Any] = {
        "label": measure.title.get(desk.reader.lang),
        "sub": str(last.key.period),
        "figure": here.cells.figure(last),
        "unit": desk.reader.unit(measure).strip() if measure.unit.vi != "%" else "",
    }
    total = desk.index.same_key(last, measure.of) if measure.of else None
    if measure.of:
        found["unit"] = f"/ {here.cells.figure(total)['text']}" if total else ""
    moved = change(indicator, measure, figures)
    if moved is not None:
        found["change"] = _change(
            here, measure, moved.difference, moved.better, str(moved.earlier.key.period)
        )
    return found


def _change(
    here: Here, measure: Measure, difference: Any, better: bool | None, earlier: str
) -> dict[str, str]:
    text, number = here.desk.text, here.desk.reader.exact(abs(difference), measure.decimals)
    tone = "neutral" if better is None else "good" if better else "bad"
    if not difference:
        return {"text": text("không đổi so với {year}", year=earlier), "way": "same", "tone": "neutral"}
    if measure.of:
        message = "tăng {n} bậc so với {year}" if difference < 0 else "giảm {n} bậc so với {year}"
        return {
            "text": text(message, n=number, year=earlier),
            "way": "up" if difference < 0 else "down",
            "tone": tone,
        }
    message = "tăng {n} so với {year}" if difference > 0 else "giảm {n} so với {year}"
    return {
        "text": text(message, n=number, year=earlier),
        "way": "up" if difference > 0 else "down",
        "tone": tone,
    }


def _facts(here: Here, name: str, indicator: Indicator) -> list[dict[str, Any]]:
    desk = here.desk
    cadence = {
        "yearly": desk.text("hằng năm"),
        "once": desk.text("một lần"),
        "none": desk.text("không định kỳ"),
    }[indicator.cadence]
    facts: list[dict[str, Any]] = [
        {"term": desk.text("Nơi công bố"), **(here.named("agencies", indicator.publisher) or {"text": ""})},
        {"term": desk.text("Định kỳ"), "text": cadence},
        {"term": desk.text("Nhập ngày"), "text": desk.reader.date(indicator.entered)},
    ]
    if indicator.resolutions:
        entries = [here.named("resolutions", item) for item in indicator.resolutions]
        facts.append({"term": desk.text("Văn bản liên quan"), "entries": entries})
    return facts


def _edition_links(here: Here, name: str) -> list[dict[str, str]]:
    periods = sorted(
        {f.key.period for f in here.desk.site.figures_of[name]}, key=lambda p: p.order, reverse=True
    )
    return [
        {"title": here.desk.reader.period(p), "url": here.url(here.desk.urls.edition(name, p.text))}
        for p in periods
    ]


def _tables(
    here: Here, name: str, indicator: Indicator, figures: tuple[Figure, ...], *, by_place: bool
) -> list[dict[str, Any]]:
    """Tables of rows: one a place (home first), columns are the measures that occur in it."""
    desk = here.desk
    named = (desk.site.settings.home, *desk.site.settings.compare)
    others = dict.fromkeys(f.key.place for f in figures if f.key.place not in named)
    together = by_place and len(others) > 3
    tables = []
    for place in (*named, *(() if together else others)):
        mine = [f for f in figures if f.key.place == place]
        if mine:
            title = desk.site.places[place].name.get(desk.reader.lang)
            tables += _table(here, indicator, title, mine, components_apart=not by_place)
    if together:
        rest = [f for f in figures if f.key.place in others]
        tables += _table(here, indicator, desk.text("Các tỉnh, thành phố khác"), rest, places=True)
    return tables


SPARSE = 4
"""A measure found in less than one row in so many, and a row with less than one value in so many, is told apart, so
that tables are not full of holes."""


def _table(
    here: Here,
    indicator: Indicator,
    title: str,
    figures: list[Figure],
    *,
    places: bool = False,
    components_apart: bool = False,
) -> list[dict[str, Any]]:
    """A table with a column for each common measure, and a list of the values of rare ones."""
    desk = here.desk
    if components_apart:
        figures = [f for f in figures if not f.key.component]
    by_key: dict[Key, dict[str, Figure]] = {}
    for figure in figures:
        by_key.setdefault(figure.key, {})[figure.measure] = figure
    found = {m: sum(m in cells for cells in by_key.values()) for m in indicator.measures}
    common = [m for m, count in found.items() if count and count * SPARSE >= max(found.values())]
    order = list(indicator.components)

    def position(key: Key) -> Any:
        place = sort_key(desk.site.places[key.place].name.vi) if places else ()
        return place, _descending(key), order.index(key.component) if key.component else -1

    keys = sorted(by_key, key=position)
    full = [key for key in keys if sum(m in by_key[key] for m in common) * SPARSE > len(common)]
    anchors: set[str] = set()

    def anchor(key: Key) -> str:
        name = row_anchor(key)
        new = name not in anchors
        anchors.add(name)
        return name if new else ""

    lang = desk.reader.lang
    rows: list[tuple[Any, list[Cell], str, bool]] = [
        (
            _row_title(here, indicator, key, place=places),
            [here.cells.cell(by_key[key].get(measure)) for measure in common],
            anchor(key),
            False,
        )
        for key in full
    ]
    columns = [
        (desk.text("Kỳ"), None),
        *((indicator.measures[m].title.get(lang), indicator.measures[m]) for m in common),
    ]
    tables = [here.cells.table(title, columns, rows)]
    rare: list[tuple[Any, list[Cell], str, bool]] = [
        (
            f"{indicator.measures[m].title.get(lang)}, {_row_title(here, indicator, key, place=places)}",
            [{"figure": here.cells.figure(figure, full=True)}],
            anchor(key),
            False,
        )
        for key in keys
        for m, figure in by_key[key].items()
        if m not in common or key not in full
    ]
    if rare:
        heads = [(desk.text("Số liệu"), None), (desk.text("Giá trị"), None)]
        tables.append(here.cells.table(desk.text("{title}: các số khác", title=title), heads, rare))
    return tables


def _descending(key: Key) -> tuple[int, str]:
    end = key.period.end
    return (-(end.toordinal() if end else 0), key.period.text)


def _row_title(here: Here, indicator: Indicator, key: Key, *, place: bool) -> str:
    reader = here.desk.reader
    words = [reader.period(key.period)]
    if key.level:
        words.append(level_name(key.level, reader))
    if key.component:
        words.append(indicator.components[key.component].title.get(reader.lang))
    if place:
        words.insert(0, here.desk.site.places[key.place].name.get(reader.lang))
    return ", ".join(words)


def _edition_page(desk: Desk, name: str, indicator: Indicator, periods: list[str], position: int) -> Page:
    """Every figure of one period: provinces down, total and components across."""
    period = periods[position]
    path = desk.urls.edition(name, period)
    here, lang = desk.here(path), desk.reader.lang
    figures = desk.index.editions[name, period]
    main, other = _edition_columns(indicator, figures, lang)
    by_place: dict[str, dict[tuple[str, str], Figure]] = {}
    for figure in figures:
        by_place.setdefault(figure.key.place, {})[figure.key.component, figure.measure] = figure
    single = len({f.claim.source for f in figures}) == 1
    names = sorted(by_place, key=lambda p: sort_key(desk.site.places[p].name.vi))
    title = f"{indicator.title.get(lang)}, {desk.reader.period(figures[0].key.period)}"
    tables = []
    for columns, caption in ((main, title), (other, desk.text("{title}: các số khác", title=title))):
        rows: list[tuple[Any, list[Cell], str, bool]] = [
            (
                here.named("places", place),
                [_edition_cell(here, by_place[place].get(key), single) for key, _, _ in columns],
                place if columns is main else "",
                place == desk.site.settings.home,
            )
            for place in names
            if columns is main or any(key in by_place[place] for key, _, _ in columns)
        ]
        heads = [(desk.text("Tỉnh, thành phố"), None), *((label, measure) for _, label, measure in columns)]
        if columns:
            tables.append(here.cells.table(caption, heads, rows, hide_caption=columns is main, stack=False))
    sources = dict.fromkeys(f.claim.source for f in figures)
    neighbours = [
        {"title": periods[i], "url": here.url(desk.urls.edition(name, periods[i]))}
        if 0 <= i < len(periods)
        else None
        for i in (position - 1, position + 1)
    ]
    crumbs = (
        (desk.text("Chỉ tiêu"), desk.urls.page("indicators")),
        (indicator.title.get(lang), desk.urls.record("indicators", name)),
    )
    description = desk.text("{title}: số liệu của {n} địa phương, kèm nguồn.", title=title, n=len(by_place))
    context = {
        "title": title,
        "lead": description,
        "tables": tables,
        "sources": [here.cite(source, None) for source in sources],
        "previous": neighbours[0],
        "next": neighbours[1],
        "csv_url": here.url(csv_path(name)),
    }
    return Page(path, "edition.html", title, description, context, crumbs, "indicators")


Column = tuple[tuple[str, str], str, Measure]
"""((component, measure), title, measure)"""


def _edition_columns(
    indicator: Indicator, figures: tuple[Figure, ...], lang: Any
) -> tuple[list[Column], list[Column]]:
    """Columns of the main table (total, then the score of each component) and of the table of everything else."""
    found: dict[tuple[str, str], int] = {}
    for figure in figures:
        key = (figure.key.component, figure.measure)
        found[key] = found.get(key, 0) + 1
    main: list[Column] = []
    other: list[Column] = []
    for component in ("", *indicator.components):
        for measure_id, measure in indicator.measures.items():
            count = found.get((component, measure_id), 0)
            if not count or measure_id == "of":
                continue
            title = measure.title.get(lang)
            if component:
                part = indicator.components[component].title.get(lang)
                title = part if measure_id == "score" else f"{part}: {title.lower()}"
            common = count * SPARSE >= max(found.values()) and (not component or measure_id == "score")
            (main if common else other).append(((component, measure_id), title, measure))
    return main, other


def _edition_cell(here: Here, figure: Figure | None, single: bool) -> Cell:
    """Where one source gives the whole table it is named once, and only marked figures carry links."""
    if figure is None:
        return None
    if single and figure.address not in here.desk.findings.failing:
        return here.cells.figure(figure)["text"]  # type: ignore[no-any-return]
    return here.cells.cell(figure)
