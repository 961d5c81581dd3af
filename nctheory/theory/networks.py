"""Kernels of a fully connected network: the recursion over its layers, in closed form.

    K_0     = bias_variance + weight_variance <x, x'> / d
    Q_l     = kappa(K_{l-1})                       the NNGP: features after the l-th activation
    K_l     = bias_variance + weight_variance Q_l
    Theta_0 = K_0
    G_l     = Theta_{l-1} kappadot(K_{l-1})        the extra part of the NTK
    Theta_l = K_l + weight_variance G_l            the NTK

`kernel` writes them out as one expression of the entries of K_0, for reading and for LaTeX. `Layer`
holds one step of the recursion in the coordinates of `nctheory.theory.pair_coordinates`, for
computing.

Source: Jacot, Gabriel and Hongler, NeurIPS 2018; Lee et al., NeurIPS 2019.
"""

from __future__ import annotations

import random
from functools import cached_property

import sympy as sp
from sympy.codegen.cfunctions import hypot

from nctheory.theory.activation import Activation
from nctheory.theory.derivation import Derivation, Point, identity
from nctheory.theory.gaussian import k11, k12, k22
from nctheory.theory.pair_coordinates import (
    difference,
    dist,
    gap,
    in_pair_coordinates,
    spread,
    wedge,
)

__all__ = ["Layer", "bias_variance", "by_layers", "kernel", "weight_variance"]


weight_variance = sp.Symbol("sigma_w2", positive=True)
bias_variance = sp.Symbol("sigma_b2", nonnegative=True)

t11, t22 = sp.symbols("t11 t22", nonnegative=True)
t12, tgap = sp.symbols("t12 tgap", real=True)
tdist = sp.Symbol("tdist", nonnegative=True)


def kernel(name: str, activation: Activation, depth: int = 1) -> sp.Expr:
    """The kernel `name` of a network with `depth` hidden layers, in the entries of K_0.

    Parameters
    ----------
    name : one of `nctheory.names.KERNELS`
        "linear" is K_0, whatever the depth.
    activation : Activation
    depth : int
        The number of hidden layers, at least 1.

    Returns
    -------
    sympy.Expr
        In the symbols k11, k12, k22 (the entries of K_0), sigma_w2 and sigma_b2.

    Examples
    --------
    >>> from nctheory.theory.activation import ERF
    >>> kernel("nngp", ERF)
    2*asin(2*k12/(sqrt(2*k11 + 1)*sqrt(2*k22 + 1)))/pi
    """
    *rows, (_, value) = by_layers(name, activation, depth)
    for symbol, expression in reversed(rows):
        value = value.subs(symbol, expression)
    return value


def by_layers(name: str, activation: Activation, depth: int) -> list[tuple[sp.Symbol, sp.Expr]]:
    """The kernel as a paper states it: each layer in the entries of the kernel before.

    The entries of K_l are k_11^(l), k_12^(l) and k_22^(l); those of K_0 are k11, k12 and k22. The
    last row is the kernel.
    """
    if name == "linear":
        return [(sp.Symbol("K_0"), k12)]
    rows: list[tuple[sp.Symbol, sp.Expr]] = []
    entries: tuple[sp.Expr, ...] = (k11, k12, k22)
    theta: sp.Expr = k12
    for level in range(1, depth + 1):
        at = dict(zip((k11, k12, k22), entries, strict=True))
        q, g = sp.Symbol(f"Q_{level}", real=True), sp.Symbol(f"G_{level}", real=True)
        rows.append((q, activation.kappa.subs(at, simultaneous=True)))
        if name != "nngp":
            rows.append((g, theta * activation.kappadot.subs(at, simultaneous=True)))
            theta = sp.Symbol(f"Theta_{level}", real=True)
            rows.append((theta, bias_variance + weight_variance * (q + g)))
        if level < depth:
            diagonals = [activation.diagonal.subs(k11, entries[i]) for i in (0, 2)]
            values = diagonals[0], q, diagonals[1]
            entries = tuple(
                sp.Symbol(f"k_{i}^({level})", real=True, positive=True if i != 12 else None)
                for i in (11, 12, 22)
            )
            after = (bias_variance + weight_variance * value for value in values)
            rows += zip(entries, after, strict=True)
    return rows[:-1] if name == "extra" else rows


