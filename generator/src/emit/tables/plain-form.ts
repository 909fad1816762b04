import type { Action, Example, Member } from "../../model/types.js";
import type { ConstantReference, Literal } from "../../print/code.js";
import { fieldLiteral } from "./field-literal.js";
import { relationsLiteral } from "./relations-literal.js";
import type { TableForm } from "./table-form.js";

/** Everything about an action as an object, with its error codes and the inputs of the manual's examples. */
export const plainForm: TableForm = {
  shape: (members) => members.map(wholeField),
  operation: operationLiteral,
};

function operationLiteral(action: Action, shapes: Readonly<Record<string, ConstantReference>>): Literal {
  return {
    name: action.name,
    kind: action.kind,
    rateLimit: action.rateLimit,
    region: action.region,
    input: action.input.map(wholeField),
    output: action.output.map(wholeField),
    shapes,
    errors: action.errors.map(({ code }) => code),
    paging: action.paging && { ...action.paging },
    examples: action.examples.map(exampleLiteral),
  };
}

/** A member with its relations. */
function wholeField(member: Member): Literal {
  return { ...fieldLiteral(member), ...relationsLiteral(member), breachCode: member.breachCode };
}

function exampleLiteral({ input }: Example): Literal {
  return { input: input as Literal };
}
