const types = new Set(['application', 'library', 'platform']);
const scopes = new Set(['required', 'optional', 'excluded']);
const hashPattern = /^[0-9a-f]{128}$/;
const serialPattern = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

function judgeComponent(component) {
  const { type, name, version, scope, purl, hashes = [] } = component;
  const at = `${name ?? '?'}@${version ?? '?'}`;
  return [
    ...(types.has(type) && typeof name === 'string' && typeof version === 'string'
      ? []
      : [`${at}: incomplete`]),
    ...(scopes.has(scope) ? [] : [`${at}: no scope`]),
    ...(/^pkg:(npm|generic)\/\S+@\S+$/.test(purl ?? '') ? [] : [`${at}: no package address`]),
    ...(hashes.every(({ alg, content }) => alg === 'SHA-512' && hashPattern.test(content))
      ? []
      : [`${at}: a bad hash`]),
    ...(scope === 'required' && component.licenses === undefined ? [`${at}: ships without a licence`] : []),
  ];
}

/** What is wrong with a list of components, as sentences: the shape that CycloneDX 1.6 asks for, and that every reference leads somewhere. */
export function judgeSbom(sbom) {
  const refs = [sbom.metadata?.component, ...(sbom.components ?? [])].map(
    (component) => component?.['bom-ref'],
  );
  const known = new Set(refs);
  return [
    ...(sbom.bomFormat === 'CycloneDX' && sbom.specVersion === '1.6' ? [] : ['not CycloneDX 1.6']),
    ...(serialPattern.test(sbom.serialNumber) && sbom.version === 1 ? [] : ['no serial number']),
    ...(known.size === refs.length && !known.has(undefined) ? [] : ['references that are missing or double']),
    ...(sbom.components ?? []).flatMap(judgeComponent),
    ...(sbom.components?.some(({ scope }) => scope === 'required') ? [] : ['nothing ships']),
    ...(sbom.dependencies ?? []).flatMap(({ ref, dependsOn }) =>
      [ref, ...dependsOn].filter((one) => !known.has(one)).map((one) => `a reference to nothing: ${one}`),
    ),
  ];
}
