"""The step of the model as machine code: the same physics, traced, compiled and cached.

Graphs of a fixed number of columns are compiled ahead of time (`noahpy.engine.build`) from the same
functions that eager mode runs, and kept in the user's cache directory (`noahpy.engine.cache`).
`noahpy.engine.model.CompiledModel` runs any number of columns through them.
"""
