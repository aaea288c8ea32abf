// What many measurements come to. Medians, because the machine is shared and only ever makes things slower.

/** Least, median and greatest of a list. */
export function spread(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const median = sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  return { least: sorted[0], median, most: sorted.at(-1) };
}

/** How often `ours` fits into `theirs`, round by round: what slows a whole round down slows both and falls out. */
export const pairedRatio = (theirs, ours) => spread(theirs.map((value, round) => value / ours[round]));

/** How much longer `longer` took than `shorter`, round by round. */
export const pairedDifference = (longer, shorter) => spread(longer.map((value, round) => value - shorter[round]));
