import { mix, type Sketch } from "./sketch.ts";

/**
 * Names of buckets in which sets that share much meet: MinHash by one permutation (the hashes fall into bins, the least
 * of each is kept, an empty bin borrows from the next), neighbouring bins joined to bands. Two sets that share a third
 * meet in one of 32 bands of two with 97 %, sets that share a hundredth with 0.3 %.
 */
export function bandsOf({ hashes }: Sketch, bands: number, rows: number, salt: number): Uint32Array {
  if (hashes.length === 0) return new Uint32Array(0);
  const bins = bands * rows;
  const least = new Float64Array(bins).fill(Number.POSITIVE_INFINITY);
  for (const hash of hashes) {
    const turned = mix(hash ^ salt);
    const bin = turned % bins;
    if (turned < least[bin]!) least[bin] = turned;
  }
  const full = borrow(least);
  const names = new Uint32Array(bands);
  for (let band = 0; band < bands; band++) {
    let name = mix(salt + band);
    for (let row = 0; row < rows; row++) name = mix(name ^ full[band * rows + row]!);
    names[band] = name;
  }
  return names;
}

/** An empty bin takes what the next full one holds, marked by how far it was. */
function borrow(least: Float64Array): Uint32Array {
  const bins = least.length;
  const full = new Uint32Array(bins);
  let [value, far] = [0, 0];
  for (let step = 2 * bins - 1; step >= 0; step--) {
    const bin = step % bins;
    if (least[bin]! !== Number.POSITIVE_INFINITY) [value, far] = [least[bin]!, 0];
    else far++;
    full[bin] = far === 0 ? value : mix(value + far);
  }
  return full;
}
