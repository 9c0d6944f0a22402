"""Bounds and the likeness of layers hold whatever the unknowns are."""

import math
from typing import get_args

import numpy as np
import pytest
import torch
from calibration_cases import COLUMN, PARAMETERS, config
from hypothesis import given
from hypothesis import strategies as st
from torch.autograd import gradcheck

from noahpy.calibration import ParameterSpace
from noahpy.config.calibration import ParameterName
from noahpy.errors import ConfigError
from noahpy.model.schemes import Schemes
from noahpy.simulation.build import build_simulation

BASE = build_simulation(config()).model.parameters
TWO_COLUMNS = {
    "columns": [{"name": "meadow"}, {"name": "peat", "soil": {"layer_class": [7, 9, 9, 8]}}]
}


def space(*parameters, column=None, **options):
    settings = config(column, parameters=list(parameters))
    base = BASE if column is None else build_simulation(settings).model.parameters
    return ParameterSpace(
        base,
        settings.columns,
        settings.calibration.parameters,
        Schemes.of(settings.schemes),
        **options,
    )


def single(*parameters):
    """The same in single precision."""
    settings = config({"compute": {"dtype": "float32"}}, parameters=list(parameters))
    base = build_simulation(settings).model.parameters
    return ParameterSpace(
        base, settings.columns, settings.calibration.parameters, Schemes.of(settings.schemes)
    )


EVERYTHING = {False: space(*PARAMETERS), True: single(*PARAMETERS)}
SIZE = EVERYTHING[False].size
ANY_UNKNOWN = st.floats(allow_nan=False) | st.floats(-40.0, 40.0)


@given(st.lists(ANY_UNKNOWN, min_size=SIZE, max_size=SIZE), st.booleans())
def test_no_unknowns_lead_out_of_bounds_or_likeness(unknowns, is_single):
    chosen = EVERYTHING[is_single]
    parameters = chosen.parameters(torch.tensor([unknowns], dtype=torch.float64))
    porosity = parameters.soil.porosity[:, 0].double()
    assert (porosity >= 0.3).all()
    assert (porosity <= 0.6).all()
    for soil in (porosity[:2], porosity[2:]):
        assert float(soil.max()) <= 1.1 * float(soil.min())
    conductivity = parameters.soil.saturated_hydraulic_conductivity.double()
    assert (conductivity >= 1e-7).all()
    assert (conductivity <= 1e-4).all()
    albedo = parameters.site.maximum_snow_albedo.double()
    assert (albedo >= 0.5).all()
    assert (albedo <= 0.9).all()


def test_bounds_hold_in_single_precision_though_it_has_not_the_numbers():
    # 0.35 is rounded down, 0.6 is rounded up
    chosen = single({"name": "porosity", "bounds": [0.35, 0.6], "by": "all"})
    ends = chosen.parameters(torch.tensor([[-99.0], [99.0]], dtype=torch.float64)).soil.porosity
    assert ends.dtype == torch.float32
    assert 0.35 <= ends.double().min() < 0.35 + 1e-7
    assert 0.6 - 1e-7 < ends.double().max() <= 0.6


@given(st.lists(st.floats(1e-6, 1.0 - 1e-6), min_size=1, max_size=5))
def test_unknowns_and_shares_are_inverse(shares):
    shares = torch.tensor(shares, dtype=torch.float64)
    again = ParameterSpace.shares(ParameterSpace.unknowns(shares))
    torch.testing.assert_close(again, shares, rtol=1e-9, atol=0.0)


def test_unknowns_of_the_configuration_give_its_values():
    # layers of a soil that differ by less than is allowed, one value by soil, a factor, a site's
    changes = {
        "soil": {"layer_class": [7, 7, 9, 9], "values": {"porosity": [0.40, 0.42, 0.5, 0.5]}}
    }
    chosen = space(*PARAMETERS, column=changes)
    found = chosen.parameters(chosen.configured_unknowns()[None])
    for ours, base in zip(found, chosen.base, strict=True):
        for mine, theirs in zip(ours, base, strict=True):
            torch.testing.assert_close(mine, theirs, rtol=1e-9, atol=0.0)


