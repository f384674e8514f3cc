import type { FraudTypeEntry, Library, ScriptSummary } from '#core/library/library-view';
import type { FraudTypeProgress, ProgressReport } from '#core/progress/progress-report';
import type { FraudType } from '#core/script/vocabulary';

const type = (id: FraudType, short: string, english: string): FraudTypeEntry => ({
  id,
  name: `${short}类`,
  short,
  english,
  opening: `${short}这样开头。`,
});

/** A script of a fraud type; its hash is the type's number over and over. */
export function buildSummary(fraudType: FraudType, touches: Partial<ScriptSummary> = {}): ScriptSummary {
  return {
    hash: fraudType.slice(1).repeat(32),
    id: `${fraudType.toLowerCase()}-case`,
    version: 1,
    fraudType,
    listedUnder: fraudType,
    title: `${fraudType} 的案子`,
    summary: '一句话的案情。',
    status: 'teaching-draft',
    minutes: 12,
    alertLevel: 'high',
    persona: { name: '周敏', age: 58 },
    scenes: ['phone'],
    duties: ['police'],
    dispositions: [
      { id: 'calm', name: '平静' },
      { id: 'scared', name: '害怕' },
    ],
    ...touches,
  };
}

/** Three fraud types, two of them with a case; F01 is the shorter one. */
export const smallLibrary: Library = {
  fraudTypes: [
    type('F01', '刷单返利', 'Fake task rebates'),
    type('F04', '冒充公检法', 'Fake police'),
    type('F09', '婚恋交友', 'Romance fraud'),
  ],
  scripts: [
    buildSummary('F04', { title: '门链', minutes: 14 }),
    buildSummary('F01', { title: '最后一单', minutes: 10 }),
  ],
  exercises: [],
  lessons: [],
  broken: [],
  ruleset: 'b'.repeat(64),
};

/** Nobody has played anything yet. */
export const noProgress: ProgressReport = {
  fraudTypes: [],
  streakDays: 0,
  trainingDays: 0,
  countedRuns: 0,
  passes: 0,
  dissuasionRate: null,
  moneySecured: 0,
  moneyLost: 0,
  firstProcess: null,
  bestProcess: null,
};

/** Where a person stands with one fraud type: one pass, not yet due. */
export function buildStanding(
  fraudType: FraudType,
  touches: Partial<FraudTypeProgress> = {},
): FraudTypeProgress {
  return {
    fraudType,
    runs: 1,
    passes: 1,
    dispositionsPassed: ['x/calm'],
    bestProcess: 85,
    lastPlayedAt: 0,
    mastered: false,
    dueAt: 1,
    isDue: false,
    dimensions: {},
    ...touches,
  };
}
