"""Forcing from tables in text."""

import csv
import io
from contextlib import suppress

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from noahpy.config.forcing import CsvConfig, ForcingConfig
from noahpy.errors import ForcingError, ForcingFileError
from noahpy.forcing import read_forcing
from noahpy.forcing.csv_table import read_csv

COLUMNS = {
    "air_temperature": "T",
    "relative_humidity": "RH",
    "surface_pressure": "p",
    "wind_speed": "u",
    "shortwave_down": "SW",
    "longwave_down": "LW",
    "precipitation": "P",
}
HEADER = "time,T,RH,p,u,SW,LW,P"
ROWS = [
    "2007-04-01T00:00,270.5,50,870,3,0,250,0",
    "2007-04-01T01:00,271.5,51,871,4,10,251,1e-4",
    "2007-04-01T02:00,272.5,52,872,5,20,252,2e-4",
]
START = np.datetime64("2007-04-01T00:00:00")
HOUR = np.timedelta64(1, "h")
UNITS = {
    "air_temperature": [("K", 1.0, 0.0), ("degC", 1.0, -273.15)],
    "relative_humidity": [("%", 1.0, 0.0), ("1", 0.01, 0.0)],
    "surface_pressure": [("hPa", 1.0, 0.0), ("Pa", 100.0, 0.0), ("kPa", 0.1, 0.0)],
    "wind_speed": [("m s-1", 1.0, 0.0), ("km h-1", 3.6, 0.0)],
    "shortwave_down": [("W m-2", 1.0, 0.0), ("J m-2", 3600.0, 0.0)],
    "longwave_down": [("W m-2", 1.0, 0.0), ("kW m-2", 0.001, 0.0)],
    "precipitation": [("kg m-2 s-1", 1.0, 0.0), ("mm h-1", 3600.0, 0.0), ("mm", 3600.0, 0.0)],
}
"""How a value in the unit of the quantity is written in another, hourly for amounts."""
LIMITS = {
    "air_temperature": (181.0, 339.0),
    "relative_humidity": (2.0, 109.0),
    "surface_pressure": (301.0, 1099.0),
    "wind_speed": (0.0, 89.0),
    "shortwave_down": (0.0, 1499.0),
    "longwave_down": (31.0, 799.0),
    "precipitation": (0.0, 0.59),
}
"""Inside of what is allowed, since conversion rounds."""
FIELDS = {
    "surface_pressure": "surface_pressure_hpa",
    "precipitation": "precipitation_rate",
}


@pytest.fixture
def write(tmp_path):
    def write(lines, **settings):
        path = tmp_path / "station.csv"
        text = lines if isinstance(lines, str) else "\n".join(lines) + "\n"
        path.write_text(text, encoding="utf-8", newline="")
        return CsvConfig.model_validate({"file": path, "columns": COLUMNS} | settings)

    return write


def refused(config, *parts):
    with pytest.raises(ForcingFileError) as error:
        read_csv(config)
    message = str(error.value)
    assert "station.csv" in message
    for part in parts:
        assert part in message, message
    return message


def test_a_plain_table_is_read(write):
    series = read_csv(write([HEADER, *ROWS]))
    np.testing.assert_array_equal(series.time, START + HOUR * np.arange(3))
    assert set(series.variables) == set(COLUMNS)
    np.testing.assert_array_equal(series.variables["air_temperature"].values, [270.5, 271.5, 272.5])
    np.testing.assert_array_equal(series.variables["precipitation"].values, [0.0, 1e-4, 2e-4])
    assert series.notes == ()


def test_comments_blank_lines_and_marks_do_not_shift_line_numbers(write):
    lines = [
        "# a station",
        "",
        HEADER,
        "  # more",
        *ROWS,
        "",
        "2007-04-01T03:00,x,50,870,3,0,250,0",
    ]
    refused(write("\ufeff" + "\r\n".join(lines)), "line 9", "column 'T'", "'x' is not a number")


def test_missing_values_are_marked_by_text_or_number(write):
    rows = [ROWS[0].replace("270.5", "-9999.0"), ROWS[1].replace("271.5", ""), ROWS[2]]
    values = read_csv(write([HEADER, *rows])).variables["air_temperature"].values
    assert np.isnan(values).tolist() == [True, True, False]
    own = write([HEADER, ROWS[0].replace("270.5", "999"), *ROWS[1:]], missing=[999, "gone"])
    values = read_csv(own).variables["air_temperature"].values
    assert np.isnan(values).tolist() == [True, False, False]


