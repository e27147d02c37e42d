"""The outcome of a check: a verdict, and its working as soon as a reader asks for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property

from builder.locale.reader import Reader
from builder.locale.text import slug
from builder.model.base import Text
from builder.model.checks import Verdict
from builder.model.indicators import Acknowledged
from builder.problems import Location

VIETNAMESE = Reader("vi")


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_permalink__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_permalink__mutmut)
def permalink(text: str) -> str:
    """The id of a result, from text that may hold an address; ``..--2021`` and ``2021`` stay apart."""
    return slug(text.replace("..--", "den-").replace("--..", "-tro-di"))


def x_permalink__mutmut_orig(text: str) -> str:
    """The id of a result, from text that may hold an address; ``..--2021`` and ``2021`` stay apart."""
    return slug(text.replace("..--", "den-").replace("--..", "-tro-di"))


def x_permalink__mutmut_1(text: str) -> str:
    """The id of a result, from text that may hold an address; ``..--2021`` and ``2021`` stay apart."""
    return slug(None)


def x_permalink__mutmut_2(text: str) -> str:
    """The id of a result, from text that may hold an address; ``..--2021`` and ``2021`` stay apart."""
    return slug(text.replace("..--", "den-").replace(None, "-tro-di"))


def x_permalink__mutmut_3(text: str) -> str:
    """The id of a result, from text that may hold an address; ``..--2021`` and ``2021`` stay apart."""
    return slug(text.replace("..--", "den-").replace("--..", None))


def x_permalink__mutmut_4(text: str) -> str:
    """The id of a result, from text that may hold an address; ``..--2021`` and ``2021`` stay apart."""
    return slug(text.replace("..--", "den-").replace("-tro-di"))


def x_permalink__mutmut_5(text: str) -> str:
    """The id of a result, from text that may hold an address; ``..--2021`` and ``2021`` stay apart."""
    return slug(text.replace("..--", "den-").replace("--..", ))


def x_permalink__mutmut_6(text: str) -> str:
    """The id of a result, from text that may hold an address; ``..--2021`` and ``2021`` stay apart."""
    return slug(text.replace(None, "den-").replace("--..", "-tro-di"))


def x_permalink__mutmut_7(text: str) -> str:
    """The id of a result, from text that may hold an address; ``..--2021`` and ``2021`` stay apart."""
    return slug(text.replace("..--", None).replace("--..", "-tro-di"))


def x_permalink__mutmut_8(text: str) -> str:
    """The id of a result, from text that may hold an address; ``..--2021`` and ``2021`` stay apart."""
    return slug(text.replace("den-").replace("--..", "-tro-di"))


def x_permalink__mutmut_9(text: str) -> str:
    """The id of a result, from text that may hold an address; ``..--2021`` and ``2021`` stay apart."""
    return slug(text.replace("..--", ).replace("--..", "-tro-di"))


def x_permalink__mutmut_10(text: str) -> str:
    """The id of a result, from text that may hold an address; ``..--2021`` and ``2021`` stay apart."""
    return slug(text.replace("XX..--XX", "den-").replace("--..", "-tro-di"))


def x_permalink__mutmut_11(text: str) -> str:
    """The id of a result, from text that may hold an address; ``..--2021`` and ``2021`` stay apart."""
    return slug(text.replace("..--", "XXden-XX").replace("--..", "-tro-di"))


def x_permalink__mutmut_12(text: str) -> str:
    """The id of a result, from text that may hold an address; ``..--2021`` and ``2021`` stay apart."""
    return slug(text.replace("..--", "DEN-").replace("--..", "-tro-di"))


def x_permalink__mutmut_13(text: str) -> str:
    """The id of a result, from text that may hold an address; ``..--2021`` and ``2021`` stay apart."""
    return slug(text.replace("..--", "den-").replace("XX--..XX", "-tro-di"))


def x_permalink__mutmut_14(text: str) -> str:
    """The id of a result, from text that may hold an address; ``..--2021`` and ``2021`` stay apart."""
    return slug(text.replace("..--", "den-").replace("--..", "XX-tro-diXX"))


def x_permalink__mutmut_15(text: str) -> str:
    """The id of a result, from text that may hold an address; ``..--2021`` and ``2021`` stay apart."""
    return slug(text.replace("..--", "den-").replace("--..", "-TRO-DI"))

mutants_x_permalink__mutmut['_mutmut_orig'] = x_permalink__mutmut_orig # type: ignore # mutmut generated
mutants_x_permalink__mutmut['x_permalink__mutmut_1'] = x_permalink__mutmut_1 # type: ignore # mutmut generated
mutants_x_permalink__mutmut['x_permalink__mutmut_2'] = x_permalink__mutmut_2 # type: ignore # mutmut generated
mutants_x_permalink__mutmut['x_permalink__mutmut_3'] = x_permalink__mutmut_3 # type: ignore # mutmut generated
mutants_x_permalink__mutmut['x_permalink__mutmut_4'] = x_permalink__mutmut_4 # type: ignore # mutmut generated
mutants_x_permalink__mutmut['x_permalink__mutmut_5'] = x_permalink__mutmut_5 # type: ignore # mutmut generated
mutants_x_permalink__mutmut['x_permalink__mutmut_6'] = x_permalink__mutmut_6 # type: ignore # mutmut generated
mutants_x_permalink__mutmut['x_permalink__mutmut_7'] = x_permalink__mutmut_7 # type: ignore # mutmut generated
mutants_x_permalink__mutmut['x_permalink__mutmut_8'] = x_permalink__mutmut_8 # type: ignore # mutmut generated
mutants_x_permalink__mutmut['x_permalink__mutmut_9'] = x_permalink__mutmut_9 # type: ignore # mutmut generated
mutants_x_permalink__mutmut['x_permalink__mutmut_10'] = x_permalink__mutmut_10 # type: ignore # mutmut generated
mutants_x_permalink__mutmut['x_permalink__mutmut_11'] = x_permalink__mutmut_11 # type: ignore # mutmut generated
mutants_x_permalink__mutmut['x_permalink__mutmut_12'] = x_permalink__mutmut_12 # type: ignore # mutmut generated
mutants_x_permalink__mutmut['x_permalink__mutmut_13'] = x_permalink__mutmut_13 # type: ignore # mutmut generated
mutants_x_permalink__mutmut['x_permalink__mutmut_14'] = x_permalink__mutmut_14 # type: ignore # mutmut generated
mutants_x_permalink__mutmut['x_permalink__mutmut_15'] = x_permalink__mutmut_15 # type: ignore # mutmut generated


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a relation: as written, with values in place of names, and its value."""

    names: str
    """Formula with the titles of measures or figures."""
    values: str
    """The same with numbers in the reader's form."""
    value: str
    """The number it comes to."""


