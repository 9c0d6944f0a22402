"""The tiers of tests: what is quick stays so, and every room has its tests."""

from pathlib import Path

import pytest
from quick_tier import TEST_SECONDS, TIER_SECONDS, faults

import bmi_noahpy
import noahpy

TESTS = Path(__file__).parent
OTHER_ROOMS = {"testing"}
"""What tests and benchmarks use."""


def test_the_first_test_of_a_file_is_quick_and_no_other(request):
    """This one is; the next would be if it were marked."""
    if not any("::" in argument for argument in request.config.args):
        of_this_file = [item for item in request.session.items if item.path == request.node.path]
        quick = [item for item in of_this_file if any(item.iter_markers("quick"))]
        assert quick == [request.node]


def test_every_room_has_a_folder_of_tests():
    def folders(path):
        return {entry.name for entry in path.iterdir() if any(entry.glob("*.py"))}

    missing = folders(Path(noahpy.__file__).parent) - folders(TESTS) - OTHER_ROOMS
    assert not missing
    assert any((TESTS / "bmi").glob("test_*.py")), bmi_noahpy.__name__


@pytest.mark.parametrize(
    ("spent", "told"),
    [
        ({"test_a": TEST_SECONDS, "test_b": 0.1}, []),
        ({"test_a": TEST_SECONDS + 0.1, "test_b": 0.1}, ["test_a is quick"]),
        ({f"test_{k}": TEST_SECONDS for k in range(20)}, [f"at most {TIER_SECONDS:g} s"]),
    ],
)
def test_a_tier_that_is_no_longer_quick_is_told(spent, told, monkeypatch):
    monkeypatch.delenv("QUICK_TIER_UNLIMITED", raising=False)
    found = faults(spent)
    assert len(found) == len(told)
    assert all(text in fault for text, fault in zip(told, found, strict=True))
