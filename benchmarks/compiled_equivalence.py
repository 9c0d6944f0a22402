"""Compiled against eager steps: every state, flux and budget term of reference cases.

    python benchmarks/compiled_equivalence.py CASES.nc [--layers 4] [--at-most 3]

Error of a quantity: the largest difference over all cases with both ways of sourcing parameters,
divided by the range of the eager values over the file. Every choice of layers and schemes is
compiled first, which takes some seconds each unless it is in the cache; the options take some of
them only. Exits with 1 if the target is missed.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import torch

from noahpy.catalog.scheme_names import SchemeNames
from noahpy.engine.key import LibraryKey
from noahpy.engine.model import CompiledModel, with_engine
from noahpy.model.model import Model
from noahpy.model.packing import named_leaves
from noahpy.testing.reference_cases import CaseBatch, case_batches, read_cases

TARGET = 2e-12

Values = dict[str, list[torch.Tensor]]


def collect(into: Values, results: object) -> None:
    """Add the values of a step to those of the steps before."""
    for path, value in named_leaves(results):
        into.setdefault(path, []).append(value.double().flatten())


def all_batches(path: Path) -> Iterator[CaseBatch]:
    """The cases with both ways of sourcing parameters."""
    cases = read_cases(path)
    for sourcing in ("legacy", "consistent"):
        schemes = SchemeNames.model_validate({"parameter_sourcing": sourcing})
        yield from case_batches(cases, schemes)


def main(arguments: list[str] | None = None) -> int:
    """Print the table and the verdict; 0 if the target is met."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("cases", type=Path, help="netCDF file of single-step reference cases")
    parser.add_argument("--layers", type=int, help="only cases of so many layers")
    parser.add_argument("--at-most", type=int, help="compile no more choices than this")
    given = parser.parse_args(arguments)
    torch.set_num_threads(1)

    eager: Values = {}
    compiled: Values = {}
    keys: set[LibraryKey] = set()
    count = 0
    for batch in all_batches(given.cases):
        model = Model(batch.parameters, batch.schemes)
        key = LibraryKey.of(model)
        if given.layers not in (None, key.layers):
            continue
        if given.at_most is not None and key not in keys and len(keys) >= given.at_most:
            continue
        begin = time.perf_counter()
        fast = with_engine(model, "compiled")
        if not isinstance(fast, CompiledModel):
            return 1
        with torch.no_grad():
            collect(eager, model.step(batch.state, batch.forcing, batch.seconds))
            collect(compiled, fast.step(batch.state, batch.forcing, batch.seconds))
        if key not in keys:
            print(f"{key.path.name} after {time.perf_counter() - begin:.0f} s", flush=True)
        keys.add(key)
        count += len(batch.position)

    print(f"{count} steps of cases with {len(keys)} compiled steps")
    worst = 0.0
    for path, parts in eager.items():
        reference, found = torch.cat(parts), torch.cat(compiled[path])
        if not torch.equal(reference.isnan(), found.isnan()):
            worst = float("inf")
        if not found.numel():
            # of layers that the model does not have
            continue
        difference = float((found - reference).nan_to_num().abs().max())
        values = reference[~reference.isnan()]
        scale = float(values.max() - values.min())
        error = difference / scale if scale > 0.0 else float(difference > 0.0)
        worst = max(worst, error)
        print(f"{path:<42}{error:10.1e}")
    print(f"max relative error {worst:.2e} (target {TARGET:.0e})")
    return 0 if worst <= TARGET else 1


if __name__ == "__main__":
    sys.exit(main())
