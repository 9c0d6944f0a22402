// Arithmetic of a strip of columns: as many columns side by side as a vector of the machine has lanes.
// Defined before: NUMBER (double or float) and LAYERS.
#pragma once
#include <cmath>
#include <cstdint>
#include <cstring>
#include <limits>
#include <type_traits>

#define INLINE static inline __attribute__((always_inline))

using Number = NUMBER;
using Lane = std::conditional_t<sizeof(Number) == 8, std::int64_t, std::int32_t>;
#if defined(__AVX2__)
constexpr int VECTOR_BYTES = 32;
#else
constexpr int VECTOR_BYTES = 16;
#endif
constexpr int LANES = VECTOR_BYTES / sizeof(Number);
typedef Number Real __attribute__((vector_size(VECTOR_BYTES)));
typedef Lane Mask __attribute__((vector_size(VECTOR_BYTES)));
typedef Mask Index;

#define NOT_A_NUMBER std::numeric_limits<Number>::quiet_NaN()
#define INFINITE std::numeric_limits<Number>::infinity()

INLINE Real real_of(Number x) { return x - Real{}; }
INLINE Real real_of(Real x) { return x; }
INLINE Index index_of(Lane x) { return x - Index{}; }
INLINE Index index_of(Index x) { return x; }
INLINE Mask mask_of(bool x) { return index_of(x ? -1 : 0); }

INLINE Real real_of_index(Index x) { return __builtin_convertvector(x, Real); }
INLINE Index index_of_real(Real x) { return __builtin_convertvector(x, Index); }
INLINE Real real_of_mask(Mask x) { return __builtin_convertvector(-x, Real); }
INLINE Index index_of_mask(Mask x) { return -x; }

template <class A, class B> INLINE Real select(Mask m, A a, B b) { return m ? real_of(a) : real_of(b); }
INLINE Index select(Mask m, Index a, Index b) { return m ? a : b; }
INLINE bool any_lane(Mask m) {
    Lane found = 0;
    for (int k = 0; k < LANES; ++k) found |= m[k];
    return found != 0;
}

// A stack that has one row which is not zero.
INLINE Real in_row(int l, int row, Real x) { return l == row ? x : Real{}; }

INLINE Real at_least(Real x, Real bound) { return select(x < bound, bound, x); }
INLINE Real at_most(Real x, Real bound) { return select(x > bound, bound, x); }
INLINE Real at_least(Real x, Number bound) { return select(x < bound, bound, x); }
INLINE Real at_most(Real x, Number bound) { return select(x > bound, bound, x); }
INLINE Index at_least(Index x, Lane bound) { return x < bound ? index_of(bound) : x; }
INLINE Index at_most(Index x, Lane bound) { return x > bound ? index_of(bound) : x; }
INLINE Real minimum(Real a, Real b) { return ((b < a) | (b != b)) ? b : a; }
INLINE Real maximum(Real a, Real b) { return ((b > a) | (b != b)) ? b : a; }
INLINE Real sign(Real x) { return select(x > 0, Number(1), select(x < 0, Number(-1), Number(0))); }
INLINE Real magnitude(Real x) {
    constexpr Lane most = std::numeric_limits<Lane>::max();
    return (Real)((Index)x & most);
}

#define IN_EVERY_LANE(name)                                             \
    INLINE Real name(Real x) {                                          \
        Real found;                                                     \
        for (int k = 0; k < LANES; ++k) found[k] = std::name(x[k]);     \
        return found;                                                   \
    }
