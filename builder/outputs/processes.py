"""Work that needs nothing of each other, done side by side: a process for each task."""

from __future__ import annotations

import sys
import threading
import traceback
import warnings
from collections.abc import Callable, Sequence
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import Any, TypeVar

from builder.charts.orphans import end_with_parent

Result = TypeVar("Result")


class TaskFailed(Exception):
    """A task ended in another process with an exception; its traceback is the text."""


def side_by_side(tasks: Sequence[Callable[[], Result]], jobs: int) -> list[Result]:
    """What each task returns, in their order. This process does the first; copies of it, which know all that it knows,
    do the others. One after the other where there is one job, or where a copy of a process can't be trusted."""
    if jobs == 1 or sys.platform != "linux" or threading.active_count() > 1:
        return [task() for task in tasks]
    context = get_context("fork")
    started = []
    try:
        for task in tasks[1:]:
            receiver, sender = context.Pipe(duplex=False)
            process = context.Process(target=_tell, args=(sender, task), daemon=True)
            with warnings.catch_warnings():
                # The renderer of charts may have left idle threads of its own; no copy draws anything.
                warnings.simplefilter("ignore", DeprecationWarning)
                process.start()
            sender.close()
            started.append((process, receiver))
        results = [task() for task in tasks[:1]]
        for _process, receiver in started:
            results.append(_hear(receiver))
    finally:
        for process, receiver in started:
            receiver.close()
            process.terminate()
            process.join()
    return results


def _tell(sender: Connection, task: Callable[[], Result]) -> None:
    end_with_parent()
    try:
        answer: tuple[bool, Result | str | OSError] = (True, task())
    except OSError as error:
        answer = (False, error)  # a full disk is a full disk, whoever finds out
    except Exception:  # noqa: BLE001 - told to the process that waits for it
        answer = (False, traceback.format_exc())
    sender.send(answer)


def _hear(receiver: Connection) -> Any:
    try:
        done, answer = receiver.recv()
    except EOFError:
        raise TaskFailed("a process ended without an answer") from None
    if isinstance(answer, OSError):
        raise answer
    if not done:
        raise TaskFailed(answer)
    return answer
