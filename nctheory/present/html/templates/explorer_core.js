// Special functions, and NC1 of the NNGP and of the NTK with the floor below both.
// DATA and the functions of the integrands stand above: Python made them.
"use strict";
const SQRT_PI = Math.sqrt(Math.PI), LOOSEST = 1e-3;

function erfcx(x) {
  if (x < 0) return 2 * Math.exp(x * x) - erfcx(-x);
  const t = (x - 3.75) / (x + 3.75);
  let now = 0, before = 0;
  for (let k = DATA.erfcx.length - 1; k > 0; k--) [now, before] = [DATA.erfcx[k] + 2 * t * now - before, now];
  return (DATA.erfcx[0] + t * now - before) / (1 + 2 * x);
}

function erf(x) {
  if (Math.abs(x) >= 1.5) return Math.sign(x) * (1 - Math.exp(-x * x) * erfcx(Math.abs(x)));
  let term = 2 * x / SQRT_PI * Math.exp(-x * x), sum = term;
  for (let n = 1; n < 40; n++) sum += term *= 2 * x * x / (2 * n + 1);
  return sum;
}

const erfc = x => x < 0.5 ? 1 - erf(x) : Math.exp(-x * x) * erfcx(x);
const ndtr = x => erfc(-x / Math.SQRT2) / 2;

const COMPILED = {
  relu: { spread: relu_spread, pair: relu_pair, next: relu_next, last: relu_last },
  erf: { spread: erf_spread, pair: erf_pair, next: erf_next, last: erf_last },
};

// The traces within and between classes, of the NNGP and of the rest of the NTK.
function integrated(activation, dim, mean, std) {
  const { spread, pair } = COMPILED[activation], priced = spread.length === 6;
  const [radii, masses, cosines, weights] = DATA.rules[activation][dim], [units, shares] = DATA.unit;
  const totals = [0, 0, 0, 0];
  for (let i = 0; i < radii.length; i++) for (let j = 0; j < cosines.length; j++) {
    const at = [mean, std, dim, radii[i], cosines[j]], weight = masses[i] * weights[j];
    let variance = 0;
    if (priced) for (let k = 0; k < units.length; k++) variance += shares[k] * spread(units[k], ...at);
    else variance = spread(...at);
    const [rest, gap, restGap] = pair(...at);
    totals[0] += weight * variance;
    totals[1] += weight * gap;
    totals[2] += weight * rest;
    totals[3] += weight * restGap;
  }
  const [within, between, restWithin, restBetween] = totals;
  return [within / between, (within + restWithin) / (between + restBetween)];
}

// At d -> infinity all pairs of two classes are alike: |x|^2 / d is mean^2 + std^2.
function limit(activation, depth, mean, std) {
  const { next, last } = COMPILED[activation], m = mean * mean, s = std * std, q = m + s;
  const wedge = std * Math.sqrt(q + m);
  const [own, other] = [[m, 2 * s], [-m, 2 * q + 2 * m]].map(([product, distance]) => {
    let state = [q, product, q, wedge, distance, 0, q, product, q, distance, 0];
    for (let layer = 1; layer < depth; layer++) state = next(...state);
    return last(...state);
  });
  return own.map((distance, k) => 2 * distance / (other[k] - distance));
}

// No feature map has a lower NC1; 0 as d -> infinity.
function floorUnder(dim, mean, std) {
  if (dim === Infinity) return 0;
  const level = mean * Math.sqrt(dim) / std, [step, count] = DATA.overlap;
  let within = 0, between = 0;
  for (let k = -count; k <= count; k++) {
    const [lost, kept] = overlap(level, k * step / Math.max(1, level));
    within += lost;
    between += kept || 0;
  }
  within *= step / Math.max(1, level);
  between *= step / Math.max(1, level);
  return within / (within > 0.5 ? between : 1 - within);
}

// NC1 of the NNGP, NC1 of the NTK, the floor, and a bound of the relative errors of both NC1, in
// steps, between which others may have their turn. NC1 is null where the bound is above LOOSEST.
function* solving(activation, dim, depth, mean, std) {
  const found = dim === Infinity ? [...limit(activation, depth, mean, std), 0]
    : depth === 1 ? [...integrated(activation, dim, mean, std), 0]
    : yield* deep(activation, dim, depth, mean, std);
  const nc1 = found[2] < LOOSEST ? found.slice(0, 2) : [null, null];
  return [...nc1, floorUnder(dim, mean, std), found[2]];
}

function collapse(...setting) {
  const steps = solving(...setting);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
