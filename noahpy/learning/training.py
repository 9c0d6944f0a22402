"""Training of networks through the model, in minibatches of sites and windows of time.

Networks that are trained together, for the folds of a cross-validation or with several seeds, are
members of one batch of columns: twenty networks take little more time than one. A member is trained
on its own training sites only.

Windows begin with states from the member's own parameters: before every epoch all sites run once
without gradients, and the states at the begin of the windows are stored. They are not updated
within the epoch.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any, Final, NamedTuple

import torch
from torch import Tensor, nn

from noahpy.calibration.identity import digest_of_tensors
from noahpy.config.learning import TrainingConfig
from noahpy.errors import ConfigError
from noahpy.files.entries import digest_of, entries, require_same, short
from noahpy.files.whole_files import write_bytes
from noahpy.learning.networks import NetworkInputs
from noahpy.learning.parameters import LearnedParameters
from noahpy.learning.sites import Periods, Sites, Variation
from noahpy.model.schemes import names_of
from noahpy.model.state import State

FORMAT: Final = 1
"""Version of a checkpoint."""
LEAST_SHARE: Final = 0.05
"""Final learning rate, relative to the initial one."""


class EpochLosses(NamedTuple):
    """Mean loss of every member over the minibatches of an epoch."""

    epoch: int
    """Number of the epoch, from 1."""
    losses: tuple[float, ...]
    """Mean square error relative to the variance at every site, about 1 - NSE, by member."""

    @property
    def median(self) -> float:
        """Median of the finite losses."""
        return float(torch.tensor(self.losses).nanmedian())


class Training:
    """A training of networks.

    Args:
        sites: sites with observations.
        space: parameters that the networks give.
        networks: network of every member; any module from `NetworkInputs` to unknowns,
            ``[period, site, unknown]``.
        trained: training sites of every member, bool, ``[member, site]``.
        settings: settings of the training.
        period: first interval of the training, and the one after the last; all if None.
        variation: kind of periods, if parameters vary in time.
        inputs: inputs of the networks; if None the attributes, and the season where parameters vary
            by month.

    Raises:
        ConfigError: bounds that include parameters that the model refuses.
        ValueError: inconsistent members, sites or periods.
    """

    def __init__(
        self,
        sites: Sites,
        space: LearnedParameters,
        networks: Sequence[nn.Module],
        trained: Tensor,
        settings: TrainingConfig | None = None,
        *,
        period: tuple[int, int] | None = None,
        variation: Variation = "none",
        inputs: NetworkInputs | None = None,
    ) -> None:
        self.sites, self.space = sites, space
        self.networks = list(networks)
        self.trained = trained
        self.settings = settings or TrainingConfig()
        self.period = period or (0, sites.interval_count)
        self.variation: Variation = variation
        self.periods = Periods.of(sites.begin, variation)
        self.inputs = inputs or sites.inputs(variation)
        first, last = self.period
        if not 0 <= first < last <= sites.interval_count:
            raise ValueError(f"period {first} to {last} is not among {sites.interval_count}")
        if trained.shape != (len(networks), len(sites)) or not bool(trained.any(dim=1).all()):
            raise ValueError(
                f"trained has shape {list(trained.shape)}; [{len(networks)}, {len(sites)}] with at "
                "least one site for every member is expected"
            )
        space.check(sites.parameters, sites.schemes)
        self._scales = self._deviations()
        self._optimizer = torch.optim.AdamW(
            [w for network in networks for w in network.parameters()],
            lr=self.settings.learning_rate,
            weight_decay=self.settings.decay,
        )
        self._draw = torch.Generator().manual_seed(self.settings.seed)
        self.history: list[EpochLosses] = []

    def _deviations(self) -> list[Tensor]:
        """Standard deviations of the observations in the training period, ``[member, site]``.

        A share of the largest one among the training sites of the member is added, so that none
        is zero.
        """
        first, last = self.period
        found = []
        for one in self.sites.observed:
            values = one.values[first:last]
            seen = torch.isfinite(values)
            count = seen.sum(0).clamp(min=1)
            mean = torch.where(seen, values, 0.0).sum(0) / count
            square = torch.where(seen, (values - mean) ** 2, 0.0).sum(0) / count
            own = square.sqrt()
            largest = torch.where(self.trained, own, 0.0).max(dim=1, keepdim=True).values
            if not bool((largest > 0.0).all()):
                raise ValueError(
                    f"{one.label} is constant in the training period at the training sites of a "
                    "member"
                )
            found.append(own + self.settings.least_deviation * largest)
        return found

    # --- parameters ------------------------------------------------------------------------------
    def unknowns(self, sites: Tensor | None = None) -> Tensor:
        """Unknowns of all members, ``[period, member, site, unknown]``."""
        inputs = self.inputs if sites is None else self.inputs.of(sites)
        found = [network(inputs) for network in self.networks]
        most = max(values.shape[0] for values in found)
        expected = (len(inputs.attributes), self.space.size)
        for values in found:
            if tuple(values.shape[1:]) != expected or values.shape[0] not in (1, most):
                raise ValueError(
                    f"a network gives {list(values.shape)}; [1 or {most}, {expected[0]}, "
                    f"{expected[1]}] is expected"
                )
        needed = int(self.periods.of_interval.max()) + 1
        if most != 1 and most < needed:
            raise ValueError(f"networks give {most} periods; the run has {needed}")
        return torch.stack([values.expand(most, -1, -1) for values in found], dim=1)

    def values(self) -> Tensor:
        """Parameters, or factors, of all members.

        Returns:
            ``[period, member, site, unknown]``, labelled by `LearnedParameters.labels`.
        """
        with torch.no_grad():
            return self.space.values(self.unknowns())

    def static_values(self) -> Tensor:
        """Means of `values` over the intervals of the run, ``[member, site, unknown]``."""
        values = self.values()
        if values.shape[0] == 1:
            return values[0]
        share = torch.bincount(self.periods.of_interval, minlength=values.shape[0]).double()
        share = share / share.sum()
        return torch.einsum("p,pmsu->msu", share, values)

    # --- runs ------------------------------------------------------------------------------------
    def _run(
        self,
        state: State,
        unknowns: Tensor,
        sites: Tensor,
        first: int,
        last: int,
        keep: Callable[[int, State], None] = lambda *_: None,
    ) -> list[Tensor]:
        """Run intervals of all members; returns the model values of all observations.

        Args:
            state: state before the intervals.
            unknowns: ``[period, member, site, unknown]``.
            sites: numbers of the sites.
            first: number of the first interval.
            last: number after the last interval.
            keep: called with the interval and the state before every part of the run.
        """
        members = unknowns.shape[1]
        base = self.sites.base(sites, members)
        parts: list[list[Tensor]] = []
        for begin, end in self._parts(first, last):
            period = int(self.periods.of_interval[begin]) if unknowns.shape[0] > 1 else 0
            parameters = self.space.parameters(base, unknowns[period].flatten(0, 1))
            keep(begin, state)
            model = self.sites.model(parameters)
            state, outputs = self.sites.run(model, state, sites, begin, end, is_start=begin == 0)
            parts.append(self.sites.modelled(outputs, sites))
        return [torch.cat(values) for values in zip(*parts, strict=True)]

    def _parts(self, first: int, last: int) -> list[tuple[int, int]]:
        """Parts of a run within one period and one window each."""
        own = self.periods.of_interval
        windows = {begin for begin, _ in self._windows()}
        cuts = [k for k in range(first + 1, last) if int(own[k]) != int(own[k - 1]) or k in windows]
        edges = [first, *cuts, last]
        return list(pairwise(edges))

    def _windows(self) -> list[tuple[int, int]]:
        """First interval of every window of the training, and the one after the last."""
        first, last = self.period
        length = self.settings.intervals or last - first
        return [(k, min(k + length, last)) for k in range(first, last, length)]

    def _state_before(self, unknowns: Tensor) -> Mapping[int, State]:
        """States of all members and sites at the begin of every window."""
        all_sites = torch.arange(len(self.sites))
        begins = {begin for begin, _ in self._windows()}
        start = self.sites.start(all_sites, len(self.networks))
        kept: dict[int, State] = {0: start}

        def keep(begin: int, state: State) -> None:
            if begin in begins:
                kept[begin] = state

        if max(begins) > 0:
            with torch.no_grad():
                # one interval more, so that the state before the last window is kept
                self._run(start, unknowns.detach(), all_sites, 0, max(begins) + 1, keep)
        return kept

    def losses(self, models: Sequence[Tensor], sites: Tensor, first: int, last: int) -> Tensor:
        """Losses at every site, ``[member, site]``; NaN without observations.

        Args:
            models: model values from `_run`.
            sites: numbers of the sites.
            first: number of the first interval.
            last: number after the last interval.
        """
        total, weights = torch.zeros(()), torch.zeros(())
        for one, scale, model in zip(self.sites.observed, self._scales, models, strict=True):
            observed = one.values[first:last, None][..., sites]
            seen = torch.isfinite(observed)
            error = (model - torch.where(seen, observed, 0.0)) / scale[:, sites]
            square = torch.where(seen, error, 0.0).square().sum(0)
            count = seen.sum(0)
            mean = square / count.clamp(min=1)
            total = total + one.weight * torch.where(count > 0, mean, 0.0)
            weights = weights + one.weight * (count > 0)
        return total / weights

    # --- training --------------------------------------------------------------------------------
    def epoch(self) -> EpochLosses:
        """Train one epoch, with all sites and windows once."""
        settings, number = self.settings, len(self.history)
        # cosine annealing (Loshchilov and Hutter 2017)
        cosine = torch.tensor(torch.pi * number / max(1, settings.epochs - 1)).cos().item()
        rate = settings.learning_rate * (LEAST_SHARE + (1.0 - LEAST_SHARE) * 0.5 * (1.0 + cosine))
        for group in self._optimizer.param_groups:
            group["lr"] = rate
        with torch.no_grad():
            states = self._state_before(self.unknowns())
        windows = self._windows()
        order = torch.randperm(len(windows), generator=self._draw).tolist()
        sums = torch.zeros(len(self.networks), dtype=torch.float64)
        counts = torch.zeros_like(sums)
        for window in order:
            first, last = windows[window]
            shuffled = torch.randperm(len(self.sites), generator=self._draw)
            for sites in torch.split(shuffled, settings.sites or len(self.sites)):
                chosen = sites.sort().values
                found = self._step(states[first], chosen, first, last)
                seen = torch.isfinite(found)
                sums += torch.where(seen, found, 0.0)
                counts += seen
        done = EpochLosses(number + 1, tuple((sums / counts).tolist()))
        self.history.append(done)
        return done

    def _step(self, state: State, sites: Tensor, first: int, last: int) -> Tensor:
        """One step of the optimizer; returns the loss of every member, NaN without observations."""
        members = len(self.networks)
        columns = (torch.arange(members)[:, None] * len(self.sites) + sites).flatten()
        begin = State(*(value[..., columns] for value in state))
        unknowns = self.unknowns(sites)
        if unknowns.requires_grad:
            # a failed column must have no effect on the gradients from other columns
            unknowns.register_hook(  # type: ignore[no-untyped-call]
                lambda g: torch.where(torch.isfinite(g), g, 0.0)
            )
        models = self._run(begin, unknowns, sites, first, last)
        by_site = self.losses(models, sites, first, last)
        counts = self.trained[:, sites] & torch.isfinite(by_site.detach())
        mean = torch.where(counts, by_site, 0.0).sum(1) / counts.sum(1).clamp(min=1)
        self._optimizer.zero_grad()
        mean.sum().backward()  # type: ignore[no-untyped-call]
        for network in self.networks:
            _clip_gradient(network, self.settings.largest_gradient)
        self._optimizer.step()
        return torch.where(counts.any(1), mean.detach(), torch.nan)

    def run(
        self,
        checkpoint: Path | None = None,
        *,
        resume: bool = False,
        should_continue: Callable[[EpochLosses], bool] = lambda _: True,
    ) -> list[EpochLosses]:
        """Train to the last epoch.

        Args:
            checkpoint: file that is written after every epoch.
            resume: whether to continue from the file, with the same results as without a stop.
            should_continue: called after every epoch; False stops the training.

        Raises:
            ConfigError: the checkpoint exists and `resume` is False, or is missing, damaged or of
                another training.
        """
        if checkpoint is not None:
            if checkpoint.exists() and not resume:
                raise ConfigError(f"{checkpoint} exists already; resume it, or name another file")
            if resume:
                self.load(checkpoint)
        while len(self.history) < self.settings.epochs:
            done = self.epoch()
            if checkpoint is not None:
                self.save(checkpoint)
            if not should_continue(done):
                break
        return self.history

    def models(self, first: int, last: int) -> list[Tensor]:
        """Model values of all observations for all members and sites.

        Args:
            first: number of the first interval returned; the run begins at interval 0.
            last: number after the last interval.

        Returns:
            ``[interval, member, site]`` for each of `Sites.observed`.
        """
        all_sites = torch.arange(len(self.sites))
        start = self.sites.start(all_sites, len(self.networks))
        with torch.no_grad():
            found = self._run(start, self.unknowns(), all_sites, 0, last)
        return [values[first:] for values in found]

    # --- checkpoints -----------------------------------------------------------------------------
    def identity(self) -> dict[str, str]:
        """What the training depends on, by which checkpoints are known, as short texts by key."""
        sites = self.sites
        texts = dict(entries(self.settings.model_dump(mode="json"), "learning.training"))
        texts |= entries(names_of(sites.schemes), "schemes")
        for name, module in sites.modules.items():
            built = f"{module.mode} {module.inputs} {module.module}"
            weights = digest_of_tensors(module.weights.values())
            texts[f"processes.{name}"] = f"{digest_of(built.encode())}, weights {weights}"
        tensors: dict[str, Iterable[Tensor]] = {
            "the training sites": [self.trained],
            "the attributes": [sites.attributes],
            "the observations": [one.values for one in sites.observed],
            "the parameters": [value for part in sites.parameters for value in part],
            "the forcing": sites.forcing,
            "the initial state": sites.state,
        }
        texts |= {
            **{f"the digest of {name}": digest_of_tensors(own) for name, own in tensors.items()},
            "the period": str(self.period),
            "the list of learned parameters": repr(self.space.free),
            "the list of sites": ", ".join(sites.names),
            "the design of the networks": repr([str(network) for network in self.networks]),
        }
        return {key: short(text) for key, text in texts.items()}

    def save(self, file: Path) -> None:
        """Write a checkpoint, completely or not at all."""
        content = {
            "noahpy learning checkpoint": FORMAT,
            "identity": self.identity(),
            "networks": [network.state_dict() for network in self.networks],
            "optimizer": self._optimizer.state_dict(),
            "draw": self._draw.get_state(),
            "history": [tuple(done) for done in self.history],
        }
        data = io.BytesIO()
        torch.save(content, data)
        write_bytes(file, data.getvalue())

    def load(self, file: Path) -> None:
        """Restore a checkpoint.

        Raises:
            ConfigError: it is missing, damaged, or of another training.
        """
        if not file.exists():
            raise ConfigError(f"{file} does not exist; there is nothing to resume")
        try:
            content: dict[str, Any] = torch.load(file, weights_only=True)
            version, identity = content["noahpy learning checkpoint"], content["identity"]
        except Exception as error:
            raise ConfigError(f"{file}: is not a checkpoint of a training: {error}") from error
        if version != FORMAT:
            raise ConfigError(f"{file}: has format {version}; this version reads {FORMAT}")
        require_same(file, identity, self.identity())
        for network, weights in zip(self.networks, content["networks"], strict=True):
            network.load_state_dict(weights)
        self._optimizer.load_state_dict(content["optimizer"])
        self._draw.set_state(content["draw"])
        self.history = [EpochLosses(n, tuple(losses)) for n, losses in content["history"]]


def _clip_gradient(network: nn.Module, largest: float) -> None:
    """Clip the gradient of a network to a norm; a gradient that is not finite becomes zero."""
    gradients = [w.grad for w in network.parameters() if w.grad is not None]
    if not gradients:
        return
    norm = torch.linalg.vector_norm(torch.stack([g.norm() for g in gradients]))
    factor = torch.where(torch.isfinite(norm), (largest / norm.clamp(min=1e-300)).clamp(max=1.0), 0)
    for gradient in gradients:
        gradient.copy_(torch.where(torch.isfinite(norm), gradient * factor, 0.0))
