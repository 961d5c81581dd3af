"""How equalities close in Rocq: by the tactic that the exporter plans."""

import re

from nctheory.present.rocq import project
from nctheory.present.rocq.kept import KEPT
from nctheory.present.rocq.written import exported


def test_fractions_close_by_field_where_denominators_are_said_not_to_be_0():
    (mediant,) = exported(e.theorem for e in project.theorems(None, ["mediant"]))
    proof = "\n".join(mediant.steps[0].proof)
    assert "assert (Z0' : B_G + B_Q <> 0) by (apply positive_ne; sign)." in proof
    assert "rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'); field; sides" in proof


def test_an_inverse_is_rewritten_before_what_stands_in_it():
    """Else `inv (asin (2 * (inv s)))` is no more what is said not to be 0."""
    kept = (KEPT / "erf_mirrored_limit.v").read_text()
    scripts = re.findall(r"((?:\n    assert \(Z\d+' .*)+)\n    first \[.*?rewrite (.*?);", kept)
    nested = 0
    for asserted, rewritten in scripts:
        said = dict(re.findall(r"\((Z\d+)' : (.*) <> 0\) by", asserted))
        order = [said[name] for name in re.findall(r"\?\(inv_at _ (Z\d+)'\)", rewritten)]
        nested += any(f"(inv ({a}))" in b for a in order for b in order)
        assert not any(f"(inv ({a}))" in b for i, a in enumerate(order) for b in order[i + 1 :])
    assert nested
