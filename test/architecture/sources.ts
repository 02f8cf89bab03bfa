import { globSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import ts from 'typescript';

/** An import of a source file. */
export interface Import {
  /** A path within the project, or the name of a package or a Node module. */
  readonly target: string;
  readonly isOurs: boolean;
  /** Whether nothing is left of it when the types are erased. */
  readonly isTypeOnly: boolean;
}

const folders = '{bench,examples,generated,mocks,openapi,src,test}';
/** Installed, built or recorded: not written by anybody. */
const notOurs = ['node_modules', 'dist'];

/** All files of the project's folders, and the configuration in TypeScript at its root. */
export const files: readonly string[] = globSync([`${folders}/**/*`, '*.ts'], {
  withFileTypes: true,
  exclude: (entry) => notOurs.includes(entry.name),
})
  .filter((entry) => entry.isFile())
  .map((entry) => relative('.', join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
  .sort();

/** The TypeScript files among them that people write. */
export const sources: readonly string[] = files.filter(
  (path) => /\.[cm]?tsx?$/.test(path) && !path.startsWith('generated/'),
);

/** The text of a file. */
export function textOf(path: string): string {
  return readFileSync(path, 'utf8');
}

/** Everything that a file imports: declarations, re-exports, dynamic imports and imports within types. */
export function importsOf(path: string): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, isTypeOnly: boolean): void => {
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return;
    const isOurs = specifier.text.startsWith('.');
    const target = isOurs ? posix.join(posix.dirname(path), specifier.text) : specifier.text;
    found.push({ target, isOurs, isTypeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node.importClause?.isTypeOnly === true);
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest));
  return found;
}

/** What is loaded when these files are: by package or file, with one way that leads there. */
export function loadedBy(entries: readonly string[]): Map<string, string> {
  const loaded = new Map(entries.map((entry) => [entry, entry]));
  for (const [path, way] of loaded) {
    if (!/\.[cm]?ts$/.test(path)) continue;
    for (const { target, isTypeOnly } of importsOf(path)) {
      if (!isTypeOnly && !loaded.has(target)) loaded.set(target, `${way} → ${target}`);
    }
  }
  return loaded;
}