ORDERED = [
    {
        "name": "wilting_point_water_content",
        "bounds": [0.02, 0.24],
        "by": "all",
        "below": "reference_water_content",
    },
    {"name": "porosity", "bounds": [0.25, 0.6]},
    {
        "name": "reference_water_content",
        "bounds": [0.1, 0.5],
        "layers": [1, 2],
        "below": "porosity",
    },
]
ORDERED_SPACE = space(*ORDERED)


@given(st.lists(ANY_UNKNOWN, min_size=7, max_size=7))
def test_an_order_of_parameters_holds_whatever_the_unknowns(unknowns):
    soil = ORDERED_SPACE.parameters(torch.tensor([unknowns], dtype=torch.float64)).soil
    assert (soil.wilting_point_water_content < soil.reference_water_content).all()
    assert (soil.reference_water_content[:2] < soil.porosity[:2]).all()
    assert (soil.wilting_point_water_content >= 0.02).all()
    assert (soil.reference_water_content[2:] == BASE.soil.reference_water_content[2:]).all()


def test_the_range_below_another_parameter_is_used_to_its_ends():
    shares = torch.full((1, 7), 0.5, dtype=torch.float64)
    for porosity, highest in ((0.0, 0.25), (1.0, 0.5)):
        shares[0, 1:5] = porosity
        for share, expected in ((0.0, 0.1), (0.5, 0.5 * (0.1 + highest)), (1.0, highest)):
            shares[0, 5:] = share
            unknowns = ParameterSpace.unknowns(shares)
            found = ORDERED_SPACE.parameters(unknowns).soil.reference_water_content[:2, 0]
            assert found.tolist() == pytest.approx([expected] * 2)


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        (
            [
                {"name": "porosity", "bounds": [0.3, 0.6], "below": "quartz_fraction"},
                {"name": "quartz_fraction", "bounds": [0.5, 0.6], "below": "porosity"},
            ],
            "porosity and quartz_fraction lie below each other",
        ),
        (
            [
                {"name": "porosity", "bounds": [0.2, 0.6]},
                {"name": "reference_water_content", "bounds": [0.2, 0.3], "below": "porosity"},
            ],
            "begins at 0.2 and shall lie below porosity, which may be 0.2",
        ),
        ([{"name": "porosity", "bounds": [0.2, 0.6], "below": "porosity"}], "below itself"),
        (
            [{"name": "porosity", "bounds": [0.2, 0.6], "below": "albedo_min"}],
            "albedo_min and porosity are not both of layers",
        ),
        (
            [
                {
                    "name": "porosity",
                    "bounds": [0.2, 0.6],
                    "below": "quartz_fraction",
                    "similar_within": 0.1,
                }
            ],
            "without multiplier and similar_within",
        ),
    ],
)
def test_an_order_that_cannot_be_is_refused(parameters, words):
    with pytest.raises(ConfigError, match=words):
        space(*parameters)


def test_what_the_configuration_has_outside_the_bounds_begins_inside():
    chosen = space({"name": "porosity", "bounds": [0.1, 0.2], "by": "layer"})
    unknowns = chosen.configured_unknowns()
    assert ParameterSpace.shares(unknowns).tolist() == pytest.approx([0.99] * 4)
    mean = space({"name": "porosity", "bounds": [0.3, 0.6], "by": "all"})
    (value,) = mean.reported(mean.configured_unknowns()[None])[:, 0].tolist()
    assert value == pytest.approx(float(BASE.soil.porosity.mean()))


def test_the_ends_of_the_range_have_finite_unknowns():
    assert ParameterSpace.unknowns(torch.tensor([0.0, 1.0]).double()).isfinite().all()


def middle(chosen):
    return chosen.reported(torch.zeros(1, chosen.size, dtype=torch.float64))[0]


