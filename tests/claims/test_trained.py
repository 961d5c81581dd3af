"""Claims about trained features: each has the status that its evidence gives."""

import pytest

from nctheory.check.library import theorem
from nctheory.claims.evidence import ByTheorem
from nctheory.claims.trained import TRAINED_CLAIMS

STATUS = {
    "test-floor": "proved", "lazy-layer-stays": "tested", "trained-layer-collapses": "tested",
    "adaptive-layer-collapses": "tested", "longer-training-worse-transfer": "open",
    "transfer-keeps": "tested", "adaptive-transfer-keeps": "tested",
    "adaptive-transfer-digits": "tested",
}  # fmt: skip


def test_all_are_here():
    assert set(STATUS) == set(TRAINED_CLAIMS)


@pytest.mark.parametrize("name", STATUS)
def test_status(name):
    claim = TRAINED_CLAIMS[name]
    assert claim.status(claim.supported(lambda id_: theorem(id_).holds)) == STATUS[name]
    if STATUS[name] == "proved":
        assert all(isinstance(e, ByTheorem) and theorem(e.id) for e in claim.evidence)
    assert claim.statement.endswith(", ".join(claim.hypotheses))
