"""Kinds, statuses, areas and relations in words, and the tone in which a status is shown."""

from __future__ import annotations

from builder.deriving.status import Status
from builder.locale.reader import Reader
from builder.model.base import Text
from builder.model.records import RelationKind
from builder.model.reforms import Area, Clearness, Commitment

TONES: dict[Status, str] = {
    "target-met": "good",
    "target-missed": "bad",
    "done": "good",
    "said-done": "warn",
    "overdue": "bad",
    "not-started": "neutral",
    "in-progress": "neutral",
    "no-deadline": "unknown",
    "no-data": "unknown",
}
"""Tone of the badge; the shape that goes with it is the style sheet's."""


def status_name(reader: Reader, status: Status) -> str:
    """A derived status in words."""
    text = reader.text
    return {
        "target-met": text("Đạt mục tiêu"),
        "target-missed": text("Không đạt mục tiêu"),
        "done": text("Đã làm, có chứng cứ"),
        "said-done": text("Nói đã làm, thiếu chứng cứ"),
        "overdue": text("Quá hạn"),
        "not-started": text("Chưa bắt đầu"),
        "in-progress": text("Đang làm"),
        "no-deadline": text("Không có thời hạn"),
        "no-data": text("Chưa có số liệu"),
    }[status]


def status_mark(reader: Reader, status: Status) -> dict[str, str]:
    """Parameters of the ``badge`` macro."""
    return {"text": status_name(reader, status), "tone": TONES[status]}


def commitment_kind(reader: Reader, kind: str) -> str:
    """A kind of commitment in words."""
    text = reader.text
    return {
        "task": text("Nhiệm vụ"),
        "target": text("Mục tiêu"),
        "pilot": text("Mô hình thí điểm"),
        "measure": text("Việc đã triển khai"),
    }[kind]


def area_name(reader: Reader, area: Area) -> str:
    """One of the six contents of Nghị quyết 76/NQ-CP."""
    text = reader.text
    return {
        "the-che": text("Cải cách thể chế"),
        "thu-tuc-hanh-chinh": text("Cải cách thủ tục hành chính"),
        "bo-may": text("Cải cách tổ chức bộ máy"),
        "cong-vu": text("Cải cách chế độ công vụ"),
        "tai-chinh-cong": text("Cải cách tài chính công"),
        "chinh-quyen-so": text("Xây dựng chính quyền điện tử, chính quyền số"),
        "khac": text("Ngoài sáu nội dung của chương trình tổng thể"),
    }[area]


def clearness_name(reader: Reader, name: Clearness) -> str:
    """One of the six clarities, in the words of the rule."""
    text = reader.text
    return {
        "who": text("rõ người"),
        "what": text("rõ việc"),
        "responsibility": text("rõ trách nhiệm"),
        "procedure": text("rõ quy trình"),
        "deadline": text("rõ thời hạn"),
        "outcome": text("rõ kết quả"),
    }[name]


def clearness_word(reader: Reader, name: Clearness) -> str:
    """The same in a word, for lists under the heading of the six."""
    text = reader.text
    return {
        "who": text("người"),
        "what": text("việc"),
        "responsibility": text("trách nhiệm"),
        "procedure": text("quy trình"),
        "deadline": text("thời hạn"),
        "outcome": text("kết quả"),
    }[name]


def deadline_text(reader: Reader, item: Commitment) -> str:
    """The deadline or the rhythm of a commitment, or that it has neither."""
    if item.deadline is not None:
        return reader.text("hạn {date}", date=reader.date(item.deadline))
    if item.recurrence is not None:
        return recurrence_text(reader, item.recurrence)
    return reader.text("không có thời hạn")


def recurrence_text(reader: Reader, recurrence: str) -> str:
    """How often a task returns."""
    return {"monthly": reader.text("lặp lại hằng tháng"), "yearly": reader.text("lặp lại hằng năm")}[
        recurrence
    ]


def document_kind(reader: Reader, kind: str) -> str:
    """A kind of document in words."""
    text = reader.text
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


def relation_verbs(reader: Reader, kind: RelationKind) -> tuple[str, str]:
    """What a document does with regard to another, and the same told from the other's side."""
    text = reader.text
    return {
        "implements": (text("thực hiện"), text("được thực hiện bởi")),
        "based_on": (text("căn cứ vào"), text("là căn cứ của")),
        "precursor_of": (text("là tiền đề của"), text("có tiền đề là")),
        "reviews": (text("tổng kết"), text("được tổng kết trong")),
        "continues": (text("tiếp tục"), text("được tiếp tục bởi")),
        "builds_on": (text("kế thừa"), text("được kế thừa bởi")),
        "paired_with": (text("gắn với"), text("gắn với")),
        "supersedes": (text("thay thế"), text("bị thay thế bởi")),
        "sets_index": (text("quy định bộ chỉ số cho"), text("có bộ chỉ số quy định bởi")),
    }[kind]


def stated(reader: Reader, value: Text | None) -> str:
    """A text in the reader's language; empty where the source states nothing."""
    return value.get(reader.lang) if value else ""