def test_the_middle_is_the_mean_of_the_bounds_or_of_their_logarithms():
    name = "saturated_hydraulic_conductivity"
    linear = {"name": name, "bounds": [1e-7, 1e-5], "scale": "linear"}
    assert middle(space(linear))[0] == pytest.approx(0.5 * (1e-7 + 1e-5))
    assert middle(space({**linear, "scale": None}))[0] == pytest.approx(1e-6)
    assert middle(space({**linear, "bounds": [1e-6, 1.9e-5], "scale": None}))[0] == pytest.approx(
        1e-5
    )


@pytest.mark.parametrize("share", [0.0, 1.0])
def test_layers_that_are_alike_reach_the_bounds_together(share):
    chosen = space(PARAMETERS[0])
    unknowns = ParameterSpace.unknowns(torch.full((1, chosen.size), share).double())
    torch.testing.assert_close(
        chosen.reported(unknowns)[0], torch.full((4,), 0.6 if share else 0.3).double()
    )


def test_layers_that_are_alike_differ_as_far_as_they_may():
    chosen = space(PARAMETERS[0])
    # two centres, then the deviations
    unknowns = torch.tensor([[0.0, 0.0, 99.0, -99.0, 0.0, 0.0]], dtype=torch.float64)
    porosity = chosen.reported(unknowns)[0]
    assert porosity[0] / porosity[1] == pytest.approx(1.1, rel=1e-12)
    assert porosity[2] == porosity[3]


def test_likeness_wider_than_the_bounds_asks_for_nothing():
    assert space({"name": "porosity", "bounds": [0.4, 0.42], "similar_within": 0.1}).size == 4


@pytest.mark.parametrize(
    ("written", "count"),
    [
        ({}, 8),
        ({"columns": "shared"}, 4),
        ({"layers": [1, 3]}, 4),
        ({"by": "all"}, 2),
        ({"by": "all", "columns": "shared"}, 1),
        ({"by": "soil"}, 5),
        ({"by": "soil", "columns": "shared"}, 3),
        ({"groups": [[1, 2], [4]]}, 4),
        # centres of two and three soils, and of two soils side by side
        ({"similar_within": 0.1}, 8 + 5),
        ({"similar_within": 0.1, "columns": "shared"}, 4 + 4),
    ],
)
def test_what_shares_a_value(written, count):
    chosen = space({"name": "porosity", "bounds": [0.3, 0.6], **written}, column=TWO_COLUMNS)
    assert chosen.size == count


def test_values_go_to_their_layers_columns_and_starts():
    chosen = space(
        {"name": "porosity", "bounds": [0.3, 0.6], "groups": [[1, 2], [4]]}, column=TWO_COLUMNS
    )
    unknowns = torch.randn(3, chosen.size, dtype=torch.float64)
    porosity = chosen.parameters(unknowns).soil.porosity
    values = 0.3 + 0.3 * torch.sigmoid(unknowns)
    assert porosity.shape == (4, 6)
    for start in range(3):
        # groups one after the other, the columns of each side by side
        ours = porosity[:, 2 * start : 2 * start + 2]
        torch.testing.assert_close(ours[0], values[start, :2])
        assert torch.equal(ours[1], ours[0])
        assert torch.equal(ours[2], chosen.base.soil.porosity[2])
        torch.testing.assert_close(ours[3], values[start, 2:])
    assert torch.equal(
        chosen.reported(unknowns)[1], porosity[:, 2:4][torch.tensor([0, 1, 3])].flatten()
    )
    assert [label.layer for label in chosen.labels()] == [1, 1, 2, 2, 4, 4]
    assert [label.column for label in chosen.labels()] == ["meadow", "peat"] * 3


def test_multipliers_keep_the_contrast_of_layers():
    chosen = space({"name": "quartz_fraction", "bounds": [0.4, 1.6], "multiplier": True})
    unknowns = torch.randn(1, chosen.size, dtype=torch.float64)
    factors = 0.4 + 1.2 * torch.sigmoid(unknowns[0])
    torch.testing.assert_close(
        chosen.reported(unknowns)[0], factors * chosen.base.soil.quartz_fraction[:, 0]
    )
    low, high = chosen.limits()
    torch.testing.assert_close(high, 4.0 * low)


