import { useState } from 'react';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

import { Tabs } from '../../../../renderer/components/tabs';

const tabs = [
  { id: 'a', label: '甲' },
  { id: 'b', label: '乙' },
  { id: 'c', label: '丙' },
] as const;

function Example() {
  const [selected, setSelected] = useState<'a' | 'b' | 'c'>('a');
  return (
    <Tabs label="例" tabs={tabs} selected={selected} onSelect={setSelected}>
      {selected}
    </Tabs>
  );
}

test('arrow keys, Home and End move, and the panel follows', async () => {
  render(<Example />);
  await userEvent.tab();
  await userEvent.keyboard('{ArrowRight}');
  expect(screen.getByRole('tab', { name: '乙' })).toHaveFocus();
  expect(screen.getByRole('tabpanel', { name: '乙' })).toHaveTextContent('b');
  await userEvent.keyboard('{End}');
  expect(screen.getByRole('tabpanel', { name: '丙' })).toBeVisible();
  await userEvent.keyboard('{ArrowRight}');
  expect(screen.getByRole('tabpanel', { name: '甲' })).toBeVisible();
});

test('only the chosen tab is a stop of the tab key', () => {
  render(<Example />);
  expect(screen.getAllByRole('tab').map((tab) => tab.tabIndex)).toEqual([0, -1, -1]);
});
