"""Reader of the Noah simple-driver text format."""

import os
import time
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from noahpy.errors import NoahTextError
from noahpy.forcing import read_noah_text

SHARED = os.environ.get("NOAHPY_SHARED")
needs_shared_data = pytest.mark.skipif(SHARED is None, reason="NOAHPY_SHARED is not set")

MONTHS = " ".join(["0.25"] * 12)
HEADER = {
    "startdate": '"200704010000"',
    "enddate": '"200704040000"',
    "Latitude": "33.02",
    "Longitude": "91.96",
    "Forcing_Timestep": "86400",
    "Noahlsm_Timestep": "1800",
    "Soil_layer_thickness": "0.1 0.3 0.6",
    "Soil_Temperature": "273.4 271.6 271.2",
    "Soil_Moisture": "0.3 0.2 0.1",
    "Soil_Liquid": "0.1 0.1 0.05",
    "Skin_Temperature": "271.241",
    "Canopy_water": "3.9D-04",
    "Snow_depth": "0",
    "Snow_equivalent": "0.",
    "Deep_Soil_Temperature": "272.43",
    "Landuse_dataset": '"USGS"',
    "Soil_type_index": "3",
    "Vegetation_type_index": "9",
    "Slope_type_index": "2",
    "Max_snow_albedo": ".75",
    "Air_temperature_level": "2.0",
    "Wind_level": "10.0",
    "Green_Vegetation_Min": "0.01",
    "Green_Vegetation_Max": "0.96",
    "Albedo_monthly": MONTHS,
    "Shdfac_monthly": MONTHS,
    "lai_monthly": MONTHS,
    "Z0brd_monthly": MONTHS,
}
RECORD = "2007 04 {day:02} 00 00 4.19 249.0 271.24 25.9 548.22 243.7 228.8 3.1D-4"
RECORDS = [RECORD.format(day=day) for day in range(1, 5)]


def document(header, records=RECORDS):
    lines = ["&METADATA_NAMELIST", *(f"{key} = {value}" for key, value in header.items()), "/"]
    return "\n".join([*lines, "free text, even = and /", "<FORCING> begins here", *records, ""])


@pytest.fixture
def write(tmp_path):
    def write(text):
        path = tmp_path / "column.txt"
        path.write_text(text)
        return path

    return write


def line_of(text, beginning):
    return next(
        number
        for number, line in enumerate(text.split("\n"), start=1)
        if line.startswith(beginning)
    )


def test_a_complete_file_is_read(write):
    file = read_noah_text(write(document(HEADER)))
    assert file.header.start == np.datetime64("2007-04-01T00:00:00")
    assert file.header.end == np.datetime64("2007-04-04T00:00:00")
    assert file.header.time_step == 1800
    assert file.header.layer_thickness == (0.1, 0.3, 0.6)
    assert file.header.canopy_water == 3.9e-4
    assert file.header.maximum_snow_albedo == 0.75
    assert file.header.monthly_albedo == (0.25,) * 12
    records = file.records
    assert records.column_count == 1
    assert list(records.time.astype(str)) == [f"2007-04-0{day}T00:00:00" for day in range(1, 5)]
    first = {
        name: float(getattr(records, name)[0, 0])
        for name in records.__annotations__
        if name not in ("time", "snowfall_fraction")
    }
    assert first == {
        "wind_speed": 4.19,
        "air_temperature": 271.24,
        "relative_humidity": 25.9,
        "surface_pressure_hpa": 548.22,
        "shortwave_down": 243.7,
        "longwave_down": 228.8,
        "precipitation_rate": 3.1e-4,
    }


def test_optional_keys_have_defaults(write):
    header = read_noah_text(write(document(HEADER))).header
    assert header.repetitions == 0
    assert header.output_directory == ""
    assert (header.urban_class, header.glacier_class) == (1, 24)
    assert header.exchange_scheme == 0
    assert not header.sea_ice_point
    assert not header.use_monthly_albedo
    assert not header.use_monthly_lai
    assert not header.variable_zilitinkevich
    assert header.layer_soil_class == (3, 3, 3)


