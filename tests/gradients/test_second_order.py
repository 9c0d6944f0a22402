"""Second derivatives: right, or refused with the way that works."""

import pytest
import torch
from builders import synthetic_columns, weather_forcings
from torch.autograd import forward_ad

from noahpy.catalog.scheme_names import PRESETS
from noahpy.engine.model import with_engine
from noahpy.errors import DerivativeModeError
from noahpy.gradients import Seeds, Tape, trajectory
from noahpy.model.model import Model
from noahpy.model.quantities import CompletedStep
from noahpy.model.schemes import Schemes
from noahpy.model.state import with_snow_layers

COLUMNS, LAYERS = 12, 5
SECONDS = 10800.0
SMOOTH = {"supercooled_water": "converged", "stability_functions": "analytic"}
"""What has gradients that are differences of values, and no jumps of the slope."""
SIZES = {
    "porosity": 1e-2,
    "air_entry_potential": 0.1,
    "clapp_hornberger_b": 0.5,
    "quartz_fraction": 0.1,
    "soil_temperature": 0.1,
    "water": 1e-3,
    "air_temperature": 1.0,
    "shortwave_down": 50.0,
}


class Objective:
    """A sum over the state after a step or two, of changes of what goes in."""

    def __init__(self, names, steps=1, engine="eager"):
        self.engine = engine
        self.parameters, state = synthetic_columns(COLUMNS, LAYERS, seed=3)
        forcings = list(weather_forcings(self.parameters, 1, int(SECONDS), seed=4))
        self.schemes = Schemes.of(names)
        model = Model(self.parameters, self.schemes)
        state = with_snow_layers(state, model.layers.snow)
        # away from what a first state has in common with kinks
        for step in model.trajectory(state, forcings[:3], SECONDS):
            state = step.state
        self.state, self.forcings = state, forcings[3 : 3 + steps]
        like = state.soil_temperature
        self.zeros = {
            name: torch.zeros_like(like[0] if "air_" in name or "short" in name else like)
            for name in SIZES
        }
        self.zeros["air_entry_potential"] = torch.zeros_like(like)

    def start(self, moved):
        moved = {name: SIZES[name] * value for name, value in moved.items()}
        soil = self.parameters.soil
        names = ("porosity", "air_entry_potential", "clapp_hornberger_b", "quartz_fraction")
        soil = soil._replace(**{name: getattr(soil, name) + moved[name] for name in names})
        model = with_engine(Model(self.parameters._replace(soil=soil), self.schemes), self.engine)
        state = self.state._replace(
            soil_temperature=self.state.soil_temperature + moved["soil_temperature"],
            total_water_content=self.state.total_water_content + moved["water"],
            liquid_water_content=self.state.liquid_water_content + moved["water"],
        )
        forcings = [
            one._replace(
                air_temperature=one.air_temperature + moved["air_temperature"],
                shortwave_down=one.shortwave_down + moved["shortwave_down"],
            )
            for one in self.forcings
        ]
        return model, state, forcings

    def of(self, state):
        draw = torch.Generator().manual_seed(5)
        shape = (3, *state.soil_temperature.shape)
        weights = torch.randn(shape, generator=draw, dtype=torch.float64)
        parts = (
            0.1 * state.soil_temperature,
            100.0 * state.liquid_water_content,
            100.0 * state.total_water_content,
        )
        values = sum((w * part).sum() for w, part in zip(weights, parts, strict=True))
        return values + 0.1 * state.skin_temperature.sum()

    def __call__(self, moved):
        model, state, forcings = self.start(moved)
        for step in model.trajectory(state, forcings, SECONDS):
            state = step.state
        return self.of(state)

    def gradient(self, moved, *, create_graph=False):
        live = {name: value.detach().requires_grad_() for name, value in moved.items()}
        found = torch.autograd.grad(self(live), list(live.values()), create_graph=create_graph)
        return live, dict(zip(live, found, strict=True))


def direction(zeros):
    draw = torch.Generator().manual_seed(6)
    return {
        name: torch.randn(value.shape, generator=draw, dtype=value.dtype)
        for name, value in zeros.items()
    }


def by_column(values):
    """Sum of magnitudes in every column."""
    return sum(value.abs().reshape(-1, COLUMNS).sum(0) for value in values.values())


def minus(a, b):
    return {name: a[name] - b[name] for name in a}


def reverse_over_reverse(objective, along):
    live, gradient = objective.gradient(objective.zeros, create_graph=True)
    slope = sum((gradient[name] * along[name]).sum() for name in along)
    found = torch.autograd.grad(slope, list(live.values()), materialize_grads=True)
    return dict(zip(live, found, strict=True))


