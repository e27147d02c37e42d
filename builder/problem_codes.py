"""The wording of every problem, Vietnamese first. R = reading, V = validation, C = checking, T = the finished tree.

Placeholders are filled by :meth:`builder.problems.Problems.add`. ``docs/problems.md`` lists the same codes; a test
holds the two together.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Wording:
    """How a problem is told: what was read and expected, and how to mend it."""

    message: str
    hint: str
    message_en: str
    hint_en: str
    severity: Literal["error", "warning"] = "error"
    strict: bool = False
    """For warnings: an error under ``--strict``."""


CODES: dict[str, Wording] = {
    "R101": Wording(
        "tệp YAML viết sai cú pháp: {detail}",
        "so thụt đầu dòng và dấu ngoặc với dòng phía trên",
        "broken YAML: {detail_en}.",
        "Compare indentation and brackets with the line above.",
    ),
    "R102": Wording(
        "khóa “{key}” được ghi hai lần (lần đầu ở dòng {first})",
        "xóa hoặc đổi tên một trong hai",
        "key “{key}” occurs twice (first in line {first}).",
        "Delete or rename one of them.",
    ),
    "R103": Wording(
        "không dùng thẻ (!), neo (&) và tham chiếu (*) của YAML",
        "viết giá trị ra trực tiếp; văn bản mở đầu bằng ! & * phải để trong ngoặc kép",
        "YAML tags (!), anchors (&) and aliases (*) are not allowed.",
        "Write the value itself.",
    ),
    "R104": Wording(
        "khóa phải là một từ",
        "văn bản có dấu ngoặc nhọn hay ngoặc vuông phải để trong ngoặc kép",
        "a key must be a plain word.",
        "Put text with brackets in quotes.",
    ),
    "R105": Wording(
        "tệp không phải UTF-8 (byte {byte})",
        "lưu lại tệp với bảng mã UTF-8",
        "the file is not UTF-8 (byte {byte}).",
        "Save it as UTF-8.",
    ),
    "R106": Wording(
        "chữ “{letter}” ({code}) chỉ giống chữ đ",
        "gõ lại bằng chữ đ/Đ tiếng Việt",
        "the letter “{letter}” ({code}) only looks like đ.",
        "Type the Vietnamese đ/Đ.",
    ),
    "R107": Wording("không đọc được tệp: {detail}", "", "the file cannot be read: {detail}.", ""),
    "R108": Wording(
        "bảng CSV viết sai: dấu ngoặc kép mở mà không đóng, hoặc đứng giữa ô",
        'kiểm tra dấu ngoặc kép từ dòng này trở đi; trong ô có ngoặc kép thì viết hai lần: ""',
        "broken CSV: {detail}.",
        "Check the quotes from this line on; a quote inside of a quoted cell is written twice.",
    ),
    "R109": Wording(
        "bảng CSV trống",
        "dòng đầu phải là tên cột",
        "the CSV table is empty.",
        "The first line must name the columns.",
    ),
    "R110": Wording(
        "thư mục “{folder}” không có site.yml",
        "chạy lệnh trong thư mục của trang, hoặc chỉ ra bằng --site",
        "the folder “{folder}” has no site.yml.",
        "Run the command in the site's folder or name it with --site.",
    ),
    "R111": Wording(
        "tệp {file} phải là danh mục “mã: nội dung”",
        "mỗi mục bắt đầu bằng mã của nó và dấu hai chấm",
        "{file} must be a mapping “id: record”.",
        "Begin every record with its id and a colon.",
    ),
    "R112": Wording(
        "phần đầu tệp mở bằng --- nhưng không đóng",
        "thêm một dòng --- sau phần đầu",
        "the front matter opens with --- but is never closed.",
        "Add a line --- after it.",
    ),
    "R113": Wording(
        "tệp này không được đọc: không thuộc loại dữ liệu nào",
        "chuyển ra khỏi data/, hoặc xem tên tệp trong docs/data.md",
        "this file is not read: it belongs to no kind of data.",
        "Move it out of data/, or see docs/data.md for file names.",
        severity="warning",
        strict=True,
    ),
    "V100": Wording(
        "ở đây cần một bản ghi “khóa: giá trị”, đọc được “{read}”",
        "ghi mỗi trường một dòng: tên trường, dấu hai chấm, giá trị",
        "expected a record “key: value”, read “{read}”.",
        "Write one field a line.",
    ),
    "V101": Wording(
        "thiếu trường bắt buộc “{field}”",
        "thêm dòng “{field}: …”",
        "the required field “{field}” is missing.",
        "Add a line “{field}: …”.",
    ),
    "V102": Wording(
        "không có trường nào tên “{key}”{near}",
        "các trường dùng được: {known}",
        "there is no field “{key}”.",
        "Known fields: {known}.",
    ),
    "V103": Wording(
        "“{read}” không phải giá trị của “{field}”{near}",
        "chọn một trong: {known}",
        "“{read}” is no value of “{field}”.",
        "Choose one of: {known}.",
    ),
    "V104": Wording(
        "“{field}” phải là số nguyên, đọc được “{read}”",
        "chỉ dùng chữ số, không dấu chấm hay dấu phẩy",
        "“{field}” must be a whole number, read “{read}”.",
        "Use digits only.",
    ),
    "V105": Wording(
        "“{field}” phải là số, đọc được “{read}”",
        "chữ số, phần lẻ sau dấu chấm: 99.4",
        "“{field}” must be a number, read “{read}”.",
        "Digits, with a point before decimals: 99.4.",
    ),
    "V106": Wording(
        "“{field}” phải là ngày, đọc được “{read}”",
        "viết năm-tháng-ngày: 2022-05-16 (hoặc 2022-05, 2022 khi nguồn chỉ ghi đến thế)",
        "“{field}” must be a date, read “{read}”.",
        "Write year-month-day: 2022-05-16 (or 2022-05, 2022).",
    ),
    "V107": Wording(
        "“{read}” không có trong lịch",
        "xem lại ngày, tháng",
        "“{read}” does not exist in the calendar.",
        "Check day and month.",
    ),
    "V108": Wording(
        "“{field}” phải là một kỳ, đọc được “{read}”",
        "viết 2022, 2022-07, 2022-Q1, 2022-H1, 2016--2021, hoặc unstated khi nguồn không ghi",
        "“{field}” must be a period, read “{read}”.",
        "Write 2022, 2022-07, 2022-Q1, 2022-H1, 2016--2021, or unstated.",
    ),
    "V109": Wording(
        "“{field}” phải là true hoặc false, đọc được “{read}”",
        "",
        "“{field}” must be true or false, read “{read}”.",
        "",
    ),
    "V110": Wording(
        "“{read}” không dùng làm mã (“{field}”) được",
        "mã gồm chữ thường không dấu, chữ số và gạch nối: cai-cach-hanh-chinh",
        "“{read}” cannot be an id (“{field}”).",
        "Ids are lower-case letters without marks, digits and hyphens.",
    ),
    "V111": Wording(
        "“{field}” không nhận giá trị “{read}”",
        "xem trường này trong docs/data.md",
        "“{field}” does not take “{read}” ({detail}).",
        "See the field in docs/data.md.",
    ),
    "V112": Wording(
        "“{field}” phải là địa chỉ trang, đọc được “{read}”",
        "bắt đầu bằng https:// và kết thúc bằng dấu gạch chéo: https://vi-du.vn/bao-cao/",
        "“{field}” must be the address of the site, read “{read}”.",
        "It begins with https:// and ends with a slash.",
    ),
    "V113": Wording(
        "“{key}” đứng sau dấu phẩy mà không phải tên trường",
        "phần lẻ của số viết sau dấu chấm: 99.9; văn bản có dấu phẩy phải để trong ngoặc kép",
        "“{key}” stands after a comma and is no field.",
        "Write decimals after a point: 99.9; put text with commas in quotes.",
    ),
    "V201": Wording(
        "“{field}” là số đếm nhưng đọc được số lẻ “{read}”",
        "nếu dấu chấm ngăn cách hàng nghìn thì viết {whole}; nếu thật là số lẻ thì đặt decimals cho chỉ tiêu",
        "“{field}” is a count, but “{read}” has decimals.",
        "If the point separates thousands, write {whole}; if it really is a fraction, give the measure decimals.",
    ),
    "V202": Wording(
        "“{field}” phải là số, đọc được “{read}”",
        "viết không có dấu ngăn cách hàng nghìn, phần lẻ sau dấu chấm: {plain}",
        "“{field}” must be a number, read “{read}”.",
        "Write it without thousands separators, decimals after a point: {plain}.",
    ),
    "V203": Wording(
        "“{field}” = {read} nằm ngoài khoảng cho phép từ {low} đến {high}",
        "xem lại số, hoặc min/max của chỉ tiêu",
        "“{field}” = {read} is outside {low} to {high}.",
        "Check the number, or min/max of the measure.",
    ),
    "V206": Wording(
        "dòng có {read} ô, tiêu đề có {expected} cột",
        "thêm hoặc bớt dấu ngăn cách; ô có dấu ấy phải để trong ngoặc kép",
        "the row has {read} cells, the header {expected}.",
        "Add or remove separators; cells that hold one need quotes.",
    ),
    "V207": Wording(
        "chỉ tiêu này không có chiều “{field}”",
        "thêm “{field}” vào dimensions, hoặc bỏ khỏi dòng",
        "this indicator has no dimension “{field}”.",
        "Add it to dimensions, or drop it from the row.",
    ),
    "V208": Wording(
        "“{read}” không có trong danh mục “{field}”{near}",
        "sửa tên, hoặc thêm vào danh mục (hay aliases)",
        "“{read}” is not in the code list of “{field}”.",
        "Mend the name, or add it to the list (or its aliases).",
    ),
    "V209": Wording(
        "không có bảng data/indicators/{file}",
        "kiểm tra tên tệp ở “table”",
        "there is no table data/indicators/{file}.",
        "Check the file name in “table”.",
    ),
    "V210": Wording(
        "số liệu {address} của nguồn {source} được nhập hai lần (lần đầu ở {first})",
        "giữ một dòng; nếu là kỳ, nơi hay cấp khác thì sửa cho đúng",
        "figure {address} of source {source} is entered twice (first at {first}).",
        "Keep one row, or mend its period, place or level.",
    ),
    "V211": Wording(
        "không chỉ tiêu nào dùng bảng này",
        "ghi “table: tên tệp” trong chỉ tiêu cùng thư mục",
        "no indicator uses this table.",
        "Name it in “table:” of an indicator.",
        severity="warning",
        strict=True,
    ),
    "C101": Wording(
        "không có {kind} nào mang mã “{id}”{near}",
        "sửa mã, hoặc thêm bản ghi đó",
        "there is no {kind_en} “{id}”.",
        "Mend the id, or add the record.",
    ),
    "C102": Wording(
        "không có số liệu nào ở địa chỉ “{address}”{near}",
        "địa chỉ có dạng chi-tieu.do_luong@kỳ/nơi; xem cột address trong các tệp CSV ở trang Dữ liệu",
        "there is no figure at “{address}”.",
        "Addresses look like indicator.measure@period/place; see the column “address” of the CSV files on the data page.",
    ),
    "C103": Wording(
        "văn bản {number} trùng số, nơi ban hành và ngày với {other}",
        "giữ một tệp; nếu là hai văn bản thì ghi ngày ban hành của từng văn bản",
        "document {number} has the same number, issuer and date as {other}.",
        "Keep one file; if they are two documents, give each its date.",
    ),
    "C110": Wording(
        "phương trình “{text}” sai ở ký tự {column}: ở đó cần {expected}",
        "chỉ dùng tên đo lường hay địa chỉ, số, + - * / ( ) và một dấu = <= >= < >",
        "the equation “{text}” is broken at character {column}: there must be {expected_en}.",
        "Use measure names or addresses, numbers, + - * / ( ) and one of = <= >= < >.",
    ),
    "C111": Wording(
        "không có đo lường nào tên “{name}”{near}",
        "dùng một tên trong measures của chỉ tiêu",
        "there is no measure “{name}”.",
        "Use a name from the indicator's measures.",
    ),
    "C112": Wording(
        "“sum({address} over {dimension})” không có số nào để cộng{near}",
        "viết địa chỉ của tổng, không kèm thành viên của chiều được cộng; chiều đó phải có trong dimensions của chỉ tiêu",
        "“sum({address} over {dimension})” has nothing to add.",
        "Write the address of the total, without a member of the dimension that is added up; the indicator must have that dimension.",
    ),
    "C120": Wording(
        "kiểm tra “{title}” không khớp và chưa được ghi nhận: {working}",
        "nếu số nhập đúng như nguồn in, thêm vào acknowledge: của data/checks.yml: {id}: {{why: …, by: …, on: …}}; số liệu vẫn được đăng kèm dấu cảnh báo",
        "check “{title_en}” fails and is not acknowledged: {working}.",
        "If the figure is as the source prints it, add to acknowledge: of data/checks.yml: {id}: {{why, by, on}}; it is published with a mark either way.",
        severity="warning",
        strict=True,
    ),
    "C121": Wording(
        "acknowledge: nhắc đến kết quả “{id}” nhưng không có kết quả không khớp nào mang mã đó{near}",
        "sửa mã, hoặc bỏ mục này nếu kiểm tra đã khớp",
        "acknowledge: names “{id}”, but no failing result has that id.",
        "Mend the id, or drop the entry if the check holds now.",
        severity="warning",
        strict=True,
    ),
    "C130": Wording(
        "số “{number}” không gắn với số liệu nào{near}",
        "viết [[địa chỉ]] thay cho số, hoặc [[={number}]] nếu đây không phải số liệu",
        "the number “{number}” is bound to no figure{near_en}.",
        "Write [[address]] in its place, or [[={number}]] if it is no figure.",
    ),
    "C131": Wording(
        "không đọc được “[[{text}]]”: {detail}",
        "viết [[địa chỉ]], [[địa chỉ|full]] hay [[địa chỉ - địa chỉ]]",
        "cannot read “[[{text}]]”: {detail_en}.",
        "Write [[address]], [[address|full]] or [[address - address]].",
    ),
    "C132": Wording(
        "số “{number}” không gắn với số liệu nào{near}",
        "viết [[địa chỉ]] thay cho số, hoặc [[={number}]] nếu đây không phải số liệu",
        "the number “{number}” is bound to no figure{near_en}.",
        "Write [[address]] in its place, or [[={number}]] if it is no figure.",
        severity="warning",
        strict=True,
    ),
    "C133": Wording(
        "trang không hiện “{read}”: bài viết chỉ gồm chữ, danh sách, bảng và liên kết",
        "bỏ đi; số liệu nên là bảng hay biểu đồ của một chỉ tiêu",
        "the page does not show “{read}”: a text consists of words, lists, tables and links.",
        "Take it out; numbers belong into a table or a chart of an indicator.",
        severity="warning",
        strict=True,
    ),
    "C140": Wording(
        "hai bản ghi cùng muốn trang {url}: {one} và {other}",
        "đổi mã hay tên của một trong hai",
        "two records claim the page {url}: {one} and {other}.",
        "Change the id or name of one of them.",
    ),
    "C141": Wording(
        "bài viết này không thuộc trang nào",
        "đặt tên theo mã bản ghi: content/indicators/MÃ.md, content/reforms/MÃ.md, content/resolutions/MÃ.md hoặc một trang trong content/pages/",
        "this narrative belongs to no page.",
        "Name it after a record: content/indicators/ID.md, content/reforms/ID.md, content/resolutions/ID.md, or a page in content/pages/.",
        severity="warning",
        strict=True,
    ),
    "C150": Wording(
        "số liệu {address} đã đăng là {was}, nay là {now}, mà chưa có đính chính",
        "thêm vào data/corrections.yml mục dưới đây, ghi rõ lý do và đơn vị; nếu gõ nhầm thì sửa lại số",
        "figure {address} was published as {was} and is now {now}, without a correction.",
        "Add the entry below to data/corrections.yml with reason and unit, or mend the number.",
        severity="warning",
        strict=True,
    ),
    "C151": Wording(
        "đính chính gần nhất của {address} ghi giá trị nay là {recorded}, nhưng dữ liệu có {now}",
        "sửa số liệu, hoặc thêm một đính chính mới",
        "the latest correction of {address} says the value is now {recorded}, but the data have {now}.",
        "Mend the figure, or add a new correction.",
    ),
    "C152": Wording(
        "đính chính nói về {address} nhưng không có số liệu này",
        "nếu số đã rút lại thì ghi now: null",
        "the correction speaks of {address}, but there is no such figure.",
        "If it was withdrawn, write now: null.",
    ),
    "C153": Wording(
        "số liệu {address} đã đăng là {was}, nay không còn, mà chưa có đính chính",
        "thêm vào data/corrections.yml mục dưới đây, ghi rõ lý do và đơn vị; hoặc khôi phục số liệu",
        "figure {address} was published as {was} and is gone, without a correction.",
        "Add the entry below to data/corrections.yml with reason and unit, or restore the figure.",
        severity="warning",
        strict=True,
    ),
    "C122": Wording(
        "restates: nhắc đến kết quả “{id}” nhưng không có kết quả không khớp nào khác mang mã đó{near}",
        "ghi mã của kết quả không khớp đã nói điều ấy, hoặc bỏ restates",
        "restates: names “{id}”, but no other failing result has that id.",
        "Write the id of the failing result that says so already, or drop restates.",
    ),
    "C123": Wording(
        "phép kiểm tra “{title}” thiếu điều nó cần: {what}",
        "xem “kind” và các trường của phép kiểm tra trong docs/data.md",
        "check “{title_en}” lacks what it needs: {what_en}.",
        "See “kind” and the fields of a check in docs/data.md.",
    ),
    "C124": Wording(
        "mục tiêu có “value” trong khi {address} đã là số",
        "bỏ dòng value; mức của mục tiêu lấy từ số liệu đó",
        "the target has a “value” although {address} is a number already.",
        "Drop the line value; the goal is taken from that figure.",
    ),
    "C125": Wording(
        "kết quả tính bằng “{unit}” mà mục tiêu tính bằng “{goal}”, nên không đối chiếu được",
        "sửa địa chỉ ở measure hoặc result, hoặc đơn vị của đo lường",
        "the result is in “{unit_en}”, the target in “{goal_en}”; they cannot be compared.",
        "Mend the address in measure or result, or the unit of the measure.",
    ),
    "C126": Wording(
        "{address} không phải số, nên không đối chiếu mục tiêu với kết quả được",
        "dùng địa chỉ của một số; mức mục tiêu không có số liệu riêng thì ghi ở value",
        "{address} is no number, so that target and result cannot be compared.",
        "Use the address of a number; write a goal that is no figure of its own in value.",
    ),
    "C160": Wording(
        "số văn bản “{read}” chưa viết ở dạng chuẩn",
        "viết {normal}; dạng mà nguồn in thì ghi ở printed",
        "the document number “{read}” is not in normal form.",
        "Write {normal}; forms met in sources belong under printed.",
    ),
    "C161": Wording(
        "“{number}” không có dạng của một văn bản loại {kind}",
        "dạng đúng: {examples}; nếu số đúng thì xem lại kind",
        "“{number}” has not the form of a document of the kind {kind}.",
        "Forms: {examples}; if the number is right, check kind.",
    ),
    "C162": Wording(
        "quan hệ giữa các văn bản đi thành vòng: {circle}",
        "một trong các quan hệ này ngược chiều; xem văn bản nào có trước",
        "relations of documents run in a circle: {circle}.",
        "One of them points the wrong way; see which document came first.",
    ),
    "C163": Wording(
        "ngày của hai văn bản trái với quan hệ giữa chúng. {title}",
        "sửa ngày hoặc chiều của quan hệ; nếu các nguồn đúng là in như vậy thì thêm {id} vào acknowledge: của data/checks.yml",
        "the dates of two documents contradict their relation. {title_en}.",
        "Mend a date or the direction of the relation; if the sources do print this, add {id} to acknowledge: of data/checks.yml.",
    ),
    "C164": Wording(
        "kỳ {period} nằm sau ngày {place} kết thúc ({ended})",
        "ghi số liệu cho đơn vị kế tiếp, hoặc xem lại kỳ",
        "the period {period} lies after the end of {place_en} ({ended}).",
        "Enter the figure for the successor, or check the period.",
    ),
    "C165": Wording(
        "kỳ {period} của cấp huyện nằm sau ngày 30/6/2025, khi cấp huyện kết thúc",
        "ghi level: commune hay province, hoặc xem lại kỳ",
        "the period {period} of the district level lies after 30 June 2025, when that level ended.",
        "Write level: commune or province, or check the period.",
    ),
    "C166": Wording(
        "kỳ {period} nằm trước ngày {place} được lập ({began})",
        "ghi số liệu cho đơn vị có trước, hoặc xem lại kỳ",
        "the period {period} lies before {place_en} was set up ({began}).",
        "Enter the figure for the unit before it, or check the period.",
    ),
    "C170": Wording(
        "tiêu đề “{title}” nói “{words}”, số liệu không cho phép nói vậy",
        "bỏ title để trang tự viết, hoặc sửa theo: {working}",
        "the title “{title}” says “{words}”, which the figures do not allow.",
        "Leave the title out and the site writes its own, or go by: {working}",
        severity="warning",
        strict=True,
    ),
    "T101": Wording(
        "liên kết hỏng: {href}",
        "trang hoặc mục đích không được sinh ra; xem bản ghi được nhắc đến",
        "broken link: {href}.",
        "The page or anchor is not generated; see the record it names.",
    ),
    "T102": Wording(
        "id “{id}” có hai lần trong trang",
        "đổi tên mục",
        "id “{id}” occurs twice in the page.",
        "Rename one.",
    ),
    "T103": Wording(
        "HTML sai: {detail}", "xem mẫu trong templates/", "broken HTML: {detail}.", "See the template."
    ),
    "T104": Wording(
        "trang gọi ra ngoài: {href}",
        "đưa tệp vào templates/assets/",
        "the page loads from elsewhere: {href}.",
        "Put the file into templates/assets/.",
    ),
    "T105": Wording(
        "biểu đồ hoặc hình không có tên cho trình đọc màn hình",
        "thêm mô tả",
        "a picture has no accessible name.",
        "Add a description.",
    ),
    "T106": Wording(
        "“{text}” nói {number} nhưng danh sách ở {href} có {length}",
        "một trong hai nơi đếm sai: sửa chỗ đếm trong builder/stating/ hoặc danh sách trong mẫu",
        "“{text}” says {number}, but the list at {href} holds {length}.",
        "One of the two counts wrongly: mend the count in builder/stating/ or the list in the template.",
    ),
    "T107": Wording(
        "“{id}” là {value} ở đây nhưng là {other} ở {where}",
        "một câu chỉ có một giá trị: sửa chỗ tạo ra câu trong builder/stating/ hoặc mẫu",
        "“{id}” is {value} here, but {other} in {where}.",
        "A statement has one value: mend where it is made in builder/stating/, or the template.",
    ),
    "T108": Wording(
        "câu “{id}” dựa trên {address}, là số không khớp ở phép kiểm tra {check}",
        "quy tắc trong builder/stating/ phải bỏ số đó ra hoặc nói rõ",
        "the statement “{id}” rests on {address}, which fails the check {check}.",
        "The rule in builder/stating/ must leave the figure out, or say so.",
    ),
    "T109": Wording(
        "các phần không cộng lại thành {whole}: {parts}",
        "mỗi bản ghi phải thuộc đúng một giá trị của bộ lọc này",
        "the parts do not add up to {whole}: {parts}.",
        "Each record must stand under just one value of this facet.",
    ),
    "T110": Wording(
        "trang này phải nói “{id}” nhưng không thấy câu đó được đánh dấu",
        "mẫu phải đặt câu bằng macro said của templates/parts/said.html",
        "this page should say “{id}”, but no such statement is marked in it.",
        "The template must place the statement with the macro said of templates/parts/said.html.",
    ),
    "T111": Wording(
        "ảnh chia sẻ của “{title}” không vẽ được: {letters}",
        "phông chữ của trang không có các chữ này nên trong ảnh là ○; trên trang chúng vẫn hiện. "
        "Đổi tiêu đề hay đơn vị nếu ảnh cần đủ chữ",
        "the card that is shared for “{title}” can't show: {letters}.",
        "The site's font lacks these letters, so the picture has ○ in their place; pages show them. "
        "Change title or unit if the picture needs them.",
        "warning",
    ),
}
