"""Errors of reports."""


class ReportError(ValueError):
    """Results that cannot be reported; the message says where and what is wrong."""
