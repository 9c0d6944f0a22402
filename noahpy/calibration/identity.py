"""What a search is known by, so that its record is continued by no other one."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from noahpy.config import Config, to_yaml, user_form
from noahpy.config.component import ComponentConfig
from noahpy.config.fields import Section
from noahpy.config.output import OutputConfig


def search_identity(config: Config, search: Mapping[str, Section], given: str) -> str:
    """Digest of a search: its configuration, its data, and the code that it names.

    The engine and its threads, the output, the component and other searches are not part of it.

    Args:
        config: configuration.
        search: section of the search by its name, without what does not change its steps.
        given: digest of the data.
    """
    others = dict.fromkeys(("assimilation", "calibration", "learning"))
    same = config.model_copy(
        update={
            **others,
            **search,
            "compute": config.compute.model_copy(update={"threads": 1, "engine": "auto"}),
            "output": OutputConfig(),
            "component": ComponentConfig(),
        }
    )
    digest = hashlib.sha256((to_yaml(user_form(same)) + given).encode())
    for process in config.named_code().values():
        for file in process.files:
            digest.update(file.read_bytes())
    return digest.hexdigest()
