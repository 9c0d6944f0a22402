from typing import NamedTuple

import numpy as np

WINDOW_BYTES = 2**26


class Fault(NamedTuple):
    date: np.datetime64
    reason: str


class GriddedForcing: ...


def without_forcing(*a): ...
