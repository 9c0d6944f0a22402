"""A window of the component as a Tesseract: schemas and endpoints for a ``tesseract_api.py``."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any, NamedTuple, Self

import numpy as np
from pydantic import BaseModel, Field, create_model, model_validator
from tesseract_core.runtime import Array, Differentiable, Float64, ShapeDType

from bmi_noahpy.adapters.window import Evaluation, Window

Arrays = dict[str, np.ndarray[Any, np.dtype[np.float64]]]


class Endpoints(NamedTuple):
    """The contents of a ``tesseract_api.py``."""

    InputSchema: type[BaseModel]
    """Schema of the knowns; validation refuses values that are out of range."""
    OutputSchema: type[BaseModel]
    """Schema of the unknowns."""
    apply: Callable[[Any], Arrays]
    jacobian: Callable[[Any, Collection[str], Collection[str]], dict[str, Arrays]]
    jacobian_vector_product: Callable[
        [Any, Collection[str], Collection[str], Mapping[str, Any]], Arrays
    ]
    vector_jacobian_product: Callable[
        [Any, Collection[str], Collection[str], Mapping[str, Any]], Arrays
    ]
    abstract_eval: Callable[[Any], dict[str, ShapeDType]]


def endpoints(window: Window) -> Endpoints:
    """Schemas and endpoints of a Tesseract that runs a window.

    Every known is a differentiable input, every unknown a differentiable output, float64 in the
    shape of the window.
    """

    def evaluation(inputs: BaseModel) -> Evaluation:
        return window.evaluate({name: getattr(inputs, name) for name in window.knowns})

    def apply(inputs: BaseModel) -> Arrays:
        """Run the window."""
        return dict(evaluation(inputs).outputs)

    def jacobian(
        inputs: BaseModel, jac_inputs: Collection[str], jac_outputs: Collection[str]
    ) -> dict[str, Arrays]:
        """Derivatives of outputs by inputs, with one sweep for every value of the outputs."""
        run = evaluation(inputs)
        return {o: {i: run.jacobian(o)[i] for i in jac_inputs} for o in jac_outputs}

    def jacobian_vector_product(
        inputs: BaseModel,
        jvp_inputs: Collection[str],
        jvp_outputs: Collection[str],
        tangent_vector: Mapping[str, Any],
    ) -> Arrays:
        """Change of outputs along a change of inputs."""
        moved = {name: tangent_vector[name] for name in jvp_inputs}
        return evaluation(inputs).jvp(moved, tuple(jvp_outputs))

    def vector_jacobian_product(
        inputs: BaseModel,
        vjp_inputs: Collection[str],
        vjp_outputs: Collection[str],
        cotangent_vector: Mapping[str, Any],
    ) -> Arrays:
        """Derivative of weighted outputs by inputs, with one sweep."""
        gradient = evaluation(inputs).vjp({name: cotangent_vector[name] for name in vjp_outputs})
        return {name: gradient[name] for name in vjp_inputs}

    def abstract_eval(abstract_inputs: BaseModel) -> dict[str, ShapeDType]:
        """Shapes of the outputs, known without a run."""
        return {
            name: ShapeDType(shape=window.shapes[name], dtype="float64") for name in window.unknowns
        }

    return Endpoints(
        _input_schema(window),
        _output_schema(window),
        apply,
        jacobian,
        jacobian_vector_product,
        vector_jacobian_product,
        abstract_eval,
    )


def _input_schema(window: Window) -> type[BaseModel]:
    class CheckedInputs(BaseModel):
        @model_validator(mode="after")
        def within_range(self) -> Self:
            """Refuse the values that the component would refuse, before anything runs."""
            values = {name: getattr(self, name) for name in window.knowns}
            if all(isinstance(array, np.ndarray) for array in values.values()):
                window.check(values)
            return self

    knowns = {name: _field(window, name, known.variable) for name, known in window.knowns.items()}
    return create_model("InputSchema", __base__=CheckedInputs, **knowns)


def _output_schema(window: Window) -> type[BaseModel]:
    unknowns = {name: _field(window, name, u.variable) for name, u in window.unknowns.items()}
    return create_model("OutputSchema", **unknowns)


def _field(window: Window, name: str, variable: str) -> Any:  # noqa: ANN401
    described = f"{variable}, {window.units[name]}"
    return Differentiable[Array[window.shapes[name], Float64]], Field(description=described)
