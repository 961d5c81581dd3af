"""What a theorem says, tried in double precision at many points at once, normal laws included.

It shares no code with the checker, its balls or its points, and reads terms as data. A `Sample` has
values for everything that is free: arrays of many for each number and vector, a few points for each
law, a simple function for each unknown one; N(0, I) in one to three dimensions is a quadrature in
its length and its direction. Every value is computed by a coarse and by a fine rule, and their
difference is taken as its error: a relation is decided only where its sides are clearly apart.

An array has an axis for each draw, the innermost first, and one for the candidates, the last.
"""

import random
from functools import cache

import numpy as np
from scipy import special

__all__ = ["Sample", "Undecided", "decided"]

MOST = 4_000_000  # numbers in an array
NOISE = 3e-8  # of roots of what is 0 but for rounding, times the fourth power of what is put in
COARSE, FINE = 0, 1
NUMBERS = np.array([0, 1, -1, 2, 0.5, -0.5, 3, 1 / 3, -1.4, 1.625, 10, -10, 0.01, 0.9, 0.99])
SEQUENCES = [
    lambda n: np.ones_like(n), lambda n: n, lambda n: 1 / n, lambda n: 0.5**n, lambda n: 1 - 0.5**n,
    lambda n: n**2, lambda n: (-1.0) ** n, lambda n: 1 / special.gamma(n + 1), lambda n: 0.0 * n,
    lambda n: n / (n + 1), lambda n: 2.0**n, lambda n: np.cos(n), lambda n: (n == 1) * 1.0,
]  # fmt: skip
FUNCTIONS = [
    lambda x: x, lambda x: x**2, np.exp, lambda x: np.exp(-x), np.ones_like, np.cos, lambda x: x**3,
    lambda x: 1 + x**2, np.tanh, lambda x: -(x**2), lambda x: 1 / (1 + np.exp(-x)), np.sqrt, np.abs,
]  # fmt: skip


class Undecided(Exception):
    """There is no value for this here."""


