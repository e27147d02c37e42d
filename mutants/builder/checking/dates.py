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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_order_along_relations__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_order_along_relations__mutmut)
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


def x_order_along_relations__mutmut_orig(site: Site) -> Iterator[Result]:
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


def x_order_along_relations__mutmut_1(site: Site) -> Iterator[Result]:
    """A document cannot be older than the one it carries out, rests on, reviews or continues; a precursor cannot be
    younger. Documents that merely stand beside each other have no order."""
    for name, document in site.resolutions.items():
        for index, relation in enumerate(None):
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


def x_order_along_relations__mutmut_2(site: Site) -> Iterator[Result]:
    """A document cannot be older than the one it carries out, rests on, reviews or continues; a precursor cannot be
    younger. Documents that merely stand beside each other have no order."""
    for name, document in site.resolutions.items():
        for index, relation in enumerate(document.relations):
            other = None
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


def x_order_along_relations__mutmut_3(site: Site) -> Iterator[Result]:
    """A document cannot be older than the one it carries out, rests on, reviews or continues; a precursor cannot be
    younger. Documents that merely stand beside each other have no order."""
    for name, document in site.resolutions.items():
        for index, relation in enumerate(document.relations):
            other = site.resolutions.get(None)
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


def x_order_along_relations__mutmut_4(site: Site) -> Iterator[Result]:
    """A document cannot be older than the one it carries out, rests on, reviews or continues; a precursor cannot be
    younger. Documents that merely stand beside each other have no order."""
    for name, document in site.resolutions.items():
        for index, relation in enumerate(document.relations):
            other = site.resolutions.get(relation.to)
            ordered = None
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


def x_order_along_relations__mutmut_5(site: Site) -> Iterator[Result]:
    """A document cannot be older than the one it carries out, rests on, reviews or continues; a precursor cannot be
    younger. Documents that merely stand beside each other have no order."""
    for name, document in site.resolutions.items():
        for index, relation in enumerate(document.relations):
            other = site.resolutions.get(relation.to)
            ordered = relation.kind in LATER and relation.kind == "precursor_of"
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


def x_order_along_relations__mutmut_6(site: Site) -> Iterator[Result]:
    """A document cannot be older than the one it carries out, rests on, reviews or continues; a precursor cannot be
    younger. Documents that merely stand beside each other have no order."""
    for name, document in site.resolutions.items():
        for index, relation in enumerate(document.relations):
            other = site.resolutions.get(relation.to)
            ordered = relation.kind not in LATER or relation.kind == "precursor_of"
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


def x_order_along_relations__mutmut_7(site: Site) -> Iterator[Result]:
    """A document cannot be older than the one it carries out, rests on, reviews or continues; a precursor cannot be
    younger. Documents that merely stand beside each other have no order."""
    for name, document in site.resolutions.items():
        for index, relation in enumerate(document.relations):
            other = site.resolutions.get(relation.to)
            ordered = relation.kind in LATER or relation.kind != "precursor_of"
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


def x_order_along_relations__mutmut_8(site: Site) -> Iterator[Result]:
    """A document cannot be older than the one it carries out, rests on, reviews or continues; a precursor cannot be
    younger. Documents that merely stand beside each other have no order."""
    for name, document in site.resolutions.items():
        for index, relation in enumerate(document.relations):
            other = site.resolutions.get(relation.to)
            ordered = relation.kind in LATER or relation.kind == "XXprecursor_ofXX"
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


def x_order_along_relations__mutmut_9(site: Site) -> Iterator[Result]:
    """A document cannot be older than the one it carries out, rests on, reviews or continues; a precursor cannot be
    younger. Documents that merely stand beside each other have no order."""
    for name, document in site.resolutions.items():
        for index, relation in enumerate(document.relations):
            other = site.resolutions.get(relation.to)
            ordered = relation.kind in LATER or relation.kind == "PRECURSOR_OF"
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


def x_order_along_relations__mutmut_10(site: Site) -> Iterator[Result]:
    """A document cannot be older than the one it carries out, rests on, reviews or continues; a precursor cannot be
    younger. Documents that merely stand beside each other have no order."""
    for name, document in site.resolutions.items():
        for index, relation in enumerate(document.relations):
            other = site.resolutions.get(relation.to)
            ordered = relation.kind in LATER or relation.kind == "precursor_of"
            if other is None and not ordered:
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


def x_order_along_relations__mutmut_11(site: Site) -> Iterator[Result]:
    """A document cannot be older than the one it carries out, rests on, reviews or continues; a precursor cannot be
    younger. Documents that merely stand beside each other have no order."""
    for name, document in site.resolutions.items():
        for index, relation in enumerate(document.relations):
            other = site.resolutions.get(relation.to)
            ordered = relation.kind in LATER or relation.kind == "precursor_of"
            if other is not None or not ordered:
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


def x_order_along_relations__mutmut_12(site: Site) -> Iterator[Result]:
    """A document cannot be older than the one it carries out, rests on, reviews or continues; a precursor cannot be
    younger. Documents that merely stand beside each other have no order."""
    for name, document in site.resolutions.items():
        for index, relation in enumerate(document.relations):
            other = site.resolutions.get(relation.to)
            ordered = relation.kind in LATER or relation.kind == "precursor_of"
            if other is None or ordered:
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


def x_order_along_relations__mutmut_13(site: Site) -> Iterator[Result]:
    """A document cannot be older than the one it carries out, rests on, reviews or continues; a precursor cannot be
    younger. Documents that merely stand beside each other have no order."""
    for name, document in site.resolutions.items():
        for index, relation in enumerate(document.relations):
            other = site.resolutions.get(relation.to)
            ordered = relation.kind in LATER or relation.kind == "precursor_of"
            if other is None or not ordered:
                break
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


def x_order_along_relations__mutmut_14(site: Site) -> Iterator[Result]:
    """A document cannot be older than the one it carries out, rests on, reviews or continues; a precursor cannot be
    younger. Documents that merely stand beside each other have no order."""
    for name, document in site.resolutions.items():
        for index, relation in enumerate(document.relations):
            other = site.resolutions.get(relation.to)
            ordered = relation.kind in LATER or relation.kind == "precursor_of"
            if other is None or not ordered:
                continue
            earlier, later = None
            at = site.where("resolutions", name, "relations", str(index))
            yield _ordered(
                f"thu-tu-{name}-{relation.kind}-{relation.to}",
                _title(relation, document, other),
                earlier,
                later,
                (relation.source,),
                at,
            )


def x_order_along_relations__mutmut_15(site: Site) -> Iterator[Result]:
    """A document cannot be older than the one it carries out, rests on, reviews or continues; a precursor cannot be
    younger. Documents that merely stand beside each other have no order."""
    for name, document in site.resolutions.items():
        for index, relation in enumerate(document.relations):
            other = site.resolutions.get(relation.to)
            ordered = relation.kind in LATER or relation.kind == "precursor_of"
            if other is None or not ordered:
                continue
            earlier, later = (document, other) if (relation.kind == "precursor_of") and False else (other, document)
            at = site.where("resolutions", name, "relations", str(index))
            yield _ordered(
                f"thu-tu-{name}-{relation.kind}-{relation.to}",
                _title(relation, document, other),
                earlier,
                later,
                (relation.source,),
                at,
            )


def x_order_along_relations__mutmut_16(site: Site) -> Iterator[Result]:
    """A document cannot be older than the one it carries out, rests on, reviews or continues; a precursor cannot be
    younger. Documents that merely stand beside each other have no order."""
    for name, document in site.resolutions.items():
        for index, relation in enumerate(document.relations):
            other = site.resolutions.get(relation.to)
            ordered = relation.kind in LATER or relation.kind == "precursor_of"
            if other is None or not ordered:
                continue
            earlier, later = (document, other) if (relation.kind == "precursor_of") or True else (other, document)
            at = site.where("resolutions", name, "relations", str(index))
            yield _ordered(
                f"thu-tu-{name}-{relation.kind}-{relation.to}",
                _title(relation, document, other),
                earlier,
                later,
                (relation.source,),
                at,
            )


def x_order_along_relations__mutmut_17(site: Site) -> Iterator[Result]:
    """A document cannot be older than the one it carries out, rests on, reviews or continues; a precursor cannot be
    younger. Documents that merely stand beside each other have no order."""
    for name, document in site.resolutions.items():
        for index, relation in enumerate(document.relations):
            other = site.resolutions.get(relation.to)
            ordered = relation.kind in LATER or relation.kind == "precursor_of"
            if other is None or not ordered:
                continue
            earlier, later = (document, other) if relation.kind != "precursor_of" else (other, document)
            at = site.where("resolutions", name, "relations", str(index))
            yield _ordered(
                f"thu-tu-{name}-{relation.kind}-{relation.to}",
                _title(relation, document, other),
                earlier,
                later,
                (relation.source,),
                at,
            )


def x_order_along_relations__mutmut_18(site: Site) -> Iterator[Result]:
    """A document cannot be older than the one it carries out, rests on, reviews or continues; a precursor cannot be
    younger. Documents that merely stand beside each other have no order."""
    for name, document in site.resolutions.items():
        for index, relation in enumerate(document.relations):
            other = site.resolutions.get(relation.to)
            ordered = relation.kind in LATER or relation.kind == "precursor_of"
            if other is None or not ordered:
                continue
            earlier, later = (document, other) if relation.kind == "XXprecursor_ofXX" else (other, document)
            at = site.where("resolutions", name, "relations", str(index))
            yield _ordered(
                f"thu-tu-{name}-{relation.kind}-{relation.to}",
                _title(relation, document, other),
                earlier,
                later,
                (relation.source,),
                at,
            )


def x_order_along_relations__mutmut_19(site: Site) -> Iterator[Result]:
    """A document cannot be older than the one it carries out, rests on, reviews or continues; a precursor cannot be
    younger. Documents that merely stand beside each other have no order."""
    for name, document in site.resolutions.items():
        for index, relation in enumerate(document.relations):
            other = site.resolutions.get(relation.to)
            ordered = relation.kind in LATER or relation.kind == "precursor_of"
            if other is None or not ordered:
                continue
            earlier, later = (document, other) if relation.kind == "PRECURSOR_OF" else (other, document)
            at = site.where("resolutions", name, "relations", str(index))
            yield _ordered(
                f"thu-tu-{name}-{relation.kind}-{relation.to}",
                _title(relation, document, other),
                earlier,
                later,
                (relation.source,),
                at,
            )


def x_order_along_relations__mutmut_20(site: Site) -> Iterator[Result]:
    """A document cannot be older than the one it carries out, rests on, reviews or continues; a precursor cannot be
    younger. Documents that merely stand beside each other have no order."""
    for name, document in site.resolutions.items():
        for index, relation in enumerate(document.relations):
            other = site.resolutions.get(relation.to)
            ordered = relation.kind in LATER or relation.kind == "precursor_of"
            if other is None or not ordered:
                continue
            earlier, later = (document, other) if relation.kind == "precursor_of" else (other, document)
            at = None
            yield _ordered(
                f"thu-tu-{name}-{relation.kind}-{relation.to}",
                _title(relation, document, other),
                earlier,
                later,
                (relation.source,),
                at,
            )


def x_order_along_relations__mutmut_21(site: Site) -> Iterator[Result]:
    """A document cannot be older than the one it carries out, rests on, reviews or continues; a precursor cannot be
    younger. Documents that merely stand beside each other have no order."""
    for name, document in site.resolutions.items():
        for index, relation in enumerate(document.relations):
            other = site.resolutions.get(relation.to)
            ordered = relation.kind in LATER or relation.kind == "precursor_of"
            if other is None or not ordered:
                continue
            earlier, later = (document, other) if relation.kind == "precursor_of" else (other, document)
            at = site.where(None, name, "relations", str(index))
            yield _ordered(
                f"thu-tu-{name}-{relation.kind}-{relation.to}",
                _title(relation, document, other),
                earlier,
                later,
                (relation.source,),
                at,
            )


def x_order_along_relations__mutmut_22(site: Site) -> Iterator[Result]:
    """A document cannot be older than the one it carries out, rests on, reviews or continues; a precursor cannot be
    younger. Documents that merely stand beside each other have no order."""
    for name, document in site.resolutions.items():
        for index, relation in enumerate(document.relations):
            other = site.resolutions.get(relation.to)
            ordered = relation.kind in LATER or relation.kind == "precursor_of"
            if other is None or not ordered:
                continue
            earlier, later = (document, other) if relation.kind == "precursor_of" else (other, document)
            at = site.where("resolutions", None, "relations", str(index))
            yield _ordered(
                f"thu-tu-{name}-{relation.kind}-{relation.to}",
                _title(relation, document, other),
                earlier,
                later,
                (relation.source,),
                at,
            )


def x_order_along_relations__mutmut_23(site: Site) -> Iterator[Result]:
    """A document cannot be older than the one it carries out, rests on, reviews or continues; a precursor cannot be
    younger. Documents that merely stand beside each other have no order."""
    for name, document in site.resolutions.items():
        for index, relation in enumerate(document.relations):
            other = site.resolutions.get(relation.to)
            ordered = relation.kind in LATER or relation.kind == "precursor_of"
            if other is None or not ordered:
                continue
            earlier, later = (document, other) if relation.kind == "precursor_of" else (other, document)
            at = site.where("resolutions", name, None, str(index))
            yield _ordered(
                f"thu-tu-{name}-{relation.kind}-{relation.to}",
                _title(relation, document, other),
                earlier,
                later,
                (relation.source,),
                at,
            )


def x_order_along_relations__mutmut_24(site: Site) -> Iterator[Result]:
    """A document cannot be older than the one it carries out, rests on, reviews or continues; a precursor cannot be
    younger. Documents that merely stand beside each other have no order."""
    for name, document in site.resolutions.items():
        for index, relation in enumerate(document.relations):
            other = site.resolutions.get(relation.to)
            ordered = relation.kind in LATER or relation.kind == "precursor_of"
            if other is None or not ordered:
                continue
            earlier, later = (document, other) if relation.kind == "precursor_of" else (other, document)
            at = site.where("resolutions", name, "relations", None)
            yield _ordered(
                f"thu-tu-{name}-{relation.kind}-{relation.to}",
                _title(relation, document, other),
                earlier,
                later,
                (relation.source,),
                at,
            )


def x_order_along_relations__mutmut_25(site: Site) -> Iterator[Result]:
    """A document cannot be older than the one it carries out, rests on, reviews or continues; a precursor cannot be
    younger. Documents that merely stand beside each other have no order."""
    for name, document in site.resolutions.items():
        for index, relation in enumerate(document.relations):
            other = site.resolutions.get(relation.to)
            ordered = relation.kind in LATER or relation.kind == "precursor_of"
            if other is None or not ordered:
                continue
            earlier, later = (document, other) if relation.kind == "precursor_of" else (other, document)
            at = site.where(name, "relations", str(index))
            yield _ordered(
                f"thu-tu-{name}-{relation.kind}-{relation.to}",
                _title(relation, document, other),
                earlier,
                later,
                (relation.source,),
                at,
            )


def x_order_along_relations__mutmut_26(site: Site) -> Iterator[Result]:
    """A document cannot be older than the one it carries out, rests on, reviews or continues; a precursor cannot be
    younger. Documents that merely stand beside each other have no order."""
    for name, document in site.resolutions.items():
        for index, relation in enumerate(document.relations):
            other = site.resolutions.get(relation.to)
            ordered = relation.kind in LATER or relation.kind == "precursor_of"
            if other is None or not ordered:
                continue
            earlier, later = (document, other) if relation.kind == "precursor_of" else (other, document)
            at = site.where("resolutions", "relations", str(index))
            yield _ordered(
                f"thu-tu-{name}-{relation.kind}-{relation.to}",
                _title(relation, document, other),
                earlier,
                later,
                (relation.source,),
                at,
            )


def x_order_along_relations__mutmut_27(site: Site) -> Iterator[Result]:
    """A document cannot be older than the one it carries out, rests on, reviews or continues; a precursor cannot be
    younger. Documents that merely stand beside each other have no order."""
    for name, document in site.resolutions.items():
        for index, relation in enumerate(document.relations):
            other = site.resolutions.get(relation.to)
            ordered = relation.kind in LATER or relation.kind == "precursor_of"
            if other is None or not ordered:
                continue
            earlier, later = (document, other) if relation.kind == "precursor_of" else (other, document)
            at = site.where("resolutions", name, str(index))
            yield _ordered(
                f"thu-tu-{name}-{relation.kind}-{relation.to}",
                _title(relation, document, other),
                earlier,
                later,
                (relation.source,),
                at,
            )


