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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_check_documents__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_check_documents__mutmut)
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


def x_check_documents__mutmut_orig(site: Site, problems: Problems) -> None:
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


def x_check_documents__mutmut_1(site: Site, problems: Problems) -> None:
    """Report numbers that are not in normal form, records that share an identity, and relations that run in circles."""
    identities: dict[tuple[str, str, str], str] = None
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


def x_check_documents__mutmut_2(site: Site, problems: Problems) -> None:
    """Report numbers that are not in normal form, records that share an identity, and relations that run in circles."""
    identities: dict[tuple[str, str, str], str] = {}
    for name, document in site.resolutions.items():
        if document.number is not None:
            continue
        at = site.where("resolutions", name, "number")
        _check_form(document, at, problems)
        identity = (normal_number(document.number), document.issuer or "", str(document.date))
        other = identities.setdefault(identity, name)
        if other != name:
            problems.add("C103", at, number=identity[0], other=site.where("resolutions", other).file)
    for circle, at in _circles(site):
        problems.add("C162", at, circle=" → ".join(_label(site, name) for name in circle))


def x_check_documents__mutmut_3(site: Site, problems: Problems) -> None:
    """Report numbers that are not in normal form, records that share an identity, and relations that run in circles."""
    identities: dict[tuple[str, str, str], str] = {}
    for name, document in site.resolutions.items():
        if document.number is None:
            break
        at = site.where("resolutions", name, "number")
        _check_form(document, at, problems)
        identity = (normal_number(document.number), document.issuer or "", str(document.date))
        other = identities.setdefault(identity, name)
        if other != name:
            problems.add("C103", at, number=identity[0], other=site.where("resolutions", other).file)
    for circle, at in _circles(site):
        problems.add("C162", at, circle=" → ".join(_label(site, name) for name in circle))


def x_check_documents__mutmut_4(site: Site, problems: Problems) -> None:
    """Report numbers that are not in normal form, records that share an identity, and relations that run in circles."""
    identities: dict[tuple[str, str, str], str] = {}
    for name, document in site.resolutions.items():
        if document.number is None:
            continue
        at = None
        _check_form(document, at, problems)
        identity = (normal_number(document.number), document.issuer or "", str(document.date))
        other = identities.setdefault(identity, name)
        if other != name:
            problems.add("C103", at, number=identity[0], other=site.where("resolutions", other).file)
    for circle, at in _circles(site):
        problems.add("C162", at, circle=" → ".join(_label(site, name) for name in circle))


def x_check_documents__mutmut_5(site: Site, problems: Problems) -> None:
    """Report numbers that are not in normal form, records that share an identity, and relations that run in circles."""
    identities: dict[tuple[str, str, str], str] = {}
    for name, document in site.resolutions.items():
        if document.number is None:
            continue
        at = site.where(None, name, "number")
        _check_form(document, at, problems)
        identity = (normal_number(document.number), document.issuer or "", str(document.date))
        other = identities.setdefault(identity, name)
        if other != name:
            problems.add("C103", at, number=identity[0], other=site.where("resolutions", other).file)
    for circle, at in _circles(site):
        problems.add("C162", at, circle=" → ".join(_label(site, name) for name in circle))


def x_check_documents__mutmut_6(site: Site, problems: Problems) -> None:
    """Report numbers that are not in normal form, records that share an identity, and relations that run in circles."""
    identities: dict[tuple[str, str, str], str] = {}
    for name, document in site.resolutions.items():
        if document.number is None:
            continue
        at = site.where("resolutions", None, "number")
        _check_form(document, at, problems)
        identity = (normal_number(document.number), document.issuer or "", str(document.date))
        other = identities.setdefault(identity, name)
        if other != name:
            problems.add("C103", at, number=identity[0], other=site.where("resolutions", other).file)
    for circle, at in _circles(site):
        problems.add("C162", at, circle=" → ".join(_label(site, name) for name in circle))


def x_check_documents__mutmut_7(site: Site, problems: Problems) -> None:
    """Report numbers that are not in normal form, records that share an identity, and relations that run in circles."""
    identities: dict[tuple[str, str, str], str] = {}
    for name, document in site.resolutions.items():
        if document.number is None:
            continue
        at = site.where("resolutions", name, None)
        _check_form(document, at, problems)
        identity = (normal_number(document.number), document.issuer or "", str(document.date))
        other = identities.setdefault(identity, name)
        if other != name:
            problems.add("C103", at, number=identity[0], other=site.where("resolutions", other).file)
    for circle, at in _circles(site):
        problems.add("C162", at, circle=" → ".join(_label(site, name) for name in circle))


def x_check_documents__mutmut_8(site: Site, problems: Problems) -> None:
    """Report numbers that are not in normal form, records that share an identity, and relations that run in circles."""
    identities: dict[tuple[str, str, str], str] = {}
    for name, document in site.resolutions.items():
        if document.number is None:
            continue
        at = site.where(name, "number")
        _check_form(document, at, problems)
        identity = (normal_number(document.number), document.issuer or "", str(document.date))
        other = identities.setdefault(identity, name)
        if other != name:
            problems.add("C103", at, number=identity[0], other=site.where("resolutions", other).file)
    for circle, at in _circles(site):
        problems.add("C162", at, circle=" → ".join(_label(site, name) for name in circle))


def x_check_documents__mutmut_9(site: Site, problems: Problems) -> None:
    """Report numbers that are not in normal form, records that share an identity, and relations that run in circles."""
    identities: dict[tuple[str, str, str], str] = {}
    for name, document in site.resolutions.items():
        if document.number is None:
            continue
        at = site.where("resolutions", "number")
        _check_form(document, at, problems)
        identity = (normal_number(document.number), document.issuer or "", str(document.date))
        other = identities.setdefault(identity, name)
        if other != name:
            problems.add("C103", at, number=identity[0], other=site.where("resolutions", other).file)
    for circle, at in _circles(site):
        problems.add("C162", at, circle=" → ".join(_label(site, name) for name in circle))


def x_check_documents__mutmut_10(site: Site, problems: Problems) -> None:
    """Report numbers that are not in normal form, records that share an identity, and relations that run in circles."""
    identities: dict[tuple[str, str, str], str] = {}
    for name, document in site.resolutions.items():
        if document.number is None:
            continue
        at = site.where("resolutions", name, )
        _check_form(document, at, problems)
        identity = (normal_number(document.number), document.issuer or "", str(document.date))
        other = identities.setdefault(identity, name)
        if other != name:
            problems.add("C103", at, number=identity[0], other=site.where("resolutions", other).file)
    for circle, at in _circles(site):
        problems.add("C162", at, circle=" → ".join(_label(site, name) for name in circle))


def x_check_documents__mutmut_11(site: Site, problems: Problems) -> None:
    """Report numbers that are not in normal form, records that share an identity, and relations that run in circles."""
    identities: dict[tuple[str, str, str], str] = {}
    for name, document in site.resolutions.items():
        if document.number is None:
            continue
        at = site.where("XXresolutionsXX", name, "number")
        _check_form(document, at, problems)
        identity = (normal_number(document.number), document.issuer or "", str(document.date))
        other = identities.setdefault(identity, name)
        if other != name:
            problems.add("C103", at, number=identity[0], other=site.where("resolutions", other).file)
    for circle, at in _circles(site):
        problems.add("C162", at, circle=" → ".join(_label(site, name) for name in circle))


def x_check_documents__mutmut_12(site: Site, problems: Problems) -> None:
    """Report numbers that are not in normal form, records that share an identity, and relations that run in circles."""
    identities: dict[tuple[str, str, str], str] = {}
    for name, document in site.resolutions.items():
        if document.number is None:
            continue
        at = site.where("RESOLUTIONS", name, "number")
        _check_form(document, at, problems)
        identity = (normal_number(document.number), document.issuer or "", str(document.date))
        other = identities.setdefault(identity, name)
        if other != name:
            problems.add("C103", at, number=identity[0], other=site.where("resolutions", other).file)
    for circle, at in _circles(site):
        problems.add("C162", at, circle=" → ".join(_label(site, name) for name in circle))


def x_check_documents__mutmut_13(site: Site, problems: Problems) -> None:
    """Report numbers that are not in normal form, records that share an identity, and relations that run in circles."""
    identities: dict[tuple[str, str, str], str] = {}
    for name, document in site.resolutions.items():
        if document.number is None:
            continue
        at = site.where("resolutions", name, "XXnumberXX")
        _check_form(document, at, problems)
        identity = (normal_number(document.number), document.issuer or "", str(document.date))
        other = identities.setdefault(identity, name)
        if other != name:
            problems.add("C103", at, number=identity[0], other=site.where("resolutions", other).file)
    for circle, at in _circles(site):
        problems.add("C162", at, circle=" → ".join(_label(site, name) for name in circle))


def x_check_documents__mutmut_14(site: Site, problems: Problems) -> None:
    """Report numbers that are not in normal form, records that share an identity, and relations that run in circles."""
    identities: dict[tuple[str, str, str], str] = {}
    for name, document in site.resolutions.items():
        if document.number is None:
            continue
        at = site.where("resolutions", name, "NUMBER")
        _check_form(document, at, problems)
        identity = (normal_number(document.number), document.issuer or "", str(document.date))
        other = identities.setdefault(identity, name)
        if other != name:
            problems.add("C103", at, number=identity[0], other=site.where("resolutions", other).file)
    for circle, at in _circles(site):
        problems.add("C162", at, circle=" → ".join(_label(site, name) for name in circle))


def x_check_documents__mutmut_15(site: Site, problems: Problems) -> None:
    """Report numbers that are not in normal form, records that share an identity, and relations that run in circles."""
    identities: dict[tuple[str, str, str], str] = {}
    for name, document in site.resolutions.items():
        if document.number is None:
            continue
        at = site.where("resolutions", name, "number")
        _check_form(None, at, problems)
        identity = (normal_number(document.number), document.issuer or "", str(document.date))
        other = identities.setdefault(identity, name)
        if other != name:
            problems.add("C103", at, number=identity[0], other=site.where("resolutions", other).file)
    for circle, at in _circles(site):
        problems.add("C162", at, circle=" → ".join(_label(site, name) for name in circle))


def x_check_documents__mutmut_16(site: Site, problems: Problems) -> None:
    """Report numbers that are not in normal form, records that share an identity, and relations that run in circles."""
    identities: dict[tuple[str, str, str], str] = {}
    for name, document in site.resolutions.items():
        if document.number is None:
            continue
        at = site.where("resolutions", name, "number")
        _check_form(document, None, problems)
        identity = (normal_number(document.number), document.issuer or "", str(document.date))
        other = identities.setdefault(identity, name)
        if other != name:
            problems.add("C103", at, number=identity[0], other=site.where("resolutions", other).file)
    for circle, at in _circles(site):
        problems.add("C162", at, circle=" → ".join(_label(site, name) for name in circle))


def x_check_documents__mutmut_17(site: Site, problems: Problems) -> None:
    """Report numbers that are not in normal form, records that share an identity, and relations that run in circles."""
    identities: dict[tuple[str, str, str], str] = {}
    for name, document in site.resolutions.items():
        if document.number is None:
            continue
        at = site.where("resolutions", name, "number")
        _check_form(document, at, None)
        identity = (normal_number(document.number), document.issuer or "", str(document.date))
        other = identities.setdefault(identity, name)
        if other != name:
            problems.add("C103", at, number=identity[0], other=site.where("resolutions", other).file)
    for circle, at in _circles(site):
        problems.add("C162", at, circle=" → ".join(_label(site, name) for name in circle))


def x_check_documents__mutmut_18(site: Site, problems: Problems) -> None:
    """Report numbers that are not in normal form, records that share an identity, and relations that run in circles."""
    identities: dict[tuple[str, str, str], str] = {}
    for name, document in site.resolutions.items():
        if document.number is None:
            continue
        at = site.where("resolutions", name, "number")
        _check_form(at, problems)
        identity = (normal_number(document.number), document.issuer or "", str(document.date))
        other = identities.setdefault(identity, name)
        if other != name:
            problems.add("C103", at, number=identity[0], other=site.where("resolutions", other).file)
    for circle, at in _circles(site):
        problems.add("C162", at, circle=" → ".join(_label(site, name) for name in circle))


def x_check_documents__mutmut_19(site: Site, problems: Problems) -> None:
    """Report numbers that are not in normal form, records that share an identity, and relations that run in circles."""
    identities: dict[tuple[str, str, str], str] = {}
    for name, document in site.resolutions.items():
        if document.number is None:
            continue
        at = site.where("resolutions", name, "number")
        _check_form(document, problems)
        identity = (normal_number(document.number), document.issuer or "", str(document.date))
        other = identities.setdefault(identity, name)
        if other != name:
            problems.add("C103", at, number=identity[0], other=site.where("resolutions", other).file)
    for circle, at in _circles(site):
        problems.add("C162", at, circle=" → ".join(_label(site, name) for name in circle))


def x_check_documents__mutmut_20(site: Site, problems: Problems) -> None:
    """Report numbers that are not in normal form, records that share an identity, and relations that run in circles."""
    identities: dict[tuple[str, str, str], str] = {}
    for name, document in site.resolutions.items():
        if document.number is None:
            continue
        at = site.where("resolutions", name, "number")
        _check_form(document, at, )
        identity = (normal_number(document.number), document.issuer or "", str(document.date))
        other = identities.setdefault(identity, name)
        if other != name:
            problems.add("C103", at, number=identity[0], other=site.where("resolutions", other).file)
    for circle, at in _circles(site):
        problems.add("C162", at, circle=" → ".join(_label(site, name) for name in circle))


def x_check_documents__mutmut_21(site: Site, problems: Problems) -> None:
    """Report numbers that are not in normal form, records that share an identity, and relations that run in circles."""
    identities: dict[tuple[str, str, str], str] = {}
    for name, document in site.resolutions.items():
        if document.number is None:
            continue
        at = site.where("resolutions", name, "number")
        _check_form(document, at, problems)
        identity = None
        other = identities.setdefault(identity, name)
        if other != name:
            problems.add("C103", at, number=identity[0], other=site.where("resolutions", other).file)
    for circle, at in _circles(site):
        problems.add("C162", at, circle=" → ".join(_label(site, name) for name in circle))


def x_check_documents__mutmut_22(site: Site, problems: Problems) -> None:
    """Report numbers that are not in normal form, records that share an identity, and relations that run in circles."""
    identities: dict[tuple[str, str, str], str] = {}
    for name, document in site.resolutions.items():
        if document.number is None:
            continue
        at = site.where("resolutions", name, "number")
        _check_form(document, at, problems)
        identity = (normal_number(None), document.issuer or "", str(document.date))
        other = identities.setdefault(identity, name)
        if other != name:
            problems.add("C103", at, number=identity[0], other=site.where("resolutions", other).file)
    for circle, at in _circles(site):
        problems.add("C162", at, circle=" → ".join(_label(site, name) for name in circle))


def x_check_documents__mutmut_23(site: Site, problems: Problems) -> None:
    """Report numbers that are not in normal form, records that share an identity, and relations that run in circles."""
    identities: dict[tuple[str, str, str], str] = {}
    for name, document in site.resolutions.items():
        if document.number is None:
            continue
        at = site.where("resolutions", name, "number")
        _check_form(document, at, problems)
        identity = (normal_number(document.number), document.issuer and "", str(document.date))
        other = identities.setdefault(identity, name)
        if other != name:
            problems.add("C103", at, number=identity[0], other=site.where("resolutions", other).file)
    for circle, at in _circles(site):
        problems.add("C162", at, circle=" → ".join(_label(site, name) for name in circle))


def x_check_documents__mutmut_24(site: Site, problems: Problems) -> None:
    """Report numbers that are not in normal form, records that share an identity, and relations that run in circles."""
    identities: dict[tuple[str, str, str], str] = {}
    for name, document in site.resolutions.items():
        if document.number is None:
            continue
        at = site.where("resolutions", name, "number")
        _check_form(document, at, problems)
        identity = (normal_number(document.number), document.issuer or "XXXX", str(document.date))
        other = identities.setdefault(identity, name)
        if other != name:
            problems.add("C103", at, number=identity[0], other=site.where("resolutions", other).file)
    for circle, at in _circles(site):
        problems.add("C162", at, circle=" → ".join(_label(site, name) for name in circle))


def x_check_documents__mutmut_25(site: Site, problems: Problems) -> None:
    """Report numbers that are not in normal form, records that share an identity, and relations that run in circles."""
    identities: dict[tuple[str, str, str], str] = {}
    for name, document in site.resolutions.items():
        if document.number is None:
            continue
        at = site.where("resolutions", name, "number")
        _check_form(document, at, problems)
        identity = (normal_number(document.number), document.issuer or "", str(None))
        other = identities.setdefault(identity, name)
        if other != name:
            problems.add("C103", at, number=identity[0], other=site.where("resolutions", other).file)
    for circle, at in _circles(site):
        problems.add("C162", at, circle=" → ".join(_label(site, name) for name in circle))


def x_check_documents__mutmut_26(site: Site, problems: Problems) -> None:
    """Report numbers that are not in normal form, records that share an identity, and relations that run in circles."""
    identities: dict[tuple[str, str, str], str] = {}
    for name, document in site.resolutions.items():
        if document.number is None:
            continue
        at = site.where("resolutions", name, "number")
        _check_form(document, at, problems)
        identity = (normal_number(document.number), document.issuer or "", str(document.date))
        other = None
        if other != name:
            problems.add("C103", at, number=identity[0], other=site.where("resolutions", other).file)
    for circle, at in _circles(site):
        problems.add("C162", at, circle=" → ".join(_label(site, name) for name in circle))


def x_check_documents__mutmut_27(site: Site, problems: Problems) -> None:
    """Report numbers that are not in normal form, records that share an identity, and relations that run in circles."""
    identities: dict[tuple[str, str, str], str] = {}
    for name, document in site.resolutions.items():
        if document.number is None:
            continue
        at = site.where("resolutions", name, "number")
        _check_form(document, at, problems)
        identity = (normal_number(document.number), document.issuer or "", str(document.date))
        other = identities.setdefault(None, name)
        if other != name:
            problems.add("C103", at, number=identity[0], other=site.where("resolutions", other).file)
    for circle, at in _circles(site):
        problems.add("C162", at, circle=" → ".join(_label(site, name) for name in circle))


def x_check_documents__mutmut_28(site: Site, problems: Problems) -> None:
    """Report numbers that are not in normal form, records that share an identity, and relations that run in circles."""
    identities: dict[tuple[str, str, str], str] = {}
    for name, document in site.resolutions.items():
        if document.number is None:
            continue
        at = site.where("resolutions", name, "number")
        _check_form(document, at, problems)
        identity = (normal_number(document.number), document.issuer or "", str(document.date))
        other = identities.setdefault(identity, None)
        if other != name:
            problems.add("C103", at, number=identity[0], other=site.where("resolutions", other).file)
    for circle, at in _circles(site):
        problems.add("C162", at, circle=" → ".join(_label(site, name) for name in circle))


def x_check_documents__mutmut_29(site: Site, problems: Problems) -> None:
    """Report numbers that are not in normal form, records that share an identity, and relations that run in circles."""
    identities: dict[tuple[str, str, str], str] = {}
    for name, document in site.resolutions.items():
        if document.number is None:
            continue
        at = site.where("resolutions", name, "number")
        _check_form(document, at, problems)
        identity = (normal_number(document.number), document.issuer or "", str(document.date))
        other = identities.setdefault(name)
        if other != name:
            problems.add("C103", at, number=identity[0], other=site.where("resolutions", other).file)
    for circle, at in _circles(site):
        problems.add("C162", at, circle=" → ".join(_label(site, name) for name in circle))


def x_check_documents__mutmut_30(site: Site, problems: Problems) -> None:
    """Report numbers that are not in normal form, records that share an identity, and relations that run in circles."""
    identities: dict[tuple[str, str, str], str] = {}
    for name, document in site.resolutions.items():
        if document.number is None:
            continue
        at = site.where("resolutions", name, "number")
        _check_form(document, at, problems)
        identity = (normal_number(document.number), document.issuer or "", str(document.date))
        other = identities.setdefault(identity, )
        if other != name:
            problems.add("C103", at, number=identity[0], other=site.where("resolutions", other).file)
    for circle, at in _circles(site):
        problems.add("C162", at, circle=" → ".join(_label(site, name) for name in circle))


def x_check_documents__mutmut_31(site: Site, problems: Problems) -> None:
    """Report numbers that are not in normal form, records that share an identity, and relations that run in circles."""
    identities: dict[tuple[str, str, str], str] = {}
    for name, document in site.resolutions.items():
        if document.number is None:
            continue
        at = site.where("resolutions", name, "number")
        _check_form(document, at, problems)
        identity = (normal_number(document.number), document.issuer or "", str(document.date))
        other = identities.setdefault(identity, name)
        if other == name:
            problems.add("C103", at, number=identity[0], other=site.where("resolutions", other).file)
    for circle, at in _circles(site):
        problems.add("C162", at, circle=" → ".join(_label(site, name) for name in circle))


def x_check_documents__mutmut_32(site: Site, problems: Problems) -> None:
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
            problems.add(None, at, number=identity[0], other=site.where("resolutions", other).file)
    for circle, at in _circles(site):
        problems.add("C162", at, circle=" → ".join(_label(site, name) for name in circle))


