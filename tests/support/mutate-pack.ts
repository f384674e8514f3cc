/** Changes bytes here and there: turned bits, pieces cut out, doubled, or written over. `random` gives 0 up to 1. */
export function mutatePack(bytes: Buffer, random: () => number): Buffer {
  let mutant = Buffer.from(bytes);
  const times = 1 + Math.floor(random() * 6);
  for (let time = 0; time < times && mutant.length > 0; time += 1) {
    const at = Math.floor(random() * mutant.length);
    const length = Math.floor(random() * Math.min(64, mutant.length - at));
    const kind = Math.floor(random() * 5);
    const piece = mutant.subarray(at, at + length);
    if (kind === 0) mutant[at] = (mutant[at] ?? 0) ^ (1 << Math.floor(random() * 8));
    if (kind === 1) mutant = Buffer.concat([mutant.subarray(0, at), mutant.subarray(at + length)]);
    if (kind === 2) mutant = Buffer.concat([mutant.subarray(0, at), piece, mutant.subarray(at)]);
    if (kind === 3) mutant.fill(Math.floor(random() * 256), at, at + length);
    // Numbers of the zip that ask for far too much.
    if (kind === 4 && at + 4 < mutant.length) mutant.writeUInt32LE(0xffff_fff0, at);
  }
  return mutant;
}
