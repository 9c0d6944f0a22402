"""Import of the code that a configuration names: torch modules of processes, and schemes."""

from __future__ import annotations

import importlib
import importlib.util
import pickle
import sys
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType
from typing import cast

import torch
from torch import Tensor

from noahpy.config.named_code import NamedCode
from noahpy.config.processes import ProcessConfig, ProcessName
from noahpy.config.schemes import SchemesConfig
from noahpy.errors import ConfigError, LearnedProcessError, SchemeError
from noahpy.model.learned_processes import ProcessModule, check_module
from noahpy.model.schemes import Schemes


def build_schemes(config: SchemesConfig) -> Schemes:
    """The schemes of a configuration.

    Raises:
        ConfigError: a scheme that cannot be imported or made, or does not suit its process; the
            message names the key.
    """
    schemes = Schemes.of(config)
    for field, own in (config.own or {}).items():
        where = f"schemes.own.{field}"
        scheme = _made(own, where)
        try:
            schemes = schemes.with_own(field, scheme)
        except SchemeError as error:
            raise ConfigError(f"{where}.scheme: {error}") from error
    return schemes


def build_modules(
    configs: Mapping[ProcessName, ProcessConfig], like: Tensor
) -> Mapping[str, ProcessModule]:
    """The torch modules of a configuration, in evaluation mode and with fixed weights.

    Args:
        configs: configurations of the modules, by the name of the process.
        like: tensor with the floating-point type and the device of the model.

    Raises:
        ConfigError: a module that cannot be imported, made or used, or weights that do not fit it;
            the message names the key.
    """
    return {name: _build(name, config, like) for name, config in configs.items()}


def _build(name: str, config: ProcessConfig, like: Tensor) -> ProcessModule:
    where = f"processes.{name}"
    module = _module(config, where)
    if config.weights is not None:
        _load_weights(module, config.weights, where)
    module.to(device=like.device, dtype=like.dtype).eval().requires_grad_(requires_grad=False)
    made = ProcessModule(module, config.mode, config.inputs or ())
    try:
        check_module(name, made, like)
    except LearnedProcessError as error:
        raise ConfigError(f"{where}.{error}") from error
    return made


def _module(config: ProcessConfig, where: str) -> torch.nn.Module:
    """An instance of a class of modules; nothing else is called."""
    found = _named(config, where)
    if not (isinstance(found, type) and issubclass(found, torch.nn.Module)):
        kind = found.__name__ if isinstance(found, type) else type(found).__name__
        target = config.code_name.rpartition(":")[2]
        raise ConfigError(f"{where}.module: {target} is not a class of torch.nn.Module but {kind}")
    return cast(torch.nn.Module, _called(found, config, where))


def _made(config: NamedCode, where: str) -> object:
    """An instance of a class, or a function itself."""
    found = _named(config, where)
    if isinstance(found, type):
        return _called(found, config, where)
    if config.arguments:
        raise ConfigError(
            f"{where}.arguments: {config.code_name} is not a class, and takes no arguments"
        )
    return found


def _named(config: NamedCode, where: str) -> object:
    """The object of a name in a module."""
    place, _, target = config.code_name.rpartition(":")
    key = f"{where}.{config.name_key}"
    try:
        found: object = _imported(place, config.file)
    except Exception as error:
        raise ConfigError(f"{key}: {place} cannot be imported: {_summary(error)}") from error
    for part in target.split("."):
        if not hasattr(found, part):
            raise ConfigError(f"{key}: {place} has no {target!r}")
        found = getattr(found, part)
    return found


def _called(kind: type, config: NamedCode, where: str) -> object:
    try:
        return kind(**config.arguments)
    except Exception as error:
        given = ", ".join(config.arguments) or "no arguments"
        target = config.code_name.rpartition(":")[2]
        raise ConfigError(
            f"{where}.{config.name_key}: {target} fails with {given}: {_summary(error)}"
        ) from error


def _imported(place: str, file: Path | None) -> ModuleType:
    if file is None:
        return importlib.import_module(place)
    name = f"noahpy_named_{file.stem}"
    spec = importlib.util.spec_from_file_location(name, file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    # dataclasses and pickle look for the module there
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def _load_weights(module: torch.nn.Module, file: Path, where: str) -> None:
    """Load weights from a file into a module."""
    key = f"{where}.weights"
    try:
        weights = torch.load(file, map_location="cpu", weights_only=True)
    except (OSError, RuntimeError, ValueError, EOFError, pickle.UnpicklingError) as error:
        raise ConfigError(
            f"{key}: {file} has no weights that torch can load safely; save them with "
            f"torch.save(module.state_dict(), file): {_summary(error)}"
        ) from error
    if not isinstance(weights, Mapping):
        raise ConfigError(f"{key}: {file} has no state_dict but {type(weights).__name__}")
    try:
        module.load_state_dict(weights)
    except RuntimeError as error:
        detail = " ".join(str(error).split())
        raise ConfigError(f"{key}: {file} does not fit the module: {detail}") from error


def _summary(error: Exception) -> str:
    """Type of an error, and the first line of its message."""
    lines = str(error).splitlines()
    return f"{type(error).__name__}: {lines[0] if lines else ''}"
