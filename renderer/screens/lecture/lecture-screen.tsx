import type { FraudType } from '#core/script/vocabulary';

/** To be written. */
export function LectureScreen({ fraudType }: { readonly fraudType: FraudType }) {
  return <p>{fraudType}</p>;
}
