import itertools

import numpy as np
import pandas as pd
import pytest
import xarray as xr
from matplotlib.contour import QuadContourSet
from matplotlib.figure import Figure
from matplotlib.image import imread

from noahpy.errors import ObservationError, PictureError
from noahpy.observations import ModelMeans, read_observations
from noahpy.plot import plot_run, reductions
from noahpy.plot.column import DRAWN, NEEDED
from noahpy.plot.ground import representative_period, thaw_marks, thermal_range
from noahpy.plot.picture import draw
from noahpy.plot.run_column import read_column
from noahpy.simulation.load import load_config

THICKNESS = np.array([0.1, 0.2, 0.3, 0.6, 1.0, 2.0, 3.0, 3.0, 3.0, 3.0, 8.0])
MEAN, AMPLITUDE = 271.0, 12.0
YEAR = 365.25


def soil(time, depth, mean=MEAN, amplitude=AMPLITUDE):
    """Temperature of a conducting half-space under a yearly wave, K, ``[time, layer]``."""
    day = (time - np.datetime64("2001-01-01")) / np.timedelta64(1, "D")
    phase = 2.0 * np.pi * (day[:, None] - 110.0) / YEAR - depth / 2.5
    return mean + amplitude * np.exp(-depth / 2.5) * np.sin(phase)


def run(start="2001-01-01", periods=730, freq="D", *, mean=MEAN, amplitude=AMPLITUDE, snow=True,
        columns=None, thickness=THICKNESS):  # fmt: skip
    """A run in the layout of output files."""
    edges = pd.date_range(start, periods=periods + 1, freq=freq).values.astype("datetime64[s]")
    begin, end = edges[:-1], edges[1:]
    middle = begin + (end - begin) // 2
    bottom = np.cumsum(thickness)
    depth = bottom - 0.5 * thickness
    temperature = soil(middle, depth, mean, amplitude)
    frozen = 1.0 / (1.0 + np.exp(temperature - 273.15))
    surface = soil(middle, np.zeros(1), mean, amplitude)[:, 0]
    cold = np.clip(273.15 - surface, 0.0, None) * snow
    layered, single = ("time", "depth"), ("time",)
    data = {
        "soil_temperature": (layered, temperature),
        "liquid_water_content": (layered, 0.3 * (1.0 - frozen) + 0.03),
        "total_water_content": (layered, np.full_like(temperature, 0.33)),
        "snow_depth": (single, 0.05 * cold),
        "snow_water_equivalent": (single, 0.01 * cold),
        "net_radiation": (single, 60.0 + 5.0 * (surface - mean)),
        "sensible_heat_flux": (single, 30.0 + 3.0 * (surface - mean)),
        "latent_heat_flux": (single, 20.0 + 2.0 * (surface - mean)),
        "ground_heat_flux": (single, surface - mean),
    }
    result = xr.Dataset(
        data | {
            "time_bounds": (("time", "bound"), np.stack([begin, end], axis=1)),
            "depth_bounds": (("depth", "bound"), np.stack([bottom - thickness, bottom], axis=1)),
            "run_status": ((), np.int8(1), {"flag_meanings": "running complete interrupted"}),
            "column_name": ((), "site"),
        },
        {"time": ("time", end, {"bounds": "time_bounds"}), "depth": depth},
        {"title": "A $made-up$ run"},
    ).assign(latitude=-65.0, longitude=-148.5)  # fmt: skip
    result["time"].encoding["units"] = "seconds since 2001-01-01"
    if columns is None:
        return result
    each = [result.assign(column_name=name).copy(deep=True) for name in columns]
    for k, dataset in enumerate(each):
        dataset["soil_temperature"] = dataset["soil_temperature"] + k
    return xr.concat(each, "column", data_vars=[*data, "column_name"], coords="minimal")