@pytest.mark.parametrize(
    ("settings", "cells"),
    [
        ({}, ["2007-04-01 00:00:00", "2007-04-01T01"]),
        ({}, ["2007-04-01T08:00+08:00", "2007-04-01T01:00Z"]),
        ({"utc_offset": 8}, ["2007-04-01T08:00", "2007-04-01T01:00Z"]),
        ({"utc_offset": -5.5}, ["2007-03-31T18:30", "2007-03-31T19:30"]),
        ({"time_format": "%d.%m.%Y %H.%M"}, ["01.04.2007 00.00", "01.04.2007 01.00"]),
        ({"time_format": "%Y %j %H"}, ["2007 091 00", "2007 091 01"]),
    ],
)
def test_times_are_utc_however_they_are_written(write, settings, cells):
    rows = [cell + row[row.index(",") :] for cell, row in zip(cells, ROWS, strict=False)]
    series = read_csv(write([HEADER, *rows], **settings))
    np.testing.assert_array_equal(series.time, START + HOUR * np.arange(2))


def test_times_may_stand_in_several_columns(write):
    header = HEADER.replace("time", "y,m,d,h")
    rows = [f"2007,4,1,{hour}{row[row.index(',') :]}" for hour, row in enumerate(ROWS)]
    series = read_csv(write([header, *rows], time=["y", "m", "d", "h"]))
    np.testing.assert_array_equal(series.time, START + HOUR * np.arange(3))
    end_of_day = [f"2007,3,31,24{ROWS[0][ROWS[0].index(',') :]}"]
    series = read_csv(write([header, *end_of_day], time=["y", "m", "d", "h"]))
    assert series.time[0] == START
    header = HEADER.replace("time", "date,clock")
    rows = [row.replace("2007-04-01T", "1/4/07,") for row in ROWS]
    series = read_csv(write([header, *rows], time=["date", "clock"], time_format="%d/%m/%y %H:%M"))
    np.testing.assert_array_equal(series.time, START + HOUR * np.arange(3))


def test_a_table_may_have_no_line_of_names_and_blanks_between_columns(write):
    rows = ["   " + row.replace(",", "    ") + "  " for row in ROWS]
    series = read_csv(write(rows, header=HEADER.split(","), delimiter=" "))
    np.testing.assert_array_equal(series.variables["wind_speed"].values, [3.0, 4.0, 5.0])


@pytest.mark.parametrize(("label", "minutes"), [("start", 0), ("middle", -30), ("end", -60)])
def test_lines_that_mark_the_end_of_means_move_to_their_start(write, label, minutes):
    config = ForcingConfig(csv=write([HEADER, *ROWS], time_label=label))
    shift = np.timedelta64(minutes, "m")
    records = read_forcing(
        config,
        latitude=None,
        longitude=None,
        start=START + shift,
        end=START + 2 * HOUR + shift,
        needs_snowfall=False,
    ).records
    np.testing.assert_array_equal(records.time, START + HOUR * np.arange(3) + shift)
    np.testing.assert_array_equal(records.air_temperature[:, 0], [270.5, 271.5, 272.5])


def test_conversions_and_unused_columns_are_noted(write):
    columns = COLUMNS | {
        "air_temperature": {"column": "T", "units": "degC"},
        "specific_humidity": "RH",
    }
    notes = read_csv(write([HEADER, *ROWS], columns=columns)).notes
    assert "air_temperature from column 'T', converted from degC" in notes
    assert "not used: specific_humidity" in notes


def test_problems_are_reported_together(write):
    rows = [
        ROWS[0].replace("270.5", "warm"),
        ROWS[1].replace("2007-04-01", "2007-02-30"),
        ROWS[2].replace("252", "1_0"),
    ]
    message = refused(
        write([HEADER, *rows]),
        "3 problems",
        "line 2, column 'T': 'warm' is not a number",
        "line 3: '2007-02-30T01:00' is not a time in ISO 8601",
        "line 4, column 'LW': '1_0' is not a number",
    )
    assert len(message.splitlines()) == 4


def test_only_the_first_of_many_problems_are_listed(write):
    rows = [f"2007-04-01T{hour:02},x,50,870,3,0,250,0" for hour in range(24)]
    message = refused(write([HEADER, *rows]), "24 problems", "and 14 more")
    assert len(message.splitlines()) == 12


