"""Blocks of a region at work in many processes, by Dask."""

from __future__ import annotations

import logging
import os
import time
import uuid
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import CancelledError
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from noahpy.errors import BlockError
from noahpy.region.block import run_block
from noahpy.region.plan import BlockReport, Plan

if TYPE_CHECKING:
    from distributed import Client, Future, LocalCluster

POLL_SECONDS: Final = 0.5
"""How often it is looked whether the user wants an end."""
LOST_WORKERS: Final = 10
"""Processes that a block may take with it before it counts as failed."""
KEPT_BYTES: Final = 2**28
"""Free memory that a process keeps for the next step."""
LARGEST_KEPT_BYTES: Final = 2**25
"""Size up to which an array may lie in it; the C library allows no more."""
LOOPBACK: Final = "127.0.0.1"
"""The address of this machine that no other one reaches."""
PATIENCE: Final = 60.0
"""How long a lost scheduler is waited for, s."""


_DEAF: Final = """
import signal
for name in ("SIGINT", "SIGHUP"):
    if hasattr(signal, name):
        signal.signal(getattr(signal, name), signal.SIG_IGN)
"""
"""Run by every process: Ctrl-C and a terminal that closes reach them too, and are not theirs."""


def run_blocks(
    plan: Plan,
    blocks: Sequence[int],
    *,
    scheduler: str | None = None,
    workers: int | None = None,
    on_done: Callable[[BlockReport], None] = lambda _: None,
    on_wait: Callable[[str], None] = lambda _: None,
    goes_on: Callable[[], bool] = lambda: True,
) -> None:
    """Run blocks, wherever there is a process for them.

    A block whose process dies is given to another one. A scheduler that is lost is waited for.

    Args:
        plan: of the run.
        blocks: numbers of those to run.
        scheduler: address of a Dask scheduler; processes on this machine if omitted.
        workers: how many of these; as many as there are processor cores if omitted.
        on_done: told of every block that is done.
        on_wait: told if there is no process yet.
        goes_on: asked now and then; if the answer is no, what is under way is given up.

    Raises:
        BlockError: blocks failed, each with its reason, or no scheduler answers.
    """
    left, failed = set(blocks), dict[int, BaseException]()
    lost_since: float | None = None
    fruitless = 0
    while left and goes_on():
        try:
            with _client(scheduler, workers) as client:
                wanted = 1 if scheduler else workers or len(os.sched_getaffinity(0))
                _wait_for_processes(client, wanted, on_wait, goes_on)
                lost_since, fruitless = None, fruitless + 1
                for block, outcome in _outcomes(client, plan, sorted(left), goes_on):
                    fruitless = 0
                    left.discard(block)
                    if isinstance(outcome, BlockReport):
                        on_done(outcome)
                        continue
                    failed[block] = outcome
                    if _stops_all(outcome):
                        left.clear()
                        break
        except (OSError, TimeoutError) as error:
            lost_since = lost_since or time.monotonic()
            if fruitless > LOST_WORKERS or time.monotonic() - lost_since > PATIENCE:
                raise BlockError(
                    f"no scheduler answers at {scheduler or 'this machine'}: {error}"
                ) from error
            time.sleep(POLL_SECONDS)
            # what ended without a word
            for block in sorted(left):
                report = plan.report(block)
                if report is not None:
                    left.discard(block)
                    on_done(report)
    if failed:
        raise BlockError(_told(plan, failed)) from next(iter(failed.values()))


def _wait_for_processes(
    client: Client,
    wanted: int,
    on_wait: Callable[[str], None],
    goes_on: Callable[[], bool],
) -> None:
    """Wait for the first processes; on a cluster they may stand in a queue for long.

    What is sent before they are there is lost with the few that have it.

    Raises:
        OSError: the scheduler is lost.
    """
    is_told, begin = False, time.monotonic()
    while goes_on() and len(client.scheduler_info()["workers"]) < wanted:
        if client.status != "running":
            raise ConnectionError("the connection to the scheduler is lost")
        if not is_told and time.monotonic() - begin > PATIENCE:
            on_wait(f"waiting for processes at {client.scheduler.address}")
            is_told = True
        time.sleep(POLL_SECONDS)


