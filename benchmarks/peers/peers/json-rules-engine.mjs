// A rule a measure. It compares one fact with one value: a share needs an operator in code, and gets its two facts as one.
import { Engine } from 'json-rules-engine';

const atLeastPercent = ([numerator, denominator], percent) => numerator * 100 >= denominator * percent;

export const jsonRulesEngine = {
  name: 'json-rules-engine',
  package: 'json-rules-engine',
  gives: 'met',
  numbers: 'double',
  prepare(rules) {
    const engine = new Engine();
    engine.addOperator('atLeastPercent', atLeastPercent);
    for (const measure of rules.measures) {
      engine.addRule({ conditions: { all: conditionsOf(measure) }, event: { type: 'met', params: { index: measure.index } } });
    }

    return {
      inputOf: (facts) => Object.fromEntries(rules.measures.map((measure) => [factOf(measure), valueOf(measure, facts)])),
      async evaluate(input) {
        const { events } = await engine.run(input);
        return { met: events.length, events };
      },
      verdictsOf({ events }) {
        const verdicts = new Uint8Array(rules.measures.length);
        for (const event of events) verdicts[event.params.index] = 1;
        return verdicts;
      },
    };
  },
};

const factOf = ({ index }) => `m${index}`;

const valueOf = ({ form, slot }, facts) => (form === 'Share' ? [facts[slot], facts[slot + 1]] : facts[slot]);

function conditionsOf(measure) {
  const condition = (operator, value) => ({ fact: factOf(measure), operator, value });
  switch (measure.form) {
    case 'Amount': return [condition('greaterThanInclusive', measure.target)];
    case 'Share': return [condition('atLeastPercent', measure.target)];
    case 'Range': return [condition('greaterThanInclusive', measure.target), condition('lessThanInclusive', measure.limit)];
    default: return [condition('lessThanInclusive', measure.target)];
  }
}
