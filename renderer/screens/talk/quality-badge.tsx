import { qualityWords } from '#core/messages/vocabulary-messages';
import type { Quality } from '#core/script/vocabulary';

import { useWords } from '../../app/words';
import { Badge, type BadgeTone } from '../../components/badge';

// No red and no green: these are kept for vetoes, losses and money kept.
const tones: Readonly<Record<Quality, BadgeTone>> = {
  best: 'ink',
  ok: 'neutral',
  useless: 'neutral',
  harmful: 'amber',
};

/** How good a move was at its moment, in words. */
export function QualityBadge({ quality }: { readonly quality: Quality }) {
  const { say } = useWords();
  return <Badge tone={tones[quality]}>{say(qualityWords[quality])}</Badge>;
}
