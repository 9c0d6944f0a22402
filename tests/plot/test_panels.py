"""Panels by name, figures of a width, sections of snow, labels and fonts."""

import re

import numpy as np
import pandas as pd
import pytest
import xarray as xr
from matplotlib.collections import PolyCollection
from matplotlib.image import imread
from test_plot import AMPLITUDE, MEAN, entries, legends, panels, run

from noahpy.errors import PictureError
from noahpy.observations import read_observations
from noahpy.plot import plot_run, style
from noahpy.plot.column import DRAWN, ColumnPanels
from noahpy.plot.picture import Look, draw
from noahpy.plot.run_column import read_column
from noahpy.plot.sheet import PAGE_HEIGHT

CM = 1.0 / 2.54


def unlabelled(figure):
    """Axes with numbers that no label explains."""
    found = []
    for axes in figure.axes:
        for axis in (axes.xaxis, axes.yaxis):
            ticks = [t for t in axis.get_ticklabels() if t.get_visible() and t.get_text()]
            is_shown = axes.get_visible() and axes.axison and axis.get_visible() and ticks
            if is_shown and not axis.get_label_text():
                found.append((axes.get_title(loc="left"), axis.axis_name))
    return found


def snowy(**options):
    """A run with three layers of snow, the lowest of which begins to melt."""
    data = run(**options)
    depth = data["snow_depth"]
    shares = xr.DataArray([0.25, 0.25, 0.5], dims="snow_layer")
    thickness = (depth * shares).transpose("time", "snow_layer")
    wet = xr.DataArray([0.0, 0.0, 1.0], dims="snow_layer")
    cold = xr.DataArray([-12.0, -6.0, 0.0], dims="snow_layer")
    return data.assign(
        snow_layer_thickness=thickness,
        snow_layer_ice=300.0 * thickness,
        snow_layer_liquid=20.0 * wet * thickness,
        snow_layer_temperature=(273.15 + cold) * xr.ones_like(thickness),
    )


@pytest.fixture
def column(tmp_path):
    def read(data):
        data.to_netcdf(tmp_path / "column.nc")
        return read_column(tmp_path / "column.nc", None, DRAWN)

    return read


@pytest.fixture
def file(tmp_path):
    snowy().to_netcdf(tmp_path / "run.nc")
    return tmp_path / "run.nc"


@pytest.mark.parametrize("look", [Look(), Look(("temperature", "trumpet", "snow_density"), 8.5)])
def test_every_axis_and_every_colour_bar_has_a_label(column, look):
    figures, _ = draw(column(snowy()), [], look)
    for figure in figures:
        figure.canvas.draw()
        assert unlabelled(figure) == []


@pytest.mark.parametrize("width", [8.5, 12.0, 17.0])
def test_a_figure_has_the_width_that_a_journal_asks_for(column, width):
    names = ("trumpet", "temperature", "snow", "energy")
    (figure,), _ = draw(column(snowy()), [], Look(names, width))
    assert figure.get_size_inches()[0] == pytest.approx(width * CM)
    assert [re.match(r"\((.)\)", a.get_title(loc="left"))[1] for a in figure.axes if
            a.get_title(loc="left")] == ["a", "b", "c", "d"]  # fmt: skip
    box = figure.get_tightbbox(figure.canvas.get_renderer())
    assert box.x0 >= 0.0
    assert box.x1 <= width * CM
    assert box.y0 >= 0.0
    assert box.y1 <= figure.get_size_inches()[1]


def test_a_single_panel_has_no_letter_and_no_title_of_a_page(column):
    (figure,), _ = draw(column(run()), [], Look(("trumpet",), 8.5))
    assert [a.get_title(loc="left") for a in figure.axes] == ["Ground temperature, 2002"]
    assert figure.texts == []


def test_a_png_has_its_width_in_pixels(tmp_path, file):
    plot_run(file, tmp_path / "run.png", panels=["trumpet"], width=8.5)
    assert imread(tmp_path / "run.png").shape[1] == pytest.approx(8.5 * CM * 200.0, abs=1.0)


