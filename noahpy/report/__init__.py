"""The report of a calibration or an assimilation: one self-contained HTML page."""

from __future__ import annotations

from pathlib import Path

from noahpy.errors import ReportError

__all__ = ["ReportError", "write_report"]


def write_report(directory: Path, page: Path | None = None) -> Path:
    """Write the report of a calibration or an assimilation.

    Missing results, such as those of a search that is still running, are named on the page.

    Args:
        directory: folder of the results.
        page: HTML file; ``report.html`` in the folder if None.

    Returns:
        Path of the page.

    Raises:
        ReportError: the folder holds neither, or one of its files cannot be used.
    """
    # matplotlib is slow to import
    from noahpy.report.assimilation_page import is_assimilation, write_assimilation_page
    from noahpy.report.page import write_page

    if is_assimilation(Path(directory)):
        return write_assimilation_page(Path(directory), page)
    return write_page(Path(directory), page)
