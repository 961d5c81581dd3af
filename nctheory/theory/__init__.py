"""Symbolic mathematics: what is true, as expressions and checked derivations. SymPy only."""
