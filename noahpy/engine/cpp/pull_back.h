// The pull-backs of consecutive steps of columns, from the last to the first, strip by strip.
#include "library.h"

static_assert(COTANGENTS_ROWS >= STATE_ROWS, "cotangents begin with those of the state");

static void pull_back_of_strip(const noahpy_reverse_steps &given, long column) {
    const long count = smaller(LANES, given.last - column), strip = column / LANES, columns = given.columns;
    const Real *numbers = (const Real *)given.numbers + strip * NUMBERS_ROWS;
    const Mask *flags = (const Mask *)given.flags + strip * FLAGS_ROWS;
    const Real seconds = real_of(Number(given.seconds));
    constexpr int ROWS = STATE_ROWS + FORCING_ROWS;
    Real inputs[ROWS], gradient[ROWS], cotangents[COTANGENTS_ROWS], of_numbers[OF_NUMBERS_ROWS];
    Real totals[OF_NUMBERS_ROWS]{};
    for (int r = 0; r < STATE_ROWS; ++r)
        gradient[r] = given.cotangent ? loaded(given.cotangent + r * columns + column, count) : Real{};
    for (long step = given.steps - 1; step >= 0; --step) {
        for (int r = 0; r < ROWS; ++r) inputs[r] = loaded(given.inputs[step] + r * columns + column, count);
        for (int r = 0; r < COTANGENTS_ROWS; ++r) {
            cotangents[r] = r < STATE_ROWS ? gradient[r] : Real{};
            if (given.seeds[step]) cotangents[r] += loaded(given.seeds[step] + r * columns + column, count);
        }
        strip_pull_back(inputs, inputs + STATE_ROWS, numbers, flags, cotangents, seconds, gradient,
                        gradient + STATE_ROWS, of_numbers);
        if (given.direct[step])
            for (int r = 0; r < ROWS; ++r) gradient[r] += loaded(given.direct[step] + r * columns + column, count);
        for (int r = 0; r < OF_NUMBERS_ROWS; ++r) totals[r] += of_numbers[r];
        NUMBER *found = given.gradient + step * ROWS * columns + column;
        for (int r = 0; r < ROWS; ++r) put(found + r * columns, gradient[r], count);
    }
    for (int r = 0; r < OF_NUMBERS_ROWS; ++r) put(given.of_numbers + r * columns + column, totals[r], count);
}

extern "C" void noahpy_pull_back(const noahpy_reverse_steps *given) {
    for (long column = given->first; column < given->last; column += LANES) pull_back_of_strip(*given, column);
}
