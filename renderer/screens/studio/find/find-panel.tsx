import { useState } from 'react';

import { textPlaces, type TextPlace, type TextQuery } from '#core/editing/find-text/find-in-script';

import { useWords } from '../../../app/words';
import { CheckBox } from '../../../components/check-box';
import { Select } from '../../../components/select';
import { TextInput } from '../../../components/text-input';
import { FindHere } from './find-here';
import { FindInLibrary } from './find-in-library';
import { findMessages as words } from './messages';
import './find.css';

const scopes = ['here', 'library'] as const;

/** Find and replace, in this script or in all of them. What would change is shown before anything is changed. */
export function FindPanel() {
  const { say } = useWords();
  const [query, setQuery] = useState<TextQuery>({
    text: '',
    matchCase: false,
    wholeField: false,
    matchWidth: false,
  });
  const [replacement, setReplacement] = useState('');
  const [place, setPlace] = useState<TextPlace>('all');
  const [scope, setScope] = useState<(typeof scopes)[number]>('here');
  const search = { query, place, replacement };
  return (
    <div className="find">
      <form className="find-form" role="search" onSubmit={(event) => event.preventDefault()}>
        <div className="find-fields">
          <TextInput
            label={say(words.find)}
            value={query.text}
            onChange={(text) => setQuery({ ...query, text })}
            maxLength={200}
            autoFocus
          />
          <TextInput
            label={say(words.replace)}
            value={replacement}
            onChange={setReplacement}
            maxLength={400}
          />
          <Select<TextPlace>
            label={say(words.where)}
            value={place}
            onChange={setPlace}
            options={textPlaces.map((value) => ({ value, label: say(words[value]) }))}
          />
          <Select<(typeof scopes)[number]>
            label={say(words.scope)}
            value={scope}
            onChange={setScope}
            options={scopes.map((value) => ({ value, label: say(words[value]) }))}
          />
        </div>
        <div className="find-options">
          {(['matchCase', 'wholeField', 'matchWidth'] as const).map((option) => (
            <CheckBox
              key={option}
              label={say(words[option])}
              isChecked={query[option]}
              onChange={(isChecked) => setQuery({ ...query, [option]: isChecked })}
            />
          ))}
        </div>
      </form>
      {scope === 'here' ? <FindHere {...search} /> : <FindInLibrary {...search} />}
    </div>
  );
}
