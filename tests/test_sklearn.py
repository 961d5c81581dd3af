"""The kernels in scikit-learn's models, and scikit-learn's own checks of kernels and estimators."""

import pickle
from itertools import pairwise

import numpy as np
import pytest
import sympy as sp
from sklearn.base import clone
from sklearn.gaussian_process import GaussianProcessClassifier, GaussianProcessRegressor
from sklearn.gaussian_process.kernels import RBF, ConstantKernel, WhiteKernel
from sklearn.kernel_ridge import KernelRidge
from sklearn.model_selection import GridSearchCV
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC
from sklearn.utils.estimator_checks import parametrize_with_checks

import nctheory as nct
from nctheory.sklearn import NNGP, NTK

KERNELS = [
    NNGP(),
    NTK(),
    NNGP("erf", depth=2, weight_variance=1.7, bias_variance=0.2),
    NTK("erf", depth=3, weight_variance=0.6, bias_variance=0.05),
    NTK("relu", depth=2, weight_variance=2.0, bias_variance=0.3),
    NNGP("step", bias_variance=0.5),
    NTK(nct.arc_cosine(2), bias_variance=0.1, weight_variance_bounds="fixed"),
]
each = pytest.mark.parametrize("kernel", KERNELS, ids=repr)


@pytest.fixture
def X(rng):
    return rng.standard_normal((12, 3))


# --- the interface of kernels --------------------------------------------------------------------


@each
def test_values_are_those_of_the_package(kernel, X, rng):
    Y = rng.standard_normal((5, 3))
    function = {"NNGP": nct.nngp, "NTK": nct.ntk}[type(kernel).__name__]
    options = {
        name: getattr(kernel, name)
        for name in ("activation", "depth", "weight_variance", "bias_variance")
    }
    assert np.array_equal(kernel(X), function(X, **options))
    assert np.array_equal(kernel(X, Y), function(X, Y, **options))
    assert kernel.diag(X) == pytest.approx(np.diag(kernel(X)), rel=1e-14)
    assert not kernel.is_stationary()
    assert kernel.requires_vector_input


@each
def test_gradients(kernel, X):
    """Against a complete Richardson table of differences of other steps."""
    X[3], X[4], X[5] = X[2], -X[2], X[2] + 1e-6 * X[6]  # equal, antipodal, close
    value, gradient = kernel(X, eval_gradient=True)
    assert gradient.shape == (*value.shape, kernel.n_dims)
    assert np.array_equal(value, kernel(X))

    def difference(i, step):
        shift = step * np.eye(kernel.n_dims)[i]
        above, below = (kernel.clone_with_theta(kernel.theta + s * shift)(X) for s in (1, -1))
        return (above - below) / (2 * step)

    for i in range(kernel.n_dims):
        table = [difference(i, 2.0**-k) for k in range(3, 8)]
        for order in range(1, 5):
            table = [(4**order * b - a) / (4**order - 1) for a, b in pairwise(table)]
        assert np.abs(gradient[:, :, i] - table[0]).max() < 1e-10 * np.abs(value).max()


def test_gradient_of_relu_without_bias_is_exact(X):
    """The kernels are homogeneous in the weight variance: of degree 1 and 2 at depth 1."""
    for kernel, degree in ((NNGP(), 1), (NTK(), 2), (NNGP(depth=3), 3)):
        value, gradient = kernel(X, eval_gradient=True)
        assert gradient[:, :, 0] == pytest.approx(degree * value, rel=1e-10, abs=1e-12)


