"use strict";

// hook/main.ts
process.stdout.write("leakgate\\n");