@pytest.mark.parametrize(
    ("lines", "settings", "parts"),
    [
        ([], {}, ["no line of column names"]),
        (["# nothing"], {}, ["no line of column names"]),
        ([HEADER], {}, ["no line of values"]),
        ([HEADER.replace("RH", "rh"), *ROWS], {}, ["no column 'RH'", "nearest is 'rh'"]),
        ([HEADER.replace("RH", "T"), *ROWS], {}, ["2 columns are named 'T'", "no column 'RH'"]),
        ([HEADER, ROWS[0] + ",7", ROWS[1]], {}, ["line 2: 9 cells; there are 8 column names"]),
        ([HEADER, ROWS[0] + ' "x\n'], {}, ["line 2"]),
        ([HEADER, ROWS[0].replace("870", "1e999")], {}, ["line 2, column 'p'", "too large"]),
        ([HEADER, ROWS[0].replace("870", "inf")], {}, ["'inf' is not a number"]),
        (
            [HEADER, *ROWS],
            {"time_format": "%d.%m.%Y"},
            ["line 2", "is not a time as in '%d.%m.%Y'"],
        ),
        (
            [HEADER, *ROWS],
            {"columns": COLUMNS | {"air_temperature": {"column": "T", "units": "furlong"}}},
            ["column 'T'", "'furlong' is not one of air_temperature", "K"],
        ),
        (["y,m,d," + HEADER, "2007,2,30," + ROWS[0]], {"time": ["y", "m", "d"]}, ["line 2"]),
        (["y,m,d," + HEADER, "2007,2,1.5," + ROWS[0]], {"time": ["y", "m", "d"]}, ["whole"]),
        ([HEADER, "x" * 200_000 + ROWS[0]], {}, ["line 2", "field larger"]),
    ],
)
def test_a_bad_file_is_refused_with_the_place(write, lines, settings, parts):
    refused(write(lines, **settings), *parts)


def test_a_file_that_cannot_be_read_is_refused(write, tmp_path):
    config = write(ROWS).model_copy(update={"file": tmp_path / "absent" / "station.csv"})
    refused(config, "cannot be read")


# --- any table -----------------------------------------------------------------------------------
@st.composite
def tables(draw):
    """Valid records, and a table that holds them in any order, unit and delimiter."""
    count = draw(st.integers(2, 6))
    truth, columns, written = {}, {}, {}
    for name, limits in LIMITS.items():
        truth[name] = np.array(draw(st.lists(st.floats(*limits), min_size=count, max_size=count)))
        unit, scale, offset = draw(st.sampled_from(UNITS[name]))
        columns[name] = {"column": f"column of {name}", "units": unit}
        written[f"column of {name}"] = [repr(float(v)) for v in scale * truth[name] + offset]
    written["when"] = (START + HOUR * np.arange(count)).astype(str).tolist()
    written["remark, in words"] = draw(
        st.lists(st.text("ab ,;'\"", max_size=5), min_size=count, max_size=count)
    )
    order = draw(st.permutations(sorted(written)))
    delimiter = draw(st.sampled_from(",;\t|"))
    buffer = io.StringIO()
    writer = csv.writer(buffer, delimiter=delimiter, lineterminator="\n")
    writer.writerow(order)
    writer.writerows(zip(*(written[name] for name in order), strict=True))
    return truth, buffer.getvalue(), {"columns": columns, "delimiter": delimiter, "time": "when"}


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(table=tables())
def test_any_order_unit_and_delimiter_gives_the_records_back(write, table):
    truth, text, settings = table
    if truth["relative_humidity"].max() <= 1.2:
        return
    config = ForcingConfig(csv=write(text, **settings), accept_unusual=["precipitation"])
    end = START + HOUR * (len(truth["wind_speed"]) - 1)
    records = read_forcing(
        config, latitude=None, longitude=None, start=START, end=end, needs_snowfall=False
    ).records
    for name, values in truth.items():
        read = getattr(records, FIELDS.get(name, name))[:, 0]
        np.testing.assert_allclose(read, values, rtol=1e-12, atol=1e-12)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    damage=st.lists(
        st.tuples(st.integers(0, 250), st.text(max_size=3), st.integers(0, 5)), max_size=6
    )
)
def test_damaged_text_is_read_or_refused_with_the_documented_error(write, damage):
    text = "\n".join([HEADER, *ROWS])
    for place, inserted, removed in damage:
        text = text[:place] + inserted + text[place + removed :]
    config = ForcingConfig(csv=write(text.encode("utf-8", "replace").decode()))
    with suppress(ForcingError):
        read_forcing(
            config,
            latitude=None,
            longitude=None,
            start=START,
            end=START + 2 * HOUR,
            needs_snowfall=False,
        )
