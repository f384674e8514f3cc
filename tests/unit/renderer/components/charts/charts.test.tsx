import { fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { useState } from 'react';

import { CurveChart } from '../../../../../renderer/components/charts/curve-chart';
import type { CurveSeries } from '../../../../../renderer/components/charts/curve-series';
import type { CurveSign } from '../../../../../renderer/components/charts/curve-signs';
import { DifferenceBars, signed } from '../../../../../renderer/components/charts/difference-bars';
import { PairedCurve } from '../../../../../renderer/components/charts/paired-curve';
import { RadarChart, radarPlace } from '../../../../../renderer/components/charts/radar-chart';

const series: readonly CurveSeries[] = [
  { id: 'trust', label: '信任', look: 0, values: [30, 35, 45, 45] },
  { id: 'urgency', label: '转账紧迫', look: 3, values: [60, 50, 55, 20] },
];
const money = [0, 0, 0, 60].map((secured) => ({ atRisk: 80 - secured, lost: 5, secured }));
const signs: readonly CurveSign[] = [
  { point: 0, kind: 'scene', label: '第一次电话' },
  { point: 2, kind: 'veto', label: '第 2 步：一票否决' },
  { point: 2, kind: 'timed-out', label: '第 2 步：超时' },
];

function Scrubbed({ first = 0 }: { readonly first?: number }) {
  const [selected, setSelected] = useState(first);
  return (
    <CurveChart
      label="六个变量"
      series={series}
      signs={signs}
      money={money}
      moneyNames={{ secured: '保住', atRisk: '仍有风险', lost: '转走' }}
      axisName="步"
      selected={selected}
      onSelect={setSelected}
      describe={(point) => `第 ${point} 步`}
    />
  );
}

const slider = () => screen.getByRole('slider', { name: '六个变量' });
const serious = async (container: Element) => {
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id }) => id);
};

describe('the curve chart', () => {
  it('moves by arrow keys, pages, Home and End, and stops at both ends', async () => {
    const user = userEvent.setup();
    render(<Scrubbed />);
    slider().focus();
    const after = async (keys: string) => {
      await user.keyboard(keys);
      return slider().getAttribute('aria-valuenow');
    };
    expect(await after('{ArrowRight}')).toBe('1');
    expect(await after('{ArrowUp}')).toBe('2');
    expect(await after('{ArrowLeft}{ArrowDown}{ArrowLeft}')).toBe('0');
    expect(await after('{End}')).toBe('3');
    expect(await after('{ArrowRight}')).toBe('3');
    expect(await after('{PageDown}')).toBe('0');
    expect(await after('{PageUp}')).toBe('3');
    expect(await after('{Home}')).toBe('0');
  });

  it('says the point that is looked at in words', async () => {
    const user = userEvent.setup();
    render(<Scrubbed />);
    slider().focus();
    await user.keyboard('{ArrowRight}');
    expect(slider()).toHaveAttribute('aria-valuetext', '第 1 步');
  });

  it('leaves keys with a modifier to the browser', async () => {
    const user = userEvent.setup();
    render(<Scrubbed />);
    slider().focus();
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
    expect(slider()).toHaveAttribute('aria-valuenow', '0');
  });

  it('follows a finger or a pressed mouse, and not one that only passes over', () => {
    render(<Scrubbed />);
    const box = slider();
    // Unmeasured, the picture is 720 wide; drawn at half that size here, so places count double.
    box.getBoundingClientRect = () => ({ left: 100, width: 360 }) as DOMRect;
    // jsdom's pointer events know no place; mouse events of that name do.
    const pointer = (name: string, clientX: number, buttons: number) =>
      fireEvent(box, new MouseEvent(name, { clientX, buttons, bubbles: true }));
    pointer('pointermove', 400, 0);
    expect(box).toHaveAttribute('aria-valuenow', '0');
    pointer('pointerdown', 400, 1);
    expect(box).toHaveAttribute('aria-valuenow', '3');
    pointer('pointermove', 120, 1);
    expect(box).toHaveAttribute('aria-valuenow', '0');
  });

  it('draws every line with a dash and a marker of its own', () => {
    const { container } = render(<Scrubbed />);
    const lines = [...container.querySelectorAll('.curve-line')];
    expect(new Set(lines.map((line) => line.getAttribute('stroke-dasharray'))).size).toBe(series.length);
    const markers = [...container.querySelectorAll('.curve-marker')].map((marker) =>
      marker.getAttribute('d'),
    );
    expect(new Set(markers).size).toBe(series.length);
  });

  it('stacks the signs of one point, so that none hides another', () => {
    const { container } = render(<Scrubbed />);
    const places = [...container.querySelectorAll('.curve-sign')].map((sign) =>
      sign.getAttribute('transform'),
    );
    expect(places).toHaveLength(2);
    expect(new Set(places).size).toBe(2);
  });

  it('is accessible', async () => {
    const { container } = render(<Scrubbed />);
    expect(await serious(container)).toEqual([]);
  });
});

