import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';

import { modeRules } from '#core/talk-view/mode-rules';

import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { DraftMark } from '../../components/draft-mark';
import { ErrorNotice } from '../../components/error-notice';
import { KeyHint } from '../../components/key-hint';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import type { BriefingContent, BriefingStore } from '../../stores/briefing/create-briefing-store';
import { AlertSlip } from './alert-slip';
import { BriefingChoices } from './briefing-choices';
import { briefingMessages } from './messages';
import { VetoList } from './veto-list';
import './briefing.css';

type BriefingProps = {
  readonly store: BriefingStore;
  readonly onBegun: (run: string) => void;
  readonly onBack: () => void;
  /** Only for whoever may teach: play the case with the whole room. */
  readonly onClassVote?: (() => void) | undefined;
};

/** What is read and chosen before a talk. */
export function Briefing({ store, onBegun, onBack, onClassVote }: BriefingProps) {
  const { say } = useWords();
  const content = useStore(store, (state) => state.content);
  const load = useStore(store, (state) => state.load);
  const title = content.kind === 'ready' ? content.value.script.title : say(briefingMessages.title);
  return (
    <Page
      title={title}
      lead={content.kind === 'ready' ? content.value.script.summary : undefined}
      actions={
        onClassVote === undefined ? undefined : (
          <Button kind="quiet" icon="people" onClick={onClassVote}>
            {say(briefingMessages.classVote)}
          </Button>
        )
      }
      before={
        <div className="briefing-back">
          <Button kind="quiet" size="small" icon="back" onClick={onBack}>
            {say(briefingMessages.back)}
          </Button>
        </div>
      }
    >
      <Loaded of={content} onRetry={() => void load()}>
        {(ready) => <BriefingSheet content={ready} store={store} onBegun={onBegun} />}
      </Loaded>
    </Page>
  );
}

type BriefingSheetProps = Pick<BriefingProps, 'store' | 'onBegun'> & { readonly content: BriefingContent };

function BriefingSheet({ content, store, onBegun }: BriefingSheetProps) {
  const { say } = useWords();
  const { choice, change, start, isStarting, startError } = useStore(store);
  const { script, scriptHash, ruleset } = content;
  const form = useRef<HTMLFormElement>(null);

  const begin = async () => {
    const run = await start();
    if (run !== null) onBegun(run);
  };

  useEffect(() => {
    form.current?.querySelector<HTMLElement>('.button-primary')?.focus({ preventScroll: true });
  }, []);

  return (
    // A form, so that Enter begins from wherever one is.
    <form
      className="briefing"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        void begin();
      }}
    >
      <div className="briefing-case">
        <AlertSlip script={script} ruleset={ruleset} />
        {modeRules[choice.mode].isLearning && <VetoList ruleset={ruleset} />}
      </div>
      <div className="briefing-plan">
        <BriefingChoices script={script} choice={choice} onChange={change} />
        {startError !== null && <ErrorNotice error={startError} onRetry={() => void begin()} />}
        <Button kind="primary" size="large" type="submit" isBusy={isStarting}>
          {say(briefingMessages.start)}
          <KeyHint keys="Enter" />
        </Button>
        <p className="briefing-source">
          {script.status === 'teaching-draft' && <DraftMark />}
          <span>{say(briefingMessages.length, { minutes: script.minutes })}</span>
          <span>
            {say(briefingMessages.draftVersion, { version: script.version, rules: ruleset.version })}
          </span>
          <span>{say(briefingMessages.hash, { hash: scriptHash.slice(0, 8) })}</span>
        </p>
      </div>
    </form>
  );
}
