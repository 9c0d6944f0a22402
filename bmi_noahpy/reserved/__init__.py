"""The reserved variables: what couplers ask for that the Basic Model Interface lacks."""
