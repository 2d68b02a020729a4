/** Where an editor finds the schema of the release in use. */
export const schemaUrl = "https://raw.githubusercontent.com/OWNER/leakgate/v1/dist/leakgate.schema.json";