def x_order_along_relations__mutmut_28(site: Site) -> Iterator[Result]:
    """A document cannot be older than the one it carries out, rests on, reviews or continues; a precursor cannot be
    younger. Documents that merely stand beside each other have no order."""
    for name, document in site.resolutions.items():
        for index, relation in enumerate(document.relations):
            other = site.resolutions.get(relation.to)
            ordered = relation.kind in LATER or relation.kind == "precursor_of"
            if other is None or not ordered:
                continue
            earlier, later = (document, other) if relation.kind == "precursor_of" else (other, document)
            at = site.where("resolutions", name, "relations", )
            yield _ordered(
                f"thu-tu-{name}-{relation.kind}-{relation.to}",
                _title(relation, document, other),
                earlier,
                later,
                (relation.source,),
                at,
            )


def x_order_along_relations__mutmut_29(site: Site) -> Iterator[Result]:
    """A document cannot be older than the one it carries out, rests on, reviews or continues; a precursor cannot be
    younger. Documents that merely stand beside each other have no order."""
    for name, document in site.resolutions.items():
        for index, relation in enumerate(document.relations):
            other = site.resolutions.get(relation.to)
            ordered = relation.kind in LATER or relation.kind == "precursor_of"
            if other is None or not ordered:
                continue
            earlier, later = (document, other) if relation.kind == "precursor_of" else (other, document)
            at = site.where("XXresolutionsXX", name, "relations", str(index))
            yield _ordered(
                f"thu-tu-{name}-{relation.kind}-{relation.to}",
                _title(relation, document, other),
                earlier,
                later,
                (relation.source,),
                at,
            )


def x_order_along_relations__mutmut_30(site: Site) -> Iterator[Result]:
    """A document cannot be older than the one it carries out, rests on, reviews or continues; a precursor cannot be
    younger. Documents that merely stand beside each other have no order."""
    for name, document in site.resolutions.items():
        for index, relation in enumerate(document.relations):
            other = site.resolutions.get(relation.to)
            ordered = relation.kind in LATER or relation.kind == "precursor_of"
            if other is None or not ordered:
                continue
            earlier, later = (document, other) if relation.kind == "precursor_of" else (other, document)
            at = site.where("RESOLUTIONS", name, "relations", str(index))
            yield _ordered(
                f"thu-tu-{name}-{relation.kind}-{relation.to}",
                _title(relation, document, other),
                earlier,
                later,
                (relation.source,),
                at,
            )


def x_order_along_relations__mutmut_31(site: Site) -> Iterator[Result]:
    """A document cannot be older than the one it carries out, rests on, reviews or continues; a precursor cannot be
    younger. Documents that merely stand beside each other have no order."""
    for name, document in site.resolutions.items():
        for index, relation in enumerate(document.relations):
            other = site.resolutions.get(relation.to)
            ordered = relation.kind in LATER or relation.kind == "precursor_of"
            if other is None or not ordered:
                continue
            earlier, later = (document, other) if relation.kind == "precursor_of" else (other, document)
            at = site.where("resolutions", name, "XXrelationsXX", str(index))
            yield _ordered(
                f"thu-tu-{name}-{relation.kind}-{relation.to}",
                _title(relation, document, other),
                earlier,
                later,
                (relation.source,),
                at,
            )


def x_order_along_relations__mutmut_32(site: Site) -> Iterator[Result]:
    """A document cannot be older than the one it carries out, rests on, reviews or continues; a precursor cannot be
    younger. Documents that merely stand beside each other have no order."""
    for name, document in site.resolutions.items():
        for index, relation in enumerate(document.relations):
            other = site.resolutions.get(relation.to)
            ordered = relation.kind in LATER or relation.kind == "precursor_of"
            if other is None or not ordered:
                continue
            earlier, later = (document, other) if relation.kind == "precursor_of" else (other, document)
            at = site.where("resolutions", name, "RELATIONS", str(index))
            yield _ordered(
                f"thu-tu-{name}-{relation.kind}-{relation.to}",
                _title(relation, document, other),
                earlier,
                later,
                (relation.source,),
                at,
            )


def x_order_along_relations__mutmut_33(site: Site) -> Iterator[Result]:
    """A document cannot be older than the one it carries out, rests on, reviews or continues; a precursor cannot be
    younger. Documents that merely stand beside each other have no order."""
    for name, document in site.resolutions.items():
        for index, relation in enumerate(document.relations):
            other = site.resolutions.get(relation.to)
            ordered = relation.kind in LATER or relation.kind == "precursor_of"
            if other is None or not ordered:
                continue
            earlier, later = (document, other) if relation.kind == "precursor_of" else (other, document)
            at = site.where("resolutions", name, "relations", str(None))
            yield _ordered(
                f"thu-tu-{name}-{relation.kind}-{relation.to}",
                _title(relation, document, other),
                earlier,
                later,
                (relation.source,),
                at,
            )


def x_order_along_relations__mutmut_34(site: Site) -> Iterator[Result]:
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
                None,
                _title(relation, document, other),
                earlier,
                later,
                (relation.source,),
                at,
            )


def x_order_along_relations__mutmut_35(site: Site) -> Iterator[Result]:
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
                None,
                earlier,
                later,
                (relation.source,),
                at,
            )


def x_order_along_relations__mutmut_36(site: Site) -> Iterator[Result]:
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
                None,
                later,
                (relation.source,),
                at,
            )


def x_order_along_relations__mutmut_37(site: Site) -> Iterator[Result]:
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
                None,
                (relation.source,),
                at,
            )


def x_order_along_relations__mutmut_38(site: Site) -> Iterator[Result]:
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
                None,
                at,
            )


def x_order_along_relations__mutmut_39(site: Site) -> Iterator[Result]:
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
                None,
            )


def x_order_along_relations__mutmut_40(site: Site) -> Iterator[Result]:
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
                _title(relation, document, other),
                earlier,
                later,
                (relation.source,),
                at,
            )


def x_order_along_relations__mutmut_41(site: Site) -> Iterator[Result]:
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
                earlier,
                later,
                (relation.source,),
                at,
            )


def x_order_along_relations__mutmut_42(site: Site) -> Iterator[Result]:
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
                later,
                (relation.source,),
                at,
            )


def x_order_along_relations__mutmut_43(site: Site) -> Iterator[Result]:
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
                (relation.source,),
                at,
            )


def x_order_along_relations__mutmut_44(site: Site) -> Iterator[Result]:
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
                at,
            )


def x_order_along_relations__mutmut_45(site: Site) -> Iterator[Result]:
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
                )


def x_order_along_relations__mutmut_46(site: Site) -> Iterator[Result]:
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
                _title(None, document, other),
                earlier,
                later,
                (relation.source,),
                at,
            )


def x_order_along_relations__mutmut_47(site: Site) -> Iterator[Result]:
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
                _title(relation, None, other),
                earlier,
                later,
                (relation.source,),
                at,
            )


def x_order_along_relations__mutmut_48(site: Site) -> Iterator[Result]:
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
                _title(relation, document, None),
                earlier,
                later,
                (relation.source,),
                at,
            )


def x_order_along_relations__mutmut_49(site: Site) -> Iterator[Result]:
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
                _title(document, other),
                earlier,
                later,
                (relation.source,),
                at,
            )


def x_order_along_relations__mutmut_50(site: Site) -> Iterator[Result]:
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
                _title(relation, other),
                earlier,
                later,
                (relation.source,),
                at,
            )


def x_order_along_relations__mutmut_51(site: Site) -> Iterator[Result]:
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
                _title(relation, document, ),
                earlier,
                later,
                (relation.source,),
                at,
            )

mutants_x_order_along_relations__mutmut['_mutmut_orig'] = x_order_along_relations__mutmut_orig # type: ignore # mutmut generated
mutants_x_order_along_relations__mutmut['x_order_along_relations__mutmut_1'] = x_order_along_relations__mutmut_1 # type: ignore # mutmut generated
mutants_x_order_along_relations__mutmut['x_order_along_relations__mutmut_2'] = x_order_along_relations__mutmut_2 # type: ignore # mutmut generated
mutants_x_order_along_relations__mutmut['x_order_along_relations__mutmut_3'] = x_order_along_relations__mutmut_3 # type: ignore # mutmut generated
mutants_x_order_along_relations__mutmut['x_order_along_relations__mutmut_4'] = x_order_along_relations__mutmut_4 # type: ignore # mutmut generated
mutants_x_order_along_relations__mutmut['x_order_along_relations__mutmut_5'] = x_order_along_relations__mutmut_5 # type: ignore # mutmut generated
mutants_x_order_along_relations__mutmut['x_order_along_relations__mutmut_6'] = x_order_along_relations__mutmut_6 # type: ignore # mutmut generated
mutants_x_order_along_relations__mutmut['x_order_along_relations__mutmut_7'] = x_order_along_relations__mutmut_7 # type: ignore # mutmut generated
mutants_x_order_along_relations__mutmut['x_order_along_relations__mutmut_8'] = x_order_along_relations__mutmut_8 # type: ignore # mutmut generated
mutants_x_order_along_relations__mutmut['x_order_along_relations__mutmut_9'] = x_order_along_relations__mutmut_9 # type: ignore # mutmut generated
mutants_x_order_along_relations__mutmut['x_order_along_relations__mutmut_10'] = x_order_along_relations__mutmut_10 # type: ignore # mutmut generated
mutants_x_order_along_relations__mutmut['x_order_along_relations__mutmut_11'] = x_order_along_relations__mutmut_11 # type: ignore # mutmut generated
mutants_x_order_along_relations__mutmut['x_order_along_relations__mutmut_12'] = x_order_along_relations__mutmut_12 # type: ignore # mutmut generated
mutants_x_order_along_relations__mutmut['x_order_along_relations__mutmut_13'] = x_order_along_relations__mutmut_13 # type: ignore # mutmut generated
mutants_x_order_along_relations__mutmut['x_order_along_relations__mutmut_14'] = x_order_along_relations__mutmut_14 # type: ignore # mutmut generated
mutants_x_order_along_relations__mutmut['x_order_along_relations__mutmut_15'] = x_order_along_relations__mutmut_15 # type: ignore # mutmut generated
mutants_x_order_along_relations__mutmut['x_order_along_relations__mutmut_16'] = x_order_along_relations__mutmut_16 # type: ignore # mutmut generated
mutants_x_order_along_relations__mutmut['x_order_along_relations__mutmut_17'] = x_order_along_relations__mutmut_17 # type: ignore # mutmut generated
mutants_x_order_along_relations__mutmut['x_order_along_relations__mutmut_18'] = x_order_along_relations__mutmut_18 # type: ignore # mutmut generated
mutants_x_order_along_relations__mutmut['x_order_along_relations__mutmut_19'] = x_order_along_relations__mutmut_19 # type: ignore # mutmut generated
mutants_x_order_along_relations__mutmut['x_order_along_relations__mutmut_20'] = x_order_along_relations__mutmut_20 # type: ignore # mutmut generated
mutants_x_order_along_relations__mutmut['x_order_along_relations__mutmut_21'] = x_order_along_relations__mutmut_21 # type: ignore # mutmut generated
mutants_x_order_along_relations__mutmut['x_order_along_relations__mutmut_22'] = x_order_along_relations__mutmut_22 # type: ignore # mutmut generated
mutants_x_order_along_relations__mutmut['x_order_along_relations__mutmut_23'] = x_order_along_relations__mutmut_23 # type: ignore # mutmut generated
mutants_x_order_along_relations__mutmut['x_order_along_relations__mutmut_24'] = x_order_along_relations__mutmut_24 # type: ignore # mutmut generated
mutants_x_order_along_relations__mutmut['x_order_along_relations__mutmut_25'] = x_order_along_relations__mutmut_25 # type: ignore # mutmut generated
mutants_x_order_along_relations__mutmut['x_order_along_relations__mutmut_26'] = x_order_along_relations__mutmut_26 # type: ignore # mutmut generated
mutants_x_order_along_relations__mutmut['x_order_along_relations__mutmut_27'] = x_order_along_relations__mutmut_27 # type: ignore # mutmut generated
mutants_x_order_along_relations__mutmut['x_order_along_relations__mutmut_28'] = x_order_along_relations__mutmut_28 # type: ignore # mutmut generated
mutants_x_order_along_relations__mutmut['x_order_along_relations__mutmut_29'] = x_order_along_relations__mutmut_29 # type: ignore # mutmut generated
mutants_x_order_along_relations__mutmut['x_order_along_relations__mutmut_30'] = x_order_along_relations__mutmut_30 # type: ignore # mutmut generated
mutants_x_order_along_relations__mutmut['x_order_along_relations__mutmut_31'] = x_order_along_relations__mutmut_31 # type: ignore # mutmut generated
mutants_x_order_along_relations__mutmut['x_order_along_relations__mutmut_32'] = x_order_along_relations__mutmut_32 # type: ignore # mutmut generated
mutants_x_order_along_relations__mutmut['x_order_along_relations__mutmut_33'] = x_order_along_relations__mutmut_33 # type: ignore # mutmut generated
mutants_x_order_along_relations__mutmut['x_order_along_relations__mutmut_34'] = x_order_along_relations__mutmut_34 # type: ignore # mutmut generated
mutants_x_order_along_relations__mutmut['x_order_along_relations__mutmut_35'] = x_order_along_relations__mutmut_35 # type: ignore # mutmut generated
mutants_x_order_along_relations__mutmut['x_order_along_relations__mutmut_36'] = x_order_along_relations__mutmut_36 # type: ignore # mutmut generated
mutants_x_order_along_relations__mutmut['x_order_along_relations__mutmut_37'] = x_order_along_relations__mutmut_37 # type: ignore # mutmut generated
mutants_x_order_along_relations__mutmut['x_order_along_relations__mutmut_38'] = x_order_along_relations__mutmut_38 # type: ignore # mutmut generated
mutants_x_order_along_relations__mutmut['x_order_along_relations__mutmut_39'] = x_order_along_relations__mutmut_39 # type: ignore # mutmut generated
mutants_x_order_along_relations__mutmut['x_order_along_relations__mutmut_40'] = x_order_along_relations__mutmut_40 # type: ignore # mutmut generated
mutants_x_order_along_relations__mutmut['x_order_along_relations__mutmut_41'] = x_order_along_relations__mutmut_41 # type: ignore # mutmut generated
mutants_x_order_along_relations__mutmut['x_order_along_relations__mutmut_42'] = x_order_along_relations__mutmut_42 # type: ignore # mutmut generated
mutants_x_order_along_relations__mutmut['x_order_along_relations__mutmut_43'] = x_order_along_relations__mutmut_43 # type: ignore # mutmut generated
mutants_x_order_along_relations__mutmut['x_order_along_relations__mutmut_44'] = x_order_along_relations__mutmut_44 # type: ignore # mutmut generated
mutants_x_order_along_relations__mutmut['x_order_along_relations__mutmut_45'] = x_order_along_relations__mutmut_45 # type: ignore # mutmut generated
mutants_x_order_along_relations__mutmut['x_order_along_relations__mutmut_46'] = x_order_along_relations__mutmut_46 # type: ignore # mutmut generated
mutants_x_order_along_relations__mutmut['x_order_along_relations__mutmut_47'] = x_order_along_relations__mutmut_47 # type: ignore # mutmut generated
mutants_x_order_along_relations__mutmut['x_order_along_relations__mutmut_48'] = x_order_along_relations__mutmut_48 # type: ignore # mutmut generated
mutants_x_order_along_relations__mutmut['x_order_along_relations__mutmut_49'] = x_order_along_relations__mutmut_49 # type: ignore # mutmut generated
mutants_x_order_along_relations__mutmut['x_order_along_relations__mutmut_50'] = x_order_along_relations__mutmut_50 # type: ignore # mutmut generated
mutants_x_order_along_relations__mutmut['x_order_along_relations__mutmut_51'] = x_order_along_relations__mutmut_51 # type: ignore # mutmut generated
mutants_x__title__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__title__mutmut)
def _title(relation: Relation, document: Dated, other: Dated) -> Text:
    one, two = record_title(document), record_title(other)
    if relation.kind == "precursor_of":
        return Text(
            vi=f"Văn bản đi trước không muộn hơn văn bản sau: {one.vi} và {two.vi}",
            en=f"A precursor is not younger: {one.get('en')} and {two.get('en')}",
        )
    word = LATER[relation.kind]
    return Text(
        vi=f"Thứ tự ngày, {word.vi} không sớm hơn: {one.vi} và {two.vi}",
        en=f"Order of dates, {word.get('en')} is not older: {one.get('en')} and {two.get('en')}",
    )


