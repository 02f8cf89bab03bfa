import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { files, textOf } from './sources.ts';

/** The documents tell the names: a new one is covered without an edit here. */
const documents = files.filter((path) => /^openapi\/[^/]+\.ya?ml$/.test(path));

/** The names by which a document's API is known: how its file, its title and its servers' domains begin. */
function namesIn(path: string): string[] {
  const document: unknown = load(textOf(path));
  const title = String(memberOf(memberOf(document, 'info'), 'title'));
  const servers = memberOf(document, 'servers');
  const hosts = (Array.isArray(servers) ? servers : []).map((server) => hostOf(String(memberOf(server, 'url'))));
  const [file = ''] = (path.split('/').at(-1) ?? '').split(/[-.]/);
  const [first = ''] = title.split(/\s+/).filter((word) => !/^(the|an?)$/i.test(word));
  return [...new Set([file, first, ...hosts])].map((name) => name.toLowerCase()).filter((name) => name.length > 2);
}

/** The label of a domain that somebody has registered: `asana` of `app.asana.com`; none of an address of this machine. */
function hostOf(url: string): string {
  const { hostname } = new URL(url.replace(/\{[^}]*\}/g, 'x'), 'http://localhost');
  const labels = hostname.split('.');
  return /^[\d.]+$|localhost$|example(\.\w+)?$/.test(hostname) ? '' : (labels.at(-2) ?? '');
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

describe.each(documents)('%s', (document) => {
  it('has names', () => {
    expect(namesIn(document).length).toBeGreaterThan(0);
  });

  it.each(namesIn(document))('is named nowhere in src/ and mocks/: %s', (name) => {
    const sayers = files.filter(
      (path) => /^(src|mocks)\//.test(path) && (path + textOf(path)).toLowerCase().includes(name),
    );
    expect(sayers).toEqual([]);
  });
});