def x_check_documents__mutmut_33(site: Site, problems: Problems) -> None:
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
            problems.add("C103", None, number=identity[0], other=site.where("resolutions", other).file)
    for circle, at in _circles(site):
        problems.add("C162", at, circle=" → ".join(_label(site, name) for name in circle))


def x_check_documents__mutmut_34(site: Site, problems: Problems) -> None:
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
            problems.add("C103", at, number=None, other=site.where("resolutions", other).file)
    for circle, at in _circles(site):
        problems.add("C162", at, circle=" → ".join(_label(site, name) for name in circle))


def x_check_documents__mutmut_35(site: Site, problems: Problems) -> None:
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
            problems.add("C103", at, number=identity[0], other=None)
    for circle, at in _circles(site):
        problems.add("C162", at, circle=" → ".join(_label(site, name) for name in circle))


def x_check_documents__mutmut_36(site: Site, problems: Problems) -> None:
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
            problems.add(at, number=identity[0], other=site.where("resolutions", other).file)
    for circle, at in _circles(site):
        problems.add("C162", at, circle=" → ".join(_label(site, name) for name in circle))


def x_check_documents__mutmut_37(site: Site, problems: Problems) -> None:
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
            problems.add("C103", number=identity[0], other=site.where("resolutions", other).file)
    for circle, at in _circles(site):
        problems.add("C162", at, circle=" → ".join(_label(site, name) for name in circle))


def x_check_documents__mutmut_38(site: Site, problems: Problems) -> None:
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
            problems.add("C103", at, other=site.where("resolutions", other).file)
    for circle, at in _circles(site):
        problems.add("C162", at, circle=" → ".join(_label(site, name) for name in circle))


def x_check_documents__mutmut_39(site: Site, problems: Problems) -> None:
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
            problems.add("C103", at, number=identity[0], )
    for circle, at in _circles(site):
        problems.add("C162", at, circle=" → ".join(_label(site, name) for name in circle))


def x_check_documents__mutmut_40(site: Site, problems: Problems) -> None:
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
            problems.add("XXC103XX", at, number=identity[0], other=site.where("resolutions", other).file)
    for circle, at in _circles(site):
        problems.add("C162", at, circle=" → ".join(_label(site, name) for name in circle))


def x_check_documents__mutmut_41(site: Site, problems: Problems) -> None:
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
            problems.add("c103", at, number=identity[0], other=site.where("resolutions", other).file)
    for circle, at in _circles(site):
        problems.add("C162", at, circle=" → ".join(_label(site, name) for name in circle))


def x_check_documents__mutmut_42(site: Site, problems: Problems) -> None:
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
            problems.add("C103", at, number=identity[1], other=site.where("resolutions", other).file)
    for circle, at in _circles(site):
        problems.add("C162", at, circle=" → ".join(_label(site, name) for name in circle))


def x_check_documents__mutmut_43(site: Site, problems: Problems) -> None:
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
            problems.add("C103", at, number=identity[0], other=site.where(None, other).file)
    for circle, at in _circles(site):
        problems.add("C162", at, circle=" → ".join(_label(site, name) for name in circle))


def x_check_documents__mutmut_44(site: Site, problems: Problems) -> None:
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
            problems.add("C103", at, number=identity[0], other=site.where("resolutions", None).file)
    for circle, at in _circles(site):
        problems.add("C162", at, circle=" → ".join(_label(site, name) for name in circle))


def x_check_documents__mutmut_45(site: Site, problems: Problems) -> None:
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
            problems.add("C103", at, number=identity[0], other=site.where(other).file)
    for circle, at in _circles(site):
        problems.add("C162", at, circle=" → ".join(_label(site, name) for name in circle))


def x_check_documents__mutmut_46(site: Site, problems: Problems) -> None:
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
            problems.add("C103", at, number=identity[0], other=site.where("resolutions", ).file)
    for circle, at in _circles(site):
        problems.add("C162", at, circle=" → ".join(_label(site, name) for name in circle))


def x_check_documents__mutmut_47(site: Site, problems: Problems) -> None:
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
            problems.add("C103", at, number=identity[0], other=site.where("XXresolutionsXX", other).file)
    for circle, at in _circles(site):
        problems.add("C162", at, circle=" → ".join(_label(site, name) for name in circle))


def x_check_documents__mutmut_48(site: Site, problems: Problems) -> None:
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
            problems.add("C103", at, number=identity[0], other=site.where("RESOLUTIONS", other).file)
    for circle, at in _circles(site):
        problems.add("C162", at, circle=" → ".join(_label(site, name) for name in circle))


def x_check_documents__mutmut_49(site: Site, problems: Problems) -> None:
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
    for circle, at in _circles(None):
        problems.add("C162", at, circle=" → ".join(_label(site, name) for name in circle))


def x_check_documents__mutmut_50(site: Site, problems: Problems) -> None:
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
        problems.add(None, at, circle=" → ".join(_label(site, name) for name in circle))


def x_check_documents__mutmut_51(site: Site, problems: Problems) -> None:
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
        problems.add("C162", None, circle=" → ".join(_label(site, name) for name in circle))


def x_check_documents__mutmut_52(site: Site, problems: Problems) -> None:
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
        problems.add("C162", at, circle=None)


def x_check_documents__mutmut_53(site: Site, problems: Problems) -> None:
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
        problems.add(at, circle=" → ".join(_label(site, name) for name in circle))


def x_check_documents__mutmut_54(site: Site, problems: Problems) -> None:
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
        problems.add("C162", circle=" → ".join(_label(site, name) for name in circle))


def x_check_documents__mutmut_55(site: Site, problems: Problems) -> None:
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
        problems.add("C162", at, )


def x_check_documents__mutmut_56(site: Site, problems: Problems) -> None:
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
        problems.add("XXC162XX", at, circle=" → ".join(_label(site, name) for name in circle))


def x_check_documents__mutmut_57(site: Site, problems: Problems) -> None:
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
        problems.add("c162", at, circle=" → ".join(_label(site, name) for name in circle))


def x_check_documents__mutmut_58(site: Site, problems: Problems) -> None:
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
        problems.add("C162", at, circle=" → ".join(None))


def x_check_documents__mutmut_59(site: Site, problems: Problems) -> None:
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
        problems.add("C162", at, circle="XX → XX".join(_label(site, name) for name in circle))


def x_check_documents__mutmut_60(site: Site, problems: Problems) -> None:
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
        problems.add("C162", at, circle=" → ".join(_label(None, name) for name in circle))


def x_check_documents__mutmut_61(site: Site, problems: Problems) -> None:
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
        problems.add("C162", at, circle=" → ".join(_label(site, None) for name in circle))


def x_check_documents__mutmut_62(site: Site, problems: Problems) -> None:
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
        problems.add("C162", at, circle=" → ".join(_label(name) for name in circle))


def x_check_documents__mutmut_63(site: Site, problems: Problems) -> None:
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
        problems.add("C162", at, circle=" → ".join(_label(site, ) for name in circle))

mutants_x_check_documents__mutmut['_mutmut_orig'] = x_check_documents__mutmut_orig # type: ignore # mutmut generated
mutants_x_check_documents__mutmut['x_check_documents__mutmut_1'] = x_check_documents__mutmut_1 # type: ignore # mutmut generated
mutants_x_check_documents__mutmut['x_check_documents__mutmut_2'] = x_check_documents__mutmut_2 # type: ignore # mutmut generated
mutants_x_check_documents__mutmut['x_check_documents__mutmut_3'] = x_check_documents__mutmut_3 # type: ignore # mutmut generated
mutants_x_check_documents__mutmut['x_check_documents__mutmut_4'] = x_check_documents__mutmut_4 # type: ignore # mutmut generated
mutants_x_check_documents__mutmut['x_check_documents__mutmut_5'] = x_check_documents__mutmut_5 # type: ignore # mutmut generated
mutants_x_check_documents__mutmut['x_check_documents__mutmut_6'] = x_check_documents__mutmut_6 # type: ignore # mutmut generated
mutants_x_check_documents__mutmut['x_check_documents__mutmut_7'] = x_check_documents__mutmut_7 # type: ignore # mutmut generated
mutants_x_check_documents__mutmut['x_check_documents__mutmut_8'] = x_check_documents__mutmut_8 # type: ignore # mutmut generated
mutants_x_check_documents__mutmut['x_check_documents__mutmut_9'] = x_check_documents__mutmut_9 # type: ignore # mutmut generated
mutants_x_check_documents__mutmut['x_check_documents__mutmut_10'] = x_check_documents__mutmut_10 # type: ignore # mutmut generated
mutants_x_check_documents__mutmut['x_check_documents__mutmut_11'] = x_check_documents__mutmut_11 # type: ignore # mutmut generated
mutants_x_check_documents__mutmut['x_check_documents__mutmut_12'] = x_check_documents__mutmut_12 # type: ignore # mutmut generated
mutants_x_check_documents__mutmut['x_check_documents__mutmut_13'] = x_check_documents__mutmut_13 # type: ignore # mutmut generated
mutants_x_check_documents__mutmut['x_check_documents__mutmut_14'] = x_check_documents__mutmut_14 # type: ignore # mutmut generated
mutants_x_check_documents__mutmut['x_check_documents__mutmut_15'] = x_check_documents__mutmut_15 # type: ignore # mutmut generated
mutants_x_check_documents__mutmut['x_check_documents__mutmut_16'] = x_check_documents__mutmut_16 # type: ignore # mutmut generated
mutants_x_check_documents__mutmut['x_check_documents__mutmut_17'] = x_check_documents__mutmut_17 # type: ignore # mutmut generated
mutants_x_check_documents__mutmut['x_check_documents__mutmut_18'] = x_check_documents__mutmut_18 # type: ignore # mutmut generated
mutants_x_check_documents__mutmut['x_check_documents__mutmut_19'] = x_check_documents__mutmut_19 # type: ignore # mutmut generated
mutants_x_check_documents__mutmut['x_check_documents__mutmut_20'] = x_check_documents__mutmut_20 # type: ignore # mutmut generated
mutants_x_check_documents__mutmut['x_check_documents__mutmut_21'] = x_check_documents__mutmut_21 # type: ignore # mutmut generated
mutants_x_check_documents__mutmut['x_check_documents__mutmut_22'] = x_check_documents__mutmut_22 # type: ignore # mutmut generated
mutants_x_check_documents__mutmut['x_check_documents__mutmut_23'] = x_check_documents__mutmut_23 # type: ignore # mutmut generated
mutants_x_check_documents__mutmut['x_check_documents__mutmut_24'] = x_check_documents__mutmut_24 # type: ignore # mutmut generated
mutants_x_check_documents__mutmut['x_check_documents__mutmut_25'] = x_check_documents__mutmut_25 # type: ignore # mutmut generated
mutants_x_check_documents__mutmut['x_check_documents__mutmut_26'] = x_check_documents__mutmut_26 # type: ignore # mutmut generated
mutants_x_check_documents__mutmut['x_check_documents__mutmut_27'] = x_check_documents__mutmut_27 # type: ignore # mutmut generated
mutants_x_check_documents__mutmut['x_check_documents__mutmut_28'] = x_check_documents__mutmut_28 # type: ignore # mutmut generated
mutants_x_check_documents__mutmut['x_check_documents__mutmut_29'] = x_check_documents__mutmut_29 # type: ignore # mutmut generated
mutants_x_check_documents__mutmut['x_check_documents__mutmut_30'] = x_check_documents__mutmut_30 # type: ignore # mutmut generated
mutants_x_check_documents__mutmut['x_check_documents__mutmut_31'] = x_check_documents__mutmut_31 # type: ignore # mutmut generated
mutants_x_check_documents__mutmut['x_check_documents__mutmut_32'] = x_check_documents__mutmut_32 # type: ignore # mutmut generated
mutants_x_check_documents__mutmut['x_check_documents__mutmut_33'] = x_check_documents__mutmut_33 # type: ignore # mutmut generated
mutants_x_check_documents__mutmut['x_check_documents__mutmut_34'] = x_check_documents__mutmut_34 # type: ignore # mutmut generated
mutants_x_check_documents__mutmut['x_check_documents__mutmut_35'] = x_check_documents__mutmut_35 # type: ignore # mutmut generated
mutants_x_check_documents__mutmut['x_check_documents__mutmut_36'] = x_check_documents__mutmut_36 # type: ignore # mutmut generated
mutants_x_check_documents__mutmut['x_check_documents__mutmut_37'] = x_check_documents__mutmut_37 # type: ignore # mutmut generated
mutants_x_check_documents__mutmut['x_check_documents__mutmut_38'] = x_check_documents__mutmut_38 # type: ignore # mutmut generated
mutants_x_check_documents__mutmut['x_check_documents__mutmut_39'] = x_check_documents__mutmut_39 # type: ignore # mutmut generated
mutants_x_check_documents__mutmut['x_check_documents__mutmut_40'] = x_check_documents__mutmut_40 # type: ignore # mutmut generated
mutants_x_check_documents__mutmut['x_check_documents__mutmut_41'] = x_check_documents__mutmut_41 # type: ignore # mutmut generated
mutants_x_check_documents__mutmut['x_check_documents__mutmut_42'] = x_check_documents__mutmut_42 # type: ignore # mutmut generated
mutants_x_check_documents__mutmut['x_check_documents__mutmut_43'] = x_check_documents__mutmut_43 # type: ignore # mutmut generated
mutants_x_check_documents__mutmut['x_check_documents__mutmut_44'] = x_check_documents__mutmut_44 # type: ignore # mutmut generated
mutants_x_check_documents__mutmut['x_check_documents__mutmut_45'] = x_check_documents__mutmut_45 # type: ignore # mutmut generated
mutants_x_check_documents__mutmut['x_check_documents__mutmut_46'] = x_check_documents__mutmut_46 # type: ignore # mutmut generated
mutants_x_check_documents__mutmut['x_check_documents__mutmut_47'] = x_check_documents__mutmut_47 # type: ignore # mutmut generated
mutants_x_check_documents__mutmut['x_check_documents__mutmut_48'] = x_check_documents__mutmut_48 # type: ignore # mutmut generated
mutants_x_check_documents__mutmut['x_check_documents__mutmut_49'] = x_check_documents__mutmut_49 # type: ignore # mutmut generated
mutants_x_check_documents__mutmut['x_check_documents__mutmut_50'] = x_check_documents__mutmut_50 # type: ignore # mutmut generated
mutants_x_check_documents__mutmut['x_check_documents__mutmut_51'] = x_check_documents__mutmut_51 # type: ignore # mutmut generated
mutants_x_check_documents__mutmut['x_check_documents__mutmut_52'] = x_check_documents__mutmut_52 # type: ignore # mutmut generated
mutants_x_check_documents__mutmut['x_check_documents__mutmut_53'] = x_check_documents__mutmut_53 # type: ignore # mutmut generated
mutants_x_check_documents__mutmut['x_check_documents__mutmut_54'] = x_check_documents__mutmut_54 # type: ignore # mutmut generated
mutants_x_check_documents__mutmut['x_check_documents__mutmut_55'] = x_check_documents__mutmut_55 # type: ignore # mutmut generated
mutants_x_check_documents__mutmut['x_check_documents__mutmut_56'] = x_check_documents__mutmut_56 # type: ignore # mutmut generated
mutants_x_check_documents__mutmut['x_check_documents__mutmut_57'] = x_check_documents__mutmut_57 # type: ignore # mutmut generated
mutants_x_check_documents__mutmut['x_check_documents__mutmut_58'] = x_check_documents__mutmut_58 # type: ignore # mutmut generated
mutants_x_check_documents__mutmut['x_check_documents__mutmut_59'] = x_check_documents__mutmut_59 # type: ignore # mutmut generated
mutants_x_check_documents__mutmut['x_check_documents__mutmut_60'] = x_check_documents__mutmut_60 # type: ignore # mutmut generated
mutants_x_check_documents__mutmut['x_check_documents__mutmut_61'] = x_check_documents__mutmut_61 # type: ignore # mutmut generated
mutants_x_check_documents__mutmut['x_check_documents__mutmut_62'] = x_check_documents__mutmut_62 # type: ignore # mutmut generated
mutants_x_check_documents__mutmut['x_check_documents__mutmut_63'] = x_check_documents__mutmut_63 # type: ignore # mutmut generated
mutants_x_check_orders__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_check_orders__mutmut)
def check_orders(site: Site, orders: Iterable[Result], problems: Problems) -> None:
    """A document older than the one it rests on is an error, unless an editor has acknowledged what the sources print."""
    for result in orders:
        if result.verdict == "fails" and result.id not in site.acknowledged:
            title = {"title": result.title.vi, "title_en": result.title.get("en")}
            problems.add("C163", result.location, id=result.id, **title)


def x_check_orders__mutmut_orig(site: Site, orders: Iterable[Result], problems: Problems) -> None:
    """A document older than the one it rests on is an error, unless an editor has acknowledged what the sources print."""
    for result in orders:
        if result.verdict == "fails" and result.id not in site.acknowledged:
            title = {"title": result.title.vi, "title_en": result.title.get("en")}
            problems.add("C163", result.location, id=result.id, **title)


def x_check_orders__mutmut_1(site: Site, orders: Iterable[Result], problems: Problems) -> None:
    """A document older than the one it rests on is an error, unless an editor has acknowledged what the sources print."""
    for result in orders:
        if result.verdict == "fails" or result.id not in site.acknowledged:
            title = {"title": result.title.vi, "title_en": result.title.get("en")}
            problems.add("C163", result.location, id=result.id, **title)


def x_check_orders__mutmut_2(site: Site, orders: Iterable[Result], problems: Problems) -> None:
    """A document older than the one it rests on is an error, unless an editor has acknowledged what the sources print."""
    for result in orders:
        if result.verdict != "fails" and result.id not in site.acknowledged:
            title = {"title": result.title.vi, "title_en": result.title.get("en")}
            problems.add("C163", result.location, id=result.id, **title)


def x_check_orders__mutmut_3(site: Site, orders: Iterable[Result], problems: Problems) -> None:
    """A document older than the one it rests on is an error, unless an editor has acknowledged what the sources print."""
    for result in orders:
        if result.verdict == "XXfailsXX" and result.id not in site.acknowledged:
            title = {"title": result.title.vi, "title_en": result.title.get("en")}
            problems.add("C163", result.location, id=result.id, **title)


def x_check_orders__mutmut_4(site: Site, orders: Iterable[Result], problems: Problems) -> None:
    """A document older than the one it rests on is an error, unless an editor has acknowledged what the sources print."""
    for result in orders:
        if result.verdict == "FAILS" and result.id not in site.acknowledged:
            title = {"title": result.title.vi, "title_en": result.title.get("en")}
            problems.add("C163", result.location, id=result.id, **title)


def x_check_orders__mutmut_5(site: Site, orders: Iterable[Result], problems: Problems) -> None:
    """A document older than the one it rests on is an error, unless an editor has acknowledged what the sources print."""
    for result in orders:
        if result.verdict == "fails" and result.id in site.acknowledged:
            title = {"title": result.title.vi, "title_en": result.title.get("en")}
            problems.add("C163", result.location, id=result.id, **title)


def x_check_orders__mutmut_6(site: Site, orders: Iterable[Result], problems: Problems) -> None:
    """A document older than the one it rests on is an error, unless an editor has acknowledged what the sources print."""
    for result in orders:
        if result.verdict == "fails" and result.id not in site.acknowledged:
            title = None
            problems.add("C163", result.location, id=result.id, **title)


def x_check_orders__mutmut_7(site: Site, orders: Iterable[Result], problems: Problems) -> None:
    """A document older than the one it rests on is an error, unless an editor has acknowledged what the sources print."""
    for result in orders:
        if result.verdict == "fails" and result.id not in site.acknowledged:
            title = {"XXtitleXX": result.title.vi, "title_en": result.title.get("en")}
            problems.add("C163", result.location, id=result.id, **title)


def x_check_orders__mutmut_8(site: Site, orders: Iterable[Result], problems: Problems) -> None:
    """A document older than the one it rests on is an error, unless an editor has acknowledged what the sources print."""
    for result in orders:
        if result.verdict == "fails" and result.id not in site.acknowledged:
            title = {"TITLE": result.title.vi, "title_en": result.title.get("en")}
            problems.add("C163", result.location, id=result.id, **title)


def x_check_orders__mutmut_9(site: Site, orders: Iterable[Result], problems: Problems) -> None:
    """A document older than the one it rests on is an error, unless an editor has acknowledged what the sources print."""
    for result in orders:
        if result.verdict == "fails" and result.id not in site.acknowledged:
            title = {"title": result.title.vi, "XXtitle_enXX": result.title.get("en")}
            problems.add("C163", result.location, id=result.id, **title)


def x_check_orders__mutmut_10(site: Site, orders: Iterable[Result], problems: Problems) -> None:
    """A document older than the one it rests on is an error, unless an editor has acknowledged what the sources print."""
    for result in orders:
        if result.verdict == "fails" and result.id not in site.acknowledged:
            title = {"title": result.title.vi, "TITLE_EN": result.title.get("en")}
            problems.add("C163", result.location, id=result.id, **title)


def x_check_orders__mutmut_11(site: Site, orders: Iterable[Result], problems: Problems) -> None:
    """A document older than the one it rests on is an error, unless an editor has acknowledged what the sources print."""
    for result in orders:
        if result.verdict == "fails" and result.id not in site.acknowledged:
            title = {"title": result.title.vi, "title_en": result.title.get(None)}
            problems.add("C163", result.location, id=result.id, **title)


