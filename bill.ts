import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

interface Component {
  readonly "bom-ref": string;
  readonly name: string;
  readonly version: string;
  readonly [key: string]: unknown;
}

/**
 * The software bill of materials (CycloneDX 1.5) of what users run: of all that npm lists, the packages whose code is in
 * dist/, by the licences there. The same sources give the same bill: no serial number, no time, no path.
 * @throws where a bundled package is not among those that are locked
 */
export function buildBill(root: string, version: string): string {
  const listed = JSON.parse(
    execFileSync("npm", ["sbom", "--sbom-format", "cyclonedx"], {
      cwd: root,
      encoding: "utf8",
      maxBuffer: 1 << 28,
    }),
  ) as { components: Component[]; dependencies: { ref: string; dependsOn?: string[] }[]; specVersion: string };
  const bundled = listBundled(readFileSync(join(root, "dist/THIRD-PARTY.txt"), "utf8"));
  const components = listed.components.filter(({ name, version }) => bundled.has(`${name}@${version}`));
  const found = new Set(components.map(({ name, version }) => `${name}@${version}`));
  const missing = [...bundled].filter((name) => !found.has(name));
  if (missing.length > 0) throw new Error(`bundled, but not locked: ${missing.join(", ")}`);
  const refs = new Set(components.map((component) => component["bom-ref"]));
  const self = `leakgate@${version}`;
  const bill = {
    $schema: "http://cyclonedx.org/schema/bom-1.5.schema.json",
    bomFormat: "CycloneDX",
    specVersion: listed.specVersion,
    version: 1,
    metadata: {
      component: { "bom-ref": self, type: "application", name: "leakgate", version, purl: `pkg:npm/${self}` },
    },
    components: components.map(({ properties: _, scope: __, ...component }) => component),
    dependencies: [
      { ref: self, dependsOn: [...refs].sort() },
      ...listed.dependencies
        .filter(({ ref }) => refs.has(ref))
        .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((other) => refs.has(other)).sort() })),
    ],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

/** `name@version` of every package that the licence file speaks of. */
export const listBundled = (licences: string): ReadonlySet<string> =>
  new Set([...licences.matchAll(/^(\S+) (\S+) \(.*\)\n-{60}$/gm)].map(([, name, version]) => `${name}@${version}`));
