"""How many commitments have a property: every count of the tracker, of agencies, reforms, rules and clarities."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from builder.deriving.axes import Axes
from builder.deriving.clarity import ClaritySum, clarity_score, clarity_sum
from builder.deriving.deadline import DUES
from builder.deriving.kinds import KindGroup, kind_group, told_apart
from builder.locale.reader import Reader
from builder.model.reforms import CLARITIES, Commitment
from builder.model.site import Site
from builder.stating.commitment_lists import (
    DUE_SLUGS,
    KIND_SLUGS,
    OVERDUE,
    Facet,
    Selection,
    facets,
    list_slug,
    selected,
    selections,
)
from builder.stating.counts import count, part
from builder.stating.statement import Says, Statement

LIST = "commitment-lists"
"""Kind of the path keys of lists."""
VAGUEST = 1
"""Commitments whose source answers no more of the six questions than this are listed."""


@dataclass(frozen=True)
class CommitmentCounts:
    """Every count of commitments, made once a build, the same for every language."""

    site: Site
    axes: Mapping[str, Axes]

    @cached_property
    def facets(self) -> dict[str, Facet]:
        """By what commitments are told apart."""
        return facets(self.site, self.axes)

    @cached_property
    def all(self) -> Statement:
        """All commitments, told apart by kind and place."""
        return self._count("commitments", self.site.commitments, "pages/commitments")

    @cached_property
    def of_list(self) -> dict[Selection, Statement]:
        """Of every list that has a page: ``count:commitments/thoi-han/khong-co``."""
        return {one: self._of_selection(one) for one in selections(self.site, self.facets)}

    def of_agency(self, agency: str) -> dict[str, Statement]:
        """What an agency leads, supports or answers for: promises, those overdue or without a deadline, the rest."""
        groups = by_deadline(self.axes, self.bound_to(agency, "promise"))
        found = {
            KIND_SLUGS["promise"]: self.bound_to(agency, "promise"),
            KIND_SLUGS["reported"]: self.bound_to(agency, "reported"),
            OVERDUE: groups.get(OVERDUE, ()),
            DUE_SLUGS["none"]: groups.get(DUE_SLUGS["none"], ()),
        }
        return {
            key: self._count(
                f"commitments/agencies/{agency}/{key}",
                names,
                f"agencies/{agency}#{part(key)}" if names else "",
            )
            for key, names in found.items()
        }

    def bound_to(self, agency: str, group: KindGroup | None = None) -> tuple[str, ...]:
        """Commitments that an agency leads, supports or answers for."""
        return tuple(
            name
            for name, (_, item) in self.site.commitments.items()
            if agency in _bound(item) and group in (None, kind_group(item))
        )

    def of_reform(self, reform: str) -> dict[str, Statement]:
        """Promises of a reform, and what it reports; a kind that it does not have is left out."""
        own = {f"{reform}/{key}": item for key, item in self.site.reforms[reform].commitments.items()}
        found = {}
        for group, slug in KIND_SLUGS.items():
            names = [name for name, item in own.items() if kind_group(item) == group]
            if names:
                found[slug] = self._count(
                    f"commitments/reforms/{reform}/{slug}", names, f"reforms/{reform}#{part(slug)}"
                )
        return found

    def of_rule(self, axis: str, number: int) -> Statement:
        """How many commitments a rule of ``trang-thai`` or ``thoi-han`` decides."""
        decided = [
            name
            for name, one in self.axes.items()
            if (one.due if axis == "thoi-han" else one.state).number == number
        ]
        return self._count(f"commitments/rules/{axis}/{number}", decided)

    def answered(self, name: str) -> Statement:
        """How many of the six questions the source of one commitment answers."""
        score = clarity_score(self.site.commitments[name][1])
        return Statement(
            id=f"count:clarity/commitments/{name}",
            rule="count",
            value=str(score),
            says=lambda reader: reader.text(
                "Nguồn trả lời {n} trong {all} câu hỏi.", n=score, all=len(CLARITIES)
            ),
            rests_on=(f"commitments/{name}",),
        )

    def clarity(self, scope: str, names: Iterable[str], where: str = "") -> tuple[ClaritySum, Statement]:
        """The six clarities over some commitments, with how many points of all that could be stated are."""
        found = tuple(names)
        total = clarity_sum(self.site.commitments[name][1] for name in found)

        def says(reader: Reader) -> str:
            return reader.text(
                "Các nguồn trả lời {n} trong {all} câu hỏi ({commitments} × {six} câu hỏi).",
                n=reader.number(total.total),
                all=reader.number(total.possible),
                commitments=reader.plural("{n} cam kết", total.commitments),
                six=len(CLARITIES),
            )

        return total, Statement(
            id=f"count:clarity/{scope}",
            rule="count",
            value=str(total.total),
            says=says,
            rests_on=tuple(f"commitments/{name}" for name in found),
            working=lambda reader: (reader.plural("Đã đếm {n} mục", total.commitments),),
            brief=lambda reader: f"{reader.number(total.total)}/{reader.number(total.possible)}",
            where=where,
        )

    @cached_property
    def vaguest(self) -> Statement:
        """Commitments of which hardly anything is stated."""
        names = [name for name, (_, item) in self.site.commitments.items() if clarity_score(item) <= VAGUEST]
        return self._count("commitments/clarity/vaguest", names, "pages/clarity")

    def _of_selection(self, selection: Selection) -> Statement:
        name = "/".join(part for pair in selection for part in pair)
        where = f"{LIST}/{list_slug(selection)}"
        return self._count(f"commitments/{name}", selected(self.facets, selection), where)

    def _count(self, name: str, members: Iterable[str], where: str = "") -> Statement:
        names = tuple(members)
        return count(
            name, "commitments", names, in_full(self.site, names), where=where, brief=_number(len(names))
        )


def by_deadline(axes: Mapping[str, Axes], names: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Slug → commitments: what is overdue first, then the others as they stand to their deadline."""
    order = (OVERDUE, *(DUE_SLUGS[due] for due in DUES))
    found: dict[str, list[str]] = {slug: [] for slug in order}
    for name in names:
        one = axes[name]
        found[OVERDUE if one.overdue else DUE_SLUGS[one.due.value]].append(name)
    return {slug: tuple(members) for slug, members in found.items() if members}


def in_full(site: Site, names: tuple[str, ...]) -> Says:
    """``76 cam kết: 27 việc hứa của Quảng Ninh, 20 …``; one kind of one place is said at once."""

    def says(reader: Reader) -> str:
        parts = [
            kind_in_words(site, reader, group, place, len(members))
            for (group, place), members in told_apart(site, names).items()
        ]
        if len(parts) == 1:
            return parts[0]
        whole = reader.plural("{n} cam kết", len(names))
        return f"{whole}: {', '.join(parts)}" if parts else whole

    return says


def kind_in_words(site: Site, reader: Reader, group: KindGroup, place: str, number: int) -> str:
    """``27 việc hứa của Quảng Ninh``, ``29 việc đã triển khai, mô hình của Quảng Ninh``."""
    name = site.places[place].name.get(reader.lang)
    if group == "promise":
        return reader.plural("{n} việc hứa của {place}", number, place=name)
    return reader.plural("{n} việc đã triển khai hoặc mô hình thí điểm của {place}", number, place=name)


def _number(total: int) -> Says:
    return lambda reader: reader.number(total)


def _bound(item: Commitment) -> tuple[str | None, ...]:
    return (item.lead, *item.support, item.accountable.agency if item.accountable else None)
