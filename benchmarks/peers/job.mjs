// The folder that `write-job` of the .NET program writes: rules, facts, and what is said of them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export function readJob(folder) {
  const rules = JSON.parse(readFileSync(join(folder, 'rules.json'), 'utf8'));
  const facts = Float64Array.from(new BigInt64Array(bytesOf(folder, 'facts.bin')), wholeNumber);
  const verdicts = new Uint8Array(bytesOf(folder, 'verdicts.bin'));
  const means = new Float64Array(bytesOf(folder, 'means.bin'));
  const measures = rules.measures.length;
  return {
    folder,
    rules,
    entities: rules.entities,
    /** Hundredths by slot. */
    factsOf: (entity) => facts.subarray(entity * rules.facts, (entity + 1) * rules.facts),
    /** 1 by measure where it is met. */
    verdictsOf: (entity) => verdicts.subarray(entity * measures, (entity + 1) * measures),
    meanOf: (entity) => means[entity],
  };
}

/** The weights of the domains in the means of their measures. */
export function domainWeights(rules) {
  const weights = new Array(rules.domains).fill(0);
  for (const { domain, weight } of rules.measures) weights[domain] += weight;
  return weights;
}

function bytesOf(folder, name) {
  const file = readFileSync(join(folder, name));
  return file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
}

function wholeNumber(value) {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new RangeError(`${value} is not exact in a double`);
  return number;
}
