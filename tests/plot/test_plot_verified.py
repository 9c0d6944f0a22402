"""The picture and the table of verified gradients."""

import io

import numpy as np
import pytest
from matplotlib.image import imread
from rich.console import Console

from noahpy.errors import PictureError
from noahpy.gradients import verify_line
from noahpy.output.verified_gradients import verification_table
from noahpy.plot import plot_verifications
from noahpy.plot.verified import MOST_PANELS, draw_verifications

RIGHT = verify_line(lambda change: 2.0 * change + change**2, 2.0, forward=2.0)
KINK = verify_line(lambda change: 2.0 * np.abs(change), 0.0)
NOTHING = verify_line(np.zeros_like, 0.0)
FOUND = {
    ("thaw_depth", "parameters.soil.porosity"): RIGHT,
    ("snow_depth", "forcing.air_temperature"): KINK,
    ("snow_depth", "parameters.soil.porosity"): NOTHING,
}


def titles(figure):
    return [axes.get_title("left") for axes in figure.axes]


def test_what_is_not_right_comes_first_with_its_reason():
    figure, lines = draw_verifications(FOUND, "Gradients")
    assert titles(figure) == [
        "(a) snow depth by air temperature",
        "(b) thaw depth by porosity",
        "(c) snow depth by porosity",
    ]
    reason = " ".join(figure.axes[0].texts[0].get_text().split())
    assert reason == (
        "kink: within 1e-09 of the point: ahead of it the derivative is 2, behind it -2"
    )
    assert figure.axes[1].texts[0].get_text() == "right"
    change = next(line for line in figure.axes[1].lines if line.get_label() == "change")
    assert change.get_xydata()[0] == pytest.approx([0.1, 0.21])
    (legend,) = [axes.get_legend() for axes in figure.axes if axes.get_legend()]
    assert {"noise", "holds to here"} <= {text.get_text() for text in legend.get_texts()}
    assert lines == []


def test_a_page_has_so_many_panels_and_names_the_others():
    many = {("thaw_depth", f"soil.{k}"): RIGHT for k in range(MOST_PANELS + 1)}
    figure, lines = draw_verifications(many, "Gradients")
    assert len(figure.axes) == MOST_PANELS
    assert lines == [f"thaw_depth by soil.{MOST_PANELS}: verified, but not drawn"]


@pytest.mark.parametrize("count", [1, 2, 3])
def test_the_picture_is_written(tmp_path, count):
    picture = tmp_path / "gradients.png"
    assert plot_verifications(dict(list(FOUND.items())[:count]), picture, "Gradients") == []
    assert imread(picture).std() > 0.0


def test_a_picture_without_format_is_refused(tmp_path):
    with pytest.raises(PictureError, match=r"'\.txt' is not one of"):
        plot_verifications(FOUND, tmp_path / "gradients.txt", "Gradients")


def test_the_table_has_differences_and_reasons():
    page = io.StringIO()
    Console(width=180, file=page).print(verification_table(FOUND))
    text = " ".join(page.getvalue().split())
    for expected in (
        "at 0.01",
        "at 1e-06",
        "1.00 2.00",
        "kink: within 1e-09 of",
        "2 of 3 are right",
    ):
        assert expected in text
