"""From the renderer's SVG to one that belongs to a page, and to one that stands alone.

On a page the style sheet owns colours and font: what is left is shapes, classes (``f-NAME`` fills, ``s-NAME`` strokes with
the colour ``NAME`` of the theme) and the sentence that each mark carries. No style, no id, no fixed size. Where a text
leads to a record it stands in a link to ``#kind/id``, for the page to put its own address there.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from html import escape

from lxml import etree

from builder.charts.text import height, wrap
from builder.charts.theme import BACKGROUND, COLOURS, FONT, INK, MUTED, SMALL

NAMESPACE = "http://www.w3.org/2000/svg"
XLINK = "http://www.w3.org/1999/xlink"
KEPT = (
    "stroke-width",
    "stroke-dasharray",
    "stroke-linecap",
    "stroke-linejoin",
    "text-anchor",
    "font-weight",
)
"""Attributes that pass as they are; all are inherited, so that a group can state them for its marks."""
COMMON = ("class", "paint-order", *KEPT, "font-size")

_NUMBER = re.compile(r"-?\d*\.\d+(?:e-?\d+)?|-?\d+(?:\.\d+)?e-?\d+")
_LINK = re.compile(r'href="#([a-z]+)/([^"]+)"')
_TRANSLATE = re.compile(r"translate\(([-\d.e]+),\s*([-\d.e]+)\)")
_CIRCLE = re.compile(r"M([\d.]+),0A\1,\1,0,1,1,-\1,0A\1,\1,0,1,1,\1,0")
_RECTANGLE = re.compile(r"M([-\d.e]+),([-\d.e]+)h([\d.e-]+)v([\d.e-]+)h-[\d.e-]+Z")

Element = etree._Element


def for_page(drawn: str, description: str) -> str:
    """The drawn chart as one flat element that a page can hold: ``description`` stands for it, marks speak for themselves."""
    source = etree.fromstring(drawn.encode())
    root = _root(
        {
            "class": "chart",
            "role": "img",
            "aria-label": description,
            "viewBox": _rounded(source.get("viewBox", "")),
            "fill": "none",
        }
    )
    for group, (left, top) in _mark_groups(source, (0.0, 0.0)):
        drawn_marks = [_unwrapped(child) for child in group]
        marks = [(mark, link) for child, link in drawn_marks if (mark := _mark(child, left, top)) is not None]
        if marks:
            holder = etree.SubElement(root, "g")
            _state_once(holder, [mark for mark, _ in marks])
            for mark, link in marks:
                (etree.SubElement(holder, "a", {"href": link}) if link else holder).append(mark)
    if root.find(".//a") is not None:
        root.set("role", "group")  # what stands in a picture can't be reached
    return etree.tostring(root, encoding="unicode")


def linked(page_svg: str, address: Callable[[str, str], str]) -> str:
    """A chart from :func:`for_page` with the address of each record that it leads to, asked for by kind and id."""
    return _LINK.sub(lambda link: f'href="{escape(address(link[1], link[2]))}"', page_svg)


def stand_alone(page_svg: str, *, title: str, source: str, colours: Mapping[str, str]) -> str:
    """A chart from :func:`for_page` as a file of its own: title above, source below, real colours, sentences as tooltips."""
    chart = etree.fromstring(page_svg.replace(f' xmlns="{NAMESPACE}"', "").encode())
    width, tall = (float(part) for part in chart.get("viewBox", "").split()[2:])
    margin = 16.0
    heading, footer = wrap(title, width, 17, bold=True), wrap(source, width, SMALL)
    top = margin + height(heading, 17) + 8
    bottom = top + tall + 14 + height(footer, SMALL)
    box = f"0 0 {_round(width + 2 * margin)} {_round(bottom + margin)}"
    root = _root(
        {
            "viewBox": box,
            "width": _round(2 * (width + 2 * margin)),
            "height": _round(2 * (bottom + margin)),
            "font-family": f"{FONT}, sans-serif",
            "role": "img",
            "aria-label": f"{title}. {chart.get('aria-label', '')}",
        }
    )
    etree.SubElement(root, "rect", {"width": "100%", "height": "100%", "class": f"f-{BACKGROUND}"})
    _write(
        root, heading, (margin, margin + 17), {"font-size": "17", "font-weight": "600", "class": f"f-{INK}"}
    )
    body = etree.SubElement(
        root, "g", {"fill": "none", "transform": f"translate({_round(margin)},{_round(top)})"}
    )
    etree.strip_tags(chart, "a")
    body.extend(list(chart))
    _write(root, footer, (margin, top + tall + 14 + SMALL), {"font-size": f"{SMALL}", "class": f"f-{MUTED}"})
    for element in root.iter():
        _paint(element, colours)
    return etree.tostring(root, encoding="unicode")


def _root(attributes: dict[str, str]) -> Element:
    return etree.Element("svg", {"xmlns": NAMESPACE, **attributes})


def _mark_groups(element: Element, at: tuple[float, float]) -> Iterator[tuple[Element, tuple[float, float]]]:
    """Every group whose children are marks, with its place; the renderer nests these in groups that only move them."""
    moved = _TRANSLATE.fullmatch(element.get("transform", ""))
    left, top = at[0] + float(moved[1] if moved else 0), at[1] + float(moved[2] if moved else 0)
    kind = element.get("class", "").split(" ")[0]
    if kind.startswith("mark-") and kind != "mark-group":
        yield element, (left, top)
        return
    for child in element:
        if etree.QName(child).localname == "g":
            yield from _mark_groups(child, (left, top))


def _unwrapped(drawn: Element) -> tuple[Element, str]:
    """A mark and what it leads to. The renderer makes addresses absolute; only what follows ``#`` is ours."""
    if etree.QName(drawn).localname != "a":
        return drawn, ""
    return drawn[0], "#" + drawn.get(f"{{{XLINK}}}href", "").partition("#")[2]