@dataclass(frozen=True, slots=True)
class Working:
    """How a verdict came about, in one reader's language and number format."""

    left: Side | None = None
    relation: str = ""
    right: Side | None = None
    difference: str = ""
    """Left minus right, where that means something."""
    precision: Text | None = None
    """At which precision the two were compared."""
    steps: tuple[Text, ...] = ()
    """Further lines: intervals that would fit, editions counted, dates compared."""


Explain = Callable[[Reader], Working]
mutants_xǁResultǁworking_in__mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True)
class Result:
    """One check applied to one row, figure or document."""

    id: str
    """Permalink: unique and stable while the data keep their ids."""
    rule: str
    """The declaration it comes from: ``indicator#number``, the id in data/checks.yml, or the automatic rule."""
    kind: str
    verdict: Verdict
    title: Text
    explain: Explain
    """The working, put together only where it is shown."""
    figures: tuple[str, ...]
    """Addresses of the figures tested."""
    sources: tuple[str, ...]
    location: Location
    doubts: tuple[str, ...] | None = None
    """Addresses of the figures that a failure calls into question; None = all that were tested."""
    note: Text | None = None
    hypothesis: Text | None = None
    acknowledged: Acknowledged | None = None

    @cached_property
    def working(self) -> Working:
        """The working in Vietnamese."""
        return self.explain(VIETNAMESE)

    @_mutmut_mutated(mutants_xǁResultǁworking_in__mutmut)
    def working_in(self, reader: Reader) -> Working:
        """The working in the language of ``reader``."""
        return self.explain(reader)

    def xǁResultǁworking_in__mutmut_orig(self, reader: Reader) -> Working:
        """The working in the language of ``reader``."""
        return self.explain(reader)

    def xǁResultǁworking_in__mutmut_1(self, reader: Reader) -> Working:
        """The working in the language of ``reader``."""
        return self.explain(None)

    @property
    def about_value(self) -> bool:
        """True where a failure speaks against the value itself, not against a word, a date or another source."""
        return self.kind in ("equation", "streak", "breakdown", "ranking")

