"""What people see: the command line, LaTeX, the report, figures."""
