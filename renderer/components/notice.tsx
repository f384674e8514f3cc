import type { ReactNode } from 'react';

import { classNames } from './class-names';
import { Icon, type IconName } from './icon';
import './notice.css';

export type NoticeTone = 'info' | 'success' | 'warning' | 'error';

type NoticeProps = {
  readonly tone?: NoticeTone;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  /** Buttons under the text. */
  readonly actions?: ReactNode;
};

const icons: Readonly<Record<NoticeTone, IconName>> = {
  info: 'info',
  success: 'check',
  warning: 'warning',
  error: 'warning',
};

/** Something to know, where it happened. Errors interrupt a screen reader, the others wait their turn. */
export function Notice({ tone = 'info', title, children, actions }: NoticeProps) {
  return (
    <div className={classNames('notice', `notice-${tone}`)} role={tone === 'error' ? 'alert' : 'status'}>
      <Icon name={icons[tone]} />
      <div className="notice-text">
        {title !== undefined && <p className="notice-title">{title}</p>}
        {children}
        {actions !== undefined && <div className="notice-actions">{actions}</div>}
      </div>
    </div>
  );
}
