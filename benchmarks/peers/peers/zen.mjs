// Zen's decisions of one node, parsed beforehand. Its numbers are decimals of 28 digits; facts go in as one array.
import zen from '@gorules/zen-engine';
import { domainWeights } from '../job.mjs';

const { ZenDecisionContent, ZenEngine } = zen;
const shared = { package: '@gorules/zen-engine', numbers: 'decimal' };
const inputOf = (facts) => ({ facts: Array.from(facts) });

/** A table that collects the measures whose row is true. */
export const zenTable = {
  ...shared,
  name: 'zen, decision table',
  gives: 'met',
  prepare(rules) {
    const decision = decisionOf('decisionTableNode', {
      hitPolicy: 'collect',
      inputs: [{ id: 'condition', name: 'condition', field: '' }],
      outputs: [{ id: 'measure', name: 'measure', field: 'measure' }],
      rules: rules.measures.map((measure) => ({ _id: `r${measure.index}`, condition: verdict(measure), measure: `${measure.index}` })),
    });
    return {
      inputOf,
      async evaluate(input) {
        const { result } = await decision.evaluate(input);
        return { met: result.length, rows: result };
      },
      verdictsOf({ rows }) {
        const verdicts = new Uint8Array(rules.measures.length);
        for (const row of rows) verdicts[row.measure] = 1;
        return verdicts;
      },
    };
  },
};

/** Expressions one after the other: verdicts, completions, means of domains, the mean over them. */
export const zenExpression = {
  ...shared,
  name: 'zen, expression node',
  gives: 'all',
  prepare(rules) {
    const decision = decisionOf('expressionNode', {
      expressions: [
        { id: 'verdicts', key: 'verdicts', value: list(rules.measures.map(verdict)) },
        { id: 'completions', key: 'completions', value: list(rules.measures.map(completion)) },
        { id: 'domains', key: 'domains', value: list(domainMeans(rules)) },
        { id: 'mean', key: 'mean', value: `sum($.domains) / ${rules.domains}` },
      ],
    });
    return {
      inputOf,
      async evaluate(input) {
        const { result } = await decision.evaluate(input);
        return { met: result.verdicts.filter(Boolean).length, mean: result.mean, verdicts: result.verdicts };
      },
      verdictsOf: ({ verdicts }) => verdicts,
    };
  },
};

function decisionOf(type, content) {
  const position = { x: 0, y: 0 };
  return new ZenEngine().createDecision(new ZenDecisionContent({
    contentType: 'application/vnd.gorules.decision',
    nodes: [
      { id: 'in', type: 'inputNode', name: 'in', position },
      { id: 'rules', type, name: 'rules', position, content },
      { id: 'out', type: 'outputNode', name: 'out', position },
    ],
    edges: [
      { id: 'first', type: 'edge', sourceId: 'in', targetId: 'rules' },
      { id: 'second', type: 'edge', sourceId: 'rules', targetId: 'out' },
    ],
  }));
}

const list = (expressions) => `[${expressions.join(', ')}]`;

function verdict({ form, slot, target, limit }) {
  const fact = `facts[${slot}]`;
  switch (form) {
    case 'Amount': return `${fact} >= ${target}`;
    case 'Share': return `${fact} * 100 >= facts[${slot + 1}] * ${target}`;
    case 'Range': return `${fact} >= ${target} and ${fact} <= ${limit}`;
    default: return `${fact} <= ${target}`;
  }
}

const completion = (measure) => `$.verdicts[${measure.index}] ? 1 : ${progress(measure)}`;

function progress({ form, slot, target, limit }) {
  const fact = `facts[${slot}]`;
  switch (form) {
    case 'Amount': return `${fact} / ${target}`;
    case 'Share': return `${fact} * 100 / (facts[${slot + 1}] * ${target})`;
    case 'Range': return '0';
    default: return `max([0, (${limit} - ${fact}) / ${limit - target}])`;
  }
}

function domainMeans(rules) {
  return domainWeights(rules).map((weight, domain) => {
    const terms = rules.measures.filter((measure) => measure.domain === domain).map(({ index, weight }) => `$.completions[${index}] * ${weight}`);
    return `(${terms.join(' + ')}) / ${weight}`;
  });
}
