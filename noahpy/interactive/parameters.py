"""Parameters of a run as named arrays: read, and set by their names."""

from __future__ import annotations

import difflib
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from noahpy.catalog.arrays import FloatArray
from noahpy.catalog.parameters import PARAMETERS
from noahpy.catalog.quantity import Quantity
from noahpy.config import Config
from noahpy.config.schema import SiteConfig, VegetationConfig
from noahpy.errors import ConfigError
from noahpy.model.packing import on_host
from noahpy.physics.geometry import node_depth
from noahpy.simulation.build import build_simulation
from noahpy.simulation.overlays import Sections
from noahpy.simulation.simulation import Simulation

if TYPE_CHECKING:
    import xarray as xr

ParameterValues: TypeAlias = "Mapping[str, Any] | xr.Dataset"
"""Values by the names of parameters; see `noahpy.configure`."""
LAYER_DIMENSIONS: Final = ("depth", "layer")
"""Names of the dimension of layers."""
SAME_DEPTH: Final = 1e-3
"""Relative difference up to which two depths are the same layer, 1."""


def key_of(line: Quantity) -> str:
    """Key of a configuration that sets a parameter, as in ``soil.values.porosity``; or empty."""
    if line.key:
        return line.key
    for section, keys in (("site", SiteConfig), ("vegetation", VegetationConfig)):
        if line.name in keys.model_fields:
            return f"{section}.{line.name}"
    return ""


# --- read ----------------------------------------------------------------------------------------
def parameter_dataset(config: Config) -> xr.Dataset:
    """All parameters of a run: of the soil by layer, of vegetation, site and layered snow.

    Args:
        config: configuration of columns.

    Returns:
        A variable for every parameter, with its meaning, its units and, in the attribute
        ``configuration_key``, the key that sets it; those without are given by classes. Dimensions
        are ``member``, of an ensemble, ``column``, with several columns, and ``depth``, or
        ``layer`` where columns have layers of their own.

    Raises:
        ConfigError: a configuration that cannot be used.
        ForcingError: forcing that cannot be used.
    """
    import xarray as xr

    simulation = build_simulation(config, engine="eager")
    parameters = simulation.model.parameters
    names = [column.name for column in config.columns]
    across, shape = columns_of(simulation, len(names))
    depth = on_host(node_depth(parameters.site.layer_thickness)).T[: len(names)]
    shares_depth = bool((depth == depth[0]).all())
    layer = "depth" if shares_depth else "layer"
    variables = {}
    for name, line in PARAMETERS.items():
        values = parameters.named(name).detach().cpu().numpy().T
        layers = values.shape[1:]
        attributes = {"long_name": line.long_name}
        if line.number != "flag":
            attributes["units"] = line.units
        if key_of(line):
            attributes["configuration_key"] = key_of(line)
        dimensions = (*across, layer) if layers else across
        variables[name] = (dimensions, values.reshape((*shape, *layers)), attributes)
    coordinates: dict[str, Any] = {
        "depth": (
            (layer,) if shares_depth else ("column", layer),
            depth[0] if shares_depth else depth,
            {"standard_name": "depth", "units": "m", "positive": "down"},
        )
    }
    if "column" in across:
        coordinates["column_name"] = ("column", names)
    return xr.Dataset(variables, coords=coordinates)


def columns_of(simulation: Simulation, columns: int) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """Dimensions of what a simulation has by column, as files have them, and their sizes.

    Args:
        simulation: of columns, or of the members of an ensemble of them.
        columns: number of columns that are listed.
    """
    sizes = {} if simulation.members is None else {"member": simulation.members.count}
    if columns > 1:
        sizes["column"] = columns
    return tuple(sizes), tuple(sizes.values())


# --- set -----------------------------------------------------------------------------------------
def put_parameters(
    columns: Sequence[Sections], parameters: ParameterValues, config: Config
) -> None:
    """Put values of parameters into the sections of columns, in place.

    Args:
        columns: sections of every column in the form that users write.
        parameters: values by name; see `noahpy.configure`.
        config: configuration of the columns.

    Raises:
        ConfigError: a name that is unknown or has no key, or values of another shape, at other
            depths or of other columns.
    """
    import xarray as xr

    layers = len(config.columns[0].site.layer_thickness)
    for name, given in parameters.items():
        line = _line(str(name))
        if isinstance(given, xr.DataArray):
            _require_same_places(line, given, config)
            given = _in_order(line, given, layers)
        by_column = _by_column(line, given, layers, len(columns))
        *sections, last = key_of(line).split(".")
        for column, values in zip(columns, by_column, strict=True):
            place = column
            for section in sections:
                place = place.setdefault(section, {})
            place[last] = _as_written(line, values)


