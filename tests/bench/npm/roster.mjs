// The roster for all contestants, and its size.

export const BIZ_ID = '8888';
export const ROOMS = 100_000;

/**
 * Distinct rooms as a service receives them in JSON: the room is a number, as in the vendor's SDK, and the user a string.
 * Half of the user names are numbers, a tenth contain 汉字, the rest are short ASCII names.
 */
export function makeRoster(length = ROOMS) {
  const userId = (index) => {
    if (index % 2 === 0) return String(1_400_000_000 + index * 7);
    return index % 10 === 1 ? `主播${index}` : `anchor-${index.toString(36)}`;
  };
  return Array.from({ length }, (_, index) => ({ roomId: 10_007 + index * 41, userId: userId(index) }));
}