def forward_over_reverse(objective, along):
    with forward_ad.dual_level():
        duals = {
            name: forward_ad.make_dual(value.clone().requires_grad_(), along[name])
            for name, value in objective.zeros.items()
        }
        found = torch.autograd.grad(objective(duals), list(duals.values()))
        tangents = [forward_ad.unpack_dual(value).tangent for value in found]
    pairs = zip(duals, tangents, strict=True)
    return {n: torch.zeros_like(along[n]) if t is None else t for n, t in pairs}


def of_functions(objective, along):
    gradient = torch.func.grad(objective)
    return torch.func.jvp(gradient, (objective.zeros,), (along,))[1]


def differences(objective, along, size=1e-4):
    """Of gradients, extrapolated, and where they do not cross a kink, bool, ``[column]``."""

    def difference(size):
        ahead, behind = (
            objective.gradient({n: s * v for n, v in along.items()})[1] for s in (size, -size)
        )
        return {name: (ahead[name] - behind[name]) / (2.0 * size) for name in along}

    wide, narrow = difference(size), difference(0.5 * size)
    best = {name: (4.0 * narrow[name] - wide[name]) / 3.0 for name in along}
    return best, by_column(minus(wide, narrow)) < 1e-3 * by_column(best)


WAYS = (reverse_over_reverse, forward_over_reverse, of_functions)


@pytest.mark.parametrize("preset", PRESETS)
def test_second_derivatives_of_steps_are_differences_of_gradients(preset):
    objective = Objective(PRESETS[preset].names.model_copy(update=SMOOTH))
    along = direction(objective.zeros)
    expected, is_smooth = differences(objective, along)
    assert is_smooth.sum() >= COLUMNS // 2
    for way in WAYS:
        found = way(objective, along)
        error = by_column(minus(found, expected)) / by_column(expected)
        assert float(error[is_smooth].max()) < 1e-7, way


VAN_GENUCHTEN = PRESETS["permafrost-implicit"].names.model_copy(
    update={"retention_curve": "van_genuchten", "coupling_passes": 2, **SMOOTH}
)


def test_those_of_the_other_retention_curve_are_too():
    # the integral of its conductivity is a quadrature, its derivative the conductivity itself
    objective = Objective(VAN_GENUCHTEN)
    along = direction(objective.zeros)
    expected, is_smooth = differences(objective, along)
    error = by_column(minus(reverse_over_reverse(objective, along), expected)) / by_column(expected)
    assert is_smooth.sum() >= COLUMNS // 2
    assert float(error[is_smooth].max()) < 3e-5


@pytest.mark.parametrize("way", WAYS)
def test_a_derivative_that_is_none_of_the_step_is_refused(way):
    names = PRESETS["permafrost"].names.model_copy(update={"adjoint": "damped"})
    objective = Objective(names)
    along = direction(objective.zeros)
    objective.gradient(objective.zeros)
    with pytest.raises(DerivativeModeError, match="first order only"):
        way(objective, along)


class Windows(Objective):
    """The same by the window, with a loss that is not linear in means of outputs."""

    def of_window(self, start):
        window = trajectory(*start, SECONDS, ["soil_temperature", "latent_heat_flux"], mean_over=2)
        return self.of(window.state) + sum(
            (1e-3 * value.square()).sum() for value in window.outputs.values()
        )

    def of_steps(self, start):
        model, state, forcings = start
        rows = {"soil_temperature": [], "latent_heat_flux": []}
        for step in model.trajectory(state, forcings, SECONDS):
            geometry = model.coefficients.geometry
            done = CompletedStep(state, forcings[0], step, SECONDS, geometry)
            state = step.state
            for name, values in rows.items():
                values.append(done.quantity(name))
        total = self.of(state)
        for values in rows.values():
            pairs = torch.stack([torch.stack(values[k : k + 2]).mean(0) for k in (0, 2)])
            total = total + (1e-3 * pairs.square()).sum()
        return total

    def __call__(self, moved):
        return self.of_window(self.start(moved))


class Steps(Windows):
    def __call__(self, moved):
        return self.of_steps(self.start(moved))


@pytest.mark.usefixtures("quick_builds")
@pytest.mark.parametrize("engine", ["eager", "compiled"])
def test_second_derivatives_of_a_trajectory_are_those_of_its_steps(engine):
    # the schemes of the records below, whose libraries these are
    names = PRESETS["permafrost-enthalpy"].names.model_copy(update=SMOOTH)
    found, expected = Windows(names, steps=3, engine=engine), Steps(names, steps=3)
    along = direction(found.zeros)
    product, reference = (reverse_over_reverse(one, along) for one in (found, expected))
    for name, value in reference.items():
        scale = value.abs().max()
        assert scale > 0.0
        assert float((product[name] - value).abs().max()) <= 1e-9 * float(scale), name


