"""Kernels and networks that have seen the labels."""