def x_check_orders__mutmut_12(site: Site, orders: Iterable[Result], problems: Problems) -> None:
    """A document older than the one it rests on is an error, unless an editor has acknowledged what the sources print."""
    for result in orders:
        if result.verdict == "fails" and result.id not in site.acknowledged:
            title = {"title": result.title.vi, "title_en": result.title.get("XXenXX")}
            problems.add("C163", result.location, id=result.id, **title)


def x_check_orders__mutmut_13(site: Site, orders: Iterable[Result], problems: Problems) -> None:
    """A document older than the one it rests on is an error, unless an editor has acknowledged what the sources print."""
    for result in orders:
        if result.verdict == "fails" and result.id not in site.acknowledged:
            title = {"title": result.title.vi, "title_en": result.title.get("EN")}
            problems.add("C163", result.location, id=result.id, **title)


def x_check_orders__mutmut_14(site: Site, orders: Iterable[Result], problems: Problems) -> None:
    """A document older than the one it rests on is an error, unless an editor has acknowledged what the sources print."""
    for result in orders:
        if result.verdict == "fails" and result.id not in site.acknowledged:
            title = {"title": result.title.vi, "title_en": result.title.get("en")}
            problems.add(None, result.location, id=result.id, **title)


def x_check_orders__mutmut_15(site: Site, orders: Iterable[Result], problems: Problems) -> None:
    """A document older than the one it rests on is an error, unless an editor has acknowledged what the sources print."""
    for result in orders:
        if result.verdict == "fails" and result.id not in site.acknowledged:
            title = {"title": result.title.vi, "title_en": result.title.get("en")}
            problems.add("C163", None, id=result.id, **title)


def x_check_orders__mutmut_16(site: Site, orders: Iterable[Result], problems: Problems) -> None:
    """A document older than the one it rests on is an error, unless an editor has acknowledged what the sources print."""
    for result in orders:
        if result.verdict == "fails" and result.id not in site.acknowledged:
            title = {"title": result.title.vi, "title_en": result.title.get("en")}
            problems.add("C163", result.location, id=None, **title)


def x_check_orders__mutmut_17(site: Site, orders: Iterable[Result], problems: Problems) -> None:
    """A document older than the one it rests on is an error, unless an editor has acknowledged what the sources print."""
    for result in orders:
        if result.verdict == "fails" and result.id not in site.acknowledged:
            title = {"title": result.title.vi, "title_en": result.title.get("en")}
            problems.add(result.location, id=result.id, **title)


def x_check_orders__mutmut_18(site: Site, orders: Iterable[Result], problems: Problems) -> None:
    """A document older than the one it rests on is an error, unless an editor has acknowledged what the sources print."""
    for result in orders:
        if result.verdict == "fails" and result.id not in site.acknowledged:
            title = {"title": result.title.vi, "title_en": result.title.get("en")}
            problems.add("C163", id=result.id, **title)


def x_check_orders__mutmut_19(site: Site, orders: Iterable[Result], problems: Problems) -> None:
    """A document older than the one it rests on is an error, unless an editor has acknowledged what the sources print."""
    for result in orders:
        if result.verdict == "fails" and result.id not in site.acknowledged:
            title = {"title": result.title.vi, "title_en": result.title.get("en")}
            problems.add("C163", result.location, **title)


def x_check_orders__mutmut_20(site: Site, orders: Iterable[Result], problems: Problems) -> None:
    """A document older than the one it rests on is an error, unless an editor has acknowledged what the sources print."""
    for result in orders:
        if result.verdict == "fails" and result.id not in site.acknowledged:
            title = {"title": result.title.vi, "title_en": result.title.get("en")}
            problems.add("C163", result.location, id=result.id, )


def x_check_orders__mutmut_21(site: Site, orders: Iterable[Result], problems: Problems) -> None:
    """A document older than the one it rests on is an error, unless an editor has acknowledged what the sources print."""
    for result in orders:
        if result.verdict == "fails" and result.id not in site.acknowledged:
            title = {"title": result.title.vi, "title_en": result.title.get("en")}
            problems.add("XXC163XX", result.location, id=result.id, **title)


def x_check_orders__mutmut_22(site: Site, orders: Iterable[Result], problems: Problems) -> None:
    """A document older than the one it rests on is an error, unless an editor has acknowledged what the sources print."""
    for result in orders:
        if result.verdict == "fails" and result.id not in site.acknowledged:
            title = {"title": result.title.vi, "title_en": result.title.get("en")}
            problems.add("c163", result.location, id=result.id, **title)

mutants_x_check_orders__mutmut['_mutmut_orig'] = x_check_orders__mutmut_orig # type: ignore # mutmut generated
mutants_x_check_orders__mutmut['x_check_orders__mutmut_1'] = x_check_orders__mutmut_1 # type: ignore # mutmut generated
mutants_x_check_orders__mutmut['x_check_orders__mutmut_2'] = x_check_orders__mutmut_2 # type: ignore # mutmut generated
mutants_x_check_orders__mutmut['x_check_orders__mutmut_3'] = x_check_orders__mutmut_3 # type: ignore # mutmut generated
mutants_x_check_orders__mutmut['x_check_orders__mutmut_4'] = x_check_orders__mutmut_4 # type: ignore # mutmut generated
mutants_x_check_orders__mutmut['x_check_orders__mutmut_5'] = x_check_orders__mutmut_5 # type: ignore # mutmut generated
mutants_x_check_orders__mutmut['x_check_orders__mutmut_6'] = x_check_orders__mutmut_6 # type: ignore # mutmut generated
mutants_x_check_orders__mutmut['x_check_orders__mutmut_7'] = x_check_orders__mutmut_7 # type: ignore # mutmut generated
mutants_x_check_orders__mutmut['x_check_orders__mutmut_8'] = x_check_orders__mutmut_8 # type: ignore # mutmut generated
mutants_x_check_orders__mutmut['x_check_orders__mutmut_9'] = x_check_orders__mutmut_9 # type: ignore # mutmut generated
mutants_x_check_orders__mutmut['x_check_orders__mutmut_10'] = x_check_orders__mutmut_10 # type: ignore # mutmut generated
mutants_x_check_orders__mutmut['x_check_orders__mutmut_11'] = x_check_orders__mutmut_11 # type: ignore # mutmut generated
mutants_x_check_orders__mutmut['x_check_orders__mutmut_12'] = x_check_orders__mutmut_12 # type: ignore # mutmut generated
mutants_x_check_orders__mutmut['x_check_orders__mutmut_13'] = x_check_orders__mutmut_13 # type: ignore # mutmut generated
mutants_x_check_orders__mutmut['x_check_orders__mutmut_14'] = x_check_orders__mutmut_14 # type: ignore # mutmut generated
mutants_x_check_orders__mutmut['x_check_orders__mutmut_15'] = x_check_orders__mutmut_15 # type: ignore # mutmut generated
mutants_x_check_orders__mutmut['x_check_orders__mutmut_16'] = x_check_orders__mutmut_16 # type: ignore # mutmut generated
mutants_x_check_orders__mutmut['x_check_orders__mutmut_17'] = x_check_orders__mutmut_17 # type: ignore # mutmut generated
mutants_x_check_orders__mutmut['x_check_orders__mutmut_18'] = x_check_orders__mutmut_18 # type: ignore # mutmut generated
mutants_x_check_orders__mutmut['x_check_orders__mutmut_19'] = x_check_orders__mutmut_19 # type: ignore # mutmut generated
mutants_x_check_orders__mutmut['x_check_orders__mutmut_20'] = x_check_orders__mutmut_20 # type: ignore # mutmut generated
mutants_x_check_orders__mutmut['x_check_orders__mutmut_21'] = x_check_orders__mutmut_21 # type: ignore # mutmut generated
mutants_x_check_orders__mutmut['x_check_orders__mutmut_22'] = x_check_orders__mutmut_22 # type: ignore # mutmut generated
mutants_x_normal_number__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_normal_number__mutmut)
def normal_number(text: str) -> str:
    """``Số 01 – KL/TW`` → ``01-KL/TW``, ``6/QDTTg`` → ``06/QĐ-TTg``: one dash, no spaces, symbols with their marks."""
    first = re.search(r"[0-9]", text)
    bare = re.sub(r"\s+", "", text[first.start() :] if first else text)
    bare = re.sub(r"[‐‑‒–—−]", "-", bare)
    bare = re.sub(r"^[0-9](?![0-9])", lambda digit: "0" + digit[0], bare)
    return re.sub(r"[^\W\d_]+", lambda word: _symbol(word[0]), bare)


def x_normal_number__mutmut_orig(text: str) -> str:
    """``Số 01 – KL/TW`` → ``01-KL/TW``, ``6/QDTTg`` → ``06/QĐ-TTg``: one dash, no spaces, symbols with their marks."""
    first = re.search(r"[0-9]", text)
    bare = re.sub(r"\s+", "", text[first.start() :] if first else text)
    bare = re.sub(r"[‐‑‒–—−]", "-", bare)
    bare = re.sub(r"^[0-9](?![0-9])", lambda digit: "0" + digit[0], bare)
    return re.sub(r"[^\W\d_]+", lambda word: _symbol(word[0]), bare)


def x_normal_number__mutmut_1(text: str) -> str:
    """``Số 01 – KL/TW`` → ``01-KL/TW``, ``6/QDTTg`` → ``06/QĐ-TTg``: one dash, no spaces, symbols with their marks."""
    first = None
    bare = re.sub(r"\s+", "", text[first.start() :] if first else text)
    bare = re.sub(r"[‐‑‒–—−]", "-", bare)
    bare = re.sub(r"^[0-9](?![0-9])", lambda digit: "0" + digit[0], bare)
    return re.sub(r"[^\W\d_]+", lambda word: _symbol(word[0]), bare)


def x_normal_number__mutmut_2(text: str) -> str:
    """``Số 01 – KL/TW`` → ``01-KL/TW``, ``6/QDTTg`` → ``06/QĐ-TTg``: one dash, no spaces, symbols with their marks."""
    first = re.search(None, text)
    bare = re.sub(r"\s+", "", text[first.start() :] if first else text)
    bare = re.sub(r"[‐‑‒–—−]", "-", bare)
    bare = re.sub(r"^[0-9](?![0-9])", lambda digit: "0" + digit[0], bare)
    return re.sub(r"[^\W\d_]+", lambda word: _symbol(word[0]), bare)


def x_normal_number__mutmut_3(text: str) -> str:
    """``Số 01 – KL/TW`` → ``01-KL/TW``, ``6/QDTTg`` → ``06/QĐ-TTg``: one dash, no spaces, symbols with their marks."""
    first = re.search(r"[0-9]", None)
    bare = re.sub(r"\s+", "", text[first.start() :] if first else text)
    bare = re.sub(r"[‐‑‒–—−]", "-", bare)
    bare = re.sub(r"^[0-9](?![0-9])", lambda digit: "0" + digit[0], bare)
    return re.sub(r"[^\W\d_]+", lambda word: _symbol(word[0]), bare)


def x_normal_number__mutmut_4(text: str) -> str:
    """``Số 01 – KL/TW`` → ``01-KL/TW``, ``6/QDTTg`` → ``06/QĐ-TTg``: one dash, no spaces, symbols with their marks."""
    first = re.search(text)
    bare = re.sub(r"\s+", "", text[first.start() :] if first else text)
    bare = re.sub(r"[‐‑‒–—−]", "-", bare)
    bare = re.sub(r"^[0-9](?![0-9])", lambda digit: "0" + digit[0], bare)
    return re.sub(r"[^\W\d_]+", lambda word: _symbol(word[0]), bare)


def x_normal_number__mutmut_5(text: str) -> str:
    """``Số 01 – KL/TW`` → ``01-KL/TW``, ``6/QDTTg`` → ``06/QĐ-TTg``: one dash, no spaces, symbols with their marks."""
    first = re.search(r"[0-9]", )
    bare = re.sub(r"\s+", "", text[first.start() :] if first else text)
    bare = re.sub(r"[‐‑‒–—−]", "-", bare)
    bare = re.sub(r"^[0-9](?![0-9])", lambda digit: "0" + digit[0], bare)
    return re.sub(r"[^\W\d_]+", lambda word: _symbol(word[0]), bare)


def x_normal_number__mutmut_6(text: str) -> str:
    """``Số 01 – KL/TW`` → ``01-KL/TW``, ``6/QDTTg`` → ``06/QĐ-TTg``: one dash, no spaces, symbols with their marks."""
    first = re.search(r"XX[0-9]XX", text)
    bare = re.sub(r"\s+", "", text[first.start() :] if first else text)
    bare = re.sub(r"[‐‑‒–—−]", "-", bare)
    bare = re.sub(r"^[0-9](?![0-9])", lambda digit: "0" + digit[0], bare)
    return re.sub(r"[^\W\d_]+", lambda word: _symbol(word[0]), bare)


def x_normal_number__mutmut_7(text: str) -> str:
    """``Số 01 – KL/TW`` → ``01-KL/TW``, ``6/QDTTg`` → ``06/QĐ-TTg``: one dash, no spaces, symbols with their marks."""
    first = re.search(r"[0-9]", text)
    bare = None
    bare = re.sub(r"[‐‑‒–—−]", "-", bare)
    bare = re.sub(r"^[0-9](?![0-9])", lambda digit: "0" + digit[0], bare)
    return re.sub(r"[^\W\d_]+", lambda word: _symbol(word[0]), bare)


def x_normal_number__mutmut_8(text: str) -> str:
    """``Số 01 – KL/TW`` → ``01-KL/TW``, ``6/QDTTg`` → ``06/QĐ-TTg``: one dash, no spaces, symbols with their marks."""
    first = re.search(r"[0-9]", text)
    bare = re.sub(None, "", text[first.start() :] if first else text)
    bare = re.sub(r"[‐‑‒–—−]", "-", bare)
    bare = re.sub(r"^[0-9](?![0-9])", lambda digit: "0" + digit[0], bare)
    return re.sub(r"[^\W\d_]+", lambda word: _symbol(word[0]), bare)


def x_normal_number__mutmut_9(text: str) -> str:
    """``Số 01 – KL/TW`` → ``01-KL/TW``, ``6/QDTTg`` → ``06/QĐ-TTg``: one dash, no spaces, symbols with their marks."""
    first = re.search(r"[0-9]", text)
    bare = re.sub(r"\s+", None, text[first.start() :] if first else text)
    bare = re.sub(r"[‐‑‒–—−]", "-", bare)
    bare = re.sub(r"^[0-9](?![0-9])", lambda digit: "0" + digit[0], bare)
    return re.sub(r"[^\W\d_]+", lambda word: _symbol(word[0]), bare)


def x_normal_number__mutmut_10(text: str) -> str:
    """``Số 01 – KL/TW`` → ``01-KL/TW``, ``6/QDTTg`` → ``06/QĐ-TTg``: one dash, no spaces, symbols with their marks."""
    first = re.search(r"[0-9]", text)
    bare = re.sub(r"\s+", "", None)
    bare = re.sub(r"[‐‑‒–—−]", "-", bare)
    bare = re.sub(r"^[0-9](?![0-9])", lambda digit: "0" + digit[0], bare)
    return re.sub(r"[^\W\d_]+", lambda word: _symbol(word[0]), bare)


def x_normal_number__mutmut_11(text: str) -> str:
    """``Số 01 – KL/TW`` → ``01-KL/TW``, ``6/QDTTg`` → ``06/QĐ-TTg``: one dash, no spaces, symbols with their marks."""
    first = re.search(r"[0-9]", text)
    bare = re.sub("", text[first.start() :] if first else text)
    bare = re.sub(r"[‐‑‒–—−]", "-", bare)
    bare = re.sub(r"^[0-9](?![0-9])", lambda digit: "0" + digit[0], bare)
    return re.sub(r"[^\W\d_]+", lambda word: _symbol(word[0]), bare)


def x_normal_number__mutmut_12(text: str) -> str:
    """``Số 01 – KL/TW`` → ``01-KL/TW``, ``6/QDTTg`` → ``06/QĐ-TTg``: one dash, no spaces, symbols with their marks."""
    first = re.search(r"[0-9]", text)
    bare = re.sub(r"\s+", text[first.start() :] if first else text)
    bare = re.sub(r"[‐‑‒–—−]", "-", bare)
    bare = re.sub(r"^[0-9](?![0-9])", lambda digit: "0" + digit[0], bare)
    return re.sub(r"[^\W\d_]+", lambda word: _symbol(word[0]), bare)


def x_normal_number__mutmut_13(text: str) -> str:
    """``Số 01 – KL/TW`` → ``01-KL/TW``, ``6/QDTTg`` → ``06/QĐ-TTg``: one dash, no spaces, symbols with their marks."""
    first = re.search(r"[0-9]", text)
    bare = re.sub(r"\s+", "", )
    bare = re.sub(r"[‐‑‒–—−]", "-", bare)
    bare = re.sub(r"^[0-9](?![0-9])", lambda digit: "0" + digit[0], bare)
    return re.sub(r"[^\W\d_]+", lambda word: _symbol(word[0]), bare)


def x_normal_number__mutmut_14(text: str) -> str:
    """``Số 01 – KL/TW`` → ``01-KL/TW``, ``6/QDTTg`` → ``06/QĐ-TTg``: one dash, no spaces, symbols with their marks."""
    first = re.search(r"[0-9]", text)
    bare = re.sub(r"XX\s+XX", "", text[first.start() :] if first else text)
    bare = re.sub(r"[‐‑‒–—−]", "-", bare)
    bare = re.sub(r"^[0-9](?![0-9])", lambda digit: "0" + digit[0], bare)
    return re.sub(r"[^\W\d_]+", lambda word: _symbol(word[0]), bare)


def x_normal_number__mutmut_15(text: str) -> str:
    """``Số 01 – KL/TW`` → ``01-KL/TW``, ``6/QDTTg`` → ``06/QĐ-TTg``: one dash, no spaces, symbols with their marks."""
    first = re.search(r"[0-9]", text)
    bare = re.sub(r"\s+", "XXXX", text[first.start() :] if first else text)
    bare = re.sub(r"[‐‑‒–—−]", "-", bare)
    bare = re.sub(r"^[0-9](?![0-9])", lambda digit: "0" + digit[0], bare)
    return re.sub(r"[^\W\d_]+", lambda word: _symbol(word[0]), bare)


def x_normal_number__mutmut_16(text: str) -> str:
    """``Số 01 – KL/TW`` → ``01-KL/TW``, ``6/QDTTg`` → ``06/QĐ-TTg``: one dash, no spaces, symbols with their marks."""
    first = re.search(r"[0-9]", text)
    bare = re.sub(r"\s+", "", text[first.start() :] if (first) and False else text)
    bare = re.sub(r"[‐‑‒–—−]", "-", bare)
    bare = re.sub(r"^[0-9](?![0-9])", lambda digit: "0" + digit[0], bare)
    return re.sub(r"[^\W\d_]+", lambda word: _symbol(word[0]), bare)


def x_normal_number__mutmut_17(text: str) -> str:
    """``Số 01 – KL/TW`` → ``01-KL/TW``, ``6/QDTTg`` → ``06/QĐ-TTg``: one dash, no spaces, symbols with their marks."""
    first = re.search(r"[0-9]", text)
    bare = re.sub(r"\s+", "", text[first.start() :] if (first) or True else text)
    bare = re.sub(r"[‐‑‒–—−]", "-", bare)
    bare = re.sub(r"^[0-9](?![0-9])", lambda digit: "0" + digit[0], bare)
    return re.sub(r"[^\W\d_]+", lambda word: _symbol(word[0]), bare)


def x_normal_number__mutmut_18(text: str) -> str:
    """``Số 01 – KL/TW`` → ``01-KL/TW``, ``6/QDTTg`` → ``06/QĐ-TTg``: one dash, no spaces, symbols with their marks."""
    first = re.search(r"[0-9]", text)
    bare = re.sub(r"\s+", "", text[first.start() :] if first else text)
    bare = None
    bare = re.sub(r"^[0-9](?![0-9])", lambda digit: "0" + digit[0], bare)
    return re.sub(r"[^\W\d_]+", lambda word: _symbol(word[0]), bare)


def x_normal_number__mutmut_19(text: str) -> str:
    """``Số 01 – KL/TW`` → ``01-KL/TW``, ``6/QDTTg`` → ``06/QĐ-TTg``: one dash, no spaces, symbols with their marks."""
    first = re.search(r"[0-9]", text)
    bare = re.sub(r"\s+", "", text[first.start() :] if first else text)
    bare = re.sub(None, "-", bare)
    bare = re.sub(r"^[0-9](?![0-9])", lambda digit: "0" + digit[0], bare)
    return re.sub(r"[^\W\d_]+", lambda word: _symbol(word[0]), bare)


def x_normal_number__mutmut_20(text: str) -> str:
    """``Số 01 – KL/TW`` → ``01-KL/TW``, ``6/QDTTg`` → ``06/QĐ-TTg``: one dash, no spaces, symbols with their marks."""
    first = re.search(r"[0-9]", text)
    bare = re.sub(r"\s+", "", text[first.start() :] if first else text)
    bare = re.sub(r"[‐‑‒–—−]", None, bare)
    bare = re.sub(r"^[0-9](?![0-9])", lambda digit: "0" + digit[0], bare)
    return re.sub(r"[^\W\d_]+", lambda word: _symbol(word[0]), bare)


