"""`python -m nctheory` is the command `nctheory`."""

from nctheory.present.cli import main

if __name__ == "__main__":
    main()