@pytest.fixture
def column_of(tmp_path):
    numbers = itertools.count()

    def read(dataset, column=None, names=DRAWN):
        path = tmp_path / f"run_{next(numbers)}.nc"
        dataset.to_netcdf(path)
        return read_column(path, column, names)

    return read


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "run.nc"
    run(periods=60).to_netcdf(path)
    return path


def panels(figure):
    """Panels by the name in their title."""
    titled = [axes for axes in figure.axes if axes.get_title(loc="left")]
    return {axes.get_title(loc="left").split(") ", 1)[1].split(",")[0]: axes for axes in titled}


def page(column, observed=()):
    """The only page of a column, and the lines to print."""
    (figure,), lines = draw(column, list(observed))
    return figure, lines


def legends(figure):
    """Entries of every legend."""
    return [[text.get_text() for text in legend.get_texts()] for legend in figure.legends]


def entries(figure):
    return [text for legend in legends(figure) for text in legend]


def texts(axes):
    return [text.get_text() for text in axes.texts]


def zero_lines(axes):
    sets = [child for child in axes.get_children() if isinstance(child, QuadContourSet)]
    return [contour for contour in sets if list(contour.levels) == [0.0]]


def is_within_page(figure):
    """Whether all text lies within the page."""
    box = figure.get_tightbbox(figure.canvas.get_renderer())
    width, height = figure.get_size_inches()
    return box.x0 >= 0.0 and box.y0 >= 0.0 and box.x1 <= width and box.y1 <= height


STANDARD = (
    "Soil temperature",
    "Liquid water content",
    "Ice content",
    "Surface energy balance",
    "Snow",
    "Ground temperature",
    "Water content",
)
RUNS = {
    "two years": {},
    "one day in one record": {"periods": 1},
    "one day in half hours": {"periods": 48, "freq": "30min"},
    "a month in half hours": {"start": "2001-05-10", "periods": 1440, "freq": "30min"},
    "thirty years of months": {"periods": 360, "freq": "MS"},
    "ten years of years": {"periods": 10, "freq": "YS"},
    "a year of three hours": {"periods": 3000, "freq": "3h"},
    "twelve years of days": {"periods": 4383},
    "no snow": {"snow": False},
    "never frozen": {"mean": 295.0},
    "never thawed": {"mean": 240.0},
    "no change at all": {"amplitude": 0.0, "snow": False},
    "one layer": {"thickness": np.array([0.5])},
    "not from midnight": {"start": "2001-03-05T13:00", "periods": 100, "freq": "7h"},
}


@pytest.mark.parametrize("name", RUNS)
def test_every_kind_of_run_has_all_panels_within_the_page(column_of, name):
    figure, lines = page(column_of(run(**RUNS[name])))
    assert tuple(panels(figure)) == STANDARD
    assert lines == []
    # what can warn, warns when it is drawn
    figure.canvas.draw()
    assert is_within_page(figure)


def test_the_section_has_the_zero_line_and_the_active_layer(column_of):
    figure, _ = page(column_of(run()))
    axes = panels(figure)["Soil temperature"]
    (contour,) = zero_lines(axes)
    assert max(path.vertices[:, 1].max() for path in contour.get_paths()) > 1.0
    assert ["0 °C", "active layer,\nby year"] in legends(figure)
    # depth increases downward, and the active layer has more than its share of the axis
    bottom, top = axes.get_ylim()
    assert (top, bottom) == (0.0, pytest.approx(THICKNESS.sum(), rel=0.5))
    middle = axes.transAxes.inverted().transform(axes.transData.transform((0.0, 0.25 * bottom)))
    assert middle[1] == pytest.approx(0.5)


@pytest.mark.parametrize(("mean", "expected"), [(295.0, 0), (240.0, 0), (MEAN, 1)])
def test_the_zero_line_is_drawn_where_the_ground_crosses_it(column_of, mean, expected):
    figure, _ = page(column_of(run(start="2001-05-10", periods=20, mean=mean)))
    for name in STANDARD[:3]:
        assert len(zero_lines(panels(figure)[name])) == expected


