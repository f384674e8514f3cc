/** How often a test of chance is done: a few times in `npm test`, very often in `npm run soak`. */
export function soakRounds(short: number, long: number): number {
  return process.env['QZ_SOAK'] === undefined ? short : long;
}
