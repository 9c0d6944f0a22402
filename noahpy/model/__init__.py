"""The model of land columns: state, parameters, schemes, and a time step."""
