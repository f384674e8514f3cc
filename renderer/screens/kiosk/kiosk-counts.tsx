import { useCallback, useEffect, useState } from 'react';

import type { KioskTally } from '#core/bridge/outreach-channels';
import type { FraudTypeEntry } from '#core/library/library-view';
import { kioskCounts } from '#core/outreach/kiosk-flow';

import { useBridge } from '../../app/bridge-context';
import { useWords } from '../../app/words';
import { fraudTypeName } from '../../components/fraud-type-name';
import { Loaded } from '../../components/loaded';
import { Panel } from '../../components/panel';
import { loadableOf, loading, type Loadable } from '../../loadable';
import { kioskMessages as words } from './messages';

/** How often the kiosk of this computer was used, by fraud: numbers, and a bar beside them. */
export function KioskCounts({ types }: { readonly types: readonly FraudTypeEntry[] }) {
  const { language, say } = useWords();
  const bridge = useBridge();
  const [tallies, setTallies] = useState<Loadable<readonly KioskTally[]>>(loading);
  const load = useCallback(
    async () => setTallies(loadableOf(await bridge.ask('outreach:get-counts', {}))),
    [bridge],
  );
  useEffect(() => {
    let isHere = true;
    void bridge.ask('outreach:get-counts', {}).then((answer) => {
      if (isHere) setTallies(loadableOf(answer));
    });
    return () => {
      isHere = false;
    };
  }, [bridge]);

  return (
    <Panel title={say(words.counts)} aside={say(words.countsText)}>
      <Loaded of={tallies} onRetry={() => void load()}>
        {(value) => {
          const rows = types.flatMap((type) => {
            const sums = kioskCounts.map((kind) =>
              value
                .filter((one) => one.fraudType === type.id && one.kind === kind)
                .reduce((sum, { count }) => sum + count, 0),
            );
            return (sums[0] ?? 0) > 0 ? [{ type, sums }] : [];
          });
          const most = Math.max(1, ...rows.map(({ sums }) => sums[0] ?? 0));
          if (rows.length === 0) return <p>{say(words.noCounts)}</p>;
          return (
            <table className="kiosk-counts">
              <thead>
                <tr>
                  <th scope="col">{say(words.countType)}</th>
                  {kioskCounts.map((kind) => (
                    <th key={kind} scope="col">
                      {say(words[kind])}
                    </th>
                  ))}
                  <td />
                </tr>
              </thead>
              <tbody>
                {rows.map(({ sums, type }) => (
                  <tr key={type.id}>
                    <th scope="row">{fraudTypeName(type, language)}</th>
                    {sums.map((sum, at) => (
                      <td key={kioskCounts[at]}>{sum}</td>
                    ))}
                    <td aria-hidden="true">
                      <span style={{ width: `${((sums[0] ?? 0) / most) * 100}%` }} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          );
        }}
      </Loaded>
    </Panel>
  );
}
