import { useStore } from 'zustand';

import type { EntryStanding, PackPreview } from '#core/bridge/pack-channels';

import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { ErrorNotice } from '../../components/error-notice';
import { formatWhen } from '../../components/format-when';
import { Notice } from '../../components/notice';
import { Panel } from '../../components/panel';
import type { PackImportStore } from '../../stores/packs/create-pack-import-store';
import { CompareDialog } from './compare-dialog';
import { EntryGroup } from './entry-group';
import { formatBytes } from './format-bytes';
import { packMessages as words } from './messages';
import './packs.css';

type PackPreviewPanelProps = {
  readonly store: PackImportStore;
  readonly preview: PackPreview;
  readonly onTaken: () => void;
};

const order: readonly EntryStanding[] = ['clashing', 'changed', 'new', 'same'];

/** Who signed a pack, what is in it and how that stands to what is here; the choice, and the one button that takes it in. */
export function PackPreviewPanel({ store, preview, onTaken }: PackPreviewPanelProps) {
  const { say, language } = useWords();
  const { choose, chosen, compare, compared, error, importChosen, isBusy, leave } = useStore(store);
  const { bytes, entries, fingerprint, madeAt, program, title, unit } = preview;
  const facts = {
    when: formatWhen(madeAt, language),
    program,
    size: formatBytes(bytes),
    count: entries.length,
  };
  const hasRules = entries.some(({ hash, kind }) => kind === 'ruleset' && chosen.has(hash));

  const handleImport = async () => {
    if (await importChosen()) onTaken();
  };

  return (
    <div className="packs-part">
      <Panel title={title} aside={say(words.packFacts, facts)}>
        <p className="packs-signed">{say(words.trustedBy, { unit })}</p>
        <p className="packs-facts">{say(words.trustedText, { fingerprint })}</p>
      </Panel>
      <Panel title={say(words.entries)} aside={say(words.chosenCount, { count: chosen.size })}>
        {order.map((standing) => (
          <EntryGroup
            key={standing}
            standing={standing}
            entries={entries.filter((entry) => entry.standing === standing)}
            chosen={chosen}
            onChoose={choose}
            onCompare={(entry) => void compare(entry)}
          />
        ))}
      </Panel>
      {hasRules && <Notice tone="warning">{say(words.rulesetNote)}</Notice>}
      {error !== null && <ErrorNotice error={error} />}
      <div className="packs-acts">
        <Button
          kind="primary"
          disabled={chosen.size === 0}
          isBusy={isBusy}
          onClick={() => void handleImport()}
        >
          {say(words.importChosen, { count: chosen.size })}
        </Button>
        <Button onClick={() => void leave()}>{say(words.cancel)}</Button>
        {chosen.size === 0 && <span className="packs-facts">{say(words.nothingChosen)}</span>}
      </div>
      {compared !== null && (
        <CompareDialog entry={compared.entry} file={compared.file} onClose={() => void compare(null)} />
      )}
    </div>
  );
}