class Sample:
    """Values of all that is free in a theorem, drawn from a seed when they are asked for."""

    def __init__(self, seed, premises, width, calm, nested, point=None):
        self.rng, self.width = random.Random(seed), width
        self.dim, self.style = (
            self.rng.choice((1, 2, 2, 3) if nested < 3 else (1, 1, 1, 2)),
            self.rng.randrange(4),
        )
        self.level, self.values, self.laws, self.functions = FINE, {}, {}, {}
        self.defined, self.solved, self.images, self.normal = {}, {}, {}, set()
        self.units, self.across, self.smooth = set(), {}, set()
        self.recursive, self.known = {}, {}
        self.calm, self.nested, self.phase = calm, nested, self.rng.random()
        given = point(np.random.default_rng(self.rng.randrange(2**32))) if point else {}
        self.dim = given.get("dim", self.dim)
        self.values |= given.get("values", {})
        self.laws |= given.get("laws", {})
        self.functions |= given.get("functions", {})
        self.rule, self.rough = given.get("rule"), given.get("rough")
        self.given = {*self.functions, *self.values}
        self.rest = [p for p in premises if not self._put(p)]
        half = [found for found in self.recursive.values() if len(found) == 1]
        self.rest += [premise for found in half for _, _, premise in found.values()]

    def _put(self, premise):
        """Carry out a definition, or what a law is said to be."""
        kind = type(premise).__name__
        if kind == "StandardNormal":
            self.normal.add(_law_key(premise.law))
        elif kind == "Mirror":
            self.images[_law_key(premise.law)] = premise.source
        elif kind == "Formula" and premise.op == "=":
            return self._recursive(premise, premise, ()) or self._equal(premise)
        elif kind == "Regular":
            self.smooth.add(premise.function)
        else:
            return kind == "All" and (
                self._recursive(premise, premise.relation, premise.binders) or self._meant(premise)
            )
        return True

    def _recursive(self, premise, relation, binders):
        """Take over the first value of a function of a label, or each of the next."""
        left, right = relation.terms
        known = {*self.given, *self.functions}
        if relation.op != "=" or left.op != "apply" or left.args[0] in known:
            return False
        label, rest = left.args[2], left.args[3:]
        first = label.op == "rat" and label.args[0] == 1
        after = label.op == "add" and {t.op for t in label.args} == {"bound", "rat"}
        if not (first or after) or any(t.op != "bound" for t in rest):
            return False
        if after and any(t.op == "rat" and t.args[0] != 1 for t in label.args):
            return False
        own = [t.args[0] for t in label.args if t.op == "bound"] if after else []
        places = own + [t.args[0] for t in rest]
        if sorted(places) != list(range(len(binders))):
            return False
        which = self.recursive.setdefault(left.args[0], {})
        which["next" if after else "first"] = places, right, premise
        return True

    def _value_of_label(self, name, args):
        """By recursion, for each of the labels that there are."""
        n, *rest = args
        total = np.zeros(1)
        for k in np.unique(n):
            places, term, _ = self.recursive[name]["next" if k > 1 else "first"]
            own = [np.array([k - 1]), *rest] if k > 1 else rest
            key = (name, k, self.level, *(np.asarray(x).tobytes() for x in rest))
            if key not in self.known:
                scope = [x for _, x in sorted(zip(places, own, strict=True), key=lambda p: p[0])]
                self.known[key] = value(term, self, tuple(scope))
            total = np.where(n == k, self.known[key], total)
        return total

    def _meant(self, fact):
        """Take over what a function is said to be, at all arguments."""
        left, right = fact.relation.terms
        own = left.op == "apply" and {a.args[0] for a in left.args[2:] if a.op == "bound"}
        if fact.relation.op != "=" or own != set(range(len(fact.binders))):
            return False
        if left.args[0] in {*self.given, *self.functions}:
            return False
        if len(left.args) != 2 + len(own) or any(
            t.op == "apply" and t.args[0] == left.args[0] for t in right.walk()
        ):
            return False
        self.functions[left.args[0]] = [a.args[0] for a in left.args[2:]], right
        return True

    def _equal(self, premise):
        """Give a variable the value that an equality says, if it is one that can be solved."""
        taken = {f for t in self.defined.values() for f in t.free} | {*self.defined, *self.solved}
        for left, right in (premise.terms, premise.terms[::-1]):
            if left.op == "var" and left not in right.free | taken and left.args not in self.given:
                self.defined[left] = right
                return True
            if left.op == "dot" and right.op == "rat" and all(v.op == "var" for v in left.args):
                x, y = left.args
                if x is y and right.args[0] == 1:
                    self.units.add(x)
                elif x is not y and right.args[0] == 0:
                    self.across[x] = y
        for v in sorted({f for t in premise.terms for f in t.free}, key=lambda v: v.args):
            if v.sort != "vector" and v not in taken and v.args not in self.given:
                self.solved[v] = premise
                break
        return False

    def solution(self, v):
        """The value of a number at which an equality holds that is linear in it."""
        premise, key, gaps = self.solved.pop(v), v.args, []
        for x in (1.0, 2.0, 3.0):
            self.values[key] = np.array([x])
            gaps.append(np.subtract(*(value(side, self) for side in premise.terms)))
        slope = gaps[1] - gaps[0]
        if not np.allclose(gaps[2] - gaps[1], slope) or np.allclose(slope, 0):
            del self.values[key]
            return self.variable(*key)
        found = 1 - gaps[0] * _power(slope, -1.0, True)
        if v.sort == "nat":
            found = np.round(found, 9)
            if np.size(found) > 1 or found.flat[0] not in range(1, 100):
                raise Undecided(f"{v} is no label here")
        self.values[key] = found
        return found

    def variable(self, name, sort):
        """Numbers for all candidates; a label is the same for all."""
        if (name, sort) not in self.values:
            rng = np.random.default_rng(self.rng.randrange(2**32))
            if sort == "nat":
                new = np.array([float(self.rng.choice((1, 2, 2, 3, 4, 5)))])
            elif sort == "vector":
                new = tuple(self._reals(rng) for _ in range(self.dim))
            else:
                new = self._reals(rng)
            self.values[name, sort] = new
        found = self.values[name, sort]
        return found if self.level == FINE or sort == "nat" else _mapped(self._shaken, found)

    def _shaken(self, x):
        """A little beside the values, so that what rounding makes of them shows."""
        return x * (1 + 1e-12 * np.cos(np.arange(np.size(x)) + self.phase))

    def size(self):
        """One more than the largest number that was put in, for each candidate."""
        return _fold(
            np.maximum, [np.ones(1), *(1 + np.abs(x) for x in _arrays(self.values.values()))]
        )

    def _reals(self, rng):
        kind = rng.random(self.width)
        normal, share = rng.normal(size=self.width), rng.random(self.width)
        wide = np.sign(normal) * 10 ** (3 * share - 1.5)
        if self.calm:
            wide = np.sign(normal) * (0.2 + share)
        found = np.select([kind < 0.15, kind < 0.4, kind < 0.75], [rng.choice(NUMBERS, self.width),
                          share, normal], wide)  # fmt: skip
        found = np.where(np.abs(found) < 0.1, wide, found) if self.calm else found
        return np.abs(found) if self.style else found

    def law(self, key, sort):
        """The weights and the points of a law with a name, the same for all candidates."""
        if key not in self.laws:
            source = self.images.get(key)
            if source is not None and _law_key(source) != key:
                weights, points = self.law(_law_key(source), sort)
                points = _mapped(lambda x: -x, points)
            else:
                rng = np.random.default_rng(self.rng.randrange(2**32))
                weights, n, far = rng.dirichlet(np.ones(3)), 3, self.rng.choice((1.0, 1.0, 20.0))
                if sort == "law vector":
                    points = tuple(far * rng.normal(size=n) for _ in range(self.dim))
                elif sort == "law nat" and self.rng.random() < 0.5:  # heads of some coins
                    n = int(rng.integers(1, 6))
                    weights, points = (
                        special.binom(n - 1, np.arange(n)) / 2 ** (n - 1),
                        np.arange(1.0, n + 1),
                    )
                elif sort == "law nat":
                    points = rng.integers(1, 5, size=n).astype(float)
                else:
                    points = rng.normal(size=n)
                    points = np.abs(points) if sort == "law positive" else points
                if source is not None:
                    weights = np.concatenate([weights, weights]) / 2
                    points = _mapped(lambda x: np.concatenate([x, -x]), points)
            self.laws[key] = weights, points
        return self.laws[key]

    def function(self, name, sort, args, labels):
        """What is said of it, or a combination of simple functions that its name has here."""
        if len(self.recursive.get(name, ())) == 2 and np.max(args[0]) <= 40:
            return self._value_of_label(name, args)
        if callable(self.functions.get(name)):
            return self.functions[name](*args)
        if name in self.functions and isinstance(self.functions[name][0], list):
            places, term = self.functions[name]
            scope = [x for _, x in sorted(zip(places, args, strict=True), key=lambda p: p[0])]
            return value(term, self, tuple(scope))
        flat = _arrays(args)
        if name not in self.functions:
            factors = [self.rng.choice((1.0, 1.0, 0.5, 2.0, -1.0)) for _ in range(4)]
            self.functions[name] = self.rng.randrange(1000), self.rng.choice((0, 0, 1)), factors
        k, shift, c = self.functions[name]
        simple = SEQUENCES if labels else FUNCTIONS[: -2 * (name in self.smooth) or None]
        x = _fold(np.add, [c[i % 4] * x for i, x in enumerate(flat)]) if len(flat) > 1 else flat[0]
        found = c[3] * simple[k % len(simple)](x) + shift
        if sort == "nat":
            return np.full_like(found, 1.0 + k % 4)
        return tuple(found * (i + 1) for i in range(self.dim)) if sort == "vector" else found


