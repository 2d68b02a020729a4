import fc from "fast-check";

// A mutant that a property notices is noticed: to look for the shortest text that shows it takes longer than all other tests.
// The same texts each time, so that a mutant's fate is no matter of luck.
fc.configureGlobal({ endOnFailure: true, seed: 1 });
