"""The report of an assimilation: one complete page, or a message on what is missing."""

import re

import pytest
from assimilation_cases import SMALL, config
from typer.testing import CliRunner

from noahpy.assimilation import assimilate
from noahpy.cli.app import app
from noahpy.report import ReportError, write_report

METHOD = {"smoother": {"members": 4, "iterations": 2}}


def test_an_assimilation_that_has_not_ended_is_told(tmp_path):
    given = config(**{**SMALL, "method": METHOD})
    assimilate(given, tmp_path, should_continue=lambda _: False)
    with pytest.raises(ReportError, match="has not ended; `noahpy assimilate --resume`"):
        write_report(tmp_path)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("report") / "results"
    assimilate(config(**{**SMALL, "method": METHOD}), folder)
    return folder


def test_the_page_has_everything_and_needs_nothing(folder):
    result = CliRunner().invoke(app, ["report", str(folder)])
    assert result.exit_code == 0, result.output
    page = (folder / "report.html").read_text()
    for words in ("ES-MDA", "soil temperature at 0.3 m", "quartz fraction", "hidden"):
        assert words in page
    # costs, two series, controls of two windows
    assert page.count("<svg") == 5
    assert not re.search(r'(?:src|href)="(?!#|data:)', page)
    ids = re.findall(r'\bid="([^"]+)"', page)
    assert len(ids) == len(set(ids))


def test_a_damaged_file_is_named(folder):
    file = folder / "controls.csv"
    text = file.read_text()
    file.write_text(text.replace("analysis", "analisys", 1))
    try:
        with pytest.raises(ReportError, match="has no column analysis"):
            write_report(folder)
    finally:
        file.write_text(text)
