"""The kinds of pages, and which page stands for each."""

from __future__ import annotations

from pathlib import Path

KINDS = {
    "home": "index.html",
    "list of indicators": "chi-tieu.html",
    "indicator": "chi-tieu/*.html",
    "edition": "chi-tieu/*/*.html",
    "list of documents": "van-ban.html",
    "document": "van-ban/*.html",
    "list of reforms": "cai-cach.html",
    "reform": "cai-cach/*.html",
    "list of commitments": "cam-ket.html",
    "commitments narrowed down": "cam-ket/*.html",
    "commitment": "cam-ket/*/*.html",
    "six clarities": "sau-ro.html",
    "results expected": "lich-cong-bo.html",
    "list of weaknesses": "han-che.html",
    "weakness": "han-che/*/*.html",
    "pilots": "mo-hinh-thi-diem.html",
    "list of agencies": "co-quan.html",
    "agency": "co-quan/*.html",
    "list of places": "dia-phuong.html",
    "place": "dia-phuong/*.html",
    "list of sources": "nguon.html",
    "source": "nguon/*.html",
    "checks": "kiem-tra.html",
    "checks of one verdict": "kiem-tra/*.html",
    "corrections": "dinh-chinh.html",
    "timeline": "dong-thoi-gian.html",
    "method": "phuong-phap.html",
    "data": "du-lieu.html",
    "search": "tim-kiem.html",
    "chart to embed": "nhung/*.html",
    "page not found": "404.html",
}
"""Patterns of the Vietnamese pages by kind."""

IN_ENGLISH = (
    "home",
    "indicator",
    "document",
    "reform",
    "commitment",
    "list of commitments",
    "place",
    "checks",
    "search",
)
"""Kinds of which the English page is looked at too."""

PATTERNS = KINDS | {f"{kind} (en)": f"en/{KINDS[kind]}" for kind in IN_ENGLISH}
"""Patterns of all pages that are looked at, by kind."""


def largest(root: Path, pattern: str) -> str:
    """The page of a kind that strains the layout most: the largest. Its path below ``root``."""
    found = sorted(root.glob(pattern), key=lambda file: (file.stat().st_size, file.name))
    if not found:
        raise FileNotFoundError(f"no page {pattern} in {root}")
    return found[-1].relative_to(root).as_posix()
