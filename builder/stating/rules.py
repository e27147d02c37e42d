"""The rules by which the program may say something, each with the source that asks for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from builder.model.base import Text

RuleId = Literal[
    "first-run",
    "rank-change",
    "rank-held",
    "value-change",
    "value-held",
    "components-change",
    "extremes",
    "position",
    "rank-span",
    "largest-part",
    "latest-value",
    "newer-elsewhere",
    "in-words",
    "count",
    "difference",
    "typed",
    "describes",
]

CODE = Text(
    vi="Bộ quy tắc thực hành thống kê của Vương quốc Anh, trụ cột Tin cậy và Giá trị",
    en="UK Code of Practice for Statistics, pillars Trustworthiness and Value",
)
COMPARABILITY = Text(
    vi="SDMX, khái niệm “comparability”; Eurostat, Sổ tay báo cáo chất lượng, mục so sánh theo thời gian và theo vùng",
    en="SDMX concept “comparability”; Eurostat Quality Reporting Handbook, comparability over time and between areas",
)


@dataclass(frozen=True, slots=True)
class Rule:
    """What may be said, and when."""

    title: Text
    when: Text
    """The conditions, all of which hold for every statement made by it."""
    source: Text
    finding: bool = True
    """False where the sentence compares nothing and only says what is shown."""


RULES: dict[RuleId, Rule] = {
    "first-run": Rule(
        Text(vi="Đứng đầu nhiều năm liền", en="First place for years running"),
        Text(
            vi="Có hạng của mọi kỳ trong khoảng, kỳ nào cũng hạng 1; không kỳ nào thiếu, bị ngắt hay mang dấu cảnh báo.",
            en="There is a rank for every edition of the range, each the first; none is missing, lies beyond a break or carries a mark.",
        ),
        COMPARABILITY,
    ),
    "rank-change": Rule(
        Text(vi="Lên hay xuống hạng", en="Change of rank"),
        Text(
            vi="Hai kỳ liền nhau, nêu tên cả hai; cùng cách đo, xếp trên cùng một số đơn vị; không hạng nào mang dấu cảnh báo.",
            en="Two consecutive editions, both named; one method, the same number of places ranked; neither rank carries a mark.",
        ),
        COMPARABILITY,
    ),
    "rank-held": Rule(
        Text(vi="Giữ hạng", en="Rank held"),
        Text(
            vi="Hai kỳ liền nhau, nêu tên cả hai, cùng một hạng; điều kiện như khi hạng thay đổi.",
            en="Two consecutive editions, both named, with the same rank; on the same conditions as a change.",
        ),
        COMPARABILITY,
    ),
    "value-change": Rule(
        Text(vi="Tăng hay giảm", en="Change of a value"),
        Text(
            vi="Hai kỳ liền nhau, nêu tên cả hai; cùng cách đo; chênh nhau nhiều hơn mức làm tròn; không số nào mang dấu cảnh báo. Tỷ lệ thay đổi theo điểm phần trăm.",
            en="Two consecutive editions, both named; one method; they differ by more than their rounding; neither carries a mark. Shares change in percentage points.",
        ),
        CODE,
    ),
    "value-held": Rule(
        Text(vi="Không đổi", en="Value unchanged"),
        Text(
            vi="Hai kỳ liền nhau in cùng một số; điều kiện như khi số thay đổi.",
            en="Two consecutive editions print the same number; on the same conditions as a change.",
        ),
        CODE,
    ),
    "components-change": Rule(
        Text(vi="Thành phần tăng, giảm", en="Rise and fall of components"),
        Text(
            vi="Chỉ đếm thành phần có số của cả hai kỳ liền nhau, ít nhất ba; nói có bao nhiêu thành phần không đủ hai kỳ.",
            en="Only components that have both of two consecutive editions are counted, at least three; how many do not is said.",
        ),
        COMPARABILITY,
    ),
    "extremes": Rule(
        Text(vi="Cao nhất, thấp nhất", en="Highest and lowest"),
        Text(
            vi="Ít nhất ba phần tử của cùng một chiều, cùng đo lường, cùng kỳ; phần tử đứng đầu cách phần tử kế tiếp nhiều hơn mức làm tròn. Số mang dấu cảnh báo không được xét, và câu nói rõ điều đó.",
            en="At least three members of one dimension, of one measure and period; the first differs from the next by more than their rounding. Figures that carry a mark are left out, and the sentence says so.",
        ),
        CODE,
    ),
    "position": Rule(
        Text(vi="Vị trí trong bảng", en="Position in a table"),
        Text(
            vi="Đếm trên các nơi có số trong cùng một kỳ; nói có bao nhiêu nơi; không dùng số mang dấu cảnh báo.",
            en="Counted over the places that have a figure in one period; how many is said; a figure with a mark is not placed.",
        ),
        COMPARABILITY,
    ),
    "rank-span": Rule(
        Text(vi="Khoảng hạng của các thành phần", en="Range of component ranks"),
        Text(
            vi="Các hạng cùng kỳ, xếp trên cùng một số đơn vị có ghi trong nguồn.",
            en="Ranks of one period among the same number of places, as a source prints it.",
        ),
        COMPARABILITY,
    ),
    "largest-part": Rule(
        Text(vi="Phần lớn nhất", en="The largest part"),
        Text(
            vi="Ít nhất ba phần của một tổng, cùng kỳ; phần lớn nhất cách phần kế tiếp nhiều hơn mức làm tròn; không số nào mang dấu cảnh báo.",
            en="At least three parts of one total in one period; the largest differs from the next by more than their rounding; none carries a mark.",
        ),
        CODE,
    ),
    "latest-value": Rule(
        Text(vi="Số mới nhất", en="The latest figure"),
        Text(
            vi="Một số và kỳ của nó, không so sánh. Số mang dấu cảnh báo thì câu nói ra dấu đó.",
            en="One figure and its period, not compared. Where it carries a mark, the sentence says which.",
        ),
        CODE,
        finding=False,
    ),
    "newer-elsewhere": Rule(
        Text(vi="Nơi khác đã có kỳ mới hơn", en="Newer results of others"),
        Text(
            vi="Cùng đo lường, ít nhất một tỉnh, thành phố khác có kỳ sau kỳ mới nhất của nơi này.",
            en="The same measure, and at least one other place has an edition after the latest one of this place.",
        ),
        CODE,
    ),
    "in-words": Rule(
        Text(vi="Biểu đồ bằng lời", en="Charts in words"),
        Text(
            vi="Các số của biểu đồ, kèm kỳ và dấu cảnh báo, không so sánh; bảng đầy đủ nằm ngay dưới biểu đồ.",
            en="The figures of a chart with their periods and marks, not compared; the whole table stands below the chart.",
        ),
        CODE,
        finding=False,
    ),
    "count": Rule(
        Text(vi="Đếm bản ghi", en="Count of records"),
        Text(
            vi="Đếm đúng những bản ghi mà danh sách kèm theo liệt kê, gọi tên bằng chính thuộc tính được đếm.",
            en="Exactly the records in the list that goes with it, named by the very property that is counted.",
        ),
        CODE,
    ),
    "difference": Rule(
        Text(vi="Phép tính trong bài viết", en="Sums within texts"),
        Text(
            vi="Chỉ tính trên số liệu có địa chỉ; không vắt qua chỗ đổi cách đo. Hiệu của hai tỷ lệ tính bằng điểm phần trăm.",
            en="Reckoned from addressed figures only, never across a change of method. A difference of shares is in percentage points.",
        ),
        CODE,
    ),
    "typed": Rule(
        Text(vi="Tiêu đề do biên tập viên viết", en="Headings typed by editors"),
        Text(
            vi="Tiêu đề được giữ như đã viết; từ nói tăng giảm, cao thấp, đứng đầu và mọi con số trong đó được đối chiếu với số liệu.",
            en="The heading stays as it was typed; words of change, superlatives, first place and every number in it are held against the figures.",
        ),
        CODE,
        finding=False,
    ),
    "describes": Rule(
        Text(vi="Chỉ mô tả", en="Description only"),
        Text(
            vi="Không quy tắc nào cho phép nói hơn: câu chỉ nêu đo lường, nơi và kỳ.",
            en="No rule allows more: the sentence names measure, place and period.",
        ),
        CODE,
        finding=False,
    ),
}
