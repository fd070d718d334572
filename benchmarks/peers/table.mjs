import { readFileSync } from 'node:fs';
import { median } from './median.mjs';

/** Lines in Markdown. The ratio is the median over the rounds of the time against that of the line `against` in the same round. */
export function markdown(lines, measures) {
  return [
    '| peer | version | gives | numbers | µs/entity | ns/measure | ratio to ours |',
    '|---|---|---|---|---:|---:|---:|',
    ...lines.map((line) => `| ${[line.name, versionOf(line), line.gives, line.numbers, ...figures(line, measures)].join(' | ')} |`),
    '',
  ].join('\n');
}

function figures({ times, against }, measures) {
  if (!times) return ['–', '–', '–'];
  const time = median(times);
  return [text(time), text((time * 1_000) / measures), against?.times ? text(median(times.map((value, round) => value / against.times[round]))) : '–'];
}

function versionOf({ package: name, version }) {
  return name ? JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url), 'utf8')).version : version;
}

const text = (value) => (value < 100 ? value.toFixed(2) : value.toFixed(0));
