// Consecutive steps of columns, strip by strip.
#include "library.h"

// Rows of a step, one below the other.
constexpr int QUANTITIES_START = STATE_ROWS;
constexpr int RESULTS_START = QUANTITIES_START + QUANTITIES_ROWS;
constexpr int FORCING_START = RESULTS_START + RESULTS_ROWS;
constexpr int ALL_ROWS = FORCING_START + FORCING_ROWS;

static bool steps_of_strip(const noahpy_steps &given, long column) {
    const long count = smaller(LANES, given.columns - column), strip = column / LANES, columns = given.columns;
    const Real *numbers = (const Real *)given.numbers + strip * NUMBERS_ROWS;
    const Mask *flags = (const Mask *)given.flags + strip * FLAGS_ROWS;
    const Real seconds = real_of(Number(given.seconds));
    Real before[STATE_ROWS], rows[ALL_ROWS];
    Mask result_flags[RESULT_FLAGS_ROWS + 1];
    Real *after = rows, *forcing = rows + FORCING_START;
    for (int r = 0; r < STATE_ROWS; ++r) before[r] = loaded(given.state + r * columns + column, count);
    bool is_lost = false;
    if (given.lost)
        for (long k = 0; k < count; ++k) given.lost[column + k] = -1;
    for (long step = 0; step < given.steps; ++step) {
        if (step + 1 == given.steps && column + LANES < given.columns) {
            fetch(numbers + NUMBERS_ROWS, NUMBERS_ROWS);
            fetch(flags + FLAGS_ROWS, FLAGS_ROWS);
        }
        const Number *weather = given.forcing + step * FORCING_ROWS * columns + column;
        for (int r = 0; r < FORCING_ROWS; ++r) forcing[r] = loaded(weather + r * columns, count);
        strip_step(before, forcing, numbers, flags, given.weights, seconds, after, rows + QUANTITIES_START,
                   rows + RESULTS_START, result_flags);
        double *history = given.history + step * given.wanted_count * columns + column;
        for (long w = 0; w < given.wanted_count; ++w) put(history + w * columns, rows[given.wanted[w]], count);
        Real rest{};
        for (int r = 0; r < STATE_ROWS; ++r) rest += after[r] - after[r];
        if (any_lane(rest != 0)) {
            is_lost = true;
            for (long k = 0; given.lost && k < count; ++k)
                if (rest[k] != 0 && given.lost[column + k] < 0) given.lost[column + k] = step;
        }
        std::memcpy(before, after, sizeof before);
    }
    for (int r = 0; r < STATE_ROWS; ++r) put(given.after + r * columns + column, after[r], count);
    if (given.reports)
        for (int r = QUANTITIES_START; r < FORCING_START; ++r)
            put(given.reports + (r - QUANTITIES_START) * columns + column, rows[r], count);
    if (given.result_flags)
        for (int r = 0; r < RESULT_FLAGS_ROWS; ++r)
            for (long k = 0; k < count; ++k) given.result_flags[r * columns + column + k] = result_flags[r][k] != 0;
    return is_lost;
}

extern "C" int noahpy_take_steps(const noahpy_steps *given) {
    bool is_lost = false;
    in_strips(*given, [&](long column) { is_lost |= steps_of_strip(*given, column); });
    return is_lost;
}