def test_colours_of_temperature_are_centred_at_zero(column_of):
    figure, _ = page(column_of(run(mean=285.0)))
    (mesh,) = panels(figure)["Soil temperature"].collections[:1]
    low, high = mesh.get_clim()
    assert low == -high
    assert high >= 10.0


def test_parts_of_years_do_not_pass_for_active_layers(column_of):
    column = column_of(run(start="2001-09-01", periods=730))
    marks = thaw_marks(column)
    assert [mark.is_whole_year for mark in marks] == [False, True, False]
    assert marks[0].end == marks[1].begin == np.datetime64("2002-01-01")


def test_yearly_means_have_no_depths_that_rest_on_seasons(column_of):
    column = column_of(run(periods=10, freq="YS"))
    thermal = thermal_range(column, representative_period(column.begin, column.end))
    assert np.isnan([thermal.active_layer_thickness, thermal.zero_annual_amplitude_depth]).all()
    assert thaw_marks(column) == []


def test_trumpet_curves_follow_the_wave(column_of):
    column = column_of(run(periods=730))
    period = representative_period(column.begin, column.end)
    assert (period.label, period.is_calendar_year) == ("2002", True)
    thermal = thermal_range(column, period)
    size = AMPLITUDE * np.exp(-column.depth / 2.5)
    np.testing.assert_allclose(thermal.maximum, MEAN + size, atol=0.01)
    np.testing.assert_allclose(thermal.minimum, MEAN - size, atol=0.01)
    np.testing.assert_allclose(thermal.mean, MEAN, atol=0.02)
    # 0 degC where the amplitude is 2.15 K, 0.1 K of range where it is 0.05 K; between mid-points
    assert thermal.active_layer_thickness == pytest.approx(2.5 * np.log(12.0 / 2.15), rel=0.1)
    assert thermal.zero_annual_amplitude_depth == pytest.approx(2.5 * np.log(240.0), rel=0.15)


def test_the_files_summary_comes_before_means_of_longer_intervals(column_of):
    dataset = run(periods=24, freq="MS")
    layered = {
        f"annual_{name}_soil_temperature": (
            ("year", "depth"),
            np.stack([np.full(len(THICKNESS), np.nan), np.full(len(THICKNESS), value)]),
        )
        for name, value in (("minimum", 260.0), ("mean", 270.0), ("maximum", 280.0))
    }
    by_year = {
        "active_layer_thickness": ("year", [np.nan, 1.25]),
        "zero_annual_amplitude_depth": ("year", [np.nan, np.nan]),
    }
    column = column_of(dataset.assign(layered | by_year).assign_coords(year=[2001, 2002]))
    thermal = thermal_range(column, representative_period(column.begin, column.end))
    assert thermal.basis == "daily means"
    assert thermal.active_layer_thickness == 1.25
    np.testing.assert_array_equal(thermal.maximum, 280.0)
    figure, _ = page(column)
    assert ["minimum", "mean", "maximum", "active layer 1.25 m"] in legends(figure)


@pytest.mark.parametrize(
    ("options", "label"),
    [
        ({"periods": 500, "start": "2001-03-01"}, "2001-07-14 to\n2002-07-13"),
        ({"periods": 20}, "2001-01-01 to\n2001-01-20"),
        ({"periods": 24, "freq": "h"}, "2001-01-01"),
    ],
)
def test_without_a_calendar_year_the_trumpet_says_its_period(column_of, options, label):
    column = column_of(run(**options))
    assert representative_period(column.begin, column.end).label == label


def test_ice_is_what_the_total_leaves(column_of):
    with_total, _ = page(column_of(run()))
    mesh = panels(with_total)["Ice content"].collections[0]
    assert 0.2 < mesh.get_array().max() <= 0.33


