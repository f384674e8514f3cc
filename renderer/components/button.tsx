import type { ComponentProps } from 'react';

import { classNames } from './class-names';
import { Icon, type IconName } from './icon';
import './button.css';

/** `primary` is the one next step of a screen, `plain` any other act, `quiet` looks like text, `danger` deletes what cannot be brought back. */
export type ButtonKind = 'primary' | 'plain' | 'quiet' | 'danger';

type ButtonProps = Omit<ComponentProps<'button'>, 'className'> & {
  readonly kind?: ButtonKind;
  readonly size?: 'normal' | 'small' | 'large';
  readonly icon?: IconName;
  /** The act is under way: the button stays in place and keeps the focus, but a second press does nothing. */
  readonly isBusy?: boolean;
};

/** A button with words. */
export function Button(props: ButtonProps) {
  const { kind = 'plain', size = 'normal', icon, isBusy = false, children, onClick, ...rest } = props;
  return (
    <button
      type="button"
      {...rest}
      className={classNames('button', `button-${kind}`, size !== 'normal' && `button-${size}`)}
      aria-busy={isBusy || undefined}
      aria-disabled={isBusy || undefined}
      onClick={(event) => {
        if (isBusy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </button>
  );
}
