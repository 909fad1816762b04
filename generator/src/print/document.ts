import type { Literal, TypeText } from "./code.js";
import type { Markdown } from "./markdown.js";

/** What an emitter returns: a file as a structure. `print` alone turns it into text. */
export type Document = TypeScriptDocument | JsonDocument | MarkdownDocument | SourceDocument;

export interface TypeScriptDocument {
  readonly kind: "typescript";
  /** From the repository's root, with `/`. */
  readonly path: string;
  readonly declarations: readonly Declaration[];
}

export interface JsonDocument {
  readonly kind: "json";
  readonly path: string;
  readonly value: unknown;
}

export interface MarkdownDocument {
  readonly kind: "markdown";
  readonly path: string;
  /** Paragraphs, headings, tables: a blank line goes between them. */
  readonly blocks: readonly Markdown[];
}

/** TypeScript that another tool prints. */
export interface SourceDocument {
  readonly kind: "source";
  readonly path: string;
  readonly text: Promise<string>;
}

export type Declaration = InterfaceDeclaration | AliasDeclaration | ConstantDeclaration | Reexport;

export interface InterfaceDeclaration {
  readonly kind: "interface";
  readonly name: string;
  readonly docs: DocComment;
  readonly extends?: readonly TypeText[];
  readonly properties: readonly Property[];
}

export interface Property {
  readonly name: string;
  readonly docs: DocComment;
  readonly type: TypeText;
  readonly optional: boolean;
  readonly readonly?: boolean;
}

export interface AliasDeclaration {
  readonly kind: "alias";
  readonly name: string;
  readonly docs: DocComment;
  readonly type: TypeText;
}

export interface ConstantDeclaration {
  readonly kind: "constant";
  readonly name: string;
  readonly docs: DocComment;
  readonly type: TypeText;
  readonly value: Literal;
}

export interface Reexport {
  readonly kind: "reexport";
  /** Path of the other file, from the repository's root, without its ending. */
  readonly module: string;
  readonly names: readonly string[];
  readonly typeOnly: boolean;
}

/** Paragraphs and tags; a line each. */
export interface DocComment {
  readonly text: readonly string[];
  readonly tags?: readonly { readonly name: string; readonly text: string }[];
}
