"""Set-ups of HRLDAS, the offline driver of Noah-MP, as configurations."""

from noahpy.hrldas.configuration import FORCING, MAPS, ImportedSetup, import_setup

__all__ = ["FORCING", "MAPS", "ImportedSetup", "import_setup"]