def x__title__mutmut_orig(relation: Relation, document: Dated, other: Dated) -> Text:
    one, two = record_title(document), record_title(other)
    if relation.kind == "precursor_of":
        return Text(
            vi=f"Văn bản đi trước không muộn hơn văn bản sau: {one.vi} và {two.vi}",
            en=f"A precursor is not younger: {one.get('en')} and {two.get('en')}",
        )
    word = LATER[relation.kind]
    return Text(
        vi=f"Thứ tự ngày, {word.vi} không sớm hơn: {one.vi} và {two.vi}",
        en=f"Order of dates, {word.get('en')} is not older: {one.get('en')} and {two.get('en')}",
    )


def x__title__mutmut_1(relation: Relation, document: Dated, other: Dated) -> Text:
    one, two = None
    if relation.kind == "precursor_of":
        return Text(
            vi=f"Văn bản đi trước không muộn hơn văn bản sau: {one.vi} và {two.vi}",
            en=f"A precursor is not younger: {one.get('en')} and {two.get('en')}",
        )
    word = LATER[relation.kind]
    return Text(
        vi=f"Thứ tự ngày, {word.vi} không sớm hơn: {one.vi} và {two.vi}",
        en=f"Order of dates, {word.get('en')} is not older: {one.get('en')} and {two.get('en')}",
    )


def x__title__mutmut_2(relation: Relation, document: Dated, other: Dated) -> Text:
    one, two = record_title(None), record_title(other)
    if relation.kind == "precursor_of":
        return Text(
            vi=f"Văn bản đi trước không muộn hơn văn bản sau: {one.vi} và {two.vi}",
            en=f"A precursor is not younger: {one.get('en')} and {two.get('en')}",
        )
    word = LATER[relation.kind]
    return Text(
        vi=f"Thứ tự ngày, {word.vi} không sớm hơn: {one.vi} và {two.vi}",
        en=f"Order of dates, {word.get('en')} is not older: {one.get('en')} and {two.get('en')}",
    )


def x__title__mutmut_3(relation: Relation, document: Dated, other: Dated) -> Text:
    one, two = record_title(document), record_title(None)
    if relation.kind == "precursor_of":
        return Text(
            vi=f"Văn bản đi trước không muộn hơn văn bản sau: {one.vi} và {two.vi}",
            en=f"A precursor is not younger: {one.get('en')} and {two.get('en')}",
        )
    word = LATER[relation.kind]
    return Text(
        vi=f"Thứ tự ngày, {word.vi} không sớm hơn: {one.vi} và {two.vi}",
        en=f"Order of dates, {word.get('en')} is not older: {one.get('en')} and {two.get('en')}",
    )


def x__title__mutmut_4(relation: Relation, document: Dated, other: Dated) -> Text:
    one, two = record_title(document), record_title(other)
    if relation.kind != "precursor_of":
        return Text(
            vi=f"Văn bản đi trước không muộn hơn văn bản sau: {one.vi} và {two.vi}",
            en=f"A precursor is not younger: {one.get('en')} and {two.get('en')}",
        )
    word = LATER[relation.kind]
    return Text(
        vi=f"Thứ tự ngày, {word.vi} không sớm hơn: {one.vi} và {two.vi}",
        en=f"Order of dates, {word.get('en')} is not older: {one.get('en')} and {two.get('en')}",
    )


def x__title__mutmut_5(relation: Relation, document: Dated, other: Dated) -> Text:
    one, two = record_title(document), record_title(other)
    if relation.kind == "XXprecursor_ofXX":
        return Text(
            vi=f"Văn bản đi trước không muộn hơn văn bản sau: {one.vi} và {two.vi}",
            en=f"A precursor is not younger: {one.get('en')} and {two.get('en')}",
        )
    word = LATER[relation.kind]
    return Text(
        vi=f"Thứ tự ngày, {word.vi} không sớm hơn: {one.vi} và {two.vi}",
        en=f"Order of dates, {word.get('en')} is not older: {one.get('en')} and {two.get('en')}",
    )


def x__title__mutmut_6(relation: Relation, document: Dated, other: Dated) -> Text:
    one, two = record_title(document), record_title(other)
    if relation.kind == "PRECURSOR_OF":
        return Text(
            vi=f"Văn bản đi trước không muộn hơn văn bản sau: {one.vi} và {two.vi}",
            en=f"A precursor is not younger: {one.get('en')} and {two.get('en')}",
        )
    word = LATER[relation.kind]
    return Text(
        vi=f"Thứ tự ngày, {word.vi} không sớm hơn: {one.vi} và {two.vi}",
        en=f"Order of dates, {word.get('en')} is not older: {one.get('en')} and {two.get('en')}",
    )


def x__title__mutmut_7(relation: Relation, document: Dated, other: Dated) -> Text:
    one, two = record_title(document), record_title(other)
    if relation.kind == "precursor_of":
        return Text(
            vi=None,
            en=f"A precursor is not younger: {one.get('en')} and {two.get('en')}",
        )
    word = LATER[relation.kind]
    return Text(
        vi=f"Thứ tự ngày, {word.vi} không sớm hơn: {one.vi} và {two.vi}",
        en=f"Order of dates, {word.get('en')} is not older: {one.get('en')} and {two.get('en')}",
    )


def x__title__mutmut_8(relation: Relation, document: Dated, other: Dated) -> Text:
    one, two = record_title(document), record_title(other)
    if relation.kind == "precursor_of":
        return Text(
            vi=f"Văn bản đi trước không muộn hơn văn bản sau: {one.vi} và {two.vi}",
            en=None,
        )
    word = LATER[relation.kind]
    return Text(
        vi=f"Thứ tự ngày, {word.vi} không sớm hơn: {one.vi} và {two.vi}",
        en=f"Order of dates, {word.get('en')} is not older: {one.get('en')} and {two.get('en')}",
    )


def x__title__mutmut_9(relation: Relation, document: Dated, other: Dated) -> Text:
    one, two = record_title(document), record_title(other)
    if relation.kind == "precursor_of":
        return Text(
            en=f"A precursor is not younger: {one.get('en')} and {two.get('en')}",
        )
    word = LATER[relation.kind]
    return Text(
        vi=f"Thứ tự ngày, {word.vi} không sớm hơn: {one.vi} và {two.vi}",
        en=f"Order of dates, {word.get('en')} is not older: {one.get('en')} and {two.get('en')}",
    )


def x__title__mutmut_10(relation: Relation, document: Dated, other: Dated) -> Text:
    one, two = record_title(document), record_title(other)
    if relation.kind == "precursor_of":
        return Text(
            vi=f"Văn bản đi trước không muộn hơn văn bản sau: {one.vi} và {two.vi}",
            )
    word = LATER[relation.kind]
    return Text(
        vi=f"Thứ tự ngày, {word.vi} không sớm hơn: {one.vi} và {two.vi}",
        en=f"Order of dates, {word.get('en')} is not older: {one.get('en')} and {two.get('en')}",
    )


def x__title__mutmut_11(relation: Relation, document: Dated, other: Dated) -> Text:
    one, two = record_title(document), record_title(other)
    if relation.kind == "precursor_of":
        return Text(
            vi=f"Văn bản đi trước không muộn hơn văn bản sau: {one.vi} và {two.vi}",
            en=f"A precursor is not younger: {one.get(None)} and {two.get('en')}",
        )
    word = LATER[relation.kind]
    return Text(
        vi=f"Thứ tự ngày, {word.vi} không sớm hơn: {one.vi} và {two.vi}",
        en=f"Order of dates, {word.get('en')} is not older: {one.get('en')} and {two.get('en')}",
    )


def x__title__mutmut_12(relation: Relation, document: Dated, other: Dated) -> Text:
    one, two = record_title(document), record_title(other)
    if relation.kind == "precursor_of":
        return Text(
            vi=f"Văn bản đi trước không muộn hơn văn bản sau: {one.vi} và {two.vi}",
            en=f"A precursor is not younger: {one.get('XXenXX')} and {two.get('en')}",
        )
    word = LATER[relation.kind]
    return Text(
        vi=f"Thứ tự ngày, {word.vi} không sớm hơn: {one.vi} và {two.vi}",
        en=f"Order of dates, {word.get('en')} is not older: {one.get('en')} and {two.get('en')}",
    )


def x__title__mutmut_13(relation: Relation, document: Dated, other: Dated) -> Text:
    one, two = record_title(document), record_title(other)
    if relation.kind == "precursor_of":
        return Text(
            vi=f"Văn bản đi trước không muộn hơn văn bản sau: {one.vi} và {two.vi}",
            en=f"A precursor is not younger: {one.get('EN')} and {two.get('en')}",
        )
    word = LATER[relation.kind]
    return Text(
        vi=f"Thứ tự ngày, {word.vi} không sớm hơn: {one.vi} và {two.vi}",
        en=f"Order of dates, {word.get('en')} is not older: {one.get('en')} and {two.get('en')}",
    )


def x__title__mutmut_14(relation: Relation, document: Dated, other: Dated) -> Text:
    one, two = record_title(document), record_title(other)
    if relation.kind == "precursor_of":
        return Text(
            vi=f"Văn bản đi trước không muộn hơn văn bản sau: {one.vi} và {two.vi}",
            en=f"A precursor is not younger: {one.get('en')} and {two.get(None)}",
        )
    word = LATER[relation.kind]
    return Text(
        vi=f"Thứ tự ngày, {word.vi} không sớm hơn: {one.vi} và {two.vi}",
        en=f"Order of dates, {word.get('en')} is not older: {one.get('en')} and {two.get('en')}",
    )


def x__title__mutmut_15(relation: Relation, document: Dated, other: Dated) -> Text:
    one, two = record_title(document), record_title(other)
    if relation.kind == "precursor_of":
        return Text(
            vi=f"Văn bản đi trước không muộn hơn văn bản sau: {one.vi} và {two.vi}",
            en=f"A precursor is not younger: {one.get('en')} and {two.get('XXenXX')}",
        )
    word = LATER[relation.kind]
    return Text(
        vi=f"Thứ tự ngày, {word.vi} không sớm hơn: {one.vi} và {two.vi}",
        en=f"Order of dates, {word.get('en')} is not older: {one.get('en')} and {two.get('en')}",
    )


def x__title__mutmut_16(relation: Relation, document: Dated, other: Dated) -> Text:
    one, two = record_title(document), record_title(other)
    if relation.kind == "precursor_of":
        return Text(
            vi=f"Văn bản đi trước không muộn hơn văn bản sau: {one.vi} và {two.vi}",
            en=f"A precursor is not younger: {one.get('en')} and {two.get('EN')}",
        )
    word = LATER[relation.kind]
    return Text(
        vi=f"Thứ tự ngày, {word.vi} không sớm hơn: {one.vi} và {two.vi}",
        en=f"Order of dates, {word.get('en')} is not older: {one.get('en')} and {two.get('en')}",
    )


def x__title__mutmut_17(relation: Relation, document: Dated, other: Dated) -> Text:
    one, two = record_title(document), record_title(other)
    if relation.kind == "precursor_of":
        return Text(
            vi=f"Văn bản đi trước không muộn hơn văn bản sau: {one.vi} và {two.vi}",
            en=f"A precursor is not younger: {one.get('en')} and {two.get('en')}",
        )
    word = None
    return Text(
        vi=f"Thứ tự ngày, {word.vi} không sớm hơn: {one.vi} và {two.vi}",
        en=f"Order of dates, {word.get('en')} is not older: {one.get('en')} and {two.get('en')}",
    )


def x__title__mutmut_18(relation: Relation, document: Dated, other: Dated) -> Text:
    one, two = record_title(document), record_title(other)
    if relation.kind == "precursor_of":
        return Text(
            vi=f"Văn bản đi trước không muộn hơn văn bản sau: {one.vi} và {two.vi}",
            en=f"A precursor is not younger: {one.get('en')} and {two.get('en')}",
        )
    word = LATER[relation.kind]
    return Text(
        vi=None,
        en=f"Order of dates, {word.get('en')} is not older: {one.get('en')} and {two.get('en')}",
    )


def x__title__mutmut_19(relation: Relation, document: Dated, other: Dated) -> Text:
    one, two = record_title(document), record_title(other)
    if relation.kind == "precursor_of":
        return Text(
            vi=f"Văn bản đi trước không muộn hơn văn bản sau: {one.vi} và {two.vi}",
            en=f"A precursor is not younger: {one.get('en')} and {two.get('en')}",
        )
    word = LATER[relation.kind]
    return Text(
        vi=f"Thứ tự ngày, {word.vi} không sớm hơn: {one.vi} và {two.vi}",
        en=None,
    )


def x__title__mutmut_20(relation: Relation, document: Dated, other: Dated) -> Text:
    one, two = record_title(document), record_title(other)
    if relation.kind == "precursor_of":
        return Text(
            vi=f"Văn bản đi trước không muộn hơn văn bản sau: {one.vi} và {two.vi}",
            en=f"A precursor is not younger: {one.get('en')} and {two.get('en')}",
        )
    word = LATER[relation.kind]
    return Text(
        en=f"Order of dates, {word.get('en')} is not older: {one.get('en')} and {two.get('en')}",
    )


def x__title__mutmut_21(relation: Relation, document: Dated, other: Dated) -> Text:
    one, two = record_title(document), record_title(other)
    if relation.kind == "precursor_of":
        return Text(
            vi=f"Văn bản đi trước không muộn hơn văn bản sau: {one.vi} và {two.vi}",
            en=f"A precursor is not younger: {one.get('en')} and {two.get('en')}",
        )
    word = LATER[relation.kind]
    return Text(
        vi=f"Thứ tự ngày, {word.vi} không sớm hơn: {one.vi} và {two.vi}",
        )


def x__title__mutmut_22(relation: Relation, document: Dated, other: Dated) -> Text:
    one, two = record_title(document), record_title(other)
    if relation.kind == "precursor_of":
        return Text(
            vi=f"Văn bản đi trước không muộn hơn văn bản sau: {one.vi} và {two.vi}",
            en=f"A precursor is not younger: {one.get('en')} and {two.get('en')}",
        )
    word = LATER[relation.kind]
    return Text(
        vi=f"Thứ tự ngày, {word.vi} không sớm hơn: {one.vi} và {two.vi}",
        en=f"Order of dates, {word.get(None)} is not older: {one.get('en')} and {two.get('en')}",
    )


def x__title__mutmut_23(relation: Relation, document: Dated, other: Dated) -> Text:
    one, two = record_title(document), record_title(other)
    if relation.kind == "precursor_of":
        return Text(
            vi=f"Văn bản đi trước không muộn hơn văn bản sau: {one.vi} và {two.vi}",
            en=f"A precursor is not younger: {one.get('en')} and {two.get('en')}",
        )
    word = LATER[relation.kind]
    return Text(
        vi=f"Thứ tự ngày, {word.vi} không sớm hơn: {one.vi} và {two.vi}",
        en=f"Order of dates, {word.get('XXenXX')} is not older: {one.get('en')} and {two.get('en')}",
    )


def x__title__mutmut_24(relation: Relation, document: Dated, other: Dated) -> Text:
    one, two = record_title(document), record_title(other)
    if relation.kind == "precursor_of":
        return Text(
            vi=f"Văn bản đi trước không muộn hơn văn bản sau: {one.vi} và {two.vi}",
            en=f"A precursor is not younger: {one.get('en')} and {two.get('en')}",
        )
    word = LATER[relation.kind]
    return Text(
        vi=f"Thứ tự ngày, {word.vi} không sớm hơn: {one.vi} và {two.vi}",
        en=f"Order of dates, {word.get('EN')} is not older: {one.get('en')} and {two.get('en')}",
    )


def x__title__mutmut_25(relation: Relation, document: Dated, other: Dated) -> Text:
    one, two = record_title(document), record_title(other)
    if relation.kind == "precursor_of":
        return Text(
            vi=f"Văn bản đi trước không muộn hơn văn bản sau: {one.vi} và {two.vi}",
            en=f"A precursor is not younger: {one.get('en')} and {two.get('en')}",
        )
    word = LATER[relation.kind]
    return Text(
        vi=f"Thứ tự ngày, {word.vi} không sớm hơn: {one.vi} và {two.vi}",
        en=f"Order of dates, {word.get('en')} is not older: {one.get(None)} and {two.get('en')}",
    )


