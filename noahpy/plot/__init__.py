"""Pictures of runs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from noahpy.catalog.arrays import FloatArray, TimeArray
from noahpy.errors import PictureError

if TYPE_CHECKING:
    from noahpy.gradients import Verification
    from noahpy.simulation.soil_profile import SoilProfile

__all__ = [
    "PictureError",
    "plot_comparison",
    "plot_forcing",
    "plot_run",
    "plot_soil",
    "plot_verifications",
]


def plot_run(
    file: Path,
    picture: Path,
    *,
    observations: Path | None = None,
    column: str | None = None,
    panels: Sequence[str] = (),
    width: float | None = None,
    limit: float | None = None,
) -> list[str]:
    """Draw the output of a run on pages, or some panels of it as one figure.

    The first page of a column has sections of soil temperature, liquid water and ice over time and
    depth, the surface energy balance, snow, and profiles of the range of ground temperature and
    water; the next ones sections of layered snow, and every observed series with the run and
    scores. The page of a region has maps of permafrost, active-layer thickness, ground and surface
    temperature, and snow.

    Args:
        file: output of a run; that of a region may be a Zarr store.
        picture: file to write, as png, pdf or svg by its suffix, replaced only when it is complete.
            Further pages are in the same pdf, or beside it with the ending ``_2`` and so on.
        observations: file of observations, see `noahpy.observations.read_observations`; only for
            columns.
        column: name of a column, or its number counted from 1; the first if None.
        panels: names of panels, or of maps, of one figure; none for pages. An unknown one is
            answered with all there are.
        width: width of this figure, cm; 17 if None.
        limit: ends of the colours of temperature, K from the freezing point.

    Returns:
        Lines to print: scores, what could not be drawn, and further files.

    Raises:
        PictureError: the file is not an output file, or lacks the column; observations or a column
            are given for a region; there is no such panel; the picture cannot be written.
        ObservationError: the observations cannot be used.
    """
    # matplotlib is slow to import
    from noahpy.plot.picture import Look, draw_file

    look = Look(tuple(panels), width, limit)
    return draw_file(Path(file), Path(picture), observations, column, look)


def plot_comparison(
    first: Path, second: Path, picture: Path, *, column: str | None = None
) -> list[str]:
    """Draw two runs on one page.

    The page of columns has ground temperature, active-layer thickness and snow of both, and the
    differences of ground temperature over time and depth; members of ensembles are bands. The page
    of regions has maps of the differences in the last whole year.

    Args:
        first: output of a run.
        second: output of another.
        picture: file to write, as png, pdf or svg by its suffix, replaced only when it is complete.
        column: name of a column, or its number counted from 1; the first if None.

    Returns:
        Lines to print on what could not be drawn.

    Raises:
        PictureError: a file is not an output file, or lacks the column; the runs are of other
            cells; the picture cannot be written.
    """
    # matplotlib is slow to import
    from noahpy.plot.picture import draw_comparison

    return draw_comparison(Path(first), Path(second), Path(picture), column)


def plot_verifications(
    found: Mapping[tuple[str, str], Verification], picture: Path, title: str
) -> list[str]:
    """Draw verified gradients on one page.

    Every gradient has a panel with the change of the objective and what of it the gradient does
    not predict, against the size of the change. Those that are not right come first.

    Args:
        found: by the names of the objective and of what changes.
        picture: file to write, as png, pdf or svg by its suffix, replaced only when it is complete.
        title: of the page.

    Returns:
        Lines to print on what could not be drawn.

    Raises:
        PictureError: the suffix is another, or the picture cannot be written.
    """
    # matplotlib is slow to import
    from noahpy.plot.picture import require_suffix, save
    from noahpy.plot.verified import draw_verifications

    require_suffix(Path(picture))
    figure, lines = draw_verifications(found, title)
    save([figure], Path(picture))
    return lines


def plot_soil(soil: SoilProfile, picture: Path, title: str) -> list[str]:
    """Draw the soil of a column: retention, conductivities and freezing curve of its horizons.

    Args:
        soil: of a column, see `noahpy.simulation.soil_profile.soil_profile`.
        picture: file to write, as png, pdf or svg by its suffix, replaced only when it is complete.
        title: of the page.

    Returns:
        Lines to print on what could not be drawn.

    Raises:
        PictureError: the suffix is another, or the picture cannot be written.
    """
    # matplotlib is slow to import
    from noahpy.plot.picture import require_suffix, save
    from noahpy.plot.soil import draw_soil

    require_suffix(Path(picture))
    figure, lines = draw_soil(soil, title)
    save([figure], Path(picture))
    return lines


def plot_forcing(
    begin: TimeArray,
    step: float,
    values: Mapping[str, FloatArray],
    picture: Path,
    title: str,
) -> None:
    """Draw the forcing of a column: its drivers over time, with the range of the steps.

    Args:
        begin: begin of the steps, UTC, ``[time]``.
        step: length of a step, s.
        values: by variable, ``[time]``; see `noahpy.output.forcing_file`.
        picture: file to write, as png, pdf or svg by its suffix, replaced only when it is complete.
        title: of the page.

    Raises:
        PictureError: the suffix is another, or the picture cannot be written.
    """
    # matplotlib is slow to import
    from noahpy.plot.forcing import ForcingSteps, draw_forcing
    from noahpy.plot.picture import require_suffix, save

    require_suffix(Path(picture))
    save([draw_forcing(ForcingSteps(begin, step, values), title)], Path(picture))
