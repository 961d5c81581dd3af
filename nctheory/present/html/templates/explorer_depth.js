// NC1 of more hidden layers in finite d: means of squared feature distances over the lengths and
// the angle of two samples of a class, with the nodes of nctheory/compute/gram_law.py and depth.py,
// at two orders, whose difference bounds the error. Lengths are in deviations.
const TAIL = 8.5, ROUNDING = 2e-12;
const ORDERS = { relu: [12, 17], erf: [7, 10] };

function panels(low, high, detail, widest) {
  const ends = [low];
  while (ends.at(-1) < high) {
    const width = Math.max(Math.min(detail, widest), 2 * (ends.at(-1) - low));
    ends.push(ends.at(-1) + Math.min(width, widest));
  }
  ends[ends.length - 1] = high;
  const [before, last, end] = ends.slice(-3);
  if (ends.length > 2 && end - last < 0.2 * (last - before)) ends.splice(-2, 1);
  return ends;
}

function composite(ends, order) {
  const [nodes, weights] = DATA.legendre[order], found = [];
  for (let k = 1; k < ends.length; k++) for (let j = 0; j < order; j++) {
    const width = ends[k] - ends[k - 1];
    found.push([ends[k - 1] + width * nodes[j], width * weights[j]]);
  }
  return found;
}

const spaced = (low, high, count) =>
  Array.from({ length: count }, (_, k) => low + (high - low) * k / (count - 1));

// log 0F1(d/2; size^2 / 4) - size.
function logBessel(dim, size) {
  const c = dim / 2, root = Math.hypot(c, size), lift = size * size / (c + root), t = 2 * c / root - 1;
  const f = DATA.bessel[dim];
  let now = 0, before = 0;
  for (let k = f.length - 1; k > 0; k--) [now, before] = [f[k] + 2 * t * now - before, now];
  const away = -size * (c + c * c / (root + size)) / (c + root);
  return f[0] + t * now - before + away - (c - 0.5) * Math.log1p(lift / (2 * c));
}

function lengths(level, dim, order, detail) {
  const base = Math.sqrt(level * level + Math.max(dim - 1, 0.25));
  const width = dim > 1 ? Math.sqrt(1 - (dim - 1) / (2 * base * base)) : 1;
  if (base > TAIL * width)
    return { base, nodes: spaced(-TAIL * width, TAIL * width, 2 * order + 3).map(x => [x, 0]) };
  const found = composite(panels(0, base + TAIL, detail, 3), order);
  return { base, nodes: found.map(([x, w]) => [x - base, Math.log(w)]) };
}

// Half angles as [sine, cosine, log weight].
function angles(density, base, dim, order, detail) {
  if (dim === 1) return [[0, 1, 0], [1, 0, 0]];
  const count = 500, scan = Array.from({ length: count }, (_, k) =>
    1e-16 * Math.pow(Math.PI / 2 / 1e-16, k / (count - 1)));
  const shorter = spaced(Math.max(-8, -0.97 * base), 0, 9);
  const half = (x, far) => far ? [Math.cos(x / 2), Math.sin(x / 2)] : [Math.sin(x / 2), Math.cos(x / 2)];
  const logs = [false, true].map(far => scan.map(x =>
    Math.max(...shorter.map(a => density(a, a, ...half(x, far)))) + Math.log(x)));
  const least = Math.max(...logs.flat()) - 45, spans = [];
  logs.forEach((values, far) => {
    const first = values.findIndex(x => x > least), last = values.findLastIndex(x => x > least);
    if (first >= 0) spans.push([!!far, scan[Math.max(first - 1, 0)], scan[Math.min(last + 1, count - 1)]]);
  });
  if (spans.every(([, low, high]) => low > 0.02 * high)) {
    const near = spans.find(([far]) => !far), beyond = spans.find(([far]) => far);
    const low = near ? near[1] : Math.PI / 2;
    const high = beyond ? Math.PI - beyond[1] : near[2];
    return spaced(low, high, 3 * order + 4).map(x =>
      [...(x > Math.PI / 2 ? half(Math.PI - x, true) : half(x, false)), 0]);
  }
  return spans.flatMap(([far, low, high]) => {
    const [start, parts] = low < 1e-3 * high ? [0, 3] : [low, 4];
    return composite(panels(start, high, detail, (high - start) / parts), order)
      .map(([x, w]) => [...half(x, far), Math.log(w)]);
  });
}