def _law_key(law):
    index = law.args[2] if len(law.args) > 2 else None
    if index is not None and index.op != "rat":
        return law.args[0], None
    return law.args[0], index and float(index.args[0])


def _mapped(f, x):
    return tuple(map(f, x)) if isinstance(x, tuple) else f(x)


# --- values --------------------------------------------------------------------------------------


def value(t, at, scope=()):
    """The values of a term; `scope` has those of what is bound, the innermost first."""
    op, args = t.op, t.args
    if op == "rat":
        return np.array([float(args[0])])
    if op == "pi":
        return np.array([np.pi])
    if op == "var":
        return _variable(t, at)
    if op == "bound":
        return scope[args[0]]
    if op == "apply":
        labels = len(args) == 3 and args[2].sort == "nat"
        return at.function(args[0], args[1], [value(a, at, scope) for a in args[2:]], labels)
    if op == "kernel":
        x, y = (value(a, at, scope) for a in args[2:])
        return value(args[1], at, (_dot(y, y), _dot(x, y), _dot(x, x), *scope))
    if op in ("mean", "integral", "gauss"):
        return _summed(t, at, _looked_at(t, scope))
    if op in ("diff", "limit"):
        return _local(t, at, scope)
    found = _elementary(t, [value(a, at, scope) for a in t.parts])
    return found if at.level == FINE or op != "fn" else _rounded(found)


