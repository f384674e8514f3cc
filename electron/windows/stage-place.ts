import type { Area } from './window-place';

/** Of the screen that both windows share: the presenter goes on seeing what lies behind. */
const shareOfOwnScreen = 0.75;

function contains(area: Area, { height, width, x, y }: Area): boolean {
  const centre = { x: x + width / 2, y: y + height / 2 };
  return (
    centre.x >= area.x &&
    centre.x < area.x + area.width &&
    centre.y >= area.y &&
    centre.y < area.y + area.height
  );
}

/** Where the projector's window opens: all of a screen that the presenter's window is not on; else a part of the same one. */
export function stagePlace(areas: readonly Area[], presenter: Area): Area {
  const other = areas.find((area) => !contains(area, presenter));
  const own = areas.find((area) => contains(area, presenter)) ?? areas[0] ?? presenter;
  if (other !== undefined && areas.length > 1) return other;
  const width = Math.round(own.width * shareOfOwnScreen);
  const height = Math.round(own.height * shareOfOwnScreen);
  return { x: own.x + own.width - width, y: own.y + own.height - height, width, height };
}
