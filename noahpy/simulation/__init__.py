"""Runs: read from a configuration, built, driven, saved."""
