"""Broken sites: each differs from the small one by one defect, and says exactly this."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from small_site import DEFAULTS, Files

SITE, SOURCES, PLACES = DEFAULTS["site.yml"], DEFAULTS["data/sources.yml"], DEFAULTS["data/places.yml"]
INDICATOR = DEFAULTS["data/indicators/ho-so.yml"]
ROW = "period: 2022, received: 1971, resolved: 1947, rate: 99.9, source: bao, at: đoạn 3"

REFORM = """\
title: Cải cách
area: khac
place: quang-ninh
commitments:
  viec: {kind: task, title: Việc, source: bao}
"""
DOCUMENT = "{number: 05-NQ/TU, kind: nghi-quyet, title: Nghị quyết, date: 2021-04-09}\n"
CORRECTION = "- {{figure: ho-so.{}@2022, was: '1', now: {}, why: Gõ nhầm, when: 2024-01-02, who: Tổ}}\n"
CHECK = "kiem: {title: Một phép kiểm tra, check: %s}\n"


@dataclass(frozen=True, slots=True)
class Broken:
    """A defect and the first line of what it makes the program say."""

    says: str
    files: Files
    only_strict: bool = False
    """A warning that only ``--strict`` makes an error."""

    @property
    def code(self) -> str:
        return self.says.partition("[")[2].partition("]")[0]


def related(number: str, other: str, year: int) -> str:
    """A document that implements another one."""
    relation = f"{{kind: implements, to: {other}, source: bao}}"
    return f"{{number: {number}, kind: nghi-quyet, title: Nghị quyết, date: {year}-04-09, relations: [{relation}]}}\n"


def indicator(old: str, new: str) -> Files:
    """The indicator with one text replaced."""
    assert old in INDICATOR
    return {"data/indicators/ho-so.yml": INDICATOR.replace(old, new, 1)}


def table(*lines: str) -> Files:
    """The indicator with a table beside it."""
    with_table = INDICATOR.replace("measures:", "table: ho-so.csv\nmeasures:", 1)
    csv = "".join(f"{line}\n" for line in lines)
    return {"data/indicators/ho-so.yml": with_table, "data/indicators/ho-so.csv": csv}


def text(body: str) -> Files:
    """The narrative of the indicator."""
    return {"content/indicators/ho-so.md": body}


def page(main: str) -> Files:
    """The site's own template of the page for what is not there."""
    html = f'<!doctype html>\n<html lang="vi">\n<head><title>404</title></head>\n<body>\n{main}\n</body>\n</html>\n'
    return {"templates/404.html": html}


def aim(target: str) -> Files:
    """A commitment with this target."""
    return {
        "data/reforms/cai-cach.yml": REFORM.replace("source: bao}", f"source: bao, target: {{{target}}}}}")
    }