def x__title__mutmut_26(relation: Relation, document: Dated, other: Dated) -> Text:
    one, two = record_title(document), record_title(other)
    if relation.kind == "precursor_of":
        return Text(
            vi=f"Văn bản đi trước không muộn hơn văn bản sau: {one.vi} và {two.vi}",
            en=f"A precursor is not younger: {one.get('en')} and {two.get('en')}",
        )
    word = LATER[relation.kind]
    return Text(
        vi=f"Thứ tự ngày, {word.vi} không sớm hơn: {one.vi} và {two.vi}",
        en=f"Order of dates, {word.get('en')} is not older: {one.get('XXenXX')} and {two.get('en')}",
    )


def x__title__mutmut_27(relation: Relation, document: Dated, other: Dated) -> Text:
    one, two = record_title(document), record_title(other)
    if relation.kind == "precursor_of":
        return Text(
            vi=f"Văn bản đi trước không muộn hơn văn bản sau: {one.vi} và {two.vi}",
            en=f"A precursor is not younger: {one.get('en')} and {two.get('en')}",
        )
    word = LATER[relation.kind]
    return Text(
        vi=f"Thứ tự ngày, {word.vi} không sớm hơn: {one.vi} và {two.vi}",
        en=f"Order of dates, {word.get('en')} is not older: {one.get('EN')} and {two.get('en')}",
    )


def x__title__mutmut_28(relation: Relation, document: Dated, other: Dated) -> Text:
    one, two = record_title(document), record_title(other)
    if relation.kind == "precursor_of":
        return Text(
            vi=f"Văn bản đi trước không muộn hơn văn bản sau: {one.vi} và {two.vi}",
            en=f"A precursor is not younger: {one.get('en')} and {two.get('en')}",
        )
    word = LATER[relation.kind]
    return Text(
        vi=f"Thứ tự ngày, {word.vi} không sớm hơn: {one.vi} và {two.vi}",
        en=f"Order of dates, {word.get('en')} is not older: {one.get('en')} and {two.get(None)}",
    )


def x__title__mutmut_29(relation: Relation, document: Dated, other: Dated) -> Text:
    one, two = record_title(document), record_title(other)
    if relation.kind == "precursor_of":
        return Text(
            vi=f"Văn bản đi trước không muộn hơn văn bản sau: {one.vi} và {two.vi}",
            en=f"A precursor is not younger: {one.get('en')} and {two.get('en')}",
        )
    word = LATER[relation.kind]
    return Text(
        vi=f"Thứ tự ngày, {word.vi} không sớm hơn: {one.vi} và {two.vi}",
        en=f"Order of dates, {word.get('en')} is not older: {one.get('en')} and {two.get('XXenXX')}",
    )


def x__title__mutmut_30(relation: Relation, document: Dated, other: Dated) -> Text:
    one, two = record_title(document), record_title(other)
    if relation.kind == "precursor_of":
        return Text(
            vi=f"Văn bản đi trước không muộn hơn văn bản sau: {one.vi} và {two.vi}",
            en=f"A precursor is not younger: {one.get('en')} and {two.get('en')}",
        )
    word = LATER[relation.kind]
    return Text(
        vi=f"Thứ tự ngày, {word.vi} không sớm hơn: {one.vi} và {two.vi}",
        en=f"Order of dates, {word.get('en')} is not older: {one.get('en')} and {two.get('EN')}",
    )

mutants_x__title__mutmut['_mutmut_orig'] = x__title__mutmut_orig # type: ignore # mutmut generated
mutants_x__title__mutmut['x__title__mutmut_1'] = x__title__mutmut_1 # type: ignore # mutmut generated
mutants_x__title__mutmut['x__title__mutmut_2'] = x__title__mutmut_2 # type: ignore # mutmut generated
mutants_x__title__mutmut['x__title__mutmut_3'] = x__title__mutmut_3 # type: ignore # mutmut generated
mutants_x__title__mutmut['x__title__mutmut_4'] = x__title__mutmut_4 # type: ignore # mutmut generated
mutants_x__title__mutmut['x__title__mutmut_5'] = x__title__mutmut_5 # type: ignore # mutmut generated
mutants_x__title__mutmut['x__title__mutmut_6'] = x__title__mutmut_6 # type: ignore # mutmut generated
mutants_x__title__mutmut['x__title__mutmut_7'] = x__title__mutmut_7 # type: ignore # mutmut generated
mutants_x__title__mutmut['x__title__mutmut_8'] = x__title__mutmut_8 # type: ignore # mutmut generated
mutants_x__title__mutmut['x__title__mutmut_9'] = x__title__mutmut_9 # type: ignore # mutmut generated
mutants_x__title__mutmut['x__title__mutmut_10'] = x__title__mutmut_10 # type: ignore # mutmut generated
mutants_x__title__mutmut['x__title__mutmut_11'] = x__title__mutmut_11 # type: ignore # mutmut generated
mutants_x__title__mutmut['x__title__mutmut_12'] = x__title__mutmut_12 # type: ignore # mutmut generated
mutants_x__title__mutmut['x__title__mutmut_13'] = x__title__mutmut_13 # type: ignore # mutmut generated
mutants_x__title__mutmut['x__title__mutmut_14'] = x__title__mutmut_14 # type: ignore # mutmut generated
mutants_x__title__mutmut['x__title__mutmut_15'] = x__title__mutmut_15 # type: ignore # mutmut generated
mutants_x__title__mutmut['x__title__mutmut_16'] = x__title__mutmut_16 # type: ignore # mutmut generated
mutants_x__title__mutmut['x__title__mutmut_17'] = x__title__mutmut_17 # type: ignore # mutmut generated
mutants_x__title__mutmut['x__title__mutmut_18'] = x__title__mutmut_18 # type: ignore # mutmut generated
mutants_x__title__mutmut['x__title__mutmut_19'] = x__title__mutmut_19 # type: ignore # mutmut generated
mutants_x__title__mutmut['x__title__mutmut_20'] = x__title__mutmut_20 # type: ignore # mutmut generated
mutants_x__title__mutmut['x__title__mutmut_21'] = x__title__mutmut_21 # type: ignore # mutmut generated
mutants_x__title__mutmut['x__title__mutmut_22'] = x__title__mutmut_22 # type: ignore # mutmut generated
mutants_x__title__mutmut['x__title__mutmut_23'] = x__title__mutmut_23 # type: ignore # mutmut generated
mutants_x__title__mutmut['x__title__mutmut_24'] = x__title__mutmut_24 # type: ignore # mutmut generated
mutants_x__title__mutmut['x__title__mutmut_25'] = x__title__mutmut_25 # type: ignore # mutmut generated
mutants_x__title__mutmut['x__title__mutmut_26'] = x__title__mutmut_26 # type: ignore # mutmut generated
mutants_x__title__mutmut['x__title__mutmut_27'] = x__title__mutmut_27 # type: ignore # mutmut generated
mutants_x__title__mutmut['x__title__mutmut_28'] = x__title__mutmut_28 # type: ignore # mutmut generated
mutants_x__title__mutmut['x__title__mutmut_29'] = x__title__mutmut_29 # type: ignore # mutmut generated
mutants_x__title__mutmut['x__title__mutmut_30'] = x__title__mutmut_30 # type: ignore # mutmut generated
mutants_x_dates_before_their_source__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_dates_before_their_source__mutmut)
def dates_before_their_source(site: Site) -> Iterator[Result]:
    """An event that a source reports, and a document whose date it prints, cannot be younger than the source."""
    for name, event in site.events.items():
        yield from _before_source(site, "events", name, event, event.source)
    for name, document in site.resolutions.items():
        if document.date and document.date_from:
            yield from _before_source(site, "resolutions", name, document, document.date_from.source)


def x_dates_before_their_source__mutmut_orig(site: Site) -> Iterator[Result]:
    """An event that a source reports, and a document whose date it prints, cannot be younger than the source."""
    for name, event in site.events.items():
        yield from _before_source(site, "events", name, event, event.source)
    for name, document in site.resolutions.items():
        if document.date and document.date_from:
            yield from _before_source(site, "resolutions", name, document, document.date_from.source)


def x_dates_before_their_source__mutmut_1(site: Site) -> Iterator[Result]:
    """An event that a source reports, and a document whose date it prints, cannot be younger than the source."""
    for name, event in site.events.items():
        yield from _before_source(None, "events", name, event, event.source)
    for name, document in site.resolutions.items():
        if document.date and document.date_from:
            yield from _before_source(site, "resolutions", name, document, document.date_from.source)


def x_dates_before_their_source__mutmut_2(site: Site) -> Iterator[Result]:
    """An event that a source reports, and a document whose date it prints, cannot be younger than the source."""
    for name, event in site.events.items():
        yield from _before_source(site, None, name, event, event.source)
    for name, document in site.resolutions.items():
        if document.date and document.date_from:
            yield from _before_source(site, "resolutions", name, document, document.date_from.source)


def x_dates_before_their_source__mutmut_3(site: Site) -> Iterator[Result]:
    """An event that a source reports, and a document whose date it prints, cannot be younger than the source."""
    for name, event in site.events.items():
        yield from _before_source(site, "events", None, event, event.source)
    for name, document in site.resolutions.items():
        if document.date and document.date_from:
            yield from _before_source(site, "resolutions", name, document, document.date_from.source)


def x_dates_before_their_source__mutmut_4(site: Site) -> Iterator[Result]:
    """An event that a source reports, and a document whose date it prints, cannot be younger than the source."""
    for name, event in site.events.items():
        yield from _before_source(site, "events", name, None, event.source)
    for name, document in site.resolutions.items():
        if document.date and document.date_from:
            yield from _before_source(site, "resolutions", name, document, document.date_from.source)


def x_dates_before_their_source__mutmut_5(site: Site) -> Iterator[Result]:
    """An event that a source reports, and a document whose date it prints, cannot be younger than the source."""
    for name, event in site.events.items():
        yield from _before_source(site, "events", name, event, None)
    for name, document in site.resolutions.items():
        if document.date and document.date_from:
            yield from _before_source(site, "resolutions", name, document, document.date_from.source)


def x_dates_before_their_source__mutmut_6(site: Site) -> Iterator[Result]:
    """An event that a source reports, and a document whose date it prints, cannot be younger than the source."""
    for name, event in site.events.items():
        yield from _before_source("events", name, event, event.source)
    for name, document in site.resolutions.items():
        if document.date and document.date_from:
            yield from _before_source(site, "resolutions", name, document, document.date_from.source)


def x_dates_before_their_source__mutmut_7(site: Site) -> Iterator[Result]:
    """An event that a source reports, and a document whose date it prints, cannot be younger than the source."""
    for name, event in site.events.items():
        yield from _before_source(site, name, event, event.source)
    for name, document in site.resolutions.items():
        if document.date and document.date_from:
            yield from _before_source(site, "resolutions", name, document, document.date_from.source)


def x_dates_before_their_source__mutmut_8(site: Site) -> Iterator[Result]:
    """An event that a source reports, and a document whose date it prints, cannot be younger than the source."""
    for name, event in site.events.items():
        yield from _before_source(site, "events", event, event.source)
    for name, document in site.resolutions.items():
        if document.date and document.date_from:
            yield from _before_source(site, "resolutions", name, document, document.date_from.source)


def x_dates_before_their_source__mutmut_9(site: Site) -> Iterator[Result]:
    """An event that a source reports, and a document whose date it prints, cannot be younger than the source."""
    for name, event in site.events.items():
        yield from _before_source(site, "events", name, event.source)
    for name, document in site.resolutions.items():
        if document.date and document.date_from:
            yield from _before_source(site, "resolutions", name, document, document.date_from.source)


def x_dates_before_their_source__mutmut_10(site: Site) -> Iterator[Result]:
    """An event that a source reports, and a document whose date it prints, cannot be younger than the source."""
    for name, event in site.events.items():
        yield from _before_source(site, "events", name, event, )
    for name, document in site.resolutions.items():
        if document.date and document.date_from:
            yield from _before_source(site, "resolutions", name, document, document.date_from.source)


def x_dates_before_their_source__mutmut_11(site: Site) -> Iterator[Result]:
    """An event that a source reports, and a document whose date it prints, cannot be younger than the source."""
    for name, event in site.events.items():
        yield from _before_source(site, "XXeventsXX", name, event, event.source)
    for name, document in site.resolutions.items():
        if document.date and document.date_from:
            yield from _before_source(site, "resolutions", name, document, document.date_from.source)


def x_dates_before_their_source__mutmut_12(site: Site) -> Iterator[Result]:
    """An event that a source reports, and a document whose date it prints, cannot be younger than the source."""
    for name, event in site.events.items():
        yield from _before_source(site, "EVENTS", name, event, event.source)
    for name, document in site.resolutions.items():
        if document.date and document.date_from:
            yield from _before_source(site, "resolutions", name, document, document.date_from.source)


def x_dates_before_their_source__mutmut_13(site: Site) -> Iterator[Result]:
    """An event that a source reports, and a document whose date it prints, cannot be younger than the source."""
    for name, event in site.events.items():
        yield from _before_source(site, "events", name, event, event.source)
    for name, document in site.resolutions.items():
        if document.date or document.date_from:
            yield from _before_source(site, "resolutions", name, document, document.date_from.source)


def x_dates_before_their_source__mutmut_14(site: Site) -> Iterator[Result]:
    """An event that a source reports, and a document whose date it prints, cannot be younger than the source."""
    for name, event in site.events.items():
        yield from _before_source(site, "events", name, event, event.source)
    for name, document in site.resolutions.items():
        if document.date and document.date_from:
            yield from _before_source(None, "resolutions", name, document, document.date_from.source)


def x_dates_before_their_source__mutmut_15(site: Site) -> Iterator[Result]:
    """An event that a source reports, and a document whose date it prints, cannot be younger than the source."""
    for name, event in site.events.items():
        yield from _before_source(site, "events", name, event, event.source)
    for name, document in site.resolutions.items():
        if document.date and document.date_from:
            yield from _before_source(site, None, name, document, document.date_from.source)


def x_dates_before_their_source__mutmut_16(site: Site) -> Iterator[Result]:
    """An event that a source reports, and a document whose date it prints, cannot be younger than the source."""
    for name, event in site.events.items():
        yield from _before_source(site, "events", name, event, event.source)
    for name, document in site.resolutions.items():
        if document.date and document.date_from:
            yield from _before_source(site, "resolutions", None, document, document.date_from.source)


def x_dates_before_their_source__mutmut_17(site: Site) -> Iterator[Result]:
    """An event that a source reports, and a document whose date it prints, cannot be younger than the source."""
    for name, event in site.events.items():
        yield from _before_source(site, "events", name, event, event.source)
    for name, document in site.resolutions.items():
        if document.date and document.date_from:
            yield from _before_source(site, "resolutions", name, None, document.date_from.source)


def x_dates_before_their_source__mutmut_18(site: Site) -> Iterator[Result]:
    """An event that a source reports, and a document whose date it prints, cannot be younger than the source."""
    for name, event in site.events.items():
        yield from _before_source(site, "events", name, event, event.source)
    for name, document in site.resolutions.items():
        if document.date and document.date_from:
            yield from _before_source(site, "resolutions", name, document, None)


def x_dates_before_their_source__mutmut_19(site: Site) -> Iterator[Result]:
    """An event that a source reports, and a document whose date it prints, cannot be younger than the source."""
    for name, event in site.events.items():
        yield from _before_source(site, "events", name, event, event.source)
    for name, document in site.resolutions.items():
        if document.date and document.date_from:
            yield from _before_source("resolutions", name, document, document.date_from.source)


def x_dates_before_their_source__mutmut_20(site: Site) -> Iterator[Result]:
    """An event that a source reports, and a document whose date it prints, cannot be younger than the source."""
    for name, event in site.events.items():
        yield from _before_source(site, "events", name, event, event.source)
    for name, document in site.resolutions.items():
        if document.date and document.date_from:
            yield from _before_source(site, name, document, document.date_from.source)


def x_dates_before_their_source__mutmut_21(site: Site) -> Iterator[Result]:
    """An event that a source reports, and a document whose date it prints, cannot be younger than the source."""
    for name, event in site.events.items():
        yield from _before_source(site, "events", name, event, event.source)
    for name, document in site.resolutions.items():
        if document.date and document.date_from:
            yield from _before_source(site, "resolutions", document, document.date_from.source)


def x_dates_before_their_source__mutmut_22(site: Site) -> Iterator[Result]:
    """An event that a source reports, and a document whose date it prints, cannot be younger than the source."""
    for name, event in site.events.items():
        yield from _before_source(site, "events", name, event, event.source)
    for name, document in site.resolutions.items():
        if document.date and document.date_from:
            yield from _before_source(site, "resolutions", name, document.date_from.source)


