"""An evaluator of the language that shares no code with the checker, its balls or its points.

A `World` gives exact rational numbers, vectors, finite laws and polynomial functions to everything
that is free. Values are `Fraction`s while they can be, and numbers of 60 digits otherwise; then a
relation is decided only if its sides are clearly apart. A normal law is evaluated by two
Gauss-Hermite rules, and one of infinitely many labels by two of its partial sums: there a relation
is decided only if they agree. It reads terms as data, `op` and `args`.
"""

import functools
import itertools
import random
from fractions import Fraction

import mpmath
import numpy as np

__all__ = ["Undecided", "World", "holds", "relation", "worlds"]

DIGITS, CLEAR = 60, mpmath.mpf(10) ** -25
MOST_DOUBLED = 4  # how often digits are doubled before a relation is called false
NUMBERS = [Fraction(x) for x in (
    "0", "1", "-1", "2", "-2", "1/2", "-1/2", "3", "1/3", "-7/5", "13/8", "100", "-100", "1/1000",
    "-1/1000", "10000000", "1/10000000", "-3", "5", "9/4",
)]  # fmt: skip


class Undecided(Exception):
    """There is no value for this here."""


class World:
    """Values of everything that is free, drawn when they are asked for."""

    def __init__(self, seed):
        self.rng = random.Random(seed)
        self.dim = self.rng.choice((1, 2, 2, 3))
        self.tame = self.rng.random() < 0.5
        self.numbers, self.laws, self.functions, self.equal = {}, {}, {}, {}
        self.images, self.normal, self.rule, self.draws = {}, set(), 0, 0

    def number(self):
        if self.normal:  # for which a rule is good enough
            return Fraction(self.rng.randint(-4, 4), self.rng.choice((4, 5, 6)))
        if self.tame:
            return Fraction(self.rng.randint(-12, 12), self.rng.choice((1, 2, 3, 4, 5)))
        return self.rng.choice(NUMBERS)

    def draw(self, sort):
        if sort == "vector":
            kind = self.rng.random()
            others = [v for v in self.numbers.values() if isinstance(v, tuple)]
            if kind < 0.15:
                return (Fraction(0),) * self.dim
            if kind < 0.35 and others:
                return tuple(self.rng.choice((1, -1, 2, 0)) * x for x in self.rng.choice(others))
            return tuple(self.number() for _ in range(self.dim))
        if sort == "nat":
            return Fraction(self.rng.choice((1, 1, 2, 3, 4, 6)))
        if sort == "positive":
            return abs(self.number()) or Fraction(1, 7)
        others = [v for v in self.numbers.values() if isinstance(v, Fraction)]
        return self.rng.choice(others) if others and self.rng.random() < 0.2 else self.number()

    def variable(self, name, sort):
        if name not in self.numbers:
            self.numbers[name] = self.draw(sort)
        return self.numbers[name]

    def law(self, name, kind, index):
        key = (name, kind, index)
        if {(name, index), self.images.get((name, index))} & self.normal:
            return hermite(RULES[self.dim][self.rule], self.dim)
        if key not in self.laws:
            source = self.images.get((name, index))
            count = self.rng.choice((1, 2, 2, 3))
            if source is not None and source != (name, index):
                points = [(w, _minus(x)) for w, x in self.law(source[0], kind, source[1])]
            else:
                weights = [self.rng.randint(1, 4) for _ in range(count)]
                sort = kind.split()[1]
                points = [(Fraction(w, sum(weights)), self.draw(sort)) for w in weights]
                if source is not None:
                    points = [(w / 2, y) for w, x in points for y in (x, _minus(x))]
            self.laws[key] = points
        return self.laws[key]

    def function(self, name, sort, args):
        """A polynomial with coefficients that its name has here."""
        if name not in self.functions:
            self.functions[name] = [self.number() for _ in range(12)]
        c = self.functions[name]
        flat = [x for a in args for x in (a if isinstance(a, tuple) else (a,))]
        total = c[0] + sum(c[1 + i % 4] * x + c[5 + i % 4] * x * x for i, x in enumerate(flat))
        if sort == "vector":
            return tuple(total * c[9 + i % 3] + i for i in range(self.dim))
        return total

    def __str__(self):
        return f"{self.numbers} {self.laws} {self.functions}"