describe('the radar chart', () => {
  const axes = ['身份', '断联', '倾听', '破局'].map((label, at) => ({ id: `D${at}`, label, share: at / 3 }));

  it('begins at the top and goes round with the clock', () => {
    const round = (place: readonly [number, number]) => place.map((one) => Math.round(one) + 0);
    expect(round(radarPlace(0, 4, 1, 100))).toEqual([0, -100]);
    expect(round(radarPlace(1, 4, 1, 100))).toEqual([100, 0]);
    expect(round(radarPlace(2, 4, 0.5, 100))).toEqual([0, 50]);
  });

  it('writes every share as a number', async () => {
    const { container } = render(<RadarChart label="各维" axes={axes} mark={0.8} />);
    const picture = screen.getByRole('img', { name: '各维' });
    expect(picture).toHaveTextContent('身份0断联33倾听67破局100');
    expect(await serious(container)).toEqual([]);
  });

  it('draws nothing that would not be a figure', () => {
    render(<RadarChart label="各维" axes={axes.slice(0, 2)} />);
    expect(screen.queryByRole('img')).toBeNull();
  });
});

describe('difference bars', () => {
  it('stand on their side of the middle, in their share of half the room, with their number', async () => {
    const { container } = render(
      <DifferenceBars
        label="变化"
        rows={[
          { id: 'a', label: '信任', value: 10, most: 40, tone: 'good' },
          { id: 'b', label: '情绪', value: -20, most: 40, tone: 'good' },
          { id: 'c', label: '钱', value: 90, most: 40, text: '+90 元', tone: 'bad' },
        ]}
      />,
    );
    const rows = screen.getAllByRole('listitem');
    expect(rows.map((row) => row.textContent)).toEqual(['信任+10', '情绪−20', '钱+90 元']);
    expect(rows.map((row) => row.style.getPropertyValue('--difference-share'))).toEqual([
      '12.5%',
      '25%',
      '50%',
    ]);
    expect(rows[1]?.querySelector('.difference-fill-below')).not.toBeNull();
    expect(await serious(container)).toEqual([]);
  });

  it('write a real minus', () => {
    expect([signed(5), signed(0), signed(-5)]).toEqual(['+5', '0', '\u22125']);
  });
});

describe('a pair of curves', () => {
  it('names both, shows both ends as numbers, and ends a shorter run where it ended', async () => {
    const { container } = render(
      <PairedCurve
        title="信任"
        label="信任：上一局到 20，这一局到 70"
        first={[30, 20, null, null]}
        second={[30, 35, 50, 70]}
        shared={0}
        firstEnd="20"
        secondEnd="70"
      />,
    );
    expect(screen.getByRole('img', { name: '信任：上一局到 20，这一局到 70' })).toBeInTheDocument();
    expect(screen.getByText('70')).toBeInTheDocument();
    const first = container.querySelector('.paired-curve-first')?.getAttribute('d') ?? '';
    expect(first.match(/[ML]/g)).toHaveLength(2);
    expect(await serious(container)).toEqual([]);
  });
});
