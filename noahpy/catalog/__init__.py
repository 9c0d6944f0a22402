"""What quantities there are: their names, units and ranges."""