def x_dates_before_their_source__mutmut_23(site: Site) -> Iterator[Result]:
    """An event that a source reports, and a document whose date it prints, cannot be younger than the source."""
    for name, event in site.events.items():
        yield from _before_source(site, "events", name, event, event.source)
    for name, document in site.resolutions.items():
        if document.date and document.date_from:
            yield from _before_source(site, "resolutions", name, document, )


def x_dates_before_their_source__mutmut_24(site: Site) -> Iterator[Result]:
    """An event that a source reports, and a document whose date it prints, cannot be younger than the source."""
    for name, event in site.events.items():
        yield from _before_source(site, "events", name, event, event.source)
    for name, document in site.resolutions.items():
        if document.date and document.date_from:
            yield from _before_source(site, "XXresolutionsXX", name, document, document.date_from.source)


def x_dates_before_their_source__mutmut_25(site: Site) -> Iterator[Result]:
    """An event that a source reports, and a document whose date it prints, cannot be younger than the source."""
    for name, event in site.events.items():
        yield from _before_source(site, "events", name, event, event.source)
    for name, document in site.resolutions.items():
        if document.date and document.date_from:
            yield from _before_source(site, "RESOLUTIONS", name, document, document.date_from.source)

mutants_x_dates_before_their_source__mutmut['_mutmut_orig'] = x_dates_before_their_source__mutmut_orig # type: ignore # mutmut generated
mutants_x_dates_before_their_source__mutmut['x_dates_before_their_source__mutmut_1'] = x_dates_before_their_source__mutmut_1 # type: ignore # mutmut generated
mutants_x_dates_before_their_source__mutmut['x_dates_before_their_source__mutmut_2'] = x_dates_before_their_source__mutmut_2 # type: ignore # mutmut generated
mutants_x_dates_before_their_source__mutmut['x_dates_before_their_source__mutmut_3'] = x_dates_before_their_source__mutmut_3 # type: ignore # mutmut generated
mutants_x_dates_before_their_source__mutmut['x_dates_before_their_source__mutmut_4'] = x_dates_before_their_source__mutmut_4 # type: ignore # mutmut generated
mutants_x_dates_before_their_source__mutmut['x_dates_before_their_source__mutmut_5'] = x_dates_before_their_source__mutmut_5 # type: ignore # mutmut generated
mutants_x_dates_before_their_source__mutmut['x_dates_before_their_source__mutmut_6'] = x_dates_before_their_source__mutmut_6 # type: ignore # mutmut generated
mutants_x_dates_before_their_source__mutmut['x_dates_before_their_source__mutmut_7'] = x_dates_before_their_source__mutmut_7 # type: ignore # mutmut generated
mutants_x_dates_before_their_source__mutmut['x_dates_before_their_source__mutmut_8'] = x_dates_before_their_source__mutmut_8 # type: ignore # mutmut generated
mutants_x_dates_before_their_source__mutmut['x_dates_before_their_source__mutmut_9'] = x_dates_before_their_source__mutmut_9 # type: ignore # mutmut generated
mutants_x_dates_before_their_source__mutmut['x_dates_before_their_source__mutmut_10'] = x_dates_before_their_source__mutmut_10 # type: ignore # mutmut generated
mutants_x_dates_before_their_source__mutmut['x_dates_before_their_source__mutmut_11'] = x_dates_before_their_source__mutmut_11 # type: ignore # mutmut generated
mutants_x_dates_before_their_source__mutmut['x_dates_before_their_source__mutmut_12'] = x_dates_before_their_source__mutmut_12 # type: ignore # mutmut generated
mutants_x_dates_before_their_source__mutmut['x_dates_before_their_source__mutmut_13'] = x_dates_before_their_source__mutmut_13 # type: ignore # mutmut generated
mutants_x_dates_before_their_source__mutmut['x_dates_before_their_source__mutmut_14'] = x_dates_before_their_source__mutmut_14 # type: ignore # mutmut generated
mutants_x_dates_before_their_source__mutmut['x_dates_before_their_source__mutmut_15'] = x_dates_before_their_source__mutmut_15 # type: ignore # mutmut generated
mutants_x_dates_before_their_source__mutmut['x_dates_before_their_source__mutmut_16'] = x_dates_before_their_source__mutmut_16 # type: ignore # mutmut generated
mutants_x_dates_before_their_source__mutmut['x_dates_before_their_source__mutmut_17'] = x_dates_before_their_source__mutmut_17 # type: ignore # mutmut generated
mutants_x_dates_before_their_source__mutmut['x_dates_before_their_source__mutmut_18'] = x_dates_before_their_source__mutmut_18 # type: ignore # mutmut generated
mutants_x_dates_before_their_source__mutmut['x_dates_before_their_source__mutmut_19'] = x_dates_before_their_source__mutmut_19 # type: ignore # mutmut generated
mutants_x_dates_before_their_source__mutmut['x_dates_before_their_source__mutmut_20'] = x_dates_before_their_source__mutmut_20 # type: ignore # mutmut generated
mutants_x_dates_before_their_source__mutmut['x_dates_before_their_source__mutmut_21'] = x_dates_before_their_source__mutmut_21 # type: ignore # mutmut generated
mutants_x_dates_before_their_source__mutmut['x_dates_before_their_source__mutmut_22'] = x_dates_before_their_source__mutmut_22 # type: ignore # mutmut generated
mutants_x_dates_before_their_source__mutmut['x_dates_before_their_source__mutmut_23'] = x_dates_before_their_source__mutmut_23 # type: ignore # mutmut generated
mutants_x_dates_before_their_source__mutmut['x_dates_before_their_source__mutmut_24'] = x_dates_before_their_source__mutmut_24 # type: ignore # mutmut generated
mutants_x_dates_before_their_source__mutmut['x_dates_before_their_source__mutmut_25'] = x_dates_before_their_source__mutmut_25 # type: ignore # mutmut generated
mutants_x__before_source__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__before_source__mutmut)
def _before_source(site: Site, kind: str, name: str, record: Dated, source_id: str) -> Iterator[Result]:
    source = site.sources.get(source_id)
    if source is None or source.date is None:
        return
    title = record_title(record)
    yield _ordered(
        f"truoc-ngay-dang-{name}-{source_id}",
        Text(
            vi=f"Không muộn hơn ngày của nguồn: {title.vi}",
            en=f"Not younger than its source: {title.get('en')}",
        ),
        record,
        source,
        (source_id,),
        site.where(kind, name, "date"),
    )


def x__before_source__mutmut_orig(site: Site, kind: str, name: str, record: Dated, source_id: str) -> Iterator[Result]:
    source = site.sources.get(source_id)
    if source is None or source.date is None:
        return
    title = record_title(record)
    yield _ordered(
        f"truoc-ngay-dang-{name}-{source_id}",
        Text(
            vi=f"Không muộn hơn ngày của nguồn: {title.vi}",
            en=f"Not younger than its source: {title.get('en')}",
        ),
        record,
        source,
        (source_id,),
        site.where(kind, name, "date"),
    )


def x__before_source__mutmut_1(site: Site, kind: str, name: str, record: Dated, source_id: str) -> Iterator[Result]:
    source = None
    if source is None or source.date is None:
        return
    title = record_title(record)
    yield _ordered(
        f"truoc-ngay-dang-{name}-{source_id}",
        Text(
            vi=f"Không muộn hơn ngày của nguồn: {title.vi}",
            en=f"Not younger than its source: {title.get('en')}",
        ),
        record,
        source,
        (source_id,),
        site.where(kind, name, "date"),
    )


def x__before_source__mutmut_2(site: Site, kind: str, name: str, record: Dated, source_id: str) -> Iterator[Result]:
    source = site.sources.get(None)
    if source is None or source.date is None:
        return
    title = record_title(record)
    yield _ordered(
        f"truoc-ngay-dang-{name}-{source_id}",
        Text(
            vi=f"Không muộn hơn ngày của nguồn: {title.vi}",
            en=f"Not younger than its source: {title.get('en')}",
        ),
        record,
        source,
        (source_id,),
        site.where(kind, name, "date"),
    )


def x__before_source__mutmut_3(site: Site, kind: str, name: str, record: Dated, source_id: str) -> Iterator[Result]:
    source = site.sources.get(source_id)
    if source is None and source.date is None:
        return
    title = record_title(record)
    yield _ordered(
        f"truoc-ngay-dang-{name}-{source_id}",
        Text(
            vi=f"Không muộn hơn ngày của nguồn: {title.vi}",
            en=f"Not younger than its source: {title.get('en')}",
        ),
        record,
        source,
        (source_id,),
        site.where(kind, name, "date"),
    )


def x__before_source__mutmut_4(site: Site, kind: str, name: str, record: Dated, source_id: str) -> Iterator[Result]:
    source = site.sources.get(source_id)
    if source is not None or source.date is None:
        return
    title = record_title(record)
    yield _ordered(
        f"truoc-ngay-dang-{name}-{source_id}",
        Text(
            vi=f"Không muộn hơn ngày của nguồn: {title.vi}",
            en=f"Not younger than its source: {title.get('en')}",
        ),
        record,
        source,
        (source_id,),
        site.where(kind, name, "date"),
    )


def x__before_source__mutmut_5(site: Site, kind: str, name: str, record: Dated, source_id: str) -> Iterator[Result]:
    source = site.sources.get(source_id)
    if source is None or source.date is not None:
        return
    title = record_title(record)
    yield _ordered(
        f"truoc-ngay-dang-{name}-{source_id}",
        Text(
            vi=f"Không muộn hơn ngày của nguồn: {title.vi}",
            en=f"Not younger than its source: {title.get('en')}",
        ),
        record,
        source,
        (source_id,),
        site.where(kind, name, "date"),
    )


def x__before_source__mutmut_6(site: Site, kind: str, name: str, record: Dated, source_id: str) -> Iterator[Result]:
    source = site.sources.get(source_id)
    if source is None or source.date is None:
        return
    title = None
    yield _ordered(
        f"truoc-ngay-dang-{name}-{source_id}",
        Text(
            vi=f"Không muộn hơn ngày của nguồn: {title.vi}",
            en=f"Not younger than its source: {title.get('en')}",
        ),
        record,
        source,
        (source_id,),
        site.where(kind, name, "date"),
    )


def x__before_source__mutmut_7(site: Site, kind: str, name: str, record: Dated, source_id: str) -> Iterator[Result]:
    source = site.sources.get(source_id)
    if source is None or source.date is None:
        return
    title = record_title(None)
    yield _ordered(
        f"truoc-ngay-dang-{name}-{source_id}",
        Text(
            vi=f"Không muộn hơn ngày của nguồn: {title.vi}",
            en=f"Not younger than its source: {title.get('en')}",
        ),
        record,
        source,
        (source_id,),
        site.where(kind, name, "date"),
    )


def x__before_source__mutmut_8(site: Site, kind: str, name: str, record: Dated, source_id: str) -> Iterator[Result]:
    source = site.sources.get(source_id)
    if source is None or source.date is None:
        return
    title = record_title(record)
    yield _ordered(
        None,
        Text(
            vi=f"Không muộn hơn ngày của nguồn: {title.vi}",
            en=f"Not younger than its source: {title.get('en')}",
        ),
        record,
        source,
        (source_id,),
        site.where(kind, name, "date"),
    )


def x__before_source__mutmut_9(site: Site, kind: str, name: str, record: Dated, source_id: str) -> Iterator[Result]:
    source = site.sources.get(source_id)
    if source is None or source.date is None:
        return
    title = record_title(record)
    yield _ordered(
        f"truoc-ngay-dang-{name}-{source_id}",
        None,
        record,
        source,
        (source_id,),
        site.where(kind, name, "date"),
    )


def x__before_source__mutmut_10(site: Site, kind: str, name: str, record: Dated, source_id: str) -> Iterator[Result]:
    source = site.sources.get(source_id)
    if source is None or source.date is None:
        return
    title = record_title(record)
    yield _ordered(
        f"truoc-ngay-dang-{name}-{source_id}",
        Text(
            vi=f"Không muộn hơn ngày của nguồn: {title.vi}",
            en=f"Not younger than its source: {title.get('en')}",
        ),
        None,
        source,
        (source_id,),
        site.where(kind, name, "date"),
    )


def x__before_source__mutmut_11(site: Site, kind: str, name: str, record: Dated, source_id: str) -> Iterator[Result]:
    source = site.sources.get(source_id)
    if source is None or source.date is None:
        return
    title = record_title(record)
    yield _ordered(
        f"truoc-ngay-dang-{name}-{source_id}",
        Text(
            vi=f"Không muộn hơn ngày của nguồn: {title.vi}",
            en=f"Not younger than its source: {title.get('en')}",
        ),
        record,
        None,
        (source_id,),
        site.where(kind, name, "date"),
    )


def x__before_source__mutmut_12(site: Site, kind: str, name: str, record: Dated, source_id: str) -> Iterator[Result]:
    source = site.sources.get(source_id)
    if source is None or source.date is None:
        return
    title = record_title(record)
    yield _ordered(
        f"truoc-ngay-dang-{name}-{source_id}",
        Text(
            vi=f"Không muộn hơn ngày của nguồn: {title.vi}",
            en=f"Not younger than its source: {title.get('en')}",
        ),
        record,
        source,
        None,
        site.where(kind, name, "date"),
    )


def x__before_source__mutmut_13(site: Site, kind: str, name: str, record: Dated, source_id: str) -> Iterator[Result]:
    source = site.sources.get(source_id)
    if source is None or source.date is None:
        return
    title = record_title(record)
    yield _ordered(
        f"truoc-ngay-dang-{name}-{source_id}",
        Text(
            vi=f"Không muộn hơn ngày của nguồn: {title.vi}",
            en=f"Not younger than its source: {title.get('en')}",
        ),
        record,
        source,
        (source_id,),
        None,
    )


def x__before_source__mutmut_14(site: Site, kind: str, name: str, record: Dated, source_id: str) -> Iterator[Result]:
    source = site.sources.get(source_id)
    if source is None or source.date is None:
        return
    title = record_title(record)
    yield _ordered(
        Text(
            vi=f"Không muộn hơn ngày của nguồn: {title.vi}",
            en=f"Not younger than its source: {title.get('en')}",
        ),
        record,
        source,
        (source_id,),
        site.where(kind, name, "date"),
    )


def x__before_source__mutmut_15(site: Site, kind: str, name: str, record: Dated, source_id: str) -> Iterator[Result]:
    source = site.sources.get(source_id)
    if source is None or source.date is None:
        return
    title = record_title(record)
    yield _ordered(
        f"truoc-ngay-dang-{name}-{source_id}",
        record,
        source,
        (source_id,),
        site.where(kind, name, "date"),
    )


def x__before_source__mutmut_16(site: Site, kind: str, name: str, record: Dated, source_id: str) -> Iterator[Result]:
    source = site.sources.get(source_id)
    if source is None or source.date is None:
        return
    title = record_title(record)
    yield _ordered(
        f"truoc-ngay-dang-{name}-{source_id}",
        Text(
            vi=f"Không muộn hơn ngày của nguồn: {title.vi}",
            en=f"Not younger than its source: {title.get('en')}",
        ),
        source,
        (source_id,),
        site.where(kind, name, "date"),
    )


def x__before_source__mutmut_17(site: Site, kind: str, name: str, record: Dated, source_id: str) -> Iterator[Result]:
    source = site.sources.get(source_id)
    if source is None or source.date is None:
        return
    title = record_title(record)
    yield _ordered(
        f"truoc-ngay-dang-{name}-{source_id}",
        Text(
            vi=f"Không muộn hơn ngày của nguồn: {title.vi}",
            en=f"Not younger than its source: {title.get('en')}",
        ),
        record,
        (source_id,),
        site.where(kind, name, "date"),
    )


def x__before_source__mutmut_18(site: Site, kind: str, name: str, record: Dated, source_id: str) -> Iterator[Result]:
    source = site.sources.get(source_id)
    if source is None or source.date is None:
        return
    title = record_title(record)
    yield _ordered(
        f"truoc-ngay-dang-{name}-{source_id}",
        Text(
            vi=f"Không muộn hơn ngày của nguồn: {title.vi}",
            en=f"Not younger than its source: {title.get('en')}",
        ),
        record,
        source,
        site.where(kind, name, "date"),
    )


