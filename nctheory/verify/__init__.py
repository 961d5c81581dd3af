"""The checker of proofs."""
