let next: usize = 0;

export function setNext(at: usize): void {
  next = at;
}

/** Where the last call stopped. */
export function getNext(): usize {
  return next;
}
