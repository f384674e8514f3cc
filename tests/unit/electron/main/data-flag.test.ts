import { dataFlag } from '../../../../electron/main/data-flag';

test.each([
  [['electron', 'main.cjs'], null],
  [['electron', 'main.cjs', '--data', '/some where'], '/some where'],
  [['app', '--data=/x', '--no-sandbox'], '/x'],
  [['app', '--data'], null],
  [['app', '--data='], null],
  [['app', '--database', '/x'], null],
])('%j', (args, folder) => {
  expect(dataFlag(args)).toBe(folder);
});
