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
    vi="Bộ quy tắc thực hành thống kê của Vương quốc Anh, phần Đáng tin và Có ích",
    en="UK Code of Practice for Statistics, pillars Trustworthiness and Value",
)
COMPARABILITY = Text(
    vi="SDMX, khái niệm “comparability” (khả năng so sánh); Eurostat, Sổ tay báo cáo chất lượng, mục so sánh theo thời gian và theo vùng",
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
        Text(vi="Đứng đầu nhiều năm liền", en="First for years running"),
        Text(
            vi="Năm nào trong khoảng ấy cũng có hạng và đều là hạng 1; không năm nào thiếu số hay có dấu cảnh báo, và cách đo không đổi trong khoảng ấy.",
            en="Every year in the range has a rank, and it is always first; no year is missing or has a warning mark, and the method does not change in between.",
        ),
        COMPARABILITY,
    ),
    "rank-change": Rule(
        Text(vi="Lên hạng hay xuống hạng", en="A rank that changed"),
        Text(
            vi="So hai kỳ công bố liền nhau và nêu tên cả hai; cách đo không đổi, số nơi được xếp hạng như nhau; cả hai hạng không có dấu cảnh báo.",
            en="Two results published one after the other are compared, and both are named; the method and the number of places ranked are the same; neither rank has a warning mark.",
        ),
        COMPARABILITY,
    ),
    "rank-held": Rule(
        Text(vi="Giữ nguyên hạng", en="A rank that stayed the same"),
        Text(
            vi="Hai kỳ công bố liền nhau, nêu tên cả hai, có cùng một hạng; các điều kiện khác như khi hạng thay đổi.",
            en="Two results published one after the other, both named, have the same rank; the other conditions are those for a rank that changed.",
        ),
        COMPARABILITY,
    ),
    "value-change": Rule(
        Text(vi="Tăng hay giảm", en="A value that rose or fell"),
        Text(
            vi="So hai kỳ công bố liền nhau và nêu tên cả hai; cách đo không đổi; hai số khác nhau nhiều hơn mức làm tròn; cả hai không có dấu cảnh báo. Mức thay đổi của một tỷ lệ tính bằng điểm phần trăm.",
            en="Two results published one after the other are compared, and both are named; the method is the same; the values differ by more than rounding; neither has a warning mark. A change in a share is given in percentage points.",
        ),
        CODE,
    ),
    "value-held": Rule(
        Text(vi="Số không đổi", en="A value that stayed the same"),
        Text(
            vi="Hai kỳ công bố liền nhau in cùng một số; các điều kiện khác như khi số thay đổi.",
            en="Two results published one after the other print the same number; the other conditions are those for a value that changed.",
        ),
        CODE,
    ),
    "components-change": Rule(
        Text(vi="Bao nhiêu thành phần tăng, giảm", en="How many components rose or fell"),
        Text(
            vi="Chỉ đếm những thành phần có số của cả hai kỳ liền nhau, và phải có ít nhất ba; câu nói rõ còn bao nhiêu thành phần không so sánh được.",
            en="Only components with figures for both of two consecutive years are counted, and there must be at least three; the sentence says how many cannot be compared.",
        ),
        COMPARABILITY,
    ),
    "extremes": Rule(
        Text(vi="Cao nhất và thấp nhất", en="Highest and lowest"),
        Text(
            vi="So ít nhất ba số cùng loại, cùng kỳ; số đứng đầu và số đứng cuối khác số kề bên nhiều hơn mức làm tròn. Số có dấu cảnh báo không được xét, và câu nói rõ điều đó.",
            en="At least three figures of one kind and one period are compared; the first and the last differ from their neighbours by more than rounding. Figures with a warning mark are left out, and the sentence says so.",
        ),
        CODE,
    ),
    "position": Rule(
        Text(vi="Thứ hạng tính từ bảng số", en="A place in a table"),
        Text(
            vi="Đếm trên những nơi có số trong cùng một kỳ và nói có bao nhiêu nơi; không dùng số có dấu cảnh báo.",
            en="Places with a figure for the same period are counted, and the sentence says how many; figures with a warning mark are not used.",
        ),
        COMPARABILITY,
    ),
    "rank-span": Rule(
        Text(vi="Hạng của các thành phần, từ cao đến thấp", en="Ranks of components, from best to worst"),
        Text(
            vi="Các hạng cùng một kỳ, xếp trong cùng một số nơi, và nguồn có ghi số nơi ấy.",
            en="The ranks are of one period and among the same number of places, and a source prints that number.",
        ),
        COMPARABILITY,
    ),
    "largest-part": Rule(
        Text(vi="Phần lớn nhất", en="The largest part"),
        Text(
            vi="Ít nhất ba phần của một tổng, cùng kỳ; phần lớn nhất hơn phần kế tiếp nhiều hơn mức làm tròn; không số nào có dấu cảnh báo.",
            en="At least three parts of one total, in one period; the largest exceeds the next by more than rounding; no figure has a warning mark.",
        ),
        CODE,
    ),
    "latest-value": Rule(
        Text(vi="Số mới nhất", en="The latest figure"),
        Text(
            vi="Một số và kỳ của nó, không so sánh. Nếu số ấy có dấu cảnh báo thì câu nói rõ là dấu gì.",
            en="One figure and its period, with no comparison. If it has a warning mark, the sentence says which.",
        ),
        CODE,
        finding=False,
    ),
    "newer-elsewhere": Rule(
        Text(vi="Nơi khác đã có số mới hơn", en="Others have newer figures"),
        Text(
            vi="Về cùng một điều được đo, ít nhất một tỉnh, thành phố khác có số của kỳ sau kỳ mới nhất của nơi này.",
            en="For the same thing measured, at least one other place has a figure for a later period than the latest one of this place.",
        ),
        CODE,
    ),
    "in-words": Rule(
        Text(vi="Biểu đồ kể bằng lời", en="Charts told in words"),
        Text(
            vi="Các số của biểu đồ, kèm kỳ và dấu cảnh báo, không so sánh; bảng đầy đủ nằm ngay dưới biểu đồ.",
            en="The figures of a chart with their periods and warning marks, with no comparison; the full table stands right below the chart.",
        ),
        CODE,
        finding=False,
    ),
    "count": Rule(
        Text(vi="Đếm", en="Counts"),
        Text(
            vi="Đếm đúng những mục có trong danh sách đi kèm, và gọi tên theo đúng điều được đếm.",
            en="Exactly the items in the list that goes with the number are counted, and the name says what is counted.",
        ),
        CODE,
    ),
    "difference": Rule(
        Text(vi="Phép tính trong bài viết", en="Sums within texts"),
        Text(
            vi="Chỉ tính từ các con số có địa chỉ trên trang này; không tính giữa số trước và số sau khi đổi cách đo. Hiệu của hai tỷ lệ tính bằng điểm phần trăm.",
            en="Worked out only from figures that have an address on this site, never from figures before and after a change of method. A difference of shares is given in percentage points.",
        ),
        CODE,
    ),
    "typed": Rule(
        Text(vi="Tiêu đề do biên tập viên viết", en="Headings that editors wrote"),
        Text(
            vi="Tiêu đề được giữ như đã viết; chữ nói tăng giảm, cao thấp, đứng đầu và mọi con số trong đó được so lại với số liệu.",
            en="The heading stays as it was written; its words about rises and falls, highest, lowest and first, and all its numbers, are checked against the figures.",
        ),
        CODE,
        finding=False,
    ),
    "describes": Rule(
        Text(vi="Chỉ mô tả", en="Description only"),
        Text(
            vi="Không quy tắc nào cho phép nói hơn, nên câu chỉ nêu đo gì, ở đâu, kỳ nào.",
            en="No rule allows more, so the sentence only names what is measured, where and when.",
        ),
        CODE,
        finding=False,
    ),
}
