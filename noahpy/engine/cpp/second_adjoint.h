// The second-order adjoints of consecutive steps of columns, from the last to the first, strip by strip.
#include "library.h"

static_assert(COTANGENTS_ROWS >= STATE_ROWS, "cotangents begin with those of the state");
static_assert(MOVED_COTANGENTS_ROWS == COTANGENTS_ROWS && MOVED_OF_NUMBERS_ROWS == OF_NUMBERS_ROWS, "");

static void second_adjoint_of_strip(const noahpy_second_adjoints &given, long column, long direction) {
    const long count = smaller(LANES, given.columns - column), strip = column / LANES, columns = given.columns;
    const Real *numbers = (const Real *)given.numbers + strip * NUMBERS_ROWS;
    const Mask *flags = (const Mask *)given.flags + strip * FLAGS_ROWS;
    const Real seconds = real_of(Number(given.seconds));
    Real state[STATE_ROWS], forcing[FORCING_ROWS], moved_state[STATE_ROWS], moved_forcing[FORCING_ROWS];
    Real cotangents[COTANGENTS_ROWS + FORCING_ROWS], moved_cotangents[COTANGENTS_ROWS + FORCING_ROWS];
    Real moved_numbers[NUMBERS_ROWS + 1];
    Real of_state[STATE_ROWS], of_forcing[FORCING_ROWS], moved_of_state[STATE_ROWS], moved_of_forcing[FORCING_ROWS];
    // these are added to
    Real of_numbers[OF_NUMBERS_ROWS + 1]{}, moved_of_numbers[OF_NUMBERS_ROWS + 1]{};
    const auto rows_of = [&](const NUMBER *values, int height, Real *found) {
        for (int r = 0; r < height; ++r) found[r] = values ? loaded(values + r * columns + column, count) : Real{};
    };
    const auto put_rows = [&](NUMBER *found, int height, const Real *values) {
        for (int r = 0; r < height; ++r) put(found + r * columns + column, values[r], count);
    };
    const auto of_direction = [&](auto *values, long height) {
        return values ? values + direction * height * columns : nullptr;
    };
    const auto of_step = [&](auto *values, long step, long height) {
        return values ? values + step * height * columns : nullptr;
    };
    const NUMBER *const *moved_states = given.moved_states + direction * given.steps;
    const NUMBER *moved_weather = of_direction(given.moved_forcing, given.steps * FORCING_ROWS);
    const NUMBER *moved_seeds = of_direction(given.moved_seeds, given.steps * given.seeded_count);
    NUMBER *moved_by_forcing = of_direction(given.moved_of_forcing, given.steps * FORCING_ROWS);
    rows_of(of_direction(given.moved_numbers, NUMBERS_ROWS), NUMBERS_ROWS, moved_numbers);
    rows_of(given.cotangent, STATE_ROWS, of_state);
    rows_of(of_direction(given.moved_cotangent, STATE_ROWS), STATE_ROWS, moved_of_state);
    for (long step = given.steps - 1; step >= 0; --step) {
        rows_of(given.states[step], STATE_ROWS, state);
        rows_of(given.forcing[step], FORCING_ROWS, forcing);
        rows_of(moved_states[step], STATE_ROWS, moved_state);
        rows_of(of_step(moved_weather, step, FORCING_ROWS), FORCING_ROWS, moved_forcing);
        std::memcpy(cotangents, of_state, sizeof of_state);
        std::memset(cotangents + STATE_ROWS, 0, sizeof cotangents - sizeof of_state);
        std::memcpy(moved_cotangents, moved_of_state, sizeof of_state);
        std::memset(moved_cotangents + STATE_ROWS, 0, sizeof cotangents - sizeof of_state);
        const NUMBER *seeds = of_step(given.seeds, step, given.seeded_count);
        const NUMBER *changes = of_step(moved_seeds, step, given.seeded_count);
        for (long s = 0; s < given.seeded_count; ++s) {
            cotangents[given.seeded[s]] += loaded(seeds + s * columns + column, count);
            if (changes) moved_cotangents[given.seeded[s]] += loaded(changes + s * columns + column, count);
        }
        strip_second_adjoint(state, forcing, numbers, flags, given.weights, cotangents, moved_state, moved_forcing,
                             moved_numbers, moved_cotangents, seconds, of_state, of_forcing, of_numbers,
                             moved_of_state, moved_of_forcing, moved_of_numbers);
        for (int r = 0; r < FORCING_ROWS; ++r) {
            of_forcing[r] += cotangents[COTANGENTS_ROWS + r];
            moved_of_forcing[r] += moved_cotangents[COTANGENTS_ROWS + r];
        }
        if (direction == 0) put_rows(of_step(given.of_forcing, step, FORCING_ROWS), FORCING_ROWS, of_forcing);
        put_rows(of_step(moved_by_forcing, step, FORCING_ROWS), FORCING_ROWS, moved_of_forcing);
    }
    if (direction == 0) {
        put_rows(given.of_state, STATE_ROWS, of_state);
        put_rows(given.of_numbers, OF_NUMBERS_ROWS, of_numbers);
    }
    put_rows(of_direction(given.moved_of_state, STATE_ROWS), STATE_ROWS, moved_of_state);
    put_rows(of_direction(given.moved_of_numbers, OF_NUMBERS_ROWS), OF_NUMBERS_ROWS, moved_of_numbers);
}

extern "C" void noahpy_second_adjoint(const noahpy_second_adjoints *given) {
    in_strips(*given, [&](long column) {
        for (long direction = 0; direction < given->directions; ++direction)
            second_adjoint_of_strip(*given, column, direction);
    });
}
