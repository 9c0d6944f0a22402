"""Surface energy balance and snow over time."""

from __future__ import annotations

from typing import Final, NamedTuple

import numpy as np
from matplotlib.artist import Artist
from matplotlib.axes import Axes

from noahpy.observations import ModelMeans
from noahpy.plot import style
from noahpy.plot.observed import ScoredSeries, draw_observed
from noahpy.plot.reductions import legible, middles, smoothed

LEAST_SNOW_DEPTH: Final = 0.05
"""Smallest upper end of the axis of snow depth, m."""
LEAST_SNOW_MASS: Final = 10.0
"""Smallest upper end of the axis of snow water equivalent, kg m-2."""
HEADROOM: Final = 1.08


class _Flux(NamedTuple):
    name: str
    label: str
    colour: str
    dashes: style.Dashes


FLUXES: Final = (
    _Flux("net_radiation", "net radiation ↓", style.BLACK, "-"),
    _Flux("sensible_heat_flux", "sensible heat ↑", style.VERMILLION, style.DASHED),
    _Flux("latent_heat_flux", "latent heat ↑", style.BLUE, style.DASH_DOTTED),
    _Flux("ground_heat_flux", "ground heat ↓", style.GREEN, style.DOTTED),
)
"""Terms of the surface energy balance; arrows show the positive direction."""


def draw_energy(axes: Axes, fluxes: dict[str, ModelMeans]) -> tuple[int, list[Artist]]:
    """Draw the surface energy balance, smoothed if the run has many intervals.

    Args:
        axes: axes of the panel.
        fluxes: the existing ones of `FLUXES`, W m-2, ``[time]``.

    Returns:
        Window of the running mean, d, which is 0 without smoothing, and entries of the legend.
    """
    axes.axhline(0.0, color=style.GREY, linewidth=0.5)
    axes.set_ylabel("flux (W m⁻²)")
    handles: list[Artist] = []
    window = 0
    for flux in FLUXES:
        if flux.name not in fluxes:
            continue
        curve = smoothed(fluxes[flux.name])
        window = curve.window_days
        look = {"color": flux.colour, "linestyle": flux.dashes, "label": flux.label}
        handles += style.curve(axes, curve.time, curve.values, **look)
    if handles:
        handles += [style.absent(flux.name) for flux in FLUXES if flux.name not in fluxes]
    return window, handles


def draw_snow(
    axes: Axes,
    depth: ModelMeans | None,
    mass: ModelMeans | None,
    observed_depth: ScoredSeries | None = None,
    observed_mass: ScoredSeries | None = None,
) -> list[Artist]:
    """Draw snow depth, and snow water equivalent on a second axis.

    Args:
        axes: axes of the panel.
        depth: snow depth, m, ``[time]``.
        mass: snow water equivalent, m, ``[time]``.
        observed_depth: observations of snow depth.
        observed_mass: observations of snow water equivalent.

    Returns:
        Entries of the legend.
    """
    second = axes.twinx()
    axes.set_ylabel("snow depth (m)")
    second.set_ylabel("SWE (kg m⁻²)")
    handles: list[Artist] = []
    largest_depth, largest_mass = LEAST_SNOW_DEPTH, LEAST_SNOW_MASS
    if depth is not None:
        shown = legible(depth)
        times, values = middles(shown), shown.values
        dates = style.axis_dates(times)
        axes.fill_between(dates, values, color=style.SKY_BLUE, alpha=0.35, linewidth=0.0)
        handles += style.curve(axes, times, values, color=style.BLUE, label="snow depth")
        largest_depth = max(largest_depth, float(np.nanmax(values)))
    if observed_depth is not None:
        handles.append(draw_observed(axes, observed_depth, "o", style.BLUE))
        largest_depth = max(largest_depth, float(observed_depth.shown_observed.max(initial=0.0)))
    if mass is not None:
        shown = legible(mass)
        values = style.WATER_MASS.of(shown.values)
        look = {"color": style.VERMILLION, "linestyle": style.DASHED, "label": "water equivalent"}
        handles += style.curve(second, middles(shown), values, **look)
        largest_mass = max(largest_mass, float(np.nanmax(values)))
    if observed_mass is not None:
        handles.append(draw_observed(second, observed_mass, "s", style.VERMILLION))
        largest_mass = max(largest_mass, float(observed_mass.shown_observed.max(initial=0.0)))
    axes.set_ylim(0.0, HEADROOM * largest_depth)
    second.set_ylim(0.0, HEADROOM * largest_mass)
    by_name = {"snow_depth": depth, "snow_water_equivalent": mass}
    missing = [name for name, means in by_name.items() if means is None]
    if len(missing) == len(by_name):
        style.write_message(axes, f"{' and '.join(missing)} are not in the file")
    elif not any((means.values > 0.0).any() for means in by_name.values() if means is not None):
        style.write_message(axes, "no snow")
    return [*handles, *map(style.absent, missing)] if handles else []
