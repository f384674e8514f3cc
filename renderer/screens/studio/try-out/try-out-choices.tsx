import type { TestPlay } from '#core/editing/test-play/test-play';
import { dutyWords } from '#core/messages/vocabulary-messages';
import type { Duty } from '#core/script/vocabulary';

import { useWords } from '../../../app/words';
import { Select } from '../../../components/select';
import { useEditor } from '../editor-context';
import { tryOutMessages as words } from './messages';
import { targetTitle } from './target-title';
import type { TestPlayer } from './use-test-play';

type TryOutChoicesProps = { readonly player: TestPlayer; readonly play: TestPlay };

/** From which node, for which disposition, as whom. Choosing begins anew. */
export function TryOutChoices({ player, play }: TryOutChoicesProps) {
  const { say } = useWords();
  const dispositions = useEditor((state) => state.document.script.dispositions);
  const duties = useEditor((state) => state.document.script.duties);
  const { node, disposition, duty } = play.choice;
  return (
    <div className="try-out-choices">
      <Select
        label={say(words.from)}
        value={node}
        options={useBeginnings(play)}
        onChange={(value) => player.restart({ node: value })}
      />
      <Select
        label={say(words.disposition)}
        value={disposition}
        options={dispositions.map(({ id, name }) => ({ value: id, label: name === '' ? id : name }))}
        onChange={(value) => player.restart({ disposition: value })}
      />
      <Select<Duty>
        label={say(words.duty)}
        value={duty}
        options={duties.map((value) => ({ value, label: say(dutyWords[value]) }))}
        onChange={(value) => player.restart({ duty: value })}
      />
    </div>
  );
}

/** Where a play may begin: at the beginning, at the chosen node, where it began. A list of thousands would help nobody. */
function useBeginnings({ prepared, choice }: TestPlay): readonly { value: string; label: string }[] {
  const { say } = useWords();
  const first = useEditor(
    (state) => state.document.script.scenes.find(({ nodes }) => nodes.length > 0)?.nodes[0]?.id ?? null,
  );
  const focused = useEditor(({ focus }) =>
    focus?.kind === 'node' ? focus.id : focus?.kind === 'move' ? focus.node : null,
  );
  const found = [
    { id: first, word: words.fromStart },
    { id: focused, word: words.fromHere },
    { id: choice.node, word: words.fromWay },
  ];
  const seen = new Set<string>();
  return found.flatMap(({ id, word }) => {
    if (id === null || seen.has(id) || prepared.targets.get(id)?.kind !== 'node') return [];
    seen.add(id);
    return [{ value: id, label: say(word, { title: targetTitle(prepared, id) ?? id }) }];
  });
}
