/** Seconds as minutes and seconds: `2:05`. */
export function watchFace(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
