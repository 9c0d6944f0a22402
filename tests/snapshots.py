"""Saved states with a valid checksum that somebody, or something, has tampered with."""

import hashlib
import json
import struct
from dataclasses import dataclass

import numpy as np

PREFIX = struct.Struct("<8sII")
STATE_BOUNDS = {
    "soil_temperature": (149.0, 381.0),
    "total_water_content": (0.0, 1.1),
    "liquid_water_content": (-0.1, 1.1),
    "skin_temperature": (149.0, 401.0),
    "canopy_water": (-0.1, 0.1),
    "snow_water_equivalent": (-0.1, 2e4),
    "snow_depth": (-0.1, 2e5),
    "snow_age": (-1.0, np.inf),
    "surface_albedo": (-0.1, 1.1),
    "surface_emissivity": (-0.1, 1.1),
    "roughness_length": (0.0, 11.0),
    "background_roughness_length": (0.0, 11.0),
    "exchange_coefficient_heat": (0.0, 101.0),
    "exchange_coefficient_momentum": (0.0, 101.0),
    "surface_specific_humidity": (-1.1, 1.1),
    "bulk_richardson_number": (-np.inf, np.inf),
}
"""Values outside what a column can have."""


@dataclass(frozen=True)
class CraftedSnapshot:
    """Bytes made from those of a good saved state."""

    data: bytes
    kind: str
    """What was done to them."""
    is_wrong: bool
    """Whether they must be refused."""


class Parts:
    """A saved state taken apart: header, and arrays as bytes in their order."""

    def __init__(self, data):
        self.signature, self.version, length = PREFIX.unpack_from(data)
        begin = PREFIX.size + length
        self.header = json.loads(data[PREFIX.size : begin])
        self.arrays = []
        for entry in self.header["arrays"]:
            dtype = np.dtype(entry["dtype"])
            count = int(np.prod(entry["shape"], dtype=int))
            values = np.frombuffer(data, dtype, count, begin).reshape(entry["shape"]).copy()
            self.arrays.append(values)
            begin += values.nbytes
        self.length = None
        """Of the header as the prefix tells it, if it is not the true one."""
        self.text = None
        """Of the header, instead of JSON."""
        self.rest = b""

    def entry(self, name):
        """Place of an array."""
        return next(k for k, e in enumerate(self.header["arrays"]) if e["name"] == name)

    def join(self):
        """All of it, with a checksum that is right."""
        text = json.dumps(self.header).encode() if self.text is None else self.text
        length = len(text) if self.length is None else self.length
        content = PREFIX.pack(self.signature, self.version, length) + text
        content += b"".join(array.tobytes() for array in self.arrays) + self.rest
        return content + hashlib.sha256(content).digest()


def _any_entry(rng, parts):
    # a run without layers of snow has no values of theirs
    return int(rng.choice([k for k, array in enumerate(parts.arrays) if array.size]))


def _floats(parts, *, of_state):
    return [
        k
        for k, (entry, array) in enumerate(zip(parts.header["arrays"], parts.arrays, strict=True))
        if array.dtype.kind == "f" and array.size and (entry["name"] in STATE_BOUNDS) == of_state
    ]


def nothing(rng, parts):
    """Taken apart and joined again."""


def no_number(rng, parts):
    """A state that is NaN or infinite somewhere."""
    array = parts.arrays[rng.choice(_floats(parts, of_state=True))]
    array.reshape(-1)[rng.integers(array.size)] = rng.choice([np.nan, np.inf, -np.inf])


def out_of_range(rng, parts):
    """A state outside what a column can have."""
    place = rng.choice(_floats(parts, of_state=True))
    value = rng.choice(STATE_BOUNDS[parts.header["arrays"][place]["name"]])
    parts.arrays[place].reshape(-1)[rng.integers(parts.arrays[place].size)] = value


def inconsistent_water(rng, parts):
    """More liquid water than water, or more water than pores."""
    total = parts.arrays[parts.entry("total_water_content")]
    liquid = parts.arrays[parts.entry("liquid_water_content")]
    place = rng.integers(total.size)
    if rng.random() < 0.5:
        liquid.reshape(-1)[place] = total.reshape(-1)[place] * 1.01
    else:
        total.reshape(-1)[place] = 0.99


