/** Makes it at the first call and keeps it: of a thousand patterns a text needs few, and a hook starts with every commit. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
