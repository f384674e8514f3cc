import type { KeyboardEvent, ReactNode } from 'react';

import type { ChangePath } from '#core/editing/change';

import { GrowingText } from '../../../components/growing-text';
import { FormField, type FieldLayout } from './form-field';
import { useField } from './use-field';

type TextFieldProps = {
  readonly path: ChangePath;
  readonly label: string;
  readonly value: string | undefined;
  /** An emptied text is taken out of the script rather than kept as an empty one. */
  readonly isOptional?: boolean;
  /** One line: Enter does not break it. */
  readonly isSingle?: boolean;
  readonly hint?: ReactNode;
  readonly placeholder?: string;
  readonly rows?: number;
  readonly layout?: FieldLayout;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
};

/** A text of the script. It is Chinese whatever the language of the screen is. */
export function TextField(props: TextFieldProps) {
  const {
    path,
    label,
    value = '',
    isOptional = false,
    isSingle = false,
    hint,
    rows,
    layout,
    ...rest
  } = props;
  const field = useField(path, label);
  const handleKey = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (isSingle && event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault();
    rest.onKeyDown?.(event);
  };
  return (
    <FormField path={path} label={label} hint={hint} {...(layout === undefined ? {} : { layout })}>
      {(control) => (
        <GrowingText
          {...control}
          lang="zh-CN"
          value={value}
          readOnly={field.isReadOnly}
          placeholder={rest.placeholder}
          {...(rows === undefined ? {} : { rows })}
          onFocus={field.onFocus}
          onKeyDown={handleKey}
          onChange={(text) => {
            // Pasted text may have brought line breaks into a title.
            const written = isSingle ? text.replace(/\s*\n\s*/g, ' ') : text;
            field.set(isOptional && written === '' ? undefined : written);
          }}
        />
      )}
    </FormField>
  );
}
