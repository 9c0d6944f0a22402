"""What a search is known by, so that its record is continued by no other one."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping

from torch import Tensor

from noahpy.config import Config, user_form
from noahpy.config.component import ComponentConfig
from noahpy.config.fields import Section
from noahpy.config.output import OutputConfig
from noahpy.files.entries import digest_of, entries, short
from noahpy.simulation.simulation import Simulation


def search_identity(
    config: Config, search: Mapping[str, Section], data: Mapping[str, str]
) -> dict[str, str]:
    """What a search depends on, as short texts by key: its configuration, data, and named code.

    The engine and its threads, the output, the component and other searches are not part of it.

    Args:
        config: configuration.
        search: section of the search by its name, without what does not change its steps.
        data: digests of the data, by what messages call them.
    """
    others = dict.fromkeys(("assimilation", "calibration", "learning"))
    same = config.model_copy(
        update={
            **others,
            **search,
            "base": None,
            "compute": config.compute.model_copy(update={"threads": 1, "engine": "auto"}),
            "output": OutputConfig(),
            "component": ComponentConfig(),
        }
    )
    code = {
        f"the files of {key}": digest_of(b"".join(file.read_bytes() for file in named.files))
        for key, named in config.named_code().items()
    }
    found = dict(entries(user_form(same))) | code | dict(data)
    return {key: short(text) for key, text in found.items()}


def data_of_run(simulation: Simulation) -> dict[str, str]:
    """Digests of what a run begins with and is driven by, by what messages call them."""
    clock = simulation.clock
    return {
        "the digest of the forcing": digest_of_tensors(
            simulation.supply.at(clock.dates(0, clock.step_count))
        ),
        "the digest of the initial state": digest_of_tensors(simulation.initial_state),
    }


def digest_of_tensors(tensors: Iterable[Tensor]) -> str:
    """Short digest of the values of tensors, for messages."""
    sha = hashlib.sha256()
    for tensor in tensors:
        sha.update(tensor.detach().cpu().numpy().tobytes())
    return digest_of(sha.digest())
