"""Runs of the blocks of a region in many processes, with Dask."""

from __future__ import annotations

import logging
import os
import time
import uuid
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import CancelledError
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from noahpy.errors import BlockError, ConfigError, OutputError
from noahpy.region.block import run_block
from noahpy.region.plan import BlockReport, Plan

if TYPE_CHECKING:
    from distributed import Client, Future, LocalCluster

POLL_SECONDS: Final = 0.5
"""Interval at which interruption by the user is checked, s."""
LOST_WORKERS: Final = 10
"""Number of processes that may die on a block before it fails."""
KEPT_BYTES: Final = 2**28
"""Free memory that a process keeps for the next step, bytes."""
LARGEST_KEPT_BYTES: Final = 2**25
"""Largest array within the kept memory, bytes; the C library allows no more."""
LOOPBACK: Final = "127.0.0.1"
"""Address of this machine that cannot be reached from others."""
PATIENCE: Final = 60.0
"""Time to wait for a scheduler, s."""
_IGNORE_SIGNALS: Final = """
import signal
for name in ("SIGINT", "SIGHUP"):
    if hasattr(signal, name):
        signal.signal(getattr(signal, name), signal.SIG_IGN)
"""
"""Code of every process: Ctrl-C and a closed terminal are handled by the parent process."""


