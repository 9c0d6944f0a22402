"""Killed runs, in short; `kills.py` beside this file does it for longer and for all commands."""

import pytest
from kills import check, short_run

pytestmark = pytest.mark.not_quick


def test_a_run_that_is_killed_and_goes_on_ends_in_the_same_file(tmp_path):
    kills, trials, wrong = check(short_run(80), 4, 0, tmp_path)
    assert not wrong
    assert kills == 4
    assert trials >= 1
