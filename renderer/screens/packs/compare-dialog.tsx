import { useMemo } from 'react';

import { describeDifferences } from '#core/editing/differences/describe-differences';
import { describeRulesetDifferences } from '#core/editing/differences/describe-ruleset-differences';
import { lessonSchema } from '#core/lesson/lesson-schema';
import { canonicalJson } from '#core/lib/canonical-json';
import { rulesetSchema } from '#core/ruleset/ruleset-schema';
import { readScriptDocument } from '#core/script/read-script';

import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { Loaded } from '../../components/loaded';
import { Notice } from '../../components/notice';
import type { Loadable } from '../../loadable';
import type { ComparedEntry, PreviewEntry } from '../../stores/packs/create-pack-import-store';
import { DifferenceList } from '../studio/differences/difference-list';
import { lessonPartMessages } from './lesson-part-messages';
import { packMessages as words } from './messages';

type CompareDialogProps = {
  readonly entry: PreviewEntry;
  readonly file: Loadable<ComparedEntry>;
  readonly onClose: () => void;
};

/** What would change here if an entry were taken in, in words. */
export function CompareDialog({ entry, file, onClose }: CompareDialogProps) {
  const { say } = useWords();
  return (
    <Dialog
      isOpen
      title={say(words.differencesOf, { title: entry.title })}
      onClose={onClose}
      actions={
        <Button kind="primary" onClick={onClose}>
          {say(words.close)}
        </Button>
      }
    >
      <Loaded of={file} onRetry={onClose}>
        {(value) => <Compared kind={entry.kind} file={value} />}
      </Loaded>
    </Dialog>
  );
}

type ComparedProps = { readonly kind: PreviewEntry['kind']; readonly file: ComparedEntry };

/** Nobody has looked at the body in a pack yet: it is read before anything is said of it. Null where it cannot be. */
function differencesOf({ kind, file }: ComparedProps) {
  if (file.present === null || kind === 'lesson') return null;
  const [before, after] = [file.present.body, file.body.body];
  if (kind === 'ruleset') {
    const [old, young] = [rulesetSchema.safeParse(before), rulesetSchema.safeParse(after)];
    return old.success && young.success ? describeRulesetDifferences(old.data, young.data) : null;
  }
  const [old, young] = [readScriptDocument(before), readScriptDocument(after)];
  return old.ok && young.ok ? describeDifferences(old.value, young.value) : null;
}

function Compared({ kind, file }: ComparedProps) {
  const { say } = useWords();
  const differences = useMemo(() => differencesOf({ kind, file }), [kind, file]);
  if (file.present === null) return <p>{say(words.notHere)}</p>;
  if (kind === 'lesson') return <LessonParts before={file.present.body} after={file.body.body} />;
  if (differences === null) return <Notice tone="warning">{say(words.unreadable)}</Notice>;
  return <DifferenceList differences={differences} />;
}

const lessonParts = Object.keys(lessonPartMessages) as (keyof typeof lessonPartMessages)[];

/** A lesson is read in class as a whole, so it is enough to know which parts to look at. */
function LessonParts({ before, after }: { readonly before: unknown; readonly after: unknown }) {
  const { say, language } = useWords();
  const [old, young] = [lessonSchema.safeParse(before), lessonSchema.safeParse(after)];
  if (!old.success || !young.success) return <Notice tone="warning">{say(words.unreadable)}</Notice>;
  const changed = lessonParts.filter(
    (part) => canonicalJson(old.data[part]) !== canonicalJson(young.data[part]),
  );
  if (changed.length === 0) return <p>{say(words.lessonPartsNone)}</p>;
  const parts = changed.map((part) => say(lessonPartMessages[part])).join(language === 'zh' ? '、' : ', ');
  return <p>{say(words.lessonParts, { parts })}</p>;
}
