/** GraphQL over the same state, against GitHub's full schema. Loaded with the first GraphQL request. */
import { readFileSync } from "node:fs";
import {
  buildSchema,
  execute,
  type GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  parse,
  validate,
} from "graphql";
import type { Server } from "./call.ts";
import { createRoot, GraphqlFault } from "./graphql-root.ts";
import type { Reply } from "./reply.ts";
import type { Token } from "./tokens.ts";

let schema: GraphQLSchema | undefined;

function readSchema(): GraphQLSchema {
  const text = readFileSync(new URL("schema.graphql", import.meta.resolve("@octokit/graphql-schema")), "utf8");
  schema ??= buildSchema(text, { assumeValid: true, noLocation: true });
  return schema;
}

type Report = (kind: "request" | "response" | "unknown", faults: readonly string[]) => void;

export async function answerGraphql(server: Server, token: Token, body: unknown, report: Report): Promise<Reply> {
  const { query, variables } = (body ?? {}) as { query?: string; variables?: Record<string, unknown> };
  const whole = readSchema();
  let faults: readonly GraphQLError[];
  try {
    const document = parse(query ?? "");
    faults = validate(whole, document);
    if (faults.length === 0) return await carryOut(whole, document);
  } catch (error) {
    faults = [error as GraphQLError];
  }
  report("request", faults.map(String));
  return { status: 200, body: { errors: faults.map(({ message, locations }) => ({ message, locations })) } };

  async function carryOut(schema: GraphQLSchema, document: ReturnType<typeof parse>): Promise<Reply> {
    /** A field that the stand-in does not have is a hole in it, not null. */
    const fieldResolver: GraphQLFieldResolver<Record<string, unknown>, unknown> = (source, args, _, info) => {
      if (!(info.fieldName in source)) report("unknown", [`${info.parentType.name}.${info.fieldName}`]);
      const value = source[info.fieldName];
      return typeof value === "function" ? value.call(source, args) : value;
    };
    const result = await execute({
      schema,
      document,
      rootValue: createRoot(server, token),
      variableValues: variables ?? {},
      fieldResolver,
    });
    const errors = result.errors?.map((error) => {
      const { originalError, path, locations, message } = error;
      // Variables of the wrong type are the client's; any other surprise is the stand-in's.
      if (!(originalError instanceof GraphqlFault)) report(path ? "response" : "request", [message]);
      const type = originalError instanceof GraphqlFault ? { type: originalError.type } : {};
      return { ...type, path, extensions: { saml_failure: false }, locations, message };
    });
    return { status: 200, body: { data: result.data, ...(errors ? { errors } : {}) } };
  }
}
