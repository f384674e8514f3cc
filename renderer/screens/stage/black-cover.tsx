import './black-cover.css';

/** Nothing to look at, so that the room looks at whoever speaks. Said to those who hear the screen. */
export function BlackCover({ label }: { readonly label: string }) {
  return (
    <div className="black-cover" role="status">
      <span className="only-read">{label}</span>
    </div>
  );
}
