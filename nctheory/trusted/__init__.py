"""What "proved" rests on: the language of proofs, its rules and the checker (docs/semantics.md)."""