def test_gradient_of_erf_in_closed_form(X):
    """By SymPy, from the kernel as an expression of the inner products."""
    from nctheory.theory import networks as theory

    kernel = NTK("erf", weight_variance=1.3, bias_variance=0.4)
    _, gradient = kernel(X, eval_gradient=True)
    g = sp.symbols("g11 g12 g22")
    w, b = theory.weight_variance, theory.bias_variance
    entries = dict(zip((theory.k11, theory.k12, theory.k22), (b + w * x for x in g), strict=True))
    expression = theory.kernel("ntk", nct.ERF).subs(entries, simultaneous=True)
    slopes = [sp.lambdify([*g, w, b], v * expression.diff(v)) for v in (b, w)]
    inner = X @ X.T / 3
    n = np.diag(inner)
    for i, slope in enumerate(slopes):
        expected = slope(n[:, None], inner, n[None, :], 1.3, 0.4)
        assert gradient[:, :, i] == pytest.approx(expected, rel=1e-9, abs=1e-11)


@each
def test_hyperparameters(kernel):
    names = [h.name for h in kernel.hyperparameters if not h.fixed]
    assert kernel.theta == pytest.approx(np.log([getattr(kernel, name) for name in names]))
    assert len(kernel.bounds) == len(names) == kernel.n_dims
    assert ("bias_variance" in names) == (kernel.bias_variance > 0)
    moved = kernel.clone_with_theta(kernel.theta + 0.5)
    assert moved.theta == pytest.approx(kernel.theta + 0.5)
    assert moved != kernel


@each
def test_clones_and_pickles_are_equal(kernel, X):
    for copy in (clone(kernel), pickle.loads(pickle.dumps(kernel))):
        assert copy == kernel
        assert copy is not kernel
        assert np.array_equal(copy(X), kernel(X))
    assert kernel.set_params(**kernel.get_params()) == kernel


def test_algebra_with_other_kernels(X):
    kernel = 2.0 * NTK("erf", bias_variance=0.1) + WhiteKernel(0.1) * RBF() + ConstantKernel(0.5)
    value, gradient = kernel(X, eval_gradient=True)
    assert gradient.shape == (12, 12, 6)
    expected = 2 * nct.ntk(X, activation="erf", bias_variance=0.1) + 0.1 * np.eye(12) + 0.5
    assert value == pytest.approx(expected)
    assert kernel.get_params()["k1__k1__k2__activation"] == "erf"
    assert repr(NTK(nct.ERF)) == "NTK('erf', depth=1, weight_variance=1, bias_variance=0)"


def test_bad_input(X):
    with pytest.raises(ValueError, match="did you mean 'relu'"):
        NTK("rleu")(X)
    with pytest.raises(ValueError, match="depth: expected at least 1"):
        NNGP(depth=0)(X)
    with pytest.raises(ValueError, match="X: expected finite numbers"):
        NNGP()(np.full((2, 2), np.nan))
    with pytest.raises(ValueError, match="Y: expected none with eval_gradient"):
        NNGP()(X, X, eval_gradient=True)


# --- models --------------------------------------------------------------------------------------


def data(rng, samples=40):
    X = rng.standard_normal((samples, 3))
    return X, np.sin(X[:, 0]) + X[:, 1] ** 2, (X[:, 0] * X[:, 1] > 0).astype(int)


def test_regression_interpolates_and_agrees_with_its_formula(rng):
    X, y, _ = data(rng)
    process = GaussianProcessRegressor(NTK("erf", bias_variance=0.2), alpha=1e-6, optimizer=None)
    ridge = KernelRidge(alpha=1e-6, kernel=NTK("erf", bias_variance=0.2))
    new = rng.standard_normal((7, 3))
    K, k = (nct.ntk(Z, X, activation="erf", bias_variance=0.2) for Z in (X, new))
    expected = k @ np.linalg.solve(K + 1e-6 * np.eye(40), y)
    for model in (process, ridge):
        assert model.fit(X, y).predict(new) == pytest.approx(expected, rel=1e-5)
    assert process.predict(X) == pytest.approx(y, abs=1e-2)
    assert (process.predict(new, return_std=True)[1] >= 0).all()


