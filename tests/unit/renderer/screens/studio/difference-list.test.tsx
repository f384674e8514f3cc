import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';

import { describeDifferences } from '#core/editing/differences/describe-differences';
import { applyChanges, type Change } from '#core/editing/change';
import { LanguageContext } from '../../../../../renderer/components/language-context';
import { DifferenceList } from '../../../../../renderer/screens/studio/differences/difference-list';
import { buildScriptDraft } from '../../../../support/build-draft';

const { script } = buildScriptDraft();

function after(...changes: readonly Change[]) {
  const done = applyChanges(script, changes);
  if (!done.ok) throw new Error('the changes fit');
  return describeDifferences(script, done.value.document);
}

const title: Change = { do: 'set', path: ['title'], value: '三句话的案子' };

describe('the list of differences', () => {
  test('shows what went and what came within a text, by place', async () => {
    const { container } = render(<DifferenceList differences={after(title)} />);
    const place = screen.getByRole('region', { name: '基本信息' });
    expect(place).toHaveTextContent('修改标题两三句话的案子');
    expect(within(place).getByRole('deletion')).toHaveTextContent('两');
    expect(within(place).getByRole('insertion')).toHaveTextContent('三');
    expect(
      (await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })).violations,
    ).toEqual([]);
  });

  test('opens what was in a thing that went', async () => {
    const differences = after({ do: 'remove', path: ['scenes', 0, 'nodes'], at: 1 });
    render(<DifferenceList differences={differences} />);
    const place = screen.getByRole('region', { name: '节点：收尾' });
    expect(place).toHaveTextContent('删除');
    expect(place).not.toHaveTextContent('那……我该怎么办？');
    await userEvent.click(within(place).getByText(/看删掉的内容/));
    expect(place).toHaveTextContent('那……我该怎么办？');
  });

  test('goes to the place where there is one to go to', async () => {
    const gone: unknown[] = [];
    render(<DifferenceList differences={after(title)} onGo={({ path }) => gone.push(path)} />);
    await userEvent.click(screen.getByRole('button', { name: '基本信息' }));
    expect(gone).toEqual([['title']]);
  });

  test('says so when there is none', () => {
    render(<DifferenceList differences={after()} />);
    expect(screen.getByText('没有差别')).toBeVisible();
  });

  test('speaks English on an English screen', () => {
    render(
      <LanguageContext value="en">
        <DifferenceList
          differences={after({
            do: 'set',
            path: ['scenes', 0, 'nodes', 0, 'moves', 0, 'outcomes', 0, 'quality'],
            value: 'ok',
          })}
        />
      </LanguageContext>,
    );
    expect(screen.getByRole('region')).toHaveTextContent(
      'changedmove “线上还有别人吗？” · Qualitybefore Best → now Fair',
    );
  });
});
