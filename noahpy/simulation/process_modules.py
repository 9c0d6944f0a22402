"""Modules of processes as a configuration names them: imported, made, their weights loaded."""

from __future__ import annotations

import importlib
import importlib.util
import pickle
import sys
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType

import torch
from torch import Tensor

from noahpy.config.processes import ProcessConfig, ProcessName
from noahpy.errors import ConfigError, HybridError
from noahpy.model.learned_processes import ProcessModule, check_module


def build_modules(
    configs: Mapping[ProcessName, ProcessConfig], like: Tensor
) -> Mapping[str, ProcessModule]:
    """The modules of a configuration, ready to run: in evaluation mode, with fixed weights.

    Args:
        configs: by the name of the process.
        like: of the floating-point type and on the device of the model.

    Raises:
        ConfigError: a module that cannot be imported, made, filled or used; the message names the
            key.
    """
    return {name: _build(name, config, like) for name, config in configs.items()}


def _build(name: str, config: ProcessConfig, like: Tensor) -> ProcessModule:
    where = f"processes.{name}"
    module = _made(config, where)
    if config.weights is not None:
        _fill(module, config.weights, where)
    module.to(device=like.device, dtype=like.dtype).eval().requires_grad_(requires_grad=False)
    made = ProcessModule(module, config.mode, config.inputs or ())
    try:
        check_module(name, made, like)
    except HybridError as error:
        raise ConfigError(f"{where}.{error}") from error
    return made


def _made(config: ProcessConfig, where: str) -> torch.nn.Module:
    """The module that its class gives; nothing else is called."""
    place, _, target = config.module.rpartition(":")
    key = f"{where}.module"
    try:
        found: object = _imported(place, config.file)
    except Exception as error:
        raise ConfigError(f"{key}: {place} cannot be imported: {_said(error)}") from error
    for part in target.split("."):
        if not hasattr(found, part):
            raise ConfigError(f"{key}: {place} has no {target!r}")
        found = getattr(found, part)
    if not (isinstance(found, type) and issubclass(found, torch.nn.Module)):
        kind = found.__name__ if isinstance(found, type) else type(found).__name__
        raise ConfigError(f"{key}: {target} is no class of a torch.nn.Module but {kind}")
    try:
        return found(**config.arguments)
    except Exception as error:
        given = ", ".join(config.arguments) or "no arguments"
        raise ConfigError(f"{key}: {target} fails with {given}: {_said(error)}") from error


def _imported(place: str, file: Path | None) -> ModuleType:
    if file is None:
        return importlib.import_module(place)
    name = f"noahpy_process_{file.stem}"
    spec = importlib.util.spec_from_file_location(name, file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    # where dataclasses and pickle look for it
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def _fill(module: torch.nn.Module, file: Path, where: str) -> None:
    """Load the weights of a file into a module."""
    key = f"{where}.weights"
    try:
        weights = torch.load(file, map_location="cpu", weights_only=True)
    except (OSError, RuntimeError, ValueError, EOFError, pickle.UnpicklingError) as error:
        raise ConfigError(
            f"{key}: {file} holds no weights that torch can load safely; save them with "
            f"torch.save(module.state_dict(), file): {_said(error)}"
        ) from error
    if not isinstance(weights, Mapping):
        raise ConfigError(f"{key}: {file} holds no state_dict but {type(weights).__name__}")
    try:
        module.load_state_dict(weights)
    except RuntimeError as error:
        detail = " ".join(str(error).split())
        raise ConfigError(f"{key}: {file} does not fit the module: {detail}") from error


def _said(error: Exception) -> str:
    """First line of what an error says."""
    lines = str(error).splitlines()
    return f"{type(error).__name__}: {lines[0] if lines else ''}"
