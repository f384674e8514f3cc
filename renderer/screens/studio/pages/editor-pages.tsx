import type { ReactNode } from 'react';

import { useWords } from '../../../app/words';
import type { EditorPage } from '../../../stores/studio/editor-focus';
import { useEditor } from '../editor-context';
import { FormFrame } from '../form/form-frame';
import { AboutPage } from './about-page';
import { AlertPage } from './alert-page';
import { DispositionsPage } from './dispositions-page';
import { EndingsPage } from './endings-page';
import { FactsPage } from './facts-page';
import { InterruptsPage } from './interrupts-page';
import { pageMessages as words } from './messages';
import { PersonaPage } from './persona-page';
import { ScenesPage } from './scenes-page';
import { TransitionsPage } from './transitions-page';
import { WalkthroughsPage } from './walkthroughs-page';
import './pages.css';

const pages: Readonly<Record<EditorPage, () => ReactNode>> = {
  about: () => <AboutPage />,
  persona: () => <PersonaPage />,
  alert: () => <AlertPage />,
  dispositions: () => <DispositionsPage />,
  facts: () => <FactsPage />,
  scenes: () => <ScenesPage />,
  transitions: () => <TransitionsPage />,
  interrupts: () => <InterruptsPage />,
  endings: () => <EndingsPage />,
  walkthroughs: () => <WalkthroughsPage />,
};

/** The pages of a script beside its nodes. */
export function EditorPages() {
  const { say } = useWords();
  const page = useEditor((state) => (state.focus?.kind === 'page' ? state.focus.page : 'about'));
  return (
    <FormFrame>
      <article className="form-article">
        <header className="form-head">
          <h2>{say(words[page])}</h2>
        </header>
        {pages[page]()}
      </article>
    </FormFrame>
  );
}
