import type { DebriefSubject } from '#core/debrief/debrief';

import { useSession } from '../../app/app-stores';
import { useWords } from '../../app/words';
import { DraftMark } from '../../components/draft-mark';
import { debriefMessages as words } from './messages';
import './print-foot.css';

const short = (hash: string): string => hash.slice(0, 12);

/** What names the versions that a debrief rests on: under it on the screen, and at the foot of every printed page. */
export function PrintFoot({ subject }: { readonly subject: DebriefSubject }) {
  const { say } = useWords();
  const status = useSession((session) => (session.status.kind === 'ready' ? session.status.value : null));
  const { script, ruleset, engine, run, isTeachingDraft } = subject;
  return (
    <footer className="print-foot">
      <div className="print-foot-box">
        <p>
          {say(words.printNames, {
            script: script.id,
            version: script.version,
            scriptHash: short(script.hash),
            ruleset: ruleset.id,
            rulesetVersion: ruleset.version,
            rulesetHash: short(ruleset.hash),
          })}
        </p>
        <p>
          {say(words.printProgram, {
            version: status?.version ?? '',
            content: status?.contentHash ?? '',
            engine,
            run: run.slice(0, 8),
          })}
          {' · '}
          {say(words.synthetic)} {isTeachingDraft && <DraftMark />}
        </p>
      </div>
    </footer>
  );
}
