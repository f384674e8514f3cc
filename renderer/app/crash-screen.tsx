import { Button } from '../components/button';
import { Notice } from '../components/notice';
import { Page } from '../components/page';
import { appMessages } from './app-messages';
import { useNavigation } from './navigation';
import { useWords } from './words';

/** What stands in the place of a screen that failed. */
export function CrashScreen({ onRetry }: { readonly onRetry: () => void }) {
  const { say } = useWords();
  const { go } = useNavigation();
  return (
    <Page title={say(appMessages.crashTitle)} width="narrow">
      <Notice
        tone="error"
        actions={
          <>
            <Button kind="primary" icon="again" onClick={onRetry}>
              {say(appMessages.crashReload)}
            </Button>
            <Button onClick={() => go({ screen: 'library' })}>{say(appMessages.crashHome)}</Button>
          </>
        }
      >
        <p>{say(appMessages.crashText)}</p>
      </Notice>
    </Page>
  );
}
