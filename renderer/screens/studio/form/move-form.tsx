import { memo } from 'react';

import type { ChangePath } from '#core/editing/change';
import type { Move } from '#core/script/move-schema';
import { forbiddenLines } from '#core/script/vocabulary';

import { useWords } from '../../../app/words';
import { useEditor } from '../editor-context';
import { ConditionField } from './condition/condition-field';
import { IdField } from './id-field';
import { LineList } from './line-list';
import { formMessages as words } from './messages';
import { rulesetOptions } from './named-options';
import { OutcomeList } from './outcome-list';
import { OwnProblems } from './own-problems';
import { PicksField } from './picks-field';
import { RadioField } from './radio-field';
import { useRuleset } from './ruleset-context';
import { samePlace } from './same-place';
import { Section } from './section';

type MoveFormProps = { readonly path: ChangePath; readonly node: string; readonly move: Move };

/** Everything about one move: its wordings, when it is offered, and its ordered outcomes. */
export const MoveForm = memo(function MoveForm({ path, node, move }: MoveFormProps) {
  const { say } = useWords();
  const ruleset = useRuleset();
  const goTo = useEditor((state) => state.goTo);
  return (
    <>
      <Section
        title={say(words.theMove)}
        aside={
          <IdField
            path={[...path, 'id']}
            kind="move"
            id={move.id}
            node={node}
            onRenamed={(id) => goTo({ kind: 'move', node, id })}
          />
        }
      >
        <OwnProblems path={path} />
        <RadioField
          path={[...path, 'kind']}
          label={say(words.kind)}
          value={move.kind ?? 'say'}
          options={[
            { value: 'say', label: say(words.saying) },
            { value: 'do', label: say(words.acting) },
          ]}
        />
        <LineList path={[...path, 'lines']} lines={move.lines} />
        <ConditionField
          path={[...path, 'when']}
          label={say(words.offeredWhen)}
          value={move.when}
          none={say(words.always)}
        />
        <PicksField
          path={[...path, 'forbidden']}
          label={say(words.forbidden)}
          chosen={move.forbidden}
          options={rulesetOptions(ruleset?.forbidden, forbiddenLines)}
          hint={move.forbidden === undefined ? undefined : say(words.forbiddenHint)}
        />
      </Section>
      <Section title={say(words.outcomes)} lead={say(words.outcomesLead)}>
        <OutcomeList path={[...path, 'outcomes']} outcomes={move.outcomes} />
      </Section>
    </>
  );
}, samePlace);
