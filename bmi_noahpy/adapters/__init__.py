"""The component in other frameworks: one module each, whose dependencies are an extra.

Those with gradients adapt `bmi_noahpy.adapters.window`, which needs nothing beyond the component.
"""
