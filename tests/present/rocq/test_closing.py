"""How equalities close in Rocq: by the tactic that the exporter plans."""

from nctheory.present.rocq import project


def test_fractions_close_by_field_where_denominators_are_said_not_to_be_0():
    (mediant,) = project.exported(project.theorems(None, ["mediant"]))
    proof = "\n".join(mediant.steps[0].proof)
    assert "assert (Z0' : B_G + B_Q <> 0) by (apply positive_ne; sign)." in proof
    assert "rewrite ?(inv_at _ Z0'), ?(inv_at _ Z1'), ?(inv_at _ Z2'); field; sides" in proof
