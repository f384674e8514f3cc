import { dutyWords } from '../../messages/vocabulary-messages';
import type { Demonstration, DemonstrationSight } from '../../lesson/steps/demonstration';
import { chooseDemonstration } from '../../lesson/steps/demonstration';
import type { Script } from '../../script/script-schema';
import type { Edition } from '../course-scope';
import type { DialogueLine, PrintBlock } from '../print-document';
import { demonstratingDuty } from '../printed-lessons';

const sightWho = { seen: 'seen', victim: 'victim', passed: 'scene' } as const;

function sightLine({ kind, text }: DemonstrationSight): DialogueLine {
  return { who: sightWho[kind], text };
}

/** An act stands in brackets, so that nobody reads it aloud. */
function officerText(text: string, isAct: boolean): string {
  return isAct ? `（动作）${text}` : text;
}

/** The way of a script that an edition is shown: an instructor teaches by the police's. Null where no way can be played to its end. */
export function demonstrationFor(script: Script, edition: Edition): Demonstration | null {
  return chooseDemonstration([script], script.fraudType, demonstratingDuty(edition));
}

/** A demonstration talk: the slip, every turn with its why, and how it ended. */
export function demonstrationBlocks(shown: Demonstration, edition: Edition): readonly PrintBlock[] {
  const { alert, persona, title } = shown.script;
  const isOwn = edition === 'instructor' || shown.duty === edition;
  const duty = dutyWords[shown.duty].zh;
  const lines = shown.turns.flatMap((turn): DialogueLine[] => [
    ...turn.before.map(sightLine),
    { who: 'officer', text: officerText(turn.officer, turn.isAct) },
    ...(turn.why === '' ? [] : [{ who: 'why', text: turn.why } as const]),
  ]);
  return [
    { kind: 'heading', level: 3, text: `示范对话“${title}”（${duty}）` },
    ...(isOwn
      ? []
      : [
          {
            kind: 'paragraph',
            tone: 'soft',
            text: `这一场由${duty}来做，供您看他怎么接；其中超出您身份的，报告，请民警。`,
          } as const,
        ]),
    { kind: 'paragraph', lead: '预警单', text: alert.text },
    { kind: 'list', isOrdered: false, items: alert.known.map((text) => ({ text })) },
    {
      kind: 'paragraph',
      lead: '当事人',
      text: `${persona.name}，${persona.age}岁，${persona.work}。${persona.voice}`,
    },
    { kind: 'dialogue', lines: [...lines, ...shown.after.map(sightLine)] },
    { kind: 'paragraph', lead: shown.ending.title, text: shown.ending.text },
    { kind: 'paragraph', lead: '为什么成了', text: shown.ending.because },
  ];
}
