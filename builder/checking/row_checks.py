"""Equations that an indicator declares over the measures of each of its rows."""

from __future__ import annotations

from collections.abc import Iterator

from builder.checking.equations import Equation, EquationError, Name, leaves, parse_equation
from builder.checking.evaluate import Lookup, NotEnoughData, Quantity, judge, quantity
from builder.checking.verdicts import Result, Working
from builder.locale.text import slug
from builder.model.base import Text
from builder.model.checks import Verdict
from builder.model.indicators import Indicator, Row, RowCheck, address_of
from builder.model.site import Site
from builder.problems import Problems, did_you_mean


def run_row_checks(site: Site, problems: Problems) -> Iterator[Result]:
    """Results of every row check on every row to which it applies."""
    for name, indicator in site.indicators.items():
        for number, check in enumerate(indicator.checks, 1):
            equation = _parse(site, name, indicator, number, check, problems)
            if equation is not None:
                yield from _results(site, name, indicator, number, check, equation)


def _parse(
    site: Site, name: str, indicator: Indicator, number: int, check: RowCheck, problems: Problems
) -> Equation | None:
    at = site.where("indicators", name, "checks", str(number - 1), "check")
    try:
        equation = parse_equation(check.check)
    except EquationError as error:
        caret = f"{check.check}\n{' ' * error.column}^"
        problems.add("C110", at, text=check.check, column=error.column + 1, expected=error.expected, paste=caret)
        return None
    for leaf in (*leaves(equation.left), *leaves(equation.right)):
        if not isinstance(leaf, Name) or leaf.name not in indicator.measures:
            word = leaf.name if isinstance(leaf, Name) else str(leaf)
            problems.add("C111", at, name=word, near=did_you_mean(word, indicator.measures))
            return None
    return equation


def _results(
    site: Site, name: str, indicator: Indicator, number: int, check: RowCheck, equation: Equation
) -> Iterator[Result]:
    names = [leaf.name for leaf in (*leaves(equation.left), *leaves(equation.right)) if isinstance(leaf, Name)]
    tested = names[0]
    for row in site.rows[name]:
        if tested not in row.numbers:
            continue
        verdict, working = _judge(equation, row, indicator)
        addresses = tuple(
            dict.fromkeys(
                address_of(name, measure, row.key, indicator.dimensions, site.settings.home)
                for measure in names
                if measure in row.cells
            )
        )
        published = tuple(a for a in addresses if site.figures[a].claim.source == row.source)
        key = addresses[0].partition("@")[2]
        yield Result(
            id=slug(f"{name}-{number}-{key}") + ("" if published == addresses else f"--{row.source}"),
            rule=f"{name}#{number}",
            kind="equation",
            verdict=verdict,
            title=check.title or Text(vi=_titles(check.check, indicator, "vi"), en=_titles(check.check, indicator, "en")),
            working=working,
            figures=published,
            sources=(row.source,),
            location=row.location,
            note=check.note,
            hypothesis=check.hypothesis if verdict == "fails" else None,
            acknowledged=check.acknowledged if verdict == "fails" else None,
        )


def _judge(equation: Equation, row: Row, indicator: Indicator) -> tuple[Verdict, Working]:
    try:
        return judge(equation, _lookup(row, indicator))
    except NotEnoughData as missing:
        return "no-data", Working(
            steps=(
                Text(
                    vi=f"nguồn không in “{missing.what}” cho dòng này",
                    en=f"the source prints no “{missing.what}” in this row",
                ),
            )
        )


def _lookup(row: Row, indicator: Indicator) -> Lookup:
    def look_up(leaf: object) -> Quantity:
        assert isinstance(leaf, Name)  # noqa: S101 - _parse has seen to it
        measure = indicator.measures[leaf.name]
        if leaf.name not in row.cells:
            raise NotEnoughData(measure.title.vi)
        return quantity(row.cells[leaf.name], measure, measure.title.vi)

    return look_up


def _titles(text: str, indicator: Indicator, lang: str) -> str:
    """The equation with measure ids replaced by their titles."""
    words = text.split()
    named = [
        indicator.measures[word].title.get("en" if lang == "en" else "vi") if word in indicator.measures else word
        for word in words
    ]
    return " ".join(named).replace(" * ", " × ").replace(" / ", " ÷ ").replace(" - ", " − ").replace("<=", "≤").replace(">=", "≥")
