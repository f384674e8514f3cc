import { mostPasses } from '#core/proof/check-fully';
import type { BotReport, BotsReport as Report } from '#core/proof/play-bots';

import { useWords } from '../../../app/words';
import { Badge } from '../../../components/badge';
import { Button } from '../../../components/button';
import { useEditor } from '../editor-context';
import { botWords } from './bot-words';
import { Histogram } from './histogram';
import { botsMessages as words } from './messages';

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

/** What the bots showed: each bot with its scores, the endings, and whether length gives the answer away. */
export function BotsReport({ report }: { readonly report: Report }) {
  const { say } = useWords();
  const visits = useEditor((state) => state.visits);
  const setVisits = useEditor((state) => state.setVisits);
  const show = useEditor((state) => state.show);
  const hasExpert = useEditor((state) =>
    state.document.script.walkthroughs.some(({ kind }) => kind === 'expert'),
  );
  const { longestIsBest, chance, decisions } = report;
  return (
    <div className="bots-report">
      <section className="bots-part">
        <h3>{say(words.table)}</h3>
        {!hasExpert && <p>{say(words.noExpert)}</p>}
        <BotTable reports={report.bots} />
      </section>
      <section className="bots-part">
        <h3>{say(words.longestTitle)}</h3>
        <p>{say(words.longest, { decisions, rate: percent(longestIsBest), chance: percent(chance) })}</p>
        <h3>{say(words.endings)}</h3>
        <EndingsTable reports={report.bots} />
        <p>{say(words.mapText)}</p>
        <Button
          size="small"
          onClick={() => {
            setVisits(visits === null ? report.visits : null);
            if (visits === null) show('graph');
          }}
        >
          {say(visits === null ? words.showMap : words.hideMap)}
        </Button>
      </section>
    </div>
  );
}

function BotTable({ reports }: { readonly reports: readonly BotReport[] }) {
  const { say } = useWords();
  return (
    <table className="bots-table">
      <thead>
        <tr>
          <th scope="col">{say(words.bot)}</th>
          <th scope="col" className="bots-number">
            {say(words.passes)}
          </th>
          <th scope="col" className="bots-number">
            {say(words.mean)}
          </th>
          <th scope="col" className="bots-number">
            {say(words.credit)}
          </th>
          <th scope="col">{say(words.scores)}</th>
        </tr>
      </thead>
      <tbody>
        {reports.map(({ bot, passRate, meanScore, bestCredit, histogram }) => (
          <tr key={bot}>
            <th scope="row">{say(botWords(bot))}</th>
            <td className="bots-number">
              {percent(passRate)} {passRate > mostPasses && <Badge tone="red">{say(words.tooMany)}</Badge>}
            </td>
            <td className="bots-number">{meanScore.toFixed(1)}</td>
            <td className="bots-number">
              {Math.round(bestCredit * 100)}%{' '}
              {bestCredit > 1 && <Badge tone="red">{say(words.outCredited)}</Badge>}
            </td>
            <td>
              <Histogram counts={histogram} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function EndingsTable({ reports }: { readonly reports: readonly BotReport[] }) {
  const { say } = useWords();
  const endings = useEditor((state) => state.document.script.endings);
  const plays = reports.reduce((sum, report) => sum + report.plays, 0);
  const random = reports.find(({ bot }) => bot === 'random');
  const ids = [
    ...new Set([...endings.map(({ id }) => id), ...reports.flatMap((one) => Object.keys(one.endings))]),
  ];
  const share = (times: number, of: number) => percent(of === 0 ? 0 : times / of);
  return (
    <table className="bots-table">
      <thead>
        <tr>
          <th scope="col">{say(words.ending)}</th>
          <th scope="col" className="bots-number">
            {say(words.byRandom)}
          </th>
          <th scope="col" className="bots-number">
            {say(words.byAll)}
          </th>
        </tr>
      </thead>
      <tbody>
        {ids.map((id) => {
          const title = endings.find((ending) => ending.id === id)?.title ?? '';
          const all = reports.reduce((sum, report) => sum + (report.endings[id] ?? 0), 0);
          return (
            <tr key={id}>
              <th scope="row" lang="zh-CN">
                {id === '-' ? say(words.noEnding) : title === '' ? id : title}
              </th>
              <td className="bots-number">{share(random?.endings[id] ?? 0, random?.plays ?? 0)}</td>
              <td className="bots-number">{share(all, plays)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
