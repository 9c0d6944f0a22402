"""What tests and benchmarks share: columns of many kinds, reference cases and exact solutions."""
