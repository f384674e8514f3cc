import type { AppError } from '#core/bridge/app-error';
import type { Result } from '#core/lib/result';

/** Something that is asked of the host: on its way, failed with a reason, or there. */
export type Loadable<Value> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: AppError }
  | { readonly kind: 'ready'; readonly value: Value };

/** Nothing asked yet, or not answered yet. */
export const loading: Loadable<never> = { kind: 'loading' };

/** What a host's answer means for what waits for it. */
export function loadableOf<Value>(answer: Result<Value, AppError>): Loadable<Value> {
  return answer.ok ? { kind: 'ready', value: answer.value } : { kind: 'failed', error: answer.error };
}
