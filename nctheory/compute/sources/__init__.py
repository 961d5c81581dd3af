"""Functions of arrays, written by `python -m nctheory.compute.generate` and not by hand."""