def _rounded(x):
    """As another rounding might be: 1 - 1 of two error functions is no 0."""
    return x * (1 + 4e-16 * np.cos(1e16 * (x % 1)))


def _variable(t, at):
    if t in at.defined:
        return value(at.defined[t], at)
    if t in at.solved:
        return at.solution(t)
    x = at.variable(*t.args)
    if t in at.across:
        y = value(at.across[t], at)
        share = _dot(x, y) * _power(_dot(y, y), -1.0, True)
        x = tuple(a - share * b for a, b in zip(x, y, strict=True))
    if t in at.units:
        x = tuple(a * _power(_dot(x, x), -0.5, False) for a in x)
    return x


def _elementary(t, xs):
    op, args = t.op, t.args
    if op == "dot":
        return _dot(*xs)
    if op == "delta":
        return (xs[0] == xs[1]) * 1.0
    if op in ("min", "max"):
        return _fold(np.minimum if op == "min" else np.maximum, xs)
    if op == "pow":
        return _power(xs[0], float(args[1]), args[1].denominator == 1)
    if op == "npow":
        return _power(xs[0], xs[1], True)
    if op == "fn":
        return _FUNCTIONS[args[0]](xs[0])
    vectors = [x for x in xs if isinstance(x, tuple)]
    if op == "add":
        columns = zip(*vectors, strict=True)
        return tuple(_fold(np.add, c) for c in columns) if vectors else _fold(np.add, xs)
    factor = _fold(np.multiply, [x for x in xs if not isinstance(x, tuple)] or [np.ones(1)])
    return tuple(factor * c for c in vectors[0]) if vectors else factor


def _fold(f, xs):
    total = xs[0]
    for x in xs[1:]:
        total = f(total, x)
    return total


def _dot(x, y):
    return (
        _fold(np.add, [a * b for a, b in zip(x, y, strict=True)]) if isinstance(x, tuple) else x * y
    )


def _power(x, q, whole):
    zero = (x == 0) | ((x < 0) & (not whole))
    return np.where(zero, (q == 0) * 1.0, np.where(zero, 1.0, x) ** q)


_FUNCTIONS = {
    "exp": np.exp, "sin": np.sin, "cos": np.cos, "atan": np.arctan, "erf": special.erf,
    "abs": np.abs, "sign": np.sign, "asin": lambda x: np.arcsin(np.clip(x, -1, 1)),
    "log": lambda x: np.where(x > 0, np.log(np.where(x > 0, x, 1.0)), 0.0),
}  # fmt: skip


def _summed(t, at, scope):
    """A mean or an integral: values at nodes, along a new first axis, and their weighted sum."""
    if t.op == "mean":
        weights, *drawn = _drawn(t.args[0], at, scope)
        body = t.args[1]
    elif t.op == "integral":
        weights, *drawn = _interval(at, scope, *(_end(a, at, scope) for a in t.args[1:]))
        body = t.args[0]
    else:
        a, b, c = (value(k, at, scope) for k in t.args[1:])
        weights, (z, w) = _normal(2, at.level, many=False, turns=(100, 260)[at.level])
        weights, z, w = (_axis(x, (*scope, a, b, c)) for x in (weights, z, w))
        root = np.sqrt(np.maximum(a, 0))
        rest = np.sqrt(np.maximum(c - _power(a, -1.0, True) * b * b, 0))
        drawn, body = [b * _power(root, -1.0, True) * z + rest * w, root * z], t.args[0]
    found = value(body, at, (*drawn, *scope))
    parts = found if isinstance(found, tuple) else (found,)
    depth = max([np.ndim(weights), *map(np.ndim, parts)])
    total = tuple(np.sum(_at(weights, depth) * _at(p, depth), axis=0) for p in parts)
    return total if isinstance(found, tuple) else total[0]


