import { nowhere } from '#core/editing/test-play/prepare-draft';
import type { PreparedScript } from '#core/dialogue/prepare-script';

/** What a target is called; null where it is not there. A transition is called by what it leads to. */
export function targetTitle(prepared: PreparedScript, id: string): string | null {
  const target = prepared.targets.get(id);
  switch (target?.kind) {
    case 'node':
      return target.node.title === '' ? id : target.node.title;
    case 'ending':
      if (target.ending.id === nowhere) return null;
      return target.ending.title === '' ? id : target.ending.title;
    case 'transition':
      return target.transition.to === id ? null : targetTitle(prepared, target.transition.to);
    case undefined:
      return null;
  }
}
