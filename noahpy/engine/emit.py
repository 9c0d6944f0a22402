"""C++ of a function of a strip of columns."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from noahpy.engine.program import (
    NOTHING,
    ONE,
    Apply,
    Assign,
    Block,
    Call,
    Carried,
    Constant,
    Extent,
    Fill,
    Kind,
    Loop,
    Operand,
    Part,
    Pointer,
    Row,
    Rows,
    Scan,
    Single,
    Statement,
    Store,
    While,
    in_loops,
    names_read,
)

TYPES: Final[Mapping[Kind, str]] = {
    "real": "Real",
    "mask": "Mask",
    "index": "Index",
}
"""Types in C++."""
STEP: Final = "    "


class Memory:
    """Arrays of a function; those that are no longer read are used again."""

    def __init__(self) -> None:
        self._free: dict[tuple[Extent, Kind], list[str]] = defaultdict(list)
        self._own: dict[str, tuple[Extent, Kind]] = {}
        self._of: dict[str, str] = {}

    def name(self, array: str) -> str:
        """Name in C++ of an array; that of an input is its own."""
        return self._of.get(array, array)

    def take(self, array: str, height: Extent, kind: Kind) -> str:
        """Memory for an array."""
        free = self._free[height, kind]
        if free:
            name = free.pop()
        else:
            name = f"{kind}_{len(self._own)}"
            self._own[name] = height, kind
        self._of[array] = name
        return name

    def free(self, array: str) -> None:
        """Use the memory of an array again, if it has any."""
        name = self._of.pop(array, None)
        if name is not None:
            self._free[self._own[name]].append(name)

    @property
    def declarations(self) -> Iterator[str]:
        """All arrays in C++."""
        for name, (height, kind) in self._own.items():
            yield f"{TYPES[kind]} {name}[{height}];"


class Writer:
    """Lines of C++ of statements."""

    def __init__(self, literal_suffix: str = "") -> None:
        self.memory = Memory()
        self.lines: list[str] = []
        self._suffix = literal_suffix
        self._place = ""
        self._local: set[str] = set()

    # --- operands --------------------------------------------------------------------------------
    def operand(self, operand: Operand) -> str:
        """An operand in C++."""
        match operand:
            case Constant(value):
                return self._constant(value)
            case Single(name):
                return name
            case Row(array, place):
                return f"{self.memory.name(array)}[{place}]"
            case Pointer(array, start):
                name = self.memory.name(array)
                return name if start == NOTHING else f"{name} + {start}"
            case Rows(array, start):
                if array in self._local:
                    return array
                return f"{self.memory.name(array)}[{_from(start)}]"

    def _constant(self, value: float | int | bool | Extent) -> str:
        if isinstance(value, bool):
            return f"mask_of({str(value).lower()})"
        if isinstance(value, Extent | int):
            text = str(value)
            return text if text.isalnum() else f"({text})"
        if math.isnan(value):
            return "NOT_A_NUMBER"
        if math.isinf(value):
            return "INFINITE" if value > 0 else "-INFINITE"
        text = f"{value!r}{self._suffix}"
        return text if value >= 0 else f"({text})"

    def _expression(self, form: str, operands: Sequence[Operand]) -> str:
        texts = [self.operand(one) for one in operands]
        if all(isinstance(one, Constant) for one in operands):
            texts[0] = self._in_all_columns(operands[0])
        return form.format(*texts)

    def _in_all_columns(self, operand: Operand) -> str:
        text = self.operand(operand)
        match operand:
            case Constant(bool()):
                return text
            case Constant(float()):
                return f"real_of({text})"
            case Constant():
                return f"index_of({text})"
        return text

    # --- statements ------------------------------------------------------------------------------
    def blocks(self, statements: Sequence[Statement], indent: str, kept: Iterable[str]) -> None:
        """Write statements.

        Args:
            statements: in order.
            indent: before every line.
            kept: arrays that are read elsewhere.
        """
        blocks = in_loops(statements)
        last: dict[str, int] = {}
        readers: dict[str, set[int]] = defaultdict(set)
        for number, block in enumerate(blocks):
            for name in names_read(block):
                last[name] = number
                readers[name].add(number)
        own: set[str] = set()
        kept = set(kept)
        for number, block in enumerate(blocks):
            self._comment(block, indent)
            if isinstance(block, Loop):
                self._loop(block, number, readers, kept, indent)
                own.update(*(one.arrays for one in block.statements))
            else:
                self._statement(block, indent)
                own.update(block.arrays)
            # in an order that is the same in every process, as the text must be
            for name in sorted(names_read(block) & own):
                if last[name] == number and name not in kept and name not in self._local:
                    self.memory.free(name)

    def _comment(self, block: Block, indent: str) -> None:
        statements = block.statements if isinstance(block, Loop) else [block]
        places = dict.fromkeys(one.place for one in statements if one.place)
        text = ", ".join(places)
        if text and text != self._place:
            self._place = text
            self.lines.append(f"{indent}// {text}")

    def _loop(
        self,
        loop: Loop,
        number: int,
        readers: Mapping[str, set[int]],
        kept: set[str],
        indent: str,
    ) -> None:
        inner = indent + STEP
        names = {name for one in loop.statements for name in one.arrays}
        outside = {name for name in names if name in kept or readers[name] - {number}}
        begin, lines = [], []
        for one in loop.statements:
            match one:
                case Assign(_, name, kind, form, operands):
                    lines.append(
                        f"const {TYPES[kind]} {name} = {self._expression(form, operands)};"
                    )
                case Apply():
                    lines += self._applied(one)
                case Scan(_, name, kind, form, initial, operands):
                    last = one.last
                    begin.append(f"{indent}{TYPES[kind]} {last} = {self._in_all_columns(initial)};")
                    text = form.format(last, *map(self.operand, operands))
                    lines.append(f"{last} = {text};")
                    if name in names and readers[name]:
                        lines.append(f"const {TYPES[kind]} {name} = {last};")
                case Store():
                    lines.append(self._store(one, "l"))
            self._local.update(one.arrays)
        for one in loop.statements:
            for name in one.arrays:
                if name in outside:
                    assert isinstance(one, Assign | Apply | Scan)
                    memory = self.memory.take(name, loop.extent, one.kind)
                    lines.append(f"{memory}[l] = {name};")
        self._local -= outside
        self.lines += begin
        self.lines.append(f"{indent}for (int l = 0; l < {loop.extent}; ++l) {{")
        self.lines += [inner + line for line in lines]
        self.lines.append(f"{indent}}}")

    def _applied(self, statement: Apply) -> list[str]:
        found = ", ".join(statement.names)
        texts = map(self._in_all_columns, statement.operands)
        return [f"Real {found};", statement.form.format(*texts, found=found) + ";"]

    def _store(self, store: Store, place: str) -> str:
        start = str(store.start) if store.start != NOTHING else ""
        at = " + ".join(part for part in (start, place) if part) or "0"
        return f"{store.output}[{at}] = {self._in_all_columns(store.operand)};"

    def _statement(self, statement: Statement, indent: str) -> None:
        match statement:
            case Assign(_, name, kind, form, operands):
                text = self._expression(form, operands)
                self.lines.append(f"{indent}const {TYPES[kind]} {name} = {text};")
            case Apply():
                self.lines += [indent + line for line in self._applied(statement)]
            case Store():
                self.lines.append(indent + self._store(statement, ""))
            case Call(_, name, kind, function, operands, height):
                memory = self.memory.take(name, height, kind)
                texts = ", ".join(self.operand(one) for one in operands)
                self.lines.append(f"{indent}{function}<{height}>({texts}, {memory});")
            case Fill(_, name, kind, parts):
                height = sum((part.extent for part in parts), start=NOTHING)
                self._fill(self.memory.take(name, height, kind), parts, indent)
            case While():
                self._while(statement, indent)
            case _:
                raise AssertionError(statement)

    def _fill(self, memory: str, parts: Sequence[Part], indent: str) -> None:
        begin = NOTHING
        for part in parts:
            text = self._in_all_columns(part.cut(NOTHING, part.extent))
            if part.extent == ONE:
                self.lines.append(f"{indent}{memory}[{begin}] = {text};")
            else:
                loop = f"for (int l = 0; l < {part.extent}; ++l)"
                self.lines.append(f"{indent}{loop} {memory}[{_from(begin)}] = {text};")
            begin = begin + part.extent

    def _while(self, iteration: While, indent: str) -> None:
        inner = indent + STEP
        for one in iteration.carried:
            if one.height:
                self._fill(self.memory.take(one.name, one.height, one.kind), one.initial, indent)
            else:
                text = self._in_all_columns(one.initial[0].cut(NOTHING, ONE))
                self.lines.append(f"{indent}{TYPES[one.kind]} {one.name} = {text};")
        self.lines.append(f"{indent}for (int pass = 0; pass < {iteration.at_most}; ++pass) {{")
        after = {
            name
            for one in iteration.carried
            for part in one.after
            for name in _arrays(part.operand)
        }
        read = (operand for one in iteration.body for operand in one.reads)
        later = {name for operand in read for name in _arrays(operand)}
        self.blocks(iteration.test, inner, later | after | {*_arrays(iteration.condition)})
        self.lines.append(f"{inner}if (!any_lane({self.operand(iteration.condition)})) break;")
        self.blocks(iteration.body, inner, after)
        self._next_pass(iteration.carried, inner)
        # what test and body left in memory is free for the next statements
        of_test = {name for one in iteration.test for name in one.arrays} & (later | after)
        of_body = {name for one in iteration.body for name in one.arrays} & after
        for name in sorted(of_test | of_body):
            self.memory.free(name)
        self.lines.append(f"{indent}}}")

    def _next_pass(self, carried: Sequence[Carried], indent: str) -> None:
        """Put what a pass gives in the place of what it began with."""
        names = {one.name for one in carried}
        later = []
        for one in carried:
            whole: Operand = Rows(one.name) if one.height else Single(one.name)
            if len(one.after) == 1 and one.after[0].operand == whole:
                continue
            if any(names & {*_arrays(part.operand)} - {one.name} for part in one.after):
                raise AssertionError("a pass exchanges what it carries")
            if one.height:
                self._fill(self.memory.name(one.name), one.after, indent)
            else:
                text = self.operand(one.after[0].cut(NOTHING, ONE))
                later.append(f"{indent}{one.name} = {text};")
        self.lines += later


def _from(start: Extent) -> str:
    """The row of a pass of a loop that begins at a row."""
    return "l" if start == NOTHING else f"l + {start}"


def _arrays(operand: Operand) -> Iterator[str]:
    match operand:
        case Row(array) | Rows(array) | Pointer(array):
            yield array
        case Single(name):
            yield name


def function(
    name: str, parameters: str, statements: Sequence[Statement], literal_suffix: str = ""
) -> str:
    """A function in C++.

    Args:
        name: its name.
        parameters: its parameters in C++.
        statements: in order.
        literal_suffix: of floating-point numbers, ``f`` in single precision.
    """
    writer = Writer(literal_suffix)
    writer.blocks(statements, STEP, ())
    declarations = [STEP + line for line in writer.memory.declarations]
    lines = [f"INLINE void {name}({parameters}) {{", *declarations, *writer.lines, "}"]
    return "\n".join(lines) + "\n"
