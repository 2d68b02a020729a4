import { createNearby, type ReadLine } from "./nearby.ts";

/** What programs are told about where they run, and Spring's profile of a part of a file. */
const setting =
  /^[ \t]*(?:- |export |ENV )?["']?(?:(?:NODE|RAILS|RACK|APP|FLASK|MIX|GO|DJANGO|SYMFONY|CI)_ENV|(?:ASPNETCORE|DOTNET|CI)_ENVIRONMENT|SPRING_PROFILES_ACTIVE|spring\.profiles(?:\.active)?|on-profile)["']?[ \t]*[:=][ \t]*["']?(\w{2,20})/;
const development = /^(?:dev|develop|development|local|test|testing)$/i;
const [own, others] = ["own", "others"];

const readEnvironment: ReadLine = (line, note) => {
  const name = setting.exec(line.slice(0, 200))?.[1];
  if (name !== undefined) note(development.test(name) ? own : others);
};

/** `NODE_ENV=development`: is what stands there for an environment of development, and for no other one? */
export function createEnvironment(text: string): (start: number) => boolean {
  const isNear = createNearby(text, readEnvironment);
  return (start) => isNear(own, start) && !isNear(others, start);
}