def test_a_factor_of_nothing_is_refused():
    name = "solids_thermal_conductivity"  # 0: the model derives it
    free = {"name": name, "bounds": [0.5, 2.0], "multiplier": True}
    with pytest.raises(ConfigError, match=rf"parameters\[1\].multiplier: {name} is 0 or not given"):
        space(free)
    layers = len(BASE.soil.porosity)
    own = {"values": {name: [2.0] + (layers - 1) * [None]}}
    given = {"soil": {**COLUMN["soil"], **own}}
    with pytest.raises(ConfigError, match="a factor would change nothing"):
        space({**free, "by": "layer"}, column=given)
    # one value of all layers has an effect in the first, and one of the first alone
    assert space({**free, "by": "all"}, column=given).size == 1
    assert space({**free, "by": "layer", "layers": [1]}, column=given).size == 1


def test_the_diffusivity_follows_unless_it_is_fixed_or_sought():
    names = ("clapp_hornberger_b", "saturated_hydraulic_conductivity", "air_entry_potential")
    bounds = ([3.0, 10.0], [1e-6, 1e-5], [0.05, 0.5])
    free = [{"name": name, "bounds": limits} for name, limits in zip(names, bounds, strict=True)]
    free.append(PARAMETERS[0])

    def change(chosen):
        soil = chosen.parameters(torch.randn(1, chosen.size).double()).soil
        base = chosen.base.soil
        formula = [
            s.clapp_hornberger_b
            * s.saturated_hydraulic_conductivity
            * s.air_entry_potential
            / s.porosity
            for s in (soil, base)
        ]
        name = "saturated_hydraulic_diffusivity"
        return getattr(soil, name) / getattr(base, name), formula[0] / formula[1]

    torch.testing.assert_close(*change(space(*free)))
    fixed, _ = change(space(*free, diffusivity_follows=False))
    assert (fixed == 1.0).all()
    sought = {"name": "saturated_hydraulic_diffusivity", "bounds": [1e-6, 1e-5], "by": "all"}
    found, formula = change(space(*free, sought))
    assert not torch.allclose(found, formula)


def test_the_soil_of_the_whole_column_follows_its_first_layer():
    free = {"name": "porosity", "bounds": [0.3, 0.6]}
    unknowns = torch.randn(2, 4, dtype=torch.float64)
    parameters = space(free).parameters(unknowns)
    assert torch.equal(parameters.column_soil.porosity, parameters.soil.porosity[0])
    column = {"soil": {**COLUMN["soil"], "column_class": 9}}
    chosen = space(free, column=column)
    own = chosen.parameters(unknowns).column_soil.porosity
    assert torch.equal(own, chosen.base.column_soil.porosity.repeat(2))


def test_parameters_are_differentiable():
    chosen = EVERYTHING[False]

    def fields(unknowns):
        soil, _, _, site, snow = chosen.parameters(unknowns)
        return (
            snow.snow_viscosity,
            soil.porosity,
            soil.saturated_hydraulic_conductivity.log(),
            soil.quartz_fraction,
            site.maximum_snow_albedo,
        )

    assert gradcheck(fields, torch.randn(2, SIZE, dtype=torch.float64, requires_grad=True))


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ({"layers": [1, 5]}, r"parameters\[1\].layers: layer 5 is not among the 4"),
        ({"groups": [[1], [6]]}, r"parameters\[1\].groups: layer 6 is not among the 4"),
        ({"bounds": [0.3, 1.2]}, r"porosity is 1.2 in layer 1, column 1; allowed is"),
        ({"bounds": [0.5, 3.0], "multiplier": True}, r"porosity is .* allowed is"),
        ({"bounds": [0.05, 0.6]}, r"wilting_point_water_content is 0.066 .* below porosity, 0.05"),
    ],
)
def test_what_the_model_refuses_is_refused_before_the_search(written, words):
    with pytest.raises(ConfigError, match=words):
        space({"name": "porosity", "bounds": [0.3, 0.6], **written})


