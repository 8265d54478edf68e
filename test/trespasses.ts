import { posix } from "node:path";
import ts from "typescript";

/** The plan that the files of src/ keep to. */
export interface House {
  /** The rooms in order: a file imports from its own room or from one that stands before it. */
  readonly rooms: readonly string[];
  /** Outside package, or `node:*`, and the rooms where it may be imported. */
  readonly homes: Readonly<Record<string, readonly string[]>>;
  /** Rooms that may ask the machine: the clock, the console, the process. */
  readonly open: readonly string[];
  /** Files that other rooms import beside a room's index. */
  readonly sideDoors: readonly string[];
  /** Rooms that may have folders. */
  readonly foldered: readonly string[];
}

const vagueName = /^(utils?|helpers?|common|misc|types|constants)(\.d)?\.ts$/;
const plainName = /^[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.ts$/;

/** What differs from machine to machine or from run to run, and so has no place in a library whose answers are the same bytes everywhere. */
const machineGlobals = new Set([
  "Buffer",
  "Date",
  "Intl",
  "console",
  "crypto",
  "fetch",
  "globalThis",
  "performance",
  "process",
  "setInterval",
  "setTimeout",
]);
const machineMethods = /^(random|localeCompare|toLocale\w*)$/;

/**
 * Lists every place where a file leaves the plan, in the order of the files.
 * @param files path below src/, with `/`, and the file's text.
 */
export function trespasses(files: ReadonlyMap<string, string>, house: House): string[] {
  return Array.from(files).flatMap(([path, text]) => {
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
    const asksMachine = house.open.includes(roomOf(path)) ? [] : machineUses(source);
    const complaints = [
      ...misplacements(path, house),
      ...(posix.basename(path) === "index.ts" ? logicOf(source) : []),
      ...importsOf(source).flatMap((imported) => wrongImport(path, imported, files, house) ?? []),
      ...asksMachine.map((use) => `asks the machine: ${use}`),
    ];
    return complaints.map((complaint) => `${path}: ${complaint}`);
  });
}

/** The first folder of a path; the contents page, src/index.ts, stands in none. */
function roomOf(path: string): string {
  return path.includes("/") ? path.slice(0, path.indexOf("/")) : "";
}

function misplacements(path: string, house: House): string[] {
  const room = roomOf(path);
  const name = posix.basename(path);
  const complaints: string[] = [];
  if (room === "" && name !== "index.ts") complaints.push("stands in no room");
  if (room !== "" && !house.rooms.includes(room)) complaints.push(`${room}/ is no room of the plan`);
  if (posix.dirname(path) !== (room || ".") && !house.foldered.includes(room)) complaints.push("stands in a folder inside a room");
  if (vagueName.test(name)) complaints.push("has a name that tells nobody what lives there");
  if (!plainName.test(name)) complaints.push("has a name that is not kebab-case");
  return complaints;
}

function logicOf(source: ts.SourceFile): string[] {
  return source.statements.every((statement) => ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined)
    ? []
    : ["does more than re-export"];
}

/** Stands for a name that only a run can tell: for the plug-ins of rooms that may ask the machine. */
const computedName = "a name computed at run time";

/** Module names of static, type-only, dynamic and CommonJS imports, of re-exports and of `import("…")` types. */
function importsOf(source: ts.SourceFile): string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier !== undefined) names.push(ts.isStringLiteralLike(specifier) ? specifier.text : computedName);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}

function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isExternalModuleReference(node)) return node.expression;
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : node.argument;
  if (!ts.isCallExpression(node)) return undefined;
  const { expression } = node;
  const imports = expression.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(expression) && expression.text === "require");
  return imports ? (node.arguments[0] ?? node) : undefined;
}

function wrongImport(path: string, imported: string, files: ReadonlyMap<string, string>, house: House): string | undefined {
  if (imported === computedName) return house.open.includes(roomOf(path)) ? undefined : `imports ${computedName}`;
  if (!imported.startsWith(".")) return wrongPackage(path, imported, house);
  const target = posix.join(posix.dirname(path), imported).replace(/\.js$/, ".ts");
  const declared = target.replace(/\.ts$/, ".d.ts");
  if (!files.has(target) && !files.has(declared)) return `imports ${imported}, which is no file of src/`;
  const [from, to] = [roomOf(path), roomOf(target)];
  const isIndex = posix.basename(target) === "index.ts";
  if (from === to) return isIndex ? `imports ${imported}, the index of its own room` : undefined;
  if (from === "" ? house.open.includes(to) : to === "" || house.rooms.indexOf(to) > house.rooms.indexOf(from)) {
    return `imports ${imported}, back up the order of the rooms`;
  }
  return isIndex || house.sideDoors.includes(target) ? undefined : `imports ${imported}, not through the room's index`;
}

function wrongPackage(path: string, imported: string, house: House): string | undefined {
  const name = imported.startsWith("node:") ? "node:*" : /^(@[^/]+\/)?[^/]+/.exec(imported)?.[0];
  const homes = name === undefined ? undefined : new Map(Object.entries(house.homes)).get(name);
  if (homes === undefined) return `imports ${imported}, a package without a home`;
  return homes.includes(roomOf(path)) ? undefined : `imports ${imported}, whose home is ${homes.join(", ")}`;
}

function machineUses(source: ts.SourceFile): string[] {
  const uses: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && standsForGlobal(node) && machineGlobals.has(node.text)) uses.push(node.text);
    if (ts.isPropertyAccessExpression(node) && machineMethods.test(node.name.text)) uses.push(node.getText());
    if (
      ts.isElementAccessExpression(node) &&
      ts.isStringLiteralLike(node.argumentExpression) &&
      machineMethods.test(node.argumentExpression.text)
    ) {
      uses.push(node.getText());
    }
    // Math handed on whole could bring its random along.
    if (
      ts.isIdentifier(node) &&
      node.text === "Math" &&
      !ts.isPropertyAccessExpression(node.parent) &&
      !ts.isElementAccessExpression(node.parent)
    )
      uses.push("Math");
    ts.forEachChild(node, visit);
  };
  visit(source);
  return uses;
}

/** Whether a name is read as a variable: not a property's name, not a type's, and not in `"Buffer" in globalThis`, which reads no value. */
function standsForGlobal(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isTypeReferenceNode(parent)) return false;
  if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.InKeyword) return false;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  return !("name" in parent && parent.name === node);
}
