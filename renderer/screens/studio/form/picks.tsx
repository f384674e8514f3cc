import { useWords } from '../../../app/words';
import { ChipList, type Chip } from '../../../components/chip-list';
import { ComboBox, type ComboOption } from '../../../components/combo-box';
import { formMessages as words } from './messages';

type PicksProps = {
  readonly label: string;
  readonly chosen: readonly string[] | undefined;
  readonly options: readonly ComboOption[];
  /** The new list, or undefined where nothing is left. */
  readonly onChange: (chosen: string[] | undefined) => void;
  /** Declares something new by its text and answers its id. */
  readonly onCreate?: (text: string) => string;
  readonly isReadOnly: boolean;
  readonly onFocus?: () => void;
  readonly control?: Readonly<Record<string, unknown>>;
};

/** Several of a list, by their texts: chips, and a field that finds more. */
export function Picks(props: PicksProps) {
  const { label, chosen = [], options, onChange, onCreate, isReadOnly, onFocus, control } = props;
  const { say } = useWords();
  const chips = chosen.map((id): Chip => {
    const { text, note } = options.find((option) => option.id === id) ?? {};
    return { id, text: text ?? id, ...(note === undefined ? {} : { note }) };
  });
  const add = (id: string) => onChange([...chosen, id]);
  return (
    <ChipList
      label={label}
      chips={chips}
      isReadOnly={isReadOnly}
      onRemove={(gone) => {
        const left = chosen.filter((id) => id !== gone);
        onChange(left.length === 0 ? undefined : left);
      }}
    >
      <ComboBox
        aria-label={say(words.addTo, { what: label })}
        {...control}
        chosen=""
        placeholder={say(words.pick)}
        options={() => options.filter(({ id }) => !chosen.includes(id))}
        onFocus={onFocus}
        onChoose={add}
        {...(onCreate === undefined
          ? {}
          : {
              onCreate: (text: string) => add(onCreate(text)),
              createLabel: (text: string) => (text === '' ? '' : say(words.newOneNamed, { text })),
            })}
      />
    </ChipList>
  );
}
