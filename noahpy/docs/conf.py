"""Sphinx configuration: `python -m sphinx -W noahpy/docs SITE` makes the documentation.

With `-t gallery` only the notebooks of the gallery are executed, and pages that say so, which takes
a minute.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))

from reference_pages import write_pages  # noqa: E402
from rooms import draw_rooms  # noqa: E402

from noahpy import __version__  # noqa: E402

project = "NoahPy"
author = "The NoahPy developers"
copyright = author  # noqa: A001
release = version = __version__

extensions = [
    # pages and notebooks in Markdown, executed when the site is built
    "myst_nb",
    "sphinx.ext.autodoc",
    # docstrings in Google style
    "sphinx.ext.napoleon",
    "sphinx.ext.viewcode",
    "mathml",
    "docstrings",
]
html_theme = "furo"
html_math_renderer = "mathml"
html_title = f"NoahPy {release}"
html_static_path = ["style"]
html_css_files = ["noahpy.css"]
exclude_patterns = ["_build", "generated/parts"]
myst_enable_extensions = ["dollarmath", "deflist"]
myst_heading_anchors = 3

nb_execution_mode = "force"
nb_execution_raise_on_error = True
nb_execution_timeout = 300
nb_execution_in_temp = True
nb_merge_streams = True
if tags.has("gallery"):  # type: ignore[name-defined]  # noqa: F821
    nb_execution_excludepatterns = [
        f"{HERE.name}/{page.name}"
        for page in HERE.glob("*.md")
        if "execution_mode: force" not in page.read_text(encoding="utf-8")
    ]
    # of cells that are not executed
    suppress_warnings = ["myst-nb.lexer"]

autodoc_typehints = "signature"
autodoc_member_order = "bysource"
autodoc_default_options = {"members": True}
python_use_unqualified_type_names = True
python_maximum_signature_line_length = 88
# the contents beside the API reference name its modules, not 450 members
toc_object_entries = False
# single backquotes in docstrings name code, as in the source
default_role = "code"
# named tuples list their fields with their own docstrings already
napoleon_use_ivar = True

write_pages(HERE / "generated")
draw_rooms(HERE / "generated" / "rooms.svg")


def _keep_executed_pages_with_the_site(app: Sphinx) -> None:
    """Executed pages and their pictures go into the site's folder, not beside it."""
    environment: Any = app.env
    environment.mystnb_config = environment.mystnb_config.copy(
        output_folder=str(Path(app.doctreedir) / "executed")
    )


def setup(app: Sphinx) -> None:
    """Run after myst-nb has made its configuration, which has the priority 500."""
    app.connect("builder-inited", _keep_executed_pages_with_the_site, priority=600)
