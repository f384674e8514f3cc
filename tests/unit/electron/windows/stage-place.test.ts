import { stagePlace } from '../../../../electron/windows/stage-place';

const laptop = { x: 0, y: 0, width: 1366, height: 728 };
const projector = { x: 1366, y: 0, width: 1920, height: 1080 };
const onLaptop = { x: 40, y: 20, width: 1280, height: 700 };
const onProjector = { x: 1400, y: 100, width: 1280, height: 700 };

test('it fills a screen that the presenter is not on, whichever that is', () => {
  expect(stagePlace([laptop, projector], onLaptop)).toEqual(projector);
  expect(stagePlace([laptop, projector], onProjector)).toEqual(laptop);
});

test('on the only screen it leaves a part of the presenter in sight', () => {
  expect(stagePlace([laptop], onLaptop)).toEqual({ x: 341, y: 182, width: 1025, height: 546 });
});

test('a presenter that stands on no screen, or no screen at all, still gets a window', () => {
  expect(stagePlace([laptop], { x: 5000, y: 0, width: 100, height: 100 }).width).toBe(1025);
  expect(stagePlace([], onLaptop).width).toBe(960);
});
