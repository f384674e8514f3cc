import { pathText } from '#core/check/script-problem';
import type { PreparedScript } from '#core/dialogue/prepare-script';
import type { ChangePath } from '#core/editing/change';
import type { Node } from '#core/script/node-schema';

import { useWords } from '../../../app/words';
import { Button } from '../../../components/button';
import { ComboBox, type ComboOption } from '../../../components/combo-box';
import { Icon } from '../../../components/icon';
import { ProblemNotes } from '../form/problem-notes';
import { useProblemsWithin } from '../form/field-problems';
import { useField } from '../form/use-field';
import type { FollowedWay } from './follow-way';
import { pageMessages as words } from './messages';

type WayStepsProps = {
  readonly path: ChangePath;
  readonly steps: readonly string[];
  readonly followed: FollowedWay;
  readonly prepared: PreparedScript;
};

function lineOf(node: Node | undefined, move: string): string | null {
  const lines = node?.moves.find(({ id }) => id === move)?.lines;
  return lines === undefined ? null : (Object.values(lines).find((line) => line !== '') ?? move);
}

/** The steps of a way: at which node, which words; changed, cut, or gone on with by what is open there. */
export function WaySteps({ path, steps, followed, prepared }: WayStepsProps) {
  const { say } = useWords();
  const name = say(words.steps);
  const field = useField(path, name);
  const problems = useProblemsWithin(path);
  const { stops, end } = followed;

  const textOf = (step: string, node: Node | undefined): string => {
    if (step === '~timeout') return say(words.timeOut);
    if (step === '~continue') return say(words.goOn);
    const here = lineOf(node, step);
    if (here !== null) return here;
    // No longer where it was: its words may still stand at another node.
    for (const target of prepared.targets.values()) {
      const found = target.kind === 'node' ? lineOf(target.node, step) : null;
      if (found !== null) return found;
    }
    return step;
  };
  const optionsAt = (at: number): readonly ComboOption[] =>
    (stops[at]?.choices ?? []).map((id) => ({ id, text: textOf(id, stops[at]?.node) }));
  const write = (next: readonly string[]) => field.set(next);
  const last = stops[steps.length];

  return (
    <div data-path={pathText(path)}>
      <h3 className="form-subhead">{name}</h3>
      <ol className="pages-steps" aria-label={name}>
        {steps.map((step, at) => {
          const node = stops[at]?.node;
          const isWrong = (end.kind === 'misfit' || end.kind === 'nowhere') && end.at === at;
          const label = say(words.stepAt, { n: at + 1, node: node?.title || (node?.id ?? '') });
          return (
            <li key={at} className={isWrong ? 'pages-step pages-step-misfit' : 'pages-step'}>
              <span className="pages-step-number">{at + 1}</span>
              <div className="pages-step-body">
                <span className="form-hint" lang="zh-CN">
                  {node?.title || (node?.id ?? '')}
                </span>
                <ComboBox
                  aria-label={label}
                  lang="zh-CN"
                  data-path={pathText([...path, at])}
                  chosen={textOf(step, node)}
                  options={() => optionsAt(at)}
                  disabled={field.isReadOnly}
                  onFocus={field.onFocus}
                  onChoose={(id) => write(steps.map((each, place) => (place === at ? id : each)))}
                />
                {isWrong && (
                  <p className="form-problem">
                    <Icon name="warning" />
                    <span>{say(end.kind === 'misfit' ? words.misfit : words.leadsNowhere)}</span>
                  </p>
                )}
                {isWrong && !field.isReadOnly && (
                  <div>
                    <Button size="small" onClick={() => write(steps.slice(0, at))}>
                      {say(words.cutFrom)}
                    </Button>
                  </div>
                )}
              </div>
              {!field.isReadOnly && (
                <button
                  type="button"
                  className="form-tool"
                  aria-label={say(words.removeStep, { n: at + 1 })}
                  title={say(words.removeStep, { n: at + 1 })}
                  onClick={() => write(steps.filter((_, place) => place !== at))}
                >
                  <Icon name="close" />
                </button>
              )}
            </li>
          );
        })}
        {last !== undefined && !field.isReadOnly && (
          <li className="pages-step">
            <span className="pages-step-next pages-step-body">
              <span className="form-hint" lang="zh-CN">
                {last.node.title || last.node.id}
              </span>
              <ComboBox
                aria-label={say(words.nextStep)}
                lang="zh-CN"
                chosen=""
                placeholder={say(words.nextStep)}
                options={() => optionsAt(steps.length)}
                onFocus={field.onFocus}
                onChoose={(id) => write([...steps, id])}
              />
            </span>
          </li>
        )}
      </ol>
      <ProblemNotes problems={problems} />
    </div>
  );
}
