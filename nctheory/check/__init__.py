"""Proofs in files: reading them, running the checker on them, mutating them."""
