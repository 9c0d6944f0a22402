"""Names of what soil parameters are derived from."""

from __future__ import annotations

from typing import Literal, TypeAlias

RegressionsName: TypeAlias = Literal["cosby", "rawls_brakensiek", "hypres"]
PeatName: TypeAlias = Literal["mean", "fibric", "hemic", "sapric"]
