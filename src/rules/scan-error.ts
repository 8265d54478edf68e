/**
 * How much a degree may lie above its bound by rounding.
 * Both are added up in another order: each of n additions or products rounds by at most 2⁻⁵³ of a number that is at most 2: far below this for any n up to a million.
 */
export const ROUNDING_ERROR = 2 ** -32;
