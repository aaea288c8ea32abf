// The published types with the strictest settings, with every module resolution, and without `any`.

import assert from 'node:assert/strict';
import { copyFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript-5';
import { layOut, output } from './sandbox/consumer.mjs';

const { resolve } = createRequire(import.meta.url);
const compiler = (name) => join(dirname(resolve(`${name}/package.json`)), 'bin/tsc');

/** The current compiler, and the last one written in JavaScript, which most projects still use. */
const COMPILERS = ['typescript', 'typescript-5'];

const MODES = {
  esm: 'node16 as an ES module',
  cjs: 'node16 as CommonJS',
  bundler: 'as a bundler resolves',
  'no-dom': 'where no browser is in sight',
};

const folder = await layOut('typescript');
// The extension decides how a file is compiled, so each file is copied with three of them.
for (const name of ['uses', 'addresses-uses', 'slim-uses']) {
  for (const ending of ['cts', 'ts']) await copyFile(join(folder, `${name}.mts`), join(folder, `${name}.${ending}`));
}

for (const name of COMPILERS) {
  const { version } = createRequire(import.meta.url)(`${name}/package.json`);
  for (const [mode, what] of Object.entries(MODES)) {
    test(`TypeScript ${version}: ${what}`, () =>
      output(process.execPath, [compiler(name), '--project', `tsconfig.${mode}.json`], { cwd: folder }));
  }
  test(`what TypeScript ${version} emits runs`, () => output(process.execPath, ['run.mjs'], { cwd: folder }));
}

test('nothing published has the type any', () => {
  const dist = join(folder, 'node_modules/panglu/dist');
  const entries = ['index', 'slim', 'addresses', 'addresses-slim'];
  const files = entries.flatMap((name) => [`${name}.d.ts`, `${name}.d.cts`]).map((name) => join(dist, name));
  const program = ts.createProgram(files, {
    strict: true,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
    types: [],
  });
  const checker = program.getTypeChecker();
  let judged = 0;
  const found = [];
  for (const file of files.map((name) => program.getSourceFile(name))) {
    assert.ok(checker.getExportsOfModule(checker.getSymbolAtLocation(file)).length > 10, `${file.fileName} exports the API`);
    const judge = (node) => {
      // An unresolved name has the type any too, so this also finds broken references.
      if (ts.isTypeNode(node) || ts.isParameter(node) || ts.isPropertySignature(node) || ts.isPropertyDeclaration(node)) {
        judged += 1;
        const { line } = file.getLineAndCharacterOfPosition(node.getStart());
        if (checker.getTypeAtLocation(node).flags & ts.TypeFlags.Any) found.push(`${file.fileName}:${line + 1}: ${node.getText()}`);
      }
      ts.forEachChild(node, judge);
    };
    judge(file);
  }
  assert.deepEqual(found, []);
  assert.ok(judged > 1500, `only ${judged} types were judged`);
});
