"""What a figure is called: measure, component, level, place and period in one line."""

from __future__ import annotations

from builder.locale.reader import Reader
from builder.model.figures import Figure, Key
from builder.model.records import Level
from builder.model.site import Site


def level_name(level: str, reader: Reader) -> str:
    """A level of government in words; empty stays empty."""
    names: dict[Level, str] = {
        "central": reader.text("trung ương"),
        "province": reader.text("cấp tỉnh"),
        "district": reader.text("cấp huyện"),
        "commune": reader.text("cấp xã"),
        "village": reader.text("thôn, bản, khu phố"),
        "all": reader.text("toàn tỉnh"),
    }
    return names[level] if level else ""  # type: ignore[index]


def key_words(site: Site, indicator: str, key: Key, reader: Reader, *, home: bool = False) -> list[str]:
    """Component, level and place of a key in words; the home place only where ``home`` is set."""
    words = []
    if key.component:
        words.append(site.indicators[indicator].components[key.component].title.get(reader.lang))
    if key.level:
        words.append(level_name(key.level, reader))
    if home or key.place != site.settings.home:
        words.append(site.places[key.place].name.get(reader.lang))
    return words


def figure_title(site: Site, figure: Figure, reader: Reader) -> str:
    """``Đã giải quyết, cấp huyện, 2022``"""
    title = site.measure(figure).title.get(reader.lang)
    words = key_words(site, figure.indicator, figure.key, reader)
    return ", ".join([title, *words, reader.period(figure.key.period)])
