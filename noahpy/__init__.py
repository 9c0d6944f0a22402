"""NoahPy: the Noah land-surface model for permafrost as batched, differentiable PyTorch."""
