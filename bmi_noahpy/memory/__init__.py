"""The memory of the component: an array for every variable, and what couplers write into it."""
