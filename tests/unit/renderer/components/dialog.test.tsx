import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

import { Button } from '../../../../renderer/components/button';
import { Dialog } from '../../../../renderer/components/dialog';

const show = (onClose?: () => void) =>
  render(
    <Dialog isOpen title="确定吗" onClose={onClose} actions={<Button>好</Button>}>
      <p>想一想。</p>
    </Dialog>,
  );

test('is named by its title and begins at its first act', () => {
  show();
  expect(screen.getByRole('dialog', { name: '确定吗' })).toBeVisible();
  expect(screen.getByRole('button', { name: '好' })).toHaveFocus();
});

test('closes by the cross, and by what the browser makes of Escape', async () => {
  const handleClose = jest.fn();
  show(handleClose);
  await userEvent.click(screen.getByRole('button', { name: '关闭' }));
  screen.getByRole('dialog').dispatchEvent(new Event('cancel', { cancelable: true }));
  expect(handleClose).toHaveBeenCalledTimes(2);
});

test('one that must be answered has no cross, and Escape leaves it open', () => {
  show();
  const cancel = new Event('cancel', { cancelable: true });
  screen.getByRole('dialog').dispatchEvent(cancel);
  expect(cancel.defaultPrevented).toBe(true);
  expect(screen.queryByRole('button', { name: '关闭' })).not.toBeInTheDocument();
});
