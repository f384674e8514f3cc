import { memo } from 'react';

import type { ChangePath } from '#core/editing/change';
import { emptyOutcome } from '#core/editing/operations/empty-parts';
import type { Node } from '#core/script/node-schema';

import { useWords } from '../../../app/words';
import { useEditor } from '../editor-context';
import { ConditionalEffectsList } from './effects/conditional-effects';
import { IdField } from './id-field';
import { formMessages as words } from './messages';
import { MoveRows } from './move-rows';
import { NumberField } from './number-field';
import { OptionalPart } from './optional-part';
import { OutcomeFields } from './outcome-fields';
import { OwnProblems } from './own-problems';
import { ReplyList } from './reply-list';
import { samePlace } from './same-place';
import { Section } from './section';
import { TextField } from './text-field';

/** Everything about one node but what is inside its moves. */
export const NodeForm = memo(function NodeForm({
  path,
  node,
}: {
  readonly path: ChangePath;
  readonly node: Node;
}) {
  const { say } = useWords();
  const goTo = useEditor((state) => state.goTo);
  const { id, within, fallback } = node;
  return (
    <>
      <Section
        title={say(words.theNode)}
        aside={
          <IdField
            path={[...path, 'id']}
            kind="node"
            id={id}
            onRenamed={(to) => goTo({ kind: 'node', id: to })}
          />
        }
      >
        <OwnProblems path={path} />
        <TextField
          path={[...path, 'title']}
          label={say(words.title)}
          value={node.title}
          isSingle
          placeholder={say(words.nodeTitleHint)}
        />
        <TextField path={[...path, 'tells']} label={say(words.tells)} value={node.tells} isOptional />
      </Section>
      <Section title={say(words.replies)} lead={say(words.repliesLead)}>
        <ReplyList path={[...path, 'replies']} node={id} replies={node.replies} />
      </Section>
      <Section title={say(words.moves)} lead={say(words.movesLead)}>
        <MoveRows path={[...path, 'moves']} node={node} />
      </Section>
      <Section title={say(words.enter)} lead={say(words.enterLead)}>
        <ConditionalEffectsList path={[...path, 'enter']} name={say(words.enter)} value={node.enter} />
      </Section>
      <Section title={say(words.elseways)}>
        <OptionalPart
          path={[...path, 'within']}
          label={say(words.within)}
          isThere={within !== undefined}
          create={() => ({ seconds: 45, else: { ...emptyOutcome(), quality: 'useless' } })}
          hint={say(words.withinHint)}
        >
          {within !== undefined && (
            <>
              <NumberField
                path={[...path, 'within', 'seconds']}
                label={say(words.seconds)}
                value={within.seconds}
                step={5}
                min={5}
                max={600}
                unit={say(words.secondsUnit)}
              />
              <OutcomeFields path={[...path, 'within', 'else']} outcome={within.else} isForward />
            </>
          )}
        </OptionalPart>
        <OptionalPart
          path={[...path, 'fallback']}
          label={say(words.fallback)}
          isThere={fallback !== undefined}
          create={() => emptyOutcome()}
          hint={say(words.fallbackHint)}
        >
          {fallback !== undefined && (
            <OutcomeFields path={[...path, 'fallback']} outcome={fallback} isForward />
          )}
        </OptionalPart>
      </Section>
    </>
  );
}, samePlace);