def _mark(drawn: Element, left: float, top: float) -> Element | None:
    """One mark in its simplest form, at its place on the page; None for what can't be seen."""
    moved = _TRANSLATE.match(drawn.get("transform", ""))
    x, y = left + float(moved[1] if moved else 0), top + float(moved[2] if moved else 0)
    tag = etree.QName(drawn).localname
    if tag == "text":
        mark = _text(drawn, x, y)
    elif tag == "line":
        end = {"x2": _round(x + float(drawn.get("x2", 0))), "y2": _round(y + float(drawn.get("y2", 0)))}
        mark = etree.Element("line", {"x1": _round(x), "y1": _round(y), **end})
    elif drawn.get("d"):
        mark = _path(drawn.get("d", ""), x, y)
    else:
        return None
    _dress(mark, drawn)
    return mark


def _text(drawn: Element, x: float, y: float) -> Element:
    # Its size is where the name of a font would be, see builder.charts.render.
    mark = etree.Element("text", {"x": _round(x), "y": _round(y), "font-size": drawn.get("font-family", "")})
    mark.text = drawn.text
    for line in drawn:
        part = etree.SubElement(mark, "tspan")
        part.text = line.text
        if line.get("dy"):
            part.set("x", _round(x))
            part.set("dy", _round(float(line.get("dy", "0"))))
    return mark


def _path(d: str, x: float, y: float) -> Element:
    if circle := _CIRCLE.fullmatch(d):
        return etree.Element("circle", {"cx": _round(x), "cy": _round(y), "r": _round(float(circle[1]))})
    if box := _RECTANGLE.fullmatch(d):
        corner = {"x": _round(x + float(box[1])), "y": _round(y + float(box[2]))}
        return etree.Element(
            "rect", {**corner, "width": _round(float(box[3])), "height": _round(float(box[4]))}
        )
    mark = etree.Element("path", {"d": _rounded(d)})
    if x or y:
        mark.set("transform", f"translate({_round(x)},{_round(y)})")
    return mark


def _dress(mark: Element, drawn: Element) -> None:
    """Colours as classes, the sentence, and the few attributes that stay."""
    classes = [
        f"{channel[0]}-{drawn.get(channel)}"
        for channel in ("fill", "stroke")
        if drawn.get(channel) in COLOURS
    ]
    if classes:
        mark.set("class", " ".join(classes))
    for name in KEPT:
        if value := drawn.get(name):
            mark.set(name, value.removesuffix("px"))
    if not drawn.get("stroke"):
        mark.attrib.pop("stroke-width", "")
    if mark.tag == "text" and drawn.get("stroke"):
        mark.set("paint-order", "stroke")  # the halo lies behind its letters
    if mark.get("text-anchor") == "start":
        del mark.attrib["text-anchor"]
    if label := drawn.get("aria-label"):
        mark.set("role", "graphics-symbol")
        mark.set("aria-label", label)


def _state_once(group: Element, marks: list[Element]) -> None:
    """What all marks of a group have in common is stated at the group."""
    for name in COMMON:
        values = {mark.get(name) for mark in marks}
        if len(values) == 1 and (value := values.pop()):
            group.set(name, value)
            for mark in marks:
                del mark.attrib[name]


def _write(root: Element, text: str, at: tuple[float, float], attributes: dict[str, str]) -> None:
    mark = etree.SubElement(root, "text", attributes)
    for index, line in enumerate(text.split("\n")):
        y = at[1] + height("", float(attributes["font-size"])) * index
        etree.SubElement(mark, "tspan", {"x": _round(at[0]), "y": _round(y)}).text = line


def _paint(element: Element, colours: Mapping[str, str]) -> None:
    """Classes back to colours, sentences to tooltips."""
    for name in element.get("class", "").split():
        channel = "fill" if name.startswith("f-") else "stroke"
        element.set(channel, colours[name[2:]])
    element.attrib.pop("class", "")
    if element.get("role") == "graphics-symbol":
        title = etree.Element("title")
        title.text = element.get("aria-label")
        del element.attrib["role"], element.attrib["aria-label"]
        element.insert(0, title)


def _rounded(text: str) -> str:
    return _NUMBER.sub(lambda number: _round(float(number[0])), text)


def _round(number: float) -> str:
    """At most one decimal: a tenth of a unit is less than a tenth of a pixel on a phone."""
    return f"{round(number, 1) + 0.0:.1f}".removesuffix(".0")  # + 0.0 for no "-0"
