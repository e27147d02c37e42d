"""Narratives: Markdown to safe HTML, with every bound number linked to its source."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import markdown
import nh3
from markupsafe import Markup

from builder.checking.bindings import BOUND, Bound, describe_bound, resolve
from builder.checking.equations import Address
from builder.checking.prose import TAGS
from builder.checking.verdicts import VIETNAMESE
from builder.locale.text import slug
from builder.model.claims import claim_at
from builder.model.site import Narrative
from builder.pages.desk import Here
from builder.pages.said import said
from builder.stating.sums import sum_of
from builder.views.cells import Cells

_TOKEN = re.compile("\ue000(\\d+)\ue001")


def html_of(narrative: Narrative, here: Here, figure: Callable[..., Any], level: int = 2) -> Markup:
    """The narrative as HTML. ``figure`` is the template macro that writes one bound number; ``##`` becomes a heading
    of ``level``."""
    numbers: list[str] = []
    cells = here.cells if narrative.lang == here.desk.reader.lang else here.cells.spoken(VIETNAMESE)

    def keep(match: re.Match[str]) -> str:
        if match["exempt"]:
            return match["term"]
        bound = resolve(here.desk.site, match["term"], match["form"] or "")
        numbers.append(str(figure(_parameters(bound, here, cells))))
        return f"\ue000{len(numbers) - 1}\ue001"

    text = BOUND.sub(keep, narrative.body)
    converter = markdown.Markdown(
        extensions=["tables", "toc", "abbr"],
        extension_configs={"toc": {"slugify": lambda value, _separator: slug(value), "baselevel": level - 1}},
        output_format="html",
    )
    clean = nh3.clean(
        converter.convert(text),
        tags=set(TAGS),
        attributes={
            "a": {"href", "title"},
            "h2": {"id"},
            "h3": {"id"},
            "h4": {"id"},
            "abbr": {"title"},
            "span": {"lang"},
        },
        url_schemes={"https", "http", "mailto"},
        link_rel=None,
    )
    return Markup(_TOKEN.sub(lambda match: numbers[int(match[1])], clean))  # noqa: S704 - cleaned above


def _parameters(bound: Bound, here: Here, cells: Cells) -> dict[str, Any]:
    """Parameters of the ``figure`` macro for a bound number."""
    site, reader = here.desk.site, cells.reader
    first = bound.figures[0]
    if isinstance(bound.term, Address):
        claim = claim_at(site, bound.term.address)
        found = cells.figure(first, claim=claim, full=bound.form == "full")
        if (
            claim is not None
            and ("~" in bound.term.address or bound.form == "printed")
            and bound.form != "full"
        ):
            # what one source prints is told with all its digits
            found["text"] = reader.qualifier(claim) + reader.typed(claim, site.measure(first))
        if bound.form == "nth" and isinstance(bound.value, Decimal):
            found["text"] = reader.ordinal(int(bound.value))
        of = site.measure(first).of
        total = here.desk.index.same_key(first, of) if of and bound.form == "of" else None
        if total is not None:
            found["text"] += f"/{cells.figure(total)['text']}"
        return found
    found = cells.figure(first)
    statement = sum_of(here.desk.ground, bound)
    told = said(here, statement)
    found |= {"text": statement.says(reader), "says": told["id"], "value": told["value"]}
    found["source"] = reader.text("tính từ") + " " + describe_bound(site, bound, reader)
    found["at"] = ""
    failing = [f for f in bound.figures if here.desk.findings.failing.get(f.address)]
    if failing:
        other = cells.figure(failing[0])
        found["failed"], found["check_url"] = other["failed"], other["check_url"]
    return found
