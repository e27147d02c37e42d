"""Kinds, states, deadlines, areas and relations in words, and the tone in which a state is shown."""

from __future__ import annotations

from builder.deriving.axes import Axes
from builder.deriving.clarity import told_by_fields
from builder.deriving.deadline import Due
from builder.deriving.kinds import KindGroup
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
    "not-started": "neutral",
    "in-progress": "neutral",
    "ended": "unknown",
    "no-data": "unknown",
}
"""Tone of the badge; the shape that goes with it is the style sheet's."""
DUE_TONES: dict[Due, str] = {
    "passed-no-result": "bad",
    "passed": "neutral",
    "ahead": "neutral",
    "recurring": "neutral",
    "none": "unknown",
}


def status_name(reader: Reader, status: Status) -> str:
    """A state in words."""
    text = reader.text
    return {
        "target-met": text("Đạt mục tiêu"),
        "target-missed": text("Không đạt mục tiêu"),
        "done": text("Đã làm, có chứng cứ"),
        "said-done": text("Nguồn nói đã làm, chưa có chứng cứ"),
        "not-started": text("Chưa bắt đầu"),
        "in-progress": text("Đang làm"),
        "ended": text("Đã dừng vì nơi thực hiện không còn"),
        "no-data": text("Chưa có thông tin"),
    }[status]


def status_mark(reader: Reader, status: Status) -> dict[str, str]:
    """Parameters of the ``badge`` macro."""
    return {"text": status_name(reader, status), "tone": TONES[status]}


def due_name(reader: Reader, due: Due) -> str:
    """How a commitment stands to its deadline, whatever has become of it."""
    text = reader.text
    return {
        "passed-no-result": text("Quá hạn, chưa có kết quả công bố"),
        "passed": text("Thời hạn đã qua"),
        "ahead": text("Chưa đến hạn"),
        "recurring": text("Lặp lại, không có hạn cuối"),
        "none": text("Không có thời hạn"),
    }[due]


def due_mark(reader: Reader, one: Axes) -> dict[str, str]:
    """Parameters of the ``badge`` macro: what is overdue says so."""
    due = one.due.value
    if due == "passed" and one.overdue:
        return {"text": overdue_name(reader), "tone": "bad"}
    return {"text": due_name(reader, due), "tone": DUE_TONES[due]}


def overdue_name(reader: Reader) -> str:
    """What citizens ask: the deadline has passed, and nothing shows that it was kept."""
    return reader.text("Quá hạn, chưa có chứng cứ hoàn thành")


def axes_marks(reader: Reader, one: Axes) -> list[dict[str, str]]:
    """Badges of a commitment in a list: its state, and what is late; the deadline itself stands there in words."""
    late = len(one.facts.late)
    marks = [status_mark(reader, one.state.value)]
    if one.overdue:
        marks.append(due_mark(reader, one))
    if late:
        marks.append({"text": reader.plural("{n} mốc quá ngày, chưa có chứng cứ", late), "tone": "bad"})
    return marks


def kind_group_name(reader: Reader, group: KindGroup) -> str:
    """Promises, and what is reported as done or under way."""
    return {
        "promise": reader.text("Việc hứa: nhiệm vụ, mục tiêu"),
        "reported": reader.text("Việc đã triển khai, mô hình thí điểm"),
    }[group]


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
    """One of the six clarities, as the question that it answers."""
    text = reader.text
    return {
        "who": text("Ai làm"),
        "what": text("Làm gì"),
        "responsibility": text("Ai chịu trách nhiệm"),
        "procedure": text("Theo quy trình nào"),
        "deadline": text("Bao giờ xong"),
        "outcome": text("Kết quả ra sao"),
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


def told_elsewhere(item: Commitment, name: Clearness) -> bool:
    """The source answers the question, though not in words of its own: another field of the record holds the answer."""
    return getattr(item.clarity, name) is None and name in told_by_fields(item)


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