def _looked_at(t, scope):
    """The scope, with one number for all values of what the term does not look at."""
    used = {index for index, _ in t.loose}
    return tuple(
        x if i in used else _mapped(lambda c: np.zeros((1,) * np.ndim(c)), x)
        for i, x in enumerate(scope)
    )


def _at(x, depth):
    """With as many axes: what lacks the first one does not depend on the draw."""
    return np.reshape(x, (1,) * (depth - np.ndim(x)) + np.shape(x))


def _arrays(scope):
    return [c for v in scope for c in (v if isinstance(v, tuple) else (v,))]


def _depth(scope):
    return max([1, *map(np.ndim, _arrays(scope))])


def _axis(x, scope):
    """Along a first axis that what is bound outside does not have."""
    shape = np.broadcast_shapes((1,), *map(np.shape, _arrays(scope)))
    if len(x) * np.prod(shape) > MOST:
        raise Undecided("too many draws")
    return np.reshape(x, (len(x),) + (1,) * len(shape))


def _drawn(law, at, scope):
    """The weights and the points of a law."""
    if law.op == "uniform":
        n = _label(value(law.args[0], at, scope))
        return _axis(np.full(n, 1 / n), scope), _axis(np.arange(1.0, n + 1), scope)
    if law.op == "series":
        return _series(law, at, scope)
    key = _law_key(law)
    if key in at.normal:
        rule = at.rule and at.rule[at.level]
        weights, points = _normal(at.dim, at.level, many=at.nested < 2, rule=rule)
    elif len(law.args) > 2 and law.args[2].op != "rat":
        return _of_class(law, at, scope)
    else:
        weights, points = at.law(key, law.sort)
    return _axis(weights, scope), _mapped(lambda x: _axis(x, scope), points)


def _of_class(law, at, scope):
    """The law of a class whose label is bound, or a number."""
    index = _at(value(law.args[2], at, scope).astype(int), _depth(scope))
    tables = {i: at.law((law.args[0], float(i)), law.sort) for i in np.unique(index)}
    if len({len(w) for w, _ in tables.values()}) != 1:
        raise Undecided("classes of different sizes")

    def table(of):
        rows = np.zeros((max(tables) + 1, len(tables[index.flat[0]][0])))
        for i, x in tables.items():
            rows[i] = of(x)
        return np.moveaxis(rows[index], -1, 0)

    if law.sort == "law vector":
        return table(lambda x: x[0]), tuple(table(lambda x, c=c: x[1][c]) for c in range(at.dim))
    return table(lambda x: x[0]), table(lambda x: x[1])


def _label(x):
    if np.size(x) != 1 or not 1 <= x.flat[0] <= 60:
        raise Undecided("a number of labels that varies")
    return int(x.flat[0])


def _series(law, at, scope):
    if law.args[0] == "arcsine":
        k = _axis(np.arange(1.0, (400, 2000)[at.level]), scope)
        log = special.gammaln(2 * k + 1) - 2 * special.gammaln(k + 1) - k * np.log(4.0)
        return np.exp(log) / (2 * k + 1) / (np.pi / 2 - 1), k
    mean = value(law.args[1], at, scope)
    if law.args[0] == "Poisson":
        k = _axis(np.arange((40.0, 80.0)[at.level]), (*scope, mean))
        mean = np.maximum(mean, 0)
        return np.exp(special.xlogy(k, mean) - mean - special.gammaln(k + 1)), k + 1
    coins = mean - 1
    k = _axis(np.arange(min(np.max(mean), 80.0)), (*scope, mean))
    heads = np.minimum(k, coins)  # what has no weight is drawn where there are values
    return special.binom(coins, heads) * (k <= coins) * 0.5**coins, heads + 1


