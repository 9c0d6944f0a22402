"""The files that parameter learning leaves; each is whole or not there."""

from __future__ import annotations

import io
from collections.abc import Iterable
from pathlib import Path

import torch
from torch import Tensor

from noahpy import __version__
from noahpy.calibration.run_configuration import with_parameters
from noahpy.config import Config, to_yaml, user_form
from noahpy.errors import ConfigError
from noahpy.files.whole_files import Row, table, write_bytes, write_text
from noahpy.learning.task import Task
from noahpy.learning.transfer import Row as Score
from noahpy.learning.transfer import Transfer
from noahpy.model.initial_water import fitted_state


def write_results(config: Config, task: Task, transfer: Transfer, directory: Path) -> list[Path]:
    """Write scores, parameters, losses and the network that saw all sites.

    Args:
        config: of the training.
        task: that is complete.
        transfer: its scores.
        directory: that exists.

    Returns:
        The files.
    """
    made_by = f"NoahPy {__version__}"
    texts = {
        "configuration.yaml": f"# {made_by}\n{to_yaml(user_form(config))}",
        "losses.csv": table(_loss_rows(task)),
        "scores.csv": table([Score._fields, *transfer.rows, *transfer.summary()]),
        "parameters.csv": table(_parameter_rows(task, transfer)),
    }
    if task.varies:
        texts["parameters_in_time.csv"] = table(_period_rows(task))
    run = None if task.varies else learned_run(config, task)
    if run is not None:
        texts["learned_run.yaml"] = f"# {made_by}\n{to_yaml(user_form(run))}"
    files = [write_text(directory / name, text) for name, text in texts.items()]
    weights = io.BytesIO()
    torch.save(task.network.state_dict(), weights)
    return [*files, write_bytes(directory / "network.pt", weights.getvalue())]


def learned_run(config: Config, task: Task) -> Config | None:
    """A run with the parameters of the network that saw all sites, None if no key stands for one.

    Args:
        config: of the training.
        task: whose parameters do not vary in time.
    """
    sites, everyone = task.sites, torch.arange(len(task.sites))
    with torch.no_grad():
        unknowns = task.training.unknowns()[0, task.whole]
        parameters = task.space.parameters(sites.parameters, unknowns)
        start = sites.start(everyone, 1)
        state = fitted_state(
            start, sites.model(parameters), sites.balanced_at_start(), sites.saturation
        )
    try:
        return with_parameters(config, [free.name for free in task.space.free], parameters, state)
    except ConfigError:
        return None


def _loss_rows(task: Task) -> Iterable[Row]:
    """Loss of every network and constant set in every epoch."""
    yield ["epoch", "kind", "left_out", "loss"]
    for done in task.training.history:
        for k, loss in enumerate(done.losses):
            kind = "network" if k < len(task.folds) else "constant"
            yield [done.epoch, kind, task.folds[k % len(task.folds)].name, loss]


def _parameter_rows(task: Task, transfer: Transfer) -> Iterable[Row]:
    """Parameters of every site, or factors; means over the run where they vary."""
    static = task.training.static_values()
    known: dict[str, Tensor] = {"network": static[task.whole]}
    if len(task.folds) > 1:
        known["network_that_left_it_out"] = transfer.values()
    known["constant"] = static[len(task.folds) + task.whole]
    if task.hidden is not None:
        known["hidden"] = task.space.values(task.hidden)
    low, high = task.space.limits().tolist()
    yield ["site", "parameter", "lowest", "highest", *known]
    for site, name in enumerate(task.sites.names):
        for k, label in enumerate(task.space.labels):
            yield [name, label, low[k], high[k], *(float(v[site, k]) for v in known.values())]


def _period_rows(task: Task) -> Iterable[Row]:
    """Parameters of the network that saw all sites, in every period."""
    yield ["period", "site", "parameter", "value"]
    values = task.training.values()[:, task.whole]
    for period, label in enumerate(task.period_labels()):
        for site, name in enumerate(task.sites.names):
            for k, parameter in enumerate(task.space.labels):
                yield [label, name, parameter, float(values[period, site, k])]
