"""Words with formulas and references in them, in typed pieces; and the bibliography."""
