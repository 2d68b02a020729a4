"use strict";

// action/main.ts
process.stdout.write("leakgate\\n");
