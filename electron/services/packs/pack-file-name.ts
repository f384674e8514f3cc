import { fileNamePart } from '#core/pack/file-name-part';

const two = (part: number): string => String(part).padStart(2, '0');

/** What a pack is saved as: who made it and on which day, as the clock on the wall has it. */
export function packFileName(unit: string, madeAt: number): string {
  const day = new Date(madeAt);
  const date = `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
  return `${fileNamePart(unit)}-${date}.qzpack`;
}
