import { posix } from "node:path";
import {
  type ImportDeclarationStructure,
  Project,
  type StatementStructures,
  StructureKind,
  VariableDeclarationKind,
} from "ts-morph";
import { type ImportedName, namesInLiteral } from "./code.js";
import { printDocComment } from "./doc-comment.js";
import type { Declaration, TypeScriptDocument } from "./document.js";
import { header } from "./header.js";
import { printLiteral } from "./literal.js";

/** Prints TypeScript files, each from one structure in one go. */
export function printTypeScript(documents: readonly TypeScriptDocument[]): string[] {
  const project = new Project({ useInMemoryFileSystem: true });
  return documents.map((document) => {
    const file = project.createSourceFile(document.path, {
      leadingTrivia: `// ${header}\n\n`,
      statements: [...importStructures(document), ...document.declarations.map((d) => statementOf(d, document.path))],
    });
    return file.getFullText();
  });
}

interface NamesOfModule {
  readonly types: Set<string>;
  readonly values: Set<string>;
}

function importStructures({ path, declarations }: TypeScriptDocument): ImportDeclarationStructure[] {
  const modules = new Map<string, NamesOfModule>();
  const namesOf = (module: string): NamesOfModule => {
    const names = modules.get(module) ?? { types: new Set(), values: new Set() };
    modules.set(module, names);
    return names;
  };
  for (const { name, module } of declarations.flatMap(typesUsed)) namesOf(module).types.add(name);
  for (const { name, module } of declarations.flatMap(valuesUsed)) namesOf(module).values.add(name);
  modules.delete(path.replace(/\.ts$/, ""));
  return [...modules].map(([module, { types, values }]) => ({
    kind: StructureKind.ImportDeclaration,
    moduleSpecifier: specifierOf(path, module),
    isTypeOnly: values.size === 0,
    namedImports: [
      ...[...types].map((name) => ({ name, isTypeOnly: values.size > 0 })),
      ...[...values].map((name) => ({ name })),
    ],
  }));
}

function typesUsed(declaration: Declaration): readonly ImportedName[] {
  switch (declaration.kind) {
    case "interface":
      return [...(declaration.extends ?? []), ...declaration.properties.map(({ type }) => type)].flatMap(
        ({ uses }) => uses,
      );
    case "alias":
    case "constant":
      return declaration.type.uses;
    case "reexport":
      return [];
  }
}

function valuesUsed(declaration: Declaration): readonly ImportedName[] {
  return declaration.kind === "constant" ? namesInLiteral(declaration.value) : [];
}

function specifierOf(from: string, module: string): string {
  const relative = posix.relative(posix.dirname(from), module);
  return `${relative.startsWith(".") ? relative : `./${relative}`}.js`;
}

function statementOf(declaration: Declaration, path: string): StatementStructures {
  return { ...bareStatement(declaration, path), leadingTrivia: "\n" };
}

function bareStatement(declaration: Declaration, path: string): StatementStructures {
  switch (declaration.kind) {
    case "interface":
      return {
        kind: StructureKind.Interface,
        name: declaration.name,
        isExported: true,
        docs: [printDocComment(declaration.docs)],
        extends: (declaration.extends ?? []).map(({ text }) => text),
        properties: declaration.properties.map(({ name, docs, type, optional, readonly }) => ({
          name,
          isReadonly: readonly === true,
          docs: docs.text.length === 0 ? [] : [printDocComment(docs)],
          type: type.text,
          hasQuestionToken: optional,
        })),
      };
    case "alias":
      return {
        kind: StructureKind.TypeAlias,
        name: declaration.name,
        isExported: true,
        docs: [printDocComment(declaration.docs)],
        type: declaration.type.text,
      };
    case "constant":
      return {
        kind: StructureKind.VariableStatement,
        declarationKind: VariableDeclarationKind.Const,
        isExported: true,
        docs: [printDocComment(declaration.docs)],
        declarations: [
          {
            name: declaration.name,
            type: declaration.type.text,
            initializer: printLiteral(declaration.value),
          },
        ],
      };
    case "reexport":
      return {
        kind: StructureKind.ExportDeclaration,
        moduleSpecifier: specifierOf(path, declaration.module),
        isTypeOnly: declaration.typeOnly,
        namedExports: [...declaration.names],
      };
  }
}
