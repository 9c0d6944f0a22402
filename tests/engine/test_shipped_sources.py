"""The sources that come with the package are those of the physics as it is."""

from typing import get_args

import pytest
import torch

from noahpy.catalog.scheme_names import PRESETS
from noahpy.engine import form
from noahpy.engine.form import code_digest
from noahpy.engine.interface import FunctionKind
from noahpy.engine.key import LibraryKey
from noahpy.engine.shipped import file_of, shipped_source
from noahpy.model.schemes import Schemes
from noahpy.testing.shipped_sources import RELEASE, sources_to_ship


@pytest.mark.parametrize("kind", get_args(FunctionKind))
def test_the_source_of_the_default_schemes_comes_with_the_package(kind, columns):
    model, _, _ = columns(1, Schemes())
    assert f"strip_{kind}(" in shipped_source(LibraryKey.of(model, kind))


def test_after_an_edit_of_the_physics_it_is_not_used(columns, tmp_path, monkeypatch):
    key = LibraryKey.of(columns(1, Schemes())[0])
    module = tmp_path / "snow.py"
    monkeypatch.setattr(form, "sources", lambda: [module])
    text = """def melt(x):
    if x > 0:
        x = x + 1
        x = 2 * x
    return x
"""
    digests = {}
    for name, edited in {
        "as it is": text,
        "commented": text.replace("melt(x):", 'melt(x):  # snow\n    """Melt."""\n'),
        "another number": text.replace("1", "3"),
        "another string": text.replace("return x", "return f'{x}'"),
        "another block": text.replace("        x = 2", "    x = 2"),
    }.items():
        module.write_text(edited, encoding="utf-8")
        digests[name] = code_digest()
        assert shipped_source(key) is None
    assert digests.pop("commented") == digests["as it is"]
    assert len(set(digests.values())) == len(digests)


@pytest.mark.not_quick
@pytest.mark.parametrize("kind", get_args(FunctionKind))
def test_they_are_what_the_generator_writes_with_any_number_of_layers(kind):
    if kind != "step" and not torch.__version__.startswith(RELEASE):
        pytest.skip(f"torch {torch.__version__} writes its formulas of derivatives otherwise")
    # those of the other presets are of the same code, whose digest is tested above; the pull-backs
    # of all of them are run with few layers in test_generator
    presets = PRESETS if kind == "step" else ["permafrost-implicit"]
    for name, text in sources_to_ship(kind, 19, presets):
        assert file_of(name).read_text(encoding="utf-8") == text, (
            f"{name} is out of date; python -m noahpy.testing.shipped_sources writes it anew"
        )
