"""The command line: ``minhbach build`` and its kin. Exit codes: 0 clean · 1 content · 2 usage, or what the machine
refuses · 3 a bug."""

from __future__ import annotations

import errno
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from builder import __version__
from builder.problems import Format, Problems, SiteError, render, source_line

if TYPE_CHECKING:
    from builder.model.dates import PartialDate

EXIT_CONTENT, EXIT_MACHINE, EXIT_BUG = 1, 2, 3

REFUSALS = {
    errno.ENOSPC: "hết chỗ trên đĩa",
    errno.EDQUOT: "hết hạn mức đĩa",
    errno.EFBIG: "tệp lớn quá mức cho phép",
    errno.EROFS: "ổ đĩa chỉ cho đọc",
    errno.EACCES: "không có quyền",
    errno.EPERM: "không có quyền",
    errno.EBUSY: "đang được dùng",
    errno.EXDEV: "thư mục không đổi tên được",
    errno.EIO: "lỗi đĩa",
    errno.EMFILE: "quá nhiều tệp mở",
}
"""What a machine may refuse any program, by the number of its error."""

site_option = click.option(
    "--site",
    "site",
    type=click.Path(file_okay=False, exists=True, path_type=Path),
    default=Path(),
    help="Thư mục của trang (mặc định: thư mục hiện tại). · The site's folder.",
)
strict_option = click.option(
    "--strict", is_flag=True, help="Coi cảnh báo là lỗi. · Treat warnings as errors."
)


def as_of_option(function: Callable[..., None]) -> Callable[..., None]:
    """``--as-of DATE``"""

    def parse(_context: click.Context, _parameter: click.Parameter, value: str | None) -> PartialDate | None:
        from builder.model.dates import PartialDate

        try:
            return PartialDate.parse(value) if value else None
        except ValueError:
            raise click.BadParameter("viết năm-tháng-ngày, ví dụ 2026-11-24") from None

    help_text = "Ngày tính trạng thái, thay cho as_of trong site.yml. · Day the report speaks of."
    return click.option("--as-of", "as_of", metavar="DATE", callback=parse, help=help_text)(function)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="minhbach")
def main() -> None:
    """Minh Bạch: trang tĩnh báo cáo minh bạch. · Static site generator for public transparency reports."""


@main.command()
@site_option
@click.option(
    "--output",
    type=click.Path(path_type=Path),
    default=None,
    help="Nơi xuất bản (mặc định: public/ trong thư mục trang). · Where to publish.",
)
@click.option(
    "--jobs",
    type=click.IntRange(1),
    default=None,
    help="Số tiến trình (mặc định: mọi lõi). · Number of processes.",
)
@click.option(
    "--cluster",
    default="",
    metavar="ADDRESS",
    help="Vẽ trên cụm máy Dask ở địa chỉ này, ví dụ tcp://may:8786. · Draw on a Dask cluster.",
)
@as_of_option
@strict_option
@click.option("--no-cache", is_flag=True, help="Vẽ lại mọi biểu đồ. · Draw every chart anew.")
def build(
    site: Path,
    output: Path | None,
    jobs: int | None,
    cluster: str,
    as_of: PartialDate | None,
    strict: bool,
    no_cache: bool,
) -> None:
    """Dựng và xuất bản trang. · Build and publish the site."""
    output = output or site / "public"
    summary = _run(site, output.absolute(), jobs, as_of, strict, "text", cache=not no_cache, cluster=cluster)
    click.echo(summary)
    click.echo(f"→ {output.absolute() / 'index.html'}")


@main.command()
@site_option
@strict_option
@as_of_option
@click.option(
    "--format", "fmt", type=click.Choice(["text", "json", "github"]), default="text", show_default=True
)
def check(site: Path, strict: bool, as_of: PartialDate | None, fmt: Format) -> None:
    """Làm mọi việc trừ xuất bản. · Everything but publishing."""
    summary = _run(site, None, None, as_of, strict, fmt, cache=True)
    if fmt == "text":
        click.echo(summary)


@main.command()
@click.argument("kind", required=False)
@click.option("--format", "fmt", type=click.Choice(["json", "markdown"]), default="json", show_default=True)
def schema(kind: str | None, fmt: str) -> None:
    """JSON Schema của một loại dữ liệu, hoặc từ điển dữ liệu. · JSON Schema of a KIND, or the data dictionary."""
    from builder.editing.schemas import KINDS, dictionary, json_schema

    if fmt == "markdown":
        click.echo(dictionary(), nl=False)
    elif kind in KINDS:
        click.echo(json_schema(kind))
    else:
        raise click.UsageError(f"chọn một trong: {', '.join(KINDS)}")