@pytest.mark.parametrize("panel", [[], ["temperature", "trumpet"]])
def test_a_pdf_has_its_fonts_and_its_pages(tmp_path, file, panel):
    plot_run(file, tmp_path / "run.pdf", panels=panel)
    data = (tmp_path / "run.pdf").read_bytes()
    assert b"/FontFile2" in data
    assert b"/Type3" not in data
    assert len(re.findall(rb"/Type /Page\b", data)) == (1 if panel else 2)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["run.nc", "run.pdf"]


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"panels": ["trumpets"]}, "no panel 'trumpets'; the panels are temperature, liquid_water"),
        ({"panels": ["snow"], "width": 3.0}, "6 to 30 cm wide, and not 3"),
        ({"panels": ["snow"], "width": 0.0}, "6 to 30 cm wide, and not 0"),
        ({"width": 8.5}, "name its panels too"),
        ({"limit": -1.0}, "a positive number of kelvins, not -1"),
    ],
)
def test_figures_that_cannot_be_are_refused(tmp_path, file, options, message):
    with pytest.raises(PictureError, match=message):
        plot_run(file, tmp_path / "run.png", **options)
    assert not (tmp_path / "run.png").exists()


def sensors(tmp_path, count=10, days=730):
    """Daily temperatures of sensors at depths, as the wave of the run has them, 0.5 K warmer."""
    data = run()
    depths = np.linspace(0.05, 5.0, count).round(2)
    soil = data["soil_temperature"].interp(depth=depths)
    table = pd.DataFrame(
        soil.values[:days] + 0.5, columns=[f"soil_temperature@{d}" for d in depths]
    )
    table.insert(0, "time", data["time_bounds"].isel(bound=0).values[:days])
    table.to_csv(tmp_path / "sensors.csv", index=False)
    return depths, read_observations(tmp_path / "sensors.csv")


def test_ten_sensors_have_pages_of_a4_and_points_in_the_trumpet(tmp_path, column):
    depths, observed = sensors(tmp_path)
    figures, _ = draw(column(run()), observed)
    assert len(figures) == 3
    for figure in figures[:-1]:
        np.testing.assert_allclose(figure.get_size_inches() * 25.4, [210.0, PAGE_HEIGHT])
    assert figures[-1].get_size_inches()[1] * 25.4 < PAGE_HEIGHT
    drawn = [name for figure in figures for name in panels(figure)]
    assert len(drawn) == 7 + len(depths)
    (trumpet,) = [panels(f)["Ground temperature"] for f in figures
                  if "Ground temperature" in panels(f)]  # fmt: skip
    points = [line for line in trumpet.lines if line.get_marker() == "o"]
    assert [len(line.get_xdata()) for line in points] == [len(depths)] * 3
    lowest = points[0].get_xdata()
    expected = MEAN + 0.5 - 273.15 - AMPLITUDE * np.exp(-depths / 2.5)
    np.testing.assert_allclose(lowest[3:], expected[3:], atol=0.4)


def test_the_trumpet_has_the_year_that_sensors_cover(tmp_path, column):
    _, observed = sensors(tmp_path, count=1, days=400)
    figures, lines = draw(column(run()), observed)
    titles = [a.get_title(loc="left") for figure in figures for a in figure.axes]
    assert any(title.endswith("Ground temperature, 2001") for title in titles)
    _, short = sensors(tmp_path, count=1, days=100)
    _, lines = draw(column(run()), short)
    assert lines[-1] == (
        "soil_temperature@0.05: on 0 of 365 days of 2002, too few for the trumpet curves"
    )


def test_frozen_ground_is_not_white():
    """Colours are centred at 0 degC, where they have a step."""
    colours = style.FREEZING_COLOURS
    below, above = np.array(colours(0.499)), np.array(colours(0.501))
    assert below[2] - below[0] > 0.1
    assert above[0] - above[2] > 0.2
    assert np.abs(below - above).max() > 0.2


