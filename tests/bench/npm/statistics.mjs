// Statistics of many measurements. They use medians, because the machine is shared and others can only slow it down.

/** Minimum, median and maximum of a list. */
export function spread(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const median = sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  return { least: sorted[0], median, most: sorted.at(-1) };
}

/** The ratio of `theirs` to `ours`, round by round, so that a slow round affects both equally. */
export const pairedRatio = (theirs, ours) => spread(theirs.map((value, round) => value / ours[round]));

/** The difference between `longer` and `shorter`, round by round. */
export const pairedDifference = (longer, shorter) => spread(longer.map((value, round) => value - shorter[round]));
