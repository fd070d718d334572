// Rows of entity and measure in a table of an in-memory database, joined with the rules. Verdicts compare 64-bit integers, completions are doubles.
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

const forms = { Amount: 0, Share: 1, Range: 2, Change: 3 };

const judged = `
  CREATE VIEW judged AS
  SELECT entity, measure, domain, weight, met,
    CASE WHEN met THEN 1::DOUBLE WHEN form = 0 THEN a / target WHEN form = 1 THEN a * 100 / (b * target)
      WHEN form = 2 OR a >= bound THEN 0::DOUBLE ELSE (bound - a) / (bound - target) END AS completion
  FROM (
    SELECT *, CASE form WHEN 0 THEN a >= target WHEN 1 THEN a * 100 >= b * target WHEN 2 THEN a BETWEEN target AND bound ELSE a <= target END AS met
    FROM facts JOIN rules USING (measure))`;

const rolledUp = (source) => `
  WITH domains AS (
    SELECT entity, domain, sum(met::INTEGER) AS met, sum(weight * completion) / sum(weight) AS mean FROM ${source} GROUP BY entity, domain)
  SELECT entity, sum(met) AS met, avg(mean) AS mean FROM domains GROUP BY entity`;

const rollUp = { name: 'DuckDB, roll-up', gives: 'all', query: rolledUp('judged'), verdicts: 'judged', means: 'SELECT * FROM answers' };

const everyMeasure = {
  name: 'DuckDB, a row a measure',
  gives: 'all, without means',
  query: 'SELECT entity, measure, met, completion FROM judged',
  verdicts: 'answers',
  means: rolledUp('answers JOIN rules USING (measure)'),
};

export const duckdb = [peer(rollUp, 1), peer(rollUp, 2), peer(everyMeasure, 1), peer(everyMeasure, 2)];

function peer(job, threads) {
  return {
    name: `${job.name}, ${threads} ${threads === 1 ? 'thread' : 'threads'}`,
    package: '@duckdb/node-api',
    gives: job.gives,
    numbers: 'integer, double',
    async prepare({ rules, folder }) {
      const connection = await open(rules, folder, threads);
      return {
        evaluate: () => connection.run(`CREATE OR REPLACE TABLE answers AS ${job.query}`),
        answers: () => answersOf(connection, job),
      };
    },
  };
}

async function open(rules, folder, threads) {
  const instance = await DuckDBInstance.create(':memory:', { threads: `${threads}` });
  const connection = await instance.connect();
  await connection.run('CREATE TABLE rules (measure SMALLINT, form TINYINT, domain TINYINT, weight DOUBLE, target BIGINT, bound BIGINT)');
  await connection.run(`INSERT INTO rules VALUES ${rules.measures.map(ruleRow).join(', ')}`);
  await connection.run('CREATE TABLE facts (entity INTEGER, measure SMALLINT, a BIGINT, b BIGINT)');
  await connection.run(`COPY facts FROM '${join(folder, 'rows.csv').replaceAll("'", "''")}' (HEADER)`);
  await connection.run(judged);
  return connection;
}

const ruleRow = ({ index, form, domain, weight, target, limit }) => `(${index}, ${forms[form]}, ${domain}, ${weight}, ${target}, ${limit})`;

/** The answers of all entities in order, with their verdicts as a text of 0 and 1. */
async function* answersOf(connection, { verdicts, means }) {
  const rows = await connection.stream(`
    SELECT met::INTEGER, mean, verdicts FROM (${means})
    JOIN (SELECT entity, string_agg(met::INTEGER::VARCHAR, '' ORDER BY measure) AS verdicts FROM ${verdicts} GROUP BY entity) USING (entity)
    ORDER BY entity`);
  for await (const chunk of rows.yieldRows()) {
    for (const [met, mean, text] of chunk) yield { met, mean, verdicts: Uint8Array.from(text, Number) };
  }
}
