import type { Ruleset } from '#core/ruleset/ruleset-schema';

import { useWords } from '../../app/words';
import { DraftMark } from '../../components/draft-mark';
import { Panel } from '../../components/panel';
import { briefingMessages } from './messages';
import './veto-list.css';

/** 一票否决: what must never be said, told beforehand in the learning modes. */
export function VetoList({ ruleset }: { readonly ruleset: Ruleset }) {
  const { say } = useWords();
  const vetoes = ruleset.forbidden.filter(({ effect }) => effect === 'veto');
  if (vetoes.length === 0) return null;
  return (
    <Panel title={say(briefingMessages.vetoes)} aside={<DraftMark />}>
      <ul className="veto-list" lang="zh-CN">
        {vetoes.map(({ id, text, why }) => (
          <li key={id}>
            <span className="veto-list-id">{id}</span>
            <span>
              <strong>{text}</strong>
              <span className="veto-list-why">{why}</span>
            </span>
          </li>
        ))}
      </ul>
      <p className="veto-list-note">{say(briefingMessages.vetoesPlayOn)}</p>
    </Panel>
  );
}