// Nodes and weights, of sum 1, of the lengths of one sample, and of those of two with their angle.
function* pairLaw(level, dim, order, lengthDetail, angleDetail) {
  const { base, nodes } = lengths(level, dim, order, lengthDetail);
  const density = (...at) => {
    const [log, size] = pair_density(level, dim, base, ...at);
    return log + logBessel(dim, size);
  };
  const turns = angles(density, base, dim, order, angleDetail(base)), found = [];
  const rows = nodes.map(([a, log]) => [a, base + a,
    log + length_density(level, dim, base, a) + logBessel(dim, level * (base + a))]);
  let largest = -Infinity;
  for (let i = 0; i < nodes.length; i++) {
    for (let j = i; j < nodes.length; j++) for (let k = 0; k < turns.length; k++) {
      const [sine, cosine, weight] = turns[k];
      const log = density(nodes[i][0], nodes[j][0], sine, cosine) + nodes[i][1] + nodes[j][1] + weight;
      if (log < largest - 40) continue;
      largest = Math.max(largest, log);
      found.push([i, j, k, log]);
    }
    yield;
  }
  const kept = found.filter(row => row[3] > largest + Math.log(1e-15));
  for (const row of kept) row[3] = Math.exp(row[3] - largest) * (row[0] === row[1] ? 1 : 2);
  const total = kept.reduce((sum, row) => sum + row[3], 0);
  for (const row of kept) row[3] /= total;
  const most = Math.max(...rows.map(row => row[2]));
  const single = rows.map(row => Math.exp(row[2] - most)), mass = single.reduce((x, y) => x + y);
  return { rows, single: single.map(x => x / mass), turns, kept };
}

// The squared feature distances of a pair, of the NNGP and of the NTK.
function distances(activation, depth, k11, k12, k22, wedge, dist, gap) {
  const { next, last } = COMPILED[activation];
  let state = [k11, k12, k22, wedge, dist, gap, k11, k12, k22, dist, gap];
  for (let layer = 1; layer < depth; layer++) state = next(...state);
  return last(...state);
}

// K(x, x) of the NNGP and of the NTK.
function diagonal(activation, depth, q) {
  let state = [q, q, q, 0, 0, 0, q, q, q, 0, 0];
  for (let layer = 0; layer < depth; layer++) state = COMPILED[activation].next(...state);
  return [state[0], state[6]];
}

// Mean squared distances of two samples of one class, and of two classes.
function* reluMeans(depth, dim, level, order) {
  const { rows, turns, kept } = yield* pairLaw(level, dim, order, Infinity, () => Infinity);
  const products = turns.map(() => 0), own = [0, 0], other = [0, 0];
  let radial = 0;
  for (const [i, j, k, weight] of kept) {
    radial += weight * Math.pow(rows[i][0] - rows[j][0], 2);
    products[k] += weight * rows[i][1] * rows[j][1];
  }
  const slopes = diagonal("relu", depth, 1);
  for (const [means, mirrored] of [[own, false], [other, true]]) {
    turns.forEach(([s, c], k) => {
      const [sine, cosine] = mirrored ? [c, s] : [s, c];
      const at = [1, cosine * cosine - sine * sine, 1, 2 * sine * cosine, 4 * sine * sine, 0];
      distances("relu", depth, ...at).forEach((x, n) => means[n] += products[k] * x);
    });
    slopes.forEach((slope, n) => means[n] += slope * radial);
  }
  return [own, other];
}

// The same of an odd activation: K(x, -x') is -K(x, x'), so that of x' and -x' the nearer will do.
function* oddMeans(activation, depth, dim, level, order, std) {
  const speed = Math.sqrt(2 / dim), growth = Math.pow(1 / 0.785, (depth - 1) / 2);
  const steep = base => Math.hypot(1, speed * (base + 9) * std);
  const { rows, single, turns, kept } = yield* pairLaw(level, dim, order, 1 / (speed * growth * std),
    base => Math.max(1e-9, 1 / (steep(base) * growth)));
  const factor = std * std / dim, own = [0, 0], total = [0, 0];
  const ends = rows.map(row => diagonal(activation, depth, factor * row[1] * row[1]));
  ends.forEach((end, i) => end.forEach((x, n) => total[n] += single[i] * x));
  for (let row = 0; row < kept.length; row++) {
    if (row % 1000 === 0) yield;
    const [i, j, k, weight] = kept[row], [sine, cosine] = turns[k];
    const a = rows[i][1], b = rows[j][1], apart = rows[i][0] - rows[j][0], far = sine > cosine;
    const nearer = far ? cosine : sine;
    const found = distances(activation, depth, factor * a * a,
      factor * a * b * Math.abs(cosine * cosine - sine * sine), factor * b * b,
      factor * a * b * 2 * sine * cosine, factor * (apart * apart + 4 * a * b * nearer * nearer),
      -factor * apart * (a + b));
    for (let n = 0; n < 2; n++)
      own[n] += weight * (far ? 2 * (ends[i][n] + ends[j][n]) - found[n] : found[n]);
  }
  return [own, total.map((x, n) => 4 * x - own[n])];
}

// NC1 of the NNGP and of the NTK, and a bound of the relative error of both.
function* deep(activation, dim, depth, mean, std) {
  const level = mean * Math.sqrt(dim) / std, orders = [];
  for (const order of ORDERS[activation]) orders.push(yield* activation === "relu"
    ? reluMeans(depth, dim, level, order) : oddMeans(activation, depth, dim, level, order, std));
  const [[lowOwn, lowOther], [own, other]] = orders;
  const moved = (low, high) => Math.max(...high.map((x, n) => Math.abs(x / low[n] - 1)));
  const [inside, across] = [moved(lowOwn, own), moved(lowOther, other)].map(x => x + ROUNDING);
  const errors = own.map((x, n) => inside + (x * inside + other[n] * across) / (other[n] - x));
  return [...own.map((x, n) => 2 * x / (other[n] - x)), Math.max(...errors)];
}
