// What every compiled library answers.
#include "noahpy.h"

extern "C" int noahpy_layers(void) { return LAYERS; }
extern "C" int noahpy_lanes(void) { return LANES; }
extern "C" const char *noahpy_interface_text(void) { return noahpy_interface; }
