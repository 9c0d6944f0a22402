"""Variable sets, extensions and what can be set, over plain BMI.

``noahpy::varset::SET`` are the names of the variables in a set, one character a number (its code
point), with a line break (10) between names. ``noahpy::settable::NAME`` and
``noahpy::extension::NAME`` are 1 or 0.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from bmi_noahpy.extensions import EXTENSIONS
from bmi_noahpy.variables import EXTENSION, SETTABLE, Variable, VariableTable


class DescriptionVariables:
    """The reserved variables that describe others.

    Args:
        table: variables of the component.
        members: names of the variables in a set.
    """

    def __init__(self, table: VariableTable, members: Callable[[str], tuple[str, ...]]) -> None:
        self._table, self._members = table, members

    def get(self, variable: Variable) -> NDArray[np.int32]:
        """The present value.

        Raises:
            KeyError: there is no such set or variable.
        """
        about = variable.name.removeprefix(f"{variable.quantity}::")
        if variable.quantity == EXTENSION:
            return np.array([about in EXTENSIONS], dtype=np.int32)
        if variable.quantity == SETTABLE:
            name = self._table.by_name[about].name
            return np.array([name in self._members("settable")], dtype=np.int32)
        return np.array([ord(letter) for letter in "\n".join(self._members(about))], dtype=np.int32)
