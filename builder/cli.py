"""The command line: ``minhbach build`` and its kin."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from builder import __version__
from builder.problems import Format, Problems, SiteError, render, source_line

EXIT_CONTENT, EXIT_BUG = 1, 3

site_option = click.option(
    "--site",
    "site",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path(),
    help="Thư mục của trang (mặc định: thư mục hiện tại). · The site's folder.",
)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="minhbach")
def main() -> None:
    """Minh Bạch: trang tĩnh báo cáo minh bạch. · Static site generator for public transparency reports."""


@main.command(name="check")
@site_option
@click.option("--strict", is_flag=True, help="Coi cảnh báo là lỗi. · Treat warnings as errors.")
@click.option(
    "--format", "fmt", type=click.Choice(["text", "json", "github"]), default="text", show_default=True
)
def check_command(site: Path, strict: bool, fmt: Format) -> None:
    """Làm mọi việc trừ xuất bản. · Everything but publishing."""
    from builder.pipeline import Request, run

    problems = Problems(strict=strict)
    _guarded(lambda: run(Request(site), problems), problems, site, fmt)


def _guarded(action: Callable[[], Any], problems: Problems, site: Path, fmt: Format) -> Any:
    """Run ``action``, print its problems, and end with the exit code of the contract."""
    failed = False
    result = None
    try:
        result = action()
    except SiteError:
        failed = True
    except Exception as error:  # a traceback is never what a user should see
        if os.environ.get("MINHBACH_DEBUG"):
            raise
        click.echo(
            f"lỗi chương trình: {error!r}; chạy lại với MINHBACH_DEBUG=1 và báo cho nhóm phát triển", err=True
        )
        sys.exit(EXIT_BUG)
    if problems.found or fmt == "json":
        click.echo(render(problems.ordered(), fmt, source_line(site)), err=fmt == "text")
    if failed or problems.errors:
        click.echo(f"{problems.errors} lỗi, {problems.warnings} cảnh báo", err=True)
        sys.exit(EXIT_CONTENT)
    return result