@pytest.mark.parametrize("key", HEADER)
def test_a_missing_required_key_is_named(write, key):
    with pytest.raises(NoahTextError, match=f"lacks {key.lower()}"):
        read_noah_text(write(document({k: v for k, v in HEADER.items() if k != key})))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *((text, True) for text in (".TRUE.", ".t.", "T", "true")),
        *((text, False) for text in (".FALSE.", ".F.", "f", "False")),
    ],
)
def test_logicals_are_read_as_fortran_writes_them(write, text, expected):
    header = HEADER | {"Usemonalb": text, "iz0tlnd": text, "Sea_ice_point": text}
    read = read_noah_text(write(document(header))).header
    assert read.use_monthly_albedo is expected
    assert read.variable_zilitinkevich is expected
    assert read.sea_ice_point is expected


def test_a_switch_may_be_a_number(write):
    assert read_noah_text(write(document(HEADER | {"iz0tlnd": "1"}))).header.variable_zilitinkevich


def test_repeat_counts_comments_commas_and_continued_lines_are_read(write):
    header = HEADER | {
        "Soil_Temperature": "273.4, ! top = warm / not the end\n\n   2*271.5,",
        "Soil_htype": "2*7, 13",
        "output_dir": "'a/dir, it''s ! here'",
        "lai_monthly": "12*4.0",
    }
    read = read_noah_text(write(document(header))).header
    assert read.soil_temperature == (273.4, 271.5, 271.5)
    assert read.layer_soil_class == (7, 7, 13)
    assert read.output_directory == "a/dir, it's ! here"
    assert read.monthly_leaf_area_index == (4.0,) * 12


def test_several_assignments_may_share_a_line_and_the_end_may_follow_a_value(write):
    joined = ", ".join(f"{key}={value}" for key, value in HEADER.items())
    text = f"! a comment\n\n&metadata_namelist {joined} /\n<forcing>\n" + "\n\n".join(RECORDS)
    file = read_noah_text(write(text))
    assert file.header.wind_height == 10.0
    assert len(file.records.time) == 4


NUMBERS = st.floats(0.0, 1.0).map(lambda value: round(value, 6))


@st.composite
def spelled_headers(draw):
    """Fields of a header, and a text that says the same in a random spelling."""
    layers = draw(st.integers(1, 8))
    profile = st.lists(NUMBERS, min_size=layers, max_size=layers)
    year = st.lists(NUMBERS, min_size=12, max_size=12)
    values = {
        "Soil_layer_thickness": [0.1] * layers,
        "Soil_Temperature": [270.0 + value for value in draw(profile)],
        "Soil_Moisture": draw(profile),
        "Soil_Liquid": draw(profile),
        "Soil_htype": draw(st.lists(st.integers(1, 19), min_size=layers, max_size=layers)),
        "Albedo_monthly": draw(year),
        "Shdfac_monthly": draw(year),
        "lai_monthly": draw(year),
        "Latitude": [draw(st.floats(-90, 90))],
        "Soil_type_index": [draw(st.integers(1, 19))],
    }
    gap = st.sampled_from([" ", "  ", ", ", ",", " ,\n  ", "\n", " ! note, = /\n "])
    spelled = dict(HEADER)
    for key, given_values in values.items():
        texts = [repr(value) for value in given_values]
        spelled[key] = texts[0] + "".join(draw(gap) + text for text in texts[1:])
    lines = [
        draw(st.sampled_from([key, key.lower(), key.upper()]))
        + draw(st.sampled_from(["=", " =", " = ", "\t=\n"]))
        + value
        for key, value in draw(st.permutations(list(spelled.items())))
    ]
    return values, "\n".join(["&Metadata_Namelist", *lines, "/", "<Forcing>", *RECORDS])


