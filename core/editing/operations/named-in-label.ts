/** As much of a text as has room in 撤销…: whole characters, never half of one. */
const longest = 12;

/** What a label calls something: its title, or its id where it has none yet; of several, the first and how many. */
export function namedInLabel(title: string | undefined, id: string, count = 1): string {
  const name = title === undefined || title === '' ? id : title;
  return count > 1 ? `${name}… ×${count}` : name;
}

/** The same for a move, which has no title: how its first line begins. */
export function moveInLabel(lines: Readonly<Record<string, string>>, id: string): string {
  return namedInLabel([...(Object.values(lines)[0] ?? '')].slice(0, longest).join(''), id);
}
