import './key-hint.css';

/** The key that does the same; only for the eye, because readers get it from `aria-keyshortcuts` on the control. */
export function KeyHint({ keys }: { readonly keys: string }) {
  return (
    <kbd className="key-hint" aria-hidden="true">
      {keys}
    </kbd>
  );
}
