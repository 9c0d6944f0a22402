"""Assimilate soil temperatures with an ensemble Kalman filter through the state setters.

    python config_examples/coupling/ensemble_kalman.py [--days 45] [--members 32] [--picture FILE]

A twin experiment. The truth is a run of the model; thermometers at four depths report it once a day
with noise. An ensemble starts from other temperatures and has other weather, both drawn from the
distribution that the truth is drawn from. It runs twice: free, and corrected every day by a serial
square-root filter (Whitaker and Hamill 2002, Monthly Weather Review 130, 1913-1924) whose reach in
depth is limited by the function of Gaspari and Cohn (1999, Quarterly Journal of the Royal
Meteorological Society 125, 723-757). All members are columns of one component.

The filter corrects temperature and liquid water together, by their covariance with the observed
temperatures: it carries the freezing curve, as far as that is straight, and what warmer ground
above says of the ice below. Total water stays, and liquid water is kept between what never freezes
and the total, so that the state passes the component's check. The heat that corrections bring is no
flux of the model; the table says how much it is, and how much of it is latent. At the thaw front
temperatures pile up at the freezing point and say little about the ice that is left, and the
ensemble is far from Gaussian. The table shows it: there liquid water gains much less than
temperature does, in some draws nothing.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path
from typing import Final, NamedTuple

import numpy as np
import yaml
from arctic_weather import MEAN_CLOUD, SECONDS_PER_DAY, Values, arctic_weather, first_order_process
from numpy.typing import NDArray

from bmi_noahpy import NoahPy

Mask = NDArray[np.bool_]

CONFIG = Path(__file__).with_suffix(".yaml")
TEMPERATURE = "soil__temperature"
LIQUID = "soil_liquid-water__volume_fraction"
TOTAL = "soil_water__volume_fraction"
THAW_DEPTH = "soil_thaw__depth"

FIRST_DAY: Final = 145.0
"""Day of the year at which the configuration starts."""
OBSERVED_DEPTHS: Final = (0.07, 0.35, 0.9, 2.0)
"""m."""
OBSERVATION_ERROR: Final = 0.1
"""Standard deviation, K."""
REACH: Final = 2.0
"""Distance beyond which an observation says nothing, m."""
KEPT_SPREAD: Final = 0.5
"""Share of the spread before an observation that is given back after it (relaxation to prior
spread; Whitaker and Hamill 2012, Monthly Weather Review 140, 3078-3089)."""
EVALUATED_DEPTH: Final = 3.0
"""Scores are over the layers above, m."""

FREEZING_POINT: Final = 273.15
LATENT_HEAT: Final = 3.335e5
"""Of fusion, J kg-1."""
GRAVITY: Final = 9.81
WATER_DENSITY: Final = 1000.0
ICE_POTENTIAL_FACTOR: Final = 8.0
GREATEST_EXPONENT: Final = 5.5
LEAST_LIQUID: Final = 0.02
"""m3 m-3; these three and the freezing curve as in the model (Koren et al. 1999)."""
HEAT_CAPACITY: Final = 2.3e6
"""Of moist soil, for the account of heat only, J m-3 K-1."""


class FreezingCurve:
    """Ice in equilibrium with a temperature, from the parameters of the component."""

    def __init__(self, model: NoahPy, shape: tuple[int, int]) -> None:
        def parameter(name: str) -> Values:
            values: Values = model.get_value_ptr(name).reshape(shape)
            return values

        self._exponent = np.minimum(parameter("soil__clapp-hornberger_exponent"), GREATEST_EXPONENT)
        scale = GRAVITY / LATENT_HEAT * parameter("soil__air_entry_potential")
        self._offset = np.log(scale) + self._exponent * np.log(parameter("soil__porosity"))

    def ice(self, temperature: Values, total: Values) -> Values:
        """Ice content, m3 m-3, ``[layer, member]``, by bisection."""
        cold = np.minimum(temperature, FREEZING_POINT - 1e-3)
        offset = self._offset - np.log((FREEZING_POINT - cold) / cold)
        low, high = np.zeros_like(total), total - LEAST_LIQUID
        for _ in range(40):
            middle = 0.5 * (low + high)
            excess = offset + 2.0 * np.log1p(ICE_POTENTIAL_FACTOR * middle)
            excess = excess - self._exponent * np.log(total - middle)
            low, high = np.where(excess < 0.0, middle, low), np.where(excess < 0.0, high, middle)
        return np.where(temperature < FREEZING_POINT - 1e-3, 0.5 * (low + high), 0.0)


def nearness(distance: Values) -> Values:
    """Weight of an observation, 1 at no distance and 0 from `REACH` on (Gaspari and Cohn 1999)."""
    r = np.abs(distance) / (0.5 * REACH)
    near = 1.0 - 5.0 / 3.0 * r**2 + 0.625 * r**3 + 0.5 * r**4 - 0.25 * r**5
    beyond = np.maximum(r, 1.0)
    far = 4.0 - 5.0 * beyond + 5.0 / 3.0 * beyond**2 + 0.625 * beyond**3 - 0.5 * beyond**4
    far = far + beyond**5 / 12.0 - 2.0 / (3.0 * beyond)
    return np.where(r < 1.0, near, np.where(r < 2.0, far, 0.0))


def analysis(prior: Values, depth: Values, layers: Values, observed: Values) -> Values:
    """An ensemble after a set of observations, one after the other, ``[row, member]``.

    Args:
        prior: the ensemble before; a row may be any variable at any depth.
        depth: of the rows, m.
        layers: row that each observation observes.
        observed: values, in the unit of their rows.
    """
    mean = prior.mean(1, keepdims=True)
    departure = prior - mean
    spread_before = departure.std(1, ddof=1, keepdims=True)
    for layer, value in zip(layers, observed, strict=True):
        own = departure[layer]
        variance = own.var(ddof=1)
        error = variance + OBSERVATION_ERROR**2
        covariance = departure @ own / (own.size - 1)
        gain = (nearness(depth - depth[layer]) * covariance / error)[:, None]
        mean = mean + gain * (value - mean[layer])
        departure = departure - gain * own / (1.0 + np.sqrt(OBSERVATION_ERROR**2 / error))
    spread = departure.std(1, ddof=1, keepdims=True)
    lost = np.divide(spread_before - spread, spread, out=np.zeros_like(spread), where=spread > 0.0)
    posterior: Values = mean + departure * (1.0 + KEPT_SPREAD * lost)
    return posterior


# --- ensemble ------------------------------------------------------------------------------------
class Ensemble:
    """Columns of one component, each with temperatures and weather of its own."""

    def __init__(self, perturbation: Values, weather: dict[str, Values]) -> None:
        """Initialize a component and set its temperatures.

        Args:
            perturbation: added to the configured temperatures, K, ``[layer, member]``.
            weather: inputs by name, ``[time, member]`` each.
        """
        config = yaml.safe_load(CONFIG.read_text(encoding="utf-8"))
        members = perturbation.shape[1]
        config["columns"] = [{"name": f"member {k + 1}"} for k in range(members)]
        self.model = NoahPy()
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / CONFIG.name
            file.write_text(yaml.safe_dump(config), encoding="utf-8")
            self.model.initialize(str(file))
        self.shape = perturbation.shape
        self._weather = weather
        self._step = 0
        self.curve = FreezingCurve(self.model, self.shape)
        self.set_temperature(self.layered(TEMPERATURE) + perturbation)

    def layered(self, name: str) -> Values:
        """A variable of the soil, ``[layer, member]``."""
        values: Values = self.model.get_value_ptr(name).reshape(self.shape)
        return values.copy()

    def run_day(self) -> None:
        """Advance by a day under the members' weather."""
        for _ in range(round(SECONDS_PER_DAY / self.model.get_time_step())):
            for name, values in self._weather.items():
                self.model.set_value(name, values[self._step])
            self.model.update()
            self._step += 1

    def correct(self, depth: Values, layers: Values, observed: Values) -> None:
        """Correct temperature and liquid water by observed temperatures.

        Args:
            depth: of the layers, m.
            layers: number of the observed layers.
            observed: temperatures, K.
        """
        state = self.model.get_state()
        corrected = (TEMPERATURE, LIQUID)
        prior = np.concatenate([state[name].reshape(self.shape) for name in corrected])
        posterior = analysis(prior, np.tile(depth, 2), layers, observed)
        temperature, liquid = np.split(posterior, 2)
        total = state[TOTAL].reshape(self.shape)
        liquid = np.clip(liquid, np.minimum(LEAST_LIQUID, total), total)
        self.model.set_state({TEMPERATURE: temperature.ravel(), LIQUID: liquid.ravel()})

    def set_temperature(self, temperature: Values) -> None:
        """Set temperatures, K, ``[layer, member]``, and liquid water in equilibrium with them."""
        total = self.layered(TOTAL)
        liquid = total - self.curve.ice(temperature, total)
        self.model.set_state({TEMPERATURE: temperature.ravel(), LIQUID: liquid.ravel()})


