import { useState } from 'react';

import { useWords } from '../../app/words';
import { Page } from '../../components/page';
import { Tabs } from '../../components/tabs';
import { BackupsPanel } from './backups/backups-panel';
import { HealthPanel } from './health/health-panel';
import { dataMessages as words } from './messages';
import { SealPanel } from './seal/seal-panel';

type DataTab = 'backups' | 'health' | 'seal';

/** 数据: backups, health and encryption of what lies on this computer. For administrators. */
export function DataScreen() {
  const { say } = useWords();
  const [tab, setTab] = useState<DataTab>('backups');
  return (
    <Page title={say(words.title)} lead={say(words.lead)}>
      <Tabs
        label={say(words.tabs)}
        tabs={[
          { id: 'backups', label: say(words.backups) },
          { id: 'health', label: say(words.health) },
          { id: 'seal', label: say(words.seal) },
        ]}
        selected={tab}
        onSelect={setTab}
      >
        {tab === 'backups' && <BackupsPanel />}
        {tab === 'health' && <HealthPanel />}
        {tab === 'seal' && <SealPanel />}
      </Tabs>
    </Page>
  );
}
