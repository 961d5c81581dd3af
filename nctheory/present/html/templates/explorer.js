// The page: what is chosen, the values there, and the claims that speak of it.
const form = document.getElementById("setting"), fields = form.elements;
const shown = x => x === null ? "–" : x === Infinity ? "∞" : x === 0 ? "0" : x.toPrecision(10);
const over = (x, y) => x === null || y === null || !y ? null : x / y;
const known = new Map();

// Each setting once: claims ask for the same.
function nc1(activation, dim, depth, mean, std) {
  const key = [activation, dim, depth, mean, std].join();
  if (known.size > 500) known.clear();
  if (!known.has(key)) known.set(key, collapse(activation, dim, depth, mean, std));
  return known.get(key);
}

function speaks(claim, dim, mean, std) {
  const there = claim.where[dim === Infinity ? "inf" : dim];
  if (!there) return false;
  const inside = !there.box || [mean, std].every((x, k) => there.box[k][0] <= x && x <= there.box[k][1]);
  return inside && (dim === Infinity || 2 * mean * Math.sqrt(dim) >= there.apart * std);
}

function here(claim, dim, mean, std) {
  const [left, right] = claim.sides.map(([activation, kernel, depth]) =>
    nc1(activation, dim, depth, mean, std)[kernel === "ntk" ? 1 : 0]);
  const ratio = over(left, right);
  if (ratio === null) return "not evaluated here";
  const verdict = Math.abs(ratio - 1) < 1e-9 ? "equal, within 1e-9" : ratio > 1 ? "holds" : "fails";
  return `${verdict}: ${shown(left)} / ${shown(right)} = ${ratio.toPrecision(6)}`;
}

function update() {
  const dim = fields.dim.value === "inf" ? Infinity : +fields.dim.value;
  const [mean, std, depth] = [fields.mean, fields.std, fields.depth].map(field => +field.value);
  const wrong = ["mean", "std", "depth"].find(name => !fields[name].value || !fields[name].checkValidity());
  document.getElementById("said").textContent = wrong ? `${wrong}: expected ${
    wrong === "depth" ? "a whole number" : "a number"} from ${fields[wrong].min} to ${fields[wrong].max}` : "";
  if (wrong) return;
  const [nngp, ntk, floor] = nc1(fields.activation.value, dim, depth, mean, std);
  const values = {
    nngp, ntk, floor, ratio: over(ntk, nngp), floor_ratio: nngp === null ? null : floor / nngp,
    nngp_floor: over(nngp, floor), ntk_floor: over(ntk, floor),
  };
  for (const [name, value] of Object.entries(values))
    document.querySelector(`[data-value=${name}]`).textContent = shown(value);
  document.getElementById("command").textContent = `nctheory check --activation ${fields.activation.value
    } --dim ${fields.dim.value} --mean ${mean} --std ${std}${depth > 1 ? ` --depth ${depth}` : ""}`;
  let count = 0;
  for (const claim of CLAIMS) {
    const row = document.querySelector(`[data-claim="${claim.id}"]`);
    row.hidden = !speaks(claim, dim, mean, std);
    if (!row.hidden) { count++; row.lastElementChild.textContent = here(claim, dim, mean, std); }
  }
  document.getElementById("speaking").textContent = `${count} of ${CLAIMS.length} speak of these classes.`;
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
