/** What a style sheet is under jest: nothing. */
export const styleStub = {};
