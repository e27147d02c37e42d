"""The likeliest culprits of a failing check in words, with links to the figures: hypotheses, never applied."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from typing import Any

from builder.checking.constraints import EXACT, Cell
from builder.checking.culprits import Culprit, Suspect
from builder.checking.fits import on_grid
from builder.checking.intervals import unbounded
from builder.checking.slips import Slip
from builder.checking.verdicts import Result
from builder.locale.figures import figure_title
from builder.pages.desk import Here

_TOLD = 3
"""Hypotheses told one by one; of more, the first ones and how many others."""
_SLIPS = 4
"""Slips told one by one; more of them say little, and are counted."""
_UNTOLD = 8
"""With more hypotheses than this the checks don't tell the figures apart, and none is named."""
_MARK = re.compile("\x00([0-9]+)\x00")

Part = dict[str, Any]
"""A piece of a sentence; with ``url``, a link."""


def hypotheses(here: Here, result: Result) -> list[list[Part]]:
    """For each group of failing figures in a result: a passage in pieces of text and links."""
    words = _Words(here)
    return [
        words.passage(culprits) for culprits in here.desk.findings.culprits.get(result.id, ()) if culprits
    ]


class _Words:
    """Puts hypotheses into sentences; the figures stand in them as marks until the links are put in."""

    def __init__(self, here: Here) -> None:
        self.here = here
        self.reader = here.desk.reader
        self.cells: list[Cell] = []

    def passage(self, culprits: tuple[Culprit, ...]) -> list[Part]:
        """The likeliest hypothesis, the slips that lead there, and what else would do."""
        first, others, reader = culprits[0], culprits[1:], self.reader
        if len(culprits) > _UNTOLD:
            text = reader.plural(
                "Giả thuyết, chưa xác minh: có thể chỉ một trong {n} số được cộng hay so ở đây sai; các phép kiểm tra không chỉ ra được là số nào.",
                len(culprits),
            )
            return list(self._linked(text))
        sentences = [self._hypothesis(first)]
        sentences += [self._slips(suspect, alone=len(first.suspects) == 1) for suspect in first.suspects]
        if others:
            told = "; ".join(self._all(other) for other in others[: _TOLD - 1])
            more = len(others) - (_TOLD - 1)
            sentences.append(reader.text("Cũng giải thích được nếu {others}.", others=told))
            if more > 0:
                sentences.append(reader.plural("Còn {n} khả năng khác.", more))
        return list(self._linked(" ".join(sentence for sentence in sentences if sentence)))

    def _hypothesis(self, culprit: Culprit) -> str:
        if len(culprit.suspects) == 1:
            return self.reader.text(
                "Giả thuyết, chưa xác minh: nếu {figure} thì không phép kiểm tra nào có số này bị lệch nữa.",
                figure=self._all(culprit),
            )
        return self.reader.text(
            "Giả thuyết, chưa xác minh: chỉ một số sai thì không giải thích được; nếu {figures} thì không phép kiểm tra nào có các số này bị lệch nữa.",
            figures=self._all(culprit),
        )

    def _all(self, culprit: Culprit) -> str:
        """The figures of a hypothesis with what each would have to be."""
        return self.reader.text(" và ").join(self._wanted(suspect) for suspect in culprit.suspects)

    def _wanted(self, suspect: Suspect) -> str:
        """``“Đúng hạn, 2022” là số từ 478.410 đến 478.891 (thay vì 487.563)``"""
        self.cells.append(suspect.cell)
        reader, fits = self.reader, suspect.fits
        named = f"“\x00{len(self.cells) - 1}\x00”"
        low, high = (
            "" if unbounded(end) else self._value(suspect, _plain(end)) for end in (fits.low, fits.high)
        )
        printed = self._value(suspect, suspect.printed)
        if unbounded(fits.low) and unbounded(fits.high):
            return reader.text("{figure} là số khác (thay vì {printed})", figure=named, printed=printed)
        if unbounded(fits.low):
            return reader.text(
                "{figure} là số không quá {high} (thay vì {printed})",
                figure=named,
                high=high,
                printed=printed,
            )
        if unbounded(fits.high):
            return reader.text(
                "{figure} là số từ {low} trở lên (thay vì {printed})", figure=named, low=low, printed=printed
            )
        if fits.exact:
            return reader.text(
                "{figure} là {low} (thay vì {printed})", figure=named, low=low, printed=printed
            )
        return reader.text(
            "{figure} là số từ {low} đến {high} (thay vì {printed})",
            figure=named,
            low=low,
            high=high,
            printed=printed,
        )

    def _slips(self, suspect: Suspect, *, alone: bool) -> str:
        """One slip that leads from a number that fits to what is printed, or that there is none."""
        reader, found = self.reader, suspect.slips
        if not found:
            return reader.text("Không một lỗi gõ đơn lẻ nào biến số ấy thành số đã in.") if alone else ""
        printed = self._value(suspect, suspect.printed)
        if len(found) > _SLIPS:
            return reader.plural(
                "Có {n} lỗi gõ khác nhau có thể biến số ấy thành {printed}.", len(found), printed=printed
            )
        told = "; ".join(self._slip(suspect, slip) for slip in found)
        text = reader.text(
            "Chỉ một lỗi gõ cũng đủ in thành {printed} nếu số đúng là {slips}", printed=printed, slips=told
        )
        return text + "."

    def _slip(self, suspect: Suspect, slip: Slip) -> str:
        reader, meant = self.reader, self._value(suspect, slip.meant)
        match slip.kind:
            case "swapped":
                return reader.text("{meant} (đảo hai chữ số cạnh nhau)", meant=meant)
            case "changed":
                return reader.text("{meant} (đổi chữ số thứ {place})", meant=meant, place=slip.place)
            case "dropped":
                return reader.text("{meant} (in thiếu một chữ số)", meant=meant)
            case "added":
                return reader.text("{meant} (in thừa một chữ số)", meant=meant)
            case "tenfold":
                return reader.text("{meant} (in lớn hoặc nhỏ đúng mười lần)", meant=meant)

    def _value(self, suspect: Suspect, value: Decimal) -> str:
        """A value as the source would print it, with its qualifier."""
        cell = suspect.cell
        claim = replace(cell.claim, value=value, printed="")
        return self.reader.qualifier(claim) + self.reader.typed(claim, cell.measure)

    def _linked(self, text: str) -> Iterator[Part]:
        for index, piece in enumerate(_MARK.split(text)):
            if index % 2:
                yield self._link(self.cells[int(piece)])
            elif piece:
                yield {"text": piece, "url": ""}

    def _link(self, cell: Cell) -> Part:
        """A figure by its title; what another source prints of it, with the publisher."""
        site, urls = self.here.desk.site, self.here.desk.urls
        figure = site.figures[cell.address]
        title = figure_title(site, figure, self.reader)
        if cell.source != figure.claim.source:
            title += f" ({site.sources[cell.source].publisher})"
        return {"text": title, "url": self.here.url(urls.figure(figure))}


def _plain(end: Fraction) -> Decimal:
    """An end of an interval with as many decimals as it needs."""
    return on_grid(end, next(places for places in range(EXACT + 1) if (end * 10**places).denominator == 1))
