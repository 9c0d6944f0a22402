"""Configurations as YAML text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import yaml

from noahpy.config.schema import ColumnConfig, Config
from noahpy.files.yaml_file import is_plain_text


def user_form(config: Config) -> dict[str, Any]:
    """A resolved configuration in the form that users write; `parse_config` restores it."""
    values = config.model_dump(mode="json", by_alias=True, exclude_none=True)
    column, *others = values["columns"]
    if others or column["name"] != ColumnConfig.model_fields["name"].default:
        return values
    del values["columns"], column["name"]
    return {**values, **column}


def to_yaml(values: Mapping[str, Any]) -> str:
    """YAML text of a configuration, with one key per line and profiles in brackets."""
    return yaml.dump(values, Dumper=_Dumper, sort_keys=False, width=100, allow_unicode=True)


class _Dumper(yaml.SafeDumper):
    """Dumper that keeps lists of values on one line."""

    # a copy, since other packages change the representers of the base class for the whole process
    yaml_representers = yaml.representer.SafeRepresenter.yaml_representers.copy()

    def represent_sequence(
        self,
        tag: str,
        sequence: Any,  # noqa: ANN401
        flow_style: bool | None = None,
    ) -> yaml.SequenceNode:
        plain = not any(isinstance(item, Mapping) for item in sequence)
        return super().represent_sequence(tag, sequence, flow_style=plain)

    def represent_text(self, text: str) -> yaml.ScalarNode:
        """Quote texts that YAML would read as another type."""
        style = None if is_plain_text(text) else "'"
        return self.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Dumper.add_representer(str, _Dumper.represent_text)
