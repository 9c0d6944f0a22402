"""The checker of the CF conventions, on one file."""

import pytest

PURE = (
    "coordinate_dimension_matrix",
    "get_auxiliary_coordinate_variables",
    "get_axis_map",
    "get_axis_variables",
    "get_bounds_variables",
    "get_cell_boundary_variables",
    "get_coordinate_variables",
    "get_geophysical_variables",
    "get_lat_variable",
    "get_latitude_variables",
    "get_lon_variable",
    "get_longitude_variables",
    "get_time_variable",
    "get_z_variable",
    "get_z_variables",
    "guess_feature_type",
    "is_geophysical",
)
"""What the checker asks of a file again and again, so that its time grows with the cube of the
number of variables; here it is asked once."""


def remembering(function):
    """A function of a file and words that remembers its answers, and hands out copies of lists."""
    known = {}

    def answer(dataset, *words):
        if words not in known:
            known[words] = function(dataset, *words)
        found = known[words]
        return list(found) if isinstance(found, list) else found

    return answer


def complaints(path):
    from compliance_checker.cf import util
    from compliance_checker.suite import CheckSuite

    CheckSuite.load_all_available_checkers()
    suite = CheckSuite()
    with suite.load_dataset(str(path)) as dataset, pytest.MonkeyPatch.context() as patch:
        for name in PURE:
            patch.setattr(util, name, remembering(getattr(util, name)))
        (result,) = suite.run_all(dataset, ["cf:1.11"], []).values()
    groups, errors = result
    assert not errors
    assert len(groups) > 10
    return [f"{group.name}: {group.msgs}" for group in groups if group.value[0] != group.value[1]]
