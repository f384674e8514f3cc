import { useNavigation } from '../../app/navigation';
import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { EmptyState } from '../../components/empty-state';
import { debriefMessages as words } from './messages';

/** A run that still goes on has no debrief yet. */
export function StillOpen({ run }: { readonly run: string }) {
  const { say } = useWords();
  const { replace } = useNavigation();
  return (
    <div className="debrief-alone">
      <EmptyState
        title={say(words.openTitle)}
        action={
          <Button kind="primary" onClick={() => replace({ screen: 'talk', run })}>
            {say(words.openGo)}
          </Button>
        }
      >
        {say(words.openText)}
      </EmptyState>
    </div>
  );
}
