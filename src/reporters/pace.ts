import { renderBytes } from "./phrases.ts";

export interface Pace {
  readonly blobs: number;
  readonly bytes: number;
  readonly totalBlobs?: number;
  readonly seconds: number;
}

/** How far a scan of a history is, how fast, and how long it will take as far as that can be told. */
export function createPace(): (now: Pace) => string {
  let first: Pace | undefined;
  return (now) => {
    const { blobs, bytes, totalBlobs, seconds } = now;
    // What a scan before had read already says nothing of this one's pace.
    if (totalBlobs !== undefined) first ??= now;
    const passed = seconds - (first?.seconds ?? seconds);
    const done = blobs - (first?.blobs ?? blobs);
    const parts = [
      totalBlobs === undefined
        ? "listing blobs"
        : `${blobs} of ${totalBlobs} blobs (${Math.floor((100 * blobs) / Math.max(1, totalBlobs))} %)`,
    ];
    if (bytes > 0) parts.push(renderBytes(bytes));
    if (first && passed >= 1 && done > 0) {
      parts.push(`${renderBytes((bytes - first.bytes) / passed)}/s`);
      const left = ((totalBlobs! - blobs) * passed) / done;
      parts.push(`about ${renderSeconds(left)} left`);
    } else parts.push(`${Math.round(seconds)} s`);
    return parts.join(", ");
  };
}

const renderSeconds = (seconds: number): string =>
  seconds < 100 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;
