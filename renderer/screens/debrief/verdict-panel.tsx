import type { Debrief, DebriefOutcome } from '#core/debrief/debrief';
import type { Message } from '#core/messages/message';
import { endingWords } from '#core/messages/vocabulary-messages';

import { useWords } from '../../app/words';
import { Badge } from '../../components/badge';
import { classNames } from '../../components/class-names';
import { Icon } from '../../components/icon';
import { Meter } from '../../components/meter';
import { debriefMessages as words } from './messages';
import { MoneyFigures } from './money-figures';
import './verdict-panel.css';

function rankOf({ rank, acceptable }: DebriefOutcome): Message {
  if (acceptable) return rank >= 80 ? words.rankTop : words.rankGood;
  return rank >= 20 ? words.rankPoor : words.rankBad;
}

/** The result at a glance: passed or not and why not, the process score, the ending and the money, each by itself. */
export function VerdictPanel({ debrief }: { readonly debrief: Debrief }) {
  const { say } = useWords();
  const { verdict, score, outcome, decisions } = debrief;
  const isVetoed = score.failed.includes('veto');
  const { best, ok, useless, harmful, timedOut } = decisions;
  const whyNot = isVetoed
    ? outcome?.acceptable === true
      ? words.failedVetoGood
      : words.failedVeto
    : score.failed.includes('ending')
      ? words.failedEnding
      : words.failedMark;

  return (
    <section className={classNames('verdict', isVetoed && 'verdict-vetoed')} aria-label={say(words.verdict)}>
      <div className="verdict-head">
        <h2 className="verdict-word">
          {verdict === 'passed' && <Icon name="check" />}
          {isVetoed && <Icon name="stop" />}
          {say(verdict === null ? words.noVerdict : words[verdict])}
        </h2>
        {verdict === 'failed' && <p className="verdict-why">{say(whyNot)}</p>}
      </div>

      {verdict !== null && (
        <div className="verdict-part">
          <h3>{say(words.process)}</h3>
          <p className="verdict-figure">
            <strong>{score.process}</strong>
            <span>{say(words.processOf, { mark: score.mark })}</span>
          </p>
          <Meter label={say(words.process)} value={score.process} mark={score.mark} text="" />
          {score.hintPoints > 0 && (
            <p className="verdict-note">
              {say(words.sumHints, { base: score.base, hints: score.hints, points: score.hintPoints })}
            </p>
          )}
          {score.capped && <p className="verdict-note">{say(words.sumCapped, { base: score.base })}</p>}
        </div>
      )}

      {outcome !== null && (
        <div className="verdict-part">
          <h3>{say(words.ending)}</h3>
          <p className="verdict-ending">
            <strong>{outcome.title}</strong>
            {say(endingWords[outcome.kind]) !== outcome.title && (
              <Badge>{say(endingWords[outcome.kind])}</Badge>
            )}
          </p>
          <p className="verdict-note">{say(rankOf(outcome))}</p>
          <p className="verdict-story">{outcome.text}</p>
        </div>
      )}

      <div className="verdict-part">
        <h3>{say(words.money)}</h3>
        <MoneyFigures money={debrief.money} />
      </div>

      {decisions.total > 0 && (
        <p className="verdict-decisions">
          <span>{say(words.decisions, { total: decisions.total })}</span>
          {say(words.decisionsText, { best, ok, useless, harmful })}
          {timedOut > 0 && say(words.timedOutCount, { count: timedOut })}
        </p>
      )}
    </section>
  );
}