# How many nodes in each direction the two rules have, by dimension.
RULES = {1: (8, 12), 2: (4, 6)}
MOST_DRAWS = 12_000


@functools.cache
def hermite(n, dim):
    """A rule for N(0, I) with n^dim points, exact for polynomials of degree 2 n - 1."""
    with mpmath.workdps(2 * DIGITS):
        line = []
        for x in map(mpmath.mpf, np.polynomial.hermite_e.hermegauss(n)[0].tolist()):
            for _ in range(4):  # Newton's method
                x -= _hermite(n, x) / (n * _hermite(n - 1, x))
            line.append((mpmath.factorial(n - 1) / n / _hermite(n - 1, x) ** 2, x))
        return [(mpmath.fprod(w for w, _ in p), tuple(x for _, x in p))
                for p in itertools.product(line, repeat=dim)]  # fmt: skip


def _hermite(n, x):
    """He_n(x)."""
    before, here = mpmath.mpf(0), mpmath.mpf(1)
    for k in range(n):
        before, here = here, x * here - k * before
    return here


def _minus(x):
    return tuple(-a for a in x) if isinstance(x, tuple) else -x


def _float(x):
    return mpmath.mpf(x.numerator) / x.denominator if isinstance(x, Fraction) else x


def _times(x, y):
    if x == 0 or y == 0:
        return Fraction(0)
    exact = isinstance(x, Fraction) and isinstance(y, Fraction)
    return x * y if exact else _float(x) * _float(y)


def _plus(xs):
    if all(isinstance(x, Fraction) for x in xs):
        return sum(xs, Fraction(0))
    return mpmath.fsum(_float(x) for x in xs)


def _zero(x):
    """Whether a number is 0; undecided where it is 0 up to rounding."""
    if not isinstance(x, Fraction) and abs(x) < CLEAR:
        raise Undecided
    return x == 0


def _raised(x, q):
    if q == 0:
        return Fraction(1)
    if _zero(x) or (x < 0 and q.denominator > 1):
        return Fraction(0)
    if isinstance(x, Fraction) and q.denominator == 1 and abs(q) < 200:
        return x ** int(q)
    if isinstance(x, Fraction) and q.denominator == 2:
        n, d = (int(mpmath.sqrt(v)) if v < 10**50 else 0 for v in (x.numerator, x.denominator))
        if n * n == x.numerator and d * d == x.denominator:
            return Fraction(n, d) ** q.numerator
    if q.denominator == 1:
        return _float(x) ** int(q)
    return mpmath.power(_float(x), mpmath.mpf(q.numerator) / q.denominator)


def _elementary(name, x):
    if name == "abs":
        return abs(x)
    if name == "sign":
        return Fraction(0 if _zero(x) else 1 if x > 0 else -1)
    if name == "log":
        return Fraction(0) if _zero(x) or x < 0 or x == 1 else mpmath.log(_float(x))
    if x == 0:
        return Fraction(1 if name in ("exp", "cos") else 0)
    v = _float(x)
    if name == "exp" and abs(v) > 10**5:
        raise Undecided
    if name in ("sin", "cos") and abs(v) > 10**20:
        raise Undecided
    if name == "asin":
        v = min(max(v, mpmath.mpf(-1)), mpmath.mpf(1))
    return getattr(mpmath, name)(v)