def x_normal_number__mutmut_21(text: str) -> str:
    """``Số 01 – KL/TW`` → ``01-KL/TW``, ``6/QDTTg`` → ``06/QĐ-TTg``: one dash, no spaces, symbols with their marks."""
    first = re.search(r"[0-9]", text)
    bare = re.sub(r"\s+", "", text[first.start() :] if first else text)
    bare = re.sub(r"[‐‑‒–—−]", "-", None)
    bare = re.sub(r"^[0-9](?![0-9])", lambda digit: "0" + digit[0], bare)
    return re.sub(r"[^\W\d_]+", lambda word: _symbol(word[0]), bare)


def x_normal_number__mutmut_22(text: str) -> str:
    """``Số 01 – KL/TW`` → ``01-KL/TW``, ``6/QDTTg`` → ``06/QĐ-TTg``: one dash, no spaces, symbols with their marks."""
    first = re.search(r"[0-9]", text)
    bare = re.sub(r"\s+", "", text[first.start() :] if first else text)
    bare = re.sub("-", bare)
    bare = re.sub(r"^[0-9](?![0-9])", lambda digit: "0" + digit[0], bare)
    return re.sub(r"[^\W\d_]+", lambda word: _symbol(word[0]), bare)


def x_normal_number__mutmut_23(text: str) -> str:
    """``Số 01 – KL/TW`` → ``01-KL/TW``, ``6/QDTTg`` → ``06/QĐ-TTg``: one dash, no spaces, symbols with their marks."""
    first = re.search(r"[0-9]", text)
    bare = re.sub(r"\s+", "", text[first.start() :] if first else text)
    bare = re.sub(r"[‐‑‒–—−]", bare)
    bare = re.sub(r"^[0-9](?![0-9])", lambda digit: "0" + digit[0], bare)
    return re.sub(r"[^\W\d_]+", lambda word: _symbol(word[0]), bare)


def x_normal_number__mutmut_24(text: str) -> str:
    """``Số 01 – KL/TW`` → ``01-KL/TW``, ``6/QDTTg`` → ``06/QĐ-TTg``: one dash, no spaces, symbols with their marks."""
    first = re.search(r"[0-9]", text)
    bare = re.sub(r"\s+", "", text[first.start() :] if first else text)
    bare = re.sub(r"[‐‑‒–—−]", "-", )
    bare = re.sub(r"^[0-9](?![0-9])", lambda digit: "0" + digit[0], bare)
    return re.sub(r"[^\W\d_]+", lambda word: _symbol(word[0]), bare)


def x_normal_number__mutmut_25(text: str) -> str:
    """``Số 01 – KL/TW`` → ``01-KL/TW``, ``6/QDTTg`` → ``06/QĐ-TTg``: one dash, no spaces, symbols with their marks."""
    first = re.search(r"[0-9]", text)
    bare = re.sub(r"\s+", "", text[first.start() :] if first else text)
    bare = re.sub(r"XX[‐‑‒–—−]XX", "-", bare)
    bare = re.sub(r"^[0-9](?![0-9])", lambda digit: "0" + digit[0], bare)
    return re.sub(r"[^\W\d_]+", lambda word: _symbol(word[0]), bare)


def x_normal_number__mutmut_26(text: str) -> str:
    """``Số 01 – KL/TW`` → ``01-KL/TW``, ``6/QDTTg`` → ``06/QĐ-TTg``: one dash, no spaces, symbols with their marks."""
    first = re.search(r"[0-9]", text)
    bare = re.sub(r"\s+", "", text[first.start() :] if first else text)
    bare = re.sub(r"[‐‑‒–—−]", "XX-XX", bare)
    bare = re.sub(r"^[0-9](?![0-9])", lambda digit: "0" + digit[0], bare)
    return re.sub(r"[^\W\d_]+", lambda word: _symbol(word[0]), bare)


def x_normal_number__mutmut_27(text: str) -> str:
    """``Số 01 – KL/TW`` → ``01-KL/TW``, ``6/QDTTg`` → ``06/QĐ-TTg``: one dash, no spaces, symbols with their marks."""
    first = re.search(r"[0-9]", text)
    bare = re.sub(r"\s+", "", text[first.start() :] if first else text)
    bare = re.sub(r"[‐‑‒–—−]", "-", bare)
    bare = None
    return re.sub(r"[^\W\d_]+", lambda word: _symbol(word[0]), bare)


def x_normal_number__mutmut_28(text: str) -> str:
    """``Số 01 – KL/TW`` → ``01-KL/TW``, ``6/QDTTg`` → ``06/QĐ-TTg``: one dash, no spaces, symbols with their marks."""
    first = re.search(r"[0-9]", text)
    bare = re.sub(r"\s+", "", text[first.start() :] if first else text)
    bare = re.sub(r"[‐‑‒–—−]", "-", bare)
    bare = re.sub(None, lambda digit: "0" + digit[0], bare)
    return re.sub(r"[^\W\d_]+", lambda word: _symbol(word[0]), bare)


def x_normal_number__mutmut_29(text: str) -> str:
    """``Số 01 – KL/TW`` → ``01-KL/TW``, ``6/QDTTg`` → ``06/QĐ-TTg``: one dash, no spaces, symbols with their marks."""
    first = re.search(r"[0-9]", text)
    bare = re.sub(r"\s+", "", text[first.start() :] if first else text)
    bare = re.sub(r"[‐‑‒–—−]", "-", bare)
    bare = re.sub(r"^[0-9](?![0-9])", None, bare)
    return re.sub(r"[^\W\d_]+", lambda word: _symbol(word[0]), bare)


def x_normal_number__mutmut_30(text: str) -> str:
    """``Số 01 – KL/TW`` → ``01-KL/TW``, ``6/QDTTg`` → ``06/QĐ-TTg``: one dash, no spaces, symbols with their marks."""
    first = re.search(r"[0-9]", text)
    bare = re.sub(r"\s+", "", text[first.start() :] if first else text)
    bare = re.sub(r"[‐‑‒–—−]", "-", bare)
    bare = re.sub(r"^[0-9](?![0-9])", lambda digit: "0" + digit[0], None)
    return re.sub(r"[^\W\d_]+", lambda word: _symbol(word[0]), bare)


def x_normal_number__mutmut_31(text: str) -> str:
    """``Số 01 – KL/TW`` → ``01-KL/TW``, ``6/QDTTg`` → ``06/QĐ-TTg``: one dash, no spaces, symbols with their marks."""
    first = re.search(r"[0-9]", text)
    bare = re.sub(r"\s+", "", text[first.start() :] if first else text)
    bare = re.sub(r"[‐‑‒–—−]", "-", bare)
    bare = re.sub(lambda digit: "0" + digit[0], bare)
    return re.sub(r"[^\W\d_]+", lambda word: _symbol(word[0]), bare)


def x_normal_number__mutmut_32(text: str) -> str:
    """``Số 01 – KL/TW`` → ``01-KL/TW``, ``6/QDTTg`` → ``06/QĐ-TTg``: one dash, no spaces, symbols with their marks."""
    first = re.search(r"[0-9]", text)
    bare = re.sub(r"\s+", "", text[first.start() :] if first else text)
    bare = re.sub(r"[‐‑‒–—−]", "-", bare)
    bare = re.sub(r"^[0-9](?![0-9])", bare)
    return re.sub(r"[^\W\d_]+", lambda word: _symbol(word[0]), bare)


def x_normal_number__mutmut_33(text: str) -> str:
    """``Số 01 – KL/TW`` → ``01-KL/TW``, ``6/QDTTg`` → ``06/QĐ-TTg``: one dash, no spaces, symbols with their marks."""
    first = re.search(r"[0-9]", text)
    bare = re.sub(r"\s+", "", text[first.start() :] if first else text)
    bare = re.sub(r"[‐‑‒–—−]", "-", bare)
    bare = re.sub(r"^[0-9](?![0-9])", lambda digit: "0" + digit[0], )
    return re.sub(r"[^\W\d_]+", lambda word: _symbol(word[0]), bare)


def x_normal_number__mutmut_34(text: str) -> str:
    """``Số 01 – KL/TW`` → ``01-KL/TW``, ``6/QDTTg`` → ``06/QĐ-TTg``: one dash, no spaces, symbols with their marks."""
    first = re.search(r"[0-9]", text)
    bare = re.sub(r"\s+", "", text[first.start() :] if first else text)
    bare = re.sub(r"[‐‑‒–—−]", "-", bare)
    bare = re.sub(r"XX^[0-9](?![0-9])XX", lambda digit: "0" + digit[0], bare)
    return re.sub(r"[^\W\d_]+", lambda word: _symbol(word[0]), bare)


def x_normal_number__mutmut_35(text: str) -> str:
    """``Số 01 – KL/TW`` → ``01-KL/TW``, ``6/QDTTg`` → ``06/QĐ-TTg``: one dash, no spaces, symbols with their marks."""
    first = re.search(r"[0-9]", text)
    bare = re.sub(r"\s+", "", text[first.start() :] if first else text)
    bare = re.sub(r"[‐‑‒–—−]", "-", bare)
    bare = re.sub(r"^[0-9](?![0-9])", lambda digit: None, bare)
    return re.sub(r"[^\W\d_]+", lambda word: _symbol(word[0]), bare)


def x_normal_number__mutmut_36(text: str) -> str:
    """``Số 01 – KL/TW`` → ``01-KL/TW``, ``6/QDTTg`` → ``06/QĐ-TTg``: one dash, no spaces, symbols with their marks."""
    first = re.search(r"[0-9]", text)
    bare = re.sub(r"\s+", "", text[first.start() :] if first else text)
    bare = re.sub(r"[‐‑‒–—−]", "-", bare)
    bare = re.sub(r"^[0-9](?![0-9])", lambda digit: "0" - digit[0], bare)
    return re.sub(r"[^\W\d_]+", lambda word: _symbol(word[0]), bare)


def x_normal_number__mutmut_37(text: str) -> str:
    """``Số 01 – KL/TW`` → ``01-KL/TW``, ``6/QDTTg`` → ``06/QĐ-TTg``: one dash, no spaces, symbols with their marks."""
    first = re.search(r"[0-9]", text)
    bare = re.sub(r"\s+", "", text[first.start() :] if first else text)
    bare = re.sub(r"[‐‑‒–—−]", "-", bare)
    bare = re.sub(r"^[0-9](?![0-9])", lambda digit: "XX0XX" + digit[0], bare)
    return re.sub(r"[^\W\d_]+", lambda word: _symbol(word[0]), bare)


def x_normal_number__mutmut_38(text: str) -> str:
    """``Số 01 – KL/TW`` → ``01-KL/TW``, ``6/QDTTg`` → ``06/QĐ-TTg``: one dash, no spaces, symbols with their marks."""
    first = re.search(r"[0-9]", text)
    bare = re.sub(r"\s+", "", text[first.start() :] if first else text)
    bare = re.sub(r"[‐‑‒–—−]", "-", bare)
    bare = re.sub(r"^[0-9](?![0-9])", lambda digit: "0" + digit[1], bare)
    return re.sub(r"[^\W\d_]+", lambda word: _symbol(word[0]), bare)


def x_normal_number__mutmut_39(text: str) -> str:
    """``Số 01 – KL/TW`` → ``01-KL/TW``, ``6/QDTTg`` → ``06/QĐ-TTg``: one dash, no spaces, symbols with their marks."""
    first = re.search(r"[0-9]", text)
    bare = re.sub(r"\s+", "", text[first.start() :] if first else text)
    bare = re.sub(r"[‐‑‒–—−]", "-", bare)
    bare = re.sub(r"^[0-9](?![0-9])", lambda digit: "0" + digit[0], bare)
    return re.sub(None, lambda word: _symbol(word[0]), bare)


def x_normal_number__mutmut_40(text: str) -> str:
    """``Số 01 – KL/TW`` → ``01-KL/TW``, ``6/QDTTg`` → ``06/QĐ-TTg``: one dash, no spaces, symbols with their marks."""
    first = re.search(r"[0-9]", text)
    bare = re.sub(r"\s+", "", text[first.start() :] if first else text)
    bare = re.sub(r"[‐‑‒–—−]", "-", bare)
    bare = re.sub(r"^[0-9](?![0-9])", lambda digit: "0" + digit[0], bare)
    return re.sub(r"[^\W\d_]+", None, bare)


def x_normal_number__mutmut_41(text: str) -> str:
    """``Số 01 – KL/TW`` → ``01-KL/TW``, ``6/QDTTg`` → ``06/QĐ-TTg``: one dash, no spaces, symbols with their marks."""
    first = re.search(r"[0-9]", text)
    bare = re.sub(r"\s+", "", text[first.start() :] if first else text)
    bare = re.sub(r"[‐‑‒–—−]", "-", bare)
    bare = re.sub(r"^[0-9](?![0-9])", lambda digit: "0" + digit[0], bare)
    return re.sub(r"[^\W\d_]+", lambda word: _symbol(word[0]), None)


def x_normal_number__mutmut_42(text: str) -> str:
    """``Số 01 – KL/TW`` → ``01-KL/TW``, ``6/QDTTg`` → ``06/QĐ-TTg``: one dash, no spaces, symbols with their marks."""
    first = re.search(r"[0-9]", text)
    bare = re.sub(r"\s+", "", text[first.start() :] if first else text)
    bare = re.sub(r"[‐‑‒–—−]", "-", bare)
    bare = re.sub(r"^[0-9](?![0-9])", lambda digit: "0" + digit[0], bare)
    return re.sub(lambda word: _symbol(word[0]), bare)


def x_normal_number__mutmut_43(text: str) -> str:
    """``Số 01 – KL/TW`` → ``01-KL/TW``, ``6/QDTTg`` → ``06/QĐ-TTg``: one dash, no spaces, symbols with their marks."""
    first = re.search(r"[0-9]", text)
    bare = re.sub(r"\s+", "", text[first.start() :] if first else text)
    bare = re.sub(r"[‐‑‒–—−]", "-", bare)
    bare = re.sub(r"^[0-9](?![0-9])", lambda digit: "0" + digit[0], bare)
    return re.sub(r"[^\W\d_]+", bare)


def x_normal_number__mutmut_44(text: str) -> str:
    """``Số 01 – KL/TW`` → ``01-KL/TW``, ``6/QDTTg`` → ``06/QĐ-TTg``: one dash, no spaces, symbols with their marks."""
    first = re.search(r"[0-9]", text)
    bare = re.sub(r"\s+", "", text[first.start() :] if first else text)
    bare = re.sub(r"[‐‑‒–—−]", "-", bare)
    bare = re.sub(r"^[0-9](?![0-9])", lambda digit: "0" + digit[0], bare)
    return re.sub(r"[^\W\d_]+", lambda word: _symbol(word[0]), )


def x_normal_number__mutmut_45(text: str) -> str:
    """``Số 01 – KL/TW`` → ``01-KL/TW``, ``6/QDTTg`` → ``06/QĐ-TTg``: one dash, no spaces, symbols with their marks."""
    first = re.search(r"[0-9]", text)
    bare = re.sub(r"\s+", "", text[first.start() :] if first else text)
    bare = re.sub(r"[‐‑‒–—−]", "-", bare)
    bare = re.sub(r"^[0-9](?![0-9])", lambda digit: "0" + digit[0], bare)
    return re.sub(r"XX[^\W\d_]+XX", lambda word: _symbol(word[0]), bare)


def x_normal_number__mutmut_46(text: str) -> str:
    """``Số 01 – KL/TW`` → ``01-KL/TW``, ``6/QDTTg`` → ``06/QĐ-TTg``: one dash, no spaces, symbols with their marks."""
    first = re.search(r"[0-9]", text)
    bare = re.sub(r"\s+", "", text[first.start() :] if first else text)
    bare = re.sub(r"[‐‑‒–—−]", "-", bare)
    bare = re.sub(r"^[0-9](?![0-9])", lambda digit: "0" + digit[0], bare)
    return re.sub(r"[^\W\d_]+", lambda word: None, bare)


def x_normal_number__mutmut_47(text: str) -> str:
    """``Số 01 – KL/TW`` → ``01-KL/TW``, ``6/QDTTg`` → ``06/QĐ-TTg``: one dash, no spaces, symbols with their marks."""
    first = re.search(r"[0-9]", text)
    bare = re.sub(r"\s+", "", text[first.start() :] if first else text)
    bare = re.sub(r"[‐‑‒–—−]", "-", bare)
    bare = re.sub(r"^[0-9](?![0-9])", lambda digit: "0" + digit[0], bare)
    return re.sub(r"[^\W\d_]+", lambda word: _symbol(None), bare)


def x_normal_number__mutmut_48(text: str) -> str:
    """``Số 01 – KL/TW`` → ``01-KL/TW``, ``6/QDTTg`` → ``06/QĐ-TTg``: one dash, no spaces, symbols with their marks."""
    first = re.search(r"[0-9]", text)
    bare = re.sub(r"\s+", "", text[first.start() :] if first else text)
    bare = re.sub(r"[‐‑‒–—−]", "-", bare)
    bare = re.sub(r"^[0-9](?![0-9])", lambda digit: "0" + digit[0], bare)
    return re.sub(r"[^\W\d_]+", lambda word: _symbol(word[1]), bare)

mutants_x_normal_number__mutmut['_mutmut_orig'] = x_normal_number__mutmut_orig # type: ignore # mutmut generated
mutants_x_normal_number__mutmut['x_normal_number__mutmut_1'] = x_normal_number__mutmut_1 # type: ignore # mutmut generated
mutants_x_normal_number__mutmut['x_normal_number__mutmut_2'] = x_normal_number__mutmut_2 # type: ignore # mutmut generated
mutants_x_normal_number__mutmut['x_normal_number__mutmut_3'] = x_normal_number__mutmut_3 # type: ignore # mutmut generated
mutants_x_normal_number__mutmut['x_normal_number__mutmut_4'] = x_normal_number__mutmut_4 # type: ignore # mutmut generated
mutants_x_normal_number__mutmut['x_normal_number__mutmut_5'] = x_normal_number__mutmut_5 # type: ignore # mutmut generated
mutants_x_normal_number__mutmut['x_normal_number__mutmut_6'] = x_normal_number__mutmut_6 # type: ignore # mutmut generated
mutants_x_normal_number__mutmut['x_normal_number__mutmut_7'] = x_normal_number__mutmut_7 # type: ignore # mutmut generated
mutants_x_normal_number__mutmut['x_normal_number__mutmut_8'] = x_normal_number__mutmut_8 # type: ignore # mutmut generated
mutants_x_normal_number__mutmut['x_normal_number__mutmut_9'] = x_normal_number__mutmut_9 # type: ignore # mutmut generated
mutants_x_normal_number__mutmut['x_normal_number__mutmut_10'] = x_normal_number__mutmut_10 # type: ignore # mutmut generated
mutants_x_normal_number__mutmut['x_normal_number__mutmut_11'] = x_normal_number__mutmut_11 # type: ignore # mutmut generated
mutants_x_normal_number__mutmut['x_normal_number__mutmut_12'] = x_normal_number__mutmut_12 # type: ignore # mutmut generated
mutants_x_normal_number__mutmut['x_normal_number__mutmut_13'] = x_normal_number__mutmut_13 # type: ignore # mutmut generated
mutants_x_normal_number__mutmut['x_normal_number__mutmut_14'] = x_normal_number__mutmut_14 # type: ignore # mutmut generated
mutants_x_normal_number__mutmut['x_normal_number__mutmut_15'] = x_normal_number__mutmut_15 # type: ignore # mutmut generated
mutants_x_normal_number__mutmut['x_normal_number__mutmut_16'] = x_normal_number__mutmut_16 # type: ignore # mutmut generated
mutants_x_normal_number__mutmut['x_normal_number__mutmut_17'] = x_normal_number__mutmut_17 # type: ignore # mutmut generated
mutants_x_normal_number__mutmut['x_normal_number__mutmut_18'] = x_normal_number__mutmut_18 # type: ignore # mutmut generated
mutants_x_normal_number__mutmut['x_normal_number__mutmut_19'] = x_normal_number__mutmut_19 # type: ignore # mutmut generated
mutants_x_normal_number__mutmut['x_normal_number__mutmut_20'] = x_normal_number__mutmut_20 # type: ignore # mutmut generated
mutants_x_normal_number__mutmut['x_normal_number__mutmut_21'] = x_normal_number__mutmut_21 # type: ignore # mutmut generated
mutants_x_normal_number__mutmut['x_normal_number__mutmut_22'] = x_normal_number__mutmut_22 # type: ignore # mutmut generated
mutants_x_normal_number__mutmut['x_normal_number__mutmut_23'] = x_normal_number__mutmut_23 # type: ignore # mutmut generated
mutants_x_normal_number__mutmut['x_normal_number__mutmut_24'] = x_normal_number__mutmut_24 # type: ignore # mutmut generated
mutants_x_normal_number__mutmut['x_normal_number__mutmut_25'] = x_normal_number__mutmut_25 # type: ignore # mutmut generated
mutants_x_normal_number__mutmut['x_normal_number__mutmut_26'] = x_normal_number__mutmut_26 # type: ignore # mutmut generated
mutants_x_normal_number__mutmut['x_normal_number__mutmut_27'] = x_normal_number__mutmut_27 # type: ignore # mutmut generated
mutants_x_normal_number__mutmut['x_normal_number__mutmut_28'] = x_normal_number__mutmut_28 # type: ignore # mutmut generated
mutants_x_normal_number__mutmut['x_normal_number__mutmut_29'] = x_normal_number__mutmut_29 # type: ignore # mutmut generated
mutants_x_normal_number__mutmut['x_normal_number__mutmut_30'] = x_normal_number__mutmut_30 # type: ignore # mutmut generated
mutants_x_normal_number__mutmut['x_normal_number__mutmut_31'] = x_normal_number__mutmut_31 # type: ignore # mutmut generated
mutants_x_normal_number__mutmut['x_normal_number__mutmut_32'] = x_normal_number__mutmut_32 # type: ignore # mutmut generated
mutants_x_normal_number__mutmut['x_normal_number__mutmut_33'] = x_normal_number__mutmut_33 # type: ignore # mutmut generated
mutants_x_normal_number__mutmut['x_normal_number__mutmut_34'] = x_normal_number__mutmut_34 # type: ignore # mutmut generated
mutants_x_normal_number__mutmut['x_normal_number__mutmut_35'] = x_normal_number__mutmut_35 # type: ignore # mutmut generated
mutants_x_normal_number__mutmut['x_normal_number__mutmut_36'] = x_normal_number__mutmut_36 # type: ignore # mutmut generated
mutants_x_normal_number__mutmut['x_normal_number__mutmut_37'] = x_normal_number__mutmut_37 # type: ignore # mutmut generated
mutants_x_normal_number__mutmut['x_normal_number__mutmut_38'] = x_normal_number__mutmut_38 # type: ignore # mutmut generated
mutants_x_normal_number__mutmut['x_normal_number__mutmut_39'] = x_normal_number__mutmut_39 # type: ignore # mutmut generated
mutants_x_normal_number__mutmut['x_normal_number__mutmut_40'] = x_normal_number__mutmut_40 # type: ignore # mutmut generated
mutants_x_normal_number__mutmut['x_normal_number__mutmut_41'] = x_normal_number__mutmut_41 # type: ignore # mutmut generated
mutants_x_normal_number__mutmut['x_normal_number__mutmut_42'] = x_normal_number__mutmut_42 # type: ignore # mutmut generated
mutants_x_normal_number__mutmut['x_normal_number__mutmut_43'] = x_normal_number__mutmut_43 # type: ignore # mutmut generated
mutants_x_normal_number__mutmut['x_normal_number__mutmut_44'] = x_normal_number__mutmut_44 # type: ignore # mutmut generated
mutants_x_normal_number__mutmut['x_normal_number__mutmut_45'] = x_normal_number__mutmut_45 # type: ignore # mutmut generated
mutants_x_normal_number__mutmut['x_normal_number__mutmut_46'] = x_normal_number__mutmut_46 # type: ignore # mutmut generated
mutants_x_normal_number__mutmut['x_normal_number__mutmut_47'] = x_normal_number__mutmut_47 # type: ignore # mutmut generated
mutants_x_normal_number__mutmut['x_normal_number__mutmut_48'] = x_normal_number__mutmut_48 # type: ignore # mutmut generated
mutants_x__symbol__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__symbol__mutmut)
def _symbol(word: str) -> str:
    """A symbol as it is written; two that were run together are parted."""
    bare = fold(word)
    if bare in _SYMBOLS:
        return _SYMBOLS[bare]
    for cut in range(2, len(bare) - 1):
        if bare[:cut] in _SYMBOLS and bare[cut:] in _SYMBOLS:
            return f"{_SYMBOLS[bare[:cut]]}-{_SYMBOLS[bare[cut:]]}"
    return word


