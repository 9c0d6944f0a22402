"""Configuration: typed sections that everything after it trusts."""

from noahpy.config.json_schema import json_schema
from noahpy.config.schema import ColumnConfig, Config
from noahpy.config.text import to_yaml, user_form
from noahpy.errors import ConfigError

__all__ = ["ColumnConfig", "Config", "ConfigError", "json_schema", "to_yaml", "user_form"]