@pytest.mark.parametrize("way", [forward_over_reverse, of_functions])
def test_a_trajectory_refuses_the_forward_mode(way):
    objective = Windows(PRESETS["permafrost"].names, steps=2)
    along = direction(objective.zeros)
    with pytest.raises(DerivativeModeError, match=r"Model\.trajectory"):
        way(objective, along)


def test_a_trajectory_refuses_third_derivatives_and_those_of_truncated_ones():
    objective = Windows(PRESETS["permafrost"].names, steps=2)
    live, gradient = objective.gradient(objective.zeros, create_graph=True)
    (second,) = torch.autograd.grad(gradient["porosity"].sum(), live["porosity"], create_graph=True)
    with pytest.raises(DerivativeModeError, match="first and second order"):
        torch.autograd.grad(second.sum(), live["porosity"])
    model, state, forcings = objective.start(live)
    window = trajectory(model, state, forcings, SECONDS, truncate_after=1)
    (first,) = torch.autograd.grad(
        window.state.soil_temperature.sum(), live["porosity"], create_graph=True
    )
    with pytest.raises(DerivativeModeError, match="truncated"):
        torch.autograd.grad(first.sum(), live["porosity"])


# --- records -------------------------------------------------------------------------------------
OUTPUTS = ("soil_temperature", "latent_heat_flux")
DIRECTIONS = 2


def draw(*shape, seed=1):
    generator = torch.Generator().manual_seed(seed)
    return torch.randn(shape, generator=generator, dtype=torch.float64)


class Recorded:
    """A record with a change of model, of the length of steps and of the state."""

    def __init__(self, engine, columns, steps, preset="permafrost-enthalpy"):
        self.parameters, self.state = synthetic_columns(columns, LAYERS, seed=3)
        self.forcings = list(weather_forcings(self.parameters, 1, int(SECONDS), seed=4))[:steps]
        names = PRESETS[preset].names.model_copy(update=SMOOTH)
        self.schemes, self.engine, self.columns = Schemes.of(names), engine, columns
        steps = len(self.forcings)
        self.changes = {
            "state.soil_temperature": 0.1 * draw(DIRECTIONS, LAYERS, columns),
            "forcing.air_temperature": 0.1 * draw(DIRECTIONS, steps, columns, seed=2),
            "parameters.soil.porosity": 1e-2 * draw(DIRECTIONS, LAYERS, columns, seed=3),
            "parameters.site.air_height": 0.1 * draw(DIRECTIONS, columns, seed=4),
        }
        self.seeds = (
            Seeds()
            .add_mean("soil_temperature", draw(LAYERS, columns, seed=5), 1, steps)
            .add("latent_heat_flux", 0.01, steps - 1)
        )

    def tape(self, along=0, size=0.0):
        change = {path: size * value[along] for path, value in self.changes.items()}
        soil, site = self.parameters.soil, self.parameters.site
        soil = soil._replace(porosity=soil.porosity + change["parameters.soil.porosity"])
        site = site._replace(air_height=site.air_height + change["parameters.site.air_height"])
        parameters = self.parameters._replace(soil=soil, site=site)
        first = with_engine(Model(parameters, self.schemes), self.engine)
        second = first.with_parameters(parameters)
        start = self.state.soil_temperature + change["state.soil_temperature"]
        tape, state = Tape(), self.state._replace(soil_temperature=start)
        for k, forcing in enumerate(self.forcings):
            air = forcing.air_temperature + change["forcing.air_temperature"][k]
            if k == 2:
                state = state._replace(skin_temperature=torch.full_like(air, 280.0))
            model, seconds = (first, SECONDS) if k < 1 else (second, 0.5 * SECONDS)
            state = tape.record(model, state, forcing._replace(air_temperature=air), seconds).state
        return tape

    def parts(self, gradient):
        """Gradients by what changes, by path; those of both models alike."""
        return {
            "state.soil_temperature": gradient.initial_state.soil_temperature,
            "forcing.air_temperature": gradient.forcing.air_temperature,
            "parameters.soil.porosity": sum(p.soil.porosity for p in gradient.parameters),
            "parameters.site.air_height": sum(p.site.air_height for p in gradient.parameters),
        }

    def product(self, gradient, along):
        parts = self.parts(gradient)
        return float(sum((parts[path] * v[along]).sum() for path, v in self.changes.items()))


