import { isSupportedNode } from '../../../build/bootstrap/require-node.mjs';

test.each([
  ['20.18.3', false],
  ['20.19.0', true],
  ['v20.20.2', true],
  ['21.7.0', false],
  ['22.11.0', false],
  ['22.12.0', true],
  ['23.5.0', false],
  ['24.0.0', true],
  ['26.1.0', true],
  ['18.20.4', false],
])('Node %s: %s', (version, expected) => {
  expect(isSupportedNode(version)).toBe(expected);
});
