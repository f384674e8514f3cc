import { useEffect, useState } from 'react';

import { isGranted } from '#core/people/person';

import { useSession } from '../../app/app-stores';
import { useBridge } from '../../app/bridge-context';
import { useNavigation } from '../../app/navigation';
import { windowTimers } from '../../app/window-timers';
import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { DraftMark } from '../../components/draft-mark';
import { EmptyState } from '../../components/empty-state';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { createClassVoteStore } from '../../stores/class-vote/create-class-vote-store';
import { sessionClasses } from '../../stores/class-vote/kept-classes';
import { voteMessages as words } from './messages';
import { ClassVoteProvider, useClassVote, useClassVoteStore } from './use-class-vote';
import { VoteEntrance } from './vote-entrance';
import { VotePresenter } from './vote-presenter';
import './class-vote.css';

/** 全班表决: an instructor plays a case with the whole room. Nothing of it counts, and nothing is stored as a run. */
export function ClassVoteScreen({ script }: { readonly script: string }) {
  const { say } = useWords();
  const bridge = useBridge();
  const person = useSession(({ status }) => (status.kind === 'ready' ? status.value.person : null));
  const [store] = useState(() =>
    createClassVoteStore({
      bridge,
      script,
      duty: person?.duty ?? 'police',
      kept: sessionClasses(() => window.sessionStorage, `quandezhu-class-${person?.id ?? ''}-${script}`),
      newSeed: () => Math.random().toString(36).slice(2, 14) || 'seed',
      clock: () => performance.now(),
      timers: windowTimers,
    }),
  );
  const mayTeach = isGranted(person?.role ?? null, 'teach');
  useEffect(() => {
    if (!mayTeach) return undefined;
    void store.getState().load();
    return () => store.getState().leave();
  }, [mayTeach, store]);
  if (!mayTeach) {
    return (
      <Frame script={script}>
        <EmptyState title={say(words.notAllowed)}>{say(words.notAllowedText)}</EmptyState>
      </Frame>
    );
  }
  return (
    <ClassVoteProvider value={store}>
      <Opened script={script} />
    </ClassVoteProvider>
  );
}

function Opened({ script }: { readonly script: string }) {
  const { back } = useNavigation();
  const store = useClassVoteStore();
  const content = useClassVote((state) => state.content);
  const isUnderWay = useClassVote((state) => state.inSight !== null);
  if (isUnderWay) return <VotePresenter onLeave={() => back({ screen: 'briefing', script })} />;
  const title = content.kind === 'ready' ? content.value.prepared.script.title : undefined;
  return (
    <Frame script={script} caseTitle={title}>
      <Loaded of={content} onRetry={() => void store.getState().load()}>
        {(of) => <VoteEntrance of={of} />}
      </Loaded>
    </Frame>
  );
}

type FrameProps = {
  readonly script: string;
  readonly caseTitle?: string | undefined;
  readonly children: React.ReactNode;
};

function Frame({ caseTitle, children, script }: FrameProps) {
  const { say } = useWords();
  const { back } = useNavigation();
  return (
    <Page
      title={caseTitle === undefined ? say(words.title) : `${say(words.title)}：${caseTitle}`}
      lead={say(words.lead)}
      width="narrow"
      before={
        <div>
          <Button kind="quiet" size="small" icon="back" onClick={() => back({ screen: 'briefing', script })}>
            {say(words.back)}
          </Button>
        </div>
      }
      actions={<DraftMark />}
    >
      {children}
    </Page>
  );
}
