"""What methods of assimilation ask of a model: values at observations, and their derivatives.

Several problems of one shape run side by side, such as twin experiments with other noise. Methods
know controls only as numbers that are standard normal before the observations: they are whitened,
which preconditions the search by the prior.
"""

from __future__ import annotations

from typing import NamedTuple, Protocol

from torch import Tensor


class Observed(NamedTuple):
    """Observations of every problem."""

    values: Tensor
    """``[problem, observation]``."""
    precision: Tensor
    """Inverse variance of the errors, ``[problem, observation]``; 0 where one does not count."""

    def misfit(self, values: Tensor) -> Tensor:
        """Half the weighted square of the distance from values, ``[..., problem]``."""
        # what does not count may be missing
        distance = (self.values - values).where(self.precision > 0.0, 0.0)
        return 0.5 * (self.precision * distance.square()).sum(-1)


class Linearized(Protocol):
    """A model near its controls."""

    @property
    def values(self) -> Tensor:
        """At the observations, ``[problem, observation]``."""
        ...

    def forward(self, directions: Tensor) -> Tensor:
        """Changes of the values along directions.

        Args:
            directions: of the controls, ``[direction, problem, control]``.

        Returns:
            ``[direction, problem, observation]``.
        """
        ...

    def transposed(self, weights: Tensor) -> Tensor:
        """Gradient of the weighted sum of the values.

        Args:
            weights: ``[problem, observation]``.

        Returns:
            ``[problem, control]``.
        """
        ...


class ObservedModel(Protocol):
    """A model as a function of its whitened controls."""

    @property
    def shape(self) -> tuple[int, int]:
        """Number of problems and of controls."""
        ...

    def values(self, controls: Tensor) -> Tensor:
        """At the observations, ``[run, problem, observation]``; NaN where a run failed.

        Args:
            controls: ``[run, problem, control]``.
        """
        ...

    def linearized(self, controls: Tensor) -> Linearized:
        """The model near controls, ``[problem, control]``."""
        ...


class Part(NamedTuple):
    """A window, or its first part."""

    model: ObservedModel
    observed: Observed
    """Of these observations those in the part have a precision above 0; others may be missing."""
    share: float = 1.0
    """Of the window, which is that of the work of a run."""
