/** So many are wanted. */
export const TOP = 100;

/** The words of a vacancy that are compared with those of candidates. */
export function advertOf({ title, description, occupation }) {
  return [title, description, occupation?.label ?? ""].join(" ").trim();
}
