import { fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';

import { ChipList } from '../../../../renderer/components/chip-list';
import { ComboBox, type ComboOption } from '../../../../renderer/components/combo-box';
import { GrowingText } from '../../../../renderer/components/growing-text';
import { NumberStepper } from '../../../../renderer/components/number-stepper';

describe('one of many', () => {
  const many = Array.from({ length: 3000 }, (_, at): ComboOption => ({ id: `n-${at}`, text: `节点 ${at}` }));

  function Choice({ onCreate }: { readonly onCreate?: (text: string) => void }) {
    const [id, setId] = useState('n-0');
    return (
      <ComboBox
        aria-label="去向"
        chosen={many.find((each) => each.id === id)?.text ?? ''}
        options={() => many}
        onChoose={setId}
        {...(onCreate === undefined ? {} : { onCreate, createLabel: (text) => text && `新建“${text}”` })}
      />
    );
  }

  test('is found by typing, and taken with Enter', async () => {
    render(<Choice />);
    const box = screen.getByRole('combobox', { name: '去向' });
    expect(screen.queryByRole('listbox')).toBeNull();
    await userEvent.type(box, '2999');
    expect(screen.getAllByRole('option')).toHaveLength(1);
    await userEvent.keyboard('{Enter}');
    expect(box).toHaveValue('节点 2999');
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  test('shows a few of thousands and how many are left', async () => {
    render(<Choice />);
    await userEvent.click(screen.getByRole('combobox'));
    expect(screen.getAllByRole('option')).toHaveLength(40);
    expect(screen.getByText(/还有 2960 个/)).toBeVisible();
  });

  test('the arrows move through the list, Escape leaves what was chosen', async () => {
    render(<Choice />);
    const box = screen.getByRole('combobox');
    await userEvent.click(box);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(screen.getByRole('option', { selected: true })).toHaveTextContent('节点 2');
    expect(box).toHaveAttribute('aria-activedescendant', screen.getByRole('option', { selected: true }).id);
    await userEvent.keyboard('{Escape}');
    expect(box).toHaveValue('节点 0');
  });

  test('makes something new of what was typed, unless it is there', async () => {
    const handleCreate = jest.fn();
    render(<Choice onCreate={handleCreate} />);
    const box = screen.getByRole('combobox');
    await userEvent.type(box, '节点 7');
    expect(screen.queryByRole('option', { name: /新建/ })).toBeNull();
    await userEvent.type(box, ' 号门');
    await userEvent.click(screen.getByRole('option', { name: '新建“节点 7 号门”' }));
    expect(handleCreate).toHaveBeenCalledWith('节点 7 号门');
  });
});

describe('a number by steps', () => {
  function Level({ start, ...rest }: { readonly start: number | undefined; readonly canBeEmpty?: boolean }) {
    const [value, setValue] = useState(start);
    return (
      <>
        <NumberStepper
          label="信任"
          value={value}
          step={5}
          min={-10}
          max={100}
          onChange={setValue}
          {...rest}
        />
        <output>{String(value)}</output>
        <button type="button" onClick={() => setValue(start)}>
          撤销
        </button>
      </>
    );
  }
  const now = () => screen.getByRole('status').textContent;

  test('goes by the arrows and the buttons, to the next step and not beyond the ends', async () => {
    render(<Level start={93} />);
    await userEvent.click(screen.getByRole('button', { name: '信任：加' }));
    expect(now()).toBe('95');
    await userEvent.click(screen.getByRole('spinbutton', { name: '信任' }));
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    expect(now()).toBe('100');
    expect(screen.getByRole('button', { name: '信任：加' })).toBeDisabled();
  });

  test('waits for a number to be whole, and puts back what was none', async () => {
    render(<Level start={5} />);
    const box = screen.getByRole('spinbutton');
    await userEvent.clear(box);
    await userEvent.type(box, '-');
    expect([now(), (box as HTMLInputElement).value]).toEqual(['5', '-']);
    await userEvent.type(box, '10');
    expect(now()).toBe('-10');
    await userEvent.clear(box);
    await userEvent.tab();
    expect(box).toHaveValue('-10');
  });

  test('shows what undo brought back, though something else was typed', async () => {
    render(<Level start={5} />);
    const box = screen.getByRole('spinbutton');
    await userEvent.clear(box);
    await userEvent.type(box, '40');
    fireEvent.click(screen.getByRole('button', { name: '撤销' }));
    expect(box).toHaveValue('5');
  });

  test('at nothing says nothing, where it may', async () => {
    render(<Level start={5} canBeEmpty />);
    await userEvent.click(screen.getByRole('button', { name: '信任：减' }));
    expect(now()).toBe('undefined');
    expect(screen.getByRole('spinbutton')).toHaveValue('');
  });
});

test('a growing text keeps what is being composed to itself', () => {
  const handleChange = jest.fn();
  render(<GrowingText aria-label="说法" value="您" onChange={handleChange} />);
  const box = screen.getByLabelText('说法');
  fireEvent.compositionStart(box);
  fireEvent.change(box, { target: { value: '您zai' } });
  expect(handleChange).not.toHaveBeenCalled();
  fireEvent.compositionEnd(box, { target: { value: '您在' } });
  expect(handleChange).toHaveBeenCalledWith('您在');
});

test('a chip that is taken away leaves the focus beside it', async () => {
  function Chips() {
    const [ids, setIds] = useState(['N01', 'N02']);
    return (
      <ChipList
        label="禁语"
        chips={ids.map((id) => ({ id, text: id }))}
        onRemove={(gone) => setIds(ids.filter((id) => id !== gone))}
      />
    );
  }
  render(<Chips />);
  await userEvent.click(screen.getByRole('button', { name: '去掉“N02”' }));
  expect(screen.getByRole('list', { name: '禁语' })).toHaveTextContent('N01');
  expect(screen.getByRole('button', { name: '去掉“N01”' })).toHaveFocus();
});