mutants_xǁResultǁworking_in__mutmut['_mutmut_orig'] = Result.xǁResultǁworking_in__mutmut_orig # type: ignore # mutmut generated
mutants_xǁResultǁworking_in__mutmut['xǁResultǁworking_in__mutmut_1'] = Result.xǁResultǁworking_in__mutmut_1 # type: ignore # mutmut generated
mutants_xǁFindingsǁof__mutmut: MutantDict = {}  # type: ignore
mutants_xǁFindingsǁcount__mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True)
class Findings:
    """All results, and for each figure the failing ones that touch it."""

    results: tuple[Result, ...] = ()
    failing: dict[str, tuple[Result, ...]] = field(default_factory=dict)
    """Address → failing results."""

    @classmethod
    @_mutmut_mutated(mutants_xǁFindingsǁof__mutmut, is_classmethod = True)
    def of(cls, results: tuple[Result, ...]) -> Findings:
        failing: dict[str, tuple[Result, ...]] = {}
        for result in results:
            if result.verdict == "fails":
                for address in result.figures if result.doubts is None else result.doubts:
                    failing[address] = (*failing.get(address, ()), result)
        return cls(results, failing)

    @classmethod
    def xǁFindingsǁof__mutmut_orig(cls, results: tuple[Result, ...]) -> Findings:
        failing: dict[str, tuple[Result, ...]] = {}
        for result in results:
            if result.verdict == "fails":
                for address in result.figures if result.doubts is None else result.doubts:
                    failing[address] = (*failing.get(address, ()), result)
        return cls(results, failing)

    @classmethod
    def xǁFindingsǁof__mutmut_1(cls, results: tuple[Result, ...]) -> Findings:
        failing: dict[str, tuple[Result, ...]] = None
        for result in results:
            if result.verdict == "fails":
                for address in result.figures if result.doubts is None else result.doubts:
                    failing[address] = (*failing.get(address, ()), result)
        return cls(results, failing)

    @classmethod
    def xǁFindingsǁof__mutmut_2(cls, results: tuple[Result, ...]) -> Findings:
        failing: dict[str, tuple[Result, ...]] = {}
        for result in results:
            if result.verdict != "fails":
                for address in result.figures if result.doubts is None else result.doubts:
                    failing[address] = (*failing.get(address, ()), result)
        return cls(results, failing)

    @classmethod
    def xǁFindingsǁof__mutmut_3(cls, results: tuple[Result, ...]) -> Findings:
        failing: dict[str, tuple[Result, ...]] = {}
        for result in results:
            if result.verdict == "XXfailsXX":
                for address in result.figures if result.doubts is None else result.doubts:
                    failing[address] = (*failing.get(address, ()), result)
        return cls(results, failing)

    @classmethod
    def xǁFindingsǁof__mutmut_4(cls, results: tuple[Result, ...]) -> Findings:
        failing: dict[str, tuple[Result, ...]] = {}
        for result in results:
            if result.verdict == "FAILS":
                for address in result.figures if result.doubts is None else result.doubts:
                    failing[address] = (*failing.get(address, ()), result)
        return cls(results, failing)

    @classmethod
    def xǁFindingsǁof__mutmut_5(cls, results: tuple[Result, ...]) -> Findings:
        failing: dict[str, tuple[Result, ...]] = {}
        for result in results:
            if result.verdict == "fails":
                for address in result.figures if (result.doubts is None) and False else result.doubts:
                    failing[address] = (*failing.get(address, ()), result)
        return cls(results, failing)

    @classmethod
    def xǁFindingsǁof__mutmut_6(cls, results: tuple[Result, ...]) -> Findings:
        failing: dict[str, tuple[Result, ...]] = {}
        for result in results:
            if result.verdict == "fails":
                for address in result.figures if (result.doubts is None) or True else result.doubts:
                    failing[address] = (*failing.get(address, ()), result)
        return cls(results, failing)

    @classmethod
    def xǁFindingsǁof__mutmut_7(cls, results: tuple[Result, ...]) -> Findings:
        failing: dict[str, tuple[Result, ...]] = {}
        for result in results:
            if result.verdict == "fails":
                for address in result.figures if result.doubts is not None else result.doubts:
                    failing[address] = (*failing.get(address, ()), result)
        return cls(results, failing)

    @classmethod
    def xǁFindingsǁof__mutmut_8(cls, results: tuple[Result, ...]) -> Findings:
        failing: dict[str, tuple[Result, ...]] = {}
        for result in results:
            if result.verdict == "fails":
                for address in result.figures if result.doubts is None else result.doubts:
                    failing[address] = None
        return cls(results, failing)

    @classmethod
    def xǁFindingsǁof__mutmut_9(cls, results: tuple[Result, ...]) -> Findings:
        failing: dict[str, tuple[Result, ...]] = {}
        for result in results:
            if result.verdict == "fails":
                for address in result.figures if result.doubts is None else result.doubts:
                    failing[address] = (*failing.get(None, ()), result)
        return cls(results, failing)

    @classmethod
    def xǁFindingsǁof__mutmut_10(cls, results: tuple[Result, ...]) -> Findings:
        failing: dict[str, tuple[Result, ...]] = {}
        for result in results:
            if result.verdict == "fails":
                for address in result.figures if result.doubts is None else result.doubts:
                    failing[address] = (*failing.get(address, None), result)
        return cls(results, failing)

    @classmethod
    def xǁFindingsǁof__mutmut_11(cls, results: tuple[Result, ...]) -> Findings:
        failing: dict[str, tuple[Result, ...]] = {}
        for result in results:
            if result.verdict == "fails":
                for address in result.figures if result.doubts is None else result.doubts:
                    failing[address] = (*failing.get(()), result)
        return cls(results, failing)

    @classmethod
    def xǁFindingsǁof__mutmut_12(cls, results: tuple[Result, ...]) -> Findings:
        failing: dict[str, tuple[Result, ...]] = {}
        for result in results:
            if result.verdict == "fails":
                for address in result.figures if result.doubts is None else result.doubts:
                    failing[address] = (*failing.get(address, ), result)
        return cls(results, failing)

    @classmethod
    def xǁFindingsǁof__mutmut_13(cls, results: tuple[Result, ...]) -> Findings:
        failing: dict[str, tuple[Result, ...]] = {}
        for result in results:
            if result.verdict == "fails":
                for address in result.figures if result.doubts is None else result.doubts:
                    failing[address] = (*failing.get(address, ()), result)
        return cls(None, failing)

    @classmethod
    def xǁFindingsǁof__mutmut_14(cls, results: tuple[Result, ...]) -> Findings:
        failing: dict[str, tuple[Result, ...]] = {}
        for result in results:
            if result.verdict == "fails":
                for address in result.figures if result.doubts is None else result.doubts:
                    failing[address] = (*failing.get(address, ()), result)
        return cls(results, None)

    @classmethod
    def xǁFindingsǁof__mutmut_15(cls, results: tuple[Result, ...]) -> Findings:
        failing: dict[str, tuple[Result, ...]] = {}
        for result in results:
            if result.verdict == "fails":
                for address in result.figures if result.doubts is None else result.doubts:
                    failing[address] = (*failing.get(address, ()), result)
        return cls(failing)

    @classmethod
    def xǁFindingsǁof__mutmut_16(cls, results: tuple[Result, ...]) -> Findings:
        failing: dict[str, tuple[Result, ...]] = {}
        for result in results:
            if result.verdict == "fails":
                for address in result.figures if result.doubts is None else result.doubts:
                    failing[address] = (*failing.get(address, ()), result)
        return cls(results, )

    @_mutmut_mutated(mutants_xǁFindingsǁcount__mutmut)
    def count(self) -> dict[Verdict, int]:
        """Number of results by verdict."""
        counts: dict[Verdict, int] = {"fails": 0, "unclear": 0, "no-data": 0, "holds": 0}
        for result in self.results:
            counts[result.verdict] += 1
        return counts

    def xǁFindingsǁcount__mutmut_orig(self) -> dict[Verdict, int]:
        """Number of results by verdict."""
        counts: dict[Verdict, int] = {"fails": 0, "unclear": 0, "no-data": 0, "holds": 0}
        for result in self.results:
            counts[result.verdict] += 1
        return counts

    def xǁFindingsǁcount__mutmut_1(self) -> dict[Verdict, int]:
        """Number of results by verdict."""
        counts: dict[Verdict, int] = None
        for result in self.results:
            counts[result.verdict] += 1
        return counts

    def xǁFindingsǁcount__mutmut_2(self) -> dict[Verdict, int]:
        """Number of results by verdict."""
        counts: dict[Verdict, int] = {"XXfailsXX": 0, "unclear": 0, "no-data": 0, "holds": 0}
        for result in self.results:
            counts[result.verdict] += 1
        return counts

    def xǁFindingsǁcount__mutmut_3(self) -> dict[Verdict, int]:
        """Number of results by verdict."""
        counts: dict[Verdict, int] = {"FAILS": 0, "unclear": 0, "no-data": 0, "holds": 0}
        for result in self.results:
            counts[result.verdict] += 1
        return counts

    def xǁFindingsǁcount__mutmut_4(self) -> dict[Verdict, int]:
        """Number of results by verdict."""
        counts: dict[Verdict, int] = {"fails": 1, "unclear": 0, "no-data": 0, "holds": 0}
        for result in self.results:
            counts[result.verdict] += 1
        return counts

    def xǁFindingsǁcount__mutmut_5(self) -> dict[Verdict, int]:
        """Number of results by verdict."""
        counts: dict[Verdict, int] = {"fails": 0, "XXunclearXX": 0, "no-data": 0, "holds": 0}
        for result in self.results:
            counts[result.verdict] += 1
        return counts

    def xǁFindingsǁcount__mutmut_6(self) -> dict[Verdict, int]:
        """Number of results by verdict."""
        counts: dict[Verdict, int] = {"fails": 0, "UNCLEAR": 0, "no-data": 0, "holds": 0}
        for result in self.results:
            counts[result.verdict] += 1
        return counts

    def xǁFindingsǁcount__mutmut_7(self) -> dict[Verdict, int]:
        """Number of results by verdict."""
        counts: dict[Verdict, int] = {"fails": 0, "unclear": 1, "no-data": 0, "holds": 0}
        for result in self.results:
            counts[result.verdict] += 1
        return counts

    def xǁFindingsǁcount__mutmut_8(self) -> dict[Verdict, int]:
        """Number of results by verdict."""
        counts: dict[Verdict, int] = {"fails": 0, "unclear": 0, "XXno-dataXX": 0, "holds": 0}
        for result in self.results:
            counts[result.verdict] += 1
        return counts

    def xǁFindingsǁcount__mutmut_9(self) -> dict[Verdict, int]:
        """Number of results by verdict."""
        counts: dict[Verdict, int] = {"fails": 0, "unclear": 0, "NO-DATA": 0, "holds": 0}
        for result in self.results:
            counts[result.verdict] += 1
        return counts

    def xǁFindingsǁcount__mutmut_10(self) -> dict[Verdict, int]:
        """Number of results by verdict."""
        counts: dict[Verdict, int] = {"fails": 0, "unclear": 0, "no-data": 1, "holds": 0}
        for result in self.results:
            counts[result.verdict] += 1
        return counts

    def xǁFindingsǁcount__mutmut_11(self) -> dict[Verdict, int]:
        """Number of results by verdict."""
        counts: dict[Verdict, int] = {"fails": 0, "unclear": 0, "no-data": 0, "XXholdsXX": 0}
        for result in self.results:
            counts[result.verdict] += 1
        return counts

    def xǁFindingsǁcount__mutmut_12(self) -> dict[Verdict, int]:
        """Number of results by verdict."""
        counts: dict[Verdict, int] = {"fails": 0, "unclear": 0, "no-data": 0, "HOLDS": 0}
        for result in self.results:
            counts[result.verdict] += 1
        return counts

    def xǁFindingsǁcount__mutmut_13(self) -> dict[Verdict, int]:
        """Number of results by verdict."""
        counts: dict[Verdict, int] = {"fails": 0, "unclear": 0, "no-data": 0, "holds": 1}
        for result in self.results:
            counts[result.verdict] += 1
        return counts

    def xǁFindingsǁcount__mutmut_14(self) -> dict[Verdict, int]:
        """Number of results by verdict."""
        counts: dict[Verdict, int] = {"fails": 0, "unclear": 0, "no-data": 0, "holds": 0}
        for result in self.results:
            counts[result.verdict] = 1
        return counts

    def xǁFindingsǁcount__mutmut_15(self) -> dict[Verdict, int]:
        """Number of results by verdict."""
        counts: dict[Verdict, int] = {"fails": 0, "unclear": 0, "no-data": 0, "holds": 0}
        for result in self.results:
            counts[result.verdict] -= 1
        return counts

    def xǁFindingsǁcount__mutmut_16(self) -> dict[Verdict, int]:
        """Number of results by verdict."""
        counts: dict[Verdict, int] = {"fails": 0, "unclear": 0, "no-data": 0, "holds": 0}
        for result in self.results:
            counts[result.verdict] += 2
        return counts

