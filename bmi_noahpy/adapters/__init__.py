"""The component in other frameworks: each adapter is a module of its own behind an extra.

All of them translate `bmi_noahpy.adapters.window`, which needs nothing beyond the component.
"""
