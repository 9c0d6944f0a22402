"""What the API reference lists as public can be imported, and is all that the package offers."""

import importlib
import re
from pathlib import Path

import pytest

import noahpy

PAGE = (Path(noahpy.__file__).parent / "docs" / "api.md").read_text(encoding="utf-8")
MODULES = re.findall(r"automodule:: (\S+)", PAGE)
SINGLE = re.findall(r"auto(?:data|function|class):: (\S+)\.(\w+)", PAGE)


@pytest.mark.parametrize("module", MODULES)
def test_a_public_module_has_its_names(module):
    found = importlib.import_module(module)
    for name in getattr(found, "__all__", ()):
        getattr(found, name)


@pytest.mark.parametrize(("module", "name"), SINGLE)
def test_what_is_listed_alone_exists(module, name):
    getattr(importlib.import_module(module), name)


@pytest.mark.parametrize("name", [name for name in noahpy.__all__ if name != "__version__"])
def test_a_name_of_the_package_is_described(name):
    offering = [module for module in MODULES if hasattr(importlib.import_module(module), name)]
    assert offering or name in [single for _, single in SINGLE]
