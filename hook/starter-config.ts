import { schemaUrl } from "../src/config/schema-url.ts";

/** Everything that `.leakgate.yaml` can say, as comments: an empty configuration until something is wanted. */
export const starterConfig = `# yaml-language-server: $schema=${schemaUrl}
# leakgate needs no configuration; whatever is set here counts once it is committed. docs/configuration.md explains it.

# Paths that are not scanned; what they leave out is counted as skipped.
# exclude:
#   - vendor/
#   - "*.min.js"

# What tests, examples and documentation make up for themselves is a warning there; "error" blocks there as everywhere.
# fixtures: warning

# Levels by rule id (leakgate rules lists them): error blocks, warning and note are shown, off takes the rule out.
# rules:
#   generic-password: warning

# Rules of your own; the group "secret" is the value.
# custom-rules:
#   - id: contoso-api-key
#     label: a Contoso API key
#     keywords: [ctso_]
#     pattern: 'ctso_(?<secret>[0-9a-z]{32})\\b'
#     finds: ['key = ctso_<[0-9a-z]{32}>'] # leakgate rules test fills in random characters
`;
