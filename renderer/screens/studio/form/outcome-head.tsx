import { conditionText } from '#core/script-words/condition-text';
import type { Outcome } from '#core/script/move-schema';

import { useWords } from '../../../app/words';
import { QualityMark } from '../../../components/quality-mark';
import { useEditor } from '../editor-context';
import { formMessages as words } from './messages';
import { useScriptNames } from './script-names-context';
import { targetOf } from './script-targets';

/** An outcome in one line: how good it is, when it counts, where it leads. */
export function OutcomeHead({ outcome, isOnly }: { readonly outcome: Outcome; readonly isOnly: boolean }) {
  const { say, language } = useWords();
  const names = useScriptNames();
  const { when, quality, to } = outcome;
  const title = useEditor((state) => targetOf(state.document.script, to)?.title ?? null);
  return (
    <span className="form-outcome-head">
      <QualityMark quality={quality} />
      {!isOnly && (
        <span className="form-outcome-when" lang={language === 'zh' ? 'zh-CN' : undefined}>
          {when === undefined ? say(words.otherwise) : conditionText(when, language, names)}
        </span>
      )}
      <span className="form-outcome-to" lang="zh-CN">
        → {title ?? say(words.nowhereYet)}
      </span>
    </span>
  );
}
