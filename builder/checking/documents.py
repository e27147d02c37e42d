"""Documents: numbers in normal form, one record for one identity, no circles and no impossible order of dates.

A document is identified by number, issuer and date together: 19-NQ/TU and 19-NQ/TW are two documents, and the Party
begins its numbers anew each term.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from builder.checking.dates import LATER
from builder.checking.verdicts import Result
from builder.locale.text import fold
from builder.model.records import Resolution
from builder.model.site import Site
from builder.problems import Location, Problems

_SYMBOLS = {
    fold(symbol): symbol
    for symbol in (
        "NQ",
        "KL",
        "CT",
        "CTr",
        "QĐ",
        "KH",
        "ĐA",
        "NĐ",
        "TT",
        "HĐND",
        "UBND",
        "TTg",
        "CP",
        "TW",
        "TU",
    )
}
"""Symbols of kinds and issuers by what is left of them without marks and capitals."""

_CODES = {
    "nghi-quyet": "NQ",
    "ket-luan": "KL",
    "chi-thi": "CT",
    "chuong-trinh": "CTr",
    "quyet-dinh": "QĐ",
    "ke-hoach": "KH",
    "de-an": "ĐA|QĐ",
    "luat": "L",
    "van-kien": "[A-ZĐ][A-Za-zĐđ]*",
}
"""Symbol of each kind of document (Nghị định 30/2020/NĐ-CP, annex III; Hướng dẫn 36-HD/VPTW for the Party)."""

_EXAMPLES = {"luat": "47/2010/QH12", "van-kien": "12-BC/TU, 45/BC-UBND"}
_ISSUER = "[A-ZĐ][A-Za-zĐđ]*"
_ASSEMBLY = r"[0-9]{2,}/[0-9]{4}/(?:QH|UBTVQH)[0-9]+"


def check_documents(site: Site, problems: Problems) -> None:
    """Report numbers that are not in normal form, records that share an identity, and relations that run in circles."""
    identities: dict[tuple[str, str, str], str] = {}
    for name, document in site.resolutions.items():
        if document.number is None:
            continue
        at = site.where("resolutions", name, "number")
        _check_form(document, at, problems)
        identity = (normal_number(document.number), document.issuer or "", str(document.date))
        other = identities.setdefault(identity, name)
        if other != name:
            problems.add("C103", at, number=identity[0], other=site.where("resolutions", other).file)
    for circle, at in _circles(site):
        problems.add("C162", at, circle=" → ".join(_label(site, name) for name in circle))


def check_orders(site: Site, orders: Iterable[Result], problems: Problems) -> None:
    """A document older than the one it rests on is an error, unless an editor has acknowledged what the sources print."""
    for result in orders:
        if result.verdict == "fails" and result.id not in site.acknowledged:
            title = {"title": result.title.vi, "title_en": result.title.get("en")}
            problems.add("C163", result.location, id=result.id, **title)


def normal_number(text: str) -> str:
    """``Số 01 – KL/TW`` → ``01-KL/TW``, ``6/QDTTg`` → ``06/QĐ-TTg``: one dash, no spaces, symbols with their marks."""
    first = re.search(r"[0-9]", text)
    bare = re.sub(r"\s+", "", text[first.start() :] if first else text)
    bare = re.sub(r"[‐‑‒–—−]", "-", bare)
    bare = re.sub(r"^[0-9](?![0-9])", lambda digit: "0" + digit[0], bare)
    return re.sub(r"[^\W\d_]+", lambda word: _symbol(word[0]), bare)


def _symbol(word: str) -> str:
    """A symbol as it is written; two that were run together are parted."""
    bare = fold(word)
    if bare in _SYMBOLS:
        return _SYMBOLS[bare]
    for cut in range(2, len(bare) - 1):
        if bare[:cut] in _SYMBOLS and bare[cut:] in _SYMBOLS:
            return f"{_SYMBOLS[bare[:cut]]}-{_SYMBOLS[bare[cut:]]}"
    return word


def _check_form(document: Resolution, at: Location, problems: Problems) -> None:
    number = document.number or ""
    normal = normal_number(number)
    if number != normal:
        problems.add("C160", at, read=number, normal=normal, paste=f"number: {normal}")
    code = _CODES[document.kind]
    forms = [rf"[0-9]{{2,}}-(?:{code})/{_ISSUER}", rf"[0-9]{{2,}}(?:/[0-9]{{4}})?/(?:{code})-{_ISSUER}"]
    if document.kind in ("nghi-quyet", "luat"):
        forms.append(_ASSEMBLY)
    if not any(re.fullmatch(form, normal) for form in forms):
        one = code.partition("|")[0]
        examples = _EXAMPLES.get(document.kind, f"05-{one}/TU, 76/{one}-UBND")
        problems.add("C161", at, number=number, kind=document.kind, examples=examples)


def _circles(site: Site) -> Iterator[tuple[list[str], Location]]:
    """Every circle once, with the place of the relation that closes it."""
    done: set[str] = set()
    for name in site.resolutions:
        if name not in done:
            yield from _circles_from(site, [name], done)


def _circles_from(site: Site, path: list[str], done: set[str]) -> Iterator[tuple[list[str], Location]]:
    for earlier, at in _earlier(site, path[-1]):
        if earlier in path:
            yield [*path[path.index(earlier) :], earlier], at
        elif earlier not in done:
            yield from _circles_from(site, [*path, earlier], done)
    done.add(path[-1])


def _earlier(site: Site, name: str) -> list[tuple[str, Location]]:
    """Documents that must have been there before ``name``, each with the place of the relation that says so."""
    own = [
        (relation.to, _place(site, name, number))
        for number, relation in enumerate(site.resolutions[name].relations)
        if relation.to in site.resolutions and (relation.kind in LATER or relation.to == name)
    ]
    told_by_others = [
        (other, _place(site, other, number))
        for other, document in site.resolutions.items()
        for number, relation in enumerate(document.relations)
        if relation.kind == "precursor_of" and relation.to == name != other
    ]
    return own + told_by_others


def _place(site: Site, name: str, number: int) -> Location:
    return site.where("resolutions", name, "relations", str(number))


def _label(site: Site, name: str) -> str:
    document = site.resolutions[name]
    return document.number or document.title.vi
