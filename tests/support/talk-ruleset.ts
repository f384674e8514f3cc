import type { Ruleset } from '#core/ruleset/ruleset-schema';

/** A ruleset as small as a talk needs: two dimensions, one veto, one deduction. */
export const talkRuleset: Ruleset = {
  format: 1,
  id: 'small-rules',
  version: 2,
  title: '小规则',
  status: 'teaching-draft',
  basis: ['procedure 3'],
  mark: 80,
  hintCost: 5,
  dimensions: [
    { id: 'D1', name: '身份可核验', weight: 1, full: '给核验渠道', lost: '只说“我是警察”' },
    { id: 'D2', name: '安全优先与断联', weight: 1, full: '先问线上有没有人', lost: '任他边说边转' },
  ],
  doctrine: [
    {
      id: 'five-words',
      name: '五字诀',
      status: 'teaching-draft',
      entries: [
        {
          id: '断',
          name: '断',
          sentence: '线上有人才断',
          items: [{ id: '断-1', text: '先问线上有没有人等着', shownIn: 'talk' }],
        },
      ],
    },
  ],
  forbidden: [
    {
      id: 'N01',
      text: '我是警察，你还不信？',
      why: '骗子说的正是这句。',
      effect: 'deduct',
      points: 2,
      dimensions: ['D1'],
    },
    {
      id: 'N03',
      text: '再不听就拘你、带走你',
      why: '虚假威胁。',
      effect: 'veto',
      points: 0,
      dimensions: ['D2'],
    },
  ],
  actions: [],
  chainLimits: [
    { level: 'special', acknowledge: 5, firstCall: 5, meet: 120, record: 1440, returnVisit: 1440 },
    { level: 'high', acknowledge: 5, firstCall: 5, meet: 120, record: 1440, returnVisit: 1440 },
    { level: 'medium', acknowledge: 15, firstCall: 60, meet: 1440, record: 1440, returnVisit: 4320 },
    { level: 'low', acknowledge: 60, firstCall: 1440, meet: null, record: 2880, returnVisit: 10080 },
  ],
};
