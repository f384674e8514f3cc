import type { ScriptSummary } from '#core/library/library-view';
import { sceneWords } from '#core/messages/vocabulary-messages';

import { useWords } from '../../app/words';
import { Icon } from '../../components/icon';
import { libraryMessages as words } from './messages';
import './script-facts.css';

/** The chain of scenes, how long it takes, how many dispositions. */
export function ScriptFacts({ script }: { readonly script: ScriptSummary }) {
  const { say } = useWords();
  return (
    <span className="script-facts">
      <span className="script-facts-scenes">
        {script.scenes.map((scene, index) => (
          <span key={`${index}-${scene}`} className="script-facts-scene">
            {index > 0 && <Icon name="next" />}
            <Icon name={scene} />
            {say(sceneWords[scene])}
          </span>
        ))}
      </span>
      <span>{say(words.minutes, { minutes: script.minutes })}</span>
      <span>{say(words.dispositions, { count: script.dispositions.length })}</span>
    </span>
  );
}
