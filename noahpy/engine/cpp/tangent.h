// Consecutive steps of columns and their changes along directions, strip by strip.
#include "library.h"

// Rows of a step, as those of its history.
constexpr int MOVED_FORCING_START = MOVED_AFTER_ROWS + MOVED_QUANTITIES_ROWS + MOVED_RESULTS_ROWS;
constexpr int MOVED_ROWS = MOVED_FORCING_START + MOVED_FORCING_ROWS;

static void tangents_of_strip(const noahpy_tangents &given, long column, long direction) {
    const long count = smaller(LANES, given.columns - column), strip = column / LANES, columns = given.columns;
    const Real *numbers = (const Real *)given.numbers + strip * NUMBERS_ROWS;
    const Mask *flags = (const Mask *)given.flags + strip * FLAGS_ROWS;
    const Real seconds = real_of(Number(given.seconds));
    Real before[STATE_ROWS], after[STATE_ROWS], forcing[FORCING_ROWS];
    Real moved_before[STATE_ROWS], moved_numbers[MOVED_NUMBERS_ROWS], moved[MOVED_ROWS];
    Real *moved_forcing = moved + MOVED_FORCING_START;
    const auto rows = [&](const Number *values, int height, Real *found) {
        for (int r = 0; r < height; ++r) found[r] = values ? loaded(values + r * columns + column, count) : Real{};
    };
    const auto of_direction = [&](const Number *values, long height) {
        return values ? values + direction * height * columns : nullptr;
    };
    rows(given.state, STATE_ROWS, before);
    rows(of_direction(given.moved_state, STATE_ROWS), STATE_ROWS, moved_before);
    rows(of_direction(given.moved_numbers, MOVED_NUMBERS_ROWS), MOVED_NUMBERS_ROWS, moved_numbers);
    const Number *weather = of_direction(given.moved_forcing, given.steps * FORCING_ROWS);
    double *history = given.history + direction * given.steps * given.wanted_count * columns + column;
    for (long step = 0; step < given.steps; ++step) {
        rows(given.forcing + step * FORCING_ROWS * columns, FORCING_ROWS, forcing);
        rows(weather ? weather + step * FORCING_ROWS * columns : nullptr, FORCING_ROWS, moved_forcing);
        strip_tangent(before, forcing, numbers, flags, given.weights, moved_before, moved_forcing, moved_numbers, seconds, after,
                      moved, moved + MOVED_AFTER_ROWS, moved + MOVED_AFTER_ROWS + MOVED_QUANTITIES_ROWS);
        for (long w = 0; w < given.wanted_count; ++w, history += columns) put(history, moved[given.wanted[w]], count);
        std::memcpy(before, after, sizeof before);
        std::memcpy(moved_before, moved, sizeof moved_before);
    }
    Number *found = given.moved_after + direction * STATE_ROWS * columns + column;
    for (int r = 0; r < STATE_ROWS; ++r) put(found + r * columns, moved_before[r], count);
}

extern "C" void noahpy_move(const noahpy_tangents *given) {
    in_strips(*given, [&](long column) {
        for (long direction = 0; direction < given->directions; ++direction)
            tangents_of_strip(*given, column, direction);
    });
}
