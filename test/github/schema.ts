/** Checks requests and responses against GitHub's OpenAPI description. Validators are compiled when first needed. */

import { Ajv2019, type ValidateFunction } from "ajv/dist/2019.js";
import formats from "ajv-formats";
import { description, type Operation, type Schema } from "./openapi.ts";

type Shape = "open" | "closed";
type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * From OpenAPI 3.0 to JSON Schema: `nullable` becomes a type. The description leaves objects open, so a misspelt field
 * would pass; requests are checked against `closed` objects. Parts of an `allOf` stay open: they are closed together.
 */
function convert(value: unknown, shape: Shape, named = false): unknown {
  if (Array.isArray(value)) return value.map((entry) => convert(entry, shape));
  if (!isNode(value)) return value;
  if (typeof value["$ref"] === "string" && !named) return { $ref: value["$ref"].replace("#", `${shape}#`) };
  const composed = !named && ["allOf", "anyOf", "oneOf"].some((key) => key in value) && "properties" in value;
  const result: Node = {};
  for (const [key, entry] of Object.entries(value)) {
    if (key === "nullable" && !named) continue;
    const inner = !named && (key === "allOf" || (composed && (key === "anyOf" || key === "oneOf"))) ? "open" : shape;
    const literal = !named && (key === "enum" || key === "default" || key === "required");
    result[key] = literal ? entry : convert(entry, inner, !named && key === "properties");
  }
  if (named) return result;
  if (shape === "closed") close(result);
  return value["nullable"] === true ? nullable(result) : result;
}

function close(schema: Node): void {
  if ("allOf" in schema) schema["unevaluatedProperties"] ??= false;
  else if ("properties" in schema) schema["additionalProperties"] ??= false;
}

function nullable(schema: Node): Node {
  if (typeof schema["type"] !== "string") return { anyOf: [schema, { type: "null" }] };
  const values = schema["enum"];
  return {
    ...schema,
    type: [schema["type"], "null"],
    ...(Array.isArray(values) && !values.includes(null) ? { enum: [...values, null] } : {}),
  };
}

/** Where GitHub answers null although its description says otherwise: lines gone from the diff, issues without a body. */
const relaxed: Record<string, readonly string[]> = {
  "pull-request-review-comment": ["line", "original_line", "position"],
  "issue-search-result-item": ["body"],
  "review-comment": ["line", "original_line"],
};

function convertComponents(shape: Shape): Node {
  const components = convert(description.components, shape, true) as { schemas: Record<string, { properties: Node }> };
  for (const [name, properties] of Object.entries(relaxed))
    for (const property of properties) {
      const all = components.schemas[name]!.properties;
      all[property] = nullable(all[property] as Node);
    }
  return components;
}

function createAjv(coerceTypes: boolean): Ajv2019 {
  const ajv = new Ajv2019({
    strict: false,
    allErrors: true,
    logger: false,
    coerceTypes,
    addUsedSchema: false,
    validateSchema: false,
  });
  formats.default(ajv);
  for (const shape of ["open", "closed"] as const) ajv.addSchema({ $id: shape, components: convertComponents(shape) });
  return ajv;
}

let ajvs: { body: Ajv2019; query: Ajv2019 } | undefined;
const validators = new Map<string, ValidateFunction>();

function getValidator(key: string, kind: "body" | "query", create: () => unknown): ValidateFunction {
  const known = validators.get(key);
  if (known) return known;
  ajvs ??= { body: createAjv(false), query: createAjv(true) };
  const validator = ajvs[kind].compile(create() as Schema);
  validators.set(key, validator);
  return validator;
}

function listFaults(validate: ValidateFunction, value: unknown, where: string): string[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => {
    const extra = error.params["additionalProperty"] ?? error.params["unevaluatedProperty"];
    return `${where}${error.instancePath} ${error.message}${extra ? `: ${String(extra)}` : ""}`;
  });
}

const json = (content: { content?: { [media: string]: { schema: Schema } } } | undefined): Schema | undefined =>
  content?.content?.["application/json"]?.schema;

/** Numbers in a path are checked too; `query` values are turned into what the description calls them, in place. */
export function checkRequest(
  operation: Operation,
  params: Record<string, unknown>,
  query: Record<string, unknown>,
  body: unknown,
): string[] {
  const schemaOf = (place: "path" | "query") => () => {
    const parameters = operation.parameters.filter((parameter) => parameter.in === place);
    return convert(
      {
        type: "object",
        properties: Object.fromEntries(parameters.map((parameter) => [parameter.name, parameter.schema])),
        required: parameters.filter((parameter) => parameter.required).map((parameter) => parameter.name),
        additionalProperties: false,
      },
      "closed",
    );
  };
  const id = operation.operationId;
  const faults = [
    ...listFaults(getValidator(`${id} path`, "query", schemaOf("path")), { ...params }, "path"),
    ...listFaults(getValidator(`${id} query`, "query", schemaOf("query")), query, "query"),
  ];
  const schema = json(operation.requestBody);
  if (schema && (body !== undefined || operation.requestBody?.required))
    faults.push(
      ...listFaults(
        getValidator(`${id} body`, "body", () => convert(schema, "closed")),
        body,
        "body",
      ),
    );
  if (!schema && isNode(body) && Object.keys(body).length > 0) faults.push("body must be empty");
  return faults;
}

/** Statuses that GitHub may answer anywhere, whether or not the operation's description lists them. */
const anywhere = new Set([401, 403, 404, 410, 413, 422, 429]);

export function checkResponse(operation: Operation, status: number, body: unknown): string[] {
  const response = operation.responses[String(status)];
  if (!response) return anywhere.has(status) || status >= 500 ? [] : [`status ${status} is not described`];
  const schema = json(response);
  if (!schema) return body === undefined || typeof body === "string" ? [] : ["body must be empty"];
  if (typeof body === "string") return [];
  const validate = getValidator(`${operation.operationId} ${status}`, "body", () => convert(schema, "open"));
  return listFaults(validate, body, "response");
}