def smooth_perturbation(depth: Values, members: int, random: np.random.Generator) -> Values:
    """Temperature profiles around zero, K, alike over a metre, ``[layer, member]``."""
    covariance = 1.5**2 * np.exp(-np.abs(depth[:, None] - depth))
    return np.linalg.cholesky(covariance) @ random.standard_normal((depth.size, members))


def draw_weather(days: int, step: float, members: int, random: np.random.Generator) -> Values:
    """Temperature anomaly, K, and cloud fraction of the members, ``[2, time, member]``.

    The weather itself is the same for all; their errors are what differs.
    """
    per_day = round(SECONDS_PER_DAY / step)
    steps = days * per_day

    def process(columns: int) -> Values:
        return first_order_process(steps, columns, 4.0 * per_day, random)

    bias = random.standard_normal((2, members))
    anomaly = 2.5 * process(1) + 1.5 * bias[0] + 1.0 * process(members)
    cloud = MEAN_CLOUD + 0.2 * process(1) + 0.1 * bias[1] + 0.1 * process(members)
    return np.stack([anomaly, np.clip(cloud, 0.0, 1.0)])


# --- experiment ----------------------------------------------------------------------------------
class Experiment(NamedTuple):
    """Results at the end of every day, after the analysis; the first entry is the start."""

    depth: Values
    """Of the layers, m."""
    layers: Values
    """Number of the observed layers."""
    observed: Values
    """K, ``[day, observation]``, from the first day on."""
    truth: Values
    """Temperature, K, ``[day, layer]``."""
    free: Values
    """K, ``[day, layer, member]``."""
    analysed: Values
    forecast: Values
    """Of the corrected ensemble right before its correction."""
    thaw: dict[str, Values]
    """Thaw depth, m, ``[day, member]``, of ``truth``, ``free`` and ``analysed``."""
    liquid: dict[str, Values]
    """Liquid water content of the same, m3 m-3, ``[day, layer, member]``."""
    sensible_heat: Values
    """Brought by the corrections, mean of the members, J m-2, ``[day]``."""
    latent_heat: Values
    water_change: float
    """Largest change of total water by a correction, m3 m-3."""


