import { useEffect, useState } from 'react';
import { useStore } from 'zustand';

import { canMend } from '#core/health/health-finding';

import { useBridge } from '../../../app/bridge-context';
import { windowTimers } from '../../../app/window-timers';
import { useWords } from '../../../app/words';
import { Button } from '../../../components/button';
import { ErrorNotice } from '../../../components/error-notice';
import { createHealthStore } from '../../../stores/health/create-health-store';
import { saveBlob } from '../backups/save-blob';
import { healthMessages as words } from './messages';
import { RepairDialog } from './repair-dialog';
import { reportText } from './report-text';
import { ReportView } from './report-view';
import './health.css';

/** 体检与修复: looks at everything stored, tells it in plain words, and puts right what can be proved. */
export function HealthPanel() {
  const bridge = useBridge();
  const { say, language } = useWords();
  const [store] = useState(() => createHealthStore(bridge, windowTimers));
  const { cancel, check, leave, repair, work } = useStore(store);
  const [isAsking, setIsAsking] = useState(false);
  useEffect(() => leave, [leave]);

  const report = work.kind === 'made' ? work.report : null;
  const isMendable = report !== null && report.findings.some(({ code }) => canMend(code));
  const what = work.kind === 'running' ? say(work.task === 'check' ? words.checking : words.repairing) : '';
  return (
    <div className="health">
      <p className="health-note">{say(words.lead)}</p>
      <div className="health-acts">
        <Button
          kind={isMendable ? 'plain' : 'primary'}
          isBusy={work.kind === 'running'}
          onClick={() => void check()}
        >
          {say(work.kind === 'none' || work.kind === 'running' ? words.check : words.checkAgain)}
        </Button>
        {isMendable && (
          <Button kind="primary" onClick={() => setIsAsking(true)}>
            {say(words.repair)}
          </Button>
        )}
        {report !== null && (
          <Button
            icon="save"
            onClick={() =>
              saveBlob(
                `${say(words.reportFile)}.txt`,
                // The mark at the beginning tells every editor of the system that this is UTF-8.
                new Blob(['\uFEFF', reportText(report, language)], { type: 'text/plain;charset=utf-8' }),
              )
            }
          >
            {say(words.save)}
          </Button>
        )}
      </div>
      {work.kind === 'running' && (
        <div className="health-running" role="status">
          <progress value={work.done} max={work.of} aria-label={what} />
          <span>{work.done === 0 ? what : say(words.part, { what, done: work.done, of: work.of })}</span>
          {work.task === 'check' && (
            <Button size="small" onClick={cancel}>
              {say(words.cancel)}
            </Button>
          )}
        </div>
      )}
      {work.kind === 'failed' && <ErrorNotice error={work.error} />}
      {report !== null && <ReportView report={report} />}
      {isAsking && <RepairDialog repair={repair} onClose={() => setIsAsking(false)} />}
    </div>
  );
}