def value(t, world, scope=()):
    """The value of a term; `scope` has the values of what is bound, the innermost first."""
    op, args = t.op, t.args
    if op == "rat":
        return args[0]
    if op == "pi":
        return +mpmath.pi
    if op == "var":
        if t in world.equal:
            return value(world.equal[t], world)
        return world.variable(*args)
    if op == "bound":
        return scope[args[0]]
    if op in ("add", "mul", "min", "max", "dot", "delta"):
        return _several(op, [value(a, world, scope) for a in args])
    if op == "pow":
        return _raised(value(args[0], world, scope), args[1])
    if op == "npow":
        return _raised(value(args[0], world, scope), value(args[1], world, scope))
    if op == "fn":
        return _elementary(args[0], value(args[1], world, scope))
    if op == "apply":
        return world.function(args[0], args[1], [value(a, world, scope) for a in args[2:]])
    if op == "kernel":
        x, y = (value(a, world, scope) for a in args[2:])
        return value(args[1], world, (_product(y, y), _product(x, y), _product(x, x), *scope))
    if op == "mean":
        points = drawn(args[0], world, scope)
        world.draws += len(points)
        if world.draws > MOST_DRAWS:
            raise Undecided
        parts = [(w, value(args[1], world, (x, *scope))) for w, x in points]
        if isinstance(parts[0][1], tuple):
            return tuple(_plus([_times(w, v[i]) for w, v in parts]) for i in range(world.dim))
        return _plus([_times(w, v) for w, v in parts])
    return _analysis(t, world, scope)


def _product(x, y):
    if isinstance(x, tuple):
        return _plus([_times(a, b) for a, b in zip(x, y, strict=True)])
    return _times(x, y)


def _several(op, xs):
    if op == "delta":
        return Fraction(int(xs[0] == xs[1]))
    if op == "dot":
        return _product(*xs)
    if op in ("min", "max"):
        return {"min": min, "max": max}[op](xs, key=_float)
    vectors = [x for x in xs if isinstance(x, tuple)]
    if op == "add":
        if vectors:
            return tuple(_plus(list(c)) for c in zip(*vectors, strict=True))
        return _plus(xs)
    total = Fraction(1)
    for x in xs:
        if not isinstance(x, tuple):
            total = _times(total, x)
    return tuple(_times(total, c) for c in vectors[0]) if vectors else total


def drawn(law, world, scope):
    """The weighted points of a law."""
    if law.op == "uniform":
        n = int(value(law.args[0], world, scope))
        if n > 40:
            raise Undecided
        return [(Fraction(1, n), Fraction(k)) for k in range(1, n + 1)]
    if law.op == "series":
        return _labels(law.args[0], world.rule, *(value(a, world, scope) for a in law.args[1:]))
    index = int(value(law.args[2], world, scope)) if len(law.args) > 2 else None
    return world.law(law.args[0], law.args[1], index)


def _labels(name, rule, *parameters):
    """The weighted labels of a law that is known by its series, or the first ones of them."""
    if name == "coins":
        (n,) = parameters
        n = int(n) - 1 if n == int(n) and n > 1 else 0  # no coins where it is no label
        if n > 30:
            raise Undecided
        return [(Fraction(int(mpmath.binomial(n, k)), 2**n), Fraction(k + 1)) for k in range(n + 1)]
    if name == "arcsine":
        count, c = (10, 14)[rule], mpmath.pi / 2 - 1
        return [(mpmath.binomial(2 * k, k) / 4**k / (2 * k + 1) / c, Fraction(k))
                for k in range(1, count)]  # fmt: skip
    t = max(_float(parameters[0]), mpmath.mpf(0))
    if t > 1:
        raise Undecided
    return [(mpmath.exp(-t) * t**k / mpmath.factorial(k), Fraction(k + 1))
            for k in range((8, 10)[rule])]  # fmt: skip


