// The page: what is chosen, the values there, and the claims that speak of it.
const form = document.getElementById("setting"), fields = form.elements;
const over = (x, y) => x === null || y === null || !y ? null : x / y;
const known = new Map();
const VALUES = ["nngp", "ntk", "floor", "ratio", "floor_ratio", "nngp_floor", "ntk_floor"];
let turn = 0;

// As many digits as the bound of the relative error leaves, at most ten.
function shown(x, error = 0) {
  const digits = Math.max(1, Math.min(10, Math.floor(-Math.log10(error))));
  return x === null ? "–" : x === Infinity ? "∞" : x === 0 ? "0" : x.toPrecision(digits);
}

// Each setting once: claims ask for the same. Null if another setting was chosen meanwhile.
async function nc1(mine, ...setting) {
  const key = setting.join();
  if (known.size > 500) known.clear();
  if (known.has(key)) return known.get(key);
  const steps = solving(...setting);
  for (let start = performance.now(); ;) {
    const { done, value } = steps.next();
    if (done) return known.set(key, value).get(key);
    if (performance.now() - start < 30) continue;
    await new Promise(next => setTimeout(next));
    if (mine !== turn) return null;
    start = performance.now();
  }
}

function speaks(claim, dim, mean, std) {
  const there = claim.where[dim === Infinity ? "inf" : dim];
  if (!there) return false;
  const inside = !there.box || [mean, std].every((x, k) => there.box[k][0] <= x && x <= there.box[k][1]);
  return inside && (dim === Infinity || 2 * mean * Math.sqrt(dim) >= there.apart * std);
}

async function here(mine, claim, dim, mean, std) {
  const sides = [];
  for (const [activation, kernel, depth] of claim.sides) {
    const found = await nc1(mine, activation, dim, depth, mean, std);
    if (!found) return null;
    sides.push([found[kernel === "ntk" ? 1 : 0], found[3]]);
  }
  const [[left, first], [right, second]] = sides, ratio = over(left, right);
  if (ratio === null) return "not evaluated here: its error may be above 1/1000";
  const near = Math.max(1e-9, first + second);
  const verdict = Math.abs(ratio - 1) < near ? `equal, within ${near.toPrecision(1)}` : ratio > 1 ? "holds" : "fails";
  return `${verdict}: ${shown(left, first)} / ${shown(right, second)} = ${shown(ratio, Math.max(near, 1e-6))}`;
}

async function update() {
  const mine = ++turn, dim = fields.dim.value === "inf" ? Infinity : +fields.dim.value;
  const [mean, std, depth] = [fields.mean, fields.std, fields.depth].map(field => +field.value);
  const wrong = ["mean", "std", "depth"].find(name => !fields[name].value || !fields[name].checkValidity());
  const said = document.getElementById("said"), speaking = document.getElementById("speaking");
  said.textContent = wrong ? `${wrong}: expected ${
    wrong === "depth" ? "a whole number" : "a number"} from ${fields[wrong].min} to ${fields[wrong].max}` : "";
  if (wrong) return;
  const cell = name => document.querySelector(`[data-value=${name}]`);
  const claims = CLAIMS.map(claim => [claim, document.querySelector(`[data-claim="${claim.id}"]`)]);
  for (const [claim, row] of claims) row.hidden = !speaks(claim, dim, mean, std);
  const listed = claims.filter(([, row]) => !row.hidden);
  for (const name of VALUES) cell(name).textContent = "…";
  for (const [, row] of listed) row.lastElementChild.textContent = "…";
  speaking.textContent = `${listed.length} of ${CLAIMS.length} speak of these classes.`;
  document.getElementById("command").textContent = `nctheory check --activation ${fields.activation.value
    } --dim ${fields.dim.value} --mean ${mean} --std ${std}${depth > 1 ? ` --depth ${depth}` : ""}`;
  const found = await nc1(mine, fields.activation.value, dim, depth, mean, std);
  if (!found) return;
  const [nngp, ntk, floor, error] = found;
  const values = {
    nngp: [nngp, error], ntk: [ntk, error], floor: [floor], ratio: [over(ntk, nngp), 2 * error],
    floor_ratio: [nngp === null ? null : floor / nngp, error],
    nngp_floor: [over(nngp, floor), error], ntk_floor: [over(ntk, floor), error],
  };
  for (const [name, value] of Object.entries(values)) cell(name).textContent = shown(...value);
  if (nngp === null) said.textContent = "The classes overlap so much that NC1 is not had to three digits here.";
  for (const [claim, row] of listed) {
    const verdict = await here(mine, claim, dim, mean, std);
    if (verdict === null) return;
    row.lastElementChild.textContent = verdict;
  }
}

// Sliders are logarithmic.
for (const name of ["mean", "std"]) {
  const field = fields[name], slider = fields[`${name}_slider`];
  const [low, high] = [field.min, field.max].map(x => Math.log(+x));
  const follow = () => slider.value = (Math.log(+field.value) - low) / (high - low);
  slider.addEventListener("input", () => field.value = +Math.exp(low + slider.value * (high - low)).toPrecision(4));
  field.addEventListener("input", follow);
  follow();
}
let waiting = 0;
form.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(update, 10); });
form.addEventListener("submit", event => event.preventDefault());
update();