def _line(name: str) -> Quantity:
    """A parameter that a configuration can set.

    Raises:
        ConfigError: there is none of this name, or no key sets it.
    """
    line = PARAMETERS.get(name)
    if line is None:
        (near,) = difflib.get_close_matches(name, PARAMETERS, n=1, cutoff=0.0)
        raise ConfigError(f"parameters: no parameter is named {name!r}; the nearest is {near!r}")
    if not key_of(line):
        raise ConfigError(
            f"parameters: no key of a configuration sets {name}; it follows from the class of "
            "vegetation or soil, or from other keys"
        )
    return line


def _by_column(line: Quantity, given: object, layers: int, columns: int) -> FloatArray:
    """Values ``[column]`` or ``[column, layer]``.

    Raises:
        ConfigError: no numbers, or another shape.
    """
    allowed: dict[tuple[int, ...], str] = {(): "a number"}
    if line.is_layered:
        allowed |= {(layers,): "[layer]", (layers, columns): "[layer, column]"}
    else:
        allowed |= {(columns,): "[column]"}
    try:
        values = np.asarray(given, dtype=np.float64)
    except (TypeError, ValueError) as error:
        raise ConfigError(f"parameters: {line.name}: {given!r} are no numbers") from error
    if line.is_layered and not values.ndim and np.isnan(values):
        raise ConfigError(f"parameters: {line.name} is NaN; only single layers may be missing")
    if values.shape not in allowed:
        shapes = [f"{words} {shape}" if shape else words for shape, words in allowed.items()]
        raise ConfigError(
            f"parameters: {line.name} has the shape {values.shape}; expected is "
            f"{' or '.join(shapes)}"
        )
    if line.is_layered and values.ndim < 2:
        values = values.reshape(-1, 1)
    full = (layers, columns) if line.is_layered else (columns,)
    return np.broadcast_to(values, full).T


def _require_same_places(line: Quantity, given: xr.DataArray, config: Config) -> None:
    """Refuse an array whose coordinates name other layers or columns, or another order of them.

    Raises:
        ConfigError: with both.
    """
    for column in config.columns:
        thickness = np.array(column.site.layer_thickness)
        nodes = np.cumsum(thickness) - 0.5 * thickness
        depth = _coordinate(given, "depth")
        if depth is not None and not (
            len(depth) == len(nodes) and np.allclose(depth, nodes, rtol=SAME_DEPTH)
        ):
            raise ConfigError(
                f"parameters: {line.name} is given at the depths {_listed(depth)} m; the layers of "
                f"{column.name} have their middles at {_listed(nodes)} m"
            )
    names = _coordinate(given, "column_name")
    own = [column.name for column in config.columns]
    if names is not None and names.tolist() != own:
        raise ConfigError(
            f"parameters: {line.name} is given for the columns {', '.join(map(str, names))}; the "
            f"run has {', '.join(own)}"
        )


def _coordinate(given: xr.DataArray, name: str) -> NDArray[Any] | None:
    """Values of a coordinate with one dimension of the array; None if there is none."""
    # a dimension without a coordinate would be numbered
    if name not in given.coords or given[name].ndim != 1:
        return None
    return given[name].to_numpy()


def _listed(depths: FloatArray) -> str:
    return ", ".join(f"{depth:.4g}" for depth in depths)


def _in_order(line: Quantity, given: xr.DataArray, layers: int) -> xr.DataArray:
    """An array with the dimensions ``[layer, column]``, as far as it needs them.

    Raises:
        ConfigError: another dimension.
    """
    known = (*(LAYER_DIMENSIONS if line.is_layered else ()), "column")
    for name in given.dims:
        if name not in known:
            raise ConfigError(
                f"parameters: {line.name} has the dimension {name!r}; known are {', '.join(known)}"
            )
    if line.is_layered and given.dims == ("column",):
        given = given.expand_dims(layer=layers)
    return given.transpose(*(name for name in known if name in given.dims))


def _as_written(line: Quantity, values: FloatArray | float) -> object:
    """Values of a column as in a file; what is missing is left to the class."""
    if line.is_layered:
        return [None if np.isnan(value) else float(value) for value in np.asarray(values)]
    return bool(values) if line.number == "flag" else float(values)
