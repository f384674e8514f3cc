import { say } from '#core/messages/message';
import { teachingDraftWords } from '#core/messages/vocabulary-messages';

import { useLanguage } from './language-context';
import './draft-mark.css';

/** 教学草案: stands on everything that is our proposal and not a rule of any police force. */
export function DraftMark() {
  return <span className="draft-mark">{say(teachingDraftWords, useLanguage())}</span>;
}
