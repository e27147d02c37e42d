"""How many checks failed, how many distinct contradictions that comes to, and about whom."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from builder.checking.contradictions import Contradiction, contradictions
from builder.checking.verdicts import Result
from builder.locale.reader import Reader
from builder.model.checks import Verdict
from builder.stating.counts import count
from builder.stating.naming import place_name
from builder.stating.statement import Ground, Says, Statement

PARTS = {True: "ve-noi-nay", False: "ve-noi-khac"}
"""Anchor of the contradictions about the home place, and of the others, on the page of checks."""


@dataclass(frozen=True)
class CheckCounts:
    """Every count of checks, made once a build."""

    ground: Ground

    @cached_property
    def contradictions(self) -> dict[bool, tuple[Contradiction, ...]]:
        """Distinct contradictions: about the home place, and others."""
        found = contradictions(self.ground.site, self.ground.findings)
        return {home: tuple(one for one in found if one.home is home) for home in PARTS}

    def about(self, *, home: bool) -> Statement:
        """Distinct contradictions about the home place, or about other places and the whole country."""
        found = self.contradictions[home]

        def says(reader: Reader) -> str:
            if not home:
                return reader.plural("{n} chỗ mâu thuẫn về nơi khác và cả nước", len(found))
            place = place_name(self.ground, self.ground.home, reader)
            return reader.plural("{n} chỗ mâu thuẫn về {place}", len(found), place=place)

        return count(
            f"contradictions/{'home' if home else 'others'}",
            "contradictions",
            (one.id for one in found),
            says,
            where=f"pages/checks#{PARTS[home]}" if found else "",
            brief=lambda reader: reader.number(len(found)),
        )

    def failing_about(self, *, home: bool) -> Statement:
        """Failing results behind those contradictions."""
        results = [result for one in self.contradictions[home] for result in one.results]
        return self._count(
            f"checks/fails/{PARTS[home]}",
            results,
            f"pages/checks#{PARTS[home]}" if results else "",
            lambda reader: reader.plural("Thấy ở {n} phép kiểm tra không khớp.", len(results)),
        )

    def run(self) -> Statement:
        """Every result, whatever its verdict."""
        number = len(self.ground.findings.results)
        return self._count(
            "checks",
            self.ground.findings.results,
            says=lambda reader: reader.plural("{n} kết quả kiểm tra, kể cả khi không đủ số liệu", number),
        )

    def verdict(self, verdict: Verdict) -> Statement:
        """Results with one verdict."""
        found = [result for result in self.ground.findings.results if result.verdict == verdict]
        return self._count(f"checks/{verdict}", found)

    def failing(self, scope: str, results: Iterable[Result], where: str) -> Statement:
        """Failing results that concern one source or indicator: ``sources/bao``, ``indicators/pci``."""
        found = list(results)
        return self._count(
            f"checks/{scope}",
            found,
            where,
            lambda reader: reader.plural("{n} phép kiểm tra không khớp.", len(found)),
        )

    def _count(
        self, name: str, results: Iterable[Result], where: str = "", says: Says | None = None
    ) -> Statement:
        ids = [result.id for result in results]
        return count(
            name,
            "checks",
            ids,
            says,
            where=where,
            brief=lambda reader: reader.number(len(ids)),
        )
