"""Statements in loops over rows."""

from noahpy.engine.program import Assign, Extent, Rows, in_loops

LAYERS = Extent(layers=1)


def of(result, form, *operands):
    return Assign("", result, "real", form, tuple(map(Rows, operands)), LAYERS)


def test_a_loop_calls_one_function_of_the_mathematical_library():
    statements = [
        of("a", "exp({0})", "x"),
        of("b", "{0} + {1}", "a", "x"),
        of("c", "log({0})", "b"),
        of("d", "{0} * {0}", "c"),
    ]
    loops = [[one.name for one in loop.statements] for loop in in_loops(statements)]
    assert loops == [["a", "b"], ["c", "d"]]
