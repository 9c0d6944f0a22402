"""How the component steps: the forcing of a step, the steps of an update, the water balance."""
