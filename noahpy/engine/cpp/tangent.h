// Consecutive steps of columns and their changes along directions, strip by strip.
#include "library.h"

// Most directions that share the step itself.
constexpr long DIRECTIONS = 16;
// Rows of a direction: results of a step, as those of its history, and what changes them.
constexpr int MOVED_FORCING_START = MOVED_AFTER_ROWS + MOVED_QUANTITIES_ROWS + MOVED_RESULTS_ROWS;
constexpr int MOVED_STATE_START = MOVED_FORCING_START + MOVED_FORCING_ROWS;
constexpr int MOVED_NUMBERS_START = MOVED_STATE_START + MOVED_STATE_ROWS;
constexpr int PITCH = MOVED_NUMBERS_START + MOVED_NUMBERS_ROWS;

static void tangents_of_strip(const noahpy_tangents &given, long column, long first, long directions) {
    const long count = smaller(LANES, given.columns - column), strip = column / LANES, columns = given.columns;
    const Real *numbers = (const Real *)given.numbers + strip * NUMBERS_ROWS;
    const Mask *flags = (const Mask *)given.flags + strip * FLAGS_ROWS;
    const Real seconds = real_of(Number(given.seconds));
    Real before[STATE_ROWS], after[STATE_ROWS], forcing[FORCING_ROWS], moved[DIRECTIONS * PITCH];
    const auto rows = [&](const Number *values, int height, Real *found) {
        for (int r = 0; r < height; ++r) found[r] = values ? loaded(values + r * columns + column, count) : Real{};
    };
    // rows of one of several stacks, if there are any
    const auto one_of = [&](const Number *values, long number, int height, Real *found) {
        rows(values ? values + number * height * columns : nullptr, height, found);
    };
    rows(given.state, STATE_ROWS, before);
    for (long d = 0; d < directions; ++d) {
        one_of(given.moved_state, first + d, STATE_ROWS, moved + d * PITCH + MOVED_STATE_START);
        one_of(given.moved_numbers, first + d, MOVED_NUMBERS_ROWS, moved + d * PITCH + MOVED_NUMBERS_START);
    }
    for (long step = 0; step < given.steps; ++step) {
        rows(given.forcing + step * FORCING_ROWS * columns, FORCING_ROWS, forcing);
        for (long d = 0; d < directions; ++d)
            one_of(given.moved_forcing, (first + d) * given.steps + step, FORCING_ROWS, moved + d * PITCH + MOVED_FORCING_START);
        strip_tangent(before, forcing, numbers, flags, given.weights, moved + MOVED_STATE_START,
                      moved + MOVED_FORCING_START, moved + MOVED_NUMBERS_START, seconds, directions, PITCH, after, moved,
                      moved + MOVED_AFTER_ROWS, moved + MOVED_AFTER_ROWS + MOVED_QUANTITIES_ROWS);
        std::memcpy(before, after, sizeof before);
        for (long d = 0; d < directions; ++d) {
            Real *own = moved + d * PITCH;
            double *history = given.history + ((first + d) * given.steps + step) * given.wanted_count * columns + column;
            for (long w = 0; w < given.wanted_count; ++w) put(history + w * columns, own[given.wanted[w]], count);
            std::memcpy(own + MOVED_STATE_START, own, sizeof before);
        }
    }
    for (long d = 0; d < directions; ++d) {
        Number *found = given.moved_after + (first + d) * STATE_ROWS * columns + column;
        for (int r = 0; r < STATE_ROWS; ++r) put(found + r * columns, moved[d * PITCH + MOVED_STATE_START + r], count);
    }
}

extern "C" void noahpy_move(const noahpy_tangents *given) {
    in_strips(*given, [&](long column) {
        for (long first = 0; first < given->directions; first += DIRECTIONS)
            tangents_of_strip(*given, column, first, smaller(DIRECTIONS, given->directions - first));
    });
}