def x__symbol__mutmut_orig(word: str) -> str:
    """A symbol as it is written; two that were run together are parted."""
    bare = fold(word)
    if bare in _SYMBOLS:
        return _SYMBOLS[bare]
    for cut in range(2, len(bare) - 1):
        if bare[:cut] in _SYMBOLS and bare[cut:] in _SYMBOLS:
            return f"{_SYMBOLS[bare[:cut]]}-{_SYMBOLS[bare[cut:]]}"
    return word


def x__symbol__mutmut_1(word: str) -> str:
    """A symbol as it is written; two that were run together are parted."""
    bare = None
    if bare in _SYMBOLS:
        return _SYMBOLS[bare]
    for cut in range(2, len(bare) - 1):
        if bare[:cut] in _SYMBOLS and bare[cut:] in _SYMBOLS:
            return f"{_SYMBOLS[bare[:cut]]}-{_SYMBOLS[bare[cut:]]}"
    return word


def x__symbol__mutmut_2(word: str) -> str:
    """A symbol as it is written; two that were run together are parted."""
    bare = fold(None)
    if bare in _SYMBOLS:
        return _SYMBOLS[bare]
    for cut in range(2, len(bare) - 1):
        if bare[:cut] in _SYMBOLS and bare[cut:] in _SYMBOLS:
            return f"{_SYMBOLS[bare[:cut]]}-{_SYMBOLS[bare[cut:]]}"
    return word


def x__symbol__mutmut_3(word: str) -> str:
    """A symbol as it is written; two that were run together are parted."""
    bare = fold(word)
    if bare not in _SYMBOLS:
        return _SYMBOLS[bare]
    for cut in range(2, len(bare) - 1):
        if bare[:cut] in _SYMBOLS and bare[cut:] in _SYMBOLS:
            return f"{_SYMBOLS[bare[:cut]]}-{_SYMBOLS[bare[cut:]]}"
    return word


def x__symbol__mutmut_4(word: str) -> str:
    """A symbol as it is written; two that were run together are parted."""
    bare = fold(word)
    if bare in _SYMBOLS:
        return _SYMBOLS[bare]
    for cut in range(None, len(bare) - 1):
        if bare[:cut] in _SYMBOLS and bare[cut:] in _SYMBOLS:
            return f"{_SYMBOLS[bare[:cut]]}-{_SYMBOLS[bare[cut:]]}"
    return word


def x__symbol__mutmut_5(word: str) -> str:
    """A symbol as it is written; two that were run together are parted."""
    bare = fold(word)
    if bare in _SYMBOLS:
        return _SYMBOLS[bare]
    for cut in range(2, None):
        if bare[:cut] in _SYMBOLS and bare[cut:] in _SYMBOLS:
            return f"{_SYMBOLS[bare[:cut]]}-{_SYMBOLS[bare[cut:]]}"
    return word


def x__symbol__mutmut_6(word: str) -> str:
    """A symbol as it is written; two that were run together are parted."""
    bare = fold(word)
    if bare in _SYMBOLS:
        return _SYMBOLS[bare]
    for cut in range(len(bare) - 1):
        if bare[:cut] in _SYMBOLS and bare[cut:] in _SYMBOLS:
            return f"{_SYMBOLS[bare[:cut]]}-{_SYMBOLS[bare[cut:]]}"
    return word


def x__symbol__mutmut_7(word: str) -> str:
    """A symbol as it is written; two that were run together are parted."""
    bare = fold(word)
    if bare in _SYMBOLS:
        return _SYMBOLS[bare]
    for cut in range(2, ):
        if bare[:cut] in _SYMBOLS and bare[cut:] in _SYMBOLS:
            return f"{_SYMBOLS[bare[:cut]]}-{_SYMBOLS[bare[cut:]]}"
    return word


def x__symbol__mutmut_8(word: str) -> str:
    """A symbol as it is written; two that were run together are parted."""
    bare = fold(word)
    if bare in _SYMBOLS:
        return _SYMBOLS[bare]
    for cut in range(3, len(bare) - 1):
        if bare[:cut] in _SYMBOLS and bare[cut:] in _SYMBOLS:
            return f"{_SYMBOLS[bare[:cut]]}-{_SYMBOLS[bare[cut:]]}"
    return word


def x__symbol__mutmut_9(word: str) -> str:
    """A symbol as it is written; two that were run together are parted."""
    bare = fold(word)
    if bare in _SYMBOLS:
        return _SYMBOLS[bare]
    for cut in range(2, len(bare) + 1):
        if bare[:cut] in _SYMBOLS and bare[cut:] in _SYMBOLS:
            return f"{_SYMBOLS[bare[:cut]]}-{_SYMBOLS[bare[cut:]]}"
    return word


def x__symbol__mutmut_10(word: str) -> str:
    """A symbol as it is written; two that were run together are parted."""
    bare = fold(word)
    if bare in _SYMBOLS:
        return _SYMBOLS[bare]
    for cut in range(2, len(bare) - 2):
        if bare[:cut] in _SYMBOLS and bare[cut:] in _SYMBOLS:
            return f"{_SYMBOLS[bare[:cut]]}-{_SYMBOLS[bare[cut:]]}"
    return word


def x__symbol__mutmut_11(word: str) -> str:
    """A symbol as it is written; two that were run together are parted."""
    bare = fold(word)
    if bare in _SYMBOLS:
        return _SYMBOLS[bare]
    for cut in range(2, len(bare) - 1):
        if bare[:cut] in _SYMBOLS or bare[cut:] in _SYMBOLS:
            return f"{_SYMBOLS[bare[:cut]]}-{_SYMBOLS[bare[cut:]]}"
    return word


def x__symbol__mutmut_12(word: str) -> str:
    """A symbol as it is written; two that were run together are parted."""
    bare = fold(word)
    if bare in _SYMBOLS:
        return _SYMBOLS[bare]
    for cut in range(2, len(bare) - 1):
        if bare[:cut] not in _SYMBOLS and bare[cut:] in _SYMBOLS:
            return f"{_SYMBOLS[bare[:cut]]}-{_SYMBOLS[bare[cut:]]}"
    return word


def x__symbol__mutmut_13(word: str) -> str:
    """A symbol as it is written; two that were run together are parted."""
    bare = fold(word)
    if bare in _SYMBOLS:
        return _SYMBOLS[bare]
    for cut in range(2, len(bare) - 1):
        if bare[:cut] in _SYMBOLS and bare[cut:] not in _SYMBOLS:
            return f"{_SYMBOLS[bare[:cut]]}-{_SYMBOLS[bare[cut:]]}"
    return word

mutants_x__symbol__mutmut['_mutmut_orig'] = x__symbol__mutmut_orig # type: ignore # mutmut generated
mutants_x__symbol__mutmut['x__symbol__mutmut_1'] = x__symbol__mutmut_1 # type: ignore # mutmut generated
mutants_x__symbol__mutmut['x__symbol__mutmut_2'] = x__symbol__mutmut_2 # type: ignore # mutmut generated
mutants_x__symbol__mutmut['x__symbol__mutmut_3'] = x__symbol__mutmut_3 # type: ignore # mutmut generated
mutants_x__symbol__mutmut['x__symbol__mutmut_4'] = x__symbol__mutmut_4 # type: ignore # mutmut generated
mutants_x__symbol__mutmut['x__symbol__mutmut_5'] = x__symbol__mutmut_5 # type: ignore # mutmut generated
mutants_x__symbol__mutmut['x__symbol__mutmut_6'] = x__symbol__mutmut_6 # type: ignore # mutmut generated
mutants_x__symbol__mutmut['x__symbol__mutmut_7'] = x__symbol__mutmut_7 # type: ignore # mutmut generated
mutants_x__symbol__mutmut['x__symbol__mutmut_8'] = x__symbol__mutmut_8 # type: ignore # mutmut generated
mutants_x__symbol__mutmut['x__symbol__mutmut_9'] = x__symbol__mutmut_9 # type: ignore # mutmut generated
mutants_x__symbol__mutmut['x__symbol__mutmut_10'] = x__symbol__mutmut_10 # type: ignore # mutmut generated
mutants_x__symbol__mutmut['x__symbol__mutmut_11'] = x__symbol__mutmut_11 # type: ignore # mutmut generated
mutants_x__symbol__mutmut['x__symbol__mutmut_12'] = x__symbol__mutmut_12 # type: ignore # mutmut generated
mutants_x__symbol__mutmut['x__symbol__mutmut_13'] = x__symbol__mutmut_13 # type: ignore # mutmut generated
mutants_x__check_form__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__check_form__mutmut)
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


def x__check_form__mutmut_orig(document: Resolution, at: Location, problems: Problems) -> None:
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


def x__check_form__mutmut_1(document: Resolution, at: Location, problems: Problems) -> None:
    number = None
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


def x__check_form__mutmut_2(document: Resolution, at: Location, problems: Problems) -> None:
    number = document.number and ""
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


def x__check_form__mutmut_3(document: Resolution, at: Location, problems: Problems) -> None:
    number = document.number or "XXXX"
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


def x__check_form__mutmut_4(document: Resolution, at: Location, problems: Problems) -> None:
    number = document.number or ""
    normal = None
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


def x__check_form__mutmut_5(document: Resolution, at: Location, problems: Problems) -> None:
    number = document.number or ""
    normal = normal_number(None)
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


def x__check_form__mutmut_6(document: Resolution, at: Location, problems: Problems) -> None:
    number = document.number or ""
    normal = normal_number(number)
    if number == normal:
        problems.add("C160", at, read=number, normal=normal, paste=f"number: {normal}")
    code = _CODES[document.kind]
    forms = [rf"[0-9]{{2,}}-(?:{code})/{_ISSUER}", rf"[0-9]{{2,}}(?:/[0-9]{{4}})?/(?:{code})-{_ISSUER}"]
    if document.kind in ("nghi-quyet", "luat"):
        forms.append(_ASSEMBLY)
    if not any(re.fullmatch(form, normal) for form in forms):
        one = code.partition("|")[0]
        examples = _EXAMPLES.get(document.kind, f"05-{one}/TU, 76/{one}-UBND")
        problems.add("C161", at, number=number, kind=document.kind, examples=examples)


def x__check_form__mutmut_7(document: Resolution, at: Location, problems: Problems) -> None:
    number = document.number or ""
    normal = normal_number(number)
    if number != normal:
        problems.add(None, at, read=number, normal=normal, paste=f"number: {normal}")
    code = _CODES[document.kind]
    forms = [rf"[0-9]{{2,}}-(?:{code})/{_ISSUER}", rf"[0-9]{{2,}}(?:/[0-9]{{4}})?/(?:{code})-{_ISSUER}"]
    if document.kind in ("nghi-quyet", "luat"):
        forms.append(_ASSEMBLY)
    if not any(re.fullmatch(form, normal) for form in forms):
        one = code.partition("|")[0]
        examples = _EXAMPLES.get(document.kind, f"05-{one}/TU, 76/{one}-UBND")
        problems.add("C161", at, number=number, kind=document.kind, examples=examples)


def x__check_form__mutmut_8(document: Resolution, at: Location, problems: Problems) -> None:
    number = document.number or ""
    normal = normal_number(number)
    if number != normal:
        problems.add("C160", None, read=number, normal=normal, paste=f"number: {normal}")
    code = _CODES[document.kind]
    forms = [rf"[0-9]{{2,}}-(?:{code})/{_ISSUER}", rf"[0-9]{{2,}}(?:/[0-9]{{4}})?/(?:{code})-{_ISSUER}"]
    if document.kind in ("nghi-quyet", "luat"):
        forms.append(_ASSEMBLY)
    if not any(re.fullmatch(form, normal) for form in forms):
        one = code.partition("|")[0]
        examples = _EXAMPLES.get(document.kind, f"05-{one}/TU, 76/{one}-UBND")
        problems.add("C161", at, number=number, kind=document.kind, examples=examples)


def x__check_form__mutmut_9(document: Resolution, at: Location, problems: Problems) -> None:
    number = document.number or ""
    normal = normal_number(number)
    if number != normal:
        problems.add("C160", at, read=None, normal=normal, paste=f"number: {normal}")
    code = _CODES[document.kind]
    forms = [rf"[0-9]{{2,}}-(?:{code})/{_ISSUER}", rf"[0-9]{{2,}}(?:/[0-9]{{4}})?/(?:{code})-{_ISSUER}"]
    if document.kind in ("nghi-quyet", "luat"):
        forms.append(_ASSEMBLY)
    if not any(re.fullmatch(form, normal) for form in forms):
        one = code.partition("|")[0]
        examples = _EXAMPLES.get(document.kind, f"05-{one}/TU, 76/{one}-UBND")
        problems.add("C161", at, number=number, kind=document.kind, examples=examples)


def x__check_form__mutmut_10(document: Resolution, at: Location, problems: Problems) -> None:
    number = document.number or ""
    normal = normal_number(number)
    if number != normal:
        problems.add("C160", at, read=number, normal=None, paste=f"number: {normal}")
    code = _CODES[document.kind]
    forms = [rf"[0-9]{{2,}}-(?:{code})/{_ISSUER}", rf"[0-9]{{2,}}(?:/[0-9]{{4}})?/(?:{code})-{_ISSUER}"]
    if document.kind in ("nghi-quyet", "luat"):
        forms.append(_ASSEMBLY)
    if not any(re.fullmatch(form, normal) for form in forms):
        one = code.partition("|")[0]
        examples = _EXAMPLES.get(document.kind, f"05-{one}/TU, 76/{one}-UBND")
        problems.add("C161", at, number=number, kind=document.kind, examples=examples)


def x__check_form__mutmut_11(document: Resolution, at: Location, problems: Problems) -> None:
    number = document.number or ""
    normal = normal_number(number)
    if number != normal:
        problems.add("C160", at, read=number, normal=normal, paste=None)
    code = _CODES[document.kind]
    forms = [rf"[0-9]{{2,}}-(?:{code})/{_ISSUER}", rf"[0-9]{{2,}}(?:/[0-9]{{4}})?/(?:{code})-{_ISSUER}"]
    if document.kind in ("nghi-quyet", "luat"):
        forms.append(_ASSEMBLY)
    if not any(re.fullmatch(form, normal) for form in forms):
        one = code.partition("|")[0]
        examples = _EXAMPLES.get(document.kind, f"05-{one}/TU, 76/{one}-UBND")
        problems.add("C161", at, number=number, kind=document.kind, examples=examples)


def x__check_form__mutmut_12(document: Resolution, at: Location, problems: Problems) -> None:
    number = document.number or ""
    normal = normal_number(number)
    if number != normal:
        problems.add(at, read=number, normal=normal, paste=f"number: {normal}")
    code = _CODES[document.kind]
    forms = [rf"[0-9]{{2,}}-(?:{code})/{_ISSUER}", rf"[0-9]{{2,}}(?:/[0-9]{{4}})?/(?:{code})-{_ISSUER}"]
    if document.kind in ("nghi-quyet", "luat"):
        forms.append(_ASSEMBLY)
    if not any(re.fullmatch(form, normal) for form in forms):
        one = code.partition("|")[0]
        examples = _EXAMPLES.get(document.kind, f"05-{one}/TU, 76/{one}-UBND")
        problems.add("C161", at, number=number, kind=document.kind, examples=examples)


def x__check_form__mutmut_13(document: Resolution, at: Location, problems: Problems) -> None:
    number = document.number or ""
    normal = normal_number(number)
    if number != normal:
        problems.add("C160", read=number, normal=normal, paste=f"number: {normal}")
    code = _CODES[document.kind]
    forms = [rf"[0-9]{{2,}}-(?:{code})/{_ISSUER}", rf"[0-9]{{2,}}(?:/[0-9]{{4}})?/(?:{code})-{_ISSUER}"]
    if document.kind in ("nghi-quyet", "luat"):
        forms.append(_ASSEMBLY)
    if not any(re.fullmatch(form, normal) for form in forms):
        one = code.partition("|")[0]
        examples = _EXAMPLES.get(document.kind, f"05-{one}/TU, 76/{one}-UBND")
        problems.add("C161", at, number=number, kind=document.kind, examples=examples)


def x__check_form__mutmut_14(document: Resolution, at: Location, problems: Problems) -> None:
    number = document.number or ""
    normal = normal_number(number)
    if number != normal:
        problems.add("C160", at, normal=normal, paste=f"number: {normal}")
    code = _CODES[document.kind]
    forms = [rf"[0-9]{{2,}}-(?:{code})/{_ISSUER}", rf"[0-9]{{2,}}(?:/[0-9]{{4}})?/(?:{code})-{_ISSUER}"]
    if document.kind in ("nghi-quyet", "luat"):
        forms.append(_ASSEMBLY)
    if not any(re.fullmatch(form, normal) for form in forms):
        one = code.partition("|")[0]
        examples = _EXAMPLES.get(document.kind, f"05-{one}/TU, 76/{one}-UBND")
        problems.add("C161", at, number=number, kind=document.kind, examples=examples)


def x__check_form__mutmut_15(document: Resolution, at: Location, problems: Problems) -> None:
    number = document.number or ""
    normal = normal_number(number)
    if number != normal:
        problems.add("C160", at, read=number, paste=f"number: {normal}")
    code = _CODES[document.kind]
    forms = [rf"[0-9]{{2,}}-(?:{code})/{_ISSUER}", rf"[0-9]{{2,}}(?:/[0-9]{{4}})?/(?:{code})-{_ISSUER}"]
    if document.kind in ("nghi-quyet", "luat"):
        forms.append(_ASSEMBLY)
    if not any(re.fullmatch(form, normal) for form in forms):
        one = code.partition("|")[0]
        examples = _EXAMPLES.get(document.kind, f"05-{one}/TU, 76/{one}-UBND")
        problems.add("C161", at, number=number, kind=document.kind, examples=examples)


