"""The command ``noahpy soil``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from noahpy.cli.messages import note, reported_errors
from noahpy.cli.options import ConfigPath, Trust, column_number, load
from noahpy.errors import PictureError
from noahpy.files.named_paths import NamedPath, named_paths, require_written

if TYPE_CHECKING:
    from rich.table import Table

    from noahpy.simulation.soil_profile import SoilProfile

MATERIAL_WIDTH: Final = 14
"""Least width of the column of materials, characters."""


def soil(
    config: ConfigPath,
    plot: Annotated[
        Path | None,
        typer.Option(metavar="F.png", help="Picture of the curves (png, pdf or svg) to draw."),
    ] = None,
    column: Annotated[
        str | None, typer.Option(help="Column to show, by name or number; the first if omitted.")
    ] = None,
    trust: Trust = False,
) -> None:
    """Show the soil of a configuration by layer, and draw the curves of its horizons.

    The picture has retention, hydraulic conductivity, freezing curve and thermal conductivity, as
    the schemes of the configuration have them. The forcing is not read.

    Example: noahpy soil site.yaml --plot soil.png
    """
    with reported_errors(PictureError, config=config):
        from noahpy.cli.terminal import show_table
        from noahpy.plot import plot_soil
        from noahpy.simulation.soil_profile import soil_profile

        if plot is not None:
            from noahpy.plot.picture import require_suffix

            require_suffix(plot)
            written = NamedPath("the picture", plot)
            require_written(written, named_paths({"the configuration": config}))
        settings = load(config, None, trust=trust)
        found = soil_profile(settings, settings.columns[column_number(settings, column)])
        show_table(_table(found))
        if plot is not None:
            for line in plot_soil(found, plot, f"Soil of {config.stem}"):
                note(line)
            note(f"wrote {plot}")


def _table(found: SoilProfile) -> Table:
    from rich.table import Table

    shown = Table(title=f"Soil of {found.column}", title_justify="left")
    symbols = [f"{name}\n{unit}" for name, _, unit in found.layers[0].retention]
    headings = [
        "", "depth\nm", "material", "poro-\nsity", "resi-\ndual", *symbols, "K sat\nm s-1",
        "dry\nW/(m K)", "thawed\nW/(m K)", "frozen\nW/(m K)", "thawed\nMJ/(m3 K)",
        "frozen\nMJ/(m3 K)",
    ]  # fmt: skip
    for heading in headings:
        if heading == "material":
            shown.add_column(heading, overflow="fold", min_width=MATERIAL_WIDTH)
        else:
            shown.add_column(heading, justify="right", no_wrap=True)
    for number, one in enumerate(found.layers, start=1):
        heat = (one.dry_conductivity, one.thawed_conductivity, one.frozen_conductivity)
        capacity = (one.thawed_capacity, one.frozen_capacity)
        shown.add_row(
            str(number),
            f"{one.top:.4g}-{one.base:.4g}",
            one.material,
            f"{one.porosity:.3f}",
            f"{one.residual:.3f}",
            *(f"{value:.4g}" for _, value, _ in one.retention),
            f"{one.hydraulic_conductivity:.2e}",
            *(f"{value:.3f}" for value in heat),
            *(f"{1e-6 * value:.3f}" for value in capacity),
        )
    shown.caption = (
        "Thermal conductivity of dry soil, and saturated with water or ice; heat capacity "
        "saturated with water or ice."
    )
    return shown
