"""What a heading claims in words: changes, places in an order, superlatives, multiples, and the numbers beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from builder.model.base import Lang

_CLAIMS: dict[Lang, dict[str, str]] = {
    "vi": {
        "highest": r"(?:chưa bao giờ|chưa từng)(?: \w+)?? cao(?: hơn)?|cao nhất|(?:nhiều|lớn) nhất(?! \d)|kỷ lục",
        "lowest": r"(?:chưa bao giờ|chưa từng)(?: \w+)?? thấp(?: hơn)?|thấp nhất|nhỏ nhất|ít nhất(?! \d)",
        "best": r"(?:chưa bao giờ|chưa từng)(?: \w+)?? tốt(?: hơn)?|tốt nhất|giỏi nhất",
        "worst": r"(?:chưa bao giờ|chưa từng)(?: \w+)?? (?:kém|tệ)(?: hơn)?|kém nhất|tệ nhất",
        "first": r"(?:đứng|xếp|về|giữ ngôi|vươn lên) (?:thứ )?nhất|(?:đứng|dẫn|ngôi) đầu|(?:nhất|đầu) bảng|"
        r"nhất (?:cả nước|toàn quốc)|(?:hạng|số|top|tốp) (?:nhất|một|1)(?![\d.,]*\d)|(?<!lần )thứ nhất|quán quân|vô địch",
        "top": r"(?:top|tốp) {number}",
        "last": r"bét(?: bảng)?|(?:đứng|xếp|về) (?:cuối|bét|chót)(?: bảng)?|(?:cuối|chót) bảng|hạng (?:chót|cuối)|đội sổ",
        "multiple": r"(?:(?:tăng|cao|lớn|nhiều) )?gấp (?:đôi|rưỡi|{number})(?: lần)?|(?:tăng|giảm) {number} lần|"
        r"(?:giảm|bằng|còn) (?:một )?nửa",
        "above": r"hơn cả|(?:xếp|đứng|nằm) trên|(?:hơn|trên)(?= {name})",
        "below": r"(?:xếp|đứng|nằm) dưới|(?:thua|kém|dưới)(?= {name})",
        "rise": r"tăng (?:lên|vọt)|tăng(?! trưởng)|nhảy|leo|(?<!trở )lên|vươn lên|vượt|(?:cao|nhiều|lớn) hơn",
        "fall": r"giảm xuống|giảm(?! nghèo)|(?<!trở )xuống|tụt|sụt|rớt|rơi|(?:thấp|ít|nhỏ) hơn",
        "better": r"cải thiện|tốt (?:hơn|lên)|tiến bộ|thăng hạng",
        "worse": r"(?:xấu|kém|tệ) (?:hơn|đi)|tuột hạng",
    },
    "en": {
        "highest": r"never (?:been )?(?:so high|higher|larger)|highest|(?<!at )most|largest|greatest|record high",
        "lowest": r"never (?:been )?(?:so low|lower|smaller|fewer)|lowest|fewest|smallest|(?<!at )least|record low",
        "best": r"never (?:been |done )?(?:so good|better)|best",
        "worst": r"never (?:been |done )?(?:so bad|worse)|worst",
        "first": r"first(?! (?:time|half|quarter|edition|year|six|few))|1st|leads?|leading|led|tops|top(?! (?:\d|two|three|ten))|"
        r"(?:number|no\.?|rank) (?:one|1)(?![\d.,]*\d)|champions?|winners?|wins?|won",
        "top": r"top {number}",
        "last": r"last(?! (?:year|time|edition|quarter))|bottom",
        "multiple": r"doubl(?:ed?|es|ing)|twice|tripl(?:ed?|es)|trebl(?:ed?|es)|threefold|twofold|halv(?:ed?|es)|"
        r"{number}[ -](?:times|fold)",
        "above": r"ahead of|above|outranks?|beats?|more(?= than {name})",
        "below": r"behind|below|(?:less|fewer)(?= than {name})",
        "rise": r"ris(?:es?|ing)|rose|risen|up|increas(?:ed?|es)|higher|grow(?:s|n)?|grew|gain(?:s|ed)?|climb(?:s|ed)?|jump(?:s|ed)?|soar(?:s|ed)?|surged?",
        "fall": r"falls?|fell|fallen|falling|down|decreas(?:ed?|es)|lower|drop(?:s|ped)?|declin(?:ed?|es)|shrank|lost|loses?|slip(?:s|ped)?|plunged?|tumbled?",
        "better": r"better|improv(?:ed?|es|ing)",
        "worse": r"worse(?:n|ned|ns)?|deteriorated",
    },
}
"""Words by which a heading claims something; of those that start at the same letter the first counts."""
_NOT: dict[Lang, str] = {
    "vi": r"(?:không|chẳng|chưa|hết|thôi)(?: (?:còn|hề|bị|phải|là|được|thể|có|bao giờ|từng|lần nào))*",
    "en": r"(?:not|never|no longer|nor|\w+n[’']t|without)(?: (?:be|been|the|a|in|ranked|any|have|has))*",
}
_NOBODY = r"(?<!\w)(?:không (?:đâu|ai|tỉnh nào|nơi nào)|no (?:one|other \w+)|nobody|none|nowhere)(?: is| has| was| stands)?\s+$"
"""Of whom nothing is claimed that could be held to a figure."""
_STOP = re.compile(r"[,.](?!\d)|[;!?]|\s[–—-]\s|\s(?:và|nhưng|rồi|and|but|while|then)\s", re.IGNORECASE)
NUMBER = r"\d+(?:[.,\u00a0]\d+)*"
SPELLED: dict[Lang, tuple[str, ...]] = {
    "vi": ("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"),
    "en": ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
}
_FACTORS = {
    "đôi": "2", "rưỡi": "1.5", "nửa": "0.5", "doubl": "2", "twice": "2", "twofold": "2",
    "tripl": "3", "trebl": "3", "threefold": "3", "halv": "0.5",
}  # fmt: skip
_FORMS: dict[Lang, str] = {
    "vi": r"\d{1,3}(?:[.\u00a0]\d{3})+(?:,\d+)?|\d+(?:,\d+)?",
    "en": r"\d{1,3}(?:[,\u00a0]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?",
}


@dataclass(frozen=True)
class Claim:
    """A word of a heading that claims something, and where it stands: itself and its clause."""

    kind: str
    words: str
    start: int
    end: int
    clause: tuple[int, int]
    negated: bool
    once: bool
    """It is said of some time, not of the last: ``từng đứng đầu``."""
    factor: Decimal
    """By how much a multiple multiplies, how many places a top has; 0 for other claims."""


def claims(title: str, lang: Lang, name: str) -> Iterator[Claim]:
    """Every claim of a heading in the order of its words; ``name`` is a pattern for the names of its members."""
    number = rf"(?:{NUMBER}|{'|'.join(SPELLED[lang])})"
    kinds = (
        f"(?P<{kind}>{pattern.replace('{number}', number).replace('{name}', name)})"
        for kind, pattern in _CLAIMS[lang].items()
    )
    for match in re.finditer(rf"(?<!\w)(?:{'|'.join(kinds)})(?!\w)", title, re.IGNORECASE):
        start, end = next(span for span in clauses(title) if span[0] <= match.start() < span[1])
        before = title[start : match.start()]
        if re.search(_NOBODY, before, re.IGNORECASE):
            continue
        negated = re.search(rf"(?<!\w){_NOT[lang]}\s+$", before, re.IGNORECASE)
        negated = negated or re.match(r"\s+(?:không phải|is not|isn[’']t)(?!\w)", title[match.end() :])
        once = not negated and re.search(r"(?<!\w)(?:từng|once|formerly)\s+$", before, re.IGNORECASE)
        kind = match.lastgroup or ""
        factor = (kind in ("multiple", "top") and factor_of(match[0], lang)) or Decimal(0)
        yield Claim(kind, match[0], *match.span(), (start, end), bool(negated), bool(once), factor)


def clauses(title: str) -> list[tuple[int, int]]:
    """Where the clauses of a heading begin and end: at commas, semicolons, dashes and conjunctions."""
    ends = [match.end() for match in _STOP.finditer(title)]
    return list(zip([0, *ends], [*ends, len(title) + 1], strict=True))


def number_of(text: str, lang: Lang) -> Decimal | None:
    """The number that digits or a word mean in a language; None for what is none there, as ``1.75`` in Vietnamese."""
    if text.lower() in SPELLED[lang]:
        return Decimal(SPELLED[lang].index(text.lower()) + 1)
    if not re.fullmatch(_FORMS[lang], text):
        return None
    point = "," if lang == "vi" else "."
    return Decimal("".join("." if ch == point else ch for ch in text if ch.isdigit() or ch == point))


def factor_of(words: str, lang: Lang) -> Decimal | None:
    """By how much a multiple multiplies: ``gấp đôi`` 2, ``halved`` 0.5, ``giảm 3 lần`` a third."""
    for word, factor in _FACTORS.items():
        if re.search(rf"(?<!\w){word}", words.lower()):
            return Decimal(factor)
    found = (number_of(word, lang) for word in re.split(r"[ -]", words))
    factor_ = next((number for number in found if number is not None), None)
    return 1 / factor_ if factor_ and words.lower().startswith("giảm") else factor_


def amount_after(title: str, end: int, lang: Lang, units: str) -> re.Match[str] | None:
    """The number right after a word of change, in digits, or spelled out before a unit or at the end."""
    between = r"(?:\s+(?:thêm|được|đến|tới|mất|mạnh|nhẹ|liền|những|đúng|gần|hơn|khoảng|by|another|a full|sharply|slightly|exactly|nearly|almost|about|over|more than))*\s+"
    spelled = rf"(?:{'|'.join(SPELLED[lang])})(?=\s+(?:{units})(?!\w)|\s*$)"
    return re.compile(rf"{between}(?P<number>{NUMBER}|{spelled})", re.IGNORECASE).match(title, end)
