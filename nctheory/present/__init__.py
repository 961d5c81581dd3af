"""The command line, tables, figures and LaTeX."""
