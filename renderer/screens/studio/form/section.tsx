import { useId, type ReactNode } from 'react';

type SectionProps = {
  readonly title: ReactNode;
  /** One sentence on what belongs here. */
  readonly lead?: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
};

/** A titled part of the form. */
export function Section({ title, lead, aside, children }: SectionProps) {
  const id = useId();
  return (
    <section className="form-section" aria-labelledby={id}>
      <header className="form-section-head">
        <h3 id={id}>{title}</h3>
        {aside}
      </header>
      {lead !== undefined && <p className="form-hint">{lead}</p>}
      {children}
    </section>
  );
}
