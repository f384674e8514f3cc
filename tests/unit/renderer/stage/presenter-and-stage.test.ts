import { createStageFollower } from '../../../../renderer/stage/stage-follower';
import type { StageLook, StageView } from '../../../../renderer/stage/stage-message';
import { createStagePresenter } from '../../../../renderer/stage/stage-presenter';
import { drivenMs, signOfLifeMs, silenceMs } from '../../../../renderer/stage/stage-times';
import { buildStep } from '../../../support/build-step';
import { handClock } from '../../../support/hand-clock';
import { stageBus } from '../../../support/stage-bus';

const look: StageLook = { theme: 'light', language: 'zh', scale: 100, isBlack: false };
const viewOf = (at: number): StageView => ({
  kind: 'lesson',
  title: '没挂的电话',
  step: buildStep(`case/step-${at}`, 0),
  revealed: 0,
  at,
  of: 9,
});

function hall() {
  const bus = stageBus();
  const clock = handClock(1_000_000);
  const presenterOf = (id: string) => {
    const pressed: string[] = [];
    let taught = 0;
    const presenter = createStagePresenter({
      openPort: bus.open,
      id,
      now: clock.read,
      timers: clock.timers,
      onTeaching: () => (taught += 1),
    });
    presenter.begin();
    presenter.hearPresses((press) => pressed.push(press));
    return { presenter, pressed, taught: () => taught };
  };
  const openStage = () => {
    const follower = createStageFollower({ openPort: bus.open, clock: clock.read, timers: clock.timers });
    follower.begin();
    return follower;
  };
  return { bus, clock, presenterOf, openStage };
}

test('the projector shows what the presenter shows, whichever of them was there first', () => {
  const { openStage, presenterOf } = hall();
  const early = openStage();
  const { presenter } = presenterOf('one');
  presenter.show(viewOf(1), look);
  expect(early.followed.getState()).toEqual({ view: viewOf(1), look });
  const late = openStage();
  expect(late.followed.getState()).toEqual({ view: viewOf(1), look });
  presenter.show(viewOf(2), { ...look, isBlack: true });
  expect(late.followed.getState()).toEqual({ view: viewOf(2), look: { ...look, isBlack: true } });
});

test('the presenter knows at once that a projector is there, and at once that it went', () => {
  const { openStage, presenterOf } = hall();
  const { presenter } = presenterOf('one');
  presenter.show(viewOf(0), look);
  expect(presenter.presence.getState().isStageHere).toBe(false);
  const stage = openStage();
  expect(presenter.presence.getState().isStageHere).toBe(true);
  stage.end();
  expect(presenter.presence.getState().isStageHere).toBe(false);
});

test('a presenter that was loaded anew hears of the projector with its first view', () => {
  const { openStage, presenterOf } = hall();
  openStage();
  const { presenter } = presenterOf('reloaded');
  presenter.show(viewOf(3), look);
  expect(presenter.presence.getState().isStageHere).toBe(true);
});

test('a remote pressed in front of the projector turns the pages of the presenter', () => {
  const { openStage, presenterOf } = hall();
  const { presenter, pressed } = presenterOf('one');
  presenter.show(viewOf(0), look);
  const stage = openStage();
  for (const press of ['next', 'back', 'black'] as const) stage.press(press);
  expect(pressed).toEqual(['next', 'back', 'black']);
});

test('of two presenters the newer is followed, and the older can take the projector back', async () => {
  const { clock, openStage, presenterOf } = hall();
  const stage = openStage();
  const older = presenterOf('older');
  older.presenter.show(viewOf(1), look);
  await clock.pass(1_000);
  const newer = presenterOf('newer');
  newer.presenter.show(viewOf(5), look);
  older.presenter.show(viewOf(2), look);
  expect(stage.followed.getState().view).toEqual(viewOf(5));
  expect(older.presenter.presence.getState().isFollowed).toBe(false);
  stage.press('next');
  expect([older.pressed, newer.pressed]).toEqual([[], ['next']]);

  await clock.pass(1_000);
  older.presenter.takeOver();
  expect(stage.followed.getState().view).toEqual(viewOf(2));
  expect(newer.presenter.presence.getState().isFollowed).toBe(false);
  stage.press('next');
  expect([older.pressed, newer.pressed]).toEqual([['next'], ['next']]);
});

test('when the presenter ends the projector becomes quiet; when an unfollowed one ends nothing changes', async () => {
  const { clock, openStage, presenterOf } = hall();
  const stage = openStage();
  const older = presenterOf('older').presenter;
  older.show(viewOf(1), look);
  await clock.pass(1_000);
  const newer = presenterOf('newer').presenter;
  newer.show(viewOf(5), look);
  older.end();
  expect(stage.followed.getState().view).toEqual(viewOf(5));
  newer.end();
  expect(stage.followed.getState().view).toEqual({ kind: 'idle' });
});

test('a presenter that falls silent leaves its last view for a while, and then the wall is quiet', async () => {
  const { bus, clock, openStage } = hall();
  const stage = openStage();
  bus.open().post({ type: 'show', view: viewOf(1), look, from: { id: 'crashed', since: 5 } });
  await clock.pass(silenceMs - signOfLifeMs);
  expect(stage.followed.getState().view).toEqual(viewOf(1));
  await clock.pass(3 * signOfLifeMs);
  expect(stage.followed.getState().view).toEqual({ kind: 'idle' });
});

test('a projector that falls silent is taken for gone, one that lives is not', async () => {
  const { bus, clock, openStage, presenterOf } = hall();
  const { presenter } = presenterOf('one');
  presenter.show(viewOf(1), look);
  bus.open().post({ type: 'hello' });
  expect(presenter.presence.getState().isStageHere).toBe(true);
  await clock.pass(silenceMs + 2 * signOfLifeMs);
  expect(presenter.presence.getState().isStageHere).toBe(false);
  openStage();
  await clock.pass(silenceMs + 2 * signOfLifeMs);
  expect(presenter.presence.getState().isStageHere).toBe(true);
});

test('a sign of life draws nothing anew', async () => {
  const { clock, openStage, presenterOf } = hall();
  const stage = openStage();
  presenterOf('one').presenter.show(viewOf(1), look);
  const { view } = stage.followed.getState();
  await clock.pass(5 * signOfLifeMs);
  expect(stage.followed.getState().view).toBe(view);
});

test('a class being taught counts as somebody being here, a lesson that was left standing does not', async () => {
  const { clock, openStage, presenterOf } = hall();
  const { presenter, taught } = presenterOf('one');
  presenter.show(viewOf(1), look);
  openStage();
  await clock.pass(10 * signOfLifeMs);
  expect(taught()).toBeGreaterThanOrEqual(10);
  await clock.pass(drivenMs);
  const afterLong = taught();
  await clock.pass(10 * signOfLifeMs);
  expect(taught()).toBe(afterLong);
  presenter.show(viewOf(2), look);
  await clock.pass(2 * signOfLifeMs);
  expect(taught()).toBeGreaterThan(afterLong);
});

test('after its end neither window says or hears anything, and no timer is left', async () => {
  const { bus, clock, openStage, presenterOf } = hall();
  const { presenter, pressed } = presenterOf('one');
  presenter.show(viewOf(1), look);
  const stage = openStage();
  presenter.end();
  stage.end();
  const said = bus.posted.length;
  bus.open().post({ type: 'key', press: 'next' });
  await clock.pass(10 * signOfLifeMs);
  expect([bus.posted.length, pressed, clock.running()]).toEqual([said + 1, [], 0]);
});
