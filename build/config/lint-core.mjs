/**
 * Core is repeatable: same inputs, same result, on every machine, for ever. So it has no clock, no chance, no timers and no
 * console of its own. Types catch most of it (no DOM, no Node); these rules catch what the plain language offers.
 */

const clock = 'Take the moment as an argument (epoch milliseconds); core has no clock.';
const chance = 'Use a seeded generator from core/lib/seeded-random; core has no chance of its own.';

export const coreRules = (more) => ({
  'no-restricted-globals': [
    'error',
    {
      name: 'console',
      message: 'Return a value or a problem; the caller decides what is printed or logged.',
    },
    { name: 'crypto', message: chance },
    { name: 'performance', message: clock },
    ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'].map((name) => ({
      name,
      message: 'Core has no timers: time enters as an event.',
    })),
    ...['window', 'document', 'navigator', 'fetch', 'process', 'Buffer'].map((name) => ({
      name,
      message:
        'core/ runs everywhere: what touches the machine belongs in electron/, what people see in renderer/.',
    })),
  ],
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: clock },
    { object: 'Math', property: 'random', message: chance },
  ],
  'no-restricted-syntax': [
    'error',
    { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clock },
    { selector: "CallExpression[callee.name='Date']", message: clock },
    {
      selector: 'ImportExpression',
      message: 'Core loads nothing at run time: import at the top of the file.',
    },
    ...more,
  ],
});
