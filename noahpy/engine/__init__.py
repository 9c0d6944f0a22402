"""The step of the model as machine code: the same physics, traced, compiled and cached.

The functions that eager mode runs are traced (`noahpy.engine.trace`) and written as C++ for any
number of columns (`noahpy.engine.source`). The libraries are kept in the user's cache directory
(`noahpy.engine.cache`). `noahpy.engine.model.CompiledModel` runs columns through them.
"""
