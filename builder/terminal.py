"""A progress bar on the terminal, for phases that take long; nothing where output is no terminal."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

NAMES = {
    "read": "đọc",
    "validate": "xác nhận",
    "check": "kiểm tra",
    "derive": "suy ra",
    "make": "dựng trang",
    "draw": "vẽ biểu đồ",
    "verify": "kiểm chứng",
    "publish": "xuất bản",
    "keep": "lưu để dựng lần sau",
}


@contextmanager
def progress(*, enabled: bool) -> Iterator[Callable[[str, int, int], None]]:
    """A function that takes phase, done and total, and shows them. No thread runs beside it, so processes may fork."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    console = Console(stderr=True)
    if not enabled or not console.is_terminal:
        yield lambda phase, done, total: None
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=console, transient=True, auto_refresh=False) as bar:
        task = bar.add_task("", total=None)

        def tell(phase: str, done: int, total: int) -> None:
            bar.update(task, description=NAMES[phase], completed=done, total=total or None, refresh=True)

        yield tell
