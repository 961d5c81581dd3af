"""Checking: the library of proofs, its numeric second line, and the run of `verify`."""
