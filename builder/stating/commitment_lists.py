"""By what commitments can be narrowed down, and which are in each list: state, deadline, kind, place, agency, area, document.

Slugs are those of the addresses (``cam-ket/trang-thai-dang-lam.html``); titles are the pages' business.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from builder.deriving.axes import Axes
from builder.deriving.deadline import DUES, Due
from builder.deriving.kinds import KIND_GROUPS, KindGroup, kind_group, places_of
from builder.deriving.status import STATUSES, Status
from builder.model.reforms import Area
from builder.model.site import Site

STATE, DUE, KIND, PLACE, AGENCY, AREA, DOCUMENT = (
    "trang-thai",
    "thoi-han",
    "loai",
    "dia-phuong",
    "co-quan",
    "linh-vuc",
    "van-ban",
)
STATE_SLUGS: dict[Status, str] = {
    "target-missed": "khong-dat-muc-tieu",
    "no-data": "chua-co-so-lieu",
    "said-done": "noi-da-lam",
    "not-started": "chua-bat-dau",
    "in-progress": "dang-lam",
    "ended": "da-ket-thuc",
    "done": "da-lam",
    "target-met": "dat-muc-tieu",
}
DUE_SLUGS: dict[Due, str] = {
    "passed-no-result": "da-qua-chua-co-ket-qua",
    "passed": "da-qua-viec-khac",
    "ahead": "chua-den",
    "recurring": "lap-lai",
    "none": "khong-co",
}
KIND_SLUGS: dict[KindGroup, str] = {"promise": "viec-hua", "reported": "da-trien-khai"}
AREAS: tuple[Area, ...] = Area.__args__  # type: ignore[attr-defined]
NONE = "khong-neu"
"""Value for what the source does not state."""
PAST, OVERDUE, COMPLETE = "da-qua", "qua-han", "da-xong"
"""Values that gather several others: the deadline has passed; so it has, without evidence of completion; done or target
met."""
SEPARATOR = "_"
"""Between the parts of an address; no id holds it."""

Selection = tuple[tuple[str, str], ...]
"""(facet, value) pairs, all of which hold."""


@dataclass(frozen=True, slots=True)
class Facet:
    """One respect in which commitments differ: its values, and the commitments of each."""

    key: str
    """Vietnamese slug; also the name of the filter in the address bar."""
    values: tuple[str, ...]
    """In the order of lists; agencies and documents as they come."""
    members: Mapping[str, tuple[str, ...]]
    """Value → commitments ``reform/id``, in the order of the records; wider values too."""
    partition: bool = True
    """Every commitment has one value: the parts add up to the whole."""
    wider: tuple[str, ...] = ()
    """Values that gather others and stand in no partition."""

    def values_of(self, name: str) -> list[str]:
        """The values under which a commitment stands."""
        return [value for value in (*self.values, *self.wider) if name in self.members[value]]


def facets(site: Site, axes: Mapping[str, Axes]) -> dict[str, Facet]:
    """All facets by key. States, deadlines, kinds and areas have all their values, used or not."""
    items = site.commitments
    state = {
        name: [STATE_SLUGS[a.state.value], *([COMPLETE] if a.completed else [])] for name, a in axes.items()
    }
    due = {
        name: [
            DUE_SLUGS[a.due.value],
            *([PAST] if a.passed else []),
            *([OVERDUE] if a.overdue else []),
        ]
        for name, a in axes.items()
    }
    kind = {name: [KIND_SLUGS[kind_group(item)]] for name, (_, item) in items.items()}
    place = {name: [site.reforms[reform].place] for name, (reform, _) in items.items()}
    area = {name: [str(site.reforms[reform].area)] for name, (reform, _) in items.items()}
    agency = {name: [item.lead or NONE, *item.support] for name, (_, item) in items.items()}
    document = {
        name: [basis.resolution for basis in item.basis] or [NONE] for name, (_, item) in items.items()
    }
    found = (
        _facet(STATE, [STATE_SLUGS[status] for status in STATUSES], state, wider=(COMPLETE,)),
        _facet(DUE, [DUE_SLUGS[one] for one in DUES], due, wider=(OVERDUE, PAST)),
        _facet(KIND, [KIND_SLUGS[group] for group in KIND_GROUPS], kind),
        _facet(PLACE, places_of(site), place),
        _facet(AGENCY, _used(agency), agency, partition=False),
        _facet(AREA, AREAS, area),
        _facet(DOCUMENT, _used(document), document, partition=False),
    )
    return {facet.key: facet for facet in found}


def _facet(
    key: str,
    values: Iterable[str],
    of: Mapping[str, Iterable[str]],
    *,
    partition: bool = True,
    wider: tuple[str, ...] = (),
) -> Facet:
    shown = tuple(values)
    members: dict[str, dict[str, None]] = {value: {} for value in (*shown, *wider)}
    for name, its in of.items():
        for value in its:
            members[value][name] = None
    return Facet(key, shown, {value: tuple(names) for value, names in members.items()}, partition, wider)


def _used(of: Mapping[str, Iterable[str]]) -> tuple[str, ...]:
    """Values that some commitment has; what is not stated is always there, and last."""
    found = dict.fromkeys(value for values in of.values() for value in values if value != NONE)
    return (*found, NONE)


def selected(found: Mapping[str, Facet], selection: Selection) -> tuple[str, ...]:
    """Commitments for which all of a selection holds, in the order of the records."""
    first, *others = ([*found[facet].members.get(value, ())] for facet, value in selection)
    return tuple(name for name in first if all(name in names for names in others))


def list_slug(selection: Selection) -> str:
    """``loai-viec-hua_dia-phuong-quang-ninh``: the last part of the address of a list."""
    return SEPARATOR.join(f"{facet}-{value}" for facet, value in selection)


def promises_of(place: str) -> Selection:
    """What was promised of one place."""
    return ((KIND, KIND_SLUGS["promise"]), (PLACE, place))


def tiles_of(place: str) -> tuple[Selection, ...]:
    """What a reader is told first of the promises of a place."""
    promises = promises_of(place)
    return (
        (*promises, (DUE, OVERDUE)),
        (*promises, (DUE, DUE_SLUGS["none"])),
        (*promises, (STATE, STATE_SLUGS["said-done"])),
        (*promises, (STATE, COMPLETE)),
    )


def selections(site: Site, found: Mapping[str, Facet]) -> tuple[Selection, ...]:
    """Every list that has a page: the values of every facet, kind by place, and what the tiles of places count."""
    single = [((facet.key, value),) for facet in found.values() for value in (*facet.values, *facet.wider)]
    places = found[PLACE].values
    crossed: list[Selection] = [
        ((KIND, slug), (PLACE, place)) for slug in found[KIND].values for place in places
    ]
    home = site.settings.home
    tiles = tiles_of(home) if home in places else ()
    return (*single, *crossed, *tiles)