@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(case=spelled_headers())
def test_the_spelling_of_the_header_does_not_matter(write, case):
    values, text = case
    header = read_noah_text(write(text)).header
    assert header.layer_thickness == tuple(values["Soil_layer_thickness"])
    assert header.soil_temperature == tuple(values["Soil_Temperature"])
    assert header.total_water_content == tuple(values["Soil_Moisture"])
    assert header.liquid_water_content == tuple(values["Soil_Liquid"])
    assert header.layer_soil_class == tuple(values["Soil_htype"])
    assert header.monthly_albedo == tuple(values["Albedo_monthly"])
    assert header.monthly_green_fraction == tuple(values["Shdfac_monthly"])
    assert header.monthly_leaf_area_index == tuple(values["lai_monthly"])
    assert header.latitude == values["Latitude"][0]
    assert header.column_soil_class == values["Soil_type_index"][0]
    assert header.slope_class == 2


@pytest.mark.parametrize(
    ("key", "value", "given_text", "allowed"),
    [
        ("Latitude", "133.0", "'133.0'", "from -90 to 90"),
        ("Latitude", "north", "'north'", "numbers"),
        ("Latitude", "nan", "'nan'", "numbers"),
        ("Latitude", "33.0 34.0", "2 values", "1 of them"),
        ("Latitude", "", "0 values", "1 of them"),
        ("Noahlsm_Timestep", "1800.5", "'1800.5'", "whole numbers"),
        ("Noahlsm_Timestep", "0", "'0'", "at least 1"),
        ("Skin_Temperature", "-2.0", "'-2.0'", "from 180 to 340"),
        ("Soil_Moisture", "0.3 0.2 30.0", "'30.0'", "from 0 to 1"),
        ("Soil_Moisture", "0.3 0.2", "2 values", "3, one per layer of Soil_layer_thickness"),
        ("Soil_htype", "7 7 7 7", "4 values", "3, one per layer of Soil_layer_thickness"),
        ("Albedo_monthly", "11*0.2", "11 values", "12 of them"),
        ("Usemonalb", "maybe", "'maybe'", ".TRUE. or .FALSE."),
        ("iz0tlnd", "2", "'2'", "0, 1, .TRUE. or .FALSE."),
        ("sfcdif_option", "3", "'3'", "from 0 to 2"),
        ("startdate", '"20070431"', "'20070431'", "yyyymmddhhmm"),
        ("startdate", '"200704310000"', "'200704310000'", "yyyymmddhhmm"),
        ("enddate", '"200603310000"', "2006-03-31T00:00:00", "not before 2007-04-01T00:00:00"),
    ],
)
def test_a_wrong_value_is_refused_with_file_line_key_given_and_allowed(
    write, key, value, given_text, allowed
):
    text = document(HEADER | {key: value})
    path = write(text)
    with pytest.raises(NoahTextError) as error:
        read_noah_text(path)
    assert error.value.path == path
    assert error.value.line == line_of(text, key)
    assert error.value.key == key
    assert error.value.given == given_text
    assert allowed in str(error.value.allowed)
    for part in (str(path), f"line {error.value.line}", key, given_text, allowed):
        assert part in str(error.value)


def test_an_unknown_key_is_refused_with_the_nearest_known_one(write):
    text = document(HEADER | {"Soil_Temprature": "1"})
    with pytest.raises(NoahTextError, match="soil_temperature") as error:
        read_noah_text(write(text))
    assert error.value.line == line_of(text, "Soil_Temprature")


def test_a_key_given_twice_is_refused(write):
    text = document(HEADER | {"LATITUDE": "3.0"})
    with pytest.raises(NoahTextError, match=f"first in line {line_of(text, 'Latitude')}") as error:
        read_noah_text(write(text))
    assert error.value.key == "LATITUDE"


@pytest.mark.parametrize(
    ("broken", "line", "message"),
    [
        (lambda text: "Latitude" + text, 1, "does not begin with its header"),
        (lambda text: "", 1, "does not begin with its header"),
        (lambda text: text.replace('"USGS"', '"USGS'), 17, "quote is not closed"),
        (lambda text: text.replace("33.02", "= 33.02"), 4, "misplaced"),
        (lambda text: text.replace("0.1 0.3", "0.1,,0.3"), 8, "misplaced"),
        (lambda text: text.replace("<FORCING>", "FORCING"), 37, "records are missing"),
        (lambda text: text[: text.index("2007 04")], 32, "no record"),
    ],
)
def test_a_broken_frame_is_refused_with_the_line(write, broken, line, message):
    with pytest.raises(NoahTextError, match=message) as error:
        read_noah_text(write(broken(document(HEADER))))
    assert error.value.line == line


