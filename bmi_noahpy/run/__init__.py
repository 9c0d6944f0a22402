"""A configured run behind the interface: state, steps, saved states."""
