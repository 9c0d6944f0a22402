// The pull-backs of consecutive steps of columns, from the last to the first, strip by strip.
#include "library.h"

static_assert(COTANGENTS_ROWS >= STATE_ROWS, "cotangents begin with those of the state");

static void pull_back_of_strip(const noahpy_reverse_steps &given, long column) {
    const long count = smaller(LANES, given.columns - column), strip = column / LANES, columns = given.columns;
    const Real *numbers = (const Real *)given.numbers + strip * NUMBERS_ROWS;
    const Mask *flags = (const Mask *)given.flags + strip * FLAGS_ROWS;
    const Real seconds = real_of(Number(given.seconds));
    Real state[STATE_ROWS], forcing[FORCING_ROWS], cotangents[COTANGENTS_ROWS + FORCING_ROWS];
    Real of_state[STATE_ROWS], of_forcing[FORCING_ROWS];
    // both are added to
    Real of_numbers[OF_NUMBERS_ROWS]{}, of_weights[OF_WEIGHTS_ROWS + 1]{};
    const auto rows_of = [&](const NUMBER *values, int height, Real *found) {
        for (int r = 0; r < height; ++r) found[r] = loaded(values + r * columns, count);
    };
    for (int r = 0; r < STATE_ROWS; ++r)
        of_state[r] = given.cotangent ? loaded(given.cotangent + r * columns + column, count) : Real{};
    for (long step = given.steps - 1; step >= 0; --step) {
        rows_of(given.states[step] + column, STATE_ROWS, state);
        rows_of(given.forcing[step] + column, FORCING_ROWS, forcing);
        std::memcpy(cotangents, of_state, sizeof of_state);
        std::memset(cotangents + STATE_ROWS, 0, sizeof cotangents - sizeof of_state);
        const NUMBER *seeds = given.seeds + step * given.seeded_count * columns + column;
        for (long s = 0; s < given.seeded_count; ++s)
            cotangents[given.seeded[s]] += loaded(seeds + s * columns, count);
        strip_pull_back(state, forcing, numbers, flags, given.weights, cotangents, seconds, of_state,
                        of_forcing, of_numbers, of_weights);
        NUMBER *found = given.of_forcing + step * FORCING_ROWS * columns + column;
        for (int r = 0; r < FORCING_ROWS; ++r)
            put(found + r * columns, of_forcing[r] + cotangents[COTANGENTS_ROWS + r], count);
    }
    for (int r = 0; r < STATE_ROWS; ++r) put(given.of_state + r * columns + column, of_state[r], count);
    for (int r = 0; r < OF_NUMBERS_ROWS; ++r) put(given.of_numbers + r * columns + column, of_numbers[r], count);
    for (int r = 0; r < OF_WEIGHTS_ROWS; ++r) put(given.of_weights + r * columns + column, of_weights[r], count);
}

extern "C" void noahpy_pull_back(const noahpy_reverse_steps *given) {
    in_strips(*given, [&](long column) { pull_back_of_strip(*given, column); });
}