def test_a_header_that_is_not_closed_is_refused(write):
    text = document(HEADER).replace("\n/\n", "\n").replace("even = and /", "")
    with pytest.raises(NoahTextError, match="not closed"):
        read_noah_text(write(text))
    with pytest.raises(NoahTextError, match="not closed"):
        read_noah_text(write(text[: text.index("Wind_level")]))


CORRUPTIONS = {
    "a word": lambda line: line.replace("271.24", "cold"),
    "too few numbers": lambda line: line.rsplit(maxsplit=1)[0],
    "too many numbers": lambda line: line + " 1.0",
    "Celsius": lambda line: line.replace("271.24", "-1.91"),
    "NaN": lambda line: line.replace("548.22", "NaN"),
    "no such day": lambda line: line.replace("2007 04", "2007 02").replace(" 00 00", " 00 60"),
    "time goes back": lambda line: line.replace("2007", "1999"),
    "part of an hour": lambda line: line.replace(" 00 00 ", " 0.5 00 "),
    "cut": lambda line: line[:40],
}


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    corruption=st.sampled_from(sorted(CORRUPTIONS)),
    bad=st.integers(2, 20),
    blank_lines=st.integers(0, 3),
)
def test_a_corrupt_record_is_refused_with_its_line(write, corruption, bad, blank_lines):
    records = [RECORD.format(day=day) for day in range(1, 22)]
    records[bad] = CORRUPTIONS[corruption](records[bad])
    wrong = records[bad]
    text = document(HEADER, [*[""] * blank_lines, *records])
    with pytest.raises(NoahTextError, match="not a record") as error:
        read_noah_text(write(text))
    assert error.value.line == text.split("\n").index(wrong) + 1
    assert error.value.given == repr(wrong.strip())


def test_a_repeated_record_is_refused_with_the_line_of_its_second_occurrence(write):
    text = document(HEADER, [*RECORDS[:3], RECORDS[2], RECORDS[3]])
    with pytest.raises(NoahTextError, match="is not after 2007-04-03") as error:
        read_noah_text(write(text))
    assert error.value.line == line_of(text, RECORDS[2]) + 1


def test_a_file_that_does_not_exist_is_an_operating_system_error(tmp_path):
    with pytest.raises(FileNotFoundError):
        read_noah_text(tmp_path / "nowhere.txt")


@needs_shared_data
def test_the_tanggula_file_is_read_in_full():
    file = read_noah_text(Path(str(SHARED)) / "data" / "tanggula_2007_2010_daily.txt")
    header, records = file.header, file.records
    assert len(records.time) == 1371
    assert (records.time[0], records.time[-1]) == (header.start, header.end)
    assert sum(header.layer_thickness) == pytest.approx(15.2)
    assert len(header.layer_soil_class) == len(header.layer_thickness) == 20
    assert (header.column_soil_class, header.vegetation_class, header.slope_class) == (3, 9, 3)
    assert header.exchange_scheme == 1
    assert records.air_temperature[0, 0] == 271.2412439391
    assert records.precipitation_rate[0, 0] == 0.0000000003104409
    assert records.longwave_down[-1, 0] == 190.09375


@needs_shared_data
def test_the_bondville_year_of_half_hours_is_read_quickly():
    began = time.perf_counter()
    file = read_noah_text(str(Path(str(SHARED)) / "data" / "bondville_1998_30min.txt"))
    assert time.perf_counter() - began < 2.0
    assert len(file.records.time) == 17521
    assert (np.diff(file.records.time) == np.timedelta64(1800, "s")).all()
    assert file.header.output_directory == "."
    assert file.header.canopy_water == 3.9353027e-4
