import './seal.css';

/** The mark of the program: a seal with a speech bubble and the tick of a payment not made. */
export function Seal() {
  return (
    <svg className="seal" viewBox="0 0 64 64" aria-hidden="true" focusable="false">
      <rect className="seal-field" x="2" y="2" width="60" height="60" rx="9" />
      <rect className="seal-frame" x="7.5" y="7.5" width="49" height="49" rx="5" />
      <path
        className="seal-bubble"
        d="M18 27c0-6 6-10.5 14-10.5S46 21 46 27v4c0 6-6 10.5-14 10.5-1.3 0-2.6-.1-3.8-.4L20.5 47l1.6-7.7C19.6 37.3 18 34.3 18 31z"
      />
      <path className="seal-tick" d="M25.5 29.5l4.8 4.8 8.8-9.6" />
    </svg>
  );
}