def x__check_form__mutmut_16(document: Resolution, at: Location, problems: Problems) -> None:
    number = document.number or ""
    normal = normal_number(number)
    if number != normal:
        problems.add("C160", at, read=number, normal=normal, )
    code = _CODES[document.kind]
    forms = [rf"[0-9]{{2,}}-(?:{code})/{_ISSUER}", rf"[0-9]{{2,}}(?:/[0-9]{{4}})?/(?:{code})-{_ISSUER}"]
    if document.kind in ("nghi-quyet", "luat"):
        forms.append(_ASSEMBLY)
    if not any(re.fullmatch(form, normal) for form in forms):
        one = code.partition("|")[0]
        examples = _EXAMPLES.get(document.kind, f"05-{one}/TU, 76/{one}-UBND")
        problems.add("C161", at, number=number, kind=document.kind, examples=examples)


def x__check_form__mutmut_17(document: Resolution, at: Location, problems: Problems) -> None:
    number = document.number or ""
    normal = normal_number(number)
    if number != normal:
        problems.add("XXC160XX", at, read=number, normal=normal, paste=f"number: {normal}")
    code = _CODES[document.kind]
    forms = [rf"[0-9]{{2,}}-(?:{code})/{_ISSUER}", rf"[0-9]{{2,}}(?:/[0-9]{{4}})?/(?:{code})-{_ISSUER}"]
    if document.kind in ("nghi-quyet", "luat"):
        forms.append(_ASSEMBLY)
    if not any(re.fullmatch(form, normal) for form in forms):
        one = code.partition("|")[0]
        examples = _EXAMPLES.get(document.kind, f"05-{one}/TU, 76/{one}-UBND")
        problems.add("C161", at, number=number, kind=document.kind, examples=examples)


def x__check_form__mutmut_18(document: Resolution, at: Location, problems: Problems) -> None:
    number = document.number or ""
    normal = normal_number(number)
    if number != normal:
        problems.add("c160", at, read=number, normal=normal, paste=f"number: {normal}")
    code = _CODES[document.kind]
    forms = [rf"[0-9]{{2,}}-(?:{code})/{_ISSUER}", rf"[0-9]{{2,}}(?:/[0-9]{{4}})?/(?:{code})-{_ISSUER}"]
    if document.kind in ("nghi-quyet", "luat"):
        forms.append(_ASSEMBLY)
    if not any(re.fullmatch(form, normal) for form in forms):
        one = code.partition("|")[0]
        examples = _EXAMPLES.get(document.kind, f"05-{one}/TU, 76/{one}-UBND")
        problems.add("C161", at, number=number, kind=document.kind, examples=examples)


def x__check_form__mutmut_19(document: Resolution, at: Location, problems: Problems) -> None:
    number = document.number or ""
    normal = normal_number(number)
    if number != normal:
        problems.add("C160", at, read=number, normal=normal, paste=f"number: {normal}")
    code = None
    forms = [rf"[0-9]{{2,}}-(?:{code})/{_ISSUER}", rf"[0-9]{{2,}}(?:/[0-9]{{4}})?/(?:{code})-{_ISSUER}"]
    if document.kind in ("nghi-quyet", "luat"):
        forms.append(_ASSEMBLY)
    if not any(re.fullmatch(form, normal) for form in forms):
        one = code.partition("|")[0]
        examples = _EXAMPLES.get(document.kind, f"05-{one}/TU, 76/{one}-UBND")
        problems.add("C161", at, number=number, kind=document.kind, examples=examples)


def x__check_form__mutmut_20(document: Resolution, at: Location, problems: Problems) -> None:
    number = document.number or ""
    normal = normal_number(number)
    if number != normal:
        problems.add("C160", at, read=number, normal=normal, paste=f"number: {normal}")
    code = _CODES[document.kind]
    forms = None
    if document.kind in ("nghi-quyet", "luat"):
        forms.append(_ASSEMBLY)
    if not any(re.fullmatch(form, normal) for form in forms):
        one = code.partition("|")[0]
        examples = _EXAMPLES.get(document.kind, f"05-{one}/TU, 76/{one}-UBND")
        problems.add("C161", at, number=number, kind=document.kind, examples=examples)


def x__check_form__mutmut_21(document: Resolution, at: Location, problems: Problems) -> None:
    number = document.number or ""
    normal = normal_number(number)
    if number != normal:
        problems.add("C160", at, read=number, normal=normal, paste=f"number: {normal}")
    code = _CODES[document.kind]
    forms = [rf"[0-9]{{2,}}-(?:{code})/{_ISSUER}", rf"[0-9]{{2,}}(?:/[0-9]{{4}})?/(?:{code})-{_ISSUER}"]
    if document.kind not in ("nghi-quyet", "luat"):
        forms.append(_ASSEMBLY)
    if not any(re.fullmatch(form, normal) for form in forms):
        one = code.partition("|")[0]
        examples = _EXAMPLES.get(document.kind, f"05-{one}/TU, 76/{one}-UBND")
        problems.add("C161", at, number=number, kind=document.kind, examples=examples)


def x__check_form__mutmut_22(document: Resolution, at: Location, problems: Problems) -> None:
    number = document.number or ""
    normal = normal_number(number)
    if number != normal:
        problems.add("C160", at, read=number, normal=normal, paste=f"number: {normal}")
    code = _CODES[document.kind]
    forms = [rf"[0-9]{{2,}}-(?:{code})/{_ISSUER}", rf"[0-9]{{2,}}(?:/[0-9]{{4}})?/(?:{code})-{_ISSUER}"]
    if document.kind in ("XXnghi-quyetXX", "luat"):
        forms.append(_ASSEMBLY)
    if not any(re.fullmatch(form, normal) for form in forms):
        one = code.partition("|")[0]
        examples = _EXAMPLES.get(document.kind, f"05-{one}/TU, 76/{one}-UBND")
        problems.add("C161", at, number=number, kind=document.kind, examples=examples)


def x__check_form__mutmut_23(document: Resolution, at: Location, problems: Problems) -> None:
    number = document.number or ""
    normal = normal_number(number)
    if number != normal:
        problems.add("C160", at, read=number, normal=normal, paste=f"number: {normal}")
    code = _CODES[document.kind]
    forms = [rf"[0-9]{{2,}}-(?:{code})/{_ISSUER}", rf"[0-9]{{2,}}(?:/[0-9]{{4}})?/(?:{code})-{_ISSUER}"]
    if document.kind in ("NGHI-QUYET", "luat"):
        forms.append(_ASSEMBLY)
    if not any(re.fullmatch(form, normal) for form in forms):
        one = code.partition("|")[0]
        examples = _EXAMPLES.get(document.kind, f"05-{one}/TU, 76/{one}-UBND")
        problems.add("C161", at, number=number, kind=document.kind, examples=examples)


def x__check_form__mutmut_24(document: Resolution, at: Location, problems: Problems) -> None:
    number = document.number or ""
    normal = normal_number(number)
    if number != normal:
        problems.add("C160", at, read=number, normal=normal, paste=f"number: {normal}")
    code = _CODES[document.kind]
    forms = [rf"[0-9]{{2,}}-(?:{code})/{_ISSUER}", rf"[0-9]{{2,}}(?:/[0-9]{{4}})?/(?:{code})-{_ISSUER}"]
    if document.kind in ("nghi-quyet", "XXluatXX"):
        forms.append(_ASSEMBLY)
    if not any(re.fullmatch(form, normal) for form in forms):
        one = code.partition("|")[0]
        examples = _EXAMPLES.get(document.kind, f"05-{one}/TU, 76/{one}-UBND")
        problems.add("C161", at, number=number, kind=document.kind, examples=examples)


def x__check_form__mutmut_25(document: Resolution, at: Location, problems: Problems) -> None:
    number = document.number or ""
    normal = normal_number(number)
    if number != normal:
        problems.add("C160", at, read=number, normal=normal, paste=f"number: {normal}")
    code = _CODES[document.kind]
    forms = [rf"[0-9]{{2,}}-(?:{code})/{_ISSUER}", rf"[0-9]{{2,}}(?:/[0-9]{{4}})?/(?:{code})-{_ISSUER}"]
    if document.kind in ("nghi-quyet", "LUAT"):
        forms.append(_ASSEMBLY)
    if not any(re.fullmatch(form, normal) for form in forms):
        one = code.partition("|")[0]
        examples = _EXAMPLES.get(document.kind, f"05-{one}/TU, 76/{one}-UBND")
        problems.add("C161", at, number=number, kind=document.kind, examples=examples)


def x__check_form__mutmut_26(document: Resolution, at: Location, problems: Problems) -> None:
    number = document.number or ""
    normal = normal_number(number)
    if number != normal:
        problems.add("C160", at, read=number, normal=normal, paste=f"number: {normal}")
    code = _CODES[document.kind]
    forms = [rf"[0-9]{{2,}}-(?:{code})/{_ISSUER}", rf"[0-9]{{2,}}(?:/[0-9]{{4}})?/(?:{code})-{_ISSUER}"]
    if document.kind in ("nghi-quyet", "luat"):
        forms.append(None)
    if not any(re.fullmatch(form, normal) for form in forms):
        one = code.partition("|")[0]
        examples = _EXAMPLES.get(document.kind, f"05-{one}/TU, 76/{one}-UBND")
        problems.add("C161", at, number=number, kind=document.kind, examples=examples)


def x__check_form__mutmut_27(document: Resolution, at: Location, problems: Problems) -> None:
    number = document.number or ""
    normal = normal_number(number)
    if number != normal:
        problems.add("C160", at, read=number, normal=normal, paste=f"number: {normal}")
    code = _CODES[document.kind]
    forms = [rf"[0-9]{{2,}}-(?:{code})/{_ISSUER}", rf"[0-9]{{2,}}(?:/[0-9]{{4}})?/(?:{code})-{_ISSUER}"]
    if document.kind in ("nghi-quyet", "luat"):
        forms.append(_ASSEMBLY)
    if any(re.fullmatch(form, normal) for form in forms):
        one = code.partition("|")[0]
        examples = _EXAMPLES.get(document.kind, f"05-{one}/TU, 76/{one}-UBND")
        problems.add("C161", at, number=number, kind=document.kind, examples=examples)


def x__check_form__mutmut_28(document: Resolution, at: Location, problems: Problems) -> None:
    number = document.number or ""
    normal = normal_number(number)
    if number != normal:
        problems.add("C160", at, read=number, normal=normal, paste=f"number: {normal}")
    code = _CODES[document.kind]
    forms = [rf"[0-9]{{2,}}-(?:{code})/{_ISSUER}", rf"[0-9]{{2,}}(?:/[0-9]{{4}})?/(?:{code})-{_ISSUER}"]
    if document.kind in ("nghi-quyet", "luat"):
        forms.append(_ASSEMBLY)
    if not any(None):
        one = code.partition("|")[0]
        examples = _EXAMPLES.get(document.kind, f"05-{one}/TU, 76/{one}-UBND")
        problems.add("C161", at, number=number, kind=document.kind, examples=examples)


def x__check_form__mutmut_29(document: Resolution, at: Location, problems: Problems) -> None:
    number = document.number or ""
    normal = normal_number(number)
    if number != normal:
        problems.add("C160", at, read=number, normal=normal, paste=f"number: {normal}")
    code = _CODES[document.kind]
    forms = [rf"[0-9]{{2,}}-(?:{code})/{_ISSUER}", rf"[0-9]{{2,}}(?:/[0-9]{{4}})?/(?:{code})-{_ISSUER}"]
    if document.kind in ("nghi-quyet", "luat"):
        forms.append(_ASSEMBLY)
    if not any(re.fullmatch(None, normal) for form in forms):
        one = code.partition("|")[0]
        examples = _EXAMPLES.get(document.kind, f"05-{one}/TU, 76/{one}-UBND")
        problems.add("C161", at, number=number, kind=document.kind, examples=examples)


def x__check_form__mutmut_30(document: Resolution, at: Location, problems: Problems) -> None:
    number = document.number or ""
    normal = normal_number(number)
    if number != normal:
        problems.add("C160", at, read=number, normal=normal, paste=f"number: {normal}")
    code = _CODES[document.kind]
    forms = [rf"[0-9]{{2,}}-(?:{code})/{_ISSUER}", rf"[0-9]{{2,}}(?:/[0-9]{{4}})?/(?:{code})-{_ISSUER}"]
    if document.kind in ("nghi-quyet", "luat"):
        forms.append(_ASSEMBLY)
    if not any(re.fullmatch(form, None) for form in forms):
        one = code.partition("|")[0]
        examples = _EXAMPLES.get(document.kind, f"05-{one}/TU, 76/{one}-UBND")
        problems.add("C161", at, number=number, kind=document.kind, examples=examples)


def x__check_form__mutmut_31(document: Resolution, at: Location, problems: Problems) -> None:
    number = document.number or ""
    normal = normal_number(number)
    if number != normal:
        problems.add("C160", at, read=number, normal=normal, paste=f"number: {normal}")
    code = _CODES[document.kind]
    forms = [rf"[0-9]{{2,}}-(?:{code})/{_ISSUER}", rf"[0-9]{{2,}}(?:/[0-9]{{4}})?/(?:{code})-{_ISSUER}"]
    if document.kind in ("nghi-quyet", "luat"):
        forms.append(_ASSEMBLY)
    if not any(re.fullmatch(normal) for form in forms):
        one = code.partition("|")[0]
        examples = _EXAMPLES.get(document.kind, f"05-{one}/TU, 76/{one}-UBND")
        problems.add("C161", at, number=number, kind=document.kind, examples=examples)


def x__check_form__mutmut_32(document: Resolution, at: Location, problems: Problems) -> None:
    number = document.number or ""
    normal = normal_number(number)
    if number != normal:
        problems.add("C160", at, read=number, normal=normal, paste=f"number: {normal}")
    code = _CODES[document.kind]
    forms = [rf"[0-9]{{2,}}-(?:{code})/{_ISSUER}", rf"[0-9]{{2,}}(?:/[0-9]{{4}})?/(?:{code})-{_ISSUER}"]
    if document.kind in ("nghi-quyet", "luat"):
        forms.append(_ASSEMBLY)
    if not any(re.fullmatch(form, ) for form in forms):
        one = code.partition("|")[0]
        examples = _EXAMPLES.get(document.kind, f"05-{one}/TU, 76/{one}-UBND")
        problems.add("C161", at, number=number, kind=document.kind, examples=examples)


def x__check_form__mutmut_33(document: Resolution, at: Location, problems: Problems) -> None:
    number = document.number or ""
    normal = normal_number(number)
    if number != normal:
        problems.add("C160", at, read=number, normal=normal, paste=f"number: {normal}")
    code = _CODES[document.kind]
    forms = [rf"[0-9]{{2,}}-(?:{code})/{_ISSUER}", rf"[0-9]{{2,}}(?:/[0-9]{{4}})?/(?:{code})-{_ISSUER}"]
    if document.kind in ("nghi-quyet", "luat"):
        forms.append(_ASSEMBLY)
    if not any(re.fullmatch(form, normal) for form in forms):
        one = None
        examples = _EXAMPLES.get(document.kind, f"05-{one}/TU, 76/{one}-UBND")
        problems.add("C161", at, number=number, kind=document.kind, examples=examples)


def x__check_form__mutmut_34(document: Resolution, at: Location, problems: Problems) -> None:
    number = document.number or ""
    normal = normal_number(number)
    if number != normal:
        problems.add("C160", at, read=number, normal=normal, paste=f"number: {normal}")
    code = _CODES[document.kind]
    forms = [rf"[0-9]{{2,}}-(?:{code})/{_ISSUER}", rf"[0-9]{{2,}}(?:/[0-9]{{4}})?/(?:{code})-{_ISSUER}"]
    if document.kind in ("nghi-quyet", "luat"):
        forms.append(_ASSEMBLY)
    if not any(re.fullmatch(form, normal) for form in forms):
        one = code.partition(None)[0]
        examples = _EXAMPLES.get(document.kind, f"05-{one}/TU, 76/{one}-UBND")
        problems.add("C161", at, number=number, kind=document.kind, examples=examples)


def x__check_form__mutmut_35(document: Resolution, at: Location, problems: Problems) -> None:
    number = document.number or ""
    normal = normal_number(number)
    if number != normal:
        problems.add("C160", at, read=number, normal=normal, paste=f"number: {normal}")
    code = _CODES[document.kind]
    forms = [rf"[0-9]{{2,}}-(?:{code})/{_ISSUER}", rf"[0-9]{{2,}}(?:/[0-9]{{4}})?/(?:{code})-{_ISSUER}"]
    if document.kind in ("nghi-quyet", "luat"):
        forms.append(_ASSEMBLY)
    if not any(re.fullmatch(form, normal) for form in forms):
        one = code.rpartition("|")[0]
        examples = _EXAMPLES.get(document.kind, f"05-{one}/TU, 76/{one}-UBND")
        problems.add("C161", at, number=number, kind=document.kind, examples=examples)


def x__check_form__mutmut_36(document: Resolution, at: Location, problems: Problems) -> None:
    number = document.number or ""
    normal = normal_number(number)
    if number != normal:
        problems.add("C160", at, read=number, normal=normal, paste=f"number: {normal}")
    code = _CODES[document.kind]
    forms = [rf"[0-9]{{2,}}-(?:{code})/{_ISSUER}", rf"[0-9]{{2,}}(?:/[0-9]{{4}})?/(?:{code})-{_ISSUER}"]
    if document.kind in ("nghi-quyet", "luat"):
        forms.append(_ASSEMBLY)
    if not any(re.fullmatch(form, normal) for form in forms):
        one = code.partition("XX|XX")[0]
        examples = _EXAMPLES.get(document.kind, f"05-{one}/TU, 76/{one}-UBND")
        problems.add("C161", at, number=number, kind=document.kind, examples=examples)


def x__check_form__mutmut_37(document: Resolution, at: Location, problems: Problems) -> None:
    number = document.number or ""
    normal = normal_number(number)
    if number != normal:
        problems.add("C160", at, read=number, normal=normal, paste=f"number: {normal}")
    code = _CODES[document.kind]
    forms = [rf"[0-9]{{2,}}-(?:{code})/{_ISSUER}", rf"[0-9]{{2,}}(?:/[0-9]{{4}})?/(?:{code})-{_ISSUER}"]
    if document.kind in ("nghi-quyet", "luat"):
        forms.append(_ASSEMBLY)
    if not any(re.fullmatch(form, normal) for form in forms):
        one = code.partition("|")[1]
        examples = _EXAMPLES.get(document.kind, f"05-{one}/TU, 76/{one}-UBND")
        problems.add("C161", at, number=number, kind=document.kind, examples=examples)


def x__check_form__mutmut_38(document: Resolution, at: Location, problems: Problems) -> None:
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
        examples = None
        problems.add("C161", at, number=number, kind=document.kind, examples=examples)


def x__check_form__mutmut_39(document: Resolution, at: Location, problems: Problems) -> None:
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
        examples = _EXAMPLES.get(None, f"05-{one}/TU, 76/{one}-UBND")
        problems.add("C161", at, number=number, kind=document.kind, examples=examples)


def x__check_form__mutmut_40(document: Resolution, at: Location, problems: Problems) -> None:
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
        examples = _EXAMPLES.get(document.kind, None)
        problems.add("C161", at, number=number, kind=document.kind, examples=examples)


def x__check_form__mutmut_41(document: Resolution, at: Location, problems: Problems) -> None:
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
        examples = _EXAMPLES.get(f"05-{one}/TU, 76/{one}-UBND")
        problems.add("C161", at, number=number, kind=document.kind, examples=examples)


def x__check_form__mutmut_42(document: Resolution, at: Location, problems: Problems) -> None:
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
        examples = _EXAMPLES.get(document.kind, )
        problems.add("C161", at, number=number, kind=document.kind, examples=examples)


def x__check_form__mutmut_43(document: Resolution, at: Location, problems: Problems) -> None:
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
        problems.add(None, at, number=number, kind=document.kind, examples=examples)


def x__check_form__mutmut_44(document: Resolution, at: Location, problems: Problems) -> None:
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
        problems.add("C161", None, number=number, kind=document.kind, examples=examples)


def x__check_form__mutmut_45(document: Resolution, at: Location, problems: Problems) -> None:
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
        problems.add("C161", at, number=None, kind=document.kind, examples=examples)


def x__check_form__mutmut_46(document: Resolution, at: Location, problems: Problems) -> None:
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
        problems.add("C161", at, number=number, kind=None, examples=examples)


def x__check_form__mutmut_47(document: Resolution, at: Location, problems: Problems) -> None:
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
        problems.add("C161", at, number=number, kind=document.kind, examples=None)


def x__check_form__mutmut_48(document: Resolution, at: Location, problems: Problems) -> None:
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
        problems.add(at, number=number, kind=document.kind, examples=examples)


def x__check_form__mutmut_49(document: Resolution, at: Location, problems: Problems) -> None:
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
        problems.add("C161", number=number, kind=document.kind, examples=examples)


def x__check_form__mutmut_50(document: Resolution, at: Location, problems: Problems) -> None:
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
        problems.add("C161", at, kind=document.kind, examples=examples)


def x__check_form__mutmut_51(document: Resolution, at: Location, problems: Problems) -> None:
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
        problems.add("C161", at, number=number, examples=examples)


def x__check_form__mutmut_52(document: Resolution, at: Location, problems: Problems) -> None:
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
        problems.add("C161", at, number=number, kind=document.kind, )


