"""Unfrozen water of the soil classes against measurements, and the table of the documentation."""

from pathlib import Path

import numpy as np
import pytest

from noahpy.testing.unfrozen_water import CURVES, SILT, measured, modelled, table

PAGE = Path(__file__).parents[2] / "noahpy/docs/physics.md"
AT = np.array([-0.5, -1.0, -2.0, -5.0])
BY_NAME = {curve.name: curve for curve in CURVES}


def test_the_table_of_the_documentation_is_that_of_the_command():
    assert "\n".join(table()) in PAGE.read_text(encoding="utf-8")


def test_a_power_law_of_mass_is_turned_into_volume():
    # 4.81 % of 1400 kg m-3 at -1 degC
    assert float(SILT.content(np.array([-1.0]), 1400.0)[0]) == pytest.approx(0.0673, abs=1e-4)


def test_silt_by_texture_holds_the_water_that_was_measured_and_that_of_the_table_too_much():
    (found,) = measured("silt", AT).values()
    hypres = modelled("silt", BY_NAME["Clapeyron, van Genuchten by texture"], AT)
    np.testing.assert_allclose(hypres, found, rtol=0.15)
    for name in ("Koren", "Clapeyron, Campbell"):
        assert (modelled("silt", BY_NAME[name], AT) > 2.0 * found).all()
    assert modelled("silt", BY_NAME["Koren"], AT)[2] == pytest.approx(0.239, abs=1e-3)
