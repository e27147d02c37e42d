"""The catalogues of interface text: ``python -m builder.editing.messages`` brings them up to date with the program.

A message is a Vietnamese sentence, written where it is shown: ``_("…")`` in a template, ``text("…")`` in Python, and
``plural("…", n)`` in both where other languages tell one from many. A site with templates of its own may keep a
catalogue beside them, ``templates/locale/en.po``; name its template folder after the command.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_file
from babel.messages.pofile import read_po, write_po

from builder.outputs.assets import template_folders

if TYPE_CHECKING:
    from babel.messages.extract import _Keyword

PACKAGE = Path(__file__).resolve().parents[1]
KEYWORDS: Mapping[str, _Keyword | None] = {
    "text": None,
    "_": None,
    "plural": (1, 1),
    "gettext": None,
    "ngettext": (1, 2),
}
TEMPLATE = {"encoding": "utf-8", "silent": "false", "newstyle_gettext": "true"}
HEADER = """\
# Interface text of Minh Bạch in another language; how to change it: CONTRIBUTING.md.
msgid ""
msgstr ""
"Language: {lang}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

"""

MessageId = str | tuple[str, ...]


def messages(templates: Path, *, program: bool = True) -> Catalog:
    """Every message of ``templates`` and of the program, in the order of the alphabet, none translated."""
    found: set[MessageId] = set()
    for method, options, file in _sources(templates, program):
        for _line, message, _comments, _context in extract_from_file(method, file, KEYWORDS, (), options):
            found.add(message if isinstance(message, str) else tuple(message))
    catalogue = Catalog(charset="utf-8")
    for message in sorted(found, key=lambda item: item if isinstance(item, tuple) else (item,)):
        catalogue.add(message)
    return catalogue


def _sources(templates: Path, program: bool) -> Iterator[tuple[str, dict[str, Any], Path]]:
    for file in sorted(PACKAGE.rglob("*.py")) if program else ():
        yield "python", {}, file
    for file in sorted(templates.rglob("*.html")):
        yield "jinja2.ext:babel_extract", TEMPLATE, file


def updated(file: Path, found: Catalog) -> str:
    """What ``file`` should hold: the messages that are there now, with the translations that it has. The same messages
    give the same text: no dates, no line numbers, nothing that is no longer used."""
    with file.open("rb") as stream:
        known = read_po(stream)
    for message in found:
        old = known.get(message.id) if message.id else None
        if old is not None and isinstance(old.string, str) == isinstance(message.id, str):
            message.string = old.string
    content = io.BytesIO()
    write_po(content, found, width=0, no_location=True, omit_header=True)
    return HEADER.format(lang=file.stem) + content.getvalue().decode().rstrip("\n") + "\n"


def main(folders: list[str]) -> None:
    """Bring the catalogues of the template folder given up to date, or else the program's own."""
    templates = Path(folders[0]) if folders else template_folders(PACKAGE)[-1]
    for file in sorted((templates / "locale").glob("*.po")):
        found = messages(templates, program=not folders)
        file.write_text(updated(file, found), encoding="utf-8", newline="\n")
        missing = sum(not (message.string and all(message.string)) for message in found if message.id)
        sys.stdout.write(f"{file.name}: {len(found)} câu, {missing} chưa dịch\n")


if __name__ == "__main__":
    main(sys.argv[1:])