def x__check_form__mutmut_53(document: Resolution, at: Location, problems: Problems) -> None:
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
        problems.add("XXC161XX", at, number=number, kind=document.kind, examples=examples)


def x__check_form__mutmut_54(document: Resolution, at: Location, problems: Problems) -> None:
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
        problems.add("c161", at, number=number, kind=document.kind, examples=examples)

mutants_x__check_form__mutmut['_mutmut_orig'] = x__check_form__mutmut_orig # type: ignore # mutmut generated
mutants_x__check_form__mutmut['x__check_form__mutmut_1'] = x__check_form__mutmut_1 # type: ignore # mutmut generated
mutants_x__check_form__mutmut['x__check_form__mutmut_2'] = x__check_form__mutmut_2 # type: ignore # mutmut generated
mutants_x__check_form__mutmut['x__check_form__mutmut_3'] = x__check_form__mutmut_3 # type: ignore # mutmut generated
mutants_x__check_form__mutmut['x__check_form__mutmut_4'] = x__check_form__mutmut_4 # type: ignore # mutmut generated
mutants_x__check_form__mutmut['x__check_form__mutmut_5'] = x__check_form__mutmut_5 # type: ignore # mutmut generated
mutants_x__check_form__mutmut['x__check_form__mutmut_6'] = x__check_form__mutmut_6 # type: ignore # mutmut generated
mutants_x__check_form__mutmut['x__check_form__mutmut_7'] = x__check_form__mutmut_7 # type: ignore # mutmut generated
mutants_x__check_form__mutmut['x__check_form__mutmut_8'] = x__check_form__mutmut_8 # type: ignore # mutmut generated
mutants_x__check_form__mutmut['x__check_form__mutmut_9'] = x__check_form__mutmut_9 # type: ignore # mutmut generated
mutants_x__check_form__mutmut['x__check_form__mutmut_10'] = x__check_form__mutmut_10 # type: ignore # mutmut generated
mutants_x__check_form__mutmut['x__check_form__mutmut_11'] = x__check_form__mutmut_11 # type: ignore # mutmut generated
mutants_x__check_form__mutmut['x__check_form__mutmut_12'] = x__check_form__mutmut_12 # type: ignore # mutmut generated
mutants_x__check_form__mutmut['x__check_form__mutmut_13'] = x__check_form__mutmut_13 # type: ignore # mutmut generated
mutants_x__check_form__mutmut['x__check_form__mutmut_14'] = x__check_form__mutmut_14 # type: ignore # mutmut generated
mutants_x__check_form__mutmut['x__check_form__mutmut_15'] = x__check_form__mutmut_15 # type: ignore # mutmut generated
mutants_x__check_form__mutmut['x__check_form__mutmut_16'] = x__check_form__mutmut_16 # type: ignore # mutmut generated
mutants_x__check_form__mutmut['x__check_form__mutmut_17'] = x__check_form__mutmut_17 # type: ignore # mutmut generated
mutants_x__check_form__mutmut['x__check_form__mutmut_18'] = x__check_form__mutmut_18 # type: ignore # mutmut generated
mutants_x__check_form__mutmut['x__check_form__mutmut_19'] = x__check_form__mutmut_19 # type: ignore # mutmut generated
mutants_x__check_form__mutmut['x__check_form__mutmut_20'] = x__check_form__mutmut_20 # type: ignore # mutmut generated
mutants_x__check_form__mutmut['x__check_form__mutmut_21'] = x__check_form__mutmut_21 # type: ignore # mutmut generated
mutants_x__check_form__mutmut['x__check_form__mutmut_22'] = x__check_form__mutmut_22 # type: ignore # mutmut generated
mutants_x__check_form__mutmut['x__check_form__mutmut_23'] = x__check_form__mutmut_23 # type: ignore # mutmut generated
mutants_x__check_form__mutmut['x__check_form__mutmut_24'] = x__check_form__mutmut_24 # type: ignore # mutmut generated
mutants_x__check_form__mutmut['x__check_form__mutmut_25'] = x__check_form__mutmut_25 # type: ignore # mutmut generated
mutants_x__check_form__mutmut['x__check_form__mutmut_26'] = x__check_form__mutmut_26 # type: ignore # mutmut generated
mutants_x__check_form__mutmut['x__check_form__mutmut_27'] = x__check_form__mutmut_27 # type: ignore # mutmut generated
mutants_x__check_form__mutmut['x__check_form__mutmut_28'] = x__check_form__mutmut_28 # type: ignore # mutmut generated
mutants_x__check_form__mutmut['x__check_form__mutmut_29'] = x__check_form__mutmut_29 # type: ignore # mutmut generated
mutants_x__check_form__mutmut['x__check_form__mutmut_30'] = x__check_form__mutmut_30 # type: ignore # mutmut generated
mutants_x__check_form__mutmut['x__check_form__mutmut_31'] = x__check_form__mutmut_31 # type: ignore # mutmut generated
mutants_x__check_form__mutmut['x__check_form__mutmut_32'] = x__check_form__mutmut_32 # type: ignore # mutmut generated
mutants_x__check_form__mutmut['x__check_form__mutmut_33'] = x__check_form__mutmut_33 # type: ignore # mutmut generated
mutants_x__check_form__mutmut['x__check_form__mutmut_34'] = x__check_form__mutmut_34 # type: ignore # mutmut generated
mutants_x__check_form__mutmut['x__check_form__mutmut_35'] = x__check_form__mutmut_35 # type: ignore # mutmut generated
mutants_x__check_form__mutmut['x__check_form__mutmut_36'] = x__check_form__mutmut_36 # type: ignore # mutmut generated
mutants_x__check_form__mutmut['x__check_form__mutmut_37'] = x__check_form__mutmut_37 # type: ignore # mutmut generated
mutants_x__check_form__mutmut['x__check_form__mutmut_38'] = x__check_form__mutmut_38 # type: ignore # mutmut generated
mutants_x__check_form__mutmut['x__check_form__mutmut_39'] = x__check_form__mutmut_39 # type: ignore # mutmut generated
mutants_x__check_form__mutmut['x__check_form__mutmut_40'] = x__check_form__mutmut_40 # type: ignore # mutmut generated
mutants_x__check_form__mutmut['x__check_form__mutmut_41'] = x__check_form__mutmut_41 # type: ignore # mutmut generated
mutants_x__check_form__mutmut['x__check_form__mutmut_42'] = x__check_form__mutmut_42 # type: ignore # mutmut generated
mutants_x__check_form__mutmut['x__check_form__mutmut_43'] = x__check_form__mutmut_43 # type: ignore # mutmut generated
mutants_x__check_form__mutmut['x__check_form__mutmut_44'] = x__check_form__mutmut_44 # type: ignore # mutmut generated
mutants_x__check_form__mutmut['x__check_form__mutmut_45'] = x__check_form__mutmut_45 # type: ignore # mutmut generated
mutants_x__check_form__mutmut['x__check_form__mutmut_46'] = x__check_form__mutmut_46 # type: ignore # mutmut generated
mutants_x__check_form__mutmut['x__check_form__mutmut_47'] = x__check_form__mutmut_47 # type: ignore # mutmut generated
mutants_x__check_form__mutmut['x__check_form__mutmut_48'] = x__check_form__mutmut_48 # type: ignore # mutmut generated
mutants_x__check_form__mutmut['x__check_form__mutmut_49'] = x__check_form__mutmut_49 # type: ignore # mutmut generated
mutants_x__check_form__mutmut['x__check_form__mutmut_50'] = x__check_form__mutmut_50 # type: ignore # mutmut generated
mutants_x__check_form__mutmut['x__check_form__mutmut_51'] = x__check_form__mutmut_51 # type: ignore # mutmut generated
mutants_x__check_form__mutmut['x__check_form__mutmut_52'] = x__check_form__mutmut_52 # type: ignore # mutmut generated
mutants_x__check_form__mutmut['x__check_form__mutmut_53'] = x__check_form__mutmut_53 # type: ignore # mutmut generated
mutants_x__check_form__mutmut['x__check_form__mutmut_54'] = x__check_form__mutmut_54 # type: ignore # mutmut generated
mutants_x__circles__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__circles__mutmut)
def _circles(site: Site) -> Iterator[tuple[list[str], Location]]:
    """Every circle once, with the place of the relation that closes it."""
    done: set[str] = set()
    for name in site.resolutions:
        if name not in done:
            yield from _circles_from(site, [name], done)


def x__circles__mutmut_orig(site: Site) -> Iterator[tuple[list[str], Location]]:
    """Every circle once, with the place of the relation that closes it."""
    done: set[str] = set()
    for name in site.resolutions:
        if name not in done:
            yield from _circles_from(site, [name], done)


def x__circles__mutmut_1(site: Site) -> Iterator[tuple[list[str], Location]]:
    """Every circle once, with the place of the relation that closes it."""
    done: set[str] = None
    for name in site.resolutions:
        if name not in done:
            yield from _circles_from(site, [name], done)


def x__circles__mutmut_2(site: Site) -> Iterator[tuple[list[str], Location]]:
    """Every circle once, with the place of the relation that closes it."""
    done: set[str] = set()
    for name in site.resolutions:
        if name in done:
            yield from _circles_from(site, [name], done)


def x__circles__mutmut_3(site: Site) -> Iterator[tuple[list[str], Location]]:
    """Every circle once, with the place of the relation that closes it."""
    done: set[str] = set()
    for name in site.resolutions:
        if name not in done:
            yield from _circles_from(None, [name], done)


def x__circles__mutmut_4(site: Site) -> Iterator[tuple[list[str], Location]]:
    """Every circle once, with the place of the relation that closes it."""
    done: set[str] = set()
    for name in site.resolutions:
        if name not in done:
            yield from _circles_from(site, None, done)


def x__circles__mutmut_5(site: Site) -> Iterator[tuple[list[str], Location]]:
    """Every circle once, with the place of the relation that closes it."""
    done: set[str] = set()
    for name in site.resolutions:
        if name not in done:
            yield from _circles_from(site, [name], None)


def x__circles__mutmut_6(site: Site) -> Iterator[tuple[list[str], Location]]:
    """Every circle once, with the place of the relation that closes it."""
    done: set[str] = set()
    for name in site.resolutions:
        if name not in done:
            yield from _circles_from([name], done)


def x__circles__mutmut_7(site: Site) -> Iterator[tuple[list[str], Location]]:
    """Every circle once, with the place of the relation that closes it."""
    done: set[str] = set()
    for name in site.resolutions:
        if name not in done:
            yield from _circles_from(site, done)


def x__circles__mutmut_8(site: Site) -> Iterator[tuple[list[str], Location]]:
    """Every circle once, with the place of the relation that closes it."""
    done: set[str] = set()
    for name in site.resolutions:
        if name not in done:
            yield from _circles_from(site, [name], )

mutants_x__circles__mutmut['_mutmut_orig'] = x__circles__mutmut_orig # type: ignore # mutmut generated
mutants_x__circles__mutmut['x__circles__mutmut_1'] = x__circles__mutmut_1 # type: ignore # mutmut generated
mutants_x__circles__mutmut['x__circles__mutmut_2'] = x__circles__mutmut_2 # type: ignore # mutmut generated
mutants_x__circles__mutmut['x__circles__mutmut_3'] = x__circles__mutmut_3 # type: ignore # mutmut generated
mutants_x__circles__mutmut['x__circles__mutmut_4'] = x__circles__mutmut_4 # type: ignore # mutmut generated
mutants_x__circles__mutmut['x__circles__mutmut_5'] = x__circles__mutmut_5 # type: ignore # mutmut generated
mutants_x__circles__mutmut['x__circles__mutmut_6'] = x__circles__mutmut_6 # type: ignore # mutmut generated
mutants_x__circles__mutmut['x__circles__mutmut_7'] = x__circles__mutmut_7 # type: ignore # mutmut generated
mutants_x__circles__mutmut['x__circles__mutmut_8'] = x__circles__mutmut_8 # type: ignore # mutmut generated
mutants_x__circles_from__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__circles_from__mutmut)
def _circles_from(site: Site, path: list[str], done: set[str]) -> Iterator[tuple[list[str], Location]]:
    for earlier, at in _earlier(site, path[-1]):
        if earlier in path:
            yield [*path[path.index(earlier) :], earlier], at
        elif earlier not in done:
            yield from _circles_from(site, [*path, earlier], done)
    done.add(path[-1])


def x__circles_from__mutmut_orig(site: Site, path: list[str], done: set[str]) -> Iterator[tuple[list[str], Location]]:
    for earlier, at in _earlier(site, path[-1]):
        if earlier in path:
            yield [*path[path.index(earlier) :], earlier], at
        elif earlier not in done:
            yield from _circles_from(site, [*path, earlier], done)
    done.add(path[-1])


def x__circles_from__mutmut_1(site: Site, path: list[str], done: set[str]) -> Iterator[tuple[list[str], Location]]:
    for earlier, at in _earlier(None, path[-1]):
        if earlier in path:
            yield [*path[path.index(earlier) :], earlier], at
        elif earlier not in done:
            yield from _circles_from(site, [*path, earlier], done)
    done.add(path[-1])


def x__circles_from__mutmut_2(site: Site, path: list[str], done: set[str]) -> Iterator[tuple[list[str], Location]]:
    for earlier, at in _earlier(site, None):
        if earlier in path:
            yield [*path[path.index(earlier) :], earlier], at
        elif earlier not in done:
            yield from _circles_from(site, [*path, earlier], done)
    done.add(path[-1])


def x__circles_from__mutmut_3(site: Site, path: list[str], done: set[str]) -> Iterator[tuple[list[str], Location]]:
    for earlier, at in _earlier(path[-1]):
        if earlier in path:
            yield [*path[path.index(earlier) :], earlier], at
        elif earlier not in done:
            yield from _circles_from(site, [*path, earlier], done)
    done.add(path[-1])


def x__circles_from__mutmut_4(site: Site, path: list[str], done: set[str]) -> Iterator[tuple[list[str], Location]]:
    for earlier, at in _earlier(site, ):
        if earlier in path:
            yield [*path[path.index(earlier) :], earlier], at
        elif earlier not in done:
            yield from _circles_from(site, [*path, earlier], done)
    done.add(path[-1])


def x__circles_from__mutmut_5(site: Site, path: list[str], done: set[str]) -> Iterator[tuple[list[str], Location]]:
    for earlier, at in _earlier(site, path[+1]):
        if earlier in path:
            yield [*path[path.index(earlier) :], earlier], at
        elif earlier not in done:
            yield from _circles_from(site, [*path, earlier], done)
    done.add(path[-1])


def x__circles_from__mutmut_6(site: Site, path: list[str], done: set[str]) -> Iterator[tuple[list[str], Location]]:
    for earlier, at in _earlier(site, path[-2]):
        if earlier in path:
            yield [*path[path.index(earlier) :], earlier], at
        elif earlier not in done:
            yield from _circles_from(site, [*path, earlier], done)
    done.add(path[-1])


def x__circles_from__mutmut_7(site: Site, path: list[str], done: set[str]) -> Iterator[tuple[list[str], Location]]:
    for earlier, at in _earlier(site, path[-1]):
        if earlier not in path:
            yield [*path[path.index(earlier) :], earlier], at
        elif earlier not in done:
            yield from _circles_from(site, [*path, earlier], done)
    done.add(path[-1])


def x__circles_from__mutmut_8(site: Site, path: list[str], done: set[str]) -> Iterator[tuple[list[str], Location]]:
    for earlier, at in _earlier(site, path[-1]):
        if earlier in path:
            yield [*path[path.index(None) :], earlier], at
        elif earlier not in done:
            yield from _circles_from(site, [*path, earlier], done)
    done.add(path[-1])


def x__circles_from__mutmut_9(site: Site, path: list[str], done: set[str]) -> Iterator[tuple[list[str], Location]]:
    for earlier, at in _earlier(site, path[-1]):
        if earlier in path:
            yield [*path[path.rindex(earlier) :], earlier], at
        elif earlier not in done:
            yield from _circles_from(site, [*path, earlier], done)
    done.add(path[-1])


def x__circles_from__mutmut_10(site: Site, path: list[str], done: set[str]) -> Iterator[tuple[list[str], Location]]:
    for earlier, at in _earlier(site, path[-1]):
        if earlier in path:
            yield [*path[path.index(earlier) :], earlier], at
        elif earlier in done:
            yield from _circles_from(site, [*path, earlier], done)
    done.add(path[-1])


def x__circles_from__mutmut_11(site: Site, path: list[str], done: set[str]) -> Iterator[tuple[list[str], Location]]:
    for earlier, at in _earlier(site, path[-1]):
        if earlier in path:
            yield [*path[path.index(earlier) :], earlier], at
        elif earlier not in done:
            yield from _circles_from(None, [*path, earlier], done)
    done.add(path[-1])


def x__circles_from__mutmut_12(site: Site, path: list[str], done: set[str]) -> Iterator[tuple[list[str], Location]]:
    for earlier, at in _earlier(site, path[-1]):
        if earlier in path:
            yield [*path[path.index(earlier) :], earlier], at
        elif earlier not in done:
            yield from _circles_from(site, None, done)
    done.add(path[-1])


def x__circles_from__mutmut_13(site: Site, path: list[str], done: set[str]) -> Iterator[tuple[list[str], Location]]:
    for earlier, at in _earlier(site, path[-1]):
        if earlier in path:
            yield [*path[path.index(earlier) :], earlier], at
        elif earlier not in done:
            yield from _circles_from(site, [*path, earlier], None)
    done.add(path[-1])


def x__circles_from__mutmut_14(site: Site, path: list[str], done: set[str]) -> Iterator[tuple[list[str], Location]]:
    for earlier, at in _earlier(site, path[-1]):
        if earlier in path:
            yield [*path[path.index(earlier) :], earlier], at
        elif earlier not in done:
            yield from _circles_from([*path, earlier], done)
    done.add(path[-1])


def x__circles_from__mutmut_15(site: Site, path: list[str], done: set[str]) -> Iterator[tuple[list[str], Location]]:
    for earlier, at in _earlier(site, path[-1]):
        if earlier in path:
            yield [*path[path.index(earlier) :], earlier], at
        elif earlier not in done:
            yield from _circles_from(site, done)
    done.add(path[-1])


def x__circles_from__mutmut_16(site: Site, path: list[str], done: set[str]) -> Iterator[tuple[list[str], Location]]:
    for earlier, at in _earlier(site, path[-1]):
        if earlier in path:
            yield [*path[path.index(earlier) :], earlier], at
        elif earlier not in done:
            yield from _circles_from(site, [*path, earlier], )
    done.add(path[-1])


def x__circles_from__mutmut_17(site: Site, path: list[str], done: set[str]) -> Iterator[tuple[list[str], Location]]:
    for earlier, at in _earlier(site, path[-1]):
        if earlier in path:
            yield [*path[path.index(earlier) :], earlier], at
        elif earlier not in done:
            yield from _circles_from(site, [*path, earlier], done)
    done.add(None)


def x__circles_from__mutmut_18(site: Site, path: list[str], done: set[str]) -> Iterator[tuple[list[str], Location]]:
    for earlier, at in _earlier(site, path[-1]):
        if earlier in path:
            yield [*path[path.index(earlier) :], earlier], at
        elif earlier not in done:
            yield from _circles_from(site, [*path, earlier], done)
    done.add(path[+1])


def x__circles_from__mutmut_19(site: Site, path: list[str], done: set[str]) -> Iterator[tuple[list[str], Location]]:
    for earlier, at in _earlier(site, path[-1]):
        if earlier in path:
            yield [*path[path.index(earlier) :], earlier], at
        elif earlier not in done:
            yield from _circles_from(site, [*path, earlier], done)
    done.add(path[-2])

mutants_x__circles_from__mutmut['_mutmut_orig'] = x__circles_from__mutmut_orig # type: ignore # mutmut generated
mutants_x__circles_from__mutmut['x__circles_from__mutmut_1'] = x__circles_from__mutmut_1 # type: ignore # mutmut generated
mutants_x__circles_from__mutmut['x__circles_from__mutmut_2'] = x__circles_from__mutmut_2 # type: ignore # mutmut generated
mutants_x__circles_from__mutmut['x__circles_from__mutmut_3'] = x__circles_from__mutmut_3 # type: ignore # mutmut generated
mutants_x__circles_from__mutmut['x__circles_from__mutmut_4'] = x__circles_from__mutmut_4 # type: ignore # mutmut generated
mutants_x__circles_from__mutmut['x__circles_from__mutmut_5'] = x__circles_from__mutmut_5 # type: ignore # mutmut generated
mutants_x__circles_from__mutmut['x__circles_from__mutmut_6'] = x__circles_from__mutmut_6 # type: ignore # mutmut generated
mutants_x__circles_from__mutmut['x__circles_from__mutmut_7'] = x__circles_from__mutmut_7 # type: ignore # mutmut generated
mutants_x__circles_from__mutmut['x__circles_from__mutmut_8'] = x__circles_from__mutmut_8 # type: ignore # mutmut generated
mutants_x__circles_from__mutmut['x__circles_from__mutmut_9'] = x__circles_from__mutmut_9 # type: ignore # mutmut generated
mutants_x__circles_from__mutmut['x__circles_from__mutmut_10'] = x__circles_from__mutmut_10 # type: ignore # mutmut generated
mutants_x__circles_from__mutmut['x__circles_from__mutmut_11'] = x__circles_from__mutmut_11 # type: ignore # mutmut generated
mutants_x__circles_from__mutmut['x__circles_from__mutmut_12'] = x__circles_from__mutmut_12 # type: ignore # mutmut generated
mutants_x__circles_from__mutmut['x__circles_from__mutmut_13'] = x__circles_from__mutmut_13 # type: ignore # mutmut generated
mutants_x__circles_from__mutmut['x__circles_from__mutmut_14'] = x__circles_from__mutmut_14 # type: ignore # mutmut generated
mutants_x__circles_from__mutmut['x__circles_from__mutmut_15'] = x__circles_from__mutmut_15 # type: ignore # mutmut generated
mutants_x__circles_from__mutmut['x__circles_from__mutmut_16'] = x__circles_from__mutmut_16 # type: ignore # mutmut generated
mutants_x__circles_from__mutmut['x__circles_from__mutmut_17'] = x__circles_from__mutmut_17 # type: ignore # mutmut generated
mutants_x__circles_from__mutmut['x__circles_from__mutmut_18'] = x__circles_from__mutmut_18 # type: ignore # mutmut generated
mutants_x__circles_from__mutmut['x__circles_from__mutmut_19'] = x__circles_from__mutmut_19 # type: ignore # mutmut generated
mutants_x__earlier__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__earlier__mutmut)
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