def test_the_range_of_colours_can_be_set(column):
    (figure,), _ = draw(column(run()), [], Look(("temperature",), limit=4.0))
    (mesh,) = figure.axes[0].collections[:1]
    assert mesh.get_clim() == (-4.0, 4.0)


def test_sections_of_snow_have_the_layers_at_their_height(column):
    one = column(snowy())
    names = ("snow_temperature", "snow_density", "snow_liquid_water")
    (figure,), lines = draw(one, [], Look(names))
    assert lines == []
    depth = one.values["snow_depth"]
    for axes, known in zip(figure.axes, ([-12.0, 0.0], [300.0, 320.0], [0.0, 2.0]), strict=False):
        (layers,) = [c for c in axes.collections if isinstance(c, PolyCollection)]
        corners = np.array([path.vertices[:4] for path in layers.get_paths()])
        assert corners[:, :, 1].max() == pytest.approx(depth.max(), rel=1e-6)
        assert corners[:, :, 1].min() == 0.0
        found = np.asarray(layers.get_array())
        np.testing.assert_allclose([found.min(), found.max()], [min(known), max(known)], rtol=1e-3)
        # layers fill the snow
        area = np.ptp(corners[:, :, 0], axis=1) @ np.ptp(corners[:, :, 1], axis=1)
        assert area == pytest.approx(depth.sum(), rel=0.02)


def test_runs_without_layers_of_snow_have_no_sections_of_it(column):
    assert not [p for p in ColumnPanels(column(run()), []).usual() if p.name.startswith("snow_")]
    bare = column(snowy(snow=False))
    assert not [p for p in ColumnPanels(bare, []).usual() if p.name.startswith("snow_")]
    (figure,), _ = draw(column(run()), [], Look(("snow_density",)))
    assert "not in the file" in figure.axes[0].texts[0].get_text()


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({"start": "2001-10-01", "periods": 270}, ["Nov\n2001", "Jan\n2002", "Mar"]),
        ({"start": "2001-06-28", "periods": 8}, ["29\nJun", "01\nJul", "03"]),
        ({"periods": 24, "freq": "h"}, ["00:00\n01 Jan", "04:00"]),
        ({"periods": 10, "freq": "YS"}, ["2002", "2004"]),
    ],
)
def test_dates_say_their_month_and_year(column, options, expected):
    (figure,), _ = draw(column(run(**options)), [], Look(("snow",)))
    figure.canvas.draw()
    texts = [t.get_text() for t in figure.axes[0].get_xticklabels() if t.get_text()]
    assert [text for text in expected if text not in texts] == []
    # the year is on the axis in any case
    shown = " ".join([*texts, figure.axes[0].get_xlabel()])
    assert re.search(r"\b20\d\d\b", shown)


def test_legends_of_narrow_figures_are_below(column):
    (figure,), _ = draw(column(run()), [], Look(("energy",), 8.5))
    (legend,) = figure.legends
    assert "net radiation ↓" in entries(figure)
    top = legend.get_window_extent(figure.canvas.get_renderer()).y1
    assert top < figure.axes[0].get_window_extent().y0
    assert legends(figure)


@pytest.mark.parametrize(
    ("count", "name"), [(3, "range of\n3 members"), (40, "5–95 % of\n40 members")]
)
def test_members_are_a_median_and_a_band_with_its_name(tmp_path, column, count, name):
    _, observed = sensors(tmp_path, count=1)
    shift = xr.DataArray(np.linspace(-1.0, 1.0, count), dims="member")
    one = run()
    many = one.assign(soil_temperature=(one["soil_temperature"] + shift).transpose(
        "time", "member", "depth"))  # fmt: skip
    drawn = column(many)
    np.testing.assert_allclose(drawn.values["soil_temperature"], one["soil_temperature"], atol=1e-4)
    figures, _ = draw(drawn, observed)
    assert f"median of {count} members" in figures[0].texts[1].get_text()
    assert name in [text for figure in figures for text in entries(figure)]
    low, high = drawn.band("soil_temperature")
    width = 2.0 if count < 20 else 1.8
    np.testing.assert_allclose(high.values - low.values, width, atol=1e-3)
