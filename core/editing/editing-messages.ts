import { messages, say, type Language, type Message } from '../messages/message';
import type { EditRefusal, Step } from './operation';
import { rulesetOperations } from './operations/ruleset-operations';
import { scriptOperations } from './operations/script-operations';

/** Why an operation could not be done. */
const refusals = messages({
  'no-such-place': {
    zh: '这个地方已经不在了，没有改动任何内容。',
    en: 'That place is gone; nothing was changed.',
  },
  'no-such-scene': {
    zh: '没有这个场次，没有改动任何内容。',
    en: 'There is no such scene; nothing was changed.',
  },
  'no-such-node': {
    zh: '没有这个节点，没有改动任何内容。',
    en: 'There is no such node; nothing was changed.',
  },
  'no-such-move': {
    zh: '没有这个话招，没有改动任何内容。',
    en: 'There is no such move; nothing was changed.',
  },
  'no-such-ending': {
    zh: '没有这个结局，没有改动任何内容。',
    en: 'There is no such ending; nothing was changed.',
  },
  'no-such-transition': {
    zh: '没有这个转场，没有改动任何内容。',
    en: 'There is no such transition; nothing was changed.',
  },
  'no-such-target': {
    zh: '没有这个去向，没有改动任何内容。',
    en: 'There is no such target; nothing was changed.',
  },
  'no-such-id': { zh: '没有编号 {id}，没有改动任何内容。', en: 'There is no id {id}; nothing was changed.' },
  'malformed-id': {
    zh: '编号只能用小写字母、数字和单个连字符，以字母开头。',
    en: 'An id is lower-case letters, digits and single hyphens, and begins with a letter.',
  },
  'id-taken': { zh: '编号 {id} 已经用过，换一个。', en: 'The id {id} is already used; choose another.' },
  'out-of-shape': {
    zh: '这样改，这一处就不成格式了（文字太长、数字不对，或者条目太多、太少），没有改动任何内容。',
    en: 'That would not fit there (a text too long, a wrong number, too many or too few items); nothing was changed.',
  },
  'read-only': {
    zh: '这份草稿现在只能看，没有改动任何内容。',
    en: 'This draft is read-only at the moment; nothing was changed.',
  },
});

const labels: Readonly<Record<string, { readonly label: Message }>> = {
  ...rulesetOperations,
  ...scriptOperations,
};

/** What a step did, as it completes 撤销… or Undo…; the bare name for an operation that is not known any more. */
export function operationLabel(
  { operation, facts }: Pick<Step, 'operation' | 'facts'>,
  language: Language,
): string {
  const named = Object.hasOwn(labels, operation) ? labels[operation] : undefined;
  return named === undefined ? operation : say(named.label, language, facts);
}

/** The sentence of a refusal. */
export function refusalSentence({ code, facts }: EditRefusal, language: Language): string {
  const message = Object.hasOwn(refusals, code) ? refusals[code as keyof typeof refusals] : null;
  return say(message ?? refusals['no-such-place'], language, facts);
}
