"""Drawings of documents: the chain from the centre to the province, and the neighbourhood of one document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from builder.charts.request import Chain, Layer, Link, Node
from builder.checking.dates import LATER
from builder.locale.reader import Reader
from builder.model.records import RELATIONS, Relation, Resolution
from builder.model.site import Site
from builder.stating.counts import count
from builder.stating.statement import Statement
from builder.views.chart_view import Branch, ChartView
from builder.views.words import relation_verbs

CHAIN = "chuoi-van-ban"
"""Anchor of the drawing on its page."""

Edge = tuple[str, Relation]
"""A document and a relation that it has."""


def document_label(document: Resolution, reader: Reader) -> str:
    """Number or title."""
    return document.number or document.title.get(reader.lang)


def whole_chain(site: Site, reader: Reader) -> tuple[ChartView, ...]:
    """All documents that hang on each other."""
    edges = list(_edges(site))
    names = {name for name, _ in edges} | {relation.to for _, relation in edges}
    if not names:
        return ()
    statement = count(
        "documents/chain",
        "resolutions",
        sorted(names),
        lambda reader: reader.plural("{n} văn bản có quan hệ với nhau, từ Trung ương đến tỉnh", len(names)),
        where="pages/resolutions",
    )
    sub = reader.text("Văn bản nào thực hiện, căn cứ hay kế thừa văn bản nào")
    outline = tuple(_Tree(site, reader).grown(names))
    return (_view(site, reader, statement, sub, names, edges, None, outline),)


def neighbourhood(site: Site, reader: Reader, name: str) -> tuple[ChartView, ...]:
    """A document with those one relation away."""
    edges = [(one, relation) for one, relation in _edges(site) if name in (one, relation.to)]
    names = {name, *(one for one, _ in edges), *(relation.to for _, relation in edges)}
    if len(names) < 2:
        return ()
    statement = Statement(
        id=f"describes:resolutions/{name}",
        rule="describes",
        value="",
        says=lambda reader: reader.text(
            "{name} trong chuỗi văn bản", name=document_label(site.resolutions[name], reader)
        ),
        rests_on=tuple(f"resolutions/{one}" for one in sorted(names)),
    )
    return (_view(site, reader, statement, "", names, edges, name, _groups(site, reader, name, edges)),)


def _edges(site: Site) -> Iterator[Edge]:
    for name, document in site.resolutions.items():
        for relation in document.relations:
            yield name, relation


def _view(
    site: Site,
    reader: Reader,
    statement: Statement,
    sub: str,
    names: Iterable[str],
    edges: Iterable[Edge],
    main: str | None,
    outline: tuple[Branch, ...],
) -> ChartView:
    """The drawing, and the same relations as a nested list."""
    links = tuple(_link(site, reader, edge) for edge in edges)
    layers = _layers(site, reader, names, main)
    description = reader.text(
        "Sơ đồ {nodes} văn bản và {links} mối quan hệ. Danh sách đi kèm nói đúng những điều ấy bằng lời.",
        nodes=sum(len(layer.nodes) for layer in layers),
        links=len(links),
    )
    chain = Chain(lang=reader.lang, description=description, layers=layers, links=links, kinds=RELATIONS)
    return ChartView(CHAIN, statement, statement.says(reader), sub, chain, (), (), outline=outline)


def _layers(site: Site, reader: Reader, names: Iterable[str], main: str | None) -> tuple[Layer, ...]:
    """The documents by level, each level in the order of dates."""
    levels: dict[str, list[Node]] = {"central": [], "province": []}
    for name in sorted(names, key=lambda n: _order(site, n)):
        document = site.resolutions[name]
        central = document.issuer is not None and site.agencies[document.issuer].level == "central"
        label = document_label(document, reader)
        levels["central" if central else "province"].append(
            Node(
                id=name,
                title=label,
                label=f"{label}: {document.title.get(reader.lang)}",
                detail=reader.date(document.date) if document.date else "",
                emphasis="main" if name == main else "other",
                link="" if name == main else f"resolutions/{name}",
            )
        )
    titles = {"central": reader.text("Trung ương"), "province": reader.text("Tỉnh")}
    return tuple(Layer(title=titles[level], nodes=tuple(nodes)) for level, nodes in levels.items() if nodes)


def _order(site: Site, name: str) -> tuple[str, str]:
    """Documents without a date come last."""
    return (str(site.resolutions[name].date or "9999"), name)


def _link(site: Site, reader: Reader, edge: Edge) -> Link:
    name, relation = edge
    verb = relation_verbs(reader, relation.kind)[0]
    to = document_label(site.resolutions[relation.to], reader)
    own = document_label(site.resolutions[name], reader)
    return Link(
        source=name, target=relation.to, kind=relation.kind, text=f"{verb} {to}", label=f"{own} {verb} {to}"
    )


def _branch(
    site: Site,
    reader: Reader,
    verb: str,
    name: str,
    relation: Relation | None = None,
    more: tuple[Branch, ...] = (),
) -> Branch:
    document = site.resolutions[name]
    date = reader.date(document.date) if document.date else ""
    return Branch(
        before=verb,
        text=document_label(document, reader),
        link=f"resolutions/{name}",
        after=date,
        cite=(relation.source, relation.at) if relation else None,
        branches=more,
    )


def _groups(site: Site, reader: Reader, name: str, edges: Iterable[Edge]) -> tuple[Branch, ...]:
    """The relations of one document by what they are, first its own, then those that others have to it."""
    groups: dict[str, list[tuple[str, Relation]]] = {}
    for one, relation in edges:
        own, turned = relation_verbs(reader, relation.kind)
        verb, other = (own, relation.to) if one == name else (turned, one)
        groups.setdefault(verb, []).append((other, relation))
    return tuple(
        Branch(
            text=verb[0].upper() + verb[1:],
            branches=tuple(
                _branch(site, reader, "", other, relation)
                for other, relation in sorted(found, key=lambda item: _order(site, item[0]))
            ),
        )
        for verb, found in groups.items()
    )


class _Tree:
    """The chain as a nested list: below each document those that came of it, each told in full once."""

    def __init__(self, site: Site, reader: Reader) -> None:
        self.site, self.reader = site, reader
        self.told: set[str] = set()
        self.below: dict[str, list[tuple[str, str, Relation]]] = {}
        """Document → (verb, later document, relation)."""
        for name, relation in _edges(site):
            own, turned = relation_verbs(reader, relation.kind)
            if relation.kind in LATER:
                self.below.setdefault(relation.to, []).append((turned, name, relation))
            else:
                self.below.setdefault(name, []).append((own, relation.to, relation))

    def grown(self, names: Iterable[str]) -> Iterator[Branch]:
        """Begin with the documents that came of no other one."""
        ordered = sorted(names, key=lambda n: _order(self.site, n))
        children = {name for below in self.below.values() for _, name, r in below if r.kind != "paired_with"}
        for name in (*(n for n in ordered if n not in children), *ordered):
            if name not in self.told:
                yield self._branch("", name, None)

    def _branch(self, verb: str, name: str, relation: Relation | None) -> Branch:
        again = name in self.told or (relation is not None and relation.kind == "paired_with")
        if not again:
            self.told.add(name)
        below = [] if again else sorted(self.below.get(name, ()), key=lambda item: _order(self.site, item[1]))
        more = tuple(self._branch(*item) for item in below)
        return _branch(self.site, self.reader, verb, name, relation, more)
