import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { KeyHint } from '../../components/key-hint';
import { hallScales } from './hall-scale';
import { lectureMessages as words } from './messages';
import type { LectureControl } from './use-lecture-control';

/** What everybody can press at any step. */
export function LectureTools({ control }: { readonly control: LectureControl }) {
  const { say } = useWords();
  const { press, scale } = control;
  return (
    <>
      <Button kind="quiet" size="small" onClick={() => press('contents')} aria-keyshortcuts="T">
        {say(words.contents)}
        <KeyHint keys="T" />
      </Button>
      <Button kind="quiet" size="small" onClick={() => press('full-screen')} aria-keyshortcuts="F">
        {say(words.fullScreen)}
        <KeyHint keys="F" />
      </Button>
      <span className="lecture-scale" role="group" aria-label={say(words.scale, { scale })}>
        <Button
          kind="quiet"
          size="small"
          aria-label={say(words.smaller)}
          aria-keyshortcuts="-"
          disabled={scale === hallScales[0]}
          onClick={() => press('smaller')}
        >
          A−
        </Button>
        <Button
          kind="quiet"
          size="small"
          aria-label={say(words.bigger)}
          aria-keyshortcuts="+"
          disabled={scale === hallScales.at(-1)}
          onClick={() => press('bigger')}
        >
          A+
        </Button>
      </span>
    </>
  );
}
