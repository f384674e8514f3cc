import type { ScriptSummary } from '#core/library/library-view';
import { dutyWords } from '#core/messages/vocabulary-messages';

import { useNavigation } from '../../app/navigation';
import { routeAddress } from '../../app/route-address';
import { useWords } from '../../app/words';
import { AlertLevelMark } from '../../components/alert-level-mark';
import { DraftMark } from '../../components/draft-mark';
import { libraryMessages as words } from './messages';
import { ScriptFacts } from './script-facts';
import './script-card.css';

/** One case, as a link to its briefing. */
export function ScriptCard({ script }: { readonly script: ScriptSummary }) {
  const { language, say } = useWords();
  const { go } = useNavigation();
  const route = { screen: 'briefing', script: script.hash } as const;
  const duties = script.duties.map((duty) => say(dutyWords[duty])).join(language === 'zh' ? '、' : ', ');
  return (
    <li className="script-card">
      <div className="script-card-head">
        <h4>
          <a
            lang="zh-CN"
            href={routeAddress(route)}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              go(route);
            }}
          >
            {script.title}
          </a>
        </h4>
        <span className="script-card-marks">
          {script.status === 'teaching-draft' && <DraftMark />}
          <AlertLevelMark level={script.alertLevel} />
        </span>
      </div>
      <p className="script-card-summary">
        <span className="script-card-persona">{say(words.persona, script.persona)}</span>
        <span lang="zh-CN">{script.summary}</span>
      </p>
      <p className="script-card-facts">
        <ScriptFacts script={script} />
        <span>{say(words.duties, { duties })}</span>
      </p>
    </li>
  );
}
