import { useMemo } from 'react';

import { describeDifferences } from '#core/editing/differences/describe-differences';
import { describeRulesetDifferences } from '#core/editing/differences/describe-ruleset-differences';
import type { Ruleset } from '#core/ruleset/ruleset-schema';
import { readScriptDocument } from '#core/script/read-script';

import { useWords } from '../../../app/words';
import type { VersionFile } from '../../../stores/studio/create-version-store';
import { DifferenceList } from '../differences/difference-list';
import { versionMessages as words } from './messages';

function differencesOf({ summary, body, before }: VersionFile) {
  if (before === null) return null;
  if (summary.kind === 'ruleset')
    return describeRulesetDifferences(before.body as Ruleset, body.body as Ruleset);
  const [earlier, later] = [readScriptDocument(before.body), readScriptDocument(body.body)];
  return earlier.ok && later.ok ? describeDifferences(earlier.value, later.value) : null;
}

/** What a version changed, in words. */
export function VersionDifferences({ file }: { readonly file: VersionFile }) {
  const { say } = useWords();
  const differences = useMemo(() => differencesOf(file), [file]);
  return differences === null ? <p>{say(words.first)}</p> : <DifferenceList differences={differences} />;
}