@cache
def _normal(dim, level, many, turns=0, rule=None):
    """A quadrature of N(0, I): Gauss's rule for the length, evenly spread directions."""
    order = (24, 32)[level] if many else (8, 12)[level]
    order, turns = rule or (order, turns)
    x, w = special.roots_genlaguerre(order, dim / 2 - 1)
    radius, w = np.sqrt(2 * x), w / w.sum()
    turns = turns or ((300, 800)[level] if many and dim == 2 else 2 * order)
    angle = 2 * np.pi * (np.arange(turns) + 0.37) / turns
    if dim == 1:
        sphere, share = np.array([[1.0], [-1.0]]), np.full(2, 0.5)
    elif dim == 2:
        sphere, share = np.stack([np.cos(angle), np.sin(angle)], 1), np.full(turns, 1 / turns)
    else:
        z, v = np.polynomial.legendre.leggauss(order)
        ring = np.sqrt(1 - z**2)[:, None]
        sphere = np.stack([ring * np.cos(angle), ring * np.sin(angle), z[:, None] + 0 * angle], 2)
        sphere, share = sphere.reshape(-1, 3), np.repeat(v / 2 / turns, turns)
    points = radius[:, None, None] * sphere
    return np.outer(w, share).ravel(), tuple(points.reshape(-1, dim).T)


def _end(t, at, scope):
    return np.array([np.inf * t.args[0]]) if t.op == "oo" else value(t, at, scope)


def _interval(at, scope, a, b):
    """The double exponential rule between two ends, each of which may be infinite."""
    s = np.linspace(-3.4, 3.4, (101, 201)[at.level])
    h, s = s[1] - s[0], _axis(s, (*scope, a, b))
    wave, slope = np.pi / 2 * np.sinh(s), np.pi / 2 * np.cosh(s)
    if np.isinf(a).all() and np.isinf(b).all():
        return h * slope * np.cosh(wave), np.sinh(wave)
    if np.isinf(b).all():
        return h * slope * np.exp(wave), a + np.exp(wave)
    if np.isinf(a).all():
        return h * slope * np.exp(wave), b - np.exp(wave)
    share = special.expit(2 * wave)
    return h * slope * 2 * share * (1 - share) * (b - a), a + (b - a) * share


def _local(t, at, scope):
    """A derivative by differences; a limit by a point nearby."""

    def f(x):
        return value(t.args[0], at, (x, *scope))

    if t.op == "diff":
        x = value(t.args[1], at, scope)
        h = (2e-3, 1e-3)[at.level] * np.maximum(np.abs(x), 0.05)
        return (8 * (f(x + h) - f(x - h)) - (f(x + 2 * h) - f(x - 2 * h))) / (12 * h)
    if t.args[1].op == "oo":
        return f(np.array([(1e3, 1e5)[at.level] * t.args[1].args[0]]))
    x = value(t.args[1], at, scope)
    return f(x + t.args[2] * (1e-4, 1e-6)[at.level] * np.maximum(np.abs(x), 1))


# --- relations -----------------------------------------------------------------------------------


def _rough(r, at):
    """The part of a value that kinks and waves may cost, which lie between the nodes of a rule."""
    parts = [p for side in r.terms for p in side.walk()]
    named = {p.args[0] for p in parts if p.op == "fn"} | {p.op for p in parts}
    if at.rough is not None:
        return at.rough
    if "gauss" in named:
        return 5e-3
    if not at.normal or at.nested < 2:
        return 1e-4 * bool(at.normal)
    root = any(
        p.op == "pow" and p.args[1].denominator == 2 and p.args[0].op == "add"
        and not any(a.op == "rat" for a in p.args[0].args) for p in parts
    )  # fmt: skip
    return 1.0 if named & {"cos", "sin"} else 2e-2 * (root or bool(named & _SHARP)) or 1e-4


_SHARP = {"abs", "sign", "min", "max"}


