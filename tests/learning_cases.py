"""A small comparison of learned and constant parameters that several test modules share."""

from configurations import SMALL_COLUMN

SITES = ("ridge", "fen", "slope")
TABLE = """# made up
name,climate,sand,wetness
slope,boreal,0.6,0.3
ridge,plateau,0.8,0.1
elsewhere,boreal,,
fen,plateau,0.2,0.9
"""
LEARNING = {
    "parameters": [
        {"name": "porosity", "bounds": [0.3, 0.65], "by": "all"},
        {"name": "quartz_fraction", "bounds": [0.5, 1.5], "multiplier": True, "layers": [1, 2]},
    ],
    "attributes": {"file": "sites.csv", "names": ["sand", "wetness"], "groups": "climate"},
    "twin": {"seed": 2, "noise": {"soil_temperature": 0.05}, "missing": 0.1},
    "targets": [
        {"variable": "soil_temperature", "depths": [0.05, 0.2]},
        {"variable": "liquid_water_content", "depths": [0.05], "weight": 0.5},
    ],
    "every": "6h",
    "period": {"start": "2001-05-10", "end": "2001-05-12"},
    "test_period": {"start": "2001-05-12", "end": "2001-05-13"},
    "network": {"hidden": [4]},
    "training": {"epochs": 3, "learning_rate": 0.1, "intervals": 4},
}


def values(folder, **learning):
    (folder / "sites.csv").write_text(TABLE)
    columns = [
        {"name": name, "forcing": {"weather": {"climate": "plateau", "seed": k}}}
        for k, name in enumerate(SITES)
    ]
    given = {**LEARNING, **learning}
    kept = {key: value for key, value in given.items() if value is not ...}
    return {**SMALL_COLUMN, "columns": columns, "learning": kept}
