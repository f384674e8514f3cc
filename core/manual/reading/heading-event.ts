import type { ManualPlace } from '../manual-block';
import type { FraudTypeNames } from '../tables/fraud-type-codec';
import type { ManualEvent } from './manual-event';
import { fraudTypeIn, sceneKindIn } from './manual-words';

/** What a heading begins: a fraud type, a scene, or only what comes next. */
export function headingEvent(text: string, place: ManualPlace, fraudTypes: FraudTypeNames): ManualEvent {
  const fraudType = fraudTypeIn(text, fraudTypes);
  if (fraudType !== null) return { kind: 'part', fraudType, text, place };
  const scene = sceneKindIn(text);
  return scene === null ? { kind: 'topic', text, place } : { kind: 'scene', scene, text, place };
}
