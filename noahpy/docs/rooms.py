"""The drawing of the page on how the code is laid out: rooms, floors and imports, from the code."""

from __future__ import annotations

import ast
import tomllib
from collections import Counter
from pathlib import Path
from typing import Final, NamedTuple

import grimp
import matplotlib.pyplot as plt
from matplotlib.patches import FancyArrowPatch, Rectangle

ROOT: Final = Path(__file__).parents[2]
PACKAGES: Final = ("noahpy", "bmi_noahpy")
WIDTH: Final = 10.0
"""Of the drawing, inches."""
FLOOR: Final = 0.62
"""Height of a floor, inches."""
GAP: Final = 0.14
"""Between two rooms, inches."""
LEAST: Final = 0.95
"""Width of the smallest room, inches."""


class Room(NamedTuple):
    """A folder or a file of the package, as the drawing has it."""

    name: str
    lines: int
    says: str
    """First line of its docstring."""


def floors() -> list[list[Room]]:
    """The rooms from the top floor down, as the linters' step holds their order."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    (layers,) = (
        contract["layers"]
        for contract in settings["tool"]["importlinter"]["contracts"]
        if contract["name"] == "rooms use those below them"
    )
    return [[_room(name.strip()) for name in layer.split("|")] for layer in layers]


def _room(name: str) -> Room:
    place = ROOT.joinpath(*name.split("."))
    files = sorted(place.rglob("*.py")) if place.is_dir() else [place.with_suffix(".py")]
    lines = sum(len(file.read_text(encoding="utf-8").splitlines()) for file in files)
    face = place / "__init__.py" if place.is_dir() else place.with_suffix(".py")
    says = ast.get_docstring(ast.parse(face.read_text(encoding="utf-8"))) or ""
    return Room(name, lines, says.splitlines()[0].rstrip("."))


def imports(rooms: list[Room]) -> Counter[tuple[str, str]]:
    """How many modules of a room import from another one."""
    graph = grimp.build_graph(*PACKAGES, exclude_type_checking_imports=True, cache_dir=None)
    names = {room.name for room in rooms}

    def room_of(module: str) -> str | None:
        while module and module not in names:
            module = module.rpartition(".")[0]
        return module or None

    found: Counter[tuple[str, str]] = Counter()
    for module in graph.modules:
        one = room_of(module)
        others = {room_of(other) for other in graph.find_modules_directly_imported_by(module)}
        for other in others - {one, None}:
            if one is not None and other is not None:
                found[one, other] += 1
    return found


def draw_rooms(file: Path) -> None:
    """Draw the rooms by floor, as wide as they have lines, with what each imports.

    Args:
        file: of the drawing, as SVG.
    """
    house = floors()
    rooms = [room for floor in house for room in floor]
    longest = max(sum(room.lines for room in floor) for floor in house)
    height = len(house) * (FLOOR + 0.34)
    figure = plt.figure(figsize=(WIDTH, height))
    axes = figure.add_axes((0.0, 0.0, 1.0, 1.0), xlim=(0.0, WIDTH), ylim=(0.0, height))
    axes.set_axis_off()
    middle = {}
    for number, floor in enumerate(house):
        bottom = height - (number + 1) * (FLOOR + 0.34) + 0.17
        spare = WIDTH - 0.4 - len(floor) * LEAST - (len(floor) - 1) * GAP
        widths = [LEAST + spare * room.lines / longest for room in floor]
        left = 0.5 * (WIDTH - sum(widths) - (len(floor) - 1) * GAP)
        for room, width in zip(floor, widths, strict=True):
            axes.add_patch(
                Rectangle((left, bottom), width, FLOOR, facecolor="#e8eef4", edgecolor="#335577")
            )
            centre = left + 0.5 * width
            name = room.name.removeprefix("noahpy.")
            axes.text(centre, bottom + 0.6 * FLOOR, name, ha="center", va="center", size=9)
            axes.text(
                centre, bottom + 0.25 * FLOOR, f"{room.lines} lines", ha="center", va="center",
                size=6.5, color="#555555",
            )  # fmt: skip
            middle[room.name] = (centre, bottom)
            left += width + GAP
    found = imports(rooms)
    for (one, other), count in found.items():
        # all rooms use the errors, which says nothing
        if other == "noahpy.errors":
            continue
        (x, y), (to_x, to_y) = middle[one], middle[other]
        axes.add_patch(
            FancyArrowPatch(
                (x, y),
                (to_x, to_y + FLOOR),
                arrowstyle="-|>",
                mutation_scale=6,
                linewidth=0.3 + 0.06 * min(count, 15),
                color="#88888866",
                shrinkA=0,
                shrinkB=0,
                zorder=0,
            )
        )
    figure.savefig(file)
    plt.close(figure)


def rooms_page() -> str:
    """What the rooms are for, from the top floor down."""
    house = floors()
    rooms = [room for floor in house for room in floor]
    lines = [
        f"{len(rooms)} rooms on {len(house)} floors with {len(imports(rooms))} arrows, "
        f"{sum(room.lines for room in rooms)} lines.",
        "",
        "| floor | room | lines | what it is |",
        "| --- | --- | --- | --- |",
    ]
    for number, floor in zip(range(len(house), 0, -1), house, strict=True):
        lines += [f"| {number} | `{r.name}` | {r.lines} | {r.says} |" for r in floor]
    return "\n".join([*lines, ""])
