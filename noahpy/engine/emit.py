"""C++ of a function of a strip of columns."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence, Set
from typing import Final

from noahpy.engine.memory import Home, Memory, Place, homes
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
from noahpy.engine.recompute import with_less_kept

TYPES: Final[Mapping[Kind, str]] = {
    "real": "Real",
    "mask": "Mask",
    "index": "Index",
}
"""Types in C++."""
STEP: Final = "    "


class Writer:
    """Lines of C++ of statements."""

    def __init__(self, literal_suffix: str = "") -> None:
        self.memory = Memory()
        self.lines: list[str] = []
        self._suffix = literal_suffix
        self._homes: dict[str, Home] = {}
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
            case Row(array, row):
                name, begin = self.memory.place(array)
                return f"{name}[{begin + row}]"
            case Pointer(array, start):
                return _pointer(self.memory.place(array), start)
            case Rows(array, start):
                return array if array in self._local else _row(self.memory.place(array), start)

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
    def blocks(self, blocks: Sequence[Block], indent: str, kept: Collection[str]) -> None:
        """Write statements.

        Args:
            blocks: of statements in order.
            indent: before every line.
            kept: arrays that are read elsewhere.
        """
        kept = set(kept)
        last = {name: number for number, block in enumerate(blocks) for name in names_read(block)}
        found = homes(blocks, kept)
        self._homes |= found
        ending: dict[int, list[Home]] = defaultdict(list)
        for home in {id(home): home for home in found.values()}.values():
            ending[home.last].append(home)
        read = last.keys() | kept
        for number, block in enumerate(blocks):
            self._comment(block, indent)
            if isinstance(block, Loop):
                names = {name for one in block.statements for name in one.arrays}
                later = {name for name in names if name in kept or last.get(name, -1) > number}
                self._loop(block, later, read, indent)
            else:
                self._statement(block, indent)
            for home in ending[number]:
                if not home.rows.keys() & kept:
                    self.memory.free(*home.rows)

    def _comment(self, block: Block, indent: str) -> None:
        statements = block.statements if isinstance(block, Loop) else [block]
        places = dict.fromkeys(one.place for one in statements if one.place)
        text = ", ".join(places)
        if text and text != self._place:
            self._place = text
            self.lines.append(f"{indent}// {text}")

    def _loop(self, loop: Loop, outside: Set[str], read: Set[str], indent: str) -> None:
        """Write a loop over layers.

        Args:
            loop: its statements.
            outside: arrays of it that are read after it.
            read: arrays that are read anywhere.
            indent: before every line.
        """
        inner = indent + STEP
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
                    if name in read:
                        lines.append(f"const {TYPES[kind]} {name} = {last};")
                case Store():
                    lines.append(self._store(one, "l"))
            self._local.update(one.arrays)
        for one in loop.statements:
            for name in one.arrays:
                if name in outside:
                    lines.append(f"{_row(self._taken(name))} = {name};")
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
        return f"{store.output}[{at}] {store.sign}= {self._in_all_columns(store.operand)};"

    def _statement(self, statement: Statement, indent: str) -> None:
        match statement:
            case Assign(_, name, kind, form, operands):
                text = self._expression(form, operands)
                self.lines.append(f"{indent}const {TYPES[kind]} {name} = {text};")
            case Apply():
                self.lines += [indent + line for line in self._applied(statement)]
            case Store():
                self.lines.append(indent + self._store(statement, ""))
            case Call(_, name, _, function, operands, height):
                memory = _pointer(self._taken(name))
                texts = ", ".join(self.operand(one) for one in operands)
                self.lines.append(f"{indent}{function}<{height}>({texts}, {memory});")
            case Fill(_, name, _, parts):
                self._fill(self._taken(name), parts, indent)
            case While():
                self._while(statement, indent)
            case _:
                raise AssertionError(statement)

    def _taken(self, array: str) -> Place:
        """Memory for an array, which it may share."""
        return self.memory.take(array, self._homes[array])

    def _fill(self, place: Place, parts: Sequence[Part], indent: str) -> None:
        memory, begin = place
        for part in parts:
            text = self._in_all_columns(part.cut(NOTHING, part.extent))
            if part.extent == ONE:
                self.lines.append(f"{indent}{memory}[{begin}] = {text};")
            elif (row := _row(Place(memory, begin))) != text:
                loop = f"for (int l = 0; l < {part.extent}; ++l)"
                self.lines.append(f"{indent}{loop} {row} = {text};")
            begin = begin + part.extent

    def _while(self, iteration: While, indent: str) -> None:
        inner = indent + STEP
        for one in iteration.carried:
            if one.height:
                self._fill(self._taken(one.name), one.initial, indent)
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
        self.blocks(
            in_loops(iteration.test), inner, later | after | {*_arrays(iteration.condition)}
        )
        self.lines.append(f"{inner}if (!any_lane({self.operand(iteration.condition)})) break;")
        self.blocks(in_loops(iteration.body), inner, after)
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
                self._fill(self.memory.place(one.name), one.after, indent)
            else:
                text = self.operand(one.after[0].cut(NOTHING, ONE))
                later.append(f"{indent}{one.name} = {text};")
        self.lines += later


def _row(place: Place, start: Extent = NOTHING) -> str:
    """The row of a pass of a loop that begins at a row of an array."""
    begin = place.start + start
    return f"{place.memory}[l]" if begin == NOTHING else f"{place.memory}[l + {begin}]"


def _pointer(place: Place, start: Extent = NOTHING) -> str:
    """An array from a row on."""
    begin = place.start + start
    return place.memory if begin == NOTHING else f"{place.memory} + {begin}"


def _arrays(operand: Operand) -> Iterator[str]:
    match operand:
        case Row(array) | Rows(array) | Pointer(array):
            yield array
        case Single(name):
            yield name


def function(
    name: str,
    parameters: str,
    statements: Sequence[Statement],
    literal_suffix: str = "",
    repeated: Sequence[Statement] = (),
    moving: Sequence[str] = (),
) -> str:
    """A function in C++.

    Args:
        name: its name.
        parameters: its parameters in C++.
        statements: in order.
        literal_suffix: of floating-point numbers, ``f`` in single precision.
        repeated: statements after these, which are repeated for every one of several
            ``directions``, a parameter.
        moving: parameters that are ``pitch`` rows further, another parameter, for the next of them.
    """
    writer = Writer(literal_suffix)
    after = with_less_kept(in_loops(repeated))
    kept = {one for block in after for one in names_read(block)}
    writer.blocks(with_less_kept(in_loops(statements)), STEP, kept)
    if repeated:
        head = "for (long direction = 0; direction < directions; ++direction) {"
        writer.lines.append(STEP + head)
        writer.blocks(after, 2 * STEP, ())
        writer.lines += [f"{2 * STEP}{one} += pitch;" for one in moving]
        writer.lines.append(f"{STEP}}}")
    declarations = [
        f"{STEP}{TYPES[kind]} {name}[{height}];" for name, height, kind in writer.memory.sizes
    ]
    lines = [f"INLINE void {name}({parameters}) {{", *declarations, *writer.lines, "}"]
    return "\n".join(lines) + "\n"
