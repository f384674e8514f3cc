import { useWords } from '../../../app/words';
import type { SaveState } from '../../../stores/studio/draft-state';
import { editorMessages as words } from './messages';

/** Whether the newest word is on disk. */
export function SaveMark({ saving }: { readonly saving: SaveState }) {
  const { say, language } = useWords();
  const locale = language === 'zh' ? 'zh-CN' : 'en-GB';
  const text =
    saving.kind === 'saved'
      ? say(words.saved, {
          time: new Date(saving.at).toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' }),
        })
      : say(words[saving.kind]);
  return <span className={`save-mark save-mark-${saving.kind}`}>{text}</span>;
}
