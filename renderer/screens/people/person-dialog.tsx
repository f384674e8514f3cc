import type { ReactNode } from 'react';

import type { AppError } from '#core/bridge/app-error';

import { useWords } from '../../app/words';
import { Button, type ButtonKind } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { ErrorNotice } from '../../components/error-notice';
import { peopleMessages as words } from './messages';
import './person-dialog.css';

type PersonDialogProps = {
  readonly title: string;
  readonly confirm: string;
  readonly confirmKind?: ButtonKind;
  readonly canConfirm?: boolean;
  readonly isBusy: boolean;
  readonly error: AppError | null;
  /** Another act beside cancel and confirm. */
  readonly extra?: ReactNode;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A form in a dialog: Enter confirms, what fails is said inside it. */
export function PersonDialog(props: PersonDialogProps) {
  const { title, confirm, confirmKind = 'primary', canConfirm = true, isBusy, error, extra } = props;
  const { say } = useWords();
  return (
    <Dialog isOpen title={title} onClose={props.onClose}>
      <form
        className="people-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (canConfirm && !isBusy) props.onConfirm();
        }}
      >
        {props.children}
        {error !== null && <ErrorNotice error={error} />}
        <div className="dialog-actions">
          {extra}
          <Button onClick={props.onClose}>{say(words.cancel)}</Button>
          <Button type="submit" kind={confirmKind} isBusy={isBusy} disabled={!canConfirm}>
            {confirm}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
