"""A process that works for another one ends with it. Without this, those of a build that is killed would wait for ever
for work, or for someone to take theirs, and hold the output folder of the next build."""

from __future__ import annotations

import os
import threading
from multiprocessing import parent_process
from multiprocessing.connection import wait


def end_with_parent() -> None:
    """Called once in a process that works for another: from now on it ends as soon as that one does."""
    parent = parent_process()
    if parent is not None:
        threading.Thread(target=_end_after, args=(parent.sentinel,), daemon=True).start()


def _end_after(sentinel: int) -> None:
    wait([sentinel])
    os._exit(1)  # at once: nobody is left to hear of anything