def _analysis(t, world, scope):
    """Derivatives by differences, integrals by quadrature, limits by nearby points: 10 digits."""

    def f(x):
        return _float(value(t.args[0], world, (mpmath.mpf(x), *scope)))

    if t.op == "diff":
        x = _float(value(t.args[1], world, scope))
        if any(p.op == "integral" for p in t.args[0].walk()):  # which has 10 digits
            return _rough_slope(f, x)
        h = mpmath.mpf(10) ** -18 * (1 + abs(x))
        left, right = (f(x) - f(x - h)) / h, (f(x + h) - f(x)) / h
        if abs(left - right) > mpmath.mpf(10) ** -9 * (1 + abs(left)):
            return Fraction(0) if abs(left - right) > 0.001 * (1 + abs(left)) else _undecided()
        return (f(x + h) - f(x - h)) / (2 * h)
    if t.op == "integral":
        ends = [mpmath.inf * a.args[0] if a.op == "oo" else _float(value(a, world, scope))
                for a in t.args[1:]]  # fmt: skip
        if any(abs(x * f(x)) > 1e-3 for end in ends if mpmath.isinf(end)
               for x in (mpmath.sign(end) * 10**k for k in (6, 9, 12))):  # fmt: skip
            raise Undecided
        inner = any(p.op == "diff" for p in t.args[0].walk())  # which needs all digits
        with mpmath.workdps(DIGITS if inner else 15):
            found, error = mpmath.quad(f, ends, error=True)
        if not mpmath.isfinite(found) or error > 1e-8 * (1 + abs(found)):
            raise Undecided
        return found
    if t.op == "limit":
        if t.args[1].op == "oo":
            raise Undecided
        x, side = _float(value(t.args[1], world, scope)), t.args[2]
        one, two = (f(x + side * mpmath.mpf(10) ** -k) for k in (15, 17))
        if abs(one - two) > mpmath.mpf(10) ** -10 * (1 + abs(one)):
            raise Undecided
        return two
    raise Undecided


def _rough_slope(f, x):
    one, two = ((8 * (f(x + h) - f(x - h)) - (f(x + 2 * h) - f(x - 2 * h))) / (12 * h)
                for h in (mpmath.mpf(k) / 1000 for k in (4, 1)))  # fmt: skip
    if abs(one - two) > mpmath.mpf(10) ** -9 * (1 + abs(two)):
        raise Undecided
    return two


def _undecided():
    raise Undecided


def _sign(gap, scale, rough):
    if isinstance(gap, Fraction):
        return (gap > 0) - (gap < 0)
    if abs(gap) <= (mpmath.mpf(10) ** -7 if rough else CLEAR) * (1 + scale):
        return None
    return 1 if gap > 0 else -1


def relation(r, world, scope=()):
    """True, False, or None where the sides are too near each other."""
    with mpmath.workdps(DIGITS):
        gap, size = _gap(r, world, scope)
        rough = any(
            p.op in ("diff", "integral", "limit", "gauss") for s in r.terms for p in s.walk()
        )
        if any(_is_rough(p, world) for s in r.terms for p in s.walk()):
            sign = _sign_by_two(r, gap, size, world, scope)
            return None if sign is None else _SAYS[r.op](sign)
        sign = _sign(gap, size + _largest(r, world, scope), rough)
        if sign and not isinstance(gap, Fraction) and not rough:
            sign = _sign_of_more_digits(sign, gap, r, world, scope)
    if sign is None:
        return None
    return _SAYS[r.op](sign)


_SAYS = {"=": lambda s: s == 0, ">": lambda s: s > 0, ">=": lambda s: s >= 0,
         "<": lambda s: s < 0, "<=": lambda s: s <= 0}  # fmt: skip


def _sign_of_more_digits(sign, gap, r, world, scope):
    """The sign if it stays: where large numbers cancel it may be that of noise."""
    for doubled in range(1, 2 if _SAYS[r.op](sign) else MOST_DOUBLED + 1):
        with mpmath.workdps(DIGITS * 2**doubled):
            again, _ = _gap(r, world, scope)
            if isinstance(again, Fraction):  # with these digits it is known exactly
                return _sign(again, 0, False)
            if abs(again) <= 1000 * abs(again - gap):
                return None
            gap = again
    return sign


