"""Orders of dates that need no declaration: along the relations of documents, and between a date and its source."""

from __future__ import annotations

from collections.abc import Iterator

from builder.checking.lookups import Dated, date_quantity, record_title
from builder.checking.quantities import NotEnoughDataError
from builder.checking.verdicts import Explain, Result, Side, Working, permalink
from builder.locale.reader import Reader
from builder.model.base import Text
from builder.model.checks import Verdict
from builder.model.records import Relation
from builder.model.site import Site
from builder.problems import Location

LATER = {
    "implements": Text(vi="văn bản triển khai", en="the document that implements"),
    "based_on": Text(vi="văn bản dựa trên văn bản kia", en="the document based on the other"),
    "reviews": Text(vi="văn bản tổng kết", en="the document that reviews"),
    "continues": Text(vi="văn bản tiếp nối", en="the document that continues"),
    "builds_on": Text(vi="văn bản kế thừa", en="the document that builds on the other"),
    "supersedes": Text(vi="văn bản thay thế", en="the document that supersedes"),
    "sets_index": Text(vi="văn bản đặt ra chỉ số", en="the document that sets the index"),
}
"""Relations in which this document cannot be older than the other."""


def order_along_relations(site: Site) -> Iterator[Result]:
    """A document cannot be older than the one it carries out, rests on, reviews or continues; a precursor cannot be
    younger. Documents that merely stand beside each other have no order."""
    for name, document in site.resolutions.items():
        for index, relation in enumerate(document.relations):
            other = site.resolutions.get(relation.to)
            ordered = relation.kind in LATER or relation.kind == "precursor_of"
            if other is None or not ordered:
                continue
            earlier, later = (document, other) if relation.kind == "precursor_of" else (other, document)
            at = site.where("resolutions", name, "relations", str(index))
            yield _ordered(
                f"thu-tu-{name}-{relation.kind}-{relation.to}",
                _title(relation, document, other),
                earlier,
                later,
                (relation.source,),
                at,
            )


def _title(relation: Relation, document: Dated, other: Dated) -> Text:
    one, two = record_title(document), record_title(other)
    if relation.kind == "precursor_of":
        return Text(
            vi=f"Văn bản đi trước không muộn hơn văn bản sau: {one.vi} và {two.vi}",
            en=f"The earlier document is not dated later: {one.get('en')} and {two.get('en')}",
        )
    word = LATER[relation.kind]
    return Text(
        vi=f"Thứ tự ngày ({word.vi} không sớm hơn): {one.vi} và {two.vi}",
        en=f"Order of dates ({word.get('en')} comes no earlier): {one.get('en')} and {two.get('en')}",
    )


def dates_before_their_source(site: Site) -> Iterator[Result]:
    """An event that a source reports, and a document whose date it prints, cannot be younger than the source."""
    for name, event in site.events.items():
        yield from _before_source(site, "events", name, event, event.source)
    for name, document in site.resolutions.items():
        if document.date and document.date_from:
            yield from _before_source(site, "resolutions", name, document, document.date_from.source)


def _before_source(site: Site, kind: str, name: str, record: Dated, source_id: str) -> Iterator[Result]:
    source = site.sources.get(source_id)
    if source is None or source.date is None:
        return
    title = record_title(record)
    yield _ordered(
        f"truoc-ngay-dang-{name}-{source_id}",
        Text(
            vi=f"Không muộn hơn ngày của nguồn: {title.vi}",
            en=f"Not dated later than its source: {title.get('en')}",
        ),
        record,
        source,
        (source_id,),
        site.where(kind, name, "date"),
    )


def _ordered(
    name: str, title: Text, earlier: Dated, later: Dated, sources: tuple[str, ...], at: Location
) -> Result:
    verdict, explain = _judged(earlier, later)
    return Result(
        id=permalink(name),
        rule="date-order",
        kind="date-order",
        verdict=verdict,
        title=title,
        explain=explain,
        figures=(),
        sources=sources,
        location=at,
    )


def _judged(earlier: Dated, later: Dated) -> tuple[Verdict, Explain]:
    try:
        first, second = date_quantity(earlier), date_quantity(later)
    except NotEnoughDataError as missing:
        what = missing.what
        step = Text(vi=f"nguồn không ghi {what.vi}", en=f"no source states {what.get('en')}")
        return "no-data", lambda _reader: Working(steps=(step,))

    def explain(reader: Reader) -> Working:
        left, right = first.shown(reader), second.shown(reader)
        return Working(
            left=Side(first.title(reader), left, left),
            relation="<=",
            right=Side(second.title(reader), right, right),
        )

    one, two = first.interval, second.interval
    return (
        "holds" if one.high <= two.low or one == two else "fails" if one.low > two.high else "unclear"
    ), explain
