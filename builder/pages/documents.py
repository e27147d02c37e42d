"""Pages of resolutions and other documents."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from builder.model.records import Resolution
from builder.pages.desk import Desk, Here, Page, document_name


def kind_name(desk: Desk, kind: str) -> str:
    """A kind of document in words."""
    text = desk.text
    return {
        "nghi-quyet": text("Nghị quyết"),
        "ket-luan": text("Kết luận"),
        "chi-thi": text("Chỉ thị"),
        "chuong-trinh": text("Chương trình"),
        "de-an": text("Đề án"),
        "quyet-dinh": text("Quyết định"),
        "luat": text("Luật"),
        "ke-hoach": text("Kế hoạch"),
        "van-kien": text("Văn kiện"),
    }[kind]


def relation_names(desk: Desk) -> dict[str, tuple[str, str]]:
    """Relation → what this document does to the other, and the other way round."""
    text = desk.text
    return {
        "implements": (text("thực hiện"), text("được thực hiện bởi")),
        "based_on": (text("căn cứ vào"), text("là căn cứ của")),
        "precursor_of": (text("góp phần làm cơ sở cho"), text("có tiền đề là")),
        "reviews": (text("tổng kết, đánh giá"), text("được tổng kết, đánh giá bởi")),
        "continues": (text("tiếp tục"), text("được tiếp tục bởi")),
        "builds_on": (text("kế thừa"), text("được kế thừa bởi")),
        "paired_with": (text("gắn với"), text("gắn với")),
        "supersedes": (text("thay thế"), text("bị thay thế bởi")),
        "sets_index": (text("quy định bộ chỉ số cho"), text("có bộ chỉ số quy định bởi")),
    }


def document_pages(desk: Desk) -> Iterator[Page]:
    """One page a document."""
    for name, document in desk.site.resolutions.items():
        yield _document_page(desk, name, document)


def _document_page(desk: Desk, name: str, document: Resolution) -> Page:
    path = desk.urls.record("resolutions", name)
    here, lang = desk.here(path), desk.reader.lang
    title = document_name(desk, name)
    lead = document.title.get(lang) if document.number else ""
    summary = document.summary.get(lang) if document.summary else ""
    context: dict[str, Any] = {
        "kicker": kind_name(desk, document.kind),
        "title": title,
        "lead": lead,
        "summary": summary,
        "facts": _facts(here, document),
        "relations": _relations(here, name, document),
        "charts": here.charts(f"resolutions/{name}"),
        "reforms": [
            here.named("reforms", key)
            for key, reform in desk.site.reforms.items()
            if any(basis.resolution == name for basis in reform.basis)
        ],
        "commitments": [
            here.named("commitments", key)
            for key, (_, item) in desk.site.commitments.items()
            if any(basis.resolution == name for basis in item.basis)
        ],
        "indicators": [
            here.named("indicators", key)
            for key, item in desk.site.indicators.items()
            if name in item.resolutions
        ],
        "events": [
            {
                "text": f"{desk.reader.date(e.date)}: {e.title.get(lang)}",
                "url": here.record("sources", e.source),
            }
            for e in desk.site.events.values()
            if name in e.resolutions
        ],
        "passages": [
            {**here.cite(p.source, p.at), "note": p.note.get(lang) if p.note else ""}
            for p in document.sources
        ],
        "notes": [n.get(lang) for n in (document.status_note, document.note) if n],
        "narrative_key": f"resolutions/{name}",
    }
    crumbs = ((desk.text("Văn bản"), desk.urls.page("resolutions")),)
    return Page(path, "document.html", title, summary or lead or title, context, crumbs, "resolutions")


def _facts(here: Here, document: Resolution) -> list[dict[str, Any]]:
    desk = here.desk
    return [
        {"term": desk.text("Số, ký hiệu"), "text": document.number or desk.text("nguồn không ghi")},
        {"term": desk.text("Loại"), "text": kind_name(desk, document.kind)},
        {
            "term": desk.text("Nơi ban hành"),
            **(here.named("agencies", document.issuer) or {"text": desk.text("nguồn không ghi")}),
        },
        {"term": desk.text("Ngày ban hành"), "text": desk.reader.date(document.date)},
        *(
            [{"term": desk.text("Ngày đọc ở"), **here.cite(document.date_from.source, document.date_from.at)}]
            if document.date_from
            else []
        ),
        *(
            [{"term": desk.text("Giai đoạn"), "text": document.period.replace("--", "–")}]
            if document.period
            else []
        ),
        *(
            [{"term": desk.text("Nguồn in là"), "text": "; ".join(document.printed)}]
            if document.printed
            else []
        ),
    ]


def _relations(here: Here, name: str, document: Resolution) -> list[dict[str, Any]]:
    """Relations of this document and, turned round, those of others to it."""
    names = relation_names(here.desk)
    found = [
        {
            "verb": names[r.kind][0],
            "other": here.named("resolutions", r.to),
            "cite": here.cite(r.source, r.at),
        }
        for r in document.relations
    ]
    for other, record in here.desk.site.resolutions.items():
        found += [
            {
                "verb": names[r.kind][1],
                "other": here.named("resolutions", other),
                "cite": here.cite(r.source, r.at),
            }
            for r in record.relations
            if r.to == name
        ]
    return found
