"""Set-ups of HRLDAS, the offline driver of Noah-MP, as configurations."""

from noahpy.hrldas.configuration import FORCING, MAPS, ImportedSetup, import_setup
from noahpy.hrldas.namelist import Namelist, read_namelist

__all__ = ["FORCING", "MAPS", "ImportedSetup", "Namelist", "import_setup", "read_namelist"]
