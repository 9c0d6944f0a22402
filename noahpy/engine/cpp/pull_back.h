// The pull-back of a step of columns, strip by strip.
#include "library.h"

static void pull_back_of_strip(const noahpy_pull_back_step &given, long column) {
    const long count = smaller(LANES, given.last - column), strip = column / LANES, columns = given.columns;
    Real state[STATE_ROWS], forcing[FORCING_ROWS], cotangents[COTANGENTS_ROWS];
    Real of_state[OF_STATE_ROWS], of_forcing[OF_FORCING_ROWS], of_numbers[OF_NUMBERS_ROWS];
    for (int r = 0; r < STATE_ROWS; ++r) state[r] = loaded(given.state + r * columns + column, count);
    for (int r = 0; r < FORCING_ROWS; ++r) forcing[r] = loaded(given.forcing + r * columns + column, count);
    for (int r = 0; r < COTANGENTS_ROWS; ++r) cotangents[r] = loaded(given.cotangents + r * columns + column, count);
    strip_pull_back(state, forcing, (const Real *)given.numbers + strip * NUMBERS_ROWS,
                    (const Mask *)given.flags + strip * FLAGS_ROWS, cotangents, real_of(Number(given.seconds)),
                    of_state, of_forcing, of_numbers);
    for (int r = 0; r < OF_STATE_ROWS; ++r) put(given.of_state + r * columns + column, of_state[r], count);
    for (int r = 0; r < OF_FORCING_ROWS; ++r) put(given.of_forcing + r * columns + column, of_forcing[r], count);
    Real *totals = (Real *)given.of_numbers + strip * OF_NUMBERS_ROWS;
    for (int r = 0; r < OF_NUMBERS_ROWS; ++r) totals[r] += of_numbers[r];
}

extern "C" void noahpy_pull_back(const noahpy_pull_back_step *given) {
    for (long column = given->first; column < given->last; column += LANES) pull_back_of_strip(*given, column);
}
