"""Windows within a bound of memory: the same gradients to the last bit, by the fewest steps."""

import math
import os
import signal
import weakref
from functools import cache

import pytest
import torch
from builders import synthetic_columns, weather_forcings

from noahpy.catalog.byte_counts import byte_count
from noahpy.catalog.scheme_names import PRESETS
from noahpy.engine.model import with_engine
from noahpy.errors import DerivativeModeError, RunError
from noahpy.gradients import Seeds, Tape, _bounded, _storage, _sweep, trajectory
from noahpy.gradients._checkpoints import WindowFolder
from noahpy.gradients._memory import MemoryBound
from noahpy.gradients._resumed import WindowFiles
from noahpy.gradients._schedule import advance, descent, recomputed_steps, whole_segments
from noahpy.gradients._storage import InputLayout
from noahpy.model.model import Model
from noahpy.model.schemes import Schemes
from noahpy.model.state import Forcing

COLUMNS, LAYERS, STEPS, SEGMENT = 3, 4, 16, 2
SECONDS = 10800.0
NAMES = ("soil_temperature", "latent_heat_flux")


# --- the schedule --------------------------------------------------------------------------------
@cache
def fewest(segments, slots, steps):
    """Steps of the best schedule, of all there are."""
    if segments <= whole_segments(slots, steps):
        return segments * steps - 1
    if not slots:
        return math.inf
    return min(
        k * steps + fewest(segments - k, slots - 1, steps) + fewest(k, slots, steps)
        for k in range(1, segments)
    )


def test_the_schedule_takes_the_fewest_steps():
    for steps in (1, 2, 5):
        for segments in range(1, 40):
            for slots in range(1, 20):
                found = recomputed_steps(segments, slots, steps)
                best = fewest(segments, slots, steps)
                # segments that do not fill the room leave a little
                assert best <= found <= best * (1.0 if steps == 1 else 1.15)


@pytest.mark.parametrize(("slots", "repetitions"), [(3, 4), (10, 3), (80, 3), (418, 2)])
def test_no_step_is_taken_more_often_than_the_binomial_says(slots, repetitions):
    """Griewank and Walther (2000): so many steps are swept with so many states and repetitions."""
    most = math.comb(slots + repetitions, repetitions)
    taken = []
    for steps in (most, most + 1):
        counts, parts = [0] * steps, [(0, steps, slots)]
        while parts:
            first, left, free = parts.pop()
            if left <= whole_segments(free, 1):
                end = first + left - 1
            else:
                further = advance(left, free, 1)
                end = first + further
                parts += [(end, left - further, free - 1), (first, further, free)]
            for step in range(first, end):
                counts[step] += 1
        taken.append(max(counts))
    assert taken == [repetitions, repetitions + 1]