def no_thickness(rng, parts):
    """Layers that are not thick, or no numbers."""
    array = parts.arrays[parts.entry("layer_thickness")]
    array.reshape(-1)[rng.integers(array.size)] = rng.choice([0.0, -1.0, np.nan, np.inf])


def other_thickness(rng, parts):
    """Layers of another ground."""
    array = parts.arrays[parts.entry("layer_thickness")]
    array.reshape(-1)[rng.integers(array.size)] *= rng.uniform(1.1, 2.0)


def elapsed(rng, parts):
    """A model time that is none."""
    wrong = [-1.0, -3600.0, np.nan, np.inf, 1e300, 10**400, "3600", None, True, [0.0], 0.7, 1e13]
    parts.header["elapsed"] = wrong[rng.integers(len(wrong))]


def date(rng, parts):
    """A date that is none, or another one."""
    wrong = ["NaT", "", "now", "today", "2001-13-01T00:00:00", "2001", None, 5, "x" * 300]
    wrong += ["1999-01-01T00:00:00", "99999999999-01-01T00:00:00"]
    parts.header["date"] = wrong[rng.integers(len(wrong))]


def dtype(rng, parts):
    """An array of another type than it is."""
    wrong = ["|O", "<U4", "|S8", "<c16", "|V8", "<f2", ">f8", "<M8[s]", "<m8[s]", "<i2", "float"]
    wrong += [
        "f8,i4",
        [["a", "<f8"]],
        {"names": ["a"], "formats": ["f8"]},
        None,
        8,
        "",
        "<u8",
        "<i8",
    ]
    entry = parts.header["arrays"][_any_entry(rng, parts)]
    given = wrong[rng.integers(len(wrong))]
    entry["dtype"] = given if given != entry["dtype"] else "|O"


def shape(rng, parts):
    """An array of another shape than it is."""
    entry = parts.header["arrays"][_any_entry(rng, parts)]
    size = int(np.prod(entry["shape"], dtype=int))
    wrong = [[-size], [-1], [2**62], [2**70], [2**32, 2**32], [size, 2**63], [0], [size + 1], []]
    wrong += [[1] * 40, [1] * 4 + [size], "6", None, [None], [1.5], [[size]], {"0": size}, [True]]
    wrong += [[0, 2**63], [size, 1, 1, 1]]
    given = wrong[rng.integers(len(wrong))]
    entry["shape"] = given if given != entry["shape"] else [size, 1, 1]


def missing(rng, parts):
    """An array less that older versions had too."""
    place = _any_entry(rng, parts)
    newer = ("is_initial", "input_ends", "land", "snow", "soil", "stored")
    newer = tuple(f"besides/{name}" for name in newer)
    while parts.header["arrays"][place]["name"].startswith(newer):
        place = _any_entry(rng, parts)
    del parts.header["arrays"][place], parts.arrays[place]


def twice(rng, parts):
    """An array once more."""
    place = _any_entry(rng, parts)
    parts.header["arrays"].append(dict(parts.header["arrays"][place]))
    parts.arrays.append(parts.arrays[place])


def unknown(rng, parts):
    """An array that no state has."""
    name = rng.choice(["x", "", "besides/x", "fingerprint/x", "besides/", "soil__temperature"])
    parts.header["arrays"].append({"name": str(name), "shape": [1], "dtype": "<f8"})
    parts.arrays.append(np.zeros(1))


def renamed(rng, parts):
    """A name that is no name."""
    entry = parts.header["arrays"][_any_entry(rng, parts)]
    wrong = [None, 3, ["a"], "x" * 10_000, entry["name"] + "\u0000", entry["name"].upper() + "?"]
    entry["name"] = wrong[rng.integers(len(wrong))]


def entry_key(rng, parts):
    """A key of an entry less, or one more."""
    entry = parts.header["arrays"][_any_entry(rng, parts)]
    if rng.random() < 0.5:
        del entry[str(rng.choice(list(entry)))]
    else:
        entry["more"] = 1


def header_key(rng, parts):
    """A key of the header less, or one more, or of another kind."""
    keys = [key for key in parts.header if key != "fingerprint"]
    key = str(rng.choice(keys))
    wrong = [None, "x", 7, [], {}, [[]], [None], [1, 2]]
    draw = rng.integers(3)
    if draw == 0:
        del parts.header[key]
    elif draw == 1:
        parts.header[key] = wrong[rng.integers(len(wrong))] if key != "elapsed" else {}
    else:
        parts.header["__class__"] = "os.system"