def x__earlier__mutmut_orig(site: Site, name: str) -> list[tuple[str, Location]]:
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


def x__earlier__mutmut_1(site: Site, name: str) -> list[tuple[str, Location]]:
    """Documents that must have been there before ``name``, each with the place of the relation that says so."""
    own = None
    told_by_others = [
        (other, _place(site, other, number))
        for other, document in site.resolutions.items()
        for number, relation in enumerate(document.relations)
        if relation.kind == "precursor_of" and relation.to == name != other
    ]
    return own + told_by_others


def x__earlier__mutmut_2(site: Site, name: str) -> list[tuple[str, Location]]:
    """Documents that must have been there before ``name``, each with the place of the relation that says so."""
    own = [
        (relation.to, _place(None, name, number))
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


def x__earlier__mutmut_3(site: Site, name: str) -> list[tuple[str, Location]]:
    """Documents that must have been there before ``name``, each with the place of the relation that says so."""
    own = [
        (relation.to, _place(site, None, number))
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


def x__earlier__mutmut_4(site: Site, name: str) -> list[tuple[str, Location]]:
    """Documents that must have been there before ``name``, each with the place of the relation that says so."""
    own = [
        (relation.to, _place(site, name, None))
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


def x__earlier__mutmut_5(site: Site, name: str) -> list[tuple[str, Location]]:
    """Documents that must have been there before ``name``, each with the place of the relation that says so."""
    own = [
        (relation.to, _place(name, number))
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


def x__earlier__mutmut_6(site: Site, name: str) -> list[tuple[str, Location]]:
    """Documents that must have been there before ``name``, each with the place of the relation that says so."""
    own = [
        (relation.to, _place(site, number))
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


def x__earlier__mutmut_7(site: Site, name: str) -> list[tuple[str, Location]]:
    """Documents that must have been there before ``name``, each with the place of the relation that says so."""
    own = [
        (relation.to, _place(site, name, ))
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


def x__earlier__mutmut_8(site: Site, name: str) -> list[tuple[str, Location]]:
    """Documents that must have been there before ``name``, each with the place of the relation that says so."""
    own = [
        (relation.to, _place(site, name, number))
        for number, relation in enumerate(None)
        if relation.to in site.resolutions and (relation.kind in LATER or relation.to == name)
    ]
    told_by_others = [
        (other, _place(site, other, number))
        for other, document in site.resolutions.items()
        for number, relation in enumerate(document.relations)
        if relation.kind == "precursor_of" and relation.to == name != other
    ]
    return own + told_by_others


def x__earlier__mutmut_9(site: Site, name: str) -> list[tuple[str, Location]]:
    """Documents that must have been there before ``name``, each with the place of the relation that says so."""
    own = [
        (relation.to, _place(site, name, number))
        for number, relation in enumerate(site.resolutions[name].relations)
        if relation.to in site.resolutions or (relation.kind in LATER or relation.to == name)
    ]
    told_by_others = [
        (other, _place(site, other, number))
        for other, document in site.resolutions.items()
        for number, relation in enumerate(document.relations)
        if relation.kind == "precursor_of" and relation.to == name != other
    ]
    return own + told_by_others


def x__earlier__mutmut_10(site: Site, name: str) -> list[tuple[str, Location]]:
    """Documents that must have been there before ``name``, each with the place of the relation that says so."""
    own = [
        (relation.to, _place(site, name, number))
        for number, relation in enumerate(site.resolutions[name].relations)
        if relation.to not in site.resolutions and (relation.kind in LATER or relation.to == name)
    ]
    told_by_others = [
        (other, _place(site, other, number))
        for other, document in site.resolutions.items()
        for number, relation in enumerate(document.relations)
        if relation.kind == "precursor_of" and relation.to == name != other
    ]
    return own + told_by_others


def x__earlier__mutmut_11(site: Site, name: str) -> list[tuple[str, Location]]:
    """Documents that must have been there before ``name``, each with the place of the relation that says so."""
    own = [
        (relation.to, _place(site, name, number))
        for number, relation in enumerate(site.resolutions[name].relations)
        if relation.to in site.resolutions and (relation.kind in LATER and relation.to == name)
    ]
    told_by_others = [
        (other, _place(site, other, number))
        for other, document in site.resolutions.items()
        for number, relation in enumerate(document.relations)
        if relation.kind == "precursor_of" and relation.to == name != other
    ]
    return own + told_by_others


def x__earlier__mutmut_12(site: Site, name: str) -> list[tuple[str, Location]]:
    """Documents that must have been there before ``name``, each with the place of the relation that says so."""
    own = [
        (relation.to, _place(site, name, number))
        for number, relation in enumerate(site.resolutions[name].relations)
        if relation.to in site.resolutions and (relation.kind not in LATER or relation.to == name)
    ]
    told_by_others = [
        (other, _place(site, other, number))
        for other, document in site.resolutions.items()
        for number, relation in enumerate(document.relations)
        if relation.kind == "precursor_of" and relation.to == name != other
    ]
    return own + told_by_others


def x__earlier__mutmut_13(site: Site, name: str) -> list[tuple[str, Location]]:
    """Documents that must have been there before ``name``, each with the place of the relation that says so."""
    own = [
        (relation.to, _place(site, name, number))
        for number, relation in enumerate(site.resolutions[name].relations)
        if relation.to in site.resolutions and (relation.kind in LATER or relation.to != name)
    ]
    told_by_others = [
        (other, _place(site, other, number))
        for other, document in site.resolutions.items()
        for number, relation in enumerate(document.relations)
        if relation.kind == "precursor_of" and relation.to == name != other
    ]
    return own + told_by_others


def x__earlier__mutmut_14(site: Site, name: str) -> list[tuple[str, Location]]:
    """Documents that must have been there before ``name``, each with the place of the relation that says so."""
    own = [
        (relation.to, _place(site, name, number))
        for number, relation in enumerate(site.resolutions[name].relations)
        if relation.to in site.resolutions and (relation.kind in LATER or relation.to == name)
    ]
    told_by_others = None
    return own + told_by_others


def x__earlier__mutmut_15(site: Site, name: str) -> list[tuple[str, Location]]:
    """Documents that must have been there before ``name``, each with the place of the relation that says so."""
    own = [
        (relation.to, _place(site, name, number))
        for number, relation in enumerate(site.resolutions[name].relations)
        if relation.to in site.resolutions and (relation.kind in LATER or relation.to == name)
    ]
    told_by_others = [
        (other, _place(None, other, number))
        for other, document in site.resolutions.items()
        for number, relation in enumerate(document.relations)
        if relation.kind == "precursor_of" and relation.to == name != other
    ]
    return own + told_by_others


def x__earlier__mutmut_16(site: Site, name: str) -> list[tuple[str, Location]]:
    """Documents that must have been there before ``name``, each with the place of the relation that says so."""
    own = [
        (relation.to, _place(site, name, number))
        for number, relation in enumerate(site.resolutions[name].relations)
        if relation.to in site.resolutions and (relation.kind in LATER or relation.to == name)
    ]
    told_by_others = [
        (other, _place(site, None, number))
        for other, document in site.resolutions.items()
        for number, relation in enumerate(document.relations)
        if relation.kind == "precursor_of" and relation.to == name != other
    ]
    return own + told_by_others


def x__earlier__mutmut_17(site: Site, name: str) -> list[tuple[str, Location]]:
    """Documents that must have been there before ``name``, each with the place of the relation that says so."""
    own = [
        (relation.to, _place(site, name, number))
        for number, relation in enumerate(site.resolutions[name].relations)
        if relation.to in site.resolutions and (relation.kind in LATER or relation.to == name)
    ]
    told_by_others = [
        (other, _place(site, other, None))
        for other, document in site.resolutions.items()
        for number, relation in enumerate(document.relations)
        if relation.kind == "precursor_of" and relation.to == name != other
    ]
    return own + told_by_others


def x__earlier__mutmut_18(site: Site, name: str) -> list[tuple[str, Location]]:
    """Documents that must have been there before ``name``, each with the place of the relation that says so."""
    own = [
        (relation.to, _place(site, name, number))
        for number, relation in enumerate(site.resolutions[name].relations)
        if relation.to in site.resolutions and (relation.kind in LATER or relation.to == name)
    ]
    told_by_others = [
        (other, _place(other, number))
        for other, document in site.resolutions.items()
        for number, relation in enumerate(document.relations)
        if relation.kind == "precursor_of" and relation.to == name != other
    ]
    return own + told_by_others


def x__earlier__mutmut_19(site: Site, name: str) -> list[tuple[str, Location]]:
    """Documents that must have been there before ``name``, each with the place of the relation that says so."""
    own = [
        (relation.to, _place(site, name, number))
        for number, relation in enumerate(site.resolutions[name].relations)
        if relation.to in site.resolutions and (relation.kind in LATER or relation.to == name)
    ]
    told_by_others = [
        (other, _place(site, number))
        for other, document in site.resolutions.items()
        for number, relation in enumerate(document.relations)
        if relation.kind == "precursor_of" and relation.to == name != other
    ]
    return own + told_by_others


def x__earlier__mutmut_20(site: Site, name: str) -> list[tuple[str, Location]]:
    """Documents that must have been there before ``name``, each with the place of the relation that says so."""
    own = [
        (relation.to, _place(site, name, number))
        for number, relation in enumerate(site.resolutions[name].relations)
        if relation.to in site.resolutions and (relation.kind in LATER or relation.to == name)
    ]
    told_by_others = [
        (other, _place(site, other, ))
        for other, document in site.resolutions.items()
        for number, relation in enumerate(document.relations)
        if relation.kind == "precursor_of" and relation.to == name != other
    ]
    return own + told_by_others


def x__earlier__mutmut_21(site: Site, name: str) -> list[tuple[str, Location]]:
    """Documents that must have been there before ``name``, each with the place of the relation that says so."""
    own = [
        (relation.to, _place(site, name, number))
        for number, relation in enumerate(site.resolutions[name].relations)
        if relation.to in site.resolutions and (relation.kind in LATER or relation.to == name)
    ]
    told_by_others = [
        (other, _place(site, other, number))
        for other, document in site.resolutions.items()
        for number, relation in enumerate(None)
        if relation.kind == "precursor_of" and relation.to == name != other
    ]
    return own + told_by_others


def x__earlier__mutmut_22(site: Site, name: str) -> list[tuple[str, Location]]:
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
        if relation.kind == "precursor_of" or relation.to == name != other
    ]
    return own + told_by_others


def x__earlier__mutmut_23(site: Site, name: str) -> list[tuple[str, Location]]:
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
        if relation.kind != "precursor_of" and relation.to == name != other
    ]
    return own + told_by_others


def x__earlier__mutmut_24(site: Site, name: str) -> list[tuple[str, Location]]:
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
        if relation.kind == "XXprecursor_ofXX" and relation.to == name != other
    ]
    return own + told_by_others


def x__earlier__mutmut_25(site: Site, name: str) -> list[tuple[str, Location]]:
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
        if relation.kind == "PRECURSOR_OF" and relation.to == name != other
    ]
    return own + told_by_others


def x__earlier__mutmut_26(site: Site, name: str) -> list[tuple[str, Location]]:
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
        if relation.kind == "precursor_of" and relation.to != name != other
    ]
    return own + told_by_others


def x__earlier__mutmut_27(site: Site, name: str) -> list[tuple[str, Location]]:
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
        if relation.kind == "precursor_of" and relation.to == name == other
    ]
    return own + told_by_others


def x__earlier__mutmut_28(site: Site, name: str) -> list[tuple[str, Location]]:
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
    return own - told_by_others

mutants_x__earlier__mutmut['_mutmut_orig'] = x__earlier__mutmut_orig # type: ignore # mutmut generated
mutants_x__earlier__mutmut['x__earlier__mutmut_1'] = x__earlier__mutmut_1 # type: ignore # mutmut generated
mutants_x__earlier__mutmut['x__earlier__mutmut_2'] = x__earlier__mutmut_2 # type: ignore # mutmut generated
mutants_x__earlier__mutmut['x__earlier__mutmut_3'] = x__earlier__mutmut_3 # type: ignore # mutmut generated
mutants_x__earlier__mutmut['x__earlier__mutmut_4'] = x__earlier__mutmut_4 # type: ignore # mutmut generated
mutants_x__earlier__mutmut['x__earlier__mutmut_5'] = x__earlier__mutmut_5 # type: ignore # mutmut generated
mutants_x__earlier__mutmut['x__earlier__mutmut_6'] = x__earlier__mutmut_6 # type: ignore # mutmut generated
mutants_x__earlier__mutmut['x__earlier__mutmut_7'] = x__earlier__mutmut_7 # type: ignore # mutmut generated
mutants_x__earlier__mutmut['x__earlier__mutmut_8'] = x__earlier__mutmut_8 # type: ignore # mutmut generated
mutants_x__earlier__mutmut['x__earlier__mutmut_9'] = x__earlier__mutmut_9 # type: ignore # mutmut generated
mutants_x__earlier__mutmut['x__earlier__mutmut_10'] = x__earlier__mutmut_10 # type: ignore # mutmut generated
mutants_x__earlier__mutmut['x__earlier__mutmut_11'] = x__earlier__mutmut_11 # type: ignore # mutmut generated
mutants_x__earlier__mutmut['x__earlier__mutmut_12'] = x__earlier__mutmut_12 # type: ignore # mutmut generated
mutants_x__earlier__mutmut['x__earlier__mutmut_13'] = x__earlier__mutmut_13 # type: ignore # mutmut generated
mutants_x__earlier__mutmut['x__earlier__mutmut_14'] = x__earlier__mutmut_14 # type: ignore # mutmut generated
mutants_x__earlier__mutmut['x__earlier__mutmut_15'] = x__earlier__mutmut_15 # type: ignore # mutmut generated
mutants_x__earlier__mutmut['x__earlier__mutmut_16'] = x__earlier__mutmut_16 # type: ignore # mutmut generated
mutants_x__earlier__mutmut['x__earlier__mutmut_17'] = x__earlier__mutmut_17 # type: ignore # mutmut generated
mutants_x__earlier__mutmut['x__earlier__mutmut_18'] = x__earlier__mutmut_18 # type: ignore # mutmut generated
mutants_x__earlier__mutmut['x__earlier__mutmut_19'] = x__earlier__mutmut_19 # type: ignore # mutmut generated
mutants_x__earlier__mutmut['x__earlier__mutmut_20'] = x__earlier__mutmut_20 # type: ignore # mutmut generated
mutants_x__earlier__mutmut['x__earlier__mutmut_21'] = x__earlier__mutmut_21 # type: ignore # mutmut generated
mutants_x__earlier__mutmut['x__earlier__mutmut_22'] = x__earlier__mutmut_22 # type: ignore # mutmut generated
mutants_x__earlier__mutmut['x__earlier__mutmut_23'] = x__earlier__mutmut_23 # type: ignore # mutmut generated
mutants_x__earlier__mutmut['x__earlier__mutmut_24'] = x__earlier__mutmut_24 # type: ignore # mutmut generated
mutants_x__earlier__mutmut['x__earlier__mutmut_25'] = x__earlier__mutmut_25 # type: ignore # mutmut generated
mutants_x__earlier__mutmut['x__earlier__mutmut_26'] = x__earlier__mutmut_26 # type: ignore # mutmut generated
mutants_x__earlier__mutmut['x__earlier__mutmut_27'] = x__earlier__mutmut_27 # type: ignore # mutmut generated
mutants_x__earlier__mutmut['x__earlier__mutmut_28'] = x__earlier__mutmut_28 # type: ignore # mutmut generated
mutants_x__place__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__place__mutmut)
def _place(site: Site, name: str, number: int) -> Location:
    return site.where("resolutions", name, "relations", str(number))


def x__place__mutmut_orig(site: Site, name: str, number: int) -> Location:
    return site.where("resolutions", name, "relations", str(number))


def x__place__mutmut_1(site: Site, name: str, number: int) -> Location:
    return site.where(None, name, "relations", str(number))


def x__place__mutmut_2(site: Site, name: str, number: int) -> Location:
    return site.where("resolutions", None, "relations", str(number))


def x__place__mutmut_3(site: Site, name: str, number: int) -> Location:
    return site.where("resolutions", name, None, str(number))


def x__place__mutmut_4(site: Site, name: str, number: int) -> Location:
    return site.where("resolutions", name, "relations", None)


def x__place__mutmut_5(site: Site, name: str, number: int) -> Location:
    return site.where(name, "relations", str(number))


def x__place__mutmut_6(site: Site, name: str, number: int) -> Location:
    return site.where("resolutions", "relations", str(number))


def x__place__mutmut_7(site: Site, name: str, number: int) -> Location:
    return site.where("resolutions", name, str(number))


def x__place__mutmut_8(site: Site, name: str, number: int) -> Location:
    return site.where("resolutions", name, "relations", )


def x__place__mutmut_9(site: Site, name: str, number: int) -> Location:
    return site.where("XXresolutionsXX", name, "relations", str(number))


def x__place__mutmut_10(site: Site, name: str, number: int) -> Location:
    return site.where("RESOLUTIONS", name, "relations", str(number))


def x__place__mutmut_11(site: Site, name: str, number: int) -> Location:
    return site.where("resolutions", name, "XXrelationsXX", str(number))


def x__place__mutmut_12(site: Site, name: str, number: int) -> Location:
    return site.where("resolutions", name, "RELATIONS", str(number))


def x__place__mutmut_13(site: Site, name: str, number: int) -> Location:
    return site.where("resolutions", name, "relations", str(None))

mutants_x__place__mutmut['_mutmut_orig'] = x__place__mutmut_orig # type: ignore # mutmut generated
mutants_x__place__mutmut['x__place__mutmut_1'] = x__place__mutmut_1 # type: ignore # mutmut generated
mutants_x__place__mutmut['x__place__mutmut_2'] = x__place__mutmut_2 # type: ignore # mutmut generated
mutants_x__place__mutmut['x__place__mutmut_3'] = x__place__mutmut_3 # type: ignore # mutmut generated
mutants_x__place__mutmut['x__place__mutmut_4'] = x__place__mutmut_4 # type: ignore # mutmut generated
mutants_x__place__mutmut['x__place__mutmut_5'] = x__place__mutmut_5 # type: ignore # mutmut generated
mutants_x__place__mutmut['x__place__mutmut_6'] = x__place__mutmut_6 # type: ignore # mutmut generated
mutants_x__place__mutmut['x__place__mutmut_7'] = x__place__mutmut_7 # type: ignore # mutmut generated
mutants_x__place__mutmut['x__place__mutmut_8'] = x__place__mutmut_8 # type: ignore # mutmut generated
mutants_x__place__mutmut['x__place__mutmut_9'] = x__place__mutmut_9 # type: ignore # mutmut generated
mutants_x__place__mutmut['x__place__mutmut_10'] = x__place__mutmut_10 # type: ignore # mutmut generated
mutants_x__place__mutmut['x__place__mutmut_11'] = x__place__mutmut_11 # type: ignore # mutmut generated
mutants_x__place__mutmut['x__place__mutmut_12'] = x__place__mutmut_12 # type: ignore # mutmut generated
mutants_x__place__mutmut['x__place__mutmut_13'] = x__place__mutmut_13 # type: ignore # mutmut generated
mutants_x__label__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__label__mutmut)
def _label(site: Site, name: str) -> str:
    document = site.resolutions[name]
    return document.number or document.title.vi


def x__label__mutmut_orig(site: Site, name: str) -> str:
    document = site.resolutions[name]
    return document.number or document.title.vi


def x__label__mutmut_1(site: Site, name: str) -> str:
    document = None
    return document.number or document.title.vi


def x__label__mutmut_2(site: Site, name: str) -> str:
    document = site.resolutions[name]
    return document.number and document.title.vi

mutants_x__label__mutmut['_mutmut_orig'] = x__label__mutmut_orig # type: ignore # mutmut generated
mutants_x__label__mutmut['x__label__mutmut_1'] = x__label__mutmut_1 # type: ignore # mutmut generated
mutants_x__label__mutmut['x__label__mutmut_2'] = x__label__mutmut_2 # type: ignore # mutmut generated
