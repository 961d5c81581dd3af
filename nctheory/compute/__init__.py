"""Arrays: expressions compiled to fast code; class moments, NC1 and populations."""