@main.command()
@site_option
@click.option("--port", type=click.IntRange(0, 65535), default=8000, show_default=True)
def serve(site: Path, port: int) -> None:
    """Xem trước, tự dựng lại khi tệp đổi. · Preview that follows every change."""
    from builder.editing.preview import serve_site

    serve_site(site, port)


def _run(
    site: Path,
    output: Path | None,
    jobs: int | None,
    as_of: PartialDate | None,
    strict: bool,
    fmt: Format,
    *,
    cache: bool,
    cluster: str = "",
) -> str:
    """Run the pipeline, unless the last run came to the same; print its problems, and end with the exit code of the
    contract."""
    kept = site / ".cache" if cache else None
    if kept is not None:
        again = _again(site, output, kept, as_of, strict, fmt)
        if again is not None:
            return again
    from builder.charts.executors import NoCluster
    from builder.pipeline import Request, Run, run
    from builder.publishing.workshop import NoPlace
    from builder.terminal import progress

    problems = Problems(strict=strict)
    request = Request(site, output, jobs or os.cpu_count() or 1, as_of, kept, cluster)
    failed = False
    result = Run(problems)
    result.waiting = lambda: click.echo(
        "một lần dựng khác đang dùng thư mục này; đợi nó xong · waiting for another build into this folder",
        err=True,
    )
    click.get_current_context().with_resource(result.ending)
    try:
        with progress(enabled=fmt == "text") as tell:
            result.progress = tell
            run(request, result)
    except SiteError:
        failed = True
    except (NoPlace, NoCluster) as error:
        raise click.UsageError(str(error)) from None
    except Exception as error:
        if os.environ.get("MINHBACH_DEBUG"):
            raise
        if isinstance(error, OSError) and error.errno in REFUSALS:
            named = f"{error.filename}: " if error.filename else ""
            click.echo(
                f"{named}{REFUSALS[error.errno]}; trang đã xuất bản giữ nguyên · {error.strerror}; the published "
                "site is as it was",
                err=True,
            )
            sys.exit(EXIT_MACHINE)
        click.echo(
            f"lỗi của chương trình, không phải của dữ liệu: {error!r}\n"
            "chạy lại với MINHBACH_DEBUG=1 và gửi kết quả cho nhóm phát triển · a bug in the program",
            err=True,
        )
        sys.exit(EXIT_BUG)
    for remark in result.remarks:
        click.echo(remark, err=True)
    _tell(problems, fmt, site)
    if failed or problems.errors:
        if fmt == "text":
            click.echo(
                f"{problems.errors} lỗi, {problems.warnings} cảnh báo; trang đã xuất bản giữ nguyên", err=True
            )
        sys.exit(EXIT_CONTENT)
    return _summary(result.seconds, result.numbers, problems)


def _again(
    site: Path, output: Path | None, cache: Path, as_of: PartialDate | None, strict: bool, fmt: Format
) -> str | None:
    """Say what the last run said, where nothing has changed since; None where something has."""
    from builder.outputs.assets import template_folders
    from builder.publishing.last import key_of_run, unchanged
    from builder.reading.inputs import program_key

    started = time.perf_counter()
    key = key_of_run(program_key(template_folders(site)[-1]), str(as_of or ""), strict=strict)
    last = unchanged(site, output, cache, key)
    if last is None:
        return None
    problems = Problems(strict=strict)
    for problem in last.problems:
        problems.keep(problem)
    _tell(problems, fmt, site)
    numbers = {**last.numbers, "made": 0, "drawn": 0}
    return _summary({"compare": time.perf_counter() - started}, numbers, problems)


def _tell(problems: Problems, fmt: Format, site: Path) -> None:
    if problems.found or fmt == "json":
        click.echo(render(problems.ordered(), fmt, source_line(site)), err=fmt == "text")


def _summary(seconds: dict[str, float], counts: dict[str, int], problems: Problems) -> str:
    """Phase timings and one line of what was built."""
    phases = " · ".join(f"{name} {spent:.2f}" for name, spent in seconds.items())
    return (
        f"{phases} (giây)\n"
        f"{counts['pages']} trang ({counts['made']} làm mới), {counts['drawn']} biểu đồ vẽ mới, "
        f"{counts['figures']} số liệu, "
        f"kiểm tra: {counts['holds']} khớp, {counts['fails']} không khớp, {counts['explained']} đã giải thích, {counts['unclear']} chưa rõ, "
        f"{counts['no-data']} không đủ số liệu; {problems.errors} lỗi, {problems.warnings} cảnh báo, "
        f"{sum(seconds.values()):.1f} giây"
    )
