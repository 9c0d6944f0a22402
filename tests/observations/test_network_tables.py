"""Tables of GTN-P and CALM, in small files of their form."""

import numpy as np
import pytest

from noahpy.errors import ObservationError
from noahpy.observations import read_calm, read_gtnp, read_observations

GTNP = """\
Date/Depth,-0.5,0,0.5,10
2007-03-28 08:00:00,-18.1,-17.5,-11.075,-5.2
2007-03-28 09:00:00,-17.5,-999,-11.070,-5.2
2007-03-28 10:00:00,-17.0,-16.9,,-5.1
"""
CALM = """\
Site Code,Region,Site Name,LAT,LONG,Method,1990,1991,1992,2001
U12A,North Slope,Toolik 1 km,68.62,-149.6,1,-,41,46*,>150
North America,,,,,,,,,
R13,Siberia,Cape Chukochii,70.08,159.9,5,inactive,,<35,38.5
A1,Antarctic,Île X,-62.6,-60.4,3,12,-,14,
"""


def written(folder, text, name="table.csv", encoding="utf-8"):
    file = folder / name
    file.write_bytes(text.encode(encoding))
    return file


def test_temperatures_of_a_borehole_of_gtnp(tmp_path):
    surface, upper, deep = read_observations(written(tmp_path, GTNP))
    assert [series.depth for series in (surface, upper, deep)] == [0.0, 0.5, 10.0]
    assert surface.name == "soil_temperature"
    np.testing.assert_allclose(surface.values, [255.65, 256.25])
    np.testing.assert_allclose(upper.values, [262.075, 262.08])
    assert surface.begin.astype(str).tolist() == ["2007-03-28T08:00:00", "2007-03-28T10:00:00"]
    assert (surface.begin == surface.end).all()


def test_times_of_gtnp_are_those_of_the_place(tmp_path):
    file = written(tmp_path, GTNP, "2023-01-06_755-test-Hourly.timeserie.csv")
    written(tmp_path, "Name: elsewhere\nTimezone: +08:00\n", "2023-01-06_9-other.metadata.txt")
    written(tmp_path, "Name: here\nTimezone: -09:30\n", "2023-01-06_755-test.metadata.txt")
    surface, *_ = read_gtnp(file)
    assert str(surface.begin[0]) == "2007-03-28T17:30:00"
    daily = "Date/Depth,1\n2007-03-28 00:00:00,-1\n2007-03-29 00:00:00,-2\n"
    (series,) = read_gtnp(written(tmp_path, daily, "2023-01-06_755-test-Daily.timeserie.csv"))
    assert str(series.begin[0]) == "2007-03-28T09:30:00"
    assert series.end[0] - series.begin[0] == np.timedelta64(1, "D")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("Date/Depth,0,deep\n2007-03-28 08:00:00,1,2\n", "line 1: 'deep' is not a depth in m"),
        ("Date/Depth,0\n", "needs a line of depths and lines of temperatures"),
        ("Date/Depth,0\n2007-03-28 08:00:00,1,2\n", "line 2: has 3 cells, but line 1 has 2"),
        ("Date/Depth,0\n28.3.2007,1\n", "line 2: time '28.3.2007'"),
        ("Date/Depth,0\n2007-03-28 08:00,x\n", "line 2, column '0': 'x' is not a number"),
        ("Date/Depth,0\n2007-03-28 08:00,273.2\n", "value 273.2 is not within"),
        ("Date/Depth,0\n2007-03-28,1\n2007-03-28,1\n", "line 3: time .* does not follow"),
    ],
)
def test_a_table_of_gtnp_that_cannot_be_used_is_refused(tmp_path, text, message):
    with pytest.raises(ObservationError, match=message):
        read_observations(written(tmp_path, text))


def test_thaw_depths_of_a_site_of_calm(tmp_path):
    file = written(tmp_path, CALM, encoding="latin-1")
    (toolik,) = read_observations(file, "U12A")
    assert (toolik.name, toolik.depth) == ("thaw_depth", None)
    np.testing.assert_allclose(toolik.values, [0.41, 0.46])
    assert toolik.begin.astype("datetime64[D]").astype(str).tolist() == ["1991-09-01", "1992-09-01"]
    (cape,) = read_observations(file, "Cape Chukochii")
    np.testing.assert_allclose(cape.values, [0.385])
    (south,) = read_calm(file, "A1")
    assert str(south.begin[0]) == "1990-03-01T00:00:00"
    one = "".join(CALM.splitlines(keepends=True)[:2])
    assert read_observations(written(tmp_path, one, "one.csv"))[0].values.size == 2


def test_a_site_of_calm_that_is_not_there_is_refused(tmp_path):
    file = written(tmp_path, CALM)
    with pytest.raises(ObservationError, match="needs a site; its sites are U12A, R13, A1"):
        read_observations(file)
    with pytest.raises(ObservationError, match="has 0 sites 'U1'; its sites are"):
        read_observations(file, "U1")
    for wrong, message in (("4l", "column '1991': '4l' is not a number"), ("-3", "no thaw depth")):
        with pytest.raises(ObservationError, match=message):
            read_observations(written(tmp_path, CALM.replace(",41,", f",{wrong},")), "U12A")
