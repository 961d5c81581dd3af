"""Claims on layouts of one's own, for regression tests: see `assert_claim`."""

from __future__ import annotations

from nctheory import validate
from nctheory.claims.claim import Claim
from nctheory.claims.list import claim
from nctheory.layouts.layout import Layout
from nctheory.names import CONVENTIONS

__all__ = ["assert_claim"]


def assert_claim(claim_or_id: Claim | str, layout: Layout, convention: str = "literature") -> None:
    """Assert that a claim holds on a layout. Equality counts.

    Parameters
    ----------
    claim_or_id : Claim or str
        A claim, or the identifier of one; `nctheory claims` lists them.
    layout : GaussianClasses, FiniteClasses or LimitClasses
    convention : str
        Of NC1, see `nctheory.nc1`.

    Raises
    ------
    AssertionError
        If the claim fails on the layout, or is undecided there: the error bounds overlap. The
        message has both values of NC1 with their error bounds.
    ValueError
        If the layout does not meet the hypotheses of the claim, NC1 is undefined on it, or the
        claim or the convention is unknown.

    Examples
    --------
    In a test file:

    >>> from nctheory import GaussianClasses
    >>> def test_my_layout_stays_where_the_claim_holds():
    ...     layout = GaussianClasses.mirrored(dim=2, mean=1.0, std=3.0)
    ...     assert_claim("erf-mirrored-isotropic", layout)
    >>> test_my_layout_stays_where_the_claim_holds()

    What it says where a claim fails:

    >>> try:
    ...     assert_claim("erf-mirrored-line", GaussianClasses.mirrored(dim=1, mean=0.5, std=2.0))
    ... except AssertionError as error:
    ...     print(error)
    erf-mirrored-line fails on GaussianClasses(classes=2, dim=1, isotropic):
      NC1(ntk, erf)  = 18.5763586... ± ...
      NC1(nngp, erf) = 18.9837626... ± ...
      ratio          = 0.978539343... ± ...
    """
    checked = claim(claim_or_id) if isinstance(claim_or_id, str) else claim_or_id
    validate.choice(convention, CONVENTIONS, "convention")
    unmet = checked.unmet(layout)
    if unmet:
        raise ValueError(
            f"layout: {checked.id} is about {checked.statement.split(' for ', 1)[-1]}; this one, "
            f"{layout}, is not: {', '.join(unmet)}"
        )
    found = checked.check(layout, convention)
    if found.verdict == "holds":
        return
    if found.verdict == "fails":
        verdict, reason = "fails", ""
    else:
        verdict = "is undecided"
        reason = "\nThe error bounds overlap: neither side is known to be larger."
    rows = [
        (str(side), value.ratio, value.error.ratio if value.error else 0.0)
        for side, value in ((checked.left, found.left), (checked.right, found.right))
    ]
    rows.append(("ratio", found.ratio, found.ratio_error))
    width = max(len(name) for name, *_ in rows)
    lines = "\n".join(f"  {name:{width}} = {x:.12g} ± {error:.1e}" for name, x, error in rows)
    where = "" if convention == "literature" else f", convention {convention}"
    raise AssertionError(f"{checked.id} {verdict} on {layout}{where}:\n{lines}{reason}")
