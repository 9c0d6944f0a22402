"""Values that a loop computes again instead of reading them from far away."""

from noahpy.engine.program import Assign, Extent, Loop, Rows
from noahpy.engine.recompute import FAR, MOST_OPERATIONS, with_less_kept

LAYERS = Extent(layers=1)


def doubled(result, operand):
    """``result = operand + operand`` in a loop of its own."""
    both = (Rows(operand), Rows(operand))
    return Loop(LAYERS, [Assign("", result, "real", "{0} + {1}", both, LAYERS)])


def of_chain(length):
    """The last loop, which reads the end of a chain that begins far before it."""
    chain = [doubled(f"a{k + 1}", f"a{k}") for k in range(length)]
    between = [doubled(f"b{k + 1}", f"b{k}") for k in range(FAR)]
    *_, last = with_less_kept([*chain, *between, doubled("end", f"a{length}")])
    return last


def test_what_few_operations_give_is_computed_again():
    last = of_chain(2)
    assert [statement.name for statement in last.statements[:-1]] == ["a1_152", "a2_152"]


def test_what_many_give_is_kept_and_told_in_time():
    """Each of a hundred operations has the one before twice as operand: 2^100 if all counted."""
    assert MOST_OPERATIONS < 100
    assert len(of_chain(100).statements) == 1
