import { z } from "zod";

/** A JSON Schema, as far as our document uses it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: Schema;
}

type Content = Readonly<Record<string, { readonly schema?: Schema }>>;

export interface Operation {
  readonly operationId?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
}

export interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** Every operation of a document. */
export function operationsOf({ paths }: Document) {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );
}

/** A schema without references and joins. */
export function resolve(document: Document, schema: Schema): Schema {
  if (schema.$ref !== undefined) {
    const found = document.components.schemas[schema.$ref.replace("#/components/schemas/", "")];
    if (found === undefined) throw new Error(`no such schema: ${schema.$ref}`);
    return resolve(document, found);
  }
  if (schema.allOf === undefined) return schema;
  const parts = schema.allOf.map((part) => resolve(document, part));
  return Object.assign({}, ...parts, {
    properties: Object.assign({}, ...parts.map(({ properties }) => properties)),
    required: parts.flatMap(({ required = [] }) => required),
  }) as Schema;
}

/** Checks values by a schema of the document, in which no field may be that is not declared. */
export function makeCheck(document: Document, schema: Schema): (value: unknown) => string | undefined {
  const validator = z.fromJSONSchema(close(document, schema) as Parameters<typeof z.fromJSONSchema>[0]);
  return (value) => {
    const checked = validator.safeParse(value);
    return checked.success ? undefined : z.prettifyError(checked.error);
  };
}

function close(document: Document, schema: Schema): Schema {
  const whole = resolve(document, schema);
  const each = (some: readonly Schema[]) => some.map((one) => close(document, one));
  const { properties, additionalProperties, items, anyOf, oneOf } = whole;
  return {
    ...whole,
    ...(properties !== undefined && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, close(document, one)])),
      additionalProperties: additionalProperties ?? false,
    }),
    ...(typeof additionalProperties === "object" && { additionalProperties: close(document, additionalProperties) }),
    ...(items !== undefined && { items: close(document, items) }),
    ...(anyOf !== undefined && { anyOf: each(anyOf) }),
    ...(oneOf !== undefined && { oneOf: each(oneOf) }),
  };
}
