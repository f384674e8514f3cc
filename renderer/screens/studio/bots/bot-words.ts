import { messages, type Message } from '#core/messages/message';

const bots = messages({
  longest: { zh: '总选最长的', en: 'always the longest' },
  shortest: { zh: '总选最短的', en: 'always the shortest' },
  first: { zh: '总选第一个', en: 'always the first' },
  last: { zh: '总选最后一个', en: 'always the last' },
  'most-polite': { zh: '总选最客气的', en: 'always the most polite' },
  'most-empathic': { zh: '总选最体贴的', en: 'always the most caring' },
  'most-official': { zh: '总选最官方的', en: 'always the most official' },
  echo: { zh: '总选最像她刚说的', en: 'always what echoes her' },
  'odd-one-out': { zh: '总选最不一样的', en: 'always the odd one out' },
  silent: { zh: '有限时就不作声', en: 'silent wherever there is a limit' },
  random: { zh: '瞎选', en: 'at random' },
});

/** What a bot goes by; the bare name of one that is not known. */
export function botWords(bot: string): Message {
  return Object.hasOwn(bots, bot) ? bots[bot as keyof typeof bots] : { zh: bot, en: bot };
}