def run(days: int, members: int, seed: int) -> Experiment:
    """Run truth, free and corrected ensemble side by side."""
    random = np.random.default_rng(seed)
    probe = NoahPy()
    probe.initialize(str(CONFIG))
    depth = probe.get_value_ptr("soil__node_depth").copy()
    thickness = probe.get_value_ptr("soil__layer_thickness").copy()
    step = probe.get_time_step()
    probe.finalize()

    # the truth is one more draw from the distribution of the members
    perturbation = smooth_perturbation(depth, members + 1, random)
    drawn = draw_weather(days, step, members + 1, random)
    day = FIRST_DAY + np.arange(float(drawn.shape[1]))[:, None] * step / SECONDS_PER_DAY
    weather = arctic_weather(day, *drawn)
    truth, free, analysed = (
        Ensemble(perturbation[:, who], {name: values[:, who] for name, values in weather.items()})
        for who in (slice(0, 1), slice(1, None), slice(1, None))
    )
    layers = np.array([int(np.argmin(np.abs(depth - at))) for at in OBSERVED_DEPTHS])
    runs = {"truth": truth, "free": free, "analysed": analysed}
    temperatures = {name: [r.layered(TEMPERATURE)] for name, r in runs.items()}
    thaw = {name: [r.model.get_value_ptr(THAW_DEPTH).copy()] for name, r in runs.items()}
    liquid = {name: [r.layered(LIQUID)] for name, r in runs.items()}
    forecasts, reports, heat, water_change = [analysed.layered(TEMPERATURE)], [], [], 0.0
    for _ in range(days):
        for ensemble in runs.values():
            ensemble.run_day()
        noise = OBSERVATION_ERROR * random.standard_normal(layers.size)
        observed = truth.layered(TEMPERATURE)[layers, 0] + noise
        before = {name: analysed.layered(name) for name in (TEMPERATURE, LIQUID, TOTAL)}
        analysed.correct(depth, layers, observed)
        change = {name: analysed.layered(name) - values for name, values in before.items()}
        water_change = max(water_change, float(np.abs(change[TOTAL]).max()))
        warmed = HEAT_CAPACITY * thickness[:, None] * change[TEMPERATURE]
        melted = WATER_DENSITY * LATENT_HEAT * thickness[:, None] * change[LIQUID]
        heat.append([np.abs(part.sum(0)).mean() for part in (warmed, melted)])
        forecasts.append(before[TEMPERATURE])
        reports.append(observed)
        for name, ensemble in runs.items():
            temperatures[name].append(ensemble.layered(TEMPERATURE))
            liquid[name].append(ensemble.layered(LIQUID))
            thaw[name].append(ensemble.model.get_value_ptr(THAW_DEPTH).copy())
    for ensemble in runs.values():
        ensemble.model.finalize()
    sensible, latent = np.array(heat).T
    return Experiment(
        depth=depth,
        layers=layers,
        observed=np.array(reports),
        truth=np.array(temperatures["truth"])[:, :, 0],
        free=np.array(temperatures["free"]),
        analysed=np.array(temperatures["analysed"]),
        forecast=np.array(forecasts),
        thaw={name: np.array(values) for name, values in thaw.items()},
        liquid={name: np.array(values) for name, values in liquid.items()},
        sensible_heat=sensible,
        latent_heat=latent,
        water_change=water_change,
    )


