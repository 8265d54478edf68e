import { SaxesParser } from "saxes";

/** Takes what an XML text holds, as it is met; names come without their prefixes. */
export interface XmlListener {
  open(name: string, attribute: (name: string) => string | undefined): void;
  text(text: string): void;
  close(name: string): void;
}

/** Thrown by a listener that has seen enough. */
export class EnoughXml extends Error {}

/** So many bytes are parsed at a time. */
const PIECE = 65_536;

/**
 * Reads XML piece by piece.
 * @returns false where it is no well-formed XML of UTF-8, or has a document type: office files have none, and entities could be made to explode by one.
 */
export function readXml(bytes: Uint8Array, listener: XmlListener): boolean {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const decoder = new TextDecoder("utf-8", { fatal: true });
  parser.on("doctype", () => {
    throw new TypeError("expected no document type");
  });
  parser.on("opentag", ({ name, attributes }) => {
    const plain = new Map(Object.entries(attributes as Record<string, string>));
    listener.open(bare(name), (wanted) => plain.get(wanted) ?? [...plain].find(([key]) => bare(key) === wanted)?.[1]);
  });
  parser.on("text", (text) => {
    listener.text(text);
  });
  parser.on("cdata", (text) => {
    listener.text(text);
  });
  parser.on("closetag", ({ name }) => {
    listener.close(bare(name));
  });
  try {
    for (let at = 0; at < bytes.length; at += PIECE)
      parser.write(decoder.decode(bytes.subarray(at, at + PIECE), { stream: at + PIECE < bytes.length }));
    parser.close();
    return true;
  } catch (error) {
    return error instanceof EnoughXml;
  }
}

function bare(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
