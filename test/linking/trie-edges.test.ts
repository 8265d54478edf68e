import fc from "fast-check";
import { expect, test } from "vitest";
import { trieEdges } from "../../src/linking/trie-edges.js";

test("edges lead where they were made to lead, and nowhere else, however many there are", () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat(50), { maxLength: 6 }), { maxLength: 400 }), (paths) => {
      const edges = trieEdges();
      const nodes = new Map<string, number>([["", 0]]);
      for (const path of paths) {
        path.forEach((label, depth) => {
          const from = nodes.get(path.slice(0, depth).join())!;
          const key = path.slice(0, depth + 1).join();
          const known = nodes.get(key);
          expect(edges.follow(from, label)).toBe(known ?? 0);
          const node = edges.grow(from, label);
          expect(node).toBe(known ?? nodes.size);
          nodes.set(key, node);
        });
      }
      for (const node of nodes.values()) expect(edges.follow(node, 99)).toBe(0);
    }),
  );
});
