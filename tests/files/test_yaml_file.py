"""The YAML that configurations are written in: strict, with lines, and bounded."""

import os
import threading
import time

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from noahpy.config import to_yaml
from noahpy.errors import ConfigError, YamlError
from noahpy.files.yaml_file import DEEPEST, MOST_NODES, parse_yaml
from noahpy.simulation.load import load_config

TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), max_size=12)
NUMBERS = st.integers(-(10**17), 10**17) | st.floats(allow_nan=False)
PLAIN = st.recursive(
    st.none() | st.booleans() | NUMBERS | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=10,
)


def refused(text):
    with pytest.raises(YamlError) as caught:
        parse_yaml(text)
    return str(caught.value)


@given(PLAIN)
def test_what_is_written_is_read_again(values):
    # keys that look like numbers are texts
    assert parse_yaml(to_yaml({"a": values})).value == {"a": values}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1e-5", 1e-5),
        ("-.5", -0.5),
        ("12", 12),
        ("yes", "yes"),
        ("no", "no"),
        ("true", True),
        ("~", None),
        ("010", "010"),
        ("1_000", "1_000"),
        ("12:30:00", "12:30:00"),
        ("0x1F", "0x1F"),
        ("2001-09-01", "2001-09-01"),
        ("'5'", "5"),
    ],
)
def test_plain_scalars_are_what_they_look_like(text, value):
    assert parse_yaml(f"a: {text}").value == {"a": value}


def test_anchors_stand_for_what_they_name_and_sections_are_merged_below():
    text = "a: &x {p: 1, q: [1, 2]}\nb: *x\nc: {<<: *x, p: 3}\nd: {<<: [{p: 5}, *x]}"
    assert parse_yaml(text).value == {
        "a": {"p": 1, "q": [1, 2]},
        "b": {"p": 1, "q": [1, 2]},
        "c": {"p": 3, "q": [1, 2]},
        "d": {"p": 5, "q": [1, 2]},
    }


def test_lines_are_those_of_keys_and_of_entries():
    written = parse_yaml("a:\n  b: 1\n  c:\n    - 1\n    - {d: 2,\n       e: 3}\n")
    assert written.line_of(("a", "b")) == 2
    assert written.line_of(("a", "c", 1)) == 5
    assert written.line_of(("a", "c", 1, "e")) == 6
    assert written.line_of(("a", "x", 1)) == 1
    assert written.line_of(("x",)) is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a: 1\nb: 2\na: 3", "line 3: the key 'a' stands in line 1 already"),
        ("a: !!timestamp abc", "line 1: tags such as"),
        ("a: !!python/object/apply:os.system [ls]", "tags such as"),
        ("a: &x [*x]", "alias *x stands within itself"),
        ("a: *x", "alias *x has no anchor before it"),
        ("? [1]\n: 2", "a key is a text"),
        ("a: 1\n---\nb: 2", "line 2: a second document begins"),
        ("a: 1e999", "beyond what floating-point numbers reach"),
        (f"a: {'9' * 400}", "an integer of 400 digits"),
        ("a: {<<: 3}", "only sections can be merged"),
        ("a: [1", "line"),
        ('a: "\\ud800"', "line 1"),
    ],
)
def test_what_is_not_read_is_refused_with_its_line(text, words):
    assert words in refused(text)


@pytest.mark.parametrize("nest", ["[" * 5000, "- " * 5000, "{a: " * 5000])
def test_nests_are_bounded(nest):
    assert f"more than {DEEPEST} lists and sections" in refused(nest) or "line 1" in refused(nest)
    assert parse_yaml("[" * (DEEPEST - 1) + "]" * (DEEPEST - 1)).size == DEEPEST - 1


def laughs(depth):
    lines = ["a0: &a0 [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]"]
    lines += [f"a{k}: &a{k} [{', '.join([f'*a{k - 1}'] * 10)}]" for k in range(1, depth)]
    return "\n".join(lines)


def test_aliases_that_multiply_are_refused_at_once():
    begin = time.perf_counter()
    assert "values more than are written" in refused(laughs(12))
    assert time.perf_counter() - begin < 1.0
    assert parse_yaml(laughs(4)).size < MOST_NODES


def test_many_columns_may_share_an_anchor():
    text = "p: &p [" + "1.0, " * 10 + "]\ncolumns:\n" + "- {name: a, x: *p}\n" * 2000
    assert len(parse_yaml(text).value["columns"]) == 2000


def test_only_regular_files_are_read(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for path in (pipe, tmp_path, "/dev/zero", "/dev/null", "a\0b"):
        found = []
        reading = threading.Thread(target=lambda p=path, to=found: to.append(_said(p)), daemon=True)
        reading.start()
        reading.join(5.0)
        assert found, f"{path} is waited for"
        assert "cannot be read" in found[0]


def _said(path):
    try:
        load_config(path)
    except ConfigError as error:
        return str(error)
    return "nothing"


def test_a_file_that_is_long_is_refused(tmp_path):
    file = tmp_path / "long.yaml"
    with file.open("wb") as stream:
        stream.truncate(2**30)
    with pytest.raises(ConfigError, match="1073741824 bytes; more than"):
        load_config(file)


def test_texts_that_look_like_numbers_are_quoted():
    values = {"name": "1e5", "other": "007", "word": "yes", "plain": "loam"}
    assert yaml.safe_load(to_yaml(values))["plain"] == "loam"
    assert parse_yaml(to_yaml(values)).value == values
