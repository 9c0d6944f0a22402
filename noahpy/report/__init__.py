"""The report of a calibration: one page that needs nothing else."""

from __future__ import annotations

from pathlib import Path

from noahpy.errors import ReportError

__all__ = ["ReportError", "write_report"]


def write_report(directory: Path, page: Path | None = None) -> Path:
    """Write the report of a calibration.

    Of a search that has not ended, or of results without some of their files, the page has what is
    there and says what is missing.

    Args:
        directory: folder of the results.
        page: HTML file; ``report.html`` in the folder if None.

    Returns:
        The page.

    Raises:
        ReportError: the folder holds no calibration, or a file of it cannot be used.
    """
    # matplotlib takes a while to import
    from noahpy.report.page import write_page

    return write_page(Path(directory), page)