mutants_xǁFindingsǁof__mutmut['_mutmut_orig'] = Findings.xǁFindingsǁof__mutmut_orig # type: ignore # mutmut generated
mutants_xǁFindingsǁof__mutmut['xǁFindingsǁof__mutmut_1'] = Findings.xǁFindingsǁof__mutmut_1 # type: ignore # mutmut generated
mutants_xǁFindingsǁof__mutmut['xǁFindingsǁof__mutmut_2'] = Findings.xǁFindingsǁof__mutmut_2 # type: ignore # mutmut generated
mutants_xǁFindingsǁof__mutmut['xǁFindingsǁof__mutmut_3'] = Findings.xǁFindingsǁof__mutmut_3 # type: ignore # mutmut generated
mutants_xǁFindingsǁof__mutmut['xǁFindingsǁof__mutmut_4'] = Findings.xǁFindingsǁof__mutmut_4 # type: ignore # mutmut generated
mutants_xǁFindingsǁof__mutmut['xǁFindingsǁof__mutmut_5'] = Findings.xǁFindingsǁof__mutmut_5 # type: ignore # mutmut generated
mutants_xǁFindingsǁof__mutmut['xǁFindingsǁof__mutmut_6'] = Findings.xǁFindingsǁof__mutmut_6 # type: ignore # mutmut generated
mutants_xǁFindingsǁof__mutmut['xǁFindingsǁof__mutmut_7'] = Findings.xǁFindingsǁof__mutmut_7 # type: ignore # mutmut generated
mutants_xǁFindingsǁof__mutmut['xǁFindingsǁof__mutmut_8'] = Findings.xǁFindingsǁof__mutmut_8 # type: ignore # mutmut generated
mutants_xǁFindingsǁof__mutmut['xǁFindingsǁof__mutmut_9'] = Findings.xǁFindingsǁof__mutmut_9 # type: ignore # mutmut generated
mutants_xǁFindingsǁof__mutmut['xǁFindingsǁof__mutmut_10'] = Findings.xǁFindingsǁof__mutmut_10 # type: ignore # mutmut generated
mutants_xǁFindingsǁof__mutmut['xǁFindingsǁof__mutmut_11'] = Findings.xǁFindingsǁof__mutmut_11 # type: ignore # mutmut generated
mutants_xǁFindingsǁof__mutmut['xǁFindingsǁof__mutmut_12'] = Findings.xǁFindingsǁof__mutmut_12 # type: ignore # mutmut generated
mutants_xǁFindingsǁof__mutmut['xǁFindingsǁof__mutmut_13'] = Findings.xǁFindingsǁof__mutmut_13 # type: ignore # mutmut generated
mutants_xǁFindingsǁof__mutmut['xǁFindingsǁof__mutmut_14'] = Findings.xǁFindingsǁof__mutmut_14 # type: ignore # mutmut generated
mutants_xǁFindingsǁof__mutmut['xǁFindingsǁof__mutmut_15'] = Findings.xǁFindingsǁof__mutmut_15 # type: ignore # mutmut generated
mutants_xǁFindingsǁof__mutmut['xǁFindingsǁof__mutmut_16'] = Findings.xǁFindingsǁof__mutmut_16 # type: ignore # mutmut generated

