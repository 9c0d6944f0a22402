"""Gradient checks of functions whose arguments differ in magnitude by many orders."""

import torch
from torch.autograd import forward_ad, gradcheck

CHANGE = 1e-6
"""Relative change of differences."""


def _floating(result):
    if isinstance(result, torch.Tensor):
        return [result] if result.is_floating_point() else []
    return [tensor for part in result for tensor in _floating(part)]


def assert_differentiable(function, *values, batched=False, by_argument=False, by_layer=False):
    """Both modes equal finite differences for relative changes of every argument.

    Results are checked relative to their largest value. Arguments must be away from kinks. With
    `by_argument` all elements of an argument change together, which is enough, and faster, where
    every column has its own element; with `by_layer` those of a layer, where columns are the last
    dimension and do not depend on each other. With `batched` both modes are mapped too.
    """
    values = [value.double() for value in values]
    if by_argument:
        shapes = [()] * len(values)
    elif by_layer:
        shapes = [(*value.shape[:-1], 1) for value in values]
    else:
        shapes = [value.shape for value in values]
    changes = [torch.zeros(shape, dtype=torch.float64).requires_grad_() for shape in shapes]

    def results(changes):
        moved = (value * (1.0 + change) for value, change in zip(values, changes, strict=True))
        return _floating(function(*moved))

    start = results(changes)
    varying = [i for i, result in enumerate(start) if result.requires_grad]
    scales = [start[i].detach().abs().max().clamp(min=1e-30) for i in varying]

    def scaled(*changes):
        found = results(changes)
        return tuple(found[i] / scale for i, scale in zip(varying, scales, strict=True))

    if batched:
        assert gradcheck(
            scaled,
            changes,
            eps=CHANGE,
            atol=1e-6,
            rtol=1e-5,
            check_forward_ad=True,
            check_undefined_grad=False,
            check_batched_grad=True,
            check_batched_forward_grad=True,
        )
    else:
        _assert_modes_equal_differences(scaled, changes)


def _assert_modes_equal_differences(function, arguments):
    """The forward mode equals central differences by entry; the reverse mode is its transpose.

    The transpose is checked along a random cotangent of every result, to rounding: a wrong entry
    has a part in it. `gradcheck` goes backward twice from every element of every result.
    """
    plain = [argument.detach() for argument in arguments]

    def varied(number, element, size):
        """The arguments with one element of one of them changed."""
        moved = [value.clone() for value in plain]
        moved[number].view(-1)[element] += size
        return moved

    elements = [(k, e) for k, value in enumerate(plain) for e in range(value.numel())]
    columns = []
    for number, element in elements:
        with torch.no_grad():
            ahead, behind = (function(*varied(number, element, d)) for d in (CHANGE, -CHANGE))
            direction = torch.zeros_like(plain[number])
            direction.view(-1)[element] = 1.0
            with forward_ad.dual_level():
                dual = list(plain)
                dual[number] = forward_ad.make_dual(plain[number], direction)
                tangents = [
                    torch.zeros_like(result.primal) if result.tangent is None else result.tangent
                    for result in map(forward_ad.unpack_dual, function(*dual))
                ]
        for tangent, above, below in zip(tangents, ahead, behind, strict=True):
            difference = (above - below) / (2.0 * CHANGE)
            torch.testing.assert_close(tangent, difference, rtol=1e-5, atol=1e-6)
        columns.append(tangents)

    generator = torch.Generator().manual_seed(0)
    for k, result in enumerate(function(*arguments)):
        cotangent = torch.randn(result.shape, generator=generator, dtype=result.dtype)
        reverse, again = (
            torch.autograd.grad(
                result, arguments, cotangent, retain_graph=True, materialize_grads=True
            )
            for _ in range(2)
        )
        assert all(map(torch.equal, reverse, again))
        found = torch.cat([gradient.reshape(-1) for gradient in reverse])
        terms = torch.stack([(cotangent * tangents[k]).reshape(-1) for tangents in columns])
        rounding = 1e-9 * terms.abs().sum(1).max()
        torch.testing.assert_close(found, terms.sum(1), rtol=0.0, atol=float(rounding))