def test_thirty_years_take_two_more_runs_within_the_memory():
    """3-hourly steps of 1000 columns of 20 layers, within 4 GB, and within a fortieth of it."""
    steps, segment, state = 30 * 8 * 365, 32, 0.6e6
    for memory, runs in ((4e9, 1), (0.1e9, 2)):
        slots = int(memory / state) - 2 * segment
        first_run = steps - 1
        assert recomputed_steps(steps // segment, slots, segment) - first_run <= runs * steps
    assert len(list(descent(steps // segment, slots, segment))) <= slots


@pytest.mark.parametrize(
    ("given", "count"), [("2 GB", 2 * 10**9), ("1.5MiB", 3 * 2**19), (7, 7), ("12", 12)]
)
def test_amounts_of_memory(given, count):
    assert byte_count(given) == count


@pytest.mark.parametrize("given", ["much", "-1 GB", "0", True, "2 gb"])
def test_what_is_no_amount_of_memory_is_refused(given):
    with pytest.raises(ValueError, match="is no amount of memory"):
        byte_count(given)


# --- a window ------------------------------------------------------------------------------------
class Asked:
    """Forcing that is asked for, a few steps at once."""

    def __init__(self, forcing):
        self.rows = torch.stack(list(forcing), dim=1)

    def first_of(self, steps):
        return self.rows[steps.start : min(steps.stop, steps.start + 5)]


class Case:
    """A window, with what it is asked about."""

    def __init__(self, engine, steps=STEPS):
        self.engine, self.steps = engine, steps
        self.parameters, self.state = synthetic_columns(COLUMNS, LAYERS, seed=3)
        days = 1 + steps // 8
        found = list(weather_forcings(self.parameters, days, int(SECONDS), seed=4))[:steps]
        self.forcing = Forcing(*(torch.stack(values) for values in zip(*found, strict=True)))
        self.schemes = Schemes.of(PRESETS["permafrost-enthalpy"].names)

    def model(self, porosity):
        soil = self.parameters.soil._replace(porosity=porosity)
        return with_engine(Model(self.parameters._replace(soil=soil), self.schemes), self.engine)

    def gradients(self, *, is_asked=False, of_forcing=True, mean_over=4, **options):
        """Of a sum that is not linear in outputs, with the outputs themselves."""
        porosity = self.parameters.soil.porosity.clone().requires_grad_()
        temperature = self.state.soil_temperature.clone().requires_grad_()
        air = self.forcing.air_temperature.clone().requires_grad_(of_forcing)
        forcing = self.forcing._replace(air_temperature=air)
        window = trajectory(
            self.model(porosity),
            self.state._replace(soil_temperature=temperature),
            Asked(self.forcing) if is_asked else forcing,
            [SECONDS] * self.steps if is_asked else SECONDS,
            NAMES,
            mean_over=mean_over,
            **options,
        )
        loss = window.outputs["soil_temperature"].square().mean()
        loss = loss + window.outputs["latent_heat_flux"].mean() + window.state.snow_depth.sum()
        of = [porosity, temperature, *([air] if of_forcing and not is_asked else [])]
        return [*window.outputs.values(), *torch.autograd.grad(loss, of)]

    def memory(self, slots):
        """What leaves room for some states."""
        bound = self.bound
        return bound.least + (slots - 1) * bound.state_bytes

    @property
    def bound(self):
        porosity = self.parameters.soil.porosity
        model = self.model(porosity)
        return MemoryBound.of(0, model, porosity.new_empty(InputLayout(model.layers).rows, COLUMNS))


@pytest.fixture(autouse=True)
def short_segments(monkeypatch):
    monkeypatch.setattr(_sweep, "JOINT_WORK", 0)
    monkeypatch.setattr(_sweep, "SWEPT_STEPS", SEGMENT)
    monkeypatch.setattr(_sweep, "SWEPT_BYTES", 0)
    monkeypatch.setattr(_storage, "BLOCK_BYTES", 0)


@pytest.fixture
def records(monkeypatch):
    """All records that a test makes."""
    made, begin = [], _bounded.BoundedRecord.__init__

    def init(self, *given):
        begin(self, *given)
        made.append(self)

    monkeypatch.setattr(_bounded.BoundedRecord, "__init__", init)
    return made


@pytest.fixture(scope="module")
def eager():
    return Case("eager")


def assert_equal(ours, expected):
    assert len(ours) == len(expected)
    assert all(map(torch.equal, ours, expected))
    assert all(one.abs().sum() > 0.0 for one in expected)


@pytest.mark.parametrize("slots", [1, 3, 100])
def test_gradients_are_the_same_and_steps_are_counted(eager, records, slots):
    bounded = eager.gradients(memory=eager.memory(slots))
    assert_equal(bounded, eager.gradients())
    (record,) = records
    assert record.bound.slots() == slots
    segments = STEPS // SEGMENT
    # the first run took the steps of the first descent, and kept what it needs
    assert record.recomputed == recomputed_steps(segments, slots, SEGMENT) - (STEPS - 1)


def test_a_compiled_window_is_the_same(records, quick_builds):
    case = Case("compiled", steps=64)
    expected = case.gradients(mean_over=5)
    assert_equal(case.gradients(mean_over=5, memory=case.memory(4)), expected)
    assert 64 < records[-1].recomputed < 3 * 64


@pytest.mark.slow
def test_a_compiled_window_is_the_same_in_second_order():
    case = Case("compiled", steps=64)

    def product(**options):
        porosity = case.parameters.soil.porosity.clone().requires_grad_()
        given = case.model(porosity), case.state, case.forcing, SECONDS, NAMES[:1]
        window = trajectory(*given, mean_over=7, **options)
        loss = window.outputs["soil_temperature"].square().sum()
        (gradient,) = torch.autograd.grad(loss, porosity, create_graph=True)
        return [*torch.autograd.grad(gradient.sum(), porosity)]

    assert_equal(product(memory=case.memory(4)), product())


def test_forcing_that_is_asked_for_takes_no_memory_and_must_stay(eager, tmp_path):
    expected = eager.gradients(of_forcing=False)
    for options in ({}, {"memory": eager.memory(3)}):
        assert_equal(eager.gradients(is_asked=True, **options), expected)
    supply = Asked(eager.forcing)
    porosity = eager.parameters.soil.porosity.clone().requires_grad_()
    options = {"memory": eager.memory(3), "directory": tmp_path}
    given = eager.model(porosity), eager.state, supply, [SECONDS] * STEPS, NAMES
    window = trajectory(*given, **options)
    supply.rows[7] += 1e-9
    with pytest.raises(RunError, match="forcing of step 7 is not what it was"):
        window.outputs["soil_temperature"].sum().backward()
    with pytest.raises(ValueError, match="give the length of every step"):
        trajectory(*given[:3], SECONDS)


class Fleeting(Asked):
    """The same step by step, which counts the steps that somebody holds."""

    held = most = 0

    def first_of(self, steps):
        part = self.rows[steps.start : steps.start + 1].clone()
        self.held += 1
        self.most = max(self.most, self.held)
        weakref.finalize(part, self._lose)
        return part

    def _lose(self):
        self.held -= 1


def test_forcing_of_steps_that_are_taken_again_is_not_at_hand_at_once(eager, records):
    supply = Fleeting(eager.forcing)
    porosity = eager.parameters.soil.porosity.clone().requires_grad_()
    given = eager.model(porosity), eager.state, supply, [SECONDS] * STEPS, NAMES
    window = trajectory(*given, memory=eager.memory(7))
    window.outputs["soil_temperature"].sum().backward()
    assert records[-1].recomputed > 2 * SEGMENT
    # of a segment, and the next step
    assert supply.most <= SEGMENT + 1


@pytest.mark.parametrize("given", [1000, "2 parsecs"])
def test_too_little_memory_is_refused_with_what_is_needed(eager, given):
    with pytest.raises(ValueError, match=r"^memory: 1000 bytes .* at least \d+$|no amount"):
        eager.gradients(memory=given)
    with pytest.raises(ValueError, match="bound of memory"):
        eager.gradients(directory="somewhere")


# --- files ---------------------------------------------------------------------------------------
def test_states_in_files_take_one_more_run_at_most_and_are_removed(eager, records, tmp_path):
    bounded = eager.gradients(memory=eager.memory(3), directory=tmp_path)
    assert_equal(bounded, eager.gradients())
    assert 0 < records[0].recomputed < STEPS
    assert not list(tmp_path.iterdir())


def killed_after(case, parts, **options):
    """Run a window in a process that is killed when so many parts of its sweep are finished."""
    child = os.fork()
    if not child:
        noted = []
        note = WindowFiles.note

        def counted(self, *given):
            note(self, *given)
            noted.append(given)
            if len(noted) > parts:
                os.kill(os.getpid(), signal.SIGKILL)

        WindowFiles.note = counted
        case.gradients(**options)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status)


def test_a_window_that_is_killed_goes_on(eager, records, tmp_path, monkeypatch):
    expected = eager.gradients()
    options = {"memory": eager.memory(3), "directory": tmp_path}
    eager.gradients(**options)
    whole = records[-1].recomputed
    for parts in (0, 2):
        killed_after(eager, parts, **options)
        assert list(tmp_path.glob("window-*/sweep.window"))
        taken, block = [], Model.block

        def counted(self, state, forcing, *given, block=block, taken=taken):
            taken.append(len(forcing))
            return block(self, state, forcing, *given)

        with monkeypatch.context() as patch:
            patch.setattr(Model, "block", counted)
            assert_equal(eager.gradients(**options), expected)
        # the run itself is not taken again, nor what was swept
        assert sum(taken) == records[-1].recomputed <= whole - parts * (SEGMENT + 1)
        assert not list(tmp_path.iterdir())


def test_a_window_of_its_own_goes_on_from_no_other(eager, tmp_path):
    options = {"memory": eager.memory(3), "directory": tmp_path}
    killed_after(eager, 2, **options)
    assert_equal(eager.gradients(mean_over=3, **options), eager.gradients(mean_over=3))
    (left,) = tmp_path.iterdir()
    file = left / "results.window"
    data = bytearray(file.read_bytes())
    data[-40] ^= 1
    file.write_bytes(data)
    with pytest.raises(RunError, match=r"results.window: damaged: .* remove the folder"):
        eager.gradients(**options)


def test_windows_that_are_equal_have_folders_of_their_own(tmp_path):
    first, second = (WindowFolder.of(tmp_path, b"same") for _ in range(2))
    assert first.path != second.path
    first.release()
    assert WindowFolder.of(tmp_path, b"same").path == first.path


# --- a record ------------------------------------------------------------------------------------
def recorded(case, **options):
    """A tape with another model from its middle on, and with states that were set."""
    tape, now = Tape(**options), case.state
    models = [case.model(case.parameters.soil.porosity * share) for share in (1.0, 0.99)]
    for step in range(case.steps):
        if step in (5, 13):
            now = now._replace(skin_temperature=now.skin_temperature + 0.5)
        forcing = Forcing(*(values[step] for values in case.forcing))
        now = tape.record(models[step >= 11], now, forcing, SECONDS).state
    return tape


def values_of(gradient):
    by_models = [one.soil.porosity for one in gradient.parameters]
    by_states = [one.skin_temperature for one in gradient.replaced.values()]
    return [*by_models, *by_states, gradient.forcing.air_temperature]


def test_a_record_within_a_bound_has_the_same_gradients(eager, records):
    seeds = Seeds().add_mean("soil_temperature", 1.0, 3, STEPS).add("latent_heat_flux", 0.1, 9)
    plain, bounded = recorded(eager), recorded(eager, memory=eager.memory(18))
    assert bounded.stored_bytes < plain.stored_bytes
    for _ in range(2):  # a second sweep finds other states than the first
        assert_equal(values_of(bounded.gradient(seeds)), values_of(plain.gradient(seeds)))
    assert records[-1].recomputed > STEPS
    for tape in (plain, bounded):
        before = tape.state(7)
        tape.keep(7)
        forcing = Forcing(*(values[7] for values in eager.forcing))
        tape.record(tape.models[0], before, forcing, SECONDS)
    seeds = Seeds().add("soil_temperature", 1.0, 7)
    assert_equal(values_of(bounded.gradient(seeds)), values_of(plain.gradient(seeds)))


def test_directions_and_products_of_a_record_within_a_bound_are_the_same():
    case = Case("eager", steps=3)
    changes = {"state.soil_temperature": torch.ones(1, LAYERS, COLUMNS)}
    found = []
    for options in ({}, {"memory": case.memory(4)}):
        tape, now = Tape(**options), case.state
        model = case.model(case.parameters.soil.porosity)
        for step in range(case.steps):
            forcing = Forcing(*(values[step] for values in case.forcing))
            now = tape.record(model, now, forcing, SECONDS).state
        seeds = Seeds().add_mean("soil_temperature", 1.0, 0, case.steps)
        along = tape.push_forward(changes, ["soil_temperature"])
        _, (product,) = tape.hessian_products(seeds, changes)
        found.append([along.outputs["soil_temperature"], product.initial_state.soil_temperature])
    assert_equal(*found)


def test_a_record_whose_forcing_takes_the_memory_is_refused(eager):
    least = eager.memory(1)
    with pytest.raises(RunError, match=rf"recorded steps leave no room .* within {least} bytes"):
        recorded(eager, memory=least)


# --- transforms of torch -------------------------------------------------------------------------
@pytest.mark.parametrize("engine", ["eager", "compiled"])
def test_transforms_of_torch_work_or_say_what_does(engine, quick_builds):
    case = Case(engine, steps=2)

    def objective(porosity):
        given = case.model(porosity), case.state, case.forcing, SECONDS, NAMES[:1]
        return trajectory(*given).outputs["soil_temperature"].square().sum()

    porosity = case.parameters.soil.porosity.clone()
    one = torch.ones_like(porosity)
    for transform, way in (
        (lambda: torch.func.grad(objective)(porosity), "torch.autograd.grad"),
        (lambda: torch.func.vjp(objective, porosity), "torch.autograd.grad"),
        (lambda: torch.func.jvp(objective, (porosity,), (one,)), "push_forward"),
        (lambda: torch.func.vmap(objective)(porosity[None]), "as columns"),
    ):
        with pytest.raises(DerivativeModeError, match=way):
            transform()
    leaf = porosity.requires_grad_()
    (expected,) = torch.autograd.grad(objective(leaf), leaf)
    for is_reentrant in (True, False):
        saved = torch.utils.checkpoint.checkpoint(objective, leaf, use_reentrant=is_reentrant)
        (leaf.grad,) = (None,)
        saved.backward()
        assert torch.equal(leaf.grad, expected)
