import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

import { appError } from '#core/bridge/app-error';
import { AlertLevelMark } from '../../../../renderer/components/alert-level-mark';
import { Button } from '../../../../renderer/components/button';
import { ErrorNotice } from '../../../../renderer/components/error-notice';
import { LanguageContext } from '../../../../renderer/components/language-context';
import { Meter } from '../../../../renderer/components/meter';
import { Money } from '../../../../renderer/components/money';
import { TextInput } from '../../../../renderer/components/text-input';

test('a busy button keeps the focus and does nothing twice', async () => {
  const handleClick = jest.fn();
  render(
    <Button isBusy onClick={handleClick}>
      存
    </Button>,
  );
  await userEvent.click(screen.getByRole('button', { name: '存' }));
  expect(handleClick).not.toHaveBeenCalled();
  expect(screen.getByRole('button')).toHaveFocus();
  expect(screen.getByRole('button')).toHaveAttribute('aria-busy', 'true');
});

test('a field belongs to its label, hint and problem', () => {
  render(<TextInput label="姓名" value="" hint="写全名" problem="请写上姓名。" onChange={() => {}} />);
  const field = screen.getByLabelText('姓名');
  expect(field).toHaveAccessibleDescription('写全名 请写上姓名。');
  expect(field).toBeInvalid();
});

test('an error says what happened, what is safe, what to do, and its code, in the language of the screen', async () => {
  const handleRetry = jest.fn();
  render(
    <LanguageContext value="en">
      <ErrorNotice error={appError('people/too-many-tries', { seconds: 30 })} onRetry={handleRetry} />
    </LanguageContext>,
  );
  expect(screen.getByRole('alert')).toHaveTextContent(
    'Too many wrong PINs; wait 30 seconds.Nothing was changed. Try again after that.Error code people/too-many-tries',
  );
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(handleRetry).toHaveBeenCalledTimes(1);
});

test('a meter tells its number to everybody', () => {
  render(<Meter label="信任" value={35} />);
  expect(screen.getByRole('meter', { name: '信任' })).toHaveAttribute('aria-valuenow', '35');
  expect(screen.getByText('35')).toBeVisible();
});

test('money is written in the way of the language, and nothing has no colour', () => {
  const { container } = render(<Money yuan={38600} tone="lost" />);
  expect(container).toHaveTextContent('38,600 元');
  expect(container.querySelector('.money-lost')).not.toBeNull();
  const zero = render(<Money yuan={0} tone="kept" />);
  expect(zero.container.querySelector('.money-kept')).toBeNull();
});

test('an alert level is said in words', () => {
  render(<AlertLevelMark level="special" />);
  expect(screen.getByText('特高')).toBeVisible();
});