def x__before_source__mutmut_19(site: Site, kind: str, name: str, record: Dated, source_id: str) -> Iterator[Result]:
    source = site.sources.get(source_id)
    if source is None or source.date is None:
        return
    title = record_title(record)
    yield _ordered(
        f"truoc-ngay-dang-{name}-{source_id}",
        Text(
            vi=f"Không muộn hơn ngày của nguồn: {title.vi}",
            en=f"Not younger than its source: {title.get('en')}",
        ),
        record,
        source,
        (source_id,),
        )


def x__before_source__mutmut_20(site: Site, kind: str, name: str, record: Dated, source_id: str) -> Iterator[Result]:
    source = site.sources.get(source_id)
    if source is None or source.date is None:
        return
    title = record_title(record)
    yield _ordered(
        f"truoc-ngay-dang-{name}-{source_id}",
        Text(
            vi=None,
            en=f"Not younger than its source: {title.get('en')}",
        ),
        record,
        source,
        (source_id,),
        site.where(kind, name, "date"),
    )


def x__before_source__mutmut_21(site: Site, kind: str, name: str, record: Dated, source_id: str) -> Iterator[Result]:
    source = site.sources.get(source_id)
    if source is None or source.date is None:
        return
    title = record_title(record)
    yield _ordered(
        f"truoc-ngay-dang-{name}-{source_id}",
        Text(
            vi=f"Không muộn hơn ngày của nguồn: {title.vi}",
            en=None,
        ),
        record,
        source,
        (source_id,),
        site.where(kind, name, "date"),
    )


def x__before_source__mutmut_22(site: Site, kind: str, name: str, record: Dated, source_id: str) -> Iterator[Result]:
    source = site.sources.get(source_id)
    if source is None or source.date is None:
        return
    title = record_title(record)
    yield _ordered(
        f"truoc-ngay-dang-{name}-{source_id}",
        Text(
            en=f"Not younger than its source: {title.get('en')}",
        ),
        record,
        source,
        (source_id,),
        site.where(kind, name, "date"),
    )


def x__before_source__mutmut_23(site: Site, kind: str, name: str, record: Dated, source_id: str) -> Iterator[Result]:
    source = site.sources.get(source_id)
    if source is None or source.date is None:
        return
    title = record_title(record)
    yield _ordered(
        f"truoc-ngay-dang-{name}-{source_id}",
        Text(
            vi=f"Không muộn hơn ngày của nguồn: {title.vi}",
            ),
        record,
        source,
        (source_id,),
        site.where(kind, name, "date"),
    )


def x__before_source__mutmut_24(site: Site, kind: str, name: str, record: Dated, source_id: str) -> Iterator[Result]:
    source = site.sources.get(source_id)
    if source is None or source.date is None:
        return
    title = record_title(record)
    yield _ordered(
        f"truoc-ngay-dang-{name}-{source_id}",
        Text(
            vi=f"Không muộn hơn ngày của nguồn: {title.vi}",
            en=f"Not younger than its source: {title.get(None)}",
        ),
        record,
        source,
        (source_id,),
        site.where(kind, name, "date"),
    )


def x__before_source__mutmut_25(site: Site, kind: str, name: str, record: Dated, source_id: str) -> Iterator[Result]:
    source = site.sources.get(source_id)
    if source is None or source.date is None:
        return
    title = record_title(record)
    yield _ordered(
        f"truoc-ngay-dang-{name}-{source_id}",
        Text(
            vi=f"Không muộn hơn ngày của nguồn: {title.vi}",
            en=f"Not younger than its source: {title.get('XXenXX')}",
        ),
        record,
        source,
        (source_id,),
        site.where(kind, name, "date"),
    )


def x__before_source__mutmut_26(site: Site, kind: str, name: str, record: Dated, source_id: str) -> Iterator[Result]:
    source = site.sources.get(source_id)
    if source is None or source.date is None:
        return
    title = record_title(record)
    yield _ordered(
        f"truoc-ngay-dang-{name}-{source_id}",
        Text(
            vi=f"Không muộn hơn ngày của nguồn: {title.vi}",
            en=f"Not younger than its source: {title.get('EN')}",
        ),
        record,
        source,
        (source_id,),
        site.where(kind, name, "date"),
    )


def x__before_source__mutmut_27(site: Site, kind: str, name: str, record: Dated, source_id: str) -> Iterator[Result]:
    source = site.sources.get(source_id)
    if source is None or source.date is None:
        return
    title = record_title(record)
    yield _ordered(
        f"truoc-ngay-dang-{name}-{source_id}",
        Text(
            vi=f"Không muộn hơn ngày của nguồn: {title.vi}",
            en=f"Not younger than its source: {title.get('en')}",
        ),
        record,
        source,
        (source_id,),
        site.where(None, name, "date"),
    )


def x__before_source__mutmut_28(site: Site, kind: str, name: str, record: Dated, source_id: str) -> Iterator[Result]:
    source = site.sources.get(source_id)
    if source is None or source.date is None:
        return
    title = record_title(record)
    yield _ordered(
        f"truoc-ngay-dang-{name}-{source_id}",
        Text(
            vi=f"Không muộn hơn ngày của nguồn: {title.vi}",
            en=f"Not younger than its source: {title.get('en')}",
        ),
        record,
        source,
        (source_id,),
        site.where(kind, None, "date"),
    )


def x__before_source__mutmut_29(site: Site, kind: str, name: str, record: Dated, source_id: str) -> Iterator[Result]:
    source = site.sources.get(source_id)
    if source is None or source.date is None:
        return
    title = record_title(record)
    yield _ordered(
        f"truoc-ngay-dang-{name}-{source_id}",
        Text(
            vi=f"Không muộn hơn ngày của nguồn: {title.vi}",
            en=f"Not younger than its source: {title.get('en')}",
        ),
        record,
        source,
        (source_id,),
        site.where(kind, name, None),
    )


def x__before_source__mutmut_30(site: Site, kind: str, name: str, record: Dated, source_id: str) -> Iterator[Result]:
    source = site.sources.get(source_id)
    if source is None or source.date is None:
        return
    title = record_title(record)
    yield _ordered(
        f"truoc-ngay-dang-{name}-{source_id}",
        Text(
            vi=f"Không muộn hơn ngày của nguồn: {title.vi}",
            en=f"Not younger than its source: {title.get('en')}",
        ),
        record,
        source,
        (source_id,),
        site.where(name, "date"),
    )


def x__before_source__mutmut_31(site: Site, kind: str, name: str, record: Dated, source_id: str) -> Iterator[Result]:
    source = site.sources.get(source_id)
    if source is None or source.date is None:
        return
    title = record_title(record)
    yield _ordered(
        f"truoc-ngay-dang-{name}-{source_id}",
        Text(
            vi=f"Không muộn hơn ngày của nguồn: {title.vi}",
            en=f"Not younger than its source: {title.get('en')}",
        ),
        record,
        source,
        (source_id,),
        site.where(kind, "date"),
    )


def x__before_source__mutmut_32(site: Site, kind: str, name: str, record: Dated, source_id: str) -> Iterator[Result]:
    source = site.sources.get(source_id)
    if source is None or source.date is None:
        return
    title = record_title(record)
    yield _ordered(
        f"truoc-ngay-dang-{name}-{source_id}",
        Text(
            vi=f"Không muộn hơn ngày của nguồn: {title.vi}",
            en=f"Not younger than its source: {title.get('en')}",
        ),
        record,
        source,
        (source_id,),
        site.where(kind, name, ),
    )


def x__before_source__mutmut_33(site: Site, kind: str, name: str, record: Dated, source_id: str) -> Iterator[Result]:
    source = site.sources.get(source_id)
    if source is None or source.date is None:
        return
    title = record_title(record)
    yield _ordered(
        f"truoc-ngay-dang-{name}-{source_id}",
        Text(
            vi=f"Không muộn hơn ngày của nguồn: {title.vi}",
            en=f"Not younger than its source: {title.get('en')}",
        ),
        record,
        source,
        (source_id,),
        site.where(kind, name, "XXdateXX"),
    )


def x__before_source__mutmut_34(site: Site, kind: str, name: str, record: Dated, source_id: str) -> Iterator[Result]:
    source = site.sources.get(source_id)
    if source is None or source.date is None:
        return
    title = record_title(record)
    yield _ordered(
        f"truoc-ngay-dang-{name}-{source_id}",
        Text(
            vi=f"Không muộn hơn ngày của nguồn: {title.vi}",
            en=f"Not younger than its source: {title.get('en')}",
        ),
        record,
        source,
        (source_id,),
        site.where(kind, name, "DATE"),
    )

mutants_x__before_source__mutmut['_mutmut_orig'] = x__before_source__mutmut_orig # type: ignore # mutmut generated
mutants_x__before_source__mutmut['x__before_source__mutmut_1'] = x__before_source__mutmut_1 # type: ignore # mutmut generated
mutants_x__before_source__mutmut['x__before_source__mutmut_2'] = x__before_source__mutmut_2 # type: ignore # mutmut generated
mutants_x__before_source__mutmut['x__before_source__mutmut_3'] = x__before_source__mutmut_3 # type: ignore # mutmut generated
mutants_x__before_source__mutmut['x__before_source__mutmut_4'] = x__before_source__mutmut_4 # type: ignore # mutmut generated
mutants_x__before_source__mutmut['x__before_source__mutmut_5'] = x__before_source__mutmut_5 # type: ignore # mutmut generated
mutants_x__before_source__mutmut['x__before_source__mutmut_6'] = x__before_source__mutmut_6 # type: ignore # mutmut generated
mutants_x__before_source__mutmut['x__before_source__mutmut_7'] = x__before_source__mutmut_7 # type: ignore # mutmut generated
mutants_x__before_source__mutmut['x__before_source__mutmut_8'] = x__before_source__mutmut_8 # type: ignore # mutmut generated
mutants_x__before_source__mutmut['x__before_source__mutmut_9'] = x__before_source__mutmut_9 # type: ignore # mutmut generated
mutants_x__before_source__mutmut['x__before_source__mutmut_10'] = x__before_source__mutmut_10 # type: ignore # mutmut generated
mutants_x__before_source__mutmut['x__before_source__mutmut_11'] = x__before_source__mutmut_11 # type: ignore # mutmut generated
mutants_x__before_source__mutmut['x__before_source__mutmut_12'] = x__before_source__mutmut_12 # type: ignore # mutmut generated
mutants_x__before_source__mutmut['x__before_source__mutmut_13'] = x__before_source__mutmut_13 # type: ignore # mutmut generated
mutants_x__before_source__mutmut['x__before_source__mutmut_14'] = x__before_source__mutmut_14 # type: ignore # mutmut generated
mutants_x__before_source__mutmut['x__before_source__mutmut_15'] = x__before_source__mutmut_15 # type: ignore # mutmut generated
mutants_x__before_source__mutmut['x__before_source__mutmut_16'] = x__before_source__mutmut_16 # type: ignore # mutmut generated
mutants_x__before_source__mutmut['x__before_source__mutmut_17'] = x__before_source__mutmut_17 # type: ignore # mutmut generated
mutants_x__before_source__mutmut['x__before_source__mutmut_18'] = x__before_source__mutmut_18 # type: ignore # mutmut generated
mutants_x__before_source__mutmut['x__before_source__mutmut_19'] = x__before_source__mutmut_19 # type: ignore # mutmut generated
mutants_x__before_source__mutmut['x__before_source__mutmut_20'] = x__before_source__mutmut_20 # type: ignore # mutmut generated
mutants_x__before_source__mutmut['x__before_source__mutmut_21'] = x__before_source__mutmut_21 # type: ignore # mutmut generated
mutants_x__before_source__mutmut['x__before_source__mutmut_22'] = x__before_source__mutmut_22 # type: ignore # mutmut generated
mutants_x__before_source__mutmut['x__before_source__mutmut_23'] = x__before_source__mutmut_23 # type: ignore # mutmut generated
mutants_x__before_source__mutmut['x__before_source__mutmut_24'] = x__before_source__mutmut_24 # type: ignore # mutmut generated
mutants_x__before_source__mutmut['x__before_source__mutmut_25'] = x__before_source__mutmut_25 # type: ignore # mutmut generated
mutants_x__before_source__mutmut['x__before_source__mutmut_26'] = x__before_source__mutmut_26 # type: ignore # mutmut generated
mutants_x__before_source__mutmut['x__before_source__mutmut_27'] = x__before_source__mutmut_27 # type: ignore # mutmut generated
mutants_x__before_source__mutmut['x__before_source__mutmut_28'] = x__before_source__mutmut_28 # type: ignore # mutmut generated
mutants_x__before_source__mutmut['x__before_source__mutmut_29'] = x__before_source__mutmut_29 # type: ignore # mutmut generated
mutants_x__before_source__mutmut['x__before_source__mutmut_30'] = x__before_source__mutmut_30 # type: ignore # mutmut generated
mutants_x__before_source__mutmut['x__before_source__mutmut_31'] = x__before_source__mutmut_31 # type: ignore # mutmut generated
mutants_x__before_source__mutmut['x__before_source__mutmut_32'] = x__before_source__mutmut_32 # type: ignore # mutmut generated
mutants_x__before_source__mutmut['x__before_source__mutmut_33'] = x__before_source__mutmut_33 # type: ignore # mutmut generated
mutants_x__before_source__mutmut['x__before_source__mutmut_34'] = x__before_source__mutmut_34 # type: ignore # mutmut generated
mutants_x__ordered__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__ordered__mutmut)
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


