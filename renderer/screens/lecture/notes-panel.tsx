import { useWords } from '../../app/words';
import { lectureMessages as words } from './messages';

/** What whoever teaches wants to have at hand at this step. */
export function NotesPanel({ notes }: { readonly notes: readonly string[] }) {
  const { say } = useWords();
  return (
    <section className="lecture-notes" aria-label={say(words.notes)} tabIndex={0}>
      <h2>{say(words.notes)}</h2>
      {notes.length === 0 ? (
        <p>{say(words.noNotes)}</p>
      ) : (
        <ul lang="zh-CN">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
