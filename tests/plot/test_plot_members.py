"""Pictures of ensembles and of two runs."""

import numpy as np
import pytest
import xarray as xr
from yearly_outputs import write_output

from noahpy.errors import PictureError
from noahpy.plot import plot_comparison, plot_run
from noahpy.plot.compared import Pair, draw_compared
from noahpy.plot.medians import band_label
from noahpy.plot.member_columns import read_members
from noahpy.plot.members import SHOWN, Quantiles, draw_members, rank_correlation


@pytest.fixture
def ensemble(tmp_path):
    path = write_output(tmp_path / "run.nc", members=list(range(1, 22)))
    with xr.open_dataset(path, decode_times=False) as data:
        changed = data.load()
    comment = {"comment": "soil.values.porosity of the configuration"}
    changed["soil_values_porosity"] = "member", np.linspace(0.5, 0.3, 21), comment
    path.unlink()
    changed.to_netcdf(path)
    return path


def test_bands_lie_between_the_quantiles_that_their_label_names():
    values = np.arange(101.0)[np.newaxis]
    found = Quantiles.of(values)
    assert (found.low[0], found.median[0], found.high[0]) == (5.0, 50.0, 95.0)
    assert band_label(101) == "5–95 % of\n101 members"
    few = Quantiles.of(np.arange(19.0)[np.newaxis])
    assert (few.low[0], few.median[0], few.high[0]) == (0.0, 9.0, 18.0)
    assert band_label(19) == "range of\n19 members"


def test_a_page_has_what_the_members_have(ensemble, tmp_path):
    run = read_members(ensemble, None, SHOWN)
    assert run.values["soil_temperature"].shape == (24, 21, 3)
    assert run.years == (2001, 2002)
    figure, lines = draw_members(run, [])
    assert lines == []
    headings = [axes.get_title(loc="left") for axes in figure.axes]
    assert headings[0] == "(a) Ground temperature, monthly means"
    assert headings[-1] == "(e) Rank correlation (Spearman)"
    # the more porous, the thinner the active layer of this file
    assert rank_correlation(run.drawn["soil.values.porosity"], np.arange(21.0)) == pytest.approx(
        -1.0
    )
    (bar,) = figure.axes[-1].patches
    assert bar.get_width() == pytest.approx(-1.0)
    assert plot_run(ensemble, tmp_path / "page.png") == []


def test_bands_are_panels_and_seasons_give_way_to_years(ensemble, tmp_path, monkeypatch):
    names = ("active_layer_thickness", "ground_temperature", "snow_depth")
    picture = tmp_path / "figure.svg"
    assert plot_run(ensemble, picture, panels=names) == []
    drawn = picture.read_text()
    for heading in ("(a) Active-layer thickness, by year", "(b) Ground temperature, monthly means"):
        assert heading in drawn
    assert "21 members" in drawn
    monkeypatch.setattr("noahpy.plot.members.MANY_YEARS", 2)
    plot_run(ensemble, picture, panels=names[1:2])
    assert "Ground temperature, annual means" in picture.read_text()
    alone = write_output(tmp_path / "alone.nc")
    with pytest.raises(PictureError, match="there is no panel 'ground_temperature'"):
        plot_run(alone, picture, panels=names[1:2])


def test_observations_are_drawn_over_the_bands(ensemble, tmp_path):
    table = tmp_path / "observed.csv"
    table.write_text(
        "time,soil_temperature@0.5 [degC],soil_temperature@99 [degC]\n2001-06-01,3,2\n"
        "2002-06-01,9,3\n"
    )
    lines = plot_run(ensemble, tmp_path / "page.svg", observations=table)
    assert any("below the column" in line for line in lines)
    # only the first is as warm as a member
    assert any("0.5: 1 of 2 observed values lie in the band" in line for line in lines)
    assert "observed" in (tmp_path / "page.svg").read_text()


def test_differences_over_time_need_the_same_times_and_members(ensemble, tmp_path):
    same = write_output(tmp_path / "same.nc", 1.0, members=list(range(1, 22)))
    other = write_output(tmp_path / "other.nc", 1.0, first=2002)
    assert plot_comparison(ensemble, same, tmp_path / "both.png") == []
    (line,) = plot_comparison(ensemble, other, tmp_path / "both.pdf")
    assert "the same times, layers and members" in line
    runs = tuple(read_members(path, None, SHOWN) for path in (ensemble, same))
    figure, _ = draw_compared(Pair(runs, ("A.nc", "B.nc")))
    (line,) = [one for one in figure.axes[1].lines if one.get_label() == "0.1 m"]
    np.testing.assert_allclose(line.get_ydata(), np.exp(-0.1), rtol=1e-9)


def test_files_that_are_no_output_are_refused(tmp_path):
    xr.Dataset({"a": 1.0}).to_netcdf(tmp_path / "other.nc")
    with pytest.raises(PictureError, match="is not an output file"):
        plot_comparison(tmp_path / "other.nc", tmp_path / "other.nc", tmp_path / "no.png")
    assert not (tmp_path / "no.png").exists()
