"""The reserved variables, for what couplers need beyond the Basic Model Interface."""
