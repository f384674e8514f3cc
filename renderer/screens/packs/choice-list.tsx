import type { ReactNode } from 'react';

import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { CheckBox } from '../../components/check-box';
import { Panel } from '../../components/panel';
import { exportMessages as words } from './export-messages';
import './packs.css';

export type Choice<Id extends string> = {
  readonly id: Id;
  /** Fraud type. */
  readonly mark: string;
  readonly title: string;
  readonly fact: string | null;
};

type ChoiceListProps<Id extends string> = {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly choices: readonly Choice<Id>[];
  readonly chosen: ReadonlySet<Id>;
  readonly onChoose: (ids: readonly Id[], isChosen: boolean) => void;
};

/** Many boxes to tick, all or none of them with one press. */
export function ChoiceList<Id extends string>(props: ChoiceListProps<Id>) {
  const { title, lead, choices, chosen, onChoose } = props;
  const { say } = useWords();
  const ids = choices.map(({ id }) => id);
  return (
    <Panel
      title={title}
      aside={
        <span className="packs-choice-acts">
          {say(words.chosen, { count: ids.filter((id) => chosen.has(id)).length })}
          <Button
            size="small"
            kind="quiet"
            aria-label={say(words.allOf, { group: title })}
            onClick={() => onChoose(ids, true)}
          >
            {say(words.all)}
          </Button>
          <Button
            size="small"
            kind="quiet"
            aria-label={say(words.noneOf, { group: title })}
            onClick={() => onChoose(ids, false)}
          >
            {say(words.none)}
          </Button>
        </span>
      }
    >
      {lead !== undefined && <p className="packs-facts">{lead}</p>}
      <ul className="packs-choices">
        {choices.map(({ fact, id, mark, title: name }) => (
          <li key={id}>
            <CheckBox
              isChecked={chosen.has(id)}
              onChange={(isChosen) => onChoose([id], isChosen)}
              label={
                <span className="packs-choice">
                  <span className="packs-choice-mark">{mark}</span>
                  <span lang="zh-CN">{name}</span>
                  {fact !== null && <span className="packs-facts">{fact}</span>}
                </span>
              }
            />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
