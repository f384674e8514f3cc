import type { StatePatch } from '#core/editing/test-play/test-play';
import type { TalkState } from '#core/dialogue/victim-state';
import { variableWords } from '#core/messages/vocabulary-messages';
import { victimVariables, type VictimVariable } from '#core/script/vocabulary';

import { useWords } from '../../../app/words';
import { CheckBox } from '../../../components/check-box';
import { formatYuan } from '../../../components/format-yuan';
import { Meter } from '../../../components/meter';
import { useEditor } from '../editor-context';
import { tryOutMessages as words } from './messages';
import { NumberBox } from './number-box';

type StatePanelProps = { readonly state: TalkState; readonly onPatch: (patch: StatePatch) => void };

/** The state of the victim and of the talk, always in sight; behind a fold everything of it can be set. */
export function StatePanel({ state, onPatch }: StatePanelProps) {
  const { say, language } = useWords();
  const facts = useEditor((editor) => editor.document.script.facts);
  const flags = useEditor((editor) => editor.document.script.flags);
  const named = (declared: readonly { id: string; text: string }[], ids: readonly string[]) =>
    ids.length === 0
      ? say(words.none)
      : ids
          .map((id) => declared.find((one) => one.id === id)?.text || id)
          .join(language === 'zh' ? '；' : '; ');
  const { atRisk, lost, secured } = state.money;
  const rows = [
    [words.atRisk, formatYuan(atRisk, language)],
    [words.lostMoney, formatYuan(lost, language)],
    [words.secured, formatYuan(secured, language)],
    [words.slips, String(state.slips)],
    [words.minutes, String(state.minutes)],
    [words.retriesLeft, String(state.retriesLeft)],
  ] as const;
  return (
    <section className="try-out-state" aria-label={say(words.state)}>
      <h3>{say(words.state)}</h3>
      {victimVariables.map((variable) => (
        <Meter key={variable} label={say(variableWords[variable])} value={state.variables[variable]} />
      ))}
      <dl className="try-out-figures">
        {rows.map(([word, text]) => (
          <div key={word.en}>
            <dt>{say(word)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        <div className="try-out-list">
          <dt>{say(words.facts)}</dt>
          <dd lang="zh-CN">{named(facts, state.facts)}</dd>
        </div>
        <div className="try-out-list">
          <dt>{say(words.flags)}</dt>
          <dd lang="zh-CN">{named(flags, state.flags)}</dd>
        </div>
      </dl>
      {state.ending === null && (
        <details className="try-out-edit">
          <summary>{say(words.editState)}</summary>
          <StateForm state={state} onPatch={onPatch} />
        </details>
      )}
    </section>
  );
}

function StateForm({ state, onPatch }: StatePanelProps) {
  const { say } = useWords();
  const setVariable = (variable: VictimVariable, value: number) =>
    onPatch({ variables: { ...state.variables, [variable]: value } });
  const setMoney = (part: keyof TalkState['money'], value: number) =>
    onPatch({ money: { ...state.money, [part]: value } });
  const money = [
    ['atRisk', words.atRisk],
    ['lost', words.lostMoney],
    ['secured', words.secured],
  ] as const;
  const counts = [
    ['slips', words.slips, 99],
    ['minutes', words.minutes, 1_000_000],
    ['retriesLeft', words.retriesLeft, 2],
  ] as const;
  return (
    <>
      <div className="try-out-numbers">
        {victimVariables.map((variable) => (
          <NumberBox
            key={variable}
            label={say(variableWords[variable])}
            value={state.variables[variable]}
            most={100}
            step={5}
            onChange={(value) => setVariable(variable, value)}
          />
        ))}
        {money.map(([part, word]) => (
          <NumberBox
            key={part}
            label={say(word)}
            value={state.money[part]}
            most={1_000_000_000}
            onChange={(value) => setMoney(part, value)}
          />
        ))}
        {counts.map(([part, word, most]) => (
          <NumberBox
            key={part}
            label={say(word)}
            value={state[part]}
            most={most}
            onChange={(value) => onPatch({ [part]: value })}
          />
        ))}
      </div>
      <Marks list="facts" state={state} onPatch={onPatch} />
      <Marks list="flags" state={state} onPatch={onPatch} />
    </>
  );
}

/** What is known, or noted, as ticks. */
function Marks({ list, state, onPatch }: StatePanelProps & { readonly list: 'facts' | 'flags' }) {
  const { say } = useWords();
  const declared = useEditor((editor) => editor.document.script[list]);
  if (declared.length === 0) return null;
  const set = (id: string, isOn: boolean) =>
    onPatch({ [list]: isOn ? [...state[list], id] : state[list].filter((one) => one !== id) });
  return (
    <fieldset className="try-out-marks">
      <legend>{say(words[list])}</legend>
      {declared.map(({ id, text }) => (
        <CheckBox
          key={id}
          label={<span lang="zh-CN">{text === '' ? id : text}</span>}
          isChecked={state[list].includes(id)}
          onChange={(isOn) => set(id, isOn)}
        />
      ))}
    </fieldset>
  );
}
