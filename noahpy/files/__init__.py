"""Files in general: atomic writes, owners, paths, times and YAML; nothing here knows the model."""
