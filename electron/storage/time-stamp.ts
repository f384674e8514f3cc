const two = (value: number): string => String(value).padStart(2, '0');

/** A moment as it stands in a file's name, in local time: `20250131-235959`. Sorts as it reads. */
export function timeStamp(at: number): string {
  const date = new Date(at);
  const day = `${date.getFullYear()}${two(date.getMonth() + 1)}${two(date.getDate())}`;
  return `${day}-${two(date.getHours())}${two(date.getMinutes())}${two(date.getSeconds())}`;
}