@pytest.fixture(scope="module", params=["compiled", "eager"])
def recorded(request):
    is_compiled = request.param == "compiled"
    return Recorded(request.param, *((3, 8) if is_compiled else (2, 3)))


@pytest.mark.usefixtures("quick_builds")
def test_hessian_products_are_symmetric_differences_of_gradients(recorded):
    gradient, products = recorded.tape().hessian_products(recorded.seeds, recorded.changes)
    expected = recorded.tape().gradient(recorded.seeds)
    for path, value in recorded.parts(expected).items():
        assert torch.allclose(recorded.parts(gradient)[path], value, rtol=1e-9, atol=1e-12), path
    ways = range(DIRECTIONS)
    matrix = torch.tensor([[recorded.product(one, k) for k in ways] for one in products])
    assert (matrix - matrix.T).abs().max() <= 1e-10 * matrix.abs().max()

    def difference(path, size):
        ahead, behind = (
            recorded.parts(recorded.tape(0, s).gradient(recorded.seeds))[path]
            for s in (size, -size)
        )
        return (ahead - behind) / (2.0 * size)

    for path, value in recorded.parts(products[0]).items():
        wide, narrow = difference(path, 2e-3), difference(path, 1e-3)
        error = (value - (4.0 * narrow - wide) / 3.0).abs().max()
        assert error <= 1e-6 * value.abs().max(), path


@pytest.mark.usefixtures("quick_builds")
def test_the_change_of_seeds_is_a_part_of_the_products(recorded):
    """Half the square of outputs has their change as the change of seeds."""
    tape, steps = recorded.tape(), len(recorded.forcings)
    moved = tape.push_forward(recorded.changes, OUTPUTS)
    along = [Seeds() for _ in range(DIRECTIONS)]
    for k, seeds in enumerate(along):
        for name in OUTPUTS:
            seeds.add_means(name, moved.outputs[name][k], 0, steps, 1)
    _, linear = tape.hessian_products(recorded.seeds, recorded.changes)
    _, products = tape.hessian_products(recorded.seeds, recorded.changes, along)
    gauss_newton = tape.gauss_newton_products(
        recorded.changes, dict.fromkeys(OUTPUTS, torch.ones(()))
    )
    for one, whole, part in zip(linear, products, gauss_newton, strict=True):
        for path, value in recorded.parts(whole).items():
            both = recorded.parts(one)[path] + recorded.parts(part)[path]
            assert torch.allclose(value, both, rtol=1e-9, atol=1e-9 * float(value.abs().max()))
    ways = range(DIRECTIONS)
    matrix = torch.tensor([[recorded.product(one, k) for k in ways] for one in gauss_newton])
    squares = torch.stack(
        [moved.outputs[name].flatten(1) @ moved.outputs[name].flatten(1).T for name in OUTPUTS]
    ).sum(0)
    assert torch.allclose(matrix.double(), squares, rtol=1e-6)


@pytest.mark.usefixtures("quick_builds")
def test_many_seeds_at_once_are_sweeps_one_after_the_other(recorded):
    tape = recorded.tape()
    sets = [recorded.seeds, Seeds().add("latent_heat_flux", 1.0, 2), Seeds()]
    for seeds, found in zip(sets, tape.gradients(sets), strict=True):
        expected = recorded.parts(tape.gradient(seeds))
        for path, value in recorded.parts(found).items():
            scale = expected[path].abs().max()
            assert (value - expected[path]).abs().max() <= 1e-13 * scale, path


def test_what_does_not_fit_is_refused():
    recorded = Recorded("eager", 1, 3)
    tape = recorded.tape()
    with pytest.raises(ValueError, match="no seeds"):
        tape.gradients([])
    with pytest.raises(
        ValueError, match=r"2 cotangents of skin_temperature; steps 0 up to 3 have 3"
    ):
        Seeds().add_means("skin_temperature", torch.ones(2), 0, 3, 1)
    count = recorded.tape().state(0).skin_temperature.numel()
    for shape in ((count + 1,), (2, count)):
        seeds = Seeds().add("skin_temperature", torch.ones(shape), 1)
        with pytest.raises(ValueError, match="a cotangent of skin_temperature has the shape"):
            tape.gradient(seeds)
    with pytest.raises(ValueError, match="seeds of 1 directions, where there are 2"):
        tape.hessian_products(recorded.seeds, recorded.changes, [Seeds()])
    with pytest.raises(KeyError, match="nothing that can change"):
        tape.push_forward({"state.porosity": torch.zeros(1, 1)})
    with pytest.raises(ValueError, match="no weights"):
        tape.gauss_newton_products(recorded.changes, {})
    with pytest.raises(ValueError, match="nothing is recorded"):
        Tape().push_forward(recorded.changes)
