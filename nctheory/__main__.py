"""`python -m nctheory` is the command `nctheory`."""

import os
import sys

if __name__ == "__main__":
    # Python looks for modules in the current folder first, where a proof to be checked may lie with
    # modules that stand in for libraries. The command `nctheory` does not, nor does this, unless
    # the package itself is there.
    if not sys.flags.safe_path and os.getcwd() != os.path.dirname(os.path.dirname(__file__)):
        del sys.path[0]

    from nctheory.present.cli import main

    main()