def run_blocks(
    plan: Plan,
    blocks: Sequence[int],
    *,
    scheduler: str | None = None,
    workers: int | None = None,
    on_done: Callable[[BlockReport], None] = lambda _: None,
    on_wait: Callable[[str], None] = lambda _: None,
    should_continue: Callable[[], bool] = lambda: True,
) -> None:
    """Run blocks in the processes of a Dask scheduler.

    A block whose process dies is run again by another one. A lost connection to the scheduler is
    opened again.

    Args:
        plan: plan of the run.
        blocks: numbers of the blocks to run.
        scheduler: address of a Dask scheduler; processes on this machine if omitted.
        workers: number of processes on this machine; if omitted as many as have a processor core
            for each of their threads.
        on_done: called with the report of every complete block.
        on_wait: called with a note if no process is available yet.
        should_continue: called repeatedly; False cancels the blocks that are running.

    Raises:
        BlockError: blocks failed, or no scheduler answers.
    """
    left, failed = set(blocks), dict[int, BaseException]()
    cores = len(os.sched_getaffinity(0))
    processes = workers or max(1, cores // plan.config.compute.workers)
    lost_since: float | None = None
    idle_sessions = 0
    while left and should_continue():
        try:
            with _client(scheduler, processes) as client:
                _wait_for_processes(client, 1 if scheduler else processes, on_wait, should_continue)
                lost_since, idle_sessions = None, idle_sessions + 1
                for block, outcome in _outcomes(client, plan, sorted(left), should_continue):
                    idle_sessions = 0
                    left.discard(block)
                    if isinstance(outcome, BlockReport):
                        on_done(outcome)
                        continue
                    failed[block] = outcome
                    if isinstance(outcome, OutputError | ConfigError):
                        # the other blocks would fail for the same reason
                        left.clear()
                        break
        except (OSError, TimeoutError) as error:
            lost_since = lost_since or time.monotonic()
            if idle_sessions > LOST_WORKERS or time.monotonic() - lost_since > PATIENCE:
                raise BlockError(
                    f"no scheduler answers at {scheduler or 'this machine'}: {error}"
                ) from error
            time.sleep(POLL_SECONDS)
            # blocks that ended while the connection was lost
            for block in sorted(left):
                report = plan.report(block)
                if report is not None:
                    left.discard(block)
                    on_done(report)
    if failed:
        raise BlockError(_reasons(plan, failed)) from next(iter(failed.values()))


def _wait_for_processes(
    client: Client,
    wanted: int,
    on_wait: Callable[[str], None],
    should_continue: Callable[[], bool],
) -> None:
    """Wait for the first processes, which may be queued for long on a cluster.

    A plan that is sent before is lost if the only process that has it dies.

    Raises:
        OSError: the scheduler is lost.
    """
    is_reported, begin = False, time.monotonic()
    while should_continue() and len(client.scheduler_info()["workers"]) < wanted:
        if client.status != "running":
            raise ConnectionError("the connection to the scheduler is lost")
        if not is_reported and time.monotonic() - begin > PATIENCE:
            on_wait(f"waiting for processes at {client.scheduler.address}")
            is_reported = True
        time.sleep(POLL_SECONDS)


def _outcomes(
    client: Client, plan: Plan, blocks: Sequence[int], should_continue: Callable[[], bool]
) -> Iterator[tuple[int, BlockReport | BaseException]]:
    """Report or error of every block, as it ends.

    Raises:
        OSError: the scheduler is lost.
    """
    from distributed import wait

    if not should_continue():
        return
    everywhere = client.scatter(plan, broadcast=True, hash=False)
    # unique names, so that results of an earlier session are not used
    session = uuid.uuid4().hex
    waiting: dict[Future, int] = {}
    for block in blocks:
        name = f"noahpy-block-{block}-{session}"
        waiting[client.submit(run_block, everywhere, block, key=name, pure=False)] = block
    try:
        while waiting and should_continue():
            try:
                ended = wait(list(waiting), POLL_SECONDS, "FIRST_COMPLETED").done
            except TimeoutError:
                if client.status != "running":
                    raise ConnectionError("the connection to the scheduler is lost") from None
                continue
            except CancelledError:
                raise ConnectionError("the scheduler has lost the blocks") from None
            for future in ended:
                block = waiting.pop(future)
                yield block, future.result() if future.status == "finished" else future.exception()
                future.release()
    finally:
        if waiting and client.status == "running":
            client.cancel(list(waiting), force=True)


@contextmanager
def _client(scheduler: str | None, processes: int) -> Iterator[Client]:
    import dask
    from distributed import Client

    if scheduler is not None:
        with Client(scheduler, timeout=PATIENCE) as client:
            yield client
        return
    settings = {
        "distributed.scheduler.allowed-failures": LOST_WORKERS,
        # a step holds the interpreter for long, about which Dask would warn
        "distributed.admin.tick.limit": "1h",
        # no information over HTTP
        "distributed.scheduler.http.routes": [],
        "distributed.worker.http.routes": [],
        # with the value of Dask, memory is released and allocated again in every step
        "distributed.nanny.pre-spawn-environ.MALLOC_TRIM_THRESHOLD_": KEPT_BYTES,
        # once that is set, the C library releases arrays above this size at once
        "distributed.nanny.pre-spawn-environ.MALLOC_MMAP_THRESHOLD_": LARGEST_KEPT_BYTES,
    }
    with dask.config.set(settings), _local_cluster(processes) as cluster, Client(cluster) as client:
        yield client


def _local_cluster(processes: int) -> LocalCluster:
    """Processes on this machine that only this process can connect to.

    Raises:
        BlockError: they cannot be started.
    """
    from distributed import LocalCluster
    from distributed.security import Security

    try:
        return LocalCluster(
            n_workers=processes,
            threads_per_worker=1,
            memory_limit=0,
            # anyone who connects to a port could run any code, so keys of this run are required
            host=LOOPBACK,
            protocol="tls",
            security=Security.temporary(),
            dashboard_address=f"{LOOPBACK}:0",
            scheduler_kwargs={"dashboard": False},
            silence_logs=logging.CRITICAL,
            preload=[_IGNORE_SIGNALS],
        )
    except (OSError, RuntimeError) as error:
        reason = error.__cause__ or error.__context__ or error
        raise BlockError(
            f"the {processes} processes of the region do not start on this machine: {error} "
            f"({reason}); memory or the allowed number of processes may be too small: choose fewer "
            "with --workers"
        ) from error


def _reasons(plan: Plan, failed: dict[int, BaseException]) -> str:
    """Reasons of failed blocks, for messages."""
    by_reason: dict[str, list[int]] = {}
    for block, error in failed.items():
        by_reason.setdefault(f"{error}" or type(error).__name__, []).append(block)
    lines = []
    for reason, blocks in by_reason.items():
        first = plan.cells_of(min(blocks))
        lines.append(
            f"{len(blocks)} of {plan.block_count} blocks failed, the first from "
            f"{plan.region.where(first.start)} to {plan.region.where(first.stop - 1)}: {reason}"
        )
    return "\n  ".join(lines)
