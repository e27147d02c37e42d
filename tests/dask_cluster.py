"""A Dask cluster of two workers on this machine: prints its address, and, when told to end, how many of them drew."""

import sys
from importlib import import_module


def has_drawn() -> bool:
    return "builder.charts.render" in sys.modules


if __name__ == "__main__":
    distributed = import_module("distributed")
    with (
        distributed.LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster,
        distributed.Client(cluster) as client,
    ):
        print(cluster.scheduler_address, flush=True)
        sys.stdin.read()
        print(sum(client.run(has_drawn).values()), flush=True)
