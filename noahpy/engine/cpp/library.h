// What every compiled library answers.
#include "noahpy.h"

extern "C" int noahpy_layers(void) { return LAYERS; }
extern "C" int noahpy_lanes(void) { return LANES; }
extern "C" const char *noahpy_interface_text(void) { return noahpy_interface; }

// The first columns of all strips, or of those that no other thread has taken.
template <class Given, class Function> static void in_strips(const Given &given, Function of_strip) {
    const long strips = (given.columns + LANES - 1) / LANES;
    // an even number at once, so that threads do not write to the same lines of the cache
    const long some = given.next ? strips / 64 / 2 * 2 + 2 : strips;
    const auto taken = [&] { return __atomic_fetch_add(given.next, some, __ATOMIC_RELAXED); };
    for (long first = given.next ? taken() : 0; first < strips; first = given.next ? taken() : strips)
        for (long strip = first; strip < smaller(first + some, strips); ++strip) of_strip(strip * LANES);
}