def test_the_likelihood_rises_when_it_is_optimised(rng):
    X, y, _ = data(rng)
    y += 0.1 * rng.standard_normal(len(y))
    kernel = NNGP("erf", weight_variance=1.0, bias_variance=5.0)
    fixed, free = (
        GaussianProcessRegressor(kernel, alpha=0.01, optimizer=optimizer).fit(X, y)
        for optimizer in (None, "fmin_l_bfgs_b")
    )
    assert free.log_marginal_likelihood_value_ > fixed.log_marginal_likelihood_value_ + 1
    _, slope = free.log_marginal_likelihood(free.kernel_.theta, eval_gradient=True)
    assert np.abs(slope).max() < 1e-2


def test_classifiers(rng):
    X, _, y = data(rng, 60)
    models = [
        GaussianProcessClassifier(NTK("relu", depth=2, bias_variance=0.1), optimizer=None),
        SVC(kernel=NTK("relu", depth=2, bias_variance=0.1), C=100.0),
    ]
    for model in models:
        assert model.fit(X, y).score(X, y) > 0.85
    gram = SVC(kernel="precomputed", C=100.0).fit(
        nct.ntk(X, activation="relu", depth=2, bias_variance=0.1), y
    )
    assert models[1].dual_coef_ == pytest.approx(gram.dual_coef_)


def test_pipelines_and_grid_searches(rng):
    X, y, _ = data(rng)
    model = make_pipeline(StandardScaler(), KernelRidge(kernel=NTK("erf", bias_variance=0.1)))
    kernels = [NTK("erf", depth=depth, bias_variance=0.1) for depth in (1, 2)]
    grid = {"kernelridge__kernel": kernels, "kernelridge__alpha": [1e-3, 1e-1]}
    search = GridSearchCV(model, grid, cv=3).fit(X, y)
    assert np.isfinite(search.cv_results_["mean_test_score"]).all()
    process = GaussianProcessRegressor(NNGP(), alpha=1e-2, optimizer=None)
    depths = GridSearchCV(process, {"kernel__depth": [1, 3]}, cv=3).fit(X, y)
    assert depths.best_estimator_.kernel_.depth in (1, 3)


@parametrize_with_checks(
    [
        GaussianProcessRegressor(NTK("erf", bias_variance=0.1), optimizer=None),
        GaussianProcessClassifier(NNGP("erf", bias_variance=0.1), optimizer=None),
        KernelRidge(kernel=NTK("erf", bias_variance=0.1)),
        SVC(kernel=NTK("erf", bias_variance=0.1)),
    ]
)
@pytest.mark.filterwarnings("ignore")
def test_estimator_checks(estimator, check):
    if isinstance(estimator, SVC):  # it checks little of what it passes to a callable kernel
        try:
            check(SVC(kernel=RBF()))
        except Exception:
            pytest.skip("a kernel of scikit-learn itself does not pass")
    check(estimator)


# --- another package -----------------------------------------------------------------------------


def scikit_ntk(X, depth):
    """The `NeuralTangentKernel` of scikit-ntk without bias, as its paper has it (Jacot et al., with
    c = 2): not a line of it is shared."""
    sigma = theta = X @ X.T
    for _ in range(depth):
        norms = np.sqrt(np.diag(sigma))
        size = np.outer(norms, norms)
        cosine = np.clip(sigma / size, -1, 1)
        angle = np.arccos(cosine)
        sigma = size / np.pi * (cosine * (np.pi - angle) + np.sqrt(1 - cosine**2))
        theta = theta * (np.pi - angle) / np.pi + sigma
    return theta / (depth + 1)


@pytest.mark.parametrize("depth", [1, 2, 3, 6])
def test_scikit_ntk(X, depth):
    ours = NTK("relu", depth=depth, weight_variance=2.0)(X * np.sqrt(3 / 2)) / (depth + 1)
    assert ours == pytest.approx(scikit_ntk(X, depth), rel=1e-7)
    try:
        from skntk import NeuralTangentKernel
    except ImportError:
        return
    assert ours == pytest.approx(NeuralTangentKernel(depth, bias=0.0)(X), rel=1e-7)