def x__ordered__mutmut_orig(
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


def x__ordered__mutmut_1(
    name: str, title: Text, earlier: Dated, later: Dated, sources: tuple[str, ...], at: Location
) -> Result:
    verdict, explain = None
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


def x__ordered__mutmut_2(
    name: str, title: Text, earlier: Dated, later: Dated, sources: tuple[str, ...], at: Location
) -> Result:
    verdict, explain = _judged(None, later)
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


def x__ordered__mutmut_3(
    name: str, title: Text, earlier: Dated, later: Dated, sources: tuple[str, ...], at: Location
) -> Result:
    verdict, explain = _judged(earlier, None)
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


def x__ordered__mutmut_4(
    name: str, title: Text, earlier: Dated, later: Dated, sources: tuple[str, ...], at: Location
) -> Result:
    verdict, explain = _judged(later)
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


def x__ordered__mutmut_5(
    name: str, title: Text, earlier: Dated, later: Dated, sources: tuple[str, ...], at: Location
) -> Result:
    verdict, explain = _judged(earlier, )
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


def x__ordered__mutmut_6(
    name: str, title: Text, earlier: Dated, later: Dated, sources: tuple[str, ...], at: Location
) -> Result:
    verdict, explain = _judged(earlier, later)
    return Result(
        id=None,
        rule="date-order",
        kind="date-order",
        verdict=verdict,
        title=title,
        explain=explain,
        figures=(),
        sources=sources,
        location=at,
    )


def x__ordered__mutmut_7(
    name: str, title: Text, earlier: Dated, later: Dated, sources: tuple[str, ...], at: Location
) -> Result:
    verdict, explain = _judged(earlier, later)
    return Result(
        id=permalink(name),
        rule=None,
        kind="date-order",
        verdict=verdict,
        title=title,
        explain=explain,
        figures=(),
        sources=sources,
        location=at,
    )


def x__ordered__mutmut_8(
    name: str, title: Text, earlier: Dated, later: Dated, sources: tuple[str, ...], at: Location
) -> Result:
    verdict, explain = _judged(earlier, later)
    return Result(
        id=permalink(name),
        rule="date-order",
        kind=None,
        verdict=verdict,
        title=title,
        explain=explain,
        figures=(),
        sources=sources,
        location=at,
    )


def x__ordered__mutmut_9(
    name: str, title: Text, earlier: Dated, later: Dated, sources: tuple[str, ...], at: Location
) -> Result:
    verdict, explain = _judged(earlier, later)
    return Result(
        id=permalink(name),
        rule="date-order",
        kind="date-order",
        verdict=None,
        title=title,
        explain=explain,
        figures=(),
        sources=sources,
        location=at,
    )


def x__ordered__mutmut_10(
    name: str, title: Text, earlier: Dated, later: Dated, sources: tuple[str, ...], at: Location
) -> Result:
    verdict, explain = _judged(earlier, later)
    return Result(
        id=permalink(name),
        rule="date-order",
        kind="date-order",
        verdict=verdict,
        title=None,
        explain=explain,
        figures=(),
        sources=sources,
        location=at,
    )


def x__ordered__mutmut_11(
    name: str, title: Text, earlier: Dated, later: Dated, sources: tuple[str, ...], at: Location
) -> Result:
    verdict, explain = _judged(earlier, later)
    return Result(
        id=permalink(name),
        rule="date-order",
        kind="date-order",
        verdict=verdict,
        title=title,
        explain=None,
        figures=(),
        sources=sources,
        location=at,
    )


def x__ordered__mutmut_12(
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
        figures=None,
        sources=sources,
        location=at,
    )


def x__ordered__mutmut_13(
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
        sources=None,
        location=at,
    )


def x__ordered__mutmut_14(
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
        location=None,
    )


def x__ordered__mutmut_15(
    name: str, title: Text, earlier: Dated, later: Dated, sources: tuple[str, ...], at: Location
) -> Result:
    verdict, explain = _judged(earlier, later)
    return Result(
        rule="date-order",
        kind="date-order",
        verdict=verdict,
        title=title,
        explain=explain,
        figures=(),
        sources=sources,
        location=at,
    )


def x__ordered__mutmut_16(
    name: str, title: Text, earlier: Dated, later: Dated, sources: tuple[str, ...], at: Location
) -> Result:
    verdict, explain = _judged(earlier, later)
    return Result(
        id=permalink(name),
        kind="date-order",
        verdict=verdict,
        title=title,
        explain=explain,
        figures=(),
        sources=sources,
        location=at,
    )


def x__ordered__mutmut_17(
    name: str, title: Text, earlier: Dated, later: Dated, sources: tuple[str, ...], at: Location
) -> Result:
    verdict, explain = _judged(earlier, later)
    return Result(
        id=permalink(name),
        rule="date-order",
        verdict=verdict,
        title=title,
        explain=explain,
        figures=(),
        sources=sources,
        location=at,
    )


def x__ordered__mutmut_18(
    name: str, title: Text, earlier: Dated, later: Dated, sources: tuple[str, ...], at: Location
) -> Result:
    verdict, explain = _judged(earlier, later)
    return Result(
        id=permalink(name),
        rule="date-order",
        kind="date-order",
        title=title,
        explain=explain,
        figures=(),
        sources=sources,
        location=at,
    )


def x__ordered__mutmut_19(
    name: str, title: Text, earlier: Dated, later: Dated, sources: tuple[str, ...], at: Location
) -> Result:
    verdict, explain = _judged(earlier, later)
    return Result(
        id=permalink(name),
        rule="date-order",
        kind="date-order",
        verdict=verdict,
        explain=explain,
        figures=(),
        sources=sources,
        location=at,
    )


def x__ordered__mutmut_20(
    name: str, title: Text, earlier: Dated, later: Dated, sources: tuple[str, ...], at: Location
) -> Result:
    verdict, explain = _judged(earlier, later)
    return Result(
        id=permalink(name),
        rule="date-order",
        kind="date-order",
        verdict=verdict,
        title=title,
        figures=(),
        sources=sources,
        location=at,
    )


def x__ordered__mutmut_21(
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
        sources=sources,
        location=at,
    )


def x__ordered__mutmut_22(
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
        location=at,
    )


def x__ordered__mutmut_23(
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
        )


def x__ordered__mutmut_24(
    name: str, title: Text, earlier: Dated, later: Dated, sources: tuple[str, ...], at: Location
) -> Result:
    verdict, explain = _judged(earlier, later)
    return Result(
        id=permalink(None),
        rule="date-order",
        kind="date-order",
        verdict=verdict,
        title=title,
        explain=explain,
        figures=(),
        sources=sources,
        location=at,
    )


def x__ordered__mutmut_25(
    name: str, title: Text, earlier: Dated, later: Dated, sources: tuple[str, ...], at: Location
) -> Result:
    verdict, explain = _judged(earlier, later)
    return Result(
        id=permalink(name),
        rule="XXdate-orderXX",
        kind="date-order",
        verdict=verdict,
        title=title,
        explain=explain,
        figures=(),
        sources=sources,
        location=at,
    )


def x__ordered__mutmut_26(
    name: str, title: Text, earlier: Dated, later: Dated, sources: tuple[str, ...], at: Location
) -> Result:
    verdict, explain = _judged(earlier, later)
    return Result(
        id=permalink(name),
        rule="DATE-ORDER",
        kind="date-order",
        verdict=verdict,
        title=title,
        explain=explain,
        figures=(),
        sources=sources,
        location=at,
    )


def x__ordered__mutmut_27(
    name: str, title: Text, earlier: Dated, later: Dated, sources: tuple[str, ...], at: Location
) -> Result:
    verdict, explain = _judged(earlier, later)
    return Result(
        id=permalink(name),
        rule="date-order",
        kind="XXdate-orderXX",
        verdict=verdict,
        title=title,
        explain=explain,
        figures=(),
        sources=sources,
        location=at,
    )


def x__ordered__mutmut_28(
    name: str, title: Text, earlier: Dated, later: Dated, sources: tuple[str, ...], at: Location
) -> Result:
    verdict, explain = _judged(earlier, later)
    return Result(
        id=permalink(name),
        rule="date-order",
        kind="DATE-ORDER",
        verdict=verdict,
        title=title,
        explain=explain,
        figures=(),
        sources=sources,
        location=at,
    )

mutants_x__ordered__mutmut['_mutmut_orig'] = x__ordered__mutmut_orig # type: ignore # mutmut generated
mutants_x__ordered__mutmut['x__ordered__mutmut_1'] = x__ordered__mutmut_1 # type: ignore # mutmut generated
mutants_x__ordered__mutmut['x__ordered__mutmut_2'] = x__ordered__mutmut_2 # type: ignore # mutmut generated
mutants_x__ordered__mutmut['x__ordered__mutmut_3'] = x__ordered__mutmut_3 # type: ignore # mutmut generated
mutants_x__ordered__mutmut['x__ordered__mutmut_4'] = x__ordered__mutmut_4 # type: ignore # mutmut generated
mutants_x__ordered__mutmut['x__ordered__mutmut_5'] = x__ordered__mutmut_5 # type: ignore # mutmut generated
mutants_x__ordered__mutmut['x__ordered__mutmut_6'] = x__ordered__mutmut_6 # type: ignore # mutmut generated
mutants_x__ordered__mutmut['x__ordered__mutmut_7'] = x__ordered__mutmut_7 # type: ignore # mutmut generated
mutants_x__ordered__mutmut['x__ordered__mutmut_8'] = x__ordered__mutmut_8 # type: ignore # mutmut generated
mutants_x__ordered__mutmut['x__ordered__mutmut_9'] = x__ordered__mutmut_9 # type: ignore # mutmut generated
mutants_x__ordered__mutmut['x__ordered__mutmut_10'] = x__ordered__mutmut_10 # type: ignore # mutmut generated
mutants_x__ordered__mutmut['x__ordered__mutmut_11'] = x__ordered__mutmut_11 # type: ignore # mutmut generated
mutants_x__ordered__mutmut['x__ordered__mutmut_12'] = x__ordered__mutmut_12 # type: ignore # mutmut generated
mutants_x__ordered__mutmut['x__ordered__mutmut_13'] = x__ordered__mutmut_13 # type: ignore # mutmut generated
mutants_x__ordered__mutmut['x__ordered__mutmut_14'] = x__ordered__mutmut_14 # type: ignore # mutmut generated
mutants_x__ordered__mutmut['x__ordered__mutmut_15'] = x__ordered__mutmut_15 # type: ignore # mutmut generated
mutants_x__ordered__mutmut['x__ordered__mutmut_16'] = x__ordered__mutmut_16 # type: ignore # mutmut generated
mutants_x__ordered__mutmut['x__ordered__mutmut_17'] = x__ordered__mutmut_17 # type: ignore # mutmut generated
mutants_x__ordered__mutmut['x__ordered__mutmut_18'] = x__ordered__mutmut_18 # type: ignore # mutmut generated
mutants_x__ordered__mutmut['x__ordered__mutmut_19'] = x__ordered__mutmut_19 # type: ignore # mutmut generated
mutants_x__ordered__mutmut['x__ordered__mutmut_20'] = x__ordered__mutmut_20 # type: ignore # mutmut generated
mutants_x__ordered__mutmut['x__ordered__mutmut_21'] = x__ordered__mutmut_21 # type: ignore # mutmut generated
mutants_x__ordered__mutmut['x__ordered__mutmut_22'] = x__ordered__mutmut_22 # type: ignore # mutmut generated
mutants_x__ordered__mutmut['x__ordered__mutmut_23'] = x__ordered__mutmut_23 # type: ignore # mutmut generated
mutants_x__ordered__mutmut['x__ordered__mutmut_24'] = x__ordered__mutmut_24 # type: ignore # mutmut generated
mutants_x__ordered__mutmut['x__ordered__mutmut_25'] = x__ordered__mutmut_25 # type: ignore # mutmut generated
mutants_x__ordered__mutmut['x__ordered__mutmut_26'] = x__ordered__mutmut_26 # type: ignore # mutmut generated
mutants_x__ordered__mutmut['x__ordered__mutmut_27'] = x__ordered__mutmut_27 # type: ignore # mutmut generated
mutants_x__ordered__mutmut['x__ordered__mutmut_28'] = x__ordered__mutmut_28 # type: ignore # mutmut generated
mutants_x__judged__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__judged__mutmut)
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


def x__judged__mutmut_orig(earlier: Dated, later: Dated) -> tuple[Verdict, Explain]:
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


def x__judged__mutmut_1(earlier: Dated, later: Dated) -> tuple[Verdict, Explain]:
    try:
        first, second = None
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


def x__judged__mutmut_2(earlier: Dated, later: Dated) -> tuple[Verdict, Explain]:
    try:
        first, second = date_quantity(None), date_quantity(later)
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


def x__judged__mutmut_3(earlier: Dated, later: Dated) -> tuple[Verdict, Explain]:
    try:
        first, second = date_quantity(earlier), date_quantity(None)
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


def x__judged__mutmut_4(earlier: Dated, later: Dated) -> tuple[Verdict, Explain]:
    try:
        first, second = date_quantity(earlier), date_quantity(later)
    except NotEnoughDataError as missing:
        what = None
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


def x__judged__mutmut_5(earlier: Dated, later: Dated) -> tuple[Verdict, Explain]:
    try:
        first, second = date_quantity(earlier), date_quantity(later)
    except NotEnoughDataError as missing:
        what = missing.what
        step = None
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


def x__judged__mutmut_6(earlier: Dated, later: Dated) -> tuple[Verdict, Explain]:
    try:
        first, second = date_quantity(earlier), date_quantity(later)
    except NotEnoughDataError as missing:
        what = missing.what
        step = Text(vi=None, en=f"no source states {what.get('en')}")
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


def x__judged__mutmut_7(earlier: Dated, later: Dated) -> tuple[Verdict, Explain]:
    try:
        first, second = date_quantity(earlier), date_quantity(later)
    except NotEnoughDataError as missing:
        what = missing.what
        step = Text(vi=f"nguồn không ghi {what.vi}", en=None)
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


def x__judged__mutmut_8(earlier: Dated, later: Dated) -> tuple[Verdict, Explain]:
    try:
        first, second = date_quantity(earlier), date_quantity(later)
    except NotEnoughDataError as missing:
        what = missing.what
        step = Text(en=f"no source states {what.get('en')}")
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


def x__judged__mutmut_9(earlier: Dated, later: Dated) -> tuple[Verdict, Explain]:
    try:
        first, second = date_quantity(earlier), date_quantity(later)
    except NotEnoughDataError as missing:
        what = missing.what
        step = Text(vi=f"nguồn không ghi {what.vi}", )
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


def x__judged__mutmut_10(earlier: Dated, later: Dated) -> tuple[Verdict, Explain]:
    try:
        first, second = date_quantity(earlier), date_quantity(later)
    except NotEnoughDataError as missing:
        what = missing.what
        step = Text(vi=f"nguồn không ghi {what.vi}", en=f"no source states {what.get(None)}")
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


def x__judged__mutmut_11(earlier: Dated, later: Dated) -> tuple[Verdict, Explain]:
    try:
        first, second = date_quantity(earlier), date_quantity(later)
    except NotEnoughDataError as missing:
        what = missing.what
        step = Text(vi=f"nguồn không ghi {what.vi}", en=f"no source states {what.get('XXenXX')}")
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


def x__judged__mutmut_12(earlier: Dated, later: Dated) -> tuple[Verdict, Explain]:
    try:
        first, second = date_quantity(earlier), date_quantity(later)
    except NotEnoughDataError as missing:
        what = missing.what
        step = Text(vi=f"nguồn không ghi {what.vi}", en=f"no source states {what.get('EN')}")
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


def x__judged__mutmut_13(earlier: Dated, later: Dated) -> tuple[Verdict, Explain]:
    try:
        first, second = date_quantity(earlier), date_quantity(later)
    except NotEnoughDataError as missing:
        what = missing.what
        step = Text(vi=f"nguồn không ghi {what.vi}", en=f"no source states {what.get('en')}")
        return "XXno-dataXX", lambda _reader: Working(steps=(step,))

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


def x__judged__mutmut_14(earlier: Dated, later: Dated) -> tuple[Verdict, Explain]:
    try:
        first, second = date_quantity(earlier), date_quantity(later)
    except NotEnoughDataError as missing:
        what = missing.what
        step = Text(vi=f"nguồn không ghi {what.vi}", en=f"no source states {what.get('en')}")
        return "NO-DATA", lambda _reader: Working(steps=(step,))

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


def x__judged__mutmut_15(earlier: Dated, later: Dated) -> tuple[Verdict, Explain]:
    try:
        first, second = date_quantity(earlier), date_quantity(later)
    except NotEnoughDataError as missing:
        what = missing.what
        step = Text(vi=f"nguồn không ghi {what.vi}", en=f"no source states {what.get('en')}")
        return "no-data", lambda _reader: None

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


def x__judged__mutmut_16(earlier: Dated, later: Dated) -> tuple[Verdict, Explain]:
    try:
        first, second = date_quantity(earlier), date_quantity(later)
    except NotEnoughDataError as missing:
        what = missing.what
        step = Text(vi=f"nguồn không ghi {what.vi}", en=f"no source states {what.get('en')}")
        return "no-data", lambda _reader: Working(steps=None)

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


def x__judged__mutmut_17(earlier: Dated, later: Dated) -> tuple[Verdict, Explain]:
    try:
        first, second = date_quantity(earlier), date_quantity(later)
    except NotEnoughDataError as missing:
        what = missing.what
        step = Text(vi=f"nguồn không ghi {what.vi}", en=f"no source states {what.get('en')}")
        return "no-data", lambda _reader: Working(steps=(step,))

    def explain(reader: Reader) -> Working:
        left, right = None
        return Working(
            left=Side(first.title(reader), left, left),
            relation="<=",
            right=Side(second.title(reader), right, right),
        )

    one, two = first.interval, second.interval
    return (
        "holds" if one.high <= two.low or one == two else "fails" if one.low > two.high else "unclear"
    ), explain


def x__judged__mutmut_18(earlier: Dated, later: Dated) -> tuple[Verdict, Explain]:
    try:
        first, second = date_quantity(earlier), date_quantity(later)
    except NotEnoughDataError as missing:
        what = missing.what
        step = Text(vi=f"nguồn không ghi {what.vi}", en=f"no source states {what.get('en')}")
        return "no-data", lambda _reader: Working(steps=(step,))

    def explain(reader: Reader) -> Working:
        left, right = first.shown(None), second.shown(reader)
        return Working(
            left=Side(first.title(reader), left, left),
            relation="<=",
            right=Side(second.title(reader), right, right),
        )

    one, two = first.interval, second.interval
    return (
        "holds" if one.high <= two.low or one == two else "fails" if one.low > two.high else "unclear"
    ), explain


def x__judged__mutmut_19(earlier: Dated, later: Dated) -> tuple[Verdict, Explain]:
    try:
        first, second = date_quantity(earlier), date_quantity(later)
    except NotEnoughDataError as missing:
        what = missing.what
        step = Text(vi=f"nguồn không ghi {what.vi}", en=f"no source states {what.get('en')}")
        return "no-data", lambda _reader: Working(steps=(step,))

    def explain(reader: Reader) -> Working:
        left, right = first.shown(reader), second.shown(None)
        return Working(
            left=Side(first.title(reader), left, left),
            relation="<=",
            right=Side(second.title(reader), right, right),
        )

    one, two = first.interval, second.interval
    return (
        "holds" if one.high <= two.low or one == two else "fails" if one.low > two.high else "unclear"
    ), explain


