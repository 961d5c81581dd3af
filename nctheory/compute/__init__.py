"""Arrays: expressions compiled to fast code; data and layouts in, class moments and NC1 out."""
