/** What a window has the health desk do. */
export type HealthJob = { readonly kind: 'check' | 'repair' };
