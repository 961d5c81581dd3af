"""The files in false_theorems are data, and not for pytest to import."""

collect_ignore = ["false_theorems"]
