import { useCallback, useEffect, useState } from 'react';

import type { DraftFile } from '#core/bridge/studio-channels';

import { useBridge } from '../../../app/bridge-context';
import { useNavigation } from '../../../app/navigation';
import { useWords } from '../../../app/words';
import { Button } from '../../../components/button';
import { Loaded } from '../../../components/loaded';
import { Page } from '../../../components/page';
import { loadableOf, loading, type Loadable } from '../../../loadable';
import { RulesetEditor } from '../ruleset/ruleset-editor';
import { editorMessages as words } from './messages';
import { ScriptEditor } from './script-editor';

/** Opens a draft and shows the editor of its kind. Opening again makes a new editor, so nothing of the old one is left. */
export function EditorScreen({ draft }: { readonly draft: string }) {
  const { say } = useWords();
  const bridge = useBridge();
  const { replace } = useNavigation();
  const [opened, setOpened] = useState<Loadable<DraftFile>>(loading);
  const [count, setCount] = useState(0);

  const open = useCallback(
    async (force: boolean) => {
      const file = loadableOf(await bridge.ask('studio:open-draft', { draft, force }));
      setOpened(file);
      setCount((before) => before + 1);
    },
    [bridge, draft],
  );
  useEffect(() => {
    let isHere = true;
    void bridge.ask('studio:open-draft', { draft, force: false }).then((file) => {
      if (isHere) setOpened(loadableOf(file));
    });
    return () => {
      isHere = false;
    };
  }, [bridge, draft]);

  const leave = () => replace({ screen: 'studio' });
  if (opened.kind === 'ready') {
    const file = opened.value;
    const Editor = file.kind === 'script' ? ScriptEditor : RulesetEditor;
    return <Editor key={count} file={file} onLeave={leave} onReopen={(force) => void open(force)} />;
  }
  return (
    <Page
      title={say(words.opening)}
      before={
        <div>
          <Button kind="quiet" size="small" icon="back" onClick={leave}>
            {say(words.back)}
          </Button>
        </div>
      }
    >
      <Loaded of={opened} onRetry={() => void open(false)}>
        {() => null}
      </Loaded>
    </Page>
  );
}
