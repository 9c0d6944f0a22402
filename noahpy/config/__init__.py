"""Configuration: a YAML file, validated into typed objects that everything after it trusts."""

from noahpy.config.json_schema import json_schema
from noahpy.config.schema import ColumnConfig, Config
from noahpy.errors import ConfigError
from noahpy.simulation.load import errors_of, load_config, parse_config, to_yaml, user_form

__all__ = [
    "ColumnConfig",
    "Config",
    "ConfigError",
    "errors_of",
    "json_schema",
    "load_config",
    "parse_config",
    "to_yaml",
    "user_form",
]
