import type { ComponentProps, Ref } from 'react';

import { classNames } from './class-names';
import { useComposedText } from './use-composed-text';
import './field.css';
import './growing-text.css';

type GrowingTextProps = Omit<
  ComponentProps<'textarea'>,
  'value' | 'onChange' | 'className' | 'rows' | 'ref' | 'onCompositionStart' | 'onCompositionEnd'
> & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Height in lines before anything is written. */
  readonly rows?: number;
  readonly ref?: Ref<HTMLTextAreaElement>;
};

/**
 * A text field as high as its text, without a label of its own. The height comes from a hidden twin of the text in the same grid
 * cell, so that no script measures anything while one types.
 */
export function GrowingText({ value, onChange, rows = 1, ref, ...rest }: GrowingTextProps) {
  const composed = useComposedText<HTMLTextAreaElement>(value, onChange);
  return (
    <div
      className={classNames('growing-text', rows > 1 && 'growing-text-tall')}
      data-text={`${composed.value} `}
    >
      <textarea
        autoComplete="off"
        spellCheck={false}
        ref={ref}
        {...rest}
        {...composed}
        rows={rows}
        className="field-control growing-text-control"
      />
    </div>
  );
}
