import type * as z from "zod";
import { jsonBytes, type JsonBytes } from "./json-bytes.js";

/** Writes a value to the end of the JSON. @returns false where it is not in order, or not surely. */
type Write = (value: unknown) => boolean;

/**
 * Makes a quick way to check a record: what is in order as it stands is written as JSON, in one pass and without an object.
 *
 * The bytes are those of `JSON.stringify` of the record that `checkRecord` gives. Where that changes the record or has an issue, where a part is of a
 * kind that is not known here (facts, which may be anything), or an object is not a plain one, the answer is `undefined`: ask `checkRecord`.
 * @returns the bytes; they are written over by the next call.
 */
export function recordWriter(schema: z.ZodType): (input: unknown) => Uint8Array | undefined {
  const json = jsonBytes();
  const write = writerOf(schema, json);
  return (input) => {
    json.length = 0;
    return write(input) ? json.view() : undefined;
  };
}

function writerOf(schema: z.core.$ZodType, json: JsonBytes): Write {
  const write = kindWriter(schema as z.core.$ZodTypes, json);
  const passes = checksOf(schema);
  return passes ? (value) => write(value) && passes(value) : write;
}

function kindWriter(schema: z.core.$ZodTypes, json: JsonBytes): Write {
  const { def } = schema._zod;
  switch (def.type) {
    case "string":
      return (value) => typeof value === "string" && json.string(value);
    case "number":
      return (value) => {
        if (typeof value !== "number" || !Number.isFinite(value)) return false;
        json.number(value);
        return true;
      };
    case "boolean":
      return valueWriter([true, false], json);
    case "enum":
      return valueWriter(Object.values(def.entries), json);
    case "literal":
      return valueWriter(def.values, json);
    case "nullable": {
      const writeNull = valueWriter([null], json);
      const write = writerOf(def.innerType, json);
      return (value) => (value === null ? writeNull(value) : write(value));
    }
    case "array":
      return arrayWriter(writerOf(def.element, json), json);
    case "object":
      return objectWriter(def, json);
    case "union": {
      const options = def.options.map((option) => writerOf(option, json));
      return (value) => {
        const start = json.length;
        return options.some((write) => {
          json.length = start;
          return write(value);
        });
      };
    }
    default:
      return () => false;
  }
}

/** Runs the checks that zod runs behind a schema's own; `undefined` where there are none. */
function checksOf(schema: z.core.$ZodType): Write | undefined {
  const own = schema._zod.traits.has("$ZodCheck") ? [schema] : [];
  const checks = [...own, ...(schema._zod.def.checks ?? [])].map(({ _zod }) => _zod as z.core.$ZodCheckInternals<unknown>);
  if (checks.length === 0) return undefined;
  const payload: z.core.ParsePayload = { value: undefined, issues: [] };
  return (value) => {
    payload.value = value;
    for (const check of checks) void check.check(payload);
    // A check may also have written another value: a text without the space around it.
    if (payload.issues.length === 0 && payload.value === value) return true;
    payload.issues = [];
    return false;
  };
}

const encoder = new TextEncoder();

function valueWriter(values: Iterable<unknown>, json: JsonBytes): Write {
  const known = new Map(Array.from(values, (value) => [value, encoder.encode(JSON.stringify(value))]));
  return (value) => {
    const bytes = known.get(value);
    if (bytes) json.bytes(bytes);
    return bytes !== undefined;
  };
}

const [opening, comma, closing] = ["[", ",", "]"].map((sign) => encoder.encode(sign)) as [Uint8Array, Uint8Array, Uint8Array];
const [empty, end] = ["{}", "}"].map((sign) => encoder.encode(sign)) as [Uint8Array, Uint8Array];

function arrayWriter(write: Write, json: JsonBytes): Write {
  return (value) => {
    if (!Array.isArray(value)) return false;
    json.bytes(opening);
    for (let i = 0; i < value.length; i++) {
      if (i > 0) json.bytes(comma);
      if (!write(value[i])) return false;
    }
    json.bytes(closing);
    return true;
  };
}

/** Members are written in the order of the schema, whatever theirs. */
function objectWriter({ shape, catchall }: z.core.$ZodObjectDef, json: JsonBytes): Write {
  // Other objects than strict ones let keys pass that are not known.
  if (catchall?._zod.def.type !== "never") return () => false;
  const members = Object.entries(shape).map(([name, schema]) => {
    const { def } = schema._zod as z.core.$ZodTypes["_zod"];
    const isOptional = def.type === "optional";
    return {
      isOptional,
      first: encoder.encode(`{${JSON.stringify(name)}:`),
      next: encoder.encode(`,${JSON.stringify(name)}:`),
      write: writerOf(isOptional ? def.innerType : schema, json),
    };
  });
  const placeOf = new Map(Object.keys(shape).map((name, place) => [name, place]));
  /** The members of one value after another, by place: to ask an object for each name that it might have costs twice as much as to ask it for its own. */
  const its: unknown[] = members.map(() => undefined);
  const take = (value: object): boolean => {
    for (const key in value) {
      const place = placeOf.get(key);
      if (place === undefined) return false;
      its[place] = (value as Readonly<Record<string, unknown>>)[key];
    }
    return true;
  };
  const writeAll = (): boolean => {
    let written = 0;
    for (let place = 0; place < members.length; place++) {
      const member = members[place]!;
      const value = its[place];
      if (value === undefined) {
        if (member.isOptional) continue;
        return false;
      }
      its[place] = undefined;
      json.bytes(written++ === 0 ? member.first : member.next);
      if (!member.write(value)) return false;
    }
    json.bytes(written === 0 ? empty : end);
    return true;
  };
  return (value) => {
    if (typeof value !== "object" || value === null) return false;
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null) return false;
    if (take(value) && writeAll()) return true;
    its.fill(undefined);
    return false;
  };
}