def _is_rough(p, world):
    """Whether it is a law for which a rule stands."""
    if p.op == "law":
        names = {
            p.args[0],
            *(image[0] for law, image in world.images.items() if law[0] == p.args[0]),
        }
        return any(name in names for name, _ in world.normal)
    return p.op == "series" and p.args[0] != "coins"


def _sign_by_two(r, gap, size, world, scope):
    """The sign of the gap if two rules agree on it; 0 if both have it for 0."""
    world.rule = 1
    try:
        other, _ = _gap(r, world, scope)
    finally:
        world.rule = 0
    one, two, clear = _float(gap), _float(other), (size + mpmath.mpf(10) ** -4) / 100
    if max(abs(one), abs(two)) < mpmath.mpf(10) ** -40 * (1 + size):
        return 0
    if abs(one - two) * 20 > abs(two) or abs(two) < clear:
        return None
    return 1 if two > 0 else -1


def _gap(r, world, scope):
    """The left side less the right one, and how large they are."""
    world.draws = 0
    try:
        left, right = (value(side, world, scope) for side in r.terms)
    except (ZeroDivisionError, OverflowError, MemoryError) as error:
        raise Undecided from error
    return _plus([left, _times(Fraction(-1), right)]), abs(_float(left)) + abs(_float(right))


def _largest(r, world, scope):
    """The size of what cancels in the sides, roughly: of their summands."""
    total = mpmath.mpf(0)
    for side in r.terms:
        for a in side.args if side.op == "add" else ():
            total += abs(_float(value(a, world, scope)))
    return total


def holds(fact, world):
    """Whether a fact holds in a world: True, False, or None. Raises `Undecided`."""
    kind = type(fact).__name__
    if kind == "Formula":
        return relation(fact, world)
    if kind == "Equivalence":
        left, right = relation(fact.left, world), relation(fact.right, world)
        return None if None in (left, right) else left == right
    if kind == "All":
        found = {relation(fact.relation, world, s) for s in _everyone(fact, world)}
        return False if False in found else None if None in found else True
    if kind in (
        "Mirror",
        "Regular",
        "StandardNormal",
    ):  # by construction: of laws in `_put`, of polynomials
        return True
    raise TypeError(f"no meaning for {kind}")


def _everyone(fact, world):
    def of(k, scope):
        if k == len(fact.binders):
            yield scope
            return
        binder = fact.binders[k]
        own = World(k)
        own.dim = world.dim
        values = ([own.draw(binder) for _ in range(6)] if isinstance(binder, str)
                  else [x for _, x in drawn(binder, world, scope)])  # fmt: skip
        for x in values:
            yield from of(k + 1, (x, *scope))

    return itertools.islice(of(0, ()), 200)


def worlds(theorem, count, seed, tries=60):
    """Worlds in which all hypotheses and definitions of a theorem hold, up to `count`."""
    premises = [*theorem.hypotheses.values(), *theorem.definitions.values()]
    found = []
    for k in range(tries):
        world = World(f"{seed} {k}")
        rest = [p for p in premises if not _put(p, world)]
        try:
            with mpmath.workdps(DIGITS):
                good = all(holds(p, world) is True for p in rest)
        except Undecided:
            continue
        if good:
            found.append(world)
            if len(found) == count:
                break
    return found


def _put(premise, world):
    """Carry out a definition, or the image of a law."""
    if type(premise).__name__ == "Mirror":
        law, source = ((t.args[0], int(t.args[2].args[0]) if len(t.args) > 2 else None)
                       for t in (premise.law, premise.source))  # fmt: skip
        world.images[law] = source
        return True
    if type(premise).__name__ == "StandardNormal":
        law, world.dim = premise.law, min(world.dim, 2)
        world.normal.add((law.args[0], int(law.args[2].args[0]) if len(law.args) > 2 else None))
        return True
    if type(premise).__name__ == "Formula" and premise.op == "=":
        left, right = premise.terms
        if left.op == "var" and left not in world.equal and left not in right.free:
            if any(left in t.free for t in world.equal.values()):
                return False
            world.equal[left] = right
            return True
    return False
