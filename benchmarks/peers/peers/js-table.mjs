// A loop over a table, by hand: what JavaScript itself can do.
import { domainWeights } from '../job.mjs';

export const jsTable = {
  name: 'JavaScript by hand, table loop',
  version: `node ${process.versions.node}`,
  gives: 'all',
  numbers: 'double',
  prepare(rules) {
    const weights = domainWeights(rules);
    const sums = new Float64Array(rules.domains);
    const verdicts = new Uint8Array(rules.measures.length);
    const completions = new Float64Array(rules.measures.length);
    return {
      inputOf: (facts) => facts,
      evaluate(facts) {
        sums.fill(0);
        let met = 0;
        for (const measure of rules.measures) {
          const isMet = judge(measure, facts);
          const completion = isMet ? 1 : progress(measure, facts);
          verdicts[measure.index] = isMet ? 1 : 0;
          completions[measure.index] = completion;
          sums[measure.domain] += measure.weight * completion;
          met += verdicts[measure.index];
        }
        return { met, mean: meanOf(sums, weights) };
      },
      verdictsOf: () => verdicts,
    };
  },
};

function judge({ form, slot, target, limit }, facts) {
  switch (form) {
    case 'Amount': return facts[slot] >= target;
    case 'Share': return facts[slot] * 100 >= facts[slot + 1] * target;
    case 'Range': return facts[slot] >= target && facts[slot] <= limit;
    default: return facts[slot] <= target;
  }
}

function progress({ form, slot, target, limit }, facts) {
  switch (form) {
    case 'Amount': return facts[slot] / target;
    case 'Share': return (facts[slot] * 100) / (facts[slot + 1] * target);
    case 'Range': return 0;
    default: return facts[slot] >= limit ? 0 : (limit - facts[slot]) / (limit - target);
  }
}

function meanOf(sums, weights) {
  let sum = 0;
  for (let domain = 0; domain < sums.length; domain++) sum += sums[domain] / weights[domain];
  return sum / sums.length;
}
