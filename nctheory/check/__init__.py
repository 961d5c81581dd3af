"""What is checked by `nctheory verify`: proofs, in processes of their own, and everything else."""