mutants_xǁFindingsǁcount__mutmut['_mutmut_orig'] = Findings.xǁFindingsǁcount__mutmut_orig # type: ignore # mutmut generated
mutants_xǁFindingsǁcount__mutmut['xǁFindingsǁcount__mutmut_1'] = Findings.xǁFindingsǁcount__mutmut_1 # type: ignore # mutmut generated
mutants_xǁFindingsǁcount__mutmut['xǁFindingsǁcount__mutmut_2'] = Findings.xǁFindingsǁcount__mutmut_2 # type: ignore # mutmut generated
mutants_xǁFindingsǁcount__mutmut['xǁFindingsǁcount__mutmut_3'] = Findings.xǁFindingsǁcount__mutmut_3 # type: ignore # mutmut generated
mutants_xǁFindingsǁcount__mutmut['xǁFindingsǁcount__mutmut_4'] = Findings.xǁFindingsǁcount__mutmut_4 # type: ignore # mutmut generated
mutants_xǁFindingsǁcount__mutmut['xǁFindingsǁcount__mutmut_5'] = Findings.xǁFindingsǁcount__mutmut_5 # type: ignore # mutmut generated
mutants_xǁFindingsǁcount__mutmut['xǁFindingsǁcount__mutmut_6'] = Findings.xǁFindingsǁcount__mutmut_6 # type: ignore # mutmut generated
mutants_xǁFindingsǁcount__mutmut['xǁFindingsǁcount__mutmut_7'] = Findings.xǁFindingsǁcount__mutmut_7 # type: ignore # mutmut generated
mutants_xǁFindingsǁcount__mutmut['xǁFindingsǁcount__mutmut_8'] = Findings.xǁFindingsǁcount__mutmut_8 # type: ignore # mutmut generated
mutants_xǁFindingsǁcount__mutmut['xǁFindingsǁcount__mutmut_9'] = Findings.xǁFindingsǁcount__mutmut_9 # type: ignore # mutmut generated
mutants_xǁFindingsǁcount__mutmut['xǁFindingsǁcount__mutmut_10'] = Findings.xǁFindingsǁcount__mutmut_10 # type: ignore # mutmut generated
mutants_xǁFindingsǁcount__mutmut['xǁFindingsǁcount__mutmut_11'] = Findings.xǁFindingsǁcount__mutmut_11 # type: ignore # mutmut generated
mutants_xǁFindingsǁcount__mutmut['xǁFindingsǁcount__mutmut_12'] = Findings.xǁFindingsǁcount__mutmut_12 # type: ignore # mutmut generated
mutants_xǁFindingsǁcount__mutmut['xǁFindingsǁcount__mutmut_13'] = Findings.xǁFindingsǁcount__mutmut_13 # type: ignore # mutmut generated
mutants_xǁFindingsǁcount__mutmut['xǁFindingsǁcount__mutmut_14'] = Findings.xǁFindingsǁcount__mutmut_14 # type: ignore # mutmut generated
mutants_xǁFindingsǁcount__mutmut['xǁFindingsǁcount__mutmut_15'] = Findings.xǁFindingsǁcount__mutmut_15 # type: ignore # mutmut generated
mutants_xǁFindingsǁcount__mutmut['xǁFindingsǁcount__mutmut_16'] = Findings.xǁFindingsǁcount__mutmut_16 # type: ignore # mutmut generated
