"""The physical processes: pure functions of tensors that know nothing of files, clocks or BMI."""
