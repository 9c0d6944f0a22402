/* Compiled steps of NoahPy as functions of C. Include after: #define NUMBER double (or float).
 *
 * Rows are [row][column], one below the other; which row is which quantity is in the text
 * noahpy_interface. Coefficients (numbers and flags) are in strips, [strip][row][lane] with
 * noahpy_lanes() lanes; the last strip repeats its last column. Flags are 0 or -1. Both begin at
 * multiples of 64 bytes.
 */
#ifndef NOAHPY_H
#define NOAHPY_H
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct {
    long columns;               /* number of columns */
    long first, last;           /* columns of this call; the first is a multiple of the lanes */
    long steps;                 /* number of consecutive steps */
    double seconds;             /* length of a step, s */
    const void *numbers;        /* coefficients, in strips */
    const void *flags;          /* coefficients, in strips */
    const NUMBER *state;        /* before the first step */
    const NUMBER *forcing;      /* [step][row][column] */
    NUMBER *after;              /* state after the last step; may be where that before the first is */
    NUMBER *quantities;         /* of the last step; may be null */
    NUMBER *results;            /* of the last step; may be null */
    unsigned char *result_flags; /* of the last step, 0 or 1; may be null */
    double *history;            /* wanted rows after every step, [step][wanted][column] */
    const int *wanted;          /* rows of the history among those of state after the step, quantities, forcing */
    long wanted_count;          /* number of them */
    long *lost;                 /* by column, first step after which its state is not finite, or -1; may be null */
} noahpy_steps;

typedef struct {
    long columns, first, last, steps;
    double seconds;
    const void *numbers, *flags;
    const NUMBER *const *inputs; /* of every step, the rows of state and forcing */
    const NUMBER *cotangent;     /* of the state after the last step; null for zero */
    const NUMBER *const *seeds;  /* of every step, cotangents of its state and results; null for zero */
    const NUMBER *const *direct; /* of every step, what its inputs receive besides; null for zero */
    NUMBER *gradient;            /* by state and forcing, [step][row][column] */
    NUMBER *of_numbers;          /* by coefficients, over all steps, [row][column] */
} noahpy_reverse_steps;

const char *noahpy_interface_text(void);
int noahpy_layers(void);
int noahpy_lanes(void);
/* whether the state of some column is not finite after some step */
int noahpy_take_steps(const noahpy_steps *steps);
void noahpy_pull_back(const noahpy_reverse_steps *steps);

#ifdef __cplusplus
}
#endif
#endif
