import type { CoursewareMade } from '#core/bridge/courseware-channels';

import { useWords } from '../../../app/words';
import { Button } from '../../../components/button';
import { Page } from '../../../components/page';
import { coursewareMessages as words } from '../messages';
import { PrintedSheet } from './printed-sheet';
import { PrintedSlides } from './printed-slides';
import './print-view.css';

type PrintViewProps = {
  readonly made: Exclude<CoursewareMade, { readonly as: 'files' }>;
  readonly onBack: () => void;
};

/** What was made, as it goes to paper; the system's dialog prints it or makes a PDF. */
export function PrintView({ made, onBack }: PrintViewProps) {
  const { say } = useWords();
  return (
    <div className="print-view">
      <Page
        title={say(words.printTitle)}
        lead={say(words.printLead)}
        width="wide"
        before={
          <div className="print-view-acts">
            <Button kind="quiet" size="small" icon="back" onClick={onBack}>
              {say(words.printBack)}
            </Button>
            <Button kind="primary" size="small" icon="print" onClick={() => window.print()}>
              {say(words.printNow)}
            </Button>
          </div>
        }
      >
        <div className="print-view-paper paper-look" lang="zh-CN">
          {made.as === 'lessons' ? (
            <PrintedSlides lessons={made.lessons} stamp={made.stamp} />
          ) : (
            made.documents.map((document) => (
              <PrintedSheet key={`${document.kind}-${document.title}`} document={document} />
            ))
          )}
        </div>
      </Page>
    </div>
  );
}