IN_EVERY_LANE(sqrt)
IN_EVERY_LANE(trunc)
IN_EVERY_LANE(tanh)
// Those that follow are for schemes of users; the physics of the package has none of them.
IN_EVERY_LANE(ceil)
IN_EVERY_LANE(floor)
IN_EVERY_LANE(sin)
IN_EVERY_LANE(cos)
IN_EVERY_LANE(tan)
IN_EVERY_LANE(sinh)
IN_EVERY_LANE(cosh)
IN_EVERY_LANE(log2)
IN_EVERY_LANE(exp2)
IN_EVERY_LANE(erf)
template <class A, class B> INLINE Real power(A base, B exponent) {
    const Real x = real_of(base), y = real_of(exponent);
    Real found;
    for (int k = 0; k < LANES; ++k) found[k] = std::pow(x[k], y[k]);
    return found;
}
// The vector functions of the C library are at most 4 units in the last place off.
#if defined(__GLIBC_PREREQ)
#if defined(__x86_64__) && __GLIBC_PREREQ(2, 35)
#if defined(__AVX2__)
#define VECTOR_FUNCTION(name) _ZGVdN4v_##name
#define VECTOR_FUNCTION_FLOAT(name) _ZGVdN8v_##name##f
#else
#define VECTOR_FUNCTION(name) _ZGVbN2v_##name
#define VECTOR_FUNCTION_FLOAT(name) _ZGVbN4v_##name##f
#endif
#elif defined(__aarch64__) && __GLIBC_PREREQ(2, 40)
#define VECTOR_FUNCTION(name) _ZGVnN2v_##name
#define VECTOR_FUNCTION_FLOAT(name) _ZGVnN4v_##name##f
#endif
#endif
#ifdef VECTOR_FUNCTION
typedef double Doubles __attribute__((vector_size(VECTOR_BYTES)));
typedef float Floats __attribute__((vector_size(VECTOR_BYTES)));
#define IN_LIBRARY(name)                                                                          \
    extern "C" Doubles VECTOR_FUNCTION(name)(Doubles);                                            \
    extern "C" Floats VECTOR_FUNCTION_FLOAT(name)(Floats);                                        \
    INLINE Doubles name(Doubles x) { return VECTOR_FUNCTION(name)(x); }                           \
    INLINE Floats name(Floats x) { return VECTOR_FUNCTION_FLOAT(name)(x); }
#else
#define IN_LIBRARY(name) IN_EVERY_LANE(name)
#endif
IN_LIBRARY(exp)
IN_LIBRARY(log)
IN_LIBRARY(log10)
IN_LIBRARY(expm1)
IN_LIBRARY(log1p)
IN_LIBRARY(atan)

INLINE Real look_up(const Number *table, Index place) {
    Real found;
    for (int k = 0; k < LANES; ++k) found[k] = table[place[k]];
    return found;
}
INLINE Real pick(const Real *rows, Index place) {
    Real found;
    for (int k = 0; k < LANES; ++k) found[k] = rows[place[k]][k];
    return found;
}

// Thomas algorithm; see noahpy.physics.tridiagonal
template <int N>
INLINE void solve_tridiagonal(const Real *lower, const Real *diagonal, const Real *upper, const Real *right,
                              Real *found) {
    Real share[N];
    Real inverse = 1 / diagonal[0];
    found[0] = right[0] * inverse;
    for (int l = 1; l < N; ++l) {
        share[l - 1] = upper[l - 1] * inverse;
        inverse = 1 / (diagonal[l] - lower[l - 1] * share[l - 1]);
        found[l] = (right[l] - lower[l - 1] * found[l - 1]) * inverse;
    }
    for (int l = N - 2; l >= 0; --l) found[l] = found[l] - share[l] * found[l + 1];
}

// The same with nothing below a diagonal of ones.
template <int N> INLINE void solve_upper(const Real *upper, const Real *right, Real *found) {
    found[N - 1] = right[N - 1];
    for (int l = N - 2; l >= 0; --l) found[l] = right[l] - upper[l] * found[l + 1];
}

template <int N> INLINE void upside_down(const Real *rows, Real *found) {
    for (int l = 0; l < N; ++l) found[l] = rows[N - 1 - l];
}

// --- rows of memory --------------------------------------------------------------------------------
// A row of the columns of a strip; where columns are left over, the last one fills the lanes.
INLINE Real loaded(const Number *row, long count) {
    if (count == 1) return real_of(*row);
    Real found;
    if (count >= LANES)
        std::memcpy(&found, row, sizeof found);
    else
        for (int k = 0; k < LANES; ++k) found[k] = row[k < count ? k : count - 1];
    return found;
}
template <class Element> INLINE void put(Element *row, Real values, long count) {
    if (count == 1)
        *row = values[0];
    else if (std::is_same_v<Element, Number> && count >= LANES)
        std::memcpy(row, &values, sizeof values);
    else
        for (int k = 0; k < LANES && k < count; ++k) row[k] = values[k];
}
// Ask for rows that are needed soon.
template <class Element> INLINE void fetch(const Element *rows, long count) {
    for (long r = 0; r < count; r += 64 / sizeof *rows) __builtin_prefetch(rows + r);
}
INLINE long smaller(long a, long b) { return a < b ? a : b; }
