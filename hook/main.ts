process.stdout.write("leakgate\\n");
