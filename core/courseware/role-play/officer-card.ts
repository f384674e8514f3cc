import { alertLevelWords, dutyWords } from '../../messages/vocabulary-messages';
import type { Ruleset } from '../../ruleset/ruleset-schema';
import { boundsOf, openingFor } from '../edition';
import type { PrintBlock } from '../print-document';
import type { RolePlayCase } from './role-play-case';

/**
 * 劝阻卡: the slip, the duty, the aim and what must not be done. It tells no more than the slip does: neither whether it is a fraud
 * at all, nor what he hides. The aim is the same for every case, because an aim of the type would give a false alarm away.
 */
export function officerCard({ duty, number, script }: RolePlayCase, ruleset: Ruleset): readonly PrintBlock[] {
  const { alert } = script;
  const [scene] = script.scenes;
  return [
    { kind: 'heading', level: 1, text: `第 ${number} 组\u3000劝阻卡\u3000${script.title}`, startsPage: true },
    { kind: 'paragraph', lead: '您的身份', text: dutyWords[duty].zh },
    {
      kind: 'box',
      title: `预警单\u3000${alertLevelWords[alert.level].zh}\u3000${alert.received}`,
      lines: [alert.text, ...alert.known],
      tone: 'time',
    },
    ...(scene === undefined ? [] : [{ kind: 'paragraph', lead: scene.title, text: scene.setting } as const]),
    {
      kind: 'paragraph',
      lead: '目标',
      text: '把人稳住，问清楚是怎么回事；真有险，该止的止住，该报的报；要是弄错了，道歉、解除、说清楚。走之前约好回访。',
    },
    { kind: 'paragraph', lead: '第一句', text: openingFor(duty) },
    { kind: 'box', title: '您的边界', lines: boundsOf(duty), tone: 'plain' },
    {
      kind: 'box',
      title: '绝不能说、绝不能做',
      lines: ruleset.forbidden.map(
        ({ effect, id, text }) => `${id} ${text}${effect === 'veto' ? '（一票否决）' : ''}`,
      ),
      tone: 'never',
    },
    { kind: 'paragraph', tone: 'soft', text: '时间 10 分钟。对面是同事扮的，话不必照着念。' },
  ];
}
