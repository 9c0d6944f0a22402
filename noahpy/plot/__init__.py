"""Pictures of runs."""

from __future__ import annotations

from pathlib import Path

from noahpy.errors import PictureError

__all__ = ["PictureError", "plot_run"]


def plot_run(
    file: Path,
    picture: Path,
    *,
    observations: Path | None = None,
    column: str | None = None,
) -> list[str]:
    """Draw the output of a run on one page.

    Of a column: sections of soil temperature, liquid water and ice over time and depth; surface
    energy balance; snow; the range of ground temperature and water by depth; and every observed
    series beside the run, with scores. Of a region: maps of permafrost, active-layer thickness,
    temperature of ground and surface, and snow.

    Args:
        file: output of a run; that of a region may be a Zarr store.
        picture: to write, as png, pdf or svg by its suffix; complete or as it was before.
        observations: file of observations, see `noahpy.observations.read_observations`; of columns
            alone.
        column: name of a column, or its number counted from 1; the first if None.

    Returns:
        Lines to print: scores, and what could not be drawn.

    Raises:
        PictureError: the file is no output file, the column is not in it, observations or a
            column are named with a region, or the picture cannot be written.
        ObservationError: the observations cannot be used.
    """
    # matplotlib takes a while to import
    from noahpy.plot.picture import draw_file

    return draw_file(Path(file), Path(picture), observations, column)
