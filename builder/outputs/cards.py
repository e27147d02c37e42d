"""Which pages have a card of their own, and what it says."""

from __future__ import annotations

from builder.charts.text import lacking
from builder.outputs.card_picture import Card
from builder.pages.card_statements import card_statement
from builder.pages.desk import Desk, document_name
from builder.pages.head import card_path
from builder.pages.headline import headline_stats
from builder.pages.indicators import topic_name
from builder.problems import Problems
from builder.stating.commitment_lists import KIND_SLUGS
from builder.stating.weakness_counts import reform_count
from builder.views.words import area_name, document_kind


def card_of(desk: Desk, record: str) -> tuple[str, Card] | None:
    """(path of the PNG, what is on it) of a record; the home page has the card that all other pages share."""
    kind, _, name = record.partition("/")
    if record == "pages/home":
        return card_path(desk), _site_card(desk)
    make = {"indicators": _indicator_card, "reforms": _reform_card, "resolutions": _document_card}.get(kind)
    return (card_path(desk, record), make(desk, name)) if make else None


def check_letters(desk: Desk, record: str, card: Card, problems: Problems) -> None:
    """Letters that a card can't show, since it is drawn here and with our font alone, are a warning."""
    lost = lacking("".join((card.kicker, card.title, card.site, card.number, card.unit, card.note)))
    if lost:
        problems.add(
            "T111", desk.site.where(*record.split("/"), "title"), title=card.title, letters=" ".join(lost)
        )


def _card(desk: Desk, kicker: str, title: str, number: str = "", unit: str = "", note: str = "") -> Card:
    settings = desk.site.settings
    as_of = desk.text("Số liệu tính đến {date}", date=desk.reader.date(settings.as_of))
    return Card(kicker, title, settings.title.get(desk.reader.lang), as_of, number, unit, note)


def _site_card(desk: Desk) -> Card:
    settings, lang = desk.site.settings, desk.reader.lang
    return _card(
        desk,
        desk.text("Báo cáo minh bạch"),
        settings.description.get(lang),
        desk.reader.number(len(desk.site.figures)),
        desk.text("số liệu có nguồn"),
        _words(desk),
    )


def _words(desk: Desk, record: str = "") -> str:
    """What a card states."""
    statement = card_statement(desk, record)
    return statement.says(desk.reader) if statement else ""


def _indicator_card(desk: Desk, name: str) -> Card:
    """The latest rank or score of the home place, where there is one."""
    indicator, lang = desk.site.indicators[name], desk.reader.lang
    kicker, title = topic_name(desk, indicator.topic), indicator.title.get(lang)
    here = desk.here("")
    stats = headline_stats(here, name)
    if not stats:
        return _card(desk, kicker, title, note=_words(desk, f"indicators/{name}"))
    first = stats[0]
    place = desk.site.places[desk.site.settings.home].name.get(lang)
    parts = [f"{first['label']} {first['sub']}, {place}", *first["asides"]]
    return _card(desk, kicker, title, first["figure"]["text"], first["unit"], "; ".join(parts))


def _reform_card(desk: Desk, name: str) -> Card:
    reform, lang = desk.site.reforms[name], desk.reader.lang
    kicker, title = area_name(desk.reader, reform.area), reform.title.get(lang)
    counts = desk.counts.of_reform(name)
    said = [one.says(desk.reader) for one in counts.values()]
    if reform.weaknesses:
        said.append(reform_count(desk.site, name).says(desk.reader))
    promised = counts.get(KIND_SLUGS["promise"])
    if promised is None:
        return _card(desk, kicker, title, note="; ".join(said))
    number = desk.reader.number(int(promised.value))
    return _card(
        desk, kicker, title, number, desk.plural("việc hứa", int(promised.value)), "; ".join(said[1:])
    )


def _document_card(desk: Desk, name: str) -> Card:
    document, lang = desk.site.resolutions[name], desk.reader.lang
    kind = document_kind(desk.reader, document.kind)
    issuer = desk.site.agencies[document.issuer].name.get(lang) if document.issuer else ""
    kicker = f"{kind} {document_name(desk, name)}" if document.number else kind
    return _card(desk, kicker, document.title.get(lang), note=issuer)
