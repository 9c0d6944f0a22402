"""Result files of parameter learning, each written completely or not at all."""

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
from noahpy.learning.transfer import Transfer
from noahpy.model.initial_water import fitted_state


def write_results(config: Config, task: Task, transfer: Transfer, directory: Path) -> list[Path]:
    """Write scores, parameters, losses and the network trained on all sites.

    Args:
        config: configuration of the training.
        task: completed task.
        transfer: scores of the task.
        directory: existing folder of the results.

    Returns:
        Paths of the files.
    """
    made_by = f"NoahPy {__version__}"
    texts = {
        "configuration.yaml": f"# {made_by}\n{to_yaml(user_form(config))}",
        "losses.csv": table(_loss_rows(task)),
        "parameters.csv": table(_parameter_rows(task, transfer)),
    }
    if task.varies:
        texts["parameters_in_time.csv"] = table(_period_rows(task))
    run = None if task.varies else learned_run(config, task)
    if run is not None:
        texts["learned_run.yaml"] = f"# {made_by}\n{to_yaml(user_form(run))}"
    files = [write_text(directory / name, text) for name, text in texts.items()]
    files.append(transfer.write(directory / "scores.csv"))
    weights = io.BytesIO()
    torch.save(task.network.state_dict(), weights)
    return [*files, write_bytes(directory / "network.pt", weights.getvalue())]


def learned_run(config: Config, task: Task) -> Config | None:
    """Configuration of a run with the parameters of the network trained on all sites.

    Args:
        config: configuration of the training.
        task: completed task whose parameters do not vary in time.

    Returns:
        None if a parameter has no key in configurations.
    """
    sites, all_sites = task.sites, torch.arange(len(task.sites))
    with torch.no_grad():
        unknowns = task.training.unknowns()[0, task.whole]
        parameters = task.space.parameters(sites.parameters, unknowns)
        start = sites.start(all_sites, 1)
        state = fitted_state(
            start, sites.model(parameters), sites.balanced_at_start(), sites.saturation
        )
    try:
        return with_parameters(config, [free.name for free in task.space.free], parameters, state)
    except ConfigError:
        return None


def _loss_rows(task: Task) -> Iterable[Row]:
    """Losses of networks and constant sets by epoch."""
    yield ["epoch", "kind", "left_out", "loss"]
    for done in task.training.history:
        for k, loss in enumerate(done.losses):
            kind = "network" if k < len(task.folds) else "constant"
            yield [done.epoch, kind, task.folds[k % len(task.folds)].name, loss]


def _parameter_rows(task: Task, transfer: Transfer) -> Iterable[Row]:
    """Parameters, or factors, of every site; means over the run if they vary in time."""
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
    """Parameters of the network trained on all sites, by period."""
    yield ["period", "site", "parameter", "value"]
    values = task.training.values()[:, task.whole]
    for period, label in enumerate(task.period_labels()):
        for site, name in enumerate(task.sites.names):
            for k, parameter in enumerate(task.space.labels):
                yield [label, name, parameter, float(values[period, site, k])]