# --- scores --------------------------------------------------------------------------------------
SETTLING_DAYS: Final = 10
"""Scores are over the days from here on, where there are so many."""


class Score(NamedTuple):
    """Of an ensemble, over days and layers."""

    error: float
    """Root mean square of the ensemble mean less the truth."""
    spread: float
    """Root of the mean variance of the members."""


def score(members: Values, truth: Values, where: Mask) -> Score:
    """Error and spread of an ensemble ``[day, layer, member]`` over chosen days and layers."""
    error = (members.mean(2) - truth)[where]
    variance = members.var(2, ddof=1)[where]
    return Score(float(np.sqrt((error**2).mean())), float(np.sqrt(variance.mean())))


def _evaluated(results: Experiment) -> Mask:
    where = np.zeros(results.truth.shape, dtype=bool)
    first = min(SETTLING_DAYS, len(where) // 2)
    where[first:, results.depth < EVALUATED_DEPTH] = True
    return where


def scores(results: Experiment) -> dict[str, tuple[Score, ...]]:
    """Scores of the free ensemble, the forecasts and the analyses by what is compared."""
    where = _evaluated(results)
    is_observed = np.zeros_like(where)
    is_observed[:, results.layers] = True
    # layers in which the free ensemble does not agree on whether the ground is thawed
    thawed = results.free > FREEZING_POINT
    at_front = thawed.any(2) & ~thawed.all(2)
    ensembles = (results.free, results.forecast, results.analysed)
    chosen = {
        "temperature K": where,
        "  observed layers": where & is_observed,
        "  other layers": where & ~is_observed,
        "  where some members are frozen": where & at_front,
        "  where all agree on that": where & ~at_front,
    }
    table = {
        label: tuple(score(members, results.truth, choice) for members in ensembles)
        for label, choice in chosen.items()
        if choice.any()
    }
    if (where & at_front).any():
        water, truth = results.liquid, results.liquid["truth"][:, :, 0]
        free, analysed = (score(water[k], truth, where & at_front) for k in ("free", "analysed"))
        table["liquid water there m3 m-3"] = (free, analysed)
    days = slice(min(SETTLING_DAYS, len(where) // 2), None)
    depth = {name: values[days, None] for name, values in results.thaw.items()}
    every = np.ones(depth["truth"].shape[:2], dtype=bool)
    table["thaw depth m"] = tuple(
        score(depth[k], depth["truth"][:, :, 0], every) for k in ("free", "analysed")
    )
    return table


def show(results: Experiment) -> None:
    """Print the scores."""
    print(f"{'':<36}{'free':>18}{'forecast':>18}{'analysis':>18}")
    print(f"{'':<36}" + f"{'error':>10}{'spread':>8}" * 3)
    for label, compared in scores(results).items():
        texts = [f"{s.error:>10.3f}{s.spread:>8.3f}" for s in compared]
        if len(texts) == 2:
            texts.insert(1, f"{'-':>10}{'-':>8}")
        print(f"{label:<36}" + "".join(texts))
    for label, heat in (("sensible", results.sensible_heat), ("latent", results.latent_heat)):
        print(
            f"{label + ' heat of a correction MJ m-2':<36}{1e-6 * heat[0]:>10.2f} at first, then "
            f"{1e-6 * heat[1:].mean() if heat.size > 1 else 0.0:.2f} a day"
        )
    print(f"{'change of total water':<36}{results.water_change:>10.1e} m3 m-3 at most")


def draw(results: Experiment, file: Path) -> None:
    """Draw temperatures, thaw depth, and errors in time and depth."""
    import matplotlib as mpl

    mpl.use("agg")
    from matplotlib import pyplot as plt
    from matplotlib.lines import Line2D
    from matplotlib.patches import Patch

    from noahpy.plot.style import BLACK, BLUE, ORANGE, RC

    ensembles = {"free": (results.free, ORANGE), "analysed": (results.analysed, BLUE)}
    days = np.arange(len(results.truth))
    where = _evaluated(results)
    layers, evaluated = where.any(0), where.any(1)

    with mpl.rc_context(RC):
        figure, axes = plt.subplots(2, 3, figsize=(9.6, 5.4), layout="constrained")
        near, between, by_depth, thaw, in_time, water = axes.ravel()
        unobserved = (int(results.layers[1]) + int(results.layers[2])) // 2
        for letter, axis, layer in (("a", near, results.layers[1]), ("b", between, unobserved)):
            told = "observed" if layer in results.layers else "not observed"
            axis.set_title(f"{letter}  Temperature at {results.depth[layer]:.2f} m (°C), {told}")
            for members, colour in ensembles.values():
                celsius = members[:, layer] - FREEZING_POINT
                low, high = np.quantile(celsius, (0.05, 0.95), axis=1)
                axis.fill_between(days, low, high, color=colour, alpha=0.3, lw=0.0)
                axis.plot(days, celsius.mean(1), color=colour)
            axis.plot(days, results.truth[:, layer] - FREEZING_POINT, color=BLACK, lw=1.3, ls="--")
            if layer in results.layers:
                seen = results.observed[:, list(results.layers).index(layer)] - FREEZING_POINT
                axis.plot(days[1:], seen, "o", ms=2.2, mfc="white", mec=BLACK, mew=0.5)
        thaw.set_title("d  Thaw depth (m)")
        for name, (_, colour) in ensembles.items():
            low, high = np.quantile(results.thaw[name], (0.05, 0.95), axis=1)
            thaw.fill_between(days, low, high, color=colour, alpha=0.3, lw=0.0)
            thaw.plot(days, results.thaw[name].mean(1), color=colour)
        thaw.plot(days, results.thaw["truth"][:, 0], color=BLACK, lw=1.3, ls="--")
        thaw.set_ylim(bottom=0.0)
        thaw.invert_yaxis()

        by_depth.set_title("c  Error (line) and spread (dotted) by depth (K)")
        in_time.set_title("e  The same of the layers to 3 m in time (K)")
        water.set_title(f"f  Liquid water at {results.depth[unobserved]:.2f} m (m³ m⁻³)")
        for name, (_, colour) in ensembles.items():
            content = results.liquid[name][:, unobserved]
            low, high = np.quantile(content, (0.05, 0.95), axis=1)
            water.fill_between(days, low, high, color=colour, alpha=0.3, lw=0.0)
            water.plot(days, content.mean(1), color=colour)
        content = results.liquid["truth"][:, unobserved, 0]
        water.plot(days, content, color=BLACK, lw=1.3, ls="--")
        for members, colour in ensembles.values():
            square = (members.mean(2) - results.truth) ** 2
            variance = members.var(2, ddof=1)
            for values, style in ((square, "-"), (variance, ":")):
                profile = np.sqrt(values[evaluated].mean(0))
                by_depth.plot(profile, results.depth, color=colour, ls=style)
                in_time.plot(days, np.sqrt(values[:, layers].mean(1)), color=colour, ls=style)
        for at in results.depth[results.layers]:
            by_depth.axhline(at, color="0.8", lw=0.5, zorder=0)
        by_depth.set_ylabel("depth (m); grey where observed")
        by_depth.set_xlim(left=0.0)
        by_depth.set_ylim(EVALUATED_DEPTH * 1.5, 0.0)
        in_time.set_ylim(bottom=0.0)
        for axis in (near, between, thaw, in_time, water):
            axis.set_xlim(0, days[-1])
        for axis in (thaw, in_time, water):
            axis.set_xlabel("days")
        handles = [
            Line2D([], [], color=BLACK, ls="--", lw=1.3),
            Line2D([], [], marker="o", ls="", ms=3, mfc="white", mec=BLACK, mew=0.5),
            *(Line2D([], [], color=colour) for _, colour in ensembles.values()),
            Patch(color="0.75", lw=0.0),
        ]
        labels = ["truth", "observation", "free mean", "analysed mean", "90 % of the members"]
        figure.legend(handles, labels, loc="outside upper center", ncols=len(labels))
        figure.savefig(file)
        plt.close(figure)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--days", type=int, default=45, help="length of the experiment")
    parser.add_argument("--members", type=int, default=32, help="size of the ensemble")
    parser.add_argument("--seed", type=int, default=3, help="of all that is drawn")
    parser.add_argument("--picture", type=Path, help="file of the picture; none if omitted")
    arguments = parser.parse_args()
    outcome = run(arguments.days, arguments.members, arguments.seed)
    show(outcome)
    if arguments.picture is not None:
        draw(outcome, arguments.picture)
        print(f"picture: {arguments.picture}")
