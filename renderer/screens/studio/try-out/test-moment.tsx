import { replyAt } from '#core/dialogue/open-moves';
import { nodeOf } from '#core/dialogue/prepare-script';
import type { Decision } from '#core/dialogue/step';
import { nowhere } from '#core/editing/test-play/prepare-draft';
import { testMoves } from '#core/editing/test-play/test-moves';
import type { TestPlay } from '#core/editing/test-play/test-play';
import { endingWords } from '#core/messages/vocabulary-messages';
import { scriptNames } from '#core/script-words/script-names';
import { endingView } from '#core/talk-view/ending-view';

import { useWords } from '../../../app/words';
import { Badge } from '../../../components/badge';
import { Button } from '../../../components/button';
import { Notice } from '../../../components/notice';
import { tryOutMessages as words } from './messages';
import { TestMoveRow } from './test-move-row';

type TestMomentProps = { readonly play: TestPlay; readonly onDecide: (decision: Decision) => void };

/** The moment at hand: what the victim says and shows, and every move, open or not; or how it ended. */
export function TestMoment({ play, onDecide }: TestMomentProps) {
  const { say } = useWords();
  return (
    <section className="try-out-moment" aria-label={say(words.now)}>
      {play.state.ending === null ? <Node play={play} onDecide={onDecide} /> : <Ending play={play} />}
    </section>
  );
}

function Node({ play, onDecide }: TestMomentProps) {
  const { say } = useWords();
  const { prepared, state } = play;
  const { node } = nodeOf(prepared, state.node);
  const reply = replyAt(prepared, state);
  const moves = testMoves(play);
  const isStuck = !moves.some(({ isOpen }) => isOpen);
  const names = scriptNames(prepared.script);
  const tells = reply?.tells || node.tells;
  return (
    <>
      <h3 lang="zh-CN">{say(words.nowAt, { title: node.title === '' ? node.id : node.title })}</h3>
      <div className="try-out-reply" role="status" lang="zh-CN">
        {tells !== undefined && tells !== '' && <p className="try-out-tells">{tells}</p>}
        {reply === null ? (
          <p className="try-out-nowhere">{say(words.noReply)}</p>
        ) : (
          reply.line !== undefined && <p>{reply.line === '' ? say(words.silent) : reply.line}</p>
        )}
      </div>
      <ul className="try-out-moves" aria-label={say(words.moves)}>
        {moves.map((move) => (
          <TestMoveRow
            key={move.move.id}
            move={move}
            prepared={prepared}
            names={names}
            onChoose={() => onDecide({ type: 'choose', move: move.move.id })}
          />
        ))}
      </ul>
      <div className="try-out-acts">
        {isStuck && node.fallback !== undefined && (
          <Button size="small" kind="primary" onClick={() => onDecide({ type: 'continue' })}>
            {say(words.goOn)}
          </Button>
        )}
        {node.within !== undefined && (
          <Button size="small" icon="clock" onClick={() => onDecide({ type: 'time-out' })}>
            {say(words.timeout, { seconds: node.within.seconds })}
          </Button>
        )}
      </div>
      {isStuck && node.fallback === undefined && <Notice tone="warning">{say(words.stuck)}</Notice>}
    </>
  );
}

function Ending({ play }: { readonly play: TestPlay }) {
  const { say } = useWords();
  const view = endingView(play.prepared, play.state);
  if (view === null || view.ending.id === nowhere) {
    return (
      <Notice tone="warning" title={say(words.endedNowhere)}>
        {say(words.endedNowhereText)}
      </Notice>
    );
  }
  const { ending, text, because } = view;
  return (
    <div className="try-out-ending" role="status">
      <h3 lang="zh-CN">{say(words.ended, { title: ending.title === '' ? ending.id : ending.title })}</h3>
      <p>
        <Badge>{say(endingWords[ending.kind])}</Badge>{' '}
        <Badge tone={ending.acceptable ? 'green' : 'red'}>
          {say(ending.acceptable ? words.acceptable : words.notAcceptable)}
        </Badge>
      </p>
      <p lang="zh-CN">{text}</p>
      <p className="try-out-why" lang="zh-CN">
        {because}
      </p>
    </div>
  );
}