@pytest.mark.parametrize("name", ["total_water_content", *NEEDED[:2], *NEEDED[3:]])
def test_a_missing_variable_is_named_in_its_panel(column_of, name):
    figure, lines = page(column_of(run(periods=60).drop_vars(name)))
    expected = "ice_content" if name == "total_water_content" else name
    assert any(f"{expected} is not in the file" in line for line in lines)
    messages = [text for axes in panels(figure).values() for text in texts(axes)]
    assert any(expected in text for text in [*entries(figure), *messages])
    assert is_within_page(figure)


def test_a_file_without_variables_still_gives_a_page(column_of):
    figure, lines = page(column_of(run().drop_vars(DRAWN, errors="ignore")))
    assert tuple(panels(figure)) == STANDARD
    assert len(lines) == len(NEEDED)
    assert is_within_page(figure)


def test_no_snow_is_said(column_of):
    figure, _ = page(column_of(run(snow=False)))
    assert "no snow" in texts(panels(figure)["Snow"])


def test_the_title_has_column_place_and_state_of_the_run(column_of):
    dataset = run(columns=["silt", "peat"])
    dataset["run_status"] = dataset["run_status"].copy(data=np.int8(2))
    figure, _ = page(column_of(dataset, "peat"))
    title, subtitle = (text.get_text() for text in figure.texts)
    assert title == r"A \$made-up\$ run"
    assert subtitle == (
        "column 2 of 2, peat   |   65.00° S, 148.50° W   |   "
        "2001-01-01 to 2002-12-31 UTC   |   run interrupted"
    )


# --- reductions ----------------------------------------------------------------------------------
def means(count, hours):
    step = np.timedelta64(round(hours * 60), "m")
    begin = np.datetime64("2001-01-01T00:00:00") + np.arange(count) * step
    return ModelMeans(begin, begin + step, np.arange(count, dtype=np.float64))


@pytest.mark.parametrize(
    ("count", "hours", "expected"),
    [
        (4, 0.5, "30-minute means"),
        (4, 3, "3-hour means"),
        (4, 24, "daily means"),
        (4, 240, "10-day means"),
    ],
)
def test_intervals_are_described(count, hours, expected):
    assert reductions.description(means(count, hours)) == expected


def test_a_running_mean_keeps_a_straight_line():
    curve = reductions.smoothed(means(730, 24))
    assert curve.window_days == 10
    np.testing.assert_allclose(curve.values, np.arange(5.0, 725.0), atol=0.01)
    np.testing.assert_allclose(np.diff(curve.values), 1.0)


@pytest.mark.parametrize(("count", "hours"), [(48, 0.5), (24, 720), (100, 24)])
def test_few_intervals_are_not_smoothed(count, hours):
    curve = reductions.smoothed(means(count, hours))
    assert curve.window_days == 0
    np.testing.assert_array_equal(curve.values, np.arange(count))


def test_no_more_intervals_than_a_page_can_show():
    given = means(100_000, 24)
    shown = reductions.legible(given)
    assert len(shown.begin) <= reductions.MOST_INTERVALS
    assert (shown.begin[0], shown.end[-1]) == (given.begin[0], given.end[-1])


# --- observations --------------------------------------------------------------------------------
def observed_table(tmp_path, column, offset=0.0):
    """Daily observations that differ from the run by an offset."""
    snow = column.values["snow_depth"] + offset
    day = column.begin.astype("datetime64[D]")
    upper = np.array([np.interp(0.5, column.depth, p) for p in column.values["soil_temperature"]])
    frame = pd.DataFrame(
        {
            "time": day,
            "snow_depth": snow,
            "snow_water_equivalent [mm]": 1e3 * column.values["snow_water_equivalent"],
            "soil_temperature@0.5": upper,
            "liquid_water_content@0.05": column.values["liquid_water_content"][:, 0],
            "surface_albedo": 0.5,
        }
    )
    path = tmp_path / "observed.csv"
    frame.iloc[::7].to_csv(path, index=False)
    return path