def test_a_factor_of_layers_of_which_one_is_zero_has_its_prior():
    factor = {"bounds": [0.5, 2.0], "multiplier": True}
    soil = {"layer_class": 7, "values": {"quartz_fraction": [0.0, 0.4, 0.4, 0.4]}}
    prior = {"prior": {"mean": 1.0, "spread": 0.2}}
    chosen = space(
        {"name": "quartz_fraction", "by": "all", **factor, **prior}, column={"soil": soil}
    )
    residuals = chosen.prior_residuals(torch.zeros(1, 1, dtype=torch.float64))
    torch.testing.assert_close(residuals, torch.full((1, 1), 1.25).double())


def test_ranges_of_water_contents_that_cross_are_refused_before_the_search():
    free = [
        {"name": "wilting_point_water_content", "bounds": [0.02, 0.2]},
        {"name": "reference_water_content", "bounds": [0.15, 0.3]},
    ]
    with pytest.raises(ConfigError, match=r"wilting_point_water_content is 0.2 in layer 1, col"):
        space(*free)
    space({**free[0], "below": "reference_water_content"}, free[1])


def test_a_diffusivity_beyond_its_range_is_refused():
    free = [
        {"name": "saturated_hydraulic_conductivity", "bounds": [1e-7, 0.5]},
        {"name": "air_entry_potential", "bounds": [0.01, 10.0]},
        {"name": "porosity", "bounds": [0.1, 0.6]},
    ]
    with pytest.raises(ConfigError, match="saturated_hydraulic_diffusivity is"):
        space(*free)
    assert math.isfinite(float(middle(space(*free, diffusivity_follows=False)).sum()))


def test_names_that_can_be_sought_are_those_of_real_parameters():
    base = BASE
    names = [
        *(name for name, value in base.soil._asdict().items() if value.is_floating_point()),
        *(name for name, value in base.vegetation._asdict().items() if value.is_floating_point()),
        *(name for name, value in base.site._asdict().items() if value.is_floating_point()),
        *base.snow._fields,
    ]
    names.remove("layer_thickness")
    assert list(get_args(ParameterName)) == names


def test_unknowns_are_named_by_what_they_move():
    free = [
        {"name": "porosity", "bounds": [0.3, 0.6], "layers": [1, 2, 4], "similar_within": 0.1},
        {"name": "quartz_fraction", "bounds": [0.1, 0.9], "by": "soil", "columns": "shared"},
        {"name": "maximum_snow_albedo", "bounds": [0.5, 0.9]},
    ]
    two = {"columns": [{"name": "meadow"}, {"name": "bog"}]}
    for column, names in (
        (
            None,
            [
                "porosity, layers 1-2 (centre)",
                "porosity, layer 4 (centre)",
                *(f"porosity, layer {k} (deviation)" for k in (1, 2, 4)),
                *(f"quartz_fraction, layers {k}" for k in ("1-2", "3-4")),
                "maximum_snow_albedo",
            ],
        ),
        (
            two,
            [
                *(f"porosity, {w} (centre)" for w in ("layers 1-2, meadow", "layers 1-2, bog")),
                *(f"porosity, {w} (centre)" for w in ("layer 4, meadow", "layer 4, bog")),
                *(
                    f"porosity, layer {k}, {name} (deviation)"
                    for k in (1, 2, 4)
                    for name in ("meadow", "bog")
                ),
                *(f"quartz_fraction, layers {k}" for k in ("1-2", "3-4")),
                *(f"maximum_snow_albedo, {name}" for name in ("meadow", "bog")),
            ],
        ),
    ):
        found = space(*free, column=column)
        assert found.unknown_names() == names
        assert len(names) == found.size


def test_reported_values_lie_at_their_shares_of_the_ranges():
    found = space(*PARAMETERS)
    reported = found.reported(found.random_unknowns(3, 0))
    shares = found.shares_of_ranges(reported)
    low, high = found.limits()
    for k, label in enumerate(found.labels()):
        start, end, value = float(low[k]), float(high[k]), reported[:, k].numpy()
        if label.parameter == "saturated_hydraulic_conductivity":
            start, end, value = np.log(start), np.log(end), np.log(value)
        np.testing.assert_allclose(shares[:, k], (value - start) / (end - start))
