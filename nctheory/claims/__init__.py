"""Claims: statements about NC1 with their hypotheses, and the evidence for or against them."""
