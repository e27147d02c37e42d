"""The six clarities ("sáu rõ") of commitments: how many the sources state, one by one and summed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from builder.model.reforms import CLARITIES, Clearness, Commitment


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_stated_clarities__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_stated_clarities__mutmut)
def stated_clarities(commitment: Commitment) -> tuple[Clearness, ...]:
    """Those that the source states."""
    return tuple(name for name in CLARITIES if getattr(commitment.clarity, name) is not None)


def x_stated_clarities__mutmut_orig(commitment: Commitment) -> tuple[Clearness, ...]:
    """Those that the source states."""
    return tuple(name for name in CLARITIES if getattr(commitment.clarity, name) is not None)


def x_stated_clarities__mutmut_1(commitment: Commitment) -> tuple[Clearness, ...]:
    """Those that the source states."""
    return tuple(None)


def x_stated_clarities__mutmut_2(commitment: Commitment) -> tuple[Clearness, ...]:
    """Those that the source states."""
    return tuple(name for name in CLARITIES if getattr(None, name) is not None)


def x_stated_clarities__mutmut_3(commitment: Commitment) -> tuple[Clearness, ...]:
    """Those that the source states."""
    return tuple(name for name in CLARITIES if getattr(commitment.clarity, None) is not None)


def x_stated_clarities__mutmut_4(commitment: Commitment) -> tuple[Clearness, ...]:
    """Those that the source states."""
    return tuple(name for name in CLARITIES if getattr(name) is not None)


def x_stated_clarities__mutmut_5(commitment: Commitment) -> tuple[Clearness, ...]:
    """Those that the source states."""
    return tuple(name for name in CLARITIES if getattr(commitment.clarity, ) is not None)


def x_stated_clarities__mutmut_6(commitment: Commitment) -> tuple[Clearness, ...]:
    """Those that the source states."""
    return tuple(name for name in CLARITIES if getattr(commitment.clarity, name) is None)

mutants_x_stated_clarities__mutmut['_mutmut_orig'] = x_stated_clarities__mutmut_orig # type: ignore # mutmut generated
mutants_x_stated_clarities__mutmut['x_stated_clarities__mutmut_1'] = x_stated_clarities__mutmut_1 # type: ignore # mutmut generated
mutants_x_stated_clarities__mutmut['x_stated_clarities__mutmut_2'] = x_stated_clarities__mutmut_2 # type: ignore # mutmut generated
mutants_x_stated_clarities__mutmut['x_stated_clarities__mutmut_3'] = x_stated_clarities__mutmut_3 # type: ignore # mutmut generated
mutants_x_stated_clarities__mutmut['x_stated_clarities__mutmut_4'] = x_stated_clarities__mutmut_4 # type: ignore # mutmut generated
mutants_x_stated_clarities__mutmut['x_stated_clarities__mutmut_5'] = x_stated_clarities__mutmut_5 # type: ignore # mutmut generated
mutants_x_stated_clarities__mutmut['x_stated_clarities__mutmut_6'] = x_stated_clarities__mutmut_6 # type: ignore # mutmut generated


def clarity_score(commitment: Commitment) -> int:
    """How many of the six the source states."""
    return len(stated_clarities(commitment))


@dataclass(frozen=True, slots=True)
class ClaritySum:
    """The six clarities over several commitments."""

    commitments: int
    stated: dict[Clearness, int]
    """In how many commitments each is stated."""

    @property
    def total(self) -> int:
        """Clarities stated, all told."""
        return sum(self.stated.values())

    @property
    def possible(self) -> int:
        """Clarities that could be stated."""
        return self.commitments * len(CLARITIES)
mutants_x_clarity_sum__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_clarity_sum__mutmut)
def clarity_sum(commitments: Iterable[Commitment]) -> ClaritySum:
    """Add the clarities up."""
    every = [stated_clarities(commitment) for commitment in commitments]
    return ClaritySum(len(every), {name: sum(name in one for one in every) for name in CLARITIES})


def x_clarity_sum__mutmut_orig(commitments: Iterable[Commitment]) -> ClaritySum:
    """Add the clarities up."""
    every = [stated_clarities(commitment) for commitment in commitments]
    return ClaritySum(len(every), {name: sum(name in one for one in every) for name in CLARITIES})


def x_clarity_sum__mutmut_1(commitments: Iterable[Commitment]) -> ClaritySum:
    """Add the clarities up."""
    every = None
    return ClaritySum(len(every), {name: sum(name in one for one in every) for name in CLARITIES})


def x_clarity_sum__mutmut_2(commitments: Iterable[Commitment]) -> ClaritySum:
    """Add the clarities up."""
    every = [stated_clarities(None) for commitment in commitments]
    return ClaritySum(len(every), {name: sum(name in one for one in every) for name in CLARITIES})


def x_clarity_sum__mutmut_3(commitments: Iterable[Commitment]) -> ClaritySum:
    """Add the clarities up."""
    every = [stated_clarities(commitment) for commitment in commitments]
    return ClaritySum(None, {name: sum(name in one for one in every) for name in CLARITIES})


def x_clarity_sum__mutmut_4(commitments: Iterable[Commitment]) -> ClaritySum:
    """Add the clarities up."""
    every = [stated_clarities(commitment) for commitment in commitments]
    return ClaritySum(len(every), None)


def x_clarity_sum__mutmut_5(commitments: Iterable[Commitment]) -> ClaritySum:
    """Add the clarities up."""
    every = [stated_clarities(commitment) for commitment in commitments]
    return ClaritySum({name: sum(name in one for one in every) for name in CLARITIES})


def x_clarity_sum__mutmut_6(commitments: Iterable[Commitment]) -> ClaritySum:
    """Add the clarities up."""
    every = [stated_clarities(commitment) for commitment in commitments]
    return ClaritySum(len(every), )


def x_clarity_sum__mutmut_7(commitments: Iterable[Commitment]) -> ClaritySum:
    """Add the clarities up."""
    every = [stated_clarities(commitment) for commitment in commitments]
    return ClaritySum(len(every), {name: sum(None) for name in CLARITIES})


def x_clarity_sum__mutmut_8(commitments: Iterable[Commitment]) -> ClaritySum:
    """Add the clarities up."""
    every = [stated_clarities(commitment) for commitment in commitments]
    return ClaritySum(len(every), {name: sum(name not in one for one in every) for name in CLARITIES})

mutants_x_clarity_sum__mutmut['_mutmut_orig'] = x_clarity_sum__mutmut_orig # type: ignore # mutmut generated
mutants_x_clarity_sum__mutmut['x_clarity_sum__mutmut_1'] = x_clarity_sum__mutmut_1 # type: ignore # mutmut generated
mutants_x_clarity_sum__mutmut['x_clarity_sum__mutmut_2'] = x_clarity_sum__mutmut_2 # type: ignore # mutmut generated
mutants_x_clarity_sum__mutmut['x_clarity_sum__mutmut_3'] = x_clarity_sum__mutmut_3 # type: ignore # mutmut generated
mutants_x_clarity_sum__mutmut['x_clarity_sum__mutmut_4'] = x_clarity_sum__mutmut_4 # type: ignore # mutmut generated
mutants_x_clarity_sum__mutmut['x_clarity_sum__mutmut_5'] = x_clarity_sum__mutmut_5 # type: ignore # mutmut generated
mutants_x_clarity_sum__mutmut['x_clarity_sum__mutmut_6'] = x_clarity_sum__mutmut_6 # type: ignore # mutmut generated
mutants_x_clarity_sum__mutmut['x_clarity_sum__mutmut_7'] = x_clarity_sum__mutmut_7 # type: ignore # mutmut generated
mutants_x_clarity_sum__mutmut['x_clarity_sum__mutmut_8'] = x_clarity_sum__mutmut_8 # type: ignore # mutmut generated
