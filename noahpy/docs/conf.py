"""Sphinx configuration: `sphinx-build -W noahpy/docs SITE` makes the documentation."""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))

from reference_pages import write_pages  # noqa: E402

from noahpy import __version__  # noqa: E402

project = "NoahPy"
author = "The NoahPy developers"
copyright = author  # noqa: A001
release = version = __version__

extensions = [
    # pages and notebooks in Markdown, executed when the site is built
    "myst_nb",
    "sphinx.ext.autodoc",
    "sphinx.ext.autosummary",
    # docstrings in Google style
    "sphinx.ext.napoleon",
    "sphinx.ext.viewcode",
    "mathml",
]
html_theme = "furo"
html_math_renderer = "mathml"
html_title = f"NoahPy {release}"
exclude_patterns = ["_build"]
myst_enable_extensions = ["dollarmath", "deflist"]
myst_heading_anchors = 3

nb_execution_mode = "force"
nb_execution_raise_on_error = True
nb_execution_timeout = 300
nb_execution_in_temp = True

autodoc_typehints = "signature"
autodoc_member_order = "bysource"
autodoc_default_options = {"members": True, "show-inheritance": False}
python_use_unqualified_type_names = True
# single backquotes in docstrings name code, as in the source
default_role = "code"
# named tuples list their fields with their own docstrings already
napoleon_use_ivar = True

write_pages(HERE / "generated")
