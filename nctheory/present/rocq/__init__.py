"""Theorems exported to Rocq (Coq), whose kernel is a second checker that nobody here wrote."""