def x__judged__mutmut_20(earlier: Dated, later: Dated) -> tuple[Verdict, Explain]:
    try:
        first, second = date_quantity(earlier), date_quantity(later)
    except NotEnoughDataError as missing:
        what = missing.what
        step = Text(vi=f"nguồn không ghi {what.vi}", en=f"no source states {what.get('en')}")
        return "no-data", lambda _reader: Working(steps=(step,))

    def explain(reader: Reader) -> Working:
        left, right = first.shown(reader), second.shown(reader)
        return Working(
            left=None,
            relation="<=",
            right=Side(second.title(reader), right, right),
        )

    one, two = first.interval, second.interval
    return (
        "holds" if one.high <= two.low or one == two else "fails" if one.low > two.high else "unclear"
    ), explain


def x__judged__mutmut_21(earlier: Dated, later: Dated) -> tuple[Verdict, Explain]:
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
            relation=None,
            right=Side(second.title(reader), right, right),
        )

    one, two = first.interval, second.interval
    return (
        "holds" if one.high <= two.low or one == two else "fails" if one.low > two.high else "unclear"
    ), explain


def x__judged__mutmut_22(earlier: Dated, later: Dated) -> tuple[Verdict, Explain]:
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
            right=None,
        )

    one, two = first.interval, second.interval
    return (
        "holds" if one.high <= two.low or one == two else "fails" if one.low > two.high else "unclear"
    ), explain


def x__judged__mutmut_23(earlier: Dated, later: Dated) -> tuple[Verdict, Explain]:
    try:
        first, second = date_quantity(earlier), date_quantity(later)
    except NotEnoughDataError as missing:
        what = missing.what
        step = Text(vi=f"nguồn không ghi {what.vi}", en=f"no source states {what.get('en')}")
        return "no-data", lambda _reader: Working(steps=(step,))

    def explain(reader: Reader) -> Working:
        left, right = first.shown(reader), second.shown(reader)
        return Working(
            relation="<=",
            right=Side(second.title(reader), right, right),
        )

    one, two = first.interval, second.interval
    return (
        "holds" if one.high <= two.low or one == two else "fails" if one.low > two.high else "unclear"
    ), explain


def x__judged__mutmut_24(earlier: Dated, later: Dated) -> tuple[Verdict, Explain]:
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
            right=Side(second.title(reader), right, right),
        )

    one, two = first.interval, second.interval
    return (
        "holds" if one.high <= two.low or one == two else "fails" if one.low > two.high else "unclear"
    ), explain


def x__judged__mutmut_25(earlier: Dated, later: Dated) -> tuple[Verdict, Explain]:
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
            )

    one, two = first.interval, second.interval
    return (
        "holds" if one.high <= two.low or one == two else "fails" if one.low > two.high else "unclear"
    ), explain


def x__judged__mutmut_26(earlier: Dated, later: Dated) -> tuple[Verdict, Explain]:
    try:
        first, second = date_quantity(earlier), date_quantity(later)
    except NotEnoughDataError as missing:
        what = missing.what
        step = Text(vi=f"nguồn không ghi {what.vi}", en=f"no source states {what.get('en')}")
        return "no-data", lambda _reader: Working(steps=(step,))

    def explain(reader: Reader) -> Working:
        left, right = first.shown(reader), second.shown(reader)
        return Working(
            left=Side(None, left, left),
            relation="<=",
            right=Side(second.title(reader), right, right),
        )

    one, two = first.interval, second.interval
    return (
        "holds" if one.high <= two.low or one == two else "fails" if one.low > two.high else "unclear"
    ), explain


def x__judged__mutmut_27(earlier: Dated, later: Dated) -> tuple[Verdict, Explain]:
    try:
        first, second = date_quantity(earlier), date_quantity(later)
    except NotEnoughDataError as missing:
        what = missing.what
        step = Text(vi=f"nguồn không ghi {what.vi}", en=f"no source states {what.get('en')}")
        return "no-data", lambda _reader: Working(steps=(step,))

    def explain(reader: Reader) -> Working:
        left, right = first.shown(reader), second.shown(reader)
        return Working(
            left=Side(first.title(reader), None, left),
            relation="<=",
            right=Side(second.title(reader), right, right),
        )

    one, two = first.interval, second.interval
    return (
        "holds" if one.high <= two.low or one == two else "fails" if one.low > two.high else "unclear"
    ), explain


def x__judged__mutmut_28(earlier: Dated, later: Dated) -> tuple[Verdict, Explain]:
    try:
        first, second = date_quantity(earlier), date_quantity(later)
    except NotEnoughDataError as missing:
        what = missing.what
        step = Text(vi=f"nguồn không ghi {what.vi}", en=f"no source states {what.get('en')}")
        return "no-data", lambda _reader: Working(steps=(step,))

    def explain(reader: Reader) -> Working:
        left, right = first.shown(reader), second.shown(reader)
        return Working(
            left=Side(first.title(reader), left, None),
            relation="<=",
            right=Side(second.title(reader), right, right),
        )

    one, two = first.interval, second.interval
    return (
        "holds" if one.high <= two.low or one == two else "fails" if one.low > two.high else "unclear"
    ), explain


def x__judged__mutmut_29(earlier: Dated, later: Dated) -> tuple[Verdict, Explain]:
    try:
        first, second = date_quantity(earlier), date_quantity(later)
    except NotEnoughDataError as missing:
        what = missing.what
        step = Text(vi=f"nguồn không ghi {what.vi}", en=f"no source states {what.get('en')}")
        return "no-data", lambda _reader: Working(steps=(step,))

    def explain(reader: Reader) -> Working:
        left, right = first.shown(reader), second.shown(reader)
        return Working(
            left=Side(left, left),
            relation="<=",
            right=Side(second.title(reader), right, right),
        )

    one, two = first.interval, second.interval
    return (
        "holds" if one.high <= two.low or one == two else "fails" if one.low > two.high else "unclear"
    ), explain


def x__judged__mutmut_30(earlier: Dated, later: Dated) -> tuple[Verdict, Explain]:
    try:
        first, second = date_quantity(earlier), date_quantity(later)
    except NotEnoughDataError as missing:
        what = missing.what
        step = Text(vi=f"nguồn không ghi {what.vi}", en=f"no source states {what.get('en')}")
        return "no-data", lambda _reader: Working(steps=(step,))

    def explain(reader: Reader) -> Working:
        left, right = first.shown(reader), second.shown(reader)
        return Working(
            left=Side(first.title(reader), left),
            relation="<=",
            right=Side(second.title(reader), right, right),
        )

    one, two = first.interval, second.interval
    return (
        "holds" if one.high <= two.low or one == two else "fails" if one.low > two.high else "unclear"
    ), explain


def x__judged__mutmut_31(earlier: Dated, later: Dated) -> tuple[Verdict, Explain]:
    try:
        first, second = date_quantity(earlier), date_quantity(later)
    except NotEnoughDataError as missing:
        what = missing.what
        step = Text(vi=f"nguồn không ghi {what.vi}", en=f"no source states {what.get('en')}")
        return "no-data", lambda _reader: Working(steps=(step,))

    def explain(reader: Reader) -> Working:
        left, right = first.shown(reader), second.shown(reader)
        return Working(
            left=Side(first.title(reader), left, ),
            relation="<=",
            right=Side(second.title(reader), right, right),
        )

    one, two = first.interval, second.interval
    return (
        "holds" if one.high <= two.low or one == two else "fails" if one.low > two.high else "unclear"
    ), explain


def x__judged__mutmut_32(earlier: Dated, later: Dated) -> tuple[Verdict, Explain]:
    try:
        first, second = date_quantity(earlier), date_quantity(later)
    except NotEnoughDataError as missing:
        what = missing.what
        step = Text(vi=f"nguồn không ghi {what.vi}", en=f"no source states {what.get('en')}")
        return "no-data", lambda _reader: Working(steps=(step,))

    def explain(reader: Reader) -> Working:
        left, right = first.shown(reader), second.shown(reader)
        return Working(
            left=Side(first.title(None), left, left),
            relation="<=",
            right=Side(second.title(reader), right, right),
        )

    one, two = first.interval, second.interval
    return (
        "holds" if one.high <= two.low or one == two else "fails" if one.low > two.high else "unclear"
    ), explain


def x__judged__mutmut_33(earlier: Dated, later: Dated) -> tuple[Verdict, Explain]:
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
            relation="XX<=XX",
            right=Side(second.title(reader), right, right),
        )

    one, two = first.interval, second.interval
    return (
        "holds" if one.high <= two.low or one == two else "fails" if one.low > two.high else "unclear"
    ), explain


def x__judged__mutmut_34(earlier: Dated, later: Dated) -> tuple[Verdict, Explain]:
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
            right=Side(None, right, right),
        )

    one, two = first.interval, second.interval
    return (
        "holds" if one.high <= two.low or one == two else "fails" if one.low > two.high else "unclear"
    ), explain


def x__judged__mutmut_35(earlier: Dated, later: Dated) -> tuple[Verdict, Explain]:
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
            right=Side(second.title(reader), None, right),
        )

    one, two = first.interval, second.interval
    return (
        "holds" if one.high <= two.low or one == two else "fails" if one.low > two.high else "unclear"
    ), explain


def x__judged__mutmut_36(earlier: Dated, later: Dated) -> tuple[Verdict, Explain]:
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
            right=Side(second.title(reader), right, None),
        )

    one, two = first.interval, second.interval
    return (
        "holds" if one.high <= two.low or one == two else "fails" if one.low > two.high else "unclear"
    ), explain


def x__judged__mutmut_37(earlier: Dated, later: Dated) -> tuple[Verdict, Explain]:
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
            right=Side(right, right),
        )

    one, two = first.interval, second.interval
    return (
        "holds" if one.high <= two.low or one == two else "fails" if one.low > two.high else "unclear"
    ), explain


def x__judged__mutmut_38(earlier: Dated, later: Dated) -> tuple[Verdict, Explain]:
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
            right=Side(second.title(reader), right),
        )

    one, two = first.interval, second.interval
    return (
        "holds" if one.high <= two.low or one == two else "fails" if one.low > two.high else "unclear"
    ), explain


def x__judged__mutmut_39(earlier: Dated, later: Dated) -> tuple[Verdict, Explain]:
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
            right=Side(second.title(reader), right, ),
        )

    one, two = first.interval, second.interval
    return (
        "holds" if one.high <= two.low or one == two else "fails" if one.low > two.high else "unclear"
    ), explain


def x__judged__mutmut_40(earlier: Dated, later: Dated) -> tuple[Verdict, Explain]:
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
            right=Side(second.title(None), right, right),
        )

    one, two = first.interval, second.interval
    return (
        "holds" if one.high <= two.low or one == two else "fails" if one.low > two.high else "unclear"
    ), explain


def x__judged__mutmut_41(earlier: Dated, later: Dated) -> tuple[Verdict, Explain]:
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

    one, two = None
    return (
        "holds" if one.high <= two.low or one == two else "fails" if one.low > two.high else "unclear"
    ), explain


def x__judged__mutmut_42(earlier: Dated, later: Dated) -> tuple[Verdict, Explain]:
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
        "holds" if (one.high <= two.low or one == two) and False else "fails" if one.low > two.high else "unclear"
    ), explain


def x__judged__mutmut_43(earlier: Dated, later: Dated) -> tuple[Verdict, Explain]:
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
        "holds" if (one.high <= two.low or one == two) or True else "fails" if one.low > two.high else "unclear"
    ), explain


def x__judged__mutmut_44(earlier: Dated, later: Dated) -> tuple[Verdict, Explain]:
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
        "XXholdsXX" if one.high <= two.low or one == two else "fails" if one.low > two.high else "unclear"
    ), explain


def x__judged__mutmut_45(earlier: Dated, later: Dated) -> tuple[Verdict, Explain]:
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
        "HOLDS" if one.high <= two.low or one == two else "fails" if one.low > two.high else "unclear"
    ), explain


def x__judged__mutmut_46(earlier: Dated, later: Dated) -> tuple[Verdict, Explain]:
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
        "holds" if one.high <= two.low and one == two else "fails" if one.low > two.high else "unclear"
    ), explain


def x__judged__mutmut_47(earlier: Dated, later: Dated) -> tuple[Verdict, Explain]:
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
        "holds" if one.high < two.low or one == two else "fails" if one.low > two.high else "unclear"
    ), explain


def x__judged__mutmut_48(earlier: Dated, later: Dated) -> tuple[Verdict, Explain]:
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
        "holds" if one.high <= two.low or one != two else "fails" if one.low > two.high else "unclear"
    ), explain


def x__judged__mutmut_49(earlier: Dated, later: Dated) -> tuple[Verdict, Explain]:
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
        "holds" if one.high <= two.low or one == two else "fails" if (one.low > two.high) and False else "unclear"
    ), explain


def x__judged__mutmut_50(earlier: Dated, later: Dated) -> tuple[Verdict, Explain]:
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
        "holds" if one.high <= two.low or one == two else "fails" if (one.low > two.high) or True else "unclear"
    ), explain


def x__judged__mutmut_51(earlier: Dated, later: Dated) -> tuple[Verdict, Explain]:
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
        "holds" if one.high <= two.low or one == two else "XXfailsXX" if one.low > two.high else "unclear"
    ), explain


def x__judged__mutmut_52(earlier: Dated, later: Dated) -> tuple[Verdict, Explain]:
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
        "holds" if one.high <= two.low or one == two else "FAILS" if one.low > two.high else "unclear"
    ), explain


def x__judged__mutmut_53(earlier: Dated, later: Dated) -> tuple[Verdict, Explain]:
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
        "holds" if one.high <= two.low or one == two else "fails" if one.low >= two.high else "unclear"
    ), explain


def x__judged__mutmut_54(earlier: Dated, later: Dated) -> tuple[Verdict, Explain]:
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
        "holds" if one.high <= two.low or one == two else "fails" if one.low > two.high else "XXunclearXX"
    ), explain


def x__judged__mutmut_55(earlier: Dated, later: Dated) -> tuple[Verdict, Explain]:
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
        "holds" if one.high <= two.low or one == two else "fails" if one.low > two.high else "UNCLEAR"
    ), explain

mutants_x__judged__mutmut['_mutmut_orig'] = x__judged__mutmut_orig # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_1'] = x__judged__mutmut_1 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_2'] = x__judged__mutmut_2 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_3'] = x__judged__mutmut_3 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_4'] = x__judged__mutmut_4 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_5'] = x__judged__mutmut_5 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_6'] = x__judged__mutmut_6 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_7'] = x__judged__mutmut_7 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_8'] = x__judged__mutmut_8 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_9'] = x__judged__mutmut_9 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_10'] = x__judged__mutmut_10 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_11'] = x__judged__mutmut_11 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_12'] = x__judged__mutmut_12 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_13'] = x__judged__mutmut_13 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_14'] = x__judged__mutmut_14 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_15'] = x__judged__mutmut_15 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_16'] = x__judged__mutmut_16 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_17'] = x__judged__mutmut_17 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_18'] = x__judged__mutmut_18 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_19'] = x__judged__mutmut_19 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_20'] = x__judged__mutmut_20 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_21'] = x__judged__mutmut_21 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_22'] = x__judged__mutmut_22 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_23'] = x__judged__mutmut_23 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_24'] = x__judged__mutmut_24 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_25'] = x__judged__mutmut_25 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_26'] = x__judged__mutmut_26 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_27'] = x__judged__mutmut_27 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_28'] = x__judged__mutmut_28 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_29'] = x__judged__mutmut_29 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_30'] = x__judged__mutmut_30 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_31'] = x__judged__mutmut_31 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_32'] = x__judged__mutmut_32 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_33'] = x__judged__mutmut_33 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_34'] = x__judged__mutmut_34 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_35'] = x__judged__mutmut_35 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_36'] = x__judged__mutmut_36 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_37'] = x__judged__mutmut_37 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_38'] = x__judged__mutmut_38 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_39'] = x__judged__mutmut_39 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_40'] = x__judged__mutmut_40 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_41'] = x__judged__mutmut_41 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_42'] = x__judged__mutmut_42 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_43'] = x__judged__mutmut_43 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_44'] = x__judged__mutmut_44 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_45'] = x__judged__mutmut_45 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_46'] = x__judged__mutmut_46 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_47'] = x__judged__mutmut_47 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_48'] = x__judged__mutmut_48 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_49'] = x__judged__mutmut_49 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_50'] = x__judged__mutmut_50 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_51'] = x__judged__mutmut_51 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_52'] = x__judged__mutmut_52 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_53'] = x__judged__mutmut_53 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_54'] = x__judged__mutmut_54 # type: ignore # mutmut generated
mutants_x__judged__mutmut['x__judged__mutmut_55'] = x__judged__mutmut_55 # type: ignore # mutmut generated
