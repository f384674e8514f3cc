import type { ComponentProps } from 'react';

import { Icon, type IconName } from './icon';
import './icon-button.css';

type IconButtonProps = Omit<ComponentProps<'button'>, 'className' | 'children' | 'aria-label' | 'title'> & {
  readonly icon: IconName;
  /** What it does, in words: read aloud and shown on hover. */
  readonly label: string;
};

/** A button that is only a sign; use it where the act is known to everybody (close, back). */
export function IconButton({ icon, label, ...rest }: IconButtonProps) {
  return (
    <button type="button" {...rest} className="icon-button" aria-label={label} title={label}>
      <Icon name={icon} />
    </button>
  );
}
