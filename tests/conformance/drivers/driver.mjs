// In: cases, one JSON object a line. Out: for each, a JSON list of what can come out.
// Templates are rendered by the real liquidjs and handlebars; tags are made canonical by the ICU that node carries.

import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter } from 'node:path';
import { createInterface } from 'node:readline';

const require = createRequire(import.meta.url);
const homes = { paths: process.env.CONFORMANCE_PACKAGES.split(delimiter) };
const { Liquid } = require(require.resolve('liquidjs', homes));
const Handlebars = require(require.resolve('handlebars', homes));
const names = {
  icu: () => `ICU ${process.versions.icu}, CLDR ${process.versions.cldr}, node ${process.versions.node}`,
  liquidjs: () => `liquidjs ${require(homes.paths.map((it) => `${it}/node_modules/liquidjs/package.json`).find(existsSync)).version}`,
  handlebars: () => `handlebars ${Handlebars.VERSION}`,
};

const liquid = new Liquid();

const asks = {
  version: ({ of }) => [names[of]()],
  canonical: ({ tag }) => attempt(() => Intl.getCanonicalLocales(tag)[0]),
  same: ({ person, text }) => [same(new Intl.Locale(person), new Intl.Locale(text))],
  liquid: (of) => attempt(() => liquid.parseAndRenderSync(of.template, data(of))),
  handlebars: (of) => attempt(() => Handlebars.compile(of.template)(data(of))),
  'handlebars-plain': (of) => attempt(() => Handlebars.compile(of.template, { noEscape: true })(data(of))),
};

function attempt(work) {
  try {
    return [work()];
  } catch {
    return [];
  }
}

// Whether a text is in a person's language: the same language and likely script; two regions that differ are said.
function same(person, text) {
  const [one, other] = [person.maximize(), text.maximize()];
  const language = (it) => (it.language === 'nb' ? 'no' : it.language);
  if (person.toString() === text.toString()) return 'same';
  if (language(one) !== language(other) || one.script !== other.script) return 'different';
  return person.region && text.region && person.region !== text.region ? 'regional' : 'same';
}

// `a.b` is `b` inside `a`.
function data({ names, values }) {
  const all = {};
  names.forEach((name, n) => {
    const pieces = name.split('.');
    const last = pieces.pop();
    let at = all;
    for (const piece of pieces) at = at[piece] ??= {};
    at[last] = values[n];
  });
  return all;
}

for await (const line of createInterface({ input: process.stdin })) {
  const of = JSON.parse(line);
  process.stdout.write(`${JSON.stringify(asks[of.do](of))}\n`);
}
