"""Mutation testing: ``make mutants`` changes checks and statements in small ways; for each change a test must fail.

A module is held by the test files named here, or by the one of its own name: what it promises is then read in one
place, and half an hour is enough for all of them. ``python -m tests.mutation builder.checking.streaks*`` tries one module again.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LEAST = 0.9
"""The share of changes that must make a test fail."""

HELD: dict[str, str] = {
    "test_document_rules": "checking.documents",
    "test_unbound_numbers": "checking.prose",
    "test_check_phase": "checking.site",
    "test_declared": "checking.declared",
    "test_tables": "checking.tables",
    "test_rankings": "checking.rankings checking.tables",
    "test_check_kinds": "checking.declared checking.algebra checking.averages checking.contradictions checking.ended checking.sums "
    "checking.printed_claims checking.ranking_sizes checking.restating checking.stocks",
    "test_constraints": "checking.constraints checking.fits checking.orders",
    "test_culprits": "checking.constraints checking.culprits checking.fits checking.orders checking.suspicions",
    "test_expected_results": "deriving.freshness",
    "test_commitments": "deriving.axes deriving.commitment_facts deriving.deadline deriving.kinds deriving.rules "
    "deriving.standing deriving.status deriving.targets",
    "test_status": "deriving.targets",
    "test_statements": "stating.comparable stating.counts stating.descriptions stating.members stating.naming "
    "stating.rules stating.series stating.soundness stating.statement stating.tables stating.sums stating.typed",
    "test_typed_headings": "stating.typed stating.claim_words stating.claims_held stating.heading stating.typed_numbers",
    "test_stated_values": "stating.check_counts stating.comparable stating.descriptions stating.members stating.naming "
    "stating.series stating.soundness stating.statement stating.sums stating.tables stating.typed",
    "test_statement_properties": "stating.comparable stating.members stating.series stating.tables",
    "test_counts": "stating.counts stating.clarity_counts stating.commitment_counts stating.commitment_lists "
    "stating.record_counts stating.weakness_counts",
}
"""Test file → modules that it holds beside one of its own name."""

_SURVIVED, _UNTESTED = (0,), (5, 33)
"""How pytest and mutmut end where no test failed, and where none was run."""


def files_for(mutant: str) -> tuple[str, ...]:
    """The files that hold the module of a mutant: ``builder.checking.streaks.x_streak__mutmut_3`` → test_streaks.py."""
    _, package, module, *_ = mutant.split(".")
    named = [file for file, modules in HELD.items() if f"{package}.{module}" in modules.split()]
    if package != "stating" or not named:
        named.append(f"test_{module}")
    return tuple(f"{file}.py" for file in named)


def main(names: Iterable[str]) -> int:
    """Try all changes of code that is new since the last run, or those named; tell what became of them, by module."""
    command = [str(Path(sys.executable).with_name("mutmut")), "run", *names]
    ended = subprocess.run(command, cwd=ROOT, check=False)
    if ended.returncode:
        return ended.returncode
    total: Counter[str] = Counter()
    for file in sorted((ROOT / "mutants" / "builder").rglob("*.py.meta")):
        codes = json.loads(file.read_text(encoding="utf-8"))["exit_code_by_key"].values()
        found = Counter(map(_became, codes))
        total += found
        if found["killed"] or found["survived"]:
            module = file.relative_to(ROOT / "mutants").with_suffix("").as_posix()
            print(f"{found['killed']:5} of {found['killed'] + found['survived']:4}  {module}")
    tried = total["killed"] + total["survived"]
    print(f"{total['killed']:5} of {tried:4}: {total['killed'] / tried:.1%} noticed, {LEAST:.0%} wanted")
    return int(total["killed"] < LEAST * tried)


def _became(code: int | None) -> str:
    if code is None:
        return "not tried"
    return "survived" if code in _SURVIVED + _UNTESTED else "killed"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
