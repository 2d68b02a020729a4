// Loaded into a measured process: when it ends, its processor time and peak, its waited-for children included, go to a file.
// https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html (clock ticks of 10 ms)
const { readFileSync, writeFileSync } = require("node:fs");
if (process.argv[1]?.endsWith("action.js"))
  process.on("exit", () => {
    const [utime, stime, cutime, cstime] = readFileSync("/proc/self/stat", "utf8").split(") ")[1].split(" ").slice(11, 15);
    const peak = /VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1];
    writeFileSync(process.env.USAGE, JSON.stringify({ own: (+utime + +stime) / 100, git: (+cutime + +cstime) / 100, peak: Math.round(peak / 1024) }));
  });
