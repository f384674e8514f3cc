import type { TestMove } from '#core/editing/test-play/test-moves';
import type { PreparedScript } from '#core/dialogue/prepare-script';
import type { Condition } from '#core/script/condition-schema';
import { conditionText } from '#core/script-words/condition-text';
import { conditionalEffectsText, effectsText } from '#core/script-words/effects-text';
import type { ScriptNames } from '#core/script-words/script-names';

import { useWords } from '../../../app/words';
import { Badge } from '../../../components/badge';
import { Button } from '../../../components/button';
import { QualityMark } from '../../../components/quality-mark';
import { tryOutMessages as words } from './messages';
import { targetTitle } from './target-title';

type TestMoveRowProps = {
  readonly move: TestMove;
  readonly prepared: PreparedScript;
  readonly names: ScriptNames;
  readonly onChoose: () => void;
};

/** A move as an author needs to see it: open with what it would do, or closed with the reason. */
export function TestMoveRow({ move: judged, prepared, names, onChoose }: TestMoveRowProps) {
  const { say } = useWords();
  const { move } = judged;
  const [line = ''] = Object.values(move.lines);
  return (
    <li className={judged.isOpen ? 'try-out-move' : 'try-out-move try-out-move-closed'}>
      <p className="try-out-line" lang="zh-CN">
        {move.kind === 'do' && <Badge>{say(words.does)}</Badge>} {line === '' ? say(words.noLine) : line}
        {move.forbidden?.map((rule) => (
          <Badge key={rule} tone="red">
            {rule}
          </Badge>
        ))}
      </p>
      {judged.isOpen ? (
        <OpenMove judged={judged} prepared={prepared} names={names} onChoose={onChoose} />
      ) : (
        <p className="try-out-why">
          <strong>{say(words.closed)}</strong>
          <ClosedReason judged={judged} names={names} />
        </p>
      )}
    </li>
  );
}

type OpenMoveProps = Omit<TestMoveRowProps, 'move'> & {
  readonly judged: Extract<TestMove, { isOpen: true }>;
};

function OpenMove({ judged: { move, outcome, outcomeAt }, prepared, names, onChoose }: OpenMoveProps) {
  const { say, language } = useWords();
  const title = targetTitle(prepared, outcome.to);
  const effects = [
    ...(outcome.effects === undefined ? [] : [effectsText(outcome.effects, language, names)]),
    ...(outcome.also === undefined ? [] : [conditionalEffectsText(outcome.also, language, names)]),
  ];
  return (
    <div className="try-out-open">
      <Button
        size="small"
        onClick={onChoose}
        aria-label={`${say(words.choose)}: ${Object.values(move.lines)[0] ?? move.id}`}
      >
        {say(words.choose)}
      </Button>
      <QualityMark quality={outcome.quality} />
      {move.outcomes.length > 1 && <span>{say(words.whichOutcome, { n: outcomeAt + 1 })}</span>}
      <span className={title === null ? 'try-out-nowhere' : undefined} lang="zh-CN">
        {title === null ? say(words.nowhere) : say(words.leads, { title })}
      </span>
      {effects.length > 0 && <span className="try-out-effects">{effects.join('；')}</span>}
    </div>
  );
}

function ClosedReason({
  judged,
  names,
}: {
  readonly judged: Extract<TestMove, { isOpen: false }>;
  readonly names: ScriptNames;
}) {
  const { say, language } = useWords();
  const { closedBy } = judged;
  const inWords = (parts: readonly Condition[]) =>
    parts.map((part) => conditionText(part, language, names)).join(language === 'zh' ? '；' : '; ');
  switch (closedBy.kind) {
    case 'no-retry':
      return <> {say(words.closedRetry)}</>;
    case 'condition':
      return <> {say(words.closedWhen, { conditions: inWords(closedBy.failed) })}</>;
    case 'no-outcome': {
      if (closedBy.failed.length === 0) return <> {say(words.closedNoOutcome)}</>;
      const conditions = closedBy.failed.map((parts, at) => `${at + 1}. ${inWords(parts)}`).join('  ');
      return <> {say(words.closedOutcomes, { conditions })}</>;
    }
  }
}
