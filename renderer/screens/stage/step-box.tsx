import { useEffect, useRef, type MouseEvent, type ReactNode, type Ref } from 'react';

import type { TypeReader } from './type-sizes';
import { useFittingType } from './use-fitting-type';
import './step-box.css';

type StepBoxProps = {
  readonly label: string;
  /** Names what is in it: another name is fitted anew and begins at its top. */
  readonly of: string;
  /** How much of it is out: what came out last is brought into sight. */
  readonly revealed?: number;
  readonly scale?: number;
  readonly reader?: TypeReader | undefined;
  readonly ref?: Ref<HTMLDivElement>;
  /** A click or a tap turns the page; keys do the same, see `useLectureKeys` and `useStageKeys`. */
  readonly onClick?: (event: MouseEvent) => void;
  readonly children: ReactNode;
  /** Under the step, in the usual size of text. */
  readonly after?: ReactNode;
};

/** Holds a step and gives it the largest type that fits; a step too long for the smallest type is scrolled. */
export function StepBox(props: StepBoxProps) {
  const { label, of, revealed = 0, scale = 100, reader = 'screen', ref, onClick, children, after } = props;
  const box = useRef<HTMLDivElement>(null);
  const { isScrolling } = useFittingType(box, { of, scale, reader });
  useEffect(() => {
    if (revealed === 0) return;
    const out = box.current?.querySelectorAll('.step-revealed-out');
    out?.item(out.length - 1)?.scrollIntoView({ block: 'nearest' });
  }, [of, revealed]);
  return (
    <div
      className={`step-box step-box-${reader}`}
      ref={(element) => {
        box.current = element;
        if (typeof ref === 'function') ref(element);
        else if (ref !== undefined && ref !== null) ref.current = element;
      }}
      role="region"
      aria-label={label}
      tabIndex={isScrolling ? 0 : undefined}
      onClick={onClick}
    >
      <div className="step-box-inside">
        <div aria-live="polite">{children}</div>
        {after !== undefined && after !== null && <div className="step-box-after">{after}</div>}
      </div>
    </div>
  );
}
