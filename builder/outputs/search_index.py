"""The search index: every record as a small document, handed to Pagefind; its files are kept while nothing changes."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import io
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from importlib.metadata import version
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from jinja2 import Template

from builder.charts.kept_files import write
from builder.model.base import Lang
from builder.pages.found import Found
from builder.pages.search import INDEX

_NEEDED = ("pagefind.js", "pagefind-entry.json", "*.pf_meta", "wasm.*", "filter/*", "fragment/*", "index/*")
"""Pagefind's own search boxes are left out: the site has one."""
_SPARE = 2**16
"""Bytes: a disk with less left was full while Pagefind wrote."""
_D = str.maketrans("đĐ", "ďĎ")
"""Pagefind finds letters with and without their marks, but ``đ`` is no letter with a mark. ``ď`` is, and Vietnamese does
not use it: it stands for ``đ`` in the index, and search.js turns it both ways."""


def search_index(
    documents: dict[str, str], cache: Path | None, workshop: Path
) -> Iterator[tuple[str, bytes]]:
    """(path, content) of every file of the index of all :func:`documents`, which serves all languages. The folder
    ``cache`` keeps the last one; in the folder ``workshop`` it is made."""
    kept = cache / f"{_key(documents)}.zip" if cache else None
    files = _read(kept)
    if files is None:
        files = _make(documents, workshop)
        _write(kept, files)
    for path, content in files.items():
        yield f"{INDEX}/{path}", content


def documents(found: Iterable[Found], lang: Lang, template: Template) -> dict[str, str]:
    """File name → HTML of each; the name tells search.js where the hit leads."""
    return {_file_name(one): template.render(lang=lang, record=one).translate(_D) for one in found}


def _file_name(record: Found) -> str:
    """``van-ban/x.html~~resolutions~0.html``: page, anchor, kind, order. Pagefind hands the name on and indexes none of
    it."""
    page, _, anchor = record.path.partition("#")
    return f"{page}~{anchor}~{record.kind}~{record.order}.html"


def _make(documents: dict[str, str], workshop: Path) -> dict[str, bytes]:
    """Run Pagefind, which works on all cores by itself."""
    with tempfile.TemporaryDirectory(prefix="search-", dir=workshop) as scratch:
        source, made = Path(scratch) / "documents", Path(scratch) / "index"
        for name, html in documents.items():
            file = source / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(html, encoding="utf-8", newline="\n")
        words = ["--site", str(source), "--output-path", str(made), "--keep-index-url", "--silent"]
        subprocess.run([sys.executable, "-m", "pagefind_bin", *words], check=True, stdout=subprocess.DEVNULL)
        if shutil.disk_usage(scratch).free < _SPARE:  # Pagefind calls files that were cut off a success
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), scratch)
        found = sorted(file for pattern in _NEEDED for file in made.glob(pattern))
        files = {file.relative_to(made).as_posix(): file.read_bytes() for file in found}
    languages = json.loads(files["pagefind-entry.json"])  # in another order each time
    return files | {"pagefind-entry.json": json.dumps(languages, sort_keys=True).encode()}


def _key(documents: dict[str, str]) -> str:
    digest = hashlib.sha256(f"{version('pagefind-bin')}\n".encode())
    for name, html in documents.items():
        digest.update(f"{name}\n{len(html)}\n{html}".encode())
    return digest.hexdigest()


def _read(kept: Path | None) -> dict[str, bytes] | None:
    """The kept files, or None where there are none or they are damaged."""
    if kept is None:
        return None
    try:
        with ZipFile(kept) as archive:
            return {name: archive.read(name) for name in archive.namelist()}
    except (OSError, BadZipFile):
        return None


def _write(kept: Path | None, files: dict[str, bytes]) -> None:
    """Keep these files and forget those of earlier builds."""
    if kept is None:
        return
    packed = io.BytesIO()
    with ZipFile(packed, "w") as archive:
        for path, content in files.items():
            archive.writestr(path, content)
    with contextlib.suppress(OSError):
        for old in kept.parent.glob("*.zip"):
            old.unlink()
    write(kept, packed.getvalue())