def test_observations_have_points_panels_and_scores(tmp_path, column_of):
    column = column_of(run())
    observed = read_observations(observed_table(tmp_path, column, offset=0.1))
    figures, lines = draw(column, observed)

    drawn = {name: axes for figure in figures for name, axes in panels(figure).items()}
    assert list(drawn)[7:] == ["Soil temperature at 0.5 m", "Liquid water content at 0.05 m"]
    assert all(map(is_within_page, figures))
    labels = next(texts for texts in legends(figures[0]) if texts[0] == "snow depth")
    assert (
        labels[1]
        == "observed\nn 105, r 1.00\nbias −0.10 m\nRMSE 0.10 m\n" + labels[1].split("\n")[-1]
    )
    (dots,) = [line for line in drawn["Snow"].lines if line.get_marker() == "o"]
    assert len(dots.get_ydata()) == 105
    assert any("NSE 1.00, KGE 1.00" in text for text in entries(figures[-1]))
    assert [line.split(":")[0] for line in lines] == [
        "snow_depth",
        "snow_water_equivalent",
        "soil_temperature@0.5",
        "liquid_water_content@0.05",
        "surface_albedo",
        "soil_temperature@0.5",
    ]
    assert "not in the file" in lines[-2]
    assert "on 52 of 365 days of 2002, too few for the trumpet" in lines[-1]


def test_a_run_as_its_own_observations_is_perfect(tmp_path):
    file = tmp_path / "run.nc"
    run(periods=60, thickness=np.array([0.1, 0.4, 1.0])).to_netcdf(file)
    lines = plot_run(file, tmp_path / "run.png", observations=file)
    scored = [line for line in lines if "NSE" in line]
    assert len(scored) == 3 * 3 + 6
    assert all("NSE 1.00, KGE 1.00" in line for line in scored if "total_water" not in line)
    files = sorted(path.name for path in tmp_path.glob("run*.png"))
    assert files == ["run.png", *(f"run_{k}.png" for k in range(2, len(files) + 1))]
    assert [f"page {k} is {tmp_path / f'run_{k}.png'}" for k in range(2, len(files) + 1)] == [
        line for line in lines if line.startswith("page")]  # fmt: skip


def test_observations_out_of_reach_are_reported(tmp_path, column_of):
    path = tmp_path / "site.csv"
    path.write_text("time,snow_depth,soil_temperature@99 [degC]\n1990-01-01,1,1\n")
    _, lines = page(column_of(run()), read_observations(path))
    assert lines == [
        "snow_depth: the run and the observations have no time in common",
        "soil_temperature@99: 99 m is below the column, which ends at 24.2 m",
    ]


# --- files ---------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("suffix", "start"),
    [(".PNG", b"\x89PNG"), (".pdf", b"%PDF"), (".svg", b"<?xml")],
)
def test_the_suffix_names_the_form(tmp_path, file, suffix, start):
    picture = tmp_path / f"run{suffix}"
    assert plot_run(file, picture) == []
    assert picture.read_bytes().startswith(start)
    assert sorted(p.name for p in tmp_path.iterdir()) == sorted(["run.nc", f"run{suffix}"])


def test_a_picture_has_the_width_of_a4(tmp_path, file):
    plot_run(file, tmp_path / "run.png")
    height, width = imread(tmp_path / "run.png").shape[:2]
    assert width == pytest.approx(210.0 / 25.4 * 200.0, abs=1.0)
    assert height <= 297.0 / 25.4 * 200.0


@pytest.mark.parametrize("name", ["run", "run.jpg"])
def test_other_forms_are_refused(tmp_path, file, name):
    with pytest.raises(PictureError, match=r"is not one of .png, .pdf, .svg"):
        plot_run(file, tmp_path / name)


def test_a_failure_leaves_the_former_picture(tmp_path, file, monkeypatch):
    picture = tmp_path / "run.png"
    picture.write_text("former")

    def fail(self, path, **_):
        path.write_text("half")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Figure, "savefig", fail)
    with pytest.raises(PictureError, match=r"run.png: cannot be written: No space left"):
        plot_run(file, picture)
    assert picture.read_text() == "former"
    assert len(list(tmp_path.iterdir())) == 2


