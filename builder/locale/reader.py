"""One reader's language: numbers, dates, periods and interface text. CLDR data come from Babel."""

from __future__ import annotations

import gettext
import io
from datetime import date
from decimal import Decimal, localcontext
from functools import cache
from pathlib import Path

from babel import Locale
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.numbers import NumberPattern, parse_pattern

from builder.model.base import Lang
from builder.model.claims import EXACT, decimals_of, round_half_up
from builder.model.dates import PartialDate
from builder.model.figures import Claim
from builder.model.indicators import Measure
from builder.model.period import Period

NBSP = "\u00a0"
MINUS = "\u2212"
ALL = 99
"""More decimals than anyone types."""
_FIRST_TEN = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_SUFFIXES = {"one": "st", "two": "nd", "few": "rd"}
"""By the class of CLDR's ordinal plurals, which Babel knows; all others end in ``th``."""
RANK = "hạng"
"""The unit that stands before its number."""


@cache
def _pattern(decimals: int) -> NumberPattern:
    return parse_pattern("#,##0" + ("." + "0" * decimals if decimals else ""))


@cache
def format_number(value: Decimal, decimals: int, lang: Lang) -> str:
    """``1.072.639`` or ``99,9`` in Vietnamese; rounded half up, never half to even."""
    rounded = round_half_up(value, decimals)
    with localcontext(EXACT):
        text: str = _pattern(decimals).apply(abs(rounded), Locale(lang))
    return MINUS + text if rounded < 0 else text


class Reader:
    """Formats for one language. Built once a build and language, used by every page."""

    def __init__(self, lang: Lang, *catalogues: Path) -> None:
        """What the first catalogue does not translate is looked up in the next."""
        self.lang: Lang = lang
        self.translations = gettext.NullTranslations()
        for catalogue in reversed(catalogues):
            found = _translations(catalogue)
            found.add_fallback(self.translations)
            self.translations = found

    def text(self, message: str, /, **values: object) -> str:
        """An interface sentence in this language; the Vietnamese text is the key."""
        found = self.translations.gettext(message)
        return found.format(**values) if values else found

    def plural(self, message: str, count: int, /, **values: object) -> str:
        """An interface sentence that counts something, ``{n}``; other languages tell one from many."""
        found = self.translations.ngettext(message, message, count)
        return found.format(n=self.number(count), **values)

    def number(self, value: Decimal | int, decimals: int = 0) -> str:
        """A number rounded half up to ``decimals`` places."""
        return format_number(Decimal(value), decimals, self.lang)

    def ordinal(self, value: int) -> str:
        """A place in an order: ``second`` or ``21st`` in English; what stands after ``thứ`` in Vietnamese, ``nhất`` or ``2``."""
        if self.lang == "vi":
            return "nhất" if value == 1 else self.number(value)
        if 1 <= value <= len(_FIRST_TEN):
            return _FIRST_TEN[value - 1]
        return self.number(value) + _SUFFIXES.get(Locale("en").ordinal_form(value), "th")

    def exact(self, value: Decimal, limit: int) -> str:
        """A number with the decimals it was typed with, at most ``limit``."""
        return format_number(value, decimals_of(value, limit), self.lang)

    def unit(self, measure: Measure) -> str:
        """Unit with its leading space; ``%`` stands close in Vietnamese and English."""
        unit = measure.unit.get(self.lang)
        return unit if unit in ("", "%") else NBSP + unit

    def value(self, claim: Claim, measure: Measure) -> str:
        """The bare value as the site prints it: no unit except ``%``."""
        return self._bare(claim, measure, measure.decimals)

    def typed(self, claim: Claim, measure: Measure) -> str:
        """The bare value with every decimal it was typed with: what a source prints."""
        return self._bare(claim, measure, ALL)

    def _bare(self, claim: Claim, measure: Measure, decimals: int) -> str:
        if not isinstance(claim.value, Decimal):
            return claim.value
        text = self.exact(claim.value, decimals)
        return text + "%" if measure.unit.vi == "%" else text

    def full(self, claim: Claim, measure: Measure) -> str:
        """Value with qualifier and unit: ``hơn 150.000 lượt người``, ``hạng 3``."""
        if not isinstance(claim.value, Decimal):
            return claim.value
        if measure.unit.vi == RANK:
            return self.text(
                "hạng {rank}", rank=self.qualifier(claim) + self.exact(claim.value, measure.decimals)
            )
        text = self.exact(claim.value, measure.decimals) + self.unit(measure)
        return f"{self.qualifier(claim)}{text}"

    def qualifier(self, claim: Claim) -> str:
        """The word before a value that is no exact one, with its space."""
        if claim.qualifier is None:
            return ""
        words = {
            "more_than": self.text("hơn"),
            "less_than": self.text("dưới"),
            "nearly": self.text("gần"),
            "up_to": self.text("tới"),
            "within": self.text("trong vòng"),
            "about": self.text("khoảng"),
        }
        word = words.get(claim.qualifier, "")
        return word + " " if word else ""

    def day(self, value: date) -> str:
        """``16/5/2022`` in Vietnamese, ``16 May 2022`` in English."""
        if self.lang == "vi":
            return f"{value.day}/{value.month}/{value.year}"
        months = Locale("en").months["format"]["wide"]
        return f"{value.day} {months[value.month]} {value.year}"

    def month(self, year: int, month: int) -> str:
        """``tháng 5/2022`` or ``May 2022``."""
        if self.lang == "vi":
            return f"tháng {month}/{year}"
        return f"{Locale('en').months['format']['wide'][month]} {year}"

    def date(self, value: PartialDate | None) -> str:
        """A date as precise as it is known; a missing one says that the source does not state it."""
        if value is None:
            return self.text("nguồn không ghi")
        if value.exact:
            return self.day(value.first)
        if len(value.text) == 7:
            return self.month(value.first.year, value.first.month)
        return str(value.first.year)

    def period(self, period: Period) -> str:
        """``2022``, ``quý I/2022``, ``2016–2021``, ``đến tháng 3/2021``."""
        if period.kind == "unstated":
            return self.text("kỳ không ghi trong nguồn")
        if period.kind != "span":
            return self._point(period.text)
        start, _, end = period.text.partition("--")
        if start == "..":
            return self.text("đến {end}", end=self._point(end))
        if end == "..":
            return self.text("từ {start}", start=self._point(start))
        return f"{self._point(start)}–{self._point(end)}"

    def _point(self, text: str) -> str:
        year, _, rest = text.partition("-")
        if rest.startswith("Q"):
            roman = ("I", "II", "III", "IV")[int(rest[1]) - 1]
            return self.text("quý {quarter}/{year}", quarter=roman, year=year)
        if rest.startswith("H"):
            first = rest == "H1"
            return (
                self.text("6 tháng đầu năm {year}", year=year)
                if first
                else self.text("6 tháng cuối năm {year}", year=year)
            )
        return self.date(PartialDate.parse(text))


class _Catalogue(gettext.GNUTranslations):
    """Finds the singular of a message that has a plural too; the Pythons of some distributions (3.11.2) do not."""

    def gettext(self, message: str) -> str:
        found = super().gettext(message)
        return self.ngettext(message, message, 1) if found == message else found


def _translations(catalogue: Path) -> gettext.NullTranslations:
    with catalogue.open("rb") as file:
        messages = read_po(file)
    compiled = io.BytesIO()
    write_mo(compiled, messages)
    compiled.seek(0)
    return _Catalogue(compiled)
