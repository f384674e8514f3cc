import type { Message } from '#core/messages/message';

import { useSettings } from '../../app/app-stores';
import { useNavigation } from '../../app/navigation';
import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { fraudTypeName } from '../../components/fraud-type-name';
import type { LibraryShelf } from '../../stores/library-store';
import { libraryMessages as words } from './messages';
import { nextStep, type NextStep } from './next-step';
import { ScriptFacts } from './script-facts';
import { useRunLine } from './use-run-line';
import './next-step-panel.css';

const reasons: Readonly<Record<NextStep['kind'], Message>> = {
  continue: words.nextContinue,
  first: words.nextFirst,
  due: words.nextDue,
  onward: words.nextOnward,
  disposition: words.nextDisposition,
  retry: words.nextRetry,
  new: words.nextNew,
  rest: words.nextRest,
};

/** The one thing to do now, with its reason. */
export function NextStepPanel({ library, progress, openRuns }: LibraryShelf) {
  const { language, say } = useWords();
  const { go } = useNavigation();
  const runLine = useRunLine();
  const isGuided = useSettings(({ settings }) => !settings.firstTalkSeen);
  const change = useSettings((state) => state.change);

  const step = nextStep(library, progress, openRuns);
  if (step === null) return null;
  const id = step.kind === 'continue' ? step.run.fraudType : step.script.listedUnder;
  const type = library.fraudTypes.find((each) => each.id === id);
  const title = step.kind === 'continue' ? step.run.title : step.script.title;
  const isFirst = step.kind === 'first' && isGuided;

  return (
    <section className="next-step" aria-labelledby="next-step">
      <div className="next-step-text">
        <p className="next-step-why" id="next-step">
          <span className="next-step-label">{say(words.nextTitle)}</span>
          {say(
            step.kind === 'first' && !isFirst ? words.nextBegin : reasons[step.kind],
            step.kind === 'onward' ? { count: step.passesLeft } : {},
          )}
        </p>
        <h2 lang="zh-CN">{title}</h2>
        <p className="next-step-facts">
          {type !== undefined && <span>{fraudTypeName(type, language)}</span>}
          {step.kind === 'continue' ? <span>{runLine(step.run)}</span> : <ScriptFacts script={step.script} />}
        </p>
        {isFirst && <p className="next-step-note">{say(words.guidedNote)}</p>}
      </div>
      <div className="next-step-acts">
        {step.kind === 'continue' ? (
          <Button
            kind="primary"
            size="large"
            icon="next"
            onClick={() => go({ screen: step.run.kind, run: step.run.run })}
          >
            {say(words.continue)}
          </Button>
        ) : (
          <Button
            kind="primary"
            size="large"
            icon="next"
            onClick={() => go({ screen: 'briefing', script: step.script.hash })}
          >
            {say(words.begin)}
          </Button>
        )}
        {isFirst && (
          <Button kind="quiet" onClick={() => void change({ firstTalkSeen: true })}>
            {say(words.dismiss)}
          </Button>
        )}
      </div>
    </section>
  );
}
