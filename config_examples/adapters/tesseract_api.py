"""A day of a freezing column as a Tesseract, for `tesseract-runtime` and `tesseract build`.

TESSERACT_API_PATH=config_examples/adapters/tesseract_api.py tesseract-runtime check-gradients \
    '{"inputs": {"conductivity": [1.0], "quartz": [0.9], "air": [[271.0], [267.0]]}}'
"""

from pathlib import Path
from typing import Any

from bmi_noahpy import NoahPy
from bmi_noahpy.adapters.tesseract import endpoints
from bmi_noahpy.adapters.window import Known, Unknown, Window

HALF_DAY = 43200.0
MULTIPLIER = "__multiplier"

component = NoahPy()
component.initialize(str(Path(__file__).with_name("column.yaml")))
column = endpoints(
    Window(
        component,
        ends=[HALF_DAY, 2.0 * HALF_DAY],
        knowns={
            "conductivity": "soil__saturated_hydraulic_conductivity" + MULTIPLIER,
            "quartz": "soil__quartz_volume_fraction" + MULTIPLIER,
            "air": Known("land_surface_air__temperature", each_update=True),
        },
        unknowns={
            "soil": "soil__temperature",
            "heat": Unknown("land_surface_soil_heat__energy_flux", mean=True),
        },
    )
)


class InputSchema(column.InputSchema):
    """Multipliers of two soil parameters, and the air of every half day."""


class OutputSchema(column.OutputSchema):
    """Soil at the end, and the heat that went into it."""


def apply(inputs: InputSchema) -> dict[str, Any]:
    """Run the day."""
    return column.apply(inputs)


def jacobian(inputs: InputSchema, jac_inputs: set[str], jac_outputs: set[str]) -> dict[str, Any]:
    """Derivatives of outputs by inputs."""
    return column.jacobian(inputs, jac_inputs, jac_outputs)


def jacobian_vector_product(
    inputs: InputSchema,
    jvp_inputs: set[str],
    jvp_outputs: set[str],
    tangent_vector: dict[str, Any],
) -> dict[str, Any]:
    """Change of outputs along a change of inputs."""
    return column.jacobian_vector_product(inputs, jvp_inputs, jvp_outputs, tangent_vector)


def vector_jacobian_product(
    inputs: InputSchema,
    vjp_inputs: set[str],
    vjp_outputs: set[str],
    cotangent_vector: dict[str, Any],
) -> dict[str, Any]:
    """Derivative of weighted outputs by inputs."""
    return column.vector_jacobian_product(inputs, vjp_inputs, vjp_outputs, cotangent_vector)


def abstract_eval(abstract_inputs: Any) -> dict[str, Any]:  # noqa: ANN401
    """Shapes of the outputs."""
    return column.abstract_eval(abstract_inputs)
