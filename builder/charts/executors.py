"""Who does the work of drawing: processes of this machine, or the workers of a Dask cluster. Nobody else needs to know."""

from __future__ import annotations

import os
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import contextmanager
from importlib import import_module
from multiprocessing import get_all_start_methods, get_context, set_forkserver_preload
from multiprocessing.context import BaseContext
from tempfile import gettempdir

from builder.charts.orphans import end_with_parent

PATIENCE = 10
"""Seconds to wait for a cluster that does not answer."""
SOCKET = 104 - len("/pymp-12345678/listener-12345678") - 1
"""Longest path of a directory of temporary files in which a socket may have its name; 104 bytes is macOS's limit."""


class NoCluster(Exception):
    """The cluster can't be used; the text says why and what helps."""


@contextmanager
def executor(processes: int, cluster: str) -> Iterator[Executor]:
    """An executor, for as long as it is needed; ``cluster`` is the address of a Dask scheduler, or nothing."""
    if cluster:
        with _cluster(cluster) as pool:
            yield pool
        return
    # Processes, because the renderer holds the interpreter.
    pool = ProcessPoolExecutor(processes, _context(), initializer=end_with_parent)
    try:
        yield pool
    finally:
        pool.shutdown(cancel_futures=True)


def _context() -> BaseContext:
    """Where it can be, processes are copies of one that has imported what they need and done nothing else."""
    if "forkserver" not in get_all_start_methods() or len(os.fsencode(gettempdir())) > SOCKET:
        return get_context("spawn")
    set_forkserver_preload(["builder.charts.render", "builder.charts.spec"])
    return get_context("forkserver")


@contextmanager
def _cluster(address: str) -> Iterator[Executor]:
    try:
        distributed = import_module("distributed")
    except ImportError:
        raise NoCluster(
            "thiếu thư viện dask.distributed; cài minhbach[cluster] · dask.distributed is missing: install minhbach[cluster]"
        ) from None
    try:
        client = distributed.Client(address, timeout=PATIENCE, set_as_default=False)
    except (OSError, ValueError) as error:
        raise NoCluster(
            f"{address}: không nối được với cụm máy · no cluster answers there ({error})"
        ) from None
    with client:
        pool: Executor = client.get_executor(pure=False)
        yield pool