def _outcomes(
    client: Client, plan: Plan, blocks: Sequence[int], goes_on: Callable[[], bool]
) -> Iterator[tuple[int, BlockReport | BaseException]]:
    """What became of blocks, as they end.

    Raises:
        OSError: the scheduler is lost.
    """
    from distributed import wait

    if not goes_on():
        return
    everywhere = client.scatter(plan, broadcast=True, hash=False)
    # under new names, so that nothing is taken for what an earlier session gave
    session = uuid.uuid4().hex
    waiting: dict[Future, int] = {}
    for block in blocks:
        name = f"noahpy-block-{block}-{session}"
        waiting[client.submit(run_block, everywhere, block, key=name, pure=False)] = block
    try:
        while waiting and goes_on():
            try:
                ended = wait(list(waiting), POLL_SECONDS, "FIRST_COMPLETED").done
            except TimeoutError:
                if client.status != "running":
                    raise ConnectionError("the connection to the scheduler is lost") from None
                continue
            except CancelledError:
                raise ConnectionError("the scheduler has forgotten the blocks") from None
            for future in ended:
                block = waiting.pop(future)
                yield block, future.result() if future.status == "finished" else future.exception()
                future.release()
    finally:
        if waiting and client.status == "running":
            client.cancel(list(waiting), force=True)


@contextmanager
def _client(scheduler: str | None, workers: int | None) -> Iterator[Client]:
    import dask
    from distributed import Client

    if scheduler is not None:
        with Client(scheduler, timeout=PATIENCE) as client:
            yield client
        return
    settings = {
        "distributed.scheduler.allowed-failures": LOST_WORKERS,
        # a step holds the interpreter for long, which is no fault
        "distributed.admin.tick.limit": "1h",
        # nothing is told to those who ask over HTTP
        "distributed.scheduler.http.routes": [],
        "distributed.worker.http.routes": [],
        # Dask's own makes every step give its memory back and ask for it again
        "distributed.nanny.pre-spawn-environ.MALLOC_TRIM_THRESHOLD_": KEPT_BYTES,
        # and the C library gives arrays above this back at once, once the other is set
        "distributed.nanny.pre-spawn-environ.MALLOC_MMAP_THRESHOLD_": LARGEST_KEPT_BYTES,
    }
    with dask.config.set(settings), _local_cluster(workers) as cluster, Client(cluster) as client:
        yield client


def _local_cluster(workers: int | None) -> LocalCluster:
    """Processes on this machine that only this one can talk to.

    Raises:
        BlockError: they cannot be started.
    """
    from distributed import LocalCluster
    from distributed.security import Security

    wanted = workers or len(os.sched_getaffinity(0))
    try:
        return LocalCluster(
            n_workers=wanted,
            threads_per_worker=1,
            memory_limit=0,
            # whoever reaches a port could have these processes run anything: keys are asked for
            # that are made for this run alone
            host=LOOPBACK,
            protocol="tls",
            security=Security.temporary(),
            dashboard_address=f"{LOOPBACK}:0",
            scheduler_kwargs={"dashboard": False},
            silence_logs=logging.CRITICAL,
            preload=[_DEAF],
        )
    except (OSError, RuntimeError) as error:
        reason = error.__cause__ or error.__context__ or error
        raise BlockError(
            f"the {wanted} processes of the region do not start on this machine: {error} "
            f"({reason}); is there memory for them, and may so many be started? --workers takes "
            "fewer"
        ) from error


def _stops_all(error: BaseException) -> bool:
    """Whether the other blocks would fail alike: no room, or a configuration that cannot run."""
    from noahpy.errors import ConfigError, OutputError

    return isinstance(error, OutputError | ConfigError)


def _told(plan: Plan, failed: dict[int, BaseException]) -> str:
    """Failed blocks by their reasons."""
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
