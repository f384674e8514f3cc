import type { Subject } from '../run/run-schema';
import type { DebriefSource } from './build-debrief';
import type { DebriefSubject } from './debrief';

/** Names what was played: person, script and ruleset with their hashes, and how it was played. */
export function debriefSubject(
  { script, ruleset, head }: DebriefSource,
  subject: Extract<Subject, { kind: 'talk' }>,
): DebriefSubject {
  const disposition = script.dispositions.find(({ id }) => id === subject.disposition);
  return {
    run: head.id,
    script: { id: script.id, version: script.version, hash: subject.script },
    ruleset: { id: ruleset.id, version: ruleset.version, hash: head.ruleset },
    engine: head.engine,
    title: script.title,
    fraudType: script.fraudType,
    persona: { name: script.persona.name, age: script.persona.age },
    disposition: { id: subject.disposition, name: disposition?.name ?? subject.disposition },
    duty: subject.duty,
    mode: head.mode,
    pace: head.pace,
    startedAt: head.startedAt,
    isTeachingDraft: script.status === 'teaching-draft' || ruleset.status === 'teaching-draft',
  };
}
