import gc
import os
from pathlib import Path

import hypothesis
import pytest
import torch

pytest_plugins = ["compiled_steps", "quick_tier"]
torch.set_num_threads(1)
# What imports leave is much and stays to the end: the garbage collector need not look at it again
# and again, neither while tests are collected nor in them.
gc.disable()

hypothesis.settings.register_profile("default", deadline=None)
hypothesis.settings.register_profile("ci", deadline=None, derandomize=True)
hypothesis.settings.load_profile("ci" if os.environ.get("CI") else "default")

DATA = Path(__file__).parent / "data"


def pytest_collection_finish():
    gc.freeze()
    gc.enable()


@pytest.fixture(scope="session")
def shared():
    folder = os.environ.get("NOAHPY_SHARED")
    if not folder:
        pytest.skip("NOAHPY_SHARED, the folder of the shared reference data, is not set")
    return Path(folder)


@pytest.fixture(scope="session")
def onestep_sample():
    return DATA / "onestep_sample.nc"
