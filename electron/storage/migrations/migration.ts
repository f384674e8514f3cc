/**
 * One step of the schema. Steps only add; a shipped one is never edited (a test holds its hash). Numbers go by tens, so
 * that a fix can slip between. To remove something, write a decision first.
 */
export type Migration = { readonly number: number; readonly name: string; readonly sql: string };
