import { useEffect, useState } from 'react';
import { useStore } from 'zustand';

import { useSession } from '../../app/app-stores';
import { useBridge } from '../../app/bridge-context';
import { useNavigation } from '../../app/navigation';
import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { RadioGroup } from '../../components/radio-group';
import { TextInput } from '../../components/text-input';
import { createDailyStore } from '../../stores/daily/create-daily-store';
import { dayText } from '../courseware/day-text';
import { TypeChooser } from '../courseware/type-chooser';
import { CardPanel } from './card-panel';
import { dailyMessages as words } from './messages';
import { MonthTable } from './month-table';
import './daily-screen.css';

/** 每日一练与每日推送: a calendar in which each day has its two cards. */
export function DailyScreen() {
  const { say } = useWords();
  const bridge = useBridge();
  const { go } = useNavigation();
  const status = useSession((session) => (session.status.kind === 'ready' ? session.status.value : null));
  const [store] = useState(() =>
    createDailyStore({
      bridge,
      storage: window.localStorage,
      unit: status?.person?.unit.slice(0, 40) ?? '',
      today: dayText(status?.now ?? 0),
    }),
  );
  const { choice, include, kind, load, setUnit, show, source } = useStore(store);
  useEffect(() => void load(), [load]);
  return (
    <Page
      title={say(words.title)}
      lead={say(words.lead)}
      before={
        <div>
          <Button kind="quiet" size="small" icon="back" onClick={() => go({ screen: 'courseware' })}>
            {say(words.back)}
          </Button>
        </div>
      }
    >
      <Loaded of={source} onRetry={() => void load()}>
        {(value) => (
          <>
            <div className="daily-bar">
              <RadioGroup
                legend={say(words.kinds)}
                value={kind}
                options={[
                  { value: 'push', label: say(words.push) },
                  { value: 'practice', label: say(words.practice) },
                ]}
                onChange={show}
              />
              <TextInput label={say(words.unit)} value={choice.unit} maxLength={40} onChange={setUnit} />
            </div>
            <div className="daily-columns">
              <MonthTable source={value} store={store} />
              <CardPanel source={value} store={store} />
            </div>
            <details className="daily-types">
              <summary>{say(words.types)}</summary>
              <TypeChooser
                types={value.types.filter(({ id }) =>
                  value.lessons.some(({ fraudType }) => fraudType === id),
                )}
                chosen={value.types.map(({ id }) => id).filter((id) => !choice.without.includes(id))}
                onChange={(chosen) => {
                  for (const { id } of value.types) include(id, chosen.includes(id));
                }}
              />
            </details>
          </>
        )}
      </Loaded>
    </Page>
  );
}
