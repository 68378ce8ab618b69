/** The milliseconds of processor time a call takes: what else runs on the machine counts little. */
export function processorTime(call: () => unknown): number {
  const start = process.cpuUsage();
  call();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