def relation(r, at, scopes=((), ()), premise=False):
    """At each candidate 1 if it holds, 0 if it does not, nan where the sides are too near.

    A premise holds only where the numbers themselves say so.
    """
    found, rough = [], _rough(r, at)
    with np.errstate(all="ignore"):
        for at.level, scope in zip((COARSE, FINE), scopes, strict=True):
            found.append([value(side, at, scope) for side in r.terms])
            scale = sum(np.abs(s) for s in [*found[-1], *_summands(r, at, scope)])
        (coarse, fine) = (left - right for left, right in found)
        error, noise = 20 * np.abs(fine - coarse) + rough * scale, NOISE * at.size() ** 4
        least = error + 1e-8 * scale + noise
        near = (np.abs(fine) <= least + 1e-6 * scale) & (error <= 5e-2 * scale + noise)
        if premise:
            least, near = 0.0, np.abs(fine) <= 1e-9 * scale
    more, less = fine > least, fine < -least
    equal = near & ~more & ~less if r.op in (">=", "<=") else near
    right, wrong = {
        "=": (near, (more | less) & ~near),
        ">": (more, less),
        "<": (less, more),
        ">=": (more | equal, less),
        "<=": (less | equal, more),
    }[r.op]
    known = np.isfinite(fine) & np.isfinite(coarse)
    return np.where(known & right, 1.0, np.where(known & wrong, 0.0, np.nan))


def _summands(r, at, scope):
    return [value(a, at, scope) for side in r.terms if side.op == "add" for a in side.args]


def holds(fact, at, premise=False):
    """As for a relation, of any fact; what is of all values is tried at some, a premise at more."""
    kind = type(fact).__name__
    if kind == "Formula":
        return relation(fact, at, premise=premise)
    if kind == "Equivalence":
        left, right = relation(fact.left, at), relation(fact.right, at)
        apart = np.nan if "=" in (fact.left.op, fact.right.op) else 0.0  # one may be nearly equal
        return np.where(np.isnan(left + right), np.nan, np.where(left == right, 1.0, apart))
    if kind == "All":
        scopes = [_everyone(fact, at, level, premise) for level in (COARSE, FINE)]
        found = relation(fact.relation, at, scopes, premise)
        found = found.reshape(-1, found.shape[-1])
        return np.where((found == 0).any(0), 0.0, np.where(np.isnan(found).all(0), np.nan, 1.0))
    return np.ones(1)


def _everyone(fact, at, level, more):
    """The values that are tried: the points of laws, and some of a sort, the same at each level."""
    at.level, scope = COARSE, ()
    rng = np.random.default_rng(7)
    for binder in fact.binders:
        if binder == "nat":
            new = np.arange(1.0, 13 if more else 7)
        elif binder == "real":
            new = np.concatenate([NUMBERS, rng.normal(size=100 if more else 16)])
        elif binder == "vector":
            new = tuple(rng.normal(size=20 if more else 8) for _ in range(at.dim))
        else:
            scope = (_drawn(binder, at, scope)[1], *scope)
            continue
        scope = (_mapped(lambda x, scope=scope: _axis(x, scope), new), *scope)
    at.level = level
    return scope


@cache
def _nested(t):
    """How many draws are nested in a term."""
    return max(map(_nested, t.parts), default=0) + (t.op == "mean")


def decided(theorem, seed, width=256, point=None):
    """At how many points that meet the hypotheses each conclusion holds, and at how many not.

    `point` is one of `prepared.POINTS`, where no point meets them by chance.
    """
    premises = [*theorem.hypotheses.values(), *theorem.definitions.values()]
    said = [t for f in (*premises, *theorem.conclusions) for side in f.terms for t in side.walk()]
    normal = any(type(p).__name__ == "StandardNormal" for p in premises)
    at = Sample(seed, premises, width, normal or any(t.op in ("oo", "series") for t in said),
                max(map(_nested, said), default=0), point)  # fmt: skip
    good = np.ones(width, dtype=bool)
    for premise in at.rest:
        good &= np.broadcast_to(holds(premise, at, premise=True) == 1, (width,))
        if not good.any():
            return []
    counts = []
    for fact in theorem.conclusions:
        found = np.broadcast_to(holds(fact, at), (width,))[good]
        counts.append((int((found == 1).sum()), int((found == 0).sum())))
    return counts
