import type { SceneScore } from '#core/debrief/scene-scores';
import { sceneWords } from '#core/messages/vocabulary-messages';

import { useWords } from '../../app/words';
import { Meter } from '../../components/meter';
import { scoreMessages as words } from './score-messages';

/** Where in the chain the score was won or lost. One score a case; this only divides it. */
export function SceneTable({ scenes }: { readonly scenes: readonly SceneScore[] }) {
  const { say } = useWords();
  const stepsOf = ({ turns }: SceneScore): string => {
    const [from, to] = [turns[0], turns.at(-1)];
    if (from === undefined || to === undefined) return say(words.sceneNone);
    return say(from === to ? words.sceneStep : words.sceneSteps, { from: from + 1, to: to + 1 });
  };
  return (
    <table className="scene-table">
      <caption>{say(words.scenes)}</caption>
      <tbody>
        {scenes.map((one) => (
          <tr key={one.scene.id}>
            <th scope="row">
              {one.scene.title} <span className="scene-kind">{say(sceneWords[one.scene.kind])}</span>
            </th>
            <td className="scene-steps">{stepsOf(one)}</td>
            <td>
              {one.share === null ? (
                say(words.sceneNoExpert)
              ) : (
                <Meter
                  label={one.scene.title}
                  value={Math.round(one.share * 100)}
                  text={`${Math.round(one.share * 100)}%`}
                />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
