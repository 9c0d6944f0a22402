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
    long *next;                 /* zero, shared by calls that divide the columns among threads; null for one call */
    long steps;                 /* number of consecutive steps */
    double seconds;             /* length of a step, s */
    const void *numbers;        /* coefficients, in strips */
    const void *flags;          /* coefficients, in strips */
    const NUMBER *weights;      /* of the modules of learned processes, the same in all columns */
    const NUMBER *state;        /* before the first step */
    const NUMBER *forcing;      /* [step][row][column] */
    NUMBER *after;              /* state after the last step; may be where that before the first is */
    NUMBER *reports;            /* quantities and results of the last step; may be null */
    unsigned char *result_flags; /* of the last step, 0 or 1; may be null */
    double *history;            /* wanted rows after every step, [step][wanted][column] */
    const int *wanted;          /* rows of the history among those of state after the step, quantities, results, forcing */
    long wanted_count;          /* number of them */
    long *lost;                 /* by column, first step after which its state is not finite, or -1; may be null */
} noahpy_steps;

typedef struct {
    long columns, *next, steps;
    double seconds;
    const void *numbers, *flags;
    const NUMBER *weights;
    const NUMBER *const *states; /* by step, the state before it, [row][column] */
    const NUMBER *const *forcing; /* by step, [row][column] */
    const NUMBER *cotangent;    /* of the state after the last step; null for zero */
    const NUMBER *seeds;        /* cotangents of seeded rows of every step, [step][seeded][column] */
    const int *seeded;          /* rows with cotangents, numbered as those of the history */
    long seeded_count;          /* number of them */
    NUMBER *of_state;           /* gradient by the state before the first step, [row][column] */
    NUMBER *of_forcing;         /* gradient by the forcing of every step, [step][row][column] */
    NUMBER *of_numbers;         /* gradient by coefficients, over all steps, [row][column] */
    NUMBER *of_weights;         /* gradient by weights, over all steps, [row][column] */
} noahpy_reverse_steps;

typedef struct {
    long columns, *next, steps;
    double seconds;
    const void *numbers, *flags;
    const NUMBER *weights;
    const NUMBER *state;        /* before the first step */
    const NUMBER *forcing;      /* [step][row][column] */
    long directions;            /* number of changes of the inputs */
    const NUMBER *moved_state;  /* change of the state before the first step, [direction][row][column]; null for zero */
    const NUMBER *moved_forcing; /* change of the forcing, [direction][step][row][column]; null for zero */
    const NUMBER *moved_numbers; /* change of the coefficients, [direction][row][column]; null for zero */
    NUMBER *moved_after;        /* change of the state after the last step, [direction][row][column] */
    double *history;            /* change of wanted rows after every step, [direction][step][wanted][column] */
    const int *wanted;          /* rows of the history, numbered as those of noahpy_steps */
    long wanted_count;          /* number of them */
} noahpy_tangents;

typedef struct {
    long columns, *next, steps;
    double seconds;
    const void *numbers, *flags;
    const NUMBER *weights;
    const NUMBER *const *states; /* by step, the state before it, [row][column] */
    const NUMBER *const *forcing; /* by step, [row][column] */
    const NUMBER *cotangent;    /* of the state after the last step; null for zero */
    const NUMBER *seeds;        /* cotangents of seeded rows of every step, [step][seeded][column] */
    const int *seeded;          /* rows with cotangents, numbered as those of the history */
    long seeded_count;          /* number of them */
    long directions;            /* number of changes of inputs and cotangents */
    const NUMBER *const *moved_states; /* by direction and step, change of the state before it, [row][column] */
    const NUMBER *moved_forcing; /* [direction][step][row][column]; null for zero */
    const NUMBER *moved_numbers; /* [direction][row][column]; null for zero */
    const NUMBER *moved_cotangent; /* [direction][row][column]; null for zero */
    const NUMBER *moved_seeds;  /* [direction][step][seeded][column]; null for zero */
    NUMBER *of_state;           /* gradient by the state before the first step, [row][column] */
    NUMBER *of_forcing;         /* gradient by the forcing of every step, [step][row][column] */
    NUMBER *of_numbers;         /* gradient by coefficients, over all steps, [row][column] */
    NUMBER *moved_of_state;     /* changes of these gradients, [direction][row][column] */
    NUMBER *moved_of_forcing;   /* [direction][step][row][column] */
    NUMBER *moved_of_numbers;   /* [direction][row][column] */
} noahpy_second_adjoints;

const char *noahpy_interface_text(void);
int noahpy_layers(void);
int noahpy_lanes(void);
/* whether the state of some column is not finite after some step */
int noahpy_take_steps(const noahpy_steps *steps);
void noahpy_pull_back(const noahpy_reverse_steps *steps);
void noahpy_move(const noahpy_tangents *steps);
void noahpy_second_adjoint(const noahpy_second_adjoints *steps);

#ifdef __cplusplus
}
#endif
#endif
