"""What the classes are: Gaussian ones, finite sets, the limit d -> infinity; files and data."""
