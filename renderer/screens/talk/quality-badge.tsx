import { qualityWords } from '#core/messages/vocabulary-messages';
import type { Quality } from '#core/script/vocabulary';

import { useWords } from '../../app/words';
import { Badge, type BadgeTone } from '../../components/badge';

// No red, green or amber: these are kept for vetoes, losses, money kept, and time and money at risk.
const tones: Readonly<Record<Quality, BadgeTone>> = {
  best: 'ink',
  ok: 'neutral',
  useless: 'neutral',
  harmful: 'neutral',
};

/** How good a move was at its moment, in words. */
export function QualityBadge({ quality }: { readonly quality: Quality }) {
  const { say } = useWords();
  return <Badge tone={tones[quality]}>{say(qualityWords[quality])}</Badge>;
}
