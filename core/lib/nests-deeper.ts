/**
 * Whether brackets outside of strings nest deeper than a limit in a JSON text. Looked at before parsing: code that walks a value goes down
 * as deep as it nests, and a stack that is used up can end the whole process and not only the call.
 */
export function nestsDeeper(text: string, limit: number): boolean {
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (isInString) {
      if (sign === '\\') at += 1;
      else if (sign === '"') isInString = false;
    } else if (sign === '"') isInString = true;
    else if (sign === '[' || sign === '{') {
      depth += 1;
      if (depth > limit) return true;
    } else if (sign === ']' || sign === '}') depth -= 1;
  }
  return false;
}
