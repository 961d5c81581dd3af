"""Claims, their evidence, and Hypothesis strategies."""
