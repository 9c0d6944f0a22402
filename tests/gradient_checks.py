"""Gradient checks of functions whose arguments differ in magnitude by many orders."""

import torch
from torch.autograd import gradcheck


def _floating(result):
    if isinstance(result, torch.Tensor):
        return [result] if result.is_floating_point() else []
    return [tensor for part in result for tensor in _floating(part)]


def assert_differentiable(function, *values, batched=False, by_argument=False, by_layer=False):
    """Both modes equal finite differences for relative changes of every argument.

    Results are checked relative to their largest value. Arguments must be away from kinks. With
    `by_argument` all elements of an argument change together, which is enough, and faster, where
    every column has its own element; with `by_layer` those of a layer, where columns are the last
    dimension and do not depend on each other.
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

    assert gradcheck(
        scaled,
        changes,
        eps=1e-6,
        atol=1e-6,
        rtol=1e-5,
        check_forward_ad=True,
        check_undefined_grad=False,
        check_batched_grad=batched,
        check_batched_forward_grad=batched,
    )
