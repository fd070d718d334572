export const median = (values) => values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)];
