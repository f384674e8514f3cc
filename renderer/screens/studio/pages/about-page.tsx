import { dutyWords } from '#core/messages/vocabulary-messages';
import { duties, fraudTypes, situations } from '#core/script/vocabulary';

import { useWords } from '../../../app/words';
import { fraudTypeName } from '../../../components/fraud-type-name';
import { useEditor } from '../editor-context';
import { ChoiceField } from '../form/choice-field';
import { doctrineOptions, wordOptions } from '../form/named-options';
import { NumberField } from '../form/number-field';
import { OwnProblems } from '../form/own-problems';
import { PicksField } from '../form/picks-field';
import { RadioField } from '../form/radio-field';
import { TextField } from '../form/text-field';
import { useStudioLibrary } from '../form/use-studio-library';
import { pageMessages as words } from './messages';

/** What the library and the briefing say of the script, and what it claims to practise. */
export function AboutPage() {
  const { say, language } = useWords();
  const library = useStudioLibrary();
  const id = useEditor((state) => state.document.script.id);
  const title = useEditor((state) => state.document.script.title);
  const summary = useEditor((state) => state.document.script.summary);
  const fraudType = useEditor((state) => state.document.script.fraudType);
  const looksLike = useEditor((state) => state.document.script.looksLike);
  const sources = useEditor((state) => state.document.script.sources);
  const claims = useEditor((state) => state.document.script.claims);
  const situation = useEditor((state) => state.document.script.situation);
  const minutes = useEditor((state) => state.document.script.minutes);
  const playable = useEditor((state) => state.document.script.duties);
  const retries = useEditor((state) => state.document.script.retries);
  const status = useEditor((state) => state.document.script.status);
  const types = fraudTypes.map((value) => {
    const entry = library?.fraudTypes.find((each) => each.id === value);
    return { value, label: entry === undefined ? value : `${value} ${fraudTypeName(entry, language)}` };
  });
  return (
    <div className="form-stack">
      <p className="form-hint">{say(words.scriptId, { id })}</p>
      <OwnProblems path={[]} />
      <TextField path={['title']} label={say(words.title)} value={title} isSingle />
      <TextField
        path={['summary']}
        label={say(words.summary)}
        value={summary}
        hint={say(words.summaryHint)}
      />
      <ChoiceField path={['fraudType']} label={say(words.fraudType)} value={fraudType} options={types} />
      {(fraudType === 'F00' || looksLike !== undefined) && (
        <ChoiceField
          path={['looksLike']}
          label={say(words.looksLike)}
          value={looksLike}
          options={types.filter(({ value }) => value !== 'F00')}
          none={say(words.notGiven)}
          hint={say(words.looksLikeHint)}
        />
      )}
      <RadioField
        path={['situation']}
        label={say(words.situation)}
        value={situation}
        options={situations.map((value) => ({ value, label: say(words[value]) }))}
      />
      <NumberField
        path={['minutes']}
        label={say(words.minutes)}
        value={minutes}
        min={3}
        max={60}
        unit={say(words.minutesUnit)}
      />
      <PicksField
        path={['duties']}
        label={say(words.duties)}
        chosen={playable}
        options={wordOptions(duties, dutyWords, language)}
        isRequired
      />
      <RadioField
        path={['retries']}
        label={say(words.retries)}
        value={retries}
        options={[0, 1, 2].map((value) => ({ value, label: String(value) }))}
        hint={say(words.retriesHint)}
      />
      <PicksField
        path={['claims']}
        label={say(words.claims)}
        chosen={claims}
        options={doctrineOptions(library?.ruleset ?? null)}
        hint={say(words.claimsHint)}
      />
      <PicksField
        path={['sources']}
        label={say(words.sources)}
        chosen={sources}
        options={[]}
        isOpen
        isRequired
      />
      <RadioField
        path={['status']}
        label={say(words.status)}
        value={status}
        options={(['teaching-draft', 'signed-off'] as const).map((value) => ({
          value,
          label: say(words[value]),
        }))}
      />
    </div>
  );
}
