/* One step of columns: state, forcing, numbers and flags come in, the state after it goes out. */
#include <stdio.h>
#include <stdlib.h>
#define NUMBER double
#include "noahpy.h"

static void *given(const char *bytes) {
    size_t size = (atol(bytes) + 63) / 64 * 64;
    void *found = aligned_alloc(64, size + 64);
    return fread(found, 1, atol(bytes), stdin) == (size_t)atol(bytes) ? found : NULL;
}

int main(int count, char **sizes) {
    noahpy_steps step = {.columns = atol(sizes[1]), .steps = 1, .seconds = 10800.0};
    step.state = given(sizes[2]);
    step.forcing = given(sizes[3]);
    step.numbers = given(sizes[4]);
    step.flags = given(sizes[5]);
    step.after = malloc(atol(sizes[2]));
    if (noahpy_take_steps(&step)) return 1;
    return fwrite(step.after, 1, atol(sizes[2]), stdout) == (size_t)atol(sizes[2]) ? 0 : 1;
}
