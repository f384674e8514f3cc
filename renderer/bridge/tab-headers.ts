/**
 * The headers that every request of this tab carries. A header of our own cannot be sent by another origin's page without
 * asking the host first, which refuses.
 */
export function tabHeaders(tab: string): Record<string, string> {
  return { 'content-type': 'application/json', 'x-quandezhu-tab': tab };
}