class Layer:
    """One layer of the recursion, as expressions of the pair coordinates of the layer before.

    The inputs are the coordinates of K (k11, k12, k22, wedge, dist, gap) and of Theta
    (t11, t12, t22, tdist, tgap). Making a layer compares all forms with their definitions.

    Parameters
    ----------
    activation : Activation

    Attributes
    ----------
    off_diagonal, diagonal, distance : dict from kernel name to sympy.Expr
        The value of each kernel for the pair, for its first input with itself, and the squared
        distance of the pair's features. "ntk" and "extra" are missing if phi jumps, since
        E[phi'(u)^2] is infinite then.
    second_order : bool
        Whether no terms of the distances, of the first order in differences of coordinates, cancel.
    next : tuple of eleven sympy.Expr
        The coordinates for the layer after, in the order of `Layer.inputs`.
    derivation : Derivation
        The identities that were checked.

    Examples
    --------
    >>> from nctheory.theory.activation import RELU
    >>> Layer(RELU).distance["nngp"]
    dist/2 + k12*atan2(wedge, k12)/pi - wedge/pi
    """

    inputs = (k11, k12, k22, wedge, dist, gap, t11, t12, t22, tdist, tgap)

    def __init__(self, activation: Activation) -> None:
        activation.derivation  # noqa: B018 - says that there is no closed form
        self.activation = activation
        self._q11 = in_pair_coordinates(activation.diagonal)
        self._q22 = self._q11.subs(k11, k22)
        self._q12 = in_pair_coordinates(activation.kappa)
        self.off_diagonal = {"linear": k12, "nngp": self._q12}
        self.diagonal = {"linear": k11, "nngp": self._q11}
        self.has_ntk = not activation.diagonal_dot.has(sp.zoo, sp.oo, sp.nan)
        if self.has_ntk:
            extra12 = t12 * in_pair_coordinates(activation.kappadot)
            extra11 = t11 * in_pair_coordinates(activation.diagonal_dot)
            self.off_diagonal |= {"extra": extra12, "ntk": _affine(self._q12 + extra12)}
            self.diagonal |= {"extra": extra11, "ntk": _affine(self._q11 + extra11)}
        self.distance = {}
        self.second_order = True
        for name, value in self.off_diagonal.items():
            if name != "ntk":
                self.distance[name], of_second_order = _distance(value, self.diagonal[name])
                self.second_order &= of_second_order
        if self.has_ntk:
            sum_ = self.distance["nngp"] + self.distance["extra"]
            self.distance["ntk"] = weight_variance * sum_
        self.derivation = self._check()

    def _check(self) -> Derivation:
        steps = Derivation(f"pair coordinates of a {self.activation.name} layer", random_pair)
        steps.add(self._q12, self.activation.kappa, "$kappa$", identity)
        if self.has_ntk:
            kappadot = self.off_diagonal["extra"] / t12
            steps.add(kappadot, self.activation.kappadot, "$kappadot$", identity)
        for name, value in self.off_diagonal.items():
            d11, d22 = self.diagonal[name], _second(self.diagonal[name])
            reason = f"squared distance of the {name} features"
            steps.add(self.distance[name], d11 + d22 - 2 * value, reason, identity)
            steps.add(_gap(d11), d22 - d11, f"gap of the {name} features", identity)
        area = self._q11 * self._q22 - self._q12**2
        steps.add(self._wedge**2, area, "wedge of the nngp features", identity)
        return steps

    @cached_property
    def homogeneous(self) -> bool:
        """Whether phi is positively homogeneous, so that the angle between features depends on the
        angle between inputs alone: kappa of aligned inputs is then sqrt(kappa(k11) kappa(k22))."""
        aligned = self._q12.subs({wedge: 0, k12: sp.sqrt(k11 * k22)})
        return identity(aligned, sp.sqrt(self._q11 * self._q22), random_pair) is None

    @cached_property
    def _wedge(self) -> sp.Expr:
        """sqrt(q11 q22 - q12^2), well conditioned."""
        norm1, norm2 = sp.sqrt(self._q11), sp.sqrt(self._q22)
        if self.homogeneous:
            # |q1||q2| - q12 is the difference of kappa to aligned inputs of the same norms.
            norm = sp.sqrt(k11) * sp.sqrt(k22)
            aligned = {k12: norm, wedge: sp.Integer(0)}
            change = {k12: 2 * norm * sp.sin(sp.atan2(wedge, k12) / 2) ** 2, wedge: -wedge}
            defect = sp.expand(difference(self._q12, aligned, {}, change), deep=False)
            return sp.sqrt(sp.Max(0, defect)) * sp.sqrt(norm1 * norm2 + self._q12)
        # Heron's formula for the triangle of two features of similar norms: its sides are |q1|,
        # |q2| and sqrt(distance).
        distance = self.distance["nngp"]
        radial = _gap(self._q11) / (norm1 + norm2)
        heron = sp.sqrt(sp.Max(0, distance - radial**2)) * sp.sqrt((norm1 + norm2) ** 2 - distance)
        product = norm1 * norm2
        direct = sp.sqrt(sp.Max(0, product - self._q12)) * sp.sqrt(product + self._q12)
        similar = sp.And(self._q11 < 4 * self._q22, self._q22 < 4 * self._q11)
        return sp.Piecewise((heron / 2, similar), (direct, True))

    @cached_property
    def next(self) -> tuple[sp.Expr, ...]:
        """The coordinates after the layer, in the order of `Layer.inputs`."""
        theta: tuple[sp.Expr, ...] = ()
        if self.has_ntk:
            theta11 = self.diagonal["ntk"]
            theta = (
                theta11,
                self.off_diagonal["ntk"],
                _second(theta11),
                self.distance["ntk"],
                _gap(theta11),
            )
        return (
            _affine(self._q11),
            _affine(self._q12),
            _affine(self._q22),
            # The bias is one more feature, the same for both inputs.
            hypot(
                weight_variance * self._wedge,
                sp.sqrt(bias_variance * weight_variance * sp.Max(0, self.distance["nngp"])),
            ),
            weight_variance * self.distance["nngp"],
            weight_variance * _gap(self._q11),
            *theta,
        )