def test_a_folder_that_is_not_there_is_refused(tmp_path, file):
    with pytest.raises(PictureError, match="cannot be written"):
        plot_run(file, tmp_path / "none" / "run.png")


def test_columns_are_chosen_by_name_or_number(column_of):
    dataset = run(periods=3, columns=["silt", "2", "peat"])
    first = column_of(dataset)
    assert (first.name, first.number, first.column_count) == ("silt", 1, 3)
    assert column_of(dataset, "peat").number == 3
    assert column_of(dataset, "3").name == "peat"
    assert column_of(dataset, "2").name == "2"
    difference = (
        column_of(dataset, "3").values["soil_temperature"] - first.values["soil_temperature"]
    )
    np.testing.assert_allclose(difference, 2.0)


@pytest.mark.parametrize("column", ["sand", "0", "4", "-1"])
def test_an_unknown_column_is_refused_with_the_known_ones(column_of, column):
    with pytest.raises(
        PictureError, match=r"its columns are 'silt', 'peat', or the numbers 1 to 2"
    ):
        column_of(run(periods=3, columns=["silt", "peat"]), column)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (
            lambda d: d.drop_vars("time_bounds"),
            "is not an output file of a run: it has no time_bounds",
        ),
        (lambda d: d.isel(time=slice(0, 0)), "holds no records"),
    ],
)
def test_a_file_that_cannot_be_drawn_is_refused(column_of, change, message):
    with pytest.raises(PictureError, match=message):
        column_of(change(run(periods=3)))


def test_a_file_that_cannot_be_read_is_refused(tmp_path):
    (tmp_path / "run.nc").write_text("nonsense")
    with pytest.raises(PictureError, match="cannot be read"):
        plot_run(tmp_path / "run.nc", tmp_path / "run.png")
    with pytest.raises(ObservationError, match="cannot be read"):
        plot_run(tmp_path / "run.nc", tmp_path / "run.png", observations=tmp_path / "none.csv")


def test_the_file_of_a_real_run_is_drawn(tmp_path):
    from noahpy.output.run_files import RunFiles
    from noahpy.simulation.build import build_simulation
    from noahpy.simulation.driver import run_simulation

    example = tmp_path / "run.yaml"
    example.write_text(
        "preset: permafrost\n"
        "time: {start: 2001-06-01, end: 2001-06-02, step: 10800}\n"
        "site: {layer_thickness: [0.1, 0.3, 0.6, 1.0], deep_soil_temperature: 271.0,\n"
        "  latitude: 65.0, longitude: -148.0}\n"
        "soil: {layer_class: 8}\n"
        "vegetation: {table: usgs, class: 7,\n"
        "  monthly_green_fraction: [0.1, 0.1, 0.1, 0.1, 0.3, 0.5, 0.6, 0.6, 0.4, 0.1, 0.1, 0.1]}\n"
        "initial: {soil_temperature: [275.0, 272.0, 271.5, 271.0], total_water_content: 0.3}\n"
        "forcing: {weather: {climate: boreal, seed: 7}}\n"
        "columns: [{name: silt}, {name: gravel, soil: {layer_class: 13},\n"
        "  site: {layer_thickness: [0.2, 0.3, 0.6, 1.0]}, initial: {total_water_content: 0.1}}]\n"
    )
    config = load_config(example)
    simulation = build_simulation(config)
    file = tmp_path / "run.nc"
    with RunFiles(config, simulation, output=file) as files:
        run_simulation(simulation, [files])
    column = read_column(file, "gravel", DRAWN)
    np.testing.assert_allclose(column.depth, [0.1, 0.35, 0.8, 1.6])
    assert column.status == "complete"
    assert plot_run(file, tmp_path / "run.png", column="gravel") == []
