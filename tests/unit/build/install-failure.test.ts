import { explainInstallFailure } from '../../../build/bootstrap/install-failure.mjs';

const explain = (output: string) => explainInstallFailure(output).join('\n');

test.each([
  'getaddrinfo ENOTFOUND some.host',
  'connect ECONNREFUSED 10.0.0.1:80',
  'EAI_AGAIN',
  'network request failed',
])('%s: says how to set a source and a proxy, and what to do with no network', (output) => {
  const text = explain(`npm error ${output}`);
  expect(text).toMatch(/npm config set registry[\s\S]*npm config set proxy[\s\S]*No network at all/);
});

test.each([
  ['npm error code ENOSPC', /disk is full/],
  ['npm error code EACCES', /cannot be written/],
  ['npm error code E401', /asks for a login/],
  ['npm error code SELF_SIGNED_CERT_IN_CHAIN', /not trusted/],
  ['npm error code EINTEGRITY', /locked version/],
  ['npm error code EUSAGE', /do not fit together/],
  ['something new', /did not finish/],
])('%s: has its own sentence', (output, expected) => {
  expect(explain(output)).toMatch(expected);
});

test('names no server', () => {
  expect(explain('ENOTFOUND')).not.toMatch(/https?:|\.(com|org|cn)\b/);
});
