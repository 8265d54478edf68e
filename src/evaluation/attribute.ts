/** What is protected about people, for an audit: the group of each, by id. Who is not in it is of no known group. */
export interface Attribute {
  /** `sex`, `age`, `sex × age`. */
  readonly name: string;
  readonly groups: ReadonlyMap<string, string>;
}

/** Sets two attributes across: `female × 25–34`. Whose group is not known in one is of no known group. */
export function crossAttributes(a: Attribute, b: Attribute): Attribute {
  const groups = new Map<string, string>();
  for (const [id, group] of a.groups) {
    const other = b.groups.get(id);
    if (other !== undefined) groups.set(id, `${group} × ${other}`);
  }
  return { name: `${a.name} × ${b.name}`, groups };
}
