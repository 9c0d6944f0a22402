"""What the plugin needs of eWaterCycle 2.5, where that is not installed, and no more of it.

It needs ESMValTool, which conda alone installs in full, so that tests of the plugin run with this
double; a slow test runs the same with the real package.
"""

import sys
from pathlib import Path
from types import ModuleType

from cftime import num2pydate
from grpc4bmi.bmi_optionaldest import OptionalDestBmi
from pydantic import BaseModel, ConfigDict, PrivateAttr, model_validator


class DefaultForcing(BaseModel):
    start_time: str
    end_time: str
    directory: Path
    shape: Path | None = None
    filenames: dict[str, str] = {}

    def __getitem__(self, key):
        return (self.directory / self.filenames[key]).absolute()

    @classmethod
    def generate(cls, dataset, start_time, end_time, shape, directory=None, variables=()):
        files = {name: f"{dataset}_{name}.nc" for name in variables}
        return cls(
            start_time=start_time,
            end_time=end_time,
            directory=directory,
            shape=shape,
            filenames=files,
        )


class DistributedUserForcing(DefaultForcing):
    pass


class ParameterSet(BaseModel):
    model_config = ConfigDict(extra="forbid")

    name: str = ""
    directory: Path
    config: Path
    target_model: str = "generic"
    supported_model_versions: set[str] = set()


class ContainerImage(str):
    __slots__ = ()

    @property
    def version(self):
        return self.rpartition(":")[2]


class eWaterCycleModel(BaseModel):  # noqa: N801
    forcing: DefaultForcing | None = None
    parameter_set: ParameterSet | None = None

    _bmi: OptionalDestBmi = PrivateAttr()
    _cfg_dir: Path = PrivateAttr()

    @property
    def version(self):
        return ""

    @model_validator(mode="after")
    def _check_parameter_set(self):
        raise ValueError("the check by the name of the class is not that of the plugin")

    def setup(self, *, cfg_dir, **arguments):
        self._cfg_dir = Path(cfg_dir)
        self._cfg_dir.mkdir(parents=True, exist_ok=True)
        file = self._make_cfg_file(**arguments)
        self._bmi = self._make_bmi_instance()
        return str(file), str(self._cfg_dir)

    def initialize(self, file):
        self._bmi.initialize(file)

    def update(self):
        self._bmi.update()

    def finalize(self):
        self._bmi.finalize()
        del self._bmi

    def get_value(self, name):
        return self._bmi.get_value(name)

    def set_value(self, name, value):
        self._bmi.set_value(name, value)

    @property
    def bmi(self):
        return self._bmi

    @property
    def start_time_as_datetime(self):
        return num2pydate(self._bmi.get_start_time(), self._bmi.get_time_units())

    @property
    def end_time_as_datetime(self):
        return num2pydate(self._bmi.get_end_time(), self._bmi.get_time_units())

    @property
    def time_as_datetime(self):
        return num2pydate(self._bmi.get_current_time(), self._bmi.get_time_units())

    def get_latlon_grid(self, name):
        grid = self._bmi.get_var_grid(name)
        return tuple(getattr(self._bmi, f"get_grid_{what}")(grid) for what in ("y", "x", "shape"))


class LocalModel(eWaterCycleModel):
    bmi_class: type

    @property
    def version(self):
        return sys.modules[type(self).__module__].__version__

    def _make_bmi_instance(self):
        return OptionalDestBmi(self.bmi_class())


class ContainerizedModel(eWaterCycleModel):
    model_config = ConfigDict(arbitrary_types_allowed=True)

    bmi_image: ContainerImage
    _additional_input_dirs: list[str] = PrivateAttr([])

    @property
    def version(self):
        return self.bmi_image.version

    def _make_bmi_instance(self):
        return base_model.start_container(image=self.bmi_image, work_dir=self._cfg_dir)


def _module(name, **content):
    module = ModuleType(name)
    vars(module).update(content)
    return module


base_model = _module(
    "ewatercycle.base.model",
    ContainerizedModel=ContainerizedModel,
    LocalModel=LocalModel,
    eWaterCycleModel=eWaterCycleModel,
    start_container=None,
)
MODULES = {
    module.__name__: module
    for module in (
        _module("ewatercycle"),
        _module("ewatercycle.base"),
        _module("ewatercycle.base.forcing", DistributedUserForcing=DistributedUserForcing),
        base_model,
        _module("ewatercycle.base.parameter_set", ParameterSet=ParameterSet),
        _module("ewatercycle.container", ContainerImage=ContainerImage),
    )
}
