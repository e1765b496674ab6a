/** A file that people write: everything in it, or everything that is wrong with it, each with its line. */
import { type Document, isMap, isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';

/** A mistake in the file. @property line counted from 1; null: of the file as a whole */
export type FileError = { line: number | null; message: string };
/** @property lineOf the line of the nearest thing on this path that is written in the file */
export type ReadYaml<Data> =
  | { ok: true; data: Data; lineOf(path: PropertyKey[]): number | null }
  | { ok: false; errors: FileError[] };

export function readYaml<Schema extends z.ZodType>(
  source: string,
  schema: Schema,
): ReadYaml<z.infer<Schema>> {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const wrong = [...document.errors, ...document.warnings].map(({ message, pos }) => ({
    line: lines.linePos(pos[0]).line,
    message,
  }));
  if (wrong.length) return { ok: false, errors: wrong };
  const lineOf = (path: PropertyKey[]) => nearestLine(document, lines, path);
  const parsed = schema.safeParse(document.toJS({ maxAliasCount: 20 }));
  if (parsed.success) return { ok: true, data: parsed.data, lineOf };
  const errors = parsed.error.issues.map((issue) => ({
    line: lineOf(unknownKey(issue)),
    message: `${unknownKey(issue).join('.') || 'the file'}: ${issue.message}`,
  }));
  return { ok: false, errors };
}

/** An unknown key is where the mistake is, not the map that holds it. */
const unknownKey = (issue: z.core.$ZodIssue): PropertyKey[] =>
  issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;

function nearestLine(document: Document, lines: LineCounter, path: PropertyKey[]): number | null {
  for (let length = path.length; length > 0; length--) {
    const above = document.getIn(path.slice(0, length - 1), true);
    const pair = isMap(above) && above.items.find((i) => String(i.key) === path[length - 1]);
    const node = pair ? pair.key : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return null;
}
