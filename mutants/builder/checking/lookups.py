"""Finds figures and dates by the names that checks in data/checks.yml use."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from builder.checking.equations import Address, DateOf
from builder.checking.intervals import Interval
from builder.checking.quantities import Leaf, NotEnoughDataError, Quantity, Words, quantity
from builder.locale.figures import figure_title
from builder.locale.reader import Reader
from builder.model.base import Text
from builder.model.claims import claim_at
from builder.model.dates import PartialDate
from builder.model.figures import Figure
from builder.model.records import Event, Resolution, Source
from builder.model.site import Site
from builder.problems import did_you_mean

Dated = Source | Resolution | Event


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁUnknownErrorǁ__init____mutmut: MutantDict = {}  # type: ignore


class UnknownError(Exception):
    """A check names a figure or record that does not exist."""

    @_mutmut_mutated(mutants_xǁUnknownErrorǁ__init____mutmut)
    def __init__(self, code: str, **values: str) -> None:
        super().__init__(code)
        self.code = code
        self.values = values

    def xǁUnknownErrorǁ__init____mutmut_orig(self, code: str, **values: str) -> None:
        super().__init__(code)
        self.code = code
        self.values = values

    def xǁUnknownErrorǁ__init____mutmut_1(self, code: str, **values: str) -> None:
        super().__init__(None)
        self.code = code
        self.values = values

    def xǁUnknownErrorǁ__init____mutmut_2(self, code: str, **values: str) -> None:
        super().__init__(code)
        self.code = None
        self.values = values

    def xǁUnknownErrorǁ__init____mutmut_3(self, code: str, **values: str) -> None:
        super().__init__(code)
        self.code = code
        self.values = None

mutants_xǁUnknownErrorǁ__init____mutmut['_mutmut_orig'] = UnknownError.xǁUnknownErrorǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁUnknownErrorǁ__init____mutmut['xǁUnknownErrorǁ__init____mutmut_1'] = UnknownError.xǁUnknownErrorǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁUnknownErrorǁ__init____mutmut['xǁUnknownErrorǁ__init____mutmut_2'] = UnknownError.xǁUnknownErrorǁ__init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁUnknownErrorǁ__init____mutmut['xǁUnknownErrorǁ__init____mutmut_3'] = UnknownError.xǁUnknownErrorǁ__init____mutmut_3 # type: ignore # mutmut generated
mutants_x_figure_at__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_figure_at__mutmut)
def figure_at(site: Site, address: str) -> Figure:
    """The figure at an address, with or without ``~source``."""
    bare = address.partition("~")[0]
    if bare not in site.figures or claim_at(site, address) is None:
        raise UnknownError("C102", address=address, near=did_you_mean(bare, site.figures))
    return site.figures[bare]


def x_figure_at__mutmut_orig(site: Site, address: str) -> Figure:
    """The figure at an address, with or without ``~source``."""
    bare = address.partition("~")[0]
    if bare not in site.figures or claim_at(site, address) is None:
        raise UnknownError("C102", address=address, near=did_you_mean(bare, site.figures))
    return site.figures[bare]


def x_figure_at__mutmut_1(site: Site, address: str) -> Figure:
    """The figure at an address, with or without ``~source``."""
    bare = None
    if bare not in site.figures or claim_at(site, address) is None:
        raise UnknownError("C102", address=address, near=did_you_mean(bare, site.figures))
    return site.figures[bare]


def x_figure_at__mutmut_2(site: Site, address: str) -> Figure:
    """The figure at an address, with or without ``~source``."""
    bare = address.partition(None)[0]
    if bare not in site.figures or claim_at(site, address) is None:
        raise UnknownError("C102", address=address, near=did_you_mean(bare, site.figures))
    return site.figures[bare]


def x_figure_at__mutmut_3(site: Site, address: str) -> Figure:
    """The figure at an address, with or without ``~source``."""
    bare = address.rpartition("~")[0]
    if bare not in site.figures or claim_at(site, address) is None:
        raise UnknownError("C102", address=address, near=did_you_mean(bare, site.figures))
    return site.figures[bare]


def x_figure_at__mutmut_4(site: Site, address: str) -> Figure:
    """The figure at an address, with or without ``~source``."""
    bare = address.partition("XX~XX")[0]
    if bare not in site.figures or claim_at(site, address) is None:
        raise UnknownError("C102", address=address, near=did_you_mean(bare, site.figures))
    return site.figures[bare]


def x_figure_at__mutmut_5(site: Site, address: str) -> Figure:
    """The figure at an address, with or without ``~source``."""
    bare = address.partition("~")[1]
    if bare not in site.figures or claim_at(site, address) is None:
        raise UnknownError("C102", address=address, near=did_you_mean(bare, site.figures))
    return site.figures[bare]


def x_figure_at__mutmut_6(site: Site, address: str) -> Figure:
    """The figure at an address, with or without ``~source``."""
    bare = address.partition("~")[0]
    if bare not in site.figures and claim_at(site, address) is None:
        raise UnknownError("C102", address=address, near=did_you_mean(bare, site.figures))
    return site.figures[bare]


def x_figure_at__mutmut_7(site: Site, address: str) -> Figure:
    """The figure at an address, with or without ``~source``."""
    bare = address.partition("~")[0]
    if bare in site.figures or claim_at(site, address) is None:
        raise UnknownError("C102", address=address, near=did_you_mean(bare, site.figures))
    return site.figures[bare]


def x_figure_at__mutmut_8(site: Site, address: str) -> Figure:
    """The figure at an address, with or without ``~source``."""
    bare = address.partition("~")[0]
    if bare not in site.figures or claim_at(None, address) is None:
        raise UnknownError("C102", address=address, near=did_you_mean(bare, site.figures))
    return site.figures[bare]


def x_figure_at__mutmut_9(site: Site, address: str) -> Figure:
    """The figure at an address, with or without ``~source``."""
    bare = address.partition("~")[0]
    if bare not in site.figures or claim_at(site, None) is None:
        raise UnknownError("C102", address=address, near=did_you_mean(bare, site.figures))
    return site.figures[bare]


def x_figure_at__mutmut_10(site: Site, address: str) -> Figure:
    """The figure at an address, with or without ``~source``."""
    bare = address.partition("~")[0]
    if bare not in site.figures or claim_at(address) is None:
        raise UnknownError("C102", address=address, near=did_you_mean(bare, site.figures))
    return site.figures[bare]


def x_figure_at__mutmut_11(site: Site, address: str) -> Figure:
    """The figure at an address, with or without ``~source``."""
    bare = address.partition("~")[0]
    if bare not in site.figures or claim_at(site, ) is None:
        raise UnknownError("C102", address=address, near=did_you_mean(bare, site.figures))
    return site.figures[bare]


def x_figure_at__mutmut_12(site: Site, address: str) -> Figure:
    """The figure at an address, with or without ``~source``."""
    bare = address.partition("~")[0]
    if bare not in site.figures or claim_at(site, address) is not None:
        raise UnknownError("C102", address=address, near=did_you_mean(bare, site.figures))
    return site.figures[bare]


def x_figure_at__mutmut_13(site: Site, address: str) -> Figure:
    """The figure at an address, with or without ``~source``."""
    bare = address.partition("~")[0]
    if bare not in site.figures or claim_at(site, address) is None:
        raise UnknownError(None, address=address, near=did_you_mean(bare, site.figures))
    return site.figures[bare]


def x_figure_at__mutmut_14(site: Site, address: str) -> Figure:
    """The figure at an address, with or without ``~source``."""
    bare = address.partition("~")[0]
    if bare not in site.figures or claim_at(site, address) is None:
        raise UnknownError("C102", address=None, near=did_you_mean(bare, site.figures))
    return site.figures[bare]


def x_figure_at__mutmut_15(site: Site, address: str) -> Figure:
    """The figure at an address, with or without ``~source``."""
    bare = address.partition("~")[0]
    if bare not in site.figures or claim_at(site, address) is None:
        raise UnknownError("C102", address=address, near=None)
    return site.figures[bare]


def x_figure_at__mutmut_16(site: Site, address: str) -> Figure:
    """The figure at an address, with or without ``~source``."""
    bare = address.partition("~")[0]
    if bare not in site.figures or claim_at(site, address) is None:
        raise UnknownError(address=address, near=did_you_mean(bare, site.figures))
    return site.figures[bare]


def x_figure_at__mutmut_17(site: Site, address: str) -> Figure:
    """The figure at an address, with or without ``~source``."""
    bare = address.partition("~")[0]
    if bare not in site.figures or claim_at(site, address) is None:
        raise UnknownError("C102", near=did_you_mean(bare, site.figures))
    return site.figures[bare]


def x_figure_at__mutmut_18(site: Site, address: str) -> Figure:
    """The figure at an address, with or without ``~source``."""
    bare = address.partition("~")[0]
    if bare not in site.figures or claim_at(site, address) is None:
        raise UnknownError("C102", address=address, )
    return site.figures[bare]


def x_figure_at__mutmut_19(site: Site, address: str) -> Figure:
    """The figure at an address, with or without ``~source``."""
    bare = address.partition("~")[0]
    if bare not in site.figures or claim_at(site, address) is None:
        raise UnknownError("XXC102XX", address=address, near=did_you_mean(bare, site.figures))
    return site.figures[bare]


def x_figure_at__mutmut_20(site: Site, address: str) -> Figure:
    """The figure at an address, with or without ``~source``."""
    bare = address.partition("~")[0]
    if bare not in site.figures or claim_at(site, address) is None:
        raise UnknownError("c102", address=address, near=did_you_mean(bare, site.figures))
    return site.figures[bare]


def x_figure_at__mutmut_21(site: Site, address: str) -> Figure:
    """The figure at an address, with or without ``~source``."""
    bare = address.partition("~")[0]
    if bare not in site.figures or claim_at(site, address) is None:
        raise UnknownError("C102", address=address, near=did_you_mean(None, site.figures))
    return site.figures[bare]


def x_figure_at__mutmut_22(site: Site, address: str) -> Figure:
    """The figure at an address, with or without ``~source``."""
    bare = address.partition("~")[0]
    if bare not in site.figures or claim_at(site, address) is None:
        raise UnknownError("C102", address=address, near=did_you_mean(bare, None))
    return site.figures[bare]


def x_figure_at__mutmut_23(site: Site, address: str) -> Figure:
    """The figure at an address, with or without ``~source``."""
    bare = address.partition("~")[0]
    if bare not in site.figures or claim_at(site, address) is None:
        raise UnknownError("C102", address=address, near=did_you_mean(site.figures))
    return site.figures[bare]


def x_figure_at__mutmut_24(site: Site, address: str) -> Figure:
    """The figure at an address, with or without ``~source``."""
    bare = address.partition("~")[0]
    if bare not in site.figures or claim_at(site, address) is None:
        raise UnknownError("C102", address=address, near=did_you_mean(bare, ))
    return site.figures[bare]

mutants_x_figure_at__mutmut['_mutmut_orig'] = x_figure_at__mutmut_orig # type: ignore # mutmut generated
mutants_x_figure_at__mutmut['x_figure_at__mutmut_1'] = x_figure_at__mutmut_1 # type: ignore # mutmut generated
mutants_x_figure_at__mutmut['x_figure_at__mutmut_2'] = x_figure_at__mutmut_2 # type: ignore # mutmut generated
mutants_x_figure_at__mutmut['x_figure_at__mutmut_3'] = x_figure_at__mutmut_3 # type: ignore # mutmut generated
mutants_x_figure_at__mutmut['x_figure_at__mutmut_4'] = x_figure_at__mutmut_4 # type: ignore # mutmut generated
mutants_x_figure_at__mutmut['x_figure_at__mutmut_5'] = x_figure_at__mutmut_5 # type: ignore # mutmut generated
mutants_x_figure_at__mutmut['x_figure_at__mutmut_6'] = x_figure_at__mutmut_6 # type: ignore # mutmut generated
mutants_x_figure_at__mutmut['x_figure_at__mutmut_7'] = x_figure_at__mutmut_7 # type: ignore # mutmut generated
mutants_x_figure_at__mutmut['x_figure_at__mutmut_8'] = x_figure_at__mutmut_8 # type: ignore # mutmut generated
mutants_x_figure_at__mutmut['x_figure_at__mutmut_9'] = x_figure_at__mutmut_9 # type: ignore # mutmut generated
mutants_x_figure_at__mutmut['x_figure_at__mutmut_10'] = x_figure_at__mutmut_10 # type: ignore # mutmut generated
mutants_x_figure_at__mutmut['x_figure_at__mutmut_11'] = x_figure_at__mutmut_11 # type: ignore # mutmut generated
mutants_x_figure_at__mutmut['x_figure_at__mutmut_12'] = x_figure_at__mutmut_12 # type: ignore # mutmut generated
mutants_x_figure_at__mutmut['x_figure_at__mutmut_13'] = x_figure_at__mutmut_13 # type: ignore # mutmut generated
mutants_x_figure_at__mutmut['x_figure_at__mutmut_14'] = x_figure_at__mutmut_14 # type: ignore # mutmut generated
mutants_x_figure_at__mutmut['x_figure_at__mutmut_15'] = x_figure_at__mutmut_15 # type: ignore # mutmut generated
mutants_x_figure_at__mutmut['x_figure_at__mutmut_16'] = x_figure_at__mutmut_16 # type: ignore # mutmut generated
mutants_x_figure_at__mutmut['x_figure_at__mutmut_17'] = x_figure_at__mutmut_17 # type: ignore # mutmut generated
mutants_x_figure_at__mutmut['x_figure_at__mutmut_18'] = x_figure_at__mutmut_18 # type: ignore # mutmut generated
mutants_x_figure_at__mutmut['x_figure_at__mutmut_19'] = x_figure_at__mutmut_19 # type: ignore # mutmut generated
mutants_x_figure_at__mutmut['x_figure_at__mutmut_20'] = x_figure_at__mutmut_20 # type: ignore # mutmut generated
mutants_x_figure_at__mutmut['x_figure_at__mutmut_21'] = x_figure_at__mutmut_21 # type: ignore # mutmut generated
mutants_x_figure_at__mutmut['x_figure_at__mutmut_22'] = x_figure_at__mutmut_22 # type: ignore # mutmut generated
mutants_x_figure_at__mutmut['x_figure_at__mutmut_23'] = x_figure_at__mutmut_23 # type: ignore # mutmut generated
mutants_x_figure_at__mutmut['x_figure_at__mutmut_24'] = x_figure_at__mutmut_24 # type: ignore # mutmut generated
mutants_x_quantity_at__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_quantity_at__mutmut)
def quantity_at(site: Site, address: str) -> Quantity:
    """The quantity that one source claims at an address."""
    if "~" not in address and (figure := site.figures.get(address)) is not None:
        return quantity(figure.claim, site.measure(figure), _title(site, figure, address))
    figure = figure_at(site, address)
    claim = claim_at(site, address) or figure.claim
    return quantity(claim, site.measure(figure), _title(site, figure, address))


def x_quantity_at__mutmut_orig(site: Site, address: str) -> Quantity:
    """The quantity that one source claims at an address."""
    if "~" not in address and (figure := site.figures.get(address)) is not None:
        return quantity(figure.claim, site.measure(figure), _title(site, figure, address))
    figure = figure_at(site, address)
    claim = claim_at(site, address) or figure.claim
    return quantity(claim, site.measure(figure), _title(site, figure, address))


def x_quantity_at__mutmut_1(site: Site, address: str) -> Quantity:
    """The quantity that one source claims at an address."""
    if "~" not in address or (figure := site.figures.get(address)) is not None:
        return quantity(figure.claim, site.measure(figure), _title(site, figure, address))
    figure = figure_at(site, address)
    claim = claim_at(site, address) or figure.claim
    return quantity(claim, site.measure(figure), _title(site, figure, address))


def x_quantity_at__mutmut_2(site: Site, address: str) -> Quantity:
    """The quantity that one source claims at an address."""
    if "XX~XX" not in address and (figure := site.figures.get(address)) is not None:
        return quantity(figure.claim, site.measure(figure), _title(site, figure, address))
    figure = figure_at(site, address)
    claim = claim_at(site, address) or figure.claim
    return quantity(claim, site.measure(figure), _title(site, figure, address))


def x_quantity_at__mutmut_3(site: Site, address: str) -> Quantity:
    """The quantity that one source claims at an address."""
    if "~" in address and (figure := site.figures.get(address)) is not None:
        return quantity(figure.claim, site.measure(figure), _title(site, figure, address))
    figure = figure_at(site, address)
    claim = claim_at(site, address) or figure.claim
    return quantity(claim, site.measure(figure), _title(site, figure, address))


def x_quantity_at__mutmut_4(site: Site, address: str) -> Quantity:
    """The quantity that one source claims at an address."""
    if "~" not in address and (figure := site.figures.get(None)) is not None:
        return quantity(figure.claim, site.measure(figure), _title(site, figure, address))
    figure = figure_at(site, address)
    claim = claim_at(site, address) or figure.claim
    return quantity(claim, site.measure(figure), _title(site, figure, address))


def x_quantity_at__mutmut_5(site: Site, address: str) -> Quantity:
    """The quantity that one source claims at an address."""
    if "~" not in address and (figure := site.figures.get(address)) is None:
        return quantity(figure.claim, site.measure(figure), _title(site, figure, address))
    figure = figure_at(site, address)
    claim = claim_at(site, address) or figure.claim
    return quantity(claim, site.measure(figure), _title(site, figure, address))


def x_quantity_at__mutmut_6(site: Site, address: str) -> Quantity:
    """The quantity that one source claims at an address."""
    if "~" not in address and (figure := site.figures.get(address)) is not None:
        return quantity(None, site.measure(figure), _title(site, figure, address))
    figure = figure_at(site, address)
    claim = claim_at(site, address) or figure.claim
    return quantity(claim, site.measure(figure), _title(site, figure, address))


def x_quantity_at__mutmut_7(site: Site, address: str) -> Quantity:
    """The quantity that one source claims at an address."""
    if "~" not in address and (figure := site.figures.get(address)) is not None:
        return quantity(figure.claim, None, _title(site, figure, address))
    figure = figure_at(site, address)
    claim = claim_at(site, address) or figure.claim
    return quantity(claim, site.measure(figure), _title(site, figure, address))


def x_quantity_at__mutmut_8(site: Site, address: str) -> Quantity:
    """The quantity that one source claims at an address."""
    if "~" not in address and (figure := site.figures.get(address)) is not None:
        return quantity(figure.claim, site.measure(figure), None)
    figure = figure_at(site, address)
    claim = claim_at(site, address) or figure.claim
    return quantity(claim, site.measure(figure), _title(site, figure, address))


def x_quantity_at__mutmut_9(site: Site, address: str) -> Quantity:
    """The quantity that one source claims at an address."""
    if "~" not in address and (figure := site.figures.get(address)) is not None:
        return quantity(site.measure(figure), _title(site, figure, address))
    figure = figure_at(site, address)
    claim = claim_at(site, address) or figure.claim
    return quantity(claim, site.measure(figure), _title(site, figure, address))


def x_quantity_at__mutmut_10(site: Site, address: str) -> Quantity:
    """The quantity that one source claims at an address."""
    if "~" not in address and (figure := site.figures.get(address)) is not None:
        return quantity(figure.claim, _title(site, figure, address))
    figure = figure_at(site, address)
    claim = claim_at(site, address) or figure.claim
    return quantity(claim, site.measure(figure), _title(site, figure, address))


def x_quantity_at__mutmut_11(site: Site, address: str) -> Quantity:
    """The quantity that one source claims at an address."""
    if "~" not in address and (figure := site.figures.get(address)) is not None:
        return quantity(figure.claim, site.measure(figure), )
    figure = figure_at(site, address)
    claim = claim_at(site, address) or figure.claim
    return quantity(claim, site.measure(figure), _title(site, figure, address))


def x_quantity_at__mutmut_12(site: Site, address: str) -> Quantity:
    """The quantity that one source claims at an address."""
    if "~" not in address and (figure := site.figures.get(address)) is not None:
        return quantity(figure.claim, site.measure(None), _title(site, figure, address))
    figure = figure_at(site, address)
    claim = claim_at(site, address) or figure.claim
    return quantity(claim, site.measure(figure), _title(site, figure, address))


def x_quantity_at__mutmut_13(site: Site, address: str) -> Quantity:
    """The quantity that one source claims at an address."""
    if "~" not in address and (figure := site.figures.get(address)) is not None:
        return quantity(figure.claim, site.measure(figure), _title(None, figure, address))
    figure = figure_at(site, address)
    claim = claim_at(site, address) or figure.claim
    return quantity(claim, site.measure(figure), _title(site, figure, address))


def x_quantity_at__mutmut_14(site: Site, address: str) -> Quantity:
    """The quantity that one source claims at an address."""
    if "~" not in address and (figure := site.figures.get(address)) is not None:
        return quantity(figure.claim, site.measure(figure), _title(site, None, address))
    figure = figure_at(site, address)
    claim = claim_at(site, address) or figure.claim
    return quantity(claim, site.measure(figure), _title(site, figure, address))


def x_quantity_at__mutmut_15(site: Site, address: str) -> Quantity:
    """The quantity that one source claims at an address."""
    if "~" not in address and (figure := site.figures.get(address)) is not None:
        return quantity(figure.claim, site.measure(figure), _title(site, figure, None))
    figure = figure_at(site, address)
    claim = claim_at(site, address) or figure.claim
    return quantity(claim, site.measure(figure), _title(site, figure, address))


def x_quantity_at__mutmut_16(site: Site, address: str) -> Quantity:
    """The quantity that one source claims at an address."""
    if "~" not in address and (figure := site.figures.get(address)) is not None:
        return quantity(figure.claim, site.measure(figure), _title(figure, address))
    figure = figure_at(site, address)
    claim = claim_at(site, address) or figure.claim
    return quantity(claim, site.measure(figure), _title(site, figure, address))


def x_quantity_at__mutmut_17(site: Site, address: str) -> Quantity:
    """The quantity that one source claims at an address."""
    if "~" not in address and (figure := site.figures.get(address)) is not None:
        return quantity(figure.claim, site.measure(figure), _title(site, address))
    figure = figure_at(site, address)
    claim = claim_at(site, address) or figure.claim
    return quantity(claim, site.measure(figure), _title(site, figure, address))


def x_quantity_at__mutmut_18(site: Site, address: str) -> Quantity:
    """The quantity that one source claims at an address."""
    if "~" not in address and (figure := site.figures.get(address)) is not None:
        return quantity(figure.claim, site.measure(figure), _title(site, figure, ))
    figure = figure_at(site, address)
    claim = claim_at(site, address) or figure.claim
    return quantity(claim, site.measure(figure), _title(site, figure, address))


def x_quantity_at__mutmut_19(site: Site, address: str) -> Quantity:
    """The quantity that one source claims at an address."""
    if "~" not in address and (figure := site.figures.get(address)) is not None:
        return quantity(figure.claim, site.measure(figure), _title(site, figure, address))
    figure = None
    claim = claim_at(site, address) or figure.claim
    return quantity(claim, site.measure(figure), _title(site, figure, address))


def x_quantity_at__mutmut_20(site: Site, address: str) -> Quantity:
    """The quantity that one source claims at an address."""
    if "~" not in address and (figure := site.figures.get(address)) is not None:
        return quantity(figure.claim, site.measure(figure), _title(site, figure, address))
    figure = figure_at(None, address)
    claim = claim_at(site, address) or figure.claim
    return quantity(claim, site.measure(figure), _title(site, figure, address))


def x_quantity_at__mutmut_21(site: Site, address: str) -> Quantity:
    """The quantity that one source claims at an address."""
    if "~" not in address and (figure := site.figures.get(address)) is not None:
        return quantity(figure.claim, site.measure(figure), _title(site, figure, address))
    figure = figure_at(site, None)
    claim = claim_at(site, address) or figure.claim
    return quantity(claim, site.measure(figure), _title(site, figure, address))


def x_quantity_at__mutmut_22(site: Site, address: str) -> Quantity:
    """The quantity that one source claims at an address."""
    if "~" not in address and (figure := site.figures.get(address)) is not None:
        return quantity(figure.claim, site.measure(figure), _title(site, figure, address))
    figure = figure_at(address)
    claim = claim_at(site, address) or figure.claim
    return quantity(claim, site.measure(figure), _title(site, figure, address))


def x_quantity_at__mutmut_23(site: Site, address: str) -> Quantity:
    """The quantity that one source claims at an address."""
    if "~" not in address and (figure := site.figures.get(address)) is not None:
        return quantity(figure.claim, site.measure(figure), _title(site, figure, address))
    figure = figure_at(site, )
    claim = claim_at(site, address) or figure.claim
    return quantity(claim, site.measure(figure), _title(site, figure, address))


def x_quantity_at__mutmut_24(site: Site, address: str) -> Quantity:
    """The quantity that one source claims at an address."""
    if "~" not in address and (figure := site.figures.get(address)) is not None:
        return quantity(figure.claim, site.measure(figure), _title(site, figure, address))
    figure = figure_at(site, address)
    claim = None
    return quantity(claim, site.measure(figure), _title(site, figure, address))


def x_quantity_at__mutmut_25(site: Site, address: str) -> Quantity:
    """The quantity that one source claims at an address."""
    if "~" not in address and (figure := site.figures.get(address)) is not None:
        return quantity(figure.claim, site.measure(figure), _title(site, figure, address))
    figure = figure_at(site, address)
    claim = claim_at(site, address) and figure.claim
    return quantity(claim, site.measure(figure), _title(site, figure, address))


def x_quantity_at__mutmut_26(site: Site, address: str) -> Quantity:
    """The quantity that one source claims at an address."""
    if "~" not in address and (figure := site.figures.get(address)) is not None:
        return quantity(figure.claim, site.measure(figure), _title(site, figure, address))
    figure = figure_at(site, address)
    claim = claim_at(None, address) or figure.claim
    return quantity(claim, site.measure(figure), _title(site, figure, address))


def x_quantity_at__mutmut_27(site: Site, address: str) -> Quantity:
    """The quantity that one source claims at an address."""
    if "~" not in address and (figure := site.figures.get(address)) is not None:
        return quantity(figure.claim, site.measure(figure), _title(site, figure, address))
    figure = figure_at(site, address)
    claim = claim_at(site, None) or figure.claim
    return quantity(claim, site.measure(figure), _title(site, figure, address))


def x_quantity_at__mutmut_28(site: Site, address: str) -> Quantity:
    """The quantity that one source claims at an address."""
    if "~" not in address and (figure := site.figures.get(address)) is not None:
        return quantity(figure.claim, site.measure(figure), _title(site, figure, address))
    figure = figure_at(site, address)
    claim = claim_at(address) or figure.claim
    return quantity(claim, site.measure(figure), _title(site, figure, address))


def x_quantity_at__mutmut_29(site: Site, address: str) -> Quantity:
    """The quantity that one source claims at an address."""
    if "~" not in address and (figure := site.figures.get(address)) is not None:
        return quantity(figure.claim, site.measure(figure), _title(site, figure, address))
    figure = figure_at(site, address)
    claim = claim_at(site, ) or figure.claim
    return quantity(claim, site.measure(figure), _title(site, figure, address))


def x_quantity_at__mutmut_30(site: Site, address: str) -> Quantity:
    """The quantity that one source claims at an address."""
    if "~" not in address and (figure := site.figures.get(address)) is not None:
        return quantity(figure.claim, site.measure(figure), _title(site, figure, address))
    figure = figure_at(site, address)
    claim = claim_at(site, address) or figure.claim
    return quantity(None, site.measure(figure), _title(site, figure, address))


def x_quantity_at__mutmut_31(site: Site, address: str) -> Quantity:
    """The quantity that one source claims at an address."""
    if "~" not in address and (figure := site.figures.get(address)) is not None:
        return quantity(figure.claim, site.measure(figure), _title(site, figure, address))
    figure = figure_at(site, address)
    claim = claim_at(site, address) or figure.claim
    return quantity(claim, None, _title(site, figure, address))


def x_quantity_at__mutmut_32(site: Site, address: str) -> Quantity:
    """The quantity that one source claims at an address."""
    if "~" not in address and (figure := site.figures.get(address)) is not None:
        return quantity(figure.claim, site.measure(figure), _title(site, figure, address))
    figure = figure_at(site, address)
    claim = claim_at(site, address) or figure.claim
    return quantity(claim, site.measure(figure), None)


def x_quantity_at__mutmut_33(site: Site, address: str) -> Quantity:
    """The quantity that one source claims at an address."""
    if "~" not in address and (figure := site.figures.get(address)) is not None:
        return quantity(figure.claim, site.measure(figure), _title(site, figure, address))
    figure = figure_at(site, address)
    claim = claim_at(site, address) or figure.claim
    return quantity(site.measure(figure), _title(site, figure, address))


def x_quantity_at__mutmut_34(site: Site, address: str) -> Quantity:
    """The quantity that one source claims at an address."""
    if "~" not in address and (figure := site.figures.get(address)) is not None:
        return quantity(figure.claim, site.measure(figure), _title(site, figure, address))
    figure = figure_at(site, address)
    claim = claim_at(site, address) or figure.claim
    return quantity(claim, _title(site, figure, address))


def x_quantity_at__mutmut_35(site: Site, address: str) -> Quantity:
    """The quantity that one source claims at an address."""
    if "~" not in address and (figure := site.figures.get(address)) is not None:
        return quantity(figure.claim, site.measure(figure), _title(site, figure, address))
    figure = figure_at(site, address)
    claim = claim_at(site, address) or figure.claim
    return quantity(claim, site.measure(figure), )


def x_quantity_at__mutmut_36(site: Site, address: str) -> Quantity:
    """The quantity that one source claims at an address."""
    if "~" not in address and (figure := site.figures.get(address)) is not None:
        return quantity(figure.claim, site.measure(figure), _title(site, figure, address))
    figure = figure_at(site, address)
    claim = claim_at(site, address) or figure.claim
    return quantity(claim, site.measure(None), _title(site, figure, address))


def x_quantity_at__mutmut_37(site: Site, address: str) -> Quantity:
    """The quantity that one source claims at an address."""
    if "~" not in address and (figure := site.figures.get(address)) is not None:
        return quantity(figure.claim, site.measure(figure), _title(site, figure, address))
    figure = figure_at(site, address)
    claim = claim_at(site, address) or figure.claim
    return quantity(claim, site.measure(figure), _title(None, figure, address))


def x_quantity_at__mutmut_38(site: Site, address: str) -> Quantity:
    """The quantity that one source claims at an address."""
    if "~" not in address and (figure := site.figures.get(address)) is not None:
        return quantity(figure.claim, site.measure(figure), _title(site, figure, address))
    figure = figure_at(site, address)
    claim = claim_at(site, address) or figure.claim
    return quantity(claim, site.measure(figure), _title(site, None, address))


def x_quantity_at__mutmut_39(site: Site, address: str) -> Quantity:
    """The quantity that one source claims at an address."""
    if "~" not in address and (figure := site.figures.get(address)) is not None:
        return quantity(figure.claim, site.measure(figure), _title(site, figure, address))
    figure = figure_at(site, address)
    claim = claim_at(site, address) or figure.claim
    return quantity(claim, site.measure(figure), _title(site, figure, None))


def x_quantity_at__mutmut_40(site: Site, address: str) -> Quantity:
    """The quantity that one source claims at an address."""
    if "~" not in address and (figure := site.figures.get(address)) is not None:
        return quantity(figure.claim, site.measure(figure), _title(site, figure, address))
    figure = figure_at(site, address)
    claim = claim_at(site, address) or figure.claim
    return quantity(claim, site.measure(figure), _title(figure, address))


def x_quantity_at__mutmut_41(site: Site, address: str) -> Quantity:
    """The quantity that one source claims at an address."""
    if "~" not in address and (figure := site.figures.get(address)) is not None:
        return quantity(figure.claim, site.measure(figure), _title(site, figure, address))
    figure = figure_at(site, address)
    claim = claim_at(site, address) or figure.claim
    return quantity(claim, site.measure(figure), _title(site, address))


def x_quantity_at__mutmut_42(site: Site, address: str) -> Quantity:
    """The quantity that one source claims at an address."""
    if "~" not in address and (figure := site.figures.get(address)) is not None:
        return quantity(figure.claim, site.measure(figure), _title(site, figure, address))
    figure = figure_at(site, address)
    claim = claim_at(site, address) or figure.claim
    return quantity(claim, site.measure(figure), _title(site, figure, ))

mutants_x_quantity_at__mutmut['_mutmut_orig'] = x_quantity_at__mutmut_orig # type: ignore # mutmut generated
mutants_x_quantity_at__mutmut['x_quantity_at__mutmut_1'] = x_quantity_at__mutmut_1 # type: ignore # mutmut generated
mutants_x_quantity_at__mutmut['x_quantity_at__mutmut_2'] = x_quantity_at__mutmut_2 # type: ignore # mutmut generated
mutants_x_quantity_at__mutmut['x_quantity_at__mutmut_3'] = x_quantity_at__mutmut_3 # type: ignore # mutmut generated
mutants_x_quantity_at__mutmut['x_quantity_at__mutmut_4'] = x_quantity_at__mutmut_4 # type: ignore # mutmut generated
mutants_x_quantity_at__mutmut['x_quantity_at__mutmut_5'] = x_quantity_at__mutmut_5 # type: ignore # mutmut generated
mutants_x_quantity_at__mutmut['x_quantity_at__mutmut_6'] = x_quantity_at__mutmut_6 # type: ignore # mutmut generated
mutants_x_quantity_at__mutmut['x_quantity_at__mutmut_7'] = x_quantity_at__mutmut_7 # type: ignore # mutmut generated
mutants_x_quantity_at__mutmut['x_quantity_at__mutmut_8'] = x_quantity_at__mutmut_8 # type: ignore # mutmut generated
mutants_x_quantity_at__mutmut['x_quantity_at__mutmut_9'] = x_quantity_at__mutmut_9 # type: ignore # mutmut generated
mutants_x_quantity_at__mutmut['x_quantity_at__mutmut_10'] = x_quantity_at__mutmut_10 # type: ignore # mutmut generated
mutants_x_quantity_at__mutmut['x_quantity_at__mutmut_11'] = x_quantity_at__mutmut_11 # type: ignore # mutmut generated
mutants_x_quantity_at__mutmut['x_quantity_at__mutmut_12'] = x_quantity_at__mutmut_12 # type: ignore # mutmut generated
mutants_x_quantity_at__mutmut['x_quantity_at__mutmut_13'] = x_quantity_at__mutmut_13 # type: ignore # mutmut generated
mutants_x_quantity_at__mutmut['x_quantity_at__mutmut_14'] = x_quantity_at__mutmut_14 # type: ignore # mutmut generated
mutants_x_quantity_at__mutmut['x_quantity_at__mutmut_15'] = x_quantity_at__mutmut_15 # type: ignore # mutmut generated
mutants_x_quantity_at__mutmut['x_quantity_at__mutmut_16'] = x_quantity_at__mutmut_16 # type: ignore # mutmut generated
mutants_x_quantity_at__mutmut['x_quantity_at__mutmut_17'] = x_quantity_at__mutmut_17 # type: ignore # mutmut generated
mutants_x_quantity_at__mutmut['x_quantity_at__mutmut_18'] = x_quantity_at__mutmut_18 # type: ignore # mutmut generated
mutants_x_quantity_at__mutmut['x_quantity_at__mutmut_19'] = x_quantity_at__mutmut_19 # type: ignore # mutmut generated
mutants_x_quantity_at__mutmut['x_quantity_at__mutmut_20'] = x_quantity_at__mutmut_20 # type: ignore # mutmut generated
mutants_x_quantity_at__mutmut['x_quantity_at__mutmut_21'] = x_quantity_at__mutmut_21 # type: ignore # mutmut generated
mutants_x_quantity_at__mutmut['x_quantity_at__mutmut_22'] = x_quantity_at__mutmut_22 # type: ignore # mutmut generated
mutants_x_quantity_at__mutmut['x_quantity_at__mutmut_23'] = x_quantity_at__mutmut_23 # type: ignore # mutmut generated
mutants_x_quantity_at__mutmut['x_quantity_at__mutmut_24'] = x_quantity_at__mutmut_24 # type: ignore # mutmut generated
mutants_x_quantity_at__mutmut['x_quantity_at__mutmut_25'] = x_quantity_at__mutmut_25 # type: ignore # mutmut generated
mutants_x_quantity_at__mutmut['x_quantity_at__mutmut_26'] = x_quantity_at__mutmut_26 # type: ignore # mutmut generated
mutants_x_quantity_at__mutmut['x_quantity_at__mutmut_27'] = x_quantity_at__mutmut_27 # type: ignore # mutmut generated
mutants_x_quantity_at__mutmut['x_quantity_at__mutmut_28'] = x_quantity_at__mutmut_28 # type: ignore # mutmut generated
mutants_x_quantity_at__mutmut['x_quantity_at__mutmut_29'] = x_quantity_at__mutmut_29 # type: ignore # mutmut generated
mutants_x_quantity_at__mutmut['x_quantity_at__mutmut_30'] = x_quantity_at__mutmut_30 # type: ignore # mutmut generated
mutants_x_quantity_at__mutmut['x_quantity_at__mutmut_31'] = x_quantity_at__mutmut_31 # type: ignore # mutmut generated
mutants_x_quantity_at__mutmut['x_quantity_at__mutmut_32'] = x_quantity_at__mutmut_32 # type: ignore # mutmut generated
mutants_x_quantity_at__mutmut['x_quantity_at__mutmut_33'] = x_quantity_at__mutmut_33 # type: ignore # mutmut generated
mutants_x_quantity_at__mutmut['x_quantity_at__mutmut_34'] = x_quantity_at__mutmut_34 # type: ignore # mutmut generated
mutants_x_quantity_at__mutmut['x_quantity_at__mutmut_35'] = x_quantity_at__mutmut_35 # type: ignore # mutmut generated
mutants_x_quantity_at__mutmut['x_quantity_at__mutmut_36'] = x_quantity_at__mutmut_36 # type: ignore # mutmut generated
mutants_x_quantity_at__mutmut['x_quantity_at__mutmut_37'] = x_quantity_at__mutmut_37 # type: ignore # mutmut generated
mutants_x_quantity_at__mutmut['x_quantity_at__mutmut_38'] = x_quantity_at__mutmut_38 # type: ignore # mutmut generated
mutants_x_quantity_at__mutmut['x_quantity_at__mutmut_39'] = x_quantity_at__mutmut_39 # type: ignore # mutmut generated
mutants_x_quantity_at__mutmut['x_quantity_at__mutmut_40'] = x_quantity_at__mutmut_40 # type: ignore # mutmut generated
mutants_x_quantity_at__mutmut['x_quantity_at__mutmut_41'] = x_quantity_at__mutmut_41 # type: ignore # mutmut generated
mutants_x_quantity_at__mutmut['x_quantity_at__mutmut_42'] = x_quantity_at__mutmut_42 # type: ignore # mutmut generated
mutants_x__title__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__title__mutmut)
def _title(site: Site, figure: Figure, address: str) -> Words:
    def title(reader: Reader) -> str:
        source = address.partition("~")[2]
        suffix = f" ({site.sources[source].publisher})" if source else ""
        return figure_title(site, figure, reader) + suffix

    return title


def x__title__mutmut_orig(site: Site, figure: Figure, address: str) -> Words:
    def title(reader: Reader) -> str:
        source = address.partition("~")[2]
        suffix = f" ({site.sources[source].publisher})" if source else ""
        return figure_title(site, figure, reader) + suffix

    return title


def x__title__mutmut_1(site: Site, figure: Figure, address: str) -> Words:
    def title(reader: Reader) -> str:
        source = None
        suffix = f" ({site.sources[source].publisher})" if source else ""
        return figure_title(site, figure, reader) + suffix

    return title


def x__title__mutmut_2(site: Site, figure: Figure, address: str) -> Words:
    def title(reader: Reader) -> str:
        source = address.partition(None)[2]
        suffix = f" ({site.sources[source].publisher})" if source else ""
        return figure_title(site, figure, reader) + suffix

    return title


def x__title__mutmut_3(site: Site, figure: Figure, address: str) -> Words:
    def title(reader: Reader) -> str:
        source = address.rpartition("~")[2]
        suffix = f" ({site.sources[source].publisher})" if source else ""
        return figure_title(site, figure, reader) + suffix

    return title


def x__title__mutmut_4(site: Site, figure: Figure, address: str) -> Words:
    def title(reader: Reader) -> str:
        source = address.partition("XX~XX")[2]
        suffix = f" ({site.sources[source].publisher})" if source else ""
        return figure_title(site, figure, reader) + suffix

    return title


def x__title__mutmut_5(site: Site, figure: Figure, address: str) -> Words:
    def title(reader: Reader) -> str:
        source = address.partition("~")[3]
        suffix = f" ({site.sources[source].publisher})" if source else ""
        return figure_title(site, figure, reader) + suffix

    return title


def x__title__mutmut_6(site: Site, figure: Figure, address: str) -> Words:
    def title(reader: Reader) -> str:
        source = address.partition("~")[2]
        suffix = None
        return figure_title(site, figure, reader) + suffix

    return title


def x__title__mutmut_7(site: Site, figure: Figure, address: str) -> Words:
    def title(reader: Reader) -> str:
        source = address.partition("~")[2]
        suffix = f" ({site.sources[source].publisher})" if (source) and False else ""
        return figure_title(site, figure, reader) + suffix

    return title


def x__title__mutmut_8(site: Site, figure: Figure, address: str) -> Words:
    def title(reader: Reader) -> str:
        source = address.partition("~")[2]
        suffix = f" ({site.sources[source].publisher})" if (source) or True else ""
        return figure_title(site, figure, reader) + suffix

    return title


def x__title__mutmut_9(site: Site, figure: Figure, address: str) -> Words:
    def title(reader: Reader) -> str:
        source = address.partition("~")[2]
        suffix = f" ({site.sources[source].publisher})" if source else "XXXX"
        return figure_title(site, figure, reader) + suffix

    return title


def x__title__mutmut_10(site: Site, figure: Figure, address: str) -> Words:
    def title(reader: Reader) -> str:
        source = address.partition("~")[2]
        suffix = f" ({site.sources[source].publisher})" if source else ""
        return figure_title(site, figure, reader) - suffix

    return title


def x__title__mutmut_11(site: Site, figure: Figure, address: str) -> Words:
    def title(reader: Reader) -> str:
        source = address.partition("~")[2]
        suffix = f" ({site.sources[source].publisher})" if source else ""
        return figure_title(None, figure, reader) + suffix

    return title


def x__title__mutmut_12(site: Site, figure: Figure, address: str) -> Words:
    def title(reader: Reader) -> str:
        source = address.partition("~")[2]
        suffix = f" ({site.sources[source].publisher})" if source else ""
        return figure_title(site, None, reader) + suffix

    return title


def x__title__mutmut_13(site: Site, figure: Figure, address: str) -> Words:
    def title(reader: Reader) -> str:
        source = address.partition("~")[2]
        suffix = f" ({site.sources[source].publisher})" if source else ""
        return figure_title(site, figure, None) + suffix

    return title


def x__title__mutmut_14(site: Site, figure: Figure, address: str) -> Words:
    def title(reader: Reader) -> str:
        source = address.partition("~")[2]
        suffix = f" ({site.sources[source].publisher})" if source else ""
        return figure_title(figure, reader) + suffix

    return title


def x__title__mutmut_15(site: Site, figure: Figure, address: str) -> Words:
    def title(reader: Reader) -> str:
        source = address.partition("~")[2]
        suffix = f" ({site.sources[source].publisher})" if source else ""
        return figure_title(site, reader) + suffix

    return title


def x__title__mutmut_16(site: Site, figure: Figure, address: str) -> Words:
    def title(reader: Reader) -> str:
        source = address.partition("~")[2]
        suffix = f" ({site.sources[source].publisher})" if source else ""
        return figure_title(site, figure, ) + suffix

    return title

mutants_x__title__mutmut['_mutmut_orig'] = x__title__mutmut_orig # type: ignore # mutmut generated
mutants_x__title__mutmut['x__title__mutmut_1'] = x__title__mutmut_1 # type: ignore # mutmut generated
mutants_x__title__mutmut['x__title__mutmut_2'] = x__title__mutmut_2 # type: ignore # mutmut generated
mutants_x__title__mutmut['x__title__mutmut_3'] = x__title__mutmut_3 # type: ignore # mutmut generated
mutants_x__title__mutmut['x__title__mutmut_4'] = x__title__mutmut_4 # type: ignore # mutmut generated
mutants_x__title__mutmut['x__title__mutmut_5'] = x__title__mutmut_5 # type: ignore # mutmut generated
mutants_x__title__mutmut['x__title__mutmut_6'] = x__title__mutmut_6 # type: ignore # mutmut generated
mutants_x__title__mutmut['x__title__mutmut_7'] = x__title__mutmut_7 # type: ignore # mutmut generated
mutants_x__title__mutmut['x__title__mutmut_8'] = x__title__mutmut_8 # type: ignore # mutmut generated
mutants_x__title__mutmut['x__title__mutmut_9'] = x__title__mutmut_9 # type: ignore # mutmut generated
mutants_x__title__mutmut['x__title__mutmut_10'] = x__title__mutmut_10 # type: ignore # mutmut generated
mutants_x__title__mutmut['x__title__mutmut_11'] = x__title__mutmut_11 # type: ignore # mutmut generated
mutants_x__title__mutmut['x__title__mutmut_12'] = x__title__mutmut_12 # type: ignore # mutmut generated
mutants_x__title__mutmut['x__title__mutmut_13'] = x__title__mutmut_13 # type: ignore # mutmut generated
mutants_x__title__mutmut['x__title__mutmut_14'] = x__title__mutmut_14 # type: ignore # mutmut generated
mutants_x__title__mutmut['x__title__mutmut_15'] = x__title__mutmut_15 # type: ignore # mutmut generated
mutants_x__title__mutmut['x__title__mutmut_16'] = x__title__mutmut_16 # type: ignore # mutmut generated
mutants_x_record_of__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_record_of__mutmut)
def record_of(site: Site, reference: str) -> Dated:
    """The record that ``date(kind/id)`` names."""
    kind, _, name = reference.partition("/")
    found: dict[str, dict[str, Dated]] = {
        "sources": dict(site.sources),
        "resolutions": dict(site.resolutions),
        "events": dict(site.events),
    }
    if kind not in found or name not in found[kind]:
        near = did_you_mean(name, found.get(kind, {}))
        raise UnknownError("C101", kind="bản ghi", kind_en="record", id=reference, near=near)
    return found[kind][name]


def x_record_of__mutmut_orig(site: Site, reference: str) -> Dated:
    """The record that ``date(kind/id)`` names."""
    kind, _, name = reference.partition("/")
    found: dict[str, dict[str, Dated]] = {
        "sources": dict(site.sources),
        "resolutions": dict(site.resolutions),
        "events": dict(site.events),
    }
    if kind not in found or name not in found[kind]:
        near = did_you_mean(name, found.get(kind, {}))
        raise UnknownError("C101", kind="bản ghi", kind_en="record", id=reference, near=near)
    return found[kind][name]


def x_record_of__mutmut_1(site: Site, reference: str) -> Dated:
    """The record that ``date(kind/id)`` names."""
    kind, _, name = None
    found: dict[str, dict[str, Dated]] = {
        "sources": dict(site.sources),
        "resolutions": dict(site.resolutions),
        "events": dict(site.events),
    }
    if kind not in found or name not in found[kind]:
        near = did_you_mean(name, found.get(kind, {}))
        raise UnknownError("C101", kind="bản ghi", kind_en="record", id=reference, near=near)
    return found[kind][name]


def x_record_of__mutmut_2(site: Site, reference: str) -> Dated:
    """The record that ``date(kind/id)`` names."""
    kind, _, name = reference.partition(None)
    found: dict[str, dict[str, Dated]] = {
        "sources": dict(site.sources),
        "resolutions": dict(site.resolutions),
        "events": dict(site.events),
    }
    if kind not in found or name not in found[kind]:
        near = did_you_mean(name, found.get(kind, {}))
        raise UnknownError("C101", kind="bản ghi", kind_en="record", id=reference, near=near)
    return found[kind][name]


def x_record_of__mutmut_3(site: Site, reference: str) -> Dated:
    """The record that ``date(kind/id)`` names."""
    kind, _, name = reference.rpartition("/")
    found: dict[str, dict[str, Dated]] = {
        "sources": dict(site.sources),
        "resolutions": dict(site.resolutions),
        "events": dict(site.events),
    }
    if kind not in found or name not in found[kind]:
        near = did_you_mean(name, found.get(kind, {}))
        raise UnknownError("C101", kind="bản ghi", kind_en="record", id=reference, near=near)
    return found[kind][name]


def x_record_of__mutmut_4(site: Site, reference: str) -> Dated:
    """The record that ``date(kind/id)`` names."""
    kind, _, name = reference.partition("XX/XX")
    found: dict[str, dict[str, Dated]] = {
        "sources": dict(site.sources),
        "resolutions": dict(site.resolutions),
        "events": dict(site.events),
    }
    if kind not in found or name not in found[kind]:
        near = did_you_mean(name, found.get(kind, {}))
        raise UnknownError("C101", kind="bản ghi", kind_en="record", id=reference, near=near)
    return found[kind][name]


def x_record_of__mutmut_5(site: Site, reference: str) -> Dated:
    """The record that ``date(kind/id)`` names."""
    kind, _, name = reference.partition("/")
    found: dict[str, dict[str, Dated]] = None
    if kind not in found or name not in found[kind]:
        near = did_you_mean(name, found.get(kind, {}))
        raise UnknownError("C101", kind="bản ghi", kind_en="record", id=reference, near=near)
    return found[kind][name]


def x_record_of__mutmut_6(site: Site, reference: str) -> Dated:
    """The record that ``date(kind/id)`` names."""
    kind, _, name = reference.partition("/")
    found: dict[str, dict[str, Dated]] = {
        "XXsourcesXX": dict(site.sources),
        "resolutions": dict(site.resolutions),
        "events": dict(site.events),
    }
    if kind not in found or name not in found[kind]:
        near = did_you_mean(name, found.get(kind, {}))
        raise UnknownError("C101", kind="bản ghi", kind_en="record", id=reference, near=near)
    return found[kind][name]


def x_record_of__mutmut_7(site: Site, reference: str) -> Dated:
    """The record that ``date(kind/id)`` names."""
    kind, _, name = reference.partition("/")
    found: dict[str, dict[str, Dated]] = {
        "SOURCES": dict(site.sources),
        "resolutions": dict(site.resolutions),
        "events": dict(site.events),
    }
    if kind not in found or name not in found[kind]:
        near = did_you_mean(name, found.get(kind, {}))
        raise UnknownError("C101", kind="bản ghi", kind_en="record", id=reference, near=near)
    return found[kind][name]


def x_record_of__mutmut_8(site: Site, reference: str) -> Dated:
    """The record that ``date(kind/id)`` names."""
    kind, _, name = reference.partition("/")
    found: dict[str, dict[str, Dated]] = {
        "sources": dict(None),
        "resolutions": dict(site.resolutions),
        "events": dict(site.events),
    }
    if kind not in found or name not in found[kind]:
        near = did_you_mean(name, found.get(kind, {}))
        raise UnknownError("C101", kind="bản ghi", kind_en="record", id=reference, near=near)
    return found[kind][name]


def x_record_of__mutmut_9(site: Site, reference: str) -> Dated:
    """The record that ``date(kind/id)`` names."""
    kind, _, name = reference.partition("/")
    found: dict[str, dict[str, Dated]] = {
        "sources": dict(site.sources),
        "XXresolutionsXX": dict(site.resolutions),
        "events": dict(site.events),
    }
    if kind not in found or name not in found[kind]:
        near = did_you_mean(name, found.get(kind, {}))
        raise UnknownError("C101", kind="bản ghi", kind_en="record", id=reference, near=near)
    return found[kind][name]


def x_record_of__mutmut_10(site: Site, reference: str) -> Dated:
    """The record that ``date(kind/id)`` names."""
    kind, _, name = reference.partition("/")
    found: dict[str, dict[str, Dated]] = {
        "sources": dict(site.sources),
        "RESOLUTIONS": dict(site.resolutions),
        "events": dict(site.events),
    }
    if kind not in found or name not in found[kind]:
        near = did_you_mean(name, found.get(kind, {}))
        raise UnknownError("C101", kind="bản ghi", kind_en="record", id=reference, near=near)
    return found[kind][name]


def x_record_of__mutmut_11(site: Site, reference: str) -> Dated:
    """The record that ``date(kind/id)`` names."""
    kind, _, name = reference.partition("/")
    found: dict[str, dict[str, Dated]] = {
        "sources": dict(site.sources),
        "resolutions": dict(None),
        "events": dict(site.events),
    }
    if kind not in found or name not in found[kind]:
        near = did_you_mean(name, found.get(kind, {}))
        raise UnknownError("C101", kind="bản ghi", kind_en="record", id=reference, near=near)
    return found[kind][name]


def x_record_of__mutmut_12(site: Site, reference: str) -> Dated:
    """The record that ``date(kind/id)`` names."""
    kind, _, name = reference.partition("/")
    found: dict[str, dict[str, Dated]] = {
        "sources": dict(site.sources),
        "resolutions": dict(site.resolutions),
        "XXeventsXX": dict(site.events),
    }
    if kind not in found or name not in found[kind]:
        near = did_you_mean(name, found.get(kind, {}))
        raise UnknownError("C101", kind="bản ghi", kind_en="record", id=reference, near=near)
    return found[kind][name]


def x_record_of__mutmut_13(site: Site, reference: str) -> Dated:
    """The record that ``date(kind/id)`` names."""
    kind, _, name = reference.partition("/")
    found: dict[str, dict[str, Dated]] = {
        "sources": dict(site.sources),
        "resolutions": dict(site.resolutions),
        "EVENTS": dict(site.events),
    }
    if kind not in found or name not in found[kind]:
        near = did_you_mean(name, found.get(kind, {}))
        raise UnknownError("C101", kind="bản ghi", kind_en="record", id=reference, near=near)
    return found[kind][name]


def x_record_of__mutmut_14(site: Site, reference: str) -> Dated:
    """The record that ``date(kind/id)`` names."""
    kind, _, name = reference.partition("/")
    found: dict[str, dict[str, Dated]] = {
        "sources": dict(site.sources),
        "resolutions": dict(site.resolutions),
        "events": dict(None),
    }
    if kind not in found or name not in found[kind]:
        near = did_you_mean(name, found.get(kind, {}))
        raise UnknownError("C101", kind="bản ghi", kind_en="record", id=reference, near=near)
    return found[kind][name]


def x_record_of__mutmut_15(site: Site, reference: str) -> Dated:
    """The record that ``date(kind/id)`` names."""
    kind, _, name = reference.partition("/")
    found: dict[str, dict[str, Dated]] = {
        "sources": dict(site.sources),
        "resolutions": dict(site.resolutions),
        "events": dict(site.events),
    }
    if kind not in found and name not in found[kind]:
        near = did_you_mean(name, found.get(kind, {}))
        raise UnknownError("C101", kind="bản ghi", kind_en="record", id=reference, near=near)
    return found[kind][name]


def x_record_of__mutmut_16(site: Site, reference: str) -> Dated:
    """The record that ``date(kind/id)`` names."""
    kind, _, name = reference.partition("/")
    found: dict[str, dict[str, Dated]] = {
        "sources": dict(site.sources),
        "resolutions": dict(site.resolutions),
        "events": dict(site.events),
    }
    if kind in found or name not in found[kind]:
        near = did_you_mean(name, found.get(kind, {}))
        raise UnknownError("C101", kind="bản ghi", kind_en="record", id=reference, near=near)
    return found[kind][name]


def x_record_of__mutmut_17(site: Site, reference: str) -> Dated:
    """The record that ``date(kind/id)`` names."""
    kind, _, name = reference.partition("/")
    found: dict[str, dict[str, Dated]] = {
        "sources": dict(site.sources),
        "resolutions": dict(site.resolutions),
        "events": dict(site.events),
    }
    if kind not in found or name in found[kind]:
        near = did_you_mean(name, found.get(kind, {}))
        raise UnknownError("C101", kind="bản ghi", kind_en="record", id=reference, near=near)
    return found[kind][name]


def x_record_of__mutmut_18(site: Site, reference: str) -> Dated:
    """The record that ``date(kind/id)`` names."""
    kind, _, name = reference.partition("/")
    found: dict[str, dict[str, Dated]] = {
        "sources": dict(site.sources),
        "resolutions": dict(site.resolutions),
        "events": dict(site.events),
    }
    if kind not in found or name not in found[kind]:
        near = None
        raise UnknownError("C101", kind="bản ghi", kind_en="record", id=reference, near=near)
    return found[kind][name]


def x_record_of__mutmut_19(site: Site, reference: str) -> Dated:
    """The record that ``date(kind/id)`` names."""
    kind, _, name = reference.partition("/")
    found: dict[str, dict[str, Dated]] = {
        "sources": dict(site.sources),
        "resolutions": dict(site.resolutions),
        "events": dict(site.events),
    }
    if kind not in found or name not in found[kind]:
        near = did_you_mean(None, found.get(kind, {}))
        raise UnknownError("C101", kind="bản ghi", kind_en="record", id=reference, near=near)
    return found[kind][name]


def x_record_of__mutmut_20(site: Site, reference: str) -> Dated:
    """The record that ``date(kind/id)`` names."""
    kind, _, name = reference.partition("/")
    found: dict[str, dict[str, Dated]] = {
        "sources": dict(site.sources),
        "resolutions": dict(site.resolutions),
        "events": dict(site.events),
    }
    if kind not in found or name not in found[kind]:
        near = did_you_mean(name, None)
        raise UnknownError("C101", kind="bản ghi", kind_en="record", id=reference, near=near)
    return found[kind][name]


def x_record_of__mutmut_21(site: Site, reference: str) -> Dated:
    """The record that ``date(kind/id)`` names."""
    kind, _, name = reference.partition("/")
    found: dict[str, dict[str, Dated]] = {
        "sources": dict(site.sources),
        "resolutions": dict(site.resolutions),
        "events": dict(site.events),
    }
    if kind not in found or name not in found[kind]:
        near = did_you_mean(found.get(kind, {}))
        raise UnknownError("C101", kind="bản ghi", kind_en="record", id=reference, near=near)
    return found[kind][name]


def x_record_of__mutmut_22(site: Site, reference: str) -> Dated:
    """The record that ``date(kind/id)`` names."""
    kind, _, name = reference.partition("/")
    found: dict[str, dict[str, Dated]] = {
        "sources": dict(site.sources),
        "resolutions": dict(site.resolutions),
        "events": dict(site.events),
    }
    if kind not in found or name not in found[kind]:
        near = did_you_mean(name, )
        raise UnknownError("C101", kind="bản ghi", kind_en="record", id=reference, near=near)
    return found[kind][name]


def x_record_of__mutmut_23(site: Site, reference: str) -> Dated:
    """The record that ``date(kind/id)`` names."""
    kind, _, name = reference.partition("/")
    found: dict[str, dict[str, Dated]] = {
        "sources": dict(site.sources),
        "resolutions": dict(site.resolutions),
        "events": dict(site.events),
    }
    if kind not in found or name not in found[kind]:
        near = did_you_mean(name, found.get(None, {}))
        raise UnknownError("C101", kind="bản ghi", kind_en="record", id=reference, near=near)
    return found[kind][name]


def x_record_of__mutmut_24(site: Site, reference: str) -> Dated:
    """The record that ``date(kind/id)`` names."""
    kind, _, name = reference.partition("/")
    found: dict[str, dict[str, Dated]] = {
        "sources": dict(site.sources),
        "resolutions": dict(site.resolutions),
        "events": dict(site.events),
    }
    if kind not in found or name not in found[kind]:
        near = did_you_mean(name, found.get(kind, None))
        raise UnknownError("C101", kind="bản ghi", kind_en="record", id=reference, near=near)
    return found[kind][name]


def x_record_of__mutmut_25(site: Site, reference: str) -> Dated:
    """The record that ``date(kind/id)`` names."""
    kind, _, name = reference.partition("/")
    found: dict[str, dict[str, Dated]] = {
        "sources": dict(site.sources),
        "resolutions": dict(site.resolutions),
        "events": dict(site.events),
    }
    if kind not in found or name not in found[kind]:
        near = did_you_mean(name, found.get({}))
        raise UnknownError("C101", kind="bản ghi", kind_en="record", id=reference, near=near)
    return found[kind][name]


def x_record_of__mutmut_26(site: Site, reference: str) -> Dated:
    """The record that ``date(kind/id)`` names."""
    kind, _, name = reference.partition("/")
    found: dict[str, dict[str, Dated]] = {
        "sources": dict(site.sources),
        "resolutions": dict(site.resolutions),
        "events": dict(site.events),
    }
    if kind not in found or name not in found[kind]:
        near = did_you_mean(name, found.get(kind, ))
        raise UnknownError("C101", kind="bản ghi", kind_en="record", id=reference, near=near)
    return found[kind][name]


def x_record_of__mutmut_27(site: Site, reference: str) -> Dated:
    """The record that ``date(kind/id)`` names."""
    kind, _, name = reference.partition("/")
    found: dict[str, dict[str, Dated]] = {
        "sources": dict(site.sources),
        "resolutions": dict(site.resolutions),
        "events": dict(site.events),
    }
    if kind not in found or name not in found[kind]:
        near = did_you_mean(name, found.get(kind, {}))
        raise UnknownError(None, kind="bản ghi", kind_en="record", id=reference, near=near)
    return found[kind][name]


def x_record_of__mutmut_28(site: Site, reference: str) -> Dated:
    """The record that ``date(kind/id)`` names."""
    kind, _, name = reference.partition("/")
    found: dict[str, dict[str, Dated]] = {
        "sources": dict(site.sources),
        "resolutions": dict(site.resolutions),
        "events": dict(site.events),
    }
    if kind not in found or name not in found[kind]:
        near = did_you_mean(name, found.get(kind, {}))
        raise UnknownError("C101", kind=None, kind_en="record", id=reference, near=near)
    return found[kind][name]


def x_record_of__mutmut_29(site: Site, reference: str) -> Dated:
    """The record that ``date(kind/id)`` names."""
    kind, _, name = reference.partition("/")
    found: dict[str, dict[str, Dated]] = {
        "sources": dict(site.sources),
        "resolutions": dict(site.resolutions),
        "events": dict(site.events),
    }
    if kind not in found or name not in found[kind]:
        near = did_you_mean(name, found.get(kind, {}))
        raise UnknownError("C101", kind="bản ghi", kind_en=None, id=reference, near=near)
    return found[kind][name]


def x_record_of__mutmut_30(site: Site, reference: str) -> Dated:
    """The record that ``date(kind/id)`` names."""
    kind, _, name = reference.partition("/")
    found: dict[str, dict[str, Dated]] = {
        "sources": dict(site.sources),
        "resolutions": dict(site.resolutions),
        "events": dict(site.events),
    }
    if kind not in found or name not in found[kind]:
        near = did_you_mean(name, found.get(kind, {}))
        raise UnknownError("C101", kind="bản ghi", kind_en="record", id=None, near=near)
    return found[kind][name]


def x_record_of__mutmut_31(site: Site, reference: str) -> Dated:
    """The record that ``date(kind/id)`` names."""
    kind, _, name = reference.partition("/")
    found: dict[str, dict[str, Dated]] = {
        "sources": dict(site.sources),
        "resolutions": dict(site.resolutions),
        "events": dict(site.events),
    }
    if kind not in found or name not in found[kind]:
        near = did_you_mean(name, found.get(kind, {}))
        raise UnknownError("C101", kind="bản ghi", kind_en="record", id=reference, near=None)
    return found[kind][name]


def x_record_of__mutmut_32(site: Site, reference: str) -> Dated:
    """The record that ``date(kind/id)`` names."""
    kind, _, name = reference.partition("/")
    found: dict[str, dict[str, Dated]] = {
        "sources": dict(site.sources),
        "resolutions": dict(site.resolutions),
        "events": dict(site.events),
    }
    if kind not in found or name not in found[kind]:
        near = did_you_mean(name, found.get(kind, {}))
        raise UnknownError(kind="bản ghi", kind_en="record", id=reference, near=near)
    return found[kind][name]


def x_record_of__mutmut_33(site: Site, reference: str) -> Dated:
    """The record that ``date(kind/id)`` names."""
    kind, _, name = reference.partition("/")
    found: dict[str, dict[str, Dated]] = {
        "sources": dict(site.sources),
        "resolutions": dict(site.resolutions),
        "events": dict(site.events),
    }
    if kind not in found or name not in found[kind]:
        near = did_you_mean(name, found.get(kind, {}))
        raise UnknownError("C101", kind_en="record", id=reference, near=near)
    return found[kind][name]


def x_record_of__mutmut_34(site: Site, reference: str) -> Dated:
    """The record that ``date(kind/id)`` names."""
    kind, _, name = reference.partition("/")
    found: dict[str, dict[str, Dated]] = {
        "sources": dict(site.sources),
        "resolutions": dict(site.resolutions),
        "events": dict(site.events),
    }
    if kind not in found or name not in found[kind]:
        near = did_you_mean(name, found.get(kind, {}))
        raise UnknownError("C101", kind="bản ghi", id=reference, near=near)
    return found[kind][name]


def x_record_of__mutmut_35(site: Site, reference: str) -> Dated:
    """The record that ``date(kind/id)`` names."""
    kind, _, name = reference.partition("/")
    found: dict[str, dict[str, Dated]] = {
        "sources": dict(site.sources),
        "resolutions": dict(site.resolutions),
        "events": dict(site.events),
    }
    if kind not in found or name not in found[kind]:
        near = did_you_mean(name, found.get(kind, {}))
        raise UnknownError("C101", kind="bản ghi", kind_en="record", near=near)
    return found[kind][name]


def x_record_of__mutmut_36(site: Site, reference: str) -> Dated:
    """The record that ``date(kind/id)`` names."""
    kind, _, name = reference.partition("/")
    found: dict[str, dict[str, Dated]] = {
        "sources": dict(site.sources),
        "resolutions": dict(site.resolutions),
        "events": dict(site.events),
    }
    if kind not in found or name not in found[kind]:
        near = did_you_mean(name, found.get(kind, {}))
        raise UnknownError("C101", kind="bản ghi", kind_en="record", id=reference, )
    return found[kind][name]


def x_record_of__mutmut_37(site: Site, reference: str) -> Dated:
    """The record that ``date(kind/id)`` names."""
    kind, _, name = reference.partition("/")
    found: dict[str, dict[str, Dated]] = {
        "sources": dict(site.sources),
        "resolutions": dict(site.resolutions),
        "events": dict(site.events),
    }
    if kind not in found or name not in found[kind]:
        near = did_you_mean(name, found.get(kind, {}))
        raise UnknownError("XXC101XX", kind="bản ghi", kind_en="record", id=reference, near=near)
    return found[kind][name]


def x_record_of__mutmut_38(site: Site, reference: str) -> Dated:
    """The record that ``date(kind/id)`` names."""
    kind, _, name = reference.partition("/")
    found: dict[str, dict[str, Dated]] = {
        "sources": dict(site.sources),
        "resolutions": dict(site.resolutions),
        "events": dict(site.events),
    }
    if kind not in found or name not in found[kind]:
        near = did_you_mean(name, found.get(kind, {}))
        raise UnknownError("c101", kind="bản ghi", kind_en="record", id=reference, near=near)
    return found[kind][name]


def x_record_of__mutmut_39(site: Site, reference: str) -> Dated:
    """The record that ``date(kind/id)`` names."""
    kind, _, name = reference.partition("/")
    found: dict[str, dict[str, Dated]] = {
        "sources": dict(site.sources),
        "resolutions": dict(site.resolutions),
        "events": dict(site.events),
    }
    if kind not in found or name not in found[kind]:
        near = did_you_mean(name, found.get(kind, {}))
        raise UnknownError("C101", kind="XXbản ghiXX", kind_en="record", id=reference, near=near)
    return found[kind][name]


def x_record_of__mutmut_40(site: Site, reference: str) -> Dated:
    """The record that ``date(kind/id)`` names."""
    kind, _, name = reference.partition("/")
    found: dict[str, dict[str, Dated]] = {
        "sources": dict(site.sources),
        "resolutions": dict(site.resolutions),
        "events": dict(site.events),
    }
    if kind not in found or name not in found[kind]:
        near = did_you_mean(name, found.get(kind, {}))
        raise UnknownError("C101", kind="BẢN GHI", kind_en="record", id=reference, near=near)
    return found[kind][name]


def x_record_of__mutmut_41(site: Site, reference: str) -> Dated:
    """The record that ``date(kind/id)`` names."""
    kind, _, name = reference.partition("/")
    found: dict[str, dict[str, Dated]] = {
        "sources": dict(site.sources),
        "resolutions": dict(site.resolutions),
        "events": dict(site.events),
    }
    if kind not in found or name not in found[kind]:
        near = did_you_mean(name, found.get(kind, {}))
        raise UnknownError("C101", kind="bản ghi", kind_en="XXrecordXX", id=reference, near=near)
    return found[kind][name]


def x_record_of__mutmut_42(site: Site, reference: str) -> Dated:
    """The record that ``date(kind/id)`` names."""
    kind, _, name = reference.partition("/")
    found: dict[str, dict[str, Dated]] = {
        "sources": dict(site.sources),
        "resolutions": dict(site.resolutions),
        "events": dict(site.events),
    }
    if kind not in found or name not in found[kind]:
        near = did_you_mean(name, found.get(kind, {}))
        raise UnknownError("C101", kind="bản ghi", kind_en="RECORD", id=reference, near=near)
    return found[kind][name]

mutants_x_record_of__mutmut['_mutmut_orig'] = x_record_of__mutmut_orig # type: ignore # mutmut generated
mutants_x_record_of__mutmut['x_record_of__mutmut_1'] = x_record_of__mutmut_1 # type: ignore # mutmut generated
mutants_x_record_of__mutmut['x_record_of__mutmut_2'] = x_record_of__mutmut_2 # type: ignore # mutmut generated
mutants_x_record_of__mutmut['x_record_of__mutmut_3'] = x_record_of__mutmut_3 # type: ignore # mutmut generated
mutants_x_record_of__mutmut['x_record_of__mutmut_4'] = x_record_of__mutmut_4 # type: ignore # mutmut generated
mutants_x_record_of__mutmut['x_record_of__mutmut_5'] = x_record_of__mutmut_5 # type: ignore # mutmut generated
mutants_x_record_of__mutmut['x_record_of__mutmut_6'] = x_record_of__mutmut_6 # type: ignore # mutmut generated
mutants_x_record_of__mutmut['x_record_of__mutmut_7'] = x_record_of__mutmut_7 # type: ignore # mutmut generated
mutants_x_record_of__mutmut['x_record_of__mutmut_8'] = x_record_of__mutmut_8 # type: ignore # mutmut generated
mutants_x_record_of__mutmut['x_record_of__mutmut_9'] = x_record_of__mutmut_9 # type: ignore # mutmut generated
mutants_x_record_of__mutmut['x_record_of__mutmut_10'] = x_record_of__mutmut_10 # type: ignore # mutmut generated
mutants_x_record_of__mutmut['x_record_of__mutmut_11'] = x_record_of__mutmut_11 # type: ignore # mutmut generated
mutants_x_record_of__mutmut['x_record_of__mutmut_12'] = x_record_of__mutmut_12 # type: ignore # mutmut generated
mutants_x_record_of__mutmut['x_record_of__mutmut_13'] = x_record_of__mutmut_13 # type: ignore # mutmut generated
mutants_x_record_of__mutmut['x_record_of__mutmut_14'] = x_record_of__mutmut_14 # type: ignore # mutmut generated
mutants_x_record_of__mutmut['x_record_of__mutmut_15'] = x_record_of__mutmut_15 # type: ignore # mutmut generated
mutants_x_record_of__mutmut['x_record_of__mutmut_16'] = x_record_of__mutmut_16 # type: ignore # mutmut generated
mutants_x_record_of__mutmut['x_record_of__mutmut_17'] = x_record_of__mutmut_17 # type: ignore # mutmut generated
mutants_x_record_of__mutmut['x_record_of__mutmut_18'] = x_record_of__mutmut_18 # type: ignore # mutmut generated
mutants_x_record_of__mutmut['x_record_of__mutmut_19'] = x_record_of__mutmut_19 # type: ignore # mutmut generated
mutants_x_record_of__mutmut['x_record_of__mutmut_20'] = x_record_of__mutmut_20 # type: ignore # mutmut generated
mutants_x_record_of__mutmut['x_record_of__mutmut_21'] = x_record_of__mutmut_21 # type: ignore # mutmut generated
mutants_x_record_of__mutmut['x_record_of__mutmut_22'] = x_record_of__mutmut_22 # type: ignore # mutmut generated
mutants_x_record_of__mutmut['x_record_of__mutmut_23'] = x_record_of__mutmut_23 # type: ignore # mutmut generated
mutants_x_record_of__mutmut['x_record_of__mutmut_24'] = x_record_of__mutmut_24 # type: ignore # mutmut generated
mutants_x_record_of__mutmut['x_record_of__mutmut_25'] = x_record_of__mutmut_25 # type: ignore # mutmut generated
mutants_x_record_of__mutmut['x_record_of__mutmut_26'] = x_record_of__mutmut_26 # type: ignore # mutmut generated
mutants_x_record_of__mutmut['x_record_of__mutmut_27'] = x_record_of__mutmut_27 # type: ignore # mutmut generated
mutants_x_record_of__mutmut['x_record_of__mutmut_28'] = x_record_of__mutmut_28 # type: ignore # mutmut generated
mutants_x_record_of__mutmut['x_record_of__mutmut_29'] = x_record_of__mutmut_29 # type: ignore # mutmut generated
mutants_x_record_of__mutmut['x_record_of__mutmut_30'] = x_record_of__mutmut_30 # type: ignore # mutmut generated
mutants_x_record_of__mutmut['x_record_of__mutmut_31'] = x_record_of__mutmut_31 # type: ignore # mutmut generated
mutants_x_record_of__mutmut['x_record_of__mutmut_32'] = x_record_of__mutmut_32 # type: ignore # mutmut generated
mutants_x_record_of__mutmut['x_record_of__mutmut_33'] = x_record_of__mutmut_33 # type: ignore # mutmut generated
mutants_x_record_of__mutmut['x_record_of__mutmut_34'] = x_record_of__mutmut_34 # type: ignore # mutmut generated
mutants_x_record_of__mutmut['x_record_of__mutmut_35'] = x_record_of__mutmut_35 # type: ignore # mutmut generated
mutants_x_record_of__mutmut['x_record_of__mutmut_36'] = x_record_of__mutmut_36 # type: ignore # mutmut generated
mutants_x_record_of__mutmut['x_record_of__mutmut_37'] = x_record_of__mutmut_37 # type: ignore # mutmut generated
mutants_x_record_of__mutmut['x_record_of__mutmut_38'] = x_record_of__mutmut_38 # type: ignore # mutmut generated
mutants_x_record_of__mutmut['x_record_of__mutmut_39'] = x_record_of__mutmut_39 # type: ignore # mutmut generated
mutants_x_record_of__mutmut['x_record_of__mutmut_40'] = x_record_of__mutmut_40 # type: ignore # mutmut generated
mutants_x_record_of__mutmut['x_record_of__mutmut_41'] = x_record_of__mutmut_41 # type: ignore # mutmut generated
mutants_x_record_of__mutmut['x_record_of__mutmut_42'] = x_record_of__mutmut_42 # type: ignore # mutmut generated
mutants_x_source_of__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_source_of__mutmut)
def source_of(record: Dated, reference: str) -> str | None:
    """The source in which the date of a record is read."""
    match record:
        case Source():
            return reference.partition("/")[2]
        case Resolution():
            return record.date_from.source if record.date_from else None
        case Event():
            return record.source


def x_source_of__mutmut_orig(record: Dated, reference: str) -> str | None:
    """The source in which the date of a record is read."""
    match record:
        case Source():
            return reference.partition("/")[2]
        case Resolution():
            return record.date_from.source if record.date_from else None
        case Event():
            return record.source


def x_source_of__mutmut_1(record: Dated, reference: str) -> str | None:
    """The source in which the date of a record is read."""
    match record:
        case Resolution():
            return record.date_from.source if record.date_from else None
        case Event():
            return record.source


def x_source_of__mutmut_2(record: Dated, reference: str) -> str | None:
    """The source in which the date of a record is read."""
    match record:
        case Source():
            return reference.partition("/")[2]
        case Event():
            return record.source


def x_source_of__mutmut_3(record: Dated, reference: str) -> str | None:
    """The source in which the date of a record is read."""
    match record:
        case Source():
            return reference.partition("/")[2]
        case Resolution():
            return record.date_from.source if record.date_from else None


def x_source_of__mutmut_4(record: Dated, reference: str) -> str | None:
    """The source in which the date of a record is read."""
    match record:
        case Source():
            return reference.partition(None)[2]
        case Resolution():
            return record.date_from.source if record.date_from else None
        case Event():
            return record.source


def x_source_of__mutmut_5(record: Dated, reference: str) -> str | None:
    """The source in which the date of a record is read."""
    match record:
        case Source():
            return reference.rpartition("/")[2]
        case Resolution():
            return record.date_from.source if record.date_from else None
        case Event():
            return record.source


def x_source_of__mutmut_6(record: Dated, reference: str) -> str | None:
    """The source in which the date of a record is read."""
    match record:
        case Source():
            return reference.partition("XX/XX")[2]
        case Resolution():
            return record.date_from.source if record.date_from else None
        case Event():
            return record.source


def x_source_of__mutmut_7(record: Dated, reference: str) -> str | None:
    """The source in which the date of a record is read."""
    match record:
        case Source():
            return reference.partition("/")[3]
        case Resolution():
            return record.date_from.source if record.date_from else None
        case Event():
            return record.source


def x_source_of__mutmut_8(record: Dated, reference: str) -> str | None:
    """The source in which the date of a record is read."""
    match record:
        case Source():
            return reference.partition("/")[2]
        case Resolution():
            return record.date_from.source if (record.date_from) and False else None
        case Event():
            return record.source


def x_source_of__mutmut_9(record: Dated, reference: str) -> str | None:
    """The source in which the date of a record is read."""
    match record:
        case Source():
            return reference.partition("/")[2]
        case Resolution():
            return record.date_from.source if (record.date_from) or True else None
        case Event():
            return record.source

mutants_x_source_of__mutmut['_mutmut_orig'] = x_source_of__mutmut_orig # type: ignore # mutmut generated
mutants_x_source_of__mutmut['x_source_of__mutmut_1'] = x_source_of__mutmut_1 # type: ignore # mutmut generated
mutants_x_source_of__mutmut['x_source_of__mutmut_2'] = x_source_of__mutmut_2 # type: ignore # mutmut generated
mutants_x_source_of__mutmut['x_source_of__mutmut_3'] = x_source_of__mutmut_3 # type: ignore # mutmut generated
mutants_x_source_of__mutmut['x_source_of__mutmut_4'] = x_source_of__mutmut_4 # type: ignore # mutmut generated
mutants_x_source_of__mutmut['x_source_of__mutmut_5'] = x_source_of__mutmut_5 # type: ignore # mutmut generated
mutants_x_source_of__mutmut['x_source_of__mutmut_6'] = x_source_of__mutmut_6 # type: ignore # mutmut generated
mutants_x_source_of__mutmut['x_source_of__mutmut_7'] = x_source_of__mutmut_7 # type: ignore # mutmut generated
mutants_x_source_of__mutmut['x_source_of__mutmut_8'] = x_source_of__mutmut_8 # type: ignore # mutmut generated
mutants_x_source_of__mutmut['x_source_of__mutmut_9'] = x_source_of__mutmut_9 # type: ignore # mutmut generated
mutants_x_record_title__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_record_title__mutmut)
def record_title(record: Dated) -> Text:
    """A document by its number, other records by their title."""
    match record:
        case Event():
            return record.title
        case Resolution() if record.number:
            return Text(vi=record.number)
        case Resolution():
            return Text(vi=f"“{record.title.vi}”", en=f"“{record.title.get('en')}”")
        case Source():
            return Text(vi=f"“{record.title}”")


def x_record_title__mutmut_orig(record: Dated) -> Text:
    """A document by its number, other records by their title."""
    match record:
        case Event():
            return record.title
        case Resolution() if record.number:
            return Text(vi=record.number)
        case Resolution():
            return Text(vi=f"“{record.title.vi}”", en=f"“{record.title.get('en')}”")
        case Source():
            return Text(vi=f"“{record.title}”")


def x_record_title__mutmut_1(record: Dated) -> Text:
    """A document by its number, other records by their title."""
    match record:
        case Resolution() if record.number:
            return Text(vi=record.number)
        case Resolution():
            return Text(vi=f"“{record.title.vi}”", en=f"“{record.title.get('en')}”")
        case Source():
            return Text(vi=f"“{record.title}”")


def x_record_title__mutmut_2(record: Dated) -> Text:
    """A document by its number, other records by their title."""
    match record:
        case Event():
            return record.title
        case Resolution():
            return Text(vi=f"“{record.title.vi}”", en=f"“{record.title.get('en')}”")
        case Source():
            return Text(vi=f"“{record.title}”")


def x_record_title__mutmut_3(record: Dated) -> Text:
    """A document by its number, other records by their title."""
    match record:
        case Event():
            return record.title
        case Resolution() if record.number:
            return Text(vi=record.number)
        case Source():
            return Text(vi=f"“{record.title}”")


def x_record_title__mutmut_4(record: Dated) -> Text:
    """A document by its number, other records by their title."""
    match record:
        case Event():
            return record.title
        case Resolution() if record.number:
            return Text(vi=record.number)
        case Resolution():
            return Text(vi=f"“{record.title.vi}”", en=f"“{record.title.get('en')}”")


def x_record_title__mutmut_5(record: Dated) -> Text:
    """A document by its number, other records by their title."""
    match record:
        case Event():
            return record.title
        case Resolution() if record.number:
            return Text(vi=None)
        case Resolution():
            return Text(vi=f"“{record.title.vi}”", en=f"“{record.title.get('en')}”")
        case Source():
            return Text(vi=f"“{record.title}”")


def x_record_title__mutmut_6(record: Dated) -> Text:
    """A document by its number, other records by their title."""
    match record:
        case Event():
            return record.title
        case Resolution() if record.number:
            return Text(vi=record.number)
        case Resolution():
            return Text(vi=None, en=f"“{record.title.get('en')}”")
        case Source():
            return Text(vi=f"“{record.title}”")


def x_record_title__mutmut_7(record: Dated) -> Text:
    """A document by its number, other records by their title."""
    match record:
        case Event():
            return record.title
        case Resolution() if record.number:
            return Text(vi=record.number)
        case Resolution():
            return Text(vi=f"“{record.title.vi}”", en=None)
        case Source():
            return Text(vi=f"“{record.title}”")


def x_record_title__mutmut_8(record: Dated) -> Text:
    """A document by its number, other records by their title."""
    match record:
        case Event():
            return record.title
        case Resolution() if record.number:
            return Text(vi=record.number)
        case Resolution():
            return Text(en=f"“{record.title.get('en')}”")
        case Source():
            return Text(vi=f"“{record.title}”")


def x_record_title__mutmut_9(record: Dated) -> Text:
    """A document by its number, other records by their title."""
    match record:
        case Event():
            return record.title
        case Resolution() if record.number:
            return Text(vi=record.number)
        case Resolution():
            return Text(vi=f"“{record.title.vi}”", )
        case Source():
            return Text(vi=f"“{record.title}”")


def x_record_title__mutmut_10(record: Dated) -> Text:
    """A document by its number, other records by their title."""
    match record:
        case Event():
            return record.title
        case Resolution() if record.number:
            return Text(vi=record.number)
        case Resolution():
            return Text(vi=f"“{record.title.vi}”", en=f"“{record.title.get(None)}”")
        case Source():
            return Text(vi=f"“{record.title}”")


def x_record_title__mutmut_11(record: Dated) -> Text:
    """A document by its number, other records by their title."""
    match record:
        case Event():
            return record.title
        case Resolution() if record.number:
            return Text(vi=record.number)
        case Resolution():
            return Text(vi=f"“{record.title.vi}”", en=f"“{record.title.get('XXenXX')}”")
        case Source():
            return Text(vi=f"“{record.title}”")


def x_record_title__mutmut_12(record: Dated) -> Text:
    """A document by its number, other records by their title."""
    match record:
        case Event():
            return record.title
        case Resolution() if record.number:
            return Text(vi=record.number)
        case Resolution():
            return Text(vi=f"“{record.title.vi}”", en=f"“{record.title.get('EN')}”")
        case Source():
            return Text(vi=f"“{record.title}”")


def x_record_title__mutmut_13(record: Dated) -> Text:
    """A document by its number, other records by their title."""
    match record:
        case Event():
            return record.title
        case Resolution() if record.number:
            return Text(vi=record.number)
        case Resolution():
            return Text(vi=f"“{record.title.vi}”", en=f"“{record.title.get('en')}”")
        case Source():
            return Text(vi=None)

mutants_x_record_title__mutmut['_mutmut_orig'] = x_record_title__mutmut_orig # type: ignore # mutmut generated
mutants_x_record_title__mutmut['x_record_title__mutmut_1'] = x_record_title__mutmut_1 # type: ignore # mutmut generated
mutants_x_record_title__mutmut['x_record_title__mutmut_2'] = x_record_title__mutmut_2 # type: ignore # mutmut generated
mutants_x_record_title__mutmut['x_record_title__mutmut_3'] = x_record_title__mutmut_3 # type: ignore # mutmut generated
mutants_x_record_title__mutmut['x_record_title__mutmut_4'] = x_record_title__mutmut_4 # type: ignore # mutmut generated
mutants_x_record_title__mutmut['x_record_title__mutmut_5'] = x_record_title__mutmut_5 # type: ignore # mutmut generated
mutants_x_record_title__mutmut['x_record_title__mutmut_6'] = x_record_title__mutmut_6 # type: ignore # mutmut generated
mutants_x_record_title__mutmut['x_record_title__mutmut_7'] = x_record_title__mutmut_7 # type: ignore # mutmut generated
mutants_x_record_title__mutmut['x_record_title__mutmut_8'] = x_record_title__mutmut_8 # type: ignore # mutmut generated
mutants_x_record_title__mutmut['x_record_title__mutmut_9'] = x_record_title__mutmut_9 # type: ignore # mutmut generated
mutants_x_record_title__mutmut['x_record_title__mutmut_10'] = x_record_title__mutmut_10 # type: ignore # mutmut generated
mutants_x_record_title__mutmut['x_record_title__mutmut_11'] = x_record_title__mutmut_11 # type: ignore # mutmut generated
mutants_x_record_title__mutmut['x_record_title__mutmut_12'] = x_record_title__mutmut_12 # type: ignore # mutmut generated
mutants_x_record_title__mutmut['x_record_title__mutmut_13'] = x_record_title__mutmut_13 # type: ignore # mutmut generated
mutants_x_date_quantity__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_date_quantity__mutmut)
def date_quantity(record: Dated) -> Quantity:
    """The date of a record as a day number, an interval where only month or year are known."""
    title = record_title(record)
    if record.date is None:
        raise NotEnoughDataError(Text(vi=f"ngày của {title.vi}", en=f"the date of {title.get('en')}"))

    def named(reader: Reader) -> str:
        return f"ngày của {title.vi}" if reader.lang == "vi" else f"date of {title.get('en')}"

    return _days(record.date, named)


def x_date_quantity__mutmut_orig(record: Dated) -> Quantity:
    """The date of a record as a day number, an interval where only month or year are known."""
    title = record_title(record)
    if record.date is None:
        raise NotEnoughDataError(Text(vi=f"ngày của {title.vi}", en=f"the date of {title.get('en')}"))

    def named(reader: Reader) -> str:
        return f"ngày của {title.vi}" if reader.lang == "vi" else f"date of {title.get('en')}"

    return _days(record.date, named)


def x_date_quantity__mutmut_1(record: Dated) -> Quantity:
    """The date of a record as a day number, an interval where only month or year are known."""
    title = None
    if record.date is None:
        raise NotEnoughDataError(Text(vi=f"ngày của {title.vi}", en=f"the date of {title.get('en')}"))

    def named(reader: Reader) -> str:
        return f"ngày của {title.vi}" if reader.lang == "vi" else f"date of {title.get('en')}"

    return _days(record.date, named)


def x_date_quantity__mutmut_2(record: Dated) -> Quantity:
    """The date of a record as a day number, an interval where only month or year are known."""
    title = record_title(None)
    if record.date is None:
        raise NotEnoughDataError(Text(vi=f"ngày của {title.vi}", en=f"the date of {title.get('en')}"))

    def named(reader: Reader) -> str:
        return f"ngày của {title.vi}" if reader.lang == "vi" else f"date of {title.get('en')}"

    return _days(record.date, named)


def x_date_quantity__mutmut_3(record: Dated) -> Quantity:
    """The date of a record as a day number, an interval where only month or year are known."""
    title = record_title(record)
    if record.date is not None:
        raise NotEnoughDataError(Text(vi=f"ngày của {title.vi}", en=f"the date of {title.get('en')}"))

    def named(reader: Reader) -> str:
        return f"ngày của {title.vi}" if reader.lang == "vi" else f"date of {title.get('en')}"

    return _days(record.date, named)


def x_date_quantity__mutmut_4(record: Dated) -> Quantity:
    """The date of a record as a day number, an interval where only month or year are known."""
    title = record_title(record)
    if record.date is None:
        raise NotEnoughDataError(None)

    def named(reader: Reader) -> str:
        return f"ngày của {title.vi}" if reader.lang == "vi" else f"date of {title.get('en')}"

    return _days(record.date, named)


def x_date_quantity__mutmut_5(record: Dated) -> Quantity:
    """The date of a record as a day number, an interval where only month or year are known."""
    title = record_title(record)
    if record.date is None:
        raise NotEnoughDataError(Text(vi=None, en=f"the date of {title.get('en')}"))

    def named(reader: Reader) -> str:
        return f"ngày của {title.vi}" if reader.lang == "vi" else f"date of {title.get('en')}"

    return _days(record.date, named)


def x_date_quantity__mutmut_6(record: Dated) -> Quantity:
    """The date of a record as a day number, an interval where only month or year are known."""
    title = record_title(record)
    if record.date is None:
        raise NotEnoughDataError(Text(vi=f"ngày của {title.vi}", en=None))

    def named(reader: Reader) -> str:
        return f"ngày của {title.vi}" if reader.lang == "vi" else f"date of {title.get('en')}"

    return _days(record.date, named)


def x_date_quantity__mutmut_7(record: Dated) -> Quantity:
    """The date of a record as a day number, an interval where only month or year are known."""
    title = record_title(record)
    if record.date is None:
        raise NotEnoughDataError(Text(en=f"the date of {title.get('en')}"))

    def named(reader: Reader) -> str:
        return f"ngày của {title.vi}" if reader.lang == "vi" else f"date of {title.get('en')}"

    return _days(record.date, named)


def x_date_quantity__mutmut_8(record: Dated) -> Quantity:
    """The date of a record as a day number, an interval where only month or year are known."""
    title = record_title(record)
    if record.date is None:
        raise NotEnoughDataError(Text(vi=f"ngày của {title.vi}", ))

    def named(reader: Reader) -> str:
        return f"ngày của {title.vi}" if reader.lang == "vi" else f"date of {title.get('en')}"

    return _days(record.date, named)


def x_date_quantity__mutmut_9(record: Dated) -> Quantity:
    """The date of a record as a day number, an interval where only month or year are known."""
    title = record_title(record)
    if record.date is None:
        raise NotEnoughDataError(Text(vi=f"ngày của {title.vi}", en=f"the date of {title.get(None)}"))

    def named(reader: Reader) -> str:
        return f"ngày của {title.vi}" if reader.lang == "vi" else f"date of {title.get('en')}"

    return _days(record.date, named)


def x_date_quantity__mutmut_10(record: Dated) -> Quantity:
    """The date of a record as a day number, an interval where only month or year are known."""
    title = record_title(record)
    if record.date is None:
        raise NotEnoughDataError(Text(vi=f"ngày của {title.vi}", en=f"the date of {title.get('XXenXX')}"))

    def named(reader: Reader) -> str:
        return f"ngày của {title.vi}" if reader.lang == "vi" else f"date of {title.get('en')}"

    return _days(record.date, named)


def x_date_quantity__mutmut_11(record: Dated) -> Quantity:
    """The date of a record as a day number, an interval where only month or year are known."""
    title = record_title(record)
    if record.date is None:
        raise NotEnoughDataError(Text(vi=f"ngày của {title.vi}", en=f"the date of {title.get('EN')}"))

    def named(reader: Reader) -> str:
        return f"ngày của {title.vi}" if reader.lang == "vi" else f"date of {title.get('en')}"

    return _days(record.date, named)


def x_date_quantity__mutmut_12(record: Dated) -> Quantity:
    """The date of a record as a day number, an interval where only month or year are known."""
    title = record_title(record)
    if record.date is None:
        raise NotEnoughDataError(Text(vi=f"ngày của {title.vi}", en=f"the date of {title.get('en')}"))

    def named(reader: Reader) -> str:
        return f"ngày của {title.vi}" if (reader.lang == "vi") and False else f"date of {title.get('en')}"

    return _days(record.date, named)


def x_date_quantity__mutmut_13(record: Dated) -> Quantity:
    """The date of a record as a day number, an interval where only month or year are known."""
    title = record_title(record)
    if record.date is None:
        raise NotEnoughDataError(Text(vi=f"ngày của {title.vi}", en=f"the date of {title.get('en')}"))

    def named(reader: Reader) -> str:
        return f"ngày của {title.vi}" if (reader.lang == "vi") or True else f"date of {title.get('en')}"

    return _days(record.date, named)


def x_date_quantity__mutmut_14(record: Dated) -> Quantity:
    """The date of a record as a day number, an interval where only month or year are known."""
    title = record_title(record)
    if record.date is None:
        raise NotEnoughDataError(Text(vi=f"ngày của {title.vi}", en=f"the date of {title.get('en')}"))

    def named(reader: Reader) -> str:
        return f"ngày của {title.vi}" if reader.lang != "vi" else f"date of {title.get('en')}"

    return _days(record.date, named)


def x_date_quantity__mutmut_15(record: Dated) -> Quantity:
    """The date of a record as a day number, an interval where only month or year are known."""
    title = record_title(record)
    if record.date is None:
        raise NotEnoughDataError(Text(vi=f"ngày của {title.vi}", en=f"the date of {title.get('en')}"))

    def named(reader: Reader) -> str:
        return f"ngày của {title.vi}" if reader.lang == "XXviXX" else f"date of {title.get('en')}"

    return _days(record.date, named)


def x_date_quantity__mutmut_16(record: Dated) -> Quantity:
    """The date of a record as a day number, an interval where only month or year are known."""
    title = record_title(record)
    if record.date is None:
        raise NotEnoughDataError(Text(vi=f"ngày của {title.vi}", en=f"the date of {title.get('en')}"))

    def named(reader: Reader) -> str:
        return f"ngày của {title.vi}" if reader.lang == "VI" else f"date of {title.get('en')}"

    return _days(record.date, named)


def x_date_quantity__mutmut_17(record: Dated) -> Quantity:
    """The date of a record as a day number, an interval where only month or year are known."""
    title = record_title(record)
    if record.date is None:
        raise NotEnoughDataError(Text(vi=f"ngày của {title.vi}", en=f"the date of {title.get('en')}"))

    def named(reader: Reader) -> str:
        return f"ngày của {title.vi}" if reader.lang == "vi" else f"date of {title.get(None)}"

    return _days(record.date, named)


def x_date_quantity__mutmut_18(record: Dated) -> Quantity:
    """The date of a record as a day number, an interval where only month or year are known."""
    title = record_title(record)
    if record.date is None:
        raise NotEnoughDataError(Text(vi=f"ngày của {title.vi}", en=f"the date of {title.get('en')}"))

    def named(reader: Reader) -> str:
        return f"ngày của {title.vi}" if reader.lang == "vi" else f"date of {title.get('XXenXX')}"

    return _days(record.date, named)


def x_date_quantity__mutmut_19(record: Dated) -> Quantity:
    """The date of a record as a day number, an interval where only month or year are known."""
    title = record_title(record)
    if record.date is None:
        raise NotEnoughDataError(Text(vi=f"ngày của {title.vi}", en=f"the date of {title.get('en')}"))

    def named(reader: Reader) -> str:
        return f"ngày của {title.vi}" if reader.lang == "vi" else f"date of {title.get('EN')}"

    return _days(record.date, named)


def x_date_quantity__mutmut_20(record: Dated) -> Quantity:
    """The date of a record as a day number, an interval where only month or year are known."""
    title = record_title(record)
    if record.date is None:
        raise NotEnoughDataError(Text(vi=f"ngày của {title.vi}", en=f"the date of {title.get('en')}"))

    def named(reader: Reader) -> str:
        return f"ngày của {title.vi}" if reader.lang == "vi" else f"date of {title.get('en')}"

    return _days(None, named)


def x_date_quantity__mutmut_21(record: Dated) -> Quantity:
    """The date of a record as a day number, an interval where only month or year are known."""
    title = record_title(record)
    if record.date is None:
        raise NotEnoughDataError(Text(vi=f"ngày của {title.vi}", en=f"the date of {title.get('en')}"))

    def named(reader: Reader) -> str:
        return f"ngày của {title.vi}" if reader.lang == "vi" else f"date of {title.get('en')}"

    return _days(record.date, None)


def x_date_quantity__mutmut_22(record: Dated) -> Quantity:
    """The date of a record as a day number, an interval where only month or year are known."""
    title = record_title(record)
    if record.date is None:
        raise NotEnoughDataError(Text(vi=f"ngày của {title.vi}", en=f"the date of {title.get('en')}"))

    def named(reader: Reader) -> str:
        return f"ngày của {title.vi}" if reader.lang == "vi" else f"date of {title.get('en')}"

    return _days(named)


def x_date_quantity__mutmut_23(record: Dated) -> Quantity:
    """The date of a record as a day number, an interval where only month or year are known."""
    title = record_title(record)
    if record.date is None:
        raise NotEnoughDataError(Text(vi=f"ngày của {title.vi}", en=f"the date of {title.get('en')}"))

    def named(reader: Reader) -> str:
        return f"ngày của {title.vi}" if reader.lang == "vi" else f"date of {title.get('en')}"

    return _days(record.date, )

mutants_x_date_quantity__mutmut['_mutmut_orig'] = x_date_quantity__mutmut_orig # type: ignore # mutmut generated
mutants_x_date_quantity__mutmut['x_date_quantity__mutmut_1'] = x_date_quantity__mutmut_1 # type: ignore # mutmut generated
mutants_x_date_quantity__mutmut['x_date_quantity__mutmut_2'] = x_date_quantity__mutmut_2 # type: ignore # mutmut generated
mutants_x_date_quantity__mutmut['x_date_quantity__mutmut_3'] = x_date_quantity__mutmut_3 # type: ignore # mutmut generated
mutants_x_date_quantity__mutmut['x_date_quantity__mutmut_4'] = x_date_quantity__mutmut_4 # type: ignore # mutmut generated
mutants_x_date_quantity__mutmut['x_date_quantity__mutmut_5'] = x_date_quantity__mutmut_5 # type: ignore # mutmut generated
mutants_x_date_quantity__mutmut['x_date_quantity__mutmut_6'] = x_date_quantity__mutmut_6 # type: ignore # mutmut generated
mutants_x_date_quantity__mutmut['x_date_quantity__mutmut_7'] = x_date_quantity__mutmut_7 # type: ignore # mutmut generated
mutants_x_date_quantity__mutmut['x_date_quantity__mutmut_8'] = x_date_quantity__mutmut_8 # type: ignore # mutmut generated
mutants_x_date_quantity__mutmut['x_date_quantity__mutmut_9'] = x_date_quantity__mutmut_9 # type: ignore # mutmut generated
mutants_x_date_quantity__mutmut['x_date_quantity__mutmut_10'] = x_date_quantity__mutmut_10 # type: ignore # mutmut generated
mutants_x_date_quantity__mutmut['x_date_quantity__mutmut_11'] = x_date_quantity__mutmut_11 # type: ignore # mutmut generated
mutants_x_date_quantity__mutmut['x_date_quantity__mutmut_12'] = x_date_quantity__mutmut_12 # type: ignore # mutmut generated
mutants_x_date_quantity__mutmut['x_date_quantity__mutmut_13'] = x_date_quantity__mutmut_13 # type: ignore # mutmut generated
mutants_x_date_quantity__mutmut['x_date_quantity__mutmut_14'] = x_date_quantity__mutmut_14 # type: ignore # mutmut generated
mutants_x_date_quantity__mutmut['x_date_quantity__mutmut_15'] = x_date_quantity__mutmut_15 # type: ignore # mutmut generated
mutants_x_date_quantity__mutmut['x_date_quantity__mutmut_16'] = x_date_quantity__mutmut_16 # type: ignore # mutmut generated
mutants_x_date_quantity__mutmut['x_date_quantity__mutmut_17'] = x_date_quantity__mutmut_17 # type: ignore # mutmut generated
mutants_x_date_quantity__mutmut['x_date_quantity__mutmut_18'] = x_date_quantity__mutmut_18 # type: ignore # mutmut generated
mutants_x_date_quantity__mutmut['x_date_quantity__mutmut_19'] = x_date_quantity__mutmut_19 # type: ignore # mutmut generated
mutants_x_date_quantity__mutmut['x_date_quantity__mutmut_20'] = x_date_quantity__mutmut_20 # type: ignore # mutmut generated
mutants_x_date_quantity__mutmut['x_date_quantity__mutmut_21'] = x_date_quantity__mutmut_21 # type: ignore # mutmut generated
mutants_x_date_quantity__mutmut['x_date_quantity__mutmut_22'] = x_date_quantity__mutmut_22 # type: ignore # mutmut generated
mutants_x_date_quantity__mutmut['x_date_quantity__mutmut_23'] = x_date_quantity__mutmut_23 # type: ignore # mutmut generated
mutants_x__typed_date__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__typed_date__mutmut)
def _typed_date(text: str) -> Quantity:
    try:
        day = PartialDate.parse(text)
    except ValueError:
        raise UnknownError("C101", kind="ngày", kind_en="date", id=text, near="") from None
    return _days(day, lambda reader: "ngày nguồn in" if reader.lang == "vi" else "date printed")


def x__typed_date__mutmut_orig(text: str) -> Quantity:
    try:
        day = PartialDate.parse(text)
    except ValueError:
        raise UnknownError("C101", kind="ngày", kind_en="date", id=text, near="") from None
    return _days(day, lambda reader: "ngày nguồn in" if reader.lang == "vi" else "date printed")


def x__typed_date__mutmut_1(text: str) -> Quantity:
    try:
        day = None
    except ValueError:
        raise UnknownError("C101", kind="ngày", kind_en="date", id=text, near="") from None
    return _days(day, lambda reader: "ngày nguồn in" if reader.lang == "vi" else "date printed")


def x__typed_date__mutmut_2(text: str) -> Quantity:
    try:
        day = PartialDate.parse(None)
    except ValueError:
        raise UnknownError("C101", kind="ngày", kind_en="date", id=text, near="") from None
    return _days(day, lambda reader: "ngày nguồn in" if reader.lang == "vi" else "date printed")


def x__typed_date__mutmut_3(text: str) -> Quantity:
    try:
        day = PartialDate.parse(text)
    except ValueError:
        raise UnknownError(None, kind="ngày", kind_en="date", id=text, near="") from None
    return _days(day, lambda reader: "ngày nguồn in" if reader.lang == "vi" else "date printed")


def x__typed_date__mutmut_4(text: str) -> Quantity:
    try:
        day = PartialDate.parse(text)
    except ValueError:
        raise UnknownError("C101", kind=None, kind_en="date", id=text, near="") from None
    return _days(day, lambda reader: "ngày nguồn in" if reader.lang == "vi" else "date printed")


def x__typed_date__mutmut_5(text: str) -> Quantity:
    try:
        day = PartialDate.parse(text)
    except ValueError:
        raise UnknownError("C101", kind="ngày", kind_en=None, id=text, near="") from None
    return _days(day, lambda reader: "ngày nguồn in" if reader.lang == "vi" else "date printed")


def x__typed_date__mutmut_6(text: str) -> Quantity:
    try:
        day = PartialDate.parse(text)
    except ValueError:
        raise UnknownError("C101", kind="ngày", kind_en="date", id=None, near="") from None
    return _days(day, lambda reader: "ngày nguồn in" if reader.lang == "vi" else "date printed")


def x__typed_date__mutmut_7(text: str) -> Quantity:
    try:
        day = PartialDate.parse(text)
    except ValueError:
        raise UnknownError("C101", kind="ngày", kind_en="date", id=text, near=None) from None
    return _days(day, lambda reader: "ngày nguồn in" if reader.lang == "vi" else "date printed")


def x__typed_date__mutmut_8(text: str) -> Quantity:
    try:
        day = PartialDate.parse(text)
    except ValueError:
        raise UnknownError(kind="ngày", kind_en="date", id=text, near="") from None
    return _days(day, lambda reader: "ngày nguồn in" if reader.lang == "vi" else "date printed")


def x__typed_date__mutmut_9(text: str) -> Quantity:
    try:
        day = PartialDate.parse(text)
    except ValueError:
        raise UnknownError("C101", kind_en="date", id=text, near="") from None
    return _days(day, lambda reader: "ngày nguồn in" if reader.lang == "vi" else "date printed")


def x__typed_date__mutmut_10(text: str) -> Quantity:
    try:
        day = PartialDate.parse(text)
    except ValueError:
        raise UnknownError("C101", kind="ngày", id=text, near="") from None
    return _days(day, lambda reader: "ngày nguồn in" if reader.lang == "vi" else "date printed")


def x__typed_date__mutmut_11(text: str) -> Quantity:
    try:
        day = PartialDate.parse(text)
    except ValueError:
        raise UnknownError("C101", kind="ngày", kind_en="date", near="") from None
    return _days(day, lambda reader: "ngày nguồn in" if reader.lang == "vi" else "date printed")


def x__typed_date__mutmut_12(text: str) -> Quantity:
    try:
        day = PartialDate.parse(text)
    except ValueError:
        raise UnknownError("C101", kind="ngày", kind_en="date", id=text, ) from None
    return _days(day, lambda reader: "ngày nguồn in" if reader.lang == "vi" else "date printed")


def x__typed_date__mutmut_13(text: str) -> Quantity:
    try:
        day = PartialDate.parse(text)
    except ValueError:
        raise UnknownError("XXC101XX", kind="ngày", kind_en="date", id=text, near="") from None
    return _days(day, lambda reader: "ngày nguồn in" if reader.lang == "vi" else "date printed")


def x__typed_date__mutmut_14(text: str) -> Quantity:
    try:
        day = PartialDate.parse(text)
    except ValueError:
        raise UnknownError("c101", kind="ngày", kind_en="date", id=text, near="") from None
    return _days(day, lambda reader: "ngày nguồn in" if reader.lang == "vi" else "date printed")


def x__typed_date__mutmut_15(text: str) -> Quantity:
    try:
        day = PartialDate.parse(text)
    except ValueError:
        raise UnknownError("C101", kind="XXngàyXX", kind_en="date", id=text, near="") from None
    return _days(day, lambda reader: "ngày nguồn in" if reader.lang == "vi" else "date printed")


def x__typed_date__mutmut_16(text: str) -> Quantity:
    try:
        day = PartialDate.parse(text)
    except ValueError:
        raise UnknownError("C101", kind="NGÀY", kind_en="date", id=text, near="") from None
    return _days(day, lambda reader: "ngày nguồn in" if reader.lang == "vi" else "date printed")


def x__typed_date__mutmut_17(text: str) -> Quantity:
    try:
        day = PartialDate.parse(text)
    except ValueError:
        raise UnknownError("C101", kind="ngày", kind_en="XXdateXX", id=text, near="") from None
    return _days(day, lambda reader: "ngày nguồn in" if reader.lang == "vi" else "date printed")


def x__typed_date__mutmut_18(text: str) -> Quantity:
    try:
        day = PartialDate.parse(text)
    except ValueError:
        raise UnknownError("C101", kind="ngày", kind_en="DATE", id=text, near="") from None
    return _days(day, lambda reader: "ngày nguồn in" if reader.lang == "vi" else "date printed")


def x__typed_date__mutmut_19(text: str) -> Quantity:
    try:
        day = PartialDate.parse(text)
    except ValueError:
        raise UnknownError("C101", kind="ngày", kind_en="date", id=text, near="XXXX") from None
    return _days(day, lambda reader: "ngày nguồn in" if reader.lang == "vi" else "date printed")


def x__typed_date__mutmut_20(text: str) -> Quantity:
    try:
        day = PartialDate.parse(text)
    except ValueError:
        raise UnknownError("C101", kind="ngày", kind_en="date", id=text, near="") from None
    return _days(None, lambda reader: "ngày nguồn in" if reader.lang == "vi" else "date printed")


def x__typed_date__mutmut_21(text: str) -> Quantity:
    try:
        day = PartialDate.parse(text)
    except ValueError:
        raise UnknownError("C101", kind="ngày", kind_en="date", id=text, near="") from None
    return _days(day, None)


def x__typed_date__mutmut_22(text: str) -> Quantity:
    try:
        day = PartialDate.parse(text)
    except ValueError:
        raise UnknownError("C101", kind="ngày", kind_en="date", id=text, near="") from None
    return _days(lambda reader: "ngày nguồn in" if reader.lang == "vi" else "date printed")


def x__typed_date__mutmut_23(text: str) -> Quantity:
    try:
        day = PartialDate.parse(text)
    except ValueError:
        raise UnknownError("C101", kind="ngày", kind_en="date", id=text, near="") from None
    return _days(day, )


def x__typed_date__mutmut_24(text: str) -> Quantity:
    try:
        day = PartialDate.parse(text)
    except ValueError:
        raise UnknownError("C101", kind="ngày", kind_en="date", id=text, near="") from None
    return _days(day, lambda reader: None)


def x__typed_date__mutmut_25(text: str) -> Quantity:
    try:
        day = PartialDate.parse(text)
    except ValueError:
        raise UnknownError("C101", kind="ngày", kind_en="date", id=text, near="") from None
    return _days(day, lambda reader: "ngày nguồn in" if (reader.lang == "vi") and False else "date printed")


def x__typed_date__mutmut_26(text: str) -> Quantity:
    try:
        day = PartialDate.parse(text)
    except ValueError:
        raise UnknownError("C101", kind="ngày", kind_en="date", id=text, near="") from None
    return _days(day, lambda reader: "ngày nguồn in" if (reader.lang == "vi") or True else "date printed")


def x__typed_date__mutmut_27(text: str) -> Quantity:
    try:
        day = PartialDate.parse(text)
    except ValueError:
        raise UnknownError("C101", kind="ngày", kind_en="date", id=text, near="") from None
    return _days(day, lambda reader: "XXngày nguồn inXX" if reader.lang == "vi" else "date printed")


def x__typed_date__mutmut_28(text: str) -> Quantity:
    try:
        day = PartialDate.parse(text)
    except ValueError:
        raise UnknownError("C101", kind="ngày", kind_en="date", id=text, near="") from None
    return _days(day, lambda reader: "NGÀY NGUỒN IN" if reader.lang == "vi" else "date printed")


def x__typed_date__mutmut_29(text: str) -> Quantity:
    try:
        day = PartialDate.parse(text)
    except ValueError:
        raise UnknownError("C101", kind="ngày", kind_en="date", id=text, near="") from None
    return _days(day, lambda reader: "ngày nguồn in" if reader.lang != "vi" else "date printed")


def x__typed_date__mutmut_30(text: str) -> Quantity:
    try:
        day = PartialDate.parse(text)
    except ValueError:
        raise UnknownError("C101", kind="ngày", kind_en="date", id=text, near="") from None
    return _days(day, lambda reader: "ngày nguồn in" if reader.lang == "XXviXX" else "date printed")


def x__typed_date__mutmut_31(text: str) -> Quantity:
    try:
        day = PartialDate.parse(text)
    except ValueError:
        raise UnknownError("C101", kind="ngày", kind_en="date", id=text, near="") from None
    return _days(day, lambda reader: "ngày nguồn in" if reader.lang == "VI" else "date printed")


def x__typed_date__mutmut_32(text: str) -> Quantity:
    try:
        day = PartialDate.parse(text)
    except ValueError:
        raise UnknownError("C101", kind="ngày", kind_en="date", id=text, near="") from None
    return _days(day, lambda reader: "ngày nguồn in" if reader.lang == "vi" else "XXdate printedXX")


def x__typed_date__mutmut_33(text: str) -> Quantity:
    try:
        day = PartialDate.parse(text)
    except ValueError:
        raise UnknownError("C101", kind="ngày", kind_en="date", id=text, near="") from None
    return _days(day, lambda reader: "ngày nguồn in" if reader.lang == "vi" else "DATE PRINTED")

mutants_x__typed_date__mutmut['_mutmut_orig'] = x__typed_date__mutmut_orig # type: ignore # mutmut generated
mutants_x__typed_date__mutmut['x__typed_date__mutmut_1'] = x__typed_date__mutmut_1 # type: ignore # mutmut generated
mutants_x__typed_date__mutmut['x__typed_date__mutmut_2'] = x__typed_date__mutmut_2 # type: ignore # mutmut generated
mutants_x__typed_date__mutmut['x__typed_date__mutmut_3'] = x__typed_date__mutmut_3 # type: ignore # mutmut generated
mutants_x__typed_date__mutmut['x__typed_date__mutmut_4'] = x__typed_date__mutmut_4 # type: ignore # mutmut generated
mutants_x__typed_date__mutmut['x__typed_date__mutmut_5'] = x__typed_date__mutmut_5 # type: ignore # mutmut generated
mutants_x__typed_date__mutmut['x__typed_date__mutmut_6'] = x__typed_date__mutmut_6 # type: ignore # mutmut generated
mutants_x__typed_date__mutmut['x__typed_date__mutmut_7'] = x__typed_date__mutmut_7 # type: ignore # mutmut generated
mutants_x__typed_date__mutmut['x__typed_date__mutmut_8'] = x__typed_date__mutmut_8 # type: ignore # mutmut generated
mutants_x__typed_date__mutmut['x__typed_date__mutmut_9'] = x__typed_date__mutmut_9 # type: ignore # mutmut generated
mutants_x__typed_date__mutmut['x__typed_date__mutmut_10'] = x__typed_date__mutmut_10 # type: ignore # mutmut generated
mutants_x__typed_date__mutmut['x__typed_date__mutmut_11'] = x__typed_date__mutmut_11 # type: ignore # mutmut generated
mutants_x__typed_date__mutmut['x__typed_date__mutmut_12'] = x__typed_date__mutmut_12 # type: ignore # mutmut generated
mutants_x__typed_date__mutmut['x__typed_date__mutmut_13'] = x__typed_date__mutmut_13 # type: ignore # mutmut generated
mutants_x__typed_date__mutmut['x__typed_date__mutmut_14'] = x__typed_date__mutmut_14 # type: ignore # mutmut generated
mutants_x__typed_date__mutmut['x__typed_date__mutmut_15'] = x__typed_date__mutmut_15 # type: ignore # mutmut generated
mutants_x__typed_date__mutmut['x__typed_date__mutmut_16'] = x__typed_date__mutmut_16 # type: ignore # mutmut generated
mutants_x__typed_date__mutmut['x__typed_date__mutmut_17'] = x__typed_date__mutmut_17 # type: ignore # mutmut generated
mutants_x__typed_date__mutmut['x__typed_date__mutmut_18'] = x__typed_date__mutmut_18 # type: ignore # mutmut generated
mutants_x__typed_date__mutmut['x__typed_date__mutmut_19'] = x__typed_date__mutmut_19 # type: ignore # mutmut generated
mutants_x__typed_date__mutmut['x__typed_date__mutmut_20'] = x__typed_date__mutmut_20 # type: ignore # mutmut generated
mutants_x__typed_date__mutmut['x__typed_date__mutmut_21'] = x__typed_date__mutmut_21 # type: ignore # mutmut generated
mutants_x__typed_date__mutmut['x__typed_date__mutmut_22'] = x__typed_date__mutmut_22 # type: ignore # mutmut generated
mutants_x__typed_date__mutmut['x__typed_date__mutmut_23'] = x__typed_date__mutmut_23 # type: ignore # mutmut generated
mutants_x__typed_date__mutmut['x__typed_date__mutmut_24'] = x__typed_date__mutmut_24 # type: ignore # mutmut generated
mutants_x__typed_date__mutmut['x__typed_date__mutmut_25'] = x__typed_date__mutmut_25 # type: ignore # mutmut generated
mutants_x__typed_date__mutmut['x__typed_date__mutmut_26'] = x__typed_date__mutmut_26 # type: ignore # mutmut generated
mutants_x__typed_date__mutmut['x__typed_date__mutmut_27'] = x__typed_date__mutmut_27 # type: ignore # mutmut generated
mutants_x__typed_date__mutmut['x__typed_date__mutmut_28'] = x__typed_date__mutmut_28 # type: ignore # mutmut generated
mutants_x__typed_date__mutmut['x__typed_date__mutmut_29'] = x__typed_date__mutmut_29 # type: ignore # mutmut generated
mutants_x__typed_date__mutmut['x__typed_date__mutmut_30'] = x__typed_date__mutmut_30 # type: ignore # mutmut generated
mutants_x__typed_date__mutmut['x__typed_date__mutmut_31'] = x__typed_date__mutmut_31 # type: ignore # mutmut generated
mutants_x__typed_date__mutmut['x__typed_date__mutmut_32'] = x__typed_date__mutmut_32 # type: ignore # mutmut generated
mutants_x__typed_date__mutmut['x__typed_date__mutmut_33'] = x__typed_date__mutmut_33 # type: ignore # mutmut generated
mutants_x__days__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__days__mutmut)
def _days(day: PartialDate, title: Words) -> Quantity:
    first, last = Fraction(day.first.toordinal()), Fraction(day.last.toordinal())
    return Quantity(
        Decimal(day.first.toordinal()),
        Interval(first, last),
        decimals=0,
        rounding=Fraction(0),
        title=title,
        shown=lambda reader: reader.date(day),
    )


def x__days__mutmut_orig(day: PartialDate, title: Words) -> Quantity:
    first, last = Fraction(day.first.toordinal()), Fraction(day.last.toordinal())
    return Quantity(
        Decimal(day.first.toordinal()),
        Interval(first, last),
        decimals=0,
        rounding=Fraction(0),
        title=title,
        shown=lambda reader: reader.date(day),
    )


def x__days__mutmut_1(day: PartialDate, title: Words) -> Quantity:
    first, last = None
    return Quantity(
        Decimal(day.first.toordinal()),
        Interval(first, last),
        decimals=0,
        rounding=Fraction(0),
        title=title,
        shown=lambda reader: reader.date(day),
    )


def x__days__mutmut_2(day: PartialDate, title: Words) -> Quantity:
    first, last = Fraction(None), Fraction(day.last.toordinal())
    return Quantity(
        Decimal(day.first.toordinal()),
        Interval(first, last),
        decimals=0,
        rounding=Fraction(0),
        title=title,
        shown=lambda reader: reader.date(day),
    )


def x__days__mutmut_3(day: PartialDate, title: Words) -> Quantity:
    first, last = Fraction(day.first.toordinal()), Fraction(None)
    return Quantity(
        Decimal(day.first.toordinal()),
        Interval(first, last),
        decimals=0,
        rounding=Fraction(0),
        title=title,
        shown=lambda reader: reader.date(day),
    )


def x__days__mutmut_4(day: PartialDate, title: Words) -> Quantity:
    first, last = Fraction(day.first.toordinal()), Fraction(day.last.toordinal())
    return Quantity(
        None,
        Interval(first, last),
        decimals=0,
        rounding=Fraction(0),
        title=title,
        shown=lambda reader: reader.date(day),
    )


def x__days__mutmut_5(day: PartialDate, title: Words) -> Quantity:
    first, last = Fraction(day.first.toordinal()), Fraction(day.last.toordinal())
    return Quantity(
        Decimal(day.first.toordinal()),
        None,
        decimals=0,
        rounding=Fraction(0),
        title=title,
        shown=lambda reader: reader.date(day),
    )


def x__days__mutmut_6(day: PartialDate, title: Words) -> Quantity:
    first, last = Fraction(day.first.toordinal()), Fraction(day.last.toordinal())
    return Quantity(
        Decimal(day.first.toordinal()),
        Interval(first, last),
        decimals=None,
        rounding=Fraction(0),
        title=title,
        shown=lambda reader: reader.date(day),
    )


def x__days__mutmut_7(day: PartialDate, title: Words) -> Quantity:
    first, last = Fraction(day.first.toordinal()), Fraction(day.last.toordinal())
    return Quantity(
        Decimal(day.first.toordinal()),
        Interval(first, last),
        decimals=0,
        rounding=None,
        title=title,
        shown=lambda reader: reader.date(day),
    )


def x__days__mutmut_8(day: PartialDate, title: Words) -> Quantity:
    first, last = Fraction(day.first.toordinal()), Fraction(day.last.toordinal())
    return Quantity(
        Decimal(day.first.toordinal()),
        Interval(first, last),
        decimals=0,
        rounding=Fraction(0),
        title=None,
        shown=lambda reader: reader.date(day),
    )


def x__days__mutmut_9(day: PartialDate, title: Words) -> Quantity:
    first, last = Fraction(day.first.toordinal()), Fraction(day.last.toordinal())
    return Quantity(
        Decimal(day.first.toordinal()),
        Interval(first, last),
        decimals=0,
        rounding=Fraction(0),
        title=title,
        shown=None,
    )


def x__days__mutmut_10(day: PartialDate, title: Words) -> Quantity:
    first, last = Fraction(day.first.toordinal()), Fraction(day.last.toordinal())
    return Quantity(
        Interval(first, last),
        decimals=0,
        rounding=Fraction(0),
        title=title,
        shown=lambda reader: reader.date(day),
    )


def x__days__mutmut_11(day: PartialDate, title: Words) -> Quantity:
    first, last = Fraction(day.first.toordinal()), Fraction(day.last.toordinal())
    return Quantity(
        Decimal(day.first.toordinal()),
        decimals=0,
        rounding=Fraction(0),
        title=title,
        shown=lambda reader: reader.date(day),
    )


def x__days__mutmut_12(day: PartialDate, title: Words) -> Quantity:
    first, last = Fraction(day.first.toordinal()), Fraction(day.last.toordinal())
    return Quantity(
        Decimal(day.first.toordinal()),
        Interval(first, last),
        rounding=Fraction(0),
        title=title,
        shown=lambda reader: reader.date(day),
    )


def x__days__mutmut_13(day: PartialDate, title: Words) -> Quantity:
    first, last = Fraction(day.first.toordinal()), Fraction(day.last.toordinal())
    return Quantity(
        Decimal(day.first.toordinal()),
        Interval(first, last),
        decimals=0,
        title=title,
        shown=lambda reader: reader.date(day),
    )


def x__days__mutmut_14(day: PartialDate, title: Words) -> Quantity:
    first, last = Fraction(day.first.toordinal()), Fraction(day.last.toordinal())
    return Quantity(
        Decimal(day.first.toordinal()),
        Interval(first, last),
        decimals=0,
        rounding=Fraction(0),
        shown=lambda reader: reader.date(day),
    )


def x__days__mutmut_15(day: PartialDate, title: Words) -> Quantity:
    first, last = Fraction(day.first.toordinal()), Fraction(day.last.toordinal())
    return Quantity(
        Decimal(day.first.toordinal()),
        Interval(first, last),
        decimals=0,
        rounding=Fraction(0),
        title=title,
        )


def x__days__mutmut_16(day: PartialDate, title: Words) -> Quantity:
    first, last = Fraction(day.first.toordinal()), Fraction(day.last.toordinal())
    return Quantity(
        Decimal(None),
        Interval(first, last),
        decimals=0,
        rounding=Fraction(0),
        title=title,
        shown=lambda reader: reader.date(day),
    )


def x__days__mutmut_17(day: PartialDate, title: Words) -> Quantity:
    first, last = Fraction(day.first.toordinal()), Fraction(day.last.toordinal())
    return Quantity(
        Decimal(day.first.toordinal()),
        Interval(None, last),
        decimals=0,
        rounding=Fraction(0),
        title=title,
        shown=lambda reader: reader.date(day),
    )


def x__days__mutmut_18(day: PartialDate, title: Words) -> Quantity:
    first, last = Fraction(day.first.toordinal()), Fraction(day.last.toordinal())
    return Quantity(
        Decimal(day.first.toordinal()),
        Interval(first, None),
        decimals=0,
        rounding=Fraction(0),
        title=title,
        shown=lambda reader: reader.date(day),
    )


def x__days__mutmut_19(day: PartialDate, title: Words) -> Quantity:
    first, last = Fraction(day.first.toordinal()), Fraction(day.last.toordinal())
    return Quantity(
        Decimal(day.first.toordinal()),
        Interval(last),
        decimals=0,
        rounding=Fraction(0),
        title=title,
        shown=lambda reader: reader.date(day),
    )


def x__days__mutmut_20(day: PartialDate, title: Words) -> Quantity:
    first, last = Fraction(day.first.toordinal()), Fraction(day.last.toordinal())
    return Quantity(
        Decimal(day.first.toordinal()),
        Interval(first, ),
        decimals=0,
        rounding=Fraction(0),
        title=title,
        shown=lambda reader: reader.date(day),
    )


def x__days__mutmut_21(day: PartialDate, title: Words) -> Quantity:
    first, last = Fraction(day.first.toordinal()), Fraction(day.last.toordinal())
    return Quantity(
        Decimal(day.first.toordinal()),
        Interval(first, last),
        decimals=1,
        rounding=Fraction(0),
        title=title,
        shown=lambda reader: reader.date(day),
    )


def x__days__mutmut_22(day: PartialDate, title: Words) -> Quantity:
    first, last = Fraction(day.first.toordinal()), Fraction(day.last.toordinal())
    return Quantity(
        Decimal(day.first.toordinal()),
        Interval(first, last),
        decimals=0,
        rounding=Fraction(None),
        title=title,
        shown=lambda reader: reader.date(day),
    )


def x__days__mutmut_23(day: PartialDate, title: Words) -> Quantity:
    first, last = Fraction(day.first.toordinal()), Fraction(day.last.toordinal())
    return Quantity(
        Decimal(day.first.toordinal()),
        Interval(first, last),
        decimals=0,
        rounding=Fraction(1),
        title=title,
        shown=lambda reader: reader.date(day),
    )


def x__days__mutmut_24(day: PartialDate, title: Words) -> Quantity:
    first, last = Fraction(day.first.toordinal()), Fraction(day.last.toordinal())
    return Quantity(
        Decimal(day.first.toordinal()),
        Interval(first, last),
        decimals=0,
        rounding=Fraction(0),
        title=title,
        shown=lambda reader: None,
    )


def x__days__mutmut_25(day: PartialDate, title: Words) -> Quantity:
    first, last = Fraction(day.first.toordinal()), Fraction(day.last.toordinal())
    return Quantity(
        Decimal(day.first.toordinal()),
        Interval(first, last),
        decimals=0,
        rounding=Fraction(0),
        title=title,
        shown=lambda reader: reader.date(None),
    )

mutants_x__days__mutmut['_mutmut_orig'] = x__days__mutmut_orig # type: ignore # mutmut generated
mutants_x__days__mutmut['x__days__mutmut_1'] = x__days__mutmut_1 # type: ignore # mutmut generated
mutants_x__days__mutmut['x__days__mutmut_2'] = x__days__mutmut_2 # type: ignore # mutmut generated
mutants_x__days__mutmut['x__days__mutmut_3'] = x__days__mutmut_3 # type: ignore # mutmut generated
mutants_x__days__mutmut['x__days__mutmut_4'] = x__days__mutmut_4 # type: ignore # mutmut generated
mutants_x__days__mutmut['x__days__mutmut_5'] = x__days__mutmut_5 # type: ignore # mutmut generated
mutants_x__days__mutmut['x__days__mutmut_6'] = x__days__mutmut_6 # type: ignore # mutmut generated
mutants_x__days__mutmut['x__days__mutmut_7'] = x__days__mutmut_7 # type: ignore # mutmut generated
mutants_x__days__mutmut['x__days__mutmut_8'] = x__days__mutmut_8 # type: ignore # mutmut generated
mutants_x__days__mutmut['x__days__mutmut_9'] = x__days__mutmut_9 # type: ignore # mutmut generated
mutants_x__days__mutmut['x__days__mutmut_10'] = x__days__mutmut_10 # type: ignore # mutmut generated
mutants_x__days__mutmut['x__days__mutmut_11'] = x__days__mutmut_11 # type: ignore # mutmut generated
mutants_x__days__mutmut['x__days__mutmut_12'] = x__days__mutmut_12 # type: ignore # mutmut generated
mutants_x__days__mutmut['x__days__mutmut_13'] = x__days__mutmut_13 # type: ignore # mutmut generated
mutants_x__days__mutmut['x__days__mutmut_14'] = x__days__mutmut_14 # type: ignore # mutmut generated
mutants_x__days__mutmut['x__days__mutmut_15'] = x__days__mutmut_15 # type: ignore # mutmut generated
mutants_x__days__mutmut['x__days__mutmut_16'] = x__days__mutmut_16 # type: ignore # mutmut generated
mutants_x__days__mutmut['x__days__mutmut_17'] = x__days__mutmut_17 # type: ignore # mutmut generated
mutants_x__days__mutmut['x__days__mutmut_18'] = x__days__mutmut_18 # type: ignore # mutmut generated
mutants_x__days__mutmut['x__days__mutmut_19'] = x__days__mutmut_19 # type: ignore # mutmut generated
mutants_x__days__mutmut['x__days__mutmut_20'] = x__days__mutmut_20 # type: ignore # mutmut generated
mutants_x__days__mutmut['x__days__mutmut_21'] = x__days__mutmut_21 # type: ignore # mutmut generated
mutants_x__days__mutmut['x__days__mutmut_22'] = x__days__mutmut_22 # type: ignore # mutmut generated
mutants_x__days__mutmut['x__days__mutmut_23'] = x__days__mutmut_23 # type: ignore # mutmut generated
mutants_x__days__mutmut['x__days__mutmut_24'] = x__days__mutmut_24 # type: ignore # mutmut generated
mutants_x__days__mutmut['x__days__mutmut_25'] = x__days__mutmut_25 # type: ignore # mutmut generated
mutants_x_look_up__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_look_up__mutmut)
def look_up(site: Site, leaf: Leaf) -> Quantity:
    """The quantity of a leaf in an equation of data/checks.yml, where measures have no row to stand for."""
    match leaf:
        case Address():
            return quantity_at(site, leaf.address)
        case DateOf() if leaf.reference[0].isdigit():
            return _typed_date(leaf.reference)
        case DateOf():
            return date_quantity(record_of(site, leaf.reference))
        case _:
            raise UnknownError("C111", name=leaf.name, near="")


def x_look_up__mutmut_orig(site: Site, leaf: Leaf) -> Quantity:
    """The quantity of a leaf in an equation of data/checks.yml, where measures have no row to stand for."""
    match leaf:
        case Address():
            return quantity_at(site, leaf.address)
        case DateOf() if leaf.reference[0].isdigit():
            return _typed_date(leaf.reference)
        case DateOf():
            return date_quantity(record_of(site, leaf.reference))
        case _:
            raise UnknownError("C111", name=leaf.name, near="")


def x_look_up__mutmut_1(site: Site, leaf: Leaf) -> Quantity:
    """The quantity of a leaf in an equation of data/checks.yml, where measures have no row to stand for."""
    match leaf:
        case DateOf() if leaf.reference[0].isdigit():
            return _typed_date(leaf.reference)
        case DateOf():
            return date_quantity(record_of(site, leaf.reference))
        case _:
            raise UnknownError("C111", name=leaf.name, near="")


def x_look_up__mutmut_2(site: Site, leaf: Leaf) -> Quantity:
    """The quantity of a leaf in an equation of data/checks.yml, where measures have no row to stand for."""
    match leaf:
        case Address():
            return quantity_at(site, leaf.address)
        case DateOf():
            return date_quantity(record_of(site, leaf.reference))
        case _:
            raise UnknownError("C111", name=leaf.name, near="")


def x_look_up__mutmut_3(site: Site, leaf: Leaf) -> Quantity:
    """The quantity of a leaf in an equation of data/checks.yml, where measures have no row to stand for."""
    match leaf:
        case Address():
            return quantity_at(site, leaf.address)
        case DateOf() if leaf.reference[0].isdigit():
            return _typed_date(leaf.reference)
        case _:
            raise UnknownError("C111", name=leaf.name, near="")


def x_look_up__mutmut_4(site: Site, leaf: Leaf) -> Quantity:
    """The quantity of a leaf in an equation of data/checks.yml, where measures have no row to stand for."""
    match leaf:
        case Address():
            return quantity_at(site, leaf.address)
        case DateOf() if leaf.reference[0].isdigit():
            return _typed_date(leaf.reference)
        case DateOf():
            return date_quantity(record_of(site, leaf.reference))


def x_look_up__mutmut_5(site: Site, leaf: Leaf) -> Quantity:
    """The quantity of a leaf in an equation of data/checks.yml, where measures have no row to stand for."""
    match leaf:
        case Address():
            return quantity_at(None, leaf.address)
        case DateOf() if leaf.reference[0].isdigit():
            return _typed_date(leaf.reference)
        case DateOf():
            return date_quantity(record_of(site, leaf.reference))
        case _:
            raise UnknownError("C111", name=leaf.name, near="")


def x_look_up__mutmut_6(site: Site, leaf: Leaf) -> Quantity:
    """The quantity of a leaf in an equation of data/checks.yml, where measures have no row to stand for."""
    match leaf:
        case Address():
            return quantity_at(site, None)
        case DateOf() if leaf.reference[0].isdigit():
            return _typed_date(leaf.reference)
        case DateOf():
            return date_quantity(record_of(site, leaf.reference))
        case _:
            raise UnknownError("C111", name=leaf.name, near="")


def x_look_up__mutmut_7(site: Site, leaf: Leaf) -> Quantity:
    """The quantity of a leaf in an equation of data/checks.yml, where measures have no row to stand for."""
    match leaf:
        case Address():
            return quantity_at(leaf.address)
        case DateOf() if leaf.reference[0].isdigit():
            return _typed_date(leaf.reference)
        case DateOf():
            return date_quantity(record_of(site, leaf.reference))
        case _:
            raise UnknownError("C111", name=leaf.name, near="")


def x_look_up__mutmut_8(site: Site, leaf: Leaf) -> Quantity:
    """The quantity of a leaf in an equation of data/checks.yml, where measures have no row to stand for."""
    match leaf:
        case Address():
            return quantity_at(site, )
        case DateOf() if leaf.reference[0].isdigit():
            return _typed_date(leaf.reference)
        case DateOf():
            return date_quantity(record_of(site, leaf.reference))
        case _:
            raise UnknownError("C111", name=leaf.name, near="")


def x_look_up__mutmut_9(site: Site, leaf: Leaf) -> Quantity:
    """The quantity of a leaf in an equation of data/checks.yml, where measures have no row to stand for."""
    match leaf:
        case Address():
            return quantity_at(site, leaf.address)
        case DateOf() if leaf.reference[1].isdigit():
            return _typed_date(leaf.reference)
        case DateOf():
            return date_quantity(record_of(site, leaf.reference))
        case _:
            raise UnknownError("C111", name=leaf.name, near="")


def x_look_up__mutmut_10(site: Site, leaf: Leaf) -> Quantity:
    """The quantity of a leaf in an equation of data/checks.yml, where measures have no row to stand for."""
    match leaf:
        case Address():
            return quantity_at(site, leaf.address)
        case DateOf() if leaf.reference[0].isdigit():
            return _typed_date(None)
        case DateOf():
            return date_quantity(record_of(site, leaf.reference))
        case _:
            raise UnknownError("C111", name=leaf.name, near="")


def x_look_up__mutmut_11(site: Site, leaf: Leaf) -> Quantity:
    """The quantity of a leaf in an equation of data/checks.yml, where measures have no row to stand for."""
    match leaf:
        case Address():
            return quantity_at(site, leaf.address)
        case DateOf() if leaf.reference[0].isdigit():
            return _typed_date(leaf.reference)
        case DateOf():
            return date_quantity(None)
        case _:
            raise UnknownError("C111", name=leaf.name, near="")


def x_look_up__mutmut_12(site: Site, leaf: Leaf) -> Quantity:
    """The quantity of a leaf in an equation of data/checks.yml, where measures have no row to stand for."""
    match leaf:
        case Address():
            return quantity_at(site, leaf.address)
        case DateOf() if leaf.reference[0].isdigit():
            return _typed_date(leaf.reference)
        case DateOf():
            return date_quantity(record_of(None, leaf.reference))
        case _:
            raise UnknownError("C111", name=leaf.name, near="")


def x_look_up__mutmut_13(site: Site, leaf: Leaf) -> Quantity:
    """The quantity of a leaf in an equation of data/checks.yml, where measures have no row to stand for."""
    match leaf:
        case Address():
            return quantity_at(site, leaf.address)
        case DateOf() if leaf.reference[0].isdigit():
            return _typed_date(leaf.reference)
        case DateOf():
            return date_quantity(record_of(site, None))
        case _:
            raise UnknownError("C111", name=leaf.name, near="")


def x_look_up__mutmut_14(site: Site, leaf: Leaf) -> Quantity:
    """The quantity of a leaf in an equation of data/checks.yml, where measures have no row to stand for."""
    match leaf:
        case Address():
            return quantity_at(site, leaf.address)
        case DateOf() if leaf.reference[0].isdigit():
            return _typed_date(leaf.reference)
        case DateOf():
            return date_quantity(record_of(leaf.reference))
        case _:
            raise UnknownError("C111", name=leaf.name, near="")


def x_look_up__mutmut_15(site: Site, leaf: Leaf) -> Quantity:
    """The quantity of a leaf in an equation of data/checks.yml, where measures have no row to stand for."""
    match leaf:
        case Address():
            return quantity_at(site, leaf.address)
        case DateOf() if leaf.reference[0].isdigit():
            return _typed_date(leaf.reference)
        case DateOf():
            return date_quantity(record_of(site, ))
        case _:
            raise UnknownError("C111", name=leaf.name, near="")


def x_look_up__mutmut_16(site: Site, leaf: Leaf) -> Quantity:
    """The quantity of a leaf in an equation of data/checks.yml, where measures have no row to stand for."""
    match leaf:
        case Address():
            return quantity_at(site, leaf.address)
        case DateOf() if leaf.reference[0].isdigit():
            return _typed_date(leaf.reference)
        case DateOf():
            return date_quantity(record_of(site, leaf.reference))
        case _:
            raise UnknownError(None, name=leaf.name, near="")


def x_look_up__mutmut_17(site: Site, leaf: Leaf) -> Quantity:
    """The quantity of a leaf in an equation of data/checks.yml, where measures have no row to stand for."""
    match leaf:
        case Address():
            return quantity_at(site, leaf.address)
        case DateOf() if leaf.reference[0].isdigit():
            return _typed_date(leaf.reference)
        case DateOf():
            return date_quantity(record_of(site, leaf.reference))
        case _:
            raise UnknownError("C111", name=None, near="")


def x_look_up__mutmut_18(site: Site, leaf: Leaf) -> Quantity:
    """The quantity of a leaf in an equation of data/checks.yml, where measures have no row to stand for."""
    match leaf:
        case Address():
            return quantity_at(site, leaf.address)
        case DateOf() if leaf.reference[0].isdigit():
            return _typed_date(leaf.reference)
        case DateOf():
            return date_quantity(record_of(site, leaf.reference))
        case _:
            raise UnknownError("C111", name=leaf.name, near=None)


def x_look_up__mutmut_19(site: Site, leaf: Leaf) -> Quantity:
    """The quantity of a leaf in an equation of data/checks.yml, where measures have no row to stand for."""
    match leaf:
        case Address():
            return quantity_at(site, leaf.address)
        case DateOf() if leaf.reference[0].isdigit():
            return _typed_date(leaf.reference)
        case DateOf():
            return date_quantity(record_of(site, leaf.reference))
        case _:
            raise UnknownError(name=leaf.name, near="")


def x_look_up__mutmut_20(site: Site, leaf: Leaf) -> Quantity:
    """The quantity of a leaf in an equation of data/checks.yml, where measures have no row to stand for."""
    match leaf:
        case Address():
            return quantity_at(site, leaf.address)
        case DateOf() if leaf.reference[0].isdigit():
            return _typed_date(leaf.reference)
        case DateOf():
            return date_quantity(record_of(site, leaf.reference))
        case _:
            raise UnknownError("C111", near="")


def x_look_up__mutmut_21(site: Site, leaf: Leaf) -> Quantity:
    """The quantity of a leaf in an equation of data/checks.yml, where measures have no row to stand for."""
    match leaf:
        case Address():
            return quantity_at(site, leaf.address)
        case DateOf() if leaf.reference[0].isdigit():
            return _typed_date(leaf.reference)
        case DateOf():
            return date_quantity(record_of(site, leaf.reference))
        case _:
            raise UnknownError("C111", name=leaf.name, )


def x_look_up__mutmut_22(site: Site, leaf: Leaf) -> Quantity:
    """The quantity of a leaf in an equation of data/checks.yml, where measures have no row to stand for."""
    match leaf:
        case Address():
            return quantity_at(site, leaf.address)
        case DateOf() if leaf.reference[0].isdigit():
            return _typed_date(leaf.reference)
        case DateOf():
            return date_quantity(record_of(site, leaf.reference))
        case _:
            raise UnknownError("XXC111XX", name=leaf.name, near="")


def x_look_up__mutmut_23(site: Site, leaf: Leaf) -> Quantity:
    """The quantity of a leaf in an equation of data/checks.yml, where measures have no row to stand for."""
    match leaf:
        case Address():
            return quantity_at(site, leaf.address)
        case DateOf() if leaf.reference[0].isdigit():
            return _typed_date(leaf.reference)
        case DateOf():
            return date_quantity(record_of(site, leaf.reference))
        case _:
            raise UnknownError("c111", name=leaf.name, near="")


def x_look_up__mutmut_24(site: Site, leaf: Leaf) -> Quantity:
    """The quantity of a leaf in an equation of data/checks.yml, where measures have no row to stand for."""
    match leaf:
        case Address():
            return quantity_at(site, leaf.address)
        case DateOf() if leaf.reference[0].isdigit():
            return _typed_date(leaf.reference)
        case DateOf():
            return date_quantity(record_of(site, leaf.reference))
        case _:
            raise UnknownError("C111", name=leaf.name, near="XXXX")

mutants_x_look_up__mutmut['_mutmut_orig'] = x_look_up__mutmut_orig # type: ignore # mutmut generated
mutants_x_look_up__mutmut['x_look_up__mutmut_1'] = x_look_up__mutmut_1 # type: ignore # mutmut generated
mutants_x_look_up__mutmut['x_look_up__mutmut_2'] = x_look_up__mutmut_2 # type: ignore # mutmut generated
mutants_x_look_up__mutmut['x_look_up__mutmut_3'] = x_look_up__mutmut_3 # type: ignore # mutmut generated
mutants_x_look_up__mutmut['x_look_up__mutmut_4'] = x_look_up__mutmut_4 # type: ignore # mutmut generated
mutants_x_look_up__mutmut['x_look_up__mutmut_5'] = x_look_up__mutmut_5 # type: ignore # mutmut generated
mutants_x_look_up__mutmut['x_look_up__mutmut_6'] = x_look_up__mutmut_6 # type: ignore # mutmut generated
mutants_x_look_up__mutmut['x_look_up__mutmut_7'] = x_look_up__mutmut_7 # type: ignore # mutmut generated
mutants_x_look_up__mutmut['x_look_up__mutmut_8'] = x_look_up__mutmut_8 # type: ignore # mutmut generated
mutants_x_look_up__mutmut['x_look_up__mutmut_9'] = x_look_up__mutmut_9 # type: ignore # mutmut generated
mutants_x_look_up__mutmut['x_look_up__mutmut_10'] = x_look_up__mutmut_10 # type: ignore # mutmut generated
mutants_x_look_up__mutmut['x_look_up__mutmut_11'] = x_look_up__mutmut_11 # type: ignore # mutmut generated
mutants_x_look_up__mutmut['x_look_up__mutmut_12'] = x_look_up__mutmut_12 # type: ignore # mutmut generated
mutants_x_look_up__mutmut['x_look_up__mutmut_13'] = x_look_up__mutmut_13 # type: ignore # mutmut generated
mutants_x_look_up__mutmut['x_look_up__mutmut_14'] = x_look_up__mutmut_14 # type: ignore # mutmut generated
mutants_x_look_up__mutmut['x_look_up__mutmut_15'] = x_look_up__mutmut_15 # type: ignore # mutmut generated
mutants_x_look_up__mutmut['x_look_up__mutmut_16'] = x_look_up__mutmut_16 # type: ignore # mutmut generated
mutants_x_look_up__mutmut['x_look_up__mutmut_17'] = x_look_up__mutmut_17 # type: ignore # mutmut generated
mutants_x_look_up__mutmut['x_look_up__mutmut_18'] = x_look_up__mutmut_18 # type: ignore # mutmut generated
mutants_x_look_up__mutmut['x_look_up__mutmut_19'] = x_look_up__mutmut_19 # type: ignore # mutmut generated
mutants_x_look_up__mutmut['x_look_up__mutmut_20'] = x_look_up__mutmut_20 # type: ignore # mutmut generated
mutants_x_look_up__mutmut['x_look_up__mutmut_21'] = x_look_up__mutmut_21 # type: ignore # mutmut generated
mutants_x_look_up__mutmut['x_look_up__mutmut_22'] = x_look_up__mutmut_22 # type: ignore # mutmut generated
mutants_x_look_up__mutmut['x_look_up__mutmut_23'] = x_look_up__mutmut_23 # type: ignore # mutmut generated
mutants_x_look_up__mutmut['x_look_up__mutmut_24'] = x_look_up__mutmut_24 # type: ignore # mutmut generated
