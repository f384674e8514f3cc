import type { ScriptDraft } from '#core/editing/draft-document';
import type { FraudType } from '#core/script/vocabulary';

/** An empty case of a fraud type, until the skeletons of `core/editing/skeleton` are there. */
export function minimalScript(id: string, fraudType: FraudType, title: string): ScriptDraft {
  const script: ScriptDraft['script'] = {
    format: 1,
    id,
    version: 1,
    fraudType,
    title,
    summary: '',
    status: 'teaching-draft',
    sources: [],
    situation: 'ongoing',
    minutes: 10,
    alert: { level: 'high', received: '', text: '', known: [] },
    persona: { name: '', age: 40, work: '', home: '', moneyFor: '', fear: '', speech: '', voice: '' },
    money: { atRisk: 0, lost: 0 },
    facts: [],
    flags: [],
    dispositions: [],
    duties: ['police'],
    retries: 0,
    scenes: [],
    transitions: [],
    always: [],
    endings: [],
    walkthroughs: [],
  };
  return { script, layout: {} };
}
