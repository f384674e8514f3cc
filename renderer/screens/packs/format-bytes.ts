const kilo = 1024;

/** A number of bytes as people say it. */
export function formatBytes(bytes: number): string {
  if (bytes < kilo * kilo) return `${Math.max(1, Math.round(bytes / kilo))} KB`;
  const megabytes = bytes / kilo / kilo;
  return `${megabytes < 10 ? megabytes.toFixed(1) : Math.round(megabytes)} MB`;
}
