"""What is checked by `nctheory verify`: proofs, in processes of their own, and everything else."""

import nctheory.check.wording  # noqa: F401  (how messages write terms)
