import { useStore } from 'zustand';

import type { CoursewareKind } from '#core/bridge/courseware-channels';
import { coursewareKinds } from '#core/bridge/courseware-channels';
import { editions } from '#core/courseware/course-scope';
import type { Library } from '#core/library/library-view';
import { dutyWords } from '#core/messages/vocabulary-messages';

import { useWords } from '../../app/words';
import { Button } from '../../components/button';
import { Field } from '../../components/field';
import { GrowingText } from '../../components/growing-text';
import { RadioGroup } from '../../components/radio-group';
import { Select } from '../../components/select';
import { TextInput } from '../../components/text-input';
import { choiceProblem, type CoursewareStore } from '../../stores/courseware/create-courseware-store';
import { Making } from './making';
import { coursewareMessages as words } from './messages';
import { TypeChooser } from './type-chooser';

const hint = (kind: CoursewareKind) => words[`${kind}Hint`];

/** What to make, of which types, for whom, and how it stands. */
export function Maker({ library, store }: { readonly library: Library; readonly store: CoursewareStore }) {
  const { say } = useWords();
  const { choice, choose, make, work } = useStore(store);
  const problem = choiceProblem(choice);
  const isBusy = work.kind === 'running';
  return (
    <form
      className="courseware-maker"
      onSubmit={(event) => {
        event.preventDefault();
        void make('files');
      }}
    >
      <RadioGroup
        legend={say(words.what)}
        layout="cards"
        value={choice.kind}
        options={coursewareKinds.map((kind) => ({
          value: kind,
          label: say(words[kind]),
          hint: say(hint(kind)),
        }))}
        onChange={(kind) => choose({ kind })}
      />
      <TypeChooser
        types={library.fraudTypes.filter(({ id }) => library.lessons.includes(id))}
        chosen={choice.fraudTypes}
        onChange={(fraudTypes) => choose({ fraudTypes })}
      />
      <div className="courseware-fields">
        <Select
          label={say(words.edition)}
          value={choice.edition}
          options={editions.map((edition) => ({
            value: edition,
            label: say(edition === 'instructor' ? words.instructor : dutyWords[edition]),
          }))}
          hint={say(words.editionHint)}
          onChange={(edition) => choose({ edition })}
        />
        <TextInput
          label={say(words.unit)}
          value={choice.unit}
          maxLength={40}
          hint={say(words.unitHint)}
          onChange={(unit) => choose({ unit })}
        />
        <TextInput
          label={say(words.coverTitle)}
          value={choice.title}
          maxLength={40}
          hint={say(words.coverTitleHint)}
          onChange={(title) => choose({ title })}
        />
        <TextInput
          label={say(words.day)}
          type="date"
          value={choice.day}
          onChange={(day) => choose({ day })}
        />
        {choice.kind === 'exam' && (
          <TextInput
            label={say(words.seed)}
            inputMode="numeric"
            value={String(choice.seed)}
            hint={say(words.seedHint)}
            onChange={(seed) => choose({ seed: Number(seed.replace(/\D/g, '').slice(0, 6)) })}
          />
        )}
        {choice.kind === 'certificate' && (
          <>
            <Field label={say(words.names)} hint={say(words.namesHint)}>
              {(control) => (
                <GrowingText {...control} value={choice.names} onChange={(names) => choose({ names })} />
              )}
            </Field>
            <TextInput
              label={say(words.hours)}
              inputMode="decimal"
              value={choice.hours}
              hint={say(words.hoursHint)}
              onChange={(hours) => choose({ hours })}
            />
          </>
        )}
      </div>
      <div className="courseware-acts">
        <Button kind="primary" type="submit" disabled={problem !== null || isBusy}>
          {say(words.makeFile)}
        </Button>
        <Button
          icon="print"
          type="button"
          disabled={problem !== null || isBusy}
          onClick={() => void make('print')}
        >
          {say(words.print)}
        </Button>
        {problem !== null && <p className="courseware-problem">{say(words[problem])}</p>}
      </div>
      <Making store={store} />
    </form>
  );
}