BROKEN: dict[str, Broken] = {
    # Reading
    "no site.yml": Broken("site.yml:1:1: error[R110] thư mục “site” không có site.yml", {"site.yml": None}),
    "bracket not closed": Broken(
        "data/sources.yml:2:5: error[R101] tệp YAML viết sai cú pháp: thiếu dấu phẩy hoặc dấu }",
        {"data/sources.yml": "bao: {title: Tin, publisher: Báo\nkhac: 1\n"},
    ),
    "colon missing": Broken(
        "data/sources.yml:3:3: error[R101] tệp YAML viết sai cú pháp: thiếu dấu hai chấm sau tên trường",
        {"data/sources.yml": "bao:\n  title: Tin\n  publisher Báo\n  kind: press\n"},
    ),
    "colon in text": Broken(
        "site.yml:7:13: error[R101] tệp YAML viết sai cú pháp: dấu hai chấm ở chỗ không dùng được; văn bản có “: ” phải để trong ngoặc kép",
        {"site.yml": SITE + "contact: Gửi: thư\n"},
    ),
    "tab": Broken(
        "data/places.yml:2:1: error[R101] tệp YAML viết sai cú pháp: ký tự này không mở đầu giá trị được; thụt dòng bằng dấu cách chứ không bằng tab, văn bản mở đầu bằng @ ` % phải để trong ngoặc kép",
        {"data/places.yml": "quang-ninh:\n\tname: Quảng Ninh\n"},
    ),
    "control character": Broken(
        "data/places.yml:2:18: error[R101] tệp YAML viết sai cú pháp: ký tự điều khiển U+0007 không nhìn thấy được",
        {"data/places.yml": PLACES + "ha-noi: {name: Hà\x07 Nội, level: province}\n"},
    ),
    "duplicate key": Broken(
        "data/sources.yml:2:1: error[R102] khóa “bao” được ghi hai lần (lần đầu ở dòng 1)",
        {"data/sources.yml": SOURCES + SOURCES},
    ),
    "duplicate field": Broken(
        "data/places.yml:4:3: error[R102] khóa “name” được ghi hai lần (lần đầu ở dòng 2)",
        {"data/places.yml": "quang-ninh:\n  name: Quảng Ninh\n  level: province\n  name: Hạ Long\n"},
    ),
    "duplicate column": Broken(
        "data/indicators/ho-so.csv:1:17: error[R102] khóa “received” được ghi hai lần (lần đầu ở dòng 1)",
        table("period,received,received,source", "2021,1,2,bao"),
    ),
    "tag": Broken(
        "site.yml:1:8: error[R103] không dùng thẻ (!), neo (&) và tham chiếu (*) của YAML",
        {"site.yml": SITE.replace("Trang thử", "!important Trang thử")},
    ),
    "anchor": Broken(
        "site.yml:1:8: error[R103] không dùng thẻ (!), neo (&) và tham chiếu (*) của YAML",
        {
            "site.yml": SITE.replace(
                "title: Trang thử\ndescription: Một trang để thử", "title: &a Trang\ndescription: *a"
            )
        },
    ),
    "key that is a mapping": Broken(
        "site.yml:7:11: error[R104] khóa phải là một từ", {"site.yml": SITE + "contact: {{name}: x}\n"}
    ),
    "not UTF-8": Broken(
        "data/sources.yml:1:23: error[R105] tệp không phải UTF-8 (byte 0xE1)",
        {"data/sources.yml": SOURCES.encode("cp1258", "replace")},
    ),
    "look-alike đ": Broken(
        "data/places.yml:1:20: error[R106] chữ “Ð” (U+00D0) chỉ giống chữ đ",
        {"data/places.yml": "quang-ninh: {name: Ðông Triều, level: province}\n"},
    ),
    "look-alike đ in prose": Broken(
        "content/indicators/ho-so.md:2:8: error[R106] chữ “Ð” (U+00D0) chỉ giống chữ đ",
        text("Một đoạn về\nthị xã Ðông Triều.\n"),
    ),
    "look-alike đ in a table": Broken(
        "data/indicators/ho-so.csv:2:12: error[R106] chữ “Ð” (U+00D0) chỉ giống chữ đ",
        table("period,received,source,at", "2021,1,bao,Ðoạn"),
    ),
    "quote not closed in a table": Broken(
        "data/indicators/ho-so.csv:3:1: error[R108] bảng CSV viết sai: dấu ngoặc kép mở mà không đóng, hoặc đứng giữa ô",
        table("period,received,source", "2020,1,bao", '2021,"2,bao'),
    ),
    "empty table": Broken("data/indicators/ho-so.csv:1:1: error[R109] bảng CSV trống", table()),
    "mapping expected": Broken(
        "data/sources.yml:1:1: error[R111] tệp sources.yml phải là danh mục “mã: nội dung”",
        {"data/sources.yml": "- title: Tin\n"},
    ),
    "front matter not closed": Broken(
        "content/indicators/ho-so.md:1:1: error[R112] phần đầu tệp mở bằng --- nhưng không đóng",
        text("---\ntitle: Hồ sơ\n\nMột đoạn.\n"),
    ),
    "broken front matter": Broken(
        "content/indicators/ho-so.md:2:13: error[R101] tệp YAML viết sai cú pháp: dấu hai chấm ở chỗ không dùng được; văn bản có “: ” phải để trong ngoặc kép",
        text("---\ntitle: Hồ sơ: một cửa\n---\nMột đoạn.\n"),
    ),
    "unknown file": Broken(
        "data/nguon.yml:1:1: error[R113] tệp này không được đọc: không thuộc loại dữ liệu nào",
        {"data/nguon.yml": "x: 1\n"},
        only_strict=True,
    ),
    # Validation of records
    "record expected": Broken(
        "data/places.yml:1:13: error[V100] ở đây cần một bản ghi “khóa: giá trị”, đọc được “Quảng Ninh”",
        {"data/places.yml": "quang-ninh: Quảng Ninh\n"},
    ),
    "settings empty": Broken(
        "site.yml:1:1: error[V100] ở đây cần một bản ghi “khóa: giá trị”, đọc được “(trống)”",
        {"site.yml": ""},
    ),
    "field missing": Broken(
        "data/sources.yml:1:6: error[V101] thiếu trường bắt buộc “publisher”",
        {"data/sources.yml": "bao: {title: Tin, kind: press}\n"},
    ),
    "unknown key": Broken(
        "data/sources.yml:1:19: error[V102] không có trường nào tên “publishr” (ý bạn là “publisher”?)",
        {"data/sources.yml": "bao: {title: Tin, publishr: Báo, publisher: Báo, kind: press}\n"},
    ),
    "unknown key, nested": Broken(
        "data/indicators/ho-so.yml:7:35: error[V102] không có trường nào tên “decimal” (ý bạn là “decimals”?)",
        indicator("decimals: 1", "decimal: 1"),
    ),
    "unknown value": Broken(
        "data/sources.yml:1:41: error[V103] “pres” không phải giá trị của “kind” (ý bạn là “press”?)",
        {"data/sources.yml": "bao: {title: Tin, publisher: Báo, kind: pres}\n"},
    ),
    "whole number expected": Broken(
        "data/indicators/ho-so.yml:7:45: error[V104] “decimals” phải là số nguyên, đọc được “một”",
        indicator("decimals: 1", "decimals: một"),
    ),
    "number expected": Broken(
        "data/indicators/ho-so.yml:7:61: error[V105] “max” phải là số, đọc được “trăm”",
        indicator("max: 100", "max: trăm"),
    ),
    "date in another form": Broken(
        "site.yml:4:8: error[V106] “as_of” phải là ngày, đọc được “29/2/2024”",
        {"site.yml": SITE.replace("2024-02-29", "29/2/2024")},
    ),
    "date that does not exist": Broken(
        "site.yml:4:8: error[V107] “2023-02-29” không có trong lịch",
        {"site.yml": SITE.replace("2024-02-29", "2023-02-29")},
    ),
    "period in another form": Broken(
        "data/indicators/ho-so.yml:9:14: error[V108] “period” phải là một kỳ, đọc được “quý 1/2022”",
        indicator("period: 2022", "period: quý 1/2022"),
    ),
    "period that does not exist": Broken(
        "data/indicators/ho-so.yml:9:14: error[V107] “2022-13” không có trong lịch",
        indicator("period: 2022", "period: 2022-13"),
    ),
    "period that ends before it starts": Broken(
        "data/indicators/ho-so.yml:9:14: error[V107] “2022--2021” không có trong lịch",
        indicator("period: 2022", "period: 2022--2021"),
    ),
    "true or false expected": Broken(
        "data/reforms/cai-cach.yml:5:92: error[V109] “done” phải là true hoặc false, đọc được “rồi”",
        {
            "data/reforms/cai-cach.yml": REFORM.replace(
                "source: bao}", "source: bao, milestones: [{date: 2023, title: Mốc, done: rồi}]}"
            )
        },
    ),
    "id with marks": Broken(
        "data/places.yml:2:1: error[V110] “Hà Nội” không dùng làm mã (“id”) được",
        {"data/places.yml": PLACES + "Hà Nội: {name: Hà Nội, level: province}\n"},
    ),
    "measure id": Broken(
        "data/indicators/ho-so.yml:5:3: error[V110] “tiep-nhan” không dùng làm mã (“id”) được",
        indicator("  received:", "  tiep-nhan:"),
    ),
    "address of the site": Broken(
        "site.yml:3:11: error[V112] “base_url” phải là địa chỉ trang, đọc được “thu.example”",
        {"site.yml": SITE.replace("https://thu.example/", "thu.example")},
    ),
    "text expected": Broken(
        "site.yml:1:8: error[V111] “title” không nhận giá trị “(danh sách)”",
        {"site.yml": SITE.replace("title: Trang thử", "title: [Trang thử]")},
    ),
    # Validation of rows
    "thousands with a point": Broken(
        "data/indicators/ho-so.yml:9:30: error[V201] “received” là số đếm nhưng đọc được số lẻ “1.971”",
        indicator("received: 1971", "received: 1.971"),
    ),
    "round thousands with a point": Broken(
        "data/indicators/ho-so.yml:9:30: error[V201] “received” là số đếm nhưng đọc được số lẻ “20.000”",
        indicator("received: 1971", "received: 20.000"),
    ),
    "decimal comma": Broken(
        "data/indicators/ho-so.yml:9:58: error[V202] “rate” phải là số, đọc được “99,9”",
        indicator("rate: 99.9", 'rate: "99,9"'),
    ),
    "decimal comma in a list": Broken(
        "data/indicators/ho-so.yml:9:61: error[V113] “9” đứng sau dấu phẩy mà không phải tên trường",
        indicator("rate: 99.9", "rate: 99,9"),
    ),
    "comma in text": Broken(
        "data/indicators/ho-so.yml:9:89: error[V113] “câu cuối” đứng sau dấu phẩy mà không phải tên trường",
        indicator("at: đoạn 3", "at: đoạn 3, câu cuối"),
    ),
    "millions with points": Broken(
        "data/indicators/ho-so.yml:9:30: error[V202] “received” phải là số, đọc được “1.072.639”",
        indicator("received: 1971", "received: 1.072.639"),
    ),
    "out of range": Broken(
        "data/indicators/ho-so.yml:9:58: error[V203] “rate” = 999 nằm ngoài khoảng cho phép từ 0 đến 100",
        indicator("rate: 99.9", "rate: 999"),
    ),
    "cells missing": Broken(
        "data/indicators/ho-so.csv:3:1: error[V206] dòng có 2 ô, tiêu đề có 3 cột",
        table("period,received,source", "2020,1,bao", "2021,1"),
    ),
    "dimension missing": Broken(
        "data/indicators/ho-so.yml:9:27: error[V207] chỉ tiêu này không có chiều “level”",
        indicator("period: 2022", "period: 2022, level: district"),
    ),
    "unknown place": Broken(
        "data/indicators/ho-so.yml:10:13: error[V208] “Quảng Nin” không có trong danh mục “place” (ý bạn là “Quảng Ninh”?)",
        indicator("results:\n  - {", "dimensions: [place]\nresults:\n  - {place: Quảng Nin, "),
    ),
    "unknown place in a table": Broken(
        "data/indicators/ho-so.csv:3:1: error[V208] “Quảng Nin” không có trong danh mục “place” (ý bạn là “Quảng Ninh”?)",
        {
            **table("place,period,received,source", "Quảng Ninh,2020,1,bao", "Quảng Nin,2020,1,bao"),
            **indicator("measures:", "table: ho-so.csv\ndimensions: [place]\nmeasures:"),
        },
    ),
    "no such table": Broken(
        "data/indicators/ho-so.yml:4:8: error[V209] không có bảng data/indicators/bang.csv",
        indicator("measures:", "table: bang.csv\nmeasures:"),
    ),
    "duplicate figure": Broken(
        "data/indicators/ho-so.yml:10:30: error[V210] số liệu ho-so.received@2022 của nguồn bao được nhập hai lần (lần đầu ở data/indicators/ho-so.yml:9:30)",
        indicator("results:", f"results:\n  - {{{ROW}}}"),
    ),
    "duplicate figure in a table": Broken(
        "data/indicators/ho-so.csv:2:6: error[V210] số liệu ho-so.received@2022 của nguồn bao được nhập hai lần (lần đầu ở data/indicators/ho-so.yml:10:30)",
        table("period,received,source", "2022,1971,bao"),
    ),
    "table of nobody": Broken(
        "data/indicators/bang.csv:1:1: error[V211] không chỉ tiêu nào dùng bảng này",
        {"data/indicators/bang.csv": "period,received\n"},
        only_strict=True,
    ),
    "unknown column": Broken(
        "data/indicators/ho-so.csv:1:8: error[V102] không có trường nào tên “receivd” (ý bạn là “received”?)",
        table("period,receivd,source", "2021,1,bao"),
    ),
    "unknown qualifier": Broken(
        "data/indicators/ho-so.yml:9:55: error[V103] “hơn” không phải giá trị của “qualifier”",
        indicator("received: 1971", "received: {value: 1971, qualifier: hơn}"),
    ),
    "unknown status of a value": Broken(
        "data/indicators/ho-so.yml:9:52: error[V103] “infered” không phải giá trị của “status” (ý bạn là “inferred”?)",
        indicator("received: 1971", "received: {value: 1971, status: infered}"),
    ),
    "unknown status of a row": Broken(
        "data/indicators/ho-so.csv:2:11: error[V103] “P” không phải giá trị của “status”",
        table("period,received,status,source", "2021,1971,P,bao"),
    ),
    "status that is no word": Broken(
        "data/indicators/ho-so.yml:9:52: error[V103] “(danh sách)” không phải giá trị của “status”",
        indicator("received: 1971", "received: {value: 1971, status: [inferred]}"),
    ),
    "entered on no day": Broken(
        "data/indicators/ho-so.yml:9:29: error[V107] “2023-02-30” không có trong lịch",
        indicator("period: 2022", "period: 2022, entered: 2023-02-30"),
    ),
    # References, identities
    "no such source": Broken(
        "data/indicators/ho-so.yml:9:72: error[C101] không có nguồn nào mang mã “báo” (ý bạn là “bao”?)",
        indicator("source: bao", "source: báo"),
    ),
    "no such place": Broken(
        "site.yml:5:7: error[C101] không có địa phương nào mang mã “quang-nin” (ý bạn là “quang-ninh”?)",
        {"site.yml": SITE.replace("home: quang-ninh", "home: quang-nin")},
    ),
    "no such document": Broken(
        "data/reforms/cai-cach.yml:5:69: error[C101] không có văn bản nào mang mã “05-nq-tu”",
        {
            "data/reforms/cai-cach.yml": REFORM.replace(
                "source: bao}", "source: bao, basis: [{resolution: 05-nq-tu}]}"
            )
        },
    ),
    "no such figure": Broken(
        "data/reforms/cai-cach.yml:5:58: error[C102] không có số liệu nào ở địa chỉ “ho-so.resolved@2021” (ý bạn là “ho-so.resolved@2022”?)",
        {
            "data/reforms/cai-cach.yml": REFORM.replace(
                "source: bao}", "source: bao, figures: [ho-so.resolved@2021]}"
            )
        },
    ),
    "source that prints no such figure": Broken(
        "data/reforms/cai-cach.yml:5:58: error[C102] không có số liệu nào ở địa chỉ “ho-so.resolved@2022~khac” (ý bạn là “ho-so.resolved@2022”?)",
        {
            "data/reforms/cai-cach.yml": REFORM.replace(
                "source: bao}", "source: bao, figures: [ho-so.resolved@2022~khac]}"
            )
        },
    ),
    "sources file missing": Broken(
        "data/indicators/ho-so.yml:9:72: error[C101] không có nguồn nào mang mã “bao”",
        {"data/sources.yml": None},
    ),
    "two documents of one number": Broken(
        "data/resolutions/mot.yml:1:10: error[C103] văn bản 05-NQ/TU trùng số, nơi ban hành và ngày với data/resolutions/hai.yml",
        {"data/resolutions/mot.yml": DOCUMENT, "data/resolutions/hai.yml": DOCUMENT},
    ),
    "two records for one page": Broken(
        "data/places.yml:2:1: error[C140] hai bản ghi cùng muốn trang dia-phuong/quang-ninh.html: data/places.yml:1:1 và data/places.yml:2:1",
        {"data/places.yml": PLACES + "Quang-Ninh: {name: Quảng Ninh, level: province}\n"},
    ),
    "document number in another form": Broken(
        "data/resolutions/mot.yml:1:10: error[C160] số văn bản “5-NQ/TU” chưa viết ở dạng chuẩn",
        {"data/resolutions/mot.yml": DOCUMENT.replace("05-NQ/TU", "5-NQ/TU")},
    ),
    "document number of another kind": Broken(
        "data/resolutions/mot.yml:1:10: error[C161] “05-KL/TU” không có dạng của một văn bản loại nghi-quyet",
        {"data/resolutions/mot.yml": DOCUMENT.replace("05-NQ", "05-KL")},
    ),
    "documents in a circle": Broken(
        "data/resolutions/mot.yml:1:87: error[C162] quan hệ giữa các văn bản đi thành vòng: 06-NQ/TU → 05-NQ/TU → 06-NQ/TU",
        {
            "data/resolutions/mot.yml": related("05-NQ/TU", "hai", 2021),
            "data/resolutions/hai.yml": related("06-NQ/TU", "mot", 2021),
        },
    ),
    "document older than its basis": Broken(
        "data/resolutions/mot.yml:1:87: error[C163] ngày của hai văn bản trái với quan hệ giữa chúng. Thứ tự ngày (văn bản triển khai không sớm hơn): 05-NQ/TU và 06-NQ/TU",
        {
            "data/resolutions/mot.yml": related("05-NQ/TU", "hai", 2021),
            "data/resolutions/hai.yml": DOCUMENT.replace("05", "06").replace("2021", "2022"),
        },
    ),
    "figure outlives its place": Broken(
        "data/indicators/ho-so.yml:9:5: error[C164] kỳ 2022 nằm sau ngày Quảng Ninh kết thúc (2021-12-31)",
        {"data/places.yml": "quang-ninh: {name: Quảng Ninh, level: province, valid_to: 2021-12-31}\n"},
    ),
    "figure outlives its level": Broken(
        "data/indicators/ho-so.yml:10:5: error[C165] kỳ 2026 của cấp huyện nằm sau ngày 30/6/2025, khi cấp huyện kết thúc",
        indicator(
            "results:\n  - {period: 2022, ",
            "dimensions: [level]\nresults:\n  - {period: 2026, level: district, ",
        ),
    ),
    "figure older than its place": Broken(
        "data/indicators/ho-so.yml:9:5: error[C166] kỳ 2022 nằm trước ngày Quảng Ninh được lập (2023-01-01)",
        {"data/places.yml": "quang-ninh: {name: Quảng Ninh, level: province, valid_from: 2023-01-01}\n"},
    ),
    # Checks
    "broken equation": Broken(
        "data/indicators/ho-so.yml:9:5: error[C110] phương trình “resolved <= received +” sai ở ký tự 23: ở đó cần số, tên đo lường, địa chỉ số liệu hoặc (",
        indicator("results:", "checks:\n  - resolved <= received +\nresults:"),
    ),
    "broken equation in checks.yml": Broken(
        "data/checks.yml:1:41: error[C110] phương trình “ho-so.resolved@2022 == 1947” sai ở ký tự 22: ở đó cần số, tên đo lường, địa chỉ số liệu hoặc (",
        {"data/checks.yml": CHECK % "ho-so.resolved@2022 == 1947"},
    ),
    "unknown measure": Broken(
        "data/indicators/ho-so.yml:9:5: error[C111] không có đo lường nào tên “resolve” (ý bạn là “resolved”?)",
        indicator("results:", "checks:\n  - resolve <= received\nresults:"),
    ),
    "unknown figure in a check": Broken(
        "data/checks.yml:1:41: error[C102] không có số liệu nào ở địa chỉ “ho-so.resolved@2021” (ý bạn là “ho-so.resolved@2022”?)",
        {"data/checks.yml": CHECK % "ho-so.resolved@2021 <= 1947"},
    ),
    "unknown figures of a sum": Broken(
        "data/checks.yml:1:41: error[C112] “sum(ho-so.resolved@2021 over level)” không có số nào để cộng",
        {"data/checks.yml": CHECK % "sum(ho-so.resolved@2021 over level) <= 1947"},
    ),
    "sum of a part": Broken(
        "data/checks.yml:1:41: error[C112] “sum(ho-so.resolved@2022/all over level)” không có số nào để cộng (ý bạn là “ho-so.resolved@2022”?)",
        {
            **indicator("results:", f"dimensions: [level]\nresults:\n  - {{level: district, {ROW}}}"),
            "data/checks.yml": CHECK % "sum(ho-so.resolved@2022/all over level) <= 1947",
        },
    ),
    "sum over nothing": Broken(
        "data/checks.yml:1:41: error[C110] phương trình “sum(ho-so.resolved@2022) <= 1947” sai ở ký tự 1: ở đó cần sum(địa chỉ over chiều), chiều là place, level hoặc component",
        {"data/checks.yml": CHECK % "sum(ho-so.resolved@2022) <= 1947"},
    ),
    "division by zero": Broken(
        "data/checks.yml:1:41: error[C110] phương trình “ho-so.resolved@2022 / (3 - 3) = 1” sai ở ký tự 23: ở đó cần số chia khác 0",
        {"data/checks.yml": CHECK % "ho-so.resolved@2022 / (3 - 3) = 1"},
    ),
    "broken sum": Broken(
        "data/checks.yml:1:41: error[C110] phương trình “sum(ho-so.resolved@2022 over year) <= 1947” sai ở ký tự 30: ở đó cần một chiều: place, level hoặc component",
        {"data/checks.yml": CHECK % "sum(ho-so.resolved@2022 over year) <= 1947"},
    ),
    "repeats a result that is not there": Broken(
        "data/checks.yml:2:61: error[C122] restates: nhắc đến kết quả “kiem-tra” nhưng không có kết quả không khớp nào khác mang mã đó (ý bạn là “kiem”?)",
        {
            "data/checks.yml": CHECK % "ho-so.resolved@2022 = 1"
            + "hai: {title: Hai, check: ho-so.resolved@2022 = 2, restates: kiem-tra}\n"
        },
    ),
    "repeats itself": Broken(
        "data/checks.yml:1:76: error[C122] restates: nhắc đến kết quả “kiem” nhưng không có kết quả không khớp nào khác mang mã đó",
        {"data/checks.yml": CHECK % "ho-so.resolved@2022 = 1, restates: kiem"},
    ),
    "check without what it needs": Broken(
        "data/checks.yml:1:1: error[C123] phép kiểm tra “Một phép kiểm tra” thiếu điều nó cần: trường check",
        {"data/checks.yml": "kiem: {title: Một phép kiểm tra}\n"},
    ),
    "ranking without a rank": Broken(
        "data/checks.yml:1:56: error[C123] phép kiểm tra “Một phép kiểm tra” thiếu điều nó cần: trường table.rank",
        {
            "data/checks.yml": "kiem: {kind: ranking, title: Một phép kiểm tra, table: {measure: ho-so.rate, periods: [2022]}}\n"
        },
    ),
    "one figure repeated": Broken(
        "data/checks.yml:1:81: error[C123] phép kiểm tra “Một phép kiểm tra” thiếu điều nó cần: số liệu khác nhau, không ghi một số hai lần",
        {
            "data/checks.yml": "kiem: {kind: repeated, title: Một phép kiểm tra, figures: [ho-so.resolved@2022, ho-so.resolved@2022~bao]}\n"
        },
    ),
    # Targets
    "goal typed beside its figure": Broken(
        "data/reforms/cai-cach.yml:5:104: error[C124] mục tiêu có “value” trong khi ho-so.received@2022 đã là số",
        aim("measure: ho-so.received@2022, op: '>=', value: 4"),
    ),
    "target in another unit": Broken(
        "data/reforms/cai-cach.yml:5:105: error[C125] kết quả tính bằng “%” mà mục tiêu tính bằng “hồ sơ”, nên không đối chiếu được",
        aim("measure: ho-so.received@2022, op: '>=', result: ho-so.rate@2022"),
    ),
    "target that is no number": Broken(
        "data/reforms/cai-cach.yml:5:66: error[C126] ho-so.loai@2022 không phải số, nên không đối chiếu mục tiêu với kết quả được",
        {
            **aim("measure: ho-so.loai@2022, op: '>='"),
            **indicator("results:\n  - {", "  loai: {title: Loại, type: text}\nresults:\n  - {loai: Tốt, "),
        },
    ),
    "result that is no number": Broken(
        "data/reforms/cai-cach.yml:5:105: error[C126] ho-so.loai@2022 không phải số, nên không đối chiếu mục tiêu với kết quả được",
        {
            **aim("measure: ho-so.received@2022, op: '>=', result: ho-so.loai@2022"),
            **indicator("results:\n  - {", "  loai: {title: Loại, type: text}\nresults:\n  - {loai: Tốt, "),
        },
    ),
    "failing check": Broken(
        "data/indicators/ho-so.yml:11:5: error[C120] kiểm tra “Tiếp nhận ≤ Giải quyết” không khớp và chưa được ghi nhận: 1.971 ≤ 1.947",
        indicator("results:", "checks:\n  - received <= resolved\nresults:"),
        only_strict=True,
    ),
    "nothing to acknowledge": Broken(
        "data/checks.yml:2:3: error[C121] acknowledge: nhắc đến kết quả “kiem” nhưng không có kết quả không khớp nào mang mã đó",
        {"data/checks.yml": "acknowledge:\n  kiem: {why: Nguồn in thế, by: Tổ, on: 2024-01-01}\n"},
        only_strict=True,
    ),
    # Corrections of what the good site has published
    "value changed": Broken(
        "data/indicators/ho-so.yml:9:30: error[C150] số liệu ho-so.received@2022 đã đăng là 1971, nay là 1970, mà chưa có đính chính",
        indicator("received: 1971", "received: 1970"),
        only_strict=True,
    ),
    "value withdrawn": Broken(
        "data/corrections.yml:1:1: error[C153] số liệu ho-so.received@2022 đã đăng là 1971, nay không còn, mà chưa có đính chính",
        indicator("received: 1971, ", ""),
        only_strict=True,
    ),
    "correction against the data": Broken(
        "data/indicators/ho-so.yml:9:30: error[C151] đính chính gần nhất của ho-so.received@2022 ghi giá trị nay là 1970, nhưng dữ liệu có 1971",
        {"data/corrections.yml": CORRECTION.format("received", '"1970"')},
    ),
    "correction of nothing": Broken(
        "data/corrections.yml:1:12: error[C152] đính chính nói về ho-so.refused@2022 nhưng không có số liệu này",
        {"data/corrections.yml": CORRECTION.format("refused", '"1970"')},
    ),
    # Narratives
    "unbound number": Broken(
        "content/indicators/ho-so.md:5:1: error[C130] số “1.971” không gắn với số liệu nào (có phải [[ho-so.received@2022]]?)",
        text("---\ntitle: Hồ sơ\n---\nNăm 2022 tiếp nhận\n1.971 hồ sơ.\n"),
    ),
    "unbound number, merely warned of": Broken(
        "content/indicators/ho-so.md:1:11: error[C132] số “1.971” không gắn với số liệu nào (có phải [[ho-so.received@2022]]?)",
        {**text("Tiếp nhận 1.971 hồ sơ.\n"), "site.yml": SITE + "rules: {unbound_numbers: warning}\n"},
        only_strict=True,
    ),
    "unbound number of no figure": Broken(
        "content/indicators/ho-so.md:1:4: error[C130] số “12” không gắn với số liệu nào", text("Có 12 xã.\n")
    ),
    "binding to nothing": Broken(
        "content/indicators/ho-so.md:1:11: error[C131] không đọc được “[[ho-so.received@2021]]”: không có số liệu ho-so.received@2021 (ý bạn là “ho-so.received@2022”?)",
        text("Tiếp nhận [[ho-so.received@2021]] hồ sơ.\n"),
    ),
    "broken binding": Broken(
        "content/indicators/ho-so.md:1:11: error[C131] không đọc được “[[ho-so.received@2022 +]]”: ở ký tự 22 cần số, tên đo lường, địa chỉ số liệu hoặc (",
        text("Tiếp nhận [[ho-so.received@2022 +]] hồ sơ.\n"),
    ),
    "picture in a narrative": Broken(
        "content/indicators/ho-so.md:2:5: error[C133] trang không hiện “![Bản đồ](ban-do.png)”: bài viết chỉ gồm chữ, danh sách, bảng và liên kết",
        text("Một `<i>` trong mã.\nXem ![Bản đồ](ban-do.png).\n"),
        only_strict=True,
    ),
    "element that no page shows": Broken(
        "content/indicators/ho-so.md:1:1: error[C133] trang không hiện “<iframe src=a>”: bài viết chỉ gồm chữ, danh sách, bảng và liên kết",
        text("<iframe src=a></iframe>\n"),
        only_strict=True,
    ),
    "narrative of nobody": Broken(
        "content/indicators/ho-soo.md:1:1: error[C141] bài viết này không thuộc trang nào",
        {"content/indicators/ho-soo.md": "Một đoạn.\n"},
        only_strict=True,
    ),
    # The finished tree
    "broken link": Broken(
        "404.html:5:1: error[T101] liên kết hỏng: khong-co.html",
        page('<a href="khong-co.html">a</a>'),
    ),
    "broken anchor": Broken(
        "404.html:5:1: error[T101] liên kết hỏng: #khong-co", page('<a href="#khong-co">a</a>')
    ),
    "id twice": Broken(
        "404.html:5:1: error[T102] id “a” có hai lần trong trang", page('<p id="a">a</p><p id="a">b</p>')
    ),
    "broken HTML": Broken("404.html:5:1: error[T103] HTML sai: Unexpected end tag : i", page("<p>a</i></p>")),
    "third party": Broken(
        "404.html:5:1: error[T104] trang gọi ra ngoài: https://xa.example/a.png",
        page('<img src="https://xa.example/a.png" alt="">'),
    ),
    "picture without a name": Broken(
        "404.html:5:1: error[T105] biểu đồ hoặc hình không có tên cho trình đọc màn hình",
        page('<img src="assets/icon.svg">'),
    ),
    "count beside a list of another length": Broken(
        "404.html:5:1: error[T106] “Hai việc” nói 2 nhưng danh sách ở #a có 1",
        page(
            '<a href="#a" data-counts="viec" data-n="2">Hai việc</a><ul id="a"><li data-item="viec:1">Một</li></ul>'
        ),
    ),
    "statement of two values": Broken(
        "404.html:5:1: error[T107] “hang” là 2 ở đây nhưng là 1 ở 404.html:5",
        page('<p data-says="hang" data-value="1">Một</p><p data-says="hang" data-value="2">Hai</p>'),
    ),
    "parts that do not add up": Broken(
        "404.html:5:1: error[T109] các phần không cộng lại thành 3: 1 + 1 = 2",
        page(
            '<div data-partition="3"><a href="#a" data-counts="viec" data-n="1">1</a>'
            '<a href="#a" data-counts="viec" data-n="1">1</a></div><ul id="a"><li data-item="viec:1">Một</li></ul>'
        ),
    ),
    "letters that a card can't show": Broken(
        "data/indicators/ho-so.yml:1:8: error[T111] ảnh chia sẻ của “Hồ sơ 河口” không vẽ được: 河 口",
        indicator("title: Hồ sơ", "title: Hồ sơ 河口"),
        only_strict=True,
    ),
    "typed heading against the figures": Broken(
        "data/indicators/ho-so.yml:9:57: error[C170] tiêu đề “Hồ sơ tăng mạnh” nói “tăng”, số liệu không cho phép nói vậy",
        indicator(
            "results:",
            "charts:\n  - {kind: bars, measures: [received, resolved], title: Hồ sơ tăng mạnh}\nresults:",
        ),
        only_strict=True,
    ),
}


def decomposed(files: Files) -> Files:
    """The same files as some systems write them, with marks apart from letters (NFD)."""
    return {
        unicodedata.normalize("NFD", name): unicodedata.normalize("NFD", text)
        if isinstance(text, str)
        else text
        for name, text in files.items()
    }
