"""Activations, from which everything else is derived.

For centred Gaussian (u, v) with covariance [[k11, k12], [k12, k22]] the dual activation of phi is

    kappa(k11, k12, k22) = E[phi(u) phi(v)],     kappadot = E[phi'(u) phi'(v)] = d kappa / d k12.

`Activation` holds phi and nothing else; `nctheory.theory.dual` has the derivation. SymPy is loaded
when a formula is asked for: kernels of the named activations are computed from shipped source.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, cached_property
from typing import TYPE_CHECKING

from nctheory.names import brief
from nctheory.theory.shared import exclusive

if TYPE_CHECKING:
    import sympy as sp

    from nctheory.theory.derivation import Derivation
    from nctheory.theory.pieces import Pieces

__all__ = ["ERF", "RELU", "Activation", "activation", "arc_cosine"]

_ORDERS = 6  # of arc-cosine activations


class Activation:
    """An activation function phi, from which its dual kernel is derived.

    Parameters
    ----------
    phi : callable
        Takes a SymPy expression and returns one: `sympy.erf`, `lambda x: sympy.Max(0, x)`, a
        `sympy.Lambda`. Write kinks and jumps with `Max`, `Min`, `Abs`, `sign`, `Heaviside` or
        `Piecewise`. Floating point numbers stand for the decimal fractions that they print as.
    name : str
        How the activation is printed. It stands for nothing else: activations are equal if their
        expressions are.

    Raises
    ------
    TypeError, ValueError
        If phi is not a function of one real variable with finitely many kinks and jumps.

    Notes
    -----
    A closed form is found if kinks and jumps are at 0 only, and some derivative of phi is a sum of
    polynomials, exponentials of quadratics (times polynomials), and deltas. If not, `derived` is
    False, `kappa` and `kappadot` are the integrals that define them, and kernels are computed by
    quadrature, see `nctheory.numerical_dual`.

    Examples
    --------
    >>> import sympy as sp
    >>> Activation(lambda x: x**2, "square").kappa
    k11*k22 + 2*k12**2
    >>> Activation(sp.erf, "erf").kappa
    2*asin(2*k12/(sqrt(2*k11 + 1)*sqrt(2*k22 + 1)))/pi
    >>> Activation(sp.tanh, "tanh").derived
    False
    """

    def __init__(self, phi: Callable[[sp.Expr], sp.Expr], name: str = "phi") -> None:
        if not callable(phi):
            raise TypeError(f"phi: expected a function of a SymPy expression, not {brief(phi)}")
        if not isinstance(name, str):
            raise TypeError(f"name: expected a text, got {brief(name)}")
        from nctheory.theory.dual import check_real

        self.name, self._function = name, phi
        self.pieces  # noqa: B018 - says what is wrong with phi
        check_real(self.phi)

    @cached_property
    def phi(self) -> sp.Lambda:
        """The function, of the symbol u."""
        from nctheory.theory.dual import function_of_u

        return function_of_u(self._function)

    @cached_property
    def pieces(self) -> Pieces:
        """The smooth pieces of phi."""
        from nctheory.theory.gaussian import u
        from nctheory.theory.pieces import split

        return split(self.phi.expr, u)

    def _repr_latex_(self) -> str:
        from nctheory.theory.notation import displayed, tex

        return displayed(
            rf"\phi(u) = {tex(self.phi.expr)}, \quad \kappa = {tex(self.kappa)}, \quad "
            rf"\dot{{\kappa}} = {tex(self.kappadot)}"
        )

    def __repr__(self) -> str:
        return f"Activation({self.phi.expr}, {self.name!r})"

    def __eq__(self, other: object) -> bool:
        return self is other or (isinstance(other, Activation) and self.phi == other.phi)

    def __hash__(self) -> int:
        """One for all: a program has a few, and that of phi would need SymPy."""
        return hash(Activation)

    def __reduce__(self) -> tuple[type[Activation], tuple[sp.Lambda, str]]:
        """Copies and pickles are made from phi; derivations hold functions without pickles."""
        return Activation, (self.phi, self.name)

    @property
    def derived(self) -> bool:
        """Whether the dual has a closed form that was derived.

        Raises
        ------
        DerivationError
            If a step of the derivation is wrong.
        """
        return self._found[0] is not None

    @property
    def derivation(self) -> Derivation:
        """The checked steps from the definition to `kappa`.

        Raises
        ------
        NoClosedForm
            If `derived` is False.
        """
        from nctheory.theory.derivation import NoClosedForm

        derivation, _, reason = self._found
        if derivation is None:
            raise NoClosedForm(f"{self.name}: {reason}")
        return derivation

    @property
    def kappadot(self) -> sp.Expr:
        """E[phi'(u) phi'(v)], an expression in k11, k12, k22."""
        return self._found[1]

    @property
    def kappa(self) -> sp.Expr:
        """E[phi(u) phi(v)], an expression in k11, k12, k22."""
        from nctheory.theory.dual import defining

        return self.derivation.result if self.derived else defining(self.phi)

    @cached_property
    def diagonal(self) -> sp.Expr:
        """kappa(k11, k11, k11) = E[phi(u)^2]."""
        from nctheory.theory.dual import mean_square, on_diagonal

        return on_diagonal(self.kappa) if self.derived else mean_square(self.phi)

    @cached_property
    def diagonal_dot(self) -> sp.Expr:
        """kappadot(k11, k11, k11) = E[phi'(u)^2]; infinite if phi jumps."""
        from nctheory.theory.dual import infinite, mean_square, on_diagonal, slope

        if not self.smooth:
            return infinite
        return on_diagonal(self.kappadot) if self.derived else mean_square(slope(self.phi))

    @cached_property
    def smooth(self) -> bool:
        """Whether phi has no jumps, so that E[phi'(u)^2] is finite and an NTK exists."""
        from nctheory.theory.gaussian import u

        return not self.pieces.jumps(u)

    @cached_property
    def at_zero(self) -> sp.Expr:
        """phi(0), the feature of an input that is 0."""
        return self.phi(0)

    @cached_property
    def continuous_at_zero(self) -> bool:
        """Whether features of small inputs are near phi(0)."""
        from nctheory.theory.dual import continuous_at_zero

        return continuous_at_zero(self.phi, self.pieces)

    @cached_property
    def parity(self) -> int:
        """1 if phi is even, -1 if it is odd, else 0; constants are even."""
        from nctheory.theory.dual import parity

        return parity(self.phi, self.pieces)

    @cached_property
    def _found(self) -> tuple[Derivation | None, sp.Expr, str]:
        """The derivation if there is one, kappadot, and why there is none."""
        from nctheory.theory.derivation import NoClosedForm
        from nctheory.theory.dual import defining, derive, slope

        try:
            with exclusive():
                return *derive(self), ""
        except NoClosedForm as error:
            return None, defining(slope(self.phi)), str(error)


class _Named(Activation):
    """An activation of the package, whose formula is looked up when it is asked for."""

    def __init__(self, name: str) -> None:
        self.name = name

    @cached_property
    def phi(self) -> sp.Lambda:
        """The function, of the symbol u."""
        from nctheory.theory.dual import function_of_u
        from nctheory.theory.formulas import FORMULAS

        return function_of_u(FORMULAS[self.name])

    def __eq__(self, other: object) -> bool:
        if isinstance(other, _Named):  # of different names are different functions
            return self.name == other.name
        return super().__eq__(other)

    __hash__ = Activation.__hash__


@cache
def activation(name: str) -> Activation:
    """The activation of that name, one of `nctheory.names.ACTIVATIONS`.

    >>> activation("leaky-relu").phi.expr
    Max(u/100, u)
    """
    return _Named(name)


RELU = activation("relu")
ERF = activation("erf")


def arc_cosine(order: int) -> Activation:
    """The arc-cosine activation max(0, x)^order of Cho and Saul (2009); order 0 is the step.

    Raises
    ------
    ValueError, TypeError
        If the order is not a whole number from 0 to 5.

    Examples
    --------
    >>> arc_cosine(0).kappa
    asin(k12/(sqrt(k11)*sqrt(k22)))/(2*pi) + 1/4
    """
    said = f"order: expected an integer from 0 to {_ORDERS - 1}, got {brief(order)}"
    if isinstance(order, bool) or not hasattr(order, "__index__"):
        raise TypeError(said)
    if order not in range(_ORDERS):
        raise ValueError(said)
    return _arc_cosine(int(order))


@cache
def _arc_cosine(order: int) -> Activation:
    named = ("step", "relu", "relu2")
    if order < len(named):
        return activation(named[order])
    from nctheory.theory.formulas import rectified_power

    return Activation(rectified_power(order), f"relu{order}")
