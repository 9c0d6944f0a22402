"""The command ``noahpy schema``."""

from __future__ import annotations

import json

from noahpy.cli.messages import reported_errors
from noahpy.cli.options import Output, Overwrite, write_output


def schema(output: Output = None, overwrite: Overwrite = False) -> None:
    """Write the JSON schema of configuration files, for editors.

    Example: noahpy schema -o noahpy.json
    """
    with reported_errors():
        from noahpy.config import json_schema

        write_output(json.dumps(json_schema(), indent=2) + "\n", output, overwrite=overwrite)
