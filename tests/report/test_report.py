"""The report of a calibration: one complete page from the existing files of a folder."""

import json
import re
import shutil

import html5lib
import numpy as np
import pytest
from calibration_cases import config
from typer.testing import CliRunner

from noahpy.calibration import calibrate
from noahpy.cli.app import app
from noahpy.errors import ReportError
from noahpy.report import write_report
from noahpy.report.figures import Pictures, best_by_run
from noahpy.report.folder import HistoryPoint

SECTIONS = {
    "configuration",
    "convergence",
    "fit",
    "parameters",
    "identifiability",
    "sensitivities",
    "guardrails",
}
ANALYSIS = {
    "members": 20,
    "profiles": {"points": 3, "iterations": 1, "parameters": ["porosity"]},
    "sobol": {"samples": 2},
}


@pytest.fixture(scope="module")
def results(tmp_path_factory):
    folder = tmp_path_factory.mktemp("reported") / "site <&> one"
    noise = {"soil_temperature": 0.05}
    calibrate(config(twin={"seed": 4, "every": "6h", "noise": noise}, analysis=ANALYSIS), folder)
    return folder


@pytest.fixture
def copied(results, tmp_path):
    shutil.copytree(results, tmp_path / "copy")
    return tmp_path / "copy"


class Page:
    """A page as a browser reads it."""

    def __init__(self, path):
        self.text = path.read_text(encoding="utf-8")
        # raises what a browser would have to mend
        self.tree = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(self.text)

    def section(self, name):
        (found,) = [s for s in self.tree.iter("section") if s.get("id") == name]
        return found

    def words(self, name=None):
        root = self.tree if name is None else self.section(name)
        return " ".join(" ".join(root.itertext()).split())

    def table(self, name, label):
        """Cells of a table by rows."""
        (region,) = [d for d in self.section(name).iter("div") if d.get("aria-label") == label]
        return [
            [" ".join("".join(cell.itertext()).split()) for cell in row]
            for row in region.iter("tr")
        ]

    def pictures(self, name):
        svg = "{http://www.w3.org/2000/svg}svg"
        return [e.get("aria-label") for e in self.section(name).iter(svg)]


@pytest.fixture(scope="module")
def page(results):
    return Page(write_report(results, results.parent / "page.html"))


def test_a_search_that_has_not_ended_has_its_convergence(tmp_path):
    calibrate(config(), str(tmp_path / "begun"), should_continue=lambda _: False)
    page = Page(write_report(tmp_path / "begun", tmp_path / "page.html"))
    assert {s.get("id") for s in page.tree.iter("section")} == SECTIONS
    assert page.pictures("convergence")
    assert "not complete" in page.words("configuration")
    for name in SECTIONS - {"convergence"}:
        assert "--resume continues it" in page.words(name)


def test_the_page_has_every_section_and_nothing_from_elsewhere(page):
    assert {s.get("id") for s in page.tree.iter("section")} == SECTIONS
    links = {a.get("href") for a in page.tree.iter("a")}
    assert links == {f"#{name}" for name in SECTIONS}
    ids = [e.get("id") for e in page.tree.iter() if e.get("id")]
    assert len(ids) == len(set(ids))
    for element in page.tree.iter():
        for name, value in element.attrib.items():
            attribute = name.rpartition("}")[2]
            if attribute in {"src", "href", "srcset", "data", "action"}:
                assert value.startswith("data:") or value[1:] in ids, (element.tag, value)
            for target in re.findall(r"url\((.*?)\)", value):
                assert target.strip("#") in ids
    assert not list(page.tree.iter("script"))
    assert "@import" not in page.text
    assert "site &lt;&amp;&gt; one" in page.text


def test_the_page_says_what_the_files_say(page, results):
    found = json.loads((results / "identifiability.json").read_text())
    rows = (results / "starts.csv").read_text().splitlines()[1:]
    objectives = sorted(float(row.split(",")[3]) for row in rows)
    assert page.table("convergence", "Starts")[1][3] == f"{objectives[0]:.4g}"
    assert page.pictures("convergence") == ["Convergence: lowest objective over model runs"]
    fits = page.pictures("fit")
    assert len(fits) == 5
    assert "Simulated and observed soil temperature at 0.05 m" in fits
    scores = page.table("fit", "Scores of skin temperature")
    assert scores[0] == ["score", "calibration", "validation"]
    assert [row[0] for row in scores[1:]] == [
        *("NSE", "KGE 2009", "KGE 2012", "r", "ratio of deviations", "ratio of means"),
        *("bias (K)", "RMSE (K)", "observations", "in the band"),
    ]
    parameters = page.table("parameters", "Parameters")
    assert len(parameters) == 1 + 4 + 4 + 4 + 1
    assert parameters[0][:2] == ["parameter", "value"]
    assert "hidden" in parameters[0]
    bars = [e for e in page.section("parameters").iter("span") if e.get("class") == "bar"]
    assert len(bars) == 13
    assert page.pictures("identifiability")[0] == "Correlation matrix of the unknowns"
    assert len(page.pictures("identifiability")) == 1 + len(found["profiles"])
    assert len(found["profiles"]) >= 4
    directions = page.table("identifiability", "Directions")
    assert len(directions) == 1 + len(found["directions"])
    assert [row[1] for row in directions[1:]] == [
        "open" if d["is_open"] else "determined" for d in found["directions"]
    ]
    for warning in found["warnings"]:
        assert f"{warning[0].upper()}{warning[1:]}." in page.words()
    assert "Sobol, total" in page.words("sensitivities")
    assert "water closure, largest (m)" in page.words("guardrails")
    variables = page.table("guardrails", "Variables in the validation period")
    assert "snow depth" in [row[0] for row in variables]
    assert "porosity" in page.words("configuration")
    assert "not there yet" not in page.words()
    assert "older version" not in page.words()


