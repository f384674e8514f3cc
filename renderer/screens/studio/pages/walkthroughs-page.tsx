import { useDeferredValue, useMemo } from 'react';

import { prepareScript, type PreparedScript } from '#core/dialogue/prepare-script';
import { freeId } from '#core/editing/free-id';
import { dutyWords } from '#core/messages/vocabulary-messages';
import type { Walkthrough } from '#core/script/script-schema';
import { duties, forbiddenLines } from '#core/script/vocabulary';

import { useWords } from '../../../app/words';
import { useEditor } from '../editor-context';
import { ChoiceField } from '../form/choice-field';
import { Fold } from '../form/fold';
import { IdField } from '../form/id-field';
import { ItemList } from '../form/item-list';
import { rulesetOptions } from '../form/named-options';
import { RadioField } from '../form/radio-field';
import { useRuleset } from '../form/ruleset-context';
import { followWay } from './follow-way';
import { pageMessages as words } from './messages';
import { WaySteps } from './way-steps';
import { WayVerdict } from './way-verdict';

const kinds = ['expert', 'veto', 'sample'] as const;

/** The recorded ways, each played as the script is now. */
export function WalkthroughsPage() {
  const { say } = useWords();
  const script = useEditor((state) => state.document.script);
  // Playing all ways may come a moment after the key.
  const settled = useDeferredValue(script);
  const prepared = useMemo(() => prepareScript(settled), [settled]);
  const { walkthroughs } = script;
  const create = (): Walkthrough => ({
    id: freeId('way', new Set(walkthroughs.map(({ id }) => id))),
    kind: 'sample',
    disposition: script.dispositions[0]?.id ?? '',
    duty: script.duties[0] ?? 'police',
    steps: [],
    ending: '',
  });
  return (
    <div className="form-stack">
      <p className="form-hint">{say(words.walkthroughsLead)}</p>
      <ItemList
        path={['walkthroughs']}
        name={say(words.walkthrough)}
        items={walkthroughs}
        addLabel={say(words.addWalkthrough)}
        create={create}
        isCompact
      >
        {(way, at, isNew) => <Way way={way} at={at} isNew={isNew} prepared={prepared} />}
      </ItemList>
    </div>
  );
}

type WayProps = {
  readonly way: Walkthrough;
  readonly at: number;
  readonly isNew: boolean;
  readonly prepared: PreparedScript;
};

function Way({ way, at, isNew, prepared }: WayProps) {
  const { say } = useWords();
  const ruleset = useRuleset();
  const dispositions = useEditor((state) => state.document.script.dispositions);
  const endings = useEditor((state) => state.document.script.endings);
  const path = ['walkthroughs', at];
  const followed = useMemo(() => followWay(prepared, way), [prepared, way]);
  const mood = dispositions.find(({ id }) => id === way.disposition)?.name ?? way.disposition;
  return (
    <Fold
      path={path}
      title={
        <span className="pages-ending">
          <span>{say(words[way.kind])}</span>
          <span lang="zh-CN">{mood}</span>
          <span>{say(dutyWords[way.duty])}</span>
          <span>{say(words.stepCount, { n: way.steps.length })}</span>
        </span>
      }
      summary={<WayVerdict way={way} followed={followed} endings={endings} />}
      isOpenAtFirst={isNew}
    >
      <IdField path={[...path, 'id']} kind="walkthrough" id={way.id} />
      <RadioField
        path={[...path, 'kind']}
        label={say(words.kind)}
        value={way.kind}
        options={kinds.map((value) => ({ value, label: say(words[value]) }))}
      />
      {(way.kind === 'veto' || way.forbidden !== undefined) && (
        <ChoiceField
          path={[...path, 'forbidden']}
          label={say(words.runsInto)}
          value={way.forbidden}
          options={rulesetOptions(ruleset?.forbidden, forbiddenLines).map(({ id, text }) => ({
            value: id,
            label: text,
          }))}
          none={say(words.notGiven)}
        />
      )}
      <ChoiceField
        path={[...path, 'disposition']}
        label={say(words.disposition)}
        value={way.disposition}
        options={dispositions.map(({ id, name }) => ({ value: id, label: name || id }))}
      />
      <ChoiceField
        path={[...path, 'duty']}
        label={say(words.playedBy)}
        value={way.duty}
        options={duties.map((value) => ({ value, label: say(dutyWords[value]) }))}
      />
      <ChoiceField
        path={[...path, 'ending']}
        label={say(words.leadsTo)}
        value={way.ending === '' ? undefined : way.ending}
        options={endings.map(({ id, title }) => ({ value: id, label: title || id }))}
      />
      <WayVerdict way={way} followed={followed} endings={endings} path={[...path, 'ending']} />
      <WaySteps path={[...path, 'steps']} steps={way.steps} followed={followed} prepared={prepared} />
    </Fold>
  );
}
