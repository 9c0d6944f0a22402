"""The command ``noahpy verify-gradients``: verdicts on gradients of runs, table and picture."""

import pytest
import yaml
from calibration_cases import COLUMN
from matplotlib.image import imread
from typer.testing import CliRunner

from noahpy.cli.app import app


@pytest.fixture
def verified(tmp_path):
    """Verifies gradients of the small column, with changes to it, and options."""

    def verified(*options, **changes):
        file = tmp_path / "case.yaml"
        values = {**COLUMN, "compute": {"engine": "eager"}, **changes}
        file.write_text(yaml.safe_dump(values))
        arguments = ["verify-gradients", str(file), *map(str, options)]
        return CliRunner().invoke(app, arguments)

    return verified


def test_right_gradients_have_a_table_a_picture_and_code_0(verified, tmp_path):
    picture = tmp_path / "gradients.png"
    options = ("--wrt", "soil.porosity", "--wrt", "air_temperature", "--of", "soil_temperature")
    window = ("--of", "zero_curtain_length", "--window", "2001-05-02/2001-05-03 12:00")
    result = verified(*options, *window, "--output", picture)
    assert result.exit_code == 0, result.output
    assert "4 of 4 are right" in result.output
    assert "soil.porosity" in result.output
    assert imread(picture).std() > 0.0


FREEZING = {"soil_temperature": 273.05, "total_water_content": 0.3}


def test_a_kink_near_the_point_has_its_place_and_code_1(verified):
    options = ("--wrt", "soil.porosity", "--of", "soil_temperature")
    run = {
        "preset": "permafrost",
        "schemes": {"supercooled_water": "converged"},
        "time": {"start": "2001-05-01", "end": "2001-05-07 18:00", "step": 21600},
        "initial": FREEZING,
    }
    result = verified(*options, **run)
    assert result.exit_code == 1, result.output
    assert "0 of 1 are right" in result.output
    assert "kink" in result.output


def test_the_explicit_scheme_amplifies_while_ground_freezes(verified):
    result = verified(
        *("--wrt", "soil.porosity", "--of", "soil_temperature"),
        preset="permafrost",
        time={"start": "2001-05-01", "end": "2001-05-08 18:00", "step": 10800},
        initial=FREEZING | {"soil_temperature": 272.5},
    )
    assert result.exit_code == 1, result.output
    assert "amplification" in result.output


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (("--wrt", "soil.porosty"), "the nearest name is 'soil.porosity'"),
        (("--wrt", "porosity"), "may be parameters.soil.porosity or"),
        (("--wrt", "layer_thickness"), "'layer_thickness' does not exist"),
        (("--wrt", "snow_depth"), "state.snow_depth is zero everywhere"),
        (("--of", "soil_temprature"), "the nearest name is 'soil_temperature'"),
        (
            ("--of", "melt_out_day"),
            "melt_out_day by parameters.soil.porosity: the objective is not",
        ),
        (("--window", "2001-05-02"), "--window '2001-05-02'"),
        (("--window", "2001-05-02/2001-06-02"), "is no part of the run"),
        (("--window", "2001-05-02/2001-05-02"), "is no part of the run"),
        (("--within", 1.0), "at most --largest 0.1"),
        (("--output", "picture.txt"), "is not one of .png"),
    ],
)
def test_bad_options_end_with_a_message_and_code_2(verified, options, message):
    of = () if "--of" in options else ("--of", "soil_temperature")
    wrt = () if "--wrt" in options else ("--wrt", "soil.porosity")
    result = verified(*options, *of, *wrt)
    assert result.exit_code == 2, result.output
    assert message in " ".join(result.output.split())