def _affine(features: sp.Expr) -> sp.Expr:
    """The kernel after the next linear layer."""
    return bias_variance + weight_variance * features


def _second(diagonal: sp.Expr) -> sp.Expr:
    """A diagonal entry of the first input, for the second one."""
    return diagonal.subs({k11: k22, t11: t22}, simultaneous=True)


def _gap(diagonal: sp.Expr) -> sp.Expr:
    """The difference of a diagonal entry between the second and the first input."""
    return difference(diagonal, {k11: k22, t11: t22}, {}, {k11: gap, t11: tgap})


def _distance(value: sp.Expr, diagonal: sp.Expr) -> tuple[sp.Expr, bool]:
    """value(first, first) + value(second, second) - 2 value(first, second), well conditioned, and
    whether none of its terms is of the first order in the gap.

    The difference to each of the two diagonal entries is carried through the expression exactly.
    Both are of the first order in the gap of the norms, which cancels in their sum; what is left is
    carried through once more. Where the inputs have very different norms, or an angle beyond pi/2,
    nothing cancels in the definition.
    """
    point = {k11: k11, k12: k11, k22: k11, wedge: sp.Integer(0), t12: t11}
    change = {k12: (dist - gap) / 2, t12: (tdist - tgap) / 2, wedge: -wedge, k22: -gap}
    first = spread(difference(value, point, {}, change), deep=False)
    total, of_second_order = _with_exchanged(first)
    total = spread(total, deep=False)
    if not total.has(gap):
        return total, True
    near = sp.And(k11 < 4 * k22, k22 < 4 * k11, k12 > 0)
    definition = diagonal + _second(diagonal) - 2 * value
    return sp.Piecewise((total, near), (definition, True)), of_second_order


_EXCHANGE = {k11: k22, k22: k11, t11: t22, t22: t11, gap: -gap, tgap: -tgap}
_CHANGE = {k11: -gap, k22: gap, t11: -tgap, t22: tgap}


def _exchanged(expr: sp.Expr) -> sp.Expr:
    """The same for the two inputs in the other order."""
    return expr.subs(_EXCHANGE, simultaneous=True)


def _with_exchanged(expr: sp.Expr) -> tuple[sp.Expr, bool]:
    """The sum of `expr` and of the same with the inputs exchanged, where terms of the first order
    in the gaps have opposite signs, and whether they were taken together."""
    total, together = sp.Integer(0), True
    for term in sp.Add.make_args(expr):
        angle = next((a for a in term.atoms(sp.atan2) if a.has(gap)), None)
        if angle is None and term.is_polynomial(gap, tgap):
            total += _linear_with_exchanged(term)
        elif angle is not None and _exchanged(term / angle) == term / angle:
            # The sum of the two angles, which is below pi where k12 > 0.
            (y, x), (y2, x2) = angle.args, _exchanged(angle).args
            sine = sp.Add(*map(_linear_with_exchanged, sp.Add.make_args(sp.expand_mul(y * x2))))
            total += term / angle * sp.atan2(sine, x * x2 - y * y2)
        else:
            together = False
            total += term + _exchanged(term)
    return total, together


def _linear_with_exchanged(term: sp.Expr) -> sp.Expr:
    """The sum of a term, a polynomial in the gaps, and of the same with the inputs exchanged."""
    rest, gaps = term.as_independent(gap, tgap, as_Add=False)
    total = sp.Integer(0)
    for (i, j), number in sp.Poly(gaps, gap, tgap).terms():
        coefficient = rest * number
        if (i + j) % 2:
            change = difference(coefficient, {}, _EXCHANGE, _CHANGE)
        else:
            change = coefficient + _exchanged(coefficient)
        total += gap**i * tgap**j * change
    return total


def random_pair(rng: random.Random) -> Point:
    """Two random vectors, and random values of Theta on and off the diagonal."""
    x, y = ([sp.Rational(rng.randint(-999, 999), 500) for _ in range(3)] for _ in range(2))
    apart = rng.choice((1, 9))  # norms alike, and norms apart
    y = [apart * z for z in y]
    a, b, c = (sum(p * q for p, q in zip(*z, strict=True)) for z in ((x, x), (x, y), (y, y)))
    d, e, f = (sp.Rational(rng.randint(500, 999), 500) for _ in range(3))
    return {
        k11: a, k12: b, k22: c, wedge: sp.sqrt(a * c - b**2), dist: a + c - 2 * b, gap: c - a,
        t11: d + 1, t12: e - 1, t22: f + 1, tdist: d + f - 2 * e + 4, tgap: f - d,
        weight_variance: sp.Rational(7, 5), bias_variance: sp.Rational(3, 10),
    }  # fmt: skip
