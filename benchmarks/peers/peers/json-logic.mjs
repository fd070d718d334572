// Three rules one after the other, each a tree: verdicts, completions, means. One rule for all would judge every measure twice.
import jsonLogic from 'json-logic-js';
import { domainWeights } from '../job.mjs';

export const jsonLogicJs = {
  name: 'json-logic-js',
  package: 'json-logic-js',
  gives: 'all',
  numbers: 'double',
  prepare(rules) {
    const verdictRule = rules.measures.map(verdict);
    const completionRule = rules.measures.map(completion);
    const meanRule = overallMean(rules);
    return {
      inputOf: (facts) => Array.from(facts),
      evaluate(facts) {
        const verdicts = jsonLogic.apply(verdictRule, facts);
        const completions = jsonLogic.apply(completionRule, { facts, verdicts });
        return { met: verdicts.filter(Boolean).length, mean: jsonLogic.apply(meanRule, completions), verdicts };
      },
      verdictsOf: ({ verdicts }) => verdicts,
    };
  },
};

function verdict({ form, slot, target, limit }) {
  const fact = { var: slot };
  switch (form) {
    case 'Amount': return { '>=': [fact, target] };
    case 'Share': return { '>=': [{ '*': [fact, 100] }, { '*': [{ var: slot + 1 }, target] }] };
    case 'Range': return { '<=': [target, fact, limit] };
    default: return { '<=': [fact, target] };
  }
}

const completion = (measure) => ({ if: [{ var: `verdicts.${measure.index}` }, 1, progress(measure)] });

function progress({ form, slot, target, limit }) {
  const fact = { var: `facts.${slot}` };
  switch (form) {
    case 'Amount': return { '/': [fact, target] };
    case 'Share': return { '/': [{ '*': [fact, 100] }, { '*': [{ var: `facts.${slot + 1}` }, target] }] };
    case 'Range': return 0;
    default: return { max: [0, { '/': [{ '-': [limit, fact] }, limit - target] }] };
  }
}

function overallMean(rules) {
  const weights = domainWeights(rules);
  const means = weights.map((weight, domain) => ({
    '/': [{ '+': rules.measures.filter((measure) => measure.domain === domain).map(({ index, weight }) => ({ '*': [{ var: index }, weight] })) }, weight],
  }));
  return { '/': [{ '+': means }, rules.domains] };
}