def test_points_that_failed_are_named_with_the_reason(copied):
    lines = "2,3,40,2001-05-12,a,9.1,2001-05-11,False,the state of a < b is not finite"
    file = copied / "failures.csv"
    file.write_text(f"{file.read_text().strip()}\n{lines}\n")
    text = Page(write_report(copied, None)).words("convergence")
    assert "Start 2: 3 of 40 points failed; at the last, the state of a < b is not finite." in text


def test_what_got_worse_stands_at_the_top(copied):
    path = copied / "guardrails.csv"
    lines = path.read_text().splitlines()
    at = next(k for k, line in enumerate(lines) if line.startswith("validation,snow_depth"))
    lines[at] = lines[at].rsplit(",", 1)[0] + ",worse"
    path.write_text("\n".join(lines) + "\n")
    (header,) = Page(write_report(copied)).tree.iter("header")
    text = "".join(header.itertext())
    assert "Errors grew in variables that are not targets:" in text
    assert "snow depth" in text


def test_results_of_an_older_version_are_reported_as_far_as_they_go(copied):
    for name in ("identifiability.json", "uncertainty.csv", "sensitivity.csv", "ensemble.nc"):
        (copied / name).unlink()
    for name in ("profiles.csv", "guardrails.csv", "closure.csv", "journal.jsonl"):
        (copied / name).unlink()
    page = Page(write_report(copied))
    assert len(page.pictures("fit")) == 5
    assert len(page.table("parameters", "Parameters")) == 14
    for name in ("identifiability", "sensitivities", "guardrails"):
        assert "they are from an older version" in page.words(name)


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("history.csv", "start,run\n1,1\n", r"history.csv: cannot be used: has no column seconds"),
        ("scores.csv", "start,period\n1\n", "scores.csv: cannot be used: has no column variable"),
        ("closure.csv", "label,column,before,after,verdict\na,b\n", "another number of columns"),
        ("identifiability.json", "{", "identifiability.json: cannot be used"),
        ("identifiability.json", '{"key": 1}', "the content of its files cannot be used"),
        ("configuration.yaml", "calibration: [", "configuration.yaml: cannot be used"),
        ("series.nc", "nothing", "series.nc: cannot be used"),
    ],
)
def test_damaged_results_are_refused_with_the_file(copied, name, text, words):
    (copied / name).write_text(text)
    with pytest.raises(ReportError, match=words):
        write_report(copied)
    assert not (copied / "report.html").exists()


def test_what_is_no_calibration_is_refused_by_the_command(tmp_path, results):
    def invoke(*arguments):
        return CliRunner().invoke(app, ["report", *map(str, arguments)])

    none = invoke(tmp_path / "none")
    assert none.exit_code == 2
    assert "is not a folder; name the folder of the results" in none.output
    empty = invoke(tmp_path)
    assert empty.exit_code == 2
    assert "holds no calibration" in empty.output
    (tmp_path / "journal.jsonl").write_text("nonsense\n")
    damaged = invoke(tmp_path)
    assert damaged.exit_code == 2
    assert "is damaged" in damaged.output
    shutil.copy(results / "journal.jsonl", tmp_path)
    begun = invoke(tmp_path, "-o", tmp_path / "page.html")
    assert begun.exit_code == 0, begun.output
    assert "page.html" in begun.output
    assert (tmp_path / "page.html").exists()


def test_a_page_is_the_same_each_time(page, copied):
    assert write_report(copied).read_text().replace("copy", "site &lt;&amp;&gt; one") == page.text


def test_starts_that_end_early_keep_their_best():
    points = [
        HistoryPoint(1, 1, 0.1, 3.0, 3.0),
        HistoryPoint(2, 1, 0.2, np.nan, np.inf),
        HistoryPoint(1, 2, 0.3, 4.0, 3.0),
        HistoryPoint(2, 2, 0.4, 2.0, 2.0),
        HistoryPoint(2, 3, 0.5, 1.0, 1.0),
        HistoryPoint(3, 1, 0.6, np.nan, np.inf),
    ]
    runs, lowest = best_by_run(points)
    assert runs.tolist() == [1.0, 2.0, 3.0]
    # the third never succeeded
    np.testing.assert_array_equal(lowest, [[3.0, 3.0, 3.0], [np.nan, 2.0, 1.0]])


def history_of(starts):
    return [
        HistoryPoint(start, run, float(run), 1.0 / run + start, 1.0 / run + start)
        for start in range(1, starts + 1)
        for run in range(1, 4)
    ]


@pytest.mark.parametrize(
    ("starts", "expected"), [(3, "range of 3 starts"), (40, "2.5–97.5 % of 40 starts"), (1, None)]
)
def test_a_band_of_few_starts_is_their_range(starts, expected):
    svg = Pictures().convergence(history_of(starts))
    assert "median" in svg
    assert ("starts" in svg) is (expected is not None)
    assert expected is None or expected in svg


def test_correlations_have_the_names_of_the_unknowns():
    svg = Pictures().correlation(np.eye(3), ["porosity, layer 1", "quartz_fraction", "air_height"])
    for text in ("porosity, layer 1", "quartz fraction", "air height", "correlation (1)"):
        assert text in svg


def test_axes_of_comparisons_say_what_is_shown(page):
    for text in ("(°C)", "time (UTC)", "95 % of predictions"):
        assert text in page.text