def text(rng, parts):
    """A header that is no JSON, or deep, or huge."""
    whole = json.dumps(parts.header).encode()
    wrong = [
        b"",
        b"null",
        b"[]",
        b"{",
        b"\xff\xfe" + whole,
        whole[:-1],
        whole + b"{}",
        b"[" * 100_000,
        b'{"a":' * 50_000 + b"1" + b"}" * 50_000,
        b'{"elapsed": ' + b"9" * 50_000 + b"}",
        b'"' + b"x" * 200_000 + b'"',
        whole.replace(b'"elapsed": ', b'"elapsed": NaN, "elapsed": N'),
        b"\x00" * len(whole),
    ]
    parts.text = wrong[rng.integers(len(wrong))]


def length(rng, parts):
    """A header that is longer or shorter than the bytes say."""
    true = len(json.dumps(parts.header).encode())
    wrong = [0, 1, true - 1, true + 1, true + 8, 2**31, 2**32 - 1]
    parts.length = wrong[rng.integers(len(wrong))]


def version(rng, parts):
    """A format that does not exist."""
    parts.version = int(rng.choice([0, 3, 255, 2**32 - 1]))


def trailing(rng, parts):
    """Bytes after the arrays."""
    parts.rest = rng.bytes(int(rng.integers(1, 100)))


def cut(rng, parts):
    """An array cut short."""
    parts.arrays[-1] = parts.arrays[-1].reshape(-1)[:-1]


def other_schemes(rng, parts):
    """Schemes of another run, or a fingerprint that is none."""
    if "fingerprint" not in parts.header:
        parts.header["fingerprint"] = "x"
        return
    known = parts.header["fingerprint"]
    wrong = [None, [], "x", {**known["schemes"], "phase_change": "other"}, {}]
    known["schemes"] = wrong[rng.integers(len(wrong))]


def fingerprint_key(rng, parts):
    """A fingerprint with a value of another kind."""
    known = parts.header.setdefault("fingerprint", {})
    key = str(rng.choice(["schemes", "start", "step"]))
    wrong = [[], {"a": 1}, "NaT", -1.0, True]
    known[key] = wrong[rng.integers(len(wrong))]


def besides_no_number(rng, parts):
    """A component's sums or outputs that are no numbers."""
    places = [
        k
        for k, entry in enumerate(parts.header["arrays"])
        if entry["name"] in ("besides/mass", "besides/residuals")
        or entry["name"].endswith("__multiplier")
    ]
    if not places:
        no_number(rng, parts)
        return
    array = parts.arrays[rng.choice(places)]
    array.reshape(-1)[rng.integers(array.size)] = rng.choice([np.nan, np.inf, -np.inf])


def flags(rng, parts):
    """Flags that say neither yes nor no."""
    places = [k for k, array in enumerate(parts.arrays) if array.dtype.kind == "u"]
    places = [k for k in places if parts.header["arrays"][k]["name"].startswith("besides/")]
    if not places:
        trailing(rng, parts)
        return
    array = parts.arrays[rng.choice(places)]
    array[rng.integers(array.size)] = rng.integers(2, 256)


WRONG = (
    no_number,
    out_of_range,
    inconsistent_water,
    no_thickness,
    other_thickness,
    elapsed,
    date,
    dtype,
    shape,
    missing,
    twice,
    unknown,
    renamed,
    entry_key,
    header_key,
    text,
    length,
    version,
    trailing,
    cut,
    other_schemes,
    fingerprint_key,
    besides_no_number,
    flags,
)
"""What makes a saved state wrong."""


def crafted_snapshot(rng, good):
    """A saved state that was tampered with, or that is as good as it was.

    Args:
        rng: generator of random numbers.
        good: bytes of a state that the run takes.
    """
    parts = Parts(good)
    is_wrong = rng.random() < 0.95
    change = WRONG[rng.integers(len(WRONG))] if is_wrong else nothing
    change(rng, parts)
    return CraftedSnapshot(parts.join(), change.__name__, is_wrong)
